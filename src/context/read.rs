//! Reads a table of context data, the shipped one and a user's by the same checks.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use super::fact::{Fact, STATUSES};
use super::territories::territory;
use crate::problem::Problem;
use crate::quantity::{Unit, UnitNames};
use crate::table::{Row, Sheet};

/// The columns of a table, in the order of the shipped one.
pub const COLUMNS: &[&str] = &[
    "id",
    "quantity",
    "territory",
    "year",
    "value",
    "low",
    "high",
    "unit",
    "source",
    "url",
    "status",
    "note",
];

/// World output in the smallest money is below this.
const LARGEST: f64 = 1e18;
/// The longest name of a quantity or territory.
const LONGEST: usize = 80;

const FACTS: Sheet = Sheet {
    what: "a table of context data",
    columns: COLUMNS,
    also: &[],
    needed: &["quantity", "territory", "year", "unit"],
    enough: "give at least `quantity`, `territory`, `year`, `value` and `unit`",
};

/// The names that a unit of the table may be made of: those of every scenario, and
/// what only context data count.
///
/// # Panics
///
/// Never: the names are good ones.
#[must_use]
pub fn unit_names() -> &'static UnitNames {
    static NAMES: OnceLock<UnitNames> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut names = UnitNames::new();
        for name in ["household", "subscription"] {
            names.declare(name).expect("a good name");
        }
        names
    })
}

/// The facts in `text`, which is the text of `source` among the
/// [`Sources`](crate::problem::Sources) of a run.
///
/// # Errors
///
/// Every column, cell and row that is wrong, each with its place.
pub fn read(text: &str, source: usize) -> Result<Vec<Fact>, Vec<Problem>> {
    let mut ids = BTreeSet::new();
    let mut keys = BTreeSet::new();
    let (facts, problems) = FACTS.rows(text, source, |row| {
        let fact = fact(row);
        refuse_repetition(row, &fact, &mut ids, &mut keys);
        fact
    });
    if problems.is_empty() { Ok(facts) } else { Err(problems) }
}

fn fact(row: &mut Row<'_>) -> Fact {
    let quantity = quantity(row);
    let place = name(row, "territory");
    let place = territory(&place).to_owned();
    let year = row.year("year");
    if row.cell("year").is_empty() {
        row.refuse("year", "a figure must have a year", None);
    }
    let id = match row.text("id") {
        id if id.is_empty() => format!("{quantity}/{place}/{year}"),
        id => id,
    };
    let fact = Fact {
        id,
        quantity,
        territory: place,
        year,
        value: number(row, "value"),
        low: number(row, "low"),
        high: number(row, "high"),
        unit: unit(row),
        source: row.text("source"),
        url: url(row),
        status: row.word("status", STATUSES, "no"),
        note: row.text("note"),
        own: false,
        line: row.line(),
    };
    check(row, &fact);
    fact
}

fn number(row: &mut Row<'_>, column: &str) -> Option<f64> {
    row.number(column, LARGEST, "1e18")
}

/// A name that is there and of a sensible length.
fn name(row: &mut Row<'_>, column: &str) -> String {
    let name = row.text(column);
    if name.is_empty() || name.chars().count() > LONGEST {
        let message = format!("`{column}` must be a name of 1 to {LONGEST} characters");
        row.refuse(column, message, None);
    }
    if name.contains('/') {
        let message = format!("`{column}` must hold no `/`, got `{name}`");
        row.refuse(column, message, Some("it separates quantity, territory and year".to_owned()));
    }
    name
}

fn quantity(row: &mut Row<'_>) -> String {
    let quantity = name(row, "quantity");
    let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    if !quantity.chars().all(allowed) {
        let message =
            format!("a quantity is named by lower-case letters, digits and `-`, got `{quantity}`");
        row.refuse("quantity", message, Some("such as `price-dvd`".to_owned()));
    }
    quantity
}

fn unit(row: &mut Row<'_>) -> Unit {
    match Unit::parse(row.cell("unit"), unit_names()) {
        Ok(unit) => unit,
        Err(error) => {
            row.refuse("unit", error.message, error.help);
            Unit::ratio()
        }
    }
}

fn url(row: &mut Row<'_>) -> String {
    let url = row.text("url");
    let is_web = url.starts_with("https://") || url.starts_with("http://");
    if !url.is_empty() && !is_web {
        let message = format!("`url` must begin with `https://` or `http://`, got `{url}`");
        row.refuse("url", message, None);
    }
    url
}

/// What must hold between the cells of a row.
fn check(row: &mut Row<'_>, fact: &Fact) {
    let given = |column: &str| !row.cell(column).is_empty();
    if given("low") != given("high") {
        row.refuse("low", "`low` and `high` must be given together", None);
    } else if !given("value") && !given("low") {
        let help = "or `low` and `high` where only a range is known; leave out what nobody knows";
        row.refuse("value", "a figure must have a `value`", Some(help.to_owned()));
    }
    if let (Some(low), Some(high)) = (fact.low, fact.high) {
        let value = fact.value.unwrap_or(low);
        let holds = low <= value && value <= high && low < high;
        if !holds {
            let message = match fact.value {
                Some(value) => format!("`value` must lie between {low} and {high}, got {value}"),
                None => format!("`low` must be below `high`, got {low} and {high}"),
            };
            row.refuse("low", message, None);
        }
    }
    if fact.quantity == "exchange-rate" {
        check_rate(row, fact);
    }
    if fact.quantity == "price-index" && (!fact.unit.is_ratio() || !above_zero(fact)) {
        row.refuse("value", "a price index must be above 0, with the unit `1`", None);
    }
}

/// An exchange rate is one figure above 0, in its currency for one dollar.
fn check_rate(row: &mut Row<'_>, fact: &Fact) {
    let wanted = format!("{}/USD", fact.territory);
    let right = fact.unit.to_string() == wanted;
    if !right || !above_zero(fact) {
        let message = format!(
            "an exchange rate must be above 0 and in a currency for one US dollar, with the \
             currency as territory, got `{}` for `{}`",
            row.cell("unit"),
            fact.territory
        );
        let help = "for 0.7541 euro to the dollar: territory EUR, value 0.7541, unit EUR/USD";
        row.refuse("unit", message, Some(help.to_owned()));
    }
}

fn above_zero(fact: &Fact) -> bool {
    fact.value.is_some_and(|value| value > 0.0)
}

/// Refuses a name or a key that an earlier row has.
fn refuse_repetition(
    row: &mut Row<'_>,
    fact: &Fact,
    ids: &mut BTreeSet<String>,
    keys: &mut BTreeSet<String>,
) {
    if !keys.insert(fact.path().to_lowercase()) {
        let message = format!("`{}` stands twice", fact.path());
        let help =
            "where sources disagree give one row with `low` and `high`, and say so in `note`";
        row.refuse("quantity", message, Some(help.to_owned()));
    } else if !ids.insert(fact.id.clone()) {
        row.refuse("id", format!("`{}` stands twice", fact.id), None);
    }
}
