//! What it looks for: a rate that the evidence has hardly ever shown.
//!
//! How: P(s ≥ s*), where s is drawn from what studies say of a new setting and s* is the rate that
//! the claim needs: the published one, else C / (V k u) on the published volume, else the same on
//! the volumes of the scenario, which are ours and are marked so.
//!
//! Why it matters: the loss is proportional to the rate.
//!
//! What it does not say: that such a rate is impossible, or that the studies are right.
//!
//! What to do: compare with the studies; ask what makes this case another one.
//!
//! Source: method 2.2 and 4; the studies are named in the finding. f = median(s) / s*.

use super::{Rates, rates};
use crate::critique::{
    Case, Factor, Finding, Mark, Question, Rule, Side, Source, Subject, Threshold,
};
use crate::language::{Message, Value};

/// The name of the question.
const NEEDED: &str = "needed rate";

/// What the claim needs, on its own ledger.
const NEEDS: &str = "claim / (downloads * attributed_share * real_use * unit_value)";

/// Cells into which the law of rates is cut. The probability is right to half a cell.
const CELLS: usize = 400;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "S2-ABOVE-EVIDENCE",
    subjects: &[Subject::Claim],
    thresholds: &[
        Threshold::error(Side::Below, 0.01, "1"),
        Threshold::warning(Side::Below, 0.05, "1"),
    ],
    sources: &[Source {
        author: "Higgins, J. P. T.; Thompson, S. G.; Spiegelhalter, D. J.",
        year: "2009",
        title: "A re-evaluation of random-effects meta-analysis, Journal of the Royal Statistical \
                Society A 172, 137-159 (prediction for a new setting)",
        url: "https://docslib.org/doc/12853158/a-re-evaluation-of-random-effects-meta-analysis",
    }],
    questions: Some(questions),
    examine,
};

/// The rate that the claim needs on the scenario's inputs, held against the middles of equally
/// likely cells of the evidence. Nothing is asked where the claimant's own numbers give the rate.
fn questions(case: &Case<'_>) -> Vec<Question> {
    let Some(rates) = rates(case) else { return Vec::new() };
    if case.published_rate().is_some() {
        return Vec::new();
    }
    let cell = |i: usize| rates.law.quantile((i as f64 + 0.5) / CELLS as f64);
    let question = Question::new(NEEDED, NEEDS, case.unit("sale/download"));
    vec![question.at((0..CELLS).map(cell).collect())]
}

fn examine(case: &Case<'_>) -> Option<Finding> {
    let Some(rates) = rates(case) else {
        return Some(case.unknown_because(Message::new("critique-no-rates")));
    };
    if let Some(needed) = case.published_rate() {
        let probability = rates.law.sf(needed);
        let finding = found(case, &rates, probability, needed, "needed");
        let at = |p: f64| rates.law.quantile(p) / needed;
        let factor = Factor { median: at(0.5), p5: at(0.05), p95: at(0.95) };
        return Some(if needed > 0.0 { finding.corrected(factor) } else { finding });
    }
    let answer = match case.answer(NEEDED) {
        Ok(answer) => answer,
        Err(why) => return Some(case.unknown_because(why)),
    };
    let figures = answer.figures.as_ref().expect("an answer has figures");
    // P(s ≥ s*) is the mean over cells of s of the share of draws with s* at or below it.
    let above =
        figures.reach.iter().map(|reach| reach.share.count as f64 / reach.share.draws as f64);
    let probability = 1.0 - above.sum::<f64>() / CELLS as f64;
    let needed = figures.median().value;
    Some(found(case, &rates, probability, needed, "ours").marked([Mark::OurVolume]))
}

/// `which` is where the needed rate comes from, as the sentence names it.
fn found(case: &Case<'_>, rates: &Rates, probability: f64, needed: f64, which: &str) -> Finding {
    let finding = case.weigh(probability, case.unit("1")).marked(rates.mark);
    let finding = rates.from.iter().fold(finding, Finding::using);
    let finding = if which == "ours" {
        let ending = format!("{}-ours", finding.conclusion.key());
        finding.saying(&ending)
    } else {
        finding
    };
    finding
        .with("needed", Value::number(needed, 2))
        .with("probability", Value::percent(probability, 2))
        .with("median", Value::number(rates.law.quantile(0.5), 2))
        .with("low", Value::number(rates.law.quantile(0.05), 2))
        .with("high", Value::number(rates.law.quantile(0.95), 2))
}
