//! A sheet of texts, rules and shapes that every chart is laid out on before a line
//! is drawn. Lengths are CSS pixels.

use super::axis::{Axis, Tick};
use super::font::{ASCENT, CAP_HEIGHT};
use super::shape::Shape;
use super::theme::{SMALL, SUBTITLE, TITLE, Tone};
use super::typesetting::{Lettering, wrap, wrap_evenly};

/// No chart is made higher than this, whatever is asked for.
pub(super) const HIGHEST: u32 = 20_000;
/// Empty at every edge of a chart.
pub(super) const MARGIN: f64 = 40.0;

/// Where a text stands on its `x`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Align {
    Left,
    Centre,
    Right,
}

/// A line of text; lengths are CSS pixels.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) x: f64,
    pub(super) baseline: f64,
    pub(super) align: Align,
    pub(super) lettering: Lettering,
    pub(super) tone: Tone,
    /// Whether paper covers what is behind it.
    pub(super) halo: bool,
}

impl Line {
    pub(super) fn left(&self) -> f64 {
        let width = self.lettering.width(&self.text);
        match self.align {
            Align::Left => self.x,
            Align::Centre => self.x - width / 2.0,
            Align::Right => self.x - width,
        }
    }
}

/// A level line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rule {
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) y: f64,
    pub(super) strong: bool,
}

/// Texts, rules and shapes of a chart; texts lie above shapes, shapes above rules.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Sheet {
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) lines: Vec<Line>,
    pub(super) rules: Vec<Rule>,
    pub(super) shapes: Vec<Shape>,
}

impl Sheet {
    /// A sheet of this width, within what charts may have.
    pub(super) fn new(width: u32) -> Self {
        Self { width: f64::from(width.clamp(900, 4000)), ..Self::default() }
    }

    pub(super) fn left() -> f64 {
        MARGIN
    }

    pub(super) fn right(&self) -> f64 {
        self.width - MARGIN
    }

    /// Sets lines below each other from `top`; returns where they end.
    pub(super) fn block(
        &mut self,
        lines: Vec<String>,
        (x, top): (f64, f64),
        align: Align,
        (lettering, tone): (Lettering, Tone),
    ) -> f64 {
        let mut y = top;
        for text in lines {
            let baseline = (y + ASCENT * lettering.size).round();
            self.lines.push(Line { text, x, baseline, align, lettering, tone, halo: false });
            y += lettering.line_height();
        }
        y
    }

    /// Title and subtitle; returns where they end.
    pub(super) fn heading(&mut self, title: &str, subtitle: Option<&str>) -> f64 {
        let width = self.right() - Self::left();
        let title = wrap_evenly(title, TITLE, width, 3);
        let mut y = self.block(title, (Self::left(), 30.0), Align::Left, (TITLE, Tone::Ink));
        if let Some(subtitle) = subtitle {
            let lines = wrap_evenly(subtitle, SUBTITLE, width, 4);
            let style = (SUBTITLE, Tone::Muted);
            y = self.block(lines, (Self::left(), y + 4.0), Align::Left, style);
        }
        y + 22.0
    }

    /// Numbers of an axis below a plot from `left` to `right` that ends at `bottom`.
    pub(super) fn ticks(&mut self, ticks: &[Tick], axis: &Axis, sides: (f64, f64), bottom: f64) {
        let within = (MARGIN, self.width - MARGIN);
        self.ticks_within(ticks, axis, sides, bottom, within);
    }

    /// The same, where numbers must not leave `within`.
    pub(super) fn ticks_within(
        &mut self,
        ticks: &[Tick],
        axis: &Axis,
        (left, right): (f64, f64),
        bottom: f64,
        within: (f64, f64),
    ) {
        let baseline = (bottom + 7.0 + ASCENT * SMALL.size).round();
        for tick in ticks {
            let Some(text) = tick.label.clone() else { continue };
            let half = SMALL.width(&text) / 2.0;
            let at = left + axis.place(tick.value) * (right - left);
            let x = at.clamp(within.0 + half, (within.1 - half).max(within.0 + half));
            self.lines.push(Line {
                text,
                x,
                baseline,
                align: Align::Centre,
                lettering: SMALL,
                tone: Tone::Ink,
                halo: false,
            });
        }
    }

    /// Notes and sources below a rule; returns where they end.
    pub(super) fn footer(&mut self, notes: &[String], sources: &[String], top: f64) -> f64 {
        let (left, right) = (Self::left(), self.right());
        let mut texts: Vec<(&str, Tone)> =
            notes.iter().map(|note| (note.as_str(), Tone::Ink)).collect();
        texts.extend(sources.iter().map(|source| (source.as_str(), Tone::Muted)));
        let mut stack = Stack::default();
        for (text, tone) in texts {
            stack.push(wrap(text, SMALL, right - left, 3), SMALL, tone);
        }
        if stack.is_empty() {
            return top;
        }
        self.rules.push(Rule { left, right, y: top.round() + 0.5, strong: false });
        stack.set(self, left, top + 12.0, Align::Left)
    }

    /// Makes the sheet at least as high as was asked for.
    pub(super) fn raise_to(&mut self, asked: Option<u32>) {
        self.height = self.height.max(f64::from(asked.unwrap_or(0).min(HIGHEST)));
    }

    /// Ends the sheet below what ends at `y`.
    pub(super) fn end(&mut self, y: f64) {
        self.height = (y + MARGIN - 14.0).ceil();
    }
}

/// Lines of several sizes below each other.
#[derive(Clone, Debug, Default)]
pub(super) struct Stack(Vec<(String, Lettering, Tone)>);

impl Stack {
    pub(super) fn push(&mut self, lines: Vec<String>, lettering: Lettering, tone: Tone) {
        self.0.extend(lines.into_iter().map(|line| (line, lettering, tone)));
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn height(&self) -> f64 {
        self.0.iter().map(|(_, lettering, _)| lettering.line_height()).sum()
    }

    /// Sets the lines from `top`; returns where they end.
    pub(super) fn set(self, sheet: &mut Sheet, x: f64, top: f64, align: Align) -> f64 {
        self.0.into_iter().fold(top, |y, (line, lettering, tone)| {
            sheet.block(vec![line], (x, y), align, (lettering, tone))
        })
    }

    /// Sets the lines so that capitals and figures are centred at `y`.
    pub(super) fn set_centred(self, sheet: &mut Sheet, x: f64, y: f64, align: Align) {
        let (Some(first), Some(last)) = (self.0.first(), self.0.last()) else { return };
        let top = (ASCENT - CAP_HEIGHT) * first.1.size;
        let bottom = self.height() - last.1.line_height() + ASCENT * last.1.size;
        let start = y - f64::midpoint(top, bottom);
        self.set(sheet, x, start, align);
    }
}
