//! Independent uniforms: xoshiro256++ in eight lanes, seeded unit by unit.
//!
//! The uniforms of a unit follow from its address (seed, key of the stream,
//! replicate, number of the unit) alone, so any unit can be made at any time.
//! Draw i of a unit is step i / 8 of lane i mod 8. Lanes are arrays that the
//! compiler turns into vector instructions.
//!
//! Source: Blackman and Vigna (2021), "Scrambled linear pseudorandom number
//! generators", ACM TOMS 47(4).

use super::uniform::{Address, UNIT, fill_units, midpoint};
use multiversion::multiversion;

const LANES: usize = 8;

type Lanes = [u64; LANES];

/// The uniforms of one stream in one replicate.
#[derive(Debug, Clone, Copy)]
pub(super) struct RandomStream(Address);

impl RandomStream {
    pub(super) fn new(seed: u64, key: &str, replicate: u32) -> Self {
        Self(Address::of_seed(seed).text(key).word(u64::from(replicate)))
    }

    /// Fills `out` with the uniforms of the draws from `first` on, which
    /// begins a unit.
    pub(super) fn fill(self, first: u64, out: &mut [f64]) {
        fill_units(first / UNIT as u64, out, |number, unit| fill_unit(self.0.word(number), unit));
    }
}

/// Compiled for wider vectors too; the processor decides at run time. The same
/// bits on all of them.
#[multiversion(targets("x86_64+avx2"))]
fn fill_unit(address: Address, unit: &mut [f64; UNIT]) {
    let mut generator = Generator::new(address);
    let (steps, _) = unit.as_chunks_mut::<LANES>();
    for step in steps {
        let bits = generator.step();
        for (uniform, bits) in step.iter_mut().zip(bits) {
            *uniform = midpoint(bits);
        }
    }
}

/// Eight generators xoshiro256++ side by side.
struct Generator {
    /// The first three words of the state.
    words: [Lanes; 3],
    /// The last word as two numbers, whose sum it is and which share no digit:
    /// one would be rotated lane by lane, for lack of a wide instruction.
    last: [Lanes; 2],
}

impl Generator {
    /// Lane by lane, four words of `SplitMix64` each, as its authors advise.
    #[expect(clippy::inline_always, reason = "only inlined code uses the caller's wider vectors")]
    #[inline(always)]
    fn new(address: Address) -> Self {
        let mut state = [[0; LANES]; 4];
        let mut numbers = address.numbers();
        for lane in 0..LANES {
            for word in &mut state {
                word[lane] = numbers.next().expect("numbers never end");
            }
        }
        let [a, b, c, d] = state;
        Self { words: [a, b, c], last: [d, [0; LANES]] }
    }

    #[expect(clippy::inline_always, reason = "only inlined code uses the caller's wider vectors")]
    #[inline(always)]
    fn step(&mut self) -> Lanes {
        let [a, b, c] = &mut self.words;
        let [high, low] = &mut self.last;
        let mut out = [0; LANES];
        for i in 0..LANES {
            let sum = a[i].wrapping_add(high[i]).wrapping_add(low[i]);
            out[i] = sum.rotate_left(23).wrapping_add(a[i]);
            let shifted = b[i] << 17;
            c[i] ^= a[i];
            let d = (high[i] ^ b[i]) ^ low[i];
            b[i] ^= c[i];
            a[i] ^= d;
            c[i] ^= shifted;
            // d.rotate_left(45).
            (high[i], low[i]) = (d << 45, d >> 19);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rand::rngs::Xoshiro256PlusPlus;
    use rand::{Rng, SeedableRng};

    #[test]
    fn a_lane_is_the_xoshiro256plusplus_of_rand() {
        let address = Address::of_seed(1);
        let mut ours = Generator::new(address);
        let words: Vec<u64> = address.numbers().take(4 * LANES).collect();
        let mut peers: Vec<Xoshiro256PlusPlus> = words
            .chunks(4)
            .map(|state| {
                let mut seed = [0; 32];
                for (bytes, word) in seed.chunks_mut(8).zip(state) {
                    bytes.copy_from_slice(&word.to_le_bytes());
                }
                Xoshiro256PlusPlus::from_seed(seed)
            })
            .collect();
        for _ in 0..100 {
            let expected: Vec<u64> = peers.iter_mut().map(Rng::next_u64).collect();
            assert_eq!(ours.step().to_vec(), expected);
        }
    }

    /// The numbers that a seed gives are a promise: see `CHANGELOG.md`,
    /// **Values**, before a change of these.
    #[test]
    fn the_first_uniforms_of_a_stream_are_fixed() {
        let mut out = [0.0; 3];
        RandomStream::new(0, "price", 0).fill(0, &mut out);
        assert_eq!(out, [0.558_590_541_499_96, 0.270_872_408_209_552_7, 0.961_258_896_211_725_8]);
    }

    #[test]
    fn seed_key_replicate_and_unit_each_change_the_uniforms() {
        let first = |seed, key, replicate, draw| {
            let mut out = [0.0; 8];
            RandomStream::new(seed, key, replicate).fill(draw, &mut out);
            out
        };
        let one = first(0, "price", 0, 0);
        assert_eq!(one, first(0, "price", 0, 0));
        assert_ne!(one, first(1, "price", 0, 0));
        assert_ne!(one, first(0, "prices", 0, 0));
        assert_ne!(one, first(0, "price", 1, 0));
        assert_ne!(one, first(0, "price", 0, UNIT as u64));
    }
}
