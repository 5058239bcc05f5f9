//! `shortfall claims`.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};

use shortfall::catalogue::{Embedded, Named, find, nearest};
use shortfall::claims::{LIBRARY, Tolerance, Wanted, load};
use shortfall::problem::clean;
use shortfall::report::claims::{self, Entry};
use shortfall::report::{markdown, text};
use shortfall::scenario::{Request, Scenario};

use super::arguments::LanguageOption;
use super::exit::Exit;
use super::files;
use super::values::share;

#[derive(Debug, Subcommand)]
pub(super) enum ClaimsCommand {
    /// A line for every claim
    List(ListOptions),
    /// One claim in full: wording, inputs, sources, critics, what is missing
    Show(ShowOptions),
    /// Published figures beside the figures that their own inputs give
    Reproduce(ReproduceOptions),
}

/// Which claims.
#[derive(Args, Debug)]
pub(super) struct Filter {
    /// Only this class, A to D; may be given several times
    #[arg(long, value_name = "CLASS", value_parser = ["A", "B", "C", "D"], ignore_case = true)]
    class: Vec<String>,
    /// Only this medium, such as film
    #[arg(long, value_name = "WORD")]
    medium: Vec<String>,
    /// Only this territory, such as Belgium
    #[arg(long, value_name = "NAME")]
    territory: Vec<String>,
    /// Only what was published in this year
    #[arg(long, value_name = "YEAR")]
    year: Vec<i64>,
}

#[derive(Args, Debug)]
pub(super) struct ListOptions {
    #[command(flatten)]
    filter: Filter,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
    #[command(flatten)]
    lang: LanguageOption,
}

#[derive(Args, Debug)]
pub(super) struct ShowOptions {
    /// Its name
    claim: String,
    /// Print its file, to copy and change
    #[arg(long, conflicts_with = "format")]
    toml: bool,
    /// How to print it
    #[arg(long, value_enum, default_value_t = ShowForm::Text)]
    format: ShowForm,
    #[command(flatten)]
    lang: LanguageOption,
}

