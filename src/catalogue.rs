//! Lists of named things (laws, functions, models, charts), and the nearest
//! name to a misspelt one.

/// A thing that is found by its name.
pub trait Named {
    /// The name that a user writes.
    fn name(&self) -> &str;
}

/// A word that a table may use, and what it means.
#[derive(Debug, PartialEq)]
pub struct Term {
    /// As it stands in the table.
    pub name: &'static str,
    /// One line that says what it means.
    pub summary: &'static str,
}

impl Named for Term {
    fn name(&self) -> &str {
        self.name
    }
}

/// A file that is part of the program.
#[derive(Debug)]
pub struct Embedded {
    /// The name that a user writes.
    pub name: &'static str,
    /// The file.
    pub text: &'static str,
}

impl Named for Embedded {
    fn name(&self) -> &str {
        self.name
    }
}

/// A word and what it means.
#[must_use]
pub const fn term(name: &'static str, summary: &'static str) -> Term {
    Term { name, summary }
}

/// The entry called `name`.
#[must_use]
pub fn find<'a, T: Named>(list: &'a [T], name: &str) -> Option<&'a T> {
    list.iter().find(|entry| entry.name() == name)
}

/// The entry of `list` called `word`, or what is wrong (no such `kind`) and what would mend it.
///
/// # Errors
///
/// If there is none.
pub fn known<'a, T: Named>(
    kind: &str,
    list: &'a [T],
    word: &str,
) -> Result<&'a T, (String, String)> {
    find(list, word).ok_or_else(|| {
        let help = instead(word, list.iter().map(Named::name));
        (format!("no {kind} is called `{word}`"), help)
    })
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

/// What to write instead of `wrong`: the nearest of `names`, else all of them.
#[must_use]
pub fn instead<'a>(wrong: &str, names: impl IntoIterator<Item = &'a str> + Clone) -> String {
    if let Some(near) = nearest(wrong, names.clone()) {
        return format!("did you mean `{near}`?");
    }
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    format!("use one of {}", names.join(", "))
}

/// The longest text that can be a misspelt name, in bytes.
const LONGEST: usize = 500;

fn likeness(a: &str, b: &str) -> f64 {
    // A name of a few words is not meant by pages of text, whose distance takes long to count.
    if a.len().max(b.len()) > LONGEST {
        return 0.0;
    }
    let (a, b) = (a.to_lowercase(), b.to_lowercase());
    let within = a.len().min(b.len()) >= 4 && (a.contains(&b) || b.contains(&a));
    let edit = strsim::normalized_damerau_levenshtein(&a, &b);
    if within { edit.max(0.8) } else { edit }
}

#[cfg(test)]
mod tests {
    use super::{instead, nearest};

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
        assert_eq!(instead("xyz", ["uniform", "normal"]), "use one of `uniform`, `normal`");
        assert_eq!(instead("unifrom", ["uniform", "normal"]), "did you mean `uniform`?");
    }
}
