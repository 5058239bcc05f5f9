//! Threads that share out work. No number depends on how many they are.

use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

/// Pieces that much work is cut into: enough that no thread waits for long.
const PIECES: usize = 64;

/// The threads of a run.
#[derive(Debug)]
pub struct Workers(Kind);

#[derive(Debug)]
enum Kind {
    /// The thread that asks.
    Asking,
    /// One for every processor, the same for all runs of the process.
    Common,
    Own(ThreadPool),
}

impl Workers {
    /// So many threads; `None` for one per processor.
    #[must_use]
    pub fn new(threads: Option<usize>) -> Self {
        let own = |threads| ThreadPoolBuilder::new().num_threads(threads).build();
        Self(match threads {
            None => Kind::Common,
            Some(0 | 1) => Kind::Asking,
            // Where threads cannot be had, the work is done without.
            Some(threads) => own(threads).map_or(Kind::Asking, Kind::Own),
        })
    }

    /// The results of `work` for each of `items`, in their order.
    pub fn each<I: Sync, T: Send>(&self, items: &[I], work: impl Fn(&I) -> T + Sync) -> Vec<T> {
        let piece = items.len().div_ceil(PIECES).max(1);
        let shared_out = || items.par_iter().with_max_len(piece).map(&work).collect();
        match &self.0 {
            _ if items.len() < 2 => items.iter().map(work).collect(),
            Kind::Asking => items.iter().map(work).collect(),
            Kind::Common => shared_out(),
            Kind::Own(pool) => pool.install(shared_out),
        }
    }
}
