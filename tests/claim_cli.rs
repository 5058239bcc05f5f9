//! From a headline to what would have to be true.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use shortfall::inversion::INVERSIONS;

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

/// `claim` of a figure for films in Belgium, with `more` flags.
fn belgian(more: &[&str], folder: &Path) -> Output {
    let headline = ["claim", "30 million EUR", "--medium", "film"];
    let setting = ["--territory", "Belgium", "--year", "2010"];
    shortfall(&[&headline[..], &setting[..], more].concat(), folder)
}

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
    let done = belgian(
        &["--period", "year", "--volume", "2.5e6", "--price", "12", "--format", "json"],
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

/// Every inversion of a headline with `flags`, by name: its median and the reason for having none.
fn inversions(flags: &[&str]) -> BTreeMap<String, (Option<f64>, Option<String>)> {
    let folder = tempfile::tempdir().unwrap();
    let arguments = [&TOP_SITE[..8], &["--format", "json"], flags].concat();
    let done = shortfall(&arguments, folder.path());
    assert!(done.status.success(), "{}", text(&done.stderr));
    let said: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    let all = said["claims"][0]["inversions"].as_array().unwrap().clone();
    let known: Vec<&str> = all.iter().map(|i| i["name"].as_str().unwrap()).collect();
    for inversion in INVERSIONS {
        assert!(known.contains(&inversion.name), "{}", inversion.name);
    }
    let told = all.iter().map(|inversion| {
        assert!(inversion["unit"].is_string(), "{inversion}");
        let (median, reason) = (inversion["p50"].as_f64(), inversion["reason"].as_str());
        assert_eq!(median.is_none(), reason.is_some(), "{inversion}");
        assert!(reason.is_none() || inversion["p95"].is_null(), "{inversion}");
        (inversion["name"].as_str().unwrap().to_owned(), (median, reason.map(str::to_owned)))
    });
    told.collect()
}

/// EUR 6 billion beside the world of 2010: 7,001,266,876 people, USD 86.2 billion spent on films,
/// USD 66,514 billion produced, EUR 0.7541 for a dollar.
#[test]
fn a_headline_alone_is_held_against_people_and_markets() {
    let all = inversions(&[]);
    let median = |name: &str| all[name].0.unwrap_or_else(|| panic!("{name}: {:?}", all[name].1));
    let near = |name: &str, wanted: f64| {
        let value = median(name);
        assert!((value / wanted - 1.0).abs() < 1e-5, "{name}: {value}, not {wanted}");
    };
    near("market_share_lost", 6.0 / (86.2 * 0.7541));
    near("counterfactual_share_lost", 6.0 / (6.0 + 86.2 * 0.7541));
    near("product_share", 6.0 / (66_514.3 * 0.7541));
    // The net share is judged to lie from 0.4 to 0.7.
    let each = 6e9 / 7_001_266_876.0;
    assert!((each / 0.7..each / 0.4).contains(&median("spend_per_head")));
    let volume = median("implied_volume_one_to_one");
    assert!((6e9 / 12.0..6e9 / 2.5).contains(&volume), "{volume}");
    assert!(median("units_per_head") > volume / 7_001_266_876.0);
    assert!(median("hours_per_head") > median("units_per_head"));
    for (name, part) in [
        ("implied_displacement", "--volume"),
        ("copies_per_sale", "--volume"),
        ("amount_per_copy", "--volume"),
        ("implied_price", "--volume"),
        ("jobs_per_million", "--jobs"),
        ("implied_growth", "grows_from"),
        ("geographic_share", "part_of"),
        ("break_even_sampling", "gross_displacement"),
        ("credibility_ratio", "no model"),
        ("claim_percentile", "no model"),
    ] {
        let reason = all[name].1.as_deref().expect(name);
        assert!(reason.contains(part), "{name}: {reason}");
    }
}

#[test]
fn a_volume_and_jobs_add_what_they_imply() {
    let all = inversions(&["--volume", "1.5e9", "--price", "8", "--jobs", "120000"]);
    let median = |name: &str| all[name].0.unwrap_or_else(|| panic!("{name}: {:?}", all[name].1));
    let near = |name: &str, wanted: f64| {
        let value = median(name);
        assert!((value / wanted - 1.0).abs() < 1e-5, "{name}: {value}, not {wanted}");
    };
    near("amount_per_copy", 4.0);
    near("implied_sales_per_download", 0.5);
    near("implied_displacement", 0.5);
    near("copies_per_sale", 2.0);
    near("jobs_per_million", 20.0);
    near("units_per_head", 1.5e9 / 7_001_266_876.0);
    near("hours_per_head", 1.5e9 * 1.7667 / 7_001_266_876.0);
    for name in ["implied_volume", "implied_price", "credibility_ratio", "claim_percentile"] {
        assert!(median(name) > 0.0, "{name}");
    }
}

/// A reader sees beside each result what it rests on, and that it is carried over.
#[test]
fn what_a_headline_implies_is_told_with_its_data() {
    let folder = tempfile::tempdir().unwrap();
    for (language, parts) in [
        (
            "en",
            ["9.23 % of what consumers spend", "judgement, carried over", "Cannot be said, since"],
        ),
        ("fr", ["9,23", "jugement, repris d’ailleurs", "Impossible à dire, car"]),
        ("nl", ["9,23", "oordeel, overgenomen van elders", "Niet te zeggen, want"]),
    ] {
        let arguments = [&TOP_SITE[..8], &["--lang", language]].concat();
        let done = shortfall(&arguments, folder.path());
        let said = text(&done.stdout);
        let flat = said.split_whitespace().collect::<Vec<_>>().join(" ");
        for part in parts {
            assert!(flat.contains(part), "{part}: {said}");
        }
    }
}

#[test]
fn a_medium_without_a_price_says_what_to_pass() {
    let folder = tempfile::tempdir().unwrap();
    let music = |more: &[&str]| {
        let base = ["claim", "5e9 USD", "--medium", "music", "--territory", "US", "--year", "2010"];
        let done = shortfall(&[&base[..], more].concat(), folder.path());
        text(&done.stdout).split_whitespace().collect::<Vec<_>>().join(" ")
    };
    assert!(music(&[]).contains("no price is known (input “price”; `claim --price N`)"));
    let priced = music(&["--price", "10"]);
    assert!(priced.contains("500 m downloads a year if each were one sale lost"), "{priced}");
}

/// The mean of legal purchases and rentals, where it is known of the place.
#[test]
fn a_price_of_the_place_goes_before_one_that_is_carried_over() {
    let folder = tempfile::tempdir().unwrap();
    for (place, money, price) in [
        ("United States", "531 million USD", "price-home-video-transaction/United States/2010"),
        ("Belgium", "650 million EUR", "price-displaced-viewing/Belgium/2010"),
    ] {
        let arguments =
            ["claim", money, "--medium", "film", "--territory", place, "--year", "2010"];
        let said = text(&shortfall(&arguments, folder.path()).stdout);
        assert!(said.contains("10") && said.contains(price), "{said}");
        assert!(!said.contains("Carried over"), "{said}");
    }
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
        (
            &["claim", "-6 EUR", "--medium", "film", "--territory", "World", "--year", "2010"][..],
            "0 or more",
        ),
        (
            &[
                "claim",
                "6 EUR",
                "--medium",
                "film",
                "--territory",
                "World",
                "--year",
                "2010",
                "--period",
                "three moons",
            ][..],
            "write `year`",
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

/// A volume of six months is half that of a year, for the models as for the claim.
#[test]
fn what_was_counted_in_a_shorter_time_is_brought_to_a_year() {
    let folder = tempfile::tempdir().unwrap();
    let done = belgian(
        &["--period", "6 months", "--volume", "4 million", "--price", "7.5", "--save", "half.toml"],
        folder.path(),
    );
    assert!(done.status.success(), "{}", text(&done.stderr));
    assert!(text(&done.stdout).contains("over 6 months, compared per year"));
    let run = shortfall(&["run", "half.toml", "--format", "json", "-q"], folder.path());
    let run: serde_json::Value = serde_json::from_slice(&run.stdout).unwrap();
    let one_to_one = &run["results"][0];
    assert_eq!(one_to_one["model"], "one-to-one");
    let (mean, claim) =
        (one_to_one["mean"].as_f64().unwrap(), run["claims"][0]["amount_per_year"].as_f64());
    assert_eq!(claim, Some(60e6));
    assert!((mean / 60e6 - 1.0).abs() < 1e-9, "{mean}");
}

#[test]
fn a_place_without_data_is_asked_about() {
    let folder = tempfile::tempdir().unwrap();
    let at = |place| {
        let arguments =
            ["claim", "€6bn", "--medium", "film", "--territory", place, "--year", "2010"];
        shortfall(&arguments, folder.path())
    };
    let done = at("Belgum");
    assert!(done.status.success());
    assert!(text(&done.stderr).contains("did you mean `Belgium`?"), "{}", text(&done.stderr));
    assert!(text(&at("Belgium").stderr).is_empty());
    assert_eq!(at(" ").status.code(), Some(2));
}
