//! Mixture: each value from one of several laws, by their weights.

use std::sync::Arc;

use super::keys::require;
use super::truncated::keep;
use super::{Distribution, Form, Kept, Keys, Law, ParamError, boxed, read};
use crate::math::{ln, root, sqrt};

pub(super) const LAW: Law = Law {
    name: "mixture",
    summary: "each value from one of several laws, as often as the weight of the law says",
    forms: &[Form {
        keys: &["parts"],
        optional: &[],
        says: "the laws, each with its `weight` relative to the others",
        read: |keys| boxed(Mixture::read(keys)),
    }],
    example: r#"{ law = "mixture", parts = [
    { weight = 3, law = "uniform", low = 0, high = 0.1 },
    { weight = 1, law = "point", value = 0.5 },
] }"#,
};

/// The most parts, and the most mixtures within mixtures.
const MOST_PARTS: usize = 64;
const DEEPEST: usize = 4;

/// `Err` if mixtures are nested more than four deep.
pub(super) fn require_shallow(keys: &Keys) -> Result<(), ParamError> {
    fn within(keys: &Keys, depth: usize) -> bool {
        let mut parts = keys.parts.iter().flatten();
        keys.parts.is_none() || (depth > 0 && parts.all(|part| within(&part.keys, depth - 1)))
    }
    if within(keys, DEEPEST) {
        return Ok(());
    }
    let message = format!("mixtures must be nested at most {DEEPEST} deep");
    Err(ParamError::new(message).key("parts").help("write inner mixtures as parts of the outer"))
}

/// Laws with shares that add up to 1.
#[derive(Debug)]
struct Mixture {
    parts: Vec<(f64, Arc<dyn Distribution>)>,
    has_atoms: bool,
}

impl Mixture {
    fn read(keys: &Keys) -> Result<Self, ParamError> {
        let parts = keys.parts.as_deref().unwrap_or_default();
        require_number(parts.len())?;
        let mut laws = Vec::with_capacity(parts.len());
        for (i, part) in parts.iter().enumerate() {
            let law = read(&part.law, &part.keys).map_err(|error| within_part(i, error))?;
            laws.push((part.weight, Arc::from(law)));
        }
        Self::of(laws)
    }

    fn of(laws: Vec<(f64, Arc<dyn Distribution>)>) -> Result<Self, ParamError> {
        require_number(laws.len())?;
        for (i, (weight, _)) in laws.iter().enumerate() {
            let positive = *weight > 0.0 && weight.is_finite();
            require("weight", *weight, "above 0 and finite", positive)
                .map_err(|error| within_part(i, error))?;
        }
        let total: f64 = laws.iter().map(|part| part.0).sum();
        require("weight", total, "so small that the sum is finite", total.is_finite())?;
        Ok(Self::new(laws))
    }

    /// `parts` are weights, not necessarily shares, with laws; at least one.
    fn new(mut parts: Vec<(f64, Arc<dyn Distribution>)>) -> Self {
        let total: f64 = parts.iter().map(|part| part.0).sum();
        for part in &mut parts {
            part.0 /= total;
        }
        let has_atoms = parts.iter().any(|part| part.1.has_atoms());
        Self { parts, has_atoms }
    }

    fn average(&self, f: impl Fn(&dyn Distribution) -> f64) -> f64 {
        self.parts.iter().map(|(share, law)| share * f(&**law)).sum()
    }

    /// The smallest and the largest of the parts' values, between which the
    /// mixture's own lies.
    fn ends(&self, f: impl Fn(&dyn Distribution) -> f64) -> (f64, f64) {
        let values = self.parts.iter().map(|(_, law)| f(&**law));
        values.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), x| (low.min(x), high.max(x)))
    }
}

fn require_number(parts: usize) -> Result<(), ParamError> {
    if (1..=MOST_PARTS).contains(&parts) {
        return Ok(());
    }
    let message = format!("`parts` must hold 1 to {MOST_PARTS} laws, got {parts}");
    Err(ParamError::new(message).key("parts"))
}

/// The mixture of `laws` by their weights.
///
/// # Errors
///
/// Without laws, with more than 64, or unless weights are above 0 and finite.
pub fn mix(laws: Vec<(f64, Arc<dyn Distribution>)>) -> Result<Box<dyn Distribution>, ParamError> {
    boxed(Mixture::of(laws))
}

fn within_part(index: usize, error: ParamError) -> ParamError {
    let key = error.key.map(|key| format!("parts[{index}].{key}"));
    let message = format!("in part {}, {}", index + 1, error.message);
    ParamError { key: key.or(Some(format!("parts[{index}]"))), message, ..error }
}

