//! Tables of studies for `law = "evidence"`: the shipped one, the user's own in
//! its place, and those beside the scenario. Whichever is used is part of the
//! scenario's hash.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use super::law::Context;
use crate::evidence::{self, Study};
use crate::language::Message;
use crate::problem::{Place, Problem, Source, Sources};
use crate::table::Problems;

/// What the hash calls the shipped table.
const SHIPPED: &str = "evidence.csv of the program";

/// The flag that gives a table in place of the shipped one; the hash calls it so.
pub(super) const FLAG: &str = "--evidence";

/// The tables of a scenario.
#[derive(Default)]
pub(super) struct Tables {
    given: Option<Given>,
    /// Those beside the scenario that were read, by path.
    beside: RefCell<BTreeMap<String, Rc<Vec<Study>>>>,
}

/// A table that the user gave in place of the shipped one.
struct Given {
    name: String,
    bytes: Arc<Vec<u8>>,
    studies: Rc<Vec<Study>>,
}

/// Studies, and where they are from unless they are the shipped ones.
pub(super) struct Table {
    studies: Option<Rc<Vec<Study>>>,
    /// In words: `studies of own.csv`.
    pub(super) from: Option<Message>,
}

impl Table {
    pub(super) fn studies(&self) -> &[Study] {
        match &self.studies {
            Some(studies) => studies,
            None => evidence::shipped(),
        }
    }
}

impl Tables {
    /// With the table that the user gave, if it holds; messages point into its text.
    pub(super) fn new(given: Option<&Source>, sources: &mut Sources, problems: &Problems) -> Self {
        let given = given.and_then(|source| {
            let text = unmarked(&source.text).to_owned();
            let studies = evidence::read(&text, sources.len());
            let bytes = Arc::new(text.clone().into_bytes());
            sources.push(Source { name: source.name.clone(), text });
            match studies {
                Ok(studies) => {
                    let name = last_part(&source.name).to_owned();
                    Some(Given { name, bytes, studies: Rc::new(studies) })
                }
                Err(wrong) => {
                    for problem in wrong {
                        problems.push(problem);
                    }
                    None
                }
            }
        });
        Self { given, ..Self::default() }
    }

    /// The name of the user's table, if there is one and a law used it.
    pub(super) fn used(&self, data: &[(String, Arc<Vec<u8>>)]) -> Option<&str> {
        let given = self.given.as_ref()?;
        data.iter().any(|(name, _)| name == FLAG).then_some(&given.name)
    }
}

impl Context<'_> {
    /// The studies for a law that names no file.
    pub(super) fn studies(&self) -> Table {
        let (name, table) = match &self.tables.given {
            Some(Given { name, studies, .. }) => {
                let from = Message::new("how-studies-given").with("file", name.as_str());
                (FLAG, Table { studies: Some(Rc::clone(studies)), from: Some(from) })
            }
            None => (SHIPPED, Table { studies: None, from: None }),
        };
        let mut read = self.read.borrow_mut();
        if !read.iter().any(|(known, _)| known == name) {
            let given = self.tables.given.as_ref().map(|given| Arc::clone(&given.bytes));
            let bytes = given.unwrap_or_else(|| Arc::new(evidence::TABLE.as_bytes().to_vec()));
            read.push((name.to_owned(), bytes));
        }
        table
    }

    /// The studies in a table beside the scenario, which is named at `place`.
    pub(super) fn studies_of(&self, file: &str, place: &Place) -> Option<Table> {
        let from = Some(Message::new("how-studies-beside").with("file", file));
        if let Some(known) = self.tables.beside.borrow().get(file) {
            return Some(Table { studies: Some(Rc::clone(known)), from });
        }
        let bytes = self.bytes_of(file, place)?;
        let Ok(text) = std::str::from_utf8(&bytes) else {
            let problem = Problem::new(format!("`{file}` is not UTF-8 text")).at(place);
            self.problems.push(problem.help("save it with the encoding UTF-8"));
            return None;
        };
        let text = unmarked(text);
        match evidence::read(text, 0) {
            Ok(studies) => {
                let studies = Rc::new(studies);
                self.tables.beside.borrow_mut().insert(file.to_owned(), Rc::clone(&studies));
                Some(Table { studies: Some(studies), from })
            }
            Err(problems) => {
                for problem in problems {
                    self.problems.push(in_table(file, text, problem).at(place));
                }
                None
            }
        }
    }
}

fn unmarked(text: &str) -> &str {
    text.strip_prefix('\u{FEFF}').unwrap_or(text)
}

/// The name of a file without its folders: where a table lies says nothing of it.
fn last_part(name: &str) -> &str {
    name.rsplit(['/', '\\']).next().unwrap_or(name)
}

/// The same problem with the file and the line in words: a message about the
/// scenario points into the scenario.
fn in_table(file: &str, text: &str, problem: Problem) -> Problem {
    let start = problem.place.as_ref().and_then(|place| text.get(..place.span.start));
    let line = start.map(|text| format!("line {}: ", text.matches('\n').count() + 1));
    let message = format!("`{file}`: {}{}", line.unwrap_or_default(), problem.message);
    Problem { message, place: None, ..problem }
}
