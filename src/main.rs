//! The command line of `shortfall`.

mod cli;

fn main() -> std::process::ExitCode {
    cli::main()
}
