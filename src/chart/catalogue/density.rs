//! The distribution of one result: a histogram of the draws, and below it the share of
//! draws up to each amount. Counted, never smoothed.

use super::curve::{at_or_above, histogram};
use super::ladder::{claims, notes};
use super::{Chart, Choice, Request};
use crate::chart::axis::Axis;
use crate::chart::brush::paint;
use crate::chart::flags::Upright;
use crate::chart::ladder::Claim;
use crate::chart::layout::Sheet;
use crate::chart::plot::{Cell, Plot, Scale, cells, header_height, set};
use crate::chart::shape::{Role, Shape};
use crate::chart::tick::SHARE;
use crate::chart::typesetting::{joined, sentence};
use crate::chart::{Drawing, LogAxis};
use crate::language::Message;
use crate::model::Ledger;
use crate::outcome::{LedgerResult, ModelResult};
use crate::problem::Problem;

const BARS: usize = 40;
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
    draw,
};

/// The result of one scope.
struct Panel<'a> {
    title: String,
    ledger: &'static Ledger,
    result: &'a LedgerResult,
    claims: Vec<Claim>,
    /// Labels of claims that would press a linear axis into a corner.
    beyond: Vec<String>,
}

fn draw(request: &Request) -> Result<Drawing, Problem> {
    let scenario = request.scenario();
    let panels: Vec<Panel> =
        request.scopes().into_iter().filter_map(|scope| panel(request, scope)).collect();
    let model = request.model(&scenario.models[request.one_model()]);
    if panels.is_empty() {
        let message = format!("the model `{model}` has no result to be drawn on this ledger");
        return Err(Problem::new(message).help("choose another `--model` or `--ledger`"));
    }
    let mut sheet = Sheet::new(request.options.width);
    let subtitle = request.book.say(&Message::new("chart-density").with("model", model));
    let mut top = sheet.heading(&scenario.title, Some(&subtitle));
    let cells = cells(&sheet, panels.len());
    for row in panels.chunks(cells.len()) {
        top = set_row(&mut sheet, request, row, &cells, top) + 20.0;
    }
    let mut shown: Vec<&Ledger> = panels.iter().map(|panel| panel.ledger).collect();
    shown.dedup();
    let mut notes = notes(request, &shown);
    notes.insert(0, request.word("chart-note-density"));
    notes.extend(panels.iter().filter_map(|panel| beyond(request, panel)));
    let end = sheet.footer(&notes, &request.settings(), top);
    sheet.end(end);
    sheet.raise_to(request.options.height);
    let description = describe(request, &subtitle, &panels, &notes);
    Ok(paint(&sheet, &scenario.title, description, request.options.theme))
}

fn panel<'a>(request: &Request<'a>, scope: usize) -> Option<Panel<'a>> {
    let ledger = request.one_ledger(scope);
    let model: &ModelResult = request.one_result(scope);
    let result = model.on(ledger)?;
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
    Some(Panel { title: request.scope_title(scope), ledger, result, claims, beyond })
}

/// All but one draw in a thousand at each end.
fn ends(result: &LedgerResult) -> (f64, f64) {
    let end = |p| result.figures.sketch().quantile(p).unwrap_or_default();
    (end(0.001), end(0.999))
}

/// Bars of one width would tell a false story where an axis is partly linear.
fn may_be_log(result: &LedgerResult) -> bool {
    ends(result).0 > 0.0
}

fn across(request: &Request, panel: &Panel) -> Scale {
    let mut groups = vec![ends(panel.result)];
    groups.extend(panel.claims.iter().map(|claim| (claim.value, claim.value)));
    let log = if may_be_log(panel.result) { request.options.log } else { LogAxis::Never };
    Scale {
        axis: Axis::fit(&groups, log),
        unit: request.scenario().currency.clone(),
        title: request.axis_title(panel.ledger),
    }
}

