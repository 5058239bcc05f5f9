//! Numbers as text: every bit for machines, few digits and words for readers.

use super::decimal::{Decimal, grouped};
use super::exponent::Exponent;
use super::form::{CodePlace, ENGLISH, Form, Scale};
use super::names::{is_money, is_time};
use super::power::{self, Power};
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
    /// So many behind the decimal sign.
    Places(u32),
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
            Self::Places(places) => Decimal::at_place(value, -places.cast_signed()),
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
    /// In which power of ten they are written.
    pub power: Power,
    /// The language's way of writing them.
    pub form: &'static Form,
}

/// The sign of a negative number in a text.
const MINUS: &str = "−";

/// A number in words and digits.
struct Spoken {
    /// `−6.0 billion`.
    text: String,
    /// Whether a noun after it takes the plural.
    several: bool,
    /// Whether it ends with a noun such as `billion`; `thousand` is none in French.
    scaled: bool,
}

impl Reader {
    /// With `digits` and full words, in English.
    #[must_use]
    pub fn new(digits: Digits) -> Self {
        Self { digits, words: Words::Full, power: Power::Own, form: &ENGLISH }
    }

    /// With `digits` and short words, in English.
    #[must_use]
    pub fn short(digits: Digits) -> Self {
        Self { words: Words::Short, ..Self::new(digits) }
    }

    /// The same in the form of another language.
    #[must_use]
    pub fn in_form(self, form: &'static Form) -> Self {
        Self { form, ..self }
    }

    /// `value` without a unit.
    #[must_use]
    pub fn number(&self, value: f64) -> String {
        self.spoken(value).text
    }

    /// A share in hundredths, which have no word for thousands: `12.5 %`, `25,000 %`.
    #[must_use]
    pub fn percent(&self, share: f64) -> String {
        let plain = Self { power: Power::Shared(0), ..*self };
        format!("{}{}%", plain.number(100.0 * share), self.form.percent)
    }

    /// `value` with its unit in words: `EUR 6.0 million a year`,
    /// `0.20 sales per download`.
    #[must_use]
    pub fn quantity(&self, value: f64, unit: &Unit) -> String {
        let number = self.spoken(value);
        let Some(parts) = Parts::of(unit) else {
            return format!("{} {unit}", number.text);
        };
        let text = match parts.over {
            Some(code) if is_money(code) => self.money(&number, code),
            Some(thing) => self.counted(&number, &self.form.noun(thing, number.several)),
            None => number.text,
        };
        self.per(text, &parts.under)
    }

    /// A unit without a number: `sales per download`; `1` for a plain number.
    #[must_use]
    pub fn unit(&self, unit: &Unit) -> String {
        let Some(parts) = Parts::of(unit) else { return unit.to_string() };
        let over = match parts.over {
            Some(code) if is_money(code) => code.to_owned(),
            Some(thing) => self.form.noun(thing, true),
            None => "1".to_owned(),
        };
        self.per(over, &parts.under)
    }

    /// `text` for each of the things `under` it: `EUR per person a year`.
    fn per(&self, mut text: String, under: &[&str]) -> String {
        for &thing in under {
            let time = self.form.times.iter().find(|(name, _)| *name == thing);
            match time {
                Some((_, phrase)) => text = format!("{text} {phrase}"),
                None => {
                    text = format!("{text} {} {}", self.form.per, self.form.noun(thing, false));
                }
            }
        }
        text
    }

    /// A sum of money: `EUR 6.0 billion`, `6,0 milliards d’euros`.
    fn money(&self, number: &Spoken, code: &str) -> String {
        let name = self.form.currencies.iter().find(|noun| noun.name == code);
        match (name, self.words, self.form.code) {
            (Some(name), Words::Full, _) => {
                let name = if number.several || number.scaled { name.many } else { name.one };
                self.counted(number, name)
            }
            (_, _, CodePlace::Before) => format!("{code} {}", number.text),
            (_, _, CodePlace::After) => format!("{} {code}", number.text),
        }
    }

    /// A number of something: French has `6 euros`, but `6 millions d’euros`.
    fn counted(&self, number: &Spoken, noun: &str) -> String {
        let of = if number.scaled { self.form.of(noun) } else { "" };
        format!("{} {of}{noun}", number.text)
    }

    fn spoken(&self, value: f64) -> Spoken {
        let plain = |text: String| Spoken { text, several: true, scaled: false };
        if value.is_nan() {
            return plain(self.form.not_a_number.to_owned());
        }
        if value.is_infinite() {
            return plain(if value > 0.0 { "∞".to_owned() } else { format!("{MINUS}∞") });
        }
        let rounded = self.digits.round(value);
        if let (Digits::Places(places), true) = (self.digits, rounded.is_zero()) {
            return plain(self.form.digits(&format!("{:.*}", places as usize, 0.0)));
        }
        let sign = if rounded.negative && !rounded.is_zero() { MINUS } else { "" };
        self.rounded(&rounded, sign)
    }

    fn rounded(&self, number: &Decimal, sign: &str) -> Spoken {
        let leading = number.leading();
        if !(-5..18).contains(&leading) {
            let digits = self.form.digits(&number.plain(leading));
            let text = format!("{sign}{digits} × 10{}", superscript(leading));
            return Spoken { text, several: true, scaled: false };
        }
        let scale = match self.power {
            Power::Shared(power) | Power::Unsaid(power) if !number.is_zero() => {
                self.form.scales.iter().find(|scale| scale.power == power)
            }
            _ => self.own_scale(number),
        };
        let Some(scale) = scale else {
            let text = format!("{sign}{}", self.form.digits(&number.plain(0)));
            let several = self.form.several(number, 0);
            return Spoken { text, several, scaled: false };
        };
        let digits = self.form.digits(&number.plain(scale.power));
        if let Power::Unsaid(_) = self.power {
            return Spoken { text: format!("{sign}{digits}"), several: true, scaled: false };
        }
        let word = match self.words {
            Words::Short => scale.short,
            Words::Full if self.form.several(number, scale.power) => scale.many,
            Words::Full => scale.one,
        };
        Spoken { text: format!("{sign}{digits} {word}"), several: true, scaled: scale.power > 3 }
    }

    /// The word for a power of ten that suits `number` alone.
    fn own_scale(&self, number: &Decimal) -> Option<&'static Scale> {
        let least = match self.digits {
            Digits::All if number.digits.trim_end_matches('0').len() > 4 => i32::MAX,
            Digits::All => 6,
            _ => 4,
        };
        self.form.scales.iter().find(|scale| {
            let usable = self.words == Words::Short || scale.in_sentences;
            usable && number.leading() >= scale.power.max(least)
        })
    }

    /// In which powers of ten the low end of a range and its other numbers are best read
    /// together, each with the digits that it is shown with.
    #[must_use]
    pub fn range_powers(
        &self,
        middle: Option<(f64, Digits)>,
        ends: [(f64, Digits); 2],
    ) -> (Power, Power) {
        let size = |(value, digits): (f64, Digits)| {
            let usable = value.is_finite() && !matches!(digits, Digits::Places(_));
            let number = usable.then(|| digits.round(value))?;
            let own = Self { digits, ..*self }.own_scale(&number).map_or(0, |scale| scale.power);
            Some(power::Size { leading: (!number.is_zero()).then(|| number.leading()), own })
        };
        let sizes: Option<Vec<power::Size>> = middle.into_iter().chain(ends).map(size).collect();
        sizes.map_or((Power::Own, Power::Own), |sizes| power::of_range(&sizes))
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
