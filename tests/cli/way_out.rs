//! How the program ends when it is stopped or its reader goes away.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use super::help::{SHORT, TOP_SITE, argument, command, folder, names};

#[test]
fn a_reader_that_goes_away_ends_the_program_quietly() {
    for arguments in [
        vec!["run", TOP_SITE, SHORT, "--format", "json"],
        vec!["explain", TOP_SITE],
        vec!["schema"],
        vec!["completions", "bash"],
        vec!["--help"],
    ] {
        let mut child =
            command(&arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && errors.is_empty(), "{arguments:?}: {errors}");
    }
}

#[test]
fn no_colour_reaches_a_pipe() {
    for no_color in [None, Some("1"), Some("")] {
        let mut command = command(["run", "none.toml"]);
        if let Some(value) = no_color {
            command.env("NO_COLOR", value);
        }
        let output = command.env("CLICOLOR_FORCE", "0").output().unwrap();
        assert!(!output.stderr.contains(&0x1b), "{:?}", String::from_utf8_lossy(&output.stderr));
    }
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_with_130_and_leaves_no_file() {
    let folder = folder(&[]);
    let out = argument(folder.path().join("out.json"));
    // A run that would last for hours; its note comes after the handler is in place.
    let child = command(["run", TOP_SITE, "--draws", "6e10", "--out", &out])
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut child = KilledOnDrop(child);
    let mut note = String::new();
    BufReader::new(child.0.stderr.take().unwrap()).read_line(&mut note).unwrap();
    assert!(note.starts_with("note: 60000000000 draws rounded up"), "{note}");
    let id = child.0.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    assert_eq!(child.0.wait().unwrap().code(), Some(130));
    assert_eq!(names(folder.path()), Vec::<String>::new());
}

/// A failed test leaves no program running for hours.
struct KilledOnDrop(std::process::Child);

impl Drop for KilledOnDrop {
    fn drop(&mut self) {
        let _ = self.0.kill();
    }
}
