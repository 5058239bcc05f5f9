//! What it looks for: a rate or a volume from students, or from one city, that speaks for all.
//!
//! How: who could be in the sample is compared with whom the result is said to speak for.
//!
//! Why it matters: the same authors found 0.14 among students and about 0 in a wider panel.
//!
//! What it does not say: in which direction such a sample errs.
//!
//! What to do: widen the range, or leave the study out.
//!
//! Source: below; method 2.2.

use crate::critique::{Case, Finding, Reading, Rule, Severity, Source, Subject};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "S3-STUDENT-SAMPLE",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[Source {
        author: "Bai, J.; Waldfogel, J.",
        year: "2012",
        title: "Movie piracy and sales displacement in two samples of Chinese consumers, \
                Information Economics and Policy",
        url: "https://mackinstitute.wharton.upenn.edu/2012/movie-piracy-and-sales-displacement-in-two-samples-of-chinese-consumers/",
    }],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let (frame, population) = (case.text("sample_frame"), case.text("population"));
    let (Some(frame), Some(population)) = (frame, population) else { return Some(case.unknown()) };
    let same = frame.trim().to_lowercase() == population.trim().to_lowercase();
    let finding = if same { case.clear() } else { case.fires(Severity::Warning) };
    Some(finding.with("frame", frame).with("population", population))
}
