//! What is to be simulated: streams, columns, correlations, tasks.

use super::Kernel;
use super::copula::Cholesky;
use crate::distribution::Distribution;
use std::sync::Arc;

/// What is to be simulated. Indices refer to the lists of the same plan.
#[derive(Default)]
pub struct Plan {
    /// Sources of uniforms.
    pub streams: Vec<Stream>,
    /// Groups of streams that are correlated; no stream is in two of them.
    pub groups: Vec<Correlation>,
    /// The input columns.
    pub columns: Vec<Column>,
    /// The programs and what to keep of their outputs.
    pub tasks: Vec<Task>,
}

/// A source of one uniform per draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stream {
    /// The name of the input, with that of the segment if it has some. Under
    /// random sampling the uniforms follow from the seed and this key alone.
    pub key: String,
    /// The Sobol dimension, from 0; a stream whose dimension is beyond the
    /// table is random. Two streams of one dimension have the same uniforms
    /// under Sobol sampling.
    pub dimension: usize,
}

/// Streams with rank correlations among them.
#[derive(Debug, Clone, PartialEq)]
pub struct Correlation {
    /// Which streams, in the order of the factor's rows.
    pub streams: Vec<usize>,
    /// The factor of their matrix, from [`factor`](super::copula::factor).
    pub factor: Cholesky,
}

/// An input: a law fed by a stream.
///
/// Several columns may use one stream: then they are different laws on the
/// same uniforms.
#[derive(Debug, Clone)]
pub struct Column {
    /// The stream of the column's own part.
    pub stream: usize,
    /// The law whose quantile function makes values of uniforms.
    pub law: Arc<dyn Distribution>,
    /// The part that it has in common with other columns, if any.
    pub shared: Option<SharedPart>,
}

/// A common factor: the normal score of the column is √c · (score of the
/// common stream) + √(1 − c) · (its own score), so two columns that share it
/// have the score correlation c.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SharedPart {
    /// The common stream; groups of correlations act on this one.
    pub stream: usize,
    /// c, from 0 to 1.
    pub correlation: f64,
}

/// A program and what to keep of its outputs.
pub struct Task {
    /// The program.
    pub kernel: Arc<dyn Kernel>,
    /// The columns it reads; `None` for all. A column that no task reads is
    /// not filled: kernels find it empty.
    pub reads: Option<Vec<usize>>,
    /// One entry for every output column of the program.
    pub outputs: Vec<OutputSpec>,
}

/// What to keep of an output column.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "four properties of which none implies another")]
pub struct OutputSpec {
    /// Amounts; the share of draws at or above each is counted.
    pub thresholds: Vec<f64>,
    /// Whether no single value of the output has a probability above 0. If so,
    /// long runs may know a quantile only to a relative 2⁻¹⁰.
    pub smooth: bool,
    /// Whether to keep a sketch of all draws, for charts: it takes memory and time.
    pub sketched: bool,
    /// Whether the output has a mean to estimate.
    pub has_mean: bool,
    /// Whether the output has a standard deviation to estimate.
    pub has_sd: bool,
}

impl Plan {
    /// Which columns some task reads.
    pub(super) fn read_columns(&self) -> Vec<bool> {
        let mut read = vec![false; self.columns.len()];
        for task in &self.tasks {
            match &task.reads {
                Some(reads) => reads.iter().for_each(|column| read[*column] = true),
                None => read.fill(true),
            }
        }
        read
    }

    /// # Panics
    ///
    /// If an index is out of range, a stream is in two groups, a factor does
    /// not fit its group, a common part is not in 0..=1, or the outputs of a
    /// task are not those of its program.
    pub(super) fn check(&self) {
        let mut grouped = vec![false; self.streams.len()];
        for group in &self.groups {
            assert!(group.streams.len() == group.factor.len(), "a factor must fit its group");
            for &stream in &group.streams {
                assert!(!grouped[stream], "stream {stream} is in two groups");
                grouped[stream] = true;
            }
        }
        for column in &self.columns {
            assert!(column.stream < self.streams.len(), "a column must have a stream");
            if let Some(shared) = column.shared {
                assert!(shared.stream < self.streams.len(), "a common part must have a stream");
                assert!((0.0..=1.0).contains(&shared.correlation), "c must be in 0..=1");
            }
        }
        for task in &self.tasks {
            assert!(task.outputs.len() == task.kernel.outputs(), "a spec for every output");
        }
    }
}
