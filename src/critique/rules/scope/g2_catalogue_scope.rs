//! What it looks for: a loss in the whole world from titles that one language area uses.
//!
//! How: the part of the claim that falls to a country, over that country's part of the people who
//! speak the language of the catalogue.
//!
//! Why it matters: who cannot follow a film is not lost as a buyer of it.
//!
//! What it does not say: that nobody else copied these titles.
//!
//! What to do: ask which titles were counted, and for whom.
//!
//! Source: below; method 2.7. f = part claimed / part of the speakers.

use super::part_of;
use crate::critique::{Case, Factor, Finding, Reading, Rule, Side, Source, Subject, Threshold};
use crate::language::{Message, Value, in_place, tongue};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "G2-CATALOGUE-SCOPE",
    subjects: &[Subject::Claim],
    thresholds: &[
        Threshold::error(Side::Above, 10.0, "1"),
        Threshold::warning(Side::Above, 3.0, "1"),
    ],
    sources: &[
        Source {
            author: "Deutsche Welle",
            year: "2010",
            title: "Belgian authorities target 12 European countries in online piracy raids",
            url: "https://www.dw.com/en/belgian-authorities-target-12-european-countries-in-online-piracy-raids/a-5985249",
        },
        Source::OURS,
    ],
    number: Reading::Times,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let (part, territory) = part_of(case)?;
    let (language, area) = (case.text("catalogue_language"), case.text("catalogue_territory"));
    let (Some(language), Some(area)) = (language, area) else { return Some(case.unknown()) };
    let reference = match reference(case, territory, area) {
        Ok(reference) => reference,
        Err(why) => return Some(Finding { why, ..case.unknown() }),
    };
    let whole = case.per_year()?;
    let claimed = part.per_year() / whole;
    let off = (claimed / reference).max(reference / claimed);
    let finding = case.weigh(off, case.unit("1"));
    Some(
        finding
            .corrected(Factor::exact(claimed / reference))
            .with("language", tongue(language))
            .with("in", in_place(territory))
            .with("claimed", Value::percent(claimed, 2))
            .with("speakers", Value::percent(reference, 2))
            .with("fits", Value::quantity(part.per_year() / reference, &case.money(), 2)),
    )
}

/// The part of the speakers in `area` who live in `territory`.
fn reference(case: &Case<'_>, territory: &str, area: &str) -> Result<f64, Option<Message>> {
    let speakers = |place| case.looked_up(case.setting().at(place).speakers());
    Ok(speakers(territory)?.value / speakers(area)?.value)
}
