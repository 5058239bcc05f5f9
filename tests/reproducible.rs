//! What a seed promises: the same draws, whatever else changes.

use proptest::prelude::*;
use shortfall::distribution::Distribution;
use shortfall::engine::*;
use std::sync::Arc;

/// Uniform from 0 to the number.
#[derive(Debug)]
struct UpTo(f64);

impl Distribution for UpTo {
    fn quantile(&self, p: f64) -> f64 {
        self.0 * p
    }
    fn upper_quantile(&self, q: f64) -> f64 {
        self.0 * (1.0 - q)
    }
    fn cdf(&self, x: f64) -> f64 {
        x / self.0
    }
    fn sf(&self, x: f64) -> f64 {
        1.0 - x / self.0
    }
    fn mean(&self) -> Option<f64> {
        Some(self.0 / 2.0)
    }
    fn sd(&self) -> Option<f64> {
        None
    }
}

/// The product of the columns `0`, and their sum.
struct Combine(Vec<usize>);

impl Kernel for Combine {
    fn outputs(&self) -> usize {
        2
    }
    fn run(&self, columns: &[Vec<f64>], rows: usize, _: &mut Vec<Vec<f64>>, out: &mut [Vec<f64>]) {
        for row in 0..rows {
            out[0][row] = self.0.iter().map(|column| columns[*column][row]).product();
            out[1][row] = self.0.iter().map(|column| columns[*column][row]).sum();
        }
    }
}

fn task(reads: &[usize]) -> Task {
    let spec = OutputSpec {
        thresholds: vec![0.5],
        smooth: false,
        sketched: true,
        has_mean: true,
        has_sd: true,
    };
    Task {
        kernel: Arc::new(Combine(reads.to_vec())),
        reads: Some(reads.to_vec()),
        outputs: vec![spec; 2],
    }
}

/// Inputs named `names`, in the order of dimensions, and one task that reads all.
fn plan(names: &[&str]) -> Plan {
    let stream = |(dimension, name): (usize, &&str)| Stream { key: (*name).into(), dimension };
    let column = |stream| Column { stream, law: Arc::new(UpTo(1.0)), shared: None };
    Plan {
        streams: names.iter().enumerate().map(stream).collect(),
        groups: Vec::new(),
        columns: (0..names.len()).map(column).collect(),
        tasks: vec![task(&(0..names.len()).collect::<Vec<_>>())],
    }
}

fn settings(sampler: Sampler) -> Settings {
    Settings { sampler, seed: 8, points: 1 << 13, ..Settings::default() }
}

/// Everything in a result, floats to the last bit.
fn bits(simulation: &Simulation) -> String {
    let output = |estimates: &Estimates| {
        let Estimates { draws, mean, sd, quantiles, least, greatest, reach, sketch } = estimates;
        let clusters: Vec<Cluster> = sketch.iter().flat_map(Sketch::clusters).collect();
        format!(
            "{draws} {mean:?} {sd:?} {quantiles:?} {least:?} {greatest:?} {reach:?} {clusters:?}"
        )
    };
    let result = |result: &Result<Estimates, NonFinite>| match result {
        Ok(estimates) => output(estimates),
        Err(failure) => format!("{failure:?}"),
    };
    simulation.tasks.iter().flatten().map(result).collect::<Vec<_>>().join("\n")
}

const BOTH: [Sampler; 2] = [Sampler::Sobol, Sampler::Random];

#[test]
fn one_two_and_eight_threads_give_the_same_bits() {
    let plan = plan(&["downloads", "price", "share"]);
    for sampler in BOTH {
        let with =
            |threads| bits(&simulate(&plan, &Settings { threads, ..settings(sampler) }, &|_| {}));
        let one = with(Some(1));
        for threads in [Some(2), Some(8), None] {
            assert!(with(threads) == one, "{sampler:?}, {threads:?}");
        }
        let other = Settings { seed: 9, ..settings(sampler) };
        assert!(bits(&simulate(&plan, &other, &|_| {})) != one, "a seed must matter");
    }
}

