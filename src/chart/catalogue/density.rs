//! The distribution of one result: a histogram of the draws, and below it the share of
//! draws up to each amount. Counted, never smoothed.

use super::curve::{at_or_above, histogram};
use super::ladder::{claims, notes};
use super::page::{self, Place, places};
use super::{Chart, Choice, Request};
use crate::chart::axis::{Axis, Shown};
use crate::chart::flags::Upright;
use crate::chart::ladder::Claim;
use crate::chart::layout::Sheet;
use crate::chart::plot::{Below, Cell, Plot, Scale, cells, header_height, set};
use crate::chart::shape::{Role, Shape};
use crate::chart::tick::SHARE;
use crate::chart::typesetting::joined;
use crate::chart::{Drawing, LogAxis};
use crate::language::Message;
use crate::model::Ledger;
use crate::outcome::{LedgerResult, ModelResult};
use crate::problem::Problem;

const BARS: usize = 60;
const POINTS: usize = 160;
const HISTOGRAM: f64 = 240.0;
const CURVE: f64 = 170.0;
/// On a linear axis a claim is drawn up to so many times the width of the draws beyond them.
const FAR: f64 = 3.0;

pub(super) const CHART: Chart = Chart {
    name: "density",
    summary: "how the draws of one model are spread: a histogram, and shares up to an amount",
    choices: &[Choice::Model, Choice::Scope, Choice::Ledger, Choice::Log],
    asks: super::sketches,
    fits: super::A_PAGE,
    narrowest: super::NARROWEST_WIDE,
    draw,
};

/// The result of one scope.
struct Panel<'a> {
    place: Place<'a>,
    ledger: &'static Ledger,
    result: &'a LedgerResult,
    claims: Vec<Claim>,
    /// Labels of claims that would press a linear axis into a corner.
    beyond: Vec<String>,
}

/// The axes of all panels.
struct Axes {
    across: Vec<Axis>,
    below: Below,
    /// The edges of bars of one width, and the share of draws in each.
    bars: Vec<(Vec<f64>, Vec<f64>)>,
    up: Vec<Axis>,
}

fn draw(requests: &[Request]) -> Result<Drawing, Problem> {
    let book = &requests[0].book;
    let models = page::models(requests)?;
    let mut panels = Vec::new();
    for place in places(requests) {
        panels.extend(panel(place)?);
    }
    if panels.is_empty() {
        let message = format!("the model `{models}` has no result to be drawn on this ledger");
        return Err(Problem::new(message).help("choose another `--model` or `--ledger`"));
    }
    let mut sheet = Sheet::wide(requests[0].options.width);
    let subtitle = book.say(&Message::new("chart-density").with("model", models));
    let mut top = sheet.heading(&page::title(requests), Some(&subtitle));
    let axes = Axes::of(&panels, requests[0].options.log);
    let cells = cells(&sheet, panels.len());
    let all: Vec<usize> = (0..panels.len()).collect();
    for row in all.chunks(cells.len()) {
        top = set_row(&mut sheet, &panels, &axes, (row, &cells), top) + 20.0;
    }
    let each: Vec<Vec<String>> =
        requests.iter().map(|request| density_notes(request, &panels)).collect();
    let mut said = vec![subtitle];
    for panel in &panels {
        said.push(panel.place.title.clone());
        said.push(panel.place.request.axis_title(panel.ledger));
        said.push(says(panel));
        said.extend(panel.claims.iter().map(|claim| claim.label.clone()));
    }
    Ok(page::finish(sheet, requests, &page::notes(requests, &each), top, &said))
}

fn density_notes(request: &Request, panels: &[Panel]) -> Vec<String> {
    let own = || panels.iter().filter(|panel| std::ptr::eq(panel.place.request, request));
    let shown = page::distinct(own().map(|panel| panel.ledger));
    let mut notes = notes(request, &shown);
    notes.splice(0..0, [request.word("chart-note-density"), request.basis()]);
    notes.extend(own().filter_map(beyond));
    notes
}

/// "median (90 % interval): EUR 2.51 m (0.501 to 8.22 m)".
fn says(panel: &Panel) -> String {
    let request = panel.place.request;
    page::part_of(
        request,
        &request.word("chart-median-and-interval"),
        &request.result(panel.result),
    )
}

