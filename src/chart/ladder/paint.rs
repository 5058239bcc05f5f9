//! Draws a plan with plotters.

use std::convert::Infallible;

use plotters::coord::Shift;
use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea as _};
use plotters::element::{Circle, PathElement, Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color as _, FontDesc, FontFamily, FontStyle, TextStyle};

use super::plan::{Align, Key, Line, PanelPlan, Plan};
use crate::chart::axis::Axis;
use crate::chart::backend::{Canvas, Drawing, UNITS, units};
use crate::chart::font::{ASCENT, DESCENT, Weight};
use crate::chart::theme::{Colour, Palette, colour};

const BAR: f64 = 6.0;
const LINE: f64 = 1.25;
const DOT: f64 = 7.0;
const RING: f64 = 9.0;
/// Width of the strokes of claims and of the light lines.
const CLAIM: f64 = 2.0;
const HAIR: f64 = 1.0;

type Area<'a> = DrawingArea<Canvas<'a>, Shift>;
type Plot<'a> = DrawingArea<Canvas<'a>, Cartesian2d<Axis, RangedCoordf64>>;

pub(super) fn paint(plan: &Plan, palette: Palette, drawing: &mut Drawing) {
    let area = Canvas::new(drawing).into_drawing_area();
    drawn(area.fill(&colour(palette.paper)));
    for rule in &plan.rules {
        let ink = if rule.strong { palette.ink } else { palette.rule };
        stroke(&area, (rule.left, rule.y), (rule.right, rule.y), HAIR, ink);
    }
    for panel in &plan.panels {
        paint_panel(&area, panel, palette);
    }
    for &(key, x, y) in &plan.keys {
        paint_key(&area, key, (x, y), palette);
    }
    for line in plan.lines.iter().filter(|line| line.halo) {
        paint_halo(&area, line, palette.paper);
    }
    for line in &plan.lines {
        paint_line(&area, line, palette);
    }
}

/// A recording cannot fail: the canvas has no error of its own, and nothing
/// else holds it.
fn drawn(result: Result<(), DrawingAreaErrorKind<Infallible>>) {
    result.expect("a recording cannot fail");
}

fn stroke(area: &Area, from: (f64, f64), to: (f64, f64), width: f64, ink: Colour) {
    let points = vec![(units(from.0), units(from.1)), (units(to.0), units(to.1))];
    let style = colour(ink).stroke_width(units(width) as u32);
    drawn(area.draw(&PathElement::new(points, style)));
}

fn paint_panel(area: &Area, panel: &PanelPlan, palette: Palette) {
    let plot: Plot = area.apply_coord_spec(Cartesian2d::new(
        panel.axis.clone(),
        0.0..panel.bottom - panel.top,
        (units(panel.left)..units(panel.right), units(panel.top)..units(panel.bottom)),
    ));
    for &value in &panel.grid {
        let x = crisp(plot.map_coordinate(&(value, 0.0)).0, HAIR);
        stroke(area, (x, panel.top), (x, panel.bottom), HAIR, palette.grid);
    }
    for &(value, top) in &panel.claims {
        let x = crisp(plot.map_coordinate(&(value, 0.0)).0, CLAIM);
        stroke(area, (x, top), (x, panel.bottom), CLAIM, palette.claim);
    }
    stroke(area, (panel.left, panel.bottom), (panel.right, panel.bottom), HAIR, palette.muted);
    for &(y, interval) in &panel.rows {
        let y = y - panel.top;
        let bar = colour(palette.interval).filled();
        let thin = [(interval.p5, y - LINE), (interval.p95, y + LINE)];
        drawn(plot.draw(&Rectangle::new(thin, bar)));
        let thick = [(interval.p25, y - BAR), (interval.p75, y + BAR)];
        drawn(plot.draw(&Rectangle::new(thick, bar)));
        let centre = (interval.p50, y);
        drawn(plot.draw(&Circle::new(centre, units(RING), colour(palette.paper).filled())));
        drawn(plot.draw(&Circle::new(centre, units(DOT), colour(palette.median).filled())));
    }
}

/// The place in CSS pixels where a line of this width has sharp edges.
fn crisp(x: i32, width: f64) -> f64 {
    let shift = width / 2.0 % 1.0;
    (f64::from(x) / f64::from(UNITS) - shift).round() + shift
}

/// A sample of a mark, from its left edge, centred at a height.
fn paint_key(area: &Area, key: Key, (x, y): (f64, f64), palette: Palette) {
    let slab = |half: f64| {
        let corners = [(units(x), units(y - half)), (units(x + key.width()), units(y + half))];
        drawn(area.draw(&Rectangle::new(corners, colour(palette.interval).filled())));
    };
    match key {
        Key::Median => {
            let centre = (units(x + DOT), units(y));
            let style = colour(palette.median).filled();
            drawn(area.draw(&Circle::new(centre, units(DOT), style)));
        }
        Key::Half => slab(BAR),
        Key::NineInTen => slab(LINE),
        Key::Claim => {
            stroke(area, (x + 1.0, y - 10.0), (x + 1.0, y + 10.0), CLAIM, palette.claim);
        }
    }
}

fn paint_halo(area: &Area, line: &Line, paper: Colour) {
    let size = line.lettering.size;
    let left = line.left();
    let right = left + line.lettering.width(&line.text);
    let corners = [
        (units(left - 5.0), units(line.baseline - ASCENT * size)),
        (units(right + 5.0), units(line.baseline + DESCENT * size)),
    ];
    drawn(area.draw(&Rectangle::new(corners, colour(paper).filled())));
}

fn paint_line(area: &Area, line: &Line, palette: Palette) {
    let weight = match line.lettering.weight {
        Weight::Regular => FontStyle::Normal,
        Weight::SemiBold => FontStyle::Bold,
    };
    let size = line.lettering.size * f64::from(UNITS);
    let h_pos = match line.align {
        Align::Left => HPos::Left,
        Align::Centre => HPos::Center,
        Align::Right => HPos::Right,
    };
    let ink = colour(palette.tone(line.tone));
    let style = TextStyle::from(FontDesc::new(FontFamily::Name("Inter"), size, weight))
        .color(&ink)
        .pos(Pos::new(h_pos, VPos::Bottom));
    let at = (units(line.x), units(line.baseline));
    drawn(area.draw(&Text::new(line.text.as_str(), at, style)));
}
