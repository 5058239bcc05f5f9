//! Ctrl-C leaves no partial file.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

static UNFINISHED: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Removes unfinished files when the program is interrupted, and ends it.
pub(super) fn handle() {
    // Without a handler the program still works; only a temporary file may stay behind.
    let _ = ctrlc::set_handler(|| {
        for path in unfinished().drain(..) {
            let _ = std::fs::remove_file(path);
        }
        std::process::exit(130);
    });
}

/// Names a file that is being written, until the guard is dropped.
pub(super) fn remove_if_interrupted(path: &Path) -> Guard {
    unfinished().push(path.to_owned());
    Guard(path.to_owned())
}

/// Forgets its file when dropped.
pub(super) struct Guard(PathBuf);

impl Drop for Guard {
    fn drop(&mut self) {
        unfinished().retain(|path| *path != self.0);
    }
}

fn unfinished() -> MutexGuard<'static, Vec<PathBuf>> {
    UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner)
}
