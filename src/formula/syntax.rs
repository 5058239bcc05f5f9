//! What a formula is once it is read.

use super::function::Function;
use std::ops::Range;

/// A part of a formula and where it stands in the text, in bytes.
#[derive(Clone, Debug)]
pub(super) struct Expr {
    pub(super) span: Range<usize>,
    pub(super) node: Node,
}

#[derive(Clone, Debug)]
pub(super) enum Node {
    Number(f64),
    Name(String),
    Negate(Box<Expr>),
    /// `a + b - c`: operators of one level, from left to right. A list and not
    /// a nest, so that a long sum is not a deep one.
    Chain(Box<Expr>, Vec<(Operator, Expr)>),
    Power(Box<Expr>, Box<Expr>),
    Compare(Operator, Box<Expr>, Box<Expr>),
    Call(&'static Function, Vec<Expr>),
}

/// Of two operands; `symbol` is how it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Add,
    Subtract,
    Multiply,
    Divide,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
}

impl Operator {
    pub(super) fn symbol(self) -> &'static str {
        match self {
            Self::Add => "+",
            Self::Subtract => "-",
            Self::Multiply => "*",
            Self::Divide => "/",
            Self::Less => "<",
            Self::LessOrEqual => "<=",
            Self::Greater => ">",
            Self::GreaterOrEqual => ">=",
            Self::Equal => "==",
            Self::NotEqual => "!=",
        }
    }
}

impl Expr {
    /// Whether it chooses between values or cuts them off, so that its result
    /// can pile up at single values.
    pub(super) fn chooses(&self) -> bool {
        match &self.node {
            Node::Number(_) | Node::Name(_) => false,
            Node::Negate(inner) => inner.chooses(),
            Node::Chain(first, rest) => {
                first.chooses() || rest.iter().any(|(_, term)| term.chooses())
            }
            Node::Power(left, right) => left.chooses() || right.chooses(),
            Node::Compare(..) => true,
            Node::Call(function, arguments) => {
                function.chooses || arguments.iter().any(Self::chooses)
            }
        }
    }

    /// Calls `visit` for every name in it, from left to right.
    pub(super) fn each_name<'a>(&'a self, visit: &mut dyn FnMut(&'a str, &Range<usize>)) {
        match &self.node {
            Node::Number(_) => {}
            Node::Name(name) => visit(name, &self.span),
            Node::Negate(inner) => inner.each_name(visit),
            Node::Chain(first, rest) => {
                first.each_name(visit);
                for (_, term) in rest {
                    term.each_name(visit);
                }
            }
            Node::Power(left, right) | Node::Compare(_, left, right) => {
                left.each_name(visit);
                right.each_name(visit);
            }
            Node::Call(_, arguments) => {
                for argument in arguments {
                    argument.each_name(visit);
                }
            }
        }
    }
}
