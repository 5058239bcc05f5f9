//! Looking facts up.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use super::fact::Fact;
use super::shipped::shipped;
use super::territories::{TERRITORIES, territory};
use crate::catalogue::nearest;
use crate::problem::Problem;

/// The facts of a run: the shipped ones, and a user's.
#[derive(Clone, Debug)]
pub struct Context(Facts);

#[derive(Clone, Debug)]
enum Facts {
    /// Those that come with the program, which are read when one is asked for.
    Shipped,
    /// In the order of quantity, territory and year.
    Gathered(Arc<[Fact]>),
}

/// Which facts; an empty filter asks for all.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of this quantity.
    pub quantity: Option<String>,
    /// Of this territory, by any of its names.
    pub territory: Option<String>,
    /// Of this year.
    pub year: Option<u16>,
    /// Of one of [`STATUSES`](super::STATUSES).
    pub status: Option<String>,
}

/// The fact of the year nearest to the one asked for.
#[derive(Clone, Copy, Debug)]
pub struct Nearby<'a> {
    /// The fact, of whatever year.
    pub fact: &'a Fact,
    /// The year that was asked for.
    pub asked: u16,
}

impl Nearby<'_> {
    /// How far its year is from the one asked for, in years.
    #[must_use]
    pub fn years_off(&self) -> u16 {
        self.fact.year.abs_diff(self.asked)
    }
}

/// There is no such fact.
#[derive(Clone, Debug, PartialEq)]
pub struct Missing {
    /// The quantity asked for.
    pub quantity: String,
    /// The territory asked for, by its name in the table.
    pub territory: String,
    /// The year asked for.
    pub year: u16,
    /// Which of them there is not.
    pub lacks: Lacks,
}

/// What a missing fact lacks, and what there is instead.
#[derive(Clone, Debug, PartialEq)]
pub enum Lacks {
    /// The quantity; the nearest name, if one is near.
    Quantity(Option<String>),
    /// The territory; the nearest name, and all that the quantity has.
    Territory(Option<String>, Vec<String>),
    /// The year; all that quantity and territory have.
    Year(Vec<u16>),
}

/// In the order of quantity, territory and year.
pub(super) fn in_order(mut facts: Vec<Fact>) -> Vec<Fact> {
    facts.sort_by(|a, b| {
        (&a.quantity, &a.territory, a.year).cmp(&(&b.quantity, &b.territory, b.year))
    });
    facts
}

