//! Draws as a run makes them, by either sampler and through its tables of quantiles: they follow
//! every law that is listed. (`laws.rs` is about the laws themselves, `samplers/points.rs` about
//! the uniforms.)
//!
//! Seeds are fixed, so a test that passes goes on passing; the rates are those of a right program
//! with another seed.

mod numbers;
#[path = "samplers/points.rs"]
mod points;

use shortfall::distribution::{Distribution, LAWS};
use shortfall::engine::{Column, Plan, Sampler, Settings, Stream, inputs};
use shortfall::math::{ln, sqrt};
use std::sync::Arc;

const BOTH: [Sampler; 2] = [Sampler::Sobol, Sampler::Random];

/// Draws of a replicate.
const POINTS: u64 = 4096;

type AnyLaw = Arc<dyn Distribution>;

/// The example of every listed law, as a scenario reads it.
fn laws() -> Vec<(&'static str, AnyLaw)> {
    let of = |law: &'static shortfall::distribution::Law| {
        let keys = law.example.strip_prefix('{').expect("an inline table");
        let input = format!("[inputs]\nx = {{ unit = \"1\", {keys}");
        let scenario = numbers::scenario(&[], "x", &input);
        (law.name, Arc::clone(&scenario.inputs[0].laws[0][0].law))
    };
    LAWS.iter().map(of).collect()
}

/// A plan with a column for every law, each on its own stream.
fn plan(laws: &[AnyLaw]) -> Plan {
    let stream = |dimension| Stream { key: format!("input {dimension}"), dimension };
    let column = |(stream, law)| Column { stream, law: Arc::clone(law), shared: None };
    Plan {
        streams: (0..laws.len()).map(stream).collect(),
        groups: Vec::new(),
        columns: laws.iter().enumerate().map(column).collect(),
        tasks: Vec::new(),
    }
}

/// The draws of every law in a replicate, shape `[laws][points]`.
fn draws(laws: &[AnyLaw], sampler: Sampler, replicate: u32) -> Vec<Vec<f64>> {
    let settings = Settings { sampler, seed: 2010, points: POINTS, ..Settings::default() };
    inputs(&plan(laws), &settings, replicate, 0..POINTS)
}

fn sorted(draws: &[f64]) -> Vec<f64> {
    let mut draws = draws.to_vec();
    draws.sort_by(f64::total_cmp);
    draws
}

/// Kolmogorov and Smirnov: the largest distance of the distribution of the draws from the law's.
fn kolmogorov(sorted: &[f64], law: &dyn Distribution) -> f64 {
    let n = sorted.len() as f64;
    let mut worst = 0.0_f64;
    for (i, x) in sorted.iter().enumerate() {
        if sorted.get(i + 1) != Some(x) {
            worst = worst.max(((i + 1) as f64 / n - law.cdf(*x)).abs());
        }
        if i == 0 || sorted[i - 1] != *x {
            worst = worst.max((i as f64 / n - law.cdf(x.next_down())).abs());
        }
    }
    worst
}

/// Anderson and Darling: the same, with the tails given their due. For laws without atoms.
fn anderson(sorted: &[f64], law: &dyn Distribution) -> f64 {
    let n = sorted.len();
    let terms = sorted
        .iter()
        .zip(sorted.iter().rev())
        .zip(0_i32..)
        .map(|((low, high), i)| f64::from(2 * i + 1) * (ln(law.cdf(*low)) + ln(law.sf(*high))));
    -(n as f64) - terms.sum::<f64>() / n as f64
}

/// Exceeded once in a million: √(ln(2/α)/2n) (Massart 1990).
fn kolmogorov_limit() -> f64 {
    sqrt(14.5 / (2.0 * POINTS as f64))
}

/// Exceeded once in 100,000 (Marsaglia and Marsaglia 2004, "Evaluating the Anderson-Darling
/// distribution").
const ANDERSON_LIMIT: f64 = 10.0;

/// The two statistics of a law's draws; no second one if it has atoms.
fn statistics(draws: &[f64], law: &dyn Distribution) -> (f64, Option<f64>) {
    let sorted = sorted(draws);
    let second = (!law.has_atoms()).then(|| anderson(&sorted, law));
    (kolmogorov(&sorted, law), second)
}

