//! `evidence list`: a line a study.

use serde_json::Value;

use super::stated;
use crate::evidence::{COLUMNS, DISPLACEMENT, Study};
use crate::quantity::{count, machine};
use crate::report::csv::clean_cell;
use crate::report::document::{Align, Block, Grid};

/// The studies, with what they are figures of and how they stand.
#[must_use]
pub fn list(studies: &[&Study]) -> Vec<Block> {
    let mut grid = Grid::new(&[
        ("study", Align::Left),
        ("medium", Align::Left),
        ("kind", Align::Left),
        ("figure", Align::Right),
        ("reported", Align::Left),
        ("reviewed", Align::Left),
        ("stake", Align::Left),
    ]);
    for study in studies {
        let memory = if study.verified { "" } else { " (from memory)" };
        grid.row([
            study.id.clone(),
            study.medium.to_owned(),
            study.kind.to_owned(),
            stated(study),
            format!("{}{memory}", study.reported),
            study.peer_reviewed.to_owned(),
            study.stake.to_owned(),
        ]);
    }
    let rates = studies.iter().filter(|study| study.is_measured_rate()).count();
    let figures = match studies.len() {
        1 => "1 figure".to_owned(),
        n => format!("{} figures", count(n as u64)),
    };
    let said = format!(
        "{figures}, {rates} of them {DISPLACEMENT} rates with a number: the only kind that is ever \
         pooled. A figure is positive where piracy costs sales. `evidence show ID` has the source \
         and the doubts of each."
    );
    vec![Block::Grid(grid), Block::Paragraph(said)]
}

/// The same as CSV with the columns of the shipped table, so that it can be
/// read again.
///
/// # Panics
///
/// Never: writing to memory cannot fail.
#[must_use]
pub fn list_csv(studies: &[&Study]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let written = "writing to memory cannot fail";
    writer.write_record(COLUMNS).expect(written);
    for study in studies {
        let value = serde_json::to_value(study).expect("a value of plain data");
        let cells = COLUMNS.iter().map(|column| clean_cell(&cell(column, &value[*column])));
        writer.write_record(cells).expect(written);
    }
    String::from_utf8(writer.into_inner().expect(written)).expect("only text was written")
}

fn cell(column: &str, value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        // A year that is not known.
        Value::Number(number) if column == "year" && number.as_u64() == Some(0) => String::new(),
        Value::Number(number) => number.as_f64().map(machine).unwrap_or_default(),
        _ => String::new(),
    }
}
