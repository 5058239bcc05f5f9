//! A change in the probability of buying: not a rate.

use super::Conversion;

pub(super) const CONVERSION: Conversion = Conversion {
    name: "probability-of-buying",
    summary: "change in the probability that a person buys anything",
    formula: "none",
    measures: &["probability-of-buying"],
    needs: &[],
    caveat: "who copies and how much they would have bought is not in it",
    convert: |_, _| {
        Err("a change in the probability of buying cannot become a rate: how many units a person \
             copies and buys is not in it"
            .to_owned())
    },
};