/// The smallest x in [`low`, `high`] where `excess`, which never falls, reaches
/// 0. It is taken that it does at `high`.
///
/// With `jumps` it is found to the last bit, because a value near an atom is not
/// the atom.
fn first_reached(low: f64, high: f64, jumps: bool, excess: impl Fn(f64) -> f64) -> f64 {
    if low == high || excess(low) >= 0.0 {
        return low;
    }
    let (mut below, mut reached) = (rank(low), rank(high));
    // Halving the numbers between the ends, not the distance, takes at most 64
    // steps however far apart they are.
    while reached - below > 1 {
        let (low, high) = (rank_inverse(below), rank_inverse(reached));
        if !jumps
            && low * high > 0.0
            && low.abs() < 2.0 * high.abs()
            && high.abs() < 2.0 * low.abs()
        {
            return root::between(low, high, excess).unwrap_or(high);
        }
        let middle = below + (reached - below) / 2;
        if excess(rank_inverse(middle)) >= 0.0 {
            reached = middle;
        } else {
            below = middle;
        }
    }
    // Not −0.
    rank_inverse(reached) + 0.0
}

/// The place of a number among all numbers; neighbours are 1 apart.
fn rank(x: f64) -> i128 {
    let bits = x.to_bits();
    let size = i128::from(bits & !(1 << 63));
    if bits >> 63 == 1 { -size - 1 } else { size }
}

fn rank_inverse(rank: i128) -> f64 {
    if rank < 0 { -f64::from_bits((-rank - 1) as u64) } else { f64::from_bits(rank as u64) }
}

impl Distribution for Mixture {
    fn quantile(&self, p: f64) -> f64 {
        if p > 0.5 {
            return self.upper_quantile(1.0 - p);
        }
        let (low, high) = self.ends(|law| law.quantile(p));
        first_reached(low, high, self.has_atoms, |x| ln(self.cdf(x) / p).max(-1e3))
    }

    fn upper_quantile(&self, q: f64) -> f64 {
        if q > 0.5 {
            return self.quantile(1.0 - q);
        }
        let (low, high) = self.ends(|law| law.upper_quantile(q));
        first_reached(low, high, self.has_atoms, |x| (-ln(self.sf(x) / q)).min(1e3))
    }

    fn cdf(&self, x: f64) -> f64 {
        self.average(|law| law.cdf(x)).min(1.0)
    }

    fn sf(&self, x: f64) -> f64 {
        self.average(|law| law.sf(x)).min(1.0)
    }

    fn mean(&self) -> Option<f64> {
        self.parts.iter().map(|(share, law)| Some(share * law.mean()?)).sum()
    }

    fn sd(&self) -> Option<f64> {
        let mean = self.mean()?;
        let variance: Option<f64> = (self.parts.iter())
            .map(|(share, law)| {
                let (distance, sd) = (law.mean()? - mean, law.sd()?);
                Some(share * (distance * distance + sd * sd))
            })
            .sum();
        variance.map(sqrt)
    }

    fn has_mean(&self) -> bool {
        self.parts.iter().all(|(_, law)| law.has_mean())
    }

    fn has_sd(&self) -> bool {
        self.parts.iter().all(|(_, law)| law.has_mean() && law.has_sd())
    }

    fn has_atoms(&self) -> bool {
        self.has_atoms
    }

    fn mass_removed(&self) -> Option<f64> {
        let removed = self.parts.iter().map(|(share, law)| Some(share * law.mass_removed()?));
        removed.flatten().reduce(|a, b| a + b)
    }

    fn kept_within(&self, low: f64, high: f64) -> Kept {
        let mut parts = Vec::new();
        for (share, law) in &self.parts {
            if let Some((mass, law)) = keep(law, low, high) {
                parts.push((share * mass, law));
            }
        }
        let mass: f64 = parts.iter().map(|part| part.0).sum();
        if mass > 0.0 {
            Kept::Part { mass: mass.min(1.0), law: Arc::new(Self::new(parts)) }
        } else {
            Kept::Nothing
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_of_neighbours_are_neighbours() {
        for x in [-1.0, -0.0, 0.0, 1e-300, 2.5] {
            assert_eq!(rank_inverse(rank(x)).to_bits(), x.to_bits());
            assert_eq!(rank(1.0_f64.next_up()) - rank(1.0), 1);
        }
        assert_eq!(rank(0.0) - rank(-0.0), 1);
    }

    #[test]
    fn a_jump_is_found_to_the_last_bit() {
        let step = |at: f64| move |x: f64| if x >= at { 1.0 } else { -1.0 };
        for at in [-0.3, 0.0, 1e-200, 7.0] {
            assert_eq!(first_reached(-10.0, 10.0, true, step(at)).to_bits(), at.to_bits());
        }
    }
}
