//! The layout of one panel: heading, labels of claims, rows, axis.

use super::columns::Columns;
use super::{Claim, Estimate, Ladder, Mark, Panel, Row, Rows, words};
use crate::chart::axis::{Axis, Shown};
use crate::chart::brush::HAIR;
use crate::chart::flags::{Flags, Upright};
use crate::chart::layout::{Align, Rule, Sheet, Stack};
use crate::chart::shape::{Role, Shape};
use crate::chart::theme::{LABEL, PANEL, SMALL, Tone};
use crate::chart::typesetting::{
    Lettering, interval_apart, joined, result_lines, wrap, wrap_evenly,
};
use crate::language::Phrasebook;

/// Above and below the tallest text of a row.
const ROW_PAD: f64 = 11.0;
const LOWEST_ROW: f64 = 46.0;
/// The same where there are many rows.
const DENSE_PAD: f64 = 5.0;
const LOWEST_DENSE: f64 = 32.0;
/// A title of a panel with more lines than this does not stand beside the labels of claims.
const BESIDE: usize = 2;
/// With more rows than this the numbers of the axis stand above them as well.
const FAR_FROM_THE_AXIS: usize = 12;

/// What the layout of a panel looks at.
pub(super) struct Look<'a> {
    pub(super) ladder: &'a Ladder,
    pub(super) book: &'a Phrasebook,
    pub(super) columns: &'a Columns,
    /// Of every panel.
    pub(super) axes: &'a [Axis],
    pub(super) index: usize,
    /// Added to the height of each row.
    pub(super) spread: f64,
}

impl Look<'_> {
    pub(super) fn panel(&self) -> &Panel {
        &self.ladder.panels[self.index]
    }

    pub(super) fn axis(&self) -> &Axis {
        &self.axes[self.index]
    }
}

impl Panel {
    /// What its axis must show.
    pub(super) fn shown(&self) -> Shown {
        let mut groups = Vec::new();
        for mark in self.rows.iter().filter_map(drawn) {
            groups.extend(mark.ends());
            if mark.begins_at_zero() {
                groups.push((0.0, 0.0));
            }
        }
        let values = self.claims.iter().map(|claim| claim.value);
        groups.extend(values.filter(|value| value.is_finite()).map(|value| (value, value)));
        Shown { quantity: self.axis_title.clone(), groups }
    }
}

/// The mark of a row, if all its values are finite.
pub(super) fn drawn(row: &Row) -> Option<&Mark> {
    match &row.estimate {
        Estimate::Drawn { mark, .. } => mark.ends().map(|_| mark),
        Estimate::NotEstimated { .. } => None,
    }
}

/// The texts of a row, and the height that they need.
struct RowTexts {
    label: Stack,
    result: Stack,
    reason: Vec<String>,
    reached: Vec<Stack>,
    height: f64,
}

/// Where a row without a result has most room for its reason: in the plot and the
/// column of results, beside the lines of claims.
fn widest_gap(look: &Look, axis: &Axis) -> (f64, f64) {
    let plot = look.columns.plot;
    let end = look.columns.results.unwrap_or(plot).right();
    let finite = look.panel().claims.iter().filter(|claim| claim.value.is_finite());
    let mut edges: Vec<f64> =
        finite.map(|claim| plot.left + axis.place(claim.value) * plot.width).collect();
    edges.extend([plot.left, end]);
    edges.sort_by(f64::total_cmp);
    let gaps = edges.windows(2).map(|pair| (pair[0] + 12.0, pair[1] - pair[0] - 24.0));
    let widest = gaps.reduce(|best, gap| if gap.1 > best.1 { gap } else { best });
    // Too narrow for words: the text covers the lines.
    widest.filter(|gap| gap.1 >= 0.3 * plot.width).unwrap_or((plot.left + 12.0, plot.width - 24.0))
}

fn row_texts(look: &Look, axis: &Axis, index: usize, room: f64) -> RowTexts {
    let (row, columns) = (&look.panel().rows[index], look.columns);
    let mut label = Stack::default();
    let (lines, note_lines, pad, lowest) = match look.ladder.rows {
        Rows::Roomy => (6, 5, ROW_PAD, LOWEST_ROW),
        Rows::Dense => (3, 4, DENSE_PAD, LOWEST_DENSE),
    };
    let width = columns.labels.width;
    label.push(wrap_evenly(&row.label, LABEL, width, lines), LABEL, Tone::Ink);
    if let Some(note) = &row.note {
        label.push(wrap_evenly(note, SMALL, width, note_lines), SMALL, Tone::Muted);
    }
    let (mut result, mut reason) = (Stack::default(), Vec::new());
    match &row.estimate {
        Estimate::Drawn { annotation, .. } => {
            if let Some(column) = columns.results {
                let apart = intervals_stand_apart(look, column.width);
                let set = if apart { interval_apart } else { result_lines };
                result.push(set(annotation, LABEL, column.width), LABEL, Tone::Ink);
            }
        }
        Estimate::NotEstimated { reason: text } => {
            reason = wrap_evenly(text, LABEL, room, 6);
        }
    }
    let reached = shares(look, index, LABEL);
    let tallest = reached.iter().chain([&label, &result]).map(Stack::height);
    let reason_height = reason.len() as f64 * LABEL.line_height();
    let mark = drawn(row).map_or(0.0, |mark| mark.height(axis, columns.plot.width));
    let tallest = tallest.fold(reason_height.max(mark), f64::max);
    let height = (tallest + 2.0 * pad).max(lowest) + look.spread;
    RowTexts { label, result, reason, reached, height: height.round() }
}

