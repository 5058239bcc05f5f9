//! What outputs say of a figure that was used, and of money that was converted.

use super::fact::Fact;
use super::money::{Conversion, Prices, Rate};
use crate::language::{Message, Value};
use crate::quantity::Digits;

impl Fact {
    /// How it was seen, in a word or two.
    #[must_use]
    pub fn status_message(&self) -> Message {
        Message::new(match self.status {
            "yes" => "mark-read",
            "derived" => "mark-derived",
            "weak" => "mark-weak",
            "judgement" => "mark-judgement",
            _ => "mark-unverified",
        })
    }

    /// Where it comes from: `from context data population/Belgium/2010: read; World Bank`.
    #[must_use]
    pub fn message(&self) -> Message {
        Message::new("context-used").with("path", self.path()).with("row", row(self))
    }
}

/// The status of a row and its source.
fn row(fact: &Fact) -> Message {
    let name = if fact.source.is_empty() { "context-row-bare" } else { "context-row" };
    Message::new(name).with("status", fact.status_message()).with("source", fact.source.as_str())
}

impl Conversion {
    /// What was done, at which rate and by which index, with the status and source of
    /// each; `None` if nothing was.
    #[must_use]
    pub fn message(&self) -> Option<Message> {
        let rate = self.rate.as_ref().map(|rate| self.rate_message(rate));
        let prices = self.prices.as_ref().map(|prices| self.prices_message(prices));
        match (rate, prices) {
            (Some(rate), Some(prices)) => {
                Some(Message::new("money-then").with("first", rate).with("second", prices))
            }
            (rate, prices) => rate.or(prices),
        }
    }

    fn rate_message(&self, rate: &Rate) -> Message {
        // A rate of the table is shown as it stands there, one that was reckoned to five digits.
        let stands = rate.facts.iter().any(|fact| fact.value == Some(rate.value));
        let digits = if stands { Digits::All } else { Digits::Significant(5) };
        let said = Message::new(if rate.facts.len() == 1 { "money-rate" } else { "money-rates" });
        let said = rate
            .facts
            .iter()
            .zip(["row", "other"])
            .fold(said, |said, (fact, name)| said.with(name, row(fact)));
        said.with("from", self.from.currency.as_str())
            .with("to", self.to.currency.as_str())
            .with("year", self.from.year.to_string())
            .with("rate", Value::Number(rate.value, digits))
    }

    fn prices_message(&self, prices: &Prices) -> Message {
        Message::new("money-prices")
            .with("before", self.from.year.to_string())
            .with("after", self.to.year.to_string())
            .with("area", prices.after.territory.as_str())
            .with("ratio", Value::Number(prices.ratio, Digits::Significant(5)))
            .with("row", row(&prices.after))
    }
}
