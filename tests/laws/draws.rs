//! Draws follow their law.

use super::cases;
use shortfall::distribution::{Distribution, from_normal_score, sample_from_uniform};
use shortfall::math::{normal_cdf, sqrt};

const DRAWS: usize = 20_000;

/// A fixed stream of uniforms: the middles of cells chosen by SplitMix64
/// (Steele, Lea and Flood 2014).
fn uniforms(label: &str) -> impl Iterator<Item = f64> {
    let mut state = label.bytes().fold(7_u64, |sum, b| sum.wrapping_mul(31).wrapping_add(b.into()));
    std::iter::repeat_with(move || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (((z ^ (z >> 31)) >> 12) as f64 + 0.5) / (1_u64 << 52) as f64
    })
}

fn sorted_draws(label: &str, dist: &dyn Distribution) -> Vec<f64> {
    let mut draws: Vec<f64> =
        uniforms(label).take(DRAWS).map(|u| sample_from_uniform(dist, u)).collect();
    draws.sort_by(f64::total_cmp);
    draws
}

/// The largest distance of the draws' distribution from the law's, atoms
/// included.
fn ks_distance(sorted: &[f64], dist: &dyn Distribution) -> f64 {
    let n = sorted.len() as f64;
    let mut worst = 0.0_f64;
    for (i, x) in sorted.iter().enumerate() {
        if sorted.get(i + 1) != Some(x) {
            worst = worst.max(((i + 1) as f64 / n - dist.cdf(*x)).abs());
        }
        if i == 0 || sorted[i - 1] != *x {
            worst = worst.max((i as f64 / n - dist.cdf(x.next_down())).abs());
        }
    }
    worst
}

/// Exceeded by chance once in a million (Kolmogorov's limit √(ln(2/α)/2n),
/// Massart 1990); with some 40 laws a correct program fails for 4 seeds in
/// 100,000, and the seed is fixed. Atoms make it rarer.
fn ks_critical() -> f64 {
    sqrt(14.5 / (2.0 * DRAWS as f64))
}

#[test]
fn draws_follow_their_law() {
    for (label, dist) in cases() {
        let distance = ks_distance(&sorted_draws(&label, &*dist), &*dist);
        assert!(distance < ks_critical(), "{label}: {distance}");
    }
}

/// The test above must be able to fail: a shift by a tenth of the middle half is
/// seen.
#[test]
fn a_wrong_location_is_detected() {
    for (label, dist) in cases() {
        let shift = 0.1 * (dist.upper_quantile(0.25) - dist.quantile(0.25)).max(0.01);
        let wrong: Vec<f64> = sorted_draws(&label, &*dist).iter().map(|x| x + shift).collect();
        let distance = ks_distance(&wrong, &*dist);
        assert!(distance > ks_critical(), "{label}: {distance}");
    }
}

#[test]
fn a_normal_score_gives_the_draw_of_its_probability() {
    for (label, dist) in cases() {
        for z in [-3.0, -0.5, 0.0, 0.5, 3.0] {
            let (by_score, by_uniform) =
                (from_normal_score(&*dist, z), sample_from_uniform(&*dist, normal_cdf(z)));
            let difference = (by_score - by_uniform).abs();
            assert!(difference <= 1e-11 * by_score.abs() + 1e-13, "{label} at {z}");
        }
        assert!(from_normal_score(&*dist, -40.0) <= from_normal_score(&*dist, 40.0), "{label}");
    }
}
