//! Where everything comes from, and how it was seen.

use super::super::document::{Block, Entry, Link};
use super::Page;
use crate::language::{Message, Phrasebook};
use crate::scenario::{Claim, Reference};

pub(super) fn section(page: &Page<'_>, book: &Phrasebook) -> Vec<Block> {
    let scenario = &page.outcome().scenario;
    let claims: Vec<Entry> =
        scenario.claims.iter().filter_map(|claim| of_claim(page, claim, book)).collect();
    let sources = scenario.references.iter().enumerate().map(|(index, reference)| Entry {
        anchor: Some(page.anchor(index)),
        ..entry(reference, book)
    });
    let sources: Vec<Entry> = sources.collect();
    if claims.is_empty() && sources.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Heading(book.word("report-sources"))];
    for (heading, entries) in [("report-claims-found", claims), ("report-references", sources)] {
        if !entries.is_empty() {
            blocks.push(Block::Subheading(book.word(heading)));
            blocks.push(Block::Entries(entries));
        }
    }
    blocks
}

/// Where a claim was found, how it was seen and what is doubtful.
fn of_claim(page: &Page<'_>, claim: &Claim, book: &Phrasebook) -> Option<Entry> {
    let name = Message::new("report-claim").with("id", claim.id.as_str());
    let mut text = claim.note.as_deref().unwrap_or_default().trim().to_owned();
    if let Some(status) = claim.status.as_deref().filter(|status| *status != "yes") {
        text.push_str(&format!(" [{}]", book.word(&format!("status-{status}"))));
    }
    let rests_on = page.sources(&claim.sources, book.word("report-rests-on"));
    let entry = Entry { name: book.say(&name), text, rests_on, ..Entry::default() };
    (!entry.text.is_empty() || entry.rests_on.is_some()).then_some(entry)
}

fn entry(reference: &Reference, book: &Phrasebook) -> Entry {
    let about: Vec<&str> =
        [&reference.publisher, &reference.date].into_iter().flatten().map(String::as_str).collect();
    let mut text = about.join(", ");
    // Doubts about a source stay in sight.
    if let Some(status) = reference.status.as_deref().filter(|status| *status != "yes") {
        text.push_str(&format!(" [{}]", book.word(&format!("status-{status}"))));
    }
    let mut said: Vec<&str> = vec![text.trim()];
    said.extend(reference.note.as_deref().map(str::trim));
    said.retain(|text| !text.is_empty());
    Entry {
        name: reference.id.clone(),
        link: Some(Link { text: reference.title.clone(), url: reference.url.clone() }),
        text: said.join(". "),
        ..Entry::default()
    }
}
