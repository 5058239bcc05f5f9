//! One of two values by a condition.

use super::{Action, Function};
use crate::formula::loops::{Routine, three};

pub(super) const IF: Function = Function {
    name: "if",
    form: "if(condition, this, otherwise)",
    summary: "`this` where the comparison `condition` holds, `otherwise` where not",
    arguments: (3, 3),
    example: ("if(1 < 2, 10, 20)", 10.0),
    kind: |call| {
        call.condition(0)?;
        call.same_units(1)
    },
    chooses: true,
    // A condition that is known to hold counts as positive.
    positive: |of| of[1] && (of[0] || of[2]),
    action: Action::Rows(Routine::Three(|condition, this, otherwise, out| {
        three(condition, this, otherwise, out, |c, a, b| if c == 0.0 { b } else { a });
    })),
};
