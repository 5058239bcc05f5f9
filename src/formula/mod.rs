//! The formula language: text, to a checked tree, to a program over columns.
//!
//! Formulas are data: a reader sees the whole of a model, copies it and
//! changes it. [`parse`] reads one, [`check`] finds its unit, and a
//! [`Builder`] makes one flat [`Program`] of the steps of a model.

mod build;
mod check;
mod error;
mod factors;
mod function;
mod graph;
mod loops;
mod mismatch;
mod monomial;
mod operator;
mod parse;
mod program;
mod schedule;
mod sign;
mod syntax;
#[cfg(test)]
mod tests;
mod token;

pub use build::{Binding, Builder};
pub use check::{Kind, Scope, check, expect_unit};
pub use error::FormulaError;
pub use factors::Factor;
pub use function::{FUNCTIONS, Function};
pub use graph::Cell;
pub use monomial::Monomial;
pub use program::Program;

use std::collections::BTreeSet;

/// A formula that was read, with its text.
#[derive(Clone, Debug)]
pub struct Formula {
    text: String,
    root: syntax::Expr,
}

/// Reads a formula of at most 4096 bytes that nests at most 64 deep.
///
/// # Errors
///
/// What is no formula: several characters, or the first thing out of place.
pub fn parse(text: &str) -> Result<Formula, Vec<FormulaError>> {
    Ok(Formula { root: parse::parse(text)?, text: text.to_owned() })
}

/// Whether an input, a constant or a step may be called `name`: a lower-case
/// letter, then letters, digits and `_`; not the name of a function.
#[must_use]
pub fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        && crate::catalogue::find(FUNCTIONS, name).is_none()
}

impl Formula {
    /// As it was written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The names it uses.
    #[must_use]
    pub fn names(&self) -> BTreeSet<&str> {
        let mut names = BTreeSet::new();
        self.root.each_name(&mut |name, _| {
            names.insert(name);
        });
        names
    }

    /// Whether it chooses between values or cuts them off (`if`, `min`, `max`,
    /// `clamp`, a comparison), so that its result can pile up at single values.
    #[must_use]
    pub fn chooses(&self) -> bool {
        self.root.chooses()
    }

    /// One line for a reader: `losses = sales * price  [EUR/year]`.
    #[must_use]
    pub fn explain(&self, name: &str, kind: &Kind) -> String {
        let unit = if kind.boolean { "a comparison".to_owned() } else { kind.unit.to_string() };
        let each = if kind.segmented { ", by segment" } else { "" };
        format!("{name} = {}  [{unit}{each}]", self.text.trim())
    }
}
