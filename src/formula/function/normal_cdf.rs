//! The standard normal distribution function.

use super::{Action, Function};
use crate::formula::loops::{Routine, one};
use crate::math::normal_cdf;

pub(super) const NORMAL_CDF: Function = Function {
    name: "normal_cdf",
    form: "normal_cdf(x)",
    summary: "the chance that a standard normal number is at most the ratio `x`",
    arguments: (1, 1),
    example: ("normal_cdf(1.96)", 0.975_002_104_851_779_5),
    kind: |call| call.ratios(),
    chooses: false,
    positive: |_| true,
    action: Action::Rows(Routine::One(|x, out| one(x, out, normal_cdf))),
};
