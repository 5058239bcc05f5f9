//! The volume that a claim needs at the rate that was drawn.

use super::{Ask, Inversion};

pub(super) const IMPLIED_VOLUME: Inversion = Inversion {
    name: "implied_volume",
    unit: "download/year",
    ask: Ask::Draws("claim / (attributed_share * real_use * displacement * unit_value)"),
};
