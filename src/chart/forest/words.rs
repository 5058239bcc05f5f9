//! The words that the forest plot adds to those of its data.

use super::{Certainty, Forest};
use crate::chart::typesetting::clean;

pub(super) const STUDY: &str = "study";
pub(super) const STUDY_AND_NOTE: &str = "study; how it was done, and who paid";
pub(super) const HOLLOW: &str = "no standard error was published";
pub(super) const SOLID: &str = "estimate, with its 95 % interval";

/// The whole chart in sentences, for who cannot see it.
pub(super) fn describe(forest: &Forest) -> String {
    let mut out = Vec::new();
    out.extend(forest.subtitle.as_deref().map(sentence));
    out.push(sentence(&format!("Forest plot of {}", forest.axis_title)));
    for study in &forest.studies {
        let known = match study.certainty {
            Certainty::Unpublished => format!(", {HOLLOW}"),
            Certainty::Interval { .. } => String::new(),
        };
        out.push(row(&study.label, study.note.as_deref(), &format!("{}{known}", study.annotation)));
    }
    for summary in &forest.summaries {
        out.push(row(&summary.label, summary.note.as_deref(), &summary.annotation));
    }
    out.extend(forest.references.iter().map(|line| sentence(&format!("Line: {}", line.label))));
    out.extend(forest.notes.iter().map(|note| sentence(note)));
    out.push(sentence(&forest.source));
    out.retain(|text| !text.is_empty());
    out.join(" ")
}

fn row(label: &str, note: Option<&str>, annotation: &str) -> String {
    let note = note.map_or(String::new(), |note| format!(" ({})", clean(note)));
    sentence(&format!("{}{note}: {}", clean(label), clean(annotation)))
}

/// Cleaned, with a full stop.
fn sentence(text: &str) -> String {
    let text = clean(text);
    if text.is_empty() || text.ends_with(['.', '!', '?', '…']) {
        text
    } else {
        format!("{text}.")
    }
}
