//! Units: products of powers of named things.

use super::exponent::Exponent;
use super::names::{MONEY, is_money, is_time};
use std::collections::BTreeMap;
use std::fmt;

/// A product of powers of named things; without any it is a ratio.
///
/// Two units are equal when they have the same powers, however written.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Unit {
    /// No exponent is 0.
    powers: BTreeMap<String, Exponent>,
}

impl Unit {
    /// The unit of a plain number, `1`.
    #[must_use]
    pub fn ratio() -> Self {
        Self::default()
    }

    /// One of the thing called `name`, which is not looked up. For what users
    /// write there is [`Unit::parse`].
    #[must_use]
    pub fn named(name: &str) -> Self {
        Self { powers: BTreeMap::from([(name.to_owned(), Exponent::ONE)]) }
    }

    /// Whether it is the unit of a plain number.
    #[must_use]
    pub fn is_ratio(&self) -> bool {
        self.powers.is_empty()
    }

    /// The named things and their exponents, in the order they are written.
    pub fn powers(&self) -> impl Iterator<Item = (&str, Exponent)> {
        self.powers.iter().map(|(name, exponent)| (name.as_str(), *exponent))
    }

    /// The unit of a product; `None` when an exponent goes beyond 999.
    #[must_use]
    pub fn mul(&self, other: &Self) -> Option<Self> {
        self.combine(other, Exponent::ONE)
    }

    /// The unit of a quotient; `None` when an exponent goes beyond 999.
    #[must_use]
    pub fn div(&self, other: &Self) -> Option<Self> {
        self.combine(other, Exponent::MINUS_ONE)
    }

    /// The unit of a power; `None` when an exponent goes beyond 999.
    #[must_use]
    pub fn pow(&self, exponent: Exponent) -> Option<Self> {
        Self::ratio().combine(self, exponent)
    }

    /// The same with `code`, such as `EUR`, in the place of `money`. What has
    /// no `money` stays as it is.
    #[must_use]
    pub fn with_money(&self, code: &str) -> Self {
        let rename = |name: &str| if name == MONEY { Self::named(code) } else { Self::named(name) };
        self.powers().fold(Self::ratio(), |unit, (name, exponent)| {
            // Only `money` meeting the currency itself can go out of bounds.
            unit.combine(&rename(name), exponent).unwrap_or(unit)
        })
    }

    /// The currencies in it, and their exponents.
    pub fn currencies(&self) -> impl Iterator<Item = (&str, Exponent)> {
        self.powers().filter(|(name, _)| *name != MONEY && is_money(name))
    }

    /// The same with the thing called `new` in the place of `old`; `None` when an
    /// exponent goes beyond 999.
    #[must_use]
    pub fn with_other(&self, old: &str, new: &str) -> Option<Self> {
        let exponent = self.powers.get(old).copied().unwrap_or(Exponent::ZERO);
        self.div(&Self::named(old).pow(exponent)?)?.mul(&Self::named(new).pow(exponent)?)
    }

    /// The thing that is counted, when this is exactly `sale` per one of it:
    /// `download` for `sale/download`.
    #[must_use]
    pub fn sale_rate_of(&self) -> Option<&str> {
        if self.powers.len() != 2 || self.powers.get("sale") != Some(&Exponent::ONE) {
            return None;
        }
        self.powers()
            .find(|(name, exponent)| {
                *exponent == Exponent::MINUS_ONE && !is_money(name) && !is_time(name)
            })
            .map(|(name, _)| name)
    }

    fn combine(&self, other: &Self, factor: Exponent) -> Option<Self> {
        let mut powers = self.powers.clone();
        for (name, exponent) in &other.powers {
            let added = exponent.times(factor)?;
            let sum = powers.get(name).copied().unwrap_or(Exponent::ZERO).plus(added)?;
            if sum == Exponent::ZERO {
                powers.remove(name);
            } else {
                powers.insert(name.clone(), sum);
            }
        }
        Some(Self { powers })
    }
}

/// One form for equal units, which [`Unit::parse`] reads back: `EUR/year`,
/// `sale/download`, `1`, `1/year`, `EUR^(1/2)`. Currencies come first.
impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let power = |name: &str, exponent: Exponent| match exponent {
            Exponent::ONE => name.to_owned(),
            exponent => format!("{name}^{exponent}"),
        };
        let over: Vec<String> =
            self.powers().filter(|p| !p.1.is_negative()).map(|(n, e)| power(n, e)).collect();
        let mut under = self.powers().filter(|p| p.1.is_negative());
        if over.is_empty() {
            f.write_str("1")?;
        } else {
            f.write_str(&over.join("*"))?;
        }
        under.try_for_each(|(n, e)| write!(f, "/{}", power(n, e.abs())))
    }
}
