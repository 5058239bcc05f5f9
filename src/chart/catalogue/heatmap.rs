//! The map of what must be true: the loss for every pair of a volume (or a price) and a
//! displacement rate, all else at its median, with the line on which the claim holds.
//!
//! Where the loss is a product, that line is straight on logarithmic axes, with slope −1.
//! A box shows where the scenario's own inputs lie, nine in ten of their draws each.

mod grid;

use super::ladder::notes;
use super::{Chart, Choice, Request};
use crate::chart::Drawing;
use crate::chart::axis::Axis;
use crate::chart::brush::paint;
use crate::chart::layout::{Align, Sheet};
use crate::chart::plot::{Cell, Frame, Plot, Scale, cells, header_height, number_curves, set};
use crate::chart::plot::{Entry, list};
use crate::chart::shape::{Role, Shape};
use crate::chart::theme::{SMALL, Tone};
use crate::chart::typesetting::{capitalised, sentence, wrap_evenly};
use crate::chart::{LogAxis, tick};
use crate::language::{Message, Value};
use crate::math::{log10, pow};
use crate::model::{Ledger, Rate};
use crate::problem::Problem;
use crate::quantity::{Digits, Words};
use crate::scenario::{Cell as Law, Claim, Input};
use grid::{COLUMNS, Grid, ROWS};

const HEIGHT: f64 = 380.0;
/// Where a rate touches 0, the map begins at this part of its upper end.
const LEAST: f64 = 0.02;
/// A claim farther than this from the box is named, but not reached by the map.
const FARTHEST: f64 = 1e5;

pub(super) const CHART: Chart = Chart {
    name: "heatmap",
    summary: "which volume, price and displacement a claim needs, beside what the inputs say",
    choices: &[Choice::Model, Choice::Scope, Choice::Ledger],
    asks: super::nothing,
    draw,
};

/// One map: a rate against a volume or a price.
struct Map<'a> {
    title: String,
    across: &'a Input,
    up: &'a Input,
    scope: usize,
    grid: Grid,
    claims: Vec<&'a Claim>,
}

fn draw(request: &Request) -> Result<Drawing, Problem> {
    let scenario = request.scenario();
    let maps = maps(request)?;
    let model = request.model(&scenario.models[request.one_model()]);
    let mut sheet = Sheet::new(request.options.width);
    let subtitle = request.book.say(&Message::new("chart-heatmap").with("model", model));
    let mut top = sheet.heading(&scenario.title, Some(&subtitle));
    let cells = cells(&sheet, maps.len());
    for row in maps.chunks(cells.len()) {
        top = set_row(&mut sheet, request, row, &cells, top) + 22.0;
    }
    let scopes = request.scopes();
    let shown: Vec<&Ledger> = vec![request.one_ledger(scopes[0])];
    let mut notes = notes(request, &shown);
    notes.insert(0, request.word("chart-note-heatmap"));
    let end = sheet.footer(&notes, &request.settings(), top);
    sheet.end(end);
    sheet.raise_to(request.options.height);
    let description = describe(request, &subtitle, &maps, &notes);
    Ok(paint(&sheet, &scenario.title, description, request.options.theme))
}

