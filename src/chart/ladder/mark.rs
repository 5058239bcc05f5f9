//! What is drawn on a rung.

use super::stacks::{Stacks, dots_ends};
use crate::chart::axis::Axis;
use crate::chart::shape::{Role, Shape};
use crate::math::sqrt;

/// Half the height of the thick bar, of the thin line, of the bar of a ledger.
pub(super) const BAR: f64 = 6.0;
pub(super) const LINE: f64 = 1.25;
pub(super) const BROAD: f64 = 10.0;
/// Radius of a median and of the paper around it.
pub(super) const DOT: f64 = 6.0;
const RING: f64 = 7.5;
/// Radius of the lightest and the weightiest study.
const LIGHTEST: f64 = 4.5;
const HEAVIEST: f64 = 9.5;
/// Width of the ring of a hollow mark.
pub(super) const HOLLOW: f64 = 2.5;
/// Half the height of the diamond of a mean.
const DIAMOND: f64 = 11.0;
/// The least width of a part, and the edge of a hollow one.
const THIN: f64 = 2.0;
const EDGE: f64 = 2.5;

/// What is drawn on a rung. If a value is not finite, nothing is.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// A dot for the median, a thick bar for half, a thin line for nine in ten.
    Interval(Interval),
    /// Equally likely outcomes, as dots in stacks; those at or above `beyond` are rings.
    Dots {
        /// The outcomes.
        values: Vec<f64>,
        /// Where rings begin.
        beyond: Option<f64>,
    },
    /// A claim, as a short upright line, beside the range of a model where one is run.
    Claimed {
        /// The claim.
        value: f64,
        /// What the model gives.
        range: Option<Interval>,
    },
    /// A bar from 0 to the median, and a line for nine in ten.
    Amount(Interval),
    /// A bar from 0: a figure that somebody published.
    Whole(f64),
    /// A part of the way from one figure to another: filled where it takes away, hollow where
    /// it adds.
    Step {
        /// Where the part before ended.
        from: f64,
        /// Where this one ends.
        to: f64,
    },
    /// A bar from 0 to the mean, and a line for nine in ten.
    Mean {
        /// The mean.
        mean: f64,
        /// 5 % of the outcomes are at or below.
        low: f64,
        /// 95 %.
        high: f64,
    },
    /// A study: a filled dot with its interval, or a ring where no error was published.
    Study {
        /// Its estimate.
        estimate: f64,
        /// What is known of how sure it is.
        certainty: Certainty,
    },
    /// A mean, as wide as its interval.
    Diamond {
        /// The mean.
        centre: f64,
        /// Lower end of its interval.
        low: f64,
        /// Upper end.
        high: f64,
    },
    /// An interval without a centre.
    Band {
        /// Lower end.
        low: f64,
        /// Upper end.
        high: f64,
    },
}

/// What is known of how sure an estimate is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Certainty {
    /// No standard error was published: a hollow mark.
    Unpublished,
    /// A filled mark and a line.
    Interval {
        /// Lower end.
        low: f64,
        /// Upper end.
        high: f64,
        /// Share of the weight, in [0, 1]: the area of the mark.
        weight: f64,
    },
}

/// Quantiles of the outcomes, in the unit of the axis. All equal: a point.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// 5 % of the outcomes are at or below.
    pub p5: f64,
    /// 25 %.
    pub p25: f64,
    /// Half.
    pub p50: f64,
    /// 75 %.
    pub p75: f64,
    /// 95 %.
    pub p95: f64,
}

impl Interval {
    /// A result without uncertainty.
    #[must_use]
    pub fn point(value: f64) -> Self {
        Self { p5: value, p25: value, p50: value, p75: value, p95: value }
    }

    /// In rising order, so that a bar never runs backwards.
    fn ordered(self) -> Self {
        let mut all = [self.p5, self.p25, self.p50, self.p75, self.p95];
        all.sort_by(f64::total_cmp);
        let [p5, p25, p50, p75, p95] = all;
        Self { p5, p25, p50, p75, p95 }
    }
}

impl Mark {
    /// What the axis must show; `None` if a value is not finite or there is none.
    pub(super) fn ends(&self) -> Option<(f64, f64)> {
        match self {
            Self::Interval(i) => ends(&[i.p5, i.p25, i.p50, i.p75, i.p95]),
            Self::Claimed { value, range: Some(i) } => ends(&[*value, i.p5, i.p50, i.p95]),
            Self::Amount(i) => ends(&[i.p5, i.p50, i.p95]),
            Self::Whole(value) | Self::Claimed { value, range: None } => ends(&[*value]),
            Self::Step { from, to } => ends(&[*from, *to]),
            Self::Mean { mean, low, high } => ends(&[*mean, *low, *high]),
            Self::Dots { values, .. } => dots_ends(values),
            Self::Study { estimate, certainty: Certainty::Unpublished } => ends(&[*estimate]),
            Self::Study { estimate, certainty: Certainty::Interval { low, high, .. } } => {
                ends(&[*estimate, *low, *high])
            }
            Self::Diamond { centre, low, high } => ends(&[*centre, *low, *high]),
            Self::Band { low, high } => ends(&[*low, *high]),
        }
    }

    /// Whether its bar begins at 0, which the axis then shows.
    pub(super) fn begins_at_zero(&self) -> bool {
        matches!(self, Self::Amount(_) | Self::Whole(_) | Self::Mean { .. })
    }

