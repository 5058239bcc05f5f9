//! Correlated streams: a Gaussian copula given by rank correlations.
//!
//! A Spearman correlation ρ of two inputs is the correlation r = 2 sin(πρ/6) of
//! their normal scores, whatever their laws. Scores are made of independent
//! ones by the Cholesky factor, draw by draw, so Sobol points and any order of
//! draws stay possible. A Gaussian copula has no tail dependence.

use crate::math::{sin, sqrt};
use std::f64::consts::PI;

/// The lower triangular factor of a matrix of correlations of normal scores.
#[derive(Debug, Clone, PartialEq)]
pub struct Cholesky {
    /// Row i has i + 1 entries.
    rows: Vec<Vec<f64>>,
}

/// Correlations that no inputs can have together.
#[derive(Debug, Clone, PartialEq)]
pub struct NotPositiveDefinite {
    /// Where the factorisation fails: the rows before it are possible.
    pub index: usize,
    /// The one entry of that row that would mend it with the least change.
    /// `None` if no single entry would.
    pub mend: Option<Mend>,
}

/// One entry of a matrix of correlations, and what it could be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mend {
    /// The entry is between the failing index and this one, which is smaller.
    pub with: usize,
    /// The rank correlation must be above this, all others as they are …
    pub above: f64,
    /// … and below this.
    pub below: f64,
}

/// The correlation of normal scores that gives the rank correlation `rho`.
#[must_use]
pub fn score_correlation(rho: f64) -> f64 {
    2.0 * sin(PI * rho / 6.0)
}

/// The rank correlation that the correlation `r` of normal scores gives.
#[must_use]
pub fn rank_correlation(r: f64) -> f64 {
    6.0 / PI * libm::asin(r / 2.0)
}

/// Pivots below this are taken for 0.
const LEAST_PIVOT: f64 = 1e-12;

/// Factors a matrix of Spearman rank correlations, shape `[n][n]`.
///
/// # Errors
///
/// Unless the matrix of score correlations is positive definite.
///
/// # Panics
///
/// Unless the matrix is symmetric with 1 on the diagonal and entries in −1..=1.
pub fn factor(ranks: &[Vec<f64>]) -> Result<Cholesky, NotPositiveDefinite> {
    check_shape(ranks);
    let mut rows: Vec<Vec<f64>> = Vec::new();
    for (index, ranks) in ranks.iter().enumerate() {
        let scores: Vec<f64> = ranks[..index].iter().map(|rho| score_correlation(*rho)).collect();
        let mut row = solve_lower(&rows, &scores);
        let pivot = 1.0 - row.iter().map(|x| x * x).sum::<f64>();
        if pivot <= LEAST_PIVOT {
            return Err(NotPositiveDefinite { index, mend: mend(&rows, &scores) });
        }
        row.push(sqrt(pivot));
        rows.push(row);
    }
    Ok(Cholesky { rows })
}

fn check_shape(ranks: &[Vec<f64>]) {
    for (i, row) in ranks.iter().enumerate() {
        assert!(row.len() == ranks.len(), "a matrix of correlations must be square");
        assert!(row[i] == 1.0, "the diagonal of a matrix of correlations must be 1");
        for (j, rho) in row.iter().enumerate() {
            assert!((-1.0..=1.0).contains(rho), "a correlation must be in -1..=1, got {rho}");
            assert!(*rho == ranks[j][i], "a matrix of correlations must be symmetric");
        }
    }
}

/// x of Lx = b; L has the rows given.
fn solve_lower(rows: &[Vec<f64>], b: &[f64]) -> Vec<f64> {
    let mut x: Vec<f64> = Vec::with_capacity(b.len() + 1);
    for (row, b) in rows.iter().zip(b) {
        let (diagonal, below) = row.split_last().expect("row i has i + 1 entries");
        let known: f64 = below.iter().zip(&x).map(|(l, x)| l * x).sum();
        x.push((b - known) / diagonal);
    }
    x
}

/// The entry of a failing row `scores` that would mend it with the least
/// change. With L of the rows before and y = L⁻¹ scores, the row is possible
/// while |y|² < 1. Adding t to entry j adds t·L⁻¹eⱼ to y, so the limits of t
/// are the roots of a quadratic equation.
fn mend(rows: &[Vec<f64>], scores: &[f64]) -> Option<Mend> {
    let dot = |a: &[f64], b: &[f64]| -> f64 { a.iter().zip(b).map(|(a, b)| a * b).sum() };
    let y = solve_lower(rows, scores);
    let excess = dot(&y, &y) - 1.0;
    let change = |j: usize| {
        let mut unit = vec![0.0; scores.len()];
        unit[j] = 1.0;
        let direction = solve_lower(rows, &unit);
        let (a, b) = (dot(&direction, &direction), dot(&direction, &y));
        let root = b * b - a * excess;
        (root > 0.0).then(|| (j, (-b - sqrt(root)) / a, (-b + sqrt(root)) / a))
    };
    // 0 is outside the limits, so the nearer of them is the least change.
    let least = |limits: &(usize, f64, f64)| limits.1.abs().min(limits.2.abs());
    let (with, from, to) =
        (0..scores.len()).filter_map(change).min_by(|a, b| least(a).total_cmp(&least(b)))?;
    let rank = |t: f64| rank_correlation((scores[with] + t).clamp(-1.0, 1.0));
    Some(Mend { with, above: rank(from), below: rank(to) })
}

