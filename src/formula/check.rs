//! The unit of every part of a formula, and whether it varies over segments.

use super::function::Function;
use super::mismatch;
use super::syntax::{Expr, Node, Operator};
use super::token::shortened;
use super::{Formula, FormulaError};
use crate::catalogue;
use crate::quantity::{Exponent, Unit};
use std::collections::BTreeMap;
use std::ops::Range;

/// What a name or a formula stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// Its unit; of a comparison, a ratio.
    pub unit: Unit,
    /// Whether it has a value for each segment, and `sum` can close it.
    pub segmented: bool,
    /// Whether it is a comparison, for the condition of an `if`.
    pub boolean: bool,
    /// Whether it is a literal 0, which fits any unit.
    zero: bool,
}

impl Kind {
    /// A number in `unit`, one for all segments.
    #[must_use]
    pub fn number(unit: Unit) -> Self {
        Self { unit, segmented: false, boolean: false, zero: false }
    }

    /// The same with a value for each segment.
    #[must_use]
    pub fn over_segments(self) -> Self {
        Self { segmented: true, ..self }
    }

    fn zero() -> Self {
        Self { zero: true, ..Self::number(Unit::ratio()) }
    }

    fn comparison(segmented: bool) -> Self {
        Self { segmented, boolean: true, ..Self::number(Unit::ratio()) }
    }
}

/// The names that a formula may use.
pub trait Scope {
    /// What `name` stands for. `None` for a name that is listed by
    /// [`names`](Scope::names) but is itself faulty: no second error is given.
    fn kind(&self, name: &str) -> Option<Kind>;

    /// Every name, for suggestions.
    fn names(&self) -> Vec<&str>;
}

impl Scope for BTreeMap<String, Kind> {
    fn kind(&self, name: &str) -> Option<Kind> {
        self.get(name).cloned()
    }

    fn names(&self) -> Vec<&str> {
        self.keys().map(String::as_str).collect()
    }
}

/// The kind of what `formula` gives.
///
/// # Errors
///
/// Every name that is unknown and every operation whose units do not fit.
pub fn check(formula: &Formula, names: &dyn Scope) -> Result<Kind, Vec<FormulaError>> {
    let mut checker = Checker { text: formula.text(), names, errors: Vec::new() };
    match checker.kind(&formula.root) {
        Some(kind) if checker.errors.is_empty() => Ok(kind),
        // A faulty name of the scope was reported where it is defined.
        _ => Err(checker.errors),
    }
}

/// That `formula`, of this `kind`, is a number in `unit`.
///
/// # Errors
///
/// When it is a comparison, or is in another unit.
pub fn expect_unit(formula: &Formula, kind: &Kind, unit: &Unit) -> Result<(), FormulaError> {
    let span = formula.root.span.clone();
    if kind.boolean {
        return Err(mismatch::not_a_number("a step", span));
    }
    if kind.zero || kind.unit == *unit {
        return Ok(());
    }
    Err(mismatch::result(span, &kind.unit, unit))
}

struct Checker<'a> {
    text: &'a str,
    names: &'a dyn Scope,
    errors: Vec<FormulaError>,
}

