//! `evidence show`: one study with its source and its doubts.

use super::stated;
use crate::evidence::{KINDS, REPORTED, STAKES, Study, Term, short_name};
use crate::quantity::{Digits, Reader};
use crate::report::document::{Align, Block, Grid};

/// One study in full; `table` is where others of the same dataset may be.
#[must_use]
pub fn show(study: &Study, table: &[Study]) -> Vec<Block> {
    let mut grid = Grid::new(&[("what", Align::Left), ("what stands in the table", Align::Left)]);
    for (name, text) in fields(study) {
        if !text.is_empty() {
            grid.row([name.to_owned(), text]);
        }
    }
    let mut blocks = vec![
        Block::Title(format!("{}: {}", study.id, short_name(study))),
        Block::Paragraph(status(study)),
        Block::Grid(grid),
    ];
    if !study.note.is_empty() {
        blocks.push(Block::Heading("Doubts".to_owned()));
        blocks.push(Block::Paragraph(study.note.clone()));
    }
    blocks.push(Block::Paragraph(shared(study, table)));
    blocks
}

/// Whether the figure may be pooled and how it was seen.
fn status(study: &Study) -> String {
    let seen = if study.verified {
        "A page that states it was read."
    } else {
        "From memory: no page that states it was read, so no pool counts it unless asked to."
    };
    let used = if study.is_measured_rate() {
        "A displacement rate with a number: it can be pooled."
    } else if study.estimate.is_some() {
        "Not a displacement rate: it is never pooled as it stands."
    } else {
        "No number was seen: it is counted in words, never as 0."
    };
    format!("{seen} {used}")
}

fn meaning(list: &[Term], word: &str) -> String {
    let summary = list.iter().find(|term| term.name == word).map(|term| term.summary);
    summary.map_or_else(|| word.to_owned(), |summary| format!("{word} ({summary})"))
}

fn fields(study: &Study) -> Vec<(&'static str, String)> {
    let number = |value: Option<f64>| {
        value.map(|value| Reader::new(Digits::All).number(value)).unwrap_or_default()
    };
    let pair = |low: Option<f64>, high: Option<f64>| match (low, high) {
        (None, None) => String::new(),
        (low, high) => {
            let end = |end: Option<f64>| end.map_or_else(|| "open".to_owned(), |_| number(end));
            format!("{} to {}", end(low), end(high))
        }
    };
    let error = match study.std_error {
        Some(_) => number(study.std_error),
        None => "none published".to_owned(),
    };
    let year = if study.year == 0 { String::new() } else { study.year.to_string() };
    vec![
        ("authors", study.authors.clone()),
        ("year", year),
        ("title", study.title.clone()),
        ("venue", study.venue.clone()),
        ("doi", study.doi.clone()),
        ("figure", stated(study)),
        ("reported as", meaning(REPORTED, study.reported)),
        ("kind", meaning(KINDS, study.kind)),
        ("measure", study.measure.clone()),
        ("published range", pair(study.low, study.high)),
        ("standard error", error),
        ("95 % interval", pair(study.ci_low, study.ci_high)),
        ("medium", study.medium.to_owned()),
        ("channel", study.channel.to_owned()),
        ("window", study.window.to_owned()),
        ("scope", study.scope.clone()),
        ("country", study.country.clone()),
        ("data of", study.data_years.clone()),
        ("sample", study.sample.clone()),
        ("design", study.design.to_owned()),
        ("method", study.method.clone()),
        ("peer reviewed", study.peer_reviewed.to_owned()),
        ("funder", study.funder.clone()),
        ("funder's stake", meaning(STAKES, study.stake)),
        ("source", study.source.clone()),
    ]
}

fn shared(study: &Study, table: &[Study]) -> String {
    let others = table.iter().filter(|o| o.dataset == study.dataset && o.id != study.id);
    let others: Vec<String> = others.map(|other| format!("`{}`", other.id)).collect();
    if others.is_empty() {
        return format!("Dataset `{}`: no other figure of the table uses it.", study.dataset);
    }
    format!(
        "Dataset `{}`, shared with {}: they are not independent, and of rates that answer one \
         question only one counts.",
        study.dataset,
        others.join(", ")
    )
}
