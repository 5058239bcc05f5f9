//! A loss as a share of actual sales.

use super::{Conversion, Rate};

pub(super) const CONVERSION: Conversion = Conversion {
    name: "share-of-actual-sales",
    summary: "the loss over what was sold",
    formula: "rate = share × sales / volume",
    measures: &["share-of-sales"],
    needs: &["sales", "volume"],
    caveat: "the study must mean actual sales, not those without piracy",
    convert: |figure, base| {
        Ok(Rate::proportional(figure, base.given("sales") / base.given("volume")))
    },
};
