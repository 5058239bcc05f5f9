//! One claim in full.

use serde_json::{Value, json};

use super::reproduce::{figures, published, values};
use super::{Entry, list, words};
use crate::claims::{Recomputed, Tolerance, recompute};
use crate::quantity::{Digits, Reader, Words};
use crate::report::document::{Align, Block, Grid};
use crate::report::explain;
use crate::scenario::{Cell, Correction, Input, Scenario};

/// For readers: wording, figures, inputs, what is missing, critics, corrections, sources.
#[must_use]
pub fn document(entry: &Entry, tolerance: Tolerance) -> Vec<Block> {
    let scenario = &entry.scenario;
    let mut blocks = vec![Block::Title(format!("{}: {}", entry.id, scenario.title))];
    blocks.extend(scenario.summary.clone().map(Block::Paragraph));
    blocks.extend(publication(scenario));
    blocks.extend(explain::claims(scenario));
    let rows = published(entry);
    if !rows.is_empty() {
        blocks.push(Block::Heading("Recomputed from its own inputs".to_owned()));
        blocks.extend(figures(entry, &rows, tolerance));
        blocks.push(Block::Lines(rows.iter().map(reckoning).collect()));
    }
    blocks.extend(implied(scenario));
    blocks.extend(inputs(scenario));
    let missing = scenario.publication.as_ref().map(|publication| publication.missing.clone());
    blocks.extend(lines("Not published, or not found", missing.unwrap_or_default()));
    let corrections = scenario.corrections.iter().map(correction).collect();
    blocks.extend(lines("Taken back or corrected", corrections));
    blocks.extend(explain::references(scenario));
    blocks
}

fn lines(heading: &str, lines: Vec<String>) -> Vec<Block> {
    if lines.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading(heading.to_owned()), Block::Lines(lines)]
}

fn publication(scenario: &Scenario) -> Option<Block> {
    let publication = scenario.publication.as_ref()?;
    let mut lines = vec![
        format!("Published by {}", publication.by),
        format!("Year: {}", publication.year),
        format!("Class {}: {}", publication.class, words::class(&publication.class)),
    ];
    if !publication.family.is_empty() {
        lines.push(format!("Form of the reckoning: {}", publication.family.join(", ")));
    }
    let about = [("Medium", &scenario.medium), ("Territory", &publication.territory)];
    let told =
        |(name, text): (&str, &Option<String>)| text.as_ref().map(|t| format!("{name}: {t}"));
    lines.extend(about.into_iter().filter_map(told));
    Some(Block::Lines(lines))
}

fn reckoning(row: &Recomputed<'_>) -> String {
    format!("{} = {}", words::name(row), row.asked.recipe.told())
}

/// What follows from published figures, and was not published itself.
fn implied(scenario: &Scenario) -> Vec<Block> {
    let columns = [("figure", Align::Left), ("value", Align::Right), ("reckoning", Align::Left)];
    let mut grid = Grid::new(&columns);
    let mut notes = Vec::new();
    for row in recompute(scenario).iter().filter(|row| row.asked.published.is_none()) {
        let value = words::computed(row, Words::Short);
        grid.row([words::name(row), value, row.asked.recipe.told()]);
        notes.extend(row.asked.note.as_ref().map(|note| format!("{}: {note}", words::name(row))));
    }
    if grid.rows.is_empty() {
        return Vec::new();
    }
    let heading = Block::Heading("What the published figures imply".to_owned());
    let mut blocks = vec![heading, Block::Grid(grid)];
    if !notes.is_empty() {
        blocks.push(Block::Lines(notes));
    }
    blocks
}

fn inputs(scenario: &Scenario) -> Vec<Block> {
    if scenario.inputs.is_empty() {
        return Vec::new();
    }
    let columns = ["input", "value", "unit", "seen", "source"];
    let align = [Align::Left, Align::Right, Align::Left, Align::Left, Align::Left];
    let columns: Vec<(&str, Align)> = columns.into_iter().zip(align).collect();
    let mut grid = Grid::new(&columns);
    let mut notes = Vec::new();
    for input in &scenario.inputs {
        for cell in input.cells() {
            let provenance = &cell.provenance;
            grid.row([
                input.name.clone(),
                value(cell),
                input.unit.to_string(),
                seen(cell),
                provenance.sources.join(", "),
            ]);
            let about = [input.meaning.as_ref(), provenance.note.as_ref()];
            let about: Vec<&str> = about.into_iter().flatten().map(String::as_str).collect();
            if !about.is_empty() {
                notes.push(format!("{}: {}", input.name, about.join(" ")));
            }
        }
    }
    let heading = Block::Heading("Inputs, as published".to_owned());
    let mut blocks = vec![heading, Block::Grid(grid)];
    if !notes.is_empty() {
        blocks.push(Block::Lines(notes));
    }
    blocks
}

