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

use super::{Rates, drawn, factor, rates};
use crate::critique::{
    Case, Conclusion, Factor, Finding, Mark, Question, Reading, Rule, Severity, Side, Source,
    Subject, Threshold,
};
use crate::language::{Message, Value};
use crate::quantity::Digits;

/// The name of the question.
const NEEDED: &str = "needed rate";

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
    number: Reading::Share,
    questions: Some(questions),
    examine,
};

/// The rate that the claim needs on the scenario's inputs. Nothing is asked where the claimant's own
/// numbers give the rate.
fn questions(case: &Case<'_>) -> Vec<Question> {
    if rates(case).is_none() || case.published_rate().is_some() {
        return Vec::new();
    }
    let value = if has_basis(case) { "unit_value" } else { "price" };
    let formula = format!("claim / (downloads * attributed_share * real_use * {value})");
    vec![Question::new(NEEDED, formula, case.unit("sale/download"))]
}

/// Without a published basis the retail price is taken, which needs the lowest rate.
fn has_basis(case: &Case<'_>) -> bool {
    case.text("price_basis").is_some()
}

fn examine(case: &Case<'_>) -> Option<Finding> {
    let Some(rates) = rates(case) else {
        return Some(case.unknown_because(Message::new("critique-no-rates")));
    };
    Some(match case.published_rate() {
        Some(needed) => {
            let (above, below) = (rates.law.sf(needed), rates.law.cdf(needed));
            let finding = found(case, &rates, &Chances { above, below, error: None }, needed, "");
            corrected(finding, factor(&rates, needed))
        }
        None => on_ours(case, &rates),
    })
}

/// What is found on the volume of the scenario, or on a published volume at a price of ours. It is a
/// warning at most: the number is not of the claimant's making alone.
fn on_ours(case: &Case<'_>, rates: &Rates) -> Finding {
    let answer = match case.answer(NEEDED) {
        Ok(answer) => answer,
        Err(why) => return case.unknown_because(why),
    };
    let figures = answer.figures.as_ref().expect("an answer has figures");
    let (above, below, error) = drawn::chances(figures.sketch(), &*rates.law);
    // A claim of nothing needs a rate of 0, whatever is drawn.
    let chances = Chances { above, below, error: (error > 0.0).then_some(error) };
    let (ending, mark) = match case.number("volume") {
        Some(_) => ("", Mark::Judgement),
        None => ("-ours", Mark::OurVolume),
    };
    let finding = found(case, rates, &chances, figures.median().value, ending);
    let basis = if has_basis(case) { "own-basis" } else { "retail" };
    let finding = finding.with("price", Message::new(format!("s2-above-evidence-{basis}")));
    let finding = finding.marked([mark]).at_most(Severity::Warning);
    corrected(finding, drawn::factor(figures.sketch(), &*rates.law))
}

fn corrected(finding: Finding, factor: Option<Factor>) -> Finding {
    match factor {
        Some(factor) => finding.corrected(factor),
        None => finding,
    }
}

/// How likely a rate is that is at least the needed one, and one that is at most that.
struct Chances {
    above: f64,
    below: f64,
    /// Of both, if they were drawn.
    error: Option<f64>,
}

/// What is found of a needed rate. `ending` is that of the sentence: whose volume it is on.
fn found(case: &Case<'_>, rates: &Rates, of: &Chances, needed: f64, ending: &str) -> Finding {
    let probability = of.above.min(of.below);
    let finding = case.weigh(probability, case.unit("1")).marked(rates.mark);
    let finding = rates.from.iter().fold(finding, Finding::using);
    let fires = finding.conclusion == Conclusion::Fires;
    let low = of.below < of.above;
    let side = if fires && low { "-low" } else { "" };
    let key = finding.conclusion.key();
    let said = chance(rates, probability, of.error, low);
    let number = |value| Value::number(value, 2);
    let finding = finding
        .saying(&format!("{key}{side}{ending}"))
        .with("needed", Value::quantity(needed, &case.unit("sale"), 2))
        .with("probability", said.clone())
        .with("median", number(rates.law.quantile(0.5)))
        .with("low", number(rates.law.quantile(0.05)))
        .with("high", number(rates.law.quantile(0.95)));
    Finding { error: of.error, shown: Some(said), ..finding }
}

/// A chance in words, with its error: never a bare 0, which no number of draws shows. It can be
/// none at all only because the law of the rates ends before the needed one.
fn chance(rates: &Rates, probability: f64, error: Option<f64>, low: bool) -> Message {
    /// So far out that a law without an end would have gone on.
    const FAR_OUT: f64 = 1e-9;
    let share = |value, digits| Value::Percent(value, digits);
    if probability == 0.0 {
        let law = &rates.law;
        let end = if low { law.quantile(FAR_OUT) } else { law.upper_quantile(FAR_OUT) };
        return Message::new("critique-share-none").with("end", Value::number(end, 2));
    }
    let two = Digits::Significant(2);
    match error {
        None => Message::new("table-figure").with("figure", share(probability, two)),
        Some(error) if probability < 2.0 * error => {
            let most = probability + 2.0 * error;
            Message::new("critique-share-below").with("share", share(most, two))
        }
        Some(error) => Message::new("critique-share-error")
            .with("share", share(probability, Digits::supported_by(100.0 * error)))
            .with("error", share(error, Digits::Significant(1))),
    }
}