impl Context {
    /// The facts that come with the program.
    #[must_use]
    pub fn shipped() -> &'static Self {
        static SHIPPED: Context = Context(Facts::Shipped);
        &SHIPPED
    }

    /// The shipped facts and `own`. A row of a user's takes the place of a shipped
    /// one of the same quantity, territory and year.
    #[must_use]
    pub fn with(own: Vec<Fact>) -> Self {
        let key = |fact: &Fact| fact.path().to_lowercase();
        let replaced: BTreeSet<String> = own.iter().map(key).collect();
        let kept = shipped().iter().filter(|fact| !replaced.contains(&key(fact))).cloned();
        let own = own.into_iter().map(|fact| Fact { own: true, ..fact });
        Self(Facts::Gathered(in_order(kept.chain(own).collect()).into()))
    }

    /// All facts, in the order of quantity, territory and year.
    #[must_use]
    pub fn facts(&self) -> &[Fact] {
        match &self.0 {
            Facts::Shipped => shipped(),
            Facts::Gathered(facts) => facts,
        }
    }

    /// The facts that `filter` asks for.
    #[must_use]
    pub fn select(&self, filter: &Filter) -> Vec<&Fact> {
        let is = |wanted: &Option<String>, got: &str| {
            wanted.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(got))
        };
        let place = filter.territory.as_deref().map(|name| territory(name).to_owned());
        let asked = |fact: &&Fact| {
            is(&filter.quantity, &fact.quantity)
                && is(&place, &fact.territory)
                && filter.year.is_none_or(|year| year == fact.year)
                && is(&filter.status, fact.status)
        };
        self.facts().iter().filter(asked).collect()
    }

    /// The fact of exactly this quantity, territory and year.
    ///
    /// # Errors
    ///
    /// If there is none: which part is unknown, and what there is instead.
    pub fn find(&self, quantity: &str, territory: &str, year: u16) -> Result<&Fact, Missing> {
        let place = super::territories::territory(territory);
        let there = self.series(quantity, place);
        there.iter().copied().find(|fact| fact.year == year).ok_or_else(|| Missing {
            quantity: quantity.to_owned(),
            territory: place.to_owned(),
            year,
            lacks: self.lacks(quantity, place, &there),
        })
    }

    /// The fact at a path such as `population/Belgium/2010`.
    ///
    /// # Errors
    ///
    /// If it is no path, or there is no such fact.
    pub fn at(&self, path: &str) -> Result<&Fact, Problem> {
        let parts: Vec<&str> = path.split('/').map(str::trim).collect();
        // A territory may hold a `/` of its own, as `US/Canada` does.
        if let [quantity, places @ .., year] = &parts[..]
            && !places.is_empty()
            && let Ok(year) = year.parse()
        {
            let found = self.find(quantity, &places.join("/"), year);
            return found.map_err(|missing| missing.problem());
        }
        let message = format!("`{path}` is not the path of a figure");
        let help = "write quantity, territory and year, as in `population/Belgium/2010`";
        Err(Problem::new(message).help(help))
    }

    /// The fact of the nearest year that is at most `within_years` away; of two
    /// equally near the earlier. [`Nearby::years_off`] says how far it is.
    ///
    /// # Errors
    ///
    /// If there is none.
    pub fn nearest_year(
        &self,
        quantity: &str,
        territory: &str,
        year: u16,
        within_years: u16,
    ) -> Result<Nearby<'_>, Missing> {
        let there = self.series(quantity, super::territories::territory(territory));
        let near = there.into_iter().min_by_key(|fact| (fact.year.abs_diff(year), fact.year));
        match near {
            Some(fact) if fact.year.abs_diff(year) <= within_years => {
                Ok(Nearby { fact, asked: year })
            }
            _ => self.find(quantity, territory, year).map(|fact| Nearby { fact, asked: year }),
        }
    }

    /// The facts of a quantity and territory, by year.
    fn series(&self, quantity: &str, territory: &str) -> Vec<&Fact> {
        let same = |fact: &&Fact| {
            fact.quantity == quantity && fact.territory.eq_ignore_ascii_case(territory)
        };
        self.facts().iter().filter(same).collect()
    }

    fn lacks(&self, quantity: &str, territory: &str, there: &[&Fact]) -> Lacks {
        if !there.is_empty() {
            return Lacks::Year(there.iter().map(|fact| fact.year).collect());
        }
        let of_quantity = self.facts().iter().filter(|fact| fact.quantity == quantity);
        let places: BTreeSet<&str> = of_quantity.map(|fact| fact.territory.as_str()).collect();
        if places.is_empty() {
            let names = self.facts().iter().map(|fact| fact.quantity.as_str());
            return Lacks::Quantity(nearest(quantity, names).map(str::to_owned));
        }
        let also = TERRITORIES.iter().flat_map(|t| t.also.iter().map(|also| (*also, t.name)));
        let also = also.filter(|(_, name)| places.contains(name)).map(|(also, _)| also);
        let near = nearest(territory, places.iter().copied().chain(also));
        let near = near.map(|name| super::territories::territory(name).to_owned());
        Lacks::Territory(near, places.into_iter().map(str::to_owned).collect())
    }
}

impl Missing {
    /// The same as a message with an instruction that would mend it.
    #[must_use]
    pub fn problem(&self) -> Problem {
        Problem::new(self.to_string()).help(self.help())
    }

    /// What to do.
    #[must_use]
    pub fn help(&self) -> String {
        let unit = match &*self.quantity {
            "exchange-rate" => format!("value and the unit `{}/USD`", self.territory),
            "price-index" => "value, on the base of its other years, and the unit `1`".to_owned(),
            _ => "value and unit".to_owned(),
        };
        let row = format!(
            "add a row `{},{},{}` with its {unit} by `--context FILE`",
            self.quantity, self.territory, self.year
        );
        match &self.lacks {
            Lacks::Quantity(Some(near)) | Lacks::Territory(Some(near), _) => {
                format!("did you mean `{near}`?")
            }
            Lacks::Quantity(None) => {
                format!("`shortfall context list` shows what there is, or {row}")
            }
            Lacks::Territory(None, there) => format!("there is {}; or {row}", listed(there)),
            Lacks::Year(there) => format!("there is {}; or {row}", runs(there)),
        }
    }
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.lacks {
            Lacks::Quantity(_) => write!(f, "no context data are called `{}`", self.quantity),
            Lacks::Territory(..) => {
                write!(f, "there is no `{}` of `{}`", self.quantity, self.territory)
            }
            Lacks::Year(_) => {
                write!(f, "there is no `{}` of {} for {}", self.quantity, self.territory, self.year)
            }
        }
    }
}

impl std::error::Error for Missing {}

/// Some of `names`, with commas.
fn listed(names: &[String]) -> String {
    const MOST: usize = 12;
    let shown = names.iter().take(MOST).cloned().collect::<Vec<_>>().join(", ");
    match names.len().saturating_sub(MOST) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

/// Years in order, neighbours together: `2004, 2007 to 2018`.
fn runs(years: &[u16]) -> String {
    let mut runs: Vec<(u16, u16)> = Vec::new();
    for year in years {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == *year => *last = *year,
            _ => runs.push((*year, *year)),
        }
    }
    let run = |(first, last): &(u16, u16)| match last - first {
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first} to {last}"),
    };
    listed(&runs.iter().map(run).collect::<Vec<_>>())
}
