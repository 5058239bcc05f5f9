//! Where a claim comes from as a publication: who, when, its class and family,
//! what it left out, and what was taken back afterwards.

use super::reference::{Reference, cited};
use crate::catalogue::nearest;
use crate::model::LIBRARY;
use crate::problem::Problem;
use crate::table::{Problems, Table};

/// What a file says of the publication that it examines.
#[derive(Clone, Debug)]
pub struct Publication {
    /// Who published the figure.
    pub by: String,
    /// The year by which it is known: of publication, or of its data.
    pub year: i64,
    /// How far it can be recomputed, `A` to `D`.
    pub class: String,
    /// Names of the built-in models that have the form of its reckoning.
    pub family: Vec<String>,
    /// What was copied, as the claimant has it.
    pub media: Vec<String>,
    /// Where the loss is said to fall.
    pub territory: Option<String>,
    /// What was not published, or not found.
    pub missing: Vec<String>,
}

/// Something that was corrected or taken back after it was published.
#[derive(Clone, Debug)]
pub struct Correction {
    /// What was done: `corrected`, `retracted`, `disowned`, ...
    pub kind: String,
    /// What was said, in words.
    pub says: String,
    /// Who did it.
    pub by: Option<String>,
    /// When.
    pub date: Option<String>,
    /// Names of its sources.
    pub sources: Vec<String>,
}

/// What the file says of its publication, and what was taken back afterwards.
pub(super) fn of(
    file: &mut Table<'_>,
    references: &[Reference],
    problems: &Problems,
) -> (Option<Publication>, Vec<Correction>) {
    let publication = file.table("publication").and_then(|table| read(table, problems));
    let corrections = file.list("corrections").into_iter();
    let corrections = corrections.filter_map(|table| correction(table, references, problems));
    (publication, corrections.collect())
}

fn read(mut table: Table<'_>, problems: &Problems) -> Option<Publication> {
    let by = table.text("by");
    let year = table.integer("year");
    if let Some(year) = year
        && !(1800..=2200).contains(&year)
    {
        table.problem_at("year", Problem::new(format!("`{year}` is not a year of a publication")));
    }
    let class = table.word("class");
    let family = table.texts("family");
    for (name, place) in &family {
        if !LIBRARY.iter().any(|model| model.name == name) {
            let mut problem = Problem::new(format!("there is no model `{name}`")).at(place);
            problem = match nearest(name, LIBRARY.iter().map(|model| model.name)) {
                Some(near) => problem.help(format!("did you mean `{near}`?")),
                None => problem.help("`shortfall models list` shows the built-in ones"),
            };
            problems.push(problem);
        }
    }
    let media = table.texts("media").into_iter().map(|(text, _)| text).collect();
    let territory = table.text("territory");
    let missing = table.texts("missing").into_iter().map(|(text, _)| text).collect();
    table.finish();
    Some(Publication {
        by: by?,
        year: year?,
        class: class?,
        family: family.into_iter().map(|(name, _)| name).collect(),
        media,
        territory,
        missing,
    })
}

fn correction(
    mut table: Table<'_>,
    references: &[Reference],
    problems: &Problems,
) -> Option<Correction> {
    let kind = table.word("kind");
    let says = table.text("says");
    let by = table.text("by");
    let date = table.text("date");
    let sources = cited(&mut table, references, problems);
    table.finish();
    Some(Correction { kind: kind?, says: says?, by, date, sources })
}
