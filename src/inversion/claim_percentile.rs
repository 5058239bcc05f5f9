//! Where a claim stands among what a model gives.

use super::{Ask, Found, Inversion};
use crate::engine::Share;

pub(super) const CLAIM_PERCENTILE: Inversion = Inversion {
    name: "claim_percentile",
    unit: "1",
    ask: Ask::Models(|figures, place| {
        let reached = figures.reach[place].share;
        // As many errors either way; none reached is all below, with the same bound.
        Ok(Found::Share(Share { count: reached.draws - reached.count, ..reached }))
    }),
};
