//! A drawing as PNG, painted by `tiny-skia`.

use tiny_skia::{
    Color, FillRule, Paint as Brush, Path, PathBuilder, Pixmap, Rect, Stroke as Pen, Transform,
};

use super::encode::Pixels;
use super::{BackendCoord, Drawing, Ink, Mark, Paint, Run, UNITS, pixels};
use crate::chart::font::{Point, Stroke, UNITS_PER_EM, outline, set};

/// No picture has more pixels, whatever is asked for.
const MOST_PIXELS: f64 = 1e8;

/// Rows that are painted at a time: few enough to stay in a cache of the processor while all that
/// touches them is painted and they are written.
const ROWS: u32 = 64;

/// The drawing as a PNG with `ratio` pixels to a CSS pixel, in [0.25, 8].
///
/// The ratio is lowered where the picture would have more than 10⁸ pixels.
pub(in crate::chart) fn png(drawing: &Drawing, ratio: f64) -> Vec<u8> {
    let (width, height) = (f64::from(drawing.width), f64::from(drawing.height));
    let ratio = if ratio.is_finite() { ratio.clamp(0.25, 8.0) } else { 1.0 };
    let ratio = ratio.min((MOST_PIXELS / (width * height)).sqrt());
    painted(drawing, ratio, ROWS).encode()
}

/// The drawing as pixels, painted so many rows at a time.
fn painted(drawing: &Drawing, ratio: f64, rows: u32) -> Pixels {
    let side = |length: u32| ((f64::from(length) * ratio).round() as u32).max(1);
    let (width, height) = (side(drawing.width), side(drawing.height));
    let shapes: Vec<Shape> =
        drawing.marks.iter().filter_map(|mark| Shape::new(mark, ratio as f32)).collect();
    let mut band = Pixmap::new(width, rows.min(height)).expect("sides are above 0 and bounded");
    let mut pixels = Pixels::new(width, height);
    for top in (0..height).step_by(rows as usize) {
        band.fill(Color::WHITE);
        for shape in &shapes {
            shape.paint_on(&mut band, top as f32);
        }
        let left = rows.min(height - top);
        pixels.add(&band.pixels()[..(left * width) as usize]);
    }
    pixels
}

/// A mark in pixels of the picture.
struct Shape {
    path: Path,
    paint: Paint,
    /// Pixels to a CSS pixel, which lines are as wide as.
    ratio: f32,
    /// The first row that it can touch, and the first that it cannot.
    rows: (f32, f32),
}

impl Shape {
    /// `None` for a mark that covers nothing.
    fn new(mark: &Mark, ratio: f32) -> Option<Self> {
        let (path, paint) = match mark {
            Mark::Rectangle { corners: [(x0, y0), (x1, y1)], paint } => {
                let (left, right) = ((*x0).min(*x1), (*x0).max(*x1));
                let (top, bottom) = ((*y0).min(*y1), (*y0).max(*y1));
                let rectangle = Rect::from_ltrb(px(left), px(top), px(right), px(bottom))?;
                (PathBuilder::from_rect(rectangle), *paint)
            }
            Mark::Path { points, paint } => {
                (polygon(points, matches!(paint, Paint::Fill(_)))?, *paint)
            }
            Mark::Circle { centre: (x, y), radius, paint } => {
                let radius = *radius as f32 / UNITS as f32;
                (PathBuilder::from_circle(px(*x), px(*y), radius)?, *paint)
            }
            Mark::Text(run) => (letters(run)?, Paint::Fill(run.ink)),
        };
        let path = path.transform(Transform::from_scale(ratio, ratio))?;
        // A line is half its width beyond its path, more where it turns: mitres end at 4 widths.
        let beyond = match paint {
            Paint::Fill(_) => 1.0,
            Paint::Stroke(_, width) => 1.0 + 4.0 * ratio * width as f32 / UNITS as f32,
        };
        let rows = (path.bounds().top() - beyond, path.bounds().bottom() + beyond);
        Some(Self { path, paint, ratio, rows })
    }

    /// Paints what lies in the band of rows that begins at `top`.
    fn paint_on(&self, band: &mut Pixmap, top: f32) {
        if self.rows.1 < top || self.rows.0 > top + band.height() as f32 {
            return;
        }
        let place = Transform::from_translate(0.0, -top);
        match self.paint {
            Paint::Fill(ink) => {
                band.fill_path(&self.path, &brush(ink), FillRule::Winding, place, None);
            }
            Paint::Stroke(ink, width) => {
                let width = self.ratio * width as f32 / UNITS as f32;
                let pen = Pen { width, ..Pen::default() };
                band.stroke_path(&self.path, &brush(ink), &pen, place, None);
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

fn brush(ink: Ink) -> Brush<'static> {
    let (r, g, b) = ink.rgb;
    let mut brush = Brush { anti_alias: true, ..Brush::default() };
    brush.set_color_rgba8(r, g, b, (ink.alpha.clamp(0.0, 1.0) * 255.0).round() as u8);
    brush
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_have_no_seam_where_bands_of_rows_meet() {
        let ink = Ink { rgb: (20, 90, 160), alpha: 0.8 };
        let (fill, thick) = (Paint::Fill(ink), Paint::Stroke(ink, 9 * UNITS as u32));
        let [zigzag, wedge] =
            [[(30, 40), (2900, 3000), (40, 2950)], [(0, 0), (900, 3100), (70, 0)]]
                .map(|points| points.to_vec());
        let drawing = Drawing {
            width: 190,
            height: 195,
            title: String::new(),
            description: String::new(),
            marks: vec![
                Mark::Rectangle { corners: [(1200, 2900), (1700, 100)], paint: fill },
                Mark::Circle { centre: (1500, 1500), radius: 1300, paint: thick },
                Mark::Path { points: zigzag, paint: thick },
                Mark::Path { points: wedge, paint: fill },
            ],
        };
        let picture = |rows| {
            let bytes = painted(&drawing, 2.0, rows).encode();
            Pixmap::decode_png(&bytes).unwrap().take()
        };
        let whole = picture(u32::MAX);
        for rows in [1, 7, ROWS, 389] {
            let off =
                picture(rows).iter().zip(&whole).map(|(a, b)| a.abs_diff(*b)).collect::<Vec<_>>();
            // Where a band cuts a slope the painter rounds anew: by one of its four sub-rows at
            // most, in few pixels.
            assert!(off.iter().all(|off| *off <= 64), "{rows} rows");
            let touched = off.iter().filter(|off| **off > 0).count();
            assert!(100 * touched < off.len(), "{rows} rows: {touched}");
        }
    }
}
