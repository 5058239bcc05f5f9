//! What can be said of each claim, and its words.

use super::super::document::Block;
use super::say;
use crate::language::{Message, Phrasebook};
use crate::outcome::Outcome;
use crate::verdict::Verdict;

pub(super) fn section(outcome: &Outcome, verdicts: &[Verdict], book: &Phrasebook) -> Vec<Block> {
    if verdicts.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Heading(book.word("report-in-short"))];
    for verdict in verdicts {
        let claim = &outcome.scenario.claims[verdict.claim];
        let name = Message::new("report-claim").with("id", claim.id.as_str());
        blocks.push(Block::Subheading(book.say(&name)));
        if let Some(wording) = &claim.wording {
            let quoted = Message::new("report-wording").with("wording", wording.as_str());
            blocks.push(Block::Paragraph(book.say(&quoted)));
        }
        blocks.push(Block::Lines(say(&verdict.with_grade(), book)));
    }
    blocks
}
