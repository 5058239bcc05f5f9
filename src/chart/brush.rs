//! What every chart is painted with: lines, texts and their backgrounds.

use std::convert::Infallible;

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind};
use plotters::element::{PathElement, Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color as _, FontDesc, FontFamily, FontStyle, TextStyle};

use super::backend::{Canvas, UNITS, units};
use super::font::{ASCENT, DESCENT, Weight};
use super::layout::{Align, Line, Sheet};
use super::theme::{Colour, Palette, colour};

/// Width of the light lines.
pub(super) const HAIR: f64 = 1.0;

pub(super) type Area<'a> = DrawingArea<Canvas<'a>, Shift>;

/// Paper and rules, which lie below all else.
pub(super) fn paint_below(area: &Area, sheet: &Sheet, palette: Palette) {
    drawn(area.fill(&colour(palette.paper)));
    for rule in &sheet.rules {
        let ink = if rule.strong { palette.ink } else { palette.rule };
        stroke(area, (rule.left, rule.y), (rule.right, rule.y), HAIR, ink);
    }
}

/// Texts, which lie above all else.
pub(super) fn paint_above(area: &Area, sheet: &Sheet, palette: Palette) {
    for line in sheet.lines.iter().filter(|line| line.halo) {
        paint_halo(area, line, palette.paper);
    }
    for line in &sheet.lines {
        paint_line(area, line, palette);
    }
}

/// A recording cannot fail: the canvas has no error of its own, and nothing
/// else holds it.
pub(super) fn drawn(result: Result<(), DrawingAreaErrorKind<Infallible>>) {
    result.expect("a recording cannot fail");
}

pub(super) fn stroke(area: &Area, from: (f64, f64), to: (f64, f64), width: f64, ink: Colour) {
    let points = vec![(units(from.0), units(from.1)), (units(to.0), units(to.1))];
    let style = colour(ink).stroke_width(units(width) as u32);
    drawn(area.draw(&PathElement::new(points, style)));
}

/// The place in CSS pixels where a line of this width has sharp edges.
pub(super) fn crisp(x: i32, width: f64) -> f64 {
    let shift = width / 2.0 % 1.0;
    (f64::from(x) / f64::from(UNITS) - shift).round() + shift
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
