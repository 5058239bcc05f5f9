//! Exponential and natural logarithm.

use super::{Action, Function};
use crate::formula::loops::{Routine, column};
use crate::math::{exp, fill_exp, fill_ln, ln};

pub(super) const EXP: Function = Function {
    name: "exp",
    form: "exp(x)",
    summary: "e to the power of the ratio `x`",
    arguments: (1, 1),
    example: ("exp(1)", std::f64::consts::E),
    kind: |call| call.ratios(),
    chooses: false,
    positive: |_| true,
    action: Action::Rows(Routine::One(|x, out| column(x, out, exp, fill_exp))),
};

pub(super) const LN: Function = Function {
    name: "ln",
    form: "ln(x)",
    summary: "the natural logarithm of the ratio `x`",
    arguments: (1, 1),
    example: ("ln(10)", std::f64::consts::LN_10),
    kind: |call| call.ratios(),
    chooses: false,
    positive: |_| false,
    action: Action::Rows(Routine::One(|x, out| column(x, out, ln, fill_ln))),
};
