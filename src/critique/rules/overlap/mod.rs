//! D: the same loss counted twice.

pub(super) mod d1_group_overlap;
pub(super) mod d2_channel_overlap;
pub(super) mod d3_multiplier_tiers;
pub(super) mod d4_tax_on_top;

use crate::critique::{Case, Factor, Finding};
use crate::language::Value;

/// Holds the sum of parts of one whole against 1; f = 1 / sum.
fn sum_of_parts(case: &Case<'_>, parts: &[f64]) -> Finding {
    let sum: f64 = parts.iter().sum();
    let finding = case.weigh(sum, case.unit("1"));
    let finding = finding.with("sum", Value::number(sum, 3)).with("parts", parts.len());
    if sum > 1.0 { finding.corrected(Factor::exact(1.0 / sum)) } else { finding }
}
