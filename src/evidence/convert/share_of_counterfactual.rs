//! A loss as a share of the sales that there would have been.

use super::{Conversion, Rate};

pub(super) const CONVERSION: Conversion = Conversion {
    name: "share-of-counterfactual-sales",
    summary: "the loss over what would have been sold without piracy",
    formula: "rate = share × sales / ((1 − share) × volume), with actual sales",
    measures: &["share-of-sales"],
    needs: &["sales", "volume"],
    caveat: "the study must mean sales without piracy, not actual ones",
    convert: |figure, base| {
        let kept = 1.0 - figure;
        let holds = kept > 0.0;
        if !holds {
            return Err(format!("a share of counterfactual sales must be below 1, got {figure}"));
        }
        let ratio = base.given("sales") / base.given("volume");
        Ok(Rate { rate: figure * ratio / kept, slope: ratio / (kept * kept) })
    },
};
