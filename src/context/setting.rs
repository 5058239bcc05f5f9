//! What is known of the place, the year and the medium of a claim.
//!
//! Rules and inversions ask the same [`Setting`], so that a critique never holds a claim against
//! two different markets.

use super::fact::Fact;
use super::find::Context;
use super::money::Money;
use super::territories::territory;
use crate::quantity::{Unit, UnitNames};

/// How far the year of a fact may be from the one asked for.
const YEARS_NEAR: u16 = 2;

/// What consumers spend on a medium, by the widest quantity of the table that has it.
const MARKETS: &[(&str, (&str, &[&str]))] = &[
    ("film", ("film-spend", &["filmed-entertainment"])),
    ("music", ("recorded-music-market", &[])),
    ("games", ("games-market", &[])),
    ("all", ("entertainment-market", &[])),
];

/// What is bought of a medium, in quantities that together are the most that the table knows.
const SALES: &[(&str, &[&str])] = &[("film", &["cinema-admissions", "dvds-sold"])];

/// How long a unit of a medium lasts: it hardly depends on place and year.
const LENGTHS: &[(&str, &str)] = &[("film", "film-length/United States and Canada/2018")];

/// The unit of money a year.
const MONEY: &str = "money/year";

const PERSON: &str = "person";

/// Where, when and of what figures are wanted, and in which money.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// Where they are looked up.
    pub context: &'a Context,
    /// Film, music, ...; `None` if nothing says it.
    pub medium: Option<&'a str>,
    /// The territory; `None` if nothing says it.
    pub place: Option<&'a str>,
    /// The year; `None` if nothing says it.
    pub year: Option<u16>,
    /// The ISO code of the money.
    pub currency: &'a str,
}

/// A figure in the money of the setting, with all rows that it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The figure.
    pub value: f64,
    /// The lowest and the highest that it may be.
    pub ends: (f64, f64),
    /// Its unit.
    pub unit: Unit,
    /// What it was made of, exchange rates among them.
    pub rows: Vec<Row>,
}

/// A row of the table that was used.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The row.
    pub fact: Fact,
    /// In what respect it is not quite what was asked for.
    pub stands_in: Option<StandsIn>,
}

/// Why a row is not quite what was asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StandsIn {
    /// It is of another year, the nearest in the table, not of the one asked for.
    Year,
    /// It is of another place.
    Place,
    /// It is a part of what was asked for; the rest is not known.
    Part,
}

/// Why there is no figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// Nothing says where, when or of what: `territory`, `year`, `medium`.
    Unnamed(&'static str),
    /// The table has nothing of the kind for this medium.
    Medium(String),
    /// The row is in a unit of a user's own that is not that of the quantity.
    Unit {
        /// The path of the row.
        path: String,
        /// The unit that it should have.
        wanted: String,
    },
    /// The table has no such row, or one with a range only.
    Row {
        /// The quantity asked for.
        quantity: String,
        /// Where.
        place: String,
        /// When.
        year: u16,
    },
}

impl StandsIn {
    /// The word in JSON: in what it differs.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Year => "year",
            Self::Place => "place",
            Self::Part => "part",
        }
    }
}

impl Row {
    fn as_asked(fact: &Fact) -> Self {
        Self { fact: fact.clone(), stands_in: None }
    }

    /// How the figure was seen, one of [`STATUSES`](super::STATUSES): at best weakly, if it only
    /// stands in for the one asked for.
    #[must_use]
    pub fn status(&self) -> &'static str {
        match self.fact.status {
            "yes" | "derived" if self.stands_in.is_some() => "weak",
            status => status,
        }
    }
}

impl<'a> Setting<'a> {
    /// The same in another place.
    #[must_use]
    pub fn at(self, place: &'a str) -> Self {
        Self { place: Some(place), ..self }
    }

    /// `fact`, wherever it is from, as a row for this setting.
    #[must_use]
    pub fn standing_in(&self, fact: &Fact) -> Row {
        let elsewhere = self.place.is_some_and(|place| territory(place) != fact.territory);
        let then = self.year.is_some_and(|year| year != fact.year);
        let stands_in = match (elsewhere, then) {
            (true, _) => Some(StandsIn::Place),
            (false, true) => Some(StandsIn::Year),
            (false, false) => None,
        };
        Row { fact: fact.clone(), stands_in }
    }

    /// The row of `quantity` there and then, or in the nearest year at most two years away.
    ///
    /// # Errors
    ///
    /// If there is none.
    pub fn row(&self, quantity: &str) -> Result<Row, Unknown> {
        let place = self.place.ok_or(Unknown::Unnamed("territory"))?;
        let year = self.year.ok_or(Unknown::Unnamed("year"))?;
        match self.context.nearest_year(quantity, place, year, YEARS_NEAR) {
            Ok(near) => {
                let stands_in = (near.years_off() > 0).then_some(StandsIn::Year);
                Ok(Row { fact: near.fact.clone(), stands_in })
            }
            Err(missing) => Err(Unknown::Row {
                quantity: missing.quantity,
                place: missing.territory,
                year: missing.year,
            }),
        }
    }

    /// The figure of `quantity` in `unit`, of which `money` is that of the setting: at the
    /// exchange rate of its own year. Prices are not followed to another year: a neighbouring year
    /// marks the figure already.
    ///
    /// # Errors
    ///
    /// If there is none, a range only, one in another unit, or no exchange rate.
    pub fn figure(&self, quantity: &str, unit: &str) -> Result<Found, Unknown> {
        self.in_money(self.row(quantity)?, unit)
    }

