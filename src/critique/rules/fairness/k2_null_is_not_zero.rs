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

use crate::critique::{Case, Finding, Question, Reading, Rule, Side, Source, Subject, Threshold};
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

/// The loss at the upper end of the interval, over the claim: what the study leaves possible.
fn questions(case: &Case<'_>) -> Vec<Question> {
    let Some(high) = case.number("interval_high") else { return Vec::new() };
    let formula = "rate_high * downloads * attributed_share * real_use * unit_value / claim";
    let question = Question::new(ALLOWED, formula, case.unit("1"));
    vec![question.given("rate_high", high, case.unit("sale/download")).levels(case)]
}

fn examine(case: &Case<'_>) -> Option<Finding> {
    if !case.boolean("reads_null_as_zero")? {
        return Some(case.clear().saying("clear-does-not"));
    }
    let Some(high) = case.number("interval_high") else { return Some(case.unknown()) };
    let finding = case.weigh_answer(ALLOWED);
    let allowed = finding.value;
    let finding = finding.with("high", Value::quantity(high, &case.unit("sale"), 2));
    Some(match allowed {
        Some(allowed) => finding.with("allowed", Value::percent(allowed, 2)),
        None => finding,
    })
}
