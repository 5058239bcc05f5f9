//! What no range holds, and which way it would move the loss.

use super::super::document::{Align, Block, Grid};
use crate::language::Phrasebook;
use crate::scenario::Omission;

pub(super) fn section(omits: &[Omission], book: &Phrasebook) -> Vec<Block> {
    let heading = Block::Heading(book.word("report-omitted"));
    if omits.is_empty() {
        return vec![heading, Block::Paragraph(book.word("verdict-left-out-undeclared"))];
    }
    let columns = ["report-omitted-what", "report-omitted-effect", "note"];
    let columns = columns.into_iter().map(|id| (book.word(id), Align::Left)).collect();
    let mut grid = Grid { columns, rows: Vec::new() };
    for omission in omits {
        let effect = book.word(&format!("omitted-{}", omission.loss_would_be));
        grid.row([omission.what.clone(), effect, omission.note.clone().unwrap_or_default()]);
    }
    vec![heading, Block::Grid(grid)]
}