    /// People who live there.
    ///
    /// # Errors
    ///
    /// As [`figure`](Self::figure).
    pub fn people(&self) -> Result<Found, Unknown> {
        self.figure("population", PERSON)
    }

    /// What the place, or the world, produces in a year.
    ///
    /// # Errors
    ///
    /// As [`figure`](Self::figure).
    pub fn product(&self) -> Result<Found, Unknown> {
        self.figure("gdp", MONEY)
    }

    /// What consumers spend on the medium in a year.
    ///
    /// # Errors
    ///
    /// As [`figure`](Self::figure); also if the medium has no such quantity.
    pub fn market(&self) -> Result<Found, Unknown> {
        let (widest, others) = self.of_medium(MARKETS)?;
        self.figure(widest, MONEY).or_else(|missing| {
            let found = others.iter().find_map(|quantity| self.figure(quantity, MONEY).ok());
            found.ok_or(missing)
        })
    }

    /// What is bought of the medium in a year: less than all of it, since some channels are not
    /// in the table.
    ///
    /// # Errors
    ///
    /// As [`figure`](Self::figure); also if the medium has no such quantity.
    pub fn legal_sales(&self) -> Result<Found, Unknown> {
        let parts =
            self.of_medium(SALES)?.iter().map(|quantity| self.figure(quantity, "sale/year"));
        let parts: Vec<Found> = parts.collect::<Result<_, _>>()?;
        let sum = |of: fn(&Found) -> f64| parts.iter().map(of).sum();
        let mut rows: Vec<Row> = parts.iter().flat_map(|part| part.rows.clone()).collect();
        for row in &mut rows {
            row.stands_in = row.stands_in.or(Some(StandsIn::Part));
        }
        let unit = parts[0].unit.clone();
        Ok(Found {
            value: sum(|p| p.value),
            ends: (sum(|p| p.ends.0), sum(|p| p.ends.1)),
            unit,
            rows,
        })
    }

    /// How long one unit of the medium lasts, in hours.
    ///
    /// # Errors
    ///
    /// If the table does not have it of the medium.
    pub fn hours_per_unit(&self) -> Result<Found, Unknown> {
        let path = self.of_medium(LENGTHS)?;
        self.elsewhere(path, "hour")
    }

    /// The figure at a path that stands in for one of this place.
    ///
    /// # Errors
    ///
    /// If there is none.
    ///
    /// # Panics
    ///
    /// If `path` is none: it stands in the code.
    pub fn elsewhere(&self, path: &str, unit: &str) -> Result<Found, Unknown> {
        let fact = self.context.at(path).expect("a path of the shipped table");
        let stands_in = Some(StandsIn::Place);
        self.in_money(Row { fact: fact.clone(), stands_in }, unit)
    }

    /// People who speak the language of the place: those counted there, else a share of the
    /// population.
    ///
    /// # Errors
    ///
    /// As [`figure`](Self::figure).
    pub fn speakers(&self) -> Result<Found, Unknown> {
        if let Ok(counted) = self.figure("language-speakers", PERSON) {
            return Ok(counted);
        }
        let (share, people) = (self.figure("language-share", "1")?, self.people()?);
        let ends = (share.ends.0 * people.ends.0, share.ends.1 * people.ends.1);
        let rows = share.rows.into_iter().chain(people.rows).collect();
        Ok(Found { value: share.value * people.value, ends, unit: people.unit, rows })
    }

    /// The entry of the medium in `list`.
    fn of_medium<T: Copy>(&self, list: &[(&str, T)]) -> Result<T, Unknown> {
        let medium = self.medium.ok_or(Unknown::Unnamed("medium"))?;
        let known = list.iter().find(|(of, _)| *of == medium);
        known.map(|(_, entry)| *entry).ok_or_else(|| Unknown::Medium(medium.to_owned()))
    }

    fn in_money(&self, row: Row, unit: &str) -> Result<Found, Unknown> {
        let fact = &row.fact;
        let lacks = |quantity: &str, place: &str| Unknown::Row {
            quantity: quantity.to_owned(),
            place: place.to_owned(),
            year: fact.year,
        };
        let value = fact.value.ok_or_else(|| lacks(&fact.quantity, &fact.territory))?;
        let (low, high) = fact.ends();
        let own = fact.unit.currencies().map(|(code, _)| code.to_owned()).last();
        let of_year = |currency: &str| Money::new(currency, fact.year);
        let from = own.as_deref().unwrap_or(self.currency);
        let conversion = self.context.convert(&of_year(from), &of_year(self.currency));
        let conversion = conversion.map_err(|no| lacks(&no.quantity, &no.territory))?;
        let is = fact.unit.with_other(from, self.currency);
        let wanted = Unit::parse(unit, &UnitNames::new()).expect("a unit of this module");
        let wanted = wanted.with_money(self.currency);
        let unit = is
            .filter(|is| *is == wanted)
            .ok_or_else(|| Unknown::Unit { path: fact.path(), wanted: wanted.to_string() })?;
        let times = conversion.factor;
        let rates: Vec<Row> = conversion.facts().map(Row::as_asked).collect();
        let ends = (low * times, high * times);
        let rows = std::iter::once(row).chain(rates).collect();
        Ok(Found { value: value * times, ends, unit, rows })
    }
}
