//! Arguments, files, printing. No arithmetic.

mod arguments;
mod chart;
mod check;
mod claim;
mod claims;
mod context;
mod critique;
mod draws;
mod evidence;
mod exit;
mod explain;
mod files;
mod interrupt;
mod lists;
mod merge;
#[cfg(feature = "parquet")]
mod parquet;
mod progress;
mod report;
mod results;
mod run;
mod sampling;
mod values;

use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use arguments::{Arguments, Command};
use exit::Exit;

/// Does what the command line asks for.
pub(crate) fn main() -> ExitCode {
    interrupt::handle();
    exit::catch(|| perform(Arguments::parse()))
}

fn perform(arguments: Arguments) -> Result<(), Exit> {
    match arguments.command {
        Command::Run(options) => run::run(&options),
        Command::Merge(options) => merge::merge(&options),
        Command::Chart(options) => chart::chart(&options),
        Command::Charts(what) => chart::list(&what),
        Command::Report(options) => report::report(&options),
        Command::Claim(options) => claim::claim(&options),
        Command::New(options) => claim::new(&options),
        Command::Explain(options) => explain::explain(&options),
        Command::Check(options) => check::check(&options),
        Command::Models(what) => lists::models(&what),
        Command::Laws(what) => lists::laws(&what),
        Command::Claims(what) => claims::claims(&what),
        Command::Evidence(what) => evidence::evidence(&what),
        Command::Critique(options) => critique::critique(&options),
        Command::Rules(what) => critique::rules(&what),
        Command::Context(what) => context::context(&what),
        Command::Schema => {
            let schema = shortfall::scenario::schema();
            let text = serde_json::to_string_pretty(&schema).map_err(Exit::internal)?;
            files::print(&format!("{text}\n"))
        }
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut Arguments::command(), "shortfall", &mut script);
            files::print(&String::from_utf8_lossy(&script))
        }
    }
}
