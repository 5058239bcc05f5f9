//! The rate at which a policy that removes a share of the copies pays for itself.

use super::{Ask, Inversion};

pub(super) const BREAK_EVEN_DISPLACEMENT: Inversion = Inversion {
    name: "break_even_displacement",
    unit: "sale/download",
    ask: Ask::Draws("policy_cost / (policy_share * downloads * real_use * unit_value)"),
};
