//! PERT: a smooth law with a most likely value, a beta law in other words.
//!
//! Source: Malcolm, Roseboom, Clark and Fazar (1959), Application of a Technique
//! for Research and Development Program Evaluation, Operations Research 7, with
//! the weight λ of the mode free as in Vose (2008), Risk Analysis.

use super::beta::Beta;
use super::keys::require;
use super::triangular::require_mode;
use super::{Form, Law, ParamError, boxed};

pub(super) const LAW: Law = Law {
    name: "pert",
    summary: "smooth between `low` and `high`, most likely at `mode`",
    forms: &[Form {
        keys: &["low", "mode", "high"],
        optional: &["lambda"],
        says: "the smallest, the most likely and the largest value; \
               `lambda` is the weight of the mode, 4 unless given",
        read: |keys| {
            let (low, high) = (keys.number("low")?, keys.number("high")?);
            let lambda = keys.optional("lambda")?.unwrap_or(4.0);
            boxed(pert(low, keys.number("mode")?, high, lambda))
        },
    }],
    example: r#"{ law = "pert", low = 0.05, mode = 0.1, high = 0.4 }"#,
};

fn pert(low: f64, mode: f64, high: f64, lambda: f64) -> Result<Beta, ParamError> {
    require_mode(low, mode, high)?;
    require("lambda", lambda, "above 0 and at most 1e6", lambda > 0.0 && lambda <= 1e6)?;
    let width = high - low;
    let a = 1.0 + lambda * ((mode - low) / width);
    let b = 1.0 + lambda * ((high - mode) / width);
    Beta::new(a, b, low, high)
}
