//! The report that one can send: everything about a scenario on one page, from the sentences
//! that matter to the command that makes it again.
//!
//! Each section is a file. A section without content is left out.

mod claims;
mod inputs;
mod inversions;
mod models;
mod omissions;
mod reproduce;
mod sources;

use super::document::Block;
use crate::language::{Message, Phrasebook};
use crate::outcome::{Outcome, phrases};
use crate::verdict::Verdict;

/// What a report is made of.
#[derive(Debug)]
pub struct Page<'a> {
    /// The run.
    pub outcome: &'a Outcome,
    /// What is said of each claim.
    pub verdicts: &'a [Verdict],
    /// Drawings of the ranges, most important first, or why they cannot be drawn.
    pub figures: Vec<Block>,
    /// What the rules found; empty if they were not asked.
    pub findings: Vec<Block>,
    /// The command that makes the report again.
    pub command: &'a str,
}

/// The whole report, in the language of `book`.
#[must_use]
pub fn document(page: Page<'_>, book: &Phrasebook) -> Vec<Block> {
    let outcome = page.outcome;
    let scenario = &outcome.scenario;
    let mut blocks = vec![Block::Title(scenario.title.clone())];
    blocks.extend(scenario.summary.clone().map(Block::Paragraph));
    let overridden = say(&phrases::overridden(scenario), book);
    // No report passes for that of the file as it stands.
    if !overridden.is_empty() {
        blocks.push(Block::Lines(overridden));
    }
    blocks.extend(claims::section(outcome, page.verdicts, book));
    blocks.push(Block::Heading(book.word("report-ranges")));
    blocks.extend(page.figures);
    blocks.extend(super::run::tables(outcome, book));
    if !page.findings.is_empty() {
        blocks.push(Block::Heading(book.word("report-findings")));
        blocks.extend(page.findings);
    }
    blocks.extend(inversions::section(outcome, book));
    blocks.extend(inputs::section(outcome, book));
    blocks.extend(models::section(outcome, book));
    blocks.extend(omissions::section(&scenario.omits, book));
    blocks.extend(sources::section(scenario, book));
    blocks.extend(reproduce::section(outcome, page.command, book));
    blocks
}

fn say(messages: &[Message], book: &Phrasebook) -> Vec<String> {
    messages.iter().map(|message| book.say(message)).collect()
}
