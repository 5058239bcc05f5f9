//! Draws as a file: the draws that the figures are made of.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

/// Scopes, segments, an input that no model uses, two that are one number, and a
/// name that a column of the file has too.
const MANY: &str = r#"format = 1
title = "columns"
currency = "EUR"
segments = ["new", "old"]

[scopes.belgium]
title = "Belgium"
[scopes.world]
title = "World"

[inputs.draw]
unit = "EUR/year"
law = "uniform"
low = 1
high = 2

[inputs.price]
unit = "EUR/year"
[inputs.price.scope]
belgium = { law = "normal", mean = 1, sd = 0.1 }
world = { law = "point", value = 7 }

[inputs.share]
unit = "1"
[inputs.share.segment]
new = { law = "uniform", low = 0, high = 1 }
old = { law = "point", value = 0.25 }

[inputs.unused]
unit = "1"
law = "uniform"
low = 0
high = 1

[models.m]
title = "m"
steps.industry_revenue = "(draw + price) * sum(share)"
steps.consumer_spending = "draw"
[compare]
models = ["m"]
"#;

/// Half of the draws are infinite, the others are numbers.
const BROKEN: &str = r#"format = 1
title = "no result"
currency = "EUR"
inputs.x = { unit = "EUR/year", law = "uniform", low = -1, high = 1 }
[models.m]
title = "m"
steps.industry_revenue = "x * ln(x / abs(x) + 1)"
steps.consumer_spending = "x * ln(x / abs(x) + 1) * 0"
[compare]
models = ["m"]
"#;

