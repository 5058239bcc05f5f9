//! What it looks for: copies that are used again, or never, counted like a first use.
//!
//! How: for films, series and music, a published volume with one rate for all of it.
//!
//! Why it matters: a survey of six EU countries found 0.40 for first viewings of films and 0.20
//! for later ones.
//!
//! What it does not say: how many copies were used twice.
//!
//! What to do: ask for the share of first uses, and count the others at their own rate.
//!
//! Source: below; method 2.2. f = k₁ + (1 - k₁) s₂ / s₁.

use crate::critique::{Case, Factor, Finding, Mark, Reading, Rule, Severity, Source, Subject};

/// Media of which a copy is used more than once.
const REPEATED: &[&str] = &["film", "tv", "film-tv", "music"];

/// Sales lost per first viewing of a film, and per later one.
const FIRST: f64 = 0.40;
const LATER: f64 = 0.20;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "S6-REPEAT-VIEWS",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[Source {
        author: "Ecorys for the European Commission",
        year: "2015",
        title: "Estimating displacement rates of copyrighted content in the EU (0.40 for first, \
                0.20 for second viewings)",
        url: "https://ec.europa.eu/newsroom/growth/items/604502",
    }],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    case.medium().filter(|medium| REPEATED.contains(medium))?;
    match case.number("first_use_share") {
        Some(share) if share < 1.0 => return Some(case.clear()),
        None if case.number("volume").is_none() => return Some(case.unknown()),
        _ => {}
    }
    let (rate, later) = (case.number("rate"), case.number("repeat_rate"));
    let published = later.zip(rate.filter(|rate| *rate > 0.0));
    if published.is_some() {
        return Some(case.clear());
    }
    // From no copy being a first use to all: the share is not known.
    let factor = Factor::between(LATER / FIRST, 1.0);
    Some(case.fires(Severity::Warning).corrected(factor).marked([Mark::Judgement]))
}
