//! A run in parts: the same bytes as in one piece, and no part that does not belong.

use std::path::Path;
use std::process::{Command, Output};

use proptest::prelude::*;
use serde_json::Value;
use shortfall::catalogue::find;
use shortfall::chart::CHARTS;
use shortfall::engine::{Sampler, Settings, Shard};
use shortfall::inversion;
use shortfall::language::{LANGUAGES, Phrasebook};
use shortfall::outcome::{self, Kept, Merger, Outcome, PartFile, Recorder};
use shortfall::report::FORMATS;
use shortfall::scenario::{Files, NoFiles, Request, Scenario, parse};

const TOP_SITE: &str = include_str!("../scenarios/top-site.toml");
const EXACT: &str = include_str!("../scenarios/exact.toml");

/// One draw in two is not finite.
const BROKEN: &str = r#"
format = 1
title = "no result"
currency = "EUR"
inputs.x = { unit = "EUR/year", law = "uniform", low = -1, high = 1 }
[models.m]
title = "m"
steps.industry_revenue = "x * ln(x / abs(x) + 1)"
[compare]
models = ["m"]
"#;

/// Reads a column of `prices.csv`.
const WITH_DATA: &str = r#"
format = 1
title = "with data"
currency = "EUR"
inputs.price = { unit = "EUR/year", law = "empirical", file = "prices.csv", column = "price" }
inputs.other = { unit = "EUR/year", law = "normal", mean = 1, sd = 1 }
[models.m]
title = "m"
steps.industry_revenue = "price + other"
[compare]
models = ["m"]
[variants.high]
inputs.other = { mean = 2 }
"#;

struct Prices(&'static str);

impl Files for Prices {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        if path == "prices.csv" { Ok(self.0.into()) } else { Err("none".to_owned()) }
    }
}

/// A run, but for the number of its parts.
#[derive(Clone, Copy)]
struct Job {
    text: &'static str,
    data: &'static str,
    variants: &'static [&'static str],
    sets: &'static [&'static str],
    sampler: Sampler,
    seed: u64,
    points: u64,
}

const JOB: Job = Job {
    text: EXACT,
    data: "price\n1\n2.5\n4\n",
    variants: &[],
    sets: &[],
    sampler: Sampler::Sobol,
    seed: 1,
    points: 16,
};

impl Job {
    fn settings(&self) -> Settings {
        let Job { sampler, seed, points, .. } = *self;
        Settings { sampler, seed, points, threads: Some(1), ..Settings::default() }
    }

    fn scenario(&self) -> (Scenario, Kept) {
        let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        let (variants, sets) = (texts(self.variants), texts(self.sets));
        let request = Request { variants, sets, ..Request::default() };
        let prices = Prices(self.data);
        let files = Recorder::new(&prices);
        let scenario = parse("x.toml", self.text, &request, &files).unwrap();
        let data = files.into_texts().unwrap();
        let Request { variants, sets, evidence, context } = request;
        let (file, text) = ("x.toml".to_owned(), self.text.to_owned());
        (scenario, Kept { file, text, variants, sets, evidence, context, data })
    }

    fn whole(&self) -> Outcome {
        let (scenario, _) = self.scenario();
        let probes = inversion::probes(&scenario);
        outcome::run(scenario, self.settings(), probes, &|_| {})
    }

    fn part(&self, number: u32, of: u32) -> String {
        let (scenario, kept) = self.scenario();
        let probes = inversion::probes(&scenario);
        let shard = Shard::new(number, of).unwrap();
        let part = PartFile::run(&scenario, kept, &self.settings(), probes, shard, &|_| {});
        part.into_text().unwrap()
    }
}

/// What `parts`, with their names, are merged to.
fn merged<'a>(parts: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Outcome, String> {
    let mut merger = Merger::new(inversion::probes);
    for (name, text) in parts {
        merger.add(name, text)?;
    }
    merger.finish().map(|(_, outcome)| outcome)
}

fn printed(outcome: Outcome) -> String {
    let outcomes = [outcome];
    FORMATS
        .iter()
        .map(|format| (format.print)(&outcomes, &Phrasebook::new(&LANGUAGES[0])))
        .collect()
}

fn json(outcome: Outcome) -> String {
    (find(FORMATS, "json").unwrap().print)(&[outcome], &Phrasebook::new(&LANGUAGES[0]))
}

// --- The same bytes ------------------------------------------------------------

