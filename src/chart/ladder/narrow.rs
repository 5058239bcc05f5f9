//! A panel on a phone: the name of a row and its figures stand above its mark, and the plot
//! takes the whole width. Figures stand beside names where there is room, else below them.

use super::columns::{Column, Columns, MOST_REACHED, reached_width};
use super::panel::{
    Look, caption, column_headings, drawn, rule, shares, spanning_heading, uprights,
};
use super::{Estimate, Ladder, Mark, Panel, words};
use crate::chart::axis::{Axis, Tick};
use crate::chart::brush::HAIR;
use crate::chart::flags::{Flags, LINE};
use crate::chart::layout::{Align, Line, Sheet, Stack};
use crate::chart::shape::{Role, Shape};
use crate::chart::theme::{Letters, Tone};
use crate::chart::tick::SHARE;
use crate::chart::typesetting::{Lettering, result_lines, widest_word, wrap, wrap_evenly};
use crate::language::Phrasebook;

/// Between columns of words.
const GAP: f64 = 18.0;
/// Beside the plot, so that its last number does not stand out of the frame.
const INSET: f64 = 14.0;
/// Numbers of an axis keep so far from the edge of the sheet.
const EDGE: f64 = 4.0;
/// Between words and an upright line that passes them.
const CLEAR: f64 = 5.0;
/// Above the words of a row, between them and the mark, and below it.
const PAD: f64 = 9.0;
const ABOVE_MARK: f64 = 5.0;
const BELOW_MARK: f64 = 8.0;
/// Names have this part of the width, or stand above the figures.
const NAMES: f64 = 0.42;
/// Figures have this part of it, or stand above the shares.
const FIGURES: f64 = 0.45;
/// With fewer numbers an axis is hard to read.
const FEW: usize = 4;
/// With more rows than this the numbers of the axis stand above them as well.
const FAR_FROM_THE_AXIS: usize = 9;

/// Which words of a row stand beside each other. The columns of a panel say it: what begins
/// at the left edge is in a line of its own. Panels with as many claims have the same.
pub(super) fn columns(ladder: &Ladder, panel: &Panel, book: &Phrasebook, sheet: &Sheet) -> Columns {
    let (left, right, letters) = (sheet.left(), sheet.right(), &sheet.letters);
    let inner = right - left;
    let whole = Column { left, width: inner };
    let plot = Column { left: left + INSET, width: inner - 2.0 * INSET };
    let count = panel.columns().count().min(MOST_REACHED);
    let most = (inner + GAP) / count.max(1) as f64 - GAP;
    let share = reached_width(ladder, book, letters, most);
    let reached: Vec<Column> = (1..=count)
        .map(|i| right - i as f64 * (share + GAP) + GAP)
        .map(|left| Column { left, width: share })
        .rev()
        .collect();
    let before = |column: Option<&Column>| column.map_or(inner, |column| column.left - GAP - left);
    let figures = figures_width(ladder, letters);
    let columns = |labels: f64, results: Option<Column>| Columns {
        labels: Column { left, width: labels },
        plot,
        results,
        reached: reached.clone(),
    };
    let Some((wanted, least)) = figures else {
        let names = before(reached.first());
        let beside = names >= NAMES * inner && names >= names_width(ladder, letters, NAMES * inner);
        return columns(if beside { names } else { inner }, None);
    };
    let room = before(reached.first());
    let names = room - wanted - GAP;
    if names >= names_width(ladder, letters, NAMES * inner) {
        let results = Column { left: left + names + GAP, width: wanted };
        return columns(names, Some(results));
    }
    let results =
        if room >= least && room >= FIGURES * inner { Column { left, width: room } } else { whole };
    columns(inner, Some(results))
}

/// What names of rows need: all of it where that is less than `most`, else what no word is
/// broken in.
fn names_width(ladder: &Ladder, letters: &Letters, most: f64) -> f64 {
    let rows = || ladder.panels.iter().flat_map(|panel| &panel.rows);
    let whole = rows().map(|row| letters.row.width(&row.label)).fold(0.0, f64::max);
    let broken = rows().map(|row| widest_word(&row.label, letters.row)).fold(0.0, f64::max);
    whole.min(most).max(broken).ceil()
}

