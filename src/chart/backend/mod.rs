//! The one drawing path: plotters draws on a [`Canvas`], which records marks;
//! [`svg`] and [`raster`] write the same marks.
//!
//! Plotters counts in whole numbers, so a backend unit is 1/16 of a CSS pixel.

mod encode;
mod raster;
mod svg;

use std::convert::Infallible;

use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind,
    FontStyle,
};

use super::font::{ASCENT, DESCENT, Weight};
use super::typesetting::{Lettering, clean};

pub(super) use raster::png;
pub(super) use svg::{embedded, svg};

/// Backend units to a CSS pixel.
pub(super) const UNITS: i32 = 16;

/// CSS pixels in backend units.
pub(super) fn units(px: f64) -> i32 {
    (px * f64::from(UNITS)).round() as i32
}

/// Backend units in CSS pixels.
pub(super) fn pixels(units: i32) -> f64 {
    f64::from(units) / f64::from(UNITS)
}

/// A finished drawing: marks in the order in which they cover each other.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) title: String,
    pub(super) description: String,
    pub(super) marks: Vec<Mark>,
}

/// A line of text and the rectangle that it fills, in CSS pixels from the
/// upper left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct TextBox {
    /// The words as drawn.
    pub text: String,
    /// Left edge.
    pub left: f64,
    /// Upper edge: the top of the tallest letters, present or not.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Lower edge: the bottom of the deepest letters, present or not.
    pub bottom: f64,
    /// Height of an em.
    pub size: f64,
}

impl Drawing {
    /// Width and height in CSS pixels.
    #[must_use]
    pub fn size(&self) -> (u32, u32) {
        (self.width, self.height)
    }

    /// What the drawing shows, in words and with its numbers.
    #[must_use]
    pub fn description(&self) -> &str {
        &self.description
    }

    /// Several drawings on one page, in rows of up to three; the page is as their first.
    ///
    /// # Panics
    ///
    /// Without a drawing.
    #[must_use]
    pub fn page(mut drawings: Vec<Self>) -> Self {
        assert!(!drawings.is_empty(), "a page needs a drawing");
        if drawings.len() == 1 {
            return drawings.remove(0);
        }
        let columns = if drawings.len() > 4 { 3 } else { 2 };
        let widest = drawings.iter().map(|drawing| drawing.width).max().unwrap_or(0);
        let join = |texts: Vec<&str>, between: &str| texts.join(between);
        let mut page = Self {
            width: widest * columns as u32,
            height: 0,
            title: join(drawings.iter().map(|d| d.title.as_str()).collect(), "; "),
            description: join(drawings.iter().map(|d| d.description.as_str()).collect(), " "),
            marks: Vec::new(),
        };
        for row in drawings.chunks(columns) {
            for (i, drawing) in row.iter().enumerate() {
                let by = (units(f64::from(widest * i as u32)), units(f64::from(page.height)));
                page.marks.extend(drawing.marks.iter().map(|mark| mark.moved(by)));
            }
            page.height += row.iter().map(|drawing| drawing.height).max().unwrap_or(0);
        }
        page.lay_paper(drawings[0].marks.first());
        page
    }

    /// Puts the paper of a drawing, which is its first mark, below all of this one.
    fn lay_paper(&mut self, paper: Option<&Mark>) {
        let Some(Mark::Rectangle { paint, .. }) = paper else { return };
        let corner = (units(f64::from(self.width)), units(f64::from(self.height)));
        let mark = Mark::Rectangle { corners: [(0, 0), corner], paint: *paint };
        self.marks.insert(0, mark);
    }

    /// Every line of text with its place: what a check of the layout needs.
    pub fn texts(&self) -> impl Iterator<Item = TextBox> + '_ {
        self.marks.iter().filter_map(|mark| match mark {
            Mark::Text(run) => Some(run.rectangle()),
            _ => None,
        })
    }
}

/// Colour with its opacity in [0, 1].
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Ink {
    pub(super) rgb: (u8, u8, u8),
    pub(super) alpha: f64,
}

impl From<BackendColor> for Ink {
    fn from(BackendColor { alpha, rgb }: BackendColor) -> Self {
        Self { rgb, alpha }
    }
}

/// One thing drawn. Lengths are in backend units.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Mark {
    Rectangle { corners: [BackendCoord; 2], paint: Paint },
    Path { points: Vec<BackendCoord>, paint: Paint },
    Circle { centre: BackendCoord, radius: u32, paint: Paint },
    Text(Run),
}

