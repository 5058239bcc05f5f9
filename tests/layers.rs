//! A module uses only modules of earlier rows; neighbours in a row do not know each other.

use std::fs;
use std::path::{Path, PathBuf};

/// The rows of `src`, from what knows nothing to what knows all. `quantity` has a row of its
/// own because it suggests names from `catalogue`.
const ROWS: &[&[&str]] = &[
    &["math", "problem", "catalogue"],
    &["quantity"],
    &["table", "formula", "distribution", "language"],
    &["engine"],
    &["evidence", "context", "model"],
    &["scenario"],
    &["outcome"],
    &["bridge", "claims", "inversion", "sensitivity"],
    &["critique", "chart", "verdict"],
    &["report"],
];

fn row(module: &str) -> Option<usize> {
    ROWS.iter().position(|row| row.contains(&module))
}

/// Every Rust file below `folder`.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(self::files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

/// The modules of this crate that `code` names, with `crate::a` and with `use crate::{a, b}`.
fn used(code: &str) -> Vec<String> {
    let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code: String = lines.collect::<Vec<_>>().join("\n");
    let mut modules = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let name = |text: &str| -> String {
            let text = text.trim_start();
            text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
        };
        match rest.strip_prefix('{') {
            None => modules.push(name(rest)),
            Some(list) => {
                // Names at the first level of the braces.
                let mut depth = 0;
                let mut start = 0;
                for (i, c) in list.char_indices() {
                    match c {
                        '{' => depth += 1,
                        '}' if depth == 0 => {
                            modules.push(name(&list[start..i]));
                            break;
                        }
                        '}' => depth -= 1,
                        ',' if depth == 0 => {
                            modules.push(name(&list[start..i]));
                            start = i + 1;
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    // Constants of the crate itself, such as its version, are no modules.
    modules.retain(|module| module.starts_with(char::is_lowercase));
    modules.sort();
    modules.dedup();
    modules
}

/// The module of the crate that a file belongs to.
fn module(file: &Path) -> String {
    let inside = file.strip_prefix("src").unwrap();
    let first = inside.components().next().unwrap().as_os_str().to_str().unwrap();
    first.trim_end_matches(".rs").to_owned()
}

#[test]
fn modules_use_only_modules_of_earlier_rows() {
    let mut faults = Vec::new();
    for file in files(Path::new("src")) {
        let module = module(&file);
        if ["lib", "main", "cli"].contains(&module.as_str()) {
            continue;
        }
        let own = row(&module).unwrap_or_else(|| panic!("`{module}` stands in no row"));
        for used in used(&fs::read_to_string(&file).unwrap()) {
            let allowed = used == module || row(&used).is_some_and(|row| row < own);
            if !allowed {
                faults.push(format!("{} uses {used}", file.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn modules_of_the_library_are_those_of_the_rows() {
    let library = fs::read_to_string("src/lib.rs").unwrap();
    let declared: Vec<&str> = library
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'))
        .collect();
    assert!(declared.len() > 10, "{declared:?}");
    let rows: Vec<Option<usize>> = declared.iter().map(|module| row(module)).collect();
    assert!(rows.iter().all(Option::is_some), "{declared:?}: {rows:?}");
    assert!(rows.is_sorted(), "`lib.rs` lists modules in the order of the rows: {declared:?}");
}

/// The library opens no file, prints nothing and reads no clock.
#[test]
fn only_the_command_line_touches_the_world() {
    let mut faults = Vec::new();
    for file in files(Path::new("src")) {
        if ["main", "cli"].contains(&module(&file).as_str()) {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap();
        // What its own tests use is no part of the library.
        let text = text.split("#[cfg(test)]").next().unwrap();
        for word in ["std::fs", "std::io", "std::env", "std::process", "std::net", "Instant::now"] {
            if text.lines().any(|l| l.contains(word) && !l.trim_start().starts_with("//")) {
                faults.push(format!("{} uses {word}", file.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// The first test must be able to fail.
#[test]
fn names_are_found_however_they_are_used() {
    let code = "use crate::{a::{x, y}, b};\n// crate::c\nlet z = crate::d::f(crate::VERSION);";
    assert_eq!(used(code), ["a", "b", "d"]);
}
