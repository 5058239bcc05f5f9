//! How to make the same report again.

use super::super::document::Block;
use crate::language::{Message, Phrasebook};
use crate::outcome::{Outcome, phrases};

pub(super) fn section(outcome: &Outcome, command: &str, book: &Phrasebook) -> Vec<Block> {
    let lines = vec![
        book.say(&Message::new("report-command").with("command", command)),
        book.say(&phrases::settings(outcome)),
        book.say(&Message::new("report-hash").with("hash", outcome.scenario.hash.as_str())),
    ];
    vec![Block::Heading(book.word("report-reproduce")), Block::Lines(lines)]
}
