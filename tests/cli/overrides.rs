//! Values put in the place of those of a file.

use super::help::{SHORT, TOP_SITE, json, printed, refused};
use serde_json::Value;

/// The paths and values that a run says were overridden.
fn overridden(run: &Value) -> Vec<[String; 3]> {
    let overrides = run["scenario"]["overrides"].as_array().unwrap();
    let text = |o: &Value, key: &str| o[key].as_str().unwrap().to_owned();
    overrides.iter().map(|o| ["path", "value", "by"].map(|key| text(o, key))).collect()
}

fn run_with(flags: &[&str]) -> Value {
    json(["run", TOP_SITE, SHORT, "--format", "json"].iter().chain(flags))
}

/// The laws of an input as a run tells them.
fn laws(run: &Value, input: &str) -> Vec<String> {
    let inputs = run["inputs"].as_array().unwrap();
    let input = inputs.iter().find(|candidate| candidate["name"] == input).unwrap();
    input["laws"]
        .as_array()
        .unwrap()
        .iter()
        .map(|law| law["law"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn a_plain_number_makes_an_input_a_point() {
    let run = run_with(&["--set", "displacement=0.2"]);
    assert_eq!(laws(&run, "displacement"), ["point, value 0.2"; 2]);
    let same = run_with(&["--set", "inputs.displacement=0.2"]);
    assert_eq!(same["results"], run["results"]);
    let one = run_with(&["--set", "inputs.downloads.scope.belgium=1e6"]);
    assert_eq!(laws(&one, "downloads")[0], "point, value 1 million");
    assert_eq!(laws(&one, "downloads")[1], laws(&run, "downloads")[1]);
    let segment = run_with(&["--set", "segment_displacement.segment.catalogue=0.1"]);
    assert!(laws(&segment, "segment_displacement")[1].starts_with("point"));
    let all = run_with(&["--set", "downloads=1e6"]);
    assert_eq!(laws(&all, "downloads"), ["point, value 1 million"; 2]);
}

#[test]
fn one_key_of_a_law_or_a_whole_law_is_replaced() {
    let run = run_with(&["--set", "inputs.price.mode=8"]);
    assert_eq!(laws(&run, "price"), ["triangular, low 2.5, mode 8, high 12"; 2]);
    let law = "price={ law = \"uniform\", low = 2, high = 3 }";
    let run = run_with(&["--set", law]);
    assert_eq!(laws(&run, "price"), ["uniform, low 2, high 3"; 2]);
}

#[test]
fn variants_and_sets_are_applied_in_order_and_named() {
    let run = run_with(&[
        "--set",
        "price=9",
        "--variant",
        "rate-one",
        "--variant",
        "dvd-price",
        "--set",
        "inputs.price.value=10",
        "--set",
        "claims.world.period=2 years",
    ]);
    assert_eq!(laws(&run, "price"), ["point, value 10"; 2]);
    let by: Vec<String> = overridden(&run).into_iter().map(|[_, _, by]| by).collect();
    let first = |by_whom: &str| by.iter().position(|by| by == by_whom).unwrap();
    assert!(first("variant rate-one") < first("variant dvd-price"), "{by:?}");
    assert!(first("variant dvd-price") < first("--set"), "{by:?}");
    assert!(
        overridden(&run)
            .contains(&["claims.world.period", "\"2 years\"", "--set"].map(str::to_owned))
    );
    assert_eq!(run["claims"][1]["amount_per_year"], 3e9);
}

#[test]
fn an_unknown_path_or_variant_is_refused_with_a_suggestion() {
    for (flags, word) in [
        (["--set", "prise=8"], "did you mean `price`?"),
        (["--set", "inputs.price.mod=8"], "did you mean `mode`?"),
        (["--set", "claims.wrld.amount=8"], "did you mean `world`?"),
        (["--set", "claim.world.amount=8"], "did you mean `claims`?"),
        (["--set", "downloads.scope.belgum=8"], "did you mean `belgium`?"),
        (["--set", "compare.model=8"], "did you mean `models`?"),
        (["--set", "price"], "PATH=VALUE"),
        (["--set", "=8"], "PATH=VALUE"),
        (["--variant", "dvd-prize"], "did you mean `dvd-price`?"),
    ] {
        for command in ["run", "check", "explain"] {
            let errors = refused([command, TOP_SITE].into_iter().chain(flags));
            assert!(errors.contains(word), "{flags:?}: {errors}");
        }
    }
}

#[test]
fn every_format_says_what_was_overridden() {
    for format in ["table", "json", "csv", "markdown"] {
        let flags = ["--set", "displacement=0.25", "--variant", "dvd-price", "--format", format];
        let text = printed(["run", TOP_SITE, SHORT].into_iter().chain(flags)).replace('\\', "");
        for word in ["displacement", "0.25", "variant dvd-price", "inputs.price"] {
            assert!(text.contains(word), "{format} does not say {word}: {text}");
        }
    }
    let explained = printed(["explain", TOP_SITE, "--set", "displacement=0.25"]);
    assert!(explained.contains("overridden by --set"), "{explained}");
}
