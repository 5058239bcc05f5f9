//! The smallest, the largest, and what is kept between. A NaN is passed on.

use super::{ANY, Action, Function};
use crate::formula::loops::{Routine, three, two};

pub(super) const MIN: Function = Function {
    name: "min",
    form: "min(a, b, …)",
    summary: "the smallest of its arguments",
    arguments: (2, ANY),
    example: ("min(3, 1, 2)", 1.0),
    kind: |call| call.same_units(0),
    chooses: true,
    positive: |of| of.iter().all(|positive| *positive),
    action: Action::Rows(Routine::Two(|a, b, out| two(a, b, out, smaller))),
};

pub(super) const MAX: Function = Function {
    name: "max",
    form: "max(a, b, …)",
    summary: "the largest of its arguments",
    arguments: (2, ANY),
    example: ("max(1, 3, 2)", 3.0),
    kind: |call| call.same_units(0),
    chooses: true,
    positive: |of| of.contains(&true),
    action: Action::Rows(Routine::Two(|a, b, out| two(a, b, out, larger))),
};

pub(super) const CLAMP: Function = Function {
    name: "clamp",
    form: "clamp(x, low, high)",
    summary: "`x`, but at least `low` and at most `high`; `high` when they cross",
    arguments: (3, 3),
    example: ("clamp(1.5, 0, 1)", 1.0),
    kind: |call| call.same_units(0),
    chooses: true,
    positive: |of| (of[0] || of[1]) && of[2],
    action: Action::Rows(Routine::Three(|x, low, high, out| {
        three(x, low, high, out, |x, low, high| smaller(larger(x, low), high));
    })),
};

/// Not `f64::min`, which hides a NaN.
fn smaller(a: f64, b: f64) -> f64 {
    if a < b || a.is_nan() { a } else { b }
}

fn larger(a: f64, b: f64) -> f64 {
    if a > b || a.is_nan() { a } else { b }
}
