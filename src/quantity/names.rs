//! The names that a unit may be made of.

use super::currency::{self, CURRENCIES};
use std::collections::BTreeSet;

/// Counted things and times that every scenario knows.
const BUILT_IN: &[&str] = &["download", "sale", "person", "job", "work", "year", "day", "hour"];

/// The place of a currency that is not chosen yet.
pub(super) const MONEY: &str = "money";

/// A plain number; the same as `1`.
pub(super) const RATIO: &str = "ratio";

const MOST_DECLARED: usize = 100;
const LONGEST: usize = 40;

/// The names that a unit may be made of: the built-in ones, the currencies,
/// and what a scenario declares.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnitNames {
    declared: BTreeSet<String>,
}

impl UnitNames {
    /// The built-in names and the currencies.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a counted thing of a scenario, such as `play`. Declaring it twice
    /// is no error.
    ///
    /// # Errors
    ///
    /// A message when `name` is not a lower-case identifier of at most 40
    /// bytes, is taken, or would be the 101st.
    pub fn declare(&mut self, name: &str) -> Result<(), String> {
        let first = name.starts_with(|c: char| c.is_ascii_lowercase());
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if !first || !name.chars().all(allowed) || name.len() > LONGEST {
            let shown: String = name.chars().take(LONGEST).collect();
            return Err(format!(
                "a unit is named by lower-case letters, digits and `_`, \
                 at most {LONGEST} of them, got `{shown}`"
            ));
        }
        if BUILT_IN.contains(&name) || name == MONEY || name == RATIO {
            return Err(format!("`{name}` is a unit that every scenario has"));
        }
        if self.declared.len() >= MOST_DECLARED && !self.declared.contains(name) {
            return Err(format!("a scenario declares at most {MOST_DECLARED} units"));
        }
        self.declared.insert(name.to_owned());
        Ok(())
    }

    /// Whether a unit may use `name`.
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        self.iter().any(|known| known == name) || currency::find(name).is_some()
    }

    /// Every name but the currencies.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        BUILT_IN
            .iter()
            .copied()
            .chain([MONEY, RATIO])
            .chain(self.declared.iter().map(String::as_str))
    }

    /// What a reader most likely meant by an unknown `name`, as an instruction.
    pub(super) fn suggest(&self, name: &str) -> String {
        let lower = name.to_lowercase();
        if let Some(code) = nicknamed(&lower) {
            return format!("write the ISO code {code}");
        }
        if let Some(code) = currency::find(&name.to_uppercase()) {
            return format!("write `{}`", code.code);
        }
        if name.len() == 3 && name.chars().all(|c| c.is_ascii_uppercase()) {
            return "write the three letters of an ISO 4217 currency, such as `EUR`".to_owned();
        }
        match crate::catalogue::nearest(&lower, self.iter()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!(
                "use {}, a currency such as `EUR`, `1` for a ratio, or declare `{name}` as a unit",
                self.list()
            ),
        }
    }

    fn list(&self) -> String {
        let shown: Vec<String> =
            self.iter().filter(|n| *n != RATIO).take(12).map(|n| format!("`{n}`")).collect();
        shown.join(", ")
    }
}

/// The code of the currency that a sign or a word in lower case stands for, as far as one can
/// tell: `€`, `yen`.
#[must_use]
pub fn nicknamed(name: &str) -> Option<&'static str> {
    NICKNAMES.iter().find(|(word, _)| *word == name).map(|(_, code)| *code)
}

/// Signs and words for a currency, and its code.
const NICKNAMES: &[(&str, &str)] = &[
    ("€", "EUR"),
    ("euro", "EUR"),
    ("euros", "EUR"),
    ("$", "USD"),
    ("us$", "USD"),
    ("a$", "AUD"),
    ("au$", "AUD"),
    ("c$", "CAD"),
    ("ca$", "CAD"),
    ("dollar", "USD"),
    ("dollars", "USD"),
    ("£", "GBP"),
    ("pound", "GBP"),
    ("pounds", "GBP"),
    ("sterling", "GBP"),
    ("¥", "JPY"),
    ("yen", "JPY"),
    ("₹", "INR"),
    ("₽", "RUB"),
];

/// Whether `name` is the code of a currency, or the place of one.
pub(super) fn is_money(name: &str) -> bool {
    name == MONEY || CURRENCIES.iter().any(|currency| currency.code == name)
}

/// Whether `name` measures time.
pub(super) fn is_time(name: &str) -> bool {
    matches!(name, "year" | "day" | "hour")
}
