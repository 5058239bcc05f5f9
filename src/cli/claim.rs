//! `shortfall claim` and `shortfall new`: from a headline to what would have to be true.

use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};

use clap::Args;
use shortfall::catalogue::{Named, find, instead};
use shortfall::evidence::{MEDIA, shipped};
use shortfall::problem::clean;
use shortfall::quantity::CURRENCIES;
use shortfall::scenario::{Headline, Request, draft};

use super::arguments::{ContextOption, LanguageOption};
use super::context;
use super::critique::{self, CritiqueFormat};
use super::exit::Exit;
use super::files;

#[derive(Args, Debug)]
pub(super) struct ClaimOptions {
    /// The figure with its currency, such as "6e9 EUR" or "EUR 30 million"
    #[arg(value_name = "AMOUNT")]
    amount: String,
    /// What was copied: film, music, games, books, software, ...
    #[arg(long)]
    medium: String,
    /// Where the loss is said to fall, such as Belgium or World
    #[arg(long)]
    territory: String,
    /// The year that the figure speaks of
    #[arg(long, value_parser = clap::value_parser!(u16).range(1900..=2200))]
    year: u16,
    /// The period that it covers: `year`, `2 years`, `6 months`; leave it out if none was stated
    #[arg(long)]
    period: Option<String>,
    /// The word before the figure: `up to`, `at least`, `about`
    #[arg(long, value_parser = ["up to", "at least", "about"])]
    bound: Option<String>,
    /// Jobs said to be lost
    #[arg(long, value_name = "N", value_parser = positive)]
    jobs: Option<f64>,
    /// Copies that were counted
    #[arg(long, value_name = "N", value_parser = positive)]
    volume: Option<f64>,
    /// The price at which each copy was counted, in the same currency
    #[arg(long, value_name = "N", value_parser = positive)]
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
    let text = draft(&headline, &facts, shipped());
    // What is printed is that of the very file that is saved.
    let printed = critique::of_draft(&text, own, options.format, &options.lang.phrasebook())?;
    if let Some(path) = &options.save {
        save(path, &text)?;
    }
    files::print(&printed)
}

/// Never over a file that exists: it may be somebody's work.
fn save(path: &Path, text: &str) -> Result<(), Exit> {
    if path.exists() {
        let name = clean(&path.display().to_string());
        return Err(Exit::refused(format!("{name} exists: name another file, or remove it first")));
    }
    files::write(path, text.as_bytes())?;
    eprintln!("wrote {}", clean(&path.display().to_string()));
    Ok(())
}

fn medium(name: &str) -> Result<(), String> {
    if find(MEDIA, name).is_some() {
        return Ok(());
    }
    let names = MEDIA.iter().map(Named::name);
    Err(format!("there is no medium `{}`: {}", clean(name), instead(name, names)))
}

fn positive(text: &str) -> Result<f64, String> {
    match text.replace('_', "").parse::<f64>() {
        Ok(value) if value > 0.0 && value.is_finite() => Ok(value),
        _ => Err("must be a number above 0, such as 17e6".to_owned()),
    }
}

/// Words for powers of ten in an amount.
const SCALES: &[(&str, f64)] = &[
    ("thousand", 1e3),
    ("million", 1e6),
    ("billion", 1e9),
    ("trillion", 1e12),
    ("m", 1e6),
    ("bn", 1e9),
    ("tn", 1e12),
];

/// An amount and the code of its currency: `6e9 EUR`, `EUR 30 million`.
fn amount(text: &str) -> Result<(f64, String), String> {
    let (mut value, mut scale, mut currency) = (None, None, None);
    for word in text.split_whitespace() {
        let known = SCALES.iter().find(|(name, _)| *name == word.to_lowercase());
        let code = CURRENCIES.iter().find(|currency| currency.code == word.to_uppercase());
        let number = word.replace('_', "").parse::<f64>();
        let again = match (number, known, code) {
            (Ok(number), ..) => value.replace(number).is_some(),
            (_, Some((_, power)), _) => scale.replace(*power).is_some(),
            (_, _, Some(found)) => currency.replace(found.code).is_some(),
            _ => {
                let word = clean(word);
                return Err(format!(
                    "`{word}` is neither a number, nor `million` or the like, nor the ISO code of \
                     a currency: write the amount as \"6e9 EUR\""
                ));
            }
        };
        if again {
            return Err("write one amount and one currency, such as \"6e9 EUR\"".to_owned());
        }
    }
    let value = value.ok_or("the amount has no number: write it as \"6e9 EUR\"")?;
    let currency = currency.ok_or("the amount has no currency: write it as \"6e9 EUR\"")?;
    let value = value * scale.unwrap_or(1.0);
    if !(value >= 0.0 && value.is_finite()) {
        return Err(format!("an amount must be 0 or more and finite, got {value}"));
    }
    Ok((value, currency.to_owned()))
}

/// How often a question is asked again before it is given up.
const MOST_TRIES: usize = 5;

pub(super) fn new(options: &NewOptions) -> Result<(), Exit> {
    let own = options.context.source()?;
    let facts = context::facts(own.as_ref())?;
    let mut input = std::io::stdin().lock();
    let headline = ask_all(&mut input)?;
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
    let territory = ask(input, "Where the loss falls (Belgium, World, ...)", |text| {
        if text.is_empty() { Err("name a place".to_owned()) } else { Ok(text.to_owned()) }
    })?;
    let year = ask(input, "The year it speaks of", |text| match text.parse::<u16>() {
        Ok(year) if (1900..=2200).contains(&year) => Ok(year),
        _ => Err("a year from 1900 to 2200".to_owned()),
    })?;
    let period =
        ask(
            input,
            "The period it covers (year, 2 years; empty if not stated)",
            |text| match text {
                _ if text.len() > 40 => Err("a period, such as `2 years`".to_owned()),
                "" => Ok(None),
                stated => Ok(Some(stated.to_owned())),
            },
        )?;
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

#[cfg(test)]
mod tests {
    use super::amount;

    #[test]
    fn an_amount_is_read_as_people_write_it() {
        for (text, value, currency) in [
            ("6e9 EUR", 6e9, "EUR"),
            ("EUR 30 million", 30e6, "EUR"),
            ("1.5 bn usd", 1.5e9, "USD"),
            ("0 EUR", 0.0, "EUR"),
            ("12_000 SEK", 12_000.0, "SEK"),
        ] {
            assert_eq!(amount(text), Ok((value, currency.to_owned())), "{text}");
        }
        for bad in
            ["", "6e9", "EUR", "6 7 EUR", "6 EUR USD", "six EUR", "-1 EUR", "nan EUR", "inf EUR"]
        {
            assert!(amount(bad).is_err(), "{bad}");
        }
    }
}
