//! The elasticity of sales to downloads that a claim needs: minus the sales lost beside those made.
//!
//! Of downloads, not of real uses: that is what studies of elasticity measure.

use super::{Ask, Inversion};

pub(super) const IMPLIED_ELASTICITY: Inversion = Inversion {
    name: "implied_elasticity",
    unit: "1",
    ask: Ask::Draws("-(claim / (unit_value * legal_sales))"),
};
