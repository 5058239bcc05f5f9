//! What may stand on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use shortfall::catalogue::find;
use shortfall::engine::{Goal, Shard};
use shortfall::language::{LANGUAGES, Language, Phrasebook};

use super::values::{draws, precision, scale, shard};

/// Examine published piracy-loss figures: what would have to be true for a
/// claim to hold, and what range the evidence supports instead.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true, max_term_width = 100)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Run scenarios: every model beside the claim, with ranges and Monte Carlo errors
    Run(RunOptions),
    /// Examine claims and their critics by rules: what is wrong, how far, and what to ask
    Critique(super::critique::CritiqueOptions),
    /// The rules of the critique
    #[command(subcommand)]
    Rules(super::critique::RulesCommand),
    /// Make the results of a run of the parts that `run --shard` wrote
    Merge(MergeOptions),
    /// Draw a chart of scenarios, as SVG or PNG; several files stand side by side
    Chart(ChartOptions),
    /// The charts that can be drawn
    #[command(subcommand)]
    Charts(ChartsCommand),
    /// Write everything about scenarios on one page that one can send
    Report(super::report::ReportOptions),
    /// Examine a figure of which there is nothing but a headline
    Claim(super::claim::ClaimOptions),
    /// Write a scenario from answers to a few questions
    New(super::claim::NewOptions),
    /// Explain a scenario: formulas with units, inputs with laws, sources and lines
    Explain(ExplainOptions),
    /// Check scenarios: everything that can be said without a draw
    Check(CheckOptions),
    /// The built-in loss models
    #[command(subcommand)]
    Models(ModelsCommand),
    /// The laws that an input may have
    #[command(subcommand)]
    Laws(LawsCommand),
    /// Published claims, and the reckoning behind each done again
    #[command(subcommand)]
    Claims(super::claims::ClaimsCommand),
    /// Published studies, one by one and pooled
    #[command(subcommand)]
    Evidence(super::evidence::EvidenceCommand),
    /// Denominators and yardsticks: people, markets, prices, exchange rates
    #[command(subcommand)]
    Context(super::context::ContextCommand),
    /// Print the JSON Schema of the scenario format
    Schema,
    /// Print a completion script for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
}

/// What overrides the file.
#[derive(Args, Debug)]
pub(super) struct Overrides {
    /// Put another value in place: `inputs.price.mode=8`, or `displacement=0.2` for a plain number
    #[arg(long = "set", value_name = "PATH=VALUE")]
    pub(super) sets: Vec<String>,
    /// Run a variant that the file declares; several are applied in this order, before `--set`
    #[arg(long = "variant", value_name = "NAME")]
    pub(super) variants: Vec<String>,
    /// Read studies for `law = "evidence"` from your own CSV in place of the shipped ones, by the
    /// same schema and checks
    #[arg(long, value_name = "FILE")]
    pub(super) evidence: Option<PathBuf>,
    #[command(flatten)]
    pub(super) own: ContextOption,
}

/// Context data of the user's own.
#[derive(Args, Debug, Default)]
pub(super) struct ContextOption {
    /// Add context data from your own CSV, by the same schema and checks; `quantity`, `territory`,
    /// `year`, `value` and `unit` suffice
    #[arg(long, value_name = "FILE")]
    pub(super) context: Option<PathBuf>,
}

/// How draws are made.
#[derive(Args, Debug)]
pub(super) struct Sampling {
    /// Where random numbers come from
    #[arg(long, value_enum, default_value_t = SamplerName::Sobol)]
    pub(super) sampler: SamplerName,
    /// At least so many draws; rounded up to 16 times a power of two
    #[arg(long, value_name = "N", value_parser = draws, default_value = "65536")]
    pub(super) draws: u64,
    /// The seed; the same seed gives the same bytes
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(super) seed: u64,
    /// Threads to use; the results do not depend on it [default: all cores]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub(super) threads: Option<u16>,
}

