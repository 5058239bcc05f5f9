//! What a law is read from: named numbers, lists and parts, whatever file they
//! stood in.

use std::collections::BTreeMap;

use crate::math::normal_quantile;

/// The longest list that a law takes.
const LONGEST_LIST: usize = 1_000_000;

/// Why parameters make no law. The reader of a file adds the place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParamError {
    /// The key to blame, if one is; within a mixture `parts[i].key`, counted
    /// from 0.
    pub key: Option<String>,
    /// What is wrong: lower case, no full stop, names in backquotes, the value
    /// seen, what must hold.
    pub message: String,
    /// An instruction that would mend it.
    pub help: Option<String>,
}

impl ParamError {
    /// An error that no single key is to blame for.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self { key: None, message: message.into(), help: None }
    }

    /// The same, blaming `key`.
    #[must_use]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// The same, with an instruction that would mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Whether `key` is to blame.
    #[must_use]
    pub fn is_about(&self, key: &str) -> bool {
        self.key.as_deref() == Some(key)
    }
}

impl std::fmt::Display for ParamError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for ParamError {}

/// `Err` with "`key` must be `condition`, got `value`" unless `holds`.
pub(super) fn require(
    key: &str,
    value: f64,
    condition: &str,
    holds: bool,
) -> Result<(), ParamError> {
    if holds {
        return Ok(());
    }
    Err(ParamError::new(format!("`{key}` must be {condition}, got {}", number(value))).key(key))
}

/// `Err` unless `low` < `high`, both finite and not so far apart that their
/// distance is not a number.
pub(super) fn require_order(
    (low_key, low): (&str, f64),
    (high_key, high): (&str, f64),
) -> Result<(), ParamError> {
    require(low_key, low, "finite", low.is_finite())?;
    require(high_key, high, "finite", high.is_finite())?;
    if low < high && (high - low).is_finite() {
        return Ok(());
    }
    let condition = if low < high { "within 1.7e308 of" } else { "below" };
    let (seen_low, seen_high) = (number(low), number(high));
    Err(ParamError::new(format!(
        "`{low_key}` must be {condition} `{high_key}`, got {seen_low} and {seen_high}"
    ))
    .key(low_key))
}

/// A number as a reader would write it: 0.5, 20, 1.5e7 rather than 15000000.
pub(super) fn number(value: f64) -> String {
    let size = value.abs();
    if size != 0.0 && size.is_finite() && !(1e-4..1e7).contains(&size) {
        format!("{value:e}")
    } else {
        format!("{value}")
    }
}

/// Names in backquotes, as in "`a`, `b` and `c`".
pub(super) fn listed<'a>(names: impl IntoIterator<Item = &'a str>, last: &str) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match names.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
    }
}

/// What a law is read from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Keys {
    /// Single numbers by name.
    pub numbers: BTreeMap<String, f64>,
    /// Lists of numbers by name.
    pub lists: BTreeMap<String, Vec<f64>>,
    /// The parts of a mixture.
    pub parts: Option<Vec<Part>>,
}

/// One part of a mixture.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// How often a value comes from this part, relative to the others.
    pub weight: f64,
    /// The name of its law.
    pub law: String,
    /// What that law is read from.
    pub keys: Keys,
}

impl Keys {
    /// Keys that are numbers only.
    #[must_use]
    pub fn of(numbers: &[(&str, f64)]) -> Self {
        let numbers = numbers.iter().map(|(name, value)| ((*name).to_owned(), *value)).collect();
        Self { numbers, ..Self::default() }
    }

    /// The names of everything given, in alphabetical order by kind.
    #[must_use]
    pub fn given(&self) -> Vec<&str> {
        let parts = self.parts.as_ref().map(|_| "parts");
        let names = self.numbers.keys().chain(self.lists.keys()).map(String::as_str);
        names.chain(parts).collect()
    }

    /// The number called `key`.
    ///
    /// # Errors
    ///
    /// Unless it is given, as a number.
    pub fn number(&self, key: &str) -> Result<f64, ParamError> {
        self.optional(key)?
            .ok_or_else(|| ParamError::new(format!("`{key}` is missing")).key(key.to_owned()))
    }

    /// The number called `key`, if it is given.
    ///
    /// # Errors
    ///
    /// If it is given, but as a list.
    pub fn optional(&self, key: &str) -> Result<Option<f64>, ParamError> {
        if let Some(list) = self.lists.get(key) {
            let message = format!("`{key}` must be a number, got a list of {}", list.len());
            return Err(ParamError::new(message).key(key));
        }
        Ok(self.numbers.get(key).copied())
    }

