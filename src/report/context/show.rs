//! `context show`: one figure with its source and its doubts.

use super::{json, printed, stated};
use crate::catalogue::find;
use crate::context::{Fact, QUANTITIES, STATUSES, TERRITORIES};
use crate::report::document::{Align, Block, Grid};

/// One figure in full.
#[must_use]
pub fn show(fact: &Fact) -> Vec<Block> {
    let mut grid = Grid::new(&[("what", Align::Left), ("what stands in the table", Align::Left)]);
    for (name, text) in fields(fact) {
        if !text.is_empty() {
            grid.row([name.to_owned(), text]);
        }
    }
    let mut blocks = vec![
        Block::Title(fact.path()),
        Block::Paragraph(format!("{}: {}.", stated(fact), seen(fact))),
        Block::Grid(grid),
    ];
    if !fact.note.is_empty() {
        blocks.push(Block::Heading("What it counts, and doubts".to_owned()));
        blocks.push(Block::Paragraph(fact.note.clone()));
    }
    blocks
}

/// How it was seen, in words.
fn seen(fact: &Fact) -> &'static str {
    find(STATUSES, fact.status).map_or("", |status| status.summary)
}

fn fields(fact: &Fact) -> Vec<(&'static str, String)> {
    let quantity = find(QUANTITIES, &fact.quantity).map(|quantity| quantity.summary);
    let quantity = match quantity {
        Some(summary) => format!("{} ({summary})", fact.quantity),
        None => fact.quantity.clone(),
    };
    let territory = match find(TERRITORIES, &fact.territory).map(|place| place.summary) {
        Some(summary) if !summary.is_empty() => format!("{} ({summary})", fact.territory),
        _ => fact.territory.clone(),
    };
    let whose = if fact.own { "yours" } else { "shipped with the program" };
    vec![
        ("quantity", quantity),
        ("territory", territory),
        ("year", fact.year.to_string()),
        ("figure", stated(fact)),
        ("unit", fact.unit.to_string()),
        ("status", fact.status.to_owned()),
        ("source", fact.source.clone()),
        ("address", fact.url.clone()),
        ("name", fact.id.clone()),
        ("row", whose.to_owned()),
    ]
}

/// One figure with every column, its path and its mark.
#[must_use]
pub fn show_json(fact: &Fact) -> String {
    printed(&json(fact))
}
