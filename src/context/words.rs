//! What outputs say of a figure that was used, and of money that was converted.

use super::fact::Fact;
use super::money::{Conversion, Prices, Rate};
use super::setting::{Row, Unknown};
use crate::language::{self, Message, Value};
use crate::quantity::Digits;

impl Fact {
    /// How it was seen, in a word or two.
    #[must_use]
    pub fn status_message(&self) -> Message {
        Message::new(status_id(self.status))
    }

    /// Where it comes from: `from context data population/Belgium/2010: read; World Bank`.
    #[must_use]
    pub fn message(&self) -> Message {
        Message::new("context-used").with("path", self.path()).with("row", row(self))
    }
}

impl Row {
    /// The path of the row, with its doubts: `population/World/2010`,
    /// `film-spend/Belgium/2010 (weak, of the nearest year)`.
    #[must_use]
    pub fn message(&self) -> Message {
        let path = self.fact.path();
        let status = Message::new(status_id(self.status()));
        match (self.stands_in, self.status()) {
            (Some(stands_in), _) => Message::new("context-row-stands-in")
                .with("path", path)
                .with("status", status)
                .with("doubt", Message::new(format!("stands-in-{}", stands_in.word()))),
            (None, "yes" | "derived") => Message::new("context-row-sure").with("path", path),
            (None, _) => Message::new("context-row-used").with("path", path).with("status", status),
        }
    }

    /// The path of the row and its source: `population/World/2010: read on its page; World Bank`.
    #[must_use]
    pub fn sourced(&self) -> Message {
        Message::new("context-row-sourced")
            .with("path", self.fact.path())
            .with("row", row(&self.fact))
    }
}

impl Unknown {
    /// The same in a few words.
    #[must_use]
    pub fn says(&self) -> Message {
        match self {
            Self::Unnamed(what) => Message::new(format!("context-unnamed-{what}")),
            Self::Medium(medium) => {
                Message::new("context-no-medium").with("medium", medium.as_str())
            }
            Self::Unit { path, wanted } => Message::new("context-other-unit")
                .with("path", path.as_str())
                .with("unit", wanted.as_str()),
            Self::Row { quantity, place, year } => Message::new("context-no-fact")
                .with("quantity", quantity.as_str())
                .with("territory", language::place(place))
                .with("year", year.to_string()),
        }
    }
}

fn status_id(status: &str) -> &'static str {
    match status {
        "yes" => "mark-read",
        "derived" => "mark-derived",
        "weak" => "mark-weak",
        "judgement" => "mark-judgement",
        _ => "mark-unverified",
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
