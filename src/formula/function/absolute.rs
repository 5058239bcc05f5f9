//! The size of a number without its sign.

use super::{Action, Function};
use crate::formula::loops::{Routine, one};

pub(super) const ABS: Function = Function {
    name: "abs",
    form: "abs(x)",
    summary: "`x` without its sign",
    arguments: (1, 1),
    example: ("abs(-3)", 3.0),
    kind: |call| call.same_units(0),
    chooses: false,
    positive: |of| of[0],
    action: Action::Rows(Routine::One(|x, out| one(x, out, f64::abs))),
};
