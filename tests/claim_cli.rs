//! From a headline to what would have to be true, and the report that one can send.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

fn shortfall(arguments: &[&str], folder: &Path) -> Output {
    let program = env!("CARGO_BIN_EXE_shortfall");
    Command::new(program).args(arguments).current_dir(folder).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

const TOP_SITE: [&str; 10] = [
    "claim",
    "6e9 EUR",
    "--medium",
    "film",
    "--territory",
    "World",
    "--year",
    "2010",
    "--bound",
    "up to",
];

#[test]
fn a_headline_is_turned_round_without_an_estimate_that_hides_the_missing_volume() {
    let folder = tempfile::tempdir().unwrap();
    let done = shortfall(&TOP_SITE, folder.path());
    assert!(done.status.success(), "{}", text(&done.stderr));
    let said = text(&done.stdout);
    for part in [
        "No model was run",
        "if each were one sale lost at the full retail price",
        "V1-NO-VOLUME-SOURCE (error, fires)",
        "U1-UP-TO (warning, fires)",
        "S1-ONE-TO-ONE: No volume and no rate were published",
        "What to ask the claimant",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(!said.contains("reference model"), "{said}");
}

#[test]
fn the_saved_scenario_says_the_same_and_is_never_written_over_another() {
    let folder = tempfile::tempdir().unwrap();
    let arguments: Vec<&str> = TOP_SITE.into_iter().chain(["--save", "headline.toml"]).collect();
    let done = shortfall(&arguments, folder.path());
    assert!(done.status.success(), "{}", text(&done.stderr));
    let again = shortfall(&["critique", "headline.toml", "-q"], folder.path());
    assert!(again.status.success(), "{}", text(&again.stderr));
    // The critique of the file, with what to ask at the end.
    let (first, second) = (text(&done.stdout), text(&again.stdout));
    let common = second.trim_end();
    assert!(first.starts_with(common), "{first}\n---\n{second}");

    let refused = shortfall(&arguments, folder.path());
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("headline.toml exists"));
}

#[test]
fn with_a_volume_models_run_and_the_one_to_one_rule_can_be_evaluated() {
    let folder = tempfile::tempdir().unwrap();
    let done = shortfall(
        &[
            "claim",
            "30 million EUR",
            "--medium",
            "film",
            "--territory",
            "Belgium",
            "--year",
            "2010",
            "--period",
            "year",
            "--volume",
            "2.5e6",
            "--price",
            "12",
            "--format",
            "json",
        ],
        folder.path(),
    );
    assert!(done.status.success(), "{}", text(&done.stderr));
    let said: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    let findings = said["claims"][0]["findings"].as_array().unwrap();
    let one = findings.iter().find(|finding| finding["code"] == "S1-ONE-TO-ONE").unwrap();
    assert_eq!(one["outcome"], "fires");
    assert_eq!(one["value"], 1.0);
    let bridge = said["claims"][0]["bridge"].as_array().unwrap();
    assert!(!bridge.is_empty());
}

/// Every medium gives a file that can be read, whatever is known of it.
#[test]
fn every_medium_place_and_money_makes_a_scenario() {
    let folder = tempfile::tempdir().unwrap();
    for term in shortfall::evidence::MEDIA {
        for volume in [None, Some("1e6")] {
            let mut arguments = vec![
                "claim",
                "5 bn USD",
                "--medium",
                term.name,
                "--territory",
                "Ruritania \"[x]\"",
                "--year",
                "1999",
            ];
            arguments.extend(volume.iter().flat_map(|volume| ["--volume", volume]));
            let done = shortfall(&arguments, folder.path());
            assert!(done.status.success(), "{}: {}", term.name, text(&done.stderr));
        }
    }
}

#[test]
fn what_cannot_be_read_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    for (arguments, part) in [
        (
            &["claim", "6e9", "--medium", "film", "--territory", "World", "--year", "2010"][..],
            "no currency",
        ),
        (
            &["claim", "6e9 EUR", "--medium", "films", "--territory", "World", "--year", "2010"][..],
            "film",
        ),
        (
            &["claim", "6e9 EUR", "--medium", "film", "--territory", "World", "--year", "10"][..],
            "1900",
        ),
    ] {
        let done = shortfall(arguments, folder.path());
        assert_eq!(done.status.code(), Some(2), "{arguments:?}");
        assert!(text(&done.stderr).contains(part), "{}", text(&done.stderr));
    }
}

