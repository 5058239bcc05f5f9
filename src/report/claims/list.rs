//! The library of claims, a line each.

use serde_json::{Value, json};

use super::Entry;
use crate::language::Phrasebook;
use crate::outcome::phrases;
use crate::quantity::machine;
use crate::report::document::{Align, Block, Grid};
use crate::scenario::{Claim, Scenario};

/// For readers.
#[must_use]
pub fn document(entries: &[Entry], book: &Phrasebook) -> Vec<Block> {
    let names = ["claim", "class", "year", "media", "territory", "headline"];
    let align = [Align::Left, Align::Left, Align::Right, Align::Left, Align::Left, Align::Left];
    let columns = names.into_iter().map(|name| book.word(&format!("claims-column-{name}")));
    let mut grid = Grid { columns: columns.zip(align).collect(), rows: Vec::new() };
    for entry in entries {
        let scenario = &entry.scenario;
        let (class, year) = class_and_year(scenario);
        let headline = headline(scenario);
        grid.row([
            entry.id.clone(),
            class,
            year,
            media(scenario).join(", "),
            territory(scenario).unwrap_or_default(),
            headline.map(|claim| book.say(&phrases::claim(claim, scenario))).unwrap_or_default(),
        ]);
    }
    vec![Block::Grid(grid), Block::Paragraph(book.word("claims-list-note"))]
}

/// For programs.
#[must_use]
pub fn json(entries: &[Entry]) -> String {
    super::pretty(&Value::Array(entries.iter().map(value).collect()))
}

/// What the list says of a claim.
pub(super) fn value(entry: &Entry) -> Value {
    let scenario = &entry.scenario;
    let publication = scenario.publication.as_ref();
    json!({
        "id": entry.id,
        "title": scenario.title,
        "class": publication.map(|publication| &publication.class),
        "year": publication.map(|publication| publication.year),
        "by": publication.map(|publication| &publication.by),
        "family": publication.map(|publication| &publication.family),
        "media": media(scenario),
        "territory": territory(scenario),
        "currency": scenario.currency,
        "amount": headline(scenario).map(|claim| claim.amount),
        "bound": headline(scenario).and_then(|claim| claim.bound.clone()),
        "period_years": headline(scenario)
            .and_then(|claim| claim.period.stated.then_some(claim.period.years)),
    })
}

/// For R and spreadsheets.
#[must_use]
pub fn csv(entries: &[Entry]) -> String {
    let head = ["id", "class", "year", "by", "media", "territory", "currency", "amount", "title"];
    let rows = entries.iter().map(|entry| {
        let scenario = &entry.scenario;
        let (class, year) = class_and_year(scenario);
        let publication = scenario.publication.as_ref();
        vec![
            entry.id.clone(),
            class,
            year,
            publication.map(|publication| publication.by.clone()).unwrap_or_default(),
            media(scenario).join(", "),
            territory(scenario).unwrap_or_default(),
            scenario.currency.clone(),
            headline(scenario).map(|claim| machine(claim.amount)).unwrap_or_default(),
            scenario.title.clone(),
        ]
    });
    super::table(&head, rows)
}

/// The claim that the file is about: its first.
fn headline(scenario: &Scenario) -> Option<&Claim> {
    scenario.claims.first()
}

/// What was copied: as the claimant has it, else the medium of the scenario.
pub(super) fn media(scenario: &Scenario) -> Vec<String> {
    match &scenario.publication {
        Some(publication) if !publication.media.is_empty() => publication.media.clone(),
        _ => scenario.medium.iter().cloned().collect(),
    }
}

fn class_and_year(scenario: &Scenario) -> (String, String) {
    let publication = scenario.publication.as_ref();
    publication.map(|p| (p.class.clone(), p.year.to_string())).unwrap_or_default()
}

fn territory(scenario: &Scenario) -> Option<String> {
    let of_claim = || headline(scenario).and_then(|claim| claim.territory.clone());
    scenario.publication.as_ref().and_then(|p| p.territory.clone()).or_else(of_claim)
}
