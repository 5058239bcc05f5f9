//! `--evidence FILE` with `run`, `explain` and `check`: a user's own studies in
//! place of the shipped ones.

use std::fs;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

const SCENARIO: &str = "\
format = 1
title = 'Own studies'
currency = 'EUR'
medium = 'film'
inputs.displacement = { unit = 'sale/download', kind = 'net', law = 'judged', range = 'film' }
inputs.downloads = { unit = 'download/year', law = 'point', value = 1e6 }
inputs.price = { unit = 'EUR/sale', law = 'point', value = 8 }
models.m = { title = 'm', steps.industry_revenue = 'downloads * displacement * price' }
compare.models = ['m']
variants.studies.inputs.displacement = { law = 'evidence' }
";

const STUDIES: &str = "label,estimate,medium\na,0.1,film\nb,0.2,film\nc,0.4,film\nd,0.9,music\n";

fn folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("s.toml"), SCENARIO).unwrap();
    fs::write(folder.path().join("own.csv"), STUDIES).unwrap();
    folder
}

fn shortfall(folder: &TempDir, words: &str) -> Output {
    Command::new(env!("CARGO_BIN_EXE_shortfall"))
        .args(words.split_whitespace())
        .current_dir(folder.path())
        .stdin(Stdio::null())
        .output()
        .expect("the program starts")
}

fn printed(folder: &TempDir, words: &str) -> String {
    let output = shortfall(folder, words);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{words}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

fn refused(folder: &TempDir, words: &str) -> String {
    let output = shortfall(folder, words);
    assert_eq!(output.status.code(), Some(2), "{words}");
    assert!(output.stdout.is_empty(), "{words}");
    String::from_utf8(output.stderr).unwrap()
}

fn run(folder: &TempDir, words: &str) -> Value {
    let words = format!("run s.toml --draws 1024 -q --format json {words}");
    serde_json::from_str(&printed(folder, &words)).unwrap()
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn own_studies_make_the_law_and_every_output_says_so() {
    let folder = folder();
    let shipped = run(&folder, "--variant studies");
    let own = run(&folder, "--variant studies --evidence own.csv");
    assert_ne!(shipped["scenario"]["hash"], own["scenario"]["hash"]);
    let made = |run: &Value| run["inputs"][0]["laws"][0]["made"].clone();
    assert!(made(&shipped)[0].as_str().unwrap().starts_with("4 independent rates"));
    assert_eq!(made(&own)[0], "studies of `own.csv` in place of the shipped ones");
    assert!(made(&own)[1].as_str().unwrap().starts_with("3 independent rates: 0.1 (`a`)"));
    let overrides = own["scenario"]["overrides"].as_array().unwrap();
    let last = overrides.last().unwrap();
    assert_eq!((&last["by"], &last["value"]), (&"--evidence".into(), &"\"own.csv\"".into()));
    let flags = "--variant studies --evidence own.csv";
    for command in
        [format!("run s.toml --draws 1024 -q {flags}"), format!("explain s.toml {flags}")]
    {
        let text = in_one_line(&printed(&folder, &command));
        assert!(text.contains("studies of `own.csv` in place of the shipped ones"), "{text}");
    }
    let top = printed(&folder, &format!("run s.toml --draws 1024 -q {flags}"));
    let top: String = top.lines().take(12).collect();
    assert!(top.contains("overridden by --evidence: evidence = \"own.csv\""), "{top}");
}

#[test]
fn the_hash_is_that_of_the_studies_wherever_they_lie() {
    let folder = folder();
    let hash = |words: &str| run(&folder, words)["scenario"]["hash"].clone();
    let here = hash("--variant studies --evidence own.csv");
    fs::create_dir(folder.path().join("far")).unwrap();
    fs::copy(folder.path().join("own.csv"), folder.path().join("far/own.csv")).unwrap();
    assert_eq!(here, hash("--variant studies --evidence far/own.csv"));
    // A byte order mark is not content.
    fs::write(folder.path().join("far/own.csv"), format!("\u{FEFF}{STUDIES}")).unwrap();
    assert_eq!(here, hash("--variant studies --evidence far/own.csv"));
    fs::write(folder.path().join("own.csv"), STUDIES.replace("0.4", "0.3")).unwrap();
    assert_ne!(here, hash("--variant studies --evidence own.csv"));
}

#[test]
fn studies_that_change_nothing_are_refused() {
    let folder = folder();
    for command in ["run", "explain"] {
        let said = refused(&folder, &format!("{command} s.toml --evidence own.csv"));
        assert!(said.contains("no input of s.toml uses the studies"), "{said}");
    }
    // One of its variants does.
    assert!(printed(&folder, "check s.toml --evidence own.csv").contains("fine"));
    fs::write(folder.path().join("s.toml"), SCENARIO.replace("'evidence'", "'judged'")).unwrap();
    refused(&folder, "check s.toml --evidence own.csv");
}

#[test]
fn a_law_with_a_file_of_its_own_keeps_it() {
    let folder = folder();
    let scenario = SCENARIO.replace("'judged', range = 'film'", "'evidence', file = 'own.csv'");
    fs::write(folder.path().join("s.toml"), scenario).unwrap();
    fs::write(folder.path().join("other.csv"), "label,estimate\nx,1\ny,1\nz,0\n").unwrap();
    let said = refused(&folder, "run s.toml --evidence other.csv");
    assert!(said.contains("no input of s.toml uses the studies"), "{said}");
    let made = &run(&folder, "")["inputs"][0]["laws"][0]["made"];
    assert_eq!(made[0], "studies of `own.csv`");
}

#[test]
fn parts_keep_the_studies_and_merge_to_the_bytes_of_the_whole() {
    let folder = folder();
    let flags = "--draws 1024 -q --variant studies --evidence own.csv";
    for part in ["1/2", "2/2"] {
        let name = part.replace('/', "-");
        printed(&folder, &format!("run s.toml {flags} --shard {part} --out {name}.json"));
    }
    fs::remove_file(folder.path().join("own.csv")).unwrap();
    let merged = printed(&folder, "merge 1-2.json 2-2.json --format json -q");
    fs::write(folder.path().join("own.csv"), STUDIES).unwrap();
    assert_eq!(merged, printed(&folder, &format!("run s.toml {flags} --format json")));
}

#[test]
fn what_is_wrong_with_the_studies_is_told_in_their_own_file() {
    let folder = folder();
    fs::write(folder.path().join("own.csv"), "label,estimate\na,0.1\nb,one\n").unwrap();
    for command in ["run", "check", "explain"] {
        let said = refused(&folder, &format!("{command} s.toml --evidence own.csv"));
        assert!(said.contains("own.csv:3:3") && said.contains("`one`"), "{said}");
    }
    let missing = refused(&folder, "run s.toml --evidence no.csv");
    assert!(missing.contains("cannot read no.csv"), "{missing}");
    let twice = refused(&folder, "run - --evidence -");
    assert!(twice.contains("standard input can be read once only"), "{twice}");
    let over = refused(&folder, "run s.toml --variant studies --evidence own.csv --out own.csv");
    assert!(over.contains("would overwrite own.csv"), "{over}");
}
