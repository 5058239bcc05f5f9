//! Every input in use: its law in numbers, how it was made, its grade, what it rests on.

use super::super::document::{Align, Block, Grid};
use crate::language::{Message, Phrasebook};
use crate::outcome::Outcome;
use crate::quantity::{Digits, Reader};
use crate::scenario::{Cell, Input, Scenario};

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
        for (label, cells) in told(scenario, input) {
            grid.rows.push(row(input, &label, cells, book));
            notes.extend(remarks(input, &label, cells));
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

/// The laws of an input, one that several scopes share once, each with where it holds.
fn told<'a>(scenario: &'a Scenario, input: &'a Input) -> Vec<(String, &'a [Cell])> {
    let mut told: Vec<(String, &[Cell])> = Vec::new();
    for (index, scope) in scenario.scopes.iter().enumerate() {
        for (segment, cells) in scenario.told(input, index) {
            let again = told.iter_mut().find(|(_, others)| others[0].place == cells[0].place);
            if let Some((known, _)) = again {
                segment.unwrap_or_default().clone_into(known);
            } else {
                let parts: Vec<&str> = scope.id.as_deref().into_iter().chain(segment).collect();
                told.push((parts.join(", "), cells));
            }
        }
    }
    told
}

fn row(input: &Input, label: &str, cells: &[Cell], book: &Phrasebook) -> Vec<String> {
    let cell = &cells[0];
    let reader = book.numbers(Reader::short(Digits::Significant(3)));
    let [low, middle, high] = match cells {
        [cell] => {
            let law = &cell.law;
            [law.quantile(0.05), law.quantile(0.5), law.upper_quantile(0.05)]
        }
        rows => {
            let (lowest, highest) = Cell::medians(rows);
            [lowest, f64::NAN, highest]
        }
    };
    let range = if low == high {
        String::new()
    } else {
        let ends = Message::new("table-range")
            .with("low", reader.number(low))
            .with("high", reader.number(high));
        book.say(&ends)
    };
    let median = if middle.is_nan() { String::new() } else { reader.number(middle) };
    let grade = match cell.provenance.grade.as_deref() {
        Some(grade) => book.word(&format!("input-grade-{grade}")),
        None => book.word("input-grade-none"),
    };
    vec![
        named(input, label),
        input.unit.to_string(),
        median,
        range,
        cell.told.to_string(),
        grade,
        cell.provenance.sources.join(", "),
    ]
}

fn named(input: &Input, label: &str) -> String {
    if label.is_empty() { input.name.clone() } else { format!("{} ({label})", input.name) }
}

/// What the file says of an input, and how a law was made that is more than its keys.
fn remarks(input: &Input, label: &str, cells: &[Cell]) -> Vec<String> {
    let cell = &cells[0];
    let name = named(input, label);
    let meaning = input.meaning.as_deref().filter(|_| label.is_empty());
    let words = meaning.into_iter().chain(cell.provenance.note.as_deref());
    let words = words.chain(cell.how.iter().map(String::as_str));
    let said: Vec<&str> = words.map(|text| text.trim().trim_end_matches('.')).collect();
    if said.is_empty() { Vec::new() } else { vec![format!("{name}: {}.", said.join(". "))] }
}
