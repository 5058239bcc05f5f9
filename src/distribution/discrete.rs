//! Discrete: a few values, each with a weight.

use std::sync::Arc;

use super::{Distribution, Form, Kept, Law, ParamError};
use crate::math::sqrt;

pub(super) const LAW: Law = Law {
    name: "discrete",
    summary: "one of a few values, each as often as its weight says",
    forms: &[Form {
        keys: &["values"],
        optional: &["weights"],
        says: "the values, and how often each comes relative to the others; alike unless given",
        read: |keys| {
            let values = keys.list("values")?;
            let given = keys.given().contains(&"weights");
            let weights = if given { keys.list("weights")? } else { &vec![1.0; values.len()] };
            Ok(Box::new(Discrete::new(values, weights)?))
        },
    }],
    example: r#"{ law = "discrete", values = [0.1, 0.2, 0.5], weights = [1, 2, 1] }"#,
};

/// Values with probabilities. All columns have shape `[n]`, n ≥ 1, and follow
/// `values`, which ascend without a repeat.
#[derive(Debug)]
pub(super) struct Discrete {
    values: Vec<f64>,
    weights: Vec<f64>,
    /// P(X ≤ value).
    below: Vec<f64>,
    /// P(X > value), added from above so that small ones keep their digits.
    above: Vec<f64>,
    mean: f64,
    sd: f64,
}

impl Discrete {
    /// `values` finite, not empty, in any order; `weights` beside them.
    pub(super) fn new(values: &[f64], weights: &[f64]) -> Result<Self, ParamError> {
        let (wanted, got) = (values.len(), weights.len());
        if wanted != got {
            let message = format!(
                "`weights` must hold one number for each of the {wanted} values, got {got}"
            );
            return Err(ParamError::new(message).key("weights"));
        }
        let bad = weights.iter().find(|w| !(**w >= 0.0 && w.is_finite()));
        if let Some(weight) = bad {
            let message = format!("`weights` must be 0 or more and finite, got {weight}");
            return Err(ParamError::new(message).key("weights"));
        }
        let total: f64 = weights.iter().sum();
        if !(total > 0.0 && total.is_finite()) {
            let message = format!("`weights` must have a sum above 0 and finite, got {total}");
            return Err(ParamError::new(message).key("weights"));
        }
        let mut pairs: Vec<(f64, f64)> = values
            .iter()
            .copied()
            .zip(weights.iter().copied())
            .filter(|pair| pair.1 > 0.0)
            .collect();
        // Stable, so that equal values keep the order in which they are added.
        pairs.sort_by(|a, b| a.0.total_cmp(&b.0));
        pairs.dedup_by(|next, kept| {
            let same = next.0 == kept.0;
            if same {
                kept.1 += next.1;
            }
            same
        });
        Ok(Self::from_ascending(&pairs))
    }

    fn from_ascending(pairs: &[(f64, f64)]) -> Self {
        let (values, weights): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
        let mut below = running_sums(weights.iter());
        let total = below.last().copied().unwrap_or(1.0);
        let mut above = running_sums(weights[1..].iter().rev());
        above.reverse();
        above.push(0.0);
        for sum in below.iter_mut().chain(&mut above) {
            *sum /= total;
        }
        let average = |f: &dyn Fn(f64) -> f64| {
            pairs.iter().map(|(value, weight)| f(*value) * (weight / total)).sum::<f64>()
        };
        // Around a value of the list, so that far from 0 no digits are lost.
        let centre = values[0];
        let mean = centre + average(&|x| x - centre);
        let sd = sqrt(average(&|x| (x - mean) * (x - mean)));
        Self { values, weights, below, above, mean, sd }
    }

    fn at_or_last(&self, index: usize) -> f64 {
        self.values[index.min(self.values.len() - 1)]
    }

    /// How many values do not exceed `x`.
    fn count_to(&self, x: f64) -> usize {
        self.values.partition_point(|value| *value <= x)
    }
}

fn running_sums<'a>(weights: impl Iterator<Item = &'a f64>) -> Vec<f64> {
    weights
        .scan(0.0, |sum, weight| {
            *sum += weight;
            Some(*sum)
        })
        .collect()
}

impl Distribution for Discrete {
    /// The smallest value with P(X ≤ value) ≥ p.
    fn quantile(&self, p: f64) -> f64 {
        self.at_or_last(self.below.partition_point(|below| *below < p))
    }

    /// The smallest value with P(X > value) ≤ q.
    fn upper_quantile(&self, q: f64) -> f64 {
        self.at_or_last(self.above.partition_point(|above| *above > q))
    }

    fn cdf(&self, x: f64) -> f64 {
        self.count_to(x).checked_sub(1).map_or(0.0, |last| self.below[last])
    }

    fn sf(&self, x: f64) -> f64 {
        self.count_to(x).checked_sub(1).map_or(1.0, |last| self.above[last])
    }

    fn mean(&self) -> Option<f64> {
        Some(self.mean)
    }

    fn sd(&self) -> Option<f64> {
        Some(self.sd)
    }

    fn has_atoms(&self) -> bool {
        true
    }

    fn kept_within(&self, low: f64, high: f64) -> Kept {
        let inside = |value: f64| low <= value && value <= high;
        let pairs: Vec<(f64, f64)> = (self.values.iter().copied())
            .zip(self.weights.iter().copied())
            .filter(|pair| inside(pair.0))
            .collect();
        if pairs.is_empty() {
            return Kept::Nothing;
        }
        let total: f64 = self.weights.iter().sum();
        let mass = pairs.iter().map(|pair| pair.1).sum::<f64>() / total;
        Kept::Part { mass, law: Arc::new(Self::from_ascending(&pairs)) }
    }
}
