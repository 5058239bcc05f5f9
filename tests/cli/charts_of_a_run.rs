//! Charts that a run draws into a folder.

use std::fs;

use super::help::{EXACT, SHORT, SMALL, argument, folder, names, refused, shortfall, without};
use shortfall::chart::CHARTS;

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
