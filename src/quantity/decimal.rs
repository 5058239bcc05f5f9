//! Rounding to decimal digits, exactly.

/// `digits` × 10^`place`, with or without a minus.
///
/// The digits are those of the exact value, rounded half to even where it is a
/// tie: the formatting of the standard library does that for any number of
/// digits, so there is no second rounding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    pub(super) negative: bool,
    /// ASCII digits, the first of them not 0; empty for zero.
    pub(super) digits: String,
    /// The power of ten of the last digit.
    pub(super) place: i32,
}

impl Decimal {
    /// The fewest digits that read back as the same finite `value`.
    pub(super) fn shortest(value: f64) -> Self {
        Self::read(&format!("{value:e}"))
    }

    /// `value`, finite, to `digits` ≥ 1 significant digits.
    pub(super) fn significant(value: f64, digits: u32) -> Self {
        Self::read(&format!("{value:.*e}", digits.clamp(1, 17) as usize - 1))
    }

    /// `value`, finite, to a multiple of 10^`place`.
    pub(super) fn at_place(value: f64, place: i32) -> Self {
        let leading = Self::read(&format!("{value:.17e}")).leading();
        let kept = leading - place + 1;
        if kept <= 0 {
            // Only the next power of ten is left to round to; a value in the
            // decade below it rounds up from above one half.
            let digits = Self::significant(value, 17).digits;
            let digits = if kept == 0 && digits.trim_end_matches('0') > "5" { "1" } else { "" };
            return Self { negative: value < 0.0, digits: digits.to_owned(), place };
        }
        let mut rounded = Self::significant(value, kept.min(17) as u32);
        while !rounded.digits.is_empty() && rounded.place > place && rounded.digits.len() < 18 {
            // A carry made it one digit longer than asked.
            rounded.digits.push('0');
            rounded.place -= 1;
        }
        rounded
    }

    /// The power of ten of the first digit; 0 for zero.
    pub(super) fn leading(&self) -> i32 {
        if self.digits.is_empty() { 0 } else { self.place + length(&self.digits) - 1 }
    }

    pub(super) fn is_zero(&self) -> bool {
        self.digits.is_empty()
    }

    /// The digits without sign, divided by 10^`scale`: `1,234.50`.
    pub(super) fn plain(&self, scale: i32) -> String {
        if self.is_zero() {
            return "0".to_owned();
        }
        let place = self.place - scale;
        let zeros = |n: i32| "0".repeat(n.max(0) as usize);
        let padded = format!("{}{}", self.digits, zeros(place));
        let after = (-place).max(0) as usize;
        let padded = format!("{}{padded}", zeros(1 - place.min(0) - length(&padded)));
        let (whole, fraction) = padded.split_at(padded.len() - after);
        let point = if fraction.is_empty() { "" } else { "." };
        format!("{}{point}{fraction}", grouped(whole))
    }

    fn read(text: &str) -> Self {
        let (mantissa, exponent) = text.split_once('e').expect("`{:e}` writes an exponent");
        let negative = mantissa.starts_with('-');
        let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
        if digits.chars().all(|digit| digit == '0') {
            return Self { negative: false, digits: String::new(), place: 0 };
        }
        let exponent: i32 = exponent.parse().expect("`{:e}` writes a whole exponent");
        Self { negative, place: exponent + 1 - length(&digits), digits }
    }
}

/// Digits with a comma before every third from the end.
pub(super) fn grouped(digits: &str) -> String {
    let mut text = String::new();
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn length(digits: &str) -> i32 {
    i32::try_from(digits.len()).expect("an f64 has at most some hundred digits")
}
