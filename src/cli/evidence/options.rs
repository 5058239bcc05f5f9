//! What may stand after `shortfall evidence`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use shortfall::evidence::{CHANNELS, Filter, KINDS, MEDIA, PRIOR_SCALE, WINDOWS};

use crate::cli::arguments::{LanguageOption, ListFormat, ShowFormat};
use crate::cli::values::words;

#[derive(Debug, Subcommand)]
pub(crate) enum EvidenceCommand {
    /// Published figures, a line each
    List(ListOptions),
    /// One figure in full: source, status, doubts
    Show(ShowOptions),
    /// What displacement rates say together: estimators, prediction, forest plot
    Pool(PoolOptions),
}

#[derive(Args, Debug)]
pub(crate) struct ListOptions {
    #[command(flatten)]
    pub(super) table: TableOption,
    #[command(flatten)]
    pub(super) filters: Filters,
    /// How to print them
    #[arg(long, value_enum, default_value_t = ListFormat::Table)]
    pub(super) format: ListFormat,
    #[command(flatten)]
    pub(super) lang: LanguageOption,
}

#[derive(Args, Debug)]
pub(crate) struct ShowOptions {
    /// Its name, the first column of the list
    pub(super) id: String,
    #[command(flatten)]
    pub(super) table: TableOption,
    /// How to print it
    #[arg(long, value_enum, default_value_t = ShowFormat::Table)]
    pub(super) format: ShowFormat,
    #[command(flatten)]
    pub(super) lang: LanguageOption,
}

#[derive(Args, Debug)]
pub(crate) struct PoolOptions {
    #[command(flatten)]
    pub(super) table: TableOption,
    #[command(flatten)]
    pub(super) filters: Filters,
    /// Scale of the half-normal prior on τ, in the unit of the effects
    #[arg(long, value_name = "X", default_value_t = PRIOR_SCALE, value_parser = above_zero)]
    pub(super) prior_scale: f64,
    /// How to print it
    #[arg(long, value_enum, default_value_t = ShowFormat::Table)]
    pub(super) format: ShowFormat,
    #[command(flatten)]
    pub(super) lang: LanguageOption,
    /// Draw the forest plot into a file, as SVG or PNG by its ending
    #[arg(long, value_name = "FILE")]
    pub(super) chart: Option<PathBuf>,
}

#[derive(Args, Debug)]
pub(crate) struct TableOption {
    /// Read studies from your own CSV, by the same schema and checks; `label`, `estimate` and
    /// `std_error` suffice; `-` reads standard input
    #[arg(long, value_name = "FILE")]
    pub(super) evidence: Option<PathBuf>,
}

/// Which studies.
#[derive(Args, Debug)]
pub(crate) struct Filters {
    /// What was copied
    #[arg(long, value_parser = words(MEDIA))]
    medium: Option<String>,
    /// Where the sale would have been
    #[arg(long, value_parser = words(CHANNELS))]
    channel: Option<String>,
    /// Which use of a title
    #[arg(long, value_parser = words(WINDOWS))]
    window: Option<String>,
    /// What the figure is a figure of
    #[arg(long, value_parser = words(KINDS))]
    kind: Option<String>,
    /// Only what was peer reviewed
    #[arg(long)]
    peer_reviewed: bool,
    /// Nothing that somebody with a stake in the figure paid for
    #[arg(long)]
    without_stake: bool,
    /// Count figures from memory too (a list shows them in any case, marked)
    #[arg(long)]
    with_unverified: bool,
}

impl Filters {
    pub(super) fn filter(&self) -> Filter {
        Filter {
            medium: self.medium.clone(),
            channel: self.channel.clone(),
            window: self.window.clone(),
            kind: self.kind.clone(),
            peer_reviewed_only: self.peer_reviewed,
            without_stake: self.without_stake,
            with_unverified: self.with_unverified,
        }
    }
}

fn above_zero(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(value) if value > 0.0 && value.is_finite() => Ok(value),
        _ => Err("must be a number above 0".to_owned()),
    }
}
