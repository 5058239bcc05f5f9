//! A second method beside the simulation, where there is one.
//!
//! A result that is a product of independent inputs above 0 has a mean in
//! closed form, and its logarithm is a sum, whose law is a convolution. Neither
//! uses a random number, a Sobol point, a table of quantiles or a sketch, so
//! what both methods agree on does not hang on any of them.

mod convolution;
mod product;

use self::product::Product;
use super::run::{ModelResult, Outcome};
use crate::engine::{Estimate, Estimates, LEVELS, Workers};
use crate::math::t_quantile;
use crate::model::Ledger;

/// What is compared besides the mean: indices into [`LEVELS`].
const COMPARED: [usize; 3] = [1, 3, 5];

/// A run of a right program that finds a difference is one of this many.
const RUNS_TO_A_FALSE_ALARM: f64 = 1000.0;

/// Replicates of fewer draws know little of their tails.
const FEWEST_POINTS: u64 = 512;

/// A sketch knows a draw to a relative 2⁻¹⁰.
const QUANTILE_TOLERANCE: f64 = 1.0 / 1024.0;

/// A table of quantiles has a relative error of 10⁻⁷; a handful of inputs have
/// one each.
const MEAN_TOLERANCE: f64 = 1e-6;

/// The headline results of a run that two methods give.
#[derive(Clone, Debug)]
pub struct SelfCheck {
    /// How many Monte Carlo errors two figures may be apart, so that a right
    /// program finds none further apart in 999 of 1,000 runs: a quantile of
    /// Student's t, shared among all figures.
    pub allowed_errors: f64,
    /// How many headline results there are.
    pub results: usize,
    /// Those that are products, in the order of [`Outcome::results`].
    pub checked: Vec<Checked>,
}

/// A result that two methods give.
#[derive(Clone, Debug)]
pub struct Checked {
    /// Index into [`Outcome::results`].
    pub result: usize,
    /// The mean if it can be compared, then quantiles.
    pub figures: Vec<Compared>,
}

/// One figure by two methods, in the unit of the result.
#[derive(Clone, Copy, Debug)]
pub struct Compared {
    /// `mean`, `p5`, `p50` or `p95`.
    pub name: &'static str,
    /// By simulation.
    pub simulated: f64,
    /// Its Monte Carlo standard error.
    pub mcse: f64,
    /// In closed form, or by convolution.
    pub computed: f64,
    /// How far apart they may be.
    pub tolerance: f64,
}

impl Compared {
    /// Whether the two methods give the same within the tolerance.
    #[must_use]
    pub fn agrees(&self) -> bool {
        (self.simulated - self.computed).abs() <= self.tolerance
    }

    /// How far apart they are, in Monte Carlo errors.
    #[must_use]
    pub fn errors_apart(&self) -> f64 {
        (self.simulated - self.computed).abs() / self.mcse
    }
}

impl SelfCheck {
    /// Every figure on which the methods do not agree, with the index of its
    /// result.
    pub fn disagreements(&self) -> impl Iterator<Item = (usize, &Compared)> {
        let every = self
            .checked
            .iter()
            .flat_map(|checked| checked.figures.iter().map(|figure| (checked.result, figure)));
        every.filter(|(_, figure)| !figure.agrees())
    }
}

/// Computes the headline results of `outcome` that are products a second way.
#[must_use]
pub fn selfcheck(outcome: &Outcome) -> SelfCheck {
    let ledger = Ledger::headline();
    let results: Vec<(usize, &ModelResult, &Estimates)> = outcome
        .results
        .iter()
        .enumerate()
        .filter_map(|(index, result)| Some((index, result, &result.on(ledger)?.figures)))
        .collect();
    let enough = outcome.settings.points >= FEWEST_POINTS;
    let check = |(index, result, figures): &(usize, &ModelResult, &Estimates)| {
        let chosen = &outcome.scenario.models[result.model];
        let product = product::of(&outcome.scenario, chosen, result.scope, ledger)?;
        Some(Checked { result: *index, figures: compared(&product, figures)? })
    };
    let worth_it = if enough { results.as_slice() } else { &[] };
    let checked = Workers::new(outcome.settings.threads).each(worth_it, check);
    let mut checked: Vec<Checked> = checked.into_iter().flatten().collect();
    let count: usize = checked.iter().map(|checked| checked.figures.len()).sum();
    let df = f64::from(outcome.settings.degrees_of_freedom());
    // Both sides of each of the figures.
    let rarity = 1.0 / (2.0 * RUNS_TO_A_FALSE_ALARM * count.max(1) as f64);
    let allowed_errors = -t_quantile(df.max(1.0), rarity);
    for figure in checked.iter_mut().flat_map(|checked| &mut checked.figures) {
        figure.tolerance += allowed_errors * figure.mcse;
    }
    SelfCheck { allowed_errors, results: results.len(), checked }
}

/// The figures by both methods, with the tolerance that is not from Monte
/// Carlo. `None` where there is no error to compare by.
fn compared(product: &Product<'_>, figures: &Estimates) -> Option<Vec<Compared>> {
    let pair = |name, estimate: Estimate, computed: f64, tolerance: f64| {
        let tolerance = tolerance * computed.abs();
        let (simulated, mcse) = (estimate.value, estimate.mcse?);
        Some(Compared { name, simulated, mcse, computed, tolerance })
    };
    let quantiles = convolution::quantiles(product, COMPARED.map(|index| LEVELS[index]))?;
    let mean = figures.mean.zip(product.mean());
    let mean = mean.and_then(|(mean, exact)| pair("mean", mean, exact, MEAN_TOLERANCE));
    let names = ["p5", "p50", "p95"].into_iter().zip(COMPARED).zip(quantiles);
    let quantiles = names.map(|((name, index), exact)| {
        pair(name, figures.quantiles[index], exact, QUANTILE_TOLERANCE)
    });
    mean.map(Some).into_iter().chain(quantiles).collect()
}
