//! What is known of the sign of a formula without drawing anything.

use super::Formula;
use super::syntax::{Expr, Node, Operator};

impl Formula {
    /// Whether it is above 0 in every draw, as far as its form tells; `positive` says which names
    /// are. What takes something away is not known to be.
    ///
    /// Rounding may still give 0: `exp` of a large negative number does.
    #[must_use]
    pub fn is_positive(&self, positive: &dyn Fn(&str) -> bool) -> bool {
        is_positive(&self.root, positive)
    }

    /// Whether all that it divides by is above 0 in every draw, in the same sense.
    #[must_use]
    pub fn divides_by_positive(&self, positive: &dyn Fn(&str) -> bool) -> bool {
        divides_by_positive(&self.root, positive)
    }
}

fn is_positive(expr: &Expr, positive: &dyn Fn(&str) -> bool) -> bool {
    let holds = |expr: &Expr| is_positive(expr, positive);
    match &expr.node {
        Node::Number(value) => *value > 0.0,
        Node::Name(name) => positive(name),
        // A comparison is 1 where it holds.
        Node::Compare(operator, left, right) => {
            let zero = matches!(right.node, Node::Number(0.0));
            let kept = matches!(operator, Operator::Greater | Operator::GreaterOrEqual);
            kept && zero && holds(left)
        }
        Node::Negate(_) => false,
        Node::Chain(first, rest) => {
            let keeps = |(operator, term): &(Operator, Expr)| {
                *operator != Operator::Subtract && holds(term)
            };
            holds(first) && rest.iter().all(keeps)
        }
        Node::Power(base, _) => holds(base),
        Node::Call(function, arguments) => {
            let known: Vec<bool> = arguments.iter().map(holds).collect();
            (function.positive)(&known)
        }
    }
}

fn divides_by_positive(expr: &Expr, positive: &dyn Fn(&str) -> bool) -> bool {
    let holds = |expr: &Expr| divides_by_positive(expr, positive);
    match &expr.node {
        Node::Number(_) | Node::Name(_) => true,
        Node::Negate(inner) => holds(inner),
        Node::Chain(first, rest) => {
            let safe = |(operator, term): &(Operator, Expr)| {
                holds(term) && (*operator != Operator::Divide || is_positive(term, positive))
            };
            holds(first) && rest.iter().all(safe)
        }
        Node::Power(left, right) | Node::Compare(_, left, right) => holds(left) && holds(right),
        Node::Call(_, arguments) => arguments.iter().all(holds),
    }
}

#[cfg(test)]
mod tests {
    use crate::formula::parse;

    /// `a` and `b` are above 0, `x` may be anything.
    fn known(name: &str) -> bool {
        name != "x"
    }

    #[test]
    fn products_sums_and_powers_of_what_is_positive_are() {
        for (text, expected) in [
            ("a * b / 2", true),
            ("a + b", true),
            ("a - b", false),
            ("0 * a", false),
            ("-a", false),
            ("a * x", false),
            ("a ^ x", true),
            ("exp(x)", true),
            ("ln(a)", false),
            ("normal_cdf(x) * a", true),
            ("max(0, a)", true),
            ("max(0, 1 - a)", false),
            ("min(a, b)", true),
            ("min(a, x)", false),
            ("clamp(x, a, b)", true),
            ("clamp(x, 0, b)", false),
            ("if(x > 0, a, b)", true),
            ("if(x > 0, a, 0)", false),
            ("if(a > 0, b, 0)", true),
            ("if(a * b >= 0, b, 0)", true),
            ("if(a > 1, b, 0)", false),
            ("if(a < 0, b, 0)", false),
            ("if(a > 0, x, b)", false),
            ("sqrt(a)", true),
            ("abs(x)", false),
        ] {
            assert_eq!(parse(text).unwrap().is_positive(&known), expected, "{text}");
        }
    }

    #[test]
    fn every_divisor_counts() {
        for (text, expected) in [
            ("a / b", true),
            ("x / a", true),
            ("a / x", false),
            ("1 + a / (b - a)", false),
            ("max(a / x, 0)", false),
            ("(a / b) ^ (1 / a) - 1", true),
        ] {
            assert_eq!(parse(text).unwrap().divides_by_positive(&known), expected, "{text}");
        }
    }
}
