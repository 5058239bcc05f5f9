//! A run: replicates in parallel, block by block, folded into figures.

use super::inputs::{Inputs, Layout};
use super::order::Searcher;
use super::part::{Part, Replicate, Shard, Simulation};
use super::plan::{Plan, Task};
use super::settings::Settings;
use super::summary::Tally;
use super::uniform::UNIT;
use super::workers::Workers;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Most draws of a block.
const MOST_ROWS: usize = 1024;

/// Numbers that the columns of a block may have together: half of a common
/// second-level cache.
const BLOCK_NUMBERS: usize = 1 << 15;

/// Draws between two reports of progress.
const PROGRESS: u64 = 1 << 16;

/// Runs every task on the same draws.
///
/// `progress` is told how many draws were finished since it was told last,
/// from any thread. Memory does not grow with the draws. The result is the
/// same for any number of threads.
///
/// # Panics
///
/// If the plan or the settings are not consistent.
#[must_use]
pub fn simulate(plan: &Plan, settings: &Settings, progress: &(dyn Fn(u64) + Sync)) -> Simulation {
    simulate_part(plan, settings, Shard::WHOLE, progress).finish(plan, settings)
}

/// Like [`simulate`], for one part of the run: the parts of all shards, merged
/// in any order and finished, give the same result.
///
/// # Panics
///
/// If the plan or the settings are not consistent.
#[must_use]
pub fn simulate_part(
    plan: &Plan,
    settings: &Settings,
    shard: Shard,
    progress: &(dyn Fn(u64) + Sync),
) -> Part {
    plan.check();
    settings.check();
    let workers = Workers::new(settings.threads);
    let layout = Layout::new(plan, settings, &plan.read_columns(), &workers);
    let run = Run::new(plan, settings, &layout, progress);
    let numbers = shard.replicates(settings);
    let figures = workers.each(&numbers, |replicate| run.replicate(*replicate));
    Part {
        totals: run.totals(),
        replicates: numbers.into_iter().zip(figures).collect(),
        beyond_sobol: layout.beyond_table(),
    }
}

/// What the threads of a run share.
struct Run<'a> {
    plan: &'a Plan,
    settings: &'a Settings,
    layout: &'a Layout<'a>,
    progress: &'a (dyn Fn(u64) + Sync),
    /// Rows of a block.
    rows: usize,
    /// Shape `[tasks][outputs]`: a number near the draws of the output.
    pivots: Vec<Vec<f64>>,
    /// Shape `[tasks][outputs]`: all draws so far.
    totals: Vec<Vec<Mutex<Tally>>>,
    /// Working memory that no thread uses at the moment.
    idle: Mutex<Vec<Worker<'a>>>,
}

/// Working memory for one replicate at a time.
struct Worker<'a> {
    inputs: Inputs<'a>,
    /// Shape `[tasks]`; a kernel's own.
    scratch: Vec<Vec<Vec<f64>>>,
    /// Shape `[most outputs][rows]`.
    out: Vec<Vec<f64>>,
    /// Shape `[tasks][outputs]`.
    tallies: Vec<Vec<Tally>>,
    searcher: Searcher,
}

impl<'a> Run<'a> {
    fn new(
        plan: &'a Plan,
        settings: &'a Settings,
        layout: &'a Layout<'a>,
        progress: &'a (dyn Fn(u64) + Sync),
    ) -> Self {
        let pivots = pivots(plan);
        let totals = tallies(plan, &pivots, settings.points)
            .into_iter()
            .map(|outputs| outputs.into_iter().map(Mutex::new).collect())
            .collect();
        let rows = block_rows(layout.buffers() + most_outputs(plan), settings.points);
        let idle = Mutex::new(Vec::new());
        Self { plan, settings, layout, progress, rows, pivots, totals, idle }
    }