#[test]
fn any_number_of_parts_in_any_order_gives_the_bytes_of_the_whole_run() {
    for text in [EXACT, TOP_SITE] {
        let job = Job { text, ..JOB };
        let whole = printed(job.whole());
        for of in 1..=16 {
            let parts: Vec<String> = (1..=of).map(|number| job.part(number, of)).collect();
            // 7 has no factor in common with most of these numbers.
            let order = (0..of as usize).map(|i| (i * 7 + 3) % of as usize);
            let mixed: Vec<&str> = match of {
                7 | 14 => parts.iter().rev().map(String::as_str).collect(),
                _ => order.map(|i| parts[i].as_str()).collect(),
            };
            let merged = merged(mixed.into_iter().map(|part| ("part", part))).unwrap();
            assert!(printed(merged) == whole, "{of} parts of {text:.50}");
        }
    }
}

/// Beyond 4,096 points draws are no longer held as they are, and smooth outputs
/// keep no ends of cells.
#[test]
fn long_random_and_faulty_runs_are_merged_to_the_same_bytes_too() {
    let jobs = [
        Job { points: 8192, ..JOB },
        Job { points: 8192, text: WITH_DATA, ..JOB },
        Job { sampler: Sampler::Random, points: 512, ..JOB },
        Job { text: BROKEN, points: 256, ..JOB },
        Job { text: WITH_DATA, variants: &["high"], sets: &["other.sd=3"], ..JOB },
        Job { points: 1, ..JOB },
    ];
    for job in jobs {
        let parts = [1, 2, 3].map(|number| job.part(number, 3));
        let merged = merged(parts.iter().rev().map(|part| ("part", part.as_str()))).unwrap();
        assert!(printed(merged) == printed(job.whole()), "{:.80}", job.text);
    }
}

#[test]
fn a_part_is_the_same_file_on_any_number_of_threads() {
    let job = Job { points: 1024, ..JOB };
    let (scenario, kept) = job.scenario();
    let of = |threads| {
        let settings = Settings { threads: Some(threads), ..job.settings() };
        let shard = Shard::new(1, 2).unwrap();
        PartFile::run(&scenario, kept.clone(), &settings, Vec::new(), shard, &|_| {})
            .into_text()
            .unwrap()
    };
    assert!(of(1) == of(2));
}

// --- Parts that do not belong ----------------------------------------------------

/// What is said if `other` is merged with part 1/2 of `job`.
fn refusal(job: Job, other: &str) -> String {
    merged([("a.json", job.part(1, 2).as_str()), ("b.json", other)]).unwrap_err()
}

