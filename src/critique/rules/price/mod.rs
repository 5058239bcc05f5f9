//! P: the price that each lost sale is counted at.

pub(super) mod p1_retail_not_net;
pub(super) mod p2_vat_inside;
pub(super) mod p3_wrong_window;
pub(super) mod p4_revenue_not_profit;

use crate::critique::Case;

/// Whether the figure is said to be lost by those who sell or own the works; `None` if it is not
/// said who loses.
fn lost_by_sellers(case: &Case<'_>) -> Option<bool> {
    case.text("scope_word").map(|word| ["rightholder", "industry"].contains(&word))
}
