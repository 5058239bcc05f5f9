//! One claim in full.

use serde_json::{Value, json};

use super::Entry;
use super::list::{self, media};
use super::reproduce::{figures, published, values};
use super::words::{self, Told};
use crate::claims::{Recomputed, Tolerance, recompute};
use crate::language::{Message, Phrasebook, english};
use crate::outcome::phrases;
use crate::quantity::{Digits, Reader, Words};
use crate::report::document::{Align, Block, Grid};
use crate::report::{described, explain};
use crate::scenario::{Assertion, Cell, Correction, Critic, Input, Scenario};

/// For readers: wording, figures, inputs, what is missing, critics, corrections, sources.
#[must_use]
pub fn document(entry: &Entry, tolerance: Tolerance, book: &Phrasebook) -> Vec<Block> {
    let scenario = &entry.scenario;
    let told = Told { book, tolerance };
    let mut blocks = vec![Block::Title(format!("{}: {}", entry.id, scenario.title))];
    blocks.extend(scenario.summary.clone().map(Block::Paragraph));
    blocks.extend(publication(scenario, told));
    blocks.extend(claims(scenario, told));
    let rows = published(entry);
    if !rows.is_empty() {
        blocks.push(Block::Heading(told.word("claims-recomputed")));
        blocks.extend(figures(entry, &rows, told));
        blocks.push(Block::Lines(rows.iter().map(|row| reckoning(row, told)).collect()));
    }
    blocks.extend(implied(scenario, told));
    blocks.extend(inputs(scenario, told));
    let missing = scenario.publication.as_ref().map(|publication| publication.missing.clone());
    blocks.extend(lines(told, "claims-missing", missing.unwrap_or_default()));
    let critics = scenario.critics.iter().flat_map(|one| critic(one, told)).collect();
    blocks.extend(lines(told, "claims-critics", critics));
    let corrections = scenario.corrections.iter().map(|one| correction(one, told)).collect();
    blocks.extend(lines(told, "claims-corrections", corrections));
    let sources = scenario.references.iter().map(|one| explain::reference(one, book)).collect();
    blocks.extend(lines(told, "claims-sources", sources));
    blocks
}

fn lines(told: Told<'_>, heading: &str, lines: Vec<String>) -> Vec<Block> {
    if lines.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading(told.word(heading)), Block::Lines(lines)]
}

/// A fact with its name: `Year: 2009`.
fn fact(told: Told<'_>, name: &str, is: &str) -> String {
    let name = Message::new(format!("claims-{name}"));
    told.say(&Message::new("claims-remark").with("about", name).with("says", is))
}

fn publication(scenario: &Scenario, told: Told<'_>) -> Option<Block> {
    let publication = scenario.publication.as_ref()?;
    let letter = publication.class.to_lowercase();
    let class = Message::new("claims-class")
        .with("class", publication.class.as_str())
        .with("meaning", Message::new(format!("claims-class-{letter}")));
    let year = publication.year.to_string();
    let family = publication.family.join(", ");
    let word = |medium: String| {
        let id = format!("medium-{medium}");
        if told.book.knows(&id) { told.word(&id) } else { medium }
    };
    let media = media(scenario).into_iter().map(word).collect::<Vec<_>>().join(", ");
    let territory = publication.territory.clone().unwrap_or_default();
    let facts = [
        ("by", &publication.by),
        ("year", &year),
        ("family", &family),
        ("media", &media),
        ("territory", &territory),
    ];
    let facts = facts.into_iter().filter(|(_, is)| !is.is_empty());
    let mut lines: Vec<String> = facts.map(|(name, is)| fact(told, name, is)).collect();
    lines.insert(2, told.say(&class));
    Some(Block::Lines(lines))
}

/// The figures as they were published, with their words.
fn claims(scenario: &Scenario, told: Told<'_>) -> Vec<Block> {
    if scenario.claims.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Heading(told.word("claims-claims"))];
    for claim in &scenario.claims {
        let says = told.say(&phrases::claim(claim, scenario));
        let mut lines = vec![format!("{}: {says}", claim.id)];
        lines.extend(claim.wording.as_ref().map(|wording| format!("“{wording}”")));
        let paraphrase = claim.paraphrase.as_ref();
        lines.extend(paraphrase.map(|said| fact(told, "in-our-words", said)));
        lines.extend(claim.method.note().map(str::to_owned));
        lines.extend(claim.note.clone());
        lines.push(fact(told, "source", &claim.sources.join(", ")));
        blocks.push(Block::Lines(lines));
    }
    blocks
}

fn critic(critic: &Critic, told: Told<'_>) -> Vec<String> {
    let title = critic.title.clone().unwrap_or_else(|| critic.id.clone());
    let wording = critic.wording.as_ref().map(|wording| format!(" “{wording}”"));
    let mut lines = vec![format!("{title}{}", wording.unwrap_or_default())];
    let asserts = |assertion: &Assertion| {
        let about = assertion.about.as_str();
        let message = Message::new("claims-asserts").with("about", about);
        format!("  {}", told.say(&message.with("says", assertion.says.as_str())))
    };
    lines.extend(critic.asserts.iter().map(asserts));
    lines.extend(critic.note.as_ref().map(|note| format!("  {note}")));
    lines
}