fn maps<'a>(request: &Request<'a>) -> Result<Vec<Map<'a>>, Problem> {
    let scenario = request.scenario();
    let chosen = &scenario.models[request.one_model()];
    let used = |input: &&Input| chosen.bound.inputs.contains(&input.name);
    let inputs: Vec<&Input> = scenario.inputs.iter().filter(used).collect();
    let rate = inputs.iter().find(|input| matches!(input.rate, Some(Rate::Net | Rate::Gross)));
    let volume = inputs.iter().find(|input| {
        input
            .unit
            .powers()
            .any(|(name, power)| name == "download" && power == crate::quantity::Exponent::ONE)
    });
    let (Some(rate), Some(volume)) = (rate, volume) else {
        let name = &chosen.model.name;
        let message = format!("the model `{name}` has no volume and displacement rate to map");
        return Err(Problem::new(message)
            .help("choose a `--model` that uses a number of downloads and a rate with a `kind`"));
    };
    let price = inputs.iter().find(|input| input.name == "price");
    let mut maps = Vec::new();
    for scope in request.scopes() {
        let ledger = request.one_ledger(scope);
        let Some(output) = chosen.bound.ledgers.iter().position(|known| *known == ledger) else {
            let message =
                format!("the model `{}` does not compute {}", chosen.model.name, ledger.title);
            return Err(Problem::new(message).help("choose another `--model` or `--ledger`"));
        };
        let here = |claim: &&Claim| claim.scope == scope && claim.ledger == ledger;
        let claims: Vec<&Claim> = scenario.claims.iter().filter(here).collect();
        for across in [Some(volume), price].into_iter().flatten() {
            let loss = grid::Loss::new(scenario, chosen, scope, output, (&across.name, &rate.name));
            let axes = axes(&loss, (across, rate), scope, &claims);
            maps.push(Map {
                title: request.scope_title(scope),
                across,
                up: rate,
                scope,
                grid: Grid::of(&loss, axes),
                claims: claims.clone(),
            });
        }
    }
    Ok(maps)
}

/// Nine in ten draws of an input: the widest of its segments.
fn box_of(input: &Input, scope: usize) -> (f64, f64) {
    let cells = &input.laws[scope];
    let end = |f: fn(&Law) -> f64| cells.iter().map(f);
    let low = end(|cell| cell.law.quantile(0.05)).fold(f64::INFINITY, f64::min);
    let high = end(|cell| cell.law.upper_quantile(0.05)).fold(f64::NEG_INFINITY, f64::max);
    (low, high)
}

/// Logarithmic axes that show the boxes, a rate of 1, and where the claims hold.
fn axes(
    loss: &grid::Loss,
    (across, up): (&Input, &Input),
    scope: usize,
    claims: &[&Claim],
) -> (Axis, Axis) {
    let positive = |(low, high): (f64, f64)| {
        let high = if high > 0.0 { high } else { 1.0 };
        (if low > LEAST * high { low } else { LEAST * high }, high)
    };
    let (rate_low, rate_high) = positive(box_of(up, scope));
    let up_axis = Axis::fit(&[(rate_low / 1.5, rate_high.max(1.0))], LogAxis::Always);
    let (low, high) = positive(box_of(across, scope));
    let mut groups = vec![(low / 2.0, high * 2.0)];
    for claim in claims {
        // With one sale lost per copy the claim needs least of the other.
        if let Some(needed) = loss.needed(1.0, claim.per_year(), (low / FARTHEST, high * FARTHEST))
        {
            groups.push((needed / 2.0, needed * 4.0));
        }
    }
    (Axis::fit(&groups, LogAxis::Always), up_axis)
}

fn scale_title(request: &Request, input: &Input) -> String {
    let meaning = input.meaning.clone().unwrap_or_else(|| input.name.replace('_', " "));
    let message = Message::new("chart-axis-input")
        .with("meaning", capitalised(&meaning))
        .with("unit", input.unit.to_string());
    request.book.say(&message)
}

fn plot<'a>(request: &Request, map: &'a Map) -> Plot<'a> {
    let scale = |axis: &Axis, input: &Input| Scale {
        axis: axis.clone(),
        unit: String::new(),
        title: scale_title(request, input),
    };
    Plot {
        title: &map.title,
        across: scale(&map.grid.across, map.across),
        up: scale(&map.grid.up, map.up),
        lines: Vec::new(),
        height: HEIGHT,
    }
}

