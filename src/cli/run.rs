//! `shortfall run`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use shortfall::catalogue::find;
use shortfall::chart;
use shortfall::engine::{Sampler, Settings};
use shortfall::inversion;
use shortfall::outcome::{self, Outcome};
use shortfall::problem::clean;
use shortfall::report::FORMATS;

use super::arguments::{FormatName, RunOptions, SamplerName};
use super::exit::Exit;
use super::files;
use super::progress::Progress;

pub(super) fn run(options: &RunOptions) -> Result<(), Exit> {
    let settings = settings(options)?;
    if settings.draws() != options.draws && !options.quiet {
        let wanted = options.draws;
        let draws = settings.draws();
        eprintln!("note: {wanted} draws rounded up to {draws}, 16 times a power of two");
    }
    let request = options.overrides.request();
    let mut outcomes = Vec::new();
    for file in &options.files {
        let scenario = files::scenario(file, &request)?;
        let probes = inversion::probes(&scenario);
        let progress = Progress::new(settings.draws(), options.quiet);
        let add = |draws| progress.add(draws);
        outcomes.push(outcome::run(scenario, settings.clone(), probes, &add));
    }
    // Everything is drawn before anything is written.
    let charts = options.charts.as_deref().map(|dir| charts(dir, &options.files, &outcomes));
    let text = (format(options.format).print)(&outcomes);
    if let Some(charts) = charts {
        write_charts(&charts?, options)?;
    }
    match &options.out {
        Some(path) => files::write(path, text.as_bytes()),
        None => files::print(&text),
    }
}

fn settings(options: &RunOptions) -> Result<Settings, Exit> {
    let sampler = match options.sampler {
        SamplerName::Sobol => Sampler::Sobol,
        SamplerName::Random => Sampler::Random,
    };
    let threads = options.threads.map(usize::from);
    let settings = Settings { sampler, seed: options.seed, threads, ..Settings::default() };
    settings.with_draws(options.draws).map_err(|error| Exit::refused(error.to_string()))
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

fn write_charts(charts: &[(PathBuf, Vec<u8>)], options: &RunOptions) -> Result<(), Exit> {
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