fn reckoning(row: &Recomputed<'_>, told: Told<'_>) -> String {
    format!("{} = {}", words::name(row), told.say(&row.asked.recipe.told()))
}

fn grid(told: Told<'_>, columns: &[(&str, Align)]) -> Grid {
    let head =
        |(name, align): &(&str, Align)| (told.word(&format!("claims-column-{name}")), *align);
    Grid { columns: columns.iter().map(head).collect(), rows: Vec::new() }
}

fn section(told: Told<'_>, heading: &str, grid: Grid, notes: Vec<String>) -> Vec<Block> {
    if grid.rows.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Heading(told.word(heading)), Block::Grid(grid)];
    if !notes.is_empty() {
        blocks.push(Block::Lines(notes));
    }
    blocks
}

/// What follows from published figures, and was not published itself.
fn implied(scenario: &Scenario, told: Told<'_>) -> Vec<Block> {
    let columns = [("figure", Align::Left), ("value", Align::Right), ("reckoning", Align::Left)];
    let mut grid = grid(told, &columns);
    let mut notes = Vec::new();
    for row in recompute(scenario).iter().filter(|row| row.asked.published.is_none()) {
        let value = told.computed(row, Words::Short);
        grid.row([words::name(row), value, told.say(&row.asked.recipe.told())]);
        notes.extend(row.asked.note.as_ref().map(|note| format!("{}: {note}", words::name(row))));
    }
    section(told, "claims-implied", grid, notes)
}

fn inputs(scenario: &Scenario, told: Told<'_>) -> Vec<Block> {
    let columns = ["input", "value", "unit", "seen", "source"];
    let align = [Align::Left, Align::Right, Align::Left, Align::Left, Align::Left];
    let columns: Vec<(&str, Align)> = columns.into_iter().zip(align).collect();
    let mut grid = grid(told, &columns);
    let mut notes = Vec::new();
    for input in &scenario.inputs {
        for (label, cell) in laws(scenario, input) {
            let provenance = &cell.provenance;
            let source = provenance.sources.join(", ");
            let unit = described::unit(&input.unit, told.book);
            grid.row([label, value(cell, told), unit, seen(cell, told), source]);
            let about = [input.meaning.as_ref(), provenance.note.as_ref()];
            let about: Vec<&str> = about.into_iter().flatten().map(String::as_str).collect();
            let note = format!("{}: {}", input.name, about.join(" "));
            if !about.is_empty() && !notes.contains(&note) {
                notes.push(note);
            }
        }
    }
    let published = scenario.inputs.iter().all(|input| input.cells().all(Cell::is_as_published));
    section(told, if published { "claims-inputs" } else { "claims-inputs-ours" }, grid, notes)
}

/// The laws of an input, each once, with the input's name, its scope and its segment.
fn laws<'a>(scenario: &'a Scenario, input: &'a Input) -> Vec<(String, &'a Cell)> {
    let mut laws: Vec<(String, &Cell)> = Vec::new();
    for (index, scope) in scenario.scopes.iter().enumerate() {
        for (segment, cells) in scenario.told(input, index) {
            if laws.iter().any(|(_, known)| known.place == cells[0].place) {
                continue;
            }
            let parts = [Some(input.name.as_str()), scope.id.as_deref(), segment];
            let label = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
            laws.push((label, &cells[0]));
        }
    }
    laws
}

/// The value of a point, or the median of a law and its family.
fn value(cell: &Cell, told: Told<'_>) -> String {
    if cell.family == "point" {
        return told.book.numbers(Reader::new(Digits::All)).number(cell.law.quantile(0.5));
    }
    let reader = told.book.numbers(Reader::short(Digits::Significant(3)));
    let law = told.book.word(&format!("law-{}", cell.family));
    format!("{} ({law})", reader.number(cell.law.quantile(0.5)))
}

/// How the number was seen, else how sure it is.
fn seen(cell: &Cell, told: Told<'_>) -> String {
    let provenance = &cell.provenance;
    match (provenance.status.as_deref(), provenance.grade.as_deref()) {
        (Some("yes"), _) => told.word("mark-read"),
        (Some(status), _) => told.word(&format!("status-{status}")),
        (None, Some(grade)) => told.word(&format!("input-grade-{grade}")),
        (None, None) => String::new(),
    }
}

fn correction(correction: &Correction, told: Told<'_>) -> String {
    let who = [correction.by.clone(), correction.date.clone()];
    let who = who.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let who = if who.is_empty() { who } else { format!(" ({who})") };
    let kind = Message::new(format!("claims-{}", correction.kind));
    let sources = correction.sources.join(", ");
    let sources = if sources.is_empty() { sources } else { format!(" [{sources}]") };
    format!("{}{who}: {}{sources}", told.say(&kind), correction.says)
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
                "reckoning": english(&row.asked.recipe.told()),
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
            "law": english(&cell.told),
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
