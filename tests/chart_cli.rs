//! `shortfall chart` and `charts`: what is written, and what is refused before anything is.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use shortfall::chart::CHARTS;

fn shortfall(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shortfall"));
    command.args(arguments).env("NO_COLOR", "1").output().expect("the program was built")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

/// Draws into `name` of a new folder; returns what the program said and the file, if any.
fn drawn(arguments: &[&str], name: &str) -> (Output, Option<Vec<u8>>) {
    let folder = folder();
    let path = folder.path().join(name);
    let out = path.to_str().expect("a plain path");
    let output = shortfall(&[&["chart"], arguments, &["--draws", "256", "-o", out]].concat());
    let others = fs::read_dir(folder.path()).expect("a folder").count();
    let file = fs::read(&path).ok();
    assert_eq!(others, usize::from(file.is_some()), "something half written is left");
    (output, file)
}

#[test]
fn the_list_names_every_chart() {
    let output = shortfall(&["charts", "list"]);
    assert!(output.status.success());
    let list = String::from_utf8(output.stdout).expect("UTF-8");
    for chart in CHARTS {
        assert!(list.contains(chart.name) && list.contains(&chart.summary[..20]), "{list}");
    }
}

#[test]
fn the_ending_says_whether_svg_or_png_is_written() {
    let (output, svg) = drawn(&["ladder", "scenarios/exact.toml"], "a.svg");
    assert!(output.status.success() && said(&output).contains("wrote "), "{}", said(&output));
    let svg = String::from_utf8(svg.expect("a file")).expect("UTF-8");
    assert!(svg.starts_with("<svg ") && svg.ends_with("</svg>\n"));
    let (output, png) = drawn(&["ladder", "scenarios/exact.toml", "-q", "--scale", "1"], "a.PNG");
    assert!(output.status.success() && said(&output).is_empty(), "{}", said(&output));
    let png = png.expect("a file");
    assert!(png.starts_with(b"\x89PNG"));
    assert_eq!(png[16..20], 1200_u32.to_be_bytes());
}

#[test]
fn options_change_what_they_say() {
    let svg = |more: &[&str]| {
        let all = [&["ladder", "scenarios/top-site.toml", "-q"], more].concat();
        let (output, file) = drawn(&all, "a.svg");
        assert!(output.status.success(), "{more:?}: {}", said(&output));
        String::from_utf8(file.expect("a file")).expect("UTF-8")
    };
    let plain = svg(&[]);
    assert!(svg(&["--width", "1000"]).contains("viewBox=\"0 0 1000 "));
    assert!(svg(&["--width", "360"]).contains("viewBox=\"0 0 360 "));
    assert!(svg(&["--height", "5000"]).contains(" 5000\" role"));
    assert!(svg(&["--lang", "fr"]).contains("médiane (intervalle à 90\u{a0}%)"));
    assert!(svg(&["--lang", "nl"]).contains("mediaan"));
    assert!(!svg(&["--scope", "world"]).contains("Belgium"));
    assert!(!svg(&["--model", "sampling"]).contains("Limited budgets"));
    assert!(svg(&["--ledger", "producer_profit"]).contains("producer profit"));
    assert!(!svg(&["--log", "never"]).contains("logarithmic"));
    assert!(svg(&["--set", "displacement=0.2"]).contains("Overridden by --set"));
    for more in [&["--theme", "dark"], &["--seed", "2"]] {
        assert_ne!(svg(more), plain, "{more:?}");
    }
    assert_eq!(svg(&[]), plain);
}

#[test]
fn several_scenarios_stand_on_one_page() {
    let files = ["ladder", "scenarios/exact.toml", "scenarios/small-model.toml"];
    let (output, svg) = drawn(&files, "page.svg");
    assert!(output.status.success(), "{}", said(&output));
    let svg = String::from_utf8(svg.expect("a file")).expect("UTF-8");
    assert!(svg.contains("width=\"1200\""), "panels of one chart");
    assert!(svg.contains("A loss with exact answers") && svg.contains("Small model"));
}

#[test]
fn more_scenarios_than_a_page_holds_are_refused_with_what_to_draw_instead() {
    let mut files: Vec<String> = fs::read_dir("scenarios/claims")
        .expect("the library")
        .map(|entry| entry.expect("an entry").path().to_str().expect("a plain path").to_owned())
        .collect();
    files.sort();
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    let (output, svg) = drawn(&[&["ladder"], &files[..13]].concat(), "a.svg");
    assert_eq!((output.status.code(), svg), (Some(2), None));
    let refusal = "13 scenarios do not fit on one page of the chart `ladder`: give 12 at most";
    assert!(said(&output).contains(refusal) && said(&output).contains("chart claims"));
    let (output, svg) = drawn(&[&["claims"], files.as_slice()].concat(), "a.svg");
    assert!(output.status.success() && svg.is_some(), "{}", said(&output));
}

#[test]
fn bad_combinations_are_refused_with_the_reason_and_nothing_is_written() {
    let exact = "scenarios/exact.toml";
    let cases: &[(&[&str], &str, &str)] = &[
        (&["laddr", exact], "a.svg", "did you mean `ladder`?"),
        (&["zzz", exact], "a.svg", "`shortfall charts list` shows them"),
        (&["ladder", exact], "a.pdf", "end the name of"),
        (&["ladder", exact], "a", "in .svg or .png"),
        (&["forest", exact, "--model", "loss"], "a.svg", "the chart `forest` has no `--model`"),
        (&["ledgers", exact, "--log", "never"], "a.svg", "it takes --model, --scope"),
        (&["ladder", exact, "--model", "lss"], "a.svg", "the scenario has no model `lss`"),
        (&["ladder", exact, "--lang", "de"], "a.svg", "possible values: en, fr, nl"),
        (&["ladder", "-", "-"], "a.svg", "give `-` once"),
        (&["ladder", exact, "--width", "359"], "a.svg", "360..=4000"),
        (
            &["heatmap", exact, "--width", "899"],
            "a.svg",
            "the chart `heatmap` has no layout for 899 pixels: give `--width 900` at least, or draw \
             one that has: ladder, ",
        ),
        (&["ladder", exact, "--scale", "nan"], "a.svg", "must be from 0.25 to 8"),
        (&["ladder", "scenarios/none.toml"], "a.svg", "cannot read"),
        (
            &[
                "convergence",
                exact,
                "--set",
                "downloads=1",
                "--set",
                "displacement=0.5",
                "--set",
                "price=2",
            ],
            "a.svg",
            "no Monte Carlo error",
        ),
    ];
    for (arguments, name, reason) in cases {
        let (output, file) = drawn(arguments, name);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", said(&output));
        assert!(said(&output).contains(reason), "{arguments:?}: {}", said(&output));
        assert!(file.is_none(), "{arguments:?}");
    }
}

#[test]
fn the_scenario_is_not_written_over() {
    let folder = folder();
    let copy = folder.path().join("scenario.svg");
    fs::copy("scenarios/exact.toml", &copy).expect("a copy");
    let before = fs::read(&copy).expect("a copy");
    let path = copy.to_str().expect("a plain path");
    let output = shortfall(&["chart", "ladder", path, "-o", path]);
    assert_eq!(output.status.code(), Some(2), "{}", said(&output));
    assert!(said(&output).contains("would overwrite"), "{}", said(&output));
    assert_eq!(fs::read(&copy).expect("still there"), before);
    assert!(Path::new(&copy).exists());
}
