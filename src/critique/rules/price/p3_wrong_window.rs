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

use crate::critique::rules::money::{Amount, amount};
use crate::critique::rules::sources::GOLDACRE;
use crate::critique::{Case, Factor, Finding, Rule, Side, Subject, Threshold};
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
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let Some(price) = case.number("price") else { return Some(case.unknown()) };
    let displaced = match displaced(case) {
        Ok(displaced) => displaced,
        Err(why) => return Some(Finding { why, ..case.unknown() }),
    };
    let (low, high) = displaced.ends;
    let of = |displaced: f64| displaced / price;
    let money = case.money();
    let finding = case
        .weigh(price / displaced.value, case.unit("1"))
        .with("price", Value::Quantity(price, money.clone(), Digits::All, Words::Full))
        .with("displaced", Value::quantity(displaced.value, &money, 3))
        .with("times", Value::number(price / displaced.value, 2))
        .corrected(Factor { median: of(displaced.value), p5: of(low), p95: of(high) });
    Some(displaced.noted(finding))
}

/// The mean price of what was displaced: the published one, else that of a viewing in the context, which knows films only.
fn displaced(case: &Case<'_>) -> Result<Amount, Option<Message>> {
    if let Some(price) = case.number("displaced_price") {
        return Ok(Amount { value: price, ends: (price, price), used: Vec::new() });
    }
    let place = case.medium().filter(|medium| *medium == "film").and(case.territory());
    let (place, year) = place.zip(case.year()).ok_or(None)?;
    let fact = case.fact("price-displaced-viewing", place, year).map_err(Some)?;
    amount(case, fact).map_err(Some)
}