fn set_row(sheet: &mut Sheet, request: &Request, row: &[Map], cells: &[Cell], top: f64) -> f64 {
    let plots: Vec<Plot> = row.iter().map(|map| plot(request, map)).collect();
    let header = plots.iter().zip(cells);
    let header = header.map(|(plot, cell)| header_height(plot, *cell, &request.book));
    let header = header.fold(0.0, f64::max);
    let mut end = top;
    for ((map, plot), cell) in row.iter().zip(&plots).zip(cells) {
        let frame = set(sheet, plot, *cell, (top, header), &request.book);
        let bands = bands(&map.grid);
        colours(sheet, &frame, &map.grid, bands);
        let curves = map.claims.iter();
        let curves: Vec<_> = curves.map(|claim| contour(sheet, &frame, map, claim)).collect();
        let edge = Shape::Path {
            points: vec![(frame.left, frame.y(1.0)), (frame.right, frame.y(1.0))],
            width: 2.0,
            ink: Role::Ink,
            dash: Some(7.0),
        };
        sheet.shapes.push(edge);
        evidence_box(sheet, &frame, map);
        number_curves(sheet, &curves);
        let mut y = strip(sheet, request, *cell, frame.end + 14.0, bands);
        y = legend(sheet, request, *cell, y + 12.0);
        end = end.max(list(sheet, *cell, y + 4.0, &[], &entries(request, map)));
    }
    end
}

/// Powers of ten that part the colours: the first and the last that the map shows.
fn bands(grid: &Grid) -> (i32, i32) {
    let positive = grid.values.iter().copied().filter(|value| *value > 0.0 && value.is_finite());
    let low = positive.clone().fold(f64::INFINITY, f64::min);
    let high = positive.fold(0.0, f64::max);
    if high <= 0.0 {
        return (0, 1);
    }
    let (low, high) = (log10(low).floor() as i32, log10(high).ceil() as i32);
    (low.max(high - 12), high.max(low + 1))
}

fn shade((low, high): (i32, i32), band: i32) -> Role {
    Role::Level(f64::from(band - low) / f64::from((high - low - 1).max(1)))
}

/// Squares of one colour in a row are one rectangle.
fn colours(sheet: &mut Sheet, frame: &Frame, grid: &Grid, bands: (i32, i32)) {
    let mut squares = Vec::new();
    for row in 0..ROWS {
        let band = |column: usize| {
            let value = grid.centre(column, row);
            (value > 0.0).then(|| (log10(value).floor() as i32).clamp(bands.0, bands.1 - 1))
        };
        let mut from = 0;
        for column in 1..=COLUMNS {
            if column < COLUMNS && band(column) == band(from) {
                continue;
            }
            if let Some(band) = band(from) {
                // Whole pixels: between others the paper would shine through.
                let whole = |(x, y): (f64, f64)| (x.round(), y.round());
                let (left, bottom) = whole(frame.at(grid.corner(from, row)));
                let (right, top) = whole(frame.at(grid.corner(column, row + 1)));
                let fill = shade(bands, band);
                squares.push(Shape::Slab { from: (left, top), to: (right, bottom), fill });
            }
            from = column;
        }
    }
    sheet.shapes.extend(squares);
}

/// The line on which the loss is the claim; returns it for a number.
fn contour(sheet: &mut Sheet, frame: &Frame, map: &Map, claim: &Claim) -> Vec<(f64, f64)> {
    let points: Vec<(f64, f64)> =
        map.grid.contour(claim.per_year()).into_iter().map(|point| frame.at(point)).collect();
    if points.len() > 1 {
        for (width, ink) in [(6.0, Role::Paper), (3.0, Role::Claim)] {
            let points = points.clone();
            sheet.shapes.push(Shape::Path { points, width, ink, dash: None });
        }
    }
    points
}

fn evidence_box(sheet: &mut Sheet, frame: &Frame, map: &Map) {
    let ((left, right), (low, high)) = (box_of(map.across, map.scope), box_of(map.up, map.scope));
    let (from, to) = (frame.at((left, high)), frame.at((right, low)));
    for (width, ink) in [(5.0, Role::Paper), (2.5, Role::Ink)] {
        sheet.shapes.push(Shape::Frame { from, to, width, ink });
    }
}

