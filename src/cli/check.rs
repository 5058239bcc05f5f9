//! `shortfall check`.

use std::path::Path;

use shortfall::scenario::Request;

use super::arguments::CheckOptions;
use super::exit::Exit;
use super::files;

/// Checks every file, with every variant that it offers, before it gives up.
pub(super) fn check(options: &CheckOptions) -> Result<(), Exit> {
    let mut refusals = String::new();
    for file in &options.files {
        match checked(file, &options.overrides.request()) {
            Ok(summary) if !options.quiet => files::print(&summary)?,
            Ok(_) => {}
            Err(Exit::Refused(text)) => refusals.push_str(&text),
            Err(other) => return Err(other),
        }
    }
    if refusals.is_empty() { Ok(()) } else { Err(Exit::Refused(refusals)) }
}

fn checked(file: &Path, request: &Request) -> Result<String, Exit> {
    let (name, text) = files::read_text(file)?;
    let scenario = files::parse_text(file, &name, &text, request)?;
    for variant in &scenario.variants {
        let mut with_variant = request.clone();
        with_variant.variants.push(variant.name.clone());
        files::parse_text(file, &name, &text, &with_variant)?;
    }
    Ok(shortfall::report::check::summary(&name, &scenario))
}