#[test]
fn a_missing_or_doubled_part_is_named() {
    let parts = [1, 2, 3, 4].map(|number| JOB.part(number, 4));
    let of = |names: &[(&'static str, usize)]| {
        merged(names.iter().map(|(name, part)| (*name, parts[*part].as_str()))).unwrap_err()
    };
    let said = [
        of(&[]),
        of(&[("a.json", 0), ("c.json", 2), ("d.json", 3)]),
        of(&[("c.json", 2)]),
        of(&[("a.json", 0), ("b.json", 1), ("a-again.json", 0)]),
        of(&[("a.json", 0), ("a.json", 0)]),
    ];
    insta::assert_snapshot!(said.join("\n"));
}

#[test]
fn a_part_of_another_run_is_named_with_the_difference() {
    let data = Job { text: WITH_DATA, ..JOB };
    let said = [
        refusal(JOB, &Job { text: TOP_SITE, ..JOB }.part(2, 2)),
        refusal(data, &Job { sets: &["other.sd=2"], ..data }.part(2, 2)),
        refusal(Job { sets: &["other.sd=2"], ..data }, &data.part(2, 2)),
        refusal(data, &Job { variants: &["high"], ..data }.part(2, 2)),
        refusal(data, &Job { data: "price\n1\n2\n4\n", ..data }.part(2, 2)),
        refusal(JOB, &Job { sampler: Sampler::Random, ..JOB }.part(2, 2)),
        refusal(JOB, &Job { points: 32, ..JOB }.part(2, 2)),
        refusal(JOB, &Job { seed: 2, ..JOB }.part(2, 2)),
        refusal(JOB, &JOB.part(2, 3)),
    ];
    insta::assert_snapshot!(said.join("\n"));
}

#[test]
fn what_is_no_part_or_no_longer_one_is_named() {
    let part = JOB.part(2, 2);
    let version = format!("\"version\":\"{}\"", shortfall::VERSION);
    let said = [
        refusal(JOB, ""),
        refusal(JOB, "[1, 2]"),
        refusal(JOB, TOP_SITE),
        refusal(JOB, &json(JOB.whole())),
        refusal(JOB, part.split_once(",\"seed\"").unwrap().0),
        refusal(JOB, &part.replace(&version, "\"version\":\"0.0.9\"")),
        refusal(JOB, &part.replace("\"seed\":1", "\"seed\":\"one\"")),
        refusal(JOB, &part.replace("\"broken\":false", "\"broken\":true")),
        refusal(JOB, &part.replace("made up", "measured")),
    ];
    // Where a part breaks off moves with all that a run keeps: the place is not what is tested.
    let said = said.map(|text| match text.split_once(" at line 1 column ") {
        Some((said, _)) => format!("{said} at its place"),
        None => text,
    });
    insta::assert_snapshot!(said.join("\n"));
}

type Change<'a> = &'a dyn Fn(&mut Value);

/// A forged part has a right checksum.
fn forged(part: &str, change: impl FnOnce(&mut Value)) -> String {
    let mut value: Value = serde_json::from_str(part).unwrap();
    change(&mut value);
    serde_json::from_value::<PartFile>(value).unwrap().into_text().unwrap()
}

#[test]
fn a_forged_part_is_refused() {
    let data = Job { text: WITH_DATA, ..JOB };
    let part = data.part(1, 2);
    let total = |value: &mut Value, path: &str, new: Value| {
        *value.pointer_mut(&format!("/state/totals/0/0{path}")).unwrap() = new;
    };
    let changes: [(&str, Change); 12] = [
        ("number", &|v| v["shard"] = 3.into()),
        ("numbers", &|v| v["shards"] = 17.into()),
        ("draws", &|v| v["draws"] = 255.into()),
        ("replicates", &|v| v["replicates"] = 1.into()),
        ("sampler", &|v| v["sampler"] = "dice".into()),
        ("scenario", &|v| v["scenario"]["text"] = BROKEN.into()),
        ("nonsense", &|v| v["scenario"]["text"] = "format = 1".into()),
        ("data", &|v| v["scenario"]["data"] = serde_json::json!({})),
        ("more draws", &|v| v["draws"] = 512.into()),
        ("pivot", &|v| total(v, "/moments/pivot", 0.into())),
        ("sum", &|v| total(v, "/moments/sum/limbs", serde_json::json!([0]))),
        ("counts", &|v| total(v, "/sketch/counts/0", u64::MAX.into())),
    ];
    let said = changes.map(|(what, change)| {
        let text = forged(&part, change);
        format!("{what}: {}", merged([("a.json", text.as_str())]).unwrap_err())
    });
    insta::assert_snapshot!(said.join("\n"));
}

/// All places of a JSON value that hold a number, or a list.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            object.iter().for_each(|(key, value)| places(value, &format!("{at}/{key}"), found));
        }
        Value::Array(items) => {
            found.push(at.to_owned());
            items.iter().enumerate().for_each(|(i, v)| places(v, &format!("{at}/{i}"), found));
        }
        _ => found.push(at.to_owned()),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    /// A state with a right checksum and wrong numbers is refused, or gives some result.
    #[test]
    fn no_forged_state_makes_a_panic(
        choice in any::<proptest::sample::Index>(),
        number in prop_oneof![0..3_u64, any::<u64>(), Just(u64::MAX)],
        broken in any::<bool>(),
    ) {
        let text = if broken { BROKEN } else { WITH_DATA };
        let part = Job { text, points: 4, ..JOB }.part(1, 1);
        let mut value: Value = serde_json::from_str(&part).unwrap();
        let mut found = Vec::new();
        places(&value["state"], "/state", &mut found);
        let place = value.pointer_mut(&found[choice.index(found.len())]).unwrap();
        match place {
            Value::Array(items) if number % 2 == 0 => drop(items.pop()),
            Value::Array(items) => items.extend(items.last().cloned()),
            other => *other = number.into(),
        }
        if let Ok(file) = serde_json::from_value::<PartFile>(value)
            && let Ok(outcome) = merged([("x", file.into_text().unwrap().as_str())])
        {
            printed(outcome);
        }
    }

    /// Nor does a file that was damaged anywhere; it is refused.
    #[test]
    fn a_damaged_part_is_refused(at in any::<proptest::sample::Index>(), byte in any::<u8>()) {
        let part = Job { points: 1, ..JOB }.part(1, 1);
        let mut bytes = part.clone().into_bytes();
        let at = at.index(bytes.len() - 1);
        prop_assume!(bytes[at] != byte);
        bytes[at] = byte;
        let text = String::from_utf8_lossy(&bytes);
        // A space for another sign between values is no damage.
        let same = |a: &str, b: &str| {
            let read = |text: &str| serde_json::from_str::<Value>(text).ok();
            read(a).is_some() && read(a) == read(b)
        };
        prop_assert!(merged([("x", &*text)]).is_err() || same(&text, &part));
    }
}

