//! The layout of one panel: heading, labels of claims, rows, axis.

use super::columns::Columns;
use super::plan::{PanelPlan, Plan};
use super::{Claim, Estimate, Interval, Ladder, Panel, Row, Scales, words};
use crate::chart::Options;
use crate::chart::axis::Axis;
use crate::chart::flags::{Flag, Wanted, place};
use crate::chart::layout::{Align, Rule, Sheet, Stack};
use crate::chart::theme::{CLAIM, LABEL, PANEL, SMALL, Tone};
use crate::chart::typesetting::{result_lines, wrap, wrap_evenly};

/// Above and below the tallest text of a row.
const ROW_PAD: f64 = 11.0;
const LOWEST_ROW: f64 = 46.0;

/// What the layout of a panel looks at.
pub(super) struct Look<'a> {
    pub(super) ladder: &'a Ladder,
    pub(super) options: &'a Options,
    pub(super) columns: &'a Columns,
    pub(super) index: usize,
    /// Added to the height of each row.
    pub(super) spread: f64,
}

impl Look<'_> {
    fn panel(&self) -> &Panel {
        &self.ladder.panels[self.index]
    }

    fn axis(&self) -> Axis {
        let shared = self.ladder.scales == Scales::Shared;
        let panels: &[Panel] =
            if shared { &self.ladder.panels } else { std::slice::from_ref(self.panel()) };
        let mut groups = Vec::new();
        for panel in panels {
            groups.extend(panel.rows.iter().filter_map(interval).map(|i| (i.p5, i.p95)));
            let values = panel.claims.iter().map(|claim| claim.value);
            groups.extend(values.filter(|value| value.is_finite()).map(|value| (value, value)));
        }
        Axis::fit(&groups, self.options.log)
    }
}

