//! Sources that figures come from.

use crate::catalogue::nearest;
use crate::problem::{Place, Problem};
use crate::table::{Name, Problems, Table};

/// A source: something that was published, and how it was seen.
#[derive(Clone, Debug)]
pub struct Reference {
    /// The name that other parts of the file use.
    pub id: String,
    /// What it is.
    pub title: String,
    /// Who published it.
    pub publisher: Option<String>,
    /// Where it can be read; `http` or `https` only.
    pub url: Option<String>,
    /// When it was published.
    pub date: Option<String>,
    /// When it was read.
    pub accessed: Option<String>,
    /// How it was seen.
    pub status: Option<String>,
    /// Its words.
    pub quote: Option<String>,
    /// Doubts and remarks.
    pub note: Option<String>,
}

pub(super) fn read(name: &Name, mut table: Table<'_>, problems: &Problems) -> Option<Reference> {
    let title = table.text("title");
    let publisher = table.text("publisher");
    let url = table.text("url");
    if let Some(url) = &url
        && !(url.starts_with("https://") || url.starts_with("http://"))
    {
        let problem = Problem::new(format!("`{}.url` is not an address of a page", table.path))
            .at(&table.place_of("url"))
            .help("an address begins with `https://` or `http://`");
        problems.push(problem);
    }
    let reference = Reference {
        id: name.text.clone(),
        title: title.clone().unwrap_or_default(),
        publisher,
        url,
        date: table.text("date"),
        accessed: table.text("accessed"),
        status: table.word("status"),
        quote: table.text("quote"),
        note: table.text("note"),
    };
    table.finish();
    title.map(|_| reference)
}

/// The names under `source` and `sources`, each of which must be declared.
pub(super) fn cited(
    table: &mut Table<'_>,
    known: &[Reference],
    problems: &Problems,
) -> Vec<String> {
    let one = table.text("source").map(|text| (text, table.place_of("source")));
    let several = table.texts("sources");
    declared(one.into_iter().chain(several), known, problems)
}

/// The names of `cited`; each that is not declared is a problem.
pub(super) fn declared(
    cited: impl IntoIterator<Item = (String, Place)>,
    known: &[Reference],
    problems: &Problems,
) -> Vec<String> {
    let check = |(id, place): (String, Place)| {
        if !known.iter().any(|reference| reference.id == id) {
            problems.push(unknown(&id, &place, known));
        }
        id
    };
    cited.into_iter().map(check).collect()
}

fn unknown(id: &str, place: &Place, known: &[Reference]) -> Problem {
    let problem = Problem::new(format!("there is no source `{id}`")).at(place);
    match nearest(id, known.iter().map(|reference| reference.id.as_str())) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None => problem.help(format!("declare it under `[sources.{id}]`")),
    }
}