#[derive(Args, Debug)]
pub(super) struct ReproduceOptions {
    /// Claims of the library, or files of your own; `-` reads one from standard input
    /// [default: the whole library]
    #[arg(value_name = "NAME|FILE")]
    claims: Vec<PathBuf>,
    #[command(flatten)]
    filter: Filter,
    /// Up to here a difference counts as rounding
    #[arg(long, value_name = "PERCENT", value_parser = share, default_value = "2%")]
    rounding: f64,
    /// Up to here it counts as close
    #[arg(long, value_name = "PERCENT", value_parser = share, default_value = "10%")]
    close: f64,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
    #[command(flatten)]
    lang: LanguageOption,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Form {
    /// For reading at a terminal
    Text,
    /// For programs, in full precision
    Json,
    /// A line for each, for R and spreadsheets
    Csv,
    /// For a repository or a wiki
    Markdown,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum ShowForm {
    /// For reading at a terminal
    Text,
    /// For programs, in full precision
    Json,
    /// For a repository or a wiki
    Markdown,
}

pub(super) fn claims(what: &ClaimsCommand) -> Result<(), Exit> {
    match what {
        ClaimsCommand::List(options) => list(options),
        ClaimsCommand::Show(options) => show(options),
        ClaimsCommand::Reproduce(options) => reproduce(options),
    }
}

fn list(options: &ListOptions) -> Result<(), Exit> {
    let entries = options.filter.of(library());
    if entries.is_empty() {
        return Err(no_claim());
    }
    let document = || claims::list(&entries, &options.lang.phrasebook());
    files::print(&match options.format {
        Form::Text => text(&document()),
        Form::Markdown => markdown(&document()),
        Form::Json => claims::list_json(&entries),
        Form::Csv => claims::list_csv(&entries),
    })
}

fn show(options: &ShowOptions) -> Result<(), Exit> {
    let embedded = find(LIBRARY, &options.claim).ok_or_else(|| unknown(&options.claim))?;
    if options.toml {
        return files::print(embedded.text);
    }
    let (entry, tolerance) = (entry(embedded), Tolerance::default());
    let document = || claims::show(&entry, tolerance, &options.lang.phrasebook());
    files::print(&match options.format {
        ShowForm::Text => text(&document()),
        ShowForm::Markdown => markdown(&document()),
        ShowForm::Json => claims::show_json(&entry, tolerance),
    })
}

fn reproduce(options: &ReproduceOptions) -> Result<(), Exit> {
    let tolerance = Tolerance { reproduces: options.rounding, close: options.close };
    if tolerance.close < tolerance.reproduces {
        return Err(Exit::refused("`--close` must be at least `--rounding`"));
    }
    let asked = if options.claims.is_empty() {
        library()
    } else {
        options.claims.iter().map(|claim| named(claim)).collect::<Result<_, _>>()?
    };
    let entries = options.filter.of(asked);
    if entries.is_empty() {
        let named = !options.claims.is_empty();
        let none = || Exit::refused("none of the claims named is like that");
        return Err(if named { none() } else { no_claim() });
    }
    if entries.iter().all(|entry| !has_figure(&entry.scenario)) {
        let why = "no figure was published whose inputs are known: `shortfall claims show NAME` \
                   says what is missing";
        return Err(Exit::refused(why));
    }
    let document = || claims::reproduced(&entries, tolerance, &options.lang.phrasebook());
    files::print(&match options.format {
        Form::Text => text(&document()),
        Form::Markdown => markdown(&document()),
        Form::Json => claims::reproduced_json(&entries, tolerance),
        Form::Csv => claims::reproduced_csv(&entries, tolerance),
    })
}

impl Filter {
    fn of(&self, entries: Vec<Entry>) -> Vec<Entry> {
        let wanted = Wanted {
            classes: self.class.clone(),
            media: self.medium.clone(),
            territories: self.territory.clone(),
            years: self.year.clone(),
        };
        entries.into_iter().filter(|entry| wanted.holds(&entry.scenario)).collect()
    }
}

fn library() -> Vec<Entry> {
    LIBRARY.iter().map(entry).collect()
}

fn entry(embedded: &Embedded) -> Entry {
    Entry { id: embedded.name.to_owned(), scenario: load(embedded) }
}

/// A claim of the library or, where none has that name, a file of the user's.
fn named(claim: &Path) -> Result<Entry, Exit> {
    let name = claim.to_string_lossy();
    if let Some(embedded) = find(LIBRARY, &name) {
        return Ok(entry(embedded));
    }
    let is_path = name == "-" || name.contains(['/', '\\', '.']) || claim.exists();
    if !is_path {
        return Err(unknown(&name));
    }
    let scenario = files::scenario(claim, &Request::default())?;
    if !has_figure(&scenario) {
        let message = format!(
            "{} has no figure to recompute\n\
             help: add `[reproduce.NAME]` with `published`, `unit` and `formula`",
            clean(&name)
        );
        return Err(Exit::refused(message));
    }
    let stem = claim.file_stem().filter(|_| name != "-");
    let id = stem.map_or_else(|| "stdin".to_owned(), |stem| clean(&stem.to_string_lossy()));
    Ok(Entry { id, scenario })
}

fn has_figure(scenario: &Scenario) -> bool {
    scenario.reproductions.iter().any(|figure| figure.published.is_some())
}

fn no_claim() -> Exit {
    Exit::refused("no claim is like that: `shortfall claims list` shows them all")
}

fn unknown(name: &str) -> Exit {
    let help = match nearest(name, LIBRARY.iter().map(Named::name)) {
        Some(near) => format!("did you mean `{near}`?"),
        None => {
            "`shortfall claims list` shows them; a file has an ending such as `.toml`".to_owned()
        }
    };
    Exit::refused(format!("there is no claim `{}`: {help}", clean(name)))
}
