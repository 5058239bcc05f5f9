//! U: units, wording, arithmetic.

pub(super) mod u1_up_to;
