//! Amounts of the context in the currency of the scenario.

use crate::context::{Fact, Money};
use crate::critique::{Case, Finding, Mark};
use crate::language::Message;
use crate::quantity::CURRENCIES;

/// An amount in the currency of the scenario.
pub(super) struct Amount {
    pub(super) value: f64,
    /// The lowest and the highest that it may be.
    pub(super) ends: (f64, f64),
    /// The exchange rates that it rests on, with their doubts.
    pub(super) used: Vec<(String, Option<Mark>)>,
}

impl Amount {
    /// `finding` with the exchange rates that this rests on.
    pub(super) fn noted(&self, finding: Finding) -> Finding {
        let marked = finding.marked(self.used.iter().filter_map(|(_, mark)| *mark));
        self.used.iter().fold(marked, |finding, (name, _)| finding.using(name))
    }
}

/// `fact`, which is in money, at the exchange rate of its own year. Prices are not followed to
/// another year: a neighbouring year marks the finding already.
///
/// # Errors
///
/// With a sentence, if there is a range only or no exchange rate.
pub(super) fn amount(case: &Case<'_>, fact: &Fact) -> Result<Amount, Message> {
    let lacks = |quantity: &str, territory: &str| {
        Message::new("critique-no-fact")
            .with("quantity", quantity)
            .with("territory", territory)
            .with("year", fact.year.to_string())
    };
    let value = fact.value.ok_or_else(|| lacks(&fact.quantity, &fact.territory))?;
    let own = fact.unit.powers().map(|(name, _)| name);
    let own = own.filter(|name| CURRENCIES.iter().any(|currency| currency.code == *name)).last();
    let own = own.ok_or_else(|| lacks(&fact.quantity, &fact.territory))?;
    let of_year = |currency: &str| Money::new(currency, fact.year);
    let conversion = case.data.context.convert(&of_year(own), &of_year(&case.scenario.currency));
    let conversion = conversion.map_err(|no| lacks(&no.quantity, &no.territory))?;
    let (low, high) = fact.ends();
    let times = conversion.factor;
    Ok(Amount {
        value: value * times,
        ends: (low * times, high * times),
        used: conversion.facts().map(|rate| (rate.path(), Mark::of_status(rate.status))).collect(),
    })
}
