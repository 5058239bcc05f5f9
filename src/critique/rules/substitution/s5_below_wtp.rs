//! What it looks for: a figure that needs more buyers than would have paid the price.
//!
//! How: the needed rate against the share of users who would pay it: the published share, else
//! that of the willingness to pay among the inputs, which is ours.
//!
//! Why it matters: nobody buys above what it is worth to them.
//!
//! What it does not say: what people would pay; surveys of it are few, and answers tend high.
//!
//! What to do: hold the price against surveys of what users would pay.
//!
//! Source: below; method 2.2. f = S(p) / s*.

use crate::critique::{
    Case, Factor, Finding, Mark, Question, Reading, Rule, Severity, Source, Subject,
};
use crate::language::Value;

/// The question: the share of users who would pay the price.
const WILLING: &str = "share willing";

pub(in crate::critique) const RULE: Rule = Rule {
    code: "S5-BELOW-WTP",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[Source {
        author: "Ecorys for the European Commission",
        year: "2015",
        title: "Estimating displacement rates of copyrighted content in the EU (the price exceeds \
                what 80 % of illegal film and series users would pay)",
        url: "https://ec.europa.eu/newsroom/growth/items/604502",
    }],
    number: Reading::Share,
    questions: Some(questions),
    examine,
};

/// The formula is that of the model `willingness-to-pay`.
fn questions(case: &Case<'_>) -> Vec<Question> {
    let Some(rate) = case.published_rate() else { return Vec::new() };
    let share = "normal_cdf(ln(wtp_median / price) / ln(wtp_gsd))";
    vec![Question::new(WILLING, share, case.unit("1")).at(vec![rate])]
}

fn examine(case: &Case<'_>) -> Option<Finding> {
    let Some(rate) = case.published_rate() else { return Some(case.unknown()) };
    if let Some(share) = case.number("share_willing") {
        let finding = if rate > share { case.fires(Severity::Warning) } else { case.clear() };
        return Some(
            told(case, finding, rate, share).corrected(Factor::exact((share / rate).min(1.0))),
        );
    }
    let answer = match case.answer(WILLING) {
        Ok(answer) => answer,
        Err(why) => return Some(case.unknown_because(why)),
    };
    let figures = answer.figures.as_ref().expect("an answer has figures");
    let enough = figures.reach[0].share;
    let probability = 1.0 - enough.count as f64 / enough.draws as f64;
    let finding = case.judge(probability, Severity::Warning);
    let Factor { median, p5, p95 } = Factor::drawn(figures);
    let factor = Factor { median: median / rate, p5: p5 / rate, p95: p95 / rate };
    Some(told(case, finding, rate, median).corrected(factor).marked([Mark::Judgement]))
}

fn told(case: &Case<'_>, finding: Finding, rate: f64, share: f64) -> Finding {
    let finding = Finding { threshold: Some(share), ..finding }.valued(rate, case.unit("1"));
    finding
        .with("rate", Value::quantity(rate, &case.unit("sale"), 2))
        .with("share", Value::percent(share, 2))
}
