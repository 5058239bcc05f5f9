//! Exceedance curves: how likely a loss of at least so much is, by each model.

use super::curve::at_or_above;
use super::curves::{Column, Panel, figure};
use super::ladder::{claims, notes};
use super::page::{self, Place, places};
use super::{Chart, Choice, Request};
use crate::chart::axis::{Axis, Shown};
use crate::chart::flags::Upright;
use crate::chart::ladder::Claim;
use crate::chart::layout::Sheet;
use crate::chart::plot::{Below, Plot, Scale};
use crate::chart::tick::SHARE;
use crate::chart::{Drawing, LogAxis};
use crate::language::Message;
use crate::model::Ledger;
use crate::outcome::ModelResult;
use crate::scenario::Chosen;

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
    fits: super::A_PAGE,
    narrowest: super::NARROWEST_WIDE,
    draw: |requests| Ok(draw(requests)),
};

/// The results of one scope, by the names of all models.
struct Results<'a> {
    place: Place<'a>,
    ledger: &'static Ledger,
    /// For every name the result, if the model is run here.
    of: Vec<Option<&'a ModelResult>>,
    claims: Vec<Claim>,
}

fn draw(requests: &[Request]) -> Drawing {
    let book = &requests[0].book;
    let names = names(requests);
    let here: Vec<Results> =
        places(requests).into_iter().map(|place| results(place, &names)).collect();
    let axes =
        Axis::of_panels(&here.iter().map(shown).collect::<Vec<_>>(), requests[0].options.log);
    let below = Below::of(&axes);
    let panels: Vec<Panel> =
        here.iter().zip(axes).map(|(results, axis)| panel(results, axis, below)).collect();
    let several = here.len() > 1;
    let columns: Vec<Column> = here.iter().flat_map(|results| columns(results, several)).collect();
    let titles: Vec<String> = names.iter().map(|(_, title)| title.clone()).collect();
    let mut sheet = Sheet::wide(requests[0].options.width);
    let subtitle = book.word("chart-exceedance");
    let top = sheet.heading(&page::title(requests), Some(&subtitle));
    let end = figure(&mut sheet, &panels, (&titles, &columns), book, top);
    let each: Vec<Vec<String>> = requests
        .iter()
        .map(|request| {
            let own = here.iter().filter(|results| std::ptr::eq(results.place.request, request));
            let shown = page::distinct(own.map(|results| results.ledger));
            let mut notes = notes(request, &shown);
            notes.insert(0, request.basis());
            notes
        })
        .collect();
    let mut said = vec![subtitle];
    for results in &here {
        describe(results, &titles, &mut said);
    }
    page::finish(sheet, requests, &page::notes(requests, &each), end, &said)
}

/// What tells models of several scenarios apart: the name in the file, and the title.
type Name = (String, String);

fn name(request: &Request, chosen: &Chosen) -> Name {
    (chosen.model.name.clone(), request.model(chosen))
}

/// The models that are run somewhere, each once.
fn names(requests: &[Request]) -> Vec<Name> {
    let mut names: Vec<Name> = Vec::new();
    for request in requests {
        for (index, chosen) in request.scenario().models.iter().enumerate() {
            let name = name(request, chosen);
            if request.model.is_none_or(|model| model == index) && !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

fn results<'a>(place: Place<'a>, names: &[Name]) -> Results<'a> {
    let (request, scope) = (place.request, place.scope);
    let ledger = request.one_ledger(scope);
    let here = request.results(scope);
    let models = &request.scenario().models;
    let run = |wanted: &Name| {
        here.iter().copied().find(|result| name(request, &models[result.model]) == *wanted)
    };
    let of: Vec<Option<&ModelResult>> = names.iter().map(run).collect();
    let claims = claims(request, scope, ledger, &here);
    Results { place, ledger, of, claims }
}

impl Results<'_> {
    fn line(claim: &Claim) -> Upright<'_> {
        Upright { value: claim.value, label: &claim.label, role: claim.role }
    }

    /// The share of a named model that reaches a claim, or why there is none.
    fn reached(&self, name: usize, claim: &Claim) -> String {
        let request = self.place.request;
        let Some(result) = self.of[name] else { return request.word("table-nothing") };
        if result.on(self.ledger).is_none() {
            return request.word("not-estimated");
        }
        let among = request.results(self.place.scope);
        let index = among.iter().position(|other| std::ptr::eq(*other, result));
        index.and_then(|index| claim.reached.get(index).cloned()).unwrap_or_default()
    }
}

