//! What it looks for: one day, or a few, taken for a whole year.
//!
//! How: the days that were measured, against the days that the result stands for.
//!
//! Why it matters: days differ, and those measured are often busy ones.
//!
//! What it does not say: that the day was a peak.
//!
//! What to do: ask for more days, or for an average day as a share of the one measured.
//!
//! Source: below. f = mean / peak, where it was published; method 2.4.

use super::DAYS;
use crate::critique::rules::sources::GOLDACRE;
use crate::critique::{Case, Conclusion, Factor, Finding, Reading, Rule, Side, Subject, Threshold};
use crate::language::Value;
use crate::quantity::Digits;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "V4-PEAK-EXTRAPOLATION",
    subjects: &[Subject::Claim],
    thresholds: &[Threshold::warning(Side::Below, 30.0, "day")],
    sources: &[GOLDACRE],
    number: Reading::Unit,
    questions: None,
    examine,
};

/// Volumes that nobody measured day by day: there is nothing to extrapolate from.
const NOT_BY_DAYS: &[&str] = &["survey", "assumed", "catalogue", "hosted", "seized"];

fn examine(case: &Case<'_>) -> Option<Finding> {
    let basis = case.text("volume_basis");
    let Some(days) = case.number("base_days") else {
        let by_days = !basis.is_some_and(|basis| NOT_BY_DAYS.contains(&basis));
        return by_days.then(|| case.unknown());
    };
    let period = case.claim()?.period;
    let stands_for =
        case.number("extrapolated_days").or_else(|| period.stated.then_some(period.years * DAYS));
    let Some(stands_for) = stands_for else { return Some(case.unknown()) };
    let finding = if stands_for > days {
        case.weigh(days, case.unit("day"))
    } else {
        case.clear().valued(days, case.unit("day"))
    };
    let finding = finding
        .with("days", Value::Number(days, Digits::All))
        .with("stands", Value::number(stands_for, 3));
    Some(match case.number("mean_over_peak") {
        Some(share) if finding.conclusion == Conclusion::Fires => {
            finding.corrected(Factor::exact(share))
        }
        _ => finding,
    })
}
