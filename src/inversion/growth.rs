//! The yearly growth between two claims of the same thing.

use super::{Ask, Inversion};

pub(super) const IMPLIED_GROWTH: Inversion = Inversion {
    name: "implied_growth",
    unit: "1",
    ask: Ask::Draws("(claim / earlier_claim) ^ (1 / years_between) - 1"),
};
