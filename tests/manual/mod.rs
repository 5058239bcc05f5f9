//! Reads the manual, runs what it shows, and compares or renews what the program said.
//!
//! A fenced block says what it is in its first line:
//!
//! | first line | what is checked |
//! |---|---|
//! | `toml NAME.toml` | a whole scenario, written under that name; `check` accepts it |
//! | `toml` | sections put over the last whole scenario; `check` accepts the result |
//! | `toml refused` | the same, but `check` must refuse it |
//! | `csv NAME.csv` | written beside the scenarios |
//! | `sh` | every line is run and must end with exit code 0 |
//! | `text output` | what the block before it printed; `BLESS=1` renews it |
//!
//! Text between `<!-- made: NAME -->` and `<!-- end -->` is made from the lists of the program.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The folder of the package.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a file of the package.
pub(crate) fn read(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// Runs the program in `folder`.
pub(crate) fn shortfall(arguments: &[String], folder: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shortfall"));
    command.args(arguments).current_dir(folder).env("NO_COLOR", "1");
    command.output().expect("the program was built with this test")
}

/// The arguments after `shortfall`, split as a shell would split them.
pub(crate) fn arguments(command: &str) -> Vec<String> {
    let command = command.strip_prefix("cargo run --release -- ").unwrap_or_else(|| {
        command.strip_prefix("shortfall ").unwrap_or_else(|| panic!("not our command: {command}"))
    });
    let (mut words, mut word, mut quote) = (Vec::new(), String::new(), None);
    for c in command.chars() {
        match (c, quote) {
            (c, Some(open)) if c == open => quote = None,
            ('\'' | '"', None) => quote = Some(c),
            (' ', None) => words.extend((!word.is_empty()).then(|| std::mem::take(&mut word))),
            _ => word.push(c),
        }
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

/// A folder with the scenarios of the package in it, for commands that write.
pub(crate) fn workshop() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let scenarios = folder.path().join("scenarios");
    std::fs::create_dir(&scenarios).expect("a new folder");
    for entry in std::fs::read_dir(root().join("scenarios")).expect("the package has scenarios") {
        let entry = entry.expect("a readable folder");
        if entry.path().is_file() {
            std::fs::copy(entry.path(), scenarios.join(entry.file_name())).expect("a copy");
        }
    }
    folder
}

/// What the lines of an `sh` block print. Every command must end well.
pub(crate) fn printed(block: &str, folder: &Path) -> String {
    let mut all = String::new();
    for command in block.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')) {
        if command == "cargo test" {
            continue;
        }
        let output = shortfall(&arguments(command), folder);
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "`{command}` failed:\n{complaint}");
        all.push_str(&String::from_utf8(output.stdout).expect("the program prints UTF-8"));
    }
    all
}

/// The document as it would be if everything it shows came from the program now.
///
/// # Panics
///
/// If a block that must be accepted is refused, or one that must be refused is accepted.
pub(crate) fn renewed(text: &str, made: &dyn Fn(&str) -> String) -> String {
    let folder = workshop();
    let folder = folder.path();
    let mut base = (String::new(), String::new());
    let mut said = String::new();
    let mut new = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        new.push_str(line);
        new.push('\n');
        if let Some(name) = between(line, "<!-- made: ", " -->") {
            lines.by_ref().find(|line| *line == "<!-- end -->").expect("made text has an end");
            new.push_str(&format!("\n{}\n<!-- end -->\n", made(name)));
        }
        let Some(kind) = line.strip_prefix("```").filter(|kind| !kind.is_empty()) else { continue };
        let body: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
        let mut body = body.join("\n");
        match kind.split(' ').collect::<Vec<_>>()[..] {
            ["toml", "refused"] => said = checked(&over(&base.1, &body), &base.0, folder, 2),
            ["toml", name] => {
                base = (name.to_owned(), format!("{body}\n"));
                checked(&base.1, name, folder, 0);
            }
            ["toml"] => drop(checked(&over(&base.1, &body), &base.0, folder, 0)),
            ["csv", name] => std::fs::write(folder.join(name), &body).expect("a file"),
            ["sh"] => said = printed(&body, folder),
            ["text", "output"] => said.trim_end().clone_into(&mut body),
            ["text"] => {}
            _ => panic!("a block of an unknown kind: {kind}"),
        }
        new.push_str(&format!("{body}\n```\n"));
        // A scenario that was changed for one block stands again as it was.
        if !base.0.is_empty() {
            std::fs::write(folder.join(&base.0), &base.1).expect("a file");
        }
    }
    new
}

