//! Exceedance curves: how likely a loss of at least so much is, by each model.

use super::curve::at_or_above;
use super::ladder::{claims, notes};
use super::{Chart, Choice, Request};
use crate::chart::axis::Axis;
use crate::chart::brush::paint;
use crate::chart::flags::Upright;
use crate::chart::ladder::Claim;
use crate::chart::layout::Sheet;
use crate::chart::plot::{
    Entry, Frame, Plot, Scale, cells, header_height, list, number_curves, set,
};
use crate::chart::shape::{Role, Shape};
use crate::chart::tick::SHARE;
use crate::chart::typesetting::sentence;
use crate::chart::{Drawing, LogAxis};
use crate::language::Message;
use crate::model::Ledger;
use crate::outcome::ModelResult;

const HEIGHT: f64 = 340.0;
/// Points of a curve.
const POINTS: usize = 160;
/// On a logarithmic axis shares below this are not drawn: few draws are there.
const RAREST: f64 = 1e-4;

pub(super) const CHART: Chart = Chart {
    name: "exceedance",
    summary: "how likely a loss of at least so much is, by each model",
    choices: &[Choice::Model, Choice::Scope, Choice::Ledger, Choice::Log],
    asks: super::sketches,
    draw: |request| Ok(draw(request)),
};

/// The curves of one scope.
struct Panel<'a> {
    title: String,
    ledger: &'static Ledger,
    results: Vec<&'a ModelResult>,
    claims: Vec<Claim>,
}

fn draw(request: &Request) -> Drawing {
    let scenario = request.scenario();
    let panels: Vec<Panel> = request.scopes().into_iter().map(|s| panel(request, s)).collect();
    let mut sheet = Sheet::new(request.options.width);
    let subtitle = request.word("chart-exceedance");
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
            let headings: Vec<String> = panel.claims.iter().map(|c| heading(request, c)).collect();
            let entries = entries(request, panel);
            end = list(&mut sheet, *cell, frame.end + 14.0, &headings, &entries).max(end);
        }
        top = end + 20.0;
    }
    let shown = ledgers(&panels);
    let notes = notes(request, &shown);
    let end = sheet.footer(&notes, &request.settings(), top);
    sheet.end(end);
    sheet.raise_to(request.options.height);
    paint(&sheet, &scenario.title, describe(request, &panels, &notes), request.options.theme)
}

fn panel<'a>(request: &Request<'a>, scope: usize) -> Panel<'a> {
    let ledger = request.one_ledger(scope);
    let drawn = |result: &&ModelResult| result.on(ledger).is_some();
    let results: Vec<&ModelResult> = request.results(scope).into_iter().filter(drawn).collect();
    let claims = claims(request, scope, ledger, &results);
    Panel { title: request.scope_title(scope), ledger, results, claims }
}

fn ledgers(panels: &[Panel]) -> Vec<&'static Ledger> {
    let mut shown: Vec<&'static Ledger> = Vec::new();
    for panel in panels {
        if !shown.contains(&panel.ledger) {
            shown.push(panel.ledger);
        }
    }
    shown
}

fn plot<'a>(request: &Request, panel: &'a Panel) -> Plot<'a> {
    let mut groups: Vec<(f64, f64)> = panel
        .results
        .iter()
        .filter_map(|result| Some(&result.on(panel.ledger)?.figures))
        .map(|figures| (figures.quantiles[1].value, figures.quantiles[6].value))
        .collect();
    groups.extend(panel.claims.iter().map(|claim| (claim.value, claim.value)));
    let up = match request.options.log {
        LogAxis::Always => Axis::fit(&[(RAREST, 1.0)], LogAxis::Always),
        _ => Axis::fit(&[(0.0, 1.0)], LogAxis::Never),
    };
    let lines = panel.claims.iter();
    Plot {
        title: &panel.title,
        across: Scale {
            axis: Axis::fit(&groups, request.options.log),
            unit: request.scenario().currency.clone(),
            title: request.axis_title(panel.ledger),
        },
        up: Scale {
            axis: up,
            unit: SHARE.to_owned(),
            title: request.word("chart-axis-exceedance"),
        },
        lines: lines
            .map(|claim| Upright { value: claim.value, label: &claim.label, role: claim.role })
            .collect(),
        height: HEIGHT,
    }
}

fn curves(sheet: &mut Sheet, frame: &Frame, panel: &Panel) {
    let values: Vec<f64> =
        (0..=POINTS).map(|i| frame.across.value(i as f64 / POINTS as f64)).collect();
    let least = if frame.up.is_log() { RAREST } else { 0.0 };
    let curves: Vec<Vec<(f64, f64)>> = panel
        .results
        .iter()
        .filter_map(|result| Some(result.on(panel.ledger)?.figures.sketch()))
        .map(|sketch| {
            let shares = at_or_above(sketch, &values);
            let points = values.iter().copied().zip(shares);
            points.filter(|(_, share)| *share >= least).map(|point| frame.at(point)).collect()
        })
        .collect();
    for points in &curves {
        let points = points.clone();
        sheet.shapes.push(Shape::Path { points, width: 2.5, ink: Role::Interval, dash: None });
    }
    number_curves(sheet, &curves);
}

fn heading(request: &Request, claim: &Claim) -> String {
    let message = Message::new("chart-outcomes-reaching").with("what", claim.short.as_str());
    request.book.say(&message)
}

fn entries(request: &Request, panel: &Panel) -> Vec<Entry> {
    let models = &request.scenario().models;
    let results = panel.results.iter().enumerate();
    results
        .map(|(i, result)| Entry {
            label: request.model(&models[result.model]),
            figures: panel.claims.iter().map(|claim| claim.reached[i].clone()).collect(),
        })
        .collect()
}

fn describe(request: &Request, panels: &[Panel], notes: &[String]) -> String {
    let mut out = vec![sentence(&request.word("chart-exceedance"))];
    for panel in panels {
        out.push(sentence(&panel.title));
        out.extend(panel.claims.iter().map(|claim| sentence(&claim.label)));
        for (entry, result) in entries(request, panel).iter().zip(&panel.results) {
            let mut text = entry.label.clone();
            if let Some(result) = result.on(panel.ledger) {
                text = format!("{text}: {}", request.result(result));
            }
            for (claim, figure) in panel.claims.iter().zip(&entry.figures) {
                text = format!("{text}; {}: {figure}", heading(request, claim));
            }
            out.push(sentence(&text));
        }
    }
    out.extend(notes.iter().map(|note| sentence(note)));
    out.push(sentence(&request.settings()));
    out.retain(|text| !text.is_empty());
    out.join(" ")
}
