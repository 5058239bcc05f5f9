//! Equally likely outcomes as dots in stacks.

use super::mark::ends;
use crate::chart::axis::Axis;
use crate::chart::shape::{Role, Shape};

/// Diameter of one of many dots, where there is room, and the highest stack of them.
pub(super) const MANY: f64 = 11.0;
const HIGHEST: f64 = 132.0;

/// What an axis shows of many outcomes: where some are gains and most are losses, the
/// losses only, so that a few gains do not forbid a logarithmic axis.
pub(super) fn dots_ends(values: &[f64]) -> Option<(f64, f64)> {
    let losses: Vec<f64> = values.iter().copied().filter(|value| *value > 0.0).collect();
    let finite = values.iter().all(|value| value.is_finite());
    if finite && losses.len() < values.len() && 10 * losses.len() >= 9 * values.len() {
        return ends(&losses);
    }
    ends(values)
}

/// Outcomes stacked where they fall, all dots of one size.
pub(super) struct Stacks {
    /// Diameter.
    size: f64,
    /// Where each dot is, from the left edge of the plot and in its stack, with its value.
    dots: Vec<(f64, usize, f64)>,
    /// What is below stands at the edge, as a triangle.
    lowest: f64,
}

impl Stacks {
    pub(super) fn of(values: &[f64], beyond: Option<f64>, axis: &Axis, width: f64) -> Self {
        let mut size = MANY;
        loop {
            let stacks = Self::of_size(values, beyond, axis, (width, size));
            // Where all fall on one place, smaller dots make no lower stacks in the end.
            if stacks.height() <= HIGHEST || size <= 2.5 {
                return stacks;
            }
            size -= 0.5;
        }
    }

    fn of_size(
        values: &[f64],
        beyond: Option<f64>,
        axis: &Axis,
        (width, size): (f64, f64),
    ) -> Self {
        // A stack is wholly on one side of the line.
        let line = beyond.filter(|value| value.is_finite()).map_or(0.0, |v| axis.place(v) * width);
        let first = (-line / size).ceil();
        let last = (((width - line) / size).floor() - 1.0).max(first);
        let mut heights = std::collections::BTreeMap::<i32, usize>::new();
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        let dots = sorted
            .into_iter()
            .map(|value| {
                let column = ((axis.place(value) * width - line) / size).floor();
                let reaches = beyond.is_some_and(|beyond| value >= beyond);
                let lowest = if reaches { 0.0 } else { first };
                let column = column.clamp(lowest.min(last), last);
                let height = heights.entry(column as i32).or_default();
                *height += 1;
                (line + (column + 0.5) * size, *height - 1, value)
            })
            .collect();
        Self { size, dots, lowest: axis.value(0.0) }
    }

    pub(super) fn height(&self) -> f64 {
        let highest = self.dots.iter().map(|(_, level, _)| level + 1).max().unwrap_or(0);
        highest as f64 * self.size
    }

    pub(super) fn shapes(&self, left: f64, y: f64, beyond: Option<f64>) -> Vec<Shape> {
        let bottom = y + self.height() / 2.0;
        let radius = 0.45 * self.size;
        let mut shapes = Vec::new();
        for &(x, level, value) in &self.dots {
            let centre = (left + x, bottom - (level as f64 + 0.5) * self.size);
            if value < self.lowest {
                let (x, y) = centre;
                let points =
                    vec![(x - radius, y), (x + radius, y - radius), (x + radius, y + radius)];
                shapes.push(Shape::Polygon { points, fill: Role::Interval });
            } else if beyond.is_some_and(|beyond| value >= beyond) {
                shapes.extend(Shape::ring(centre, radius, 0.45 * radius, Role::Claim));
            } else {
                shapes.push(Shape::Dot { centre, radius, fill: Role::Interval });
            }
        }
        shapes
    }
}
