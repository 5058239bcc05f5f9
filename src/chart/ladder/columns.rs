//! The columns of a ladder: labels, plot, results in words, shares per claim.

use super::{Claim, Estimate, Ladder, Panel, Rows, words};
use crate::chart::theme::{LABEL, Letters, PANEL, SMALL, WIDE};
use crate::chart::typesetting::{Lettering, widest_word};
use crate::language::Phrasebook;

/// A panel has columns for this many claims; the others have a line only.
pub(super) const MOST_REACHED: usize = 4;
const GAP: f64 = 28.0;
const NARROW_GAP: f64 = 18.0;
/// This part of the width is for the plot, as long as no word must be broken.
const PLOT: f64 = 0.42;
/// This part where many rows have wide labels.
const DENSE_PLOT: f64 = 0.3;
/// And this part whatever happens.
const LEAST_PLOT: f64 = 0.26;

/// A column: its left edge and width in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Column {
    pub(super) left: f64,
    pub(super) width: f64,
}

impl Column {
    pub(super) fn right(self) -> f64 {
        self.left + self.width
    }
}

/// The same columns for all panels, so that they can be read downwards.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Columns {
    pub(super) labels: Column,
    pub(super) plot: Column,
    pub(super) results: Option<Column>,
    pub(super) reached: Vec<Column>,
}

impl Columns {
    pub(super) fn right(&self) -> f64 {
        let last = self.reached.last().or(self.results.as_ref());
        last.copied().unwrap_or(self.plot).right()
    }
}

/// What a column would like to have, and the width below which words break.
#[derive(Clone, Copy, Debug)]
struct Wish {
    wanted: f64,
    least: f64,
}

/// Columns between `left` and `right`, as wide as their words need, and narrower
/// where the plot would become too small.
pub(super) fn columns(ladder: &Ladder, book: &Phrasebook, left: f64, right: f64) -> Columns {
    let inner = right - left;
    let (labels, results) = (label_wish(ladder, inner), result_wish(ladder, book, inner));
    let panels = ladder.panels.iter();
    let count = panels.map(|p| p.columns().count()).max().unwrap_or(0).min(MOST_REACHED);
    let share = reached_width(ladder, book, &WIDE, 0.34 * inner / count.max(1) as f64);
    let gaps = if results.wanted > 0.0 { 2.0 * GAP } else { GAP } + count as f64 * NARROW_GAP;
    let room = |plot: f64| ((1.0 - plot) * inner - gaps - count as f64 * share).max(0.0);
    let slack = labels.wanted - labels.least + results.wanted - results.least;
    let plot = if ladder.rows == Rows::Dense { DENSE_PLOT } else { PLOT };
    let excess = (labels.wanted + results.wanted - room(plot)).max(0.0);
    let part = if slack > 0.0 { (excess / slack).min(1.0) } else { 0.0 };
    let mut widths = [labels, results].map(|w| w.wanted - part * (w.wanted - w.least));
    let squeeze = (room(LEAST_PLOT) / (widths[0] + widths[1])).min(1.0);
    widths = widths.map(|width| width * squeeze);
    place(left, right, widths, (count, share))
}

fn label_wish(ladder: &Ladder, inner: f64) -> Wish {
    let mut wish = Wish { wanted: 100.0, least: 60.0 };
    let mut add = |text: &str, lettering: Lettering| {
        wish.wanted = wish.wanted.max(lettering.width(text).ceil());
        wish.least = wish.least.max(widest_word(text, lettering).ceil());
    };
    for panel in &ladder.panels {
        add(&panel.title, PANEL);
        panel.heading.iter().for_each(|heading| add(heading, SMALL));
        for row in &panel.rows {
            add(&row.label, LABEL);
            row.note.iter().for_each(|note| add(note, SMALL));
        }
    }
    wish.capped(if ladder.rows == Rows::Dense { 0.36 } else { 0.26 } * inner)
}

fn result_wish(ladder: &Ladder, book: &Phrasebook, inner: f64) -> Wish {
    let mut wish = Wish { wanted: 0.0, least: 0.0 };
    for panel in &ladder.panels {
        let annotations = panel.rows.iter().filter_map(|row| match &row.estimate {
            Estimate::Drawn { annotation, .. } => Some(annotation),
            Estimate::NotEstimated { .. } => None,
        });
        let heading = words::results(panel, book);
        for text in annotations {
            let broken = widest_word(text, LABEL).max(widest_word(&heading, SMALL));
            let longest = text.lines().map(|line| LABEL.width(line)).fold(0.0, f64::max);
            // A long heading takes lines of its own rather than room from the plot.
            let whole = longest.max(SMALL.width(&heading).min(200.0));
            wish.wanted = wish.wanted.max(whole.ceil());
            wish.least = wish.least.max(broken.ceil());
        }
    }
    wish.capped(if ladder.rows == Rows::Dense { 0.26 } else { 0.27 } * inner)
}

impl Wish {
    fn capped(self, most: f64) -> Self {
        let wanted = self.wanted.min(most);
        Self { wanted, least: self.least.min(wanted) }
    }
}

/// Wide enough for the shares and for the longest word of a heading.
pub(super) fn reached_width(
    ladder: &Ladder,
    book: &Phrasebook,
    &Letters { label, small, .. }: &Letters,
    most: f64,
) -> f64 {
    let claims = || ladder.panels.iter().flat_map(Panel::columns);
    let shares = claims().flat_map(|claim| &claim.reached).map(|share| label.width(share));
    let word =
        |claim: &Claim| widest_word(&claim.short, small).max(small.width(&claim.short) / 2.0);
    // What stands above a lone column needs three lines rather than four.
    let lone = ladder.panels.iter().filter(|panel| panel.columns().count() == 1);
    let lone = lone.filter_map(|panel| panel.columns().next());
    let lone = lone.map(|claim| small.width(&words::reached(claim, book)) / 2.6);
    shares.chain(claims().map(word)).chain(lone).fold(60.0, f64::max).ceil().min(most).min(170.0)
}

fn place(
    left: f64,
    right: f64,
    [labels, results]: [f64; 2],
    (count, share): (usize, f64),
) -> Columns {
    let mut end = right;
    let mut reached = Vec::new();
    for _ in 0..count {
        reached.push(Column { left: end - share, width: share });
        end -= share + NARROW_GAP;
    }
    reached.reverse();
    let results = (results > 0.0).then(|| {
        if count > 0 {
            end -= GAP - NARROW_GAP;
        }
        Column { left: end - results, width: results }
    });
    if let Some(column) = results {
        end = column.left - GAP;
    }
    let start = left + labels + GAP;
    Columns {
        labels: Column { left, width: labels },
        plot: Column { left: start, width: end - start },
        results,
        reached,
    }
}
