//! Printing the results of `run` and `merge`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use shortfall::catalogue::find;
use shortfall::chart::{CHARTS, Chart, Options, Request};
use shortfall::engine::Workers;
use shortfall::language::Language;
use shortfall::outcome::Outcome;
use shortfall::problem::clean;
use shortfall::report::{FORMATS, precision, text};

use super::arguments::{FormatName, Printing};
use super::exit::Exit;
use super::files::{self, Unfinished};

/// What is to be written, all of it made before any of it is.
pub(super) struct Results<'a> {
    drawn: Drawn,
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
        let drawn = match &options.charts {
            Some(dir) => charts(dir, files, outcomes, options.lang.language())?,
            None => Drawn::default(),
        };
        let shortfalls = outcomes.iter().filter_map(precision::shortfalls);
        Ok(Self {
            drawn,
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
        let charts = self.drawn.charts.iter().map(|(path, bytes)| (path, bytes.as_slice()));
        for (path, bytes) in out.chain(charts) {
            unfinished.push(Unfinished::holding(path, bytes)?);
        }
        for file in unfinished {
            file.finish()?;
        }
        if !self.options.quiet {
            self.drawn.say(self.options.charts.as_deref());
        }
        if self.options.out.is_none() {
            files::print(&self.text)?;
        }
        if self.shortfalls.is_empty() { Ok(()) } else { Err(Exit::Imprecise(self.shortfalls)) }
    }
}

impl Drawn {
    /// Says what was written into `dir`, and what was not drawn.
    fn say(&self, dir: Option<&Path>) {
        let Some(dir) = dir else { return };
        let dir = clean(&dir.display().to_string());
        eprintln!("wrote {} charts, each as SVG and PNG, into {dir}", self.charts.len() / 2);
        for why in &self.missing {
            eprintln!("not drawn: {}", clean(why));
        }
    }
}

fn make_folder(dir: &Path) -> Result<(), Exit> {
    std::fs::create_dir_all(dir).map_err(|error| {
        Exit::refused(format!("cannot make {}: {error}", clean(&dir.display().to_string())))
    })
}

/// The form of that name.
pub(super) fn format(name: FormatName) -> &'static shortfall::report::Format {
    let name = match name {
        FormatName::Table => "table",
        FormatName::Json => "json",
        FormatName::Csv => "csv",
        FormatName::Markdown => "markdown",
    };
    find(FORMATS, name).expect("every format of the arguments is listed")
}

/// The charts of a run, and why others cannot be drawn.
#[derive(Default)]
struct Drawn {
    charts: Vec<(PathBuf, Vec<u8>)>,
    missing: Vec<String>,
}

/// Every chart of every scenario, as far as its run has what the chart shows.
fn charts(
    dir: &Path,
    files: &[PathBuf],
    outcomes: &[Outcome],
    language: &'static Language,
) -> Result<Drawn, Exit> {
    refuse_same_names(files)?;
    let kinds =
        || files.iter().zip(outcomes).flat_map(|pair| CHARTS.iter().map(move |c| (pair, c)));
    let kinds: Vec<_> = kinds().collect();
    let threads = outcomes.first().and_then(|outcome| outcome.settings.threads);
    let each = Workers::new(threads).each(&kinds, |((file, outcome), chart)| {
        let name = format!("{}-{}", stem(file), chart.name);
        match draw(chart, outcome, language) {
            Ok([svg, png]) => Ok([("svg", svg), ("png", png)]
                .map(|(ending, bytes)| (dir.join(format!("{name}.{ending}")), bytes))),
            Err(why) => Err(format!("{name}: {why}")),
        }
    });
    let mut drawn = Drawn::default();
    for result in each {
        match result {
            Ok(charts) => drawn.charts.extend(charts),
            Err(why) => drawn.missing.push(why),
        }
    }
    Ok(drawn)
}

/// A chart as SVG and as PNG, or why there is none.
fn draw(
    chart: &Chart,
    outcome: &Outcome,
    language: &'static Language,
) -> Result<[Vec<u8>; 2], String> {
    if outcome.breakdowns.is_empty() && !(chart.asks)(&outcome.scenario).breakdowns.is_empty() {
        return Err("the parts of a run do not hold what it shows".to_owned());
    }
    let options = Options { language, ..Options::default() };
    let drawing = (chart.draw)(&[Request::new(outcome, options)]).map_err(|p| p.message)?;
    Ok([drawing.svg().into_bytes(), drawing.png(options.scale)])
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
