//! The volume that a claim needs if every copy is a lost sale: the least that it can need.

use super::{Ask, Inversion};

pub(super) const IMPLIED_VOLUME_ONE_TO_ONE: Inversion = Inversion {
    name: "implied_volume_one_to_one",
    unit: "download/year",
    ask: Ask::Draws("claim / (one_to_one * price)"),
};
