//! Formulas taken apart where they multiply and divide.

use super::Formula;
use super::syntax::{Expr, Node, Operator};

/// A part of a product.
#[derive(Clone, Debug)]
pub struct Factor {
    /// The part.
    pub formula: Formula,
    /// 1, or -1 if the product divides by it.
    pub power: i32,
}

impl Formula {
    /// What the formula multiplies and divides by, in its order; a formula that is no product
    /// is its only factor.
    #[must_use]
    pub fn factors(&self) -> Vec<Factor> {
        let mut factors = Vec::new();
        self.collect(&self.root, 1, &mut factors);
        factors
    }

    /// The name that the whole formula is, if it is one.
    #[must_use]
    pub fn as_name(&self) -> Option<&str> {
        match &self.root.node {
            Node::Name(name) => Some(name),
            _ => None,
        }
    }

    fn collect(&self, expr: &Expr, power: i32, factors: &mut Vec<Factor>) {
        let multiplies =
            |operator: Operator| matches!(operator, Operator::Multiply | Operator::Divide);
        match &expr.node {
            Node::Chain(first, rest) if rest.iter().all(|(op, _)| multiplies(*op)) => {
                self.collect(first, power, factors);
                for (operator, term) in rest {
                    let turned = *operator == Operator::Divide;
                    self.collect(term, if turned { -power } else { power }, factors);
                }
            }
            _ => factors.push(Factor { formula: self.part(expr), power }),
        }
    }

    /// A part as a formula of its own.
    fn part(&self, expr: &Expr) -> Self {
        let text = self.text[expr.span.clone()].to_owned();
        super::parse(&text).expect("a part of a formula is one")
    }
}

#[cfg(test)]
mod tests {
    use crate::formula::parse;

    fn of(text: &str) -> Vec<(String, i32)> {
        let factors = parse(text).unwrap().factors().into_iter();
        factors.map(|factor| (factor.formula.text().to_owned(), factor.power)).collect()
    }

    #[test]
    fn products_are_taken_apart_through_parentheses() {
        let parts = |texts: &[(&str, i32)]| -> Vec<(String, i32)> {
            texts.iter().map(|(text, power)| ((*text).to_owned(), *power)).collect()
        };
        assert_eq!(of("a"), parts(&[("a", 1)]));
        assert_eq!(of(" a * 2 / b "), parts(&[("a", 1), ("2", 1), ("b", -1)]));
        assert_eq!(of("a / (b / c * d)"), parts(&[("a", 1), ("b", -1), ("c", 1), ("d", -1)]));
        assert_eq!(of("a * (b - c)"), parts(&[("a", 1), ("(b - c)", 1)]));
        assert_eq!(of("(a * b) * max(a, b) * c ^ 2"), {
            parts(&[("a", 1), ("b", 1), ("max(a, b)", 1), ("c ^ 2", 1)])
        });
        assert_eq!(of("-a * b"), parts(&[("-a", 1), ("b", 1)]));
        assert_eq!(of("a + b"), parts(&[("a + b", 1)]));
    }
}
