//! Q: the figure beside what people, markets and economies are.

pub(super) mod q1_spend_per_head;
pub(super) mod q2_exceeds_market;
pub(super) mod q3_exceeds_gdp;
pub(super) mod q4_jobs_exceed_sector;
