//! Ranges, with or without a middle. Their numbers are in one power of ten where that can be
//! read: `EUR 2.51 m (0.501 to 8.22 m)`.

use super::{Message, Value};
use crate::quantity::{Digits, Power, Reader, Words};

/// A number with the digits that are shown.
type Shown = (f64, Digits);

/// A number of a range.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranged {
    /// The number alone.
    pub(super) number: Value,
    middle: Option<Shown>,
    ends: [Shown; 2],
    is_low: bool,
}

impl Ranged {
    /// The power of ten that `reader`, which has the form of the language, writes it in.
    pub(super) fn power(&self, reader: Reader) -> Power {
        let (low, others) = reader.range_powers(self.middle, self.ends);
        // What has its own unit has its own word as well.
        let borrows = self.is_low && !matches!(self.number, Value::Quantity(..));
        if borrows { low } else { others }
    }
}

impl Message {
    /// `low to high`.
    #[must_use]
    pub fn range(low: impl Into<Value>, high: impl Into<Value>) -> Self {
        let [low, high] = together([low.into(), high.into()]);
        Self::new("table-range").with("low", low).with("high", high)
    }

    /// A middle and, to stand elsewhere, its `low to high`, in one power of ten.
    #[must_use]
    pub fn beside(middle: Value, low: Value, high: Value) -> (Value, Self) {
        if shown(&middle).is_none() {
            return (middle, Self::range(low, high));
        }
        let [middle, low, high] = together([middle, low, high]);
        (middle, Self::new("table-range").with("low", low).with("high", high))
    }

    /// `middle (low to high)`.
    #[must_use]
    pub fn around(middle: impl Into<Value>, low: impl Into<Value>, high: impl Into<Value>) -> Self {
        let [middle, low, high] = together([middle.into(), low.into(), high.into()]);
        Self::new("table-median-and-range")
            .with("median", middle)
            .with("low", low)
            .with("high", high)
    }
}

/// Numbers in one power of ten: an optional middle, the low end and the high end. Left alone
/// where one is no such number, or is written with other words.
fn together<const N: usize>(values: [Value; N]) -> [Value; N] {
    let shown: Option<Vec<(Shown, Words)>> = values.iter().map(shown).collect();
    let Some(shown) = shown.filter(|all| all.iter().all(|one| one.1 == all[0].1)) else {
        return values;
    };
    let [.., (low, _), (high, _)] = shown[..] else { return values };
    let middle = (N > 2).then(|| shown[0].0);
    let mut place = 0;
    values.map(|number| {
        place += 1;
        let is_low = place == N - 1;
        Value::Ranged(Box::new(Ranged { number, middle, ends: [low, high], is_low }))
    })
}

fn shown(value: &Value) -> Option<(Shown, Words)> {
    match value {
        Value::Number(value, digits) => Some(((*value, *digits), Words::Full)),
        Value::Short(value, digits) => Some(((*value, *digits), Words::Short)),
        Value::Quantity(value, _, digits, words) => Some(((*value, *digits), *words)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{LANGUAGES, Phrasebook};
    use crate::quantity::Unit;

    fn short(value: f64) -> Value {
        Value::Short(value, Digits::Significant(3))
    }

    fn euros(value: f64) -> Value {
        Value::Quantity(value, Unit::named("EUR"), Digits::Significant(3), Words::Short)
    }

    fn said(language: usize, message: &Message) -> String {
        Phrasebook::new(&LANGUAGES[language]).say(message)
    }

    #[test]
    fn a_range_and_its_middle_are_in_one_power_of_ten() {
        for (middle, low, high, text) in [
            (2.51e6, 501e3, 8.22e6, "EUR 2.51 m (0.501 to 8.22 m)"),
            (2.39e6, 95.6e3, 9.08e6, "EUR 2.39 m (0.0956 to 9.08 m)"),
            (46.1e6, 14.5e6, 108e6, "EUR 46.1 m (14.5 to 108 m)"),
            (173e6, 60.2e6, 1.397e9, "EUR 173 m (60.2 to 1,400 m)"),
            (950e3, 200e3, 12e6, "EUR 0.950 m (0.200 to 12.0 m)"),
            (8500.0, 1200.0, 25_300.0, "EUR 8,500 (1,200 to 25,300)"),
            (12e3, 0.0, 20e3, "EUR 12.0 k (0 to 20.0 k)"),
            (2.5e6, -3e5, 8e6, "EUR 2.50 m (−0.300 to 8.00 m)"),
            (-2.5e6, -8e6, 0.0, "EUR −2.50 m (−8.00 m to 0)"),
            (0.2, 0.063, 0.34, "EUR 0.200 (0.0630 to 0.340)"),
        ] {
            let message = Message::around(euros(middle), short(low), short(high));
            assert_eq!(said(0, &message), text);
        }
    }

    /// Where the ends are too far apart, each has its own word, so that none is misread.
    #[test]
    fn ends_that_are_far_apart_keep_their_own_powers() {
        let range = |low, high| said(0, &Message::range(short(low), short(high)));
        assert_eq!(range(95.6e3, 9.08e9), "95.6 k to 9.08 bn");
        assert_eq!(range(5e3, 8.22e6), "5,000 to 8,220,000");
        assert_eq!(range(5.0, 25_300.0), "5.00 to 25,300");
        assert_eq!(range(501e3, 8.22e6), "0.501 to 8.22 m");
        assert_eq!(range(1.0, f64::INFINITY), "1.00 to ∞");
        let both = said(0, &Message::range(euros(501e3), euros(8.22e6)));
        assert_eq!(both, "EUR 0.501 m to EUR 8.22 m");
    }

    #[test]
    fn every_language_writes_a_range_in_its_form() {
        let message = Message::around(euros(2.51e6), short(501e3), short(8.22e6));
        assert_eq!(said(1, &message), "2,51 M EUR (0,501 à 8,22 M)");
        assert_eq!(said(2, &message), "EUR 2,51 mln (0,501 tot 8,22 mln)");
    }

    #[test]
    fn a_middle_that_stands_elsewhere_shares_its_power() {
        let (middle, range) = Message::beside(euros(871e6), short(578e6), short(1.55e9));
        let middle = Message::new("table-figure").with("figure", middle);
        assert_eq!(
            (said(0, &middle), said(0, &range)),
            ("EUR 871 m".into(), "578 to 1,550 m".into())
        );
        let (_, range) = Message::beside("many".into(), short(1460.0), short(17.8e3));
        assert_eq!(said(0, &range), "1.46 to 17.8 k");
    }

    #[test]
    fn what_is_no_number_is_left_as_it_is() {
        let message = Message::around(Value::percent(0.2, 2), Value::percent(0.1, 2), short(3e6));
        assert_eq!(said(0, &message), "20 % (10 % to 3.00 m)");
    }
}
