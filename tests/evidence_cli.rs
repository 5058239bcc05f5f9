//! `shortfall evidence` as a whole: lists, single studies, pools, and tables that
//! are refused.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

fn shortfall(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_shortfall"))
        .arg("evidence")
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .expect("the program starts")
}

fn printed(arguments: &[&str]) -> String {
    let output = shortfall(arguments);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && errors.is_empty(), "{arguments:?}: {errors}");
    String::from_utf8(output.stdout).expect("output is UTF-8")
}

fn refused(arguments: &[&str]) -> String {
    let output = shortfall(arguments);
    let errors = String::from_utf8(output.stderr).expect("messages are UTF-8");
    assert_eq!(output.status.code(), Some(2), "{arguments:?}: {errors}");
    assert!(output.stdout.is_empty(), "{arguments:?}");
    errors
}

fn json(arguments: &[&str]) -> Value {
    serde_json::from_str(&printed(arguments)).expect("JSON")
}

/// A file with this text in a folder of its own.
fn file(name: &str, bytes: &[u8]) -> (TempDir, String) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    let path = path.to_str().unwrap().to_owned();
    (folder, path)
}

// --- Lists -----------------------------------------------------------------------

#[test]
fn a_list_has_every_figure_and_says_which_may_be_pooled() {
    let all = json(&["list", "--format", "json"]);
    assert_eq!(all.as_array().unwrap().len(), shortfall::evidence::shipped().len());
    let text = printed(&["list", "--medium", "games"]);
    assert!(text.contains("ecorys2015_games") && !text.contains("oberholzer2007"), "{text}");
    assert!(text.contains("the only kind that is ever pooled"), "{text}");
    assert!(text.lines().all(|line| line.chars().count() <= 120), "{text}");
    assert!(printed(&["list", "--format", "markdown"]).starts_with("| study |"));
}

#[test]
fn filters_leave_out_what_they_say() {
    let ids = |arguments: &[&str]| -> Vec<String> {
        let all = json(&[&["list", "--format", "json"], arguments].concat());
        let all = all.as_array().unwrap();
        all.iter().map(|study| study["id"].as_str().unwrap().to_owned()).collect()
    };
    let has = |arguments: &[&str], id: &str| ids(arguments).iter().any(|other| other == id);
    assert!(has(&["--kind", "displacement"], "ecorys2015_topfilm_first"));
    assert!(!has(&["--kind", "elasticity"], "ecorys2015_topfilm_first"));
    assert!(!has(&["--peer-reviewed"], "ecorys2015_topfilm_first"));
    assert!(!has(&["--without-stake"], "ecorys_ivir2018"));
    assert!(!has(&["--window", "repeat"], "ecorys2015_topfilm_first"));
    assert!(has(&[], "ecorys2015_books"), "a list shows what is from memory, marked");
    assert!(printed(&["list", "--medium", "books"]).contains("(from memory)"));
}

#[test]
fn a_list_as_csv_is_a_table_that_can_be_read_again() {
    let csv = printed(&["list", "--format", "csv"]);
    let (_folder, path) = file("copy.csv", csv.as_bytes());
    assert_eq!(printed(&["list", "--format", "csv", "--evidence", &path]), csv);
    let pooled = |arguments: &[&str]| json(&[&["pool", "--format", "json"], arguments].concat());
    let mut own = pooled(&["--medium", "film", "--evidence", &path]);
    let mut shipped = pooled(&["--medium", "film"]);
    for value in [&mut own, &mut shipped] {
        value.as_object_mut().unwrap().remove("version");
    }
    assert_eq!(own, shipped);
}

#[test]
fn help_lists_the_words_of_the_table() {
    let help = printed(&["list", "--help"]);
    for word in ["live-sport", "subscription", "repeat", "displacement", "recorded music"] {
        assert!(help.contains(word), "{word} in {help}");
    }
}

// --- One study -------------------------------------------------------------------

#[test]
fn a_study_is_shown_with_source_status_doubts_and_dataset() {
    let text = printed(&["show", "herzkiljanski2018_firstview"]);
    for part in [
        "https://mpra.ub.uni-muenchen.de/80817",
        "A page that states it was read",
        "Read in the abstract of the working paper",
        "none published",
        "Dataset `eu-survey-2014`, shared with",
        "`ecorys2015_topfilm_first`",
    ] {
        assert!(text.contains(part), "{part} in {text}");
    }
    assert!(printed(&["show", "ecorys2015_books"]).contains("From memory"));
    assert!(printed(&["show", "oberholzer2007"]).contains("never as 0"));
    let value = json(&["show", "robwaldfogel2007_firstview", "--format", "json"]);
    assert_eq!(value["estimate"], 1.0);
    assert_eq!(value["shares_dataset_with"][0], "robwaldfogel2007_secondview");
    assert!(refused(&["show", "robwaldfogel2007"]).contains("did you mean"));
    assert!(refused(&["show", "xyz"]).contains("evidence list"));
}

