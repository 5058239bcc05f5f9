//! Formulas that come down to a number times powers of variables.

use std::collections::BTreeMap;

use super::Formula;
use super::syntax::{Expr, Node, Operator};
use crate::math::pow;

/// c · x₁^a₁ · x₂^a₂ …, for variables that are above 0.
#[derive(Clone, Debug, PartialEq)]
pub struct Monomial {
    /// The number in front.
    pub coefficient: f64,
    /// The exponent of each variable, by its index; none is 0.
    pub powers: BTreeMap<usize, f64>,
}

impl Monomial {
    /// A number.
    #[must_use]
    pub fn constant(value: f64) -> Self {
        Self { coefficient: value, powers: BTreeMap::new() }
    }

    /// The variable of this index.
    #[must_use]
    pub fn variable(index: usize) -> Self {
        Self { coefficient: 1.0, powers: BTreeMap::from([(index, 1.0)]) }
    }

    /// Its value, if it has no variable.
    fn number(&self) -> Option<f64> {
        self.powers.is_empty().then_some(self.coefficient)
    }

    fn times(mut self, other: &Self) -> Self {
        self.coefficient *= other.coefficient;
        for (index, power) in &other.powers {
            *self.powers.entry(*index).or_insert(0.0) += power;
        }
        self.powers.retain(|_, power| *power != 0.0);
        self
    }

    /// `None` for a number below 0 in front of a variable: what its power is
    /// depends on the exponent.
    fn raised(self, exponent: f64) -> Option<Self> {
        let plain = self.powers.is_empty() || self.coefficient > 0.0;
        let scaled = |(index, power)| (index, power * exponent);
        plain.then(|| Self {
            coefficient: pow(self.coefficient, exponent),
            powers: self
                .powers
                .into_iter()
                .map(scaled)
                .filter(|(_, power)| *power != 0.0)
                .collect(),
        })
    }
}

impl Formula {
    /// The formula as a monomial, where `value` says what a name stands for.
    /// `None` if it is none, or uses a name for which `value` has none.
    #[must_use]
    pub fn monomial(&self, value: &dyn Fn(&str) -> Option<Monomial>) -> Option<Monomial> {
        monomial(&self.root, value)
    }
}

fn monomial(expr: &Expr, value: &dyn Fn(&str) -> Option<Monomial>) -> Option<Monomial> {
    match &expr.node {
        Node::Number(number) => Some(Monomial::constant(*number)),
        Node::Name(name) => value(name),
        Node::Negate(inner) => Some(monomial(inner, value)?.times(&Monomial::constant(-1.0))),
        Node::Chain(first, rest) => {
            rest.iter().try_fold(monomial(first, value)?, |left, (operator, term)| {
                combined(*operator, left, &monomial(term, value)?)
            })
        }
        Node::Power(base, exponent) => {
            let exponent = monomial(exponent, value)?.number()?;
            monomial(base, value)?.raised(exponent)
        }
        Node::Compare(..) | Node::Call(..) => None,
    }
}

/// Sums are monomials only if both terms are numbers.
fn combined(operator: Operator, left: Monomial, right: &Monomial) -> Option<Monomial> {
    match operator {
        Operator::Multiply => Some(left.times(right)),
        Operator::Divide => {
            let inverse = Monomial { coefficient: 1.0, ..right.clone() }.raised(-1.0)?;
            let quotient = left.coefficient / right.coefficient;
            Some(Monomial { coefficient: quotient, ..left.times(&inverse) })
        }
        Operator::Add => Some(Monomial::constant(left.number()? + right.number()?)),
        Operator::Subtract => Some(Monomial::constant(left.number()? - right.number()?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::formula::parse;

    /// With `two` for 2, and `a` and `b` for the variables 0 and 1.
    fn of(text: &str) -> Option<(f64, Vec<(usize, f64)>)> {
        let value = |name: &str| match name {
            "two" => Some(Monomial::constant(2.0)),
            "a" => Some(Monomial::variable(0)),
            "b" => Some(Monomial::variable(1)),
            _ => None,
        };
        let found = parse(text).unwrap().monomial(&value)?;
        Some((found.coefficient, found.powers.into_iter().collect()))
    }

    #[test]
    fn products_quotients_and_constant_powers_are_monomials() {
        assert_eq!(of("3 * a * two * b"), Some((6.0, vec![(0, 1.0), (1, 1.0)])));
        assert_eq!(of("a * b / a"), Some((1.0, vec![(1, 1.0)])));
        assert_eq!(of("a * a / (4 * b)"), Some((0.25, vec![(0, 2.0), (1, -1.0)])));
        assert_eq!(of("(4 * a / b) ^ (1 / two)"), Some((2.0, vec![(0, 0.5), (1, -0.5)])));
        assert_eq!(of("-a * (1 - two)"), Some((1.0, vec![(0, 1.0)])));
        assert_eq!(of("a ^ 0"), Some((1.0, vec![])));
        assert_eq!(of("-two ^ 3"), Some((-8.0, vec![])));
    }

    #[test]
    fn what_adds_chooses_or_is_unknown_is_none() {
        for text in ["a + b", "a - 1", "max(a, b)", "two ^ a", "ln(two)", "a * c", "(-a) ^ 2"] {
            assert_eq!(of(text), None, "{text}");
        }
    }
}
