//! A drawing as PNG, painted by `tiny-skia`.

use tiny_skia::{
    Color, FillRule, Paint as Brush, Path, PathBuilder, Pixmap, Rect, Stroke as Pen, Transform,
};

use super::encode::encode;
use super::{BackendCoord, Drawing, Ink, Mark, Paint, Run, UNITS, pixels};
use crate::chart::font::{Point, Stroke, UNITS_PER_EM, outline, set};

/// No picture has more pixels, whatever is asked for.
const MOST_PIXELS: f64 = 1e8;

/// The drawing as a PNG with `ratio` pixels to a CSS pixel, in [0.25, 8].
///
/// The ratio is lowered where the picture would have more than 10⁸ pixels.
pub(in crate::chart) fn png(drawing: &Drawing, ratio: f64) -> Vec<u8> {
    let (width, height) = (f64::from(drawing.width), f64::from(drawing.height));
    let ratio = if ratio.is_finite() { ratio.clamp(0.25, 8.0) } else { 1.0 };
    let ratio = ratio.min((MOST_PIXELS / (width * height)).sqrt());
    let side = |length: f64| ((length * ratio).round() as u32).max(1);
    let mut pixmap = Pixmap::new(side(width), side(height)).expect("sides are above 0 and bounded");
    pixmap.fill(Color::WHITE);
    let scale = Transform::from_scale(ratio as f32, ratio as f32);
    for mark in &drawing.marks {
        paint_mark(mark, &mut pixmap, scale);
    }
    encode(&pixmap)
}

fn paint_mark(mark: &Mark, pixmap: &mut Pixmap, scale: Transform) {
    match mark {
        Mark::Rectangle { corners: [(x0, y0), (x1, y1)], paint } => {
            let (left, right) = ((*x0).min(*x1), (*x0).max(*x1));
            let (top, bottom) = ((*y0).min(*y1), (*y0).max(*y1));
            if let Some(r) = Rect::from_ltrb(px(left), px(top), px(right), px(bottom)) {
                paint_path(&PathBuilder::from_rect(r), *paint, pixmap, scale);
            }
        }
        Mark::Path { points, paint } => {
            if let Some(path) = polygon(points, matches!(paint, Paint::Fill(_))) {
                paint_path(&path, *paint, pixmap, scale);
            }
        }
        Mark::Circle { centre: (x, y), radius, paint } => {
            let radius = *radius as f32 / UNITS as f32;
            if let Some(path) = PathBuilder::from_circle(px(*x), px(*y), radius) {
                paint_path(&path, *paint, pixmap, scale);
            }
        }
        Mark::Text(run) => {
            if let Some(path) = letters(run) {
                paint_path(&path, Paint::Fill(run.ink), pixmap, scale);
            }
        }
    }
}

fn px(units: i32) -> f32 {
    pixels(units) as f32
}

fn polygon(points: &[BackendCoord], closed: bool) -> Option<Path> {
    let mut path = PathBuilder::new();
    for (i, &(x, y)) in points.iter().enumerate() {
        if i == 0 { path.move_to(px(x), px(y)) } else { path.line_to(px(x), px(y)) }
    }
    if closed {
        path.close();
    }
    path.finish()
}

/// The outlines of a whole line, in CSS pixels.
fn letters(run: &Run) -> Option<Path> {
    let scale = run.lettering.size / UNITS_PER_EM;
    let mut path = PathBuilder::new();
    for placed in set(&run.text, run.lettering.weight).0 {
        let at = |point: Point| {
            let across = run.left + (placed.x + point.0) * scale;
            (across as f32, (run.baseline + point.1 * scale) as f32)
        };
        let strokes = outline(placed.glyph, run.lettering.weight);
        for (i, stroke) in strokes.iter().enumerate() {
            match *stroke {
                Stroke::Move(to) => {
                    if i > 0 {
                        path.close();
                    }
                    path.move_to(at(to).0, at(to).1);
                }
                Stroke::Line(to) => path.line_to(at(to).0, at(to).1),
                Stroke::Quad(control, to) => {
                    path.quad_to(at(control).0, at(control).1, at(to).0, at(to).1);
                }
                Stroke::Cubic(first, second, to) => {
                    let ((x1, y1), (x2, y2), (x, y)) = (at(first), at(second), at(to));
                    path.cubic_to(x1, y1, x2, y2, x, y);
                }
            }
        }
        if !strokes.is_empty() {
            path.close();
        }
    }
    path.finish()
}

fn paint_path(path: &Path, paint: Paint, pixmap: &mut Pixmap, scale: Transform) {
    match paint {
        Paint::Fill(ink) => pixmap.fill_path(path, &brush(ink), FillRule::Winding, scale, None),
        Paint::Stroke(ink, width) => {
            let pen = Pen { width: width as f32 / UNITS as f32, ..Pen::default() };
            pixmap.stroke_path(path, &brush(ink), &pen, scale, None);
        }
    }
}

fn brush(ink: Ink) -> Brush<'static> {
    let (r, g, b) = ink.rgb;
    let mut brush = Brush { anti_alias: true, ..Brush::default() };
    brush.set_color_rgba8(r, g, b, (ink.alpha.clamp(0.0, 1.0) * 255.0).round() as u8);
    brush
}