// --- At the command line ---------------------------------------------------------

fn shortfall(folder: &Path, arguments: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shortfall"));
    command.args(arguments.split(' ')).current_dir(folder).env("NO_COLOR", "1");
    command.output().expect("the program starts")
}

fn done(folder: &Path, arguments: &str) -> Vec<u8> {
    let output = shortfall(folder, arguments);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments}: {errors}");
    output.stdout
}

fn refused(folder: &Path, arguments: &str) -> String {
    let output = shortfall(folder, arguments);
    assert_eq!(output.status.code(), Some(2), "{arguments}");
    assert!(output.stdout.is_empty(), "{arguments}");
    String::from_utf8(output.stderr).unwrap()
}

fn workshop() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [("data.toml", WITH_DATA), ("exact.toml", EXACT), ("prices.csv", JOB.data)]
    {
        std::fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

#[test]
fn merge_needs_the_parts_alone_and_prints_what_run_prints() {
    let here = workshop();
    let there = tempfile::tempdir().unwrap();
    let (here, there) = (here.path(), there.path());
    let options = "--draws 512 -q --seed 3 --set other.mean=2 --sampler random";
    for number in 1..=3 {
        let out = there.join(format!("part-{number}.json"));
        let shard = format!("--shard {number}/3");
        done(here, &format!("run data.toml {options} {shard} --out {}", out.display()));
        let shown = done(here, &format!("run data.toml {options} {shard}"));
        assert!(std::fs::read(&out).unwrap() == shown, "--out writes what is printed without");
    }
    let parts = "part-2.json part-1.json part-3.json";
    for format in FORMATS {
        let format = format!("--format {}", format.name);
        let whole = done(here, &format!("run data.toml {options} {format}"));
        assert!(done(there, &format!("merge {parts} {format}")) == whole, "{format}");
    }
    done(here, &format!("run data.toml {options} --charts charts"));
    done(there, &format!("merge {parts} -q --charts charts --out merged.txt"));
    for chart in CHARTS {
        let name = format!("charts/data-{}.svg", chart.name);
        let read = |folder: &Path| std::fs::read(folder.join(&name)).ok();
        // A part holds no steps of a bridge.
        let whole = read(here).filter(|_| chart.name != "bridge");
        assert!(whole == read(there), "{name}");
    }
}

#[test]
fn what_makes_no_part_is_refused() {
    let folder = workshop();
    let folder = folder.path();
    for (arguments, words) in [
        ("run exact.toml --shard 1/2 --precision 1%", "cannot be used with"),
        ("run exact.toml --shard 1/2 --digits 2", "cannot be used with"),
        ("run exact.toml --shard 1/2 --format json", "cannot be used with"),
        ("run exact.toml --shard 1/2 --charts charts", "cannot be used with"),
        ("run exact.toml data.toml --shard 1/2", "--shard takes one scenario"),
        ("run exact.toml --shard 1/17", "at most 16 parts"),
        ("run exact.toml --shard 0/4", "the parts are 1/4 to 4/4"),
        ("merge", "required arguments"),
        ("merge none.json", "cannot read none.json"),
        ("merge exact.toml", "exact.toml cannot be read as a part of a run"),
    ] {
        let said = refused(folder, arguments);
        assert!(said.contains(words), "{arguments}: {said}");
    }
    assert!(!folder.join("charts").exists());
}

#[test]
fn recorded_files_are_what_a_scenario_reads() {
    let (_, kept) = Job { text: WITH_DATA, ..JOB }.scenario();
    assert_eq!(kept.data.keys().collect::<Vec<_>>(), ["prices.csv"]);
    assert_eq!(kept.read("prices.csv").unwrap(), JOB.data.as_bytes());
    assert!(kept.read("other.csv").is_err());
    assert!(Recorder::new(&NoFiles).into_texts().unwrap().is_empty());
}
