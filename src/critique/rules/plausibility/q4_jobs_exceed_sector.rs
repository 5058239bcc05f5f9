//! What it looks for: more jobs lost than the sector has a use for.
//!
//! How: the published jobs over those of the sector in the territory; the context knows those of
//! films and television.
//!
//! Why it matters: jobs lost are jobs that the sector would have besides those it has.
//!
//! What it does not say: how many jobs were lost; see the rules on jobs.
//!
//! What to do: ask in which trades the jobs are.
//!
//! Source: below; method 2.5.

use crate::critique::rules::sources::FREAKONOMICS;
use crate::critique::{Case, Finding, Reading, Rule, Side, Subject, Threshold};
use crate::language::Value;
use crate::quantity::Digits;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "Q4-JOBS-EXCEED-SECTOR",
    subjects: &[Subject::Claim],
    thresholds: &[
        Threshold::error(Side::Above, 1.0, "1"),
        Threshold::warning(Side::Above, 0.2, "1"),
    ],
    sources: &[FREAKONOMICS],
    number: Reading::Share,
    questions: None,
    examine,
};

/// Media of the sector whose jobs the context counts.
const AUDIOVISUAL: &[&str] = &["film", "tv", "film-tv"];

fn examine(case: &Case<'_>) -> Option<Finding> {
    // A figure that speaks of no jobs is no subject.
    let lost = case.number("jobs")?;
    let medium = case.medium().filter(|medium| AUDIOVISUAL.contains(medium));
    if medium.is_none() {
        return Some(case.unknown());
    }
    let sector = match case.looked_up(case.setting().figure("sector-jobs", "job")) {
        Ok(sector) => sector.value,
        Err(why) => return Some(Finding { why, ..case.unknown() }),
    };
    let ratio = lost / sector;
    Some(
        case.weigh(ratio, case.unit("1"))
            .with("jobs", Value::Number(lost, Digits::All))
            .with("sector", Value::Number(sector, Digits::All))
            .with("share", Value::percent(ratio, 3)),
    )
}
