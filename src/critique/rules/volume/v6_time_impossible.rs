//! What it looks for: more hours than a day has room for.
//!
//! How: the published volume times the hours of one unit, over the users, or over everybody if
//! none were published; films take the mean length of the context.
//!
//! Why it matters: time is finite. What was not watched displaced nothing.
//!
//! What it does not say: that it was not downloaded.
//!
//! What to do: count what was watched or heard.
//!
//! Source: our judgement. f = cap / hours, between the two levels; method 2.4.

use super::{DAYS, per_head};
use crate::critique::{
    Case, Conclusion, Factor, Finding, Mark, Reading, Rule, Side, Source, Subject, Threshold,
};
use crate::language::Value;

/// The unit of hours and levels.
const UNIT: &str = "hour/person/year";

pub(in crate::critique) const RULE: Rule = Rule {
    code: "V6-TIME-IMPOSSIBLE",
    subjects: &[Subject::Claim],
    // 16 and 4 hours a day.
    thresholds: &[
        Threshold::error(Side::Above, 16.0 * DAYS, UNIT),
        Threshold::warning(Side::Above, 4.0 * DAYS, UNIT),
    ],
    sources: &[Source::OURS],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let Some(per_head) = per_head(case) else { return Some(case.unknown()) };
    let Some(each) = hours_per_unit(case) else { return Some(case.unknown()) };
    let hours = per_head.units * each;
    let finding = case.weigh(hours, case.unit(UNIT));
    let fires = finding.conclusion == Conclusion::Fires;
    let finding = match (fires, per_head.everybody) {
        (true, true) => finding.saying("fires-everybody"),
        // Users are fewer than inhabitants: each may have needed more hours.
        (false, true) => return Some(case.unknown()),
        _ => finding,
    };
    let finding =
        finding.with("hours", Value::number(hours / DAYS, 2)).with("each", Value::number(each, 2));
    let of = |level: &str| (case.threshold(level) / hours).min(1.0);
    Some(if fires {
        finding.corrected(Factor::between(of("warning"), of("error"))).marked([Mark::Judgement])
    } else {
        finding
    })
}

/// How long one unit lasts, in hours.
fn hours_per_unit(case: &Case<'_>) -> Option<f64> {
    let published = case.number("hours_per_unit");
    published.or_else(|| Some(case.looked_up(case.setting().hours_per_unit()).ok()?.value))
}
