//! Empirical: values that were observed, each alike.

use super::discrete::Discrete;
use super::{Form, Law, boxed};

pub(super) const LAW: Law = Law {
    name: "empirical",
    summary: "one of the observed values, each alike: a column of data as it is",
    forms: &[Form {
        keys: &["values"],
        optional: &[],
        says: "the observed values, in any order",
        read: |keys| {
            let values = keys.list("values")?;
            boxed(Discrete::new(values, &vec![1.0; values.len()]))
        },
    }],
    example: r#"{ law = "empirical", values = [3.1, 2.7, 4.4, 2.9] }"#,
};
