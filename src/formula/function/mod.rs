//! The functions of the formula language.
//!
//! To add one, write a file with its [`Function`] and list it in
//! [`FUNCTIONS`]; parser, unit check, programs, messages, manual and tests
//! work from the list. Nothing random: a law stands in an input, where it has
//! a name, a unit and a source.

mod absolute;
mod exponential;
mod limits;
mod normal_cdf;
mod root;
mod select;
mod sum;

use super::check::Call;
use super::check::Kind;
use super::loops::Routine;
use crate::catalogue::Named;

/// A function of the formula language.
#[derive(Debug)]
pub struct Function {
    /// As a formula writes it.
    pub name: &'static str,
    /// A call with its arguments named, for help: `clamp(x, low, high)`.
    pub form: &'static str,
    /// What it gives.
    pub summary: &'static str,
    /// Fewest and most arguments.
    pub arguments: (usize, usize),
    /// A formula and its value; `parts` is 1, 2, 3 over segments.
    pub example: (&'static str, f64),
    /// The kind of the result, or `None` with the reason added to the errors.
    pub(super) kind: fn(&mut Call<'_>) -> Option<Kind>,
    /// Whether it chooses between values or cuts them off.
    pub(super) chooses: bool,
    /// Whether it is above 0, given which of its arguments are known to be.
    pub(super) positive: fn(&[bool]) -> bool,
    /// How it is computed.
    pub(super) action: Action,
}

/// How a function is computed.
#[derive(Clone, Copy, Debug)]
pub(super) enum Action {
    /// Row by row. A routine of two operands takes more arguments from left to
    /// right.
    Rows(Routine),
    /// By adding over segments, in their order, from 0.
    Sum,
}

/// Every function.
pub const FUNCTIONS: &[Function] = &[
    select::IF,
    limits::MIN,
    limits::MAX,
    limits::CLAMP,
    absolute::ABS,
    root::SQRT,
    exponential::EXP,
    exponential::LN,
    normal_cdf::NORMAL_CDF,
    sum::SUM,
];

/// As many arguments as anybody needs.
const ANY: usize = 64;

impl Function {
    /// Whether it can be called with `n` arguments.
    pub(super) fn takes(&self, n: usize) -> bool {
        (self.arguments.0..=self.arguments.1).contains(&n)
    }

    /// How many arguments it takes, in words.
    pub(super) fn arity(&self) -> String {
        match self.arguments {
            (1, 1) => "one argument".to_owned(),
            (least, most) if least == most => format!("{least} arguments"),
            (least, ANY) => format!("{least} or more arguments"),
            (least, most) => format!("{least} to {most} arguments"),
        }
    }
}

impl Named for Function {
    fn name(&self) -> &str {
        self.name
    }
}
