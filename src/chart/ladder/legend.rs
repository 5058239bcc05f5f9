//! What the marks mean, for those that are there.

use std::collections::BTreeSet;

use super::key::Key;
use super::{Estimate, Ladder, LineRole};
use crate::chart::font::{ASCENT, CAP_HEIGHT};
use crate::chart::layout::{Align, Sheet};
use crate::chart::theme::{SMALL, Tone};
use crate::language::Phrasebook;

/// Sets samples and their meanings below `top`; returns where they end.
pub(super) fn legend(sheet: &mut Sheet, ladder: &Ladder, book: &Phrasebook, top: f64) -> f64 {
    let keys = keys(ladder);
    if keys.is_empty() {
        return top;
    }
    let (mut x, mut y) = (Sheet::left(), top);
    for key in keys {
        let text = book.word(key.message());
        let text_at = key.width() + 10.0;
        let width = text_at + SMALL.width(&text);
        if x > Sheet::left() && x + width > sheet.right() {
            (x, y) = (Sheet::left(), y + SMALL.line_height() + 4.0);
        }
        let middle = (y + (ASCENT - CAP_HEIGHT / 2.0) * SMALL.size).round();
        sheet.shapes.extend(key.shapes((x, middle)));
        sheet.block(vec![text], (x + text_at, y), Align::Left, (SMALL, Tone::Ink));
        x += width + 34.0;
    }
    y + SMALL.line_height() + 14.0
}

fn keys(ladder: &Ladder) -> BTreeSet<Key> {
    let rows = ladder.panels.iter().flat_map(|panel| &panel.rows);
    let marks = rows.filter_map(|row| match &row.estimate {
        Estimate::Drawn { mark, .. } if mark.ends().is_some() => Some(mark),
        _ => None,
    });
    let mut keys: BTreeSet<Key> = marks.flat_map(Key::of).collect();
    let mut lines = ladder.panels.iter().flat_map(|panel| &panel.claims);
    // A line that stands for no claim says what it is at its head.
    if lines.any(|line| line.role == LineRole::Claimed && line.value.is_finite()) {
        keys.insert(Key::Claim);
    }
    keys
}
