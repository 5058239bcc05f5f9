//! Numbers about columns: streams, Sobol points, copula, blocks, summaries.
//!
//! The engine knows nothing of piracy. It fills blocks of input columns, runs
//! programs over them and folds every output column into a summary.

//!
//! A [`Plan`] says what to simulate, [`Settings`] how much; [`simulate`] gives
//! figures with their errors. Every uniform has an address, so results depend
//! neither on threads nor on blocks, a longer run begins with the shorter one,
//! and a new stream leaves the others alone.

mod copula;
mod draws;
mod inputs;
mod lookup;
mod moments;
mod order;
mod part;
mod plan;
mod precision;
mod random;
mod settings;
mod simulate;
mod sketch;
mod sobol;
mod summary;
mod uniform;
mod workers;

pub use copula::{
    Cholesky, Mend, NotPositiveDefinite, factor, rank_correlation, score_correlation,
};
pub use draws::{Block, each_block};
pub use inputs::{inputs, inputs_at};
pub use part::{NonFinite, Part, PartState, Shard, Simulation};
pub use plan::{Column, Correlation, OutputSpec, Plan, SharedPart, Stream, Task};
pub use precision::{Attained, Goal, tolerance};
pub use settings::{DrawsOutOfRange, MOST_POINTS, POINTS, REPLICATES, Sampler, Settings};
pub use simulate::{simulate, simulate_part};
pub use sketch::{Cluster, Sketch};
pub use summary::{Estimate, Estimates, LEVELS, MEDIAN, Reach, Share};
pub use workers::Workers;

/// A program over columns: reads input columns, writes output columns.
///
/// Columns have shape `[rows]`; row i is the same draw in every column.
pub trait Kernel: Send + Sync {
    /// How many output columns a run writes.
    fn outputs(&self) -> usize;

    /// Fills every column of `out` (shape `[outputs][rows]`) from `columns`
    /// (shape `[input columns of the plan][rows]`). `scratch` is working
    /// memory that the caller keeps from block to block.
    fn run(
        &self,
        columns: &[Vec<f64>],
        rows: usize,
        scratch: &mut Vec<Vec<f64>>,
        out: &mut [Vec<f64>],
    );
}
