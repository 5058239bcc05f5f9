//! What the parts of a run cost: `cargo bench`, or `cargo bench -- floor` for some of them.
//!
//! Nothing here fails: timings drift. `benches/peers/run` compares whole programs;
//! `docs/performance.md` has the results. One thread unless a name says otherwise.

use divan::Bencher;
use divan::counter::ItemsCount;
use shortfall::distribution::{Distribution, LAWS, Law};
use shortfall::engine::{Column, Stream};
use shortfall::engine::{Kernel, OutputSpec, Plan, Sampler, Settings, Sketch, Task, simulate};
use shortfall::formula::{Binding, Builder, Program, parse};
use shortfall::math::normal_quantile;
use shortfall::outcome;
use shortfall::scenario::{NoFiles, Request, Scenario, parse as read_scenario};
use std::sync::Arc;

fn main() {
    divan::main();
}

const SAMPLERS: [Sampler; 2] = [Sampler::Sobol, Sampler::Random];

/// Draws of the benches of a whole run: 16 replicates of 16,384.
const DRAWS: u64 = 1 << 18;

type AnyLaw = Arc<dyn Distribution>;

fn scenario(text: &str) -> Scenario {
    read_scenario("bench", text, &Request::default(), &NoFiles).expect("a scenario that holds")
}

fn small_model() -> Scenario {
    scenario(include_str!("../scenarios/small-model.toml"))
}

fn laws_of_the_small_model() -> Vec<AnyLaw> {
    small_model().inputs.iter().map(|input| Arc::clone(&input.laws[0][0].law)).collect()
}

/// Uniforms as they are: the law whose draws cost next to nothing.
fn uniform() -> AnyLaw {
    law_of("{ law = \"uniform\", low = 0.0, high = 1.0 }")
}

/// The law that a scenario writes as this inline table.
fn law_of(table: &str) -> AnyLaw {
    let keys = table.strip_prefix('{').expect("an inline table");
    let text = format!(
        "format = 1\ntitle = \"A law\"\ncurrency = \"EUR\"\n[inputs]\nx = {{ unit = \"EUR/year\", {keys}\n\
         [models.m]\ntitle = \"m\"\nsummary = \"m\"\nassumes = [\"m\"]\ncitation = \"m\"\n\
         steps = {{ industry_revenue = \"x\" }}\n[compare]\nmodels = [\"m\"]\nreference = \"m\"\n"
    );
    Arc::clone(&scenario(&text).inputs[0].laws[0][0].law)
}

fn settings(sampler: Sampler, threads: usize) -> Settings {
    let settings = Settings { sampler, threads: Some(threads), ..Settings::default() };
    settings.with_draws(DRAWS).expect("draws in range")
}

/// Reads its columns and computes nothing.
struct Nothing;

impl Kernel for Nothing {
    fn outputs(&self) -> usize {
        0
    }
    fn run(&self, _: &[Vec<f64>], _: usize, _: &mut Vec<Vec<f64>>, _: &mut [Vec<f64>]) {}
}

fn plan(laws: &[AnyLaw], kernel: Arc<dyn Kernel>) -> Plan {
    let stream = |dimension| Stream { key: format!("input {dimension}"), dimension };
    let column = |(stream, law)| Column { stream, law: Arc::clone(law), shared: None };
    let spec = OutputSpec {
        thresholds: Vec::new(),
        smooth: true,
        sketched: true,
        has_mean: true,
        has_sd: true,
    };
    let outputs = vec![spec; kernel.outputs()];
    Plan {
        streams: (0..laws.len()).map(stream).collect(),
        groups: Vec::new(),
        columns: laws.iter().enumerate().map(column).collect(),
        tasks: vec![Task { kernel, reads: None, outputs }],
    }
}

fn simulated(bencher: Bencher<'_, '_>, plan: &Plan, settings: &Settings) {
    bencher.counter(ItemsCount::new(settings.draws())).bench(|| simulate(plan, settings, &|_| {}));
}

/// What no program can do without, for the four inputs of the small model.
mod floor {
    use super::{
        Arc, Bencher, Nothing, SAMPLERS, Sampler, laws_of_the_small_model, plan, product, settings,
        simulated, uniform,
    };

    #[divan::bench(args = SAMPLERS)]
    fn random_numbers_only(bencher: Bencher<'_, '_>, sampler: Sampler) {
        simulated(bencher, &plan(&vec![uniform(); 4], Arc::new(Nothing)), &settings(sampler, 1));
    }

    #[divan::bench(args = SAMPLERS)]
    fn random_numbers_and_tables(bencher: Bencher<'_, '_>, sampler: Sampler) {
        let plan = plan(&laws_of_the_small_model(), Arc::new(Nothing));
        simulated(bencher, &plan, &settings(sampler, 1));
    }

    /// All of it: formula, moments and sketch besides.
    #[divan::bench(args = SAMPLERS)]
    fn small_model(bencher: Bencher<'_, '_>, sampler: Sampler) {
        let plan = plan(&laws_of_the_small_model(), Arc::new(product()));
        simulated(bencher, &plan, &settings(sampler, 1));
    }
}

/// The whole of `shortfall run` but for reading and printing.
mod runs {
    use super::{Bencher, ItemsCount, Scenario, Settings, outcome, scenario};

