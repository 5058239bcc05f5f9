//! What it looks for: the rate of one study, far from the others, where there are several.
//!
//! How: the rate beside the quartiles of the independent rates of the medium.
//!
//! Why it matters: with many studies, one can be found for almost any figure.
//!
//! What it does not say: that the study is wrong. It may be the best of them.
//!
//! What to do: show the rate beside the others and say why it was chosen.
//!
//! Source: our own judgement; method 2.9. It is asked of claims and of critics alike.

use crate::critique::{
    Case, Factor, Finding, Reading, Rule, Severity, Side, Source, Subject, Threshold,
};
use crate::evidence::{Filter, select};
use crate::language::{Message, Value};
use crate::quantity::Digits;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "E4-CHERRY-PICK",
    subjects: &[Subject::Claim, Subject::Assertion],
    thresholds: &[Threshold::named("studies", Severity::Warning, Side::AtLeast, 5.0, "1")],
    sources: &[Source::OURS],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let chosen = match case.assertion() {
        Some(_) => case.number("own_rate")?,
        None => case.number("rate")?,
    };
    let Some(weighed) = case.number("rate_studies") else { return Some(case.unknown()) };
    if weighed > 1.0 {
        return Some(
            case.clear()
                .saying("clear-several")
                .with("studies", Value::Number(weighed, Digits::All)),
        );
    }
    let rates = rates(case);
    let least = case.threshold("studies");
    if (rates.len() as f64) < least {
        let why = Message::new("critique-few-rates").with("k", rates.len());
        return Some(case.unknown_because(why.with("least", Value::Number(least, Digits::All))));
    }
    let (low, high) = (quantile(&rates, 0.25), quantile(&rates, 0.75));
    let outside = chosen < low || chosen > high;
    let finding = if outside { case.fires(Severity::Warning) } else { case.clear() };
    let finding = finding
        .valued(chosen, case.unit("sale/download"))
        .with("rate", Value::number(chosen, 2))
        .with("low", Value::number(low, 2))
        .with("high", Value::number(high, 2))
        .with("k", rates.len());
    if outside && chosen > 0.0 {
        return Some(finding.corrected(Factor::between(low / chosen, high / chosen)));
    }
    Some(finding)
}

/// The independent rates of the medium, in order.
fn rates(case: &Case<'_>) -> Vec<f64> {
    let medium = case.text("rate_medium").or_else(|| case.medium());
    let Some(medium) = medium else { return Vec::new() };
    let Ok(selection) = select(case.data.studies(), &Filter::medium(medium)) else {
        return Vec::new();
    };
    let mut rates: Vec<f64> = selection.counted.iter().filter_map(|s| s.estimate).collect();
    rates.sort_by(f64::total_cmp);
    rates
}

/// The quantile between the two nearest of `sorted`, shape `[k]`, k ≥ 1 (Hyndman and Fan 1996,
/// type 7).
fn quantile(sorted: &[f64], p: f64) -> f64 {
    let at = p * (sorted.len() - 1) as f64;
    let below = at.floor() as usize;
    let above = (below + 1).min(sorted.len() - 1);
    sorted[below] + (at - below as f64) * (sorted[above] - sorted[below])
}

#[cfg(test)]
mod tests {
    use super::quantile;

    #[test]
    fn quartiles_lie_between_the_nearest_two() {
        let four = [0.0, 0.14, 0.37, 1.0];
        assert!((quantile(&four, 0.25) - 0.105).abs() < 1e-12);
        assert!((quantile(&four, 0.75) - 0.5275).abs() < 1e-12);
        assert_eq!(quantile(&[3.0], 0.75), 3.0);
    }
}
