//! Laws from what experts say: quartiles or chips, fitted and shown back.
//!
//! Source: Oakley & O'Hagan (2019), SHELF: the Sheffield Elicitation Framework,
//! version 4: least squares on probabilities, feedback, linear pooling.

use std::sync::Arc;

use serde::Serialize;

use crate::distribution::{self, Distribution, Keys, ParamError, sample_from_uniform};
use crate::math::normal_quantile;
use crate::problem::Problem;

mod family;
mod simplex;

pub use family::{FAMILIES, Family};

/// The most statements that are taken.
const MOST_POINTS: usize = 100;

/// "The value is below `x` with probability `p`."
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Statement {
    /// The value, in the unit of the quantity.
    pub x: f64,
    /// The probability, above 0 and below 1.
    pub p: f64,
}

/// What an expert said: statements, in order, within possible ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Elicited {
    statements: Vec<Statement>,
    low: f64,
    high: f64,
}

impl Elicited {
    /// Statements between the least and the largest possible value, which may be
    /// infinite.
    ///
    /// # Errors
    ///
    /// Unless there are 2 to 100 statements whose values and probabilities both
    /// rise, values within the ends.
    pub fn new(statements: Vec<Statement>, low: f64, high: f64) -> Result<Self, Problem> {
        let n = statements.len();
        if !(2..=MOST_POINTS).contains(&n) {
            return Err(Problem::new(format!("2 to {MOST_POINTS} statements make a law, got {n}"))
                .help("give the quartiles, for example"));
        }
        let (mut x, mut p) = (low, 0.0);
        for statement in &statements {
            let rises = statement.x > x && statement.p > p;
            if !rises {
                let (seen, at) = (statement.p, statement.x);
                return Err(Problem::new(format!(
                    "values and probabilities must rise from statement to statement, got {seen} \
                     at {at}"
                )));
            }
            (x, p) = (statement.x, statement.p);
        }
        let holds = x < high && p < 1.0 && x.is_finite();
        if !holds {
            return Err(Problem::new(format!(
                "the last statement must be below {high} and of probability below 1, got {p} at {x}"
            )));
        }
        Ok(Self { statements, low, high })
    }

    /// The three quartiles.
    ///
    /// # Errors
    ///
    /// As [`Elicited::new`].
    pub fn quartiles(quartiles: [f64; 3], low: f64, high: f64) -> Result<Self, Problem> {
        let [a, b, c] = quartiles;
        let statements = [(a, 0.25), (b, 0.5), (c, 0.75)];
        Self::new(statements.map(|(x, p)| Statement { x, p }).to_vec(), low, high)
    }

    /// Chips laid on bins: `edges` of shape `[n + 1]`, `chips` of shape `[n]`.
    ///
    /// # Errors
    ///
    /// Unless shapes fit, and the chips lie in three bins at least, so that two
    /// probabilities follow.
    pub fn chips(edges: &[f64], chips: &[u32]) -> Result<Self, Problem> {
        if edges.len() != chips.len() + 1 {
            let (edges, bins) = (edges.len(), chips.len());
            return Err(Problem::new(format!(
                "{bins} bins must have {} edges, got {edges}",
                bins + 1
            )));
        }
        let used = chips.iter().filter(|n| **n > 0).count();
        if used < 3 {
            return Err(Problem::new(format!("chips must lie on at least three bins, got {used}")));
        }
        let total: f64 = chips.iter().map(|n| f64::from(*n)).sum();
        let mut below = 0.0;
        let mut statements: Vec<Statement> = Vec::new();
        for (bin, n) in chips.iter().enumerate() {
            below += f64::from(*n);
            let p = below / total;
            // An empty bin says nothing new about its upper edge.
            let new = p > statements.last().map_or(0.0, |s| s.p) && p < 1.0;
            if new {
                statements.push(Statement { x: edges[bin + 1], p });
            }
        }
        Self::new(statements, edges[0], edges[chips.len()])
    }

