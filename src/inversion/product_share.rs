//! The loss beside all that the place produces, where a slip of the decimal point shows.

use super::{Ask, Inversion};

pub(super) const PRODUCT_SHARE: Inversion =
    Inversion { name: "product_share", unit: "1", ask: Ask::Draws("claim / gross_product") };
