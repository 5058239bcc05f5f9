//! A claim beside the one that should contain it, to be held against population, market, language.

use super::{Ask, Inversion};

pub(super) const GEOGRAPHIC_SHARE: Inversion =
    Inversion { name: "geographic_share", unit: "1", ask: Ask::Draws("claim / whole_claim") };
