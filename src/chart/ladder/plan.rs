//! The layout of a ladder: every text and every height, measured, before a line
//! is drawn.

use super::columns::columns;
use super::panel::{self, Stack};
use super::{Interval, Ladder, words};
use crate::chart::Options;
use crate::chart::axis::Axis;
use crate::chart::font::{ASCENT, CAP_HEIGHT};
use crate::chart::theme::{SMALL, SUBTITLE, TITLE, Tone};
use crate::chart::typesetting::{Lettering, wrap, wrap_evenly};

pub(super) const MARGIN: f64 = 40.0;
const PANEL_GAP: f64 = 34.0;

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

/// A sample of a mark in the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    Median,
    Half,
    NineInTen,
    Claim,
}

impl Key {
    /// Width of the sample in CSS pixels.
    pub(super) fn width(self) -> f64 {
        match self {
            Self::Median => 14.0,
            Self::Half | Self::NineInTen => 36.0,
            Self::Claim => 2.0,
        }
    }
}

/// What is drawn inside a panel, in values of its axis and heights of the chart.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct PanelPlan {
    pub(super) axis: Axis,
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) top: f64,
    pub(super) bottom: f64,
    pub(super) grid: Vec<f64>,
    /// Value, and where its line begins at the top.
    pub(super) claims: Vec<(f64, f64)>,
    /// Height of the middle of a row, and its quantiles.
    pub(super) rows: Vec<(f64, Interval)>,
}

/// A chart laid out; lengths are CSS pixels.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Plan {
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) lines: Vec<Line>,
    pub(super) rules: Vec<Rule>,
    pub(super) keys: Vec<(Key, f64, f64)>,
    pub(super) panels: Vec<PanelPlan>,
}

impl Plan {
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
}

/// Lays a ladder out. Height that is asked for and not needed goes to the rows.
pub(super) fn plan(ladder: &Ladder, options: &Options) -> Plan {
    let plan = plan_with(ladder, options, 0.0);
    let rows: usize = ladder.panels.iter().map(|panel| panel.rows.len()).sum();
    let asked = f64::from(options.height.unwrap_or(0).min(20_000));
    if asked <= plan.height {
        return plan;
    }
    if rows == 0 {
        return Plan { height: asked, ..plan };
    }
    let spread = ((asked - plan.height) / rows as f64).floor();
    Plan { height: asked, ..plan_with(ladder, options, spread) }
}

fn plan_with(ladder: &Ladder, options: &Options, spread: f64) -> Plan {
    let width = f64::from(options.width.clamp(900, 4000));
    let mut plan = Plan { width, ..Plan::default() };
    let mut y = heading(&mut plan, ladder);
    let columns = columns(ladder, Plan::left(), plan.right());
    for index in 0..ladder.panels.len() {
        let look = panel::Look { ladder, options, columns: &columns, index, spread };
        y = panel::plan(&mut plan, &look, y) + PANEL_GAP;
    }
    y = legend(&mut plan, y);
    y = footer(&mut plan, ladder, y);
    plan.height = (y + MARGIN - 14.0).ceil();
    plan
}

fn heading(plan: &mut Plan, ladder: &Ladder) -> f64 {
    let width = plan.right() - Plan::left();
    let title = wrap_evenly(&ladder.title, TITLE, width, 3);
    let mut y = plan.block(title, (Plan::left(), 30.0), Align::Left, (TITLE, Tone::Ink));
    if let Some(subtitle) = &ladder.subtitle {
        let lines = wrap_evenly(subtitle, SUBTITLE, width, 4);
        let style = (SUBTITLE, Tone::Muted);
        y = plan.block(lines, (Plan::left(), y + 4.0), Align::Left, style);
    }
    y + 22.0
}

/// What dot, bar, line and vertical line mean, for those that are there.
fn legend(plan: &mut Plan, top: f64) -> f64 {
    let ranges = plan.panels.iter().any(|panel| !panel.rows.is_empty());
    let claims = plan.panels.iter().any(|panel| !panel.claims.is_empty());
    let mut keys = Vec::new();
    if ranges {
        keys.extend([
            (Key::Median, words::MEDIAN),
            (Key::Half, words::HALF),
            (Key::NineInTen, words::NINE_IN_TEN),
        ]);
    }
    if claims {
        keys.push((Key::Claim, words::CLAIM));
    }
    if keys.is_empty() {
        return top;
    }
    let (mut x, mut y) = (Plan::left(), top);
    for (key, text) in keys {
        let text_at = key.width() + 10.0;
        let width = text_at + SMALL.width(text);
        if x > Plan::left() && x + width > plan.right() {
            (x, y) = (Plan::left(), y + SMALL.line_height() + 4.0);
        }
        let middle = y + (ASCENT - CAP_HEIGHT / 2.0) * SMALL.size;
        plan.keys.push((key, x, middle.round()));
        plan.block(vec![text.to_owned()], (x + text_at, y), Align::Left, (SMALL, Tone::Ink));
        x += width + 34.0;
    }
    y + SMALL.line_height() + 14.0
}

fn footer(plan: &mut Plan, ladder: &Ladder, top: f64) -> f64 {
    let (left, right) = (Plan::left(), plan.right());
    let mut texts: Vec<(&str, Tone)> =
        ladder.notes.iter().map(|note| (note.as_str(), Tone::Ink)).collect();
    texts.push((&ladder.source, Tone::Muted));
    let mut stack = Stack::default();
    for (text, tone) in texts {
        stack.push(wrap(text, SMALL, right - left, 3), SMALL, tone);
    }
    if stack.is_empty() {
        return top;
    }
    plan.rules.push(Rule { left, right, y: top.round() + 0.5, strong: false });
    stack.set(plan, left, top + 12.0, Align::Left)
}
