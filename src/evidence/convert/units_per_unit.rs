//! Units lost per unit: already the rate.

use super::{Conversion, Rate};

pub(super) const CONVERSION: Conversion = Conversion {
    name: "units-per-unit",
    summary: "paid units lost per unauthorised unit",
    formula: "rate = figure",
    measures: &["units-per-unit"],
    needs: &[],
    caveat: "first and repeat uses, albums and tracks, are different units",
    convert: |figure, _| Ok(Rate::proportional(figure, 1.0)),
};
