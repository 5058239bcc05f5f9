//! G: whose loss, where, and through whom.

pub(super) mod g1_geo_share;
pub(super) mod g2_catalogue_scope;
pub(super) mod g3_actor_attribution;
pub(super) mod g4_industry_vs_economy;
pub(super) mod g5_import_leakage;

use crate::critique::Case;
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
