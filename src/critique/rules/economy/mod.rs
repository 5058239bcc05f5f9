//! J: from an industry to the whole economy.

pub(super) mod j1_gross_jobs;
pub(super) mod j2_multiplier;
pub(super) mod j3_jobs_per_million;
pub(super) mod j4_transfer_as_loss;

use crate::critique::Case;

/// Jobs for a million of the claim a year: a sector has its jobs for what it takes in a year.
fn jobs_per_million(case: &Case<'_>) -> Option<f64> {
    let amount = case.per_year()?;
    case.number("jobs").filter(|_| amount > 0.0).map(|jobs| jobs / (amount / 1e6))
}