impl Cholesky {
    /// How many streams it correlates.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether it correlates none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Whether score `index` stays as it is: it is the first of those that it
    /// is correlated with.
    pub(super) fn keeps(&self, index: usize) -> bool {
        self.rows[index][..index].iter().all(|entry| *entry == 0.0)
    }

    /// Correlates columns of independent normal scores in place. `place` says
    /// which column is the score of index i; columns have equal lengths.
    pub(super) fn apply(&self, columns: &mut [Vec<f64>], place: &[usize]) {
        // From the last row up, so that a row finds the scores that it needs.
        for (index, row) in self.rows.iter().enumerate().rev() {
            if self.keeps(index) {
                continue;
            }
            let mut column = std::mem::take(&mut columns[place[index]]);
            for z in &mut column {
                *z *= row[index];
            }
            for (entry, other) in row[..index].iter().zip(place) {
                for (z, other) in column.iter_mut().zip(&columns[*other]) {
                    *z += entry * other;
                }
            }
            columns[place[index]] = column;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn pair(rho: f64) -> Vec<Vec<f64>> {
        vec![vec![1.0, rho], vec![rho, 1.0]]
    }

    fn three(a: f64, b: f64, c: f64) -> Vec<Vec<f64>> {
        vec![vec![1.0, a, b], vec![a, 1.0, c], vec![b, c, 1.0]]
    }

    /// Computed apart from this program, with 2 sin(πρ/6) in Python.
    #[test]
    fn rank_correlations_become_score_correlations() {
        for (rho, r) in [
            (0.1, 0.104_671_912_485_887_66),
            (0.3, 0.312_868_930_080_461_74),
            (0.5, 0.517_638_090_205_041_5),
            (0.7, 0.716_735_899_090_600_5),
            (0.9, 0.907_980_999_479_093_5),
        ] {
            assert!((score_correlation(rho) - r).abs() < 1e-15);
            assert!((rank_correlation(r) - rho).abs() < 1e-15);
        }
    }

    #[test]
    fn no_streams_and_one_stream_are_correlated_trivially() {
        assert!(factor(&[]).unwrap().is_empty());
        assert_eq!(factor(&[vec![1.0]]).unwrap().rows, [[1.0]]);
    }

    #[test]
    fn full_correlation_is_refused_with_its_range() {
        for rho in [1.0, -1.0] {
            let error = factor(&pair(rho)).unwrap_err();
            assert_eq!(error.index, 1);
            let mend = error.mend.unwrap();
            assert_eq!(mend.with, 0);
            assert!((mend.above + 1.0).abs() < 1e-7 && (mend.below - 1.0).abs() < 1e-7, "{mend:?}");
        }
    }

    #[test]
    fn the_range_of_a_refusal_is_where_the_matrix_is_possible() {
        let error = factor(&three(0.9, 0.9, -0.5)).unwrap_err();
        assert_eq!(error.index, 2);
        let mend = error.mend.unwrap();
        let with = |rho| match mend.with {
            0 => factor(&three(0.9, rho, -0.5)),
            _ => factor(&three(0.9, 0.9, rho)),
        };
        for inside in [mend.above + 1e-6, mend.below - 1e-6] {
            assert!(with(inside).is_ok(), "{mend:?}");
        }
        for outside in [mend.above - 1e-6, mend.below + 1e-6] {
            assert!(with(outside).is_err(), "{mend:?}");
        }
    }

    #[test]
    fn a_row_that_no_single_entry_mends_says_so() {
        let mut ranks = vec![vec![0.0; 5]; 5];
        for (i, row) in ranks.iter_mut().enumerate() {
            row[i] = 1.0;
        }
        ranks[4][..4].fill(0.8);
        for row in &mut ranks[..4] {
            row[4] = 0.8;
        }
        assert_eq!(factor(&ranks).unwrap_err(), NotPositiveDefinite { index: 4, mend: None });
    }

    proptest! {
        #[test]
        fn the_factor_times_itself_is_the_matrix(
            a in -1.0..1.0_f64, b in -1.0..1.0_f64, c in -1.0..1.0_f64
        ) {
            let ranks = three(a, b, c);
            if let Ok(Cholesky { rows }) = factor(&ranks) {
                for i in 0..3 {
                    for j in 0..=i {
                        let product: f64 = rows[i].iter().zip(&rows[j]).map(|(x, y)| x * y).sum();
                        let r = if i == j { 1.0 } else { score_correlation(ranks[i][j]) };
                        prop_assert!((product - r).abs() < 1e-12);
                    }
                }
            }
        }
    }
}
