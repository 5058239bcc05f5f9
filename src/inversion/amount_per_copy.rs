//! The claim for each copy, which a reader can hold against the price of one.

use super::{Ask, Inversion};

pub(super) const AMOUNT_PER_COPY: Inversion = Inversion {
    name: "amount_per_copy",
    unit: "money/download",
    ask: Ask::Draws("claim / (downloads * attributed_share)"),
};