fn set_row(sheet: &mut Sheet, request: &Request, row: &[Panel], cells: &[Cell], top: f64) -> f64 {
    let bars: Vec<(Vec<f64>, Vec<f64>)> = row.iter().map(|panel| bars(request, panel)).collect();
    let upper: Vec<Plot> =
        row.iter().zip(&bars).map(|(panel, (_, bars))| upper(request, panel, bars)).collect();
    let lower: Vec<Plot> = row.iter().map(|panel| lower(request, panel)).collect();
    let header = |plots: &[Plot]| {
        let heights = plots.iter().zip(cells);
        heights.map(|(plot, cell)| header_height(plot, *cell, &request.book)).fold(0.0, f64::max)
    };
    let header_above = header(&upper);
    let mut middle = top;
    for ((plot, (edges, bars)), cell) in upper.iter().zip(&bars).zip(cells) {
        let frame = set(sheet, plot, *cell, (top, header_above), &request.book);
        for (pair, share) in edges.windows(2).zip(bars).filter(|(_, share)| **share > 0.0) {
            let from = (frame.x(pair[0]) + 0.5, frame.y(*share));
            let to = ((frame.x(pair[1]) - 0.5).max(from.0 + 0.5), frame.bottom);
            sheet.shapes.push(Shape::Slab { from, to, fill: Role::Interval });
        }
        middle = middle.max(frame.end);
    }
    let (from, header_below) = (middle + 18.0, header(&lower));
    let mut end = from;
    for ((plot, panel), cell) in lower.iter().zip(row).zip(cells) {
        let frame = set(sheet, plot, *cell, (from, header_below), &request.book);
        let values: Vec<f64> =
            (0..=POINTS).map(|i| frame.across.value(i as f64 / POINTS as f64)).collect();
        let shares = at_or_above(panel.result.figures.sketch(), &values);
        let points = values.iter().zip(shares).map(|(x, above)| frame.at((*x, 1.0 - above)));
        let points = points.collect();
        sheet.shapes.push(Shape::Path { points, width: 2.5, ink: Role::Median, dash: None });
        end = end.max(frame.end);
    }
    end
}

/// The claims that are not drawn.
fn beyond(request: &Request, panel: &Panel) -> Option<String> {
    let claims = joined(panel.beyond.clone(), &request.book);
    let text = request.book.say(&Message::new("chart-note-beyond").with("claims", claims));
    let text = if panel.title.is_empty() { text } else { format!("{}: {text}", panel.title) };
    (!panel.beyond.is_empty()).then_some(text)
}

/// Edges of bars of one width on the axis, and the share of draws in each.
fn bars(request: &Request, panel: &Panel) -> (Vec<f64>, Vec<f64>) {
    let axis = across(request, panel).axis;
    let edges: Vec<f64> = (0..=BARS).map(|i| axis.value(i as f64 / BARS as f64)).collect();
    let bars = histogram(panel.result.figures.sketch(), &edges);
    (edges, bars)
}

fn upright<'a>(panel: &'a Panel, label: impl Fn(&'a Claim) -> &'a str) -> Vec<Upright<'a>> {
    let line =
        |claim: &'a Claim| Upright { value: claim.value, label: label(claim), role: claim.role };
    panel.claims.iter().map(line).collect()
}

fn upper<'a>(request: &Request, panel: &'a Panel, bars: &[f64]) -> Plot<'a> {
    let highest = bars.iter().copied().fold(0.0, f64::max);
    Plot {
        title: &panel.title,
        across: across(request, panel),
        up: Scale {
            axis: Axis::fit(&[(0.0, highest.max(1e-3))], LogAxis::Never),
            unit: SHARE.to_owned(),
            title: request.word("chart-axis-histogram"),
        },
        lines: upright(panel, |claim| claim.label.as_str()),
        height: HISTOGRAM,
    }
}

fn lower<'a>(request: &Request, panel: &'a Panel) -> Plot<'a> {
    Plot {
        title: "",
        across: across(request, panel),
        up: Scale {
            axis: Axis::fit(&[(0.0, 1.0)], LogAxis::Never),
            unit: SHARE.to_owned(),
            title: request.word("chart-axis-cdf"),
        },
        lines: upright(panel, |_| ""),
        height: CURVE,
    }
}

fn describe(request: &Request, subtitle: &str, panels: &[Panel], notes: &[String]) -> String {
    let mut out = vec![sentence(subtitle)];
    for panel in panels {
        out.push(sentence(&panel.title));
        out.push(sentence(&request.result(panel.result)));
        out.extend(panel.claims.iter().map(|claim| sentence(&claim.label)));
    }
    out.extend(notes.iter().map(|note| sentence(note)));
    out.push(sentence(&request.settings()));
    out.retain(|text| !text.is_empty());
    out.join(" ")
}
