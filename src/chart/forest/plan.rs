//! The layout of a forest plot.

use super::{Certainty, Forest, Role, Shape, Study, words};
use crate::chart::axis::Axis;
use crate::chart::flags::{Wanted, place};
use crate::chart::font::{ASCENT, CAP_HEIGHT};
use crate::chart::layout::{Align, Rule, Sheet, Stack};
use crate::chart::theme::{CLAIM, LABEL, SMALL, Tone};
use crate::chart::typesetting::{result_lines, wrap, wrap_evenly};
use crate::chart::{LogAxis, Options};

const GAP: f64 = 28.0;
/// Above and below the tallest text of a row.
const ROW_PAD: f64 = 9.0;
const LOWEST_ROW: f64 = 44.0;
/// These parts of the width are at most for labels and for results in words.
const LABELS: f64 = 0.36;
const RESULTS: f64 = 0.2;

/// A sample of a mark in the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    Hollow,
    Solid,
}

/// What is drawn, in values of the axis and heights of the chart.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Mark {
    Study { estimate: f64, certainty: Certainty },
    Summary(Shape),
}

/// A forest plot laid out; lengths are CSS pixels.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Plan {
    pub(super) sheet: Sheet,
    pub(super) axis: Axis,
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) top: f64,
    pub(super) bottom: f64,
    pub(super) grid: Vec<f64>,
    /// Value, where its line begins at the top, and how it is drawn.
    pub(super) references: Vec<(f64, f64, Role)>,
    /// Height of the middle of a row, and what stands there.
    pub(super) rows: Vec<(f64, Mark)>,
    pub(super) keys: Vec<(Key, f64, f64)>,
}

/// Lays a forest plot out. Height that is asked for and not needed goes to the
/// rows.
pub(super) fn plan(forest: &Forest, options: &Options) -> Plan {
    let plan = plan_with(forest, options, 0.0);
    let rows = forest.studies.len() + forest.summaries.len();
    let asked = f64::from(options.height.unwrap_or(0).min(20_000));
    if asked <= plan.sheet.height {
        return plan;
    }
    let spread = ((asked - plan.sheet.height) / rows.max(1) as f64).floor();
    let mut higher = plan_with(forest, options, spread);
    higher.sheet.height = asked;
    higher
}

fn plan_with(forest: &Forest, options: &Options, spread: f64) -> Plan {
    let mut sheet = Sheet::new(options.width);
    let top = sheet.heading(&forest.title, forest.subtitle.as_deref()).round();
    let inner = sheet.right() - Sheet::left();
    let labels = column(label_widths(forest), LABELS * inner);
    let results = column(result_widths(forest), RESULTS * inner);
    let mut plan = Plan {
        axis: axis(forest),
        left: Sheet::left() + labels + GAP,
        right: sheet.right() - results - GAP,
        top,
        bottom: top,
        grid: Vec::new(),
        references: Vec::new(),
        rows: Vec::new(),
        keys: Vec::new(),
        sheet,
    };
    plan.rule(top, true);
    let y = header(&mut plan, forest, top + 8.0).round();
    plan.top = y;
    let y = rows(&mut plan, forest, y, spread);
    let y = ticks(&mut plan, forest, options, y) + 18.0;
    let y = legend(&mut plan, &forest.studies, y);
    let y = plan.sheet.footer(&forest.notes, &forest.source, y);
    plan.sheet.end(y);
    plan
}

impl Plan {
    fn rule(&mut self, y: f64, strong: bool) {
        let (left, right) = (Sheet::left(), self.sheet.right());
        self.sheet.rules.push(Rule { left, right, y: y + 0.5, strong });
    }

    fn labels(&self) -> f64 {
        self.left - GAP - Sheet::left()
    }

    fn results(&self) -> f64 {
        self.sheet.right() - self.right - GAP
    }
}

