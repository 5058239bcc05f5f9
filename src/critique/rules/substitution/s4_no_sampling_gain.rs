//! What it looks for: losses counted, sales that copies bring about left out.
//!
//! How: a gross rate without a sampling gain. It is a note, and a warning if most copies are of
//! little-known titles.
//!
//! Why it matters: some who copy a title buy it, or another one, afterwards.
//!
//! What it does not say: that the gain is large. For hits it may well be nil or negative.
//!
//! What to do: use a net rate, or take the gain off.
//!
//! Source: below; method 2.2. f = (s - a) / s.

use crate::critique::{
    Case, Factor, Finding, Question, Reading, Rule, Severity, Side, Source, Subject, Threshold,
};

/// The question: what share of the loss is left.
const LEFT: &str = "share left";

pub(in crate::critique) const RULE: Rule = Rule {
    code: "S4-NO-SAMPLING-GAIN",
    subjects: &[Subject::Claim],
    thresholds: &[Threshold::named("niche", Severity::Warning, Side::Above, 0.5, "1")],
    sources: &[
        Source {
            author: "Peitz, M.; Waelbroeck, P.",
            year: "2006",
            title: "Why the music industry may gain from free downloading: the role of sampling, \
                    International Journal of Industrial Organization 24",
            url: "http://linkinghub.elsevier.com/retrieve/pii/S0167718705001682",
        },
        Source {
            author: "Liebowitz, S.",
            year: "",
            title: "Pitfalls in measuring the impact of file-sharing on the sound recording market \
                    (expects the gain to be negative)",
            url: "https://cupdf.com/document/pitfalls-in-measuring-the-impact-of-file-sharing-on-the-sound-recording-market.html",
        },
    ],
    number: Reading::Share,
    questions: Some(questions),
    examine,
};

/// With a published rate and a sampling gain among the inputs, which is then ours.
fn questions(case: &Case<'_>) -> Vec<Question> {
    let Some(rate) = case.number("rate").filter(|rate| *rate > 0.0) else { return Vec::new() };
    let question = Question::new(LEFT, "(stated - sampling_gain) / stated", case.unit("1"));
    vec![question.given("stated", rate, case.unit("sale/download"))]
}

fn examine(case: &Case<'_>) -> Option<Finding> {
    let (kind, gain) = (case.text("rate_kind"), case.boolean("sampling_gain"));
    if gain == Some(true) || kind == Some("net") {
        return Some(case.clear());
    }
    if gain.is_none() && kind.is_none() {
        return Some(case.unknown());
    }
    let niche = case.number("niche_share").is_some_and(|share| share > case.threshold("niche"));
    let finding = if niche {
        case.fires(Severity::Warning).saying("fires-niche")
    } else {
        case.fires(Severity::Note)
    };
    let left = case.answer(LEFT).ok().and_then(|answer| answer.figures.as_ref());
    Some(match left {
        Some(left) => finding.corrected(Factor::drawn(left)),
        None => finding,
    })
}
