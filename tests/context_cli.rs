//! `shortfall context`, as a user meets it.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// Runs the program with these arguments, which hold no spaces.
fn run(arguments: &str, folder: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shortfall"));
    command.args(arguments.split(' ')).current_dir(folder).env("NO_COLOR", "1");
    command.output().expect("the program was built with this test")
}

fn printed(command: &str) -> String {
    let folder = tempfile::tempdir().expect("a temporary folder");
    printed_in(command, folder.path())
}

fn printed_in(command: &str, folder: &Path) -> String {
    let output = run(command, folder);
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command}: {complaint}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

fn refused(command: &str, folder: &Path) -> String {
    let output = run(command, folder);
    assert_eq!(output.status.code(), Some(2), "{command}");
    assert!(output.stdout.is_empty(), "{command} prints half a result");
    String::from_utf8(output.stderr).expect("UTF-8")
}

#[test]
fn a_list_is_narrowed_and_counts_what_is_marked() {
    let text = printed("context list --territory BE --year 2010");
    assert!(text.contains("10,895,586 people") && text.contains("EUR 144 m a year"), "{text}");
    assert!(text.contains("5 of them weak, judged or not verified"), "{text}");
    assert!(!text.contains("Netherlands"), "{text}");
    let memory = printed("context list --status no");
    assert!(memory.contains("not verified") && memory.contains("2 figures"), "{memory}");
}

#[test]
fn a_list_as_csv_is_read_again_and_stays_the_same() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let csv = printed("context list --format csv");
    std::fs::write(folder.path().join("own.csv"), &csv).expect("written");
    let again = printed_in("context list --format csv --context own.csv", folder.path());
    assert_eq!(csv, again);
}

#[test]
fn json_has_every_column_and_the_mark() {
    let text = printed("context list --quantity film-downloads --format json");
    let rows: Value = serde_json::from_str(&text).expect("JSON");
    let rows = rows.as_array().expect("a list");
    assert!(rows.len() > 5);
    for column in shortfall::context::COLUMNS.iter().chain(&["path", "mark", "own"]) {
        assert!(rows.iter().all(|row| row.get(column).is_some()), "{column}");
    }
    let dutch = rows.iter().find(|row| row["path"] == "film-downloads/Netherlands/2014");
    let dutch = dutch.expect("shipped");
    assert_eq!((&dutch["value"], &dutch["low"]), (&Value::Null, &61e6.into()));
    assert_eq!(dutch["mark"], Value::Null);
}

#[test]
fn one_figure_is_shown_with_its_source_and_doubts_by_path_or_name() {
    let by_path = printed("context show internet-users/world/2010");
    assert_eq!(by_path, printed("context show inet-world-2010"));
    assert!(
        by_path.contains("redorbit.com") && by_path.contains("third")
            || by_path.contains("World Bank")
    );
    let judged = printed("context show net-share/Belgium/2010 --format markdown");
    assert!(judged.contains("our range, not a finding"), "{judged}");
    let json: Value =
        serde_json::from_str(&printed("context show vat-disc/Belgium/2008 --format json"))
            .expect("JSON");
    assert_eq!((&json["value"], &json["unit"]), (&0.21.into(), &"1".into()));
}

#[test]
fn what_is_not_there_is_refused_with_what_is() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (command, says) in [
        ("context show population/Belgum/2010", "did you mean `Belgium`?"),
        ("context show popluation/Belgium/2010", "did you mean `population`?"),
        ("context show population/Belgium/2013", "there is 2008 to 2010;"),
        ("context show population/Belgium", "is not the path of a figure"),
        ("context show pop-be-201", "did you mean `pop-be-2010`?"),
        ("context list --quantity popul", "did you mean `population`?"),
        ("context list --quantity population --year 1850", "no figure is as asked for"),
        ("context list --status maybe", "possible values"),
        ("context list --context missing.csv", "cannot read missing.csv"),
    ] {
        let told = refused(command, folder.path());
        assert!(told.contains(says), "{command}: {told}");
    }
}

