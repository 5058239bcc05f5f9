//! Inputs and models in words, for `explain` and for the report.

mod input;
mod model;

pub(super) use input::{Told, common, heading, told};
pub(super) use model::{model, title};

use crate::language::{Message, Phrasebook};
use crate::quantity::{Digits, Reader, Unit};

/// A unit in words: `sales per download`; `1` for a plain number.
pub(super) fn unit(unit: &Unit, book: &Phrasebook) -> String {
    book.numbers(Reader::new(Digits::All)).unit(unit)
}

/// `what` with where it holds, if that is not everywhere.
pub(super) fn at(label: &str, what: &str, book: &Phrasebook) -> String {
    match label {
        "" => what.to_owned(),
        label => say("explain-at", &[("where", label), ("what", what)], book),
    }
}

fn say(id: &str, values: &[(&'static str, &str)], book: &Phrasebook) -> String {
    let message =
        values.iter().fold(Message::new(id), |said, (name, value)| said.with(name, *value));
    book.say(&message)
}
