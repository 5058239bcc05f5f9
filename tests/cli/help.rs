//! What the tests of commands have in common.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

pub(crate) fn command<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shortfall"));
    command.args(arguments).env_remove("NO_COLOR").env_remove("RUST_BACKTRACE");
    command
}

pub(crate) fn shortfall<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Output {
    command(arguments).stdin(Stdio::null()).output().expect("the program starts")
}

/// What a command that ends well prints; it must be silent on standard error.
pub(crate) fn printed<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> String {
    let output = shortfall(arguments);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && errors.is_empty(), "{:?}: {errors}", output.status);
    String::from_utf8(output.stdout).expect("output is UTF-8")
}

/// What a command that is refused says; it must print nothing on standard output.
pub(crate) fn refused<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> String {
    told(&shortfall(arguments))
}

pub(crate) fn told(output: &Output) -> String {
    let errors = String::from_utf8(output.stderr.clone()).expect("messages are UTF-8");
    assert_eq!(output.status.code(), Some(2), "{errors}");
    assert!(output.stdout.is_empty(), "{}", String::from_utf8_lossy(&output.stdout));
    errors
}

pub(crate) fn json<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Value {
    serde_json::from_str(&printed(arguments)).expect("JSON")
}

pub(crate) const EXACT: &str = "scenarios/exact.toml";
pub(crate) const SMALL: &str = "scenarios/small-model.toml";
pub(crate) const TOP_SITE: &str = "scenarios/top-site.toml";
/// Few draws, because most tests here are not about the figures.
pub(crate) const SHORT: &str = "--draws=256";

/// A small scenario with one claim; `{title}` is the title and `{more}` further lines.
pub(crate) fn small(title: &str, more: &str) -> String {
    format!(
        r#"format = 1
title = {title}
currency = "EUR"

[inputs.downloads]
unit = "download/year"
law = "triangular"
low = 1e6
mode = 2e6
high = 4e6

[inputs.price]
unit = "EUR/sale"
law = "lognormal"
median = 8
gsd = 1.2

[claims.world]
amount = 6e9

[compare]
models = ["one-to-one"]

{more}
"#
    )
}

/// A folder with files of these names and contents.
pub(crate) fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    folder
}

pub(crate) fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

pub(crate) fn argument(path: impl AsRef<Path>) -> String {
    path.as_ref().to_str().unwrap().to_owned()
}

/// Messages with the temporary folder's own path taken out.
pub(crate) fn without(folder: &Path, text: &str) -> String {
    text.replace(folder.to_str().unwrap(), "FOLDER")
}
