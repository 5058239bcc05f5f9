//! `context show`: one figure with its source and its doubts.

use super::{json, printed, stated};
use crate::catalogue::find;
use crate::context::{Fact, QUANTITIES, STATUSES, TERRITORIES};
use crate::language::Phrasebook;
use crate::quantity::{Digits, Reader};
use crate::report::document::{Align, Block, Grid};

/// One figure in full. What stands in the table stays as it is, with the meaning of its words
/// behind them.
#[must_use]
pub fn show(fact: &Fact, book: &Phrasebook) -> Vec<Block> {
    let columns = ["table-what", "table-what-stands"].map(|id| (book.word(id), Align::Left));
    let mut grid = Grid { columns: columns.to_vec(), rows: Vec::new() };
    for (name, text) in fields(fact, book) {
        if !text.is_empty() {
            grid.row([book.word(&format!("fact-{name}")), text]);
        }
    }
    let seen = find(STATUSES, fact.status).map_or("", |status| status.summary);
    let mut blocks = vec![
        Block::Title(fact.path()),
        Block::Paragraph(format!("{}: {}.", stated(fact, book), book.text(seen))),
        Block::Grid(grid),
    ];
    if !fact.note.is_empty() {
        blocks.push(Block::Heading(book.word("fact-doubts")));
        blocks.push(Block::Paragraph(fact.note.clone()));
    }
    blocks
}

fn fields(fact: &Fact, book: &Phrasebook) -> Vec<(&'static str, String)> {
    let meaning = |word: &str, summary: Option<&str>| match summary {
        Some(summary) if !summary.is_empty() => format!("{word} ({})", book.text(summary)),
        _ => word.to_owned(),
    };
    let quantity = find(QUANTITIES, &fact.quantity).map(|quantity| quantity.summary);
    let territory = find(TERRITORIES, &fact.territory).map(|place| place.summary);
    vec![
        ("quantity", meaning(&fact.quantity, quantity)),
        ("territory", meaning(&fact.territory, territory)),
        ("year", fact.year.to_string()),
        ("figure", stated(fact, book)),
        ("unit", book.numbers(Reader::new(Digits::All)).unit(&fact.unit)),
        ("status", fact.status.to_owned()),
        ("source", fact.source.clone()),
        ("address", fact.url.clone()),
        ("name", fact.id.clone()),
        ("row", book.word(if fact.own { "fact-own" } else { "fact-shipped" })),
    ]
}

/// One figure with every column, its path and its mark.
#[must_use]
pub fn show_json(fact: &Fact) -> String {
    printed(&json(fact))
}
