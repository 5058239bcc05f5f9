//! The sampling gain at which the loss changes its sign: as much as is displaced.

use super::{Ask, Inversion};

pub(super) const BREAK_EVEN_SAMPLING: Inversion = Inversion {
    name: "break_even_sampling",
    unit: "sale/download",
    ask: Ask::Draws("gross_displacement"),
};
