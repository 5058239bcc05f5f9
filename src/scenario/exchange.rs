//! Money that is not the scenario's, and figures of the context data.
//!
//! A claim or an input with a currency or a `price_year` of its own is brought into
//! the scenario's, and so is a figure of the context data that is money. What was
//! done is told wherever the number is, and is part of the scenario's hash.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use super::input::Cell;
use crate::context::{Context, Conversion, Fact, Money};
use crate::distribution::scale;
use crate::language::Message;
use crate::problem::{Place, Problem};
use crate::quantity::{Exponent, Unit};
use crate::table::{Problems, Table};

/// The context data, and the money that a scenario is in.
pub(super) struct Exchange<'a> {
    facts: &'a Context,
    problems: &'a Problems,
    /// The scenario's currency; `None` until it is read, or if it is missing.
    pub(super) currency: Option<String>,
    /// The scenario's price year.
    pub(super) price_year: Option<u16>,
    /// What was used, by path.
    used: RefCell<BTreeMap<String, Fact>>,
}

impl<'a> Exchange<'a> {
    pub(super) fn new(facts: &'a Context, problems: &'a Problems) -> Self {
        Self { facts, problems, currency: None, price_year: None, used: RefCell::default() }
    }

    /// All facts; and those that were used, in the order of their paths.
    pub(super) fn into_facts(self) -> (Context, Vec<Fact>) {
        (self.facts.clone(), self.used.into_inner().into_values().collect())
    }

    /// The fact at `path`, which stands at `place`.
    pub(super) fn fact(&self, path: &str, place: &Place) -> Option<Fact> {
        match self.facts.at(path) {
            Ok(fact) => {
                self.used.borrow_mut().insert(fact.path(), fact.clone());
                Some(fact.clone())
            }
            Err(problem) => {
                self.problems.push(problem.at(place));
                None
            }
        }
    }

    /// How an amount with keys of its own becomes the scenario's money: `Ok(None)` if
    /// it is that already. Without a `price_year` it is money of the year that the claim
    /// `speaks_of`, else of the scenario's.
    pub(super) fn of_claim(
        &self,
        table: &mut Table<'_>,
        speaks_of: Option<i64>,
    ) -> Result<Option<Conversion>, ()> {
        let own = super::read::currency(table, self.problems);
        let speaks_of = speaks_of.and_then(|year| u16::try_from(year).ok());
        let year = year(table).or(speaks_of);
        let at = table.place_of(if table.has("currency") { "currency" } else { "price_year" });
        if !table.has("currency") && !table.has("price_year") {
            return Ok(None);
        }
        let Some(to) = self.currency.as_deref() else { return Err(()) };
        let from = own.as_deref().unwrap_or(to);
        let Some(year) = year.or(self.price_year) else {
            let message = format!("`{}` does not say money of which year it is", table.path);
            let help =
                "add `price_year = ...` or `year = ...` to it, or `price_year` to the scenario";
            self.problems.push(Problem::new(message).at(&at).help(help));
            return Err(());
        };
        let to = Money::new(to, self.price_year.unwrap_or(year));
        self.convert(&Money::new(from, year), &to, &at).ok_or(()).map(Some)
    }

    fn convert(&self, from: &Money, to: &Money, place: &Place) -> Option<Conversion> {
        match self.facts.convert(from, to) {
            Ok(conversion) => {
                let used = conversion.facts().map(|fact| (fact.path(), fact.clone()));
                self.used.borrow_mut().extend(used);
                Some(conversion)
            }
            Err(missing) => {
                let what = format!("money of {} {} cannot be made", from.currency, from.year);
                let message = format!("{what} that of {} {}: {missing}", to.currency, to.year);
                self.problems.push(Problem::new(message).at(place).help(missing.help()));
                None
            }
        }
    }

    /// The laws of an input in its unit and the scenario's money, and that unit.
    pub(super) fn settle(
        &self,
        input: &Declared<'_>,
        laws: Vec<Vec<Cell>>,
    ) -> Option<(Unit, Vec<Vec<Cell>>)> {
        let (unit, own) = match input.price_year {
            None => (input.unit.clone(), None),
            Some(year) => {
                let (unit, conversion) = self.of_input(input, year)?;
                (unit, Some(conversion))
            }
        };
        let settle = |cell: Cell| match (&cell.fact, &own) {
            (Some(fact), None) => {
                let conversion = self.between(fact, input, &cell.place)?;
                Some(converted(cell, conversion))
            }
            (Some(fact), Some(_)) => {
                let message = format!("`{}` is money of {} already", fact.path(), fact.year);
                let problem = Problem::new(message).at(input.year_place);
                self.problems.push(problem.help("leave `price_year` out"));
                None
            }
            (None, Some(conversion)) => Some(converted(cell, Some(conversion.clone()))),
            (None, None) => Some(cell),
        };
        let settle_all = |cells: Vec<Cell>| cells.into_iter().map(settle).collect();
        let laws: Option<Vec<Vec<Cell>>> = laws.into_iter().map(settle_all).collect();
        Some((unit, laws?))
    }

