//! Loss models: named sets of formulas from inputs to ledgers.
//!
//! A model is data, a TOML file in `library/`, read by the same reader that
//! reads a user's own models, so that anybody can see the whole of it, copy
//! it and change it. To add one, write the file and list it in `library.rs`.

mod bind;
mod keys;
mod ledger;
mod library;
mod read;

pub use bind::{Bound, Given, Inputs, nearest_model};
pub use keys::MODEL_KEYS;
pub use ledger::{LEDGERS, Ledger};
pub use library::{LIBRARY, load};
pub use read::{Constant, Model, Need, Rate, Step, bad_name, is_name, read, step, unit};
