//! `shortfall chart` and `shortfall charts`.

use std::path::{Path, PathBuf};

use shortfall::catalogue::{Named, find, nearest};
use shortfall::chart::{CHARTS, Chart, Choice, Drawing, LogAxis, Options, Request, Theme};
use shortfall::outcome::{self, Outcome};
use shortfall::problem::clean;
use shortfall::report::{listing, text};
use shortfall::scenario::Rejected;

use super::arguments::{ChartOptions, ChartsCommand, LogName, ThemeName};
use super::exit::Exit;
use super::files;
use super::progress::Progress;

pub(super) fn list(what: &ChartsCommand) -> Result<(), Exit> {
    match what {
        ChartsCommand::List => files::print(&text(&listing::charts())),
    }
}

pub(super) fn chart(options: &ChartOptions) -> Result<(), Exit> {
    let chart = kind(options)?;
    let format = Format::of(&options.out)?;
    refuse_clashes(chart, options)?;
    let settings = options.sampling.settings(options.quiet)?;
    let files = options.files.len();
    if files > chart.fits {
        return Err(Exit::refused(format!(
            "{files} scenarios do not fit on one page of the chart `{}`: give {} at most, or draw \
             `shortfall chart claims`, which has a row for every claim",
            chart.name, chart.fits
        )));
    }
    let request = files::request(&options.overrides, &options.files)?;
    let mut outcomes = Vec::new();
    for file in &options.files {
        let scenario = files::scenario(file, &request)?;
        let questions = (chart.asks)(&scenario);
        let progress = Progress::new(settings.draws(), options.quiet);
        let add = |draws| progress.add(draws);
        outcomes.push(outcome::run(scenario, settings.clone(), questions, &add));
    }
    let bytes = format.bytes(&draw(chart, &outcomes, options)?, options.scale);
    files::write(&options.out, &bytes)?;
    if !options.quiet {
        eprintln!("wrote {}", clean(&options.out.display().to_string()));
    }
    Ok(())
}

fn kind(options: &ChartOptions) -> Result<&'static Chart, Exit> {
    find(CHARTS, &options.kind).ok_or_else(|| {
        let help = match nearest(&options.kind, CHARTS.iter().map(Named::name)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`shortfall charts list` shows them".to_owned(),
        };
        Exit::refused(clean(&format!("there is no chart `{}`: {help}", options.kind)))
    })
}

/// What cannot work is said before anything is run.
fn refuse_clashes(chart: &Chart, options: &ChartOptions) -> Result<(), Exit> {
    let read: Vec<PathBuf> =
        options.files.iter().chain(&options.overrides.evidence).cloned().collect();
    files::refuse_overwriting(&read, &[options.out.as_path()])?;
    for choice in Choice::ALL.into_iter().filter(|choice| !chart.choices.contains(choice)) {
        let given = match choice {
            Choice::Model => options.model.is_some(),
            Choice::Scope => options.scope.is_some(),
            Choice::Ledger => options.ledger.is_some(),
            Choice::Log => options.log.is_some(),
        };
        if given {
            let takes: Vec<String> =
                chart.choices.iter().map(|choice| format!("--{}", choice.name())).collect();
            let takes =
                if takes.is_empty() { "none of these".to_owned() } else { takes.join(", ") };
            return Err(Exit::refused(format!(
                "the chart `{}` has no `--{}`: it takes {takes}",
                chart.name,
                choice.name()
            )));
        }
    }
    refuse_narrow(chart, options.width)
}

fn refuse_narrow(chart: &Chart, width: u32) -> Result<(), Exit> {
    if width >= chart.narrowest {
        return Ok(());
    }
    let others: Vec<&str> =
        CHARTS.iter().filter(|other| width >= other.narrowest).map(|other| other.name).collect();
    Err(Exit::refused(format!(
        "the chart `{}` has no layout for {width} pixels: give `--width {}` at least, or draw one \
         that has: {}",
        chart.name,
        chart.narrowest,
        others.join(", ")
    )))
}

fn draw(chart: &Chart, outcomes: &[Outcome], options: &ChartOptions) -> Result<Drawing, Exit> {
    let (model, scope) = (options.model.as_deref(), options.scope.as_deref());
    let rejected = |outcome: &Outcome, problem| {
        let sources = outcome.scenario.sources.clone();
        Exit::rejected(&Rejected { problems: vec![problem], sources })
    };
    let mut requests = Vec::new();
    for outcome in outcomes {
        let request = Request::new(outcome, drawn(options));
        let request = request.choose(model, scope, options.ledger.as_deref());
        requests.push(request.map_err(|problem| rejected(outcome, problem))?);
    }
    (chart.draw)(&requests).map_err(|problem| rejected(&outcomes[0], problem))
}

fn drawn(options: &ChartOptions) -> Options {
    Options {
        width: options.width,
        height: options.height,
        scale: options.scale,
        theme: match options.theme {
            ThemeName::Light => Theme::Light,
            ThemeName::Dark => Theme::Dark,
        },
        log: match options.log {
            None | Some(LogName::Auto) => LogAxis::Auto,
            Some(LogName::Always) => LogAxis::Always,
            Some(LogName::Never) => LogAxis::Never,
        },
        language: options.lang.language(),
    }
}

/// What a chart is written as, by the ending of its file.
#[derive(Clone, Copy, Debug)]
pub(super) enum Format {
    Svg,
    Png,
}

impl Format {
    pub(super) fn of(path: &Path) -> Result<Self, Exit> {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        match ending.as_deref() {
            Some("svg") => Ok(Self::Svg),
            Some("png") => Ok(Self::Png),
            _ => Err(Exit::refused(format!(
                "a chart is drawn as SVG or PNG: end the name of {} in .svg or .png",
                clean(&path.display().to_string())
            ))),
        }
    }

    pub(super) fn bytes(self, drawing: &Drawing, scale: f64) -> Vec<u8> {
        match self {
            Self::Svg => drawing.svg().into_bytes(),
            Self::Png => drawing.png(scale),
        }
    }
}
