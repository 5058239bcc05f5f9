//! Published claims: a library of them, and the reckoning behind each done again.
//!
//! A claim is a scenario file in `scenarios/claims/`, embedded in the program and
//! listed once in [`LIBRARY`]. To add one, write the file and list it.

mod library;
mod recompute;
mod select;

pub use library::{LIBRARY, load};
pub use recompute::{Recomputed, Tolerance, Verdict, recompute};
pub use select::Wanted;