/// The colours with the sums that part them; returns where it ends.
fn strip(sheet: &mut Sheet, request: &Request, cell: Cell, top: f64, bands: (i32, i32)) -> f64 {
    let text = wrap_evenly(&request.word("chart-heatmap-colours"), SMALL, cell.width(), 2);
    let y = sheet.block(text, (cell.left, top), Align::Left, (SMALL, Tone::Muted)) + 4.0;
    let count = f64::from(bands.1 - bands.0);
    let inner = cell.width() - 80.0;
    let x = |power: i32| cell.left + 40.0 + inner * f64::from(power - bands.0) / count;
    for band in bands.0..bands.1 {
        let fill = shade(bands, band);
        sheet.shapes.push(Shape::Slab { from: (x(band), y), to: (x(band + 1), y + 14.0), fill });
    }
    let frame = Shape::Frame {
        from: (x(bands.0), y),
        to: (x(bands.1), y + 14.0),
        width: 1.0,
        ink: Role::Muted,
    };
    sheet.shapes.push(frame);
    let mut free = f64::NEG_INFINITY;
    for power in bands.0..=bands.1 {
        let value = pow(10.0, f64::from(power));
        let currency = &request.scenario().currency;
        let text = tick::label(request.book.language.form, currency, value, value);
        let half = SMALL.width(&text) / 2.0;
        if x(power) - half < free || x(power) - half < cell.left || x(power) + half > cell.right {
            continue;
        }
        free = x(power) + half + 12.0;
        sheet.block(vec![text], (x(power), y + 18.0), Align::Centre, (SMALL, Tone::Ink));
    }
    y + 18.0 + SMALL.line_height()
}

/// What box and dashes mean; returns where it ends.
fn legend(sheet: &mut Sheet, request: &Request, cell: Cell, top: f64) -> f64 {
    let mut y = top;
    for (i, id) in ["chart-heatmap-box", "chart-heatmap-edge"].into_iter().enumerate() {
        let text = wrap_evenly(&request.word(id), SMALL, cell.width() - 40.0, 3);
        let middle = (y + SMALL.line_height() / 2.0).round();
        let (left, right) = (cell.left, cell.left + 28.0);
        sheet.shapes.push(if i == 0 {
            let (from, to) = ((left, middle - 7.0), (right, middle + 7.0));
            Shape::Frame { from, to, width: 2.5, ink: Role::Ink }
        } else {
            let points = vec![(left, middle), (right, middle)];
            Shape::Path { points, width: 2.0, ink: Role::Ink, dash: Some(7.0) }
        });
        y = sheet.block(text, (cell.left + 40.0, y), Align::Left, (SMALL, Tone::Ink)) + 3.0;
    }
    y
}

fn entries(request: &Request, map: &Map) -> Vec<Entry> {
    let entry = |claim: &&Claim| Entry { label: needed(request, map, claim), figures: Vec::new() };
    map.claims.iter().map(entry).collect()
}

/// "claim: EUR 30 m; at the median rate it needs 140 million downloads a year".
fn needed(request: &Request, map: &Map, claim: &Claim) -> String {
    let rate = Law::medians(&map.up.laws[map.scope]).1;
    let message = match map.grid.needed(rate, claim.per_year()) {
        Some(value) => {
            let digits = Digits::Significant(2);
            let needs = Value::Quantity(value, map.across.unit.clone(), digits, Words::Short);
            let has = Law::medians(&map.across.laws[map.scope]).1;
            let has = Value::Quantity(has, map.across.unit.clone(), digits, Words::Short);
            Message::new("chart-heatmap-needs").with("needs", needs).with("has", has)
        }
        None => Message::new("chart-heatmap-beyond"),
    };
    request.book.say(&message.with("claim", request.claim(claim)))
}

fn describe(request: &Request, subtitle: &str, maps: &[Map], notes: &[String]) -> String {
    let mut out = vec![sentence(subtitle)];
    for map in maps {
        let across = scale_title(request, map.across);
        out.push(sentence(&[map.title.as_str(), across.as_str()].join(" ")));
        out.extend(map.claims.iter().map(|claim| sentence(&needed(request, map, claim))));
    }
    out.extend(notes.iter().map(|note| sentence(note)));
    out.push(sentence(&request.settings()));
    out.retain(|text| !text.is_empty());
    out.join(" ")
}
