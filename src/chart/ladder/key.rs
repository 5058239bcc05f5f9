//! Samples of marks, for the legend.

use super::mark::{BAR, BROAD, Certainty, DOT, HOLLOW, Interval, LINE, Mark, step, tick};
use super::stacks::{MANY, dots_ends};
use crate::chart::shape::{Role, Shape};

/// A sample of a mark in the legend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    Median,
    Exact,
    Half,
    NineInTen,
    OneDot,
    OneRing,
    OffScale,
    Amount,
    Whole,
    Taken,
    Added,
    Whisker,
    HollowStudy,
    SolidStudy,
    Claim,
    Published,
}

impl Key {
    /// The message that says what it means.
    pub(super) fn message(self) -> &'static str {
        match self {
            Self::Median => "chart-key-median",
            Self::Exact => "chart-key-exact",
            Self::Half => "chart-key-half",
            Self::OneDot => "chart-key-dot",
            Self::OneRing => "chart-key-ring",
            Self::OffScale => "chart-key-off-scale",
            Self::Amount => "chart-key-amount",
            Self::Whole => "chart-key-whole",
            Self::Taken => "chart-key-taken",
            Self::Added => "chart-key-added",
            Self::NineInTen | Self::Whisker => "chart-key-nine-in-ten",
            Self::HollowStudy => "chart-key-hollow-study",
            Self::SolidStudy => "chart-key-solid-study",
            Self::Claim => "chart-key-claim",
            Self::Published => "chart-key-published",
        }
    }

    /// Width of the sample in CSS pixels.
    pub(super) fn width(self) -> f64 {
        match self {
            Self::Median
            | Self::Exact
            | Self::OneDot
            | Self::OneRing
            | Self::OffScale
            | Self::HollowStudy => 14.0,
            Self::Claim => 2.0,
            Self::Published => 4.0,
            _ => 36.0,
        }
    }

    /// The sample, from its left edge, centred at a height.
    pub(super) fn shapes(self, (x, y): (f64, f64)) -> Vec<Shape> {
        let bar = |half, role| Shape::bar((x, x + self.width()), y, half, role);
        let centre = (x + self.width() / 2.0, y);
        let dot = |radius, fill| Shape::Dot { centre, radius, fill };
        match self {
            Self::Median | Self::Exact => vec![dot(DOT, Role::Median)],
            Self::Half => vec![bar(BAR, Role::Interval)],
            Self::NineInTen => vec![bar(LINE, Role::Interval)],
            Self::OneDot => vec![dot(0.45 * MANY, Role::Interval)],
            Self::OneRing => Shape::ring(centre, 0.45 * MANY, 0.2 * MANY, Role::Claim).to_vec(),
            Self::OffScale => {
                let half = 0.45 * MANY;
                let (x, y) = centre;
                let points = vec![(x - half, y), (x + half, y - half), (x + half, y + half)];
                vec![Shape::Polygon { points, fill: Role::Interval }]
            }
            Self::Amount => vec![bar(BROAD, Role::Interval)],
            Self::Whole => vec![bar(BROAD, Role::Claim)],
            Self::Taken => step(x + self.width(), x, y),
            Self::Added => step(x, x + self.width(), y),
            Self::Whisker => {
                let end = |x| Shape::upright(x, (y - BAR, y + BAR), 2.0, Role::Median);
                vec![bar(LINE, Role::Median), end(x), end(x + self.width())]
            }
            Self::HollowStudy => Shape::ring(centre, DOT, HOLLOW, Role::Median).to_vec(),
            Self::SolidStudy => vec![bar(LINE, Role::Interval), dot(DOT, Role::Median)],
            Self::Published => tick(x + 2.0, y)[1..].to_vec(),
            Self::Claim => vec![Shape::upright(x + 1.0, (y - 10.0, y + 10.0), 2.0, Role::Claim)],
        }
    }

    fn of_interval(range: &Interval) -> Vec<Self> {
        if range.p5 == range.p95 {
            return vec![Self::Exact];
        }
        vec![Self::Median, Self::Half, Self::NineInTen]
    }

    /// The samples that explain `mark`.
    pub(super) fn of(mark: &Mark) -> Vec<Self> {
        match mark {
            Mark::Interval(i) => Self::of_interval(i),
            Mark::Claimed { range, .. } => {
                let range = range.iter().flat_map(Self::of_interval);
                range.chain([Self::Published]).collect()
            }
            Mark::Dots { values, beyond } => {
                let reaches = |value: &f64| beyond.is_some_and(|beyond| *value >= beyond);
                let ring = values.iter().any(reaches).then_some(Self::OneRing);
                let shown = dots_ends(values).map_or(f64::NEG_INFINITY, |(low, _)| low);
                let off = values.iter().any(|value| *value < shown).then_some(Self::OffScale);
                [Self::OneDot].into_iter().chain(ring).chain(off).collect()
            }
            Mark::Amount(_) => vec![Self::Amount, Self::Whisker],
            Mark::Whole(_) => vec![Self::Whole],
            Mark::Step { from, to } if to > from => vec![Self::Added],
            Mark::Step { .. } => vec![Self::Taken],
            // Its row says that it is a mean.
            Mark::Mean { .. } => vec![Self::Whisker],
            Mark::Study { certainty: Certainty::Unpublished, .. } => vec![Self::HollowStudy],
            Mark::Study { .. } => vec![Self::SolidStudy],
            Mark::Diamond { .. } | Mark::Band { .. } => Vec::new(),
        }
    }
}
