//! How the program ends: 0 done, 1 our fault, 2 wrong usage or a scenario that was refused,
//! 3 precision not reached, 4 a finding at `--fail-on`.

use std::io::{IsTerminal, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use shortfall::problem::render;
use shortfall::scenario::Rejected;

/// Why the program ends early.
#[derive(Debug)]
pub(super) enum Exit {
    /// The reader of standard output went away: no fault at all.
    BrokenPipe,
    /// The user can mend it; what to say.
    Refused(String),
    /// We must mend it.
    Internal(String),
    /// The results are there, but not as precise as was asked; what was reached.
    Imprecise(String),
    /// The results are there, and rules fire that the user wanted to hear of; which.
    Findings(String),
}

impl Exit {
    pub(super) fn refused(message: impl Into<String>) -> Self {
        Self::Refused(format!("error: {}\n", message.into()))
    }

    pub(super) fn rejected(rejected: &Rejected) -> Self {
        let mut text = render(&rejected.problems, &rejected.sources, colour());
        let count = rejected.problems.len();
        if count > 1 {
            text.push_str(&format!("\n{count} problems; nothing was run\n"));
        }
        Self::Refused(text)
    }

    pub(super) fn internal(error: impl std::fmt::Display) -> Self {
        Self::Internal(error.to_string())
    }
}

/// Runs `work` and says on standard error why it failed, if it did.
pub(super) fn catch(work: impl FnOnce() -> Result<(), Exit>) -> ExitCode {
    let (text, code) = match catch_unwind(AssertUnwindSafe(work)) {
        Ok(Ok(()) | Err(Exit::BrokenPipe)) => return ExitCode::SUCCESS,
        Ok(Err(Exit::Refused(text))) => (text, 2),
        Ok(Err(Exit::Imprecise(text))) => (text, 3),
        Ok(Err(Exit::Findings(text))) => (text, 4),
        Ok(Err(Exit::Internal(text))) => (format!("internal error: {text}\n"), 1),
        // The panic's own message is already on standard error.
        Err(_) => {
            ("internal error: this is a fault of shortfall, please report it\n".to_owned(), 1)
        }
    };
    // Nowhere is left to complain if standard error is gone too.
    let _ = std::io::stderr().write_all(text.as_bytes());
    ExitCode::from(code)
}

/// Whether messages may use colours.
fn colour() -> bool {
    let no_color = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    std::io::stderr().is_terminal() && !no_color
}
