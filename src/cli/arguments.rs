//! What may stand on the command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

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
    /// Published studies, one by one and pooled
    #[command(subcommand)]
    Evidence(super::evidence::EvidenceCommand),
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
}

impl Overrides {
    pub(super) fn request(&self) -> shortfall::scenario::Request {
        let (variants, sets) = (self.variants.clone(), self.sets.clone());
        shortfall::scenario::Request { variants, sets }
    }
}

#[derive(Args, Debug)]
pub(super) struct RunOptions {
    /// Scenario files; `-` reads one from standard input
    #[arg(required = true, value_name = "FILE")]
    pub(super) files: Vec<PathBuf>,
    #[command(flatten)]
    pub(super) overrides: Overrides,
    /// How to print the results
    #[arg(long, value_enum, default_value_t = FormatName::Table)]
    pub(super) format: FormatName,
    /// Write the results to a file instead of standard output
    #[arg(long, value_name = "FILE")]
    pub(super) out: Option<PathBuf>,
    /// Draw the interval ladder of every scenario into a folder, as SVG and PNG
    #[arg(long, value_name = "DIR")]
    pub(super) charts: Option<PathBuf>,
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
    /// Say nothing on standard error but errors
    #[arg(long, short)]
    pub(super) quiet: bool,
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
pub(super) enum SamplerName {
    /// Scrambled Sobol points, 16 independent scramblings
    Sobol,
    /// Plain Monte Carlo
    Random,
}

/// A number of draws: `65536`, `65_536` or `1e6`.
fn draws(text: &str) -> Result<u64, String> {
    let plain = text.replace('_', "");
    if let Ok(draws) = plain.parse::<u64>() {
        return if draws > 0 { Ok(draws) } else { Err("must be at least 1".to_owned()) };
    }
    match plain.parse::<f64>() {
        Ok(draws) if (1.0..=9e15).contains(&draws) && draws.fract() == 0.0 => Ok(draws as u64),
        _ => Err("must be a whole number, such as 65536 or 1e6".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_arguments_are_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn draws_may_be_written_as_people_write_them() {
        assert_eq!(draws("1e6"), Ok(1_000_000));
        assert_eq!(draws("65_536"), Ok(65_536));
        for bad in ["0", "-1", "1.5", "x", "1e99", "nan"] {
            assert!(draws(bad).is_err(), "{bad}");
        }
    }
}
