//! Published figures beside recomputed ones.

use serde_json::{Value, json};

use super::{Entry, words};
use crate::claims::{Recomputed, Tolerance, recompute};
use crate::quantity::{Words, machine};
use crate::report::document::{Align, Block, Grid};

/// For readers, claim by claim.
#[must_use]
pub fn document(entries: &[Entry], tolerance: Tolerance) -> Vec<Block> {
    let title = "Published figures, recomputed from their own inputs";
    let mut blocks = vec![Block::Title(title.to_owned())];
    for entry in entries {
        let rows = published(entry);
        if !rows.is_empty() {
            blocks.push(Block::Heading(format!("{}: {}", entry.id, entry.scenario.title)));
            blocks.extend(figures(entry, &rows, tolerance));
        }
    }
    blocks.push(Block::Heading("How to read this".to_owned()));
    blocks.push(Block::Lines(notes(tolerance)));
    blocks
}

/// A table of figures, and what is to be said of them.
pub(super) fn figures(entry: &Entry, rows: &[Recomputed<'_>], tolerance: Tolerance) -> Vec<Block> {
    let columns = ["figure", "class", "published", "computed", "difference", ""];
    let (left, right) = (Align::Left, Align::Right);
    let columns: Vec<(&str, Align)> =
        columns.into_iter().zip([left, left, right, right, right, left]).collect();
    let mut grid = Grid::new(&columns);
    for row in rows {
        let asked = row.asked;
        let stated = |value| words::published(value, &asked.unit, Words::Short);
        grid.row([
            words::name(row),
            class(entry, row),
            asked.published.map(stated).unwrap_or_default(),
            words::bare(row),
            words::difference(row.difference),
            row.verdict(tolerance).word().to_owned(),
        ]);
    }
    let remarks: Vec<String> =
        rows.iter().filter_map(|row| words::remark(entry, row, tolerance)).collect();
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

fn notes(tolerance: Tolerance) -> Vec<String> {
    let percent = |share: f64| machine((1e6 * share).round() / 1e4);
    vec![
        "The inputs are those that the claimant published, whether or not they are right: a figure \
         that reproduces is well reckoned, which does not make it true."
            .to_owned(),
        "One that does not follow may rest on inputs that were not published, or that we did not \
         see."
            .to_owned(),
        format!(
            "The difference is that of the computed figure to the published one, in % of it. Up to \
             {} % counts as rounding, up to {} % as close.",
            percent(tolerance.reproduces),
            percent(tolerance.close)
        ),
    ]
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
            "reckoning": row.asked.recipe.told(),
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
