//! What `explain` says: every formula with its units, every input with its
//! law, its quantiles, its source and the line that it came from.

use super::described::{at, common, heading, model, title, told};
use super::document::{Align, Block, Grid};
use crate::language::{Message, Phrasebook, Value};
use crate::outcome::phrases;
use crate::quantity::Digits;
use crate::scenario::{Chosen, Claim, Critic, Input, Reference, Scenario};

/// The scenario, or one model of it, explained in the language of `book`.
#[must_use]
pub fn document(scenario: &Scenario, only: Option<&str>, book: &Phrasebook) -> Vec<Block> {
    let models: Vec<&Chosen> = scenario
        .models
        .iter()
        .filter(|chosen| only.is_none_or(|name| name == chosen.model.name))
        .collect();
    let mut blocks = vec![Block::Title(scenario.title.clone())];
    if only.is_none() {
        blocks.extend(scenario.summary.clone().map(Block::Paragraph));
        blocks.extend(claims(scenario, book));
    }
    for chosen in &models {
        let said = Message::new("explain-model")
            .with("name", chosen.model.name.as_str())
            .with("title", title(chosen, book));
        blocks.push(Block::Heading(book.say(&said)));
        blocks.extend(model(scenario, chosen, book));
    }
    if models.is_empty() {
        blocks.push(Block::Paragraph(book.say(&phrases::not_estimated(scenario))));
    }
    blocks.push(Block::Heading(book.word("report-inputs")));
    let in_figures = |input: &Input| {
        let mut figures = scenario.reproductions.iter();
        only.is_none() && figures.any(|f| f.recipe.inputs().contains(&input.name.as_str()))
    };
    let used = |input: &&Input| {
        models.iter().any(|m| m.bound.inputs.contains(&input.name)) || in_figures(input)
    };
    for input in scenario.inputs.iter().filter(used) {
        blocks.extend(self::input(scenario, input, book));
    }
    let unused = scenario.inputs.iter().filter(|input| only.is_none() && !used(input));
    let unused: Vec<&str> = unused.map(|input| input.name.as_str()).collect();
    if !unused.is_empty() {
        let said = Message::new("explain-unused").with("inputs", unused.join(", "));
        blocks.push(Block::Paragraph(book.say(&said)));
    }
    blocks.extend(correlations(scenario, book));
    if only.is_none() {
        blocks.extend(variants(scenario, book));
    }
    blocks.extend(references(scenario, book));
    blocks
}

fn correlations(scenario: &Scenario, book: &Phrasebook) -> Vec<Block> {
    let Some(group) = &scenario.correlations else { return Vec::new() };
    let name = |input: usize| scenario.inputs[input].name.as_str();
    let line = |(a, b, rank): &(usize, usize, f64)| {
        let said = Message::new("explain-correlation").with("first", name(*a));
        book.say(&said.with("second", name(*b)).with("rank", Value::Number(*rank, Digits::All)))
    };
    let lines = group.pairs.iter().map(line).collect();
    vec![Block::Heading(book.word("explain-correlations")), Block::Lines(lines)]
}

fn variants(scenario: &Scenario, book: &Phrasebook) -> Vec<Block> {
    if scenario.variants.is_empty() {
        return Vec::new();
    }
    let line = |variant: &crate::scenario::Variant| {
        let parts = [&variant.title, &variant.note].into_iter().flatten();
        let said: Vec<&str> = parts.map(String::as_str).collect();
        let message = Message::new("explain-variant").with("name", variant.name.as_str());
        book.say(&message.with("says", said.join(". ")))
    };
    let lines = scenario.variants.iter().map(line).collect();
    vec![Block::Heading(book.word("explain-variants")), Block::Lines(lines)]
}

fn claims(scenario: &Scenario, book: &Phrasebook) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !scenario.claims.is_empty() {
        blocks.push(Block::Heading(book.word("explain-claims")));
    }
    let lines = scenario.claims.iter().map(|one| claim(scenario, one, book));
    blocks.extend(lines.map(Block::Lines));
    blocks.extend(scenario.critics.iter().map(|one| Block::Lines(critic(one, book))));
    blocks
}

