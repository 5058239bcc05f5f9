//! `context list`: a line a figure.

use serde_json::Value;

use super::{json, printed, stated};
use crate::context::{COLUMNS, Fact};
use crate::quantity::{count, machine};
use crate::report::csv::clean_cell;
use crate::report::document::{Align, Block, Grid};

/// The figures, with how each was seen.
#[must_use]
pub fn list(facts: &[&Fact]) -> Vec<Block> {
    let mut grid = Grid::new(&[
        ("quantity", Align::Left),
        ("territory", Align::Left),
        ("year", Align::Right),
        ("figure", Align::Right),
        ("status", Align::Left),
    ]);
    for fact in facts {
        grid.row([
            fact.quantity.clone(),
            fact.territory.clone(),
            fact.year.to_string(),
            stated(fact),
            status(fact),
        ]);
    }
    vec![Block::Grid(grid), Block::Paragraph(said(facts))]
}

/// The status, `not verified` for the bare word `no`, and whose row it is.
fn status(fact: &Fact) -> String {
    let status = fact.mark().unwrap_or(fact.status);
    if fact.own { format!("{status}, yours") } else { status.to_owned() }
}

fn said(facts: &[&Fact]) -> String {
    let marked = facts.iter().filter(|fact| fact.mark().is_some()).count();
    let figures = |n: usize| match n {
        1 => "1 figure".to_owned(),
        n => format!("{} figures", count(n as u64)),
    };
    let doubts = match marked {
        0 => "none of them weak, judged or not verified".to_owned(),
        n => format!("{n} of them weak, judged or not verified, and marked so wherever used"),
    };
    format!(
        "{}, {doubts}. `context show QUANTITY/TERRITORY/YEAR` has the source and the doubts of each.",
        figures(facts.len())
    )
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
