//! The worked examples of JCGM 101:2008, clause 9: what a scenario gives is what they must be.
//!
//! The guide's printed values come from simulations of its own, some with known slips; gated are
//! exact values, computed apart from this program by quadrature, convolution or in closed form.
//!
//! Each example is run with 16 seeds and both samplers. The average of a figure may be 5 standard
//! errors from the exact value, which a right figure is for one choice of seeds in 6,000
//! (Student's t, 15 degrees of freedom).

mod numbers;

use numbers::{run, scenario};
use shortfall::engine::{Estimates, Sampler, rank_correlation};
use shortfall::math::sqrt;
use shortfall::scenario::Scenario;

const SEEDS: u64 = 16;
const POINTS: u64 = 1024;

/// Exact values are given with six digits or more.
const ROUNDING: f64 = 5e-6;

/// A figure of a run, and what it must be.
struct Figure {
    name: &'static str,
    exact: f64,
    of: Box<dyn Fn(&Estimates) -> f64>,
}

fn mean(exact: f64) -> Figure {
    Figure { name: "mean", exact, of: Box::new(|of| of.mean.unwrap().value) }
}

fn sd(exact: f64) -> Figure {
    Figure { name: "sd", exact, of: Box::new(|of| of.sd.unwrap().value) }
}

fn quantile(p: f64, exact: f64) -> Figure {
    Figure { name: "quantile", exact, of: Box::new(move |of| of.sketch().quantile(p).unwrap()) }
}

/// The probabilistically symmetric interval that holds the share `p`.
fn symmetric(p: f64, low: f64, high: f64) -> [Figure; 2] {
    [quantile(0.5 - p / 2.0, low), quantile(0.5 + p / 2.0, high)]
}

/// The ends of the shortest interval that holds 95 % (clause 7.7.3). Not its length: the least of
/// many noisy lengths is too short.
fn shortest(low: f64, high: f64) -> [Figure; 2] {
    let figure = |name, exact, part: fn(f64, f64) -> f64| Figure {
        name,
        exact,
        of: Box::new(move |of| {
            let (low, high) = shortest_of(of);
            part(low, high)
        }),
    };
    [figure("low end", low, |low, _| low), figure("high end", high, |_, high| high)]
}

fn shortest_of(estimates: &Estimates) -> (f64, f64) {
    let at = |p: f64| estimates.sketch().quantile(p).unwrap();
    let from = |i: u32| f64::from(i) / 20_000.0;
    // Rank 0 stands for the least draw.
    let low = |i| if i == 0 { estimates.least } else { at(from(i)) };
    let intervals = (0..1000).map(|i| (low(i), at(from(i) + 0.95)));
    intervals.min_by(|a, b| (a.1 - a.0).total_cmp(&(b.1 - b.0))).unwrap()
}

/// How many standard errors each figure is off, on average over the seeds, its rounding aside.
fn off(scenario: &Scenario, sampler: Sampler, figures: &[Figure]) -> Vec<f64> {
    let mut seen: Vec<Vec<f64>> = vec![Vec::new(); figures.len()];
    for seed in 0..SEEDS {
        let outcome = run(scenario, sampler, 2008 + seed, POINTS);
        let result = outcome.results[0].ledgers.as_ref().unwrap();
        let values = figures.iter().map(|figure| (figure.of)(&result[0].figures));
        seen.iter_mut().zip(values).for_each(|(seen, value)| seen.push(value));
    }
    let n = SEEDS as f64;
    let errors = seen.iter().zip(figures).map(|(seen, figure)| {
        let mean = seen.iter().sum::<f64>() / n;
        let squares: f64 = seen.iter().map(|x| (x - mean) * (x - mean)).sum();
        let distance = (mean - figure.exact).abs() - ROUNDING * figure.exact.abs();
        distance.max(0.0) / sqrt(squares / (n - 1.0) / n)
    });
    errors.collect()
}

const ENOUGH: f64 = 5.0;

