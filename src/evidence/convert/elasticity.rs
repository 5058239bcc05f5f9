//! Elasticity of sales with respect to piracy.

use super::{Conversion, Rate};

pub(super) const CONVERSION: Conversion = Conversion {
    name: "elasticity",
    summary: "percent of sales lost per percent more piracy",
    formula: "rate = elasticity × sales / volume",
    measures: &["elasticity"],
    needs: &["sales", "volume"],
    caveat: "holds at the margin of the study only; positive where piracy costs sales",
    convert: |figure, base| {
        Ok(Rate::proportional(figure, base.given("sales") / base.given("volume")))
    },
};
