//! Whole commands: what they print where, how they end, and what they leave behind.

use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use shortfall::chart::CHARTS;
use tempfile::TempDir;

// --- Helpers -----------------------------------------------------------------

fn command<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shortfall"));
    command.args(arguments).env_remove("NO_COLOR").env_remove("RUST_BACKTRACE");
    command
}

fn shortfall<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Output {
    command(arguments).stdin(Stdio::null()).output().expect("the program starts")
}

/// What a command that ends well prints; it must be silent on standard error.
fn printed<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> String {
    let output = shortfall(arguments);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && errors.is_empty(), "{:?}: {errors}", output.status);
    String::from_utf8(output.stdout).expect("output is UTF-8")
}

/// What a command that is refused says; it must print nothing on standard output.
fn refused<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> String {
    told(&shortfall(arguments))
}

fn told(output: &Output) -> String {
    let errors = String::from_utf8(output.stderr.clone()).expect("messages are UTF-8");
    assert_eq!(output.status.code(), Some(2), "{errors}");
    assert!(output.stdout.is_empty(), "{}", String::from_utf8_lossy(&output.stdout));
    errors
}

fn json<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Value {
    serde_json::from_str(&printed(arguments)).expect("JSON")
}

const EXACT: &str = "scenarios/exact.toml";
const SMALL: &str = "scenarios/small-model.toml";
const TOP_SITE: &str = "scenarios/top-site.toml";
/// Few draws, because most tests here are not about the figures.
const SHORT: &str = "--draws=256";

/// A small scenario with one claim; `{title}` is the title and `{more}` further lines.
fn small(title: &str, more: &str) -> String {
    format!(
        r#"format = 1
title = {title}
currency = "EUR"

[inputs.downloads]
unit = "download/year"
law = "triangular"
low = 1e6
mode = 2e6
high = 4e6

[inputs.price]
unit = "EUR/sale"
law = "lognormal"
median = 8
gsd = 1.2

[claims.world]
amount = 6e9

[compare]
models = ["one-to-one"]

{more}
"#
    )
}

/// A folder with files of these names and contents.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    folder
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn argument(path: impl AsRef<Path>) -> String {
    path.as_ref().to_str().unwrap().to_owned()
}

/// Messages with the temporary folder's own path taken out.
fn without(folder: &Path, text: &str) -> String {
    text.replace(folder.to_str().unwrap(), "FOLDER")
}

// --- What is printed where -----------------------------------------------------

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

// --- Files ------------------------------------------------------------------

