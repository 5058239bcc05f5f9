//! A table of a file, read by a list of keys: what is not on the list is refused,
//! what is asked for must be on it.

use super::refusal::{listing, quoted, sketch, unknown_key};
use super::{Holds, Key, Name, Node, Problems, Value, wrong_kind};
use crate::catalogue::nearest;
use crate::problem::{Place, Problem};

/// Tables of one kind that a file may have: claims, scopes, critics.
const MOST_TABLES: usize = 2_000;

/// The same for the segments of an input, which are many.
const MOST_SEGMENTS: usize = 100_000;

/// A table being read. Call [`Table::finish`] when all keys were asked for.
#[derive(Debug)]
pub struct Table<'a> {
    /// How a user would write the way to it: `inputs.price`.
    pub path: String,
    /// The place of the key that names it.
    pub place: Place,
    entries: &'a [(Name, Node)],
    keys: &'static [Key],
    asked: Vec<&'static str>,
    problems: &'a Problems,
}

impl<'a> Table<'a> {
    /// Begins to read `node`, which must be a table; otherwise a problem is noted.
    ///
    /// `place` is the key that names the table, `path` the way to it.
    pub fn new(
        path: impl Into<String>,
        place: &Place,
        node: &'a Node,
        keys: &'static [Key],
        problems: &'a Problems,
    ) -> Option<Self> {
        let path = path.into();
        let Some(entries) = node.entries() else {
            problems.push(wrong_kind(&path, "a table", node));
            return None;
        };
        Some(Self { path, place: place.clone(), entries, keys, asked: Vec::new(), problems })
    }

    /// The text under `key`.
    pub fn text(&mut self, key: &'static str) -> Option<String> {
        match &self.take(key)?.value {
            Value::Text(text) => Some(text.clone()),
            _ => self.refuse(key, "text in quotes"),
        }
    }

    /// The number under `key`; it may not be NaN.
    pub fn number(&mut self, key: &'static str) -> Option<f64> {
        match self.take(key)?.value {
            Value::Number(number, _) if !number.is_nan() => Some(number),
            _ => self.refuse(key, "a number"),
        }
    }

    /// The number under `key`, finite and within what the key allows.
    pub fn within(&mut self, key: &'static str) -> Option<f64> {
        let number = self.number(key)?;
        let (holds, must) = match self.listed(key).holds {
            Holds::Positive => (number > 0.0, "above 0 and finite".to_owned()),
            Holds::Within(low, high) if low > f64::MIN || high < f64::MAX => {
                let from = if low > f64::MIN { format!("from {low}") } else { String::new() };
                let to = if high < f64::MAX { format!(" to {high}") } else { " and finite".into() };
                (low <= number && number <= high, format!("{from}{to}"))
            }
            _ => (true, "finite".to_owned()),
        };
        if holds && number.is_finite() {
            return Some(number);
        }
        let message = format!("`{}.{key}` must be {must}, got {number}", self.path);
        self.problem_at(key, Problem::new(message).help("leave it out if it was not published"));
        None
    }

    /// The numbers under `key`, finite and not below 0; an empty list if there is none.
    pub fn numbers(&mut self, key: &'static str) -> Vec<f64> {
        let Some(node) = self.take(key) else { return Vec::new() };
        let Value::Array(items) = &node.value else {
            return self.refuse(key, "a list of numbers").unwrap_or_default();
        };
        let mut numbers = Vec::new();
        for item in items {
            match item.value {
                Value::Number(number, _) if number >= 0.0 && number.is_finite() => {
                    numbers.push(number);
                }
                _ => {
                    let expected = "a finite number, not below 0";
                    self.problems.push(wrong_kind(&format!("{}.{key}", self.path), expected, item));
                }
            }
        }
        numbers
    }