    /// How money of `year` in the unit of an input becomes the scenario's.
    fn of_input(&self, input: &Declared<'_>, year: u16) -> Option<(Unit, (Conversion, Exponent))> {
        let Some((code, exponent)) = sole_currency(&input.unit) else {
            let message =
                format!("`price_year` is for money, but `{}` is in `{}`", input.name, input.unit);
            let help = "leave it out, or write a unit with one currency, such as `USD/sale`";
            self.problems.push(Problem::new(message).at(input.year_place).help(help));
            return None;
        };
        let currency = self.currency.as_deref()?;
        if code == currency && self.price_year.is_none() {
            let message = "the scenario does not say to which year prices are to be brought";
            let help = "add `price_year = ...` at its top, or leave that of the input out";
            self.problems.push(Problem::new(message).at(input.year_place).help(help));
            return None;
        }
        let unit = input.unit.with_other(code, currency)?;
        let to = Money::new(currency, self.price_year.unwrap_or(year));
        let conversion = self.convert(&Money::new(code, year), &to, input.year_place)?;
        Some((unit, (conversion, exponent)))
    }

    /// How a fact becomes a figure in the unit of the input; `None` within if it is one.
    #[expect(clippy::option_option, reason = "refused, or nothing to convert")]
    fn between(
        &self,
        fact: &Fact,
        input: &Declared<'_>,
        place: &Place,
    ) -> Option<Option<(Conversion, Exponent)>> {
        let currencies = sole_currency(&fact.unit).zip(sole_currency(&input.unit));
        if let Some(((from, exponent), (to, _))) = currencies
            && fact.unit.with_other(from, to).as_ref() == Some(&input.unit)
        {
            let to = Money::new(to, self.price_year.unwrap_or(fact.year));
            let conversion = self.convert(&Money::new(from, fact.year), &to, place)?;
            return Some(Some((conversion, exponent)));
        }
        if fact.unit == input.unit {
            return Some(None);
        }
        let message = format!(
            "`{}` is in `{}`, but `{}` is in `{}`",
            fact.path(),
            fact.unit,
            input.name,
            input.unit
        );
        let help = format!("write `unit = \"{}\"`, or name another figure", fact.unit);
        self.problems.push(Problem::new(message).at(place).help(help));
        None
    }
}

/// What an input says of its unit and money.
pub(super) struct Declared<'a> {
    pub(super) name: &'a str,
    pub(super) unit: Unit,
    pub(super) price_year: Option<u16>,
    /// Where `price_year` stands.
    pub(super) year_place: &'a Place,
}

/// The year under `price_year`.
pub(super) fn year(table: &mut Table<'_>) -> Option<u16> {
    let year = table.integer("price_year")?;
    if (1900..=2100).contains(&year) {
        return u16::try_from(year).ok();
    }
    let message = format!("`price_year` must be from 1900 to 2100, got {year}");
    table.problem_at("price_year", Problem::new(message));
    None
}

/// The only currency of a unit, if it stands there once, over or under the line.
fn sole_currency(unit: &Unit) -> Option<(&str, Exponent)> {
    let mut currencies = unit.currencies();
    let (code, exponent) = currencies.next()?;
    let plain = exponent == Exponent::ONE || exponent == Exponent::MINUS_ONE;
    (currencies.next().is_none() && plain).then_some((code, exponent))
}

/// The law in other money, and how that came about.
fn converted(cell: Cell, conversion: Option<(Conversion, Exponent)>) -> Cell {
    let Some((conversion, exponent)) = conversion.filter(|(conversion, _)| !conversion.is_none())
    else {
        return cell;
    };
    let power = if exponent == Exponent::ONE { 1.0 } else { -1.0 };
    let factor = if power > 0.0 { conversion.factor } else { 1.0 / conversion.factor };
    let mut how = cell.how.to_vec();
    how.extend(conversion.message());
    let Money { currency, year } = &conversion.from;
    let told = Message::new("law-in-money")
        .with("law", Message::clone(&cell.told))
        .with("currency", currency.as_str())
        .with("year", year.to_string());
    Cell { law: scale(cell.law, factor), how: how.into(), told: Arc::new(told), ..cell }
}
