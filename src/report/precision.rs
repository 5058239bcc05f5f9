//! What precision a run was asked for and did not reach, for readers.

use super::document::{Align, Block, Grid};
use crate::engine::Goal;
use crate::outcome::{Figure, Outcome};
use crate::quantity::{Digits, Reader, count};

/// The figures that are not as precise as was asked; `None` if all are, or
/// nothing was asked.
#[must_use]
pub fn shortfalls(outcome: &Outcome) -> Option<Vec<Block>> {
    let precision = outcome.precision.as_ref()?;
    if precision.reached() {
        return None;
    }
    let short: Vec<&Figure> =
        precision.figures.iter().filter(|figure| !figure.attained.reached()).collect();
    let said = format!(
        "{}: {} of {} figures are not as precise as was asked, with {} of at most {} draws",
        outcome.scenario.title,
        count(short.len() as u64),
        count(precision.figures.len() as u64),
        count(outcome.settings.draws()),
        count(precision.most_draws),
    );
    let head = match precision.goal {
        Goal::Relative(_) => "relative error",
        Goal::Digits(_) => "two errors",
    };
    let (left, right) = (Align::Left, Align::Right);
    let mut grid = Grid::new(&[
        ("model", left),
        ("scope", left),
        ("ledger", left),
        ("figure", left),
        (head, right),
        ("wanted", right),
    ]);
    for Figure { result, ledger, attained } in short {
        let result = &outcome.results[*result];
        let scope = outcome.scenario.scopes[result.scope].id.clone();
        grid.row([
            outcome.scenario.models[result.model].model.name.clone(),
            scope.unwrap_or_else(|| "–".to_owned()),
            ledger.title.to_owned(),
            attained.statistic.to_owned(),
            told(attained.error, precision.goal, outcome),
            told(attained.wanted, precision.goal, outcome),
        ]);
    }
    Some(vec![Block::Paragraph(said), Block::Grid(grid)])
}

fn told(x: f64, goal: Goal, outcome: &Outcome) -> String {
    if !x.is_finite() {
        return "unknown".to_owned();
    }
    let reader = Reader::short(Digits::Significant(3));
    match goal {
        Goal::Relative(_) => format!("{} %", reader.number(100.0 * x)),
        Goal::Digits(_) => format!("{} {}", outcome.scenario.currency, reader.number(x)),
    }
}
