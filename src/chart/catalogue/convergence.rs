//! Convergence: the Monte Carlo error of the headline against the number of draws.

use super::curves::{Column, Panel, figure};
use super::page::{self, Place, places};
use super::{Chart, Choice, Request};
use crate::chart::axis::Axis;
use crate::chart::layout::Sheet;
use crate::chart::plot::{Below, Plot, Scale};
use crate::chart::tick::SHARE;
use crate::chart::{Drawing, LogAxis};
use crate::engine::{Estimate, Estimates, Settings};
use crate::language::Message;
use crate::math::sqrt;
use crate::outcome::{self, ModelResult, Outcome, Questions};
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
    fits: super::A_PAGE,
    narrowest: super::NARROWEST_WIDE,
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

/// The errors in one scope: for every figure, pairs of draws and relative error.
struct Errors<'a> {
    place: Place<'a>,
    errors: Vec<Vec<(f64, f64)>>,
}

fn draw(requests: &[Request]) -> Result<Drawing, Problem> {
    let book = &requests[0].book;
    let mut here = Vec::new();
    for request in requests {
        let shorter = shorter_runs(request)?;
        let own = places(requests).into_iter();
        for place in own.filter(|place| std::ptr::eq(place.request, request)) {
            here.push(Errors { errors: errors(&place, &shorter)?, place });
        }
    }
    here.retain(|errors| errors.errors.iter().any(|points| !points.is_empty()));
    if here.is_empty() {
        let model = &requests[0].scenario().models[requests[0].one_model()?].model.name;
        let message = format!("the model `{model}` has no Monte Carlo error to be drawn");
        let help = "its result is exact, not estimated, or not finite: choose another `--model`";
        return Err(Problem::new(message).help(help));
    }
    let models = page::models(requests)?;
    let axes = axes(&here);
    let panels: Vec<Panel> = here.iter().map(|errors| panel(errors, &axes)).collect();
    let names: Vec<String> = FIGURES.iter().map(|(name, _)| book.word(name)).collect();
    let several = here.len() > 1;
    let columns: Vec<Column> = here.iter().map(|errors| column(errors, several)).collect();
    let mut sheet = Sheet::wide(requests[0].options.width);
    let subtitle = book.say(&Message::new("chart-convergence").with("model", models));
    let top = sheet.heading(&page::title(requests), Some(&subtitle));
    let end = figure(&mut sheet, &panels, (&names, &columns), book, top);
    let each: Vec<Vec<String>> = requests.iter().map(notes).collect();
    let mut said = vec![subtitle];
    for (errors, column) in here.iter().zip(&columns) {
        said.push(errors.place.title.clone());
        let figures = names.iter().zip(&column.figures);
        let heading = book.word("chart-error-now");
        said.extend(figures.map(|(name, figure)| format!("{name}: {figure} ({heading})")));
    }
    Ok(page::finish(sheet, requests, &page::notes(requests, &each), end, &said))
}

fn notes(request: &Request) -> Vec<String> {
    let mut notes = vec![request.word("chart-note-convergence")];
    let shown = request.scopes().into_iter().map(|scope| request.one_ledger(scope));
    notes.extend(page::distinct(shown).into_iter().map(|ledger| request.ledger_is(ledger)));
    notes.extend(request.overridden());
    notes
}

/// The model that is shown, alone, with ever half as many draws, the fewest first.
fn shorter_runs(request: &Request) -> Result<Vec<Outcome>, Problem> {
    let mut scenario = request.scenario().clone();
    scenario.models = vec![scenario.models.swap_remove(request.one_model()?)];
    scenario.reference = 0;
    let whole = &request.outcome.settings;
    let mut runs = Vec::new();
    let mut points = whole.points / 2;
    while points >= FEWEST && runs.len() + 1 < MOST_RUNS {
        let settings = Settings { points, ..whole.clone() };
        runs.push(outcome::run(scenario.clone(), settings, Questions::default(), &|_| ()));
        points /= 2;
    }
    runs.reverse();
    Ok(runs)
}

/// For every figure, pairs of draws and relative error.
fn errors(place: &Place, shorter: &[Outcome]) -> Result<Vec<Vec<(f64, f64)>>, Problem> {
    let (request, scope) = (place.request, place.scope);
    let ledger = request.one_ledger(scope);
    let here = |run: &&ModelResult| run.scope == scope;
    let drawn = |run: &Outcome| run.settings.draws();
    let runs = shorter.iter().filter_map(|run| Some((drawn(run), run.results.iter().find(here)?)));
    let whole = (drawn(request.outcome), request.one_result(scope)?);
    let runs: Vec<(u64, &ModelResult)> = runs.chain([whole]).collect();
    let point = |draws: u64, result: &ModelResult, figure: fn(&Estimates) -> Option<Estimate>| {
        let estimate = figure(&result.on(ledger)?.figures)?;
        let error = estimate.mcse? / estimate.value.abs();
        (error > ROUNDING && error.is_finite()).then_some((draws as f64, error))
    };
    let points =
        |figure| runs.iter().filter_map(|(draws, result)| point(*draws, result, figure)).collect();
    Ok(FIGURES.iter().map(|&(_, figure)| points(figure)).collect())
}

/// The same axes for all panels: draws are draws and shares are shares.
fn axes(here: &[Errors]) -> (Axis, Axis) {
    let points = || here.iter().flat_map(|errors| errors.errors.iter().flatten());
    let across: Vec<(f64, f64)> = points().map(|(draws, _)| (*draws, *draws)).collect();
    let up: Vec<(f64, f64)> = points().map(|(_, error)| (*error, *error)).collect();
    (Axis::fit(&across, LogAxis::Always), Axis::fit(&up, LogAxis::Always))
}

fn panel<'a>(errors: &'a Errors, (across, up): &(Axis, Axis)) -> Panel<'a> {
    let request = errors.place.request;
    Panel {
        curves: errors.errors.clone(),
        dotted: true,
        guide: guide(&errors.errors),
        plot: Plot {
            title: &errors.place.title,
            across: Scale {
                axis: across.clone(),
                unit: String::new(),
                title: request.word("chart-axis-draws"),
            },
            up: Scale {
                axis: up.clone(),
                unit: SHARE.to_owned(),
                title: request.word("chart-axis-error"),
            },
            lines: Vec::new(),
            height: HEIGHT,
            says: None,
            below: Below::Title,
        },
    }
}

/// Where the error would be if it fell as that of random draws does, from the largest on.
fn guide(errors: &[Vec<(f64, f64)>]) -> Vec<(f64, f64)> {
    let firsts = errors.iter().filter_map(|points| points.first());
    let Some(&(draws, error)) = firsts.reduce(|a, b| if b.1 > a.1 { b } else { a }) else {
        return Vec::new();
    };
    let last = errors.iter().filter_map(|points| points.last());
    let most = last.map(|(draws, _)| *draws).fold(draws, f64::max);
    vec![(draws, error), (most, error * sqrt(draws / most))]
}

/// The errors with all draws.
fn column(errors: &Errors, several: bool) -> Column {
    let request = errors.place.request;
    let heading = request.word("chart-error-now");
    let heading = page::part_of(request, if several { &errors.place.title } else { "" }, &heading);
    let figure = |points: &Vec<(f64, f64)>| match points.last() {
        Some((_, error)) => request.percent(*error, 2),
        None => request.word("table-nothing"),
    };
    Column { heading, figures: errors.errors.iter().map(figure).collect() }
}
