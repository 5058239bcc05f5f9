//! The number of a rule, and its thresholds, as a reader is told them.

use crate::critique::{Finding, Reading, Rule, Threshold};
use crate::language::{Message, Phrasebook, Value};
use crate::quantity::{Digits, Unit, UnitNames};

/// The number that was computed, with its error if it has one.
pub(super) fn computed(finding: &Finding, book: &Phrasebook) -> String {
    if let Some(shown) = &finding.shown {
        return book.say(shown);
    }
    let (Some(number), Some(unit)) = (finding.value, &finding.unit) else { return String::new() };
    figure(finding.rule, number, unit, Digits::Significant(2), book)
}

/// The threshold that it was held against, with the side on which the rule fires.
pub(super) fn held_against(finding: &Finding, book: &Phrasebook) -> String {
    let (Some(at), Some(unit)) = (finding.threshold, &finding.unit) else { return String::new() };
    let at = figure(finding.rule, at, unit, Digits::All, book);
    finding.rule.side().map_or(at.clone(), |side| format!("{} {at}", side.sign()))
}

/// A threshold of the manual page.
pub(super) fn threshold(rule: &Rule, threshold: &Threshold, book: &Phrasebook) -> String {
    let unit = Unit::parse(threshold.unit, &UnitNames::new()).expect("a test reads every unit");
    let at = figure(rule, threshold.value, &unit, Digits::All, book);
    format!("{} {at}", threshold.side.sign())
}

fn figure(rule: &Rule, number: f64, unit: &Unit, digits: Digits, book: &Phrasebook) -> String {
    let plain = |value| Message::new("table-figure").with("figure", value);
    book.say(&match rule.number {
        Reading::Count(what) => {
            Message::new(format!("number-{what}")).with("count", number.max(0.0) as u64)
        }
        Reading::Share if unit.is_ratio() => plain(Value::Percent(number, digits)),
        Reading::Times if unit.is_ratio() => {
            Message::new("table-times").with("times", Value::Number(number, digits))
        }
        _ if unit.is_ratio() => plain(Value::Number(number, digits)),
        _ => plain(Value::Quantity(number, unit.clone(), digits, crate::quantity::Words::Full)),
    })
}
