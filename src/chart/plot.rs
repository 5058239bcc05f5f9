//! A plot with an axis below and an axis at the left: its frame, its numbers, and what
//! stands around it. Several of them stand in columns on a sheet.

use super::axis::Axis;
use super::brush::HAIR;
use super::flags::{Flags, Upright};
use super::font::CAP_HEIGHT;
use super::layout::{Align, Line, Sheet, Stack};
use super::shape::{Role, Shape};
use super::theme::{CLAIM, LABEL, PANEL, SMALL, Tone};
use super::tick::{SHARE, label};
use super::typesetting::{joined, shorten, wrap, wrap_evenly};
use crate::language::Phrasebook;

const COLUMN_GAP: f64 = 44.0;
/// Between numbers and the plot, and right of it, so that the last number fits.
const BESIDE: f64 = 8.0;
const RIGHT: f64 = 34.0;
/// Numbers above each other need less room than beside each other.
const UPRIGHT: f64 = 1.3;

/// A column of the sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Cell {
    pub(super) left: f64,
    pub(super) right: f64,
}

impl Cell {
    pub(super) fn width(self) -> f64 {
        self.right - self.left
    }
}

/// The columns for `count` plots: one, or two in every row.
pub(super) fn cells(sheet: &Sheet, count: usize) -> Vec<Cell> {
    let (left, right) = (sheet.left(), sheet.right());
    if count < 2 {
        return vec![Cell { left, right }];
    }
    let width = (right - left - COLUMN_GAP) / 2.0;
    vec![Cell { left, right: left + width }, Cell { left: right - width, right }]
}

/// An axis with its unit and what it shows.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Scale {
    pub(super) axis: Axis,
    pub(super) unit: String,
    pub(super) title: String,
}

/// What stands below the numbers of the axis across.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Below {
    /// Nothing: a plot below has the same axis.
    Nothing,
    /// What the axis shows.
    Title,
    /// The same, and that other panels have another scale.
    OwnScale,
}

impl Below {
    /// What stands below panels with these axes.
    pub(super) fn of(axes: &[Axis]) -> Self {
        let alike = axes.windows(2).all(|pair| pair[0] == pair[1]);
        if alike { Self::Title } else { Self::OwnScale }
    }
}

/// What stands around a plot.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Plot<'a> {
    pub(super) title: &'a str,
    /// A result in words, below the title.
    pub(super) says: Option<String>,
    pub(super) across: Scale,
    pub(super) up: Scale,
    pub(super) lines: Vec<Upright<'a>>,
    /// Height of the plot itself.
    pub(super) height: f64,
    pub(super) below: Below,
}

/// Where a plot is, in CSS pixels, and its axes.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Frame {
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) top: f64,
    pub(super) bottom: f64,
    pub(super) across: Axis,
    pub(super) up: Axis,
    /// Where everything that belongs to the plot ends.
    pub(super) end: f64,
}

impl Frame {
    pub(super) fn x(&self, value: f64) -> f64 {
        self.left + self.across.place(value) * (self.right - self.left)
    }

    pub(super) fn y(&self, value: f64) -> f64 {
        self.bottom - self.up.place(value) * (self.bottom - self.top)
    }

    /// Where parts of the axes in [0, 1] are, from the left and from below.
    pub(super) fn at_place(&self, (x, y): (f64, f64)) -> (f64, f64) {
        let (right, top) = (x * (self.right - self.left), y * (self.bottom - self.top));
        (self.left + right, self.bottom - top)
    }

    pub(super) fn at(&self, (x, y): (f64, f64)) -> (f64, f64) {
        (self.x(x), self.y(y))
    }
}

/// Height of what stands above a plot in `cell`: titles and labels of lines.
pub(super) fn header_height(plot: &Plot, cell: Cell, book: &Phrasebook) -> f64 {
    let (left, right) = sides(plot, cell, book);
    heading(plot, cell, book).height()
        + Flags::new(&plot.lines, &plot.across.axis, (left, right), CLAIM).height()
        + 14.0
}

/// Title, result in words, and what the axis at the left shows.
fn heading(plot: &Plot, cell: Cell, book: &Phrasebook) -> Stack {
    let mut stack = Stack::default();
    stack.push(wrap(plot.title, PANEL, cell.width(), 3), PANEL, Tone::Ink);
    if let Some(says) = &plot.says {
        stack.push(wrap(says, LABEL, cell.width(), 3), LABEL, Tone::Ink);
    }
    let mut up = vec![plot.up.title.clone()];
    up.extend(plot.up.axis.caption(UPRIGHT * plot.height, &plot.up.unit, book));
    up.retain(|text| !text.is_empty());
    stack.push(wrap_evenly(&joined(up, book), SMALL, cell.width(), 4), SMALL, Tone::Muted);
    stack
}

