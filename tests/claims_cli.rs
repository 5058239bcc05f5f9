//! `shortfall claims`: what it prints where, and what it refuses.

use std::fs;
use std::io::Write;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

fn shortfall(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shortfall"));
    command.args(arguments).stdin(Stdio::null()).output().expect("the program starts")
}

/// What a command that ends well prints; it must be silent on standard error.
fn printed(arguments: &[&str]) -> String {
    let output = shortfall(arguments);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && errors.is_empty(), "{arguments:?}: {errors}");
    String::from_utf8(output.stdout).expect("output is UTF-8")
}

/// What a command that is refused says; it must print nothing on standard output.
fn refused(arguments: &[&str]) -> String {
    let output = shortfall(arguments);
    let errors = String::from_utf8(output.stderr).expect("messages are UTF-8");
    assert_eq!(output.status.code(), Some(2), "{errors}");
    assert!(output.stdout.is_empty());
    errors
}

fn json(arguments: &[&str]) -> Vec<Value> {
    let value: Value = serde_json::from_str(&printed(arguments)).expect("JSON");
    value.as_array().expect("a list").clone()
}

/// A file of a user's whose one figure is 10 % too high.
const MINE: &str = "format = 1\ntitle = 'Mine'\ncurrency = 'EUR'\n\
    [inputs.a]\nunit = 'EUR'\nlaw = 'point'\nvalue = 100\n\
    [reproduce.loss]\npublished = 110\nunit = 'EUR'\nformula = 'a'\nclass = 'A'\n";

fn file(name: &str, text: &str) -> (TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, text).unwrap();
    (folder, path.to_str().unwrap().to_owned())
}

#[test]
fn the_list_is_filtered_by_class_medium_territory_and_year() {
    let ids = |arguments: &[&str]| -> Vec<String> {
        let rows = json(&[&["claims", "list", "--format", "json"], arguments].concat());
        rows.iter().map(|row| row["id"].as_str().unwrap().to_owned()).collect()
    };
    let all = ids(&[]);
    assert!(all.len() > 50 && all.contains(&"operation_top_site_2010".to_owned()));
    assert_eq!(ids(&["--class", "a"]).len(), 5);
    assert_eq!(ids(&["--class", "A", "--medium", "Games"]), ["sabip_2009", "cesa_2010"]);
    assert_eq!(
        ids(&["--territory", "australia", "--year", "2011"]),
        ["afact_2011", "sphere_acig_2011"]
    );
    assert!(ids(&["--territory", "Belgium"]).contains(&"operation_top_site_2010".to_owned()));
    let two = ids(&["--class", "A", "--class", "D"]).len();
    assert_eq!(two, ids(&["--class", "A"]).len() + ids(&["--class", "D"]).len());
    let told = refused(&["claims", "list", "--territory", "Atlantis"]);
    assert!(told.contains("no claim is like that"), "{told}");
}

#[test]
fn every_form_of_the_list_has_every_claim() {
    for form in ["text", "csv", "markdown"] {
        let text = printed(&["claims", "list", "--format", form]).replace("\\_", "_");
        for row in json(&["claims", "list", "--format", "json"]) {
            let id = row["id"].as_str().unwrap();
            assert!(text.contains(id), "{form}: {id}");
        }
    }
}

#[test]
fn a_claim_is_shown_with_its_words_inputs_critics_and_gaps() {
    let text = printed(&["claims", "show", "sabip_2009"]);
    for part in [
        "Class A",
        "In our words",
        "Goldacre",
        "Inputs, as published",
        "one_file_a_day",
        "Not published, or not found",
        "corrected (SABIP)",
        "https://boingboing.net",
    ] {
        assert!(text.contains(part), "{part}");
    }
    let value: Value =
        serde_json::from_str(&printed(&["claims", "show", "sabip_2009", "--format", "json"]))
            .unwrap();
    assert_eq!(value["class"], "A");
    assert_eq!(value["inputs"][0]["value"], 1_300_000.0);
    assert_eq!(value["inputs"][0]["status"], "yes");
    assert_eq!(value["critics"][0]["id"], "goldacre");
    assert_eq!(value["corrections"][0]["kind"], "corrected");
    assert!(value["missing"].as_array().is_some_and(|list| !list.is_empty()));
}

