//! Draws as CSV, one draw a line, for R and Python.

use super::csv::clean_cell;
use crate::outcome::{ADDRESS, DrawBlock, Draws};
use crate::quantity::machine;

/// The line of headings.
///
/// # Panics
///
/// Never.
#[must_use]
pub fn csv_heading(draws: &Draws) -> String {
    let written = "writing to memory cannot fail";
    let mut writer = csv::Writer::from_writer(Vec::new());
    let headings = ADDRESS.into_iter().chain(draws.headings().iter().map(String::as_str));
    writer.write_record(headings.map(clean_cell)).expect(written);
    let bytes = writer.into_inner().expect(written);
    String::from_utf8(bytes).expect("only text was written")
}

/// Appends a line for every draw of the block, in full precision. What is no
/// number is `NaN`, what is beyond all numbers `Inf` or `-Inf`: R and Python
/// read these.
pub fn push_csv_rows(block: &DrawBlock<'_>, text: &mut String) {
    for (row, draw) in (0..block.rows).zip(block.first..) {
        text.push_str(&format!("{},{draw}", block.replicate));
        for column in &block.columns {
            text.push(',');
            push_number(column[row], text);
        }
        text.push('\n');
    }
}

fn push_number(x: f64, text: &mut String) {
    match x {
        f64::INFINITY => text.push_str("Inf"),
        f64::NEG_INFINITY => text.push_str("-Inf"),
        x => text.push_str(&machine(x)),
    }
}
