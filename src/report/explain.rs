//! What `explain` says: every formula with its units, every input with its
//! law, its quantiles, its source and the line that it came from.

use super::document::{Align, Block, Grid};
use crate::outcome::words;
use crate::problem::line;
use crate::quantity::{Digits, Reader, count};
use crate::scenario::{Cell, Chosen, Input, Provenance, Reference, Scenario};

/// The scenario, or one model of it, explained.
#[must_use]
pub fn document(scenario: &Scenario, only: Option<&str>) -> Vec<Block> {
    let models: Vec<&Chosen> = scenario
        .models
        .iter()
        .filter(|chosen| only.is_none_or(|name| name == chosen.model.name))
        .collect();
    let mut blocks = vec![Block::Title(scenario.title.clone())];
    if only.is_none() {
        blocks.extend(scenario.summary.clone().map(Block::Paragraph));
        blocks.extend(claims(scenario));
    }
    for chosen in &models {
        blocks.extend(model(scenario, chosen));
    }
    if models.is_empty() {
        blocks.push(Block::Paragraph(words::not_estimated(scenario)));
    }
    blocks.push(Block::Heading("Inputs".to_owned()));
    let used = |input: &&Input| models.iter().any(|m| m.bound.inputs.contains(&input.name));
    for input in scenario.inputs.iter().filter(used) {
        blocks.extend(self::input(scenario, input));
    }
    let unused: Vec<&str> = scenario
        .inputs
        .iter()
        .filter(|input| only.is_none() && !used(input))
        .map(|input| input.name.as_str())
        .collect();
    if !unused.is_empty() {
        blocks.push(Block::Paragraph(format!("Used by no model: {}", unused.join(", "))));
    }
    blocks.extend(correlations(scenario));
    if only.is_none() {
        blocks.extend(variants(scenario));
    }
    blocks.extend(references(scenario));
    blocks
}

fn correlations(scenario: &Scenario) -> Vec<Block> {
    let Some(group) = &scenario.correlations else { return Vec::new() };
    let name = |input: usize| scenario.inputs[input].name.as_str();
    let line = |(a, b, rank): &(usize, usize, f64)| {
        format!("{} and {}: rank correlation {rank}", name(*a), name(*b))
    };
    let lines = group.pairs.iter().map(line).collect();
    vec![Block::Heading("Correlations".to_owned()), Block::Lines(lines)]
}

fn variants(scenario: &Scenario) -> Vec<Block> {
    if scenario.variants.is_empty() {
        return Vec::new();
    }
    let line = |variant: &crate::scenario::Variant| {
        let parts = [&variant.title, &variant.note].into_iter().flatten();
        let said: Vec<&str> = parts.map(String::as_str).collect();
        format!("--variant {}: {}", variant.name, said.join(". "))
    };
    let lines = scenario.variants.iter().map(line).collect();
    vec![Block::Heading("Variants".to_owned()), Block::Lines(lines)]
}

fn claims(scenario: &Scenario) -> Vec<Block> {
    let mut blocks = Vec::new();
    if !scenario.claims.is_empty() {
        blocks.push(Block::Heading("Claims and critics".to_owned()));
    }
    for claim in &scenario.claims {
        let scope = &scenario.scopes[claim.scope];
        let scope = scope.id.as_ref().map(|_| format!(", {}", scope.title)).unwrap_or_default();
        let mut lines = vec![format!("{}{scope}: {}", claim.id, words::claim(claim, scenario))];
        let quoted = claim.wording.as_ref().map(|wording| format!("“{wording}”"));
        lines.extend(quoted);
        lines.extend(claim.paraphrase.as_ref().map(|said| format!("in our words: {said}")));
        lines.extend(claim.published.as_ref().and_then(words::converted));
        lines.push(format!("compared on {}", claim.ledger.title));
        lines.push(match claim.method.volume() {
            Some(volume) => {
                format!("published volume: {}", Reader::new(Digits::All).number(volume))
            }
            None => "published volume: none".to_owned(),
        });
        lines.extend(claim.method.note().map(str::to_owned));
        lines.extend(claim.note.clone());
        lines.extend(sources_line(&claim.sources));
        blocks.push(Block::Lines(lines));
    }
    for critic in &scenario.critics {
        let name = critic.title.as_deref().unwrap_or(&critic.id);
        let mut lines = vec![format!("Critic “{}”: {name}", critic.id)];
        lines.extend(critic.wording.as_ref().map(|wording| format!("“{wording}”")));
        for assertion in &critic.asserts {
            let note = assertion.note.as_ref().map(|note| format!(" ({note})")).unwrap_or_default();
            lines.push(format!("asserts of {}: {}{note}", assertion.about, assertion.says));
        }
        lines.extend(critic.note.clone());
        lines.extend(sources_line(&critic.sources));
        blocks.push(Block::Lines(lines));
    }
    blocks
}

