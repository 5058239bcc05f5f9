//! What each model gives: drawn, and in tables with every number of the drawings.

use super::super::bridge as way;
use super::super::document::Block;
use super::super::run;
use super::Page;
use crate::bridge::bridges;
use crate::language::Phrasebook;

pub(super) fn section(page: &Page<'_>, book: &Phrasebook) -> Vec<Block> {
    let outcome = page.outcome();
    let mut blocks = vec![Block::Heading(book.word("report-ranges"))];
    blocks.extend(page.figures.iter().cloned().map(Block::Figure));
    blocks.extend(run::tables(outcome, book));
    let mut noted: Vec<String> = Vec::new();
    let reference = outcome.scenario.reference;
    for bridge in bridges(outcome) {
        match bridge {
            Ok(bridge) if bridge.model == reference => {
                let told = way::blocks(outcome, &bridge, book);
                blocks.extend(told.into_iter().map(|block| once(block, &mut noted)));
            }
            Err(none) if none.model == reference => {
                blocks.push(Block::Paragraph(way::reason(outcome, &none, book)));
            }
            _ => {}
        }
    }
    blocks
}

/// Without lines that stand above already.
fn once(block: Block, noted: &mut Vec<String>) -> Block {
    let Block::Lines(mut lines) = block else { return block };
    lines.retain(|line| !noted.contains(line));
    noted.extend(lines.iter().cloned());
    Block::Lines(lines)
}