/// What the longest result needs on one line, and what its longest word needs; `None` where
/// there is no result.
fn figures_width(ladder: &Ladder, letters: &Letters) -> Option<(f64, f64)> {
    let rows = ladder.panels.iter().flat_map(|panel| &panel.rows);
    let annotations = rows.filter_map(|row| match &row.estimate {
        Estimate::Drawn { annotation, .. } => Some(annotation),
        Estimate::NotEstimated { .. } => None,
    });
    let whole =
        |text: &String| text.lines().map(|line| letters.label.width(line)).fold(0.0, f64::max);
    let widths =
        annotations.map(|text| (whole(text).ceil(), widest_word(text, letters.label).ceil()));
    widths.reduce(|a, b| (a.0.max(b.0), a.1.max(b.1))).filter(|(whole, _)| *whole > 0.0)
}

/// Words that stand in columns beside each other or below each other.
struct Words {
    name: Stack,
    /// Below the name, and below the figures beside it.
    note: Stack,
    result: Stack,
    /// What all shares have in common.
    over: Stack,
    reached: Vec<Stack>,
}

impl Words {
    /// Sets them below `top`; returns where they end.
    fn set(self, sheet: &mut Sheet, columns: &Columns, top: f64) -> f64 {
        let (left, mut y, mut end) = (columns.labels.left, top, top);
        end = end.max(self.name.set(sheet, left, y, Align::Left));
        let beside = columns.results.or(columns.reached.first().copied());
        let beside = beside.is_some_and(|column| column.left >= columns.labels.right());
        let mut note = Some(self.note);
        if let Some(note) = note.take_if(|_| !beside) {
            end = note.set(sheet, left, end, Align::Left);
        }
        if let Some(column) = columns.results {
            y = if column.left > left { y } else { end };
            end = end.max(self.result.set(sheet, column.left, y, Align::Left));
        }
        let before = columns.results.unwrap_or(columns.labels);
        if let Some(first) = columns.reached.first() {
            y = if first.left >= before.right() { y } else { end };
            y = self.over.set(sheet, columns.right(), y, Align::Right);
        }
        for (stack, column) in self.reached.into_iter().zip(&columns.reached) {
            end = end.max(stack.set(sheet, column.right(), y, Align::Right));
        }
        note.map_or(end, |note| note.set(sheet, left, end, Align::Left))
    }
}

/// Sets a panel below `top`; returns where it ends.
pub(super) fn plan(sheet: &mut Sheet, look: &Look, top: f64) -> f64 {
    let (panel, plot, axis) = (look.panel(), look.columns.plot, look.axis());
    let sides = (plot.left, plot.right());
    rule(sheet, look, top, true);
    let flags = Flags::new(&uprights(panel), axis, sides, sheet.letters.claim);
    let ticks = ticks(look, sheet.letters.small);
    let mut top = header(sheet, look, top + 8.0);
    if panel.rows.len() > FAR_FROM_THE_AXIS {
        numbers(sheet, &ticks, axis, sides, top - 5.0);
        top += sheet.letters.small.line_height() + 6.0;
    }
    let top = (top + flags.height()).round();
    let placed = rows(sheet, look, top);
    for &strip in &placed.strips {
        grid(sheet, &ticks, axis, sides, strip);
    }
    for (x, from, ink) in flags.set_labels(sheet, top) {
        placed.upright(sheet, x, (from, placed.bottom), (LINE, ink));
    }
    sheet.shapes.push(Shape::level(placed.bottom, sides, HAIR, Role::Muted));
    for &(x, above, below) in &placed.leads {
        placed.upright(sheet, x, (above, below), (HAIR, Role::Muted));
    }
    sheet.shapes.extend(placed.marks);
    numbers(sheet, &ticks, axis, sides, placed.bottom);
    caption(sheet, look, axis, (sheet.left(), placed.bottom))
}

