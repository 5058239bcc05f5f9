//! What it looks for: far more, or far fewer, jobs for each million than the sector has.
//!
//! How: jobs for each million of the claim, over jobs for each million that the sector takes.
//!
//! Why it matters: jobs are not observed but reckoned from money.
//!
//! What it does not say: that jobs are in proportion to money.
//!
//! What to do: reckon with the sector's own ratio.
//!
//! Source: below; method 2.8. f = the sector's ratio over that of the claim.

use super::jobs_per_million;
use crate::critique::{
    Case, Factor, Finding, Reading, Rule, Severity, Side, Source, Subject, Threshold,
};
use crate::language::{Message, Value};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "J3-JOBS-PER-MILLION",
    subjects: &[Subject::Claim],
    thresholds: &[
        Threshold::named("many", Severity::Warning, Side::Above, 2.0, "1"),
        Threshold::named("few", Severity::Warning, Side::Below, 0.5, "1"),
    ],
    sources: &[Source {
        author: "Génération-NT, on the TERA study",
        year: "2010",
        title: "186,400 jobs and EUR 9.9 billion in 2008: 18.8 for each million",
        url: "https://www.generation-nt.com/telechargement-illegal-etude-europe-impact-tera-actualite-981541.html",
    }],
    number: Reading::Times,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let claimed = jobs_per_million(case)?;
    let (low, sector, high) = match ratio(case) {
        Ok(ratio) => ratio,
        Err(why) => return Some(Finding { why, ..case.unknown() }),
    };
    let off = claimed / sector;
    let (many, few) = (case.threshold("many"), case.threshold("few"));
    let fires = off > many || off < few;
    let finding = if fires { case.fires(Severity::Warning) } else { case.clear() };
    // The level on its side of the sector's own ratio.
    let finding = Finding { threshold: Some(if off < 1.0 { few } else { many }), ..finding };
    let factor = Factor { median: sector / claimed, p5: low / claimed, p95: high / claimed };
    Some(
        finding
            .valued(off, case.unit("1"))
            .corrected(factor)
            .with("claimed", Value::number(claimed, 3))
            .with("sector", Value::number(sector, 3)),
    )
}

/// Jobs for each million that the sector takes: low, middle, high.
fn ratio(case: &Case<'_>) -> Result<(f64, f64, f64), Option<Message>> {
    let fact = case.fact("jobs-per-turnover")?;
    // Ratios of two currencies do not compare.
    let own = format!("job/{}", case.scenario.currency);
    let value = fact.value.filter(|_| fact.unit.to_string() == own).ok_or(None)?;
    let (low, high) = fact.ends();
    Ok((low * 1e6, value * 1e6, high * 1e6))
}
