//! The lettering of charts: two weights of one embedded font.
//!
//! A chart must look the same on every machine, so no system font is asked
//! for: text is drawn as outlines and measured from the same file. Where the
//! files come from: `docs/fonts.md`.

use std::sync::LazyLock;

use ab_glyph::{Font as _, FontRef, GlyphId, OutlineCurve};

/// How heavy the letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// For reading.
    Regular,
    /// For titles and headings.
    SemiBold,
}

static REGULAR: LazyLock<FontRef<'static>> =
    LazyLock::new(|| load(include_bytes!("font/Inter-Regular-subset.otf")));
static SEMI_BOLD: LazyLock<FontRef<'static>> =
    LazyLock::new(|| load(include_bytes!("font/Inter-SemiBold-subset.otf")));

fn load(bytes: &'static [u8]) -> FontRef<'static> {
    FontRef::try_from_slice(bytes).expect("the embedded font is a font; a test loads it")
}

fn face(weight: Weight) -> &'static FontRef<'static> {
    match weight {
        Weight::Regular => &REGULAR,
        Weight::SemiBold => &SEMI_BOLD,
    }
}

/// Units of the font to one em, the same in both weights (a test says so).
pub(super) const UNITS_PER_EM: f64 = 2816.0;
/// Height of the tallest letters above the line of writing, in em.
pub(super) const ASCENT: f64 = 2728.0 / UNITS_PER_EM;
/// Depth of the deepest letters below the line of writing, in em.
pub(super) const DESCENT: f64 = 680.0 / UNITS_PER_EM;
/// Height of a capital, in em.
pub(super) const CAP_HEIGHT: f64 = 2048.0 / UNITS_PER_EM;

/// A letter at its place on a line, in units of the font from its start.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Placed {
    pub(super) glyph: u16,
    pub(super) x: f64,
}

/// A part of an outline, in units of the font, y downwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Stroke {
    Move(Point),
    Line(Point),
    Quad(Point, Point),
    Cubic(Point, Point, Point),
}

pub(super) type Point = (f64, f64);

/// Letters of one line, kerned, and its whole width, in units of the font.
pub(super) fn set(text: &str, weight: Weight) -> (Vec<Placed>, f64) {
    let face = face(weight);
    let mut x = 0.0;
    let mut before: Option<GlyphId> = None;
    let mut placed = Vec::with_capacity(text.len());
    for glyph in text.chars().map(|c| face.glyph_id(c)) {
        if let Some(before) = before {
            x += f64::from(face.kern_unscaled(before, glyph));
        }
        placed.push(Placed { glyph: glyph.0, x });
        x += f64::from(face.h_advance_unscaled(glyph));
        before = Some(glyph);
    }
    (placed, x)
}

/// The outline of a letter; empty for a space.
pub(super) fn outline(glyph: u16, weight: Weight) -> Vec<Stroke> {
    let Some(outline) = face(weight).outline(GlyphId(glyph)) else { return Vec::new() };
    let at = |p: ab_glyph::Point| (f64::from(p.x), -f64::from(p.y));
    let mut strokes = Vec::with_capacity(outline.curves.len() + 1);
    let mut pen = None;
    for curve in &outline.curves {
        let (OutlineCurve::Line(start, _)
        | OutlineCurve::Quad(start, ..)
        | OutlineCurve::Cubic(start, ..)) = *curve;
        // Contours close by themselves; a step of no length adds nothing.
        if matches!(*curve, OutlineCurve::Line(_, end) if end == start) {
            continue;
        }
        if pen != Some(start) {
            strokes.push(Stroke::Move(at(start)));
        }
        let (stroke, end) = match *curve {
            OutlineCurve::Line(_, end) => (Stroke::Line(at(end)), end),
            OutlineCurve::Quad(_, control, end) => (Stroke::Quad(at(control), at(end)), end),
            OutlineCurve::Cubic(_, first, second, end) => {
                (Stroke::Cubic(at(first), at(second), at(end)), end)
            }
        };
        strokes.push(stroke);
        pen = Some(end);
    }
    strokes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_weights_have_the_measures_that_layout_relies_on() {
        for weight in [Weight::Regular, Weight::SemiBold] {
            let face = face(weight);
            assert_eq!(face.units_per_em().map(f64::from), Some(UNITS_PER_EM));
            assert_eq!(f64::from(face.ascent_unscaled()), ASCENT * UNITS_PER_EM);
            assert_eq!(f64::from(face.descent_unscaled()), -DESCENT * UNITS_PER_EM);
            let top = outline(face.glyph_id('H').0, weight)
                .iter()
                .map(|s| match *s {
                    Stroke::Move((_, y)) | Stroke::Line((_, y)) => -y,
                    _ => 0.0,
                })
                .fold(0.0, f64::max);
            assert_eq!(top, CAP_HEIGHT * UNITS_PER_EM);
        }
    }

    #[test]
    fn the_subset_has_what_our_texts_use() {
        let needed = "azAZ09 .,:;!?()[]%&*/'\"-–—−×≈≠≤≥∞·…’‘“”«»‰€£$¥₹₽₿éçœßłğş\
                      →←↑↓⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻₀αωΑΩабвЯіїєґ\u{a0}";
        for weight in [Weight::Regular, Weight::SemiBold] {
            for c in needed.chars() {
                assert_ne!(face(weight).glyph_id(c).0, 0, "{c:?} in {weight:?}");
            }
        }
    }

    #[test]
    fn the_subset_has_every_letter_of_our_sentences() {
        for language in &crate::language::LANGUAGES {
            for c in language.sentences.chars().filter(|c| !c.is_control()) {
                for weight in [Weight::Regular, Weight::SemiBold] {
                    assert_ne!(face(weight).glyph_id(c).0, 0, "{c:?} in {}", language.code);
                }
            }
        }
    }

    #[test]
    fn letters_are_kerned() {
        let apart = set("A", Weight::Regular).1 + set("V", Weight::Regular).1;
        assert!(set("AV", Weight::Regular).1 < apart);
    }
}
