//! The report that one can send: everything about scenarios on one page, from the sentences
//! that matter to the command that makes it again.
//!
//! Each section is a file. A section without content is left out.

mod claims;
mod evidence;
mod inputs;
mod inversions;
mod models;
mod omissions;
mod overview;
mod ranges;
mod reproduce;
mod sources;

use super::critique::{Examined, findings_of};
use super::document::{Block, Figure, Grid, References};
use crate::critique::Data;
use crate::language::{Language, Message, Phrasebook};
use crate::outcome::{Outcome, phrases};

/// What the report on one scenario is made of.
#[derive(Debug)]
pub struct Page<'a> {
    /// The run, and what was found in it.
    pub examined: &'a Examined,
    /// What the findings rest on.
    pub data: &'a Data<'a>,
    /// Drawings of the ranges, most important first.
    pub figures: Vec<Figure>,
    /// Which file of the report this is, counted from 1.
    pub number: usize,
}

impl Page<'_> {
    fn outcome(&self) -> &Outcome {
        &self.examined.outcome
    }

    /// Sources by their names, to be found where the page lists them.
    fn sources(&self, names: &[String], before: String) -> Option<References> {
        let all = &self.outcome().scenario.references;
        let cited: Vec<(String, String)> = names
            .iter()
            .filter_map(|name| all.iter().position(|source| source.id == *name))
            .map(|index| (all[index].id.clone(), self.anchor(index)))
            .collect();
        (!cited.is_empty()).then_some(References { before, names: cited })
    }

    /// Where the source of this index stands.
    fn anchor(&self, source: usize) -> String {
        format!("source-{}-{}", self.number, source + 1)
    }
}

/// The whole report, in the language of `book`; `command` is the one that makes it again.
#[must_use]
pub fn document(pages: &[Page<'_>], command: &str, book: &Phrasebook) -> Vec<Block> {
    let contents = |deepest| Block::Contents(book.word("report-contents"), deepest);
    // Whoever reads no further than the first screen has the answer: contents come behind it.
    let mut blocks = match pages {
        [page] => {
            let mut blocks = opening(page, book);
            blocks.extend(as_written(book));
            blocks.extend(claims::section(page, book));
            blocks.push(contents(2));
            blocks.extend(parts(page, book));
            blocks
        }
        pages => {
            let mut blocks = vec![Block::Title(title(pages, book))];
            blocks.extend(as_written(book));
            blocks.extend(overview::section(pages, book));
            blocks.push(contents(3));
            for page in pages {
                let of_page = [opening(page, book), claims::section(page, book), parts(page, book)];
                blocks.extend(of_page.into_iter().flatten().map(Block::lowered));
            }
            blocks
        }
    };
    blocks.extend(reproduce::section(pages, command, book));
    blocks.into_iter().filter_map(tidy).collect()
}

/// What the report is called.
#[must_use]
pub fn title(pages: &[Page<'_>], book: &Phrasebook) -> String {
    match pages {
        [page] => page.outcome().scenario.title.clone(),
        pages => book.say(&Message::new("report-several").with("count", pages.len())),
    }
}

/// That the words of a file are not translated, where that is to be seen: files are mostly English.
fn as_written(book: &Phrasebook) -> Option<Block> {
    let translated = book.language.code != <&Language>::default().code;
    translated.then(|| Block::Paragraph(book.word("report-as-written")))
}

/// What stands before the first section.
fn opening(page: &Page<'_>, book: &Phrasebook) -> Vec<Block> {
    let scenario = &page.outcome().scenario;
    let mut blocks = vec![Block::Title(scenario.title.clone())];
    blocks.extend(scenario.summary.clone().map(Block::Paragraph));
    let overridden = say(&phrases::overridden(scenario), book);
    // No report passes for that of the file as it stands.
    if !overridden.is_empty() {
        blocks.push(Block::Lines(overridden));
    }
    blocks
}

fn parts(page: &Page<'_>, book: &Phrasebook) -> Vec<Block> {
    let outcome = page.outcome();
    let mut blocks = ranges::section(page, book);
    let findings = findings_of(page.examined, book);
    if !findings.is_empty() {
        blocks.push(Block::Heading(book.word("report-findings")));
        blocks.extend(findings);
    }
    blocks.extend(inversions::section(outcome, book));
    blocks.extend(inputs::section(page, book));
    blocks.extend(models::section(outcome, book));
    blocks.extend(evidence::section(page, book));
    if !outcome.results.is_empty() || !outcome.scenario.omits.is_empty() {
        blocks.extend(omissions::section(&outcome.scenario.omits, book));
    }
    blocks.extend(sources::section(page, book));
    blocks
}

/// Without a table that has no row, and columns in which nothing stands.
fn tidy(block: Block) -> Option<Block> {
    match block {
        Block::Grid(grid) => filled(grid).map(Block::Grid),
        Block::Captioned(caption, grid) => filled(grid).map(|grid| Block::Captioned(caption, grid)),
        other => Some(other),
    }
}

fn filled(mut grid: Grid) -> Option<Grid> {
    let stands = |i: usize| i == 0 || grid.rows.iter().any(|row| !row[i].is_empty());
    let kept: Vec<bool> = (0..grid.columns.len()).map(stands).collect();
    let mut at = kept.iter().cycle();
    grid.columns.retain(|_| *at.next().expect("a cycle does not end"));
    for row in &mut grid.rows {
        let mut at = kept.iter();
        row.retain(|_| *at.next().expect("a cell for every column"));
    }
    (!grid.rows.is_empty()).then_some(grid)
}

fn say(messages: &[Message], book: &Phrasebook) -> Vec<String> {
    messages.iter().map(|message| book.say(message)).collect()
}
