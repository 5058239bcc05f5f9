//! `shortfall report`: everything about scenarios on one page that one can send.

mod command;

use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use shortfall::catalogue::find;
use shortfall::chart::{CHARTS, Chart, Drawing, Options, Request, Theme};
use shortfall::critique::Data;
use shortfall::language::Phrasebook;
use shortfall::outcome::Outcome;
use shortfall::problem::clean;
use shortfall::report::page::{self, Page};
use shortfall::report::{Figure, Picture, html, markdown};

use super::arguments::{LanguageOption, Overrides, Sampling};
use super::critique;
use super::exit::Exit;
use super::files::{self, Unfinished};

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

/// The charts of a page, in this order, as far as they can be drawn, each with the sentence that
/// stands for it.
const CHARTS_SHOWN: &[(&str, &str)] =
    &[("ladder", "report-figure-ladder"), ("bridge", "report-figure-bridge")];

/// Width of a chart for a phone in CSS pixels: that of a small one, so that letters become no
/// smaller on any.
const PHONE: u32 = 360;

/// Pixels of a picture beside a Markdown file to a CSS pixel.
const SCALE: f64 = 2.0;

pub(super) fn report(options: &ReportOptions) -> Result<(), Exit> {
    let read = options.files.iter().chain(&options.overrides.evidence);
    let read: Vec<PathBuf> = read.chain(&options.overrides.own.context).cloned().collect();
    files::refuse_overwriting(&read, &[options.out.as_path()])?;
    let settings = options.sampling.settings(options.quiet)?;
    let request = files::request(&options.overrides, &options.files)?;
    let studies = critique::studies(&request)?;
    let data = Data::new(&studies);
    let book = options.lang.phrasebook();
    let mut all = Vec::new();
    for file in &options.files {
        let scenario = files::scenario(file, &request)?;
        let applied = critique::applied(&scenario, &[])?;
        all.push(critique::examined(scenario, &data, applied, &settings, options.quiet));
    }
    let mut pictures = Vec::new();
    let mut pages = Vec::new();
    for (index, examined) in all.iter().enumerate() {
        let number = index + 1;
        let mut figures = figures(&examined.outcome, &book);
        if matches!(options.format, PageFormat::Markdown) {
            pictures.extend(beside(&options.out, number, all.len(), &mut figures));
        }
        let figures = figures.into_iter().map(|(figure, _)| figure).collect();
        pages.push(Page { examined, data: &data, figures, number });
    }
    let blocks = page::document(&pages, &command::command(options), &book);
    let text = match options.format {
        PageFormat::Html => html(&page::title(&pages, &book), book.language, &blocks),
        PageFormat::Markdown => markdown(&blocks),
    };
    pictures.push((options.out.clone(), text.into_bytes()));
    write(&read, &pictures, options.quiet)
}

/// Writes all files or, as far as can be known before, none.
fn write(read: &[PathBuf], written: &[(PathBuf, Vec<u8>)], quiet: bool) -> Result<(), Exit> {
    let paths: Vec<&Path> = written.iter().map(|(path, _)| path.as_path()).collect();
    files::refuse_overwriting(read, &paths)?;
    let begun: Result<Vec<Unfinished>, Exit> =
        written.iter().map(|(path, bytes)| Unfinished::holding(path, bytes)).collect();
    for (file, path) in begun?.into_iter().zip(paths) {
        file.finish()?;
        if !quiet {
            eprintln!("wrote {}", clean(&path.display().to_string()));
        }
    }
    Ok(())
}

/// The charts of one outcome, with the drawings that a picture can be made from.
fn figures(outcome: &Outcome, book: &Phrasebook) -> Vec<(Figure, Drawing)> {
    // Where no model ran there is no range to draw.
    if outcome.results.is_empty() {
        return Vec::new();
    }
    let drawn = |chart: &Chart, width, theme| {
        let options = Options { language: book.language, width, theme, ..Options::default() };
        (chart.draw)(&[Request::new(outcome, options)]).ok()
    };
    let picture = |chart: &Chart, width, light: &Drawing| Picture {
        light: light.svg_embedded(),
        dark: drawn(chart, width, Theme::Dark).map(|dark| dark.svg_embedded()),
        size: light.size(),
    };
    let desk = Options::default().width;
    CHARTS_SHOWN
        .iter()
        .filter_map(|(name, says)| {
            let chart = find(CHARTS, name)?;
            let light = drawn(chart, desk, Theme::Light)?;
            let narrow = || {
                let light = drawn(chart, PHONE, Theme::Light)?;
                Some(picture(chart, PHONE, &light))
            };
            let figure = Figure {
                name: (*name).to_owned(),
                wide: picture(chart, desk, &light),
                narrow: (chart.narrowest <= PHONE).then(narrow).flatten(),
                says: book.word(says),
                file: None,
            };
            Some((figure, light))
        })
        .collect()
}

/// The pictures of file `number` of `count`, to lie beside the Markdown at `out`. What goes to a
/// pipe or a device has nothing beside it.
fn beside(
    out: &Path,
    number: usize,
    count: usize,
    figures: &mut [(Figure, Drawing)],
) -> Vec<(PathBuf, Vec<u8>)> {
    let a_file = fs::metadata(out).map_or(true, |about| about.is_file());
    let Some(stem) = out.file_stem().and_then(|stem| stem.to_str()).filter(|_| a_file) else {
        return Vec::new();
    };
    let which = if count == 1 { String::new() } else { format!("{number}-") };
    let picture = |(figure, drawing): &mut (Figure, Drawing)| {
        let name = format!("{stem}-{which}{}.png", figure.name);
        let path = out.with_file_name(&name);
        figure.file = Some(name);
        (path, drawing.png(SCALE))
    };
    figures.iter_mut().map(picture).collect()
}
