//! Files with other numbers in them: whatever a stranger writes in the place of a number, the file
//! is refused, or it can be run, examined, drawn and reported to the end.

#[path = "examined/mod.rs"]
mod examined;

use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;
use shortfall::chart::{CHARTS, Options, Request as Wish};
use shortfall::language::{LANGUAGES, Phrasebook};
use shortfall::report::critique::{Examined, document};
use shortfall::report::html;
use shortfall::scenario::{NoFiles, Request, Scenario, parse};
use shortfall::verdict::verdicts;

/// Numbers that break formulas, formats or axes if anything does.
const ODD: [&str; 14] = [
    "0",
    "-1",
    "1",
    "0.999999999",
    "1e-300",
    "-1e-300",
    "1e-12",
    "1e12",
    "1e18",
    "1e300",
    "-1e300",
    "2147483648",
    "1900",
    "2100",
];

/// The files that are changed: claims of every kind, and Top Site.
fn files() -> Vec<PathBuf> {
    let claims = fs::read_dir("scenarios/claims").unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        claims.filter(|path| path.extension().is_some_and(|ending| ending == "toml")).collect();
    files.push(PathBuf::from("scenarios/top-site.toml"));
    files.sort();
    files
}

/// Where a line's value is a number, from and to which byte of the line.
fn number(line: &str) -> Option<(usize, usize)> {
    let start = line.find("= ")? + 2;
    let length = line[start..].find([' ', ',', '#']).unwrap_or(line.len() - start);
    line[start..start + length].parse::<f64>().ok().map(|_| (start, start + length))
}

/// `text` with the numbers at these places, counted round, replaced.
fn mutated(text: &str, changes: &[(usize, &str)]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let places: Vec<usize> =
        (0..lines.len()).filter(|line| number(&lines[*line]).is_some()).collect();
    for (at, with) in changes {
        let line = &mut lines[places[at % places.len()]];
        if let Some((start, end)) = number(line) {
            line.replace_range(start..end, with);
        }
    }
    lines.join("\n")
}

/// All that the program makes of a file, with few draws.
fn used(name: &str, scenario: Scenario, language: usize) {
    let (outcome, critique) = examined::critique(scenario, 256, true);
    let language = &LANGUAGES[language % LANGUAGES.len()];
    let options = Options { language, ..Options::default() };
    for chart in CHARTS {
        if let Ok(drawing) = (chart.draw)(&[Wish::new(&outcome, options)]) {
            assert!(drawing.svg().ends_with("</svg>\n"), "{}", chart.name);
        }
    }
    let verdicts = verdicts(&outcome, shortfall::evidence::shipped());
    let book = Phrasebook::new(language);
    let page = document(&Examined { outcome, critique, verdicts }, &book);
    let page = html(name, language, &page);
    for hole in ["NaN", "inf "] {
        assert!(!page.contains(hole), "{hole} in {name}");
    }
}

#[test]
fn every_shipped_file_is_used_to_the_end() {
    for (language, path) in files().iter().enumerate() {
        used(&path.display().to_string(), examined::scenario(path), language);
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 64,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_number_a_file_holds_it_is_refused_or_used_to_the_end(
        file in any::<prop::sample::Index>(),
        changes in prop::collection::vec((any::<usize>(), prop::sample::select(&ODD[..])), 1..4),
        language in 0..3_usize,
    ) {
        let files = files();
        let path = file.get(&files);
        let text = fs::read_to_string(path).unwrap();
        let (name, text) = (path.display().to_string(), mutated(&text, &changes));
        if let Ok(scenario) = parse(&name, &text, &Request::default(), &NoFiles) {
            used(&name, scenario, language);
        }
    }
}