fn sides(plot: &Plot, cell: Cell, book: &Phrasebook) -> (f64, f64) {
    let form = book.language.form;
    let ticks = plot.up.axis.ticks(UPRIGHT * plot.height, SMALL, &plot.up.unit, form);
    let labels = ticks.iter().filter_map(|tick| tick.label.as_ref());
    // Plots of shares have one left edge, so that they can stand above each other.
    let least =
        if plot.up.unit == SHARE { SMALL.width(&label(form, SHARE, 1.0, 1.0)) } else { 0.0 };
    let widest = labels.map(|label| SMALL.width(label)).fold(least, f64::max);
    ((cell.left + widest + BESIDE).ceil(), cell.right - RIGHT)
}

/// Sets a plot whose header, `header` high, begins at `top`. What is drawn in it goes
/// above its grid.
pub(super) fn set(
    sheet: &mut Sheet,
    plot: &Plot,
    cell: Cell,
    (top, header): (f64, f64),
    book: &Phrasebook,
) -> Frame {
    let (left, right) = sides(plot, cell, book);
    heading(plot, cell, book).set(sheet, cell.left, top, Align::Left);
    let top = (top + header).round();
    let bottom = (top + plot.height).round();
    let (across, up) = (plot.across.axis.clone(), plot.up.axis.clone());
    let mut frame = Frame { left, right, top, bottom, across, up, end: bottom };
    left_numbers(sheet, &frame, &plot.up.unit, book);
    let form = book.language.form;
    let ticks = frame.across.ticks(right - left, SMALL, &plot.across.unit, form);
    for tick in &ticks {
        let shape = Shape::upright(frame.x(tick.value), (top, bottom), HAIR, Role::Grid);
        sheet.shapes.push(shape);
    }
    // Below the number at the foot of the other axis.
    sheet.ticks_within(&ticks, &frame.across, (left, right), bottom + 4.0, (cell.left, cell.right));
    let caption = caption(plot, &frame, cell, book);
    let below = bottom + 14.0 + SMALL.line_height();
    frame.end = sheet.block(caption, (cell.left, below), Align::Left, (SMALL, Tone::Muted));
    Flags::new(&plot.lines, &frame.across, (left, right), CLAIM).set(sheet, top, bottom);
    sheet.shapes.push(Shape::level(bottom, (left, right), HAIR, Role::Muted));
    frame
}

/// What stands below the numbers.
fn caption(plot: &Plot, frame: &Frame, cell: Cell, book: &Phrasebook) -> Vec<String> {
    if plot.below == Below::Nothing {
        return Vec::new();
    }
    let mut caption = vec![plot.across.title.clone()];
    caption.extend(frame.across.caption(frame.right - frame.left, &plot.across.unit, book));
    if plot.below == Below::OwnScale {
        caption.push(book.word("chart-own-scale-beside"));
    }
    caption.retain(|text| !text.is_empty());
    wrap(&joined(caption, book), SMALL, cell.width(), 4)
}

fn left_numbers(sheet: &mut Sheet, frame: &Frame, unit: &str, book: &Phrasebook) {
    let height = frame.bottom - frame.top;
    for tick in frame.up.ticks(UPRIGHT * height, SMALL, unit, book.language.form) {
        let y = frame.y(tick.value);
        sheet.shapes.push(Shape::level(y, (frame.left, frame.right), HAIR, Role::Grid));
        let Some(text) = tick.label else { continue };
        sheet.lines.push(Line {
            text,
            x: frame.left - BESIDE,
            baseline: (y + CAP_HEIGHT * SMALL.size / 2.0).round(),
            align: Align::Right,
            lettering: SMALL,
            tone: Tone::Ink,
            halo: false,
        });
    }
}

/// How a curve is drawn: tones and dashes tell neighbours apart, also in grey.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Stroke {
    pub(super) ink: Role,
    dash: Option<f64>,
}

impl Stroke {
    /// That of the curve with this index. They repeat after nine, and every curve has a number.
    pub(super) fn of_curve(index: usize) -> Self {
        let inks = [Role::Median, Role::Interval, Role::Muted];
        let dashes = [None, Some(10.0), Some(4.0)];
        Self { ink: inks[index % 3], dash: dashes[index / 3 % 3] }
    }

    pub(super) fn path(self, points: Vec<(f64, f64)>) -> Shape {
        Shape::Path { points, width: 2.5, ink: self.ink, dash: self.dash }
    }
}

/// Half the height of a numbered mark on a curve.
const MARKER: f64 = 11.0;

/// Puts a numbered disc on every curve, clear of the others, so that no curve is told by
/// its colour. A curve on which there is no room has none.
pub(super) fn number_curves(sheet: &mut Sheet, curves: &[Vec<(f64, f64)>]) {
    let mut taken: Vec<(f64, f64)> = Vec::new();
    for (number, curve) in curves.iter().enumerate() {
        let free = candidates(curve, number, curves.len()).into_iter().find(|(x, y)| {
            let apart = 2.0 * MARKER + 3.0;
            taken.iter().all(|(a, b)| (x - a).abs() >= apart || (y - b).abs() >= apart)
        });
        let Some(centre) = free else { continue };
        taken.push(centre);
        disc(sheet, centre, number + 1);
    }
}

