//! The implied rate turned over: the form that a lay reader takes in fastest.

use super::{Ask, Inversion};

pub(super) const COPIES_PER_SALE: Inversion = Inversion {
    name: "copies_per_sale",
    unit: "download/sale",
    ask: Ask::Draws("downloads * attributed_share * real_use * unit_value / claim"),
};
