//! Critics: who said what of which claim.

use super::claim::Claim;
use super::declared::{self, Declared};
use super::method_keys::{ASSERTION_KEYS, CRITIC_KEYS};
use super::reference::{self, Reference};
use crate::catalogue::nearest;
use crate::problem::Problem;
use crate::table::{Name, Problems, Table};

/// Somebody who criticised a claim.
#[derive(Clone, Debug)]
pub struct Critic {
    /// Its name in the file.
    pub id: String,
    /// Who it is.
    pub title: Option<String>,
    /// Names of its sources.
    pub sources: Vec<String>,
    /// The claims it speaks of.
    pub claims: Vec<String>,
    /// Its words.
    pub wording: Option<String>,
    /// The code of the language of those words.
    pub wording_language: Option<String>,
    /// What it asserts.
    pub asserts: Vec<Assertion>,
    /// Losses outside the claim that it considers or leaves out, who paid, and the like.
    pub declared: Declared,
    /// Doubts and remarks.
    pub note: Option<String>,
}

/// Something that a critic asserts.
#[derive(Clone, Debug)]
pub struct Assertion {
    /// A claim of the file, or another source in words.
    pub about: String,
    /// What is asserted of it.
    pub says: String,
    /// The critic's own words for it.
    pub wording: Option<String>,
    /// The facts that rules read: the rate that is said to have been used, and more.
    pub declared: Declared,
    /// Doubts and remarks.
    pub note: Option<String>,
}

pub(super) fn read(
    name: &Name,
    mut table: Table<'_>,
    claims: &[Claim],
    references: &[Reference],
    problems: &Problems,
) -> Critic {
    let title = table.text("title");
    let source = table.text("source").map(|id| (id, table.place_of("source")));
    let spoken_of = table.texts("claims");
    for (id, place) in &spoken_of {
        if !claims.iter().any(|claim| &claim.id == id) {
            let mut problem = Problem::new(format!("there is no claim `{id}`")).at(place);
            if let Some(near) = nearest(id, claims.iter().map(|claim| claim.id.as_str())) {
                problem = problem.help(format!("did you mean `{near}`?"));
            }
            problems.push(problem);
        }
    }
    let wording = table.text("wording");
    let wording_language = table.word("wording_language");
    let asserts = table.list("asserts").into_iter().filter_map(assertion).collect();
    let declared = declared::read(&mut table, CRITIC_KEYS);
    let note = declared.text("note").map(str::to_owned);
    let sources = reference::declared(source, references, problems);
    table.finish();
    Critic {
        id: name.text.clone(),
        title,
        sources,
        claims: spoken_of.into_iter().map(|(id, _)| id).collect(),
        wording,
        wording_language,
        asserts,
        declared,
        note,
    }
}

fn assertion(mut table: Table<'_>) -> Option<Assertion> {
    let declared = declared::read(&mut table, ASSERTION_KEYS);
    table.finish();
    let text = |key| declared.text(key).map(str::to_owned);
    Some(Assertion {
        about: text("about")?,
        says: text("says")?,
        wording: text("wording"),
        note: text("note"),
        declared,
    })
}
