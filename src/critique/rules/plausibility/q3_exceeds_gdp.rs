//! What it looks for: a loss that is a large part of all that a country produces.
//!
//! How: the figure a year over the gross domestic product of the territory. Where that is not
//! known, over that of the world, and then it can only fire.
//!
//! Why it matters: a slip of the decimal point shows here.
//!
//! What it does not say: that a smaller figure is right.
//!
//! What to do: look for a factor of ten or a thousand.
//!
//! Source: below; method 2.5.

use crate::context::Found;
use crate::critique::rules::sources::{GOLDACRE, LIMEWIRE};
use crate::critique::{Case, Conclusion, Finding, Reading, Rule, Side, Subject, Threshold};
use crate::language::{Message, Value};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "Q3-EXCEEDS-GDP",
    subjects: &[Subject::Claim],
    thresholds: &[
        Threshold::error(Side::Above, 0.10, "1"),
        Threshold::warning(Side::Above, 0.01, "1"),
    ],
    sources: &[LIMEWIRE, GOLDACRE],
    number: Reading::Share,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    if case.claims_nothing() {
        return None;
    }
    let why = match case.looked_up(case.setting().product()) {
        Ok(product) => return Some(held(case, &product, "own")),
        Err(why) => why,
    };
    let world = match case.looked_up(case.setting().at("World").product()) {
        Ok(world) => world,
        Err(why) => return Some(Finding { why, ..case.unknown() }),
    };
    let finding = held(case, &world, "world");
    // What is small beside the world may be large beside a country.
    let fires = finding.conclusion == Conclusion::Fires;
    Some(if fires { finding } else { Finding { why, ..case.unknown() } })
}

/// The figure against a product; `whose` is it, as the sentence says.
fn held(case: &Case<'_>, product: &Found, whose: &str) -> Finding {
    let share = case.per_year().unwrap_or(f64::NAN) / product.value;
    case.weigh(share, case.unit("1"))
        .with("share", Value::percent(share, 2))
        .with("product", Value::quantity(product.value, &case.money(), 2))
        .with("whose", Message::new(format!("q3-exceeds-gdp-{whose}")))
}
