//! Exponents of units: small rational numbers.

use std::fmt;

/// A rational number in lowest terms, with a positive denominator.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Exponent {
    top: i32,
    bottom: i32,
}

impl Exponent {
    /// 0.
    pub const ZERO: Self = Self { top: 0, bottom: 1 };
    /// 1.
    pub const ONE: Self = Self { top: 1, bottom: 1 };
    /// −1.
    pub const MINUS_ONE: Self = Self { top: -1, bottom: 1 };
    /// 1/2, the exponent of a square root.
    pub const HALF: Self = Self { top: 1, bottom: 2 };

    const LARGEST: i64 = 999;

    /// `top`/`bottom`, unless `bottom` is 0 or a part is above 999 in lowest
    /// terms.
    #[must_use]
    pub fn new(top: i64, bottom: i64) -> Option<Self> {
        if bottom == 0 || top == i64::MIN || bottom == i64::MIN {
            return None;
        }
        let common = greatest_common_divisor(top.abs(), bottom.abs()) * bottom.signum();
        let (top, bottom) = (top / common, bottom / common);
        (top.abs() <= Self::LARGEST && bottom <= Self::LARGEST)
            .then_some(Self { top: top as i32, bottom: bottom as i32 })
    }

    /// The fraction with a denominator of at most 12, or of 100, that `value`
    /// is meant to be.
    #[must_use]
    pub fn from_value(value: f64) -> Option<Self> {
        (1..=12).chain([100]).find_map(|bottom| {
            let top = value * f64::from(bottom);
            let whole = top.round();
            ((top - whole).abs() <= 1e-12 * top.abs().max(1.0) && whole.abs() <= 1e6)
                .then(|| Self::new(whole as i64, i64::from(bottom)))
                .flatten()
        })
    }

    /// The sum, unless it is out of bounds.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        let (a, b, c, d) = self.wide(other);
        Self::new(a * d + c * b, b * d)
    }

    /// The product, unless it is out of bounds.
    #[must_use]
    pub fn times(self, other: Self) -> Option<Self> {
        let (a, b, c, d) = self.wide(other);
        Self::new(a * c, b * d)
    }

    /// The quotient, unless it is out of bounds or `other` is 0.
    #[must_use]
    pub fn over(self, other: Self) -> Option<Self> {
        let (a, b, c, d) = self.wide(other);
        Self::new(a * d, b * c)
    }

    /// Whether it is below 0.
    #[must_use]
    pub fn is_negative(self) -> bool {
        self.top < 0
    }

    /// The same without its sign.
    #[must_use]
    pub fn abs(self) -> Self {
        Self { top: self.top.abs(), bottom: self.bottom }
    }

    /// The same with the other sign.
    #[must_use]
    pub fn negated(self) -> Self {
        Self { top: -self.top, bottom: self.bottom }
    }

    fn wide(self, other: Self) -> (i64, i64, i64, i64) {
        (self.top.into(), self.bottom.into(), other.top.into(), other.bottom.into())
    }
}

/// `2`, `-1`, `(1/2)`: as a unit writes it after `^`.
impl fmt::Display for Exponent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.bottom {
            1 => write!(f, "{}", self.top),
            bottom => write!(f, "({}/{bottom})", self.top),
        }
    }
}

fn greatest_common_divisor(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { greatest_common_divisor(b, a % b) }
}
