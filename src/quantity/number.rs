//! Numbers as text: every bit for machines, few digits and words for readers.

use super::decimal::{Decimal, grouped};
use super::exponent::Exponent;
use super::names::{is_money, is_time};
use super::unit::Unit;

/// The fewest digits that read back as the same bits; `NaN`, `inf`, `-inf`.
#[must_use]
pub fn machine(value: f64) -> String {
    let size = value.abs();
    if !value.is_finite() || size == 0.0 || (1e-5..1e16).contains(&size) {
        format!("{value}")
    } else {
        format!("{value:e}")
    }
}

/// A count with thousands separators: `65,536`.
#[must_use]
pub fn count(n: u64) -> String {
    grouped(&n.to_string())
}

/// How many digits a reader is shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Digits {
    /// Those somebody wrote: the fewest that read back the same.
    All,
    /// So many significant ones, from 1 to 17.
    Significant(u32),
    /// Down to the second significant digit of the Monte Carlo standard error,
    /// and at most `at_most` significant ones. An error of 0 leaves `at_most`;
    /// one that is not known (NaN, infinite, negative) leaves a single digit.
    Error {
        /// In the unit of the value.
        standard_error: f64,
        /// From 1 to 17.
        at_most: u32,
    },
}

impl Digits {
    /// As many as `standard_error` supports, at most 3.
    #[must_use]
    pub fn supported_by(standard_error: f64) -> Self {
        Self::Error { standard_error, at_most: 3 }
    }

    fn round(self, value: f64) -> Decimal {
        match self {
            Self::All => Decimal::shortest(value),
            Self::Significant(digits) => Decimal::significant(value, digits),
            Self::Error { standard_error: 0.0, at_most } => Decimal::significant(value, at_most),
            Self::Error { standard_error: error, at_most } if error > 0.0 && error.is_finite() => {
                let most = Decimal::significant(value, at_most);
                let place = Decimal::significant(error, 2).place;
                if place > most.place || most.is_zero() {
                    Decimal::at_place(value, place)
                } else {
                    most
                }
            }
            Self::Error { .. } => Decimal::significant(value, 1),
        }
    }
}

/// How large numbers are shortened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Words {
    /// `6.0 billion`.
    #[default]
    Full,
    /// `6.0 bn`.
    Short,
}

/// Numbers as a reader wants them: `EUR 6.0 billion`, `0.21`, `65,536`.
///
/// From 10,000 up a number has a word (`12.5 thousand`); with [`Digits::All`]
/// from a million up, and only if it has at most four digits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reader {
    /// How many digits are shown.
    pub digits: Digits,
    /// How large numbers are shortened.
    pub words: Words,
}

/// Power of ten, full word, short word.
const SCALES: [(i32, &str, &str); 4] =
    [(12, "trillion", "tn"), (9, "billion", "bn"), (6, "million", "m"), (3, "thousand", "k")];

/// The sign of a negative number in a text.
const MINUS: &str = "−";

impl Reader {
    /// With `digits` and full words.
    #[must_use]
    pub fn new(digits: Digits) -> Self {
        Self { digits, words: Words::Full }
    }

    /// With `digits` and short words.
    #[must_use]
    pub fn short(digits: Digits) -> Self {
        Self { digits, words: Words::Short }
    }

    /// `value` without a unit.
    #[must_use]
    pub fn number(&self, value: f64) -> String {
        if value.is_nan() {
            return "not a number".to_owned();
        }
        if value.is_infinite() {
            return if value > 0.0 { "∞".to_owned() } else { format!("{MINUS}∞") };
        }
        let rounded = self.digits.round(value);
        let sign = if rounded.negative && !rounded.is_zero() { MINUS } else { "" };
        format!("{sign}{}", self.unsigned(&rounded))
    }

    /// `value` with its unit in words: `EUR 6.0 million a year`,
    /// `0.20 sales per download`.
    #[must_use]
    pub fn quantity(&self, value: f64, unit: &Unit) -> String {
        let number = self.number(value);
        let Some(parts) = Parts::of(unit) else {
            return format!("{number} {unit}");
        };
        let mut text = match parts.over {
            Some(code) if is_money(code) => format!("{code} {number}"),
            Some(thing) => {
                let one = number == "1" || number == "−1";
                format!("{number} {}", if one { spaced(thing) } else { plural(thing) })
            }
            None => number,
        };
        for thing in parts.under {
            let word = match thing {
                "hour" => "an",
                time if is_time(time) => "a",
                _ => "per",
            };
            text = format!("{text} {word} {}", spaced(thing));
        }
        text
    }

    fn unsigned(&self, number: &Decimal) -> String {
        let leading = number.leading();
        if !(-5..18).contains(&leading) {
            let digits = number.plain(leading);
            return format!("{digits} × 10{}", superscript(leading));
        }
        let least = match self.digits {
            Digits::All if number.digits.trim_end_matches('0').len() > 4 => i32::MAX,
            Digits::All => 6,
            _ => 4,
        };
        let scale = SCALES.iter().find(|(power, ..)| leading >= *power && leading >= least);
        match (scale, self.words) {
            (None, _) => number.plain(0),
            (Some((power, word, _)), Words::Full) | (Some((power, _, word)), Words::Short) => {
                format!("{} {word}", number.plain(*power))
            }
        }
    }
}

/// A unit of at most one thing over others, none of them to a power.
struct Parts<'a> {
    over: Option<&'a str>,
    /// Things before times: "per person a year".
    under: Vec<&'a str>,
}

impl<'a> Parts<'a> {
    fn of(unit: &'a Unit) -> Option<Self> {
        let mut parts = Self { over: None, under: Vec::new() };
        for (name, exponent) in unit.powers() {
            match exponent {
                Exponent::ONE if parts.over.is_none() => parts.over = Some(name),
                Exponent::MINUS_ONE => parts.under.push(name),
                _ => return None,
            }
        }
        parts.under.sort_by_key(|name| is_time(name));
        Some(parts)
    }
}

fn spaced(name: &str) -> String {
    name.replace('_', " ")
}

fn plural(name: &str) -> String {
    if name == "person" { "people".to_owned() } else { format!("{}s", spaced(name)) }
}

fn superscript(n: i32) -> String {
    let raised = |c| match c {
        '-' => '⁻',
        '1' => '¹',
        '2' => '²',
        '3' => '³',
        digit => char::from_u32('⁰' as u32 + (digit as u32 - '0' as u32)).unwrap_or(digit),
    };
    n.to_string().chars().map(raised).collect()
}
