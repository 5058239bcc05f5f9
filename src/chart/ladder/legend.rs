//! What the marks mean, for those that are there.

use std::collections::BTreeSet;

use super::key::Key;
use super::{Estimate, Ladder, LineRole};
use crate::chart::font::{ASCENT, CAP_HEIGHT};
use crate::chart::layout::{Align, Sheet};
use crate::chart::theme::Tone;
use crate::chart::typesetting::wrap;
use crate::language::Phrasebook;

/// Between two samples.
const APART: f64 = 34.0;

/// Sets samples and their meanings below `top`; returns where they end.
pub(super) fn legend(sheet: &mut Sheet, ladder: &Ladder, book: &Phrasebook, top: f64) -> f64 {
    let keys = keys(ladder);
    if keys.is_empty() {
        return top;
    }
    let (small, left, right) = (sheet.letters.small, sheet.left(), sheet.right());
    let (mut x, mut y, mut below) = (left, top, top);
    for key in keys {
        let text = book.word(key.message());
        let text_at = key.width() + 10.0;
        let width = text_at + small.width(&text);
        if x > left && x + width > right {
            (x, y) = (left, below + 4.0);
        }
        let middle = (y + (ASCENT - CAP_HEIGHT / 2.0) * small.size).round();
        sheet.shapes.extend(key.shapes((x, middle)));
        let lines =
            if x + width > right { wrap(&text, small, right - x - text_at, 4) } else { vec![text] };
        below = sheet.block(lines, (x + text_at, y), Align::Left, (small, Tone::Ink)).max(below);
        x += width + APART;
    }
    below + 14.0
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