    /// The list called `key`, of 1 to 1,000,000 finite numbers.
    ///
    /// # Errors
    ///
    /// Unless it is given, as a list of this kind.
    pub fn list(&self, key: &str) -> Result<&[f64], ParamError> {
        let fail = |message: String| Err(ParamError::new(message).key(key));
        if let Some(value) = self.numbers.get(key) {
            return fail(format!("`{key}` must be a list of numbers, got {}", number(*value)));
        }
        let Some(list) = self.lists.get(key) else { return fail(format!("`{key}` is missing")) };
        if list.is_empty() || list.len() > LONGEST_LIST {
            return fail(format!(
                "`{key}` must hold 1 to {LONGEST_LIST} numbers, got {}",
                list.len()
            ));
        }
        match list.iter().find(|value| !value.is_finite()) {
            Some(value) => fail(format!("`{key}` must hold finite numbers, got {value}")),
            None => Ok(list),
        }
    }

    /// The two named quantiles, the lower level first.
    ///
    /// # Errors
    ///
    /// Unless exactly two are given, at two levels between 0 and 100, with
    /// finite values of which the lower level has the smaller.
    pub fn quantile_pair(&self) -> Result<QuantilePair, ParamError> {
        let names: Vec<&str> =
            self.given().into_iter().filter(|key| level(key).is_some()).collect();
        let [one, other] = names.as_slice() else {
            let message = format!("two quantiles are needed, got {}", names.len());
            return Err(ParamError::new(message).help("give two, such as `p5` and `p95`"));
        };
        let (one, other) = (self.quantile(one)?, self.quantile(other)?);
        let (low, high) = if one.p <= other.p { (one, other) } else { (other, one) };
        if low.p == high.p {
            let (a, b) = (&low.key, &high.key);
            return Err(ParamError::new(format!("`{a}` and `{b}` are the same quantile")).key(b));
        }
        require_order((&low.key, low.value), (&high.key, high.value))?;
        Ok(QuantilePair { low, high })
    }

    fn quantile(&self, key: &str) -> Result<NamedQuantile, ParamError> {
        let value = self.number(key)?;
        let percent = level(key).unwrap_or(f64::NAN);
        if !(percent > 0.0 && percent < 100.0) {
            let message = format!("`{key}` must be a level above 0 and below 100 percent");
            return Err(ParamError::new(message).key(key));
        }
        let (p, q) = (percent / 100.0, (100.0 - percent) / 100.0);
        Ok(NamedQuantile { key: key.to_owned(), p, q, value })
    }
}

/// A value and the probability of not exceeding it.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedQuantile {
    /// As the user wrote it: `p5`, `median`.
    pub key: String,
    /// The probability of a value not above it.
    pub p: f64,
    /// The probability of a value above it, 1 − p.
    pub q: f64,
    /// The value, in the unit of the quantity.
    pub value: f64,
}

impl NamedQuantile {
    /// The quantile of the standard normal law at this level.
    pub(super) fn normal_score(&self) -> f64 {
        if self.p <= self.q { normal_quantile(self.p) } else { -normal_quantile(self.q) }
    }
}

/// Two quantiles from which a law of two parameters follows.
#[derive(Clone, Debug, PartialEq)]
pub struct QuantilePair {
    /// The one of the lower level.
    pub low: NamedQuantile,
    /// The one of the higher level.
    pub high: NamedQuantile,
}

/// Whether `key` names a quantile by its level in percent: `p5`, `p97.5`.
#[must_use]
pub fn is_quantile_key(key: &str) -> bool {
    key.strip_prefix('p').is_some_and(|digits| {
        digits.starts_with(|c: char| c.is_ascii_digit())
            && digits.chars().all(|c| c.is_ascii_digit() || c == '.')
            && digits.parse::<f64>().is_ok()
    })
}

/// The level in percent of a named quantile; `median` is one.
pub(super) fn level(key: &str) -> Option<f64> {
    if key == "median" {
        return Some(50.0);
    }
    if is_quantile_key(key) { key[1..].parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quantile_key_is_p_and_a_number() {
        for key in ["p5", "p97.5", "p0", "p100"] {
            assert!(is_quantile_key(key), "{key}");
        }
        for key in ["p", "pert", "p-5", "p5x", "p.5", "p1e3", "5", "median", "pé", "p1.2.3"] {
            assert!(!is_quantile_key(key), "{key}");
        }
    }

    #[test]
    fn quantiles_in_the_wrong_order_are_named() {
        let error = Keys::of(&[("p95", 5.0), ("p5", 20.0)]).quantile_pair().unwrap_err();
        assert_eq!(error.message, "`p5` must be below `p95`, got 20 and 5");
        let error = Keys::of(&[("p50", 5.0), ("median", 20.0)]).quantile_pair().unwrap_err();
        assert_eq!(error.message, "`median` and `p50` are the same quantile");
        let error = Keys::of(&[("p50", 5.0), ("p100", 20.0)]).quantile_pair().unwrap_err();
        assert_eq!(error.message, "`p100` must be a level above 0 and below 100 percent");
    }
}