/// For each claim with a column, the share of a row that reaches it.
pub(super) fn shares(look: &Look, index: usize, lettering: Lettering) -> Vec<Stack> {
    let columns = look.panel().columns().zip(&look.columns.reached);
    columns
        .map(|(claim, column)| {
            let share = claim.reached.get(index).map_or("", String::as_str);
            let mut stack = Stack::default();
            stack.push(wrap(share, lettering, column.width, 3), lettering, Tone::Ink);
            stack
        })
        .collect()
}

/// Whether medians and intervals of all rows stand on lines of their own, because they must in
/// one of them.
fn intervals_stand_apart(look: &Look, width: f64) -> bool {
    let panels = look.ladder.panels.iter().filter(|panel| panel.results.is_none());
    let mut rows = panels.flat_map(|panel| &panel.rows);
    let broken = |row: &Row| match &row.estimate {
        Estimate::Drawn { annotation, .. } => result_lines(annotation, LABEL, width).len() > 1,
        Estimate::NotEstimated { .. } => false,
    };
    look.panel().results.is_none() && rows.any(broken)
}

/// Lays a panel out from `top`; returns where it ends.
pub(super) fn plan(sheet: &mut Sheet, look: &Look, top: f64) -> f64 {
    let (panel, columns) = (look.panel(), look.columns);
    let top = top.round();
    rule(sheet, look, top, true);
    let axis = look.axis();
    let (left, right) = (columns.plot.left, columns.plot.right());
    let flags = Flags::new(&uprights(panel), axis, (left, right), sheet.letters.claim);
    let top = header(sheet, look, flags.height(), top + 8.0).round();
    let (free, room) = widest_gap(look, axis);
    let (mut y, mut marks) = (top, Vec::new());
    let (mut steps_on, mut before): (Vec<Shape>, Option<(f64, f64)>) = (Vec::new(), None);
    for (index, row) in panel.rows.iter().enumerate() {
        let texts = row_texts(look, axis, index, room);
        rule(sheet, look, y, row.apart);
        let (middle, next) = ((y + texts.height / 2.0).round(), y + texts.height);
        let mark = drawn(row);
        marks.extend(mark.map(|mark| mark.shapes(axis, (left, right), middle)));
        if let Some((value, above)) = before {
            let x = left + axis.place(value) * (right - left);
            steps_on.push(Shape::upright(x, (above, middle), HAIR, Role::Muted));
        }
        before = mark.and_then(Mark::leads_from).map(|value| (value, middle));
        set_row(sheet, look, texts, (free, middle));
        y = next;
    }
    let ticks = axis.ticks(right - left, SMALL, &panel.unit, look.book.language.form);
    for tick in &ticks {
        let x = left + axis.place(tick.value) * (right - left);
        sheet.shapes.push(Shape::upright(x, (top, y), HAIR, Role::Grid));
    }
    if look.ladder.rows == Rows::Dense && panel.rows.len() > FAR_FROM_THE_AXIS {
        let above = top - 13.0 - SMALL.line_height();
        let within = (left - 20.0, right + 20.0);
        sheet.ticks_within(&ticks, axis, (left, right), above, within);
    }
    flags.set(sheet, top, y);
    sheet.shapes.push(Shape::level(y, (left, right), HAIR, Role::Muted));
    sheet.shapes.extend(steps_on);
    sheet.shapes.extend(marks.into_iter().flatten());
    sheet.ticks(&ticks, axis, (left, right), y);
    caption(sheet, look, axis, (left, y))
}

/// The lines of its claims.
pub(super) fn uprights(panel: &Panel) -> Vec<Upright<'_>> {
    let claims = panel.claims.iter();
    claims
        .map(|claim| Upright { value: claim.value, label: &claim.label, role: claim.role })
        .collect()
}

pub(super) fn rule(sheet: &mut Sheet, look: &Look, y: f64, strong: bool) {
    let right = look.columns.right();
    sheet.rules.push(Rule { left: sheet.left(), right, y: y + 0.5, strong });
}

/// `free` is where a text in the plot begins.
fn set_row(sheet: &mut Sheet, look: &Look, texts: RowTexts, (free, middle): (f64, f64)) {
    let columns = look.columns;
    texts.label.set_centred(sheet, columns.labels.left, middle, Align::Left);
    if let Some(column) = columns.results {
        texts.result.set_centred(sheet, column.left, middle, Align::Left);
    }
    for (stack, column) in texts.reached.into_iter().zip(&columns.reached) {
        stack.set_centred(sheet, column.right(), middle, Align::Right);
    }
    let from = sheet.lines.len();
    let mut reason = Stack::default();
    reason.push(texts.reason, LABEL, Tone::Muted);
    reason.set_centred(sheet, free, middle, Align::Left);
    sheet.lines[from..].iter_mut().for_each(|line| line.halo = true);
}

