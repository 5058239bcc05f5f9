//! What a claim implies, said before any estimate.

use crate::context::Row;
use crate::engine::Estimate;
use crate::inversion::{Answer, Found, Missing, Spread};
use crate::language::{Message, Phrasebook, Value};
use crate::outcome::{Outcome, phrases};
use crate::quantity::{Digits, Unit, Words};
use crate::scenario::{Claim, Scenario};

/// How an answer is written in its sentence; the sentence says the rest of its unit.
#[derive(Clone, Copy)]
enum Form {
    /// With its unit.
    Whole,
    /// As money.
    Money,
    /// In hundredths.
    Percent,
    /// As a number.
    Number,
    /// As sales, with the form "one in so many".
    Sales,
}

/// Whether the answer to an inversion is a share, which readers take in as hundredths.
pub(super) fn is_share(inversion: &str) -> bool {
    IN_FULL.iter().any(|(name, form)| *name == inversion && matches!(form, Form::Percent))
}

/// The [first](crate::inversion::FIRST) inversions, which every output tells.
const ALWAYS: &[(&str, Form)] = &[
    ("implied_volume_one_to_one", Form::Whole),
    ("implied_sales_per_download", Form::Sales),
    ("implied_displacement", Form::Sales),
];

/// Those that a critique tells besides. What each model has an answer of its own to is told with
/// the models.
const IN_FULL: &[(&str, Form)] = &[
    ("copies_per_sale", Form::Number),
    ("amount_per_copy", Form::Money),
    ("implied_volume", Form::Whole),
    ("implied_price", Form::Money),
    ("spend_per_head", Form::Money),
    ("units_per_head", Form::Number),
    ("hours_per_head", Form::Number),
    ("market_share_lost", Form::Percent),
    ("counterfactual_share_lost", Form::Percent),
    ("product_share", Form::Percent),
    ("implied_elasticity", Form::Number),
    ("jobs_per_million", Form::Number),
    ("implied_growth", Form::Percent),
    ("geographic_share", Form::Percent),
    ("break_even_displacement", Form::Number),
    ("break_even_sampling", Form::Number),
];

/// A claim and the answers about it, as they are told in one language.
pub(super) struct Implied<'a> {
    pub(super) outcome: &'a Outcome,
    pub(super) answers: &'a [Answer],
    pub(super) index: usize,
    pub(super) book: &'a Phrasebook,
}

