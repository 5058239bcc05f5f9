//! Messages about units that do not fit.

use super::FormulaError;
use crate::quantity::Unit;
use std::ops::Range;

/// Two operands of `user` have different units; `span` is the second.
pub(super) fn operands(user: &str, span: Range<usize>, left: &Unit, right: &Unit) -> FormulaError {
    let message = format!("`{user}` needs the same unit on both sides, got `{left}` and `{right}`");
    let message = if user.starts_with(|c: char| c.is_alphabetic()) {
        format!("`{user}` needs values of the same unit, got `{left}` and `{right}`")
    } else {
        message
    };
    let help = match (left.is_ratio(), right.is_ratio()) {
        (false, false) => mend(right, left),
        (left_is_plain, _) => {
            let unit = if left_is_plain { right } else { left };
            format!("give the plain number a unit, as an input or constant in `{unit}`")
        }
    };
    FormulaError::new(span, message).label(format!("in `{right}`")).help(help)
}

/// A formula gives `found` where `expected` is declared.
pub(super) fn result(span: Range<usize>, found: &Unit, expected: &Unit) -> FormulaError {
    let message = format!("the result must be in `{expected}`, got `{found}`");
    FormulaError::new(span, message).label(format!("in `{found}`")).help(mend(found, expected))
}

/// `what` must be a ratio.
pub(super) fn not_a_ratio(what: &str, span: Range<usize>, found: &Unit) -> FormulaError {
    let message = format!("{what} must be a ratio, got `{found}`");
    let help = format!("divide by a reference value in `{found}`");
    FormulaError::new(span, message).label(format!("in `{found}`")).help(help)
}

/// `user` got a comparison.
pub(super) fn not_a_number(user: &str, span: Range<usize>) -> FormulaError {
    let message = format!("{user} needs a number, got a comparison");
    FormulaError::new(span, message).help("choose a number by it: `if(condition, 1, 0)`")
}

pub(super) fn too_large(span: Range<usize>) -> FormulaError {
    FormulaError::new(span, "an exponent of a unit goes beyond 999")
}

/// What is missing between `found` and `needed`.
///
/// The factor that matters most is the number of sales for each thing counted:
/// to leave it out is to assume that it is one.
fn mend(found: &Unit, needed: &Unit) -> String {
    let (Some(factor), Some(inverse)) = (needed.div(found), found.div(needed)) else {
        return String::new();
    };
    if factor.sale_rate_of().is_some() || inverse.sale_rate_of().is_some() {
        let rate = if factor.sale_rate_of().is_some() { factor } else { inverse };
        return format!(
            "a rate in `{rate}` is missing: write the one-to-one assumption down as an input or \
             constant of `1 {rate}`"
        );
    }
    format!("a factor in `{factor}` is missing")
}
