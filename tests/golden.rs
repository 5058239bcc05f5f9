//! The charts in `charts/` are what the program draws from the scenarios in `scenarios/` and from
//! the shipped evidence.
//!
//! `BLESS=1 cargo test --test golden` draws them again; then read the diff.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use shortfall::chart::CHARTS;

/// The files in a folder, by name.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn has_extension(path: &Path, wanted: &str) -> bool {
    path.extension().is_some_and(|extension| extension == wanted)
}

/// Draws the ladders of all scenarios and every chart of the real case, as a user does who gives
/// no settings.
fn draw(folder: &Path) {
    let output = Command::new(env!("CARGO_BIN_EXE_shortfall"))
        .args(["run", "--quiet", "--format", "json", "--charts"])
        .arg(folder)
        .args(files(Path::new("scenarios")).iter().filter(|path| has_extension(path, "toml")))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for chart in CHARTS.iter().filter(|chart| !["ladder", "forest"].contains(&chart.name)) {
        draw_chart(chart.name, folder);
    }
    draw_evidence(folder);
}

/// Draws a chart of the real case.
fn draw_chart(name: &str, folder: &Path) {
    let output = Command::new(env!("CARGO_BIN_EXE_shortfall"))
        .args(["chart", name, "scenarios/top-site.toml", "--quiet", "--out"])
        .arg(folder.join(format!("top-site-{name}.svg")))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Draws the forest plot of film from the shipped studies.
fn draw_evidence(folder: &Path) {
    let output = Command::new(env!("CARGO_BIN_EXE_shortfall"))
        .args(["evidence", "pool", "--medium", "film", "--format", "json", "--chart"])
        .arg(folder.join("evidence-film-forest.svg"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Width and height of a PNG, which stand behind its signature and the head of a chunk.
fn size(png: &[u8]) -> (u32, u32) {
    assert_eq!((&png[..8], &png[12..16]), (&b"\x89PNG\r\n\x1a\n"[..], &b"IHDR"[..]));
    let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
    (number(16), number(20))
}

#[test]
fn the_charts_that_are_kept_are_those_that_are_drawn() {
    let folder = tempfile::TempDir::new().unwrap();
    draw(folder.path());
    let drawn = files(folder.path());
    if std::env::var_os("BLESS").is_some() {
        fs::create_dir_all("charts").unwrap();
        for path in &drawn {
            fs::copy(path, Path::new("charts").join(path.file_name().unwrap())).unwrap();
        }
    }
    let kept = files(Path::new("charts"));
    let names = |paths: &[PathBuf]| -> Vec<String> {
        paths.iter().map(|p| p.file_name().unwrap().to_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(&kept), names(&drawn));
    for (kept, drawn) in kept.iter().zip(&drawn) {
        let name = kept.display();
        let (kept, new) = (fs::read(kept).unwrap(), fs::read(drawn).unwrap());
        if has_extension(drawn, "svg") {
            assert!(kept == new, "{name} is not what is drawn now: BLESS=1, then read the diff");
        } else {
            // Pixels may differ between processors by rounding; the drawing is that of the SVG.
            assert_eq!(size(&kept), size(&new), "{name}");
        }
    }
}
