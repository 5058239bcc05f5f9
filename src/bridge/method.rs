//! How a distance is divided among the factors that make it.

use crate::math::{expm1, ln};

/// How the distance from C to C·f₁·f₂… is divided among the factors, whatever their order.
/// Chosen once for a bridge, never for a draw: two draws that are divided in different ways have
/// no common mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// By logarithmic means (LMDI: Ang 2004, "Decomposition analysis for policymaking in
    /// energy", Energy Policy 32), for factors that are above 0.
    LogMean,
    /// By Shapley values: what a factor does, averaged over every order (Shorrocks 2013,
    /// "Decomposition procedures for distributional analysis", Journal of Economic Inequality
    /// 11), for factors that may be 0 or below.
    Shapley,
}

impl Method {
    /// Its name in outputs.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::LogMean => "log-mean",
            Self::Shapley => "shapley",
        }
    }

    /// Turns factors into parts, in place: how much of `claim` each takes away. They add up to
    /// the claim less its product with all factors.
    pub fn split(self, claim: f64, factors: &mut [f64]) {
        match self {
            Self::LogMean => log_mean(claim, factors),
            Self::Shapley => shapley(claim, factors),
        }
    }
}

/// Δᵢ = Λ ln(1/fᵢ) with Λ = (C − L) / ln(C/L), the logarithmic mean of C and L.
///
/// A factor that rounding made 0 has its limit: all of the claim, shared with others that are 0
/// (Ang and Liu 2007, "Handling zero values in the logarithmic mean Divisia index decomposition
/// approach", Energy Policy 35).
fn log_mean(claim: f64, factors: &mut [f64]) {
    let zeros = factors.iter().filter(|factor| **factor == 0.0).count();
    if zeros > 0 {
        let share = claim / zeros as f64;
        for factor in factors {
            *factor = if *factor == 0.0 { share } else { 0.0 };
        }
        return;
    }
    for factor in &mut *factors {
        *factor = ln(*factor);
    }
    let mean = claim * relative_mean(factors.iter().sum());
    for factor in factors {
        *factor *= -mean;
    }
}

/// (eˣ − 1) / x: the logarithmic mean of 1 and eˣ.
fn relative_mean(x: f64) -> f64 {
    if x == 0.0 { 1.0 } else { expm1(x) / x }
}

/// Δᵢ = C (1 − fᵢ) Σ over sets S of the other factors of |S|! (k − 1 − |S|)! / k! · Π f. The sums
/// over sets of one size are the elementary symmetric polynomials of the others.
fn shapley(claim: f64, factors: &mut [f64]) {
    let given = factors.to_vec();
    let k = given.len();
    let mut sums = vec![0.0; k];
    for (i, part) in factors.iter_mut().enumerate() {
        sums.fill(0.0);
        sums[0] = 1.0;
        let others = given.iter().enumerate().filter(|(j, _)| *j != i);
        for (place, (_, factor)) in others.enumerate() {
            for size in (0..=place).rev() {
                sums[size + 1] += sums[size] * factor;
            }
        }
        let mut weight = 1.0 / k as f64;
        let mut total = 0.0;
        for (size, sum) in sums.iter().enumerate() {
            total += weight * sum;
            // |S|! (k − 1 − |S|)! / k! for the next size; never asked for beyond k − 1.
            weight *= (size + 1) as f64 / (k - 1 - size).max(1) as f64;
        }
        *part = claim * (1.0 - given[i]) * total;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(method: Method, claim: f64, factors: &[f64]) -> Vec<f64> {
        let mut parts = factors.to_vec();
        method.split(claim, &mut parts);
        parts
    }

    fn assert_near(found: &[f64], expected: &[f64], within: f64) {
        assert_eq!(found.len(), expected.len());
        for (found, expected) in found.iter().zip(expected) {
            assert!((found - expected).abs() <= within, "{found}, not {expected}");
        }
    }

    /// The example of the method dossier, section 3: C = 30, net price 0.6, displacement 0.2.
    #[test]
    fn the_published_example_comes_out() {
        let log_mean = parts(Method::LogMean, 30.0, &[0.6, 0.2]);
        assert_near(&log_mean, &[6.3604, 20.0396], 5e-5);
        assert_near(&[log_mean[0] / ln(1.0 / 0.6)], &[12.4513], 5e-5);
        assert_near(&parts(Method::Shapley, 30.0, &[0.6, 0.2]), &[7.2, 19.2], 1e-12);
    }

    #[test]
    fn parts_add_up_and_do_not_depend_on_the_order() {
        let factors = [1.7, 0.45, 0.2, 0.7, 0.001, 3.0, 0.9];
        let figure = 30e6 * factors.iter().product::<f64>();
        for method in [Method::LogMean, Method::Shapley] {
            let found = parts(method, 30e6, &factors);
            assert_near(&[found.iter().sum()], &[30e6 - figure], 1e-7);
            let turned: Vec<f64> = factors.iter().rev().copied().collect();
            let turned: Vec<f64> = parts(method, 30e6, &turned).into_iter().rev().collect();
            assert_near(&found, &turned, 1e-7);
        }
    }

    /// Every order by hand, for three factors of which one is below 0.
    #[test]
    fn shapley_values_are_averages_over_all_orders() {
        let factors = [0.5, -0.4, 2.0];
        let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
        let mut expected = [0.0; 3];
        for order in orders {
            let mut level = 12.0;
            for i in order {
                expected[i] += level * (1.0 - factors[i]) / 6.0;
                level *= factors[i];
            }
        }
        assert_near(&parts(Method::Shapley, 12.0, &factors), &expected, 1e-12);
    }

    #[test]
    fn ends_have_their_limits() {
        for method in [Method::LogMean, Method::Shapley] {
            assert_near(&parts(method, 30.0, &[]), &[], 0.0);
            assert_near(&parts(method, 30.0, &[1.0, 1.0]), &[0.0, 0.0], 0.0);
            assert_near(&parts(method, 30.0, &[0.4]), &[18.0], 1e-12);
        }
        // Factors that cancel: the claim is reached, by as much up as down.
        let found = parts(Method::LogMean, 30.0, &[2.0, 0.5]);
        assert_near(&found, &[-30.0 * ln(2.0), 30.0 * ln(2.0)], 1e-12);
        assert_near(&parts(Method::LogMean, 30.0, &[0.0, 0.5]), &[30.0, 0.0], 0.0);
        assert_near(&parts(Method::LogMean, 30.0, &[1e-300, 0.5]), &[30.0, 0.0], 0.1);
        assert_near(&parts(Method::LogMean, 30.0, &[0.0, 0.5, 0.0]), &[15.0, 0.0, 15.0], 0.0);
        assert!(parts(Method::LogMean, 30.0, &[f64::NAN, 0.5])[0].is_nan());
    }
}