/// What `check` says of a scenario; it must end with `code`.
fn checked(scenario: &str, name: &str, folder: &Path, code: i32) -> String {
    std::fs::write(folder.join(name), scenario).expect("a file");
    let output = shortfall(&["check".to_owned(), name.to_owned()], folder);
    let text = |bytes| String::from_utf8(bytes).expect("the program prints UTF-8");
    let said = text(output.stdout) + &text(output.stderr);
    assert_eq!(output.status.code(), Some(code), "{scenario}\n{said}");
    said
}

/// `base` with the sections of `patch` in place of its own of the same name, and of their parts;
/// keys before the first section of `patch` go to the top.
fn over(base: &str, patch: &str) -> String {
    let names: Vec<&str> = patch.lines().filter_map(header).collect();
    let replaced =
        |name: &str| names.iter().any(|new| name == *new || name.starts_with(&format!("{new}.")));
    let mut keep = true;
    let kept: Vec<&str> = base
        .lines()
        .filter(|line| {
            if let Some(name) = header(line) {
                keep = !replaced(name);
            }
            keep
        })
        .collect();
    let top: Vec<&str> = patch.lines().take_while(|line| header(line).is_none()).collect();
    let rest: Vec<&str> = patch.lines().skip(top.len()).collect();
    let (top, kept, rest) = (top.join("\n"), kept.join("\n"), rest.join("\n"));
    format!("{top}{}{kept}\n\n{rest}\n", if top.is_empty() { "" } else { "\n" })
}

/// `inputs.price` of `[inputs.price]`.
fn header(line: &str) -> Option<&str> {
    let name = line.strip_prefix('[')?.trim_end().strip_suffix(']')?;
    Some(name.trim_matches(['[', ']']))
}

fn between<'a>(line: &'a str, before: &str, after: &str) -> Option<&'a str> {
    line.strip_prefix(before)?.strip_suffix(after)
}

/// Compares `path` with `expected`, or writes it there if `BLESS=1` is set.
pub(crate) fn settle(path: &str, expected: &str) {
    let found = read(path);
    if std::env::var_os("BLESS").is_some_and(|value| value == "1") {
        std::fs::write(root().join(path), expected).expect("the manual can be written");
        return;
    }
    if let Some((a, b)) = found.lines().zip(expected.lines()).find(|(a, b)| a != b) {
        panic!("{path} shows\n  {a}\nbut the program says\n  {b}\n{AGAIN}");
    }
    assert_eq!(found.lines().count(), expected.lines().count(), "{path} is too short or long");
}

const AGAIN: &str =
    "if that is meant: BLESS=1 cargo test --test docs --test readme, then read the diff";

/// Every relative link of `text`, seen from `folder`, leads to a file; to a heading too, if it
/// names one.
pub(crate) fn assert_links(text: &str, folder: &str) {
    for target in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
        if target.contains("://") {
            continue;
        }
        let (path, heading) = target.split_once('#').unwrap_or((target, ""));
        let file = root().join(folder).join(path);
        assert!(path.is_empty() || file.exists(), "a link leads nowhere: {target}");
        if !heading.is_empty() {
            let there = if path.is_empty() {
                text.to_owned()
            } else {
                std::fs::read_to_string(file).unwrap()
            };
            let anchors = there.lines().filter(|line| line.starts_with('#')).map(anchor);
            assert!(anchors.into_iter().any(|a| a == heading), "no such heading: {target}");
        }
    }
}

/// The name that a heading has in a link.
fn anchor(heading: &str) -> String {
    let kept = |c: &char| c.is_alphanumeric() || " -_".contains(*c);
    let text: String = heading.trim_start_matches('#').trim().chars().filter(kept).collect();
    text.to_lowercase().replace(' ', "-")
}
