//! A sheet of texts, rules and shapes that every chart is laid out on before a line
//! is drawn. Lengths are CSS pixels.

use super::axis::{Axis, Tick};
use super::font::{ASCENT, CAP_HEIGHT};
use super::shape::Shape;
use super::theme::{Letters, NARROW, Tone, WIDE};
use super::typesetting::{Lettering, wrap, wrap_evenly};

/// No chart is made higher than this, whatever is asked for.
pub(super) const HIGHEST: u32 = 20_000;
/// The least width of a chart with columns beside each other, and of one laid out for a phone.
pub(super) const NARROWEST_WIDE: u32 = 900;
pub(super) const NARROWEST: u32 = 360;
const WIDEST: u32 = 4000;

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

/// As many lines may have a title, a subtitle, and a note or what an axis shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct MostLines {
    title: usize,
    subtitle: usize,
    pub(super) note: usize,
}

/// Texts, rules and shapes of a chart; texts lie above shapes, shapes above rules.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sheet {
    pub(super) width: f64,
    pub(super) height: f64,
    /// How large its texts are.
    pub(super) letters: Letters,
    /// Empty at every edge.
    margin: f64,
    /// Above the title.
    head: f64,
    pub(super) most_lines: MostLines,
    pub(super) lines: Vec<Line>,
    pub(super) rules: Vec<Rule>,
    pub(super) shapes: Vec<Shape>,
}

impl Sheet {
    /// A sheet of this width, within what charts may have: laid out for a phone below
    /// [`NARROWEST_WIDE`].
    pub(super) fn new(width: u32) -> Self {
        let width = width.clamp(NARROWEST, WIDEST);
        let narrow = width < NARROWEST_WIDE;
        let (letters, margin, head) =
            if narrow { (NARROW, 16.0, 16.0) } else { (WIDE, 40.0, 30.0) };
        let most_lines = if narrow {
            MostLines { title: 6, subtitle: 8, note: 9 }
        } else {
            MostLines { title: 3, subtitle: 4, note: 3 }
        };
        let (lines, rules, shapes) = (Vec::new(), Vec::new(), Vec::new());
        let (width, height) = (f64::from(width), 0.0);
        Self { width, height, letters, margin, head, most_lines, lines, rules, shapes }
    }

    /// A sheet for a chart that has no narrow layout.
    pub(super) fn wide(width: u32) -> Self {
        Self::new(width.max(NARROWEST_WIDE))
    }

    pub(super) fn is_narrow(&self) -> bool {
        self.width < f64::from(NARROWEST_WIDE)
    }

    pub(super) fn left(&self) -> f64 {
        self.margin
    }

    pub(super) fn right(&self) -> f64 {
        self.width - self.margin
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
        let (left, width) = (self.left(), self.right() - self.left());
        let (Letters { title: large, subtitle: below, .. }, most) = (self.letters, self.most_lines);
        let title = wrap_evenly(title, large, width, most.title);
        let mut y = self.block(title, (left, self.head), Align::Left, (large, Tone::Ink));
        if let Some(subtitle) = subtitle {
            let lines = wrap_evenly(subtitle, below, width, most.subtitle);
            y = self.block(lines, (left, y + 4.0), Align::Left, (below, Tone::Muted));
        }
        y + 22.0
    }

    /// Numbers of an axis below a plot from `left` to `right` that ends at `bottom`.
    pub(super) fn ticks(&mut self, ticks: &[Tick], axis: &Axis, sides: (f64, f64), bottom: f64) {
        let within = (self.left(), self.right());
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
        let lettering = self.letters.small;
        let baseline = (bottom + 7.0 + ASCENT * lettering.size).round();
        for tick in ticks {
            let Some(text) = tick.label.clone() else { continue };
            let half = lettering.width(&text) / 2.0;
            let at = left + axis.place(tick.value) * (right - left);
            let x = at.clamp(within.0 + half, (within.1 - half).max(within.0 + half));
            self.lines.push(Line {
                text,
                x,
                baseline,
                align: Align::Centre,
                lettering,
                tone: Tone::Ink,
                halo: false,
            });
        }
    }

    /// Notes and sources below a rule; returns where they end.
    pub(super) fn footer(&mut self, notes: &[String], sources: &[String], top: f64) -> f64 {
        let (left, right) = (self.left(), self.right());
        let (small, most) = (self.letters.small, self.most_lines.note);
        let mut texts: Vec<(&str, Tone)> =
            notes.iter().map(|note| (note.as_str(), Tone::Ink)).collect();
        texts.extend(sources.iter().map(|source| (source.as_str(), Tone::Muted)));
        let stack = |text, tone| {
            let mut stack = Stack::default();
            stack.push(wrap(text, small, right - left, most), small, tone);
            stack
        };
        let mut stacks: Vec<Stack> =
            texts.into_iter().map(|(text, tone)| stack(text, tone)).collect();
        stacks.retain(|stack| !stack.is_empty());
        if stacks.is_empty() {
            return top;
        }
        self.rules.push(Rule { left, right, y: top.round() + 0.5, strong: false });
        // Where most of them are broken, a gap says where the next begins.
        let gap = if self.is_narrow() { 5.0 } else { 0.0 };
        let set = |y, stack: Stack| stack.set(self, left, y, Align::Left) + gap;
        stacks.into_iter().fold(top + 12.0, set) - gap
    }

    /// Makes the sheet at least as high as was asked for.
    pub(super) fn raise_to(&mut self, asked: Option<u32>) {
        self.height = self.height.max(f64::from(asked.unwrap_or(0).min(HIGHEST)));
    }

    /// Ends the sheet below what ends at `y`.
    pub(super) fn end(&mut self, y: f64) {
        self.height = (y + self.margin.max(28.0) - 14.0).ceil();
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
