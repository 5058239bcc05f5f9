//! Files from strangers at the command line: whatever stands in them, the program ends soon, says
//! what is wrong, and prints no half of a result.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::time::{Duration, Instant};

/// Far more than any of these takes without optimisation on a busy machine, and far less than
/// what they took when they were not bounded.
const PATIENCE: Duration = Duration::from_mins(1);

#[expect(clippy::disallowed_methods, reason = "it is a clock that is asked for")]
fn shortfall(arguments: &[&str], folder: &Path) -> Output {
    let begun = Instant::now();
    let program = env!("CARGO_BIN_EXE_shortfall");
    let output = Command::new(program).args(arguments).current_dir(folder).output().unwrap();
    assert!(begun.elapsed() < PATIENCE, "{arguments:?}");
    output
}

const HEAD: &str = "format = 1\ntitle = \"x\"\ncurrency = \"EUR\"\n";

/// That the file is refused, with a message of a length that can be read.
fn is_refused(name: &str, bytes: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("x.toml"), bytes).unwrap();
    for command in [&["check"][..], &["claims", "reproduce"]] {
        let output = shortfall(&[command, &["x.toml"]].concat(), folder.path());
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{name}: {said}");
        assert!(output.stdout.is_empty() && !said.is_empty(), "{name}");
        assert!(said.len() < 100_000 && !said.contains('\0'), "{name}: {} bytes", said.len());
    }
}

#[test]
fn what_is_too_much_is_refused_soon() {
    let many =
        |line: &dyn Fn(usize) -> String, count: usize| -> String { (0..count).map(line).collect() };
    let claims = many(&|i| format!("[claims.c{i}]\namount = 1\n"), 3_000);
    let variants = many(&|i| format!("[variants.v{i}]\ntitle = \"x\"\n"), 300);
    let unknown = many(&|i| format!("z{i} = 1\n"), 3_000);
    let units = many(&|i| format!("\"u{i}\","), 3_000);
    let none = "[compare]\nnone = \"x\"\n";
    for (name, text) in [
        ("a long key", format!("{} = 1\n", "a".repeat(300_000))),
        ("many claims", format!("{HEAD}{claims}{none}")),
        ("many variants", format!("{HEAD}{variants}{none}")),
        ("many unknown keys", format!("{HEAD}{unknown}{none}")),
        ("many units", format!("{HEAD}units = [{units}]\n{none}")),
        ("nested lists", format!("x = {}", "[".repeat(100_000))),
        ("a file too large", "#".repeat(5 << 20)),
    ] {
        is_refused(name, text.as_bytes());
    }
}

#[test]
fn what_is_no_text_is_refused() {
    is_refused("zeros", &[0; 1000]);
    is_refused("UTF-16", b"\xff\xfef\0o\0");
    is_refused("keys twice", b"format = 1\nformat = 1\n");
    let folder = tempfile::tempdir().unwrap();
    let output = shortfall(&["check", "."], folder.path());
    assert_eq!(output.status.code(), Some(2));
}

/// Numbers at the ends of what a computer holds, in the place of every number of a scenario.
#[test]
fn no_number_makes_a_critique_end_badly() {
    let folder = tempfile::tempdir().unwrap();
    let file = fs::canonicalize("scenarios/exact.toml").unwrap();
    let file = file.to_str().unwrap();
    for path in ["claims.two-million.amount", "inputs.downloads"] {
        for number in ["0", "-1", "1e308", "5e-324", "9223372036854775807"] {
            let set = format!("{path}={number}");
            let arguments =
                ["critique", file, "--draws", "16", "-q", "--format", "json", "--set", &set];
            let output = shortfall(&arguments, folder.path());
            let code = output.status.code();
            assert!(matches!(code, Some(0 | 2)), "{set}: {code:?}");
            if code == Some(0) {
                serde_json::from_slice::<serde_json::Value>(&output.stdout).expect("whole JSON");
            } else {
                assert!(output.stdout.is_empty(), "{set}");
            }
        }
    }
}
