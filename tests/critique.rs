//! The commands `critique` and `rules`.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

const TOP_SITE: &str = "scenarios/top-site.toml";

fn shortfall(arguments: &[&str]) -> Output {
    let program = env!("CARGO_BIN_EXE_shortfall");
    Command::new(program).args(arguments).output().expect("the program starts")
}

/// What is printed with few draws; the exit code must be `code`.
fn printed(arguments: &[&str], code: i32) -> String {
    let output = shortfall(arguments);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
    String::from_utf8(output.stdout).unwrap()
}

fn critique(arguments: &[&str]) -> String {
    let all: Vec<&str> =
        ["critique", "--draws", "4096", "--quiet"].iter().chain(arguments).copied().collect();
    printed(&all, 0)
}

fn json(arguments: &[&str]) -> Value {
    let all: Vec<&str> = ["--format", "json"].iter().chain(arguments).copied().collect();
    serde_json::from_str(&critique(&all)).unwrap()
}

/// A scenario of the tests of rules, with what these have in common before it.
fn scenario(folder: &tempfile::TempDir, of: &str) -> PathBuf {
    let read = |path: &Path| std::fs::read_to_string(path).unwrap();
    let whole = read(Path::new("tests/critique/base.toml")) + of;
    let path = folder.path().join("scenario.toml");
    std::fs::write(&path, whole).unwrap();
    path
}

fn finding<'a>(of: &'a Value, code: &str) -> &'a Value {
    let findings = of["findings"].as_array().unwrap();
    findings.iter().find(|f| f["code"] == code).unwrap_or_else(|| panic!("no {code} in {of}"))
}

#[test]
fn the_json_has_the_keys_that_stay() {
    let value = json(&[TOP_SITE]);
    for claim in value["claims"].as_array().unwrap() {
        assert!(claim["id"].is_string());
        for finding in claim["findings"].as_array().unwrap() {
            for key in ["code", "outcome", "severity", "says", "source"] {
                assert!(finding[key].is_string(), "{key} in {finding}");
            }
            for key in ["probability", "value", "threshold"] {
                assert!(finding[key].is_number() || finding[key].is_null(), "{key} in {finding}");
            }
            let factor = &finding["factor"];
            assert!(factor.is_null() || factor["median"].is_number(), "{finding}");
        }
        let inversions = claim["inversions"].as_array().unwrap();
        let of_rate = |i: &&Value| i["name"] == "implied_displacement";
        let rate = inversions.iter().find(of_rate).unwrap();
        assert_eq!(rate["unit"], "sale/download");
        assert!(rate["p5"].as_f64() < rate["p50"].as_f64());
        assert!(rate["p50"].as_f64() < rate["p95"].as_f64());
        let bridge = &claim["bridge"][0];
        assert!(bridge["model"].is_string(), "{bridge}");
        assert!(bridge["steps"][0]["name"].is_string() && bridge["steps"][0]["share"].is_number());
    }
    assert_eq!(value["critics"][0]["id"], "numerama");
}

#[test]
fn several_files_are_a_list() {
    let value = json(&[TOP_SITE, "scenarios/small-model.toml"]);
    assert_eq!(value.as_array().unwrap().len(), 2);
    assert_eq!(value[1]["claims"].as_array().unwrap().len(), 0);
}

#[test]
fn a_grave_finding_ends_with_code_4_if_asked() {
    let folder = tempfile::tempdir().unwrap();
    let of = "[claims.x]\namount = 1e6\nperiod = 'year'\nbound = 'up to'\n\
              method = { volume_source = 'a count by the claimant' }\n";
    let warned = scenario(&folder, of);
    let file = warned.to_str().unwrap();
    let ask = |limit: &str, code| {
        printed(&["critique", file, "--draws", "64", "--quiet", "--fail-on", limit], code)
    };
    ask("warning", 4);
    ask("error", 0);
    printed(&["critique", TOP_SITE, "--draws", "64", "--quiet", "--fail-on", "error"], 4);
}

#[test]
fn a_threshold_can_be_set_and_every_output_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let of = "[claims.x]\namount = 1e9\nperiod = 'year'\nmethod = { rate = 0.6 }\n";
    let path = scenario(&folder, of);
    let file = path.to_str().unwrap();
    let usual = json(&[file]);
    let found = finding(&usual["claims"][0], "S1-ONE-TO-ONE");
    assert_eq!((&found["severity"], &found["outcome"]), (&"warning".into(), &"fires".into()));
    let set = ["--threshold", "S1-ONE-TO-ONE.error=0.55", file];
    let changed = json(&set);
    let found = finding(&changed["claims"][0], "S1-ONE-TO-ONE");
    assert_eq!(found["severity"], "error");
    assert_eq!(found["threshold"], 0.55);
    assert_eq!(changed["thresholds"][0]["usual"], 0.95);
    assert!(critique(&set).contains("threshold error of S1-ONE-TO-ONE set to 0.55"));
}

