//! The draws themselves, block by block, for who wants more than figures.

use super::inputs::{Inputs, Layout};
use super::part::Shard;
use super::plan::Plan;
use super::settings::Settings;
use super::simulate::block_rows;
use super::workers::Workers;

/// Some draws of one replicate that follow each other.
#[derive(Debug)]
pub struct Block<'a> {
    /// The replicate.
    pub replicate: u32,
    /// The number of the first draw in its replicate, from 0.
    pub first: u64,
    /// How many draws.
    pub rows: usize,
    /// Shape `[columns of the plan][rows]`.
    pub inputs: &'a [Vec<f64>],
    /// Shape `[tasks][outputs][rows]`.
    pub outputs: &'a [Vec<Vec<f64>>],
}

/// Shows `visit` every draw of the shard, in order: the draws that a simulation
/// uses, and the columns that no task reads. Memory does not grow with the
/// draws.
///
/// # Errors
///
/// That of `visit`, which ends the work.
///
/// # Panics
///
/// If the plan or the settings are not consistent.
pub fn each_block<E>(
    plan: &Plan,
    settings: &Settings,
    shard: Shard,
    mut visit: impl FnMut(&Block<'_>) -> Result<(), E>,
) -> Result<(), E> {
    plan.check();
    settings.check();
    let workers = Workers::new(settings.threads);
    let layout = Layout::new(plan, settings, &vec![true; plan.columns.len()], &workers);
    let all_outputs: usize = plan.tasks.iter().map(|task| task.outputs.len()).sum();
    let rows = block_rows(layout.buffers() + all_outputs, settings.points);
    let mut inputs = Inputs::new(&layout, rows);
    let mut outputs: Vec<Vec<Vec<f64>>> =
        plan.tasks.iter().map(|task| vec![vec![0.0; rows]; task.outputs.len()]).collect();
    let mut scratch = vec![Vec::new(); plan.tasks.len()];
    for replicate in shard.replicates(settings) {
        inputs.begin(replicate);
        for first in (0..settings.points).step_by(rows) {
            inputs.fill(first);
            for ((task, scratch), out) in plan.tasks.iter().zip(&mut scratch).zip(&mut outputs) {
                task.kernel.run(&inputs.columns, rows, scratch, out);
            }
            let (inputs, outputs) = (&inputs.columns, &outputs);
            visit(&Block { replicate, first, rows, inputs, outputs })?;
        }
    }
    Ok(())
}
