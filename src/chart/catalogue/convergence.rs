//! Convergence: the Monte Carlo error of the headline against the number of draws.

use super::{Chart, Choice, Request};
use crate::chart::axis::Axis;
use crate::chart::brush::paint;
use crate::chart::layout::Sheet;
use crate::chart::plot::{
    Entry, Frame, Plot, Scale, cells, header_height, list, number_curves, set,
};
use crate::chart::shape::{Role, Shape};
use crate::chart::tick::SHARE;
use crate::chart::typesetting::sentence;
use crate::chart::{Drawing, LogAxis};
use crate::engine::{Estimate, Estimates, Settings};
use crate::language::Message;
use crate::math::sqrt;
use crate::model::Ledger;
use crate::outcome::{self, Outcome, Questions};
use crate::problem::Problem;

const HEIGHT: f64 = 320.0;
/// The fewest points of a replicate: fewer say nothing of tails.
const FEWEST: u64 = 8;
/// Smaller relative errors are those of floats, not of draws.
const ROUNDING: f64 = 1e-13;
/// At most so many runs, each with half the draws of the one before.
const MOST_RUNS: usize = 12;

pub(super) const CHART: Chart = Chart {
    name: "convergence",
    summary: "how the Monte Carlo error of one model falls with the number of draws",
    choices: &[Choice::Model, Choice::Scope, Choice::Ledger],
    asks: super::nothing,
    draw,
};

/// A figure whose error is shown: its message and where it is among the estimates.
type Figure = (&'static str, fn(&Estimates) -> Option<Estimate>);

const FIGURES: [Figure; 4] = [
    ("chart-figure-p5", |figures| Some(figures.quantiles[1])),
    ("chart-figure-median", |figures| Some(figures.median())),
    ("chart-figure-p95", |figures| Some(figures.quantiles[5])),
    ("chart-figure-mean", |figures| figures.mean),
];

/// The errors of one scope: for every figure, pairs of draws and relative error.
struct Panel {
    title: String,
    errors: Vec<(&'static str, Vec<(f64, f64)>)>,
}

fn draw(request: &Request) -> Result<Drawing, Problem> {
    let scenario = request.scenario();
    let shorter = shorter_runs(request);
    let panels: Vec<Panel> = request
        .scopes()
        .into_iter()
        .map(|scope| panel(request, &shorter, scope))
        .filter(|panel| !panel.errors.is_empty())
        .collect();
    let model = request.model(&scenario.models[request.one_model()]);
    if panels.is_empty() {
        let message = format!("the model `{model}` has no Monte Carlo error to be drawn");
        let help = "its result is exact, not estimated, or not finite: choose another `--model`";
        return Err(Problem::new(message).help(help));
    }
    let mut sheet = Sheet::new(request.options.width);
    let subtitle = request.book.say(&Message::new("chart-convergence").with("model", model));
    let mut top = sheet.heading(&scenario.title, Some(&subtitle));
    let cells = cells(&sheet, panels.len());
    for row in panels.chunks(cells.len()) {
        let plots: Vec<Plot> = row.iter().map(|panel| plot(request, panel)).collect();
        let header = plots.iter().zip(&cells);
        let header = header.map(|(plot, cell)| header_height(plot, *cell, &request.book));
        let header = header.fold(0.0, f64::max);
        let mut end = top;
        for ((panel, plot), cell) in row.iter().zip(&plots).zip(&cells) {
            let frame = set(&mut sheet, plot, *cell, (top, header), &request.book);
            curves(&mut sheet, &frame, panel);
            let heading = [request.word("chart-error-now")];
            let entries = entries(request, panel);
            end = list(&mut sheet, *cell, frame.end + 14.0, &heading, &entries).max(end);
        }
        top = end + 20.0;
    }
    let shown: Vec<&Ledger> = vec![request.one_ledger(request.scopes()[0])];
    let mut notes = vec![request.word("chart-note-convergence")];
    notes.extend(shown.iter().map(|ledger| request.ledger_is(ledger)));
    notes.extend(request.overridden());
    let end = sheet.footer(&notes, &request.settings(), top);
    sheet.end(end);
    sheet.raise_to(request.options.height);
    let description = describe(request, &subtitle, &panels, &notes);
    Ok(paint(&sheet, &scenario.title, description, request.options.theme))
}

/// The same scenario with ever half as many draws, the fewest first.
fn shorter_runs(request: &Request) -> Vec<Outcome> {
    let whole = &request.outcome.settings;
    let mut runs = Vec::new();
    let mut points = whole.points / 2;
    while points >= FEWEST && runs.len() + 1 < MOST_RUNS {
        let settings = Settings { points, ..whole.clone() };
        runs.push(outcome::run(
            request.scenario().clone(),
            settings,
            Questions::default(),
            &|_| (),
        ));
        points /= 2;
    }
    runs.reverse();
    runs
}

fn panel(request: &Request, shorter: &[Outcome], scope: usize) -> Panel {
    let ledger = request.one_ledger(scope);
    let model = request.one_model();
    let figures = |outcome: &Outcome, figure: fn(&Estimates) -> Option<Estimate>| {
        let mut results = outcome.results.iter();
        let result = results.find(|result| result.scope == scope && result.model == model)?;
        let estimate = figure(&result.on(ledger)?.figures)?;
        let error = estimate.mcse? / estimate.value.abs();
        (error > ROUNDING && error.is_finite()).then(|| (outcome.settings.draws() as f64, error))
    };
    let outcomes: Vec<&Outcome> = shorter.iter().chain([request.outcome]).collect();
    let errors = FIGURES
        .iter()
        .map(|&(name, figure)| {
            (name, outcomes.iter().filter_map(|outcome| figures(outcome, figure)).collect())
        })
        .filter(|(_, errors): &(_, Vec<_>)| !errors.is_empty())
        .collect();
    Panel { title: request.scope_title(scope), errors }
}

fn plot<'a>(request: &Request, panel: &'a Panel) -> Plot<'a> {
    let points = || panel.errors.iter().flat_map(|(_, errors)| errors);
    let across: Vec<(f64, f64)> = points().map(|(draws, _)| (*draws, *draws)).collect();
    let up: Vec<(f64, f64)> = points().map(|(_, error)| (*error, *error)).collect();
    Plot {
        title: &panel.title,
        across: Scale {
            axis: Axis::fit(&across, LogAxis::Always),
            unit: String::new(),
            title: request.word("chart-axis-draws"),
        },
        up: Scale {
            axis: Axis::fit(&up, LogAxis::Always),
            unit: SHARE.to_owned(),
            title: request.word("chart-axis-error"),
        },
        lines: Vec::new(),
        height: HEIGHT,
    }
}

