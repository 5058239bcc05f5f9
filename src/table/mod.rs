//! TOML with positions: every value knows where it stands, so that a message
//! can show the place.
//!
//! [`parse`] makes a tree of [`Node`]s. [`Table`] reads it by a list of [`Key`]s,
//! takes each key once and refuses the rest. The same lists make the JSON Schema.
//!
//! CSV tables of data have a [`Sheet`], which does the same for columns and rows.

mod key;
mod node;
mod problems;
mod reader;
mod refusal;
mod sheet;

pub use key::{Holds, Key};
pub use node::{MAX_BYTES, Name, Node, Value, parse};
pub use problems::Problems;
pub use reader::Table;
pub use refusal::wrong_kind;
pub use sheet::{MOST_BYTES, MOST_ROWS, Row, Sheet};
