//! How a language writes numbers and units: data, one file for every language.

mod dutch;
mod english;
mod french;

use super::decimal::Decimal;

pub use dutch::DUTCH;
pub use english::ENGLISH;
pub use french::FRENCH;

/// How a language writes numbers and units.
#[derive(Debug, PartialEq)]
pub struct Form {
    /// Between the whole part and the fraction.
    pub decimal: &'static str,
    /// Between groups of three digits.
    pub group: &'static str,
    /// Words for powers of ten, the largest first.
    pub scales: &'static [Scale],
    /// Between the digits of a share in hundredths and its sign.
    pub percent: &'static str,
    /// What stands for NaN.
    pub not_a_number: &'static str,
    /// From what size on a number takes the plural.
    pub plural: Plural,
    /// Names of currencies in sentences; others keep their code.
    pub currencies: &'static [Noun],
    /// What stands between a word for a power of ten and a noun, and before a vowel; nothing in most
    /// languages. French: `6 millions de téléchargements`, `6 millions d’euros`.
    pub of: Option<[&'static str; 2]>,
    /// Where the code of a currency stands next to short words.
    pub code: CodePlace,
    /// Words for the things that units are made of; others keep their names.
    pub nouns: &'static [Noun],
    /// `per`, before a thing that is not a time.
    pub per: &'static str,
    /// `a year`: a time after a number of something else.
    pub times: &'static [(&'static str, &'static str)],
    /// Whether the plural of an unknown noun takes an `s`.
    pub adds_s: bool,
}

/// A word for a power of ten.
#[derive(Debug, PartialEq)]
pub struct Scale {
    /// The power.
    pub power: i32,
    /// In sentences, of one.
    pub one: &'static str,
    /// In sentences, of several.
    pub many: &'static str,
    /// On charts and in narrow tables.
    pub short: &'static str,
    /// Whether sentences use it. Some languages write thousands in digits.
    pub in_sentences: bool,
}

/// A noun of one and of several.
#[derive(Debug, PartialEq)]
pub struct Noun {
    /// What a unit calls it.
    pub name: &'static str,
    /// Of one.
    pub one: &'static str,
    /// Of several.
    pub many: &'static str,
}

/// From what size on a number takes the plural.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// All but exactly `1` (English, Dutch).
    NotOne,
    /// From 2 on (French: `1,9 million`).
    FromTwo,
}

/// Where the code of a currency stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodePlace {
    /// `EUR 6.0 bn`.
    Before,
    /// `6,0 Md EUR`.
    After,
}

impl Form {
    /// The noun for `name`, of one or of several.
    pub(super) fn noun(&self, name: &str, several: bool) -> String {
        if let Some(noun) = self.nouns.iter().find(|noun| noun.name == name) {
            return if several { noun.many } else { noun.one }.to_owned();
        }
        let spaced = name.replace('_', " ");
        if several && self.adds_s { format!("{spaced}s") } else { spaced }
    }

    /// What stands before `noun` after a word for a power of ten.
    pub(super) fn of(&self, noun: &str) -> &'static str {
        // Every noun of these that begins with h has a mute one: `heures`, `habitants`.
        let silent = |noun: &str| noun.starts_with(['a', 'e', 'é', 'h', 'i', 'o', 'u']);
        self.of.map_or("", |[plain, elided]| if silent(noun) { elided } else { plain })
    }

    /// Digits as `Decimal` writes them (`1,234.5`) with this language's signs.
    pub(super) fn digits(&self, english: &str) -> String {
        let own = |c| match c {
            ',' => self.group.to_owned(),
            '.' => self.decimal.to_owned(),
            other => String::from(other),
        };
        english.chars().map(own).collect()
    }

    /// Whether a noun after `number`, written in units of 10^`scale`, is of several.
    pub(super) fn several(&self, number: &Decimal, scale: i32) -> bool {
        match self.plural {
            Plural::NotOne => number.digits != "1" || number.place != scale,
            Plural::FromTwo => {
                let leading = number.leading();
                leading > scale || (leading == scale && number.digits.as_str() >= "2")
            }
        }
    }
}
