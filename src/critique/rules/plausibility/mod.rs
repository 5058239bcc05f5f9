//! Q: the figure beside what people, markets and economies are.

pub(super) mod q1_spend_per_head;
pub(super) mod q2_exceeds_market;
pub(super) mod q3_exceeds_gdp;
pub(super) mod q4_jobs_exceed_sector;

use crate::critique::Case;
use crate::critique::rules::money::{Amount, amount};
use crate::language::Message;

/// What is spent on a medium, by the widest quantity of the context that has it for the place.
const MARKETS: &[(&str, &[&str])] =
    &[("film", &["film-spend", "filmed-entertainment"]), ("all", &["entertainment-market"])];

/// What consumers spent on the medium in the place and year of the claim, in the currency of the
/// scenario.
///
/// # Errors
///
/// With a sentence, if that is not known; `None` if the claim names no medium, place or year.
fn market(case: &Case<'_>) -> Result<Amount, Option<Message>> {
    let (medium, place) = case.medium().zip(case.territory()).ok_or(None)?;
    let year = case.year().ok_or(None)?;
    let known = MARKETS.iter().find(|(of, _)| *of == medium).ok_or_else(|| {
        Some(Message::new("q2-exceeds-market-no-quantity").with("medium", medium))
    })?;
    let facts = known.1.iter().map(|quantity| case.fact(quantity, place, year));
    let mut missing = None;
    for fact in facts {
        match fact {
            Ok(fact) => return amount(case, fact).map_err(Some),
            Err(why) => missing = missing.or(Some(why)),
        }
    }
    Err(missing)
}

/// The product of a country, or of the world, in a year.
fn product(case: &Case<'_>, place: &str, year: u16) -> Result<Amount, Message> {
    amount(case, case.fact("gdp", place, year)?)
}