/// Gridlines with numbers: rather four of them without the currency, which the title of the axis
/// has, than fewer with it.
fn ticks(look: &Look, lettering: Lettering) -> Vec<Tick> {
    let (unit, form) = (look.panel().unit.as_str(), look.book.language.form);
    let ticks = |unit| look.axis().ticks(look.columns.plot.width, lettering, unit, form);
    let numbers = |ticks: &[Tick]| ticks.iter().filter(|tick| tick.label.is_some()).count();
    let whole = ticks(unit);
    if unit == SHARE || numbers(&whole) >= FEW {
        return whole;
    }
    let bare = ticks("");
    if numbers(&bare) > numbers(&whole) { bare } else { whole }
}

/// Where the marks of the rows stand.
#[derive(Default)]
struct Placed {
    marks: Vec<Shape>,
    /// Lines of a bridge that lead from one bar to the next: where, from and to which height.
    leads: Vec<(f64, f64, f64)>,
    words: Vec<Block>,
    /// Top and bottom of the part of each row that is plot.
    strips: Vec<(f64, f64)>,
    bottom: f64,
}

/// The words of a row: top and bottom, and the sides of each line.
struct Block {
    top: f64,
    bottom: f64,
    sides: Vec<(f64, f64)>,
}

impl Placed {
    /// An upright line that words interrupt where it would run through them.
    fn upright(
        &self,
        sheet: &mut Sheet,
        x: f64,
        (from, to): (f64, f64),
        (width, ink): (f64, Role),
    ) {
        let near = |&(left, right): &(f64, f64)| x > left - CLEAR && x < right + CLEAR;
        let mut start = from;
        let met = self.words.iter().filter(|block| block.sides.iter().any(near));
        for block in met.filter(|block| block.top > from && block.top < to) {
            sheet.shapes.push(Shape::upright(x, (start, block.top), width, ink));
            start = block.bottom.min(to);
        }
        sheet.shapes.push(Shape::upright(x, (start, to), width, ink));
    }
}

fn rows(sheet: &mut Sheet, look: &Look, top: f64) -> Placed {
    let (plot, axis) = (look.columns.plot, look.axis());
    let mut placed = Placed { bottom: top, ..Placed::default() };
    let mut before: Option<(f64, f64)> = None;
    for (index, row) in look.panel().rows.iter().enumerate() {
        let start = placed.bottom;
        rule(sheet, look, start, row.apart);
        let first = sheet.lines.len();
        let y = words_of(sheet, look, index).set(sheet, look.columns, start + PAD);
        let y = reason(sheet, look, index, y);
        let sides = |line: &Line| (line.left(), line.left() + line.lettering.width(&line.text));
        placed.words.push(Block {
            top: start + PAD - 3.0,
            bottom: y + 2.0,
            sides: sheet.lines[first..].iter().map(sides).collect(),
        });
        let Some(mark) = drawn(row) else {
            placed.bottom = (y + PAD + look.spread).round();
            before = None;
            continue;
        };
        let height = mark.height(axis, plot.width) + look.spread;
        let middle = (y + ABOVE_MARK + height / 2.0).round();
        placed.bottom = (y + ABOVE_MARK + height + BELOW_MARK).round();
        placed.strips.push((y + ABOVE_MARK - 1.0, placed.bottom));
        placed.marks.extend(mark.shapes(axis, (plot.left, plot.right()), middle));
        if let Some((value, above)) = before {
            let x = plot.left + axis.place(value) * plot.width;
            placed.leads.push((x, above, middle));
        }
        before = Mark::leads_from(mark).map(|value| (value, middle));
    }
    placed
}

fn words_of(sheet: &Sheet, look: &Look, index: usize) -> Words {
    let (row, columns, letters) = (&look.panel().rows[index], look.columns, &sheet.letters);
    let width = columns.labels.width;
    let mut name = Stack::default();
    name.push(wrap_evenly(&row.label, letters.row, width, 6), letters.row, Tone::Ink);
    let mut note = Stack::default();
    if let Some(text) = &row.note {
        let lines = wrap_evenly(text, letters.small, sheet.right() - sheet.left(), 8);
        note.push(lines, letters.small, Tone::Muted);
    }
    let mut result = Stack::default();
    if let (Estimate::Drawn { annotation, .. }, Some(column)) = (&row.estimate, columns.results) {
        let lines = result_lines(annotation, letters.label, column.width);
        result.push(lines, letters.label, Tone::Ink);
    }
    let reached = shares(look, index, letters.label);
    Words { name, note, result, over: Stack::default(), reached }
}

