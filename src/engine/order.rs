//! Order statistics of a few thousand draws, without sorting all of them.
//!
//! Draws are counted by buckets that are even in the bits of floats, from the
//! least draw to the greatest. Only those in the buckets of the wanted ranks are
//! looked at again, in the same way until they are few, and then sorted. The
//! figures are those of the sorted draws, to the bit.

use super::sketch::{Ends, between, ordered};
use super::uniform::UNIT;
use multiversion::multiversion;

/// Buckets from the least draw to the greatest: enough that few draws share
/// one, and few enough for the first cache.
const BUCKETS: usize = 1 << 10;

/// Draws that are sorted at once.
const FEW: usize = 64;

/// The quantiles at `levels` in (0, 1], as [`between`] says, of at least one
/// draw, all finite.
pub(super) fn order_statistics<const N: usize>(draws: &[f64], levels: [f64; N]) -> [f64; N] {
    let last = draws.len() - 1;
    let places = levels.map(|p| between(p, draws.len() as u64));
    // From 0, where ranks begin with 1.
    let pairs = places.map(|(rank, _)| [rank as usize - 1, (rank as usize).min(last)]);
    let mut ranks = pairs.as_flattened().to_vec();
    ranks.sort_unstable();
    let mut found = Vec::with_capacity(ranks.len());
    at_ranks(draws, &ranks, &mut found);
    let draw = |rank| found[ranks.partition_point(|known| *known < rank)];
    std::array::from_fn(|i| {
        let [low, high] = pairs[i].map(draw);
        low + places[i].1 * (high - low)
    })
}

/// Adds to `found` the draws of the ascending `ranks`, from 0.
fn at_ranks(draws: &[f64], ranks: &[usize], found: &mut Vec<f64>) {
    let ends = ends(draws);
    if ends.least == ends.greatest {
        found.extend(ranks.iter().map(|_| ends.least));
        return;
    }
    if draws.len() <= FEW {
        let mut sorted = draws.to_vec();
        sorted.sort_unstable_by(f64::total_cmp);
        // −0 counts as 0.
        found.extend(ranks.iter().map(|rank| sorted[*rank] + 0.0));
        return;
    }
    let (counts, numbers) = buckets(draws, ends);
    let wanted = Wanted::among(&counts, ranks);
    let chosen = wanted.chosen(draws, &numbers);
    let mut ranks = ranks;
    for bucket in &wanted.buckets {
        let inside = ranks.partition_point(|rank| *rank < bucket.below + bucket.count);
        let (own, rest) = ranks.split_at(inside);
        let own: Vec<usize> = own.iter().map(|rank| rank - bucket.below).collect();
        at_ranks(&chosen[bucket.first..][..bucket.count], &own, found);
        ranks = rest;
    }
}

/// Stands for a bucket that no rank is in.
const NONE: u8 = u8::MAX;

/// The buckets that ranks are in.
struct Wanted {
    /// In ascending order.
    buckets: Vec<Bucket>,
    /// For every bucket of all: which of the wanted it is, or [`NONE`].
    which: [u8; BUCKETS],
}

/// A bucket that a rank is in.
struct Bucket {
    /// Draws in lower buckets.
    below: usize,
    /// Draws in lower wanted buckets.
    first: usize,
    count: usize,
}

impl Wanted {
    /// Of the ascending `ranks`, fewer than [`NONE`].
    fn among(counts: &[u32; BUCKETS], ranks: &[usize]) -> Self {
        let mut buckets: Vec<Bucket> = Vec::with_capacity(ranks.len());
        let mut which = [NONE; BUCKETS];
        let (mut below, mut first) = (0, 0);
        let mut ranks = ranks.iter().peekable();
        for (which, count) in which.iter_mut().zip(counts) {
            let count = *count as usize;
            if ranks.peek().is_some_and(|rank| **rank < below + count) {
                while ranks.next_if(|rank| **rank < below + count).is_some() {}
                *which = buckets.len() as u8;
                buckets.push(Bucket { below, first, count });
                first += count;
            }
            below += count;
        }
        Self { buckets, which }
    }

