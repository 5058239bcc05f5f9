//! The map of what must be true: the loss for every pair of a volume (or a price) and a
//! displacement rate, all else at its median, with the line on which the claim holds.
//!
//! Where the loss is a product, that line is straight on logarithmic axes, with slope −1.
//! A box shows where the scenario's own inputs lie, nine in ten of their draws each.

mod grid;

use super::ladder::notes;
use super::page::{self, Place, places};
use super::{Chart, Choice, Request};
use crate::chart::Drawing;
use crate::chart::axis::Axis;
use crate::chart::layout::{Align, Sheet};
use crate::chart::plot::{
    Below, Cell, Entry, Frame, Plot, Scale, cells, header_height, list, number_curves, set,
};
use crate::chart::shape::{Role, Shape};
use crate::chart::theme::{SMALL, Tone};
use crate::chart::typesetting::{capitalised, wrap_evenly};
use crate::chart::{LogAxis, tick};
use crate::language::{Message, Value};
use crate::math::{log10, pow};
use crate::model::Rate;
use crate::problem::Problem;
use crate::quantity::{Digits, Reader, Words};
use crate::scenario::{Cell as Law, Claim, Input};
use grid::Grid;

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
    fits: super::A_PAGE,
    narrowest: super::NARROWEST_WIDE,
    draw,
};

/// One map: a rate against a volume or a price.
struct Map<'a> {
    place: Place<'a>,
    across: &'a Input,
    up: &'a Input,
    grid: Grid,
    claims: Vec<&'a Claim>,
}

fn draw(requests: &[Request]) -> Result<Drawing, Problem> {
    let book = &requests[0].book;
    let mut maps = Vec::new();
    for place in places(requests) {
        maps.extend(maps_of(&place)?);
    }
    let mut sheet = Sheet::wide(requests[0].options.width);
    let message = Message::new("chart-heatmap").with("model", page::models(requests)?);
    let subtitle = book.say(&message);
    let mut top = sheet.heading(&page::title(requests), Some(&subtitle));
    let cells = cells(&sheet, maps.len());
    let bands = bands(&maps);
    for row in maps.chunks(cells.len()) {
        top = set_row(&mut sheet, row, &cells, bands, top) + 22.0;
    }
    let lines = maps.iter().any(|map| !map.claims.is_empty());
    let keys: &[&str] = if lines { &KEYS } else { &KEYS[..2] };
    top = legend(&mut sheet, &requests[0], keys, top);
    top = strip(&mut sheet, requests, top + 10.0, bands) + 22.0;
    let segmented = maps.iter().any(|map| map.across.segmented || map.up.segmented);
    let each: Vec<Vec<String>> =
        requests.iter().map(|request| map_notes(request, segmented)).collect();
    let mut said = vec![subtitle];
    for map in &maps {
        let across = scale_title(map.place.request, map.across);
        said.push(page::part_of(map.place.request, &map.place.title, &across));
        said.extend(map.claims.iter().map(|claim| needed(map, claim)));
    }
    Ok(page::finish(sheet, requests, &page::notes(requests, &each), top, &said))
}

/// `segmented` is whether an axis stands for an input that differs by segment.
fn map_notes(request: &Request, segmented: bool) -> Vec<String> {
    let shown = request.scopes().into_iter().map(|scope| request.one_ledger(scope));
    let mut notes = notes(request, &page::distinct(shown));
    let first = [
        ("chart-note-heatmap", !request.scenario().claims.is_empty()),
        // One axis cannot show a rate for each segment.
        ("chart-note-heatmap-segments", segmented),
        ("chart-note-heatmap-edge", true),
    ];
    let first = first.into_iter().filter(|(_, holds)| *holds).map(|(id, _)| request.word(id));
    notes.splice(0..0, first.chain([request.basis()]));
    notes
}

/// The maps of a place: of its volume, and of its price if it has one.
fn maps_of<'a>(place: &Place<'a>) -> Result<Vec<Map<'a>>, Problem> {
    let (request, scope) = (place.request, place.scope);
    let scenario = request.scenario();
    let chosen = &scenario.models[request.one_model()?];
    let name = &chosen.model.name;
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
        let message = format!("the model `{name}` has no volume and displacement rate to map");
        return Err(Problem::new(message)
            .help("choose a `--model` that uses a number of downloads and a rate with a `kind`"));
    };
    let price = inputs.iter().find(|input| input.name == "price");
    let ledger = request.one_ledger(scope);
    let Some(output) = chosen.bound.ledgers.iter().position(|known| *known == ledger) else {
        let message = format!("the model `{name}` does not compute {}", ledger.title);
        return Err(Problem::new(message).help("choose another `--model` or `--ledger`"));
    };
    let here = |claim: &&Claim| claim.scope == scope && claim.ledger == ledger;
    let claims: Vec<&Claim> = scenario.claims.iter().filter(here).collect();
    let map = |across: &'a Input| {
        let loss = grid::Loss::new(scenario, chosen, scope, output, (&across.name, &rate.name));
        let axes = axes(&loss, (across, rate), scope, &claims);
        let grid = Grid::of(&loss, axes);
        Map { place: place.clone(), across, up: rate, grid, claims: claims.clone() }
    };
    Ok([Some(volume), price].into_iter().flatten().map(|input| map(input)).collect())
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
    let meaning = input.meaning.clone().unwrap_or_else(|| page::spaced(&input.name));
    let message = Message::new("chart-axis-input")
        .with("meaning", capitalised(meaning.trim_end_matches('.')))
        .with("unit", request.book.numbers(Reader::short(Digits::All)).unit(&input.unit));
    request.book.say(&message)
}