    /// The numbers under `key`, each with the two names that lead to it.
    pub fn named_numbers(&mut self, key: &'static str) -> Vec<(Name, Name, f64)> {
        let path = format!("{}{key}", self.prefix());
        let mut numbers = Vec::new();
        for (name, node) in self.children(key) {
            let path = format!("{path}.{}", name.text);
            let Some(entries) = node.entries() else {
                self.problems.push(wrong_kind(&path, "a table", node));
                continue;
            };
            for (inner, node) in entries {
                match node.value {
                    Value::Number(number, _) if number.is_finite() => {
                        numbers.push((name.clone(), inner.clone(), number));
                    }
                    _ => {
                        let path = format!("{path}.{}", inner.text);
                        self.problems.push(wrong_kind(&path, "a finite number", node));
                    }
                }
            }
        }
        numbers
    }

    /// The number without a fraction under `key`.
    pub fn integer(&mut self, key: &'static str) -> Option<i64> {
        match self.take(key)?.value {
            Value::Number(number, true) => Some(number as i64),
            _ => self.refuse(key, "a whole number"),
        }
    }

    /// The boolean under `key`.
    pub fn boolean(&mut self, key: &'static str) -> Option<bool> {
        match self.take(key)?.value {
            Value::Boolean(yes) => Some(yes),
            _ => self.refuse(key, "`true` or `false`"),
        }
    }

    /// The word under `key`, which must be one of those that the key allows.
    ///
    /// # Panics
    ///
    /// If `key` is not listed as holding a word.
    pub fn word(&mut self, key: &'static str) -> Option<String> {
        let text = self.text(key)?;
        let Holds::Word(words) = self.listed(key).holds else {
            panic!("`{key}` is listed as holding something else than a word")
        };
        if words.contains(&text.as_str()) {
            return Some(text);
        }
        let mut problem = Problem::new(format!("`{}.{key}` cannot be `{text}`", self.path))
            .at(&self.place_of(key))
            .label(format!("must be one of {}", listing(words)));
        if let Some(name) = nearest(&text, words.iter().copied()) {
            problem = problem.help(format!("did you mean `{name}`?"));
        }
        self.problems.push(problem);
        None
    }

    /// The texts under `key`; an empty list if there is none.
    pub fn texts(&mut self, key: &'static str) -> Vec<(String, Place)> {
        let Some(node) = self.take(key) else { return Vec::new() };
        let Value::Array(items) = &node.value else {
            return self.refuse(key, "a list of texts").unwrap_or_default();
        };
        let mut texts = Vec::new();
        for item in items {
            match &item.value {
                Value::Text(text) => texts.push((text.clone(), item.place.clone())),
                _ => {
                    self.problems.push(wrong_kind(&format!("{}.{key}", self.path), "text", item));
                }
            }
        }
        texts
    }