fn model(scenario: &Scenario, chosen: &Chosen) -> Vec<Block> {
    let model = &chosen.model;
    let mut blocks = vec![Block::Heading(format!("Model {}: {}", model.name, model.title))];
    blocks.extend(model.summary.clone().map(Block::Paragraph));
    let assumes: Vec<String> =
        model.assumes.iter().map(|assumption| format!("assumes: {assumption}")).collect();
    if !assumes.is_empty() {
        blocks.push(Block::Lines(assumes));
    }
    let mut grid =
        Grid::new(&[("step", Align::Left), ("unit", Align::Left), ("formula", Align::Left)]);
    let currency = &scenario.currency;
    for constant in &model.constants {
        let unit = constant.unit.with_money(currency).to_string();
        let value = crate::quantity::machine(constant.value);
        grid.row([
            constant.name.clone(),
            unit,
            format!("{value} (constant: {})", constant.meaning),
        ]);
    }
    for need in model.needs.iter().filter(|need| chosen.bound.defaults.contains(&need.name)) {
        let (value, reason) = need.default.as_ref().expect("listed because it has one");
        let unit = need.unit.with_money(currency).to_string();
        let value = crate::quantity::machine(*value);
        grid.row([need.name.clone(), unit, format!("{value} (assumed by the model: {reason})")]);
    }
    for (step, kind) in model.steps.iter().zip(&chosen.bound.kinds) {
        let segments = if kind.segmented { " by segment" } else { "" };
        let unit = format!("{}{segments}", kind.unit);
        grid.row([step.name.clone(), unit, step.formula.text().to_owned()]);
    }
    blocks.push(Block::Grid(grid));
    if let Some(citation) = &model.citation {
        blocks.push(Block::Paragraph(citation.clone()));
    }
    blocks
}

fn input(scenario: &Scenario, input: &Input) -> Vec<Block> {
    let rate = input.rate.map(|rate| format!(", {} rate", rate.word())).unwrap_or_default();
    let meaning = input.meaning.as_deref().unwrap_or("no meaning given");
    let mut lines = vec![format!("{} [{}{rate}]: {meaning}", input.name, input.unit)];
    if input.segmented && input.segment_correlation > 0.0 {
        let share = input.segment_correlation;
        lines.push(format!("its segments move together: correlation {share} on normal scores"));
    }
    if let Some(file) = scenario.panel.as_ref().filter(|_| input.segmented) {
        let rows = count(scenario.segments.len() as u64);
        lines.push(format!(
            "a law for each of the {rows} rows of `{file}`; their medians are shown"
        ));
    }
    let mut grid = Grid::new(&[
        ("", Align::Left),
        ("5 %", Align::Right),
        ("median", Align::Right),
        ("95 %", Align::Right),
        ("law", Align::Left),
        ("grade", Align::Left),
        ("line", Align::Right),
    ]);
    let mut told: Vec<(String, &[Cell])> = Vec::new();
    for (index, scope) in scenario.scopes.iter().enumerate() {
        for (segment, cells) in scenario.told(input, index) {
            let again = told.iter_mut().find(|(_, others)| others[0].place == cells[0].place);
            match again {
                // One law for several scopes is shown once.
                Some((known, _)) if segment.is_none() => *known = String::new(),
                _ => told.push((label(scope.id.as_deref(), segment), cells)),
            }
        }
    }
    for (label, cells) in &told {
        grid.row(law_row(scenario, label, cells));
    }
    let mut blocks = vec![Block::Lines(lines), Block::Grid(grid)];
    let mut remarks: Vec<String> = Vec::new();
    for (label, cells) in &told {
        for remark in remarks_on(label, cells) {
            if !remarks.contains(&remark) {
                remarks.push(remark);
            }
        }
    }
    if !remarks.is_empty() {
        blocks.push(Block::Lines(remarks));
    }
    blocks
}