#[derive(Args, Debug)]
pub(super) struct RunOptions {
    /// Scenario files; `-` reads one from standard input
    #[arg(required = true, value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) overrides: Overrides,
    #[command(flatten)]
    pub(super) printing: Printing,
    #[command(flatten)]
    pub(super) sampling: Sampling,
    /// Draw until every headline result is as precise: Monte Carlo standard errors of mean, p5,
    /// p50 and p95 relative to the figure or the standard deviation; exit code 3 if it is not reached
    #[arg(long, value_name = "PERCENT", value_parser = precision, group = "goal")]
    pub(super) precision: Option<f64>,
    /// Draw until so many digits of the standard deviation hold, by the numerical tolerance of
    /// JCGM 101; exit code 3 if they do not
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=4), group = "goal")]
    pub(super) digits: Option<u32>,
    /// Stop there, whatever the precision
    #[arg(long, value_name = "N", value_parser = draws, default_value = "16777216", requires = "goal")]
    pub(super) max_draws: u64,
    /// Compute one part of the run, such as 3/16, and print its state for `merge`; at most 16 parts
    #[arg(
        long,
        value_name = "PART/PARTS",
        value_parser = shard,
        conflicts_with_all = ["goal", "format", "charts"]
    )]
    pub(super) shard: Option<Shard>,
    /// Write every draw, inputs and ledgers, to a file: CSV, or Parquet, by its ending
    #[arg(long, value_name = "FILE")]
    pub(super) draws_out: Option<PathBuf>,
}

impl RunOptions {
    /// The precision to be reached, if one is asked for.
    pub(super) fn goal(&self) -> Option<Goal> {
        self.precision.map(Goal::Relative).or(self.digits.map(Goal::Digits))
    }
}

/// Where results go, and how.
#[derive(Args, Debug)]
pub(super) struct Printing {
    /// How to print the results
    #[arg(long, value_enum, default_value_t = FormatName::Table)]
    pub(super) format: FormatName,
    #[command(flatten)]
    pub(super) lang: LanguageOption,
    /// Write the results to a file instead of standard output
    #[arg(long, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,
    /// Draw every chart of every scenario into a folder, as SVG and PNG
    #[arg(long, value_name = "DIR")]
    pub(super) charts: Option<PathBuf>,
    /// Say nothing on standard error but errors
    #[arg(long, short)]
    pub(super) quiet: bool,
}

/// In which language readers are spoken to.
#[derive(Args, Clone, Copy, Debug)]
pub(super) struct LanguageOption {
    /// The language of what is for reading
    #[arg(long = "lang", value_enum, default_value_t = LanguageName::En, value_name = "LANG")]
    name: LanguageName,
}

impl LanguageOption {
    pub(super) fn language(self) -> &'static Language {
        let code = match self.name {
            LanguageName::En => "en",
            LanguageName::Fr => "fr",
            LanguageName::Nl => "nl",
        };
        find(&LANGUAGES, code).expect("every language of the arguments is listed")
    }

    pub(super) fn phrasebook(self) -> Phrasebook {
        Phrasebook::new(self.language())
    }
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum LanguageName {
    /// English
    En,
    /// Français
    Fr,
    /// Nederlands
    Nl,
}

#[derive(Args, Debug)]
pub(super) struct MergeOptions {
    /// The files of all parts, in any order
    #[arg(required = true, value_name = "PART")]
    pub(super) parts: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) printing: Printing,
}

