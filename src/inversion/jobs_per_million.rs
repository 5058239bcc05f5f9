//! Jobs for each million of the claim, to be held against those of the sector.

use super::{Ask, Inversion};

pub(super) const JOBS_PER_MILLION: Inversion = Inversion {
    name: "jobs_per_million",
    unit: "job",
    ask: Ask::Draws("jobs / (claim / million)"),
};
