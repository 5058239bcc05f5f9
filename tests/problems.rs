//! What a user sees of every mistake: each file of `tests/problems` holds one,
//! and the snapshot beside it is the message.
//!
//! To add one, write the file and run `INSTA_UPDATE=always cargo test --test
//! problems`; then read the snapshot as somebody would who has to mend the file.
//! A first line such as `# --set price=8` or `# --variant NAME` is asked for.

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use shortfall::problem::{self, Source, is_unsafe};
use shortfall::scenario::{Files, NoFiles, Rejected, Request, Scenario, parse};

/// The data files beside the scenarios.
struct Beside(PathBuf);

impl Files for Beside {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        // The system's own words differ between systems.
        fs::read(self.0.join(path)).map_err(|error| format!("{:?}", error.kind()))
    }
}

/// The flags on the first line of a file.
fn request(text: &str) -> Request {
    let mut request = Request::default();
    let mut words = text.lines().next().unwrap_or_default().split_whitespace();
    while let Some(word) = words.next() {
        let list = match word {
            "--set" => &mut request.sets,
            "--variant" => &mut request.variants,
            "--context" => {
                request.context = words.next().map(own_context);
                continue;
            }
            _ => continue,
        };
        list.push(words.next().expect("a flag has a value").to_owned());
    }
    request
}

/// A table of context data in `tests/problems/data`.
fn own_context(name: &str) -> Source {
    let path = Path::new("tests/problems/data").join(name);
    Source { name: name.to_owned(), text: fs::read_to_string(path).unwrap() }
}

/// All messages about a file, as they are printed.
fn told(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let name = path.file_name().unwrap().to_str().unwrap();
    let files = Beside(path.parent().unwrap().to_owned());
    match parse(name, &text, &request(&text), &files) {
        Ok(_) => "no problem was found".to_owned(),
        Err(rejected) => problem::render(&rejected.problems, &rejected.sources, false),
    }
}

#[test]
fn every_mistake_is_told_with_its_line_and_what_mends_it() {
    insta::glob!("problems/*.toml", |path| {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("problems/messages");
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.remove_snapshot_suffix();
        settings.bind(|| {
            let stem = path.file_stem().unwrap().to_str().unwrap();
            insta::assert_snapshot!(stem, told(path));
        });
    });
}

// --- Texts too long, or too strange, to keep in a file -----------------------

fn parsed(text: &str) -> Result<Scenario, Box<Rejected>> {
    parse("x.toml", text, &Request::default(), &NoFiles)
}

/// A small scenario whose only model has this formula.
fn with_formula(formula: &str) -> String {
    format!(
        r#"format = 1
title = "A small scenario"
currency = "EUR"
inputs.price = {{ unit = "EUR/year", law = "point", value = 8 }}
compare.models = ["loss"]
models.loss.title = "Loss"
models.loss.steps.industry_revenue = "{formula}"
"#
    )
}

#[test]
fn what_is_nested_too_deep_is_refused_and_shown_in_short() {
    let deep =
        |open: &str, close: &str| format!("{}price{}", open.repeat(100_000), close.repeat(100_000));
    let texts = [
        with_formula(&deep("(", ")")),
        with_formula(&deep("abs(", ")")),
        with_formula(&deep("(", "")),
        with_formula(&deep("-", "")),
        format!("format = {}", deep("[", "]")),
        format!("format = {}", deep("{a=", "}")),
        format!("[{}x]", "a.".repeat(100_000)),
        format!("{}x = 1", "a.".repeat(100_000)),
    ];
    let mut told = String::new();
    for text in texts {
        let rejected = parsed(&text).expect_err("nothing so deep is read");
        let rendered = problem::render(&rejected.problems, &rejected.sources, false);
        assert!(rendered.chars().count() < 4000, "{} characters", rendered.chars().count());
        let first = &rejected.problems[0];
        told.push_str(&format!("{}; {}\n", first.message, first.help.as_deref().unwrap_or("-")));
    }
    insta::assert_snapshot!(told);
}

