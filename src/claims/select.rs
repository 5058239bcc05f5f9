//! Which claims of the library are wanted.

use crate::scenario::Scenario;

/// What a claim must be; an empty list asks for nothing.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Classes, `A` to `D`.
    pub classes: Vec<String>,
    /// Media, such as `film`.
    pub media: Vec<String>,
    /// Territories, such as `Belgium`.
    pub territories: Vec<String>,
    /// Years of publication.
    pub years: Vec<i64>,
}

impl Wanted {
    /// Whether the claim in `scenario` is one that is wanted. Upper and lower case are alike.
    #[must_use]
    pub fn holds(&self, scenario: &Scenario) -> bool {
        let publication = scenario.publication.as_ref();
        let class = publication.map(|publication| publication.class.as_str());
        let year = publication.map(|publication| publication.year);
        let media = publication.iter().flat_map(|p| &p.media).chain(&scenario.medium);
        // A file of a user's may have classes of its figures only.
        let figures = scenario.reproductions.iter().filter_map(|figure| figure.class.as_deref());
        let classes: Vec<&str> = match class {
            Some(class) => vec![class],
            None => figures.collect(),
        };
        any(&self.classes, classes.into_iter())
            && any(&self.media, media.map(String::as_str))
            && any(&self.territories, territories(scenario))
            && (self.years.is_empty() || year.is_some_and(|year| self.years.contains(&year)))
    }
}

fn any<'a>(wanted: &[String], mut there: impl Iterator<Item = &'a str>) -> bool {
    let like = |word: &str| wanted.iter().any(|w| w.trim().to_lowercase() == word.to_lowercase());
    wanted.is_empty() || there.any(like)
}

/// Every territory that the file names.
fn territories(scenario: &Scenario) -> impl Iterator<Item = &str> {
    let own = scenario.publication.as_ref().and_then(|p| p.territory.as_deref());
    let claims = scenario.claims.iter().filter_map(|claim| claim.territory.as_deref());
    let scopes = scenario.scopes.iter().filter_map(|scope| scope.territory.as_deref());
    own.into_iter().chain(claims).chain(scopes)
}
