//! The displacement rate that a claim needs, to be held against studies.

use super::{Ask, Inversion};

pub(super) const IMPLIED_DISPLACEMENT: Inversion = Inversion {
    name: "implied_displacement",
    unit: "sale/download",
    ask: Ask::Draws("claim / (downloads * attributed_share * real_use * unit_value)"),
};
