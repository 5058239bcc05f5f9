//! A bar on standard error for runs that last longer than a second.

use std::io::IsTerminal;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// A bar that appears after a second.
pub(super) struct Progress {
    bar: ProgressBar,
    start: Instant,
    shown: OnceLock<()>,
    wanted: bool,
}

impl Progress {
    pub(super) fn new(draws: u64, quiet: bool) -> Self {
        let bar = ProgressBar::with_draw_target(Some(draws), ProgressDrawTarget::hidden());
        let style = ProgressStyle::with_template("{wide_bar} {percent} % of draws, {eta} left");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        #[expect(clippy::disallowed_methods, reason = "a bar for a person needs a clock")]
        let start = Instant::now();
        let wanted = !quiet && std::io::stderr().is_terminal();
        Self { bar, start, shown: OnceLock::new(), wanted }
    }

    /// `draws` more are to come.
    pub(super) fn announce(&self, draws: u64) {
        self.bar.inc_length(draws);
    }

    /// `draws` more are done.
    pub(super) fn add(&self, draws: u64) {
        if !self.wanted {
            return;
        }
        if self.start.elapsed() > Duration::from_secs(1) {
            self.shown.get_or_init(|| self.bar.set_draw_target(ProgressDrawTarget::stderr()));
        }
        self.bar.inc(draws);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
