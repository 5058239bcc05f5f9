//! G: whose loss, where, and through whom.

pub(super) mod g1_geo_share;
pub(super) mod g2_catalogue_scope;
pub(super) mod g3_actor_attribution;
pub(super) mod g4_industry_vs_economy;
pub(super) mod g5_import_leakage;

use crate::critique::Case;
use crate::language::Message;
use crate::scenario::Claim;

/// The territory that holds all others.
const WORLD: &str = "World";

/// The claim of the file for a part of the territory of this one, the largest if there are
/// several; and its territory. Only the world is known to hold other territories.
fn part_of<'a>(case: &Case<'a>) -> Option<(&'a Claim, &'a str)> {
    if case.territory() != Some(WORLD) {
        return None;
    }
    let parts = case.other_claims().filter_map(|claim| {
        let scope = &case.scenario.scopes[claim.scope];
        let territory = claim.territory.as_deref().or(scope.territory.as_deref())?;
        (territory != WORLD).then_some((claim, territory))
    });
    parts.max_by(|a, b| a.0.per_year().total_cmp(&b.0.per_year()))
}

/// People in `territory` who speak the language of the catalogue: those counted there, else a
/// share of the population.
///
/// # Errors
///
/// With a sentence, if neither is known.
fn speakers(case: &Case<'_>, territory: &str, year: u16) -> Result<f64, Message> {
    let lacking = |quantity: &str| {
        Message::new("critique-no-fact")
            .with("quantity", quantity)
            .with("territory", territory)
            .with("year", year.to_string())
    };
    if let Ok(fact) = case.fact("language-speakers", territory, year) {
        return fact.value.ok_or_else(|| lacking("language-speakers"));
    }
    let share = case.fact("language-share", territory, year)?;
    let people = case.fact("population", territory, year)?;
    let share = share.value.ok_or_else(|| lacking("language-share"))?;
    Ok(share * people.value.ok_or_else(|| lacking("population"))?)
}
