//! Reading a unit: `EUR/sale`, `download/year`, `EUR*year^-1`, `1`.

use super::exponent::Exponent;
use super::names::{RATIO, UnitNames};
use super::unit::Unit;
use std::ops::Range;

const LONGEST: usize = 200;

/// What is wrong with the text of a unit, and where; `span` counts bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitError {
    /// First byte and the byte after the last.
    pub span: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// An instruction that would mend it.
    pub help: Option<String>,
}

impl Unit {
    /// Reads names of `names` with `*`, `/` and `^`, from left to right.
    ///
    /// # Errors
    ///
    /// The first thing that is no unit, and what to write instead.
    pub fn parse(text: &str, names: &UnitNames) -> Result<Self, UnitError> {
        if text.len() > LONGEST {
            let message = format!("a unit has at most {LONGEST} bytes, got {}", text.len());
            return Err(UnitError { span: 0..text.len(), message, help: None });
        }
        Cursor { text, at: 0, names }.unit()
    }
}

struct Cursor<'a> {
    text: &'a str,
    at: usize,
    names: &'a UnitNames,
}

impl<'a> Cursor<'a> {
    fn unit(mut self) -> Result<Unit, UnitError> {
        self.skip_spaces();
        if self.peek().is_none() {
            return Err(self.error(
                0..self.text.len(),
                "a unit is missing",
                "write `1` for a ratio",
            ));
        }
        let mut unit = Unit::ratio();
        let mut sign = Exponent::ONE;
        loop {
            let start = self.at;
            let (factor, exponent) = self.factor()?;
            let power = exponent.times(sign).and_then(|exponent| factor.pow(exponent));
            unit = power.and_then(|power| unit.mul(&power)).ok_or_else(|| {
                self.error(start..self.at, "an exponent of a unit is at most 999", "")
            })?;
            self.skip_spaces();
            sign = match self.peek() {
                None => return Ok(unit),
                Some('*') => Exponent::ONE,
                Some('/') => Exponent::MINUS_ONE,
                Some(_) => return Err(self.strange("`*`, `/` or the end of the unit")),
            };
            self.at += 1;
            self.skip_spaces();
        }
    }

    fn factor(&mut self) -> Result<(Unit, Exponent), UnitError> {
        let start = self.at;
        let name = self.take_while(|c| c.is_alphanumeric() || c == '_');
        if name.is_empty() {
            return Err(self.strange("a name"));
        }
        let unit = if name == "1" || name == RATIO {
            Unit::ratio()
        } else if self.names.contains(name) {
            Unit::named(name)
        } else if name.starts_with(|c: char| c.is_ascii_digit()) {
            let help = "write the number as the value and only its unit here";
            let message = format!("the only number in a unit is `1`, got `{name}`");
            return Err(self.error(start..self.at, &message, help));
        } else {
            let help = self.names.suggest(name);
            return Err(self.error(start..self.at, &format!("no unit `{name}`"), &help));
        };
        Ok((unit, self.exponent()?))
    }

    fn exponent(&mut self) -> Result<Exponent, UnitError> {
        if self.peek() != Some('^') {
            return Ok(Exponent::ONE);
        }
        self.at += 1;
        let start = self.at;
        let bracketed = self.peek() == Some('(');
        let text = if bracketed {
            self.take_while(|c| c != ')')
        } else {
            self.take_while(|c| c.is_ascii_digit() || c == '-' || c == '.')
        };
        let closed = !bracketed || self.peek() == Some(')');
        let found = if closed { fraction(text.trim_start_matches('(')) } else { None };
        self.at += usize::from(bracketed && closed);
        found.ok_or_else(|| {
            let message = "`^` needs a small whole number or a fraction";
            self.error(start..self.at, message, "write `^2`, `^-1` or `^(1/2)`")
        })
    }

    fn strange(&self, expected: &str) -> UnitError {
        let Some(found) = self.peek() else {
            let message = format!("expected {expected}, got the end of the unit");
            return self.error(self.at..self.at, &message, "");
        };
        let help = match found {
            '%' => "write 1 and 0.2 for 20 %".to_owned(),
            '·' | '×' => "write `*`".to_owned(),
            '(' | ')' => "write one factor after the other: `EUR/person/year`".to_owned(),
            '€' | '$' | '£' | '¥' | '₹' | '₽' => self.names.suggest(&found.to_string()),
            _ if self.text[self.at..].starts_with("per ") => "write `/`".to_owned(),
            _ => String::new(),
        };
        let message = format!("expected {expected}, got `{found}`");
        self.error(self.at..self.at + found.len_utf8(), &message, &help)
    }

    fn error(&self, span: Range<usize>, message: &str, help: &str) -> UnitError {
        debug_assert!(self.text.get(span.clone()).is_some(), "a span on character boundaries");
        let help = (!help.is_empty()).then(|| help.to_owned());
        UnitError { span, message: message.to_owned(), help }
    }

    fn peek(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    fn skip_spaces(&mut self) {
        self.take_while(char::is_whitespace);
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'a str {
        let text: &'a str = self.text;
        let rest = &text[self.at..];
        let length = rest.find(|c| !wanted(c)).unwrap_or(rest.len());
        self.at += length;
        &rest[..length]
    }
}

/// `2`, `-1`, `0.5` or `1/2`.
fn fraction(text: &str) -> Option<Exponent> {
    match text.split_once('/') {
        Some((top, bottom)) => Exponent::new(top.trim().parse().ok()?, bottom.trim().parse().ok()?),
        None => Exponent::from_value(text.trim().parse().ok()?),
    }
}
