//! Runs with as many draws as a precision needs.

use super::run::{ModelResult, Outcome, Questions, run};
use crate::engine::{Attained, Goal, MOST_POINTS, Settings};
use crate::model::Ledger;
use crate::scenario::Scenario;

/// The precision that was asked for, and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Precision {
    /// What was asked for.
    pub goal: Goal,
    /// The most draws that were allowed.
    pub most_draws: u64,
    /// How precise every figure that counts is.
    pub figures: Vec<Figure>,
}

/// How precise one figure of an outcome is.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Index into [`Outcome::results`].
    pub result: usize,
    /// On which ledger.
    pub ledger: &'static Ledger,
    /// How precise.
    pub attained: Attained,
}

impl Precision {
    /// Whether every figure is as precise as was asked.
    #[must_use]
    pub fn reached(&self) -> bool {
        self.figures.iter().all(|figure| figure.attained.reached())
    }
}

/// Runs `scenario` with the points of `settings`, which should be at least
/// [`Goal::fewest_points`], then with twice as many again and again, until the headline results are as
/// precise as `goal` asks or twice as many would be more than `most_draws`.
///
/// The results are those of a run of the final length from the start: it is
/// run anew, which costs at most as much again and no memory. `announce` is
/// told how many draws are to come, `progress` how many were finished since it
/// was told last.
///
/// # Panics
///
/// Like [`run`].
#[must_use]
pub fn run_until(
    mut scenario: Scenario,
    mut settings: Settings,
    questions: impl Into<Questions>,
    (goal, most_draws): (Goal, u64),
    announce: &dyn Fn(u64),
    progress: &(dyn Fn(u64) + Sync),
) -> Outcome {
    let mut questions = questions.into();
    let sketches = questions.sketches;
    loop {
        announce(settings.draws());
        let mut outcome = run(scenario, settings, questions, progress);
        let figures = judged(&outcome, goal);
        let precision = Precision { goal, most_draws, figures };
        let points = 2 * outcome.settings.points;
        let longer = Settings { points, ..outcome.settings.clone() };
        if precision.reached() || points > MOST_POINTS || longer.draws() > most_draws {
            outcome.precision = Some(precision);
            return outcome;
        }
        settings = longer;
        scenario = outcome.scenario;
        questions = Questions {
            probes: outcome.probes.into_iter().map(|result| result.probe).collect(),
            breakdowns: outcome.breakdowns.into_iter().map(|result| result.breakdown).collect(),
            sketches,
        };
    }
}

/// The figures that count: those of every model on the headline ledger, or on
/// all of its ledgers if it does not compute that one.
fn judged(outcome: &Outcome, goal: Goal) -> Vec<Figure> {
    let mut figures = Vec::new();
    for (index, result) in outcome.results.iter().enumerate() {
        let headline = result.on(Ledger::headline()).is_some();
        for ledger in ledgers(result).filter(|l| !headline || *l == Ledger::headline()) {
            let on_ledger = result.on(ledger).expect("it is one of its ledgers");
            let attained = goal.judge(&on_ledger.figures).into_iter();
            figures.extend(attained.map(|attained| Figure { result: index, ledger, attained }));
        }
    }
    figures
}

fn ledgers(result: &ModelResult) -> impl Iterator<Item = &'static Ledger> {
    result.ledgers.iter().flatten().map(|result| result.ledger)
}
