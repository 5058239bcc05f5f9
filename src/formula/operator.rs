//! What the operators compute. A comparison gives 1 or 0.

use super::loops::{Routine, Source, one, two};
use super::syntax::Operator;
use crate::math::pow;

impl Operator {
    pub(super) fn routine(self) -> Routine {
        Routine::Two(match self {
            Self::Multiply => return Routine::Product,
            Self::Add => |a, b, out| two(a, b, out, |a, b| a + b),
            Self::Subtract => |a, b, out| two(a, b, out, |a, b| a - b),
            Self::Divide => |a, b, out| two(a, b, out, |a, b| a / b),
            Self::Less => |a, b, out| two(a, b, out, |a, b| number(a < b)),
            Self::LessOrEqual => |a, b, out| two(a, b, out, |a, b| number(a <= b)),
            Self::Greater => |a, b, out| two(a, b, out, |a, b| number(a > b)),
            Self::GreaterOrEqual => |a, b, out| two(a, b, out, |a, b| number(a >= b)),
            Self::Equal => |a, b, out| two(a, b, out, |a, b| number(a == b)),
            Self::NotEqual => |a, b, out| two(a, b, out, |a, b| number(a != b)),
        })
    }
}

/// The sign turned.
pub(super) const NEGATE: Routine = Routine::One(|a, out| one(a, out, |a| -a));

/// aᵇ. A square is a product: exactly rounded, and much faster.
pub(super) const POWER: Routine = Routine::Two(|a, b, out| match b {
    Source::Same(2.0) => one(a, out, |a| a * a),
    _ => two(a, b, out, |a, b| if b == 2.0 { a * a } else { pow(a, b) }),
});

fn number(truth: bool) -> f64 {
    f64::from(u8::from(truth))
}
