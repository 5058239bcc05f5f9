//! Files that are read and written.

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use super::help::{
    EXACT, SHORT, argument, command, folder, json, names, printed, refused, small, without,
};
use serde_json::Value;

#[test]
fn standard_input_is_read_as_a_dash() {
    let text = fs::read(EXACT).unwrap();
    let mut child = command(["run", "-", SHORT, "--format", "json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(&text).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    let from_file = printed(["run", EXACT, SHORT, "--format", "json"]);
    assert_eq!(String::from_utf8(output.stdout).unwrap(), from_file);
}

#[test]
fn several_files_become_an_array_and_one_table_each() {
    let both = json(["run", EXACT, "scenarios/small-model.toml", SHORT, "--format", "json"]);
    let titles: Vec<&str> = both.as_array().unwrap().iter().map(title).collect();
    assert_eq!(titles, ["A loss with exact answers", "Small model"]);
    let table = printed(["run", EXACT, "scenarios/small-model.toml", SHORT]);
    assert!(titles.iter().all(|title| table.contains(title)), "{table}");
    let one = json(["run", EXACT, SHORT, "--format", "json"]);
    assert_eq!(one, both[0]);
}

fn title(run: &Value) -> &str {
    run["scenario"]["title"].as_str().unwrap()
}

#[test]
fn what_is_written_to_a_file_is_what_would_have_been_printed() {
    let folder = folder(&[]);
    for format in ["table", "json", "csv", "markdown"] {
        let path = argument(folder.path().join(format));
        let arguments = ["run", EXACT, SHORT, "--format", format];
        let out = printed(arguments.into_iter().chain(["--out", &path]));
        assert_eq!(out, "");
        assert_eq!(fs::read_to_string(&path).unwrap(), printed(arguments));
    }
    assert_eq!(names(folder.path()), ["csv", "json", "markdown", "table"]);
}

#[test]
fn nothing_is_written_when_one_of_the_files_is_refused() {
    let folder = folder(&[("bad.toml", b"format = 1\n")]);
    let path = |name: &str| argument(folder.path().join(name));
    let (bad, out, charts) = (path("bad.toml"), path("out.json"), path("charts"));
    refused(["run", EXACT, &bad, SHORT, "--out", &out, "--charts", &charts]);
    assert_eq!(names(folder.path()), ["bad.toml"]);
}

#[test]
fn an_output_that_cannot_be_written_is_told_and_leaves_nothing() {
    let folder = folder(&[("file", b"")]);
    for path in ["no/such/folder/out", "file/out"] {
        let out = argument(folder.path().join(path));
        let errors = refused(["run", EXACT, SHORT, "--out", &out]);
        assert!(errors.contains("cannot write") && errors.contains("out"), "{errors}");
        assert!(errors.contains("is not a folder; make it first"), "{errors}");
        assert!(!errors.contains(".shortfall-"), "{errors}");
    }
    let out = argument(folder.path());
    assert!(refused(["run", EXACT, SHORT, "--out", &out]).contains("cannot write"));
    let charts = argument(folder.path().join("file"));
    assert!(refused(["run", EXACT, SHORT, "--charts", &charts]).contains("cannot make"));
    assert_eq!(names(folder.path()), ["file"]);
}

#[test]
fn an_output_that_exists_is_replaced_as_a_whole() {
    let folder = folder(&[("out", b"old")]);
    let out = argument(folder.path().join("out"));
    printed(["run", EXACT, SHORT, "--out", &out]);
    assert!(fs::read_to_string(&out).unwrap().starts_with("A loss with exact answers"));
    assert_eq!(names(folder.path()), ["out"]);
}

#[cfg(unix)]
#[test]
fn written_files_can_be_read_by_others() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder(&[]);
    let out = argument(folder.path().join("out"));
    printed(["run", EXACT, SHORT, "--out", &out]);
    assert_eq!(fs::metadata(&out).unwrap().permissions().mode() & 0o777, 0o644);
}

#[test]
fn a_file_that_is_missing_or_a_folder_is_told_with_its_path() {
    let folder = folder(&[]);
    let missing = argument(folder.path().join("none.toml"));
    let path = argument(folder.path());
    for command in ["run", "check", "explain"] {
        let errors = refused([command, &missing]);
        assert!(
            errors.starts_with("error: cannot read ") && errors.contains("none.toml"),
            "{errors}"
        );
        let errors = refused([command, &path]);
        assert!(errors.starts_with("error: cannot read ") && errors.contains(&path), "{errors}");
    }
}

#[test]
fn a_file_of_100_mb_is_refused_at_once() {
    let folder = folder(&[("huge.toml", b"format = 1\n")]);
    let path = folder.path().join("huge.toml");
    // A sparse file: it takes no room.
    fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(100 << 20).unwrap();
    let errors = refused(["run", &argument(&path)]);
    insta::assert_snapshot!(without(folder.path(), &errors), @r"
    error: FOLDER/huge.toml has more than 4 MiB, the most that a scenario may have
    help: keep long data in a CSV file beside the scenario and name it in an input
    ");
}

#[test]
fn a_file_that_is_not_utf_8_is_told_with_its_line() {
    let folder = folder(&[
        ("latin.toml", b"format = 1\ntitle = \"Caf\xe9\"\n"),
        ("bin.toml", b"\xff\xfe\0a"),
    ]);
    let errors = refused(["run", &argument(folder.path().join("latin.toml"))]);
    insta::assert_snapshot!(without(folder.path(), &errors), @r#"
    error: the file is not UTF-8 text
      ╭▸ FOLDER/latin.toml:2:13
      │
    2 │ title = "Caf�"
      │             ━
      │
      ╰ help: save it with the encoding UTF-8
    "#);
    let errors = refused(["run", &argument(folder.path().join("bin.toml"))]);
    assert!(errors.contains("UTF-8") && !errors.contains('\0'), "{errors:?}");
}

fn with_data(file: &str) -> String {
    small("'x'", "").replace(
        "law = \"lognormal\"\nmedian = 8\ngsd = 1.2",
        &format!("law = \"empirical\"\nfile = \"{file}\"\ncolumn = \"price\""),
    )
}

#[test]
fn data_beside_the_scenario_is_read_wherever_the_program_is_started() {
    let folder = folder(&[
        ("a.toml", with_data("prices.csv").as_bytes()),
        ("prices.csv", b"price\n7\n8\n9\n"),
    ]);
    let far = printed(["run", &argument(folder.path().join("a.toml")), SHORT]);
    let near = command(["run", "a.toml", SHORT]).current_dir(folder.path()).output().unwrap();
    assert_eq!(String::from_utf8(near.stdout).unwrap(), far);
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_followed() {
    let outside = folder(&[("prices.csv", b"price\n1\n2\n")]);
    let inside = folder(&[
        ("a.toml", with_data("link.csv").as_bytes()),
        ("b.toml", with_data("dir/prices.csv").as_bytes()),
    ]);
    std::os::unix::fs::symlink(outside.path().join("prices.csv"), inside.path().join("link.csv"))
        .unwrap();
    std::os::unix::fs::symlink(outside.path(), inside.path().join("dir")).unwrap();
    for name in ["a.toml", "b.toml"] {
        let errors = refused(["run", &argument(inside.path().join(name))]);
        assert!(errors.contains("it lies outside the scenario's folder"), "{errors}");
    }
}

#[cfg(unix)]
#[test]
fn data_that_is_no_file_is_refused_at_once() {
    let folder = folder(&[
        ("a.toml", with_data("pipe").as_bytes()),
        ("b.toml", with_data("dir").as_bytes()),
    ]);
    fs::create_dir(folder.path().join("dir")).unwrap();
    let made = Command::new("mkfifo").arg(folder.path().join("pipe")).status().unwrap();
    assert!(made.success());
    for name in ["a.toml", "b.toml"] {
        let errors = refused(["run", &argument(folder.path().join(name))]);
        assert!(errors.contains("it is not a file"), "{errors}");
    }
}