#[test]
fn the_file_of_a_claim_is_a_scenario() {
    let toml = printed(&["claims", "show", "cesa_2010", "--toml"]);
    assert_eq!(toml, fs::read_to_string("scenarios/claims/cesa_2010.toml").unwrap());
    let (_folder, path) = file("copy.toml", &toml);
    assert!(printed(&["check", &path]).contains("fine"));
}

/// Whatever is in the library can be checked, explained and run.
#[test]
fn every_file_is_checked_explained_and_run() {
    for entry in fs::read_dir("scenarios/claims").unwrap() {
        let path = entry.unwrap().path();
        let path = path.to_str().unwrap();
        assert!(printed(&["check", path]).contains("fine"), "{path}");
        printed(&["explain", path]);
        let run = printed(&["run", "--quiet", "--draws=256", path]);
        let none = printed(&["check", path]).contains("0 models");
        assert_eq!(run.contains("Not estimated: "), none, "{path}: {run}");
    }
}

/// The contract of `docs/claims.md`.
#[test]
fn json_has_the_keys_that_stay_and_the_difference_in_percent() {
    let rows = json(&["claims", "reproduce", "tera_2010_projection", "--format", "json"]);
    let row = rows.iter().find(|row| row["id"] == "tera_2010_projection/loss_2015_sc2").unwrap();
    assert_eq!((&row["class"], &row["verdict"]), (&"A".into(), &"does not follow".into()));
    assert_eq!(row["published"], 56e9);
    let (computed, published) = (row["computed"].as_f64().unwrap(), 56e9);
    let difference = row["difference"].as_f64().unwrap();
    assert!((difference - 100.0 * (computed - published) / published).abs() < 1e-12);
    assert!((difference - -19.5).abs() < 0.05, "{difference}");
    assert!(rows.iter().all(|row| row["critic"].is_null() && row["unit"].is_string()));
}

#[test]
fn csv_and_json_say_the_same() {
    let csv = printed(&["claims", "reproduce", "--class", "A", "--format", "csv"]);
    let rows = json(&["claims", "reproduce", "--class", "A", "--format", "json"]);
    assert_eq!(csv.lines().count(), rows.len() + 1);
    for (line, row) in csv.lines().skip(1).zip(&rows) {
        assert!(line.starts_with(row["id"].as_str().unwrap()), "{line}");
    }
}

#[test]
fn a_file_of_the_users_is_recomputed_beside_the_library() {
    let (_folder, path) = file("mine.toml", MINE);
    let rows = json(&["claims", "reproduce", &path, "cesa_2010", "--format", "json"]);
    assert_eq!(rows[0]["id"], "mine/loss");
    assert_eq!(rows[0]["computed"], 100.0);
    assert_eq!(rows[1]["id"], "cesa_2010/world");
    let text = printed(&["claims", "reproduce", &path]);
    assert!(text.contains("comes close. Its own inputs give EUR 100.0, 9.1 % less than EUR 110."));
}

