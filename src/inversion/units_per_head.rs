//! Copies for each person: a check against what surveys find.

use super::{Ask, Inversion};

pub(super) const UNITS_PER_HEAD: Inversion = Inversion {
    name: "units_per_head",
    unit: "download/person/year",
    ask: Ask::Draws("volume / heads"),
};