#[test]
fn draws_follow_every_law_by_either_sampler() {
    let laws = laws();
    let columns: Vec<AnyLaw> = laws.iter().map(|(_, law)| Arc::clone(law)).collect();
    for sampler in BOTH {
        for replicate in 0..4 {
            for ((name, law), draws) in laws.iter().zip(draws(&columns, sampler, replicate)) {
                let (distance, square) = statistics(&draws, &**law);
                assert!(distance < kolmogorov_limit(), "{name}, {sampler:?}: {distance}");
                assert!(
                    square.is_none_or(|a| a < ANDERSON_LIMIT),
                    "{name}, {sampler:?}: {square:?}"
                );
            }
        }
    }
}

/// A replicate of Sobol points has one in each of n equal cells, whatever the law.
#[test]
fn sobol_draws_are_as_even_as_can_be() {
    let laws = laws();
    let columns: Vec<AnyLaw> = laws.iter().map(|(_, law)| Arc::clone(law)).collect();
    for ((name, law), draws) in laws.iter().zip(draws(&columns, Sampler::Sobol, 0)) {
        let distance = kolmogorov(&sorted(&draws), &**law);
        // Tables are exact to 10⁻⁷ of the larger of |x| and the middle half.
        assert!(distance < 1.0 / POINTS as f64 + 1e-6, "{name}: {distance}");
    }
    let random = draws(&columns[1..2], Sampler::Random, 0);
    assert!(kolmogorov(&sorted(&random[0]), &*columns[1]) > 2.0 / POINTS as f64);
}

/// The tests above must be able to fail: a spread that is a fifth too wide is seen.
#[test]
fn a_wrong_law_is_seen() {
    let laws = laws();
    let columns: Vec<AnyLaw> = laws.iter().map(|(_, law)| Arc::clone(law)).collect();
    for sampler in BOTH {
        for ((name, law), draws) in laws.iter().zip(draws(&columns, sampler, 0)) {
            if law.has_atoms() {
                continue;
            }
            let middle = law.quantile(0.5);
            let wide: Vec<f64> = draws.iter().map(|x| middle + 1.2 * (x - middle)).collect();
            let (distance, square) = statistics(&wide, &**law);
            let seen = distance > kolmogorov_limit() || square.is_some_and(|a| a > ANDERSON_LIMIT);
            assert!(seen, "{name}, {sampler:?}: {distance} {square:?}");
        }
    }
}

/// A moment over 16 replicates: how many standard errors it is off. `scale` is its size.
fn errors_off(replicates: &[f64], exact: f64, scale: f64) -> f64 {
    let n = replicates.len() as f64;
    let mean = replicates.iter().sum::<f64>() / n;
    let squares: f64 = replicates.iter().map(|x| (x - mean) * (x - mean)).sum();
    // Of a law with atoms all replicates can have the same draws.
    (mean - exact) / (sqrt(squares / (n - 1.0) / n) + 1e-12 * scale)
}

/// Averages of x − μ and of (x − μ)² over 16 replicates, in standard errors off 0 and σ².
fn moments_off(law: &AnyLaw, sampler: Sampler, scale: f64) -> Option<[f64; 2]> {
    let (mean, sd) = (law.mean()?, law.sd().filter(|sd| *sd > 0.0)?);
    let replicates = (0..16).map(|replicate| {
        let draws = draws(std::slice::from_ref(law), sampler, replicate);
        let deviations = draws[0].iter().map(|x| scale * x - mean);
        let n = POINTS as f64;
        (deviations.clone().sum::<f64>() / n, deviations.map(|d| d * d).sum::<f64>() / n)
    });
    let (first, second): (Vec<f64>, Vec<f64>) = replicates.unzip();
    Some([errors_off(&first, 0.0, sd), errors_off(&second, sd * sd, sd * sd)])
}

/// Off by 6 errors (t, 15 degrees of freedom) once in 40,000 figures; there are about 50.
#[test]
fn moments_are_those_of_the_law() {
    for (name, law) in laws() {
        for sampler in BOTH {
            for off in moments_off(&law, sampler, 1.0).into_iter().flatten() {
                assert!(off.abs() < 6.0, "{name}, {sampler:?}: {off}");
            }
        }
    }
}

/// The test above must be able to fail: 3 % in scale.
#[test]
fn a_wrong_scale_is_seen_in_a_moment() {
    for (name, law) in laws() {
        for sampler in BOTH {
            if let Some(off) = moments_off(&law, sampler, 1.03) {
                assert!(off.iter().any(|off| off.abs() > 6.0), "{name}, {sampler:?}: {off:?}");
            }
        }
    }
}