    /// Where the next row of a bridge goes on, for the line that leads there.
    pub(super) fn leads_from(&self) -> Option<f64> {
        match self {
            Self::Whole(value) => Some(*value),
            Self::Step { to, .. } => Some(*to),
            _ => None,
        }
    }

    /// Height of what is drawn over a plot of this width, in CSS pixels.
    pub(super) fn height(&self, axis: &Axis, width: f64) -> f64 {
        match self {
            Self::Dots { values, beyond } => Stacks::of(values, *beyond, axis, width).height(),
            _ => 2.0 * DIAMOND,
        }
    }

    /// The shapes on a plot from `left` to `right`, centred at `y`.
    pub(super) fn shapes(&self, axis: &Axis, (left, right): (f64, f64), y: f64) -> Vec<Shape> {
        if self.ends().is_none() {
            return Vec::new();
        }
        let x = |value: f64| left + axis.place(value) * (right - left);
        let band = |low: f64, high: f64, half, role| Shape::bar((x(low), x(high)), y, half, role);
        match self {
            Self::Interval(range) => interval(*range, &x, y),
            Self::Claimed { value, range } => {
                let range = range.map(|range| interval(range, &x, y));
                range.into_iter().flatten().chain(tick(x(*value), y)).collect()
            }
            Self::Amount(i) => amount(i.p50, (i.p5, i.p95), &x, y),
            Self::Mean { mean, low, high } => amount(*mean, (*low, *high), &x, y),
            Self::Whole(value) => vec![band(0.0, *value, BROAD, Role::Claim)],
            Self::Step { from, to } => step(x(*from), x(*to), y),
            Self::Dots { values, beyond } => {
                Stacks::of(values, *beyond, axis, right - left).shapes(left, y, *beyond)
            }
            Self::Study { estimate, certainty } => study(*estimate, *certainty, &x, y),
            Self::Diamond { centre, low, high } => {
                let points = vec![
                    (x(*low), y),
                    (x(*centre), y - DIAMOND),
                    (x(*high), y),
                    (x(*centre), y + DIAMOND),
                ];
                vec![Shape::Polygon { points, fill: Role::Median }]
            }
            Self::Band { low, high } => vec![band(*low, *high, BAR, Role::Interval)],
        }
    }
}

/// A thin line, a thick one and a dot.
fn interval(range: Interval, x: &dyn Fn(f64) -> f64, y: f64) -> Vec<Shape> {
    let i = range.ordered();
    let band = |low, high, half| Shape::bar((x(low), x(high)), y, half, Role::Interval);
    let dot = |radius, fill| Shape::Dot { centre: (x(i.p50), y), radius, fill };
    vec![
        band(i.p5, i.p95, LINE),
        band(i.p25, i.p75, BAR),
        dot(RING, Role::Paper),
        dot(DOT, Role::Median),
    ]
}

/// The short upright line of a claim, on paper of its own.
pub(super) fn tick(x: f64, y: f64) -> [Shape; 2] {
    let sides = |half: f64, reach: f64, fill| Shape::Slab {
        from: (x - half, y - reach),
        to: (x + half, y + reach),
        fill,
    };
    [sides(3.5, DIAMOND + 1.0, Role::Paper), sides(2.0, DIAMOND, Role::Claim)]
}

/// A bar from 0 and the ends of a range.
fn amount(to: f64, (low, high): (f64, f64), x: &dyn Fn(f64) -> f64, y: f64) -> Vec<Shape> {
    let band = |low, high, half, role| Shape::bar((x(low), x(high)), y, half, role);
    vec![
        band(0.0, to, BROAD, Role::Interval),
        band(low, high, LINE + 1.5, Role::Paper),
        band(low, high, LINE, Role::Median),
        Shape::upright(x(low), (y - BAR, y + BAR), 2.0, Role::Median),
        Shape::upright(x(high), (y - BAR, y + BAR), 2.0, Role::Median),
    ]
}

/// A bar between two places, hollow where it runs to the right. One too short to be seen is
/// still as wide as a line.
pub(super) fn step(from: f64, to: f64, y: f64) -> Vec<Shape> {
    let right = if (to - from).abs() < THIN { from + THIN * (to - from).signum() } else { to };
    let mut shapes = vec![Shape::bar((from, right), y, BROAD, Role::Interval)];
    if to - from > 2.0 * EDGE {
        let inside = (from + EDGE, right - EDGE);
        shapes.push(Shape::bar(inside, y, BROAD - EDGE, Role::Paper));
    }
    shapes
}

fn study(estimate: f64, certainty: Certainty, x: &dyn Fn(f64) -> f64, y: f64) -> Vec<Shape> {
    let centre = (x(estimate), y);
    match certainty {
        Certainty::Unpublished => Shape::ring(centre, DOT, HOLLOW, Role::Median).to_vec(),
        Certainty::Interval { low, high, weight } => {
            let share = if weight.is_nan() { 0.0 } else { sqrt(weight.clamp(0.0, 1.0)) };
            let radius = LIGHTEST + share * (HEAVIEST - LIGHTEST);
            vec![
                Shape::bar((x(low), x(high)), y, LINE, Role::Interval),
                Shape::Dot { centre, radius, fill: Role::Median },
            ]
        }
    }
}

pub(super) fn ends(values: &[f64]) -> Option<(f64, f64)> {
    let low = values.iter().copied().fold(f64::INFINITY, f64::min);
    let high = values.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    (!values.is_empty() && values.iter().all(|value| value.is_finite())).then_some((low, high))
}