/// No figure of the base is without source and status.
#[test]
fn every_shipped_figure_can_be_shown_with_its_source() {
    let book = shortfall::language::Phrasebook::new(&shortfall::language::LANGUAGES[0]);
    for study in shortfall::evidence::shipped() {
        assert!(study.source.starts_with("http") || !study.verified, "{}", study.id);
        let blocks =
            shortfall::report::evidence::show(study, shortfall::evidence::shipped(), &book);
        let text = shortfall::report::text(&blocks).split_whitespace().collect::<String>();
        assert!(text.contains(&study.source.split_whitespace().collect::<String>()), "{text}");
    }
}

// --- Pools -----------------------------------------------------------------------

#[test]
fn a_pool_of_film_says_first_how_little_is_known() {
    let text = printed(&["pool", "--medium", "film"]);
    insta::assert_snapshot!("pool_film", text);
    let markdown = printed(&["pool", "--medium", "film", "--format", "markdown"]);
    assert!(markdown.starts_with("# films: sales lost per unpaid copy"), "{markdown}");
}

#[test]
fn what_a_medium_lacks_is_refused_with_what_can_be_declared() {
    for (medium, names) in [
        ("music", &["music-purchase-era", "music-streaming-era"][..]),
        ("games", &["range = \"games\"", "−0.24", "`fukugawa2011_games`", "none is entered as 0"]),
        ("tv", &["range = \"tv\"", "low = 0, high = 1"]),
        ("software", &["low = 0, high = 1"]),
        ("live-sport", &["low = 0, high = 1"]),
        ("books", &["low = 0, high = 1"]),
    ] {
        let message = refused(&["pool", "--medium", medium]);
        for name in names {
            assert!(message.contains(name), "{name} in {message}");
        }
        assert!(message.contains(&format!("evidence list --medium {medium}`")), "{message}");
    }
    assert!(refused(&["pool"]).contains("--medium film"));
    assert!(refused(&["pool", "--medium", "film", "--kind", "elasticity"]).contains("convert"));
    assert!(refused(&["pool", "--medium", "movies"]).contains("possible values"));
}

const NAMED: [&str; 11] = [
    "name",
    "tau2",
    "mean",
    "se",
    "ci",
    "hk_se",
    "hk_ci",
    "mhk_se",
    "mhk_ci",
    "prediction_interval",
    "hk_prediction_interval",
];

#[test]
fn the_json_of_a_pool_keeps_its_keys() {
    for arguments in [
        ["pool", "--format", "json", "--medium", "film"],
        ["pool", "--format", "json", "--evidence", "tests/data/bcg.csv"],
    ] {
        let value = json(&arguments);
        for key in ["k", "estimators", "q", "i2", "h2", "degrees_of_freedom", "prediction"] {
            assert!(value.get(key).is_some(), "{key} of {arguments:?}");
        }
        for estimator in value["estimators"].as_array().unwrap() {
            assert!(NAMED.iter().all(|key| estimator.get(key).is_some()), "{estimator}");
        }
        let k = value["k"].as_f64().unwrap();
        let df = &value["degrees_of_freedom"];
        assert_eq!(df["ci"], "normal");
        assert_eq!(df["prediction_interval"], k - 2.0);
        for key in ["hk_ci", "mhk_ci", "hk_prediction_interval", "mhk_prediction_interval"] {
            assert_eq!(df[key], k - 1.0, "{key}");
        }
    }
}

/// The keys of an object and of all objects in it.
fn collect_keys(value: &Value, keys: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (key, held) in object {
                keys.insert(key.clone());
                collect_keys(held, keys);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect_keys(item, keys)),
        _ => {}
    }
}

