//! Where everything comes from, and how it was seen.

use super::super::document::{Block, Link};
use crate::language::Phrasebook;
use crate::scenario::{Reference, Scenario};

pub(super) fn section(scenario: &Scenario, book: &Phrasebook) -> Vec<Block> {
    if scenario.references.is_empty() {
        return Vec::new();
    }
    let links = scenario.references.iter().map(|reference| link(reference, book)).collect();
    vec![Block::Heading(book.word("report-sources")), Block::Links(links)]
}

fn link(reference: &Reference, book: &Phrasebook) -> Link {
    let mut text = format!("{}: {}", reference.id, reference.title);
    for part in [&reference.publisher, &reference.date].into_iter().flatten() {
        text.push_str(&format!(", {part}"));
    }
    // Doubts about a source stay in sight.
    if let Some(status) = reference.status.as_deref().filter(|status| *status != "yes") {
        text.push_str(&format!(" [{}]", book.word(&format!("status-{status}"))));
    }
    if let Some(note) = &reference.note {
        text.push_str(&format!(". {}", note.trim()));
    }
    Link { text, url: reference.url.clone() }
}
