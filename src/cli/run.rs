//! `shortfall run`.

use std::path::{Path, PathBuf};

use shortfall::chart;
use shortfall::engine::{Goal, Settings, Shard};
use shortfall::inversion;
use shortfall::outcome::{self, Outcome, PartFile, Questions};
use shortfall::scenario::Scenario;

use super::arguments::RunOptions;
use super::draws::DrawsFile;
use super::exit::Exit;
use super::files;
use super::progress::Progress;
use super::results::{self, Results};

pub(super) fn run(options: &RunOptions) -> Result<(), Exit> {
    let settings = settings(options)?;
    refuse_clashes(options)?;
    if options.files.len() > 1 {
        one_scenario("--shard", options.shard.is_some())?;
        one_scenario("--draws-out", options.draws_out.is_some())?;
    }
    let draws_file = options.draws_out.as_deref().map(DrawsFile::new).transpose()?;
    if let Some(shard) = options.shard {
        return part(options, &settings, shard, draws_file);
    }
    let request = files::request(&options.overrides, &options.files)?;
    let mut outcomes = Vec::new();
    for file in &options.files {
        let scenario = files::scenario(file, &request)?;
        outcomes.push(outcome(scenario, settings.clone(), options));
    }
    // Everything is drawn before anything is written.
    let results = Results::of(&options.files, &outcomes, &options.printing)?;
    if let (Some(file), [outcome]) = (draws_file, outcomes.as_slice()) {
        let quiet = options.printing.quiet;
        file.write(&outcome.scenario, &outcome.settings, Shard::WHOLE, quiet)?.finish()?;
    }
    results.write()
}

/// What cannot work is said before anything is run.
fn refuse_clashes(options: &RunOptions) -> Result<(), Exit> {
    let written = [options.printing.out.as_deref(), options.draws_out.as_deref()];
    let written: Vec<&Path> = written.into_iter().flatten().collect();
    let own = [&options.overrides.evidence, &options.overrides.own.context].into_iter().flatten();
    let read: Vec<PathBuf> = options.files.iter().chain(own).cloned().collect();
    files::refuse_overwriting(&read, &written)?;
    if options.printing.charts.is_some() {
        results::refuse_same_names(&options.files)
    } else {
        Ok(())
    }
}

fn one_scenario(option: &str, used: bool) -> Result<(), Exit> {
    let message = format!("{option} takes one scenario, because it writes one file");
    if used { Err(Exit::refused(message)) } else { Ok(()) }
}

fn outcome(scenario: Scenario, settings: Settings, options: &RunOptions) -> Outcome {
    let format = results::format(options.printing.format);
    let mut questions = Questions::from((format.asks)(&scenario));
    if options.printing.charts.is_some() {
        questions = questions.and(chart::questions(&scenario));
    }
    let progress = Progress::new(0, options.printing.quiet);
    let announce = |draws| progress.announce(draws);
    let add = |draws| progress.add(draws);
    if let Some(goal) = options.goal() {
        let until = (goal, options.max_draws);
        return outcome::run_until(scenario, settings, questions, until, &announce, &add);
    }
    announce(settings.draws());
    outcome::run(scenario, settings, questions, &add)
}

/// Runs one part and writes its state.
fn part(
    options: &RunOptions,
    settings: &Settings,
    shard: Shard,
    draws_file: Option<DrawsFile>,
) -> Result<(), Exit> {
    let quiet = options.printing.quiet;
    let request = files::request(&options.overrides, &options.files)?;
    let (scenario, kept) = files::kept_scenario(&options.files[0], &request)?;
    let probes = inversion::probes(&scenario);
    let replicates = shard.replicates(settings).len() as u64;
    let progress = Progress::new(replicates * settings.points, quiet);
    let add = |draws| progress.add(draws);
    let part = PartFile::run(&scenario, kept, settings, probes, shard, &add);
    let text = part.into_text().map_err(Exit::refused)?;
    if let Some(file) = draws_file {
        file.write(&scenario, settings, shard, quiet)?.finish()?;
    }
    match &options.printing.out {
        Some(path) => files::write(path, text.as_bytes()),
        None => files::print(&text),
    }
}

fn settings(options: &RunOptions) -> Result<Settings, Exit> {
    let settings = options.sampling.settings(options.printing.quiet)?;
    match options.goal() {
        Some(goal) => beginning(&settings, goal, options.max_draws),
        None => Ok(settings),
    }
}

/// With how many draws a run for a precision begins.
fn beginning(settings: &Settings, goal: Goal, most: u64) -> Result<Settings, Exit> {
    let with_points = |points| Settings { points, ..settings.clone() };
    let begun = with_points(settings.points.max(goal.fewest_points()));
    let first = begun.draws();
    if first <= most {
        return Ok(begun);
    }
    let fewest = with_points(goal.fewest_points()).draws();
    let help = if most < fewest {
        format!("fewer than {fewest} draws say too little of their own errors")
    } else {
        "give fewer `--draws` to begin with".to_owned()
    };
    Err(Exit::refused(format!("--max-draws {most} is below the {first} to begin with: {help}")))
}
