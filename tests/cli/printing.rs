//! What is printed where.

use std::fs;

use super::help::{
    EXACT, SHORT, TOP_SITE, argument, folder, json, printed, refused, shortfall, small, without,
};
use serde_json::Value;

#[test]
fn every_command_prints_on_standard_output_only() {
    for arguments in [
        vec!["run", EXACT, SHORT],
        vec!["run", EXACT, SHORT, "--quiet"],
        vec!["run", EXACT, TOP_SITE, SHORT, "--format", "markdown"],
        vec!["check", EXACT, TOP_SITE],
        vec!["explain", TOP_SITE],
        vec!["explain", TOP_SITE, "sampling"],
        vec!["explain", TOP_SITE, "--format", "markdown"],
        vec!["models", "list"],
        vec!["models", "show", "budget-limited"],
        vec!["laws", "list"],
        vec!["laws", "show", "lognormal"],
        vec!["schema"],
        vec!["--version"],
        vec!["--help"],
        vec!["run", "--help"],
    ] {
        assert!(!printed(&arguments).is_empty(), "{arguments:?}");
    }
}

#[test]
fn wrong_usage_ends_with_2_and_says_so_on_standard_error() {
    for (arguments, word) in [
        (vec![], "Usage"),
        (vec!["rum"], "run"),
        (vec!["run"], "FILE"),
        (vec!["run", EXACT, "--darws", "5"], "--draws"),
        (vec!["run", EXACT, "--draws", "0"], "at least 1"),
        (vec!["run", EXACT, "--draws", "many"], "65536 or 1e6"),
        (vec!["run", EXACT, "--draws", "1e15"], "from 1 to"),
        (vec!["run", EXACT, "--threads", "0"], "1..=1024"),
        (vec!["run", EXACT, "--format", "xml"], "json"),
        (vec!["run", EXACT, "--seed", "-1"], "unexpected argument '-1'"),
        (vec!["models", "show", "one-to-on"], "did you mean `one-to-one`?"),
        (vec!["models", "show", "xyz"], "shortfall models list"),
        (vec!["laws", "show", "lognormall"], "did you mean `lognormal`?"),
        (vec!["explain", EXACT, "los"], "did you mean `loss`?"),
        (vec!["explain", EXACT, "xyz"], "it runs loss"),
        (vec!["completions", "tcsh"], "bash"),
    ] {
        let errors = refused(&arguments);
        assert!(errors.contains(word), "{arguments:?}: {errors}");
    }
}

#[test]
fn the_version_is_that_of_the_package() {
    assert_eq!(printed(["--version"]), format!("shortfall {}\n", env!("CARGO_PKG_VERSION")));
}

#[test]
fn the_schema_and_the_completions_are_whole() {
    let schema: Value = serde_json::from_str(&printed(["schema"])).unwrap();
    assert_eq!(schema, shortfall::scenario::schema());
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = printed(["completions", shell]);
        assert!(script.contains("shortfall") && script.contains("variant"), "{shell}");
    }
}

#[test]
fn a_model_that_is_shown_as_toml_is_its_file() {
    let shown = printed(["models", "show", "one-to-one", "--toml"]);
    let file = fs::read_to_string("src/model/library/one-to-one.toml").unwrap();
    assert_eq!(shown, file);
}

#[test]
fn check_names_what_a_careful_author_would_look_at_again() {
    insta::assert_snapshot!(printed(["check", EXACT, TOP_SITE]), @r"
    scenarios/exact.toml: fine. 2 claims, 3 inputs, 1 model, 0 variants
    scenarios/top-site.toml: fine. 2 claims, 17 inputs, 7 models, 8 variants
    ");
    assert_eq!(printed(["check", EXACT, "--quiet"]), "");
    let unused = "[inputs.real_use]\nunit = '1'\nlaw = 'normal'\nmean = 0.5\nsd = 0.3";
    let folder = folder(&[("a.toml", small("'x'", unused).as_bytes())]);
    let said = printed(["check", &argument(folder.path().join("a.toml"))]);
    insta::assert_snapshot!(without(folder.path(), &said), @r"
    FOLDER/a.toml: fine. 1 claim, 3 inputs, 1 model, 0 variants
      note: used by no model: real_use
      note: without a grade: downloads, price, real_use
      note: without a source: downloads, price, real_use
      note: may be negative: real_use
    ");
}

#[test]
fn check_looks_into_the_variants_that_nobody_asked_for() {
    let bad = small("'x'", "[variants.dear.inputs.price]\nlaw = 'lognormal'\nmedian = -1\ngsd = 2");
    let folder = folder(&[("a.toml", bad.as_bytes())]);
    let file = argument(folder.path().join("a.toml"));
    let errors = refused(["check", &file]);
    assert!(errors.contains("`median` must be above 0"), "{errors}");
}

#[test]
fn check_reads_all_files_before_it_gives_up() {
    let folder = folder(&[("a.toml", b"title = 1"), ("b.toml", b"title = 2")]);
    let [a, b] = ["a.toml", "b.toml"].map(|name| argument(folder.path().join(name)));
    let output = shortfall(["check", &a, EXACT, &b]);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2));
    assert!(errors.contains("a.toml:1:9") && errors.contains("b.toml:1:9"), "{errors}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("exact.toml: fine"));
}

#[test]
fn explain_of_one_model_leaves_out_what_it_does_not_use() {
    let whole = printed(["explain", TOP_SITE]);
    let part = printed(["explain", TOP_SITE, "one-to-one"]);
    assert!(whole.contains("sampling_gain") && !part.contains("sampling_gain"), "{part}");
    assert!(part.contains("downloads * sales_per_download"), "{part}");
    assert!(whole.contains("jusqu'à 6 milliards d'euros"), "{whole}");
}

#[test]
fn draws_are_rounded_up_and_the_note_is_quiet_on_request() {
    let noted = shortfall(["run", EXACT, "--draws", "1000"]);
    assert!(noted.status.success());
    let note = String::from_utf8(noted.stderr).unwrap();
    assert_eq!(note, "note: 1000 draws rounded up to 1024, 16 times a power of two\n");
    assert!(!printed(["run", EXACT, "--draws", "1000", "--quiet"]).is_empty());
    assert_eq!(
        json(["run", EXACT, "-q", "--draws=1000", "--format=json"])["settings"]["draws"],
        1024
    );
}

#[test]
fn the_settings_of_a_run_are_those_asked_for() {
    let default = json(["run", EXACT, "--format", "json"]);
    assert_eq!(default["settings"]["sampler"], "sobol");
    assert_eq!(default["settings"]["replicates"], 16);
    assert_eq!(default["settings"]["draws"], 65_536);
    assert_eq!(default["settings"]["seed"], 1);
    let asked = ["run", EXACT, SHORT, "--format=json", "--sampler=random", "--seed=7"];
    let other = json(asked);
    assert_eq!(other["settings"]["sampler"], "random");
    assert_eq!(other["settings"]["seed"], 7);
    assert_eq!(other["results"][1]["mcse_df"], 15);
}
