//! What it looks for: a country with too large or too small a part of the claim for the world.
//!
//! How: the part claimed over the country's part of the world's population, Internet users,
//! product and box office. It fires only if *all* of these are far off.
//!
//! Why it matters: two figures of one claimant must fit together.
//!
//! What it does not say: which of the two figures is wrong.
//!
//! What to do: ask how the one was made from the other.
//!
//! Source: our own judgement; method 2.7. f is each reference over the part claimed.

use super::{WORLD, part_of};
use crate::critique::{Case, Factor, Finding, Reading, Rule, Side, Source, Subject, Threshold};
use crate::language::{Message, Value, place};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "G1-GEO-SHARE",
    subjects: &[Subject::Claim],
    thresholds: &[
        Threshold::error(Side::Above, 10.0, "1"),
        Threshold::warning(Side::Above, 3.0, "1"),
    ],
    sources: &[Source::OURS],
    number: Reading::Times,
    questions: None,
    examine,
};

/// What a country has a part of.
const REFERENCES: &[(&str, &str)] = &[
    ("population", "person"),
    ("internet-users", "person"),
    ("gdp", "money/year"),
    ("box-office", "money/year"),
];

fn examine(case: &Case<'_>) -> Option<Finding> {
    let (part, territory) = part_of(case)?;
    let whole = case.per_year()?;
    let claimed = part.per_year() / whole;
    let references: Vec<f64> =
        REFERENCES.iter().filter_map(|reference| share(case, *reference, territory).ok()).collect();
    let (Some(low), Some(high)) = (least(&references), most(&references)) else {
        let why = share(case, REFERENCES[0], territory).err().flatten();
        return Some(Finding { why, ..case.unknown() });
    };
    // How many times the nearest reference is off, in either direction.
    let nearest = references.iter().map(|r| (claimed / r).max(r / claimed));
    let nearest = nearest.min_by(f64::total_cmp)?;
    let factor = Factor::between(low / claimed, high / claimed);
    let finding = case.weigh(nearest, case.unit("1"));
    Some(
        finding
            .corrected(factor)
            .with("territory", place(territory))
            .with("claimed", Value::percent(claimed, 2))
            .with("low", Value::percent(low, 2))
            .with("high", Value::percent(high, 2))
            .with("references", references.len()),
    )
}

/// The part of the world's `quantity` that `territory` has.
fn share(
    case: &Case<'_>,
    (quantity, unit): (&str, &str),
    territory: &str,
) -> Result<f64, Option<Message>> {
    let of = |place| case.looked_up(case.setting().at(place).figure(quantity, unit));
    Ok(of(territory)?.value / of(WORLD)?.value)
}

fn least(values: &[f64]) -> Option<f64> {
    values.iter().copied().min_by(f64::total_cmp)
}

fn most(values: &[f64]) -> Option<f64> {
    values.iter().copied().max_by(f64::total_cmp)
}
