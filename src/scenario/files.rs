//! Data files beside a scenario. The library opens none: the caller hands them in.

/// Where a scenario's data files come from.
pub trait Files {
    /// The bytes of a file, by its path relative to the scenario's folder.
    ///
    /// # Errors
    ///
    /// In words, if it cannot be read.
    fn read(&self, path: &str) -> Result<Vec<u8>, String>;
}

/// No files at all.
#[derive(Debug)]
pub struct NoFiles;

impl Files for NoFiles {
    fn read(&self, _path: &str) -> Result<Vec<u8>, String> {
        Err("no files can be read here".to_owned())
    }
}

/// Whether `path` stays inside the scenario's folder, by its words alone.
///
/// The caller must still follow links.
#[must_use]
pub(super) fn stays_inside(path: &str) -> bool {
    let parts_are_plain =
        path.split('/').all(|part| !part.is_empty() && part != "." && part != "..");
    parts_are_plain && !path.contains(['\\', ':', '\0'])
}

#[cfg(test)]
mod tests {
    use super::stays_inside;

    #[test]
    fn only_plain_relative_paths_stay_inside() {
        for good in ["a.csv", "data/a.csv", "..a/b.csv"] {
            assert!(stays_inside(good), "{good}");
        }
        for bad in
            ["", "/etc/passwd", "../a.csv", "data/../../a", "./a", "a\\b", "C:/a", "a//b", "a\0"]
        {
            assert!(!stays_inside(bad), "{bad}");
        }
    }
}
