//! Examine published piracy-loss figures.
//!
//! A scenario file names claims, inputs and models; the engine runs it by
//! Monte Carlo; renderers turn the outcome into tables, JSON and charts. The
//! library opens no file, prints nothing and reads no clock: files reach it
//! through the caller, so the same code serves the command line and tests.
//!
//! A module uses only modules listed above it (`tests/layers.rs` checks this).

#![warn(clippy::print_stdout, clippy::print_stderr)]
#![cfg_attr(not(test), warn(clippy::unwrap_used))]

pub mod math;
pub mod problem;

pub mod catalogue;
pub mod quantity;

pub mod distribution;
pub mod formula;
pub mod language;
pub mod table;

pub mod engine;

pub mod context;
pub mod evidence;

pub mod model;

pub mod scenario;

pub mod outcome;

pub mod bridge;
pub mod claims;
pub mod inversion;

pub mod chart;
pub mod critique;
pub mod verdict;

pub mod report;

/// The version of this program, which every output names.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
