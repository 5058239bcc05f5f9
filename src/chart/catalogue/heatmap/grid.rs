//! The loss on a grid of two inputs, all others at their medians.

use crate::chart::axis::Axis;
use crate::formula::{self, Binding, Program};
use crate::math::ln;
use crate::scenario::{Cell, Chosen, Scenario};

/// Squares beside and above each other.
const COLUMNS: usize = 60;
const ROWS: usize = 48;

/// The loss of a model by two of its inputs.
pub(super) struct Loss {
    program: Program,
    output: usize,
}

impl Loss {
    /// Of the inputs called `names`; a segmented one is alike in all segments.
    pub(super) fn new(
        scenario: &Scenario,
        chosen: &Chosen,
        scope: usize,
        output: usize,
        names: (&str, &str),
    ) -> Self {
        let binding = |name: &str| {
            let input = scenario.inputs.iter().find(|input| input.name == name);
            let input = input.expect("a bound model uses declared inputs only");
            let cell = |cell: &Cell| {
                if name == names.0 {
                    formula::Cell::Column(0)
                } else if name == names.1 {
                    formula::Cell::Column(1)
                } else {
                    formula::Cell::Constant(cell.law.quantile(0.5))
                }
            };
            let cells: Vec<formula::Cell> = input.laws[scope].iter().map(cell).collect();
            if input.segmented {
                return Binding::Segments(cells);
            }
            match cells[0] {
                formula::Cell::Constant(value) => Binding::Constant(value),
                formula::Cell::Column(column) => Binding::Column(column),
            }
        };
        Self { program: chosen.model.compile(&chosen.bound, binding), output }
    }

    /// The loss at every point.
    fn at(&self, points: &[(f64, f64)]) -> Vec<f64> {
        let columns = [
            points.iter().map(|point| point.0).collect(),
            points.iter().map(|point| point.1).collect(),
        ];
        let mut out = vec![vec![0.0; points.len()]; self.program.outputs()];
        self.program.run(&columns, points.len(), &mut Vec::new(), &mut out);
        out.swap_remove(self.output)
    }

    /// How much of the first input makes the loss `wanted` at this `rate`, if some amount
    /// within `bounds` does. The loss must not fall as the input grows.
    pub(super) fn needed(&self, rate: f64, wanted: f64, bounds: (f64, f64)) -> Option<f64> {
        let loss = |across: f64| self.at(&[(across, rate)])[0];
        let (mut low, mut high) = bounds;
        if !(loss(low) < wanted && loss(high) >= wanted) {
            return None;
        }
        for _ in 0..60 {
            let middle = crate::math::sqrt(low) * crate::math::sqrt(high);
            if loss(middle) < wanted { low = middle } else { high = middle }
        }
        Some(high)
    }
}

/// The loss at the corners of the squares between two axes, row by row from below. It does not
/// fall as the rate, which goes up, grows.
///
/// Places are parts of the axes in [0, 1], from the left and from below.
pub(super) struct Grid {
    pub(super) across: Axis,
    pub(super) up: Axis,
    pub(super) values: Vec<f64>,
}

impl Grid {
    pub(super) fn of(loss: &Loss, (across, up): (Axis, Axis)) -> Self {
        let corner = |i: usize| {
            let (column, row) = (i % (COLUMNS + 1), i / (COLUMNS + 1));
            (across.value(column as f64 / COLUMNS as f64), up.value(row as f64 / ROWS as f64))
        };
        let corners: Vec<_> = (0..(COLUMNS + 1) * (ROWS + 1)).map(corner).collect();
        let values = loss.at(&corners);
        Self { across, up, values }
    }

    fn value(&self, column: usize, row: usize) -> f64 {
        self.values[row * (COLUMNS + 1) + column]
    }

    /// Where in a column of corners the loss reaches `wanted`: 0 where all of it does, above 1
    /// where none of it does.
    fn reached(&self, column: usize, wanted: f64) -> f64 {
        if self.value(column, 0) >= wanted {
            return 0.0;
        }
        let pair = |row: usize| (self.value(column, row), self.value(column, row + 1));
        let crossing = (0..ROWS).find_map(|row| Some((row, crossing(pair(row), wanted)?)));
        crossing.map_or(f64::INFINITY, |(row, share)| (row as f64 + share) / ROWS as f64)
    }

