//! Draws a plan with plotters.

use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::drawing::{DrawingArea, IntoDrawingArea as _};
use plotters::element::{Circle, Polygon, Rectangle};
use plotters::style::Color as _;

use super::plan::{Key, Mark, Plan};
use super::{Certainty, Role, Shape};
use crate::chart::axis::Axis;
use crate::chart::backend::{Canvas, Drawing, units};
use crate::chart::brush::{Area, HAIR, crisp, drawn, paint_above, paint_below, stroke};
use crate::chart::theme::{Colour, Palette, colour};
use crate::math::sqrt;

/// Radius of a mark without a standard error, and of the least and the
/// weightiest with one.
const HOLLOW: f64 = 7.0;
const LIGHTEST: f64 = 4.5;
const HEAVIEST: f64 = 9.5;
/// Width of the ring of a hollow mark.
const RING: f64 = 2.5;
/// Half the height of a line, of the bar of a new setting, of the diamond.
const LINE: f64 = 1.25;
const BAR: f64 = 6.0;
const DIAMOND: f64 = 11.0;
/// Width of the vertical lines.
const REFERENCE: f64 = 2.0;

type Plot<'a> = DrawingArea<Canvas<'a>, Cartesian2d<Axis, RangedCoordf64>>;

pub(super) fn paint(plan: &Plan, palette: Palette, drawing: &mut Drawing) {
    let area = Canvas::new(drawing).into_drawing_area();
    paint_below(&area, &plan.sheet, palette);
    let plot: Plot = area.apply_coord_spec(Cartesian2d::new(
        plan.axis.clone(),
        0.0..plan.bottom - plan.top,
        (units(plan.left)..units(plan.right), units(plan.top)..units(plan.bottom)),
    ));
    let at = |value: f64| plot.map_coordinate(&(value, 0.0)).0;
    for &value in &plan.grid {
        let x = crisp(at(value), HAIR);
        stroke(&area, (x, plan.top), (x, plan.bottom), HAIR, palette.grid);
    }
    for &(value, top, role) in &plan.references {
        let ink = match role {
            Role::Neutral => palette.muted,
            Role::Claimed => palette.claim,
        };
        let x = crisp(at(value), REFERENCE);
        stroke(&area, (x, top), (x, plan.bottom), REFERENCE, ink);
    }
    stroke(&area, (plan.left, plan.bottom), (plan.right, plan.bottom), HAIR, palette.muted);
    for (y, mark) in &plan.rows {
        match *mark {
            Mark::Study { estimate, certainty } => {
                paint_study(&plot, (estimate, y - plan.top), certainty, palette);
            }
            Mark::Summary(shape) => paint_summary(&plot, shape, y - plan.top, palette),
        }
    }
    for &(key, x, y) in &plan.keys {
        paint_key(&area, key, (x, y), palette);
    }
    paint_above(&area, &plan.sheet, palette);
}

fn slab(plot: &Plot, (low, high): (f64, f64), y: f64, half: f64, ink: Colour) {
    let corners = [(low.min(high), y - half), (low.max(high), y + half)];
    drawn(plot.draw(&Rectangle::new(corners, colour(ink).filled())));
}

fn dot(plot: &Plot, centre: (f64, f64), radius: f64, ink: Colour) {
    drawn(plot.draw(&Circle::new(centre, units(radius), colour(ink).filled())));
}

fn paint_study(plot: &Plot, centre: (f64, f64), certainty: Certainty, palette: Palette) {
    match certainty {
        Certainty::Unpublished => {
            dot(plot, centre, HOLLOW, palette.median);
            dot(plot, centre, HOLLOW - RING, palette.paper);
        }
        Certainty::Interval { low, high, weight } => {
            slab(plot, (low, high), centre.1, LINE, palette.interval);
            let share = if weight.is_nan() { 0.0 } else { sqrt(weight.clamp(0.0, 1.0)) };
            dot(plot, centre, LIGHTEST + share * (HEAVIEST - LIGHTEST), palette.median);
        }
    }
}

fn paint_summary(plot: &Plot, shape: Shape, y: f64, palette: Palette) {
    match shape {
        Shape::Diamond { centre, low, high } => {
            let corners = vec![(low, y), (centre, y - DIAMOND), (high, y), (centre, y + DIAMOND)];
            drawn(plot.draw(&Polygon::new(corners, colour(palette.median).filled())));
        }
        Shape::Bar { low, high } => slab(plot, (low, high), y, BAR, palette.interval),
    }
}

/// A sample of a mark, from its left edge, centred at a height.
fn paint_key(area: &Area, key: Key, (x, y): (f64, f64), palette: Palette) {
    let centre = (units(x + key.width() / 2.0), units(y));
    let dot = |radius: f64, ink: Colour| {
        drawn(area.draw(&Circle::new(centre, units(radius), colour(ink).filled())));
    };
    match key {
        Key::Hollow => {
            dot(HOLLOW, palette.median);
            dot(HOLLOW - RING, palette.paper);
        }
        Key::Solid => {
            let corners = [(units(x), units(y - LINE)), (units(x + key.width()), units(y + LINE))];
            drawn(area.draw(&Rectangle::new(corners, colour(palette.interval).filled())));
            dot(HOLLOW, palette.median);
        }
    }
}
