//! The unit price that a claim needs, to be held against price lists.

use super::{Ask, Inversion};

pub(super) const IMPLIED_PRICE: Inversion =
    Inversion { name: "implied_price", unit: "money/sale", ask: Ask::Draws("needed_price") };