#[test]
fn standard_input_is_read_as_a_dash() {
    let text = fs::read(EXACT).unwrap();
    let mut child = command(["run", "-", SHORT, "--format", "json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(&text).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    let from_file = printed(["run", EXACT, SHORT, "--format", "json"]);
    assert_eq!(String::from_utf8(output.stdout).unwrap(), from_file);
}

#[test]
fn several_files_become_an_array_and_one_table_each() {
    let both = json(["run", EXACT, "scenarios/small-model.toml", SHORT, "--format", "json"]);
    let titles: Vec<&str> = both.as_array().unwrap().iter().map(title).collect();
    assert_eq!(titles, ["A loss with exact answers", "Small model"]);
    let table = printed(["run", EXACT, "scenarios/small-model.toml", SHORT]);
    assert!(titles.iter().all(|title| table.contains(title)), "{table}");
    let one = json(["run", EXACT, SHORT, "--format", "json"]);
    assert_eq!(one, both[0]);
}

fn title(run: &Value) -> &str {
    run["scenario"]["title"].as_str().unwrap()
}

#[test]
fn what_is_written_to_a_file_is_what_would_have_been_printed() {
    let folder = folder(&[]);
    for format in ["table", "json", "csv", "markdown"] {
        let path = argument(folder.path().join(format));
        let arguments = ["run", EXACT, SHORT, "--format", format];
        let out = printed(arguments.into_iter().chain(["--out", &path]));
        assert_eq!(out, "");
        assert_eq!(fs::read_to_string(&path).unwrap(), printed(arguments));
    }
    assert_eq!(names(folder.path()), ["csv", "json", "markdown", "table"]);
}

#[test]
fn charts_are_drawn_into_a_folder_that_is_made() {
    let folder = folder(&[]);
    let charts = folder.path().join("a/b");
    let output = shortfall(["run", EXACT, SHORT, "--charts", &argument(&charts)]);
    assert!(output.status.success());
    let mut drawn: Vec<String> = CHARTS
        .iter()
        .flat_map(|chart| ["png", "svg"].map(|ending| format!("exact-{}.{ending}", chart.name)))
        .collect();
    drawn.sort();
    assert_eq!(names(&charts), drawn);
    let said = without(&charts, &String::from_utf8(output.stderr).unwrap());
    assert_eq!(said, "wrote 11 charts, each as SVG and PNG, into FOLDER\n");
    let svg = fs::read_to_string(charts.join("exact-ladder.svg")).unwrap();
    assert!(svg.starts_with("<svg") && svg.trim_end().ends_with("</svg>"));
    assert!(fs::read(charts.join("exact-ladder.png")).unwrap().starts_with(b"\x89PNG"));
}

/// Of a scenario without a claim there is no bridge: that is said, and the others are drawn.
#[test]
fn a_chart_that_cannot_be_drawn_is_named_and_the_others_are_there() {
    let charts = folder(&[]);
    let output = shortfall(["run", SMALL, SHORT, "--charts", &argument(charts.path())]);
    assert!(output.status.success());
    let said = without(charts.path(), &String::from_utf8(output.stderr).unwrap());
    assert_eq!(
        said,
        "wrote 9 charts, each as SVG and PNG, into FOLDER\n\
         not drawn: small-model-claims: there is no claim to be drawn\n\
         not drawn: small-model-bridge: a bridge begins at a claim, and there is none here\n"
    );
    assert_eq!(names(charts.path()).len(), 18);
}

/// The charts of a run are those that `chart` draws one by one.
#[test]
fn the_charts_of_a_run_are_those_of_the_command_for_one() {
    let charts = folder(&[]);
    shortfall(["run", EXACT, SHORT, "--charts", &argument(charts.path())]);
    for chart in CHARTS {
        let alone = argument(charts.path().join("alone.svg"));
        shortfall(["chart", chart.name, EXACT, SHORT, "--out", &alone]);
        let both = [format!("exact-{}.svg", chart.name), "alone.svg".to_owned()];
        let [all, one] = both.map(|name| fs::read(charts.path().join(name)).unwrap());
        assert!(all == one, "{}", chart.name);
    }
}

#[test]
fn charts_of_two_files_of_one_name_are_refused_before_anything_is_written() {
    let text = fs::read(EXACT).unwrap();
    let folder = folder(&[("exact.toml", &text)]);
    let other = argument(folder.path().join("exact.toml"));
    let charts = argument(folder.path().join("charts"));
    let out = argument(folder.path().join("out"));
    let arguments = ["run", EXACT, &other, SHORT, "--charts", &charts, "--out", &out];
    assert!(refused(arguments).contains("two scenarios are called `exact`"));
    assert_eq!(names(folder.path()), ["exact.toml"]);
}

#[test]
fn nothing_is_written_when_one_of_the_files_is_refused() {
    let folder = folder(&[("bad.toml", b"format = 1\n")]);
    let path = |name: &str| argument(folder.path().join(name));
    let (bad, out, charts) = (path("bad.toml"), path("out.json"), path("charts"));
    refused(["run", EXACT, &bad, SHORT, "--out", &out, "--charts", &charts]);
    assert_eq!(names(folder.path()), ["bad.toml"]);
}

#[test]
fn an_output_that_cannot_be_written_is_told_and_leaves_nothing() {
    let folder = folder(&[("file", b"")]);
    for path in ["no/such/folder/out", "file/out"] {
        let out = argument(folder.path().join(path));
        let errors = refused(["run", EXACT, SHORT, "--out", &out]);
        assert!(errors.contains("cannot write") && errors.contains("out"), "{errors}");
        assert!(errors.contains("is not a folder; make it first"), "{errors}");
        assert!(!errors.contains(".shortfall-"), "{errors}");
    }
    let out = argument(folder.path());
    assert!(refused(["run", EXACT, SHORT, "--out", &out]).contains("cannot write"));
    let charts = argument(folder.path().join("file"));
    assert!(refused(["run", EXACT, SHORT, "--charts", &charts]).contains("cannot make"));
    assert_eq!(names(folder.path()), ["file"]);
}

#[test]
fn an_output_that_exists_is_replaced_as_a_whole() {
    let folder = folder(&[("out", b"old")]);
    let out = argument(folder.path().join("out"));
    printed(["run", EXACT, SHORT, "--out", &out]);
    assert!(fs::read_to_string(&out).unwrap().starts_with("A loss with exact answers"));
    assert_eq!(names(folder.path()), ["out"]);
}

#[cfg(unix)]
#[test]
fn written_files_can_be_read_by_others() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder(&[]);
    let out = argument(folder.path().join("out"));
    printed(["run", EXACT, SHORT, "--out", &out]);
    assert_eq!(fs::metadata(&out).unwrap().permissions().mode() & 0o777, 0o644);
}

#[test]
fn a_file_that_is_missing_or_a_folder_is_told_with_its_path() {
    let folder = folder(&[]);
    let missing = argument(folder.path().join("none.toml"));
    let path = argument(folder.path());
    for command in ["run", "check", "explain"] {
        let errors = refused([command, &missing]);
        assert!(
            errors.starts_with("error: cannot read ") && errors.contains("none.toml"),
            "{errors}"
        );
        let errors = refused([command, &path]);
        assert!(errors.starts_with("error: cannot read ") && errors.contains(&path), "{errors}");
    }
}

#[test]
fn a_file_of_100_mb_is_refused_at_once() {
    let folder = folder(&[("huge.toml", b"format = 1\n")]);
    let path = folder.path().join("huge.toml");
    // A sparse file: it takes no room.
    fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(100 << 20).unwrap();
    let errors = refused(["run", &argument(&path)]);
    insta::assert_snapshot!(without(folder.path(), &errors), @r"
    error: FOLDER/huge.toml has more than 4 MiB, the most that a scenario may have
    help: keep long data in a CSV file beside the scenario and name it in an input
    ");
}

#[test]
fn a_file_that_is_not_utf_8_is_told_with_its_line() {
    let folder = folder(&[
        ("latin.toml", b"format = 1\ntitle = \"Caf\xe9\"\n"),
        ("bin.toml", b"\xff\xfe\0a"),
    ]);
    let errors = refused(["run", &argument(folder.path().join("latin.toml"))]);
    insta::assert_snapshot!(without(folder.path(), &errors), @r#"
    error: the file is not UTF-8 text
      ╭▸ FOLDER/latin.toml:2:13
      │
    2 │ title = "Caf�"
      │             ━
      │
      ╰ help: save it with the encoding UTF-8
    "#);
    let errors = refused(["run", &argument(folder.path().join("bin.toml"))]);
    assert!(errors.contains("UTF-8") && !errors.contains('\0'), "{errors:?}");
}

fn with_data(file: &str) -> String {
    small("'x'", "").replace(
        "law = \"lognormal\"\nmedian = 8\ngsd = 1.2",
        &format!("law = \"empirical\"\nfile = \"{file}\"\ncolumn = \"price\""),
    )
}

#[test]
fn data_beside_the_scenario_is_read_wherever_the_program_is_started() {
    let folder = folder(&[
        ("a.toml", with_data("prices.csv").as_bytes()),
        ("prices.csv", b"price\n7\n8\n9\n"),
    ]);
    let far = printed(["run", &argument(folder.path().join("a.toml")), SHORT]);
    let near = command(["run", "a.toml", SHORT]).current_dir(folder.path()).output().unwrap();
    assert_eq!(String::from_utf8(near.stdout).unwrap(), far);
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_followed() {
    let outside = folder(&[("prices.csv", b"price\n1\n2\n")]);
    let inside = folder(&[
        ("a.toml", with_data("link.csv").as_bytes()),
        ("b.toml", with_data("dir/prices.csv").as_bytes()),
    ]);
    std::os::unix::fs::symlink(outside.path().join("prices.csv"), inside.path().join("link.csv"))
        .unwrap();
    std::os::unix::fs::symlink(outside.path(), inside.path().join("dir")).unwrap();
    for name in ["a.toml", "b.toml"] {
        let errors = refused(["run", &argument(inside.path().join(name))]);
        assert!(errors.contains("it lies outside the scenario's folder"), "{errors}");
    }
}

#[cfg(unix)]
#[test]
fn data_that_is_no_file_is_refused_at_once() {
    let folder = folder(&[
        ("a.toml", with_data("pipe").as_bytes()),
        ("b.toml", with_data("dir").as_bytes()),
    ]);
    fs::create_dir(folder.path().join("dir")).unwrap();
    let made = Command::new("mkfifo").arg(folder.path().join("pipe")).status().unwrap();
    assert!(made.success());
    for name in ["a.toml", "b.toml"] {
        let errors = refused(["run", &argument(folder.path().join(name))]);
        assert!(errors.contains("it is not a file"), "{errors}");
    }
}

// --- Overrides ----------------------------------------------------------------

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

// --- Hostile text ----------------------------------------------------------------

const HOSTILE: &str = r#""\u001b[2J\u001b]0;x\u0007 \u202Eevil\u2066 <script>alert(1)</script> [a](javascript:b) *b* | c & \"d\"""#;

#[test]
fn text_of_a_file_reaches_no_terminal_as_commands() {
    let more = format!(
        "[claims.other]\namount = 5\nbound = 'up to'\nwording = {HOSTILE}\nterritory = {HOSTILE}\n\
         [sources.x]\ntitle = {HOSTILE}\nurl = 'https://x.y'\n\
         [models.{HOSTILE}]\ntitle = {HOSTILE}\nsteps.industry_revenue = 'downloads * r * price'\n\
         constants.r = {{ value = 1, unit = 'sale/download', meaning = {HOSTILE} }}\n\
         [variants.{HOSTILE}]\ninputs.price = {{ law = 'point', value = 3 }}\n"
    );
    let text =
        small(HOSTILE, &more).replace("[\"one-to-one\"]", &format!("[\"one-to-one\", {HOSTILE}]"));
    let folder = folder(&[("a.toml", text.as_bytes())]);
    let file = argument(folder.path().join("a.toml"));
    for arguments in [
        vec!["run", &file, SHORT],
        vec!["run", &file, SHORT, "--format", "csv"],
        vec!["run", &file, SHORT, "--format", "markdown"],
        vec!["run", &file, SHORT, "--set", "price=1"],
        vec!["explain", &file],
        vec!["explain", &file, "--format", "markdown"],
        vec!["explain", &file, "nosuchmodel"],
        vec!["check", &file],
        vec!["run", &file, "--variant", "none"],
        vec!["run", &file, "--set", "claims.none.amount=1"],
    ] {
        let output = shortfall(&arguments);
        for stream in [output.stdout, output.stderr] {
            let text = String::from_utf8(stream).unwrap();
            let hostile = text.chars().find(|c| shortfall::problem::is_unsafe(*c));
            assert_eq!(hostile, None, "{arguments:?}: {text}");
        }
    }
    let json = printed(["run", &file, SHORT, "--format", "json"]);
    assert!(!json.chars().any(|c| c.is_control() && c != '\n'), "{json}");
}

#[test]
fn a_title_is_never_markup() {
    let folder = folder(&[("a.toml", small(HOSTILE, "").as_bytes())]);
    let file = argument(folder.path().join("a.toml"));
    let charts = argument(folder.path().join("charts"));
    let markdown =
        printed(["run", &file, SHORT, "-q", "--format", "markdown", "--charts", &charts]);
    let first = markdown.lines().next().unwrap();
    assert!(
        !first.contains("<script>") && first.contains("\\[a\\]") && first.contains("\\*b\\*"),
        "{first}"
    );
    let svg = fs::read_to_string(folder.path().join("charts/a-ladder.svg")).unwrap();
    assert!(!svg.contains("<script") && svg.contains("&lt;script&gt;"), "{svg}");
    assert!(!svg.chars().any(shortfall::problem::is_unsafe), "control characters in the SVG");
    // Addresses lead to the glyphs of the drawing itself, and nowhere else.
    assert_eq!(svg.matches("href=").count(), svg.matches("href=\"#shortfall-").count());
}

#[test]
fn a_cell_is_never_a_formula() {
    for title in [
        "=HYPERLINK(\\\"http://x\\\")",
        "+1+1",
        "-1+1",
        "@SUM(A1)",
        "\\t=1",
        " =1",
        "\\n=1",
        "\\r=1",
    ] {
        let folder = folder(&[("a.toml", small(&format!("\"{title}\""), "").as_bytes())]);
        let file = argument(folder.path().join("a.toml"));
        let text = printed(["run", &file, SHORT, "--format", "csv"]);
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        for record in reader.records() {
            let title = record.unwrap()[0].to_owned();
            assert!(!title.trim_start().starts_with(['=', '+', '-', '@', '\t', '\r']), "{title:?}");
        }
    }
}

#[test]
fn csv_is_a_table_of_figures_each_with_its_error() {
    let text = printed(["run", EXACT, SHORT, "--format", "csv"]);
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headings = reader.headers().unwrap().clone();
    let records: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let cell = |record: &csv::StringRecord, heading: &str| {
        record[headings.iter().position(|other| other == heading).unwrap()].to_owned()
    };
    let of = |statistic: &str, heading: &str| {
        let record = records.iter().find(|record| cell(record, "statistic") == statistic);
        cell(record.unwrap(), heading)
    };
    let json = json(["run", EXACT, SHORT, "--format", "json"]);
    assert_eq!(of("mean", "value").parse::<f64>().ok(), json["results"][1]["mean"].as_f64());
    assert_eq!((of("mean", "unit").as_str(), of("exceedance", "unit").as_str()), ("EUR/year", "1"));
    let (without, with): (Vec<_>, Vec<_>) =
        records.iter().partition(|record| cell(record, "statistic") == "not_estimated");
    for record in with {
        assert!(cell(record, "mcse").parse::<f64>().is_ok_and(|mcse| mcse >= 0.0), "{record:?}");
    }
    // What has no figure has a row that says so.
    let ledgers = |record: &&csv::StringRecord| (cell(record, "value"), cell(record, "ledger"));
    let without: Vec<(String, String)> = without.iter().map(ledgers).collect();
    let results = json["results"].as_array().unwrap().iter();
    let missing = results.filter(|result| !result["not_estimated"].is_null());
    let expected: Vec<(String, String)> = missing
        .map(|result| (String::new(), result["ledger"].as_str().unwrap().to_owned()))
        .collect();
    assert_eq!(without, expected);
    assert!(!expected.is_empty());
}

// --- The way out --------------------------------------------------------------

#[test]
fn a_reader_that_goes_away_ends_the_program_quietly() {
    for arguments in [
        vec!["run", TOP_SITE, SHORT, "--format", "json"],
        vec!["explain", TOP_SITE],
        vec!["schema"],
        vec!["completions", "bash"],
        vec!["--help"],
    ] {
        let mut child =
            command(&arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && errors.is_empty(), "{arguments:?}: {errors}");
    }
}

#[test]
fn no_colour_reaches_a_pipe() {
    for no_color in [None, Some("1"), Some("")] {
        let mut command = command(["run", "none.toml"]);
        if let Some(value) = no_color {
            command.env("NO_COLOR", value);
        }
        let output = command.env("CLICOLOR_FORCE", "0").output().unwrap();
        assert!(!output.stderr.contains(&0x1b), "{:?}", String::from_utf8_lossy(&output.stderr));
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_with_130_and_leaves_no_file() {
    let folder = folder(&[]);
    let out = argument(folder.path().join("out.json"));
    // A run that would last for hours; its note comes after the handler is in place.
    let child = command(["run", TOP_SITE, "--draws", "6e10", "--out", &out])
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut child = KilledOnDrop(child);
    let mut note = String::new();
    BufReader::new(child.0.stderr.take().unwrap()).read_line(&mut note).unwrap();
    assert!(note.starts_with("note: 60000000000 draws rounded up"), "{note}");
    let id = child.0.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    assert_eq!(child.0.wait().unwrap().code(), Some(130));
    assert_eq!(names(folder.path()), Vec::<String>::new());
}

/// A failed test leaves no program running for hours.
struct KilledOnDrop(std::process::Child);

impl Drop for KilledOnDrop {
    fn drop(&mut self) {
        let _ = self.0.kill();
    }
}

// --- The contract of JSON ---------------------------------------------------------

/// The names of the entries of an object.
fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap_or_else(|| panic!("{value}")).keys().map(String::as_str).collect()
}

/// Whether `value` has all of `wanted`, whatever else it has.
fn assert_keys(value: &Value, wanted: &[&str]) {
    let keys = keys(value);
    assert!(wanted.iter().all(|key| keys.contains(key)), "{wanted:?} in {keys:?}");
}

#[test]
fn json_has_the_keys_that_programs_rely_on() {
    let run = json(["run", TOP_SITE, SHORT, "--format", "json"]);
    assert_keys(&run, &["format", "version", "scenario", "settings", "results", "claims"]);
    assert_eq!(run["format"], 1);
    assert_eq!(run["version"], env!("CARGO_PKG_VERSION"));
    assert_keys(&run["scenario"], &["title", "hash", "overrides"]);
    assert_keys(&run["settings"], &["sampler", "replicates", "draws", "seed"]);
    let results = run["results"].as_array().unwrap();
    // Seven models, two scopes, three ledgers: what is not estimated is said too.
    assert_eq!(results.len(), 42);
    for result in results {
        let figures = ["mean", "mean_mcse", "sd", "sd_mcse", "mcse_df", "quantiles"];
        assert_keys(result, &["model", "scope", "ledger", "unit"]);
        assert_keys(result, &figures);
        assert_eq!((&result["mcse_df"], &result["unit"]), (&15.into(), &"EUR/year".into()));
        let estimated = result["not_estimated"].is_null();
        assert_eq!(result["mean"].is_number(), estimated, "{result}");
        let quantiles = result["quantiles"].as_array().unwrap();
        assert_eq!(quantiles.len(), if estimated { 7 } else { 0 });
        for quantile in quantiles {
            assert_eq!(keys(quantile), ["p", "value", "mcse"]);
        }
    }
    let claims = run["claims"].as_array().unwrap();
    assert_eq!((claims.len(), &claims[0]["scope"]), (2, &"belgium".into()));
    for claim in claims {
        assert_keys(claim, &["id", "scope", "amount", "models"]);
        for model in claim["models"].as_array().unwrap() {
            assert_keys(model, &["model", "ledger", "exceedance", "exceedance_mcse"]);
            assert_keys(model, &["exceedance_upper", "ratio_to_median", "ratio_mcse"]);
        }
    }
}

/// The JSON of a scenario text, with few draws.
fn run_text(text: &str, flags: &[&str]) -> Value {
    let folder = folder(&[("a.toml", text.as_bytes())]);
    let file = argument(folder.path().join("a.toml"));
    json(["run", &file, SHORT, "--format", "json"].iter().chain(flags))
}

#[test]
fn a_scope_that_is_not_declared_is_null() {
    let run = run_text(&small("'x'", ""), &[]);
    assert!(run["results"][0]["scope"].is_null() && run["claims"][0]["scope"].is_null());
}

#[test]
fn a_claim_that_no_draw_reached_is_rarer_than_3_in_n() {
    let run = run_text(&small("'x'", ""), &["--sampler", "random"]);
    let reach = &run["claims"][0]["models"][0];
    assert_eq!(
        (&reach["exceedance"], &reach["exceedance_upper"]),
        (&0.0.into(), &(3.0 / 256.0).into())
    );
    // Sobol points are no independent draws, so the rule of three says nothing of them.
    let run = run_text(&small("'x'", ""), &[]);
    assert!(run["claims"][0]["models"][0]["exceedance_upper"].is_null());
}

#[test]
fn a_law_without_a_mean_gives_a_model_without_a_mean() {
    let price = "law = \"lognormal\"\nmedian = 8\ngsd = 1.2";
    let cauchy = "law = \"student-t\"\nlocation = 8\nscale = 1\ndf = 1";
    let run = run_text(&small("'x'", "").replace(price, cauchy), &[]);
    let result = &run["results"][1];
    assert!(result["mean"].is_null() && result["sd"].is_null(), "{result}");
    assert!(result["quantiles"][3]["value"].is_number(), "{result}");
}

#[test]
fn a_draw_that_is_no_number_leaves_its_model_without_result_and_says_which() {
    let own = "[models.root]\ntitle = 'Root'\n\
        steps.industry_revenue = 'downloads * sqrt(share - 0.5) * rate * price'\n\
        constants.rate = { value = 1, unit = 'sale/download', meaning = 'One each.' }\n\
        [inputs.share]\nunit = '1'\nlaw = 'uniform'\nlow = 0\nhigh = 1";
    let text = small("'x'", own).replace("[\"one-to-one\"]", "[\"one-to-one\", \"root\"]");
    let run = run_text(&text, &[]);
    let fine = &run["results"][1];
    assert!(fine["mean"].is_number(), "{fine}");
    let failed = &run["results"][4]["not_estimated"];
    assert_eq!(failed["formula"], "downloads * sqrt(share - 0.5) * rate * price");
    assert_eq!(failed["count"], 128);
    let share = failed["inputs"].as_array().unwrap().iter().find(|input| input[0] == "share");
    assert!(share.unwrap()[1].as_f64().unwrap() < 0.5, "{failed}");
    let folder = folder(&[("a.toml", text.as_bytes())]);
    let table = printed(["run", &argument(folder.path().join("a.toml")), SHORT]);
    assert!(table.contains("root has no result: 128 of 256 draws"), "{table}");
}
