//! U: units, wording, arithmetic.

pub(super) mod u1_up_to;
pub(super) mod u2_no_period;
pub(super) mod u3_currency_year;
pub(super) mod u4_magnitude;
pub(super) mod u5_false_precision;
pub(super) mod u6_no_range;
