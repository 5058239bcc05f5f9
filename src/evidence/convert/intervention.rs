//! An intervention that changed piracy and sales.

use super::{Conversion, Rate};

pub(super) const CONVERSION: Conversion = Conversion {
    name: "intervention",
    summary: "sales gained when piracy fell: the ratio of both changes (Wald)",
    formula: "rate = −sales_change / volume_change, with sales_change = figure × sales",
    measures: &["sales-change"],
    needs: &["sales", "volume_change"],
    caveat: "only if the change of piracy was measured; those who react are not all who copy",
    convert: |figure, base| {
        Ok(Rate::proportional(figure, -base.given("sales") / base.given("volume_change")))
    },
};