    fn worker(&self) -> Worker<'a> {
        Worker {
            inputs: Inputs::new(self.layout, self.rows),
            scratch: vec![Vec::new(); self.plan.tasks.len()],
            out: vec![vec![0.0; self.rows]; most_outputs(self.plan)],
            tallies: tallies(self.plan, &self.pivots, self.settings.points),
            searcher: Searcher::new(),
        }
    }

    /// Runs a replicate, adds it to the totals and gives its own figures.
    fn replicate(&self, replicate: u32) -> Replicate {
        let waiting = lock(&self.idle).pop();
        let mut worker = waiting.unwrap_or_else(|| self.worker());
        worker.inputs.begin(replicate);
        let mut unreported = 0;
        for first in (0..self.settings.points).step_by(self.rows) {
            worker.block(&self.plan.tasks, replicate, first);
            unreported += self.rows as u64;
            if unreported >= PROGRESS || first + self.rows as u64 >= self.settings.points {
                (self.progress)(std::mem::take(&mut unreported));
            }
        }
        let mut figures = Vec::new();
        for (tallies, totals) in worker.tallies.iter_mut().zip(&self.totals) {
            let of_output = |(tally, total): (&mut Tally, &Mutex<Tally>)| {
                let figures = tally.figures(&mut worker.searcher);
                tally.drain_into(&mut lock(total));
                figures
            };
            figures.push(tallies.iter_mut().zip(totals).map(of_output).collect());
        }
        lock(&self.idle).push(worker);
        figures
    }

    /// All draws, shape `[tasks][outputs]`.
    fn totals(self) -> Vec<Vec<Tally>> {
        let whole = |total: Mutex<Tally>| {
            let mut total = total.into_inner().unwrap_or_else(PoisonError::into_inner);
            total.settle();
            total
        };
        self.totals.into_iter().map(|outputs| outputs.into_iter().map(whole).collect()).collect()
    }
}

impl Worker<'_> {
    fn block(&mut self, tasks: &[Task], replicate: u32, first: u64) {
        self.inputs.fill(first);
        let rows = self.inputs.rows();
        for ((task, scratch), tallies) in tasks.iter().zip(&mut self.scratch).zip(&mut self.tallies)
        {
            let out = &mut self.out[..task.outputs.len()];
            task.kernel.run(&self.inputs.columns, rows, scratch, out);
            for (tally, draws) in tallies.iter_mut().zip(out) {
                assert!(draws.len() == rows, "a kernel must keep the length of its outputs");
                tally.add(replicate, first, draws);
            }
        }
    }
}

/// Rows of a block that keeps so many columns.
pub(super) fn block_rows(columns: usize, points: u64) -> usize {
    let rows = 1 << (BLOCK_NUMBERS / columns).max(1).ilog2();
    usize::clamp(rows, UNIT, MOST_ROWS).min(points as usize)
}

/// A panic elsewhere ends the run; what it leaves is not looked at.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

fn most_outputs(plan: &Plan) -> usize {
    plan.tasks.iter().map(|task| task.outputs.len()).max().unwrap_or(0)
}

/// Empty tallies, shape `[tasks][outputs]`.
pub(super) fn tallies(plan: &Plan, pivots: &[Vec<f64>], points: u64) -> Vec<Vec<Tally>> {
    let of_task = |(task, pivots): (&Task, &Vec<f64>)| {
        let outputs = task.outputs.iter().zip(pivots);
        outputs.map(|(spec, pivot)| Tally::new(spec, *pivot, points)).collect()
    };
    plan.tasks.iter().zip(pivots).map(of_task).collect()
}

/// The outputs at the median of every input; 0 where that is not finite.
pub(super) fn pivots(plan: &Plan) -> Vec<Vec<f64>> {
    let read = plan.read_columns();
    let columns: Vec<Vec<f64>> = plan
        .columns
        .iter()
        .zip(read)
        .map(|(column, read)| if read { vec![column.law.quantile(0.5)] } else { Vec::new() })
        .collect();
    let at_medians = |task: &Task| {
        let mut out = vec![vec![0.0]; task.outputs.len()];
        task.kernel.run(&columns, 1, &mut Vec::new(), &mut out);
        out.iter().map(|draw| if draw[0].is_finite() { draw[0] } else { 0.0 }).collect()
    };
    plan.tasks.iter().map(at_medians).collect()
}
