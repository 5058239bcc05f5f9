//! `evidence show`: one study with its source and its doubts.

use super::stated;
use crate::catalogue::{Term, find};
use crate::evidence::{
    CHANNELS, DESIGNS, KINDS, MEDIA, PEER_REVIEWED, REPORTED, STAKES, Study, WINDOWS, short_name,
};
use crate::language::{Message, Phrasebook, Value};
use crate::quantity::Digits;
use crate::report::document::{Align, Block, Grid};

/// One study in full; `table` is where others of the same dataset may be. What stands in the
/// table stays as it is, with the meaning of its words behind them.
#[must_use]
pub fn show(study: &Study, table: &[Study], book: &Phrasebook) -> Vec<Block> {
    let columns = ["table-what", "table-what-stands"].map(|id| (book.word(id), Align::Left));
    let mut grid = Grid { columns: columns.to_vec(), rows: Vec::new() };
    for (name, text) in fields(study, book) {
        if !text.is_empty() {
            grid.row([book.word(&format!("study-{name}")), text]);
        }
    }
    let mut blocks = vec![
        Block::Title(format!("{}: {}", study.id, short_name(study))),
        Block::Paragraph(status(study, book)),
        Block::Grid(grid),
    ];
    if !study.note.is_empty() {
        blocks.push(Block::Heading(book.word("study-doubts")));
        blocks.push(Block::Paragraph(study.note.clone()));
    }
    blocks.push(Block::Paragraph(book.say(&shared(study, table))));
    blocks
}

/// Whether the figure may be pooled and how it was seen.
fn status(study: &Study, book: &Phrasebook) -> String {
    let seen = if study.verified { "study-was-read" } else { "study-was-not-read" };
    let used = if study.is_measured_rate() {
        "study-can-be-pooled"
    } else if study.estimate.is_some() {
        "study-never-pooled"
    } else {
        "study-without-number"
    };
    format!("{} {}", book.word(seen), book.word(used))
}

/// A word of the table with what it means.
fn meaning(list: &[Term], word: &str, book: &Phrasebook) -> String {
    with_meaning(word, find(list, word).map(|term| term.summary), book)
}

fn with_meaning(word: &str, summary: Option<&str>, book: &Phrasebook) -> String {
    summary.map_or_else(|| word.to_owned(), |summary| format!("{word} ({})", book.text(summary)))
}

fn fields(study: &Study, book: &Phrasebook) -> Vec<(&'static str, String)> {
    let year = if study.year == 0 { String::new() } else { study.year.to_string() };
    let error = match study.std_error {
        Some(error) => number(error, book),
        None => book.word("study-none-published"),
    };
    let design = find(DESIGNS, study.design).map(|design| design.summary);
    vec![
        ("authors", study.authors.clone()),
        ("year", year),
        ("title", study.title.clone()),
        ("venue", study.venue.clone()),
        ("doi", study.doi.clone()),
        ("figure", stated(study, book)),
        ("reported", meaning(REPORTED, study.reported, book)),
        ("kind", meaning(KINDS, study.kind, book)),
        ("measure", study.measure.clone()),
        ("range", pair(study.low, study.high, book)),
        ("error", error),
        ("interval", pair(study.ci_low, study.ci_high, book)),
        ("medium", meaning(MEDIA, study.medium, book)),
        ("channel", meaning(CHANNELS, study.channel, book)),
        ("window", meaning(WINDOWS, study.window, book)),
        ("scope", study.scope.clone()),
        ("country", study.country.clone()),
        ("data-of", study.data_years.clone()),
        ("sample", study.sample.clone()),
        ("design", with_meaning(study.design, design, book)),
        ("method", study.method.clone()),
        ("reviewed", meaning(PEER_REVIEWED, study.peer_reviewed, book)),
        ("funder", study.funder.clone()),
        ("stake", meaning(STAKES, study.stake, book)),
        ("source", study.source.clone()),
    ]
}

fn number(value: f64, book: &Phrasebook) -> String {
    let figure = Value::Number(value, Digits::All);
    book.say(&Message::new("table-figure").with("figure", figure))
}

/// Two ends, of which one may be open.
fn pair(low: Option<f64>, high: Option<f64>, book: &Phrasebook) -> String {
    if low.is_none() && high.is_none() {
        return String::new();
    }
    let end = |end: Option<f64>| match end {
        Some(end) => Value::Number(end, Digits::All),
        None => Message::new("study-open").into(),
    };
    book.say(&Message::range(end(low), end(high)))
}

fn shared(study: &Study, table: &[Study]) -> Message {
    let others = table.iter().filter(|o| o.dataset == study.dataset && o.id != study.id);
    let others: Vec<String> = others.map(|other| format!("`{}`", other.id)).collect();
    let id = if others.is_empty() { "study-own-data" } else { "study-shares-data" };
    Message::new(id).with("dataset", study.dataset.as_str()).with("others", others.join(", "))
}
