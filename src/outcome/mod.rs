//! A run: a scenario and what its draws gave. Rules, charts and reports look at
//! this and at nothing else.

mod draws;
mod failure;
mod merge;
mod part;
pub mod phrases;
mod plan;
mod precision;
mod run;
mod selfcheck;

pub use draws::{ADDRESS, DrawBlock, Draws};
pub use failure::NotFinite;
pub use merge::Merger;
pub use part::{Kept, MOST_BYTES, PartFile, Recorder};
pub use precision::{Figure, Precision, run_until};
pub use run::{
    Asked, Breakdown, BreakdownResult, LedgerResult, ModelResult, Outcome, Probe, ProbeResult,
    Questions, Sketches, Split, run,
};
pub use selfcheck::{Checked, Compared, SelfCheck, selfcheck};
