//! Runs that draw until a precision is reached.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// Without `#`, some scenario around a law of `x`.
fn scenario(law: &str) -> String {
    format!(
        r#"format = 1
title = "one input"
currency = "EUR"
inputs.x = {{ unit = "EUR/year", {law} }}
[models.m]
title = "m"
steps.industry_revenue = "x"
[compare]
models = ["m"]
"#
    )
}

fn workshop() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write("small.toml", include_str!("../scenarios/small-model.toml"));
    write("near-zero.toml", &scenario("law = \"normal\", mean = 0, sd = 5"));
    write("no-mean.toml", &scenario("law = \"student-t\", df = 1, location = 0, scale = 1"));
    write("constant.toml", &scenario("law = \"point\", value = 0"));
    folder
}

fn run(folder: &Path, arguments: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shortfall"));
    command.args(["run", "-q"]).args(arguments.split(' '));
    command.current_dir(folder).env("NO_COLOR", "1").output().expect("the program starts")
}

fn printed(folder: &Path, arguments: &str) -> String {
    let output = run(folder, arguments);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && errors.is_empty(), "{arguments}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

fn json(folder: &Path, arguments: &str) -> Value {
    serde_json::from_str(&printed(folder, &format!("{arguments} --format json"))).unwrap()
}

/// The result on the headline ledger.
fn headline(outcome: &Value) -> &Value {
    let results = outcome["results"].as_array().unwrap().iter();
    results.into_iter().find(|r| r["ledger"] == "industry_revenue").unwrap()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("no number: {value}"))
}

/// Relative errors of p5, p50, p95, on the scale of the figure or `spread`.
fn relative(result: &Value, spread: f64) -> Vec<f64> {
    let quantiles = result["quantiles"].as_array().unwrap();
    let error = |q: &Value| number(&q["mcse"]) / number(&q["value"]).abs().max(spread);
    [1, 3, 5].map(|i| error(&quantiles[i])).to_vec()
}

#[test]
fn the_result_is_that_of_a_run_of_the_same_length() {
    let folder = workshop();
    let folder = folder.path();
    for goal in ["--precision 0.2%", "--digits 2"] {
        for start in ["", " --draws 16384"] {
            let precise = json(folder, &format!("small.toml {goal}{start}"));
            let draws = precise["settings"]["draws"].as_u64().unwrap();
            assert!(draws > 16384, "{goal}: {draws}");
            let fresh = format!("small.toml --draws {draws}");
            for format in ["table", "csv", "markdown"] {
                let print = |what: &str| printed(folder, &format!("{what} --format {format}"));
                assert!(print(&format!("small.toml {goal}{start}")) == print(&fresh));
            }
            let mut told = precise.clone();
            assert_eq!(told["settings"]["precision"]["reached"], true);
            told["settings"]["precision"] = Value::Null;
            assert_eq!(told, json(folder, &fresh));
        }
    }
}

#[test]
fn the_shortest_run_that_reaches_the_precision_is_taken() {
    let folder = workshop();
    let folder = folder.path();
    let outcome = json(folder, "small.toml --precision 0.1% --draws 16384");
    let worst = |outcome: &Value| {
        let result = headline(outcome);
        let sd = number(&result["sd"]);
        let mean = number(&result["mean_mcse"]) / number(&result["mean"]).abs().max(sd);
        relative(result, sd).into_iter().fold(mean, f64::max)
    };
    assert!(worst(&outcome) <= 0.001, "{}", worst(&outcome));
    let draws = outcome["settings"]["draws"].as_u64().unwrap();
    let mut shorter = draws / 2;
    while shorter >= 16384 {
        let outcome = json(folder, &format!("small.toml --draws {shorter}"));
        assert!(worst(&outcome) > 0.001, "{shorter} draws are enough");
        shorter /= 2;
    }
    assert!(draws > 32768, "the test saw no shorter run");
}

#[test]
fn a_result_near_zero_converges() {
    let folder = workshop();
    let outcome = json(folder.path(), "near-zero.toml --precision 0.5%");
    let result = headline(&outcome);
    assert!(number(&result["mean"]).abs() < 0.1);
    let sd = number(&result["sd"]);
    assert!(relative(result, sd).iter().all(|error| *error <= 0.005));
    // Relative to themselves, these figures would never be precise enough.
    let median = &result["quantiles"][3];
    assert!(number(&median["mcse"]) > 0.005 * number(&median["value"]).abs());
    assert_eq!(outcome["settings"]["precision"]["reached"], true);
}