fn workshop() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [
        ("exact.toml", include_str!("../scenarios/exact.toml")),
        ("top-site.toml", include_str!("../scenarios/top-site.toml")),
        ("many.toml", MANY),
        ("broken.toml", BROKEN),
    ] {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn run(folder: &Path, arguments: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shortfall"));
    command.args(["run", "-q"]).args(arguments.split(' '));
    command.current_dir(folder).env("NO_COLOR", "1").output().expect("the program starts")
}

fn printed(folder: &Path, arguments: &str) -> String {
    let output = run(folder, arguments);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && errors.is_empty(), "{arguments}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

/// The text that `--draws-out` writes.
fn draws(folder: &Path, arguments: &str) -> String {
    printed(folder, &format!("{arguments} --draws-out draws.csv"));
    std::fs::read_to_string(folder.join("draws.csv")).unwrap()
}

/// Headings, and the numbers of every column.
fn columns(text: &str) -> (Vec<String>, Vec<Vec<f64>>) {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headings: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let mut columns = vec![Vec::new(); headings.len()];
    for record in reader.records() {
        for (column, cell) in columns.iter_mut().zip(&record.unwrap()) {
            column.push(cell.parse().unwrap());
        }
    }
    (headings, columns)
}

#[test]
fn the_draws_are_those_that_the_figures_are_made_of() {
    let folder = workshop();
    let folder = folder.path();
    for (file, points) in [("exact.toml", 512), ("top-site.toml", 64)] {
        for sampler in ["sobol", "random"] {
            let options = format!("{file} --draws {} --sampler {sampler} --seed 5", 16 * points);
            let text = draws(folder, &options);
            let (headings, columns) = columns(&text);
            let run: Value =
                serde_json::from_str(&printed(folder, &format!("{options} --format json")))
                    .unwrap();
            let mut seen = 0;
            for result in run["results"].as_array().unwrap() {
                let Some(mean) = result["mean"].as_f64() else { continue };
                let name = ["model", "scope", "ledger"].map(|key| result[key].as_str().unwrap());
                let place = headings.iter().position(|h| *h == name.join(".")).unwrap();
                let column = &columns[place];
                assert_eq!(column.len(), 16 * points);
                let sum: f64 = column.iter().sum();
                let size: f64 = column.iter().map(|x| x.abs()).sum();
                let n = column.len() as f64;
                // The bound of a sum in a row, n roundings (Higham 2002, 4.2).
                let bound = n * f64::EPSILON * size / n;
                assert!((sum / n - mean).abs() <= bound, "{name:?}: {} for {mean}", sum / n);
                seen += 1;
            }
            assert!(seen > 0);
            for claim in run["claims"].as_array().unwrap() {
                let amount = claim["amount_per_year"].as_f64().unwrap();
                for reach in claim["models"].as_array().unwrap() {
                    let Some(count) = reach["exceedance_count"].as_u64() else { continue };
                    let scope = claim["scope"].as_str().unwrap();
                    let [model, ledger] = ["model", "ledger"].map(|k| reach[k].as_str().unwrap());
                    let name = format!("{model}.{scope}.{ledger}");
                    let place = headings.iter().position(|h| *h == name).unwrap();
                    let above = columns[place].iter().filter(|x| **x >= amount).count();
                    assert_eq!(above as u64, count, "{name}");
                }
            }
        }
    }
}

#[test]
fn columns_are_inputs_in_the_order_of_the_file_then_ledgers() {
    let folder = workshop();
    let (headings, columns) = columns(&draws(folder.path(), "many.toml --draws 64"));
    let expected = [
        "replicate",
        "draw",
        "input.draw",
        "price@belgium",
        "price@world",
        "share/new",
        "share/old",
        "unused",
        "m.belgium.consumer_spending",
        "m.belgium.industry_revenue",
        "m.world.consumer_spending",
        "m.world.industry_revenue",
    ];
    assert_eq!(headings, expected);
    let column = |name: &str| &columns[headings.iter().position(|h| h == name).unwrap()];
    let replicates: Vec<f64> = (0..64).map(|row| f64::from(row / 4)).collect();
    let numbers: Vec<f64> = (0..64).map(|row| f64::from(row % 4)).collect();
    assert_eq!(*column("replicate"), replicates);
    assert_eq!(*column("draw"), numbers);
    assert_eq!(*column("price@world"), vec![7.0; 64]);
    assert_eq!(*column("share/old"), vec![0.25; 64]);
    for row in 0..64 {
        let at = |name| column(name)[row];
        let sum = at("input.draw") + at("price@belgium");
        let revenue = sum * (at("share/new") + at("share/old"));
        assert!((at("m.belgium.industry_revenue") / revenue - 1.0).abs() < 1e-14);
        assert_eq!(at("m.world.consumer_spending"), at("input.draw"));
        assert!((0.0..1.0).contains(&at("unused")));
    }
    let mut unused = column("unused").clone();
    unused.dedup();
    assert_eq!(unused.len(), 64, "an input that no model uses is drawn too");
}

#[test]
fn the_same_seed_gives_the_same_file_and_a_longer_run_begins_with_it() {
    let folder = workshop();
    let folder = folder.path();
    let short = draws(folder, "top-site.toml --draws 256 --threads 1");
    assert!(short == draws(folder, "top-site.toml --draws 256 --threads 2"));
    assert!(short != draws(folder, "top-site.toml --draws 256 --seed 2"));
    // 1,024 points are more than a block.
    let long = draws(folder, "top-site.toml --draws 16384");
    assert_eq!(long.lines().count(), 1 + 16384);
    let long: std::collections::BTreeSet<&str> = long.lines().collect();
    assert!(short.lines().all(|line| long.contains(line)));
}

#[test]
fn a_part_writes_the_draws_of_its_replicates() {
    let folder = workshop();
    let folder = folder.path();
    let whole = draws(folder, "exact.toml --draws 128");
    let part = draws(folder, "exact.toml --draws 128 --shard 3/8 --out part.json");
    let own = |line: &&str| line.starts_with("2,") || line.starts_with("10,");
    let expected: Vec<&str> = whole.lines().take(1).chain(whole.lines().filter(own)).collect();
    assert_eq!(part.lines().collect::<Vec<_>>(), expected);
    assert!(folder.join("part.json").exists());
}

#[test]
fn a_precision_writes_the_draws_of_the_last_run() {
    let folder = workshop();
    let folder = folder.path();
    let text = draws(folder, "exact.toml --draws 16384 --precision 1%");
    let rows = text.lines().count() - 1;
    assert!(rows >= 16384);
    assert!(text == draws(folder, &format!("exact.toml --draws {rows}")));
}

#[test]
fn draws_that_are_no_numbers_are_written_as_r_and_python_read_them() {
    let folder = workshop();
    let text = draws(folder.path(), "broken.toml --draws 16");
    let of = |column: usize| -> Vec<&str> {
        text.lines().skip(1).map(|line| line.split(',').nth(column).unwrap()).collect()
    };
    assert_eq!(
        text.lines().next(),
        Some("replicate,draw,x,m.consumer_spending,m.industry_revenue")
    );
    for ((x, nan), infinite) in of(2).into_iter().zip(of(3)).zip(of(4)) {
        if x.starts_with('-') {
            assert_eq!((nan, infinite), ("NaN", "Inf"));
        } else {
            assert!(infinite.parse::<f64>().unwrap() > 0.0);
        }
    }
}

#[test]
fn what_cannot_be_written_is_refused_before_anything_is_left() {
    let folder = workshop();
    let folder = folder.path();
    let before = std::fs::read_dir(folder).unwrap().count();
    let mut cases = vec![
        ("exact.toml --draws-out draws.txt", "must end in .csv or .parquet"),
        ("exact.toml --draws-out draws", "must end in .csv or .parquet"),
        ("exact.toml --draws-out none/draws.csv", "cannot write none/draws.csv"),
        ("exact.toml many.toml --draws-out draws.csv", "--draws-out takes one scenario"),
    ];
    if cfg!(not(feature = "parquet")) {
        cases.push(("exact.toml --draws-out draws.parquet", "`--features parquet`"));
    }
    for (arguments, words) in cases {
        let output = run(folder, arguments);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments}: {said}");
        assert!(output.stdout.is_empty() && said.contains(words), "{arguments}: {said}");
    }
    assert_eq!(std::fs::read_dir(folder).unwrap().count(), before);
}

/// A device such as `/dev/null` would else become a file, for all who use the machine.
#[cfg(unix)]
#[test]
fn a_pipe_is_written_to_and_not_replaced() {
    use std::os::unix::fs::FileTypeExt;

    let folder = workshop();
    let folder = folder.path();
    let expected = draws(folder, "exact.toml --draws 64");
    let pipe = folder.join("pipe.csv");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let reader = std::thread::spawn({
        let pipe = pipe.clone();
        move || std::fs::read_to_string(pipe).unwrap()
    });
    printed(folder, "exact.toml --draws 64 --draws-out pipe.csv");
    assert!(reader.join().unwrap() == expected);
    assert!(std::fs::metadata(&pipe).unwrap().file_type().is_fifo());
}

/// A Parquet file holds the numbers of the CSV file.
#[cfg(feature = "parquet")]
#[test]
fn parquet_holds_the_same_numbers() {
    use parquet::file::reader::{FileReader, SerializedFileReader};
    use parquet::record::Field;

    let folder = workshop();
    let folder = folder.path();
    let options = "many.toml --draws 16384";
    let (headings, columns) = columns(&draws(folder, options));
    printed(folder, &format!("{options} --draws-out draws.parquet"));
    let file = std::fs::File::open(folder.join("draws.parquet")).unwrap();
    let reader = SerializedFileReader::new(file).unwrap();
    let mut rows = 0;
    for row in reader.get_row_iter(None).unwrap() {
        for (place, (name, field)) in row.unwrap().get_column_iter().enumerate() {
            assert_eq!(*name, headings[place]);
            let value = match field {
                Field::Int(x) => f64::from(*x),
                Field::Long(x) => *x as f64,
                Field::Double(x) => *x,
                other => panic!("{other}"),
            };
            assert_eq!(value, columns[place][rows]);
        }
        rows += 1;
    }
    assert_eq!(rows, 16384);
    let again = std::fs::read(folder.join("draws.parquet")).unwrap();
    printed(folder, &format!("{options} --draws-out draws.parquet"));
    assert!(std::fs::read(folder.join("draws.parquet")).unwrap() == again);
}