fn label(scope: Option<&str>, segment: Option<&str>) -> String {
    let parts: Vec<&str> = scope.into_iter().chain(segment).collect();
    parts.join(", ")
}

fn law_row(scenario: &Scenario, label: &str, cells: &[Cell]) -> [String; 7] {
    let cell = &cells[0];
    let reader = Reader::short(Digits::Significant(3));
    let number = |value| reader.number(value);
    let [low, middle, high] = match cells {
        [cell] => {
            let law = &cell.law;
            [law.quantile(0.05), law.quantile(0.5), law.upper_quantile(0.05)].map(number)
        }
        rows => {
            let (lowest, highest) = Cell::medians(rows);
            let medians = format!("{} to {}", number(lowest), number(highest));
            [String::new(), medians, String::new()]
        }
    };
    let line = line(&scenario.sources, &cell.place).map(|line| line.to_string());
    let from = if cell.place.source == 0 { line.unwrap_or_default() } else { "--set".to_owned() };
    [label.to_owned(), low, middle, high, cell.told.to_string(), grade(&cell.provenance), from]
}

fn grade(provenance: &Provenance) -> String {
    let as_published = |status: &String| match status.as_str() {
        "yes" => "as published".to_owned(),
        status => format!("as published ({status})"),
    };
    let own = provenance.grade.clone();
    own.or_else(|| provenance.status.as_ref().map(as_published))
        .unwrap_or_else(|| "not graded".to_owned())
}

fn remarks_on(label: &str, cells: &[Cell]) -> Vec<String> {
    let cell = &cells[0];
    let at = if label.is_empty() { String::new() } else { format!("{label}: ") };
    let mut remarks = Vec::new();
    if let Some(by) = &cell.overridden {
        remarks.push(format!("{at}overridden by {by}{}", left_over(&cell.provenance, by)));
    }
    // A law that was made says itself what was cut off.
    let removed = Cell::most_removed(cells).filter(|_| cell.how.is_empty());
    if let Some(removed) = removed.filter(|removed| *removed > 0.0) {
        let percent = Reader::new(Digits::Significant(2)).number(100.0 * removed);
        let up_to = if cells.len() > 1 { "up to " } else { "" };
        remarks.push(format!("{at}truncation removes {up_to}{percent} % of the law"));
    }
    remarks.extend(cell.how.iter().map(|sentence| format!("{at}{sentence}")));
    remarks.extend(cell.provenance.note.clone());
    remarks.extend(sources_line(&cell.provenance.sources));
    remarks
}

/// Which of source and note do not come from whoever overrode the law.
fn left_over(provenance: &Provenance, by: &str) -> String {
    let source = (!provenance.sources.is_empty()).then_some(("source", &provenance.sources_by));
    let note = provenance.note.is_some().then_some(("note", &provenance.note_by));
    let older = |(what, from): (&'static str, &Option<String>)| {
        let from = from.as_deref();
        (from != Some(by)).then(|| (what, from.unwrap_or("the file’s own law").to_owned()))
    };
    match (source.and_then(older), note.and_then(older)) {
        (None, None) => String::new(),
        (Some((_, one)), Some((_, other))) if one == other => {
            format!("; the source and note below are those of {one}")
        }
        (one, other) => one.into_iter().chain(other).fold(String::new(), |said, (what, from)| {
            format!("{said}; the {what} below is that of {from}")
        }),
    }
}

fn sources_line(sources: &[String]) -> Option<String> {
    (!sources.is_empty()).then(|| format!("source: {}", sources.join(", ")))
}

fn references(scenario: &Scenario) -> Vec<Block> {
    if scenario.references.is_empty() {
        return Vec::new();
    }
    let lines = scenario.references.iter().map(reference).collect();
    vec![Block::Heading("Sources".to_owned()), Block::Lines(lines)]
}

pub(super) fn reference(reference: &Reference) -> String {
    let mut line = format!("{}: {}", reference.id, reference.title);
    let parts = [&reference.publisher, &reference.date, &reference.url];
    for part in parts.into_iter().flatten() {
        line.push_str(&format!(", {part}"));
    }
    if let Some(status) = reference.status.as_deref().filter(|status| *status != "yes") {
        line.push_str(&format!(" [{status}]"));
    }
    if let Some(note) = &reference.note {
        line.push_str(&format!(". {note}"));
    }
    line
}