#[test]
fn every_key_of_a_pool_is_explained_and_every_explained_key_is_there() {
    let (_folder, own) = file("own.csv", b"label,estimate,std_error\na,1,0.1\nb,2,0.2\nc,3,0.3\n");
    let mut keys = BTreeSet::new();
    collect_keys(&json(&["pool", "--medium", "film", "--format", "json"]), &mut keys);
    collect_keys(&json(&["pool", "--evidence", &own, "--format", "json"]), &mut keys);
    let page = fs::read_to_string("docs/evidence.md").unwrap();
    let section = page.split_once("## The JSON of a pool").unwrap().1;
    let table = section.split_once("\n## ").unwrap().0;
    let rows = table.lines().filter(|line| line.starts_with("| `"));
    let quoted = rows.flat_map(|row| row.split('`').skip(1).step_by(2));
    let explained: BTreeSet<String> = quoted.map(str::to_owned).collect();
    assert_eq!(keys.difference(&explained).collect::<Vec<_>>(), Vec::<&String>::new());
    assert_eq!(explained.difference(&keys).collect::<Vec<_>>(), Vec::<&String>::new());
}

fn assert_near(label: &str, seen: &Value, wanted: &Value) {
    if let (Value::Array(seen), Value::Array(wanted)) = (seen, wanted) {
        assert_eq!(seen.len(), wanted.len(), "{label}");
        seen.iter().zip(wanted).for_each(|(seen, wanted)| assert_near(label, seen, wanted));
        return;
    }
    let (seen, wanted) = (seen.as_f64().unwrap(), wanted.as_f64().unwrap());
    let holds = (seen - wanted).abs() <= 1e-9 * wanted.abs().max(1.0);
    assert!(holds, "{label}: {seen}, not {wanted}");
}

/// The reference's standard errors and ours differ by rounding of √v only.
#[test]
fn published_data_sets_give_their_published_results_through_the_same_door() {
    let reference: Value =
        serde_json::from_str(include_str!("reference/meta.json")).expect("the file is JSON");
    for (set, path) in
        [("bcg", "tests/data/bcg.csv"), ("viechtbauer2005_ex1", "tests/data/viechtbauer2005.csv")]
    {
        let wanted = &reference["sets"][set];
        let value = json(&["pool", "--format", "json", "--evidence", path]);
        assert_eq!(value["k"], wanted["k"]);
        assert_near(set, &value["q"], &wanted["q"]);
        assert_near(set, &value["tau2_interval"], &wanted["tau2_interval"]);
        for (name, numbers) in wanted["estimators"].as_object().unwrap() {
            let mut estimators = value["estimators"].as_array().unwrap().iter();
            let seen = estimators.find(|entry| entry["name"] == name.as_str()).unwrap();
            for key in NAMED.iter().filter(|key| numbers.get(key).is_some()) {
                assert_near(&format!("{set} {name} {key}"), &seen[*key], &numbers[*key]);
            }
        }
    }
    insta::assert_snapshot!("pool_bcg", printed(&["pool", "--evidence", "tests/data/bcg.csv"]));
}

#[test]
fn few_effects_are_pooled_as_far_as_they_go() {
    let (_folder, path) = file("two.csv", b"label,estimate,std_error\na,1,0.5\nb,2,0.5\n");
    let value = json(&["pool", "--format", "json", "--evidence", &path]);
    assert_eq!(value["k"], 2);
    assert!(value["estimators"][0]["prediction_interval"].is_null());
    assert!(value["prediction"]["reason"].as_str().unwrap().contains("at least 3"));
    assert!(printed(&["pool", "--evidence", &path]).contains("No law for a new setting"));
    let (_folder, path) = file("one.csv", b"label,estimate\na,1\n");
    assert!(printed(&["pool", "--evidence", &path]).contains("k = 1"));
    let (_folder, path) = file("same.csv", b"label,estimate\na,1\nb,1\nc,1\nd,1\n");
    assert!(printed(&["pool", "--evidence", &path]).contains("k = 4"));
}

#[test]
fn rates_of_several_media_are_not_taken_together() {
    let table = b"label,estimate,std_error,medium\na,1,0.5,film\nb,2,0.5,music\n";
    let (_folder, path) = file("media.csv", table);
    assert!(refused(&["pool", "--evidence", &path]).contains("must name its `medium`"));
}

// --- Charts ----------------------------------------------------------------------

#[test]
fn a_forest_plot_is_drawn_by_the_ending_of_its_file() {
    let folder = TempDir::new().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    for (name, signature) in [("a.svg", &b"<svg"[..]), ("a.PNG", b"\x89PNG")] {
        let output = shortfall(&["pool", "--medium", "film", "--chart", &at(name)]);
        assert!(output.status.success());
        assert!(String::from_utf8_lossy(&output.stderr).starts_with("wrote "));
        assert!(fs::read(at(name)).unwrap().starts_with(signature), "{name}");
    }
    let message = refused(&["pool", "--medium", "film", "--chart", &at("a.pdf")]);
    assert!(message.contains(".svg or .png"), "{message}");
    assert!(refused(&["pool", "--medium", "tv", "--chart", &at("tv.svg")]).contains("for tv"));
    assert!(!Path::new(&at("tv.svg")).exists(), "a refusal leaves nothing behind");
}