#[test]
fn a_file_may_come_from_standard_input() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_shortfall"))
        .args(["claims", "reproduce", "-", "--format", "json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(MINE.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let rows: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(rows[0]["id"], "stdin/loss");
}

#[test]
fn the_bounds_of_the_verdict_can_be_set() {
    let (_folder, path) = file("mine.toml", MINE);
    let verdict = |flags: &[&str]| {
        let arguments = [&["claims", "reproduce", &path, "--format", "json"], flags].concat();
        json(&arguments)[0]["verdict"].as_str().unwrap().to_owned()
    };
    assert_eq!(verdict(&[]), "close");
    assert_eq!(verdict(&["--rounding", "10%"]), "reproduces");
    assert_eq!(verdict(&["--close", "0.05"]), "does not follow");
    let told = refused(&["claims", "reproduce", &path, "--close", "1%"]);
    assert!(told.contains("`--close` must be at least `--rounding`"), "{told}");
    assert!(refused(&["claims", "reproduce", "--rounding=-1%"]).contains("0 or more"));
}

#[test]
fn what_is_not_there_is_refused_with_what_mends_it() {
    let told = refused(&["claims", "show", "sabip_2008"]);
    assert!(told.contains("did you mean `sabip_2009`?"), "{told}");
    assert!(refused(&["claims", "reproduce", "cesa"]).contains("there is no claim `cesa`"));
    assert!(refused(&["claims", "reproduce", "nowhere.toml"]).contains("cannot read nowhere.toml"));
    let told = refused(&["claims", "reproduce", "scenarios/exact.toml"]);
    assert!(told.contains("has no figure to recompute") && told.contains("[reproduce.NAME]"));
}

/// Sentences are in the language asked for; words of files stay as they are.
#[test]
fn what_is_for_reading_may_be_french_or_dutch() {
    let told = |language: &str| {
        let text = printed(&["claims", "reproduce", "sabip_2009", "--lang", language]);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let french = told("fr");
    assert!(
        french.contains("ne suit pas. Ses propres données donnent 11,86 milliards"),
        "{french}"
    );
    assert!(french.contains("−90,1"), "{french}");
    assert!(told("nl").contains("het eigen cijfer van de criticus (Ben Goldacre"));
    for command in [&["list"][..], &["show", "sabip_2009"]] {
        let text = printed(&[&["claims"], command, &["--lang", "nl"]].concat());
        assert!(text.to_lowercase().contains("klasse"), "{text}");
    }
    let json = |language| {
        printed(&["claims", "reproduce", "sabip_2009", "--format", "json", "--lang", language])
    };
    assert_eq!(json("en"), json("fr"));
}

/// A bad file ends with 2 and nothing is printed, even where other files are fine.
#[test]
fn a_bad_file_beside_good_ones_prints_nothing() {
    let (_folder, path) =
        file("bad.toml", &MINE.replace("unit = 'EUR'\nformula", "unit = 'job'\nformula"));
    let told = refused(&["claims", "reproduce", "cesa_2010", &path]);
    assert!(told.contains("must be in `job`, got `EUR`"), "{told}");
}

/// Words of a stranger's file neither steer a terminal nor become markup or formulas.
#[test]
fn words_of_a_file_stay_words() {
    let hostile = MINE
        .replace("title = 'Mine'", "title = \"\\u001b[2J<script>![x](y)\"")
        .replace("class = 'A'", "class = 'A'\ntitle = \"=cmd()\\u202E\"\nnote = \"\\u0007`a`\"");
    let (_folder, path) = file("=mine.toml", &hostile);
    for form in ["text", "csv", "markdown"] {
        let text = printed(&["claims", "reproduce", &path, "--format", form]);
        assert!(!text.contains(['\u{1b}', '\u{202E}', '\u{7}']), "{form}: {text:?}");
        assert!(form != "markdown" || !text.contains("<script>"), "{text}");
        assert!(form != "csv" || text.contains("'=mine/loss"), "{text}");
    }
}

/// A model without a ledger is compared with nothing, so nothing is run.
#[test]
fn a_scenario_without_models_says_why_nothing_is_estimated() {
    let run = printed(&["run", "--quiet", "--draws=256", "scenarios/claims/fbi_250bn.toml"]);
    assert!(run.contains("Not estimated: no inputs exist"), "{run}");
    assert!(!run.contains("on our volume"), "{run}");
    let (_folder, path) = file("mine.toml", MINE);
    let run = printed(&["run", "--quiet", "--draws=256", &path]);
    assert!(run.contains("Not estimated: the file compares no model"), "{run}");
}

#[test]
fn a_class_may_be_asked_of_the_figures_of_a_file() {
    let figure = |name, class| {
        format!(
            "[reproduce.{name}]\npublished = 2\nunit = \"1\"\nformula = \"two\"\nclass = \"{class}\"\n"
        )
    };
    let head = "format = 1\ntitle = \"Two\"\ncurrency = \"EUR\"\n\
                [inputs.two]\nunit = \"1\"\nlaw = \"point\"\nvalue = 2\n";
    let (_folder, path) = file("two.toml", &format!("{head}{}", figure("a", "A")));
    assert_eq!(json(&["claims", "reproduce", &path, "--class", "A", "--format", "json"]).len(), 1);
    assert!(
        refused(&["claims", "reproduce", &path, "--class", "B"])
            .contains("none of the claims named")
    );
    // A claim of which no figure can be recomputed says so, and prints no empty table.
    assert!(
        refused(&["claims", "reproduce", "--territory", "Belgium"])
            .contains("no figure was published")
    );
}