fn panel(place: Place<'_>) -> Result<Option<Panel<'_>>, Problem> {
    let (request, scope) = (place.request, place.scope);
    let ledger = request.one_ledger(scope);
    let model: &ModelResult = request.one_result(scope)?;
    let Some(result) = model.on(ledger) else { return Ok(None) };
    let mut claims = claims(request, scope, ledger, &[model]);
    for claim in &mut claims {
        // The share stands beside the line: there is one model only.
        let message = Message::new("chart-claim-reached")
            .with("claim", claim.label.as_str())
            .with("share", claim.reached[0].as_str());
        claim.label = request.book.say(&message);
    }
    let (low, high) = ends(result);
    let near = |claim: &Claim| {
        may_be_log(result) || (claim.value - high).max(low - claim.value) <= FAR * (high - low)
    };
    let (claims, beyond): (Vec<Claim>, Vec<Claim>) = claims.into_iter().partition(near);
    let beyond = beyond.into_iter().map(|claim| claim.label).collect();
    Ok(Some(Panel { place, ledger, result, claims, beyond }))
}

/// All but one draw in a thousand at each end.
fn ends(result: &LedgerResult) -> (f64, f64) {
    let end = |p| result.figures.sketch().quantile(p).unwrap_or_default();
    (end(0.001), end(0.999))
}

/// Whether a logarithmic axis shows all that is drawn.
fn may_be_log(result: &LedgerResult) -> bool {
    ends(result).0 > 0.0
}

impl Axes {
    fn of(panels: &[Panel], log: LogAxis) -> Self {
        // Bars of one width would tell a false story where an axis is partly linear.
        let log =
            if panels.iter().all(|panel| may_be_log(panel.result)) { log } else { LogAxis::Never };
        let shown = |panel: &Panel| {
            let mut groups = vec![ends(panel.result)];
            groups.extend(panel.claims.iter().map(|claim| (claim.value, claim.value)));
            Shown { quantity: panel.place.request.axis_title(panel.ledger), groups }
        };
        let across = Axis::of_panels(&panels.iter().map(shown).collect::<Vec<_>>(), log);
        let bars = |(panel, axis): (&Panel, &Axis)| {
            let edges: Vec<f64> = (0..=BARS).map(|i| axis.value(i as f64 / BARS as f64)).collect();
            let bars = histogram(panel.result.figures.sketch(), &edges);
            (edges, bars)
        };
        let bars: Vec<_> = panels.iter().zip(&across).map(bars).collect();
        let below = Below::of(&across);
        let highest = |bars: &(Vec<f64>, Vec<f64>)| bars.1.iter().copied().fold(1e-3, f64::max);
        // Shares can be compared where bars are as wide in all panels.
        let quantity = |i: usize| if below == Below::Title { 0 } else { i }.to_string();
        let shown = |(i, bars)| Shown { quantity: quantity(i), groups: vec![(0.0, highest(bars))] };
        let shown: Vec<Shown> = bars.iter().enumerate().map(shown).collect();
        let up = Axis::of_panels(&shown, LogAxis::Never);
        Self { across, below, bars, up }
    }

    fn across(&self, panel: &Panel, index: usize) -> Scale {
        let request = panel.place.request;
        Scale {
            axis: self.across[index].clone(),
            unit: request.scenario().currency.clone(),
            title: request.axis_title(panel.ledger),
        }
    }
}

fn set_row(
    sheet: &mut Sheet,
    panels: &[Panel],
    axes: &Axes,
    (row, cells): (&[usize], &[Cell]),
    top: f64,
) -> f64 {
    let book = &panels[0].place.request.book;
    let upper: Vec<Plot> = row.iter().map(|&i| upper(&panels[i], axes, i)).collect();
    let lower: Vec<Plot> = row.iter().map(|&i| lower(&panels[i], axes, i)).collect();
    let header = |plots: &[Plot]| {
        let heights = plots.iter().zip(cells);
        heights.map(|(plot, cell)| header_height(plot, *cell, book)).fold(0.0, f64::max)
    };
    let header_above = header(&upper);
    let mut middle = top;
    for ((plot, &i), cell) in upper.iter().zip(row).zip(cells) {
        let frame = set(sheet, plot, *cell, (top, header_above), book);
        let (edges, bars) = &axes.bars[i];
        for (pair, share) in edges.windows(2).zip(bars).filter(|(_, share)| **share > 0.0) {
            let from = (frame.x(pair[0]) + 0.5, frame.y(*share));
            let to = ((frame.x(pair[1]) - 0.5).max(from.0 + 0.5), frame.bottom);
            sheet.shapes.push(Shape::Slab { from, to, fill: Role::Interval });
        }
        middle = middle.max(frame.end);
    }
    let (from, header_below) = (middle + 12.0, header(&lower));
    let mut end = from;
    for ((plot, &i), cell) in lower.iter().zip(row).zip(cells) {
        let frame = set(sheet, plot, *cell, (from, header_below), book);
        let values: Vec<f64> =
            (0..=POINTS).map(|i| frame.across.value(i as f64 / POINTS as f64)).collect();
        let shares = at_or_above(panels[i].result.figures.sketch(), &values);
        let points = values.iter().zip(shares).map(|(x, above)| frame.at((*x, 1.0 - above)));
        let points = points.collect();
        sheet.shapes.push(Shape::Path { points, width: 2.5, ink: Role::Median, dash: None });
        end = end.max(frame.end);
    }
    end
}

/// The claims that are not drawn.
fn beyond(panel: &Panel) -> Option<String> {
    let request = panel.place.request;
    let claims = joined(panel.beyond.clone(), &request.book);
    let text = request.book.say(&Message::new("chart-note-beyond").with("claims", claims));
    let scope = request.scope_title(panel.place.scope);
    let text = page::part_of(request, &scope, &text);
    (!panel.beyond.is_empty()).then_some(text)
}

fn upright<'a>(panel: &'a Panel, label: impl Fn(&'a Claim) -> &'a str) -> Vec<Upright<'a>> {
    let line =
        |claim: &'a Claim| Upright { value: claim.value, label: label(claim), role: claim.role };
    panel.claims.iter().map(line).collect()
}

fn upper<'a>(panel: &'a Panel, axes: &Axes, index: usize) -> Plot<'a> {
    Plot {
        title: &panel.place.title,
        says: Some(says(panel)),
        across: axes.across(panel, index),
        up: Scale {
            axis: axes.up[index].clone(),
            unit: SHARE.to_owned(),
            title: panel.place.request.word("chart-axis-histogram"),
        },
        lines: upright(panel, |claim| claim.label.as_str()),
        height: HISTOGRAM,
        below: Below::Nothing,
    }
}

fn lower<'a>(panel: &'a Panel, axes: &Axes, index: usize) -> Plot<'a> {
    Plot {
        title: "",
        says: None,
        across: axes.across(panel, index),
        up: Scale {
            axis: Axis::fit(&[(0.0, 1.0)], LogAxis::Never),
            unit: SHARE.to_owned(),
            title: panel.place.request.word("chart-axis-cdf"),
        },
        lines: upright(panel, |_| ""),
        height: CURVE,
        below: axes.below,
    }
}
