//! `evidence list`: a line a study.

use serde_json::Value;

use super::stated;
use crate::evidence::{COLUMNS, Study};
use crate::language::{Message, Phrasebook};
use crate::quantity::machine;
use crate::report::csv::clean_cell;
use crate::report::document::{Align, Block, Grid};

/// The studies, with what they are figures of and how they stand. Words of the table stay as
/// they are, because one asks for them so.
#[must_use]
pub fn list(studies: &[&Study], book: &Phrasebook) -> Vec<Block> {
    let columns = ["study", "medium", "kind", "figure", "reported", "reviewed", "stake"];
    let align = |column| if column == "figure" { Align::Right } else { Align::Left };
    let columns = columns.map(|column| (book.word(&format!("studies-{column}")), align(column)));
    let mut grid = Grid { columns: columns.to_vec(), rows: Vec::new() };
    for study in studies {
        let reported = if study.verified {
            study.reported.to_owned()
        } else {
            book.say(&Message::new("studies-from-memory").with("reported", study.reported))
        };
        grid.row([
            study.id.clone(),
            study.medium.to_owned(),
            study.kind.to_owned(),
            stated(study, book),
            reported,
            study.peer_reviewed.to_owned(),
            study.stake.to_owned(),
        ]);
    }
    let rates = studies.iter().filter(|study| study.is_measured_rate()).count();
    let said = Message::new("studies-note").with("figures", studies.len()).with("rates", rates);
    vec![Block::Grid(grid), Block::Paragraph(book.say(&said))]
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
