//! Published figures, as their claimants published them.

use super::declared::{self, Declared};
use super::exchange::Exchange;
use super::method_keys::{METHOD_KEYS, MONEY_KEYS, PER_MONEY_KEYS};
use super::read::Scope;
use super::reference::{Reference, cited};
use crate::catalogue::nearest;
use crate::context::Conversion;
use crate::model::Ledger;
use crate::problem::{Place, Problem};
use crate::table::{Name, Problems, Table};

/// A published figure.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Its name in the file.
    pub id: String,
    /// The figure in the scenario's money, for the whole [`Period`].
    pub amount: f64,
    /// The figure as published, where that was in other money.
    pub published: Option<Published>,
    /// The word before the figure: `up to`, `at least`, `about`.
    pub bound: Option<String>,
    /// The time it covers.
    pub period: Period,
    /// The year it speaks of.
    pub year: Option<i64>,
    /// The medium it speaks of, where that is not the scenario's.
    pub medium: Option<String>,
    /// The periods that reports of it give.
    pub reported_periods: Vec<String>,
    /// Whether it was used as a headline without its bound.
    pub headline: Option<bool>,
    /// Who used it so: `claimant` or `reports`.
    pub headline_by: Option<String>,
    /// Index of its scope.
    pub scope: usize,
    /// The ledger on which it is compared.
    pub ledger: &'static Ledger,
    /// Where the loss is said to fall.
    pub territory: Option<String>,
    /// Who is said to lose.
    pub bearer: Option<String>,
    /// The words in which it was published.
    pub wording: Option<String>,
    /// The code of the language of those words.
    pub wording_language: Option<String>,
    /// What it says, in other words than its own.
    pub paraphrase: Option<String>,
    /// Names of its sources.
    pub sources: Vec<String>,
    /// How the figure was seen.
    pub status: Option<String>,
    /// Index of a claim that should contain this one, such as that for the world.
    pub part_of: Option<usize>,
    /// Index of a claim of the same thing for an earlier year; both then have a year.
    pub grows_from: Option<usize>,
    /// Doubts and remarks.
    pub note: Option<String>,
    /// What the claimant published of its method.
    pub method: Method,
    /// Where it stands.
    pub place: Place,
}

impl Claim {
    /// The figure for one year, in currency/year; a claim without a period is
    /// read as one year.
    #[must_use]
    pub fn per_year(&self) -> f64 {
        self.amount / self.period.years
    }

    /// The figure in the money in which it was published, as which its `factors`
    /// multiply to it.
    #[must_use]
    pub fn as_published(&self) -> f64 {
        self.published.as_ref().map_or(self.amount, |published| published.amount)
    }
}

/// A figure in the money in which it was published.
#[derive(Clone, Debug, PartialEq)]
pub struct Published {
    /// The figure.
    pub amount: f64,
    /// How it became money of the scenario.
    pub conversion: Conversion,
}

/// The time that a claim covers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Period {
    /// Its length in years; 1 where none was stated.
    pub years: f64,
    /// Whether the claimant stated one.
    pub stated: bool,
    /// Whether the file says that it was stated, or that it was not.
    pub known: bool,
}

impl Period {
    /// The length in years of `year`, `2 years`, `month`, `6 months`, `2 weeks`, `90 days`.
    #[must_use]
    pub fn years_of(text: &str) -> Option<f64> {
        years(text)
    }
}

/// What a claimant published of its method.
#[derive(Clone, Debug, Default)]
pub struct Method(Declared);

impl Method {
    /// Units that it counted in the claim's period.
    #[must_use]
    pub fn volume(&self) -> Option<f64> {
        self.number("volume")
    }

    /// Price per unit, in the scenario's money.
    #[must_use]
    pub fn price(&self) -> Option<f64> {
        self.number("price")
    }

    /// What was and was not published.
    #[must_use]
    pub fn note(&self) -> Option<&str> {
        self.text("note")
    }
}

impl std::ops::Deref for Method {
    type Target = Declared;

    fn deref(&self) -> &Declared {
        &self.0
    }
}

/// A reference of one claim to another by its name, and where it stands.
type Link = Option<(String, Place)>;

