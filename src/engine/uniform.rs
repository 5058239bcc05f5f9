//! Uniform numbers and the hash that gives each of them an address.

/// Draws that are made at once: the unit of addresses, blocks and sums.
///
/// Nothing depends on how units are grouped into blocks or shared out to
/// threads, so no result does either.
pub(super) const UNIT: usize = 256;

/// The middle of one of 2⁵² equal cells of (0, 1), chosen by the top 52 bits
/// of `bits`.
///
/// Not 2⁵³ cells: the middle of the last one would round to 1.
#[inline]
pub(super) fn midpoint(bits: u64) -> f64 {
    const ONE: u64 = 0x3ff0_0000_0000_0000;
    const HALF_A_CELL: f64 = f64::EPSILON / 2.0;
    // 1 + k/2⁵², less what is half a cell below 1: exact.
    f64::from_bits(ONE | (bits >> 12)) - (1.0 - HALF_A_CELL)
}

/// The finaliser of `SplitMix64` (Stafford's variant 13): every bit of the
/// input changes every bit of the output with probability near one half.
#[inline]
pub(super) fn mix(mut z: u64) -> u64 {
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;

/// A hash of a sequence of words, extended word by word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Address(u64);

impl Address {
    pub(super) fn of_seed(seed: u64) -> Self {
        Self(mix(seed.wrapping_add(GOLDEN)))
    }

    /// For equal addresses, different words give different addresses.
    #[inline]
    #[must_use]
    pub(super) fn word(self, word: u64) -> Self {
        Self(mix((self.0 ^ word).wrapping_add(GOLDEN)))
    }

    /// Adds a text: its bytes, eight to a word, then its length.
    #[must_use]
    pub(super) fn text(self, text: &str) -> Self {
        let word = |chunk: &[u8]| chunk.iter().rev().fold(0, |w, b| (w << 8) | u64::from(*b));
        let bytes = text.as_bytes();
        bytes.chunks(8).fold(self, |at, chunk| at.word(word(chunk))).word(bytes.len() as u64)
    }

    /// Numbers that follow from the address: the generator `SplitMix64`.
    #[inline]
    pub(super) fn numbers(self) -> impl Iterator<Item = u64> {
        let mut state = self.0;
        std::iter::repeat_with(move || {
            state = state.wrapping_add(GOLDEN);
            mix(state)
        })
    }
}

/// Cuts `out` into units for `make`, which is given the number of the unit
/// and fills it; the last may be shorter than a unit.
pub(super) fn fill_units(first: u64, out: &mut [f64], make: impl Fn(u64, &mut [f64; UNIT])) {
    for (number, chunk) in (first..).zip(out.chunks_mut(UNIT)) {
        if let Ok(unit) = <&mut [f64; UNIT]>::try_from(&mut *chunk) {
            make(number, unit);
        } else {
            let mut unit = [0.0; UNIT];
            make(number, &mut unit);
            chunk.copy_from_slice(&unit[..chunk.len()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn midpoints_stay_inside_the_open_interval() {
        assert_eq!(midpoint(0), 2.0_f64.recip() / 4_503_599_627_370_496.0);
        assert_eq!(midpoint(u64::MAX), 1.0 - f64::EPSILON / 2.0);
        assert!(midpoint(u64::MAX) < 1.0);
        assert_eq!(1.0 - midpoint(u64::MAX), midpoint(0));
        assert_eq!(midpoint(1 << 63), 0.5 + f64::EPSILON / 2.0);
    }

    /// Vectors of `SplitMix64` with seed 1234567 (Vigna, splitmix64.c).
    #[test]
    fn the_hash_is_splitmix64() {
        let numbers: Vec<u64> = Address(1_234_567).numbers().take(3).collect();
        let expected =
            [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423];
        assert_eq!(numbers, expected);
    }

    #[test]
    fn texts_that_differ_in_a_trailing_zero_have_different_addresses() {
        let at = |text| Address::of_seed(0).text(text);
        let texts = ["", "\0", "price", "price\0", "pricd", "price/a", "price/b", "eicrp"];
        for (i, a) in texts.iter().enumerate() {
            assert!(texts[..i].iter().all(|b| at(a) != at(b)), "{a:?}");
        }
    }
}
