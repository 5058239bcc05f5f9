//! Money of one currency and year as money of another.
//!
//! First the amount is converted at the average rate of its own year, then prices
//! are followed to the other year by the index of the currency it was converted
//! to. The other order, prices first, would follow other prices: the result says
//! what the sum bought where it is to be compared.

use super::fact::Fact;
use super::find::{Context, Missing};

/// The exchange rates are those of currencies for one of this.
const PIVOT: &str = "USD";

/// Where prices are followed for money in a currency; for others the territory of
/// a `price-index` is the code of the currency.
const AREAS: &[(&str, &str)] = &[
    ("AUD", "Australia"),
    ("CAD", "Canada"),
    ("EUR", "Euro area"),
    ("GBP", "United Kingdom"),
    ("INR", "India"),
    ("JPY", "Japan"),
    ("SEK", "Sweden"),
    ("USD", "United States"),
];

/// The territory whose price index follows money in `currency`.
#[must_use]
pub fn price_area(currency: &str) -> &str {
    AREAS.iter().find(|(code, _)| *code == currency).map_or(currency, |(_, area)| area)
}

/// A currency, and the year whose money is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Money {
    /// The ISO code.
    pub currency: String,
    /// The year.
    pub year: u16,
}

impl Money {
    /// Money of `currency` in `year`.
    #[must_use]
    pub fn new(currency: &str, year: u16) -> Self {
        Self { currency: currency.to_owned(), year }
    }
}

/// How money of one currency and year becomes money of another.
#[derive(Clone, Debug, PartialEq)]
pub struct Conversion {
    /// What it was.
    pub from: Money,
    /// What it becomes.
    pub to: Money,
    /// The average exchange rate of `from.year`; `None` within one currency.
    pub rate: Option<Rate>,
    /// The prices from `from.year` to `to.year`; `None` within one year.
    pub prices: Option<Prices>,
    /// What an amount is multiplied by.
    pub factor: f64,
}

/// An exchange rate, and the rows that it was made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Rate {
    /// Units of the new currency for one of the old.
    pub value: f64,
    /// One row, or two where neither currency is the dollar.
    pub facts: Vec<Fact>,
}

/// A change of prices, and the rows that it was made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Prices {
    /// Prices of the new year over those of the old.
    pub ratio: f64,
    /// The index of the old year.
    pub before: Fact,
    /// The index of the new year.
    pub after: Fact,
}

impl Conversion {
    /// The rows of the table that it rests on.
    pub fn facts(&self) -> impl Iterator<Item = &Fact> {
        let rates = self.rate.iter().flat_map(|rate| &rate.facts);
        rates.chain(self.prices.iter().flat_map(|prices| [&prices.before, &prices.after]))
    }

    /// Whether nothing is changed.
    #[must_use]
    pub fn is_none(&self) -> bool {
        self.rate.is_none() && self.prices.is_none()
    }
}

impl Context {
    /// How money `from` becomes money `to`.
    ///
    /// # Errors
    ///
    /// If a rate or an index is not in the table.
    pub fn convert(&self, from: &Money, to: &Money) -> Result<Conversion, Missing> {
        let rate = self.rate(&from.currency, &to.currency, from.year)?;
        let prices = self.prices(&to.currency, from.year, to.year)?;
        let factor = rate.as_ref().map_or(1.0, |rate| rate.value)
            * prices.as_ref().map_or(1.0, |prices| prices.ratio);
        Ok(Conversion { from: from.clone(), to: to.clone(), rate, prices, factor })
    }

    fn rate(&self, from: &str, to: &str, year: u16) -> Result<Option<Rate>, Missing> {
        if from == to {
            return Ok(None);
        }
        let mut facts = Vec::new();
        let mut per_pivot = |currency: &str| -> Result<f64, Missing> {
            if currency == PIVOT {
                return Ok(1.0);
            }
            let fact = self.find("exchange-rate", currency, year)?;
            facts.push(fact.clone());
            Ok(value(fact))
        };
        let value = 1.0 / per_pivot(from)? * per_pivot(to)?;
        Ok(Some(Rate { value, facts }))
    }

    fn prices(&self, currency: &str, from: u16, to: u16) -> Result<Option<Prices>, Missing> {
        if from == to {
            return Ok(None);
        }
        let index = |year| self.find("price-index", price_area(currency), year).cloned();
        let (before, after) = (index(from)?, index(to)?);
        Ok(Some(Prices { ratio: value(&after) / value(&before), before, after }))
    }
}

/// What the table checks: rates and indices have one value, above 0.
fn value(fact: &Fact) -> f64 {
    fact.value.expect("checked when the table was read")
}
