//! The spending that a claim adds to each person, to be held against what people spend.

use super::{Ask, Inversion};

pub(super) const SPEND_PER_HEAD: Inversion = Inversion {
    name: "spend_per_head",
    unit: "money/person/year",
    ask: Ask::Draws("at_the_till / heads"),
};
