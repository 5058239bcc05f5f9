//! What it looks for: the price of a channel that was not displaced, such as that of a new disc
//! for a film seen once, or of an album for a song.
//!
//! How: the published price over the mean price of what would have been bought: the published
//! one, else that of the context.
//!
//! Why it matters: the loss is proportional to the price.
//!
//! What it does not say: that nobody would have bought at the higher price.
//!
//! What to do: ask which channel each copy is said to displace.
//!
//! Source: below. f = Σ w p / p; method 2.3.

use crate::critique::rules::sources::GOLDACRE;
use crate::critique::{Case, Factor, Finding, Reading, Rule, Side, Subject, Threshold};
use crate::language::{Message, Value};
use crate::quantity::{Digits, Words};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "P3-WRONG-WINDOW",
    subjects: &[Subject::Claim],
    thresholds: &[
        Threshold::error(Side::Above, 3.0, "1"),
        Threshold::warning(Side::Above, 1.5, "1"),
    ],
    sources: &[GOLDACRE],
    number: Reading::Times,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let Some(price) = case.number("price") else { return Some(case.unknown()) };
    let (displaced, (low, high)) = match displaced(case) {
        Ok(displaced) => displaced,
        Err(why) => return Some(Finding { why, ..case.unknown() }),
    };
    let of = |displaced: f64| displaced / price;
    let money = case.money();
    Some(
        case.weigh(price / displaced, case.unit("1"))
            .with("price", Value::Quantity(price, money.clone(), Digits::All, Words::Full))
            .with("displaced", Value::quantity(displaced, &money, 3))
            .with("times", Value::number(price / displaced, 2))
            .corrected(Factor { median: of(displaced), p5: of(low), p95: of(high) }),
    )
}

/// The mean price of what was displaced, and the lowest and highest that it may be: the published
/// one, else that of a viewing in the context, which knows films only.
fn displaced(case: &Case<'_>) -> Result<(f64, (f64, f64)), Option<Message>> {
    if let Some(price) = case.number("displaced_price") {
        return Ok((price, (price, price)));
    }
    case.medium().filter(|medium| *medium == "film").ok_or(None)?;
    let price = case.setting().figure("price-displaced-viewing", "money/sale");
    case.looked_up(price).map(|price| (price.value, price.ends))
}
