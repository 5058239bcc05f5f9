//! What it looks for: a figure that nobody else could check.
//!
//! How: three questions. Are the assumptions stated? Could somebody else redo it? Did independent
//! people review it?
//!
//! Why it matters: a figure without a method can be neither confirmed nor refuted.
//!
//! What it does not say: that the figure is wrong.
//!
//! What to do: ask for the method; until then quote the figure as an assertion.
//!
//! Source: below; method 2.9.

use crate::critique::{Case, Finding, Reading, Rule, Side, Source, Subject, Threshold};
use crate::language::{Message, Value};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "E1-NO-METHOD",
    subjects: &[Subject::Claim],
    thresholds: &[
        Threshold::error(Side::AtLeast, 3.0, "1"),
        Threshold::warning(Side::AtLeast, 1.0, "1"),
    ],
    sources: &[
        Source {
            author: "UK Intellectual Property Office",
            year: "2014",
            title: "Can you meet the standard? (clear, verifiable, peer reviewed)",
            url: "https://ipo.blog.gov.uk/2014/05/29/can-you-meet-the-standard/",
        },
        Source {
            author: "RAND Europe",
            year: "2012",
            title: "Measuring IPR infringements (objective, transparent, reproducible)",
            url: "https://www.rand.org/randeurope/research/projects/2012/ipr-crime.html",
        },
        Source {
            author: "UK Government",
            year: "",
            title: "The Aqua Book: guidance on producing quality analysis",
            url: "https://www.gov.uk/guidance/the-aqua-book",
        },
    ],
    number: Reading::Count("conditions"),
    questions: None,
    examine,
};

/// What is asked of a figure, by the keys that say it.
const CONDITIONS: [&str; 3] = ["stated", "verifiable", "reviewed"];

fn examine(case: &Case<'_>) -> Option<Finding> {
    let answers = CONDITIONS.map(|key| (key, case.boolean(key)));
    let given = |answer| answers.iter().filter(move |(_, given)| *given == answer);
    if given(None).count() == answers.len() {
        return Some(case.unknown());
    }
    let names = |answer| {
        Message::list(given(answer).map(|(key, _)| Message::new(format!("e1-no-method-{key}"))))
    };
    let part = |answer, id: &str| -> Value {
        match given(answer).count() {
            0 => "".into(),
            _ => Message::new(id).with("what", names(answer)).into(),
        }
    };
    let finding = case.weigh(given(Some(false)).count() as f64, case.unit("1"));
    Some(
        finding
            .with("no", names(Some(false)))
            .with("yes", part(Some(true), "e1-no-method-met"))
            .with("open", part(None, "e1-no-method-open")),
    )
}
