//! The library of claims for readers and for programs.

mod list;
mod reproduce;
mod show;
mod words;

pub use list::{csv as list_csv, document as list, json as list_json};
pub use reproduce::{csv as reproduced_csv, document as reproduced, json as reproduced_json};
pub use show::{document as show, json as show_json};

use crate::scenario::Scenario;

/// A claim file and the name that rows about it begin with.
#[derive(Debug)]
pub struct Entry {
    /// Its name in the library, or that of a file without its ending.
    pub id: String,
    /// The file, checked.
    pub scenario: Scenario,
}

fn pretty(value: &serde_json::Value) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("a value of plain data");
    text.push('\n');
    text
}

/// A table of cells that no spreadsheet takes for formulas.
fn table(head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let written = "writing to memory cannot fail";
    writer.write_record(head).expect(written);
    for row in rows {
        writer.write_record(row.iter().map(|cell| super::clean_cell(cell))).expect(written);
    }
    let bytes = writer.into_inner().expect(written);
    String::from_utf8(bytes).expect("only text was written")
}
