//! What cannot be evaluated: what can be said all the same first, then what to ask for, by topic.

use super::super::document::Block;
use super::finding::{About, Told};
use super::topic;
use crate::critique::Finding;
use crate::language::Message;

/// Findings that only miss something of one topic: their codes, and what to ask, each once.
struct Missing {
    place: usize,
    topic: &'static str,
    codes: Vec<&'static str>,
    questions: Vec<String>,
}

/// The list of what cannot be evaluated. A finding with a number or a reason of its own has a line;
/// the others share one with those that miss something of the same topic.
pub(super) fn blocks(told: &Told<'_>, findings: &[(About<'_>, &Finding)]) -> Vec<Block> {
    let (own, shared): (Vec<_>, Vec<_>) =
        findings.iter().partition(|(_, finding)| says_more(finding));
    let mut lines: Vec<String> =
        own.iter().map(|(about, finding)| told.in_a_line(*about, finding)).collect();
    let shared = shared.iter().map(|(_, finding)| *finding);
    for missing in by_topic(told, shared) {
        let message = Message::new("critique-open")
            .with("topic", told.book.word(&format!("topic-{}", missing.topic)))
            .with("codes", missing.codes.join(", "))
            .with("questions", missing.questions.join(" "));
        lines.push(told.book.say(&message));
    }
    vec![Block::Subheading(told.book.word("critique-cannot-evaluate")), Block::Lines(lines)]
}

/// What to ask the claimant, a line for each topic.
pub(super) fn questions<'a>(
    told: &Told<'_>,
    findings: impl IntoIterator<Item = &'a Finding>,
) -> Vec<String> {
    let of_topic = |missing: Missing| {
        let message = Message::new("critique-questions")
            .with("topic", told.book.word(&format!("topic-{}", missing.topic)))
            .with("questions", missing.questions.join(" "));
        told.book.say(&message)
    };
    by_topic(told, findings).into_iter().map(of_topic).collect()
}

/// Whether a finding holds a number, or a reason that is not a matter of what was published.
fn says_more(finding: &Finding) -> bool {
    finding.lacks.is_empty() || finding.why.is_some() || !finding.says.values.is_empty()
}

fn by_topic<'a>(told: &Told<'_>, findings: impl IntoIterator<Item = &'a Finding>) -> Vec<Missing> {
    let mut all: Vec<Missing> = Vec::new();
    for finding in findings {
        let (place, topic) = topic::first(&finding.lacks).unwrap_or((usize::MAX, "other"));
        let at = all.iter().position(|missing| missing.topic == topic).unwrap_or_else(|| {
            all.push(Missing { place, topic, codes: Vec::new(), questions: Vec::new() });
            all.len() - 1
        });
        all[at].codes.push(finding.rule.code);
        let asked = finding.asks.as_ref().map(|asks| told.book.say(asks));
        let asked = asked.filter(|question| !all[at].questions.contains(question));
        all[at].questions.extend(asked);
    }
    all.sort_by_key(|missing| missing.place);
    all
}
