//! `shortfall claim` and `shortfall new`: from a headline to what would have to be true.

use std::collections::BTreeSet;
use std::io::{BufRead, Write};
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};

use clap::Args;
use shortfall::catalogue::{Named, find, instead, nearest};
use shortfall::context::{Context, territory};
use shortfall::evidence::{MEDIA, shipped};
use shortfall::problem::clean;
use shortfall::quantity;
use shortfall::scenario::{Headline, Period, Request, draft};

use super::arguments::{ContextOption, LanguageOption};
use super::context;
use super::critique::{self, CritiqueFormat};
use super::exit::Exit;
use super::files;

/// The years that a headline may speak of: those of `price_year`.
const YEARS: RangeInclusive<i64> = 1900..=2100;

#[derive(Args, Debug)]
pub(super) struct ClaimOptions {
    /// The figure with its currency, such as "6e9 EUR", "€6bn" or "EUR 30 million"
    #[arg(value_name = "AMOUNT", allow_hyphen_values = true)]
    amount: String,
    /// What was copied: film, music, games, books, software, ...
    #[arg(long)]
    medium: String,
    /// Where the loss is said to fall, such as Belgium or World
    #[arg(long, value_parser = place)]
    territory: String,
    /// The year that the figure speaks of
    #[arg(long, value_parser = clap::value_parser!(u16).range(YEARS))]
    year: u16,
    /// The period that it covers: `year`, `2 years`, `6 months`; leave it out if none was stated
    #[arg(long, value_parser = period)]
    period: Option<String>,
    /// The word before the figure: `up to`, `at least`, `about`
    #[arg(long, value_parser = ["up to", "at least", "about"])]
    bound: Option<String>,
    /// Jobs said to be lost
    #[arg(long, value_name = "N", value_parser = positive, allow_hyphen_values = true)]
    jobs: Option<f64>,
    /// Copies that were counted
    #[arg(long, value_name = "N", value_parser = positive, allow_hyphen_values = true)]
    volume: Option<f64>,
    /// The price at which each copy was counted, in the same currency
    #[arg(long, value_name = "N", value_parser = positive, allow_hyphen_values = true)]
    price: Option<f64>,
    #[command(flatten)]
    context: ContextOption,
    /// How to print it
    #[arg(long, value_enum, default_value_t = CritiqueFormat::Text)]
    format: CritiqueFormat,
    #[command(flatten)]
    lang: LanguageOption,
    /// Write the scenario to go on from
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(super) struct NewOptions {
    /// The scenario file to write
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    context: ContextOption,
}

pub(super) fn claim(options: &ClaimOptions) -> Result<(), Exit> {
    let (amount, currency) = amount(&options.amount).map_err(Exit::refused)?;
    medium(&options.medium).map_err(Exit::refused)?;
    let headline = Headline {
        amount,
        currency,
        bound: options.bound.clone(),
        medium: options.medium.clone(),
        territory: options.territory.clone(),
        year: options.year,
        period: options.period.clone(),
        jobs: options.jobs,
        volume: options.volume,
        price: options.price,
    };
    let own = options.context.source()?;
    let facts = context::facts(own.as_ref())?;
    if let Some(path) = &options.save {
        must_be_new(path)?;
    }
    if let Some(note) = unknown_place(&headline.territory, &facts) {
        eprintln!("{note}");
    }
    let text = draft(&headline, &facts, shipped());
    // What is printed is that of the very file that is saved.
    let printed = critique::of_draft(&text, own, options.format, &options.lang.phrasebook())?;
    if let Some(path) = &options.save {
        save(path, &text)?;
    }
    files::print(&printed)
}

/// That nothing is written over: it may be somebody's work.
fn must_be_new(path: &Path) -> Result<(), Exit> {
    if !path.exists() {
        return Ok(());
    }
    let name = clean(&path.display().to_string());
    Err(Exit::refused(format!("{name} exists: name another file, or remove it first")))
}

/// What is said of a place on which there are no data: it may be misspelt.
fn unknown_place(name: &str, facts: &Context) -> Option<String> {
    let known: BTreeSet<&str> = facts.facts().iter().map(|fact| fact.territory.as_str()).collect();
    if known.contains(territory(name)) {
        return None;
    }
    let near = nearest(name, known).map(|near| format!(": did you mean `{near}`?"));
    let near = near.unwrap_or_default();
    Some(format!("note: the context data have nothing on `{}`{near}", clean(name)))
}

fn save(path: &Path, text: &str) -> Result<(), Exit> {
    must_be_new(path)?;
    files::write(path, text.as_bytes())?;
    eprintln!("wrote {}", clean(&path.display().to_string()));
    Ok(())
}

fn amount(text: &str) -> Result<(f64, String), String> {
    let (amount, currency) = quantity::amount(text).map_err(|problem| clean(&problem))?;
    Ok((amount, currency.to_owned()))
}

fn medium(name: &str) -> Result<(), String> {
    if find(MEDIA, name).is_some() {
        return Ok(());
    }
    let names = MEDIA.iter().map(Named::name);
    Err(format!("there is no medium `{}`: {}", clean(name), instead(name, names)))
}

fn positive(text: &str) -> Result<f64, String> {
    match quantity::spoken(text) {
        Ok(value) if value > 0.0 => Ok(value),
        Ok(_) => Err("must be a number above 0, such as 17e6".to_owned()),
        Err(problem) => Err(clean(&problem)),
    }
}

fn period(text: &str) -> Result<String, String> {
    if text == "unstated" || Period::years_of(text).is_some() {
        return Ok(text.to_owned());
    }
    let text = clean(text);
    Err(format!("`{text}` is not a period: write `year`, `2 years`, `6 months` or `90 days`"))
}

fn place(text: &str) -> Result<String, String> {
    match text.trim() {
        "" => Err("name a place, such as Belgium or World".to_owned()),
        place => Ok(place.to_owned()),
    }
}

/// How often a question is asked again before it is given up.
const MOST_TRIES: usize = 5;

pub(super) fn new(options: &NewOptions) -> Result<(), Exit> {
    must_be_new(&options.file)?;
    let own = options.context.source()?;
    let facts = context::facts(own.as_ref())?;
    let mut input = std::io::stdin().lock();
    let headline = ask_all(&mut input)?;
    if let Some(note) = unknown_place(&headline.territory, &facts) {
        eprintln!("{note}");
    }
    let text = draft(&headline, &facts, shipped());
    // What cannot be read again, such as a period of our own making, is said before it is written.
    let request = Request { context: own, ..Request::default() };
    files::parse_text(&options.file, "the scenario", &text, &request)?;
    save(&options.file, &text)?;
    let name = clean(&options.file.display().to_string());
    eprintln!("next: shortfall critique {name}");
    Ok(())
}

fn ask_all(input: &mut dyn BufRead) -> Result<Headline, Exit> {
    let (amount, currency) = ask(input, "The figure with its currency (6e9 EUR)", amount)?;
    let medium = ask(input, "What was copied (film, music, games, ...)", |text| {
        medium(text).map(|()| text.to_owned())
    })?;
    let territory = ask(input, "Where the loss falls (Belgium, World, ...)", place)?;
    let year = ask(input, "The year it speaks of", |text| match text.parse::<u16>() {
        Ok(year) if YEARS.contains(&year.into()) => Ok(year),
        _ => Err(format!("a year from {} to {}", YEARS.start(), YEARS.end())),
    })?;
    let question = "The period it covers (year, 2 years, 90 days; empty if not stated)";
    let period = ask(input, question, |text| match text {
        "" => Ok(None),
        stated => period(stated).map(Some),
    })?;
    let bound =
        ask(
            input,
            "The word before it (up to, at least, about; empty if none)",
            |text| match text {
                "" => Ok(None),
                "up to" | "at least" | "about" => Ok(Some(text.to_owned())),
                _ => Err("one of these, or nothing".to_owned()),
            },
        )?;
    let volume = ask(input, "Copies that were counted (empty if not published)", number)?;
    let price = ask(input, "The price of each (empty if not published)", number)?;
    let jobs = ask(input, "Jobs said to be lost (empty if none)", number)?;
    Ok(Headline { amount, currency, bound, medium, territory, year, period, jobs, volume, price })
}

fn number(text: &str) -> Result<Option<f64>, String> {
    if text.is_empty() { Ok(None) } else { positive(text).map(Some) }
}

/// Asks until the answer can be read, [`MOST_TRIES`] times at most.
fn ask<T>(
    input: &mut dyn BufRead,
    question: &str,
    read: impl Fn(&str) -> Result<T, String>,
) -> Result<T, Exit> {
    for _ in 0..MOST_TRIES {
        eprint!("{question}: ");
        let _ = std::io::stderr().flush();
        let mut line = String::new();
        // A line from a pipe may have no end.
        let got = std::io::Read::take(&mut *input, 10_000).read_line(&mut line);
        let got = got.map_err(|error| Exit::refused(format!("cannot read the answer: {error}")))?;
        if got == 0 {
            return Err(Exit::refused(format!("no answer to: {question}")));
        }
        match read(line.trim()) {
            Ok(answer) => return Ok(answer),
            Err(problem) => eprintln!("  {problem}"),
        }
    }
    Err(Exit::refused(format!("no answer that can be read to: {question}")))
}
