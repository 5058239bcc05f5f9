//! The command that makes a report again, as it can be pasted into a shell.

use std::path::Path;

use shortfall::catalogue::Named;
use shortfall::problem::clean;

use super::{PageFormat, ReportOptions};
use crate::cli::arguments::SamplerName;

/// Every option that changes what is in the report, those that were not given too; the number of
/// threads changes nothing.
pub(super) fn command(options: &ReportOptions) -> String {
    let mut words = vec!["shortfall".to_owned(), "report".to_owned()];
    words.extend(options.files.iter().map(|file| path(file)));
    let mut option = |name: &str, value: String| words.extend([format!("--{name}"), value]);
    for name in &options.overrides.variants {
        option("variant", quoted(name));
    }
    for set in &options.overrides.sets {
        option("set", quoted(set));
    }
    if let Some(file) = &options.overrides.evidence {
        option("evidence", path(file));
    }
    if let Some(file) = &options.overrides.own.context {
        option("context", path(file));
    }
    if matches!(options.sampling.sampler, SamplerName::Random) {
        option("sampler", "random".to_owned());
    }
    option("draws", options.sampling.draws.to_string());
    option("seed", options.sampling.seed.to_string());
    option("lang", options.lang.language().name().to_owned());
    let out = match options.format {
        PageFormat::Html => "report.html",
        PageFormat::Markdown => {
            option("format", "markdown".to_owned());
            "report.md"
        }
    };
    format!("{} -o {out}", words.join(" "))
}

fn path(path: &Path) -> String {
    quoted(&path.display().to_string())
}

/// A word that a shell takes as it stands.
fn quoted(word: &str) -> String {
    let word = clean(word);
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./=:,+@%".contains(c);
    if !word.is_empty() && word.chars().all(plain) {
        return word;
    }
    format!("'{}'", word.replace('\'', "'\\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_with_more_than_letters_are_quoted() {
        for (word, expected) in [
            ("scenarios/top-site.toml", "scenarios/top-site.toml"),
            ("inputs.price.mode=8", "inputs.price.mode=8"),
            ("a b.toml", "'a b.toml'"),
            ("it's; rm -r x", "'it'\\''s; rm -r x'"),
            ("$(x)", "'$(x)'"),
            ("", "''"),
        ] {
            assert_eq!(quoted(word), expected);
        }
    }
}
