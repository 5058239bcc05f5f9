//! The second method: which results it covers, how good it is, and that it sees what is wrong.

mod numbers;

use numbers::{run, scenario};
use shortfall::engine::{Estimate, Sampler, Settings};
use shortfall::language::{LANGUAGES, Phrasebook};
use shortfall::outcome::{self, Outcome, SelfCheck, selfcheck};
use shortfall::report::{run as report, text};
use shortfall::scenario::{NoFiles, Request, Scenario, parse};

fn file(name: &str) -> Scenario {
    let path = format!("{}/scenarios/{name}.toml", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    parse(name, &text, &Request::default(), &NoFiles).unwrap()
}

fn run_file(name: &str) -> Outcome {
    outcome::run(file(name), Settings::default(), Vec::new(), &|_| {})
}

const UNIFORM: &str = "law = \"uniform\"; low = 0.4; high = 0.7";
const LOGNORMAL: &str = "law = \"lognormal\"; median = 2; gsd = 1.5";
const BETA: &str = "law = \"beta\"; a = 2; b = 8";
const TRIANGULAR: &str = "law = \"triangular\"; low = 0; mode = 1; high = 4";

/// The check of `formula` over `a`, `b` and `c`, with `more` in the file.
fn check_of(laws: [&str; 3], formula: &str, more: &str) -> SelfCheck {
    let inputs: Vec<(&str, &str)> = ["a", "b", "c"].into_iter().zip(laws).collect();
    selfcheck(&run(&scenario(&inputs, formula, more), Sampler::Sobol, 1, 4096))
}

fn computed(check: &SelfCheck) -> Vec<(&str, f64)> {
    check.checked[0].figures.iter().map(|figure| (figure.name, figure.computed)).collect()
}

fn assert_computes(check: &SelfCheck, exact: &[(&str, f64)], tolerance: f64) {
    let found = computed(check);
    assert_eq!(found.len(), exact.len(), "{found:?}");
    for ((name, value), (wanted, exact)) in found.iter().zip(exact) {
        assert_eq!(name, wanted);
        assert!((value / exact - 1.0).abs() < tolerance, "{name}: {value} for {exact}");
    }
}

/// By numerical integration with a grid of 2e-4 in ln x, and by quadrature.
#[test]
fn models_with_known_answers_are_computed_to_a_hundred_thousandth() {
    let small = [
        ("mean", 10_369_366.255_8),
        ("p5", 997_749.065_001),
        ("p50", 6_534_431.618_169),
        ("p95", 32_319_205.183_157),
    ];
    assert_computes(&selfcheck(&run_file("small-model")), &small, 1e-5);
    let exact =
        [("mean", 1_059_714.53), ("p5", 167_197.0), ("p50", 834_439.0), ("p95", 2_713_180.0)];
    assert_computes(&selfcheck(&run_file("exact")), &exact, 1e-5);
}

/// A product of lognormal quantities to any powers is lognormal.
#[test]
fn powers_and_quotients_of_lognormals_are_computed_exactly() {
    use shortfall::math::{exp, ln, sqrt};
    // Squared, taken once, and its root divided by.
    let formula = "a * a * b / c ^ 0.5";
    let s = ln(1.2);
    let laws = ["law = \"lognormal\"; median = 2; gsd = 1.2"; 3];
    let (mean, sd) = (2.5 * ln(2.0), s * sqrt(4.0 + 1.0 + 0.25));
    let at = |z: f64| exp(mean + z * sd);
    let z = 1.644_853_626_951_472_2;
    let exact =
        [("mean", exp(mean + sd * sd / 2.0)), ("p5", at(-z)), ("p50", at(0.0)), ("p95", at(z))];
    assert_computes(&check_of(laws, formula, ""), &exact, 1e-6);
}

/// Of two uniforms on (0, 1): P(XY ≤ t) = t (1 − ln t); one begins at 0 without end in ln x.
#[test]
fn laws_that_begin_and_end_abruptly_are_computed() {
    use shortfall::math::{exp, ln};
    let unit = "law = \"uniform\"; low = 0; high = 1";
    let cdf = |t: f64| t * (1.0 - ln(t));
    for (name, t) in &computed(&check_of([unit, unit, unit], "a * b", ""))[1..] {
        let p = match *name {
            "p5" => 0.05,
            "p50" => 0.5,
            _ => 0.95,
        };
        assert!((cdf(*t) - p).abs() < 1e-5, "{name}: {}", cdf(*t));
    }
    // Four laws as narrow as one step of the grid of a wide one.
    let narrow = "law = \"uniform\"; low = 0.999; high = 1.001";
    let wide = "law = \"lognormal\"; median = 1; gsd = 4";
    let found = computed(&check_of([wide, narrow, narrow], "a * b * c", ""))[1].1;
    assert!((found / exp(-1.644_853_626_951_472_2 * ln(4.0)) - 1.0).abs() < 1e-5, "{found}");
}

#[test]
fn products_are_found_and_nothing_else_is() {
    let products = ["a", "a * b", "a / b", "3 * a * b ^ 2 / c", "(1 - 0.2) * a", "a * b / b"];
    for formula in products {
        let check = check_of([UNIFORM, LOGNORMAL, TRIANGULAR], formula, "");
        assert_eq!((check.checked.len(), check.results), (1, 1), "{formula}");
        assert!(check.disagreements().next().is_none(), "{formula}: {check:?}");
    }
    let others = ["a + b", "a - 0.1", "max(a, b)", "0 - a", "a ^ b", "exp(a)", "3"];
    for formula in others {
        let check = check_of([UNIFORM, LOGNORMAL, TRIANGULAR], formula, "");
        assert_eq!((check.checked.len(), check.results), (0, 1), "{formula}");
    }
}

#[test]
fn laws_that_reach_below_0_or_have_atoms_are_left_alone() {
    for law in [
        "law = \"normal\"; mean = 5; sd = 1",
        "law = \"uniform\"; low = -0.1; high = 1",
        "law = \"discrete\"; values = [1, 2]",
    ] {
        assert!(check_of([law, UNIFORM, UNIFORM], "a * b", "").checked.is_empty(), "{law}");
        assert_eq!(check_of([law, UNIFORM, UNIFORM], "b * c", "").checked.len(), 1, "{law}");
    }
    // One value for certain is a number.
    let point = "law = \"point\"; value = 3";
    assert_eq!(check_of([point, UNIFORM, BETA], "a * b * c", "").checked.len(), 1);
}

#[test]
fn correlated_inputs_are_no_independent_product() {
    let more = "[[correlations]]\nbetween = [\"a\", \"b\"]\nrank = 0.5\n";
    let of = |formula| check_of([LOGNORMAL, LOGNORMAL, UNIFORM], formula, more);
    assert!(of("a * b").checked.is_empty());
    assert!(of("a * b * c").checked.is_empty());
    // One of the two alone has its own law still.
    let alone = of("b * c");
    assert_eq!(alone.checked.len(), 1);
    assert!(alone.disagreements().next().is_none(), "{alone:?}");
}

#[test]
fn of_the_top_site_models_three_are_products() {
    let outcome = run_file("top-site");
    let check = selfcheck(&outcome);
    assert_eq!((check.checked.len(), check.results), (6, 14));
    assert!(check.disagreements().next().is_none(), "{check:?}");
    let name = |result: usize| {
        let model = outcome.results[result].model;
        outcome.scenario.models[model].model.name.as_str()
    };
    let names: Vec<&str> = check.checked.iter().map(|checked| name(checked.result)).collect();
    assert_eq!(names[..3], ["one-to-one", "one-to-one-net", "constant-displacement"]);
}

/// A mean without a standard deviation, or with one that is many times it, has errors that its
/// replicates understate: only quantiles are compared.
#[test]
fn a_mean_with_a_long_tail_is_not_compared() {
    let names = |law: &str, formula: &str| -> Vec<String> {
        let check = check_of([law, UNIFORM, UNIFORM], formula, "");
        computed(&check).iter().map(|(name, _)| (*name).to_owned()).collect()
    };
    let quantiles = ["p5", "p50", "p95"];
    assert_eq!(names("law = \"lognormal\"; median = 1; gsd = 20", "a * b"), quantiles);
    assert_eq!(names("law = \"uniform\"; low = 0; high = 1", "b / a"), quantiles);
    assert_eq!(names("law = \"uniform\"; low = 1; high = 2", "b / a")[0], "mean");
}

#[test]
fn too_few_draws_are_not_compared() {
    let scenario = scenario(&[("a", UNIFORM)], "a", "");
    let check = |points| selfcheck(&run(&scenario, Sampler::Sobol, 1, points)).checked.len();
    assert_eq!((check(1), check(256), check(512)), (0, 0, 1));
}

/// 80 runs: with one false alarm in 1,000 runs, two or more have a probability of 0.003. (The
/// errors of means under Sobol points are a little short, see `tests/engine.rs`.)
#[test]
fn a_right_program_raises_no_alarm() {
    let small = file("small-model");
    let alarm = |sampler, seed| {
        let check = selfcheck(&run(&small, sampler, seed, 1024));
        usize::from(check.disagreements().next().is_some())
    };
    let alarms: usize =
        (0..40).map(|seed| alarm(Sampler::Sobol, seed) + alarm(Sampler::Random, seed)).sum();
    assert!(alarms <= 1, "{alarms} alarms in 80 runs");
}

/// One figure of an outcome.
type Pick = fn(&mut Outcome) -> &mut Estimate;

/// The tests above must be able to fail: one figure that is wrong by 10 of its errors is seen, and
/// it alone, and the text says so.
#[test]
fn a_wrong_figure_is_reported() {
    let wrong = |estimate: &mut Estimate| estimate.value += 10.0 * estimate.mcse.unwrap();
    let spoil: [(&str, Pick); 4] = [
        ("mean", |outcome| figures(outcome).mean.as_mut().unwrap()),
        ("p5", |outcome| &mut figures(outcome).quantiles[1]),
        ("p50", |outcome| &mut figures(outcome).quantiles[3]),
        ("p95", |outcome| &mut figures(outcome).quantiles[5]),
    ];
    for (name, figure) in spoil {
        let mut outcome = run_file("small-model");
        wrong(figure(&mut outcome));
        let check = selfcheck(&outcome);
        let found: Vec<&str> = check.disagreements().map(|(_, figure)| figure.name).collect();
        assert_eq!(found, [name]);
        let said = text(&report::document(&outcome, &Phrasebook::new(&LANGUAGES[0])));
        assert!(said.contains("SELF-CHECK FAILED: 1 of 4 figures"), "{said}");
    }
    let said = text(&report::document(&run_file("small-model"), &Phrasebook::new(&LANGUAGES[0])));
    assert!(said.contains("Self-check: 1 of 1 results is a product of independent inputs"));
}

fn figures(outcome: &mut Outcome) -> &mut shortfall::engine::Estimates {
    &mut outcome.results[0].ledgers.as_mut().unwrap()[0].figures
}

/// A wrong law, not only a wrong number: 2 % more sales for each copy are seen in the mean.
#[test]
fn a_law_that_is_not_the_one_declared_is_seen() {
    let mut outcome = run_file("exact");
    let request =
        Request { sets: vec!["inputs.price.median=8.16".to_owned()], ..Request::default() };
    let path = format!("{}/scenarios/exact.toml", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    outcome.scenario = parse("exact", &text, &request, &NoFiles).unwrap();
    assert!(selfcheck(&outcome).disagreements().any(|(_, figure)| figure.name == "mean"));
}
