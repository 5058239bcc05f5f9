//! What it looks for: "not significant" that is read as "no effect".
//!
//! How: the loss at the upper end of the study's 95 % interval, beside the claim.
//!
//! Why it matters: a study that cannot tell a rate from 0 may not be able to tell it from a large
//! one either.
//!
//! What it does not say: that there is an effect.
//!
//! What to do: show the interval in place of the verdict of the test.
//!
//! Source: below; method 2.10.

use crate::critique::{
    Case, Finding, Question, Reading, Rule, Severity, Side, Source, Subject, Threshold,
};
use crate::language::Value;

/// The name of the question.
const ALLOWED: &str = "loss that the interval allows";

pub(in crate::critique) const RULE: Rule = Rule {
    code: "K2-NULL-IS-NOT-ZERO",
    subjects: &[Subject::Assertion],
    thresholds: &[Threshold::warning(Side::Above, 0.25, "1")],
    sources: &[Source {
        author: "Tyrowicz, J.; Krawczyk, M.; Hardy, W.",
        year: "2020",
        title: "a meta-analysis of studies of piracy and sales, Information Economics and Policy 53 \
                (cannot reject zero)",
        url: "https://econpapers.repec.org/article/eeeiepoli/v_3a53_3ay_3a2020_3ai_3ac_3as0167624520301232.htm",
    }],
    number: Reading::Share,
    questions: Some(questions),
    examine,
};

/// The loss at the upper end of the interval, over the claim: what the study leaves possible. Of a
/// claim that nothing was lost, the loss itself.
fn questions(case: &Case<'_>) -> Vec<Question> {
    let Some(high) = case.number("interval_high") else { return Vec::new() };
    let loss = "rate_high * downloads * attributed_share * real_use * unit_value";
    let question = if case.claims_nothing() {
        Question::new(ALLOWED, loss, case.unit("money/year")).at(vec![f64::MIN_POSITIVE])
    } else {
        Question::new(ALLOWED, format!("{loss} / claim"), case.unit("1")).levels(case)
    };
    vec![question.given("rate_high", high, case.unit("sale/download"))]
}

fn examine(case: &Case<'_>) -> Option<Finding> {
    if !case.boolean("reads_null_as_zero")? {
        return Some(case.clear().saying("clear-does-not"));
    }
    let Some(high) = case.number("interval_high") else { return Some(case.unknown()) };
    let finding = if case.claims_nothing() { of_nothing(case) } else { of_the_claim(case) };
    Some(finding.with("high", Value::quantity(high, &case.unit("sale"), 2)))
}

fn of_the_claim(case: &Case<'_>) -> Finding {
    let finding = case.weigh_answer(ALLOWED);
    match finding.value {
        Some(allowed) => finding.with("allowed", Value::percent(allowed, 2)),
        None => finding,
    }
}

/// Any loss is above a quarter of nothing.
fn of_nothing(case: &Case<'_>) -> Finding {
    let answer = match case.answer(ALLOWED) {
        Ok(answer) => answer,
        Err(why) => return case.unknown_because(why),
    };
    let figures = answer.figures.as_ref().expect("an answer has figures");
    let above = figures.reach[0].share;
    let finding = case.judge(above.count as f64 / above.draws as f64, Severity::Warning);
    let allowed = Value::quantity(figures.median().value, &answer.probe.unit, 2);
    let ending = format!("{}-nothing", finding.conclusion.key());
    finding.saying(&ending).with("allowed", allowed)
}
