//! The total over segments.

use super::{Action, Function};

pub(super) const SUM: Function = Function {
    name: "sum",
    form: "sum(x)",
    summary: "the total of `x` over segments",
    arguments: (1, 1),
    example: ("sum(parts)", 6.0),
    kind: |call| call.total(),
    chooses: false,
    positive: |of| of[0],
    action: Action::Sum,
};
