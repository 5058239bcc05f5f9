//! A share of the fall of sales.

use super::{Conversion, Rate};

pub(super) const CONVERSION: Conversion = Conversion {
    name: "share-of-decline",
    summary: "the part of a fall of sales that is ascribed to piracy",
    formula: "rate = share × (sales_before − sales_after) / volume",
    measures: &["share-of-decline"],
    needs: &["sales_before", "sales_after", "volume"],
    caveat: "supposes that sales would have stayed as they were",
    convert: |figure, base| {
        let decline = base.given("sales_before") - base.given("sales_after");
        Ok(Rate::proportional(figure, decline / base.given("volume")))
    },
};
