//! Time for each person: nobody has more than 24 hours a day.

use super::{Ask, Inversion};

pub(super) const HOURS_PER_HEAD: Inversion = Inversion {
    name: "hours_per_head",
    unit: "hour/person/year",
    ask: Ask::Draws("volume * hours_per_unit / heads"),
};