#[test]
fn answers_to_questions_write_the_same_scenario() {
    let folder = tempfile::tempdir().unwrap();
    let mut asked = Command::new(env!("CARGO_BIN_EXE_shortfall"))
        .args(["new", "asked.toml"])
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A wrong medium is asked again.
    let answers = "6e9 EUR\nfilms\nfilm\nWorld\n2010\n\nup to\n\n\n\n";
    asked.stdin.take().unwrap().write_all(answers.as_bytes()).unwrap();
    let done = asked.wait_with_output().unwrap();
    assert!(done.status.success(), "{}", text(&done.stderr));
    let arguments: Vec<&str> = TOP_SITE.into_iter().chain(["--save", "given.toml"]).collect();
    assert!(shortfall(&arguments, folder.path()).status.success());
    let read = |name| fs::read_to_string(folder.path().join(name)).unwrap();
    assert_eq!(read("asked.toml"), read("given.toml"));
}

#[test]
fn answers_that_end_too_soon_write_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let mut asked = Command::new(env!("CARGO_BIN_EXE_shortfall"))
        .args(["new", "asked.toml"])
        .current_dir(folder.path())
        .stdin(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    asked.stdin.take().unwrap().write_all(b"6e9 EUR\n").unwrap();
    let done = asked.wait_with_output().unwrap();
    assert_eq!(done.status.code(), Some(2));
    assert!(!folder.path().join("asked.toml").exists());
}

#[test]
fn a_report_is_one_page_that_fetches_and_runs_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let scenario = fs::canonicalize("scenarios/top-site.toml").unwrap();
    let scenario = scenario.to_str().unwrap();
    for (language, part) in [("en", "In short"), ("fr", "En bref"), ("nl", "In het kort")] {
        let arguments = ["report", scenario, "-o", "report.html", "--lang", language, "-q"];
        let done = shortfall(&arguments, folder.path());
        assert!(done.status.success(), "{}", text(&done.stderr));
        let page = fs::read_to_string(folder.path().join("report.html")).unwrap();
        assert!(page.contains(part) && page.contains(&format!("<html lang=\"{language}\">")));
        assert!(page.contains("data:image/svg+xml"));
        for fetched in ["<script", "<link", "src=\"http", "url(http", "@import"] {
            assert!(!page.contains(fetched), "{fetched}");
        }
    }
}

#[test]
fn words_of_a_scenario_stay_words_in_its_report() {
    let folder = tempfile::tempdir().unwrap();
    let hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>";
    let base = fs::read_to_string("tests/critique/base.toml").unwrap();
    let named = base.replace("A scenario for the test of a rule", hostile);
    let claim = format!(
        "\n[sources.s]\ntitle = '{hostile}'\nurl = 'https://example.org/\"onclick=\"x'\nnote = '{hostile}'\n\
         \n[claims.c]\namount = 1e9\nperiod = \"year\"\nwording = '{hostile}'\nsource = \"s\"\n\
         \n[[omits]]\nwhat = '{hostile}'\nloss_would_be = \"higher\"\n"
    );
    fs::write(folder.path().join("hostile.toml"), format!("{named}{claim}")).unwrap();
    let done = shortfall(&["report", "hostile.toml", "-o", "r.html", "-q"], folder.path());
    assert!(done.status.success(), "{}", text(&done.stderr));
    let page = fs::read_to_string(folder.path().join("r.html")).unwrap();
    assert!(!page.contains("<script") && !page.contains("<img src=x"), "{page}");
    assert!(page.contains("&lt;script&gt;"));
    assert!(!page.contains("href=\"https://example.org/\""));
}
