//! The loss as a share of what the market would be without it.

use super::{Ask, Inversion};

pub(super) const COUNTERFACTUAL_SHARE_LOST: Inversion = Inversion {
    name: "counterfactual_share_lost",
    unit: "1",
    ask: Ask::Draws("claim / (market_revenue + claim)"),
};