#[derive(Args, Debug)]
pub(super) struct ChartOptions {
    /// Which chart: `shortfall charts list` shows them
    pub(super) kind: String,
    /// Scenario files; `-` reads one from standard input
    #[arg(required = true, value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    /// Where it is written: SVG or PNG, by its ending
    #[arg(long, short, value_name = "FILE")]
    pub(super) out: PathBuf,
    #[command(flatten)]
    pub(super) overrides: Overrides,
    #[command(flatten)]
    pub(super) sampling: Sampling,
    /// Show this model only
    #[arg(long, value_name = "NAME")]
    pub(super) model: Option<String>,
    /// Show this scope only
    #[arg(long, value_name = "NAME")]
    pub(super) scope: Option<String>,
    /// Show this ledger [default: those of the claims]
    #[arg(long, value_name = "NAME")]
    pub(super) ledger: Option<String>,
    /// Whether an axis is logarithmic [default: auto]
    #[arg(long, value_enum)]
    pub(super) log: Option<LogName>,
    #[command(flatten)]
    pub(super) lang: LanguageOption,
    /// Colours
    #[arg(long, value_enum, default_value_t = ThemeName::Light)]
    pub(super) theme: ThemeName,
    /// Width of each chart in CSS pixels
    #[arg(long, value_name = "PX", default_value_t = 1200, value_parser = clap::value_parser!(u32).range(900..=4000))]
    pub(super) width: u32,
    /// Height of each chart, if it should be at least so high
    #[arg(long, value_name = "PX", value_parser = clap::value_parser!(u32).range(1..=20_000))]
    pub(super) height: Option<u32>,
    /// Pixels of a PNG to a CSS pixel
    #[arg(long, value_name = "N", default_value = "2", value_parser = scale)]
    pub(super) scale: f64,
    /// Say nothing on standard error but errors
    #[arg(long, short)]
    pub(super) quiet: bool,
}

#[derive(Debug, Subcommand)]
pub(super) enum ChartsCommand {
    /// A line for every chart
    List,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum LogName {
    /// Where values span more than 30 times
    Auto,
    /// Wherever all values are above 0
    Always,
    /// Nowhere
    Never,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum ThemeName {
    /// Dark on white, for print
    Light,
    /// Light on near black, for screens
    Dark,
}

#[derive(Args, Debug)]
pub(super) struct ExplainOptions {
    /// The scenario file; `-` reads it from standard input
    pub(super) file: PathBuf,
    /// Only this model, and the inputs that it uses
    pub(super) model: Option<String>,
    #[command(flatten)]
    pub(super) overrides: Overrides,
    /// How to print it
    #[arg(long, value_enum, default_value_t = TextFormat::Text)]
    pub(super) format: TextFormat,
    #[command(flatten)]
    pub(super) lang: LanguageOption,
}

#[derive(Args, Debug)]
pub(super) struct CheckOptions {
    /// Scenario files; `-` reads one from standard input
    #[arg(required = true, value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) overrides: Overrides,
    /// Print nothing where a file is fine
    #[arg(long, short)]
    pub(super) quiet: bool,
}

#[derive(Debug, Subcommand)]
pub(super) enum ModelsCommand {
    /// A line for every built-in model
    List,
    /// One model in full
    Show {
        /// Its name
        name: String,
        /// Print its file, to copy and change
        #[arg(long)]
        toml: bool,
    },
}

#[derive(Debug, Subcommand)]
pub(super) enum LawsCommand {
    /// A line for every law
    List,
    /// One law in full
    Show {
        /// Its name
        name: String,
    },
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum FormatName {
    /// For reading at a terminal
    Table,
    /// For programs, in full precision
    Json,
    /// One figure a line, for R and spreadsheets
    Csv,
    /// For a repository or a wiki
    Markdown,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum TextFormat {
    /// Plain text
    Text,
    /// Markdown
    Markdown,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum ListFormat {
    /// For reading at a terminal
    Table,
    /// For programs, every column
    Json,
    /// The columns of the shipped table, to be read again
    Csv,
    /// For a repository or a wiki
    Markdown,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum ShowFormat {
    /// For reading at a terminal
    Table,
    /// For programs, in full precision
    Json,
    /// For a repository or a wiki
    Markdown,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(super) enum SamplerName {
    /// Scrambled Sobol points, 16 independent scramblings
    Sobol,
    /// Plain Monte Carlo
    Random,
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_consistent() {
        Arguments::command().debug_assert();
    }
}
