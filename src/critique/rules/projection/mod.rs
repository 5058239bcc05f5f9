//! X: from then to now, and from a fall to its cause.

pub(super) mod x1_static;
pub(super) mod x2_growth_extrapolation;
pub(super) mod x3_trend_as_cause;
pub(super) mod x4_stale_rate;