    /// Where the loss is `wanted` on an edge of the map between two columns: at the top, then at
    /// the bottom, in the order from the left.
    fn on_edges(&self, column: usize, wanted: f64) -> Vec<(f64, f64)> {
        let at = |(row, y): (usize, f64)| {
            let (left, right) = (self.value(column, row), self.value(column + 1, row));
            let share = crossing((left, right), wanted)
                .or_else(|| Some(1.0 - crossing((right, left), wanted)?))?;
            Some(((column as f64 + share) / COLUMNS as f64, y))
        };
        let mut points: Vec<_> = [(ROWS, 1.0), (0, 0.0)].into_iter().filter_map(at).collect();
        points.sort_by(|a, b| a.0.total_cmp(&b.0));
        points
    }

    /// Places at which the loss is `wanted`, from the left to the right.
    pub(super) fn contour(&self, wanted: f64) -> Vec<(f64, f64)> {
        let mut points = Vec::new();
        for column in 0..=COLUMNS {
            let y = self.reached(column, wanted);
            if y > 0.0 && y <= 1.0 {
                points.push((column as f64 / COLUMNS as f64, y));
            }
            if column < COLUMNS {
                points.extend(self.on_edges(column, wanted));
            }
        }
        points
    }

    /// The part of the map on which the loss is at least `wanted`, as a polygon of places: its
    /// lower edge from the left to the right, and the upper edge of the map.
    pub(super) fn at_least(&self, wanted: f64) -> Vec<(f64, f64)> {
        let mut points = Vec::new();
        let mut any = false;
        for column in 0..=COLUMNS {
            let y = self.reached(column, wanted);
            any |= y <= 1.0;
            points.push((column as f64 / COLUMNS as f64, y.min(1.0)));
            if column < COLUMNS {
                points.extend(self.on_edges(column, wanted));
            }
        }
        if !any {
            return Vec::new();
        }
        points.extend([(1.0, 1.0), (0.0, 1.0)]);
        points
    }

    /// How much of the input across makes the loss `wanted` at a rate, within the map.
    pub(super) fn needed(&self, rate: f64, wanted: f64) -> Option<f64> {
        let at = self.up.place(rate);
        let line = self.contour(wanted);
        let pair = line.windows(2).find(|pair| pair[0].1 >= at && pair[1].1 <= at)?;
        let (above, below) = (pair[0].1 - at, at - pair[1].1);
        let share = if above + below > 0.0 { above / (above + below) } else { 0.0 };
        Some(self.across.value(pair[0].0 + share * (pair[1].0 - pair[0].0)))
    }
}

/// Which part of the way from one value up to another `wanted` is at; `None` if it is not
/// between them. Where both are above 0, of the way in logarithms: axes are logarithmic, and
/// there a product is straight.
fn crossing((low, high): (f64, f64), wanted: f64) -> Option<f64> {
    if !(low < wanted && high >= wanted) {
        return None;
    }
    let share = if low > 0.0 && high.is_finite() {
        ln(wanted / low) / ln(high / low)
    } else {
        (wanted - low) / (high - low)
    };
    share.is_finite().then(|| share.clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::LogAxis;

    /// The loss is the product of both inputs.
    fn product() -> Grid {
        let axis = || Axis::fit(&[(1.0, 100.0)], LogAxis::Always);
        let (across, up) = (axis(), axis());
        let place = |i: usize, most: usize| i as f64 / most as f64;
        let values = (0..(COLUMNS + 1) * (ROWS + 1))
            .map(|i| {
                let (column, row) = (i % (COLUMNS + 1), i / (COLUMNS + 1));
                across.value(place(column, COLUMNS)) * up.value(place(row, ROWS))
            })
            .collect();
        Grid { across, up, values }
    }

    #[test]
    fn of_a_product_the_line_is_straight_and_falls_by_one() {
        let grid = product();
        let line = grid.contour(50.0);
        assert!(line.len() > COLUMNS / 2);
        for &(x, y) in &line {
            let (across, up) = (grid.across.value(x), grid.up.value(y));
            assert!((across * up / 50.0 - 1.0).abs() < 1e-9, "{across} {up}");
        }
        let needed = grid.needed(5.0, 50.0).expect("it is on the map");
        assert!((needed - 10.0).abs() < 1e-9, "{needed}");
        assert_eq!(grid.needed(5.0, 1e9), None);
    }

    #[test]
    fn what_is_at_least_so_much_is_all_a_part_or_nothing_of_the_map() {
        let grid = product();
        let area = |wanted: f64| {
            let points = grid.at_least(wanted);
            let next = points.iter().cycle().skip(1);
            let twice: f64 = points.iter().zip(next).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum();
            (twice / 2.0).abs()
        };
        let middle = grid.across.value(0.5);
        assert!((area(1e-9) - 1.0).abs() < 1e-12);
        assert!((area(middle * middle) - 0.5).abs() < 1e-9, "{}", area(middle * middle));
        assert_eq!(area(1e9), 0.0);
    }
}