    /// The table under `key`.
    pub fn table(&mut self, key: &'static str) -> Option<Table<'a>> {
        let node = self.take(key)?;
        let keys = match self.listed(key).holds {
            Holds::Table(keys) => keys,
            _ => &[],
        };
        Table::new(
            format!("{}{key}", self.prefix()),
            &self.key_place(key),
            node,
            keys,
            self.problems,
        )
    }

    /// The tables under `key` with the names that the user chose.
    ///
    /// # Panics
    ///
    /// If `key` is not listed as holding named tables.
    pub fn named(&mut self, key: &'static str) -> Vec<(Name, Table<'a>)> {
        let (Holds::Named(keys) | Holds::Inputs(keys)) = self.listed(key).holds else {
            panic!("`{key}` is listed as holding something else than named tables")
        };
        let path = format!("{}{key}", self.prefix());
        let children = self.children(key);
        if !self.holds_few(key, children.len()) {
            return Vec::new();
        }
        children
            .iter()
            .filter_map(|(name, node)| {
                let path = format!("{path}.{}", name.text);
                let table = Table::new(path, &name.place, node, keys, self.problems)?;
                Some((name.clone(), table))
            })
            .collect()
    }

    /// The tables under `key`, or `None` if it is not there.
    pub fn named_if_present(&mut self, key: &'static str) -> Option<Vec<(Name, Table<'a>)>> {
        let present = self.has(key);
        let tables = self.named(key);
        present.then_some(tables)
    }

    /// The texts under `key` with the names that the user chose.
    pub fn named_texts(&mut self, key: &'static str) -> Vec<(Name, String, Place)> {
        let path = format!("{}{key}", self.prefix());
        let mut texts = Vec::new();
        for (name, node) in self.children(key) {
            match &node.value {
                Value::Text(text) => texts.push((name.clone(), text.clone(), node.place.clone())),
                _ => self.problems.push(wrong_kind(&format!("{path}.{}", name.text), "text", node)),
            }
        }
        texts
    }

    /// The list of tables under `key`.
    ///
    /// # Panics
    ///
    /// If `key` is not listed as holding a list of tables.
    pub fn list(&mut self, key: &'static str) -> Vec<Table<'a>> {
        let Some(node) = self.take(key) else { return Vec::new() };
        let Holds::List(keys) = self.listed(key).holds else {
            panic!("`{key}` is listed as holding something else than a list of tables")
        };
        let Value::Array(items) = &node.value else {
            return self.refuse(key, "a list of tables").unwrap_or_default();
        };
        if !self.holds_few(key, items.len()) {
            return Vec::new();
        }
        let path = format!("{}{key}", self.prefix());
        items
            .iter()
            .enumerate()
            .filter_map(|(i, item)| {
                let path = format!("{path}[{i}]");
                Table::new(path, &item.place, item, keys, self.problems)
            })
            .collect()
    }

    /// Whether there are no more under `key` than there may be; otherwise a problem is noted.
    fn holds_few(&self, key: &str, found: usize) -> bool {
        let most = if key == "segment" { MOST_SEGMENTS } else { MOST_TABLES };
        if found > most {
            let path = format!("{}{key}", self.prefix());
            let message = format!("`{path}` has {found} entries, and may have {most}");
            self.problem_at(key, Problem::new(message));
        }
        found <= most
    }

    /// The entries of the table under `key`; none if it is missing or not a table.
    pub fn children(&mut self, key: &'static str) -> &'a [(Name, Node)] {
        let Some(node) = self.take(key) else { return &[] };
        match node.entries() {
            Some(entries) => entries,
            None => self.refuse(key, "a table").unwrap_or(&[]),
        }
    }

    /// All entries, without taking any.
    #[must_use]
    pub fn entries(&self) -> &'a [(Name, Node)] {
        self.entries
    }

    /// The entries under `key` without taking it; none if it is missing or not a table.
    #[must_use]
    pub fn entries_of(&self, key: &str) -> &'a [(Name, Node)] {
        self.entry(key).and_then(|(_, node)| node.entries()).unwrap_or(&[])
    }

    /// The place of the value under `key`, or of the table if there is none.
    #[must_use]
    pub fn place_of(&self, key: &str) -> Place {
        self.entry(key).map_or(&self.place, |(_, node)| &node.place).clone()
    }

    /// The place of `key` itself, or of the table if it is not there.
    #[must_use]
    pub fn key_place(&self, key: &str) -> Place {
        self.entry(key).map_or(&self.place, |(name, _)| &name.place).clone()
    }

    /// Whether `key` is there.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.entry(key).is_some()
    }

    /// Notes a problem at the value under `key`.
    pub fn problem_at(&self, key: &str, problem: Problem) {
        self.problems.push(problem.at(&self.place_of(key)));
    }