    fn run(bencher: Bencher<'_, '_>, text: &str, threads: usize) {
        let scenario = scenario(text);
        let settings = Settings { threads: Some(threads), ..Settings::default() };
        let run = || outcome::run(scenario.clone(), settings.clone(), Vec::new(), &|_| {});
        bencher.counter(ItemsCount::new(settings.draws())).bench(run);
    }

    #[divan::bench(args = [1, 2])]
    fn top_site(bencher: Bencher<'_, '_>, threads: usize) {
        run(bencher, include_str!("../scenarios/top-site.toml"), threads);
    }

    #[divan::bench]
    fn reading_top_site() -> Scenario {
        scenario(include_str!("../scenarios/top-site.toml"))
    }

    #[divan::bench]
    fn selfcheck_of_top_site(bencher: Bencher<'_, '_>) {
        let scenario = scenario(include_str!("../scenarios/top-site.toml"));
        let outcome = outcome::run(scenario, Settings::default(), Vec::new(), &|_| {});
        bencher.bench(|| outcome::selfcheck(&outcome));
    }
}

/// One input column of each law.
mod law {
    use super::{
        AnyLaw, Arc, Bencher, LAWS, Law, Nothing, Sampler, Settings, law_of, plan, settings,
        simulate, simulated,
    };

    fn names() -> impl Iterator<Item = &'static str> {
        LAWS.iter().map(|law| law.name)
    }

    fn example(name: &str) -> AnyLaw {
        let law: &Law = LAWS.iter().find(|law| law.name == name).expect("a listed law");
        law_of(law.example)
    }

    /// Uniforms and a table, which is made once.
    #[divan::bench(args = names(), sample_count = 10)]
    fn draws(bencher: Bencher<'_, '_>, name: &str) {
        let plan = plan(&[example(name)], Arc::new(Nothing));
        simulated(bencher, &plan, &settings(Sampler::Random, 1));
    }

    /// A table, and 16 draws by it.
    #[divan::bench(args = names())]
    fn table(bencher: Bencher<'_, '_>, name: &str) {
        let plan = plan(&[example(name)], Arc::new(Nothing));
        let settings = Settings { points: 1, threads: Some(1), ..Settings::default() };
        bencher.bench(|| simulate(&plan, &settings, &|_| {}));
    }
}

fn columns(number: usize, rows: usize) -> Vec<Vec<f64>> {
    let value = |i: usize| 0.1 + (i as f64 * 0.618_033_988_749_895).fract();
    (0..number).map(|column| (0..rows).map(|i| value(i * (column + 3))).collect()).collect()
}

fn program(formula: &str, names: &[&str]) -> Program {
    let mut builder = Builder::new();
    for (index, name) in names.iter().enumerate() {
        builder.bind(name, Binding::Column(index));
    }
    builder.step("loss", &parse(formula).expect("a formula"));
    builder.output("loss");
    builder.finish()
}

const NAMES: [&str; 4] = ["downloads", "substitution", "price", "net_share"];

fn product() -> Program {
    program(&NAMES.join(" * "), &NAMES)
}

/// Formulas over a block of rows.
mod evaluator {
    use super::{Bencher, ItemsCount, NAMES, Program, columns, product, program};

    const ROWS: usize = 4096;

    fn evaluated(bencher: Bencher<'_, '_>, program: &Program) {
        let columns = columns(NAMES.len(), ROWS);
        let (mut scratch, mut out) = (Vec::new(), vec![vec![0.0; ROWS]]);
        bencher
            .counter(ItemsCount::new(ROWS))
            .bench_local(|| program.run(&columns, ROWS, &mut scratch, &mut out));
    }

    #[divan::bench]
    fn four_factors(bencher: Bencher<'_, '_>) {
        evaluated(bencher, &product());
    }

    #[divan::bench]
    fn share_willing_to_pay(bencher: Bencher<'_, '_>) {
        let formula = "downloads * normal_cdf(ln(substitution / price) / ln(1 + net_share))";
        evaluated(bencher, &program(formula, &NAMES));
    }
}

/// Quantiles of draws.
mod sketch {
    use super::{Bencher, ItemsCount, Sketch, normal_quantile};

    fn lognormal(draws: usize) -> Vec<f64> {
        let uniforms = (1..=draws).map(|i| (i as f64 * 0.618_033_988_749_895).fract());
        uniforms.map(|u| shortfall::math::exp(normal_quantile(u.max(1e-9)))).collect()
    }

    #[divan::bench(args = [true, false])]
    fn adding_a_million(bencher: Bencher<'_, '_>, ends_kept: bool) {
        let draws = lognormal(1_000_000);
        bencher.counter(ItemsCount::new(draws.len())).bench(|| {
            let mut sketch = if ends_kept { Sketch::new() } else { Sketch::of_smooth_draws() };
            sketch.add(&draws);
            sketch
        });
    }

    #[divan::bench]
    fn a_quantile(bencher: Bencher<'_, '_>) {
        let mut sketch = Sketch::of_smooth_draws();
        sketch.add(&lognormal(1_000_000));
        bencher.bench(|| sketch.quantile(divan::black_box(0.95)));
    }
}
