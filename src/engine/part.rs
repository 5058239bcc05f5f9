//! A run in parts: exact state of some replicates, merged and finished to the
//! same bits as the run in one piece.

use super::inputs::inputs_at;
use super::plan::Plan;
use super::settings::Settings;
use super::simulate::{pivots, tallies};
use super::summary::{Estimates, Extent, Fault, Figures, FiguresState, Tally, TallyState};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// What a run gives.
#[derive(Debug, Clone)]
pub struct Simulation {
    /// Shape `[tasks][outputs]`: the figures, or why there are none.
    pub tasks: Vec<Vec<Result<Estimates, NonFinite>>>,
    /// Streams in use whose dimension is beyond the Sobol table: their
    /// uniforms were random.
    pub beyond_sobol: Vec<usize>,
}

/// Why an output has no figures: some of its draws were not finite.
#[derive(Debug, Clone, PartialEq)]
pub struct NonFinite {
    /// How many draws were not finite.
    pub count: u64,
    /// The replicate of the first of them.
    pub replicate: u32,
    /// Its number in the replicate, from 0.
    pub draw: u64,
    /// What it was: NaN or an infinity.
    pub value: f64,
    /// The values of all input columns in that draw.
    pub inputs: Vec<f64>,
}

/// One of `of` equal parts of a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shard {
    /// Which part, from 1.
    number: u32,
    of: u32,
}

impl Shard {
    /// All of the run.
    pub const WHOLE: Self = Self { number: 1, of: 1 };

    /// Part `number`, from 1, of `of`; `None` unless there is such a part.
    #[must_use]
    pub fn new(number: u32, of: u32) -> Option<Self> {
        (1..=of).contains(&number).then_some(Self { number, of })
    }

    /// Which part, from 1.
    #[must_use]
    pub fn number(self) -> u32 {
        self.number
    }

    /// How many parts there are.
    #[must_use]
    pub fn of(self) -> u32 {
        self.of
    }

    /// Its share of the replicates of a run: every `of`-th.
    #[must_use]
    pub fn replicates(self, settings: &Settings) -> Vec<u32> {
        (self.number - 1..settings.replicates).step_by(self.of as usize).collect()
    }
}

impl fmt::Display for Shard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.number, self.of)
    }
}

/// The figures of one replicate, shape `[tasks][outputs]`; `None` where a draw
/// was not finite.
pub(super) type Replicate = Vec<Vec<Option<Figures>>>;

/// Some replicates of a run: exact sums and counts, no results.
pub struct Part {
    /// All draws of these replicates, shape `[tasks][outputs]`.
    pub(super) totals: Vec<Vec<Tally>>,
    pub(super) replicates: BTreeMap<u32, Replicate>,
    /// See [`Simulation::beyond_sobol`].
    pub(super) beyond_sobol: Vec<usize>,
}

/// A [`Part`] as plain whole numbers: what a file of a part holds.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartState {
    beyond_sobol: Vec<usize>,
    /// Shape `[replicates][tasks][outputs]`.
    replicates: Vec<Vec<Vec<Option<FiguresState>>>>,
    /// Shape `[tasks][outputs]`.
    totals: Vec<Vec<TallyState>>,
}

impl Part {
    /// Adds the replicates of another part of the same run.
    ///
    /// # Panics
    ///
    /// If both have a replicate, or they are parts of different plans.
    pub fn merge(&mut self, other: Self) {
        for (replicate, figures) in other.replicates {
            let before = self.replicates.insert(replicate, figures);
            assert!(before.is_none(), "replicate {replicate} is in both parts");
        }
        assert!(self.totals.len() == other.totals.len(), "parts of one run have the same tasks");
        for (totals, others) in self.totals.iter_mut().zip(other.totals) {
            for (total, mut other) in totals.iter_mut().zip(others) {
                other.drain_into(total);
            }
        }
        let mut beyond = [std::mem::take(&mut self.beyond_sobol), other.beyond_sobol].concat();
        beyond.sort_unstable();
        beyond.dedup();
        self.beyond_sobol = beyond;
    }