/// Name of the scope and headings of the columns, which end where the rows begin;
/// labels of lines need at least `flags` above that.
fn header(sheet: &mut Sheet, look: &Look, flags: f64, top: f64) -> f64 {
    let (panel, columns) = (look.panel(), look.columns);
    let mut title = wrap(&panel.title, PANEL, columns.labels.width, usize::MAX);
    let mut top = top;
    if title.len() > BESIDE {
        // A long one takes the whole width, above the labels of claims.
        title = wrap_evenly(&panel.title, PANEL, columns.right() - columns.labels.left, 3);
        top = sheet.block(title, (columns.labels.left, top), Align::Left, (PANEL, Tone::Ink));
        title = Vec::new();
    }
    let names = column_headings(look, SMALL, 0.0).into_iter().zip(&columns.reached);
    let mut headings: Vec<(Vec<String>, f64, Align)> =
        names.map(|(text, column)| (text, column.right(), Align::Right)).collect();
    if let Some(heading) = &panel.heading {
        let text = wrap_evenly(heading, SMALL, columns.labels.width, 3);
        headings.push((text, columns.labels.left, Align::Left));
    }
    if let Some(column) = columns.results {
        let text = words::results(panel, look.book);
        let text = wrap_evenly(&text, SMALL, column.width, 5);
        headings.push((text, column.left, Align::Left));
    }
    let title_height = title.len() as f64 * PANEL.line_height();
    let tallest = |(text, x, _): &(Vec<String>, f64, Align)| {
        // A heading above the labels stands below the title of the panel.
        let above = if *x == columns.labels.left { title_height } else { 0.0 };
        above + text.len() as f64 * SMALL.line_height()
    };
    let spanning = spanning_heading(look, SMALL);
    let over_all = spanning.len() as f64 * SMALL.line_height() + 3.0;
    let height = headings.iter().map(tallest).fold(title_height.max(flags), f64::max) + over_all;
    let bottom = top + height + 6.0;
    sheet.block(title, (columns.labels.left, top), Align::Left, (PANEL, Tone::Ink));
    let names = headings.iter().filter(|(_, _, align)| *align == Align::Right);
    let names = names.map(|(text, ..)| text.len()).max().unwrap_or(0) as f64;
    let start = bottom - 6.0 - names * SMALL.line_height() - over_all;
    sheet.block(spanning, (columns.right(), start), Align::Right, (SMALL, Tone::Muted));
    for (text, x, align) in headings {
        let start = bottom - 6.0 - text.len() as f64 * SMALL.line_height();
        sheet.block(text, (x, start), align, (SMALL, Tone::Muted));
    }
    bottom
}

/// Several columns of shares have one heading, and only names below it.
fn columns_share_a_heading(panel: &Panel) -> bool {
    panel.columns().count() > 1
}

pub(super) fn spanning_heading(look: &Look, lettering: Lettering) -> Vec<String> {
    let columns = look.columns;
    match columns.reached.first() {
        Some(first) if columns_share_a_heading(look.panel()) => {
            let text = look.book.word("chart-outcomes-reaching-each");
            wrap_evenly(&text, lettering, columns.right() - first.left, 3)
        }
        _ => Vec::new(),
    }
}

/// What stands above each column of shares; a lone one may be as wide as `lone`.
pub(super) fn column_headings(look: &Look, lettering: Lettering, lone: f64) -> Vec<Vec<String>> {
    let several = columns_share_a_heading(look.panel());
    let heading = |claim: &Claim, book: &Phrasebook| {
        if several { claim.short.clone() } else { words::reached(claim, book) }
    };
    let columns = look.panel().columns().zip(&look.columns.reached);
    columns
        .map(|(claim, column)| {
            let width = if several { column.width } else { column.width.max(lone) };
            wrap_evenly(&heading(claim, look.book), lettering, width, 5)
        })
        .collect()
}

/// What the axis shows, from `left` on, below its numbers at `bottom`; returns where it ends.
pub(super) fn caption(
    sheet: &mut Sheet,
    look: &Look,
    axis: &Axis,
    (left, bottom): (f64, f64),
) -> f64 {
    let (panel, small) = (look.panel(), sheet.letters.small);
    let mut caption = vec![panel.axis_title.clone()];
    caption.extend(axis.caption(look.columns.plot.width, &panel.unit, look.book));
    if look.index > 0 && look.axes[look.index - 1] != *axis {
        caption.push(look.book.word("chart-own-scale"));
    }
    caption.retain(|text| !text.is_empty());
    let top = bottom + 7.0 + small.line_height() + 3.0;
    let room = sheet.right() - left;
    let text = wrap(&joined(caption, look.book), small, room, sheet.most_lines.note);
    sheet.block(text, (left, top), Align::Left, (small, Tone::Muted))
}