/// Reads every claim, then what they say of each other.
pub(super) fn read_all(
    tables: Vec<(Name, Table<'_>)>,
    scopes: &[Scope],
    references: &[Reference],
    exchange: &Exchange<'_>,
    problems: &Problems,
) -> Vec<Claim> {
    let all: Vec<String> = tables.iter().map(|(name, _)| name.text.clone()).collect();
    let mut claims = Vec::new();
    let mut links = Vec::new();
    for (name, mut table) in tables {
        let mut link = |key| table.text(key).map(|id| (id, table.place_of(key)));
        links.push([link("part_of"), link("grows_from")]);
        claims.extend(read(&name, table, scopes, references, exchange, problems));
    }
    if claims.len() < all.len() {
        return claims;
    }
    for (index, [part_of, grows_from]) in links.into_iter().enumerate() {
        claims[index].part_of = linked(part_of, index, &all, problems).map(|(other, _)| other);
        if let Some((other, place)) = linked(grows_from, index, &all, problems) {
            let earlier = claims[index].year.zip(claims[other].year).is_some_and(|(a, b)| b < a);
            if earlier {
                claims[index].grows_from = Some(other);
            } else {
                let message = format!(
                    "`claims.{}` must speak of a later year than `claims.{}`",
                    all[index], all[other]
                );
                let help = "give both a `year`";
                problems.push(Problem::new(message).at(&place).help(help));
            }
        }
    }
    claims
}

/// The claim that `link` of the claim at `index` names.
fn linked(link: Link, index: usize, all: &[String], problems: &Problems) -> Option<(usize, Place)> {
    let (id, place) = link?;
    match all.iter().position(|other| *other == id) {
        Some(other) if other != index => Some((other, place)),
        Some(_) => {
            let message = format!("`claims.{id}` names itself");
            problems.push(Problem::new(message).at(&place).help("name another claim"));
            None
        }
        None => {
            let problem = Problem::new(format!("there is no claim `{id}`")).at(&place);
            problems.push(match nearest(&id, all.iter().map(String::as_str)) {
                Some(near) => problem.help(format!("did you mean `{near}`?")),
                None => problem.help(format!("declare it under `[claims.{id}]`")),
            });
            None
        }
    }
}

fn read(
    name: &Name,
    mut table: Table<'_>,
    scopes: &[Scope],
    references: &[Reference],
    exchange: &Exchange<'_>,
    problems: &Problems,
) -> Option<Claim> {
    let amount = table.number("amount");
    if let Some(amount) = amount
        && !(amount >= 0.0 && amount.is_finite())
    {
        let path = &table.path;
        let message = format!("`{path}.amount` must be finite, and not below 0, got {amount}");
        table.problem_at("amount", Problem::new(message));
    }
    let scope = scope(&mut table, scopes, problems);
    let period = period(&mut table, problems);
    let year = year(&mut table);
    let medium = table.text("medium");
    let reported = table.texts("reported_periods").into_iter().map(|(text, _)| text).collect();
    let headline = table.boolean("headline");
    let headline_by = table.word("headline_by");
    let money = exchange.of_claim(&mut table, year);
    let bound = table.word("bound");
    let territory = table.text("territory");
    let bearer = table.text("bearer");
    let wording = table.text("wording");
    let wording_language = table.word("wording_language");
    let paraphrase = table.text("paraphrase");
    let sources = cited(&mut table, references, problems);
    let status = table.word("status");
    let note = table.text("note");
    let mut method = table.table("method").map(method).unwrap_or_default();
    table.finish();
    let ledger = method.text("price_basis").map_or_else(Ledger::headline, Ledger::of_price_basis);
    let published = amount.zip(money.ok()?.filter(|conversion| !conversion.is_none()));
    let published = published.map(|(amount, conversion)| Published { amount, conversion });
    let factor = published.as_ref().map_or(1.0, |published| published.conversion.factor);
    method.0.scale(MONEY_KEYS, factor);
    method.0.scale(PER_MONEY_KEYS, 1.0 / factor);
    Some(Claim {
        id: name.text.clone(),
        amount: factor * amount?,
        published,
        bound,
        period,
        year,
        medium,
        reported_periods: reported,
        headline,
        headline_by,
        scope: scope?,
        ledger,
        territory,
        bearer,
        wording,
        wording_language,
        paraphrase,
        sources,
        status,
        part_of: None,
        grows_from: None,
        note,
        method,
        place: name.place.clone(),
    })
}

fn method(mut table: Table<'_>) -> Method {
    let method = Method(declared::read(&mut table, METHOD_KEYS));
    table.finish();
    method
}

/// The year of a claim; one that no figure of today can speak of is a problem.
fn year(table: &mut Table<'_>) -> Option<i64> {
    let year = table.integer("year")?;
    if (1000..=9999).contains(&year) {
        return Some(year);
    }
    let message = format!("`{}.year` must be a year of four digits, got {year}", table.path);
    table.problem_at("year", Problem::new(message));
    None
}

/// The scope that a table names under `scope`; `None` (with a problem) if it is missing or unknown.
pub(super) fn scope(table: &mut Table<'_>, scopes: &[Scope], problems: &Problems) -> Option<usize> {
    let declared = scopes.iter().filter_map(|scope| scope.id.as_deref());
    let Some(wanted) = table.text("scope") else {
        if scopes.len() == 1 {
            return Some(0);
        }
        let names: Vec<String> = declared.map(|name| format!("`{name}`")).collect();
        let problem =
            Problem::new(format!("`{}` does not say which scope it speaks of", table.path))
                .at(&table.place)
                .help(format!("add `scope = ...` with one of {}", names.join(", ")));
        problems.push(problem);
        return None;
    };
    let found = scopes.iter().position(|scope| scope.id.as_ref() == Some(&wanted));
    if found.is_none() {
        let mut problem =
            Problem::new(format!("there is no scope `{wanted}`")).at(&table.place_of("scope"));
        problem = match nearest(&wanted, declared) {
            Some(near) => problem.help(format!("did you mean `{near}`?")),
            None => problem.help(format!("declare it under `[scopes.{wanted}]`")),
        };
        problems.push(problem);
    }
    found
}

fn period(table: &mut Table<'_>, problems: &Problems) -> Period {
    const UNSTATED: Period = Period { years: 1.0, stated: false, known: true };
    let Some(text) = table.text("period") else { return Period { known: false, ..UNSTATED } };
    if text == "unstated" {
        return UNSTATED;
    }
    if let Some(years) = years(&text) {
        return Period { years, stated: true, known: true };
    }
    let problem = Problem::new(format!("`{text}` is not a period"))
        .at(&table.place_of("period"))
        .help("write `year`, `2 years`, `6 months`, `90 days` or `unstated`");
    problems.push(problem);
    UNSTATED
}

/// The length in years of `year`, `2 years`, `month`, `6 months`, `2 weeks`, `90 days`.
fn years(text: &str) -> Option<f64> {
    let (count, word): (f64, &str) = match text.split_once(' ') {
        Some((count, word)) => (count.parse().ok()?, word),
        None => (1.0, text),
    };
    let years = match word {
        "year" | "years" => count,
        "month" | "months" => count / 12.0,
        "week" | "weeks" => count * 7.0 / 365.0,
        "day" | "days" => count / 365.0,
        _ => return None,
    };
    // No published loss covers less than a day or more than ten centuries.
    (1.0 / 366.0..=1000.0).contains(&years).then_some(years)
}

#[cfg(test)]
mod tests {
    use super::years;

    #[test]
    fn periods_are_read_in_words() {
        assert_eq!(years("year"), Some(1.0));
        assert_eq!(years("2 years"), Some(2.0));
        assert_eq!(years("6 months"), Some(0.5));
        assert_eq!(years("73 days"), Some(0.2));
        assert_eq!(years("2 weeks"), Some(14.0 / 365.0));
        for bad in [
            "",
            "0 years",
            "-1 years",
            "years 2",
            "inf years",
            "fortnight",
            "0 days",
            "nan years",
            "1e-9 years",
            "1e9 years",
        ] {
            assert_eq!(years(bad), None, "{bad}");
        }
    }
}
