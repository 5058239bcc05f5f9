//! The layout of a ladder: every text and every height, measured, before a line
//! is drawn.

use super::columns::columns;
use super::{Interval, Ladder, panel, words};
use crate::chart::Options;
use crate::chart::axis::Axis;
use crate::chart::font::{ASCENT, CAP_HEIGHT};
use crate::chart::layout::{Align, Sheet};
use crate::chart::theme::{SMALL, Tone};

const PANEL_GAP: f64 = 34.0;

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
    pub(super) sheet: Sheet,
    pub(super) keys: Vec<(Key, f64, f64)>,
    pub(super) panels: Vec<PanelPlan>,
}

/// Lays a ladder out. Height that is asked for and not needed goes to the rows.
pub(super) fn plan(ladder: &Ladder, options: &Options) -> Plan {
    let plan = plan_with(ladder, options, 0.0);
    let rows: usize = ladder.panels.iter().map(|panel| panel.rows.len()).sum();
    let asked = f64::from(options.height.unwrap_or(0).min(20_000));
    if asked <= plan.sheet.height {
        return plan;
    }
    let mut higher = if rows == 0 {
        plan
    } else {
        plan_with(ladder, options, ((asked - plan.sheet.height) / rows as f64).floor())
    };
    higher.sheet.height = asked;
    higher
}

fn plan_with(ladder: &Ladder, options: &Options, spread: f64) -> Plan {
    let mut plan = Plan { sheet: Sheet::new(options.width), ..Plan::default() };
    let mut y = plan.sheet.heading(&ladder.title, ladder.subtitle.as_deref());
    let columns = columns(ladder, Sheet::left(), plan.sheet.right());
    for index in 0..ladder.panels.len() {
        let look = panel::Look { ladder, options, columns: &columns, index, spread };
        y = panel::plan(&mut plan, &look, y) + PANEL_GAP;
    }
    y = legend(&mut plan, y);
    y = plan.sheet.footer(&ladder.notes, &ladder.source, y);
    plan.sheet.end(y);
    plan
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
    let (mut x, mut y) = (Sheet::left(), top);
    for (key, text) in keys {
        let text_at = key.width() + 10.0;
        let width = text_at + SMALL.width(text);
        if x > Sheet::left() && x + width > plan.sheet.right() {
            (x, y) = (Sheet::left(), y + SMALL.line_height() + 4.0);
        }
        let middle = y + (ASCENT - CAP_HEIGHT / 2.0) * SMALL.size;
        plan.keys.push((key, x, middle.round()));
        plan.sheet.block(vec![text.to_owned()], (x + text_at, y), Align::Left, (SMALL, Tone::Ink));
        x += width + 34.0;
    }
    y + SMALL.line_height() + 14.0
}
