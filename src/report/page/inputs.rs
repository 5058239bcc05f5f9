//! Every input in use: its law in numbers, how it was made, its grade, what it rests on.

use super::super::described::{Told, told, unit};
use super::super::document::{Align, Block, Entry, Grid};
use super::Page;
use crate::language::Phrasebook;
use crate::scenario::Input;

pub(super) fn section(page: &Page<'_>, book: &Phrasebook) -> Vec<Block> {
    let scenario = &page.outcome().scenario;
    let used = |input: &&Input| {
        scenario.models.iter().any(|chosen| chosen.bound.inputs.contains(&input.name))
    };
    let columns = [
        ("report-input", Align::Left),
        ("report-unit", Align::Left),
        ("table-median", Align::Right),
        ("table-90-range", Align::Right),
        ("report-law", Align::Left),
        ("report-grade", Align::Left),
    ];
    let columns = columns.into_iter().map(|(id, align)| (book.word(id), align)).collect();
    let mut grid = Grid { columns, rows: Vec::new() };
    let mut notes = Vec::new();
    for input in scenario.inputs.iter().filter(used) {
        for told in told(scenario, input) {
            grid.rows.push(row(input, &told, book));
            notes.extend(remarks(page, input, &told, book));
        }
    }
    if grid.rows.is_empty() {
        return Vec::new();
    }
    let heading = Block::Heading(book.word("report-inputs"));
    let lead = Block::Paragraph(book.word("report-inputs-lead"));
    let mut blocks = vec![heading, lead, Block::Grid(grid)];
    if !notes.is_empty() {
        blocks.push(Block::Subheading(book.word("report-input-notes")));
        blocks.push(Block::Entries(notes));
    }
    blocks
}

fn row(input: &Input, told: &Told<'_>, book: &Phrasebook) -> Vec<String> {
    let [_, median, _] = told.quantiles(book);
    vec![
        named(input, told),
        unit(&input.unit, book),
        median,
        told.range(book),
        told.law(book),
        told.grade(book),
    ]
}

fn named(input: &Input, told: &Told<'_>) -> String {
    let name = &input.name;
    if told.label.is_empty() { name.clone() } else { format!("{name} ({})", told.label) }
}

/// What the file says of an input, how a law was made that is more than its keys, and what it
/// rests on.
fn remarks(page: &Page<'_>, input: &Input, told: &Told<'_>, book: &Phrasebook) -> Option<Entry> {
    let meaning = input.meaning.as_deref().filter(|_| told.label.is_empty());
    let mut words: Vec<String> =
        meaning.into_iter().chain(told.note()).map(str::to_owned).collect();
    words.extend(told.made(book));
    let said: Vec<&str> = words.iter().map(|text| text.trim().trim_end_matches('.')).collect();
    let text = if said.is_empty() { String::new() } else { format!("{}.", said.join(". ")) };
    let rests_on = page.sources(told.sources(), book.word("report-rests-on"));
    let entry = Entry { name: named(input, told), text, rests_on, ..Entry::default() };
    (!entry.text.is_empty() || entry.rests_on.is_some()).then_some(entry)
}
