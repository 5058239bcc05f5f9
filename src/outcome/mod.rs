//! A run: a scenario and what its draws gave. Rules, charts and reports look at
//! this and at nothing else.

mod plan;
mod run;
mod selfcheck;
pub mod words;

pub use run::{LedgerResult, ModelResult, NotFinite, Outcome, Probe, ProbeResult, run};
pub use selfcheck::{Checked, Compared, SelfCheck, selfcheck};
