//! Printing the results of `run` and `merge`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use shortfall::catalogue::find;
use shortfall::chart;
use shortfall::outcome::Outcome;
use shortfall::problem::clean;
use shortfall::report::{FORMATS, precision, text};

use super::arguments::{FormatName, Printing};
use super::exit::Exit;
use super::files;

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
            Some(dir) => charts(dir, files, outcomes)?,
            None => Vec::new(),
        };
        let shortfalls = outcomes.iter().filter_map(precision::shortfalls);
        Ok(Self {
            charts,
            text: (format(options.format).print)(outcomes),
            shortfalls: shortfalls.map(|blocks| text(&blocks)).collect(),
            options,
        })
    }

    /// Writes and prints them; an error if they are not as precise as was asked.
    pub(super) fn write(self) -> Result<(), Exit> {
        write_charts(&self.charts, self.options)?;
        match &self.options.out {
            Some(path) => files::write(path, self.text.as_bytes())?,
            None => files::print(&self.text)?,
        }
        if self.shortfalls.is_empty() { Ok(()) } else { Err(Exit::Imprecise(self.shortfalls)) }
    }
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
) -> Result<Vec<(PathBuf, Vec<u8>)>, Exit> {
    let mut charts = Vec::new();
    let mut names = BTreeSet::new();
    for (file, outcome) in files.iter().zip(outcomes) {
        let name = stem(file);
        if !names.insert(name.clone()) {
            return Err(Exit::refused(format!(
                "two scenarios are called `{}`, so their charts would overwrite each other",
                clean(&name)
            )));
        }
        let drawn = chart::ladder_of(outcome);
        let svg = chart::svg(&drawn, &chart::Options::default());
        let png = chart::png(&drawn, &chart::Options::default());
        charts.push((dir.join(format!("{name}-ladder.svg")), svg.into_bytes()));
        charts.push((dir.join(format!("{name}-ladder.png")), png));
    }
    Ok(charts)
}

fn stem(file: &Path) -> String {
    match file.file_stem() {
        Some(stem) if file.as_os_str() != "-" => stem.to_string_lossy().into_owned(),
        _ => "scenario".to_owned(),
    }
}

fn write_charts(charts: &[(PathBuf, Vec<u8>)], options: &Printing) -> Result<(), Exit> {
    if let Some(dir) = &options.charts {
        std::fs::create_dir_all(dir).map_err(|error| {
            Exit::refused(format!("cannot make {}: {error}", clean(&dir.display().to_string())))
        })?;
    }
    for (path, bytes) in charts {
        files::write(path, bytes)?;
        if !options.quiet {
            eprintln!("wrote {}", clean(&path.display().to_string()));
        }
    }
    Ok(())
}
