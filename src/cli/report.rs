//! `shortfall report`: everything about scenarios on one page that one can send.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use shortfall::catalogue::find;
use shortfall::chart::{CHARTS, Options, Request};
use shortfall::critique::Data;
use shortfall::language::Phrasebook;
use shortfall::outcome::Outcome;
use shortfall::problem::clean;
use shortfall::report::critique::{Examined, findings_of};
use shortfall::report::page::{self, Page};
use shortfall::report::{Block, Figure, html, markdown};

use super::arguments::{LanguageOption, Overrides, Sampling};
use super::critique;
use super::exit::Exit;
use super::files;

#[derive(Args, Debug)]
pub(super) struct ReportOptions {
    /// Scenario files; `-` reads one from standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Where it is written
    #[arg(long, short, value_name = "FILE")]
    out: PathBuf,
    /// In which form
    #[arg(long, value_enum, default_value_t = PageFormat::Html)]
    format: PageFormat,
    #[command(flatten)]
    lang: LanguageOption,
    #[command(flatten)]
    overrides: Overrides,
    #[command(flatten)]
    sampling: Sampling,
    /// Say nothing on standard error but errors
    #[arg(long, short)]
    quiet: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum PageFormat {
    /// One page that needs nothing else, for a browser, a phone or paper
    Html,
    /// For a repository or a wiki
    Markdown,
}

/// The charts of a page, in this order, as far as they can be drawn.
const CHARTS_SHOWN: &[&str] = &["ladder", "bridge"];

pub(super) fn report(options: &ReportOptions) -> Result<(), Exit> {
    let read = options.files.iter().chain(&options.overrides.evidence);
    let read: Vec<PathBuf> = read.chain(&options.overrides.own.context).cloned().collect();
    files::refuse_overwriting(&read, &[options.out.as_path()])?;
    let settings = options.sampling.settings(options.quiet)?;
    let request = files::request(&options.overrides, &options.files)?;
    let studies = critique::studies(&request)?;
    let data = Data::new(&studies);
    let book = options.lang.phrasebook();
    let (mut titles, mut blocks) = (Vec::new(), Vec::new());
    for file in &options.files {
        let scenario = files::scenario(file, &request)?;
        let applied = critique::applied(&scenario, &[])?;
        let examined = critique::examined(scenario, &data, applied, &settings, options.quiet);
        titles.push(examined.outcome.scenario.title.clone());
        blocks.extend(of(&examined, &command(file, options), &book));
    }
    let text = match options.format {
        PageFormat::Html => html(&titles.join("; "), book.language, &blocks),
        PageFormat::Markdown => markdown(&blocks),
    };
    files::write(&options.out, text.as_bytes())?;
    if !options.quiet {
        eprintln!("wrote {}", clean(&options.out.display().to_string()));
    }
    Ok(())
}

fn of(examined: &Examined, command: &str, book: &Phrasebook) -> Vec<Block> {
    let Examined { outcome, verdicts, .. } = examined;
    let page = Page {
        outcome,
        verdicts,
        figures: figures(outcome, book),
        findings: findings_of(examined, book),
        command,
    };
    page::document(page, book)
}

fn figures(outcome: &Outcome, book: &Phrasebook) -> Vec<Block> {
    let known = CHARTS_SHOWN.iter().filter_map(|name| find(CHARTS, name));
    let options = || Options { language: book.language, ..Options::default() };
    known
        .map(|chart| match (chart.draw)(&Request::new(outcome, options())) {
            Ok(drawing) => {
                Block::Figure(Figure { svg: drawing.svg(), says: drawing.description().to_owned() })
            }
            Err(problem) => Block::Paragraph(problem.message),
        })
        .collect()
}

/// The command that makes the report again.
fn command(file: &Path, options: &ReportOptions) -> String {
    let mut command = format!("shortfall report {}", clean(&file.display().to_string()));
    let given = |flag: &str, values: &[String]| -> String {
        let said = values.iter().map(|value| format!(" --{flag} '{}'", clean(value)));
        said.collect::<Vec<_>>().concat()
    };
    command.push_str(&given("variant", &options.overrides.variants));
    command.push_str(&given("set", &options.overrides.sets));
    let Sampling { draws, seed, .. } = &options.sampling;
    let language = options.lang.language().code;
    format!("{command} --draws {draws} --seed {seed} --lang {language} -o report.html")
}
