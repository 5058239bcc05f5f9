//! Printing the results of `run` and `merge`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use shortfall::catalogue::find;
use shortfall::chart;
use shortfall::language::Language;
use shortfall::outcome::Outcome;
use shortfall::problem::clean;
use shortfall::report::{FORMATS, precision, text};

use super::arguments::{FormatName, Printing};
use super::exit::Exit;
use super::files::{self, Unfinished};

/// What is to be written, all of it made before any of it is.
pub(super) struct Results<'a> {
    charts: Vec<(PathBuf, Vec<u8>)>,
    text: String,
    shortfalls: String,
    options: &'a Printing,
}

impl<'a> Results<'a> {
    /// Results of the scenarios in `files`.
    pub(super) fn of(
        files: &[PathBuf],
        outcomes: &[Outcome],
        options: &'a Printing,
    ) -> Result<Self, Exit> {
        let charts = match &options.charts {
            Some(dir) => charts(dir, files, outcomes, options.lang.language())?,
            None => Vec::new(),
        };
        let shortfalls = outcomes.iter().filter_map(precision::shortfalls);
        Ok(Self {
            charts,
            text: (format(options.format).print)(outcomes, &options.lang.phrasebook()),
            shortfalls: shortfalls.map(|blocks| text(&blocks)).collect(),
            options,
        })
    }

    /// Writes and prints them, all files or none; an error if they are not as
    /// precise as was asked.
    pub(super) fn write(self) -> Result<(), Exit> {
        if let Some(dir) = &self.options.charts {
            make_folder(dir)?;
        }
        let mut unfinished = Vec::new();
        let out = self.options.out.iter().map(|path| (path, self.text.as_bytes()));
        let charts = self.charts.iter().map(|(path, bytes)| (path, bytes.as_slice()));
        for (path, bytes) in out.chain(charts) {
            unfinished.push(Unfinished::holding(path, bytes)?);
        }
        for file in unfinished {
            file.finish()?;
        }
        for (path, _) in self.charts.iter().filter(|_| !self.options.quiet) {
            eprintln!("wrote {}", clean(&path.display().to_string()));
        }
        if self.options.out.is_none() {
            files::print(&self.text)?;
        }
        if self.shortfalls.is_empty() { Ok(()) } else { Err(Exit::Imprecise(self.shortfalls)) }
    }
}

fn make_folder(dir: &Path) -> Result<(), Exit> {
    std::fs::create_dir_all(dir).map_err(|error| {
        Exit::refused(format!("cannot make {}: {error}", clean(&dir.display().to_string())))
    })
}

fn format(name: FormatName) -> &'static shortfall::report::Format {
    let name = match name {
        FormatName::Table => "table",
        FormatName::Json => "json",
        FormatName::Csv => "csv",
        FormatName::Markdown => "markdown",
    };
    find(FORMATS, name).expect("every format of the arguments is listed")
}

/// The path and the bytes of every chart.
fn charts(
    dir: &Path,
    files: &[PathBuf],
    outcomes: &[Outcome],
    language: &'static Language,
) -> Result<Vec<(PathBuf, Vec<u8>)>, Exit> {
    refuse_same_names(files)?;
    let mut charts = Vec::new();
    for (file, outcome) in files.iter().zip(outcomes) {
        let name = stem(file);
        let options = chart::Options { language, ..chart::Options::default() };
        let drawn = chart::draw(&chart::ladder_of(outcome, language), &options);
        let svg = drawn.svg().into_bytes();
        charts.push((dir.join(format!("{name}-ladder.svg")), svg));
        charts.push((dir.join(format!("{name}-ladder.png")), drawn.png(options.scale)));
    }
    Ok(charts)
}

/// Refuses files whose charts would have the same name.
pub(super) fn refuse_same_names(files: &[PathBuf]) -> Result<(), Exit> {
    let mut names = BTreeSet::new();
    match files.iter().map(|file| stem(file)).find(|name| !names.insert(name.clone())) {
        None => Ok(()),
        Some(name) => Err(Exit::refused(format!(
            "two scenarios are called `{}`, so their charts would overwrite each other",
            clean(&name)
        ))),
    }
}

fn stem(file: &Path) -> String {
    match file.file_stem() {
        Some(stem) if file.as_os_str() != "-" => stem.to_string_lossy().into_owned(),
        _ => "scenario".to_owned(),
    }
}
