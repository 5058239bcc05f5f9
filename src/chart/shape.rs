//! What charts are drawn of, besides texts and rules. Lengths are CSS pixels; colours
//! are named by what they stand for, so that a theme can change them.

use super::theme::{Colour, Palette, between};

/// What a colour stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Role {
    Paper,
    Grid,
    Muted,
    Ink,
    Interval,
    Median,
    Claim,
    /// How much of something there is, from 0 to 1.
    Level(f64),
}

impl Palette {
    pub(super) fn role(&self, role: Role) -> Colour {
        match role {
            Role::Paper => self.paper,
            Role::Grid => self.grid,
            Role::Muted => self.muted,
            Role::Ink => self.ink,
            Role::Interval => self.interval,
            Role::Median => self.median,
            Role::Claim => self.claim,
            Role::Level(share) => between(self.least, self.most, share),
        }
    }
}

pub(super) type Point = (f64, f64);

/// One thing on a sheet, in the order of drawing.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Shape {
    /// A filled rectangle.
    Slab { from: Point, to: Point, fill: Role },
    /// The edge of a rectangle.
    Frame { from: Point, to: Point, width: f64, ink: Role },
    /// Points joined by straight lines, whole or in dashes.
    Path { points: Vec<Point>, width: f64, ink: Role, dash: Option<f64> },
    /// A filled polygon.
    Polygon { points: Vec<Point>, fill: Role },
    /// A filled circle.
    Dot { centre: Point, radius: f64, fill: Role },
}

impl Shape {
    /// A straight line.
    pub(super) fn line(from: Point, to: Point, width: f64, ink: Role) -> Self {
        Self::Path { points: vec![from, to], width, ink, dash: None }
    }

    /// An upright line with sharp edges.
    pub(super) fn upright(x: f64, (top, bottom): (f64, f64), width: f64, ink: Role) -> Self {
        let x = crisp(x, width);
        Self::line((x, top), (x, bottom), width, ink)
    }

    /// A level line with sharp edges.
    pub(super) fn level(y: f64, (left, right): (f64, f64), width: f64, ink: Role) -> Self {
        let y = crisp(y, width);
        Self::line((left, y), (right, y), width, ink)
    }

    /// A rectangle from `left` to `right`, `half` above and below `y`.
    pub(super) fn bar((left, right): (f64, f64), y: f64, half: f64, fill: Role) -> Self {
        Self::Slab { from: (left.min(right), y - half), to: (left.max(right), y + half), fill }
    }

    /// A circle with a hole of paper.
    pub(super) fn ring(centre: Point, radius: f64, width: f64, ink: Role) -> [Self; 2] {
        [
            Self::Dot { centre, radius, fill: ink },
            Self::Dot { centre, radius: radius - width, fill: Role::Paper },
        ]
    }
}

/// The place next to `x` where a line of this width has sharp edges.
fn crisp(x: f64, width: f64) -> f64 {
    let shift = width / 2.0 % 1.0;
    (x - shift).round() + shift
}

/// A path in dashes of this length, with gaps as long.
pub(super) fn dashes(points: &[Point], length: f64) -> Vec<Vec<Point>> {
    let mut out = Vec::new();
    let mut dash: Vec<Point> = points.first().copied().into_iter().collect();
    let (mut drawn, mut left) = (true, length);
    for pair in points.windows(2) {
        let ((mut x, mut y), (to_x, to_y)) = (pair[0], pair[1]);
        loop {
            let rest = crate::math::sqrt((to_x - x) * (to_x - x) + (to_y - y) * (to_y - y));
            if rest < left {
                left -= rest;
                if drawn {
                    dash.push((to_x, to_y));
                }
                break;
            }
            (x, y) = (x + (to_x - x) * left / rest, y + (to_y - y) * left / rest);
            if drawn {
                dash.push((x, y));
                out.push(std::mem::take(&mut dash));
            } else {
                dash = vec![(x, y)];
            }
            (drawn, left) = (!drawn, length);
        }
    }
    if drawn && dash.len() > 1 {
        out.push(dash);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dashes_and_gaps_are_as_long() {
        let dashes = dashes(&[(0.0, 0.0), (5.0, 0.0), (10.0, 0.0)], 3.0);
        assert_eq!(dashes.len(), 2);
        assert_eq!(dashes[0], [(0.0, 0.0), (3.0, 0.0)]);
        assert_eq!(dashes[1], [(6.0, 0.0), (9.0, 0.0)]);
        assert!(super::dashes(&[], 3.0).is_empty());
    }

    #[test]
    fn an_odd_line_lies_on_half_a_pixel() {
        assert_eq!([crisp(10.2, 1.0), crisp(10.2, 2.0), crisp(10.9, 2.0)], [10.5, 10.0, 11.0]);
    }
}