fn plot<'a>(map: &'a Map) -> Plot<'a> {
    let scale = |axis: &Axis, input: &Input| Scale {
        axis: axis.clone(),
        unit: String::new(),
        title: scale_title(map.place.request, input),
    };
    Plot {
        title: &map.place.title,
        says: None,
        across: scale(&map.grid.across, map.across),
        up: scale(&map.grid.up, map.up),
        lines: Vec::new(),
        height: HEIGHT,
        below: Below::Title,
    }
}

fn set_row(sheet: &mut Sheet, row: &[Map], cells: &[Cell], bands: Bands, top: f64) -> f64 {
    let book = &row[0].place.request.book;
    let plots: Vec<Plot> = row.iter().map(plot).collect();
    let header = plots.iter().zip(cells);
    let header = header.map(|(plot, cell)| header_height(plot, *cell, book));
    let header = header.fold(0.0, f64::max);
    let mut end = top;
    for ((map, plot), cell) in row.iter().zip(&plots).zip(cells) {
        let frame = set(sheet, plot, *cell, (top, header), book);
        colours(sheet, &frame, &map.grid, bands);
        let curves = map.claims.iter();
        let curves: Vec<_> = curves.map(|claim| contour(sheet, &frame, map, claim)).collect();
        let points = vec![(frame.left, frame.y(1.0)), (frame.right, frame.y(1.0))];
        sheet.shapes.push(edge(points));
        evidence_box(sheet, &frame, map);
        number_curves(sheet, &curves);
        end = end.max(list(sheet, *cell, frame.end + 10.0, &[], &entries(map)));
    }
    end
}

/// One sale lost for every copy.
fn edge(points: Vec<(f64, f64)>) -> Shape {
    Shape::Path { points, width: 2.0, ink: Role::Ink, dash: Some(7.0) }
}

/// Powers of ten that part the colours: the first and the last that a map shows.
type Bands = (i32, i32);

fn bands(maps: &[Map]) -> Bands {
    let values = maps.iter().flat_map(|map| map.grid.values.iter().copied());
    let positive = values.filter(|value| *value > 0.0 && value.is_finite());
    let low = positive.clone().fold(f64::INFINITY, f64::min);
    let high = positive.fold(0.0, f64::max);
    if high <= 0.0 {
        return (0, 1);
    }
    let (low, high) = (log10(low).floor() as i32, log10(high).ceil() as i32);
    (low.max(high - 12), high.max(low + 1))
}

fn shade((low, high): Bands, band: i32) -> Role {
    Role::Level(f64::from(band - low) / f64::from((high - low - 1).max(1)))
}

/// For each power of ten what is at or above it, the least first: each covers a part of the
/// one before, so that no paper shines through between two colours.
fn colours(sheet: &mut Sheet, frame: &Frame, grid: &Grid, bands: Bands) {
    for band in bands.0..bands.1 {
        let least = if band == bands.0 { f64::MIN_POSITIVE } else { pow(10.0, f64::from(band)) };
        let points = grid.at_least(least);
        if points.len() > 2 {
            let points = points.into_iter().map(|place| frame.at_place(place)).collect();
            sheet.shapes.push(Shape::Polygon { points, fill: shade(bands, band) });
        }
    }
}

/// The line on which the loss is the claim; returns it for a number.
fn contour(sheet: &mut Sheet, frame: &Frame, map: &Map, claim: &Claim) -> Vec<(f64, f64)> {
    let points = map.grid.contour(claim.per_year()).into_iter();
    let points: Vec<(f64, f64)> = points.map(|place| frame.at_place(place)).collect();
    if points.len() > 1 {
        for (width, ink) in [(6.0, Role::Paper), (3.0, Role::Claim)] {
            let points = points.clone();
            sheet.shapes.push(Shape::Path { points, width, ink, dash: None });
        }
    }
    points
}

fn evidence_box(sheet: &mut Sheet, frame: &Frame, map: &Map) {
    let scope = map.place.scope;
    let ((left, right), (low, high)) = (box_of(map.across, scope), box_of(map.up, scope));
    sheet.shapes.extend(boxed(visible(frame.at((left, high)), frame.at((right, low)))));
}

