//! The square root.

use super::{Action, Function};
use crate::formula::loops::{Routine, one};
use crate::math::sqrt;
use crate::quantity::Exponent;

pub(super) const SQRT: Function = Function {
    name: "sqrt",
    form: "sqrt(x)",
    summary: "the square root of `x`; its unit is the root of the unit of `x`",
    arguments: (1, 1),
    example: ("sqrt(2)", std::f64::consts::SQRT_2),
    kind: |call| {
        let kind = call.number(0)?;
        let unit = kind.unit.pow(Exponent::HALF);
        call.with_unit(unit)
    },
    chooses: false,
    positive: |of| of[0],
    action: Action::Rows(Routine::One(|x, out| one(x, out, sqrt))),
};