/// As wide as the widest of its texts, and no wider than `most`.
fn column(widths: impl Iterator<Item = f64>, most: f64) -> f64 {
    widths.fold(0.0, f64::max).clamp(80.0_f64.min(most), most).ceil()
}

fn label_widths(forest: &Forest) -> impl Iterator<Item = f64> + '_ {
    let studies = forest.studies.iter().map(|study| (&study.label, study.note.as_ref()));
    let summaries = forest.summaries.iter().map(|entry| (&entry.label, entry.note.as_ref()));
    studies.chain(summaries).map(|(label, note)| {
        LABEL.width(label).max(note.map_or(0.0, |note| 0.6 * SMALL.width(note)))
    })
}

fn result_widths(forest: &Forest) -> impl Iterator<Item = f64> + '_ {
    let studies = forest.studies.iter().map(|study| &study.annotation);
    let summaries = forest.summaries.iter().map(|entry| &entry.annotation);
    studies.chain(summaries).map(|text| LABEL.width(text))
}

fn axis(forest: &Forest) -> Axis {
    let mut groups: Vec<(f64, f64)> = forest.studies.iter().filter_map(Study::ends).collect();
    groups.extend(forest.summaries.iter().filter_map(super::Summary::ends));
    let values = forest.references.iter().map(|line| line.value);
    groups.extend(values.filter(|value| value.is_finite()).map(|value| (value, value)));
    Axis::fit(&groups, LogAxis::Never)
}

/// Headings of the columns and labels of the vertical lines; all end where the
/// rows begin.
fn header(plan: &mut Plan, forest: &Forest, top: f64) -> f64 {
    let noted = forest.studies.iter().any(|study| study.note.is_some());
    let study = if noted { words::STUDY_AND_NOTE } else { words::STUDY };
    let study = wrap_evenly(study, SMALL, plan.labels(), 2);
    let result = wrap_evenly(&forest.axis_title, SMALL, plan.results(), 4);
    let width = plan.right - plan.left;
    let lines: Vec<_> = forest.references.iter().filter(|line| line.value.is_finite()).collect();
    let texts: Vec<Vec<String>> =
        lines.iter().map(|line| wrap_evenly(&line.label, CLAIM, 0.46 * width, 3)).collect();
    let wanted: Vec<Wanted> = lines
        .iter()
        .zip(&texts)
        .map(|(line, text)| Wanted {
            x: plan.left + plan.axis.place(line.value) * width,
            width: text.iter().map(|line| CLAIM.width(line)).fold(0.0, f64::max),
        })
        .collect();
    let flags = place(&wanted, plan.left, plan.right);
    let mut levels = vec![0.0_f64; flags.iter().map(|flag| flag.level + 1).max().unwrap_or(0)];
    for (flag, text) in flags.iter().zip(&texts) {
        let height = text.len() as f64 * CLAIM.line_height() + 5.0;
        levels[flag.level] = levels[flag.level].max(height);
    }
    let small = study.len().max(result.len()) as f64 * SMALL.line_height();
    let bottom = top + small.max(levels.iter().sum()) + 6.0;
    for (text, x) in [(study, Sheet::left()), (result, plan.right + GAP)] {
        let start = bottom - 6.0 - text.len() as f64 * SMALL.line_height();
        plan.sheet.block(text, (x, start), Align::Left, (SMALL, Tone::Muted));
    }
    for ((line, text), flag) in lines.into_iter().zip(texts).zip(flags) {
        let below: f64 = levels[..flag.level].iter().sum();
        let start = bottom - 4.0 - below - text.len() as f64 * CLAIM.line_height();
        plan.references.push((line.value, (start + 3.0).round(), line.role));
        let from = plan.sheet.lines.len();
        let tone = if line.role == Role::Claimed { Tone::Claim } else { Tone::Muted };
        plan.sheet.block(text, (flag.start, start), Align::Left, (CLAIM, tone));
        plan.sheet.lines[from..].iter_mut().for_each(|line| line.halo = true);
    }
    bottom
}

