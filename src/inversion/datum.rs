//! Numbers from elsewhere that an inversion may use.

use crate::context::{Found, Row, Setting, Unknown};
use crate::quantity::Unit;

/// A number that neither the scenario nor the claimant gave: a population, a market.
#[derive(Clone, Debug, PartialEq)]
pub struct Datum {
    /// What it stands for in formulas: one of [`NAMES`](super::NAMES), or a rule's own.
    pub name: String,
    /// Its value.
    pub value: f64,
    /// Its unit.
    pub unit: Unit,
    /// The rows of the context data that it was made of.
    pub rows: Vec<Row>,
}

type LookUp = fn(&Setting<'_>) -> Result<Found, Unknown>;

/// The names that the context data may give, with how they are looked up, and their units.
const LOOKED_UP: &[(&str, LookUp, &str)] = &[
    ("heads", |setting| setting.people(), "person"),
    ("hours_per_unit", |setting| setting.hours_per_unit(), "hour/download"),
    ("market_revenue", |setting| setting.market(), "money/year"),
    ("gross_product", |setting| setting.product(), "money/year"),
    ("legal_sales", |setting| setting.legal_sales(), "sale/year"),
];

/// What the context data have for `name`, or why they have nothing; `None` if it is not to be
/// looked up.
pub(super) fn look_up(name: &str, setting: &Setting<'_>) -> Option<Result<Datum, Unknown>> {
    let (_, look_up, unit) = LOOKED_UP.iter().find(|(known, ..)| *known == name)?;
    let unit = super::case::read(unit).with_money(setting.currency);
    let datum = |Found { value, rows, .. }| Datum { name: name.to_owned(), value, unit, rows };
    Some(look_up(setting).map(datum))
}
