//! The loss on a grid of two inputs, all others at their medians.

use crate::chart::axis::Axis;
use crate::formula::{self, Binding, Program};
use crate::scenario::{Cell, Chosen, Scenario};

/// Squares beside and above each other.
pub(super) const COLUMNS: usize = 60;
pub(super) const ROWS: usize = 48;

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

/// The loss at the corners of the squares between two axes, row by row from below.
pub(super) struct Grid {
    pub(super) across: Axis,
    pub(super) up: Axis,
    pub(super) values: Vec<f64>,
    centres: Vec<f64>,
}

impl Grid {
    pub(super) fn of(loss: &Loss, (across, up): (Axis, Axis)) -> Self {
        let point = |shift: f64, i: usize, columns: usize| {
            let (column, row) = (i % columns, i / columns);
            (
                across.value((column as f64 + shift) / COLUMNS as f64),
                up.value((row as f64 + shift) / ROWS as f64),
            )
        };
        let corners: Vec<_> =
            (0..(COLUMNS + 1) * (ROWS + 1)).map(|i| point(0.0, i, COLUMNS + 1)).collect();
        let centres: Vec<_> = (0..COLUMNS * ROWS).map(|i| point(0.5, i, COLUMNS)).collect();
        let (values, centres) = (loss.at(&corners), loss.at(&centres));
        Self { across, up, values, centres }
    }

    /// The loss in the middle of a square.
    pub(super) fn centre(&self, column: usize, row: usize) -> f64 {
        self.centres[row * COLUMNS + column]
    }

    /// The lower left corner of a square.
    pub(super) fn corner(&self, column: usize, row: usize) -> (f64, f64) {
        let across = self.across.value(column as f64 / COLUMNS as f64);
        (across, self.up.value(row as f64 / ROWS as f64))
    }

    fn value(&self, column: usize, row: usize) -> f64 {
        self.values[row * (COLUMNS + 1) + column]
    }

    /// Points at which the loss is `wanted`, from the top to the bottom: at most one on
    /// each row of corners, and one on each column.
    pub(super) fn contour(&self, wanted: f64) -> Vec<(f64, f64)> {
        let between = |low: f64, high: f64| {
            (low < wanted && high >= wanted).then(|| (wanted - low) / (high - low))
        };
        let mut points = Vec::new();
        for row in 0..=ROWS {
            for column in 0..COLUMNS {
                let (low, high) = (self.value(column, row), self.value(column + 1, row));
                if let Some(share) = between(low, high) {
                    points
                        .push(((column as f64 + share) / COLUMNS as f64, row as f64 / ROWS as f64));
                }
            }
        }
        for column in 0..=COLUMNS {
            for row in 0..ROWS {
                let (low, high) = (self.value(column, row), self.value(column, row + 1));
                if let Some(share) = between(low, high) {
                    points
                        .push((column as f64 / COLUMNS as f64, (row as f64 + share) / ROWS as f64));
                }
            }
        }
        // The loss rises with both inputs, so the line falls from left to right.
        points.sort_by(|a, b| (a.0 - a.1).total_cmp(&(b.0 - b.1)));
        points.into_iter().map(|(x, y)| (self.across.value(x), self.up.value(y))).collect()
    }

    /// How much of the input across makes the loss `wanted` at a rate, within the map.
    pub(super) fn needed(&self, rate: f64, wanted: f64) -> Option<f64> {
        let at = self.up.place(rate);
        let line = self.contour(wanted);
        let place = |point: &(f64, f64)| self.up.place(point.1) - at;
        let pair = line.windows(2).find(|pair| place(&pair[0]) >= 0.0 && place(&pair[1]) <= 0.0)?;
        let (a, b) = (place(&pair[0]), place(&pair[1]));
        let share = if a == b { 0.0 } else { a / (a - b) };
        let ends = [pair[0], pair[1]].map(|(across, _)| self.across.place(across));
        Some(self.across.value(ends[0] + share * (ends[1] - ends[0])))
    }
}