fn curves(sheet: &mut Sheet, frame: &Frame, panel: &Panel) {
    // Where the error would be if it fell as that of random draws does.
    let highest = panel.errors.iter().map(|(_, errors)| errors[0]);
    if let Some((draws, error)) = highest.reduce(|a, b| if b.1 > a.1 { b } else { a }) {
        let last = panel.errors.iter().filter_map(|(_, errors)| errors.last());
        let most = last.map(|(draws, _)| *draws).fold(draws, f64::max);
        let points = vec![frame.at((draws, error)), frame.at((most, error * sqrt(draws / most)))];
        sheet.shapes.push(Shape::Path { points, width: 1.5, ink: Role::Muted, dash: Some(6.0) });
    }
    let curves: Vec<Vec<(f64, f64)>> = panel
        .errors
        .iter()
        .map(|(_, errors)| errors.iter().map(|point| frame.at(*point)).collect())
        .collect();
    for points in &curves {
        let path = points.clone();
        sheet.shapes.push(Shape::Path {
            points: path,
            width: 2.0,
            ink: Role::Interval,
            dash: None,
        });
        for &centre in points {
            sheet.shapes.push(Shape::Dot { centre, radius: 3.5, fill: Role::Median });
        }
    }
    number_curves(sheet, &curves);
}

fn entries(request: &Request, panel: &Panel) -> Vec<Entry> {
    let entry = |(name, errors): &(&'static str, Vec<(f64, f64)>)| Entry {
        label: request.word(name),
        figures: errors.last().map(|(_, error)| request.percent(*error, 2)).into_iter().collect(),
    };
    panel.errors.iter().map(entry).collect()
}

fn describe(request: &Request, subtitle: &str, panels: &[Panel], notes: &[String]) -> String {
    let mut out = vec![sentence(subtitle)];
    for panel in panels {
        out.push(sentence(&panel.title));
        let heading = request.word("chart-error-now");
        for entry in entries(request, panel) {
            out.push(sentence(&format!("{}: {} ({heading})", entry.label, entry.figures.join(""))));
        }
    }
    out.extend(notes.iter().map(|note| sentence(note)));
    out.push(sentence(&request.settings()));
    out.retain(|text| !text.is_empty());
    out.join(" ")
}
