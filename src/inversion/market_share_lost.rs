//! The loss as a share of the market as it is.

use super::{Ask, Inversion};

pub(super) const MARKET_SHARE_LOST: Inversion =
    Inversion { name: "market_share_lost", unit: "1", ask: Ask::Draws("claim / market_revenue") };