#[test]
fn a_rule_can_only_be_switched_off_with_a_reason_that_is_printed() {
    let folder = tempfile::tempdir().unwrap();
    let claim = "[claims.x]\namount = 1e9\nmethod = { rate = 1 }\n";
    let off = format!("{claim}[critique.off]\nS1-ONE-TO-ONE = 'rates are not the matter here'\n");
    let path = scenario(&folder, &off);
    let file = path.to_str().unwrap();
    let text = critique(&[file]);
    assert!(text.contains("S1-ONE-TO-ONE is switched off: rates are not the matter here"));
    let value = json(&[file]);
    let findings = value["claims"][0]["findings"].as_array().unwrap();
    assert!(findings.iter().all(|f| f["code"] != "S1-ONE-TO-ONE"));
    assert_eq!(value["off"][0]["code"], "S1-ONE-TO-ONE");
    let unreasoned = scenario(&folder, &format!("{claim}[critique.off]\nS1-ONE-TO-ONE = ''\n"));
    let output = shortfall(&["critique", unreasoned.to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("without a reason"));
}

#[test]
fn misspelt_rules_and_thresholds_are_refused_with_their_neighbours() {
    for (set, says) in [
        ("S1-ONE-TO-TWO.error=0.9", "did you mean `S1-ONE-TO-ONE`?"),
        ("S1-ONE-TO-ONE.eror=0.9", "it has `error`, `warning`"),
        ("U1-UP-TO.error=0.9", "it has none"),
        ("S1-ONE-TO-ONE=0.9", "write `CODE.NAME=VALUE`"),
        ("S1-ONE-TO-ONE.error=inf", "must be finite"),
    ] {
        let output = shortfall(&["critique", TOP_SITE, "--threshold", set]);
        assert_eq!(output.status.code(), Some(2), "{set}");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains(says), "{set}: {said}");
    }
    let begun = shortfall(&["rules", "show", "s1"]);
    assert!(String::from_utf8_lossy(&begun.stderr).contains("did you mean `S1-ONE-TO-ONE`?"));
    let output = shortfall(&["rules", "show", "G2-CATALOG-SCOPE"]);
    assert_eq!(output.status.code(), Some(2));
}

/// A file comes from strangers: its words stay words, in a page too.
#[test]
fn words_of_a_file_never_become_markup() {
    let folder = tempfile::tempdir().unwrap();
    let of = "[claims.x]\namount = 1e9\nperiod = 'year'\n\
              method = { sample_frame = '<script>alert(1)</script>', population = '[all](x)' }\n\
              [critics.y]\ntitle = '<img src=x onerror=alert(1)>'\nwording = '<b>'\n";
    let path = scenario(&folder, of);
    let page = critique(&[path.to_str().unwrap(), "--format", "html"]);
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"), "{page}");
    assert!(!page.contains("<script") && !page.contains("<img src=x") && !page.contains("<b>"));
    let markdown = critique(&[path.to_str().unwrap(), "--format", "markdown"]);
    assert!(markdown.contains("&lt;script&gt;") && !markdown.contains("[all](x)"));
}

/// Severity follows who did it: what reports drop is not charged to the claimant.
#[test]
fn a_bound_that_reports_dropped_is_not_charged_to_the_claimant() {
    let folder = tempfile::tempdir().unwrap();
    for (by, severity, says) in [
        ("", "warning", "by whom, this file does not say"),
        ("headline_by = 'reports'\n", "warning", "that is their doing, not the claimant’s"),
        ("headline_by = 'claimant'\n", "error", "made a headline of it without that word"),
    ] {
        let of = format!("[claims.x]\namount = 1e9\nbound = 'up to'\nheadline = true\n{by}");
        let value = json(&[scenario(&folder, &of).to_str().unwrap()]);
        let found = finding(&value["claims"][0], "U1-UP-TO");
        assert_eq!((&found["outcome"], &found["severity"]), (&"fires".into(), &severity.into()));
        assert!(found["says"].as_str().unwrap().contains(says), "{found}");
    }
}

#[test]
fn numbers_of_the_table_have_units_or_words() {
    let text = critique(&[TOP_SITE]);
    for (code, number, threshold) in [
        ("G2-CATALOGUE-SCOPE", "55 ×", "> 10 ×"),
        ("G3-ACTOR-ATTRIBUTION", "95 ×", "> 2 ×"),
        ("E1-NO-METHOD", "2 of 3 not met", "≥ 1 of 3 not met"),
        ("S2-ABOVE-EVIDENCE", "none, as the range of rates is cut at 1.0", "< 1 %"),
        ("K3-MISATTRIBUTED-METHOD", "0.10 sales per download", "< 0.95 sales per download"),
    ] {
        let row = text.lines().find(|line| line.trim_start().starts_with(&format!("{code}  ")));
        let row = row.unwrap_or_else(|| panic!("no row of {code} in {text}"));
        assert!(row.contains(number) && row.contains(threshold), "{row}");
    }
    let manual = printed(&["rules", "show", "S2-ABOVE-EVIDENCE"], 0);
    assert!(manual.contains("< 1 %") && manual.contains("< 5 %"), "{manual}");
    let manual = printed(&["rules", "show", "S1-ONE-TO-ONE"], 0);
    assert!(manual.contains("≥ 0.95 sales per download"), "{manual}");
}