/// Studies, then summaries below a strong rule; returns where they end.
fn rows(plan: &mut Plan, forest: &Forest, top: f64, spread: f64) -> f64 {
    let mut y = top;
    for study in &forest.studies {
        let texts = (study.label.as_str(), study.note.as_deref(), study.annotation.as_str());
        let mark = Mark::Study { estimate: study.estimate, certainty: study.certainty };
        plan.rule(y, false);
        y = row(plan, texts, study.ends().map(|_| mark), (y, spread));
    }
    for (index, entry) in forest.summaries.iter().enumerate() {
        let texts = (entry.label.as_str(), entry.note.as_deref(), entry.annotation.as_str());
        plan.rule(y, index == 0);
        y = row(plan, texts, entry.ends().map(|_| Mark::Summary(entry.shape)), (y, spread));
    }
    plan.bottom = y;
    y
}

fn row(
    plan: &mut Plan,
    (label, note, annotation): (&str, Option<&str>, &str),
    mark: Option<Mark>,
    (top, spread): (f64, f64),
) -> f64 {
    let (mut left, mut right) = (Stack::default(), Stack::default());
    left.push(wrap_evenly(label, LABEL, plan.labels(), 3), LABEL, Tone::Ink);
    if let Some(note) = note {
        left.push(wrap_evenly(note, SMALL, plan.labels(), 3), SMALL, Tone::Muted);
    }
    right.push(result_lines(annotation, LABEL, plan.results()), LABEL, Tone::Ink);
    let tallest = left.height().max(right.height());
    let height = ((tallest + 2.0 * ROW_PAD).max(LOWEST_ROW) + spread).round();
    let middle = (top + height / 2.0).round();
    left.set_centred(&mut plan.sheet, Sheet::left(), middle, Align::Left);
    right.set_centred(&mut plan.sheet, plan.right + GAP, middle, Align::Left);
    plan.rows.extend(mark.map(|mark| (middle, mark)));
    top + height
}

fn ticks(plan: &mut Plan, forest: &Forest, options: &Options, bottom: f64) -> f64 {
    let ticks = plan.axis.ticks(plan.right - plan.left, SMALL, "", options.tick);
    plan.grid = ticks.iter().map(|tick| tick.value).collect();
    plan.sheet.ticks(&ticks, &plan.axis, (plan.left, plan.right), bottom);
    let top = bottom + 7.0 + SMALL.line_height() + 3.0;
    let text = wrap(&forest.axis_title, SMALL, plan.sheet.right() - plan.left, 2);
    plan.sheet.block(text, (plan.left, top), Align::Left, (SMALL, Tone::Muted))
}

/// What hollow and filled marks mean, for those that are there.
fn legend(plan: &mut Plan, studies: &[Study], top: f64) -> f64 {
    let hollow = |study: &Study| study.certainty == Certainty::Unpublished;
    let keys = [
        (Key::Hollow, words::HOLLOW, studies.iter().any(hollow)),
        (Key::Solid, words::SOLID, studies.iter().any(|study| !hollow(study))),
    ];
    let (mut x, mut end) = (Sheet::left(), top);
    for (key, text, _) in keys.into_iter().filter(|(.., there)| *there) {
        let text_at = key.width() + 10.0;
        let middle = top + (ASCENT - CAP_HEIGHT / 2.0) * SMALL.size;
        plan.keys.push((key, x, middle.round()));
        let at = (x + text_at, top);
        plan.sheet.block(vec![text.to_owned()], at, Align::Left, (SMALL, Tone::Ink));
        x += text_at + SMALL.width(text) + 34.0;
        end = top + SMALL.line_height() + 14.0;
    }
    end
}

impl Key {
    /// Width of the sample in CSS pixels.
    pub(super) fn width(self) -> f64 {
        match self {
            Self::Hollow => 14.0,
            Self::Solid => 36.0,
        }
    }
}
