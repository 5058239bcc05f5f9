//! Draws a plan with plotters.

use plotters::coord::cartesian::Cartesian2d;
use plotters::coord::types::RangedCoordf64;
use plotters::drawing::{DrawingArea, IntoDrawingArea as _};
use plotters::element::{Circle, Rectangle};
use plotters::style::Color as _;

use super::plan::{Key, PanelPlan, Plan};
use crate::chart::axis::Axis;
use crate::chart::backend::{Canvas, Drawing, units};
use crate::chart::brush::{Area, HAIR, crisp, drawn, paint_above, paint_below, stroke};
use crate::chart::theme::{Palette, colour};

const BAR: f64 = 6.0;
const LINE: f64 = 1.25;
const DOT: f64 = 7.0;
const RING: f64 = 9.0;
/// Width of the lines of claims.
const CLAIM: f64 = 2.0;

type Plot<'a> = DrawingArea<Canvas<'a>, Cartesian2d<Axis, RangedCoordf64>>;

pub(super) fn paint(plan: &Plan, palette: Palette, drawing: &mut Drawing) {
    let area = Canvas::new(drawing).into_drawing_area();
    paint_below(&area, &plan.sheet, palette);
    for panel in &plan.panels {
        paint_panel(&area, panel, palette);
    }
    for &(key, x, y) in &plan.keys {
        paint_key(&area, key, (x, y), palette);
    }
    paint_above(&area, &plan.sheet, palette);
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