impl Checker<'_> {
    /// `None` when an error of it, or of a name in it, is reported.
    fn kind(&mut self, expr: &Expr) -> Option<Kind> {
        match &expr.node {
            Node::Number(value) => {
                Some(if *value == 0.0 { Kind::zero() } else { Kind::number(Unit::ratio()) })
            }
            Node::Name(name) => self.name(name, &expr.span),
            Node::Negate(inner) => {
                let kind = self.kind(inner)?;
                self.number("-", kind, &inner.span)
            }
            Node::Chain(first, rest) => self.chain(first, rest),
            Node::Power(base, exponent) => self.power(base, exponent, &expr.span),
            Node::Compare(operator, left, right) => {
                let (a, b) = (self.kind(left), self.kind(right));
                let a = self.number(operator.symbol(), a?, &left.span);
                let b = self.number(operator.symbol(), b?, &right.span);
                let kind = self.equal(operator.symbol(), a?, b?, &right.span)?;
                Some(Kind::comparison(kind.segmented))
            }
            Node::Call(function, arguments) => self.call(function, arguments, &expr.span),
        }
    }

    fn name(&mut self, name: &str, span: &Range<usize>) -> Option<Kind> {
        let kind = self.names.kind(name);
        let known = self.names.names();
        if kind.is_none() && !known.contains(&name) {
            let help = match catalogue::nearest(name, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "give an input, a constant or an earlier step that name".to_owned(),
            };
            let message = format!("no input, constant or step `{}`", shortened(name));
            self.errors.push(FormulaError::new(span.clone(), message).help(help));
        }
        kind
    }

    /// From left to right; a faulty part does not hide the errors of others.
    fn chain(&mut self, first: &Expr, rest: &[(Operator, Expr)]) -> Option<Kind> {
        let mut total = self.kind(first);
        let mut unchecked = Some(&first.span);
        for (operator, term) in rest {
            let symbol = operator.symbol();
            let right = self.kind(term).and_then(|kind| self.number(symbol, kind, &term.span));
            if let Some(span) = unchecked.take() {
                total = total.and_then(|kind| self.number(symbol, kind, span));
            }
            let (Some(left), Some(right)) = (total.take(), right) else { continue };
            total = match operator {
                Operator::Multiply | Operator::Divide => {
                    let unit = if *operator == Operator::Multiply {
                        left.unit.mul(&right.unit)
                    } else {
                        left.unit.div(&right.unit)
                    };
                    let segmented = left.segmented || right.segmented;
                    self.bounded(unit, segmented, &term.span)
                }
                _ => self.equal(symbol, left, right, &term.span),
            };
        }
        total
    }

    fn power(&mut self, base: &Expr, exponent: &Expr, span: &Range<usize>) -> Option<Kind> {
        let (left, right) = (self.kind(base), self.kind(exponent));
        let left = self.number("^", left?, &base.span);
        let right = self.number("^", right?, &exponent.span);
        let (left, right) = (left?, right?);
        if !right.unit.is_ratio() {
            self.errors.push(mismatch::not_a_ratio(
                "an exponent",
                exponent.span.clone(),
                &right.unit,
            ));
            return None;
        }
        let segmented = left.segmented || right.segmented;
        if left.unit.is_ratio() {
            return Some(Kind { segmented, ..Kind::number(Unit::ratio()) });
        }
        let Some(power) = constant(exponent) else {
            let shown = shortened(&self.text[base.span.clone()]);
            let message = format!(
                "a power of `{shown}`, which is in `{}`, needs a constant exponent",
                left.unit
            );
            let help = "write a number such as `2` or `(1/2)`, or divide by a reference value in the same unit first";
            self.errors.push(FormulaError::new(exponent.span.clone(), message).help(help));
            return None;
        };
        self.bounded(left.unit.pow(power), segmented, span)
    }

    fn call(
        &mut self,
        function: &'static Function,
        arguments: &[Expr],
        span: &Range<usize>,
    ) -> Option<Kind> {
        let kinds: Vec<Option<Kind>> = arguments.iter().map(|a| self.kind(a)).collect();
        let kinds: Vec<Kind> = kinds.into_iter().collect::<Option<_>>()?;
        let spans = arguments.iter().map(|a| a.span.clone()).collect();
        let mut call = Call {
            name: function.name,
            text: self.text,
            span: span.clone(),
            kinds,
            spans,
            errors: &mut self.errors,
        };
        (function.kind)(&mut call)
    }

    fn number(&mut self, user: &str, kind: Kind, span: &Range<usize>) -> Option<Kind> {
        if kind.boolean {
            self.errors.push(mismatch::not_a_number(&format!("`{user}`"), span.clone()));
            return None;
        }
        Some(kind)
    }

    fn equal(&mut self, user: &str, a: Kind, b: Kind, span: &Range<usize>) -> Option<Kind> {
        joined(user, a, b, span).map_err(|error| self.errors.push(error)).ok()
    }

    fn bounded(
        &mut self,
        unit: Option<Unit>,
        segmented: bool,
        span: &Range<usize>,
    ) -> Option<Kind> {
        if unit.is_none() {
            self.errors.push(mismatch::too_large(span.clone()));
        }
        Some(Kind { segmented, ..Kind::number(unit?) })
    }
}

