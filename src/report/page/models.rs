//! Every model that was run: what it assumes, and its formulas.

use super::super::described::{at, model, title};
use super::super::document::Block;
use crate::language::Phrasebook;
use crate::outcome::Outcome;

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
        let name = at(&chosen.model.name, &title(chosen, book), book);
        blocks.push(Block::Subheading(name));
        blocks.extend(model(scenario, chosen, book));
    }
    blocks
}
