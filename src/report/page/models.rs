//! Every model that was run: what it assumes, and its formulas.

use super::super::described::model;
use super::super::document::Block;
use crate::language::{Message, Phrasebook};
use crate::outcome::{Outcome, phrases};

pub(super) fn section(outcome: &Outcome, book: &Phrasebook) -> Vec<Block> {
    let scenario = &outcome.scenario;
    if scenario.models.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::Heading(book.word("report-models")),
        Block::Paragraph(book.word("report-models-lead")),
    ];
    for chosen in &scenario.models {
        let heading = Message::new("report-model")
            .with("title", phrases::model(chosen))
            .with("name", chosen.model.name.as_str());
        blocks.push(Block::Subheading(book.set(&heading)));
        blocks.extend(model(scenario, chosen, book));
    }
    blocks
}
