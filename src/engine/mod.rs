//! Numbers about columns: streams, Sobol points, copula, blocks, summaries.
//!
//! The engine knows nothing of piracy. It fills blocks of input columns, runs
//! programs over them and folds every output column into a summary.


mod copula;
mod inputs;
mod normal;
mod plan;
mod random;
mod settings;
mod sketch;
mod sobol;
mod uniform;

pub use copula::{
    Cholesky, Mend, NotPositiveDefinite, factor, rank_correlation, score_correlation,
};
pub use inputs::{inputs, inputs_at};
pub use plan::{Column, Correlation, OutputSpec, Plan, SharedPart, Stream, Task};
pub use settings::{DrawsOutOfRange, MOST_POINTS, POINTS, REPLICATES, Sampler, Settings};
pub use sketch::{Cluster, Sketch};

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
