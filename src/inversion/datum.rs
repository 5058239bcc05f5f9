//! Numbers from elsewhere that an inversion may use.

use crate::context::Fact;
use crate::quantity::Unit;

/// A number that neither the scenario nor the claimant gave: a population, a market.
#[derive(Clone, Debug, PartialEq)]
pub struct Datum {
    /// Index of the claim that it is for.
    pub claim: usize,
    /// What it stands for in formulas: one of [`NAMES`](super::NAMES).
    pub name: String,
    /// Its value.
    pub value: f64,
    /// Its unit.
    pub unit: Unit,
    /// Where it comes from, for a reader.
    pub source: String,
    /// How far it can be trusted, if less than fully.
    pub mark: Option<String>,
}

impl Datum {
    /// A fact of the context data as what `name` stands for in inversions of `claim`; `None` if
    /// the fact is a range without a value.
    #[must_use]
    pub fn of(claim: usize, name: &str, fact: &Fact) -> Option<Self> {
        Some(Self {
            claim,
            name: name.to_owned(),
            value: fact.value?,
            unit: fact.unit.clone(),
            source: format!("{}, {}", fact.path(), fact.source),
            mark: fact.mark().map(str::to_owned),
        })
    }
}