#[test]
fn hostile_characters_of_a_file_are_not_printed() {
    for hostile in [
        "\u{202E}",
        "\u{2066}",
        "\u{200F}",
        "\u{FEFF}",
        "\u{061C}",
        "\u{1b}[2J",
        "\u{7}",
        "\r",
        "\u{9b}",
    ] {
        for place in ["titel = \"a", "titel = 1 # ", "x", "title = \"", "[sources.\""] {
            let text = format!("format = 1\n{place}{hostile}b\"\n");
            let rejected = parsed(&text).expect_err("a scenario without inputs");
            let told = problem::render(&rejected.problems, &rejected.sources, false);
            let unsafe_here = told.chars().find(|c| is_unsafe(*c));
            assert_eq!(unsafe_here, None, "{place}{} in {told}", hostile.escape_unicode());
        }
    }
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_are_read() {
    let text = include_str!("../scenarios/exact.toml");
    let of = |text: &str| parsed(text).map(|scenario| scenario.hash).map_err(|r| r.problems);
    assert_eq!(of(&text.replace('\n', "\r\n")), of(text));
    assert_eq!(of(&format!("\u{FEFF}{text}")), of(text));
}

/// Whatever comes of `text`, it is a scenario, or problems that point into what was read.
fn is_read_or_refused_in_order(text: &str) -> Result<(), TestCaseError> {
    let Err(rejected) = parsed(text) else { return Ok(()) };
    prop_assert!(!rejected.problems.is_empty());
    for problem in &rejected.problems {
        if let Some(place) = &problem.place {
            let source = rejected.sources.get(place.source);
            prop_assert!(source.is_some_and(|source| place.span.start <= source.text.len()));
        }
    }
    let told = problem::render(&rejected.problems, &rejected.sources, false);
    prop_assert!(!told.chars().any(is_unsafe), "{told}");
    Ok(())
}

/// What may happen to a line of a file that somebody edits late at night.
#[derive(Clone, Debug)]
enum Slip {
    Delete,
    Repeat,
    SwapWithNext,
    Cut(usize),
    Insert(usize, &'static str),
    Replace(&'static str),
}

fn slip() -> impl Strategy<Value = Slip> {
    let bits = prop::sample::select(vec![
        "\"",
        "'",
        "=",
        "[",
        "]",
        "[[",
        "{",
        "}",
        ",",
        ".",
        "#",
        "\\",
        "1e400",
        "-",
        "nan",
        "inf",
        "\u{202E}",
        "é",
        "\u{0}",
        "\t",
        "_",
        "\"\"\"",
        "scope.x",
        "0",
        "true",
        "2010-09-08",
    ]);
    let lines = prop::sample::select(vec![
        "law = \"mixture\"",
        "parts = [{ weight = 1, law = \"point\", value = 1 }]",
        "value = []",
        "low = inf",
        "truncate = [0, 1]",
        "file = \"x.csv\"",
        "[[correlations]]",
        "between = [\"price\", \"downloads\"]",
        "rank = 0.5",
        "segments = []",
        "[inputs.price.segment.catalogue]",
        "[inputs.downloads.scope.world.segment.catalogue]",
        "[models.sampling.steps]",
        "industry_revenue = \"sum(price) / 0\"",
        "unit = \"1\"",
        "kind = \"gross\"",
        "format = 1",
    ]);
    prop_oneof![
        Just(Slip::Delete),
        Just(Slip::Repeat),
        Just(Slip::SwapWithNext),
        (0..80usize).prop_map(Slip::Cut),
        (0..80usize, bits).prop_map(|(at, bit)| Slip::Insert(at, bit)),
        lines.prop_map(Slip::Replace),
    ]
}

fn slipped(text: &str, slips: &[(usize, Slip)]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for (at, slip) in slips {
        let at = at % lines.len();
        let boundary =
            |line: &str, n: usize| line.char_indices().nth(n).map_or(line.len(), |c| c.0);
        match slip {
            Slip::Delete if lines.len() > 1 => drop(lines.remove(at)),
            Slip::Delete => {}
            Slip::Repeat => lines.insert(at, lines[at].clone()),
            Slip::SwapWithNext => {
                let next = (at + 1) % lines.len();
                lines.swap(at, next);
            }
            Slip::Cut(n) => {
                let n = boundary(&lines[at], *n);
                lines[at].truncate(n);
            }
            Slip::Insert(n, bit) => {
                let n = boundary(&lines[at], *n);
                lines[at].insert_str(n, bit);
            }
            Slip::Replace(line) => (*line).clone_into(&mut lines[at]),
        }
    }
    lines.join("\n")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_slip_of_an_editor_makes_the_reader_panic(
        slips in prop::collection::vec((any::<usize>(), slip()), 1..5),
    ) {
        is_read_or_refused_in_order(&slipped(include_str!("../scenarios/top-site.toml"), &slips))?;
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "[ -~\\n\u{202E}é]{0,200}") {
        is_read_or_refused_in_order(&text)?;
    }

    #[test]
    fn no_override_makes_the_reader_panic(
        path in "(inputs|claims|compare|scopes|sources|models|variants|price|[a-z.]{0,4})\\.?(price|world|models|downloads|[a-z\"]{0,4})\\.?(low|scope|world|law|unit|[a-z]{0,3})",
        value in "(8|-1|nan|inf|true|world|\\[1, 2\\]|\\{ ?low ?= ?1 ?\\}|\"x\"|[ -~]{0,6})",
    ) {
        let text = include_str!("../scenarios/top-site.toml");
        let request = Request { sets: vec![format!("{path}={value}")], ..Request::default() };
        if let Err(rejected) = parse("x.toml", text, &request, &NoFiles) {
            let told = problem::render(&rejected.problems, &rejected.sources, false);
            prop_assert!(!told.is_empty() && !told.chars().any(is_unsafe), "{told}");
        }
    }
}
