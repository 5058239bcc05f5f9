//! A drawing as SVG.
//!
//! Letters are outlines, each defined once, so no font is needed; each line
//! keeps its words in `aria-label`. No text of a user becomes markup.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::{Drawing, Ink, Mark, Paint, Run, UNITS, pixels};
use crate::chart::font::{Point, Stroke, UNITS_PER_EM, Weight, outline, set};

/// The drawing as an SVG document, one mark a line.
pub(in crate::chart) fn svg(drawing: &Drawing) -> String {
    let (width, height) = drawing.size();
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" \
         width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\">\n\
         <title>{}</title>\n<desc>{}</desc>\n",
        escape(&drawing.title),
        escape(&drawing.description)
    );
    define_letters(drawing, &mut out);
    for mark in &drawing.marks {
        write_mark(mark, &mut out);
    }
    out.push_str("</svg>\n");
    out
}

/// The same document in fewer bytes, for an address inside of a page: no other drawing shares
/// its names there, and single quotes need no number.
///
/// What is replaced holds a double quote, and those of a text are written by name.
pub(in crate::chart) fn embedded(drawing: &Drawing) -> String {
    svg(drawing)
        .replace(" xmlns:xlink=\"http://www.w3.org/1999/xlink\"", "")
        .replace(" xlink:href=\"#shortfall-", " href=\"#")
        .replace(" id=\"shortfall-", " id=\"")
        .replace('"', "'")
}

/// Text as content or inside a double-quoted attribute.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A length with at most two decimals and no zeros at its end.
fn short(value: f64) -> String {
    let text = format!("{value:.2}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

fn define_letters(drawing: &Drawing, out: &mut String) {
    let mut used = BTreeSet::new();
    for mark in &drawing.marks {
        if let Mark::Text(run) = mark {
            let weight = run.lettering.weight;
            used.extend(set(&run.text, weight).0.iter().map(|placed| (weight, placed.glyph)));
        }
    }
    out.push_str("<defs>\n");
    for (weight, glyph) in used {
        let data = path_data(&outline(glyph, weight));
        if !data.is_empty() {
            let _ = writeln!(out, "<path id=\"{}\" d=\"{data}\"/>", name(weight, glyph));
        }
    }
    out.push_str("</defs>\n");
}

/// The same letter has the same name in every chart, so charts may share a page.
fn name(weight: Weight, glyph: u16) -> String {
    let weight = match weight {
        Weight::Regular => 'r',
        Weight::SemiBold => 'b',
    };
    format!("shortfall-{weight}{glyph}")
}

/// Outline in units of the font, in steps from point to point.
fn path_data(strokes: &[Stroke]) -> String {
    let mut out = String::new();
    let mut pen = (0.0, 0.0);
    for stroke in strokes {
        let (letter, points): (char, &[Point]) = match stroke {
            // Named outright: a step after `z` would start where the contour began.
            Stroke::Move(to) => {
                let end = if out.is_empty() { "" } else { "z" };
                let _ = write!(out, "{end}M{} {}", short(to.0), short(to.1));
                pen = *to;
                continue;
            }
            Stroke::Line(to) => ('l', &[*to]),
            Stroke::Quad(control, to) => ('q', &[*control, *to]),
            Stroke::Cubic(first, second, to) => ('c', &[*first, *second, *to]),
        };
        out.push(letter);
        for (i, point) in points.iter().enumerate() {
            for (j, step) in [point.0 - pen.0, point.1 - pen.1].into_iter().enumerate() {
                let text = short(step);
                if (i > 0 || j > 0) && !text.starts_with('-') {
                    out.push(' ');
                }
                out.push_str(&text);
            }
        }
        pen = points[points.len() - 1];
    }
    if !out.is_empty() {
        out.push('z');
    }
    out
}

fn write_mark(mark: &Mark, out: &mut String) {
    let at = |units: i32| short(pixels(units));
    let _ = match mark {
        Mark::Rectangle { corners: [(x0, y0), (x1, y1)], paint } => {
            let (left, top) = ((*x0).min(*x1), (*y0).min(*y1));
            let (width, height) = ((x1 - x0).abs(), (y1 - y0).abs());
            writeln!(
                out,
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" {}/>",
                at(left),
                at(top),
                at(width),
                at(height),
                painted(*paint)
            )
        }
        Mark::Path { points, paint } => {
            let mut data = String::new();
            for (i, (x, y)) in points.iter().enumerate() {
                let _ = write!(data, "{}{} {}", if i == 0 { 'M' } else { 'L' }, at(*x), at(*y));
            }
            if matches!(paint, Paint::Fill(_)) {
                data.push('z');
            }
            writeln!(out, "<path d=\"{data}\" {}/>", painted(*paint))
        }
        Mark::Circle { centre: (x, y), radius, paint } => writeln!(
            out,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" {}/>",
            at(*x),
            at(*y),
            short(f64::from(*radius) / f64::from(UNITS)),
            painted(*paint)
        ),
        Mark::Text(run) => {
            write_run(run, out);
            Ok(())
        }
    };
}

fn write_run(run: &Run, out: &mut String) {
    let scale = run.lettering.size / UNITS_PER_EM;
    let _ = write!(
        out,
        "<g aria-label=\"{}\" fill=\"{}\" transform=\"translate({} {}) scale({scale:.7})\">",
        escape(&run.text),
        hex(run.ink),
        short(run.left),
        short(run.baseline)
    );
    for placed in set(&run.text, run.lettering.weight).0 {
        if !outline(placed.glyph, run.lettering.weight).is_empty() {
            let name = name(run.lettering.weight, placed.glyph);
            let _ = write!(out, "<use xlink:href=\"#{name}\" x=\"{}\"/>", short(placed.x));
        }
    }
    out.push_str("</g>\n");
}

fn painted(paint: Paint) -> String {
    let opacity = |what: &str, ink: Ink| {
        if ink.alpha < 1.0 {
            format!(" {what}-opacity=\"{}\"", short(ink.alpha))
        } else {
            String::new()
        }
    };
    match paint {
        Paint::Fill(ink) => format!("fill=\"{}\"{}", hex(ink), opacity("fill", ink)),
        Paint::Stroke(ink, width) => format!(
            "fill=\"none\" stroke=\"{}\" stroke-width=\"{}\"{}",
            hex(ink),
            short(f64::from(width) / f64::from(UNITS)),
            opacity("stroke", ink)
        ),
    }
}

fn hex(ink: Ink) -> String {
    let (r, g, b) = ink.rgb;
    format!("#{r:02x}{g:02x}{b:02x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_becomes_text() {
        assert_eq!(
            escape("<a b=\"c\" d='e'>&]]>\u{1b}"),
            "&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;]]&gt;"
        );
    }

    #[test]
    fn lengths_are_short() {
        assert_eq!([1.0, -0.001, 2.5, 0.666].map(short), ["1", "0", "2.5", "0.67"]);
    }

    #[test]
    fn contours_start_where_they_are_named_and_go_on_in_steps() {
        let square = [
            Stroke::Move((1.0, 2.0)),
            Stroke::Line((4.0, 2.0)),
            Stroke::Quad((5.0, 5.0), (1.0, 2.0)),
            Stroke::Move((-1.0, 0.0)),
            Stroke::Line((0.0, 0.0)),
        ];
        assert_eq!(path_data(&square), "M1 2l3 0q1 3-3 0zM-1 0l1 0z");
    }
}