/// Two numbers of one unit, which a literal 0 takes from the other.
fn joined(user: &str, a: Kind, b: Kind, span: &Range<usize>) -> Result<Kind, FormulaError> {
    let segmented = a.segmented || b.segmented;
    if a.zero {
        return Ok(Kind { segmented, ..b });
    }
    if b.zero || a.unit == b.unit {
        return Ok(Kind { segmented, ..a });
    }
    Err(mismatch::operands(user, span.clone(), &a.unit, &b.unit))
}

/// The value of an exponent made of literals only, as a fraction.
fn constant(expr: &Expr) -> Option<Exponent> {
    match &expr.node {
        Node::Number(value) => Exponent::from_value(*value),
        Node::Negate(inner) => constant(inner).map(Exponent::negated),
        Node::Chain(first, rest) => {
            rest.iter().try_fold(constant(first)?, |total, (operator, term)| {
                let term = constant(term)?;
                match operator {
                    Operator::Add => total.plus(term),
                    Operator::Subtract => total.plus(term.negated()),
                    Operator::Multiply => total.times(term),
                    _ => total.over(term),
                }
            })
        }
        _ => None,
    }
}

/// A call whose arguments are checked, while its function says what it gives.
#[derive(Debug)]
pub(super) struct Call<'a> {
    name: &'static str,
    text: &'a str,
    span: Range<usize>,
    kinds: Vec<Kind>,
    spans: Vec<Range<usize>>,
    errors: &'a mut Vec<FormulaError>,
}

impl Call<'_> {
    /// Argument `i`, which must be a number.
    pub(super) fn number(&mut self, i: usize) -> Option<Kind> {
        if self.kinds[i].boolean {
            let user = format!("`{}`", self.name);
            self.errors.push(mismatch::not_a_number(&user, self.spans[i].clone()));
            return None;
        }
        Some(self.kinds[i].clone())
    }

    /// Argument `i` must be a comparison.
    pub(super) fn condition(&mut self, i: usize) -> Option<()> {
        if self.kinds[i].boolean {
            return Some(());
        }
        let message =
            format!("the condition of `{}` must be a comparison, got a number", self.name);
        let shown = shortened(&self.text[self.spans[i].clone()]);
        let help = format!("write `{shown} > 0`, or whatever must hold");
        self.errors.push(FormulaError::new(self.spans[i].clone(), message).help(help));
        None
    }

    /// The arguments from `first` on must be numbers of one unit, which is the
    /// unit of the result.
    pub(super) fn same_units(&mut self, first: usize) -> Option<Kind> {
        let mut total = self.number(first)?;
        for i in first + 1..self.kinds.len() {
            let next = self.number(i)?;
            let user = self.name;
            total = joined(user, total, next, &self.spans[i])
                .map_err(|error| self.errors.push(error))
                .ok()?;
        }
        Some(Kind { segmented: self.segmented(), ..total })
    }

    /// The arguments must be ratios, and so is the result.
    pub(super) fn ratios(&mut self) -> Option<Kind> {
        for i in 0..self.kinds.len() {
            let kind = self.number(i)?;
            if !kind.unit.is_ratio() {
                let what = format!("the argument of `{}`", self.name);
                self.errors.push(mismatch::not_a_ratio(&what, self.spans[i].clone(), &kind.unit));
                return None;
            }
        }
        self.with_unit(Some(Unit::ratio()))
    }

    /// A result in `unit`; `None` is a unit out of bounds.
    pub(super) fn with_unit(&mut self, unit: Option<Unit>) -> Option<Kind> {
        if unit.is_none() {
            self.errors.push(mismatch::too_large(self.span.clone()));
        }
        Some(Kind { segmented: self.segmented(), ..Kind::number(unit?) })
    }

    /// The argument must have segments, which the result has no more.
    pub(super) fn total(&mut self) -> Option<Kind> {
        let kind = self.number(0)?;
        if kind.segmented {
            return Some(Kind { segmented: false, ..kind });
        }
        let shown = shortened(&self.text[self.spans[0].clone()]);
        let message = format!("`{}` adds over segments, and `{shown}` has none", self.name);
        let help = "leave `sum` out, or give an input of it by segment";
        self.errors.push(FormulaError::new(self.spans[0].clone(), message).help(help));
        None
    }

    fn segmented(&self) -> bool {
        self.kinds.iter().any(|kind| kind.segmented)
    }
}
