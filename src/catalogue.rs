//! Lists of named things (laws, functions, models, charts), and the nearest
//! name to a misspelt one.

/// A thing that is found by its name.
pub trait Named {
    /// The name that a user writes.
    fn name(&self) -> &str;
}

/// The entry called `name`.
#[must_use]
pub fn find<'a, T: Named>(list: &'a [T], name: &str) -> Option<&'a T> {
    list.iter().find(|entry| entry.name() == name)
}

/// The one of `names` that a reader most likely meant by `wrong`, if any is
/// near enough to suggest.
///
/// A name that contains the wrong one, or is contained in it, is nearer than
/// an edit distance would say.
#[must_use]
pub fn nearest<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    names
        .into_iter()
        .map(|name| (likeness(wrong, name), name))
        .filter(|(likeness, _)| *likeness > 0.6)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, name)| name)
}

fn likeness(a: &str, b: &str) -> f64 {
    let (a, b) = (a.to_lowercase(), b.to_lowercase());
    let within = a.len().min(b.len()) >= 4 && (a.contains(&b) || b.contains(&a));
    let edit = strsim::normalized_damerau_levenshtein(&a, &b);
    if within { edit.max(0.8) } else { edit }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_misspelt_name_finds_its_neighbour() {
        let names = ["uniform", "triangular", "lognormal", "normal"];
        assert_eq!(nearest("trianguler", names), Some("triangular"));
        assert_eq!(nearest("log-normal", names), Some("lognormal"));
    }

    #[test]
    fn a_strange_name_finds_none() {
        assert_eq!(nearest("xyz", ["uniform", "normal"]), None);
        assert_eq!(nearest("", ["uniform"]), None);
    }
}
