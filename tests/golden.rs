//! The charts in `charts/` are what the program draws from the scenarios in `scenarios/`.
//!
//! `BLESS=1 cargo test --test golden` draws them again; then read the diff.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

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

/// Pictures that the README shows; the others are kept as SVG only.
const PICTURES: [&str; 2] = ["top-site-bridge.png", "top-site-ladder.png"];

fn shortfall(arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_shortfall"));
    let output = command.args(arguments).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Draws every chart of the real case as the command of the README does, the ladders of the other
/// scenarios, and a page of all published claims.
fn draw(folder: &Path) {
    let into = |name: &str| folder.join(name).into_os_string();
    let words = |words: &[&str]| words.iter().map(OsString::from).collect::<Vec<_>>();
    let whole =
        words(&["run", "scenarios/top-site.toml", "--quiet", "--format", "json", "--charts"]);
    shortfall(whole.into_iter().chain([into("")]));
    for path in files(Path::new("scenarios")) {
        let name = path.file_stem().unwrap().to_str().unwrap();
        if has_extension(&path, "toml") && name != "top-site" {
            let ladder = words(&["chart", "ladder", path.to_str().unwrap(), "--quiet", "--out"]);
            shortfall(ladder.into_iter().chain([into(&format!("{name}-ladder.svg"))]));
        }
    }
    let claims = files(Path::new("scenarios/claims")).into_iter().map(PathBuf::into_os_string);
    let page = words(&["chart", "claims", "--quiet", "--out"]).into_iter();
    shortfall(page.chain([into("published-claims.svg")]).chain(claims));
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
    let mut drawn = files(folder.path());
    let is_picture = |path: &Path| PICTURES.iter().any(|name| path.ends_with(name));
    drawn.retain(|path| !has_extension(path, "png") || is_picture(path));
    if std::env::var_os("BLESS").is_some() {
        fs::create_dir_all("charts").unwrap();
        for path in &drawn {
            fs::copy(path, Path::new("charts").join(path.file_name().unwrap())).unwrap();
        }
    }
    // What the README's command has left there is not part of the gallery.
    let mut kept = files(Path::new("charts"));
    kept.retain(|path| !has_extension(path, "png") || is_picture(path));
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

/// `evidence pool --chart` and `chart forest` are two ways to one picture.
#[test]
fn the_forest_of_a_medium_is_the_same_from_both_commands() {
    let folder = tempfile::TempDir::new().unwrap();
    let [pooled, drawn] = ["pooled.svg", "drawn.svg"].map(|name| folder.path().join(name));
    let pool = ["evidence", "pool", "--medium", "film", "--format", "json", "--chart"];
    let chart = ["chart", "forest", "scenarios/top-site.toml", "--quiet", "--out"];
    shortfall(pool.map(OsString::from).into_iter().chain([pooled.clone().into()]));
    shortfall(chart.map(OsString::from).into_iter().chain([drawn.clone().into()]));
    assert!(fs::read(pooled).unwrap() == fs::read(drawn).unwrap());
}