    /// The draws of the wanted buckets, bucket by bucket; `numbers` are the
    /// buckets of all draws.
    fn chosen(&self, draws: &[f64], numbers: &[u32]) -> Vec<f64> {
        let end = self.buckets.last().map_or(0, |bucket| bucket.first + bucket.count);
        let mut next: Vec<usize> = self.buckets.iter().map(|bucket| bucket.first).collect();
        let mut chosen = vec![0.0; end];
        for (draw, number) in draws.iter().zip(numbers) {
            let which = self.which[*number as usize % BUCKETS];
            // Few draws are wanted, so this is mostly guessed right.
            if which != NONE {
                let next = &mut next[usize::from(which)];
                chosen[*next] = *draw;
                *next += 1;
            }
        }
        chosen
    }
}

/// How many draws are in each bucket, and the bucket of each draw.
fn buckets(draws: &[f64], ends: Ends) -> ([u32; BUCKETS], Vec<u32>) {
    let least = ordered(ends.least);
    let digits = u64::BITS - (ordered(ends.greatest) - least).leading_zeros();
    let rest = digits.saturating_sub(BUCKETS.trailing_zeros());
    let (mut counts, mut numbers) = ([0; BUCKETS], vec![0; draws.len()]);
    for (draws, numbers) in draws.chunks(UNIT).zip(numbers.chunks_mut(UNIT)) {
        place(draws, least, rest, numbers);
        for number in numbers {
            counts[*number as usize % BUCKETS] += 1;
        }
    }
    (counts, numbers)
}

/// Compiled for wider vectors too, as [`place`] is; the processor decides at
/// run time.
#[multiversion(targets("x86_64+avx2"))]
fn ends(draws: &[f64]) -> Ends {
    Ends::of(draws)
}

/// How far each draw is from the one at `least` in the order of floats, but for
/// the last `rest` binary digits.
#[multiversion(targets("x86_64+avx2"))]
fn place(draws: &[f64], least: u64, rest: u32, numbers: &mut [u32]) {
    for (draw, number) in draws.iter().zip(numbers) {
        *number = ((ordered(draw + 0.0) - least) >> rest) as u32;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const LEVELS: [f64; 6] = [0.025, 0.05, 0.5, 0.51, 0.975, 1.0];

    fn of_the_sorted(draws: &[f64]) -> [f64; LEVELS.len()] {
        let mut sorted = draws.to_vec();
        sorted.sort_by(f64::total_cmp);
        LEVELS.map(|p| {
            let position = (p * sorted.len() as f64 + 0.5).clamp(1.0, sorted.len() as f64);
            let (rank, share) = (position as usize, position.fract());
            let (low, high) = (sorted[rank - 1], sorted[rank.min(sorted.len() - 1)]);
            low + share * (high - low)
        })
    }

    #[test]
    fn order_statistics_are_those_of_the_sorted_draws() {
        for n in [1, 2, 7, 100, 4096] {
            let draws: Vec<f64> = (0..n).map(|i| f64::from((i * 7919) % 4099 - 2000)).collect();
            assert_eq!(order_statistics(&draws, LEVELS), of_the_sorted(&draws), "{n}");
        }
    }

    #[test]
    fn a_negative_zero_counts_as_zero() {
        for draws in [[-0.0, 0.0, 0.0], [0.0, -0.0, -1.0]] {
            let [.., middle, _, _, _] = order_statistics(&draws, LEVELS);
            assert_eq!(middle.to_bits(), 0.0_f64.to_bits());
        }
    }

    proptest! {
        #[test]
        fn draws_of_any_size_and_sign_are_found(
            draws in proptest::collection::vec(
                prop_oneof![
                    0.9..1.1_f64,
                    -1e3..1e3_f64,
                    (-3..3).prop_map(f64::from),
                    any::<f64>().prop_filter("finite", |x| x.abs() < 1e300),
                ],
                1..700)
        ) {
            prop_assert_eq!(order_statistics(&draws, LEVELS), of_the_sorted(&draws));
        }
    }
}
