//! Every input in use: its law in numbers, how it was made, its grade, what it rests on.

use super::super::described::{Told, at, between, told, unit};
use super::super::document::{Align, Block, Grid};
use crate::language::Phrasebook;
use crate::outcome::Outcome;
use crate::scenario::Input;

pub(super) fn section(outcome: &Outcome, book: &Phrasebook) -> Vec<Block> {
    let scenario = &outcome.scenario;
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
        ("report-sources", Align::Left),
    ];
    let columns = columns.into_iter().map(|(id, align)| (book.word(id), align)).collect();
    let mut grid = Grid { columns, rows: Vec::new() };
    let mut notes = Vec::new();
    for input in scenario.inputs.iter().filter(used) {
        for told in told(scenario, input) {
            grid.rows.push(row(input, &told, book));
            notes.extend(remarks(input, &told, book));
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
        blocks.push(Block::Lines(notes));
    }
    blocks
}

fn row(input: &Input, told: &Told<'_>, book: &Phrasebook) -> Vec<String> {
    let [low, median, high] = told.quantiles(book);
    let range = if low == high { String::new() } else { between(&low, &high, book) };
    vec![
        named(input, told),
        unit(&input.unit, book),
        median,
        range,
        told.law(book),
        told.grade(book),
        told.sources(),
    ]
}

fn named(input: &Input, told: &Told<'_>) -> String {
    let name = &input.name;
    if told.label.is_empty() { name.clone() } else { format!("{name} ({})", told.label) }
}

/// What the file says of an input, and how a law was made that is more than its keys.
fn remarks(input: &Input, told: &Told<'_>, book: &Phrasebook) -> Option<String> {
    let meaning = input.meaning.as_deref().filter(|_| told.label.is_empty());
    let mut words: Vec<String> =
        meaning.into_iter().chain(told.note()).map(str::to_owned).collect();
    words.extend(told.made(book));
    let said: Vec<&str> = words.iter().map(|text| text.trim().trim_end_matches('.')).collect();
    let name = named(input, told);
    let what = format!("{}.", said.join(". "));
    (!said.is_empty()).then(|| at(&name, &what, book))
}