/// The corners of a box, which is seen even where inputs are certain.
fn visible((left, top): (f64, f64), (right, bottom): (f64, f64)) -> [(f64, f64); 2] {
    let across = ((LEAST_BOX - (right - left)) / 2.0).max(0.0);
    let up = ((LEAST_BOX - (bottom - top)) / 2.0).max(0.0);
    [(left - across, top - up), (right + across, bottom + up)]
}

/// A frame on paper of its own.
fn boxed([from, to]: [(f64, f64); 2]) -> [Shape; 2] {
    [(5.0, Role::Paper), (2.5, Role::Ink)].map(|(width, ink)| Shape::Frame { from, to, width, ink })
}

/// The least width and height of a box, in CSS pixels.
const LEAST_BOX: f64 = 10.0;

/// What box, dashes and line mean.
const KEYS: [&str; 3] = ["chart-heatmap-box", "chart-heatmap-edge", "chart-heatmap-line"];

/// Sets the first of the keys beside each other; returns where they end.
fn legend(sheet: &mut Sheet, request: &Request, keys: &[&str], top: f64) -> f64 {
    let (mut x, mut y) = (sheet.left(), top);
    for (i, id) in keys.iter().enumerate() {
        let text = request.word(id);
        let width = 40.0 + SMALL.width(&text);
        if x > sheet.left() && x + width > sheet.right() {
            (x, y) = (sheet.left(), y + SMALL.line_height() + 4.0);
        }
        let middle = (y + SMALL.line_height() / 2.0).round();
        let level = vec![(x, middle), (x + 28.0, middle)];
        match i {
            0 => sheet.shapes.extend(boxed([(x, middle - 7.0), (x + 28.0, middle + 7.0)])),
            1 => sheet.shapes.push(edge(level)),
            _ => sheet.shapes.push(Shape::line(level[0], level[1], 3.0, Role::Claim)),
        }
        sheet.block(vec![text], (x + 40.0, y), Align::Left, (SMALL, Tone::Ink));
        x += width + 34.0;
    }
    y + SMALL.line_height()
}

/// The colours of all maps with the sums that part them; returns where it ends.
fn strip(sheet: &mut Sheet, requests: &[Request], top: f64, bands: Bands) -> f64 {
    let (left, right) = (sheet.left(), sheet.right());
    let request = &requests[0];
    let currency = request.scenario().currency.as_str();
    // One strip of colours cannot name two currencies.
    let (id, unit) = if requests.iter().all(|other| other.scenario().currency == currency) {
        ("chart-heatmap-colours", currency)
    } else {
        ("chart-heatmap-colours-each", "")
    };
    let text = wrap_evenly(&request.word(id), SMALL, right - left, 2);
    let y = sheet.block(text, (left, top), Align::Left, (SMALL, Tone::Muted)) + 4.0;
    let count = f64::from(bands.1 - bands.0);
    let inner = (right - left - 120.0).min(110.0 * count);
    let x = |power: i32| left + 60.0 + inner * f64::from(power - bands.0) / count;
    for band in bands.0..bands.1 {
        let fill = shade(bands, band);
        sheet.shapes.push(Shape::Slab { from: (x(band), y), to: (x(band + 1), y + 14.0), fill });
    }
    let (from, to) = ((x(bands.0), y), (x(bands.1), y + 14.0));
    sheet.shapes.push(Shape::Frame { from, to, width: 1.0, ink: Role::Muted });
    let mut free = f64::NEG_INFINITY;
    for power in bands.0..=bands.1 {
        let value = pow(10.0, f64::from(power));
        let text = tick::label(request.book.language.form, unit, value, value);
        let half = SMALL.width(&text) / 2.0;
        if x(power) - half < free.max(left) || x(power) + half > right {
            continue;
        }
        free = x(power) + half + 12.0;
        sheet.block(vec![text], (x(power), y + 18.0), Align::Centre, (SMALL, Tone::Ink));
    }
    y + 18.0 + SMALL.line_height()
}

fn entries(map: &Map) -> Vec<Entry> {
    let entry =
        |claim: &&Claim| Entry { label: needed(map, claim), figures: Vec::new(), stroke: None };
    map.claims.iter().map(entry).collect()
}

/// "claim: EUR 30 m; at the median rate it needs 140 million downloads a year".
fn needed(map: &Map, claim: &Claim) -> String {
    let request = map.place.request;
    let rate = Law::medians(&map.up.laws[map.place.scope]).1;
    let message = match map.grid.needed(rate, claim.per_year()) {
        Some(value) => {
            let digits = Digits::Significant(2);
            let needs = Value::Quantity(value, map.across.unit.clone(), digits, Words::Short);
            let has = Law::medians(&map.across.laws[map.place.scope]).1;
            let has = Value::Quantity(has, map.across.unit.clone(), digits, Words::Short);
            Message::new("chart-heatmap-needs").with("needs", needs).with("has", has)
        }
        None => Message::new("chart-heatmap-beyond"),
    };
    request.book.say(&message.with("claim", request.claim(claim)))
}