fn claim(scenario: &Scenario, claim: &Claim, book: &Phrasebook) -> Vec<String> {
    let scope = &scenario.scopes[claim.scope];
    let scope = scope.id.as_ref().map(|_| format!(", {}", scope.title)).unwrap_or_default();
    let mut said = vec![
        Message::new("explain-claim")
            .with("claim", claim.id.as_str())
            .with("scope", scope)
            .with("amount", phrases::claim(claim, scenario)),
    ];
    said.extend(wording(claim.wording.as_deref()));
    let own = claim.paraphrase.as_ref();
    said.extend(own.map(|said| Message::new("explain-paraphrase").with("said", said.as_str())));
    said.extend(claim.published.as_ref().and_then(|published| published.conversion.message()));
    said.push(Message::new("explain-compared").with("ledger", phrases::ledger(claim.ledger)));
    said.push(match claim.method.volume() {
        Some(volume) => {
            Message::new("explain-volume").with("volume", Value::Number(volume, Digits::All))
        }
        None => Message::new("explain-volume-none"),
    });
    let mut lines: Vec<String> = said.iter().map(|message| book.say(message)).collect();
    lines.extend(claim.method.note().map(str::to_owned));
    lines.extend(claim.note.clone());
    lines.extend(sources_line(&claim.sources, book));
    lines
}

fn critic(critic: &Critic, book: &Phrasebook) -> Vec<String> {
    let name = critic.title.as_deref().unwrap_or(&critic.id);
    let mut said =
        vec![Message::new("explain-critic").with("id", critic.id.as_str()).with("name", name)];
    said.extend(wording(critic.wording.as_deref()));
    for assertion in &critic.asserts {
        let note = assertion.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
        let says = format!("{}{note}", assertion.says);
        let about = assertion.about.as_str();
        said.push(Message::new("explain-asserts").with("about", about).with("says", says));
    }
    let mut lines: Vec<String> = said.iter().map(|message| book.say(message)).collect();
    lines.extend(critic.note.clone());
    lines.extend(sources_line(&critic.sources, book));
    lines
}

fn wording(wording: Option<&str>) -> Option<Message> {
    wording.map(|words| Message::new("chart-quoted").with("words", words))
}

fn input(scenario: &Scenario, input: &Input, book: &Phrasebook) -> Vec<Block> {
    let mut lines = vec![heading(input, book)];
    lines.extend(common(scenario, input, book));
    let columns = [
        ("figure-p5", Align::Right),
        ("figure-p50", Align::Right),
        ("figure-p95", Align::Right),
        ("report-law", Align::Left),
        ("report-grade", Align::Left),
        ("explain-line", Align::Right),
    ];
    let columns = columns.into_iter().map(|(id, align)| (book.word(id), align));
    let columns = std::iter::once((String::new(), Align::Left)).chain(columns).collect();
    let mut grid = Grid { columns, rows: Vec::new() };
    let mut remarks: Vec<String> = Vec::new();
    for told in told(scenario, input) {
        let [low, median, high] = told.quantiles(book);
        let (law, grade, line) = (told.law(book), told.grade(book), told.line(scenario));
        grid.row([told.label.clone(), low, median, high, law, grade, line]);
        let mut said: Vec<String> =
            told.made(book).iter().map(|what| at(&told.label, what, book)).collect();
        said.extend(told.note().map(str::to_owned));
        said.extend(sources_line(&told.cells[0].provenance.sources, book));
        said.retain(|remark| !remarks.contains(remark));
        remarks.extend(said);
    }
    let mut blocks = vec![Block::Lines(lines), Block::Grid(grid)];
    if !remarks.is_empty() {
        blocks.push(Block::Lines(remarks));
    }
    blocks
}

fn sources_line(sources: &[String], book: &Phrasebook) -> Option<String> {
    let said = || Message::new("explain-sources").with("sources", sources.join(", "));
    (!sources.is_empty()).then(|| book.say(&said()))
}

fn references(scenario: &Scenario, book: &Phrasebook) -> Vec<Block> {
    if scenario.references.is_empty() {
        return Vec::new();
    }
    let lines = scenario.references.iter().map(|one| reference(one, book)).collect();
    vec![Block::Heading(book.word("report-sources")), Block::Lines(lines)]
}

/// A source on one line, with its address.
pub(super) fn reference(reference: &Reference, book: &Phrasebook) -> String {
    let mut line = format!("{}: {}", reference.id, reference.title);
    let parts = [&reference.publisher, &reference.date, &reference.url];
    for part in parts.into_iter().flatten() {
        line.push_str(&format!(", {part}"));
    }
    if let Some(status) = reference.status.as_deref().filter(|status| *status != "yes") {
        line.push_str(&format!(" [{}]", book.word(&format!("status-{status}"))));
    }
    if let Some(note) = &reference.note {
        line.push_str(&format!(". {note}"));
    }
    line
}