// --- Hostile tables --------------------------------------------------------------

#[test]
fn tables_that_are_wrong_are_refused_with_the_place() {
    for (name, table, part) in [
        ("semicolon", "label;estimate;std_error\na;1;1\n", "separate columns with commas"),
        ("column", "label,estimat,std_error\na,1,1\n", "did you mean `estimate`?"),
        ("missing", "label,std_error\na,1\n", "column `estimate` is missing"),
        ("twice", "label,id,estimate\na,b,1\n", "stands twice"),
        ("cells", "label,estimate\na,1,2\n", "must have 2 cells"),
        ("comma", "label,estimate\na,\"0,5\"\n", "decimals with a point"),
        ("number", "label,estimate\na,1e400\n", "must be a number"),
        ("nan", "label,estimate\na,NaN\n", "must be a number"),
        ("error", "label,estimate,std_error\na,1,-1\n", "must be above 0"),
        ("word", "label,estimate,medium\na,1,filn\n", "did you mean `film`?"),
        ("escape", "label,estimate\n\u{1b}[31mred,1\n", "no control characters"),
        ("turned", "label,estimate\na\u{202e}b,1\n", "no control characters"),
        ("empty", "", "is missing"),
        ("rows", "label,estimate\n", "has no rows"),
    ] {
        let (_folder, path) = file(&format!("{name}.csv"), table.as_bytes());
        for command in ["list", "pool"] {
            let message = refused(&[command, "--evidence", &path]);
            assert!(message.contains(part), "{name}: {message}");
            assert!(!message.contains(['\u{1b}', '\u{202e}']), "{name}: {message:?}");
        }
    }
    let (_folder, path) = file("latin.csv", b"label,estimate\nM\xfcller,1\n");
    assert!(refused(&["list", "--evidence", &path]).contains("not UTF-8"));
    assert!(refused(&["list", "--evidence", "/nowhere/x.csv"]).contains("cannot read"));
}

#[test]
fn a_huge_table_is_refused_at_once() {
    let mut table = String::from("label,estimate\n");
    for row in 0..10_001 {
        table.push_str(&format!("s{row},1\n"));
    }
    let (_folder, path) = file("rows.csv", table.as_bytes());
    assert!(refused(&["list", "--evidence", &path]).contains("at most 10000 rows"));
    let (_folder, path) = file("bytes.csv", &vec![b'x'; (16 << 20) + 1]);
    assert!(refused(&["list", "--evidence", &path]).contains("more than 16 MiB"));
}

#[test]
fn text_of_a_table_stays_text_in_every_output() {
    let label = "\"=HYPERLINK(\"\"http://x\"\")<script>![x](y)|`z`\"";
    let mut table = String::from("label,estimate,std_error,note\n");
    for row in 0..3 {
        table.push_str(&format!("{label},{row},1,@note\n").replacen(
            "HYPER",
            &format!("H{row}"),
            1,
        ));
    }
    let (folder, path) = file("hostile.csv", table.as_bytes());
    let csv = printed(&["list", "--format", "csv", "--evidence", &path]);
    assert!(csv.lines().skip(1).all(|line| line.starts_with("\"'=H")), "{csv}");
    assert!(csv.contains(",'@note"), "{csv}");
    let markdown = printed(&["pool", "--format", "markdown", "--evidence", &path]);
    assert!(!markdown.contains("<script>") && !markdown.contains("![x]"), "{markdown}");
    let chart = folder.path().join("x.svg");
    assert!(
        shortfall(&["pool", "--evidence", &path, "--chart", chart.to_str().unwrap()])
            .status
            .success()
    );
    assert!(!fs::read_to_string(chart).unwrap().contains("<script>"));
    assert!(json(&["list", "--format", "json", "--evidence", &path]).is_array());
}

#[test]
fn a_large_table_of_trials_is_answered_in_time() {
    let mut table = String::from("label,estimate,std_error\n");
    for row in 0..2000 {
        table.push_str(&format!("s{row},{},0.{}\n", f64::from(row % 37) / 10.0, 1 + row % 9));
    }
    let (_folder, path) = file("many.csv", table.as_bytes());
    let value = json(&["pool", "--format", "json", "--evidence", &path]);
    assert_eq!(value["k"], 2000);
    assert_eq!(value["leave_one_out"].as_array().unwrap().len(), 0);
}