/// A disc with a number in it.
pub(super) fn disc(sheet: &mut Sheet, (x, y): (f64, f64), number: usize) {
    let radius = MARKER;
    sheet.shapes.push(Shape::Dot { centre: (x, y), radius: radius + 1.5, fill: Role::Paper });
    sheet.shapes.extend(Shape::ring((x, y), radius, 1.5, Role::Ink));
    sheet.lines.push(Line {
        text: number.to_string(),
        x,
        baseline: y + CAP_HEIGHT * SMALL.size / 2.0,
        align: Align::Centre,
        lettering: SMALL,
        tone: Tone::Ink,
        halo: false,
    });
}

/// Points along a curve: first the part that is its own, then the whole of it.
fn candidates(curve: &[(f64, f64)], number: usize, count: usize) -> Vec<(f64, f64)> {
    let Some(((first, _), (last, _))) = curve.first().zip(curve.last()) else {
        return Vec::new();
    };
    let heights = curve.iter().map(|(_, y)| *y);
    let low = heights.clone().fold(f64::INFINITY, f64::min);
    let high = heights.fold(f64::NEG_INFINITY, f64::max);
    // Each curve looks around a height of its own, so that numbers stand like stairs.
    let wanted = low + (high - low) * (number as f64 + 1.0) / (count as f64 + 1.0);
    let mut points: Vec<(f64, f64)> = curve
        .windows(2)
        .flat_map(|pair| {
            (0..8).map(move |i| {
                let (from, to) = (pair[0], pair[1]);
                let share = f64::from(i) / 8.0;
                (from.0 + share * (to.0 - from.0), from.1 + share * (to.1 - from.1))
            })
        })
        .filter(|(x, _)| *x >= first + MARKER && *x <= last - MARKER)
        .filter(|(_, y)| *y >= low + MARKER.min(0.2 * (high - low)))
        .collect();
    points.sort_by(|a, b| (a.1 - wanted).abs().total_cmp(&(b.1 - wanted).abs()));
    points
}

/// A row of the list below a plot: its number, what it is, and its figures.
pub(super) struct Entry {
    pub(super) label: String,
    pub(super) figures: Vec<String>,
    /// How its curve is drawn, if the number alone does not tell.
    pub(super) stroke: Option<Stroke>,
}

/// Length of a sample of a curve.
const SAMPLE: f64 = 40.0;

/// Sets a list with headings for its figures below `top`; returns where it ends.
pub(super) fn list(
    sheet: &mut Sheet,
    cell: Cell,
    top: f64,
    headings: &[String],
    entries: &[Entry],
) -> f64 {
    let count = headings.len() as f64;
    let figures = entries.iter().flat_map(|entry| &entry.figures);
    let widest = figures.map(|text| LABEL.width(text).ceil()).fold(120.0, f64::max);
    let column = widest.min(0.5 * cell.width() / count.max(1.0)).floor();
    let names = entries.iter().map(|entry| LABEL.width(&entry.label)).fold(0.0, f64::max);
    let needed = 2.0 * MARKER + 10.0 + SAMPLE + 10.0 + names + 24.0 + count * (column + 16.0);
    // The eye must find its way from a name to its figures.
    let end = if count > 0.0 { cell.right.min(cell.left + needed.ceil()) } else { cell.right };
    let right = |i: usize| end - (headings.len() - 1 - i) as f64 * (column + 16.0);
    let mut y = top;
    let heads: Vec<Vec<String>> =
        headings.iter().map(|text| wrap_evenly(text, SMALL, column.max(60.0), 8)).collect();
    let tallest = heads.iter().map(Vec::len).max().unwrap_or(0) as f64;
    for (i, head) in heads.into_iter().enumerate() {
        let start = y + (tallest - head.len() as f64) * SMALL.line_height();
        sheet.block(head, (right(i), start), Align::Right, (SMALL, Tone::Muted));
    }
    y += if tallest > 0.0 { tallest * SMALL.line_height() + 6.0 } else { 0.0 };
    let sample = entries.iter().any(|entry| entry.stroke.is_some());
    let sample = if sample { SAMPLE + 10.0 } else { 0.0 };
    let text_left = cell.left + 2.0 * MARKER + 10.0 + sample;
    let room = end - text_left - count * (column + 16.0);
    for (number, entry) in entries.iter().enumerate() {
        let lines = wrap_evenly(&entry.label, LABEL, room, 4);
        let height = (lines.len().max(1) as f64 * LABEL.line_height()).max(2.0 * MARKER + 5.0);
        let first = y + LABEL.line_height() / 2.0;
        disc(sheet, (cell.left + MARKER, first), number + 1);
        if let Some(stroke) = entry.stroke {
            let from = cell.left + 2.0 * MARKER + 10.0;
            sheet.shapes.push(stroke.path(vec![(from, first), (from + SAMPLE, first)]));
        }
        sheet.block(lines, (text_left, y), Align::Left, (LABEL, Tone::Ink));
        for (i, figure) in entry.figures.iter().enumerate() {
            let text = vec![shorten(figure, LABEL, column)];
            sheet.block(text, (right(i), y), Align::Right, (LABEL, Tone::Ink));
        }
        y += height + 5.0;
    }
    y
}