    /// The results of the whole run.
    ///
    /// # Panics
    ///
    /// Unless the part has every replicate of a run of `plan` with `settings`.
    #[must_use]
    pub fn finish(self, plan: &Plan, settings: &Settings) -> Simulation {
        let all = self.replicates.keys().copied().eq(0..settings.replicates);
        assert!(all, "a run is finished when it has every replicate");
        let figures: Vec<Replicate> = self.replicates.into_values().collect();
        let result = |task: usize, output: usize, total: Tally| {
            if let Some(fault) = total.fault() {
                return Err(non_finite(plan, settings, fault));
            }
            let replicates: Vec<&Figures> =
                figures.iter().filter_map(|tasks| tasks[task][output].as_ref()).collect();
            Ok(total.estimates(&plan.tasks[task].outputs[output], settings, &replicates))
        };
        let results = self.totals.into_iter().enumerate().map(|(task, totals)| {
            let outputs = totals.into_iter().enumerate();
            outputs.map(|(output, total)| result(task, output, total)).collect()
        });
        Simulation { tasks: results.collect(), beyond_sobol: self.beyond_sobol }
    }

    /// The part as plain numbers: equal parts have equal states.
    #[must_use]
    pub fn state(&self) -> PartState {
        let figures = |outputs: &Vec<Option<Figures>>| {
            outputs.iter().map(|figures| figures.as_ref().map(Figures::state)).collect()
        };
        PartState {
            beyond_sobol: self.beyond_sobol.clone(),
            replicates: self
                .replicates
                .values()
                .map(|tasks| tasks.iter().map(figures).collect())
                .collect(),
            totals: self
                .totals
                .iter()
                .map(|outputs| outputs.iter().map(Tally::state).collect())
                .collect(),
        }
    }

    /// The part `shard` of a run of `plan` with `settings`, from its state.
    /// The state may come from anywhere.
    ///
    /// # Errors
    ///
    /// In words, unless such a part could have that state.
    ///
    /// # Panics
    ///
    /// If the plan or the settings are not consistent.
    pub fn restore(
        plan: &Plan,
        settings: &Settings,
        shard: Shard,
        state: &PartState,
    ) -> Result<Self, &'static str> {
        plan.check();
        settings.check();
        let numbers = shard.replicates(settings);
        let extent = Extent { replicates: &numbers, points: settings.points };
        let mut totals = tallies(plan, &pivots(plan), settings.points);
        same_shape(&totals, &state.totals)?;
        for (total, state) in totals.iter_mut().flatten().zip(state.totals.iter().flatten()) {
            total.restore(state, extent)?;
        }
        if state.replicates.len() != numbers.len() {
            return Err("it has another number of replicates");
        }
        let mut replicates = BTreeMap::new();
        for (number, state) in numbers.iter().zip(&state.replicates) {
            replicates.insert(*number, replicate(&totals, state, settings.points)?);
        }
        if state.beyond_sobol.iter().any(|stream| *stream >= plan.streams.len()) {
            return Err("it has more inputs");
        }
        Ok(Self { totals, replicates, beyond_sobol: state.beyond_sobol.clone() })
    }
}

/// The figures of a replicate with these totals.
fn replicate(
    totals: &[Vec<Tally>],
    state: &[Vec<Option<FiguresState>>],
    points: u64,
) -> Result<Replicate, &'static str> {
    same_shape(totals, state)?;
    let of_task = |(totals, states): (&Vec<Tally>, &Vec<Option<FiguresState>>)| {
        let outputs = totals.iter().zip(states);
        outputs.map(|(total, state)| total.restored_figures(state.as_ref(), points)).collect()
    };
    totals.iter().zip(state).map(of_task).collect()
}

fn same_shape<A, B>(one: &[Vec<A>], other: &[Vec<B>]) -> Result<(), &'static str> {
    let lengths = one.iter().map(Vec::len).eq(other.iter().map(Vec::len));
    if lengths { Ok(()) } else { Err("it has results of other models") }
}

fn non_finite(plan: &Plan, settings: &Settings, fault: Fault) -> NonFinite {
    let (replicate, draw) = fault.first;
    NonFinite {
        count: fault.count,
        replicate,
        draw,
        value: fault.value,
        inputs: inputs_at(plan, settings, replicate, draw),
    }
}
