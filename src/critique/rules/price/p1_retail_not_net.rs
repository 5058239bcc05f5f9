//! What it looks for: the price in the shop counted as what the industry lost.
//!
//! How: the price was published as a retail price, and the figure as a loss of the industry or of
//! owners of rights.
//!
//! Why it matters: tax and shops keep part of the price.
//!
//! What it does not say: that the number of lost sales is wrong.
//!
//! What to do: ask for the net price; until then use the share below.
//!
//! Source: below. f = n = (1 - r) / (1 + v); method 2.3.

use super::lost_by_sellers;
use crate::critique::rules::sources::{ANDERSON, DOVE, FAIR, GOLDACRE};
use crate::critique::{Case, Factor, Finding, Mark, Reading, Rule, Severity, Subject};
use crate::language::Value;

/// The share of the price in the shop that reaches the industry, where no row of the context says
/// it of the place: a judgement.
const NET_SHARE: (f64, f64) = (0.4, 0.7);

pub(in crate::critique) const RULE: Rule = Rule {
    code: "P1-RETAIL-NOT-NET",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[DOVE, ANDERSON, FAIR, GOLDACRE],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let Some(basis) = case.text("price_basis") else { return Some(case.unknown()) };
    if basis != "retail" {
        return Some(case.clear());
    }
    // What is called the value of copies is at home at the price in the shop.
    if case.text("loss_word") == Some("value of copies") {
        return Some(case.clear());
    }
    Some(match lost_by_sellers(case) {
        Some(true) => fires(case),
        Some(false) => case.clear(),
        None => case.unknown(),
    })
}

fn fires(case: &Case<'_>) -> Finding {
    let (factor, mark) = net_share(case);
    case.fires(Severity::Error)
        .with("low", Value::percent(factor.p5, 2))
        .with("high", Value::percent(factor.p95, 2))
        .corrected(factor)
        .marked(mark)
}

/// The row of the context is of films. [`Case::fact`] marks it by itself.
fn net_share(case: &Case<'_>) -> (Factor, Option<Mark>) {
    let film = case.medium().filter(|medium| *medium == "film");
    let fact = film.and_then(|_| {
        let fact = case.fact("net-share").ok()?;
        Some((fact.value?, fact.ends()))
    });
    match fact {
        Some((median, (p5, p95))) => (Factor { median, p5, p95 }, None),
        None => (Factor::between(NET_SHARE.0, NET_SHARE.1), Some(Mark::Judgement)),
    }
}