    /// Entries that are not on the list, for a reader that knows more keys (laws).
    pub fn others(&self) -> impl Iterator<Item = &'a (Name, Node)> {
        let keys = self.keys;
        self.entries.iter().filter(move |(name, _)| !keys.iter().any(|key| key.name == name.text))
    }

    /// Refuses every key that is not on the list.
    pub fn finish(self) {
        self.finish_with(&[], |_| false);
    }

    /// Refuses every key that is neither on the list nor known to `also`; `more`
    /// are further names worth suggesting.
    pub fn finish_with(self, more: &[&str], also: impl Fn(&str) -> bool) {
        for key in self.keys {
            debug_assert!(self.asked.contains(&key.name), "`{}` is listed but not read", key.name);
        }
        let known = self.keys.iter().map(|key| key.name).chain(more.iter().copied());
        let known: Vec<&str> = known.collect();
        for (name, _) in self.others().filter(|(name, _)| !also(&name.text)) {
            self.problems.push(unknown_key(&self.path, name, &known));
        }
    }

    fn prefix(&self) -> String {
        if self.path.is_empty() { String::new() } else { format!("{}.", self.path) }
    }

    fn entry(&self, key: &str) -> Option<&'a (Name, Node)> {
        self.entries.iter().find(|(name, _)| name.text == key)
    }

    fn listed(&self, key: &str) -> &'static Key {
        self.keys.iter().find(|listed| listed.name == key).expect("only listed keys are read")
    }

    fn take(&mut self, key: &'static str) -> Option<&'a Node> {
        let listed = self.listed(key);
        let first = !self.asked.contains(&key);
        self.asked.push(key);
        let found = self.entry(key).map(|(_, node)| node);
        if found.is_none() && listed.required && first && !self.is_misspelt(key) {
            let at = if self.path.is_empty() { "the scenario" } else { &self.path };
            let problem = Problem::new(format!("`{key}` is missing in {}", quoted(at)))
                .at(&self.place)
                .help(format!("add {}: {}", sketch(&self.prefix(), listed), listed.says));
            self.problems.push(problem);
        }
        found
    }

    /// Whether an unknown key looks like `key`: it is then told once, as unknown.
    #[must_use]
    pub fn is_misspelt(&self, key: &str) -> bool {
        let known = || self.keys.iter().map(|key| key.name);
        self.others().any(|(name, _)| nearest(&name.text, known()) == Some(key))
    }

    fn refuse<T>(&self, key: &str, expected: &str) -> Option<T> {
        if let Some((_, node)) = self.entry(key) {
            let path = format!("{}{key}", self.prefix());
            self.problems.push(wrong_kind(&path, expected, node));
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::table::parse;

    const KEYS: &[Key] = &[
        Key::required("unit", Holds::Text, "the unit"),
        Key::optional("grade", Holds::Word(&["weak", "measured"]), "the grade"),
        Key::optional("low", Holds::Number, "the low end"),
    ];

    fn read(text: &str) -> Vec<Problem> {
        let root = parse(text, 0).unwrap();
        let problems = Problems::default();
        let place = Place { source: 0, span: 0..0 };
        let mut table = Table::new("x", &place, &root, KEYS, &problems).unwrap();
        table.text("unit");
        table.word("grade");
        table.number("low");
        table.finish();
        problems.into_vec()
    }

    #[test]
    fn a_misspelt_key_is_refused_with_its_neighbour() {
        let problems = read("unit = 'EUR'\ngrad = 'weak'\n");
        assert_eq!(problems[0].message, "unknown key `grad` in `x`");
        assert_eq!(problems[0].help.as_deref(), Some("did you mean `grade`?"));
    }

    #[test]
    fn all_mistakes_are_collected() {
        let problems = read("grade = 'week'\nlow = 'x'\nfoo = 1\n");
        let messages: Vec<_> = problems.iter().map(|p| p.message.as_str()).collect();
        assert_eq!(
            messages,
            [
                "`unit` is missing in `x`",
                "`x.grade` cannot be `week`",
                "`x.low` must be a number, found text",
                "unknown key `foo` in `x`"
            ]
        );
    }

    #[test]
    fn not_a_number_is_no_number() {
        assert_eq!(read("unit = 'EUR'\nlow = nan").len(), 1);
    }
}