fn assert_agrees(scenario: &Scenario, figures: &[Figure]) {
    for sampler in [Sampler::Sobol, Sampler::Random] {
        for (figure, off) in figures.iter().zip(off(scenario, sampler, figures)) {
            let Figure { name, exact, .. } = figure;
            assert!(off < ENOUGH, "{sampler:?}: {name} {exact} is {off:.1} errors off");
        }
    }
}

/// That a figure is told from a wrong one.
fn assert_refuses(scenario: &Scenario, figures: impl IntoIterator<Item = Figure>) {
    for figure in figures {
        let (name, exact) = (figure.name, figure.exact);
        for sampler in [Sampler::Sobol, Sampler::Random] {
            let off = off(scenario, sampler, std::slice::from_ref(&figure))[0];
            assert!(off > ENOUGH, "{sampler:?}: {name} {exact} is {off:.1} errors off");
        }
    }
}

fn normal(mean: f64, sd: f64) -> String {
    format!("law = \"normal\"; mean = {mean:?}; sd = {sd:?}")
}

fn uniform(low: f64, high: f64) -> String {
    format!("law = \"uniform\"; low = {low:?}; high = {high:?}")
}

fn student_t(df: f64, location: f64, scale: f64) -> String {
    format!("law = \"student-t\"; location = {location:?}; scale = {scale:?}; df = {df:?}")
}

/// A sum of four inputs with these laws.
fn sum(laws: &[String; 4]) -> Scenario {
    let names = ["x1", "x2", "x3", "x4"];
    let inputs: Vec<(&str, &str)> =
        names.into_iter().zip(laws.iter().map(String::as_str)).collect();
    scenario(&inputs, "x1 + x2 + x3 + x4", "")
}

fn figures<const N: usize>(moments: [f64; 2], more: [Figure; N]) -> Vec<Figure> {
    [mean(moments[0]), sd(moments[1])].into_iter().chain(more).collect()
}

/// A uniform law with this standard deviation around 0.
fn uniform_with_sd(sd: f64) -> String {
    uniform(-sd * sqrt(3.0), sd * sqrt(3.0))
}

#[test]
fn clause_9_2_2_a_sum_of_normals() {
    let model = sum(&std::array::from_fn(|_| normal(0.0, 1.0)));
    assert_agrees(&model, &figures([0.0, 2.0], symmetric(0.95, -3.919_928, 3.919_928)));
}

/// ±2√3 [2 − (3/5)^(1/4)].
#[test]
fn clause_9_2_3_a_sum_of_uniforms_of_equal_width() {
    let model = sum(&std::array::from_fn(|_| uniform_with_sd(1.0)));
    assert_agrees(&model, &figures([0.0, 2.0], symmetric(0.95, -3.879_406_7, 3.879_406_7)));
}

#[test]
fn clause_9_2_4_a_sum_that_one_uniform_dominates() {
    let model = sum(&[1.0, 1.0, 1.0, 10.0].map(uniform_with_sd));
    let exact = symmetric(0.95, -17.015_814_1, 17.015_814_1);
    assert_agrees(&model, &figures([0.0, 10.148_892], exact));
    // What the law of error propagation with a normal law gives.
    assert_refuses(&model, symmetric(0.95, -19.9, 19.9));
}

fn mass() -> Scenario {
    let (reference, difference) = (normal(100_000.0, 0.050), normal(1.234, 0.020));
    let (air, weight, standard) =
        (uniform(1.10, 1.30), uniform(7000.0, 9000.0), uniform(7950.0, 8050.0));
    let inputs = [
        ("reference", reference.as_str()),
        ("difference", &difference),
        ("air", &air),
        ("weight", &weight),
        ("standard", &standard),
    ];
    let buoyancy = "1 + (air - 1.2) * (1 / weight - 1 / standard)";
    scenario(&inputs, &format!("(reference + difference) * ({buoyancy}) - 100000"), "")
}

#[test]
fn clause_9_3_mass_calibration() {
    let exact = symmetric(0.95, 1.084_433_3, 1.383_566_8);
    assert_agrees(&mass(), &figures([1.234, 0.075_479_7], exact));
    // The standard uncertainty of first order, which the guide warns of.
    assert_refuses(&mass(), [sd(0.053_9)]);
}

