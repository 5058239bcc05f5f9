//! What it looks for: a rate that the evidence has hardly ever shown, too high or too low.
//!
//! How: P(s ≥ s*) and P(s ≤ s*), where s is drawn from what studies say of a new setting and s* is
//! the rate that the claim needs: the published one, else C / (V k u) on the published volume, else
//! the same on the volumes of the scenario, which are ours and are marked so.
//!
//! Why it matters: the loss is proportional to the rate.
//!
//! What it does not say: that such a rate is impossible, or that the studies are right.
//!
//! What to do: compare with the studies; ask what makes this case another one.
//!
//! Source: method 2.2 and 4; the studies are named in the finding. f = median(s) / s*.

use super::{Rates, factor, rates};
use crate::critique::{
    Case, Conclusion, Finding, Mark, Question, Rule, Side, Source, Subject, Threshold,
};
use crate::language::{Message, Value};

/// The name of the question.
const NEEDED: &str = "needed rate";

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
    // Without a published basis the retail price, which needs the lowest rate.
    let value = if case.text("price_basis").is_some() { "unit_value" } else { "price" };
    let formula = format!("claim / (downloads * attributed_share * real_use * {value})");
    let cell = |i: usize| rates.law.quantile((i as f64 + 0.5) / CELLS as f64);
    let question = Question::new(NEEDED, formula, case.unit("sale/download"));
    vec![question.at((0..CELLS).map(cell).collect())]
}

fn examine(case: &Case<'_>) -> Option<Finding> {
    let Some(rates) = rates(case) else {
        return Some(case.unknown_because(Message::new("critique-no-rates")));
    };
    if let Some(needed) = case.published_rate() {
        let (above, below) = (rates.law.sf(needed), rates.law.cdf(needed));
        let finding = found(case, &rates, (above, below), needed, "");
        return Some(match factor(&rates, needed) {
            Some(factor) => finding.corrected(factor),
            None => finding,
        });
    }
    let answer = match case.answer(NEEDED) {
        Ok(answer) => answer,
        Err(why) => return Some(case.unknown_because(why)),
    };
    let figures = answer.figures.as_ref().expect("an answer has figures");
    // P(s ≤ s*) is the mean over cells of s of the share of draws with s* there or above.
    let at_least = figures.reach.iter().map(|r| r.share.count as f64 / r.share.draws as f64);
    let below = at_least.sum::<f64>() / CELLS as f64;
    let needed = figures.median().value;
    // Without a published rate and price, a published volume stands beside a price of ours.
    let (ending, mark) = match case.number("volume") {
        Some(_) => ("", Mark::Judgement),
        None => ("-ours", Mark::OurVolume),
    };
    Some(found(case, &rates, (1.0 - below, below), needed, ending).marked([mark]))
}

/// What is found of a needed rate with these chances of being reached and of not being passed.
/// `ending` is that of the sentence: whose volume it is on.
fn found(
    case: &Case<'_>,
    rates: &Rates,
    (above, below): (f64, f64),
    needed: f64,
    ending: &str,
) -> Finding {
    let probability = above.min(below);
    let finding = case.weigh(probability, case.unit("1")).marked(rates.mark);
    let finding = rates.from.iter().fold(finding, Finding::using);
    let fires = finding.conclusion == Conclusion::Fires;
    let low = if fires && below < above { "-low" } else { "" };
    let key = finding.conclusion.key();
    finding
        .saying(&format!("{key}{low}{ending}"))
        .with("needed", Value::number(needed, 2))
        .with("probability", chance(probability))
        .with("median", Value::number(rates.law.quantile(0.5), 2))
        .with("low", Value::number(rates.law.quantile(0.05), 2))
        .with("high", Value::number(rates.law.quantile(0.95), 2))
}

/// A chance in words: never a bare 0, which no number of draws shows.
fn chance(probability: f64) -> Value {
    let least = 1.0 / CELLS as f64;
    if probability >= least {
        return Value::percent(probability, 2);
    }
    Message::new("critique-share-below").with("share", Value::percent(least, 2)).into()
}