    /// The value at a probability, straight between statements and on beyond.
    fn between(&self, p: f64) -> f64 {
        let pair = self.statements.windows(2).find(|pair| p <= pair[1].p);
        let pair = pair.unwrap_or(&self.statements[self.statements.len() - 2..]);
        let slope = (pair[1].x - pair[0].x) / (pair[1].p - pair[0].p);
        pair[0].x + slope * (p - pair[0].p)
    }

    /// A first guess of centre and spread.
    fn guess(&self) -> (f64, f64) {
        let (first, last) = (self.statements[0], self.statements[self.statements.len() - 1]);
        let spread = (last.x - first.x) / (normal_quantile(last.p) - normal_quantile(first.p));
        let first_to_last = self.between(0.5).clamp(first.x, last.x);
        (first_to_last, spread)
    }
}

/// A law fitted to statements, and what to show the expert.
#[derive(Debug)]
pub struct Fitted {
    /// The family, which is also the name of the law.
    pub family: &'static str,
    /// The keys that a scenario would write.
    pub keys: Keys,
    /// The law.
    pub law: Box<dyn Distribution>,
    /// Σ(fitted − stated)², over probabilities.
    pub squares: f64,
    /// Each statement, and the probability that the law gives it.
    pub feedback: Vec<(Statement, f64)>,
    /// The fitted values at 5 %, 50 % and 95 %, for the expert to agree with.
    pub quantiles: [f64; 3],
}

/// The law of `family` nearest to the statements, by least squares on
/// probabilities.
///
/// # Errors
///
/// If the family does not fit the ends, or no law of it was found.
pub fn fit(elicited: &Elicited, family: &Family) -> Result<Fitted, Problem> {
    (family.admits)(elicited.low, elicited.high).map_err(|reason| {
        Problem::new(reason).help("give `low` and `high`, or choose another family")
    })?;
    let read = |at: [f64; 2]| {
        let keys = (family.keys)(at, elicited.low, elicited.high);
        distribution::read(family.name, &keys).map(|law| (keys, law))
    };
    let error = |law: &dyn Distribution| -> f64 {
        let miss = |s: &Statement| law.cdf(s.x) - s.p;
        elicited.statements.iter().map(|s| miss(s) * miss(s)).sum()
    };
    let start = (family.start)(elicited.guess(), elicited.low, elicited.high);
    let best = simplex::minimise(start, |at| read(at).map_or(f64::MAX, |(_, law)| error(&*law)));
    let (keys, law) = read(best).map_err(|error| Problem::new(error.message))?;
    let feedback = elicited.statements.iter().map(|s| (*s, law.cdf(s.x))).collect();
    let quantiles = [0.05, 0.5, 0.95].map(|p| sample_from_uniform(&*law, p));
    Ok(Fitted { family: family.name, keys, squares: error(&*law), feedback, quantiles, law })
}

/// Every family that fits, the nearest first.
///
/// # Errors
///
/// If none does.
pub fn fit_all(elicited: &Elicited) -> Result<Vec<Fitted>, Problem> {
    let mut fits: Vec<Fitted> =
        FAMILIES.iter().filter_map(|family| fit(elicited, family).ok()).collect();
    fits.sort_by(|a, b| a.squares.total_cmp(&b.squares));
    if fits.is_empty() {
        return Err(Problem::new("no family of laws fits these statements"));
    }
    Ok(fits)
}

/// Σπ F: the linear pool of several experts' laws with weights above 0, which
/// keeps their disagreement.
///
/// # Errors
///
/// Without laws, with more than 64, or if a weight is not above 0.
pub fn linear_pool(
    experts: Vec<(f64, Box<dyn Distribution>)>,
) -> Result<Box<dyn Distribution>, ParamError> {
    let experts = experts.into_iter().map(|(weight, law)| (weight, Arc::from(law)));
    distribution::mix(experts.collect())
}
