//! What may stand after `shortfall context`.

use clap::{Args, Subcommand};
use shortfall::context::{Filter, STATUSES};

use crate::cli::arguments::{ContextOption, LanguageOption, ListFormat, ShowFormat};
use crate::cli::values::words;

#[derive(Debug, Subcommand)]
pub(crate) enum ContextCommand {
    /// Figures, a line each
    List(ListOptions),
    /// One figure in full: source, status, doubts
    Show(ShowOptions),
}

#[derive(Args, Debug)]
pub(crate) struct ListOptions {
    #[command(flatten)]
    pub(super) own: ContextOption,
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
    /// Its path, such as `population/Belgium/2010`, or its name in the table
    pub(super) id: String,
    #[command(flatten)]
    pub(super) own: ContextOption,
    /// How to print it
    #[arg(long, value_enum, default_value_t = ShowFormat::Table)]
    pub(super) format: ShowFormat,
    #[command(flatten)]
    pub(super) lang: LanguageOption,
}

/// Which figures.
#[derive(Args, Debug)]
pub(crate) struct Filters {
    /// What is counted, such as `price-dvd`
    #[arg(long, value_name = "NAME")]
    quantity: Option<String>,
    /// Where, by any of its names; a currency for exchange rates
    #[arg(long, value_name = "NAME")]
    territory: Option<String>,
    /// When
    #[arg(long, value_name = "YEAR")]
    year: Option<u16>,
    /// How it was seen
    #[arg(long, value_parser = words(STATUSES))]
    status: Option<String>,
}

impl Filters {
    pub(super) fn filter(&self) -> Filter {
        Filter {
            quantity: self.quantity.clone(),
            territory: self.territory.clone(),
            year: self.year,
            status: self.status.clone(),
        }
    }
}
