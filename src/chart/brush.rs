//! Paints a sheet with plotters: paper, rules and shapes, then texts above them.

use std::convert::Infallible;

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, DrawingAreaErrorKind, IntoDrawingArea as _};
use plotters::element::{Circle, PathElement, Polygon, Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color as _, FontDesc, FontFamily, FontStyle, TextStyle};

use super::backend::{Canvas, Drawing, UNITS, units};
use super::font::{ASCENT, DESCENT, Weight};
use super::layout::{Align, Line, Sheet};
use super::shape::{Point, Role, Shape, dashes};
use super::theme::{Colour, Palette, Theme, colour};
use super::typesetting::clean;

/// Width of the light lines.
pub(super) const HAIR: f64 = 1.0;

type Area<'a> = DrawingArea<Canvas<'a>, Shift>;

/// The finished drawing of `sheet`; `description` says in words what it shows.
pub(super) fn paint(sheet: &Sheet, title: &str, description: String, theme: Theme) -> Drawing {
    let mut drawing = Drawing {
        width: sheet.width as u32,
        height: sheet.height as u32,
        title: clean(title),
        description,
        marks: Vec::new(),
    };
    let palette = theme.palette();
    let area = Canvas::new(&mut drawing).into_drawing_area();
    drawn(area.fill(&colour(palette.paper)));
    for rule in &sheet.rules {
        let ink = if rule.strong { palette.ink } else { palette.rule };
        stroke(&area, &[(rule.left, rule.y), (rule.right, rule.y)], HAIR, ink);
    }
    for shape in &sheet.shapes {
        paint_shape(&area, shape, palette);
    }
    for line in sheet.lines.iter().filter(|line| line.halo) {
        paint_halo(&area, line, palette.paper);
    }
    for line in &sheet.lines {
        paint_line(&area, line, palette);
    }
    drop(area);
    drawing
}

/// A recording cannot fail: the canvas has no error of its own, and nothing
/// else holds it.
fn drawn(result: Result<(), DrawingAreaErrorKind<Infallible>>) {
    result.expect("a recording cannot fail");
}

fn at((x, y): Point) -> (i32, i32) {
    (units(x), units(y))
}

fn paint_shape(area: &Area, shape: &Shape, palette: Palette) {
    let fill = |role: Role| colour(palette.role(role)).filled();
    match shape {
        Shape::Slab { from, to, fill: role } => {
            drawn(area.draw(&Rectangle::new([at(*from), at(*to)], fill(*role))));
        }
        Shape::Frame { from, to, width, ink } => {
            let ((left, top), (right, bottom)) = (*from, *to);
            let corners = [(left, top), (right, top), (right, bottom), (left, bottom), (left, top)];
            stroke(area, &corners, *width, palette.role(*ink));
        }
        Shape::Path { points, width, ink, dash } => match dash {
            None => stroke(area, points, *width, palette.role(*ink)),
            Some(length) => {
                for dash in dashes(points, *length) {
                    stroke(area, &dash, *width, palette.role(*ink));
                }
            }
        },
        Shape::Polygon { points, fill: role } => {
            let points: Vec<_> = points.iter().copied().map(at).collect();
            drawn(area.draw(&Polygon::new(points, fill(*role))));
        }
        Shape::Dot { centre, radius, fill: role } => {
            drawn(area.draw(&Circle::new(at(*centre), units(*radius), fill(*role))));
        }
    }
}

fn stroke(area: &Area, points: &[Point], width: f64, ink: Colour) {
    let points: Vec<_> = points.iter().copied().map(at).collect();
    let style = colour(ink).stroke_width(units(width) as u32);
    drawn(area.draw(&PathElement::new(points, style)));
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
