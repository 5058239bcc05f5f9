//! What it looks for: more copies for each user than anybody could want.
//!
//! How: the published volume a year over the published users; where there are none, over
//! everybody in the territory, and then it can only fire.
//!
//! Why it matters: such a volume counts something else.
//!
//! What it does not say: that a volume below the level is right.
//!
//! What to do: compare with surveys of users.
//!
//! Source: our judgement: no survey gives a 99th percentile. f = level / units; method 2.4.

use super::per_head;
use crate::critique::{
    Case, Factor, Finding, Mark, Reading, Rule, Severity, Side, Source, Subject, Threshold,
};
use crate::language::{Message, Value};

/// The unit of the levels.
const UNIT: &str = "download/person/year";

pub(in crate::critique) const RULE: Rule = Rule {
    code: "V5-UNITS-PER-HEAD",
    subjects: &[Subject::Claim],
    thresholds: &[
        Threshold::named("films", Severity::Error, Side::Above, 500.0, UNIT),
        Threshold::named("tracks", Severity::Error, Side::Above, 20_000.0, UNIT),
    ],
    sources: &[Source::OURS],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let level = match case.medium() {
        Some("film" | "tv" | "film-tv") => "films",
        Some("music") => "tracks",
        _ => {
            let why = Message::new("v5-units-per-head-no-level");
            return Some(case.unknown_because(why));
        }
    };
    let Some(per_head) = per_head(case) else { return Some(case.unknown()) };
    let (most, units) = (case.threshold(level), per_head.units);
    let finding = match (units > most, per_head.everybody) {
        (true, false) => case.fires(Severity::Error),
        (true, true) => case.fires(Severity::Error).saying("fires-everybody"),
        (false, false) => case.clear(),
        // Users are fewer than inhabitants: each may have had more than the level.
        (false, true) => return Some(case.unknown()),
    };
    let finding = Finding { threshold: Some(most), ..finding }
        .valued(units, case.unit(UNIT))
        .with("units", Value::number(units, 2))
        .with("most", Value::number(most, 2));
    Some(if units > most {
        finding.corrected(Factor::exact(most / units)).marked([Mark::Judgement])
    } else {
        finding
    })
}