/// On a volume of ours the number is not of the claimant's making: a warning, with a factor that
/// holds what is not known of the rate and of the volume.
#[test]
fn a_needed_rate_on_our_volume_is_a_warning_with_a_factor() {
    let value = json(&[TOP_SITE]);
    let [belgium, world] = [0, 1].map(|i| finding(&value["claims"][i], "S2-ABOVE-EVIDENCE"));
    assert_eq!((&world["outcome"], &world["severity"]), (&"fires".into(), &"warning".into()));
    assert_eq!(world["value"], 0.0);
    let number = |of: &Value, key: &str| of["factor"][key].as_f64().unwrap();
    for found in [belgium, world] {
        assert!(number(found, "p5") < 0.0 && number(found, "p5") < number(found, "median"));
        assert!(number(found, "median") < number(found, "p95"), "{found}");
    }
    // Half of the rates expected are below 0.35; the median of the needed rate is about 0.96.
    assert!((number(belgium, "median") - 0.35).abs() < 0.05, "{belgium}");
    let error = belgium["error"].as_f64().unwrap();
    assert!(error > 0.0 && error < 0.01, "{belgium}");
}

/// What cannot be evaluated is told by topic, and what has a number stands first; JSON keeps each.
#[test]
fn what_cannot_be_evaluated_is_told_by_topic() {
    let text = critique(&[TOP_SITE]);
    let (_, list) = text.split_once("Cannot be evaluated\n").unwrap();
    let (list, _) = list.split_once("\n\n").unwrap();
    assert!(list.trim_start().starts_with("S1-ONE-TO-ONE: "), "{list}");
    let entries = list.lines().filter(|line| !line.starts_with("    ")).count();
    assert!(entries < 12 && list.contains("On the price: P3-WRONG-WINDOW"), "{list}");
    let value = json(&[TOP_SITE]);
    let findings = value["claims"][0]["findings"].as_array().unwrap();
    let open: Vec<_> = findings.iter().filter(|f| f["outcome"] == "cannot evaluate").collect();
    assert!(open.len() > 20);
    for finding in open {
        let code = finding["code"].as_str().unwrap();
        let asked = finding["asks"].as_str().unwrap();
        let joined = list.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(joined.contains(code), "{code} in {joined}");
        assert!(code == "S1-ONE-TO-ONE" || joined.contains(asked), "{asked} in {joined}");
    }
}

/// The critic is shown with what it says, and with what it does not do wrong.
#[test]
fn the_critic_is_shown_with_what_it_says_and_where_it_is_right() {
    let text = critique(&[TOP_SITE]);
    let (_, critic) = text.split_once("The critic: Numerama").unwrap();
    let words = critic.split_whitespace().collect::<Vec<_>>().join(" ");
    for said in [
        "TERA Consultants, March 2010, in the words of this file: The same way of reckoning",
        "K1-SMALL-S-BIG-LOSS (the word loss): The critic does not dismiss the loss",
        "and says that it is a supposition",
        "TERA's own appendix “Substitution rates” was not read",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
}

/// A figure that is too low is examined by the same rules.
#[test]
fn a_claim_that_nothing_is_lost_is_examined() {
    let folder = tempfile::tempdir().unwrap();
    let none = scenario(&folder, "[claims.x]\namount = 0\nperiod = 'year'\nmedium = 'music'\n");
    let file = none.to_str().unwrap();
    let value = json(&[file]);
    let found = finding(&value["claims"][0], "S2-ABOVE-EVIDENCE");
    assert!(["fires", "clear"].iter().any(|word| found["outcome"] == *word), "{found}");
    assert!(found["says"].as_str().unwrap().contains("On our volume, not theirs"), "{found}");
    critique(&[file]);
    for language in ["fr", "nl"] {
        critique(&[file, "--lang", language]);
    }
}

#[test]
fn every_rule_has_a_manual_page_in_every_language() {
    let listed: Value =
        serde_json::from_str(&printed(&["rules", "list", "--format", "json"], 0)).unwrap();
    for rule in listed.as_array().unwrap() {
        let code = rule["code"].as_str().unwrap();
        for language in ["en", "fr", "nl"] {
            let page = printed(&["rules", "show", code, "--lang", language], 0);
            assert!(page.starts_with(code), "{page}");
        }
    }
    let page = printed(&["rules", "show", "S1-ONE-TO-ONE"], 0);
    for heading in ["looks for", "How", "Why", "does not say", "to do", "Thresholds", "Sources"] {
        assert!(page.contains(heading), "{heading} in {page}");
    }
}