impl Mark {
    /// The same, so many backend units to the right and down.
    fn moved(&self, (x, y): (i32, i32)) -> Self {
        let to = |(a, b): BackendCoord| (a + x, b + y);
        match self {
            Self::Rectangle { corners, paint } => {
                Self::Rectangle { corners: corners.map(to), paint: *paint }
            }
            Self::Path { points, paint } => {
                Self::Path { points: points.iter().copied().map(to).collect(), paint: *paint }
            }
            Self::Circle { centre, radius, paint } => {
                Self::Circle { centre: to(*centre), radius: *radius, paint: *paint }
            }
            Self::Text(run) => Self::Text(Run {
                left: run.left + pixels(x),
                baseline: run.baseline + pixels(y),
                ..run.clone()
            }),
        }
    }
}

/// How a shape is painted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Paint {
    Fill(Ink),
    Stroke(Ink, u32),
}

impl Paint {
    fn of<S: BackendStyle>(style: &S, fill: bool) -> Self {
        if fill {
            Self::Fill(style.color().into())
        } else {
            Self::Stroke(style.color().into(), style.stroke_width().max(1))
        }
    }
}

/// A line of text, placed. Lengths are in CSS pixels.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Run {
    pub(super) text: String,
    pub(super) lettering: Lettering,
    pub(super) ink: Ink,
    pub(super) left: f64,
    pub(super) baseline: f64,
}

impl Run {
    fn rectangle(&self) -> TextBox {
        let size = self.lettering.size;
        TextBox {
            text: self.text.clone(),
            left: self.left,
            top: self.baseline - ASCENT * size,
            right: self.left + self.lettering.width(&self.text),
            bottom: self.baseline + DESCENT * size,
            size,
        }
    }
}

/// The backend that plotters draws on: it keeps marks in the order of drawing.
pub(super) struct Canvas<'a> {
    drawing: &'a mut Drawing,
}

impl<'a> Canvas<'a> {
    pub(super) fn new(drawing: &'a mut Drawing) -> Self {
        Self { drawing }
    }

    fn keep(&mut self, mark: Mark) {
        self.drawing.marks.push(mark);
    }
}

type Recorded = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for Canvas<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (self.drawing.width * UNITS as u32, self.drawing.height * UNITS as u32)
    }

    fn ensure_prepared(&mut self) -> Recorded {
        Ok(())
    }

    fn present(&mut self) -> Recorded {
        Ok(())
    }

    fn draw_pixel(&mut self, (x, y): BackendCoord, ink: BackendColor) -> Recorded {
        self.keep(Mark::Rectangle {
            corners: [(x, y), (x + 1, y + 1)],
            paint: Paint::Fill(ink.into()),
        });
        Ok(())
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Recorded {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        upper_left: BackendCoord,
        bottom_right: BackendCoord,
        style: &S,
        fill: bool,
    ) -> Recorded {
        let corners = [upper_left, bottom_right];
        self.keep(Mark::Rectangle { corners, paint: Paint::of(style, fill) });
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Recorded {
        let points = path.into_iter().collect();
        self.keep(Mark::Path { points, paint: Paint::of(style, false) });
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Recorded {
        self.keep(Mark::Circle { centre, radius, paint: Paint::of(style, fill) });
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        vert: I,
        style: &S,
    ) -> Recorded {
        let points = vert.into_iter().collect();
        self.keep(Mark::Path { points, paint: Paint::of(style, true) });
        Ok(())
    }

    /// `pos` is the start, middle or end of the line of writing, after the
    /// horizontal anchor; the vertical anchor and rotation are not used.
    fn draw_text<S: BackendTextStyle>(
        &mut self,
        text: &str,
        style: &S,
        (x, y): BackendCoord,
    ) -> Recorded {
        let text = clean(text);
        let lettering = lettering(style);
        let shift = match style.anchor().h_pos {
            HPos::Left => 0.0,
            HPos::Center => 0.5,
            HPos::Right => 1.0,
        };
        let left = pixels(x) - shift * lettering.width(&text);
        let ink = style.color().into();
        self.keep(Mark::Text(Run { text, lettering, ink, left, baseline: pixels(y) }));
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let lettering = lettering(style);
        let height = (ASCENT + DESCENT) * lettering.size;
        Ok((units(lettering.width(&clean(text))) as u32, units(height) as u32))
    }
}

fn lettering<S: BackendTextStyle>(style: &S) -> Lettering {
    let weight = match style.style() {
        FontStyle::Bold => Weight::SemiBold,
        _ => Weight::Regular,
    };
    Lettering { size: style.size() / f64::from(UNITS), weight }
}
