//! `context list`: a line a figure.

use serde_json::Value;

use super::{json, printed, stated};
use crate::context::{COLUMNS, Fact};
use crate::language::{Message, Phrasebook};
use crate::quantity::machine;
use crate::report::csv::clean_cell;
use crate::report::document::{Align, Block, Grid};

/// The figures, with how each was seen. Words of the table stay as they are, because one asks
/// for them so.
#[must_use]
pub fn list(facts: &[&Fact], book: &Phrasebook) -> Vec<Block> {
    let columns = ["quantity", "territory", "year", "figure", "status"];
    let columns = columns.map(|column| {
        let right = column == "year" || column == "figure";
        let align = if right { Align::Right } else { Align::Left };
        (book.word(&format!("fact-{column}")), align)
    });
    let mut grid = Grid { columns: columns.to_vec(), rows: Vec::new() };
    for fact in facts {
        grid.row([
            fact.quantity.clone(),
            fact.territory.clone(),
            fact.year.to_string(),
            stated(fact, book),
            status(fact, book),
        ]);
    }
    let marked = facts.iter().filter(|fact| fact.mark().is_some()).count();
    let said = Message::new("facts-note").with("figures", facts.len()).with("marked", marked);
    vec![Block::Grid(grid), Block::Paragraph(book.say(&said))]
}

/// How it was seen, and whose row it is.
fn status(fact: &Fact, book: &Phrasebook) -> String {
    let status = book.say(&fact.status_message());
    if fact.own {
        return book.say(&Message::new("fact-status-own").with("status", status));
    }
    status
}

/// The figures, each with every column, its path and its mark.
#[must_use]
pub fn list_json(facts: &[&Fact]) -> String {
    printed(&facts.iter().map(|fact| json(fact)).collect())
}

/// The same as CSV with the columns of the shipped table, so that it can be
/// read again.
///
/// # Panics
///
/// Never: writing to memory cannot fail.
#[must_use]
pub fn list_csv(facts: &[&Fact]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let written = "writing to memory cannot fail";
    writer.write_record(COLUMNS).expect(written);
    for fact in facts {
        let value = serde_json::to_value(fact).expect("a value of plain data");
        let cells = COLUMNS.iter().map(|column| clean_cell(&cell(&value[*column])));
        writer.write_record(cells).expect(written);
    }
    String::from_utf8(writer.into_inner().expect(written)).expect("only text was written")
}

fn cell(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.as_f64().map(machine).unwrap_or_default(),
        _ => String::new(),
    }
}
