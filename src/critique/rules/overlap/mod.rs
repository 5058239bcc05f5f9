//! D: the same loss counted twice.

pub(super) mod d1_group_overlap;
pub(super) mod d2_channel_overlap;
pub(super) mod d3_multiplier_tiers;
pub(super) mod d4_tax_on_top;

use crate::critique::{Case, Factor, Finding};
use crate::language::Value;

/// Holds the sum of parts of one whole, in `unit`, against 1; f = 1 / sum.
fn sum_of_parts(case: &Case<'_>, parts: &[f64], unit: &str) -> Finding {
    let sum: f64 = parts.iter().sum();
    let finding = case.weigh(sum, case.unit(unit));
    let said = match unit {
        "1" => Value::percent(sum, 3),
        _ => Value::quantity(sum, &case.unit("sale"), 3),
    };
    let finding = finding.with("sum", said).with("parts", parts.len());
    if sum > 1.0 { finding.corrected(Factor::exact(1.0 / sum)) } else { finding }
}