/// The value of a point, or the law in words.
fn value(cell: &Cell) -> String {
    if cell.family == "point" {
        return Reader::new(Digits::All).number(cell.law.quantile(0.5));
    }
    cell.told.to_string()
}

/// How the number was seen, else how sure it is.
fn seen(cell: &Cell) -> String {
    let provenance = &cell.provenance;
    provenance.status.clone().or_else(|| provenance.grade.clone()).unwrap_or_default()
}

fn correction(correction: &Correction) -> String {
    let by = correction.by.as_ref().map(|by| format!(" by {by}")).unwrap_or_default();
    let date = correction.date.as_ref().map(|date| format!(", {date}")).unwrap_or_default();
    let sources = correction.sources.join(", ");
    let sources = if sources.is_empty() { sources } else { format!(" [{sources}]") };
    format!("{}{by}{date}: {}{sources}", correction.kind, correction.says)
}

/// For programs.
#[must_use]
pub fn json(entry: &Entry, tolerance: Tolerance) -> String {
    let scenario = &entry.scenario;
    let mut value = list::value(entry);
    value["claims"] = scenario
        .claims
        .iter()
        .map(|claim| {
            json!({
                "id": claim.id,
                "amount": claim.amount,
                "bound": claim.bound,
                "period_years": claim.period.stated.then_some(claim.period.years),
                "territory": claim.territory,
                "wording": claim.wording,
                "paraphrase": claim.paraphrase,
                "sources": claim.sources,
                "status": claim.status,
                "note": claim.note,
            })
        })
        .collect();
    value["figures"] = Value::Array(values(entry, tolerance));
    value["implied"] = recompute(scenario)
        .iter()
        .filter(|row| row.asked.published.is_none())
        .map(|row| {
            json!({
                "id": row.asked.id,
                "title": row.asked.title,
                "computed": row.computed,
                "unit": row.asked.unit.to_string(),
                "reckoning": row.asked.recipe.told(),
                "note": row.asked.note,
            })
        })
        .collect();
    value["inputs"] = scenario.inputs.iter().flat_map(input).collect();
    let missing = scenario.publication.as_ref().map(|publication| &publication.missing);
    value["missing"] = json!(missing.unwrap_or(&Vec::new()));
    value["critics"] = critics(scenario);
    value["corrections"] = scenario
        .corrections
        .iter()
        .map(|c| json!({ "kind": c.kind, "says": c.says, "by": c.by, "date": c.date, "sources": c.sources }))
        .collect();
    value["sources"] = scenario
        .references
        .iter()
        .map(|r| {
            json!({
                "id": r.id,
                "title": r.title,
                "publisher": r.publisher,
                "url": r.url,
                "date": r.date,
                "status": r.status,
                "note": r.note,
            })
        })
        .collect();
    super::pretty(&value)
}

fn input(input: &Input) -> Vec<Value> {
    let value = |cell: &Cell| {
        json!({
            "name": input.name,
            "meaning": input.meaning,
            "value": (cell.family == "point").then(|| cell.law.quantile(0.5)),
            "law": cell.told.to_string(),
            "unit": input.unit.to_string(),
            "status": cell.provenance.status,
            "grade": cell.provenance.grade,
            "sources": cell.provenance.sources,
            "note": cell.provenance.note,
        })
    };
    input.cells().map(value).collect()
}

fn critics(scenario: &Scenario) -> Value {
    let critic = |critic: &crate::scenario::Critic| {
        let asserts = |a: &crate::scenario::Assertion| json!({ "about": a.about, "says": a.says });
        json!({
            "id": critic.id,
            "title": critic.title,
            "wording": critic.wording,
            "asserts": critic.asserts.iter().map(asserts).collect::<Vec<_>>(),
            "sources": critic.sources,
            "note": critic.note,
        })
    };
    scenario.critics.iter().map(critic).collect()
}
