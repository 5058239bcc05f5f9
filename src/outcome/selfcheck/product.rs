//! Which results are products of independent inputs above 0.

use std::collections::BTreeMap;

use crate::distribution::Distribution;
use crate::formula::Monomial;
use crate::math::{exp, ln, pow, quadrature};
use crate::model::Ledger;
use crate::scenario::{Chosen, Scenario};

/// A number times powers of independent quantities above 0, at least one.
#[derive(Debug)]
pub(super) struct Product<'a> {
    /// Above 0.
    pub(super) coefficient: f64,
    pub(super) factors: Vec<Factor<'a>>,
}

/// A quantity without atoms, above 0, to a power that is not 0.
#[derive(Debug)]
pub(super) struct Factor<'a> {
    pub(super) law: &'a dyn Distribution,
    pub(super) power: f64,
}

/// What `chosen` gives on `ledger` in `scope`, if it is such a product.
pub(super) fn of<'a>(
    scenario: &'a Scenario,
    chosen: &Chosen,
    scope: usize,
    ledger: &Ledger,
) -> Option<Product<'a>> {
    let found = monomial(scenario, chosen, scope, ledger)?;
    let factor = |(&input, &power): (&usize, &f64)| {
        let law = &*scenario.inputs[input].laws[scope][0].law;
        let above_0 = law.cdf(0.0) == 0.0;
        (above_0 && !law.has_atoms()).then_some(Factor { law, power })
    };
    let factors: Vec<Factor<'a>> = found.powers.iter().map(factor).collect::<Option<_>>()?;
    let independent = independent(scenario, found.powers.keys());
    let fine = independent && found.coefficient > 0.0 && !factors.is_empty();
    fine.then_some(Product { coefficient: found.coefficient, factors })
}

/// The ledger in terms of the inputs, by their index.
fn monomial(
    scenario: &Scenario,
    chosen: &Chosen,
    scope: usize,
    ledger: &Ledger,
) -> Option<Monomial> {
    let (model, bound) = (&chosen.model, &chosen.bound);
    let mut names: BTreeMap<&str, Option<Monomial>> = BTreeMap::new();
    for (index, input) in scenario.inputs.iter().enumerate() {
        if bound.inputs.contains(&input.name) {
            names.insert(&input.name, of_input(scenario, index, scope));
        }
    }
    for need in model.needs.iter().filter(|need| bound.defaults.contains(&need.name)) {
        let default = need.default.as_ref().map(|(value, _)| Monomial::constant(*value));
        names.insert(&need.name, default);
    }
    for constant in &model.constants {
        names.insert(&constant.name, Some(Monomial::constant(constant.value)));
    }
    for step in &model.steps {
        let value = step.formula.monomial(&|name| names.get(name).cloned().flatten());
        names.insert(&step.name, value);
    }
    names.remove(ledger.name).flatten()
}

/// `None` for an input that differs from segment to segment.
fn of_input(scenario: &Scenario, index: usize, scope: usize) -> Option<Monomial> {
    let input = &scenario.inputs[index];
    let cell = input.laws[scope].first().filter(|_| !input.segmented)?;
    let point = cell.family == "point";
    Some(if point { Monomial::constant(cell.law.quantile(0.5)) } else { Monomial::variable(index) })
}

/// Inputs are independent unless two of them are in the group that moves together.
fn independent<'a>(scenario: &Scenario, inputs: impl Iterator<Item = &'a usize>) -> bool {
    let group = scenario.correlations.as_ref().map_or(&[][..], |group| &group.inputs);
    inputs.filter(|input| group.contains(input)).count() < 2
}

/// A law more skewed than this has means whose replicates understate their
/// error: their own law is far from normal.
const MOST_RELATIVE_SD: f64 = 3.0;

impl Product<'_> {
    /// The mean; `None` if there is none, or it cannot be compared fairly.
    pub(super) fn mean(&self) -> Option<f64> {
        let (mut mean, mut square) = (self.coefficient, 1.0);
        for factor in &self.factors {
            let (first, relative_square) = factor.moments()?;
            mean *= first;
            square *= relative_square;
        }
        let bounded = square <= 1.0 + MOST_RELATIVE_SD * MOST_RELATIVE_SD;
        (bounded && mean.is_finite()).then_some(mean)
    }
}

impl Factor<'_> {
    /// E Xᵃ, and E X²ᵃ divided by its square.
    fn moments(&self) -> Option<(f64, f64)> {
        if self.power == 1.0 {
            let (mean, sd) = (self.law.mean()?, self.law.sd()?);
            return Some((mean, 1.0 + sd / mean * (sd / mean)));
        }
        let first = self.average(self.power);
        Some((first, self.average(2.0 * self.power) / first / first))
    }

    /// E Xᵃ over what is not rarer than 10⁻¹⁵, which no run reaches: the
    /// integral over the quantiles, both halves together in v with p = e⁻ᵛ/2.
    fn average(&self, power: f64) -> f64 {
        let deepest = -ln(2e-15);
        quadrature::adaptive(0.0, deepest, 0.0, |v| {
            let p = 0.5 * exp(-v);
            (pow(self.law.quantile(p), power) + pow(self.law.upper_quantile(p), power)) * p
        })
    }
}