/// Why a row has no mark, below its name.
fn reason(sheet: &mut Sheet, look: &Look, index: usize, top: f64) -> f64 {
    let Estimate::NotEstimated { reason } = &look.panel().rows[index].estimate else { return top };
    let (left, right, lettering) = (sheet.left(), sheet.right(), sheet.letters.label);
    let lines = wrap(reason, lettering, right - left, 12);
    sheet.block(lines, (left, top), Align::Left, (lettering, Tone::Muted))
}

/// The name of the panel and the headings of its columns; returns where they end.
fn header(sheet: &mut Sheet, look: &Look, top: f64) -> f64 {
    let (panel, columns, letters) = (look.panel(), look.columns, sheet.letters);
    let small = |lines: Vec<String>| {
        let mut stack = Stack::default();
        stack.push(lines, letters.small, Tone::Muted);
        stack
    };
    let (left, inner) = (sheet.left(), sheet.right() - sheet.left());
    let title = wrap_evenly(&panel.title, letters.panel, inner, 4);
    let y = sheet.block(title, (left, top), Align::Left, (letters.panel, Tone::Ink));
    let heading = panel.heading.as_deref().unwrap_or_default();
    let heading = small(wrap_evenly(heading, letters.small, columns.labels.width, 4));
    let result = columns.results.map_or_else(Vec::new, |column| {
        let text = words::results(panel, look.book);
        wrap_evenly(&text, letters.small, column.width, 5)
    });
    let taken = result.iter().map(|line| letters.small.width(line)).fold(0.0, f64::max);
    let from = columns.results.map_or(columns.labels.right(), |column| column.left + taken) + GAP;
    // A lone heading takes the room that the one before it leaves.
    let lone = columns.reached.first().map_or(0.0, |column| column.right() - from);
    let names = column_headings(look, letters.small, lone);
    let words = Words {
        name: heading,
        note: Stack::default(),
        result: small(result),
        over: small(spanning_heading(look, letters.small)),
        reached: names.into_iter().map(small).collect(),
    };
    words.set(sheet, columns, y + 2.0) + 8.0
}

/// Gridlines where there is plot: words between stay on clean paper.
fn grid(sheet: &mut Sheet, ticks: &[Tick], axis: &Axis, sides: (f64, f64), strip: (f64, f64)) {
    let lines = ticks.iter().map(|tick| {
        let x = sides.0 + axis.place(tick.value) * (sides.1 - sides.0);
        Shape::upright(x, strip, HAIR, Role::Grid)
    });
    sheet.shapes.extend(lines);
}

fn numbers(sheet: &mut Sheet, ticks: &[Tick], axis: &Axis, sides: (f64, f64), bottom: f64) {
    let within = (EDGE, sheet.width - EDGE);
    sheet.ticks_within(ticks, axis, sides, bottom, within);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn upright(x: f64) -> Vec<(f64, f64)> {
        let block = |top, bottom, sides| Block { top, bottom, sides };
        let words = vec![
            block(10.0, 30.0, vec![(0.0, 50.0), (80.0, 100.0)]),
            block(60.0, 80.0, vec![(0.0, 20.0)]),
        ];
        let mut sheet = Sheet::new(360);
        Placed { words, ..Placed::default() }.upright(
            &mut sheet,
            x,
            (0.0, 100.0),
            (2.0, Role::Claim),
        );
        let ends = sheet.shapes.iter().map(|shape| match shape {
            Shape::Path { points, .. } => (points[0].1, points[1].1),
            other => panic!("{other:?}"),
        });
        ends.collect()
    }

    #[test]
    fn a_line_stops_before_words_that_it_would_run_through_and_goes_on_below() {
        assert_eq!(upright(65.0), [(0.0, 100.0)]);
        assert_eq!(upright(40.0), [(0.0, 10.0), (30.0, 100.0)]);
        assert_eq!(upright(50.0 + 0.9 * CLEAR), [(0.0, 10.0), (30.0, 100.0)]);
        assert_eq!(upright(10.0), [(0.0, 10.0), (30.0, 60.0), (80.0, 100.0)]);
    }
}