fn interval(row: &Row) -> Option<Interval> {
    match row.estimate {
        Estimate::Range { interval, .. } => interval.ordered(),
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

fn row_texts(look: &Look, index: usize, room: f64) -> RowTexts {
    let (row, columns) = (&look.panel().rows[index], look.columns);
    let mut label = Stack::default();
    label.push(wrap_evenly(&row.label, LABEL, columns.labels.width, 3), LABEL, Tone::Ink);
    if let Some(note) = &row.note {
        label.push(wrap_evenly(note, SMALL, columns.labels.width, 2), SMALL, Tone::Muted);
    }
    let (mut result, mut reason) = (Stack::default(), Vec::new());
    match &row.estimate {
        Estimate::Range { annotation, .. } => {
            if let Some(column) = columns.results {
                result.push(result_lines(annotation, LABEL, column.width), LABEL, Tone::Ink);
            }
        }
        Estimate::NotEstimated { reason: text } => {
            reason = wrap_evenly(text, LABEL, room, 6);
        }
    }
    let claims = look.panel().claims.iter().zip(&columns.reached);
    let reached: Vec<Stack> = claims
        .map(|(claim, column)| {
            let share = claim.reached.get(index).map_or("", String::as_str);
            let mut stack = Stack::default();
            stack.push(wrap(share, LABEL, column.width, 2), LABEL, Tone::Ink);
            stack
        })
        .collect();
    let tallest = reached.iter().chain([&label, &result]).map(Stack::height);
    let reason_height = reason.len() as f64 * LABEL.line_height();
    let tallest = tallest.fold(reason_height, f64::max);
    let height = (tallest + 2.0 * ROW_PAD).max(LOWEST_ROW) + look.spread;
    RowTexts { label, result, reason, reached, height: height.round() }
}

/// Lays a panel out from `top`; returns where it ends.
pub(super) fn plan(plan: &mut Plan, look: &Look, top: f64) -> f64 {
    let (panel, columns) = (look.panel(), look.columns);
    let top = top.round();
    plan.sheet.rules.push(Rule {
        left: Sheet::left(),
        right: columns.right(),
        y: top + 0.5,
        strong: true,
    });
    let mut drawn = PanelPlan {
        axis: look.axis(),
        left: columns.plot.left,
        right: columns.plot.right(),
        top,
        bottom: top,
        grid: Vec::new(),
        claims: Vec::new(),
        rows: Vec::new(),
    };
    let mut y = header(plan, look, &mut drawn, top + 8.0).round();
    drawn.top = y;
    let (free, room) = widest_gap(look, &drawn.axis);
    for (index, row) in panel.rows.iter().enumerate() {
        let texts = row_texts(look, index, room);
        plan.sheet.rules.push(Rule {
            left: Sheet::left(),
            right: columns.right(),
            y: y + 0.5,
            strong: false,
        });
        let (middle, next) = ((y + texts.height / 2.0).round(), y + texts.height);
        if let Some(interval) = interval(row) {
            drawn.rows.push((middle, interval));
        }
        set_row(plan, look, texts, (free, middle));
        y = next;
    }
    drawn.bottom = y;
    let end = axis(plan, look, &mut drawn);
    plan.panels.push(drawn);
    end
}

/// `free` is where a text in the plot begins.
fn set_row(plan: &mut Plan, look: &Look, texts: RowTexts, (free, middle): (f64, f64)) {
    let columns = look.columns;
    texts.label.set_centred(&mut plan.sheet, columns.labels.left, middle, Align::Left);
    if let Some(column) = columns.results {
        texts.result.set_centred(&mut plan.sheet, column.left, middle, Align::Left);
    }
    for (stack, column) in texts.reached.into_iter().zip(&columns.reached) {
        stack.set_centred(&mut plan.sheet, column.right(), middle, Align::Right);
    }
    let from = plan.sheet.lines.len();
    let mut reason = Stack::default();
    reason.push(texts.reason, LABEL, Tone::Muted);
    reason.set_centred(&mut plan.sheet, free, middle, Align::Left);
    plan.sheet.lines[from..].iter_mut().for_each(|line| line.halo = true);
}

/// Name of the scope, headings of the columns, labels of the claims; all end
/// where the rows begin.
fn header(plan: &mut Plan, look: &Look, drawn: &mut PanelPlan, top: f64) -> f64 {
    let (panel, columns) = (look.panel(), look.columns);
    let title = wrap(&panel.title, PANEL, columns.labels.width, 3);
    let mut headings = Vec::new();
    if let Some(column) = columns.results {
        let text = result_lines(words::ANNOTATION, SMALL, column.width);
        headings.push((text, column.left, Align::Left));
    }
    for (claim, column) in panel.claims.iter().zip(&columns.reached) {
        let text = wrap_evenly(&words::reached(claim), SMALL, column.width, 5);
        headings.push((text, column.right(), Align::Right));
    }
    let flags = FlagPlan::new(&panel.claims, drawn);
    let tallest = headings.iter().map(|(text, ..)| text.len()).max().unwrap_or(0) as f64;
    let height = (tallest * SMALL.line_height())
        .max(title.len() as f64 * PANEL.line_height())
        .max(flags.height());
    let bottom = top + height + 6.0;
    plan.sheet.block(title, (columns.labels.left, top), Align::Left, (PANEL, Tone::Ink));
    for (text, x, align) in headings {
        let start = bottom - 6.0 - text.len() as f64 * SMALL.line_height();
        plan.sheet.block(text, (x, start), align, (SMALL, Tone::Muted));
    }
    flags.set(plan, drawn, bottom - 4.0);
    bottom
}

/// Labels of claims, placed sideways and in levels.
struct FlagPlan {
    texts: Vec<(f64, Vec<String>)>,
    flags: Vec<Flag>,
    /// Height of each level, the lowest first.
    levels: Vec<f64>,
}

impl FlagPlan {
    fn new(claims: &[Claim], panel: &PanelPlan) -> Self {
        let width = panel.right - panel.left;
        // Of one claim the larger side is free; more than one need half each, so
        // that every label fits at one side of its line.
        let room = |value: f64| match claims.len() {
            1 => panel.axis.place(value).max(1.0 - panel.axis.place(value)) * width - 12.0,
            _ => 0.46 * width,
        };
        let texts: Vec<(f64, Vec<String>)> = claims
            .iter()
            .filter(|claim| claim.value.is_finite())
            .map(|claim| (claim.value, wrap_evenly(&claim.label, CLAIM, room(claim.value), 3)))
            .collect();
        let wanted: Vec<Wanted> = texts
            .iter()
            .map(|(value, lines)| Wanted {
                x: panel.left + panel.axis.place(*value) * width,
                width: lines.iter().map(|line| CLAIM.width(line)).fold(0.0, f64::max),
            })
            .collect();
        let flags = place(&wanted, panel.left, panel.right);
        let mut levels = vec![0.0; flags.iter().map(|flag| flag.level + 1).max().unwrap_or(0)];
        for (flag, (_, lines)) in flags.iter().zip(&texts) {
            let height = lines.len() as f64 * CLAIM.line_height() + 5.0;
            levels[flag.level] = height.max(levels[flag.level]);
        }
        Self { texts, flags, levels }
    }

    fn height(&self) -> f64 {
        self.levels.iter().sum()
    }

    fn set(self, plan: &mut Plan, panel: &mut PanelPlan, bottom: f64) {
        for ((value, lines), flag) in self.texts.into_iter().zip(self.flags) {
            let below: f64 = self.levels[..flag.level].iter().sum();
            let top = bottom - below - lines.len() as f64 * CLAIM.line_height();
            panel.claims.push((value, (top + 3.0).round()));
            let from = plan.sheet.lines.len();
            plan.sheet.block(lines, (flag.start, top), Align::Left, (CLAIM, Tone::Claim));
            // Where a crossing could not be avoided, the label stays readable.
            plan.sheet.lines[from..].iter_mut().for_each(|line| line.halo = true);
        }
    }
}

/// Numbers and caption below the rows.
fn axis(plan: &mut Plan, look: &Look, drawn: &mut PanelPlan) -> f64 {
    let width = drawn.right - drawn.left;
    let (unit, form) = (look.ladder.unit.as_str(), look.options.tick);
    let ticks = drawn.axis.ticks(width, SMALL, unit, form);
    drawn.grid = ticks.iter().map(|tick| tick.value).collect();
    plan.sheet.ticks(&ticks, &drawn.axis, (drawn.left, drawn.right), drawn.bottom);
    let mut caption = vec![look.ladder.axis_title.clone()];
    caption.extend(drawn.axis.caption(width, unit, form));
    if look.index > 0 && look.ladder.scales == Scales::Own {
        caption.push(words::OWN_SCALE.to_owned());
    }
    caption.retain(|text| !text.is_empty());
    let top = drawn.bottom + 7.0 + SMALL.line_height() + 3.0;
    let text = wrap(&caption.join("; "), SMALL, plan.sheet.right() - drawn.left, 3);
    plan.sheet.block(text, (drawn.left, top), Align::Left, (SMALL, Tone::Muted))
}
