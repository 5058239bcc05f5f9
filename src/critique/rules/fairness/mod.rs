//! K: the same strictness for critics.

pub(super) mod k1_small_s_big_loss;
pub(super) mod k2_null_is_not_zero;
pub(super) mod k3_misattributed_method;
pub(super) mod k4_omitted_harm;
pub(super) mod k5_benefit_overreach;