/// More outputs make smaller blocks: 200 of them against one.
#[test]
fn the_size_of_blocks_changes_no_bit() {
    for sampler in BOTH {
        let mut one = plan(&["downloads", "price"]);
        let alone = bits(&simulate(&one, &settings(sampler), &|_| {}));
        let wide = plan(&vec!["other"; 200]);
        for (mut stream, column) in wide.streams.into_iter().zip(wide.columns) {
            stream.dimension += 2;
            one.streams.push(stream);
            one.columns.push(Column { stream: one.streams.len() - 1, ..column });
        }
        one.tasks.push(task(&(2..202).collect::<Vec<_>>()));
        let among_others = bits(&simulate(&one, &settings(sampler), &|_| {}));
        assert!(among_others.starts_with(&alone), "{sampler:?}");
    }
}

/// The draws of a run are those that `inputs` gives, so what holds of these
/// holds of runs.
#[test]
fn a_run_uses_the_draws_that_are_shown() {
    let plan = plan(&["downloads", "price"]);
    for sampler in BOTH {
        let settings = settings(sampler);
        let mut sketch = Sketch::new();
        for replicate in 0..settings.replicates {
            let columns = inputs(&plan, &settings, replicate, 0..settings.points);
            let draws: Vec<f64> = columns[0].iter().zip(&columns[1]).map(|(a, b)| a * b).collect();
            sketch.add(&draws);
        }
        let run = simulate(&plan, &settings, &|_| {}).tasks.remove(0).remove(0).unwrap();
        assert!(run.sketch().clusters().eq(sketch.clusters()), "{sampler:?}");
    }
}

fn draws(names: &[&str], sampler: Sampler) -> Vec<Vec<f64>> {
    inputs(&plan(names), &settings(sampler), 5, 0..600)
}

#[test]
fn an_input_added_last_leaves_the_others_alone() {
    for sampler in BOTH {
        let before = draws(&["downloads", "price"], sampler);
        assert_eq!(draws(&["downloads", "price", "share"], sampler)[..2], before);
    }
}

#[test]
fn under_random_sampling_an_input_may_be_added_anywhere() {
    let before = draws(&["downloads", "price"], Sampler::Random);
    let after = draws(&["share", "price", "downloads"], Sampler::Random);
    assert_eq!([&after[2], &after[1]], [&before[0], &before[1]]);
}

#[test]
fn an_overridden_law_moves_no_other_input() {
    for sampler in BOTH {
        let mut changed = plan(&["downloads", "price"]);
        let before = inputs(&changed, &settings(sampler), 0, 0..600);
        changed.columns[0].law = Arc::new(UpTo(9.0));
        let after = inputs(&changed, &settings(sampler), 0, 0..600);
        assert_ne!(after[0], before[0]);
        assert_eq!(after[1], before[1]);
    }
}

#[test]
fn a_task_gives_the_same_whatever_stands_beside_it() {
    for sampler in BOTH {
        let mut both = plan(&["downloads", "price", "share"]);
        both.tasks = vec![task(&[0, 1])];
        let alone = bits(&simulate(&both, &settings(sampler), &|_| {}));
        both.tasks.push(task(&[2]));
        assert!(bits(&simulate(&both, &settings(sampler), &|_| {})).starts_with(&alone));
    }
}

#[test]
fn scopes_of_one_stream_see_the_same_uniforms() {
    for sampler in BOTH {
        let mut scopes = plan(&["price", "price"]);
        scopes.columns[1].stream = 0;
        scopes.columns[1].law = Arc::new(UpTo(2.0));
        let columns = inputs(&scopes, &settings(sampler), 1, 0..600);
        assert!(columns[0].iter().zip(&columns[1]).all(|(a, b)| 2.0 * a == *b));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_longer_run_extends_a_shorter_one(
        seed: u64, replicate in 0..16_u32, short in 0..11_u32, from in 0..1000_u64
    ) {
        for sampler in BOTH {
            let with = |points| Settings { seed, points, ..settings(sampler) };
            let plan = plan(&["downloads", "price"]);
            let (short, long) = (with(1 << short), with(1 << 12));
            let all = inputs(&plan, &long, replicate, 0..2000);
            let first = inputs(&plan, &short, replicate, 0..short.points);
            for (first, all) in first.iter().zip(&all) {
                prop_assert_eq!(first, &all[..first.len()]);
            }
            let one = inputs_at(&plan, &long, replicate, from);
            prop_assert_eq!(one, vec![all[0][from as usize], all[1][from as usize]]);
        }
    }
}
