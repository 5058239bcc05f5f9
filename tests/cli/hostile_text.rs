//! Text of strangers in what is printed.

use std::fs;

use super::help::{EXACT, SHORT, argument, folder, json, printed, shortfall, small};

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
