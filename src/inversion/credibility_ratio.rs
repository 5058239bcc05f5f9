//! The claim beside what a model gives.

use super::{Ask, Found, Inversion, Spread};

pub(super) const CREDIBILITY_RATIO: Inversion = Inversion {
    name: "credibility_ratio",
    unit: "1",
    ask: Ask::Models(|figures, place| {
        let claim = figures.reach[place].threshold;
        Spread::of_quotient(claim, figures).map(Found::Spread)
    }),
};
