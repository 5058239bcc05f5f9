//! What may stand after `shortfall critique` and `shortfall rules`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use shortfall::critique::Severity;

use crate::cli::arguments::{LanguageOption, Overrides, ShowFormat};
use crate::cli::values::draws;

#[derive(Args, Debug)]
pub(crate) struct CritiqueOptions {
    /// Scenario files; `-` reads one from standard input
    #[arg(required = true, value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) overrides: Overrides,
    /// Another threshold, such as `S1-ONE-TO-ONE.error=0.9`; it goes before that of the file
    #[arg(long = "threshold", value_name = "CODE.NAME=VALUE")]
    pub(super) thresholds: Vec<String>,
    /// How to print it
    #[arg(long, value_enum, default_value_t = CritiqueFormat::Text)]
    pub(super) format: CritiqueFormat,
    #[command(flatten)]
    pub(super) lang: LanguageOption,
    /// Who publishes the review, with `--format claim-review`
    #[arg(long, value_name = "NAME")]
    pub(super) author: Option<String>,
    /// The day on which it is published, with `--format claim-review`
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = day)]
    pub(super) date: Option<String>,
    /// Write it to a file instead of standard output
    #[arg(long, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,
    /// End with exit code 4 if a rule fires that is so grave, or graver
    #[arg(long, value_enum, value_name = "SEVERITY")]
    pub(super) fail_on: Option<FailOn>,
    /// At least so many draws; rounded up to 16 times a power of two
    #[arg(long, value_name = "N", value_parser = draws, default_value = "65536")]
    pub(super) draws: u64,
    /// The seed; the same seed gives the same bytes
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(super) seed: u64,
    /// Threads to use; the results do not depend on it [default: all cores]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(super) threads: Option<u16>,
    /// Say nothing on standard error but errors
    #[arg(long, short)]
    pub(super) quiet: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum CritiqueFormat {
    /// For reading at a terminal
    Text,
    /// For programs
    Json,
    /// For a repository or a wiki
    Markdown,
    /// A page that needs nothing else
    Html,
    /// The verdict as `ClaimReview` of schema.org (JSON-LD), for fact-checkers' sites
    ClaimReview,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum FailOn {
    /// Warnings and errors
    Warning,
    /// Errors
    Error,
}

impl FailOn {
    pub(super) fn severity(self) -> Severity {
        match self {
            Self::Warning => Severity::Warning,
            Self::Error => Severity::Error,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum RulesCommand {
    /// A line for every rule
    List {
        /// How to print them
        #[arg(long, value_enum, default_value_t = ShowFormat::Table)]
        format: ShowFormat,
        #[command(flatten)]
        lang: LanguageOption,
    },
    /// One rule in full: what it looks for, how, why, what it does not say, what to do, sources
    Show {
        /// Its code, such as `S1-ONE-TO-ONE`
        code: String,
        /// How to print it
        #[arg(long, value_enum, default_value_t = ShowFormat::Table)]
        format: ShowFormat,
        #[command(flatten)]
        lang: LanguageOption,
    },
}

/// A day as it is written on the web: `2026-11-24`.
fn day(text: &str) -> Result<String, String> {
    let digits = |part: &str, n: usize| part.len() == n && part.bytes().all(|b| b.is_ascii_digit());
    let number = |part: &str| part.parse::<u16>().unwrap_or_default();
    let parts: Vec<&str> = text.split('-').collect();
    match parts.as_slice() {
        [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2) => {
            let most = days_of(number(year), number(month));
            if (1..=most).contains(&number(day)) {
                return Ok(text.to_owned());
            }
            Err(format!("there is no such day: {year}-{month} has {most} days"))
        }
        _ => Err("write the day as 2026-11-24".to_owned()),
    }
}

/// The days of a month; 0 if there is no such month.
fn days_of(year: u16, month: u16) -> u16 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_days() {
        for good in ["2026-11-24", "2024-02-29", "2000-02-29", "2026-12-31"] {
            assert_eq!(day(good).as_deref(), Ok(good));
        }
        for bad in [
            "2026-02-29",
            "1900-02-29",
            "2026-04-31",
            "2026-13-01",
            "2026-00-01",
            "2026-01-00",
            "26-01-01",
            "2026-1-1",
            "2026-01",
            "",
            "2026-01-01-01",
        ] {
            assert!(day(bad).is_err(), "{bad}");
        }
    }
}
