//! From the steps of a model to one program.

use super::function::Action;
use super::graph::{Cell, Graph, Id};
use super::loops::Routine;
use super::operator::{NEGATE, POWER};
use super::schedule::schedule;
use super::syntax::{Expr, Node};
use super::{Formula, Program};
use std::collections::BTreeMap;

/// What a name stands for while a program runs.
#[derive(Clone, Debug, PartialEq)]
pub enum Binding {
    /// The same in every draw.
    Constant(f64),
    /// An input column of the plan, by its index.
    Column(usize),
    /// One cell for each segment, in their order.
    Segments(Vec<Cell>),
}

/// Collects the steps of a model, whose formulas passed
/// [`check`](super::check()).
///
/// ```
/// use shortfall::formula::{Binding, Builder, parse};
///
/// let mut model = Builder::new();
/// model.bind("downloads", Binding::Column(0));
/// model.bind("displacement", Binding::Constant(0.2));
/// model.step("sales", &parse("downloads * displacement").unwrap());
/// model.output("sales");
/// assert_eq!(model.finish().evaluate(&[100.0]), [20.0]);
/// ```
#[derive(Debug, Default)]
pub struct Builder {
    graph: Graph,
    names: BTreeMap<String, Id>,
    outputs: Vec<Id>,
}

impl Builder {
    /// Without names and steps.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lets formulas use `name`.
    ///
    /// # Panics
    ///
    /// If another name has another number of segments.
    pub fn bind(&mut self, name: &str, binding: Binding) {
        let id = match binding {
            Binding::Constant(value) => self.graph.constant(value),
            Binding::Column(index) => self.graph.column(index),
            Binding::Segments(cells) => self.graph.table(cells),
        };
        self.names.insert(name.to_owned(), id);
    }

    /// Forgets all names, so that another model may use them. What both compute in the same
    /// way is computed once.
    pub fn forget_names(&mut self) {
        self.names.clear();
    }

    /// Adds the step `name`, which later steps may use.
    ///
    /// # Panics
    ///
    /// If the formula uses a name that is not there, or adds over segments
    /// what has none: formulas are checked before.
    pub fn step(&mut self, name: &str, formula: &Formula) {
        let id = self.value(&formula.root);
        self.names.insert(name.to_owned(), id);
    }

    /// Makes `name` the next output column.
    ///
    /// # Panics
    ///
    /// If there is no such name, or it has segments.
    pub fn output(&mut self, name: &str) {
        let id = self.named(name);
        assert!(!self.graph.segmented[id], "the output `{name}` has segments");
        self.outputs.push(id);
    }

    /// The program that computes the outputs, and nothing they do not need.
    #[must_use]
    pub fn finish(self) -> Program {
        schedule(&self.graph, &self.outputs)
    }

    fn named(&self, name: &str) -> Id {
        *self.names.get(name).unwrap_or_else(|| panic!("`{name}` is not bound"))
    }

    fn value(&mut self, expr: &Expr) -> Id {
        match &expr.node {
            Node::Number(value) => self.graph.constant(*value),
            Node::Name(name) => self.named(name),
            Node::Negate(inner) => {
                let inner = self.value(inner);
                self.graph.rows("-", NEGATE, &[inner])
            }
            Node::Chain(first, rest) => {
                let first = self.value(first);
                rest.iter().fold(first, |left, (operator, term)| {
                    let right = self.value(term);
                    self.graph.rows(operator.symbol(), operator.routine(), &[left, right])
                })
            }
            Node::Power(base, exponent) => {
                let operands = [self.value(base), self.value(exponent)];
                self.graph.rows("^", POWER, &operands)
            }
            Node::Compare(operator, left, right) => {
                let operands = [self.value(left), self.value(right)];
                self.graph.rows(operator.symbol(), operator.routine(), &operands)
            }
            Node::Call(function, arguments) => {
                let operands: Vec<Id> = arguments.iter().map(|a| self.value(a)).collect();
                match function.action {
                    Action::Sum => self.graph.sum(operands[0]),
                    Action::Rows(routine @ Routine::Two(_)) => {
                        let pair =
                            |left, right| self.graph.rows(function.name, routine, &[left, right]);
                        operands.into_iter().reduce(pair).expect("a call has arguments")
                    }
                    Action::Rows(routine) => self.graph.rows(function.name, routine, &operands),
                }
            }
        }
    }
}