#[test]
fn rows_of_your_own_are_listed_as_yours_and_checked() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let own =
        "quantity,territory,year,value,unit,status\npopulation,Belgium,2013,11.2e6,person,yes\n";
    std::fs::write(folder.path().join("own.csv"), format!("\u{feff}{own}")).expect("written");
    let text = printed_in("context list --quantity population --context own.csv", folder.path());
    assert!(text.contains("read on its page, yours") && text.contains("11.2 m people"), "{text}");
    std::fs::write(folder.path().join("bad.csv"), own.replace("11.2e6", "many")).expect("written");
    let told = refused("context list --context bad.csv", folder.path());
    assert!(told.contains("bad.csv:2:") && told.contains("must be a number"), "{told}");
}

/// A scenario with a claim in francs, which the shipped table cannot convert.
fn swiss(folder: &Path) {
    let text = "format = 1\ntitle = \"x\"\ncurrency = \"EUR\"\nprice_year = 2010\n\
        claims.c = { amount = 1e6, currency = \"CHF\" }\n\
        inputs.x = { unit = \"EUR/sale\", context = \"price-dvd/Ruritania/2010\" }\n\
        inputs.y = { unit = \"sale/year\", law = \"uniform\", low = 1e5, high = 3e5 }\n\
        [models.m]\ntitle = \"m\"\nsteps.industry_revenue = \"x * y\"\n[compare]\nmodels = [\"m\"]\n";
    std::fs::write(folder.join("x.toml"), text).expect("written");
    let own = "quantity,territory,year,value,unit,status,source,note\n\
        exchange-rate,CHF,2010,1.0432,CHF/USD,weak,a leaflet,\n\
        price-dvd,Ruritania,2010,9,EUR/sale,,,seen once\n";
    std::fs::write(folder.join("own.csv"), own).expect("written");
}

#[test]
fn a_run_uses_your_rows_and_says_which_are_weak() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path();
    swiss(folder);
    let told = refused("run x.toml -q", folder);
    assert!(told.contains("`exchange-rate,CHF,2010`") && told.contains("--context FILE"), "{told}");
    let text = printed_in("run x.toml -q --context own.csv", folder);
    let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flat.contains("EUR 723 thousand (published as CHF 1 million of 2010)"), "{flat}");
    assert!(flat.contains("(weak; a leaflet; read on its page; US Federal Reserve"), "{flat}");
    assert!(flat.contains("price-dvd/Ruritania/2010 (not verified; no source given)"), "{flat}");
    let explained = printed_in("explain x.toml --context own.csv", folder);
    assert!(explained.contains("not verified") && explained.contains("seen once"), "{explained}");
    assert!(printed_in("check x.toml --context own.csv", folder).contains("x.toml"));
    let json: Value =
        serde_json::from_str(&printed_in("run x.toml -q --context own.csv --format json", folder))
            .expect("JSON");
    let marks: Vec<&Value> =
        json["facts"].as_array().expect("a list").iter().map(|f| &f["mark"]).collect();
    assert_eq!(
        marks,
        ["weak", "", "not verified"]
            .map(|m| if m.is_empty() { Value::Null } else { m.into() })
            .iter()
            .collect::<Vec<_>>()
    );
}

#[test]
fn parts_of_a_run_hold_your_rows() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path();
    swiss(folder);
    let whole = printed_in("run x.toml -q --context own.csv --format json --draws 4096", folder);
    for part in 1..=2 {
        let state = printed_in(
            &format!("run x.toml -q --context own.csv --draws 4096 --shard {part}/2"),
            folder,
        );
        std::fs::write(folder.join(format!("{part}.json")), state).expect("written");
    }
    std::fs::remove_file(folder.join("own.csv")).expect("removed");
    assert_eq!(printed_in("merge 1.json 2.json -q --format json", folder), whole);
}

#[test]
fn your_rows_are_never_written_over_nor_read_twice_from_standard_input() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let folder = folder.path();
    swiss(folder);
    let told = refused("run x.toml --context own.csv --out own.csv", folder);
    assert!(told.contains("would overwrite own.csv"), "{told}");
    let told = refused("run - --context -", folder);
    assert!(told.contains("give `-` once"), "{told}");
}
