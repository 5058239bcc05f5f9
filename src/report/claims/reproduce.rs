//! Published figures beside recomputed ones.

use serde_json::{Value, json};

use super::Entry;
use super::words::{self, Told};
use crate::claims::{Recomputed, Tolerance, recompute};
use crate::language::{self, Message, Phrasebook};
use crate::quantity::{Digits, machine};
use crate::report::document::{Align, Block, Grid};

/// For readers, claim by claim.
#[must_use]
pub fn document(entries: &[Entry], tolerance: Tolerance, book: &Phrasebook) -> Vec<Block> {
    let told = Told { book, tolerance };
    let mut blocks = vec![Block::Title(told.word("claims-title"))];
    for entry in entries {
        let rows = published(entry);
        if !rows.is_empty() {
            blocks.push(Block::Heading(format!("{}: {}", entry.id, entry.scenario.title)));
            blocks.extend(figures(entry, &rows, told));
        }
    }
    blocks.push(Block::Heading(told.word("run-how-to-read")));
    blocks.push(Block::Lines(notes(told)));
    blocks
}

/// A table of figures, and what is to be said of them.
pub(super) fn figures(entry: &Entry, rows: &[Recomputed<'_>], told: Told<'_>) -> Vec<Block> {
    let names = ["figure", "class", "published", "computed", "difference", "verdict"];
    let (left, right) = (Align::Left, Align::Right);
    let columns = names.into_iter().map(|name| told.word(&format!("claims-column-{name}")));
    let columns = columns.zip([left, left, right, right, right, left]).collect();
    let mut grid = Grid { columns, rows: Vec::new() };
    for row in rows {
        grid.row([
            words::name(row),
            class(entry, row),
            told.published(row),
            told.bare(row),
            told.difference(row.difference),
            told.verdict(row),
        ]);
    }
    let remarks: Vec<String> = rows.iter().filter_map(|row| told.remark(entry, row)).collect();
    let mut blocks = vec![Block::Grid(grid)];
    if !remarks.is_empty() {
        blocks.push(Block::Lines(remarks));
    }
    blocks
}

/// The figures that were published.
pub(super) fn published(entry: &Entry) -> Vec<Recomputed<'_>> {
    let rows = recompute(&entry.scenario).into_iter();
    rows.filter(|row| row.asked.published.is_some()).collect()
}

/// The class of a figure: its own, else that of the claim.
fn class(entry: &Entry, row: &Recomputed<'_>) -> String {
    let publication = entry.scenario.publication.as_ref();
    let of_claim = publication.map(|publication| publication.class.clone());
    row.asked.class.clone().or(of_claim).unwrap_or_default()
}

fn notes(told: Told<'_>) -> Vec<String> {
    let percent = |share: f64| language::Value::Percent((1e6 * share).round() / 1e6, Digits::All);
    let difference = Message::new("claims-note-difference")
        .with("rounding", percent(told.tolerance.reproduces))
        .with("close", percent(told.tolerance.close));
    let said = [Message::new("claims-note-inputs"), Message::new("claims-note-unseen"), difference];
    said.iter().map(|message| told.say(message)).collect()
}

/// For programs: a list with one object for every published figure (`docs/claims.md`).
#[must_use]
pub fn json(entries: &[Entry], tolerance: Tolerance) -> String {
    let rows = entries.iter().flat_map(|entry| values(entry, tolerance));
    super::pretty(&Value::Array(rows.collect()))
}

/// One object for every published figure of a claim. The difference is in %.
pub(super) fn values(entry: &Entry, tolerance: Tolerance) -> Vec<Value> {
    let value = |row: &Recomputed<'_>| {
        let class = class(entry, row);
        json!({
            "id": format!("{}/{}", entry.id, row.asked.id),
            "class": (!class.is_empty()).then_some(class),
            "published": row.asked.published,
            "computed": row.computed,
            "difference": row.difference.map(|share| 100.0 * share),
            "unit": row.asked.unit.to_string(),
            "verdict": row.verdict(tolerance).word(),
            "critic": row.asked.critic,
            "title": row.asked.title,
            "reckoning": language::english(&row.asked.recipe.told()),
            "uncertain": row.uncertain,
            "note": row.asked.note,
        })
    };
    published(entry).iter().map(value).collect()
}

/// One figure a line, for R and spreadsheets. The difference is in %.
#[must_use]
pub fn csv(entries: &[Entry], tolerance: Tolerance) -> String {
    let head = ["id", "class", "published", "computed", "difference", "unit", "verdict", "critic"];
    let number = |value: Option<f64>| value.map(machine).unwrap_or_default();
    let rows = entries.iter().flat_map(|entry| {
        let row = |row: Recomputed<'_>| {
            vec![
                format!("{}/{}", entry.id, row.asked.id),
                class(entry, &row),
                number(row.asked.published),
                number(row.computed),
                number(row.difference.map(|share| 100.0 * share)),
                row.asked.unit.to_string(),
                row.verdict(tolerance).word().to_owned(),
                row.asked.critic.clone().unwrap_or_default(),
            ]
        };
        published(entry).into_iter().map(row).collect::<Vec<_>>()
    });
    super::table(&head, rows)
}
