//! A scenario file read as TOML once, and resolved as often as variants and `--set` ask.

use super::files::Files;
use super::hash::hash;
use super::overrides::{Override, Request};
use super::read::{Resolved, Scenario, format_is_known, resolve};
use super::shelf::Shelf;
use crate::problem::{Problem, Source, Sources};
use crate::table::{self, Node, Problems};

/// A scenario that was refused, and why.
#[derive(Clone, Debug)]
pub struct Rejected {
    /// All that is wrong.
    pub problems: Vec<Problem>,
    /// The texts that the problems point into.
    pub sources: Sources,
}

/// A file that is TOML of a format that this program reads. Whether a scenario stands in it
/// depends on what is asked for besides.
#[derive(Debug)]
pub struct Document {
    source: Source,
    root: Node,
    shelf: Shelf,
}

/// Reads the scenario in `text`, which messages call `name`.
///
/// # Errors
///
/// With everything that is wrong in the file or in what `request` asks for.
pub fn parse(
    name: &str,
    text: &str,
    request: &Request,
    files: &dyn Files,
) -> Result<Scenario, Box<Rejected>> {
    Document::read(name, text)?.scenario(request, files)
}

impl Document {
    /// Reads `text`, which messages call `name`.
    ///
    /// # Errors
    ///
    /// With all places where it is not TOML, or if it is of another format.
    pub fn read(name: &str, text: &str) -> Result<Self, Box<Rejected>> {
        let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
        let source = Source { name: name.to_owned(), text: text.to_owned() };
        let root = table::parse(text, 0).and_then(|root| match format_is_known(&root) {
            Ok(()) => Ok(root),
            Err(problem) => Err(vec![problem]),
        });
        match root {
            Ok(root) => Ok(Self { source, root, shelf: Shelf::default() }),
            Err(found) => {
                let problems = Problems::default();
                for problem in found {
                    problems.push(problem);
                }
                Err(Box::new(Rejected { problems: problems.into_vec(), sources: vec![source] }))
            }
        }
    }

    /// The scenario with what `request` asks for.
    ///
    /// # Errors
    ///
    /// With everything that is wrong in the file or in what `request` asks for.
    pub fn scenario(
        &self,
        request: &Request,
        files: &dyn Files,
    ) -> Result<Scenario, Box<Rejected>> {
        let Resolved { scenario, root, data } = self.resolved(request, files)?;
        Ok(Scenario { hash: hash(&root, &data), ..scenario })
    }

    /// Whether the scenario holds with what `request` asks for, and what it overrides: for
    /// who needs no result of it, and so no fingerprint.
    ///
    /// # Errors
    ///
    /// As [`Document::scenario`].
    pub fn check(
        &self,
        request: &Request,
        files: &dyn Files,
    ) -> Result<Vec<Override>, Box<Rejected>> {
        Ok(self.resolved(request, files)?.scenario.overrides)
    }

    fn resolved(&self, request: &Request, files: &dyn Files) -> Result<Resolved, Box<Rejected>> {
        let mut sources = vec![self.source.clone()];
        let problems = Problems::default();
        let root = self.root.clone();
        let resolved = resolve(root, request, files, &self.shelf, &mut sources, &problems);
        let problems = problems.into_vec();
        match resolved {
            Some(Resolved { scenario, root, data }) if problems.is_empty() => {
                Ok(Resolved { scenario: Scenario { sources, ..scenario }, root, data })
            }
            _ => Err(Box::new(Rejected { problems, sources })),
        }
    }
}