/// X1² + X2² in units of 10⁻⁶, each with a standard uncertainty of 0.005 and a correlation `r` of
/// its normal law; `x1` in units of 10⁻³.
fn loss(x1: f64, r: f64) -> Scenario {
    let (one, two) = (normal(x1, 5.0), normal(0.0, 5.0));
    let rank = rank_correlation(r);
    let group = format!("[[correlations]]\nbetween = [\"x1\", \"x2\"]\nrank = {rank:?}\n");
    let more = if r == 0.0 { "" } else { group.as_str() };
    scenario(&[("x1", &one), ("x2", &two)], "x1 ^ 2 + x2 ^ 2", more)
}

/// In these units the mean is 50 + x1² and the variance 2500 (1 + r²) + 100 x1².
fn assert_loss(x1: f64, r: f64, interval: [f64; 2]) {
    let moments = [50.0 + x1 * x1, sqrt(2500.0 * (1.0 + r * r) + 100.0 * x1 * x1)];
    let [low, high] = shortest(interval[0], interval[1]);
    let mut expected = figures(moments, [high]);
    // From 0 on the density falls: the interval begins at 0, which no average of draws is.
    if interval[0] > 0.0 {
        expected.push(low);
    }
    assert_agrees(&loss(x1, r), &expected);
}

/// A non-central χ² law with two degrees of freedom.
#[test]
fn clause_9_4_comparison_loss_without_correlation() {
    assert_loss(0.0, 0.0, [0.0, 149.787]);
    assert_loss(10.0, 0.0, [0.0, 366.005]);
    assert_loss(50.0, 0.0, [1593.57, 3548.57]);
}

#[test]
fn clause_9_4_comparison_loss_with_correlation() {
    assert_loss(0.0, 0.9, [0.0, 185.056]);
    assert_loss(10.0, 0.9, [12.651_6, 397.478_8]);
    assert_loss(50.0, 0.9, [1624.419, 3554.682]);
    // A correlation that is left out is seen.
    assert_refuses(&loss(0.0, 0.0), [sd(67.268_12)]);
}

/// The laws of clause 9.5 in nm, °C and their reciprocals; curvilinear trapezoids by two uniforms:
/// the half width, then where within it.
fn gauge_block() -> Scenario {
    let laws = [
        ("length", student_t(18.0, 50_000_623.0, 25.0)),
        ("mean_difference", student_t(24.0, 215.0, 6.0)),
        ("random_effect", student_t(5.0, 0.0, 4.0)),
        ("systematic_effect", student_t(8.0, 0.0, 7.0)),
        ("expansion", uniform(9.5e-6, 13.5e-6)),
        ("temperature", normal(-0.1, 0.2)),
        ("cycle", "law = \"arcsine\"; low = -0.5; high = 0.5".to_owned()),
        ("expansion_width", uniform(0.9e-6, 1.1e-6)),
        ("expansion_place", uniform(-1.0, 1.0)),
        ("temperature_width", uniform(0.025, 0.075)),
        ("temperature_place", uniform(-1.0, 1.0)),
    ];
    let inputs: Vec<(&str, &str)> = laws.iter().map(|(name, law)| (*name, law.as_str())).collect();
    let by_expansion = "expansion_width * expansion_place * (temperature + cycle)";
    let by_temperature = "expansion * temperature_width * temperature_place";
    let formula = format!(
        "length + mean_difference + random_effect + systematic_effect \
         - length * ({by_expansion} + {by_temperature}) - 50000000"
    );
    scenario(&inputs, &formula, "")
}

#[test]
fn clause_9_5_gauge_block_calibration() {
    let exact = symmetric(0.99, 744.348, 931.652);
    assert_agrees(&gauge_block(), &figures([838.0, 35.808_08], exact));
    // The scale of a t law is not its standard deviation: taken for it, the result has 34.26.
    assert_refuses(&gauge_block(), [sd(34.26)]);
}