#[test]
fn what_has_no_mean_converges_by_its_quantiles() {
    let folder = workshop();
    for goal in ["--precision 1%", "--digits 1"] {
        let outcome = json(folder.path(), &format!("no-mean.toml {goal}"));
        let result = headline(&outcome);
        assert_eq!(result["mean"], Value::Null);
        let q = |i: usize| number(&result["quantiles"][i]["value"]);
        if goal == "--precision 1%" {
            assert!(relative(result, q(4) - q(2)).iter().all(|error| *error <= 0.01));
        }
    }
}

#[test]
fn a_constant_is_precise_at_once() {
    let folder = workshop();
    for goal in ["--precision 0.001%", "--digits 4"] {
        let outcome = json(folder.path(), &format!("constant.toml {goal}"));
        assert_eq!(outcome["settings"]["draws"], 65_536, "{goal}");
    }
}

/// JCGM 101:2008, 9.2.2: four standard normals, here as one. u = 2.0, so with
/// two digits the tolerance is 0.05, and the ends are ±3.92.
#[test]
fn digits_hold_the_tolerance_of_jcgm_101() {
    let folder = workshop();
    let text = scenario("law = \"normal\", mean = 0, sd = 2");
    std::fs::write(folder.path().join("jcgm.toml"), text).unwrap();
    let outcome = json(folder.path(), "jcgm.toml --digits 2 --sampler random --draws 32768");
    let result = headline(&outcome);
    let error = |figure: &str| 2.0 * number(&result[format!("{figure}_mcse")]);
    assert!(error("mean") <= 0.05 && error("sd") <= 0.05);
    for (i, exact) in [(0, -3.919_928), (6, 3.919_928)] {
        let q = &result["quantiles"][i];
        assert!(2.0 * number(&q["mcse"]) <= 0.05, "{q}");
        // Four errors with 15 degrees of freedom: fails once in 900 seeds.
        assert!((number(&q["value"]) - exact).abs() <= 4.0 * number(&q["mcse"]), "{q}");
    }
}

#[test]
fn what_is_not_reached_ends_with_3_after_the_results_and_a_table() {
    let folder = workshop();
    let folder = folder.path();
    let fresh = printed(folder, "small.toml --draws 131072");
    let mut said = Vec::new();
    for goal in ["--precision 0.05%", "--digits 4"] {
        let output = run(folder, &format!("small.toml {goal} --max-draws 200000"));
        assert_eq!(output.status.code(), Some(3), "{goal}");
        assert!(String::from_utf8(output.stdout).unwrap() == fresh, "{goal}");
        said.push(String::from_utf8(output.stderr).unwrap());
    }
    insta::assert_snapshot!(said.join("\n"));
    let goal = "--precision 0.05% --max-draws 131072 --format json --out x.json";
    let output = run(folder, &format!("small.toml near-zero.toml constant.toml {goal}"));
    assert_eq!(output.status.code(), Some(3));
    let text = std::fs::read_to_string(folder.join("x.json")).unwrap();
    let outcomes: Value = serde_json::from_str(&text).unwrap();
    let precision = |i: usize| &outcomes[i]["settings"]["precision"];
    assert_eq!(precision(0)["reached"], false);
    assert_eq!(precision(0)["relative_error"], 0.0005);
    assert_eq!(precision(0)["max_draws"], 131_072);
    assert_eq!(precision(2)["reached"], true);
}

#[test]
fn a_precision_that_makes_no_sense_is_refused() {
    let folder = workshop();
    for (options, words) in [
        ("--precision 0", "such as 1% or 0.01"),
        ("--precision 1% --digits 2", "cannot be used with"),
        ("--digits 5", "1..=4"),
        ("--max-draws 1e6", "required arguments"),
        ("--precision 1% --max-draws 1000", "fewer than 16384 draws say too little"),
        ("--digits 1 --max-draws 20000", "fewer than 32768 draws say too little"),
        ("--precision 1% --draws 1e6 --max-draws 2e5", "give fewer `--draws`"),
    ] {
        let output = run(folder.path(), &format!("constant.toml {options}"));
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{options}: {said}");
        assert!(output.stdout.is_empty() && said.contains(words), "{options}: {said}");
    }
}