fn shown(results: &Results) -> Shown {
    let figures = results.of.iter().flatten();
    let figures = figures.filter_map(|result| Some(&result.on(results.ledger)?.figures));
    let mut groups: Vec<(f64, f64)> =
        figures.map(|figures| (figures.quantiles[1].value, figures.quantiles[6].value)).collect();
    groups.extend(results.claims.iter().map(|claim| (claim.value, claim.value)));
    Shown { quantity: results.place.request.axis_title(results.ledger), groups }
}

fn panel<'a>(results: &'a Results, axis: Axis, below: Below) -> Panel<'a> {
    let request = results.place.request;
    let up = match request.options.log {
        LogAxis::Always => Axis::fit(&[(RAREST, 1.0)], LogAxis::Always),
        _ => Axis::fit(&[(0.0, 1.0)], LogAxis::Never),
    };
    let values: Vec<f64> = (0..=POINTS).map(|i| axis.value(i as f64 / POINTS as f64)).collect();
    let least = if up.is_log() { RAREST } else { 0.0 };
    let curve = |result: Option<&ModelResult>| {
        let Some(result) = result.and_then(|result| result.on(results.ledger)) else {
            return Vec::new();
        };
        let shares = at_or_above(result.figures.sketch(), &values);
        let points = values.iter().copied().zip(shares);
        points.filter(|(_, share)| *share >= least).collect()
    };
    Panel {
        curves: results.of.iter().copied().map(curve).collect(),
        dotted: false,
        guide: Vec::new(),
        plot: Plot {
            title: &results.place.title,
            across: Scale {
                axis,
                unit: request.scenario().currency.clone(),
                title: request.axis_title(results.ledger),
            },
            up: Scale {
                axis: up,
                unit: SHARE.to_owned(),
                title: request.word("chart-axis-exceedance"),
            },
            lines: results.claims.iter().map(Results::line).collect(),
            height: HEIGHT,
            says: None,
            below,
        },
    }
}

/// A column for every claim.
fn columns(results: &Results, several: bool) -> Vec<Column> {
    let names = 0..results.of.len();
    let column = |claim: &Claim| Column {
        heading: heading(results, claim, several),
        figures: names.clone().map(|name| results.reached(name, claim)).collect(),
    };
    results.claims.iter().map(column).collect()
}

/// "Belgium: outcomes at or above the claim".
fn heading(results: &Results, claim: &Claim, several: bool) -> String {
    let request = results.place.request;
    let message = Message::new("chart-outcomes-reaching").with("what", claim.short.as_str());
    let place = if several { results.place.title.as_str() } else { "" };
    page::part_of(request, place, &request.book.say(&message))
}

fn describe(results: &Results, names: &[String], said: &mut Vec<String>) {
    let request = results.place.request;
    said.push(results.place.title.clone());
    said.push(request.axis_title(results.ledger));
    said.extend(results.claims.iter().map(|claim| claim.label.clone()));
    for (i, name) in names.iter().enumerate() {
        let Some(result) = results.of[i] else { continue };
        let mut text = match result.on(results.ledger) {
            Some(result) => format!("{name}: {}", request.result(result)),
            None => format!("{name}: {}", request.word("not-estimated")),
        };
        for claim in &results.claims {
            let reached = results.reached(i, claim);
            let message =
                Message::new("chart-outcomes-reaching").with("what", claim.short.as_str());
            text = format!("{text}; {}: {reached}", request.book.say(&message));
        }
        said.push(text);
    }
}
