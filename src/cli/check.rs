//! `shortfall check`.

use std::path::Path;

use shortfall::problem::clean;
use shortfall::scenario::{Document, Request};

use super::arguments::CheckOptions;
use super::exit::Exit;
use super::files;

/// Checks every file, with every variant that it offers, before it gives up.
pub(super) fn check(options: &CheckOptions) -> Result<(), Exit> {
    let request = files::request(&options.overrides, &options.files)?;
    let mut refusals = String::new();
    for file in &options.files {
        match checked(file, &request) {
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
    let beside = files::beside(file);
    let document = Document::read(&name, &text).map_err(|rejected| Exit::rejected(&rejected))?;
    let scenario = document.scenario(request, &beside).map_err(|r| Exit::rejected(&r))?;
    let mut used = files::uses_evidence(&scenario.overrides, request);
    let mut refusals = String::new();
    for variant in &scenario.variants {
        let mut with_variant = request.clone();
        with_variant.variants.push(variant.name.clone());
        let checked = document.check(&with_variant, &beside);
        match checked.map_err(|rejected| Exit::rejected(&rejected)) {
            Ok(done) => used |= files::uses_evidence(&done, request),
            Err(Exit::Refused(text)) => {
                refusals.push_str(&format!("with variant `{}`:\n{text}", clean(&variant.name)));
            }
            Err(other) => return Err(other),
        }
    }
    if !refusals.is_empty() {
        return Err(Exit::Refused(refusals));
    }
    if !used {
        return Err(files::refuse_unused_evidence(&name));
    }
    Ok(shortfall::report::check::summary(&name, &scenario))
}