impl<'a> Implied<'a> {
    fn claim(&self) -> &'a Claim {
        &self.outcome.scenario.claims[self.index]
    }

    fn say(&self, message: &Message) -> String {
        self.book.say(message)
    }

    /// The claim, whose volume it has, and the first of what would have to be true.
    pub(super) fn in_short(&self) -> Vec<String> {
        let mut said = self.head();
        said.extend(self.told(ALWAYS));
        let missing = self
            .missing(ALWAYS)
            .into_iter()
            .map(|(reason, questions)| self.cannot_be_said(&reason, &questions));
        said.extend(missing);
        said
    }

    /// The same with every inversion, and the data that they rest on.
    pub(super) fn in_full(&self) -> Vec<String> {
        let asked = [ALWAYS, IN_FULL].concat();
        let mut said = self.head();
        said.extend(self.told(&asked));
        said.extend(self.sources(&asked));
        for (reason, questions) in self.missing(&asked) {
            said.push(self.cannot_be_said(&reason, &questions));
        }
        said
    }

    fn head(&self) -> Vec<String> {
        let (claim, scenario) = (self.claim(), &self.outcome.scenario);
        let published = phrases::claim(claim, scenario);
        let named = Message::new("implied-claim").with("id", claim.id.as_str());
        let volume = match claim.method.volume() {
            Some(volume) => {
                let claimants = phrases::as_published(scenario)
                    || phrases::uses_published_volume(scenario, claim);
                let id = if claimants { "implied-volume-used" } else { "implied-volume-published" };
                Message::new(id).with("volume", Value::Number(volume, Digits::All))
            }
            None => Message::new("implied-volume-missing"),
        };
        vec![self.say(&named.with("claim", published)), self.say(&volume)]
    }

    /// The answers to `asked`, in that order.
    fn answers<'b>(
        &'b self,
        asked: &'b [(&'static str, Form)],
    ) -> impl Iterator<Item = (&'a Answer, Form)> + 'b {
        let of = |name: &str| {
            let is = |a: &&Answer| a.claim == self.index && a.inversion.name == name;
            self.answers.iter().find(is)
        };
        asked.iter().filter_map(move |(name, form)| Some((of(name)?, *form)))
    }

    fn told(&self, asked: &[(&'static str, Form)]) -> Vec<String> {
        let said = self.answers(asked).filter_map(|(answer, form)| match &answer.found {
            Ok(Found::Spread(spread)) => self.line(answer, spread, form),
            _ => None,
        });
        said.collect()
    }

    /// `None` if there is no median.
    fn line(&self, answer: &Answer, spread: &Spread, form: Form) -> Option<String> {
        let claim = self.claim();
        let published =
            |is_published, yes: &str, no: &str| Message::new(if is_published { yes } else { no });
        let ours = if answer.on_our_volume { "volume-ours" } else { "volume-implied" };
        let has_volume = claim.method.volume().is_some();
        let value = form.value(spread.median()?, &answer.unit, &self.outcome.scenario);
        let (value, range) = Self::with_range(value, spread, form);
        let line = Message::new(format!("line-{}", answer.inversion.name.replace('_', "-")))
            .with("value", value)
            .with("range", range)
            .with("volume", published(has_volume, "volume-published", ours))
            .with(
                "price",
                published(claim.method.price().is_some(), "price-published", "price-retail"),
            )
            .with("ledger", phrases::ledger(claim.ledger))
            .with("whom", self.whom(answer))
            .with("data", self.data(answer));
        Some(self.say(&line))
    }

    /// The median of an answer, and what stands behind it: its range, if it has one.
    fn with_range(value: Value, spread: &Spread, form: Form) -> (Value, Value) {
        let end = |estimate| form.end(estimate);
        match (spread.p5(), spread.p95()) {
            (Some(low), Some(high)) if low.value == high.value => (value, Value::from("")),
            (Some(low), Some(high)) => {
                let (value, range) = Message::beside(value, end(low), end(high));
                (value, Message::new("implied-range").with("range", range).into())
            }
            (Some(low), None) => {
                (value, Message::new("implied-range-open").with("low", end(low)).into())
            }
            (None, _) => (value, Value::from("")),
        }
    }

    /// Who the heads are that something falls to.
    fn whom(&self, answer: &Answer) -> Message {
        let counted = answer.rows.iter().any(|row| row.fact.quantity == "population");
        Message::new(match (counted, self.claim().method.number("users")) {
            (true, _) => "each-inhabitant",
            (false, Some(_)) => "each-user",
            (false, None) => "each-person",
        })
    }

    /// The rows that an answer rests on, with their doubts.
    fn data(&self, answer: &Answer) -> Value {
        let rows = rows(std::iter::once(answer));
        if rows.is_empty() {
            return Value::from("");
        }
        let rows: Vec<String> = rows.iter().map(|row| self.say(&row.message())).collect();
        Message::new("implied-data").with("rows", rows.join(", ")).into()
    }

    /// Where the data come from.
    fn sources(&self, asked: &[(&'static str, Form)]) -> Option<String> {
        let answered = self.answers(asked).filter(|(answer, _)| answer.found.is_ok());
        let rows = rows(answered.map(|(answer, _)| answer));
        let rows: Vec<String> = rows.iter().map(|row| self.say(&row.sourced())).collect();
        (!rows.is_empty())
            .then(|| self.say(&Message::new("implied-sources").with("rows", rows.join("; "))))
    }

    /// Every reason for which something cannot be said, with all that it concerns.
    fn missing(&self, asked: &[(&'static str, Form)]) -> Vec<(Missing, Vec<Message>)> {
        let mut missing: Vec<(Missing, Vec<Message>)> = Vec::new();
        for (answer, _) in self.answers(asked) {
            let Err(reason) = &answer.found else { continue };
            let question = answer.inversion.question();
            match missing.iter_mut().find(|(known, _)| known == reason) {
                Some((_, questions)) => questions.push(question),
                None => missing.push((reason.clone(), vec![question])),
            }
        }
        missing
    }

    fn cannot_be_said(&self, reason: &Missing, questions: &[Message]) -> String {
        let said = Message::new("implied-unknown").with("reason", reason.says());
        self.book.set(&said.with("questions", Message::apart(questions.iter().cloned())))
    }
}

/// The rows behind `answers`, each once.
fn rows<'a>(answers: impl Iterator<Item = &'a Answer>) -> Vec<&'a Row> {
    let mut rows: Vec<&Row> = Vec::new();
    for row in answers.flat_map(|answer| &answer.rows) {
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    rows
}

impl Form {
    /// The figure in the middle.
    fn value(self, estimate: Estimate, unit: &Unit, scenario: &Scenario) -> Value {
        let digits = phrases::digits(estimate, 3);
        match self {
            Self::Whole => Value::Quantity(estimate.value, unit.clone(), digits, Words::Short),
            Self::Money => {
                let money = Unit::named(&scenario.currency);
                Value::Quantity(estimate.value, money, digits, Words::Short)
            }
            Self::Percent => Value::Percent(estimate.value, digits),
            Self::Number => phrases::figure(estimate),
            Self::Sales => sales(estimate).into(),
        }
    }

    /// An end of its range.
    fn end(self, estimate: Estimate) -> Value {
        match self {
            Self::Percent => Value::Percent(estimate.value, phrases::digits(estimate, 3)),
            _ => phrases::figure(estimate),
        }
    }
}

/// The implied rate in the form that a lay reader takes in fastest.
fn sales(rate: Estimate) -> Message {
    let id = match rate.value {
        0.0 => return Message::new("sales-none"),
        gain if gain < 0.0 => "sales-gained",
        many if many >= 0.95 => "sales-lost",
        _ => {
            let every = Value::number(1.0 / rate.value, 2);
            let message = Message::new("sales-lost-one-in").with("copies", every);
            return message.with("sales", phrases::figure(rate));
        }
    };
    Message::new(id).with("sales", phrases::figure(rate))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::inversion::FIRST;

    #[test]
    fn what_every_output_tells_is_what_a_run_asks_first() {
        assert_eq!(ALWAYS.iter().map(|(name, _)| *name).collect::<Vec<_>>(), FIRST);
    }
}
