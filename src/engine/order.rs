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
const BUCKETS: usize = 1 << 12;

/// Buckets that are passed over together where no wanted rank is.
const STRIDE: usize = 64;

/// Draws that are sorted at once.
const FEW: usize = 128;

/// Working memory, kept from one search to the next.
#[derive(Debug)]
pub(super) struct Searcher {
    /// How many draws are in each bucket.
    counts: Box<[u32; BUCKETS]>,
    /// For every bucket: which of the wanted it is, or [`NONE`].
    which: Box<[u8; BUCKETS]>,
    /// The bucket of each draw.
    numbers: Vec<u32>,
    /// The draws of the wanted buckets, bucket by bucket.
    chosen: Vec<f64>,
}

/// Stands for a bucket that no rank is in.
const NONE: u8 = u8::MAX;

/// A bucket that a rank is in.
struct Bucket {
    /// Draws in lower buckets.
    below: usize,
    /// Draws in lower wanted buckets.
    first: usize,
    count: usize,
}

impl Searcher {
    pub(super) fn new() -> Self {
        Self {
            counts: Box::new([0; BUCKETS]),
            which: Box::new([NONE; BUCKETS]),
            numbers: Vec::new(),
            chosen: Vec::new(),
        }
    }

    /// The quantiles at `levels` in (0, 1], as [`between`] says, of at least one
    /// draw, all finite.
    pub(super) fn order_statistics<const N: usize>(
        &mut self,
        draws: &[f64],
        levels: [f64; N],
    ) -> [f64; N] {
        let last = draws.len() - 1;
        let places = levels.map(|p| between(p, draws.len() as u64));
        // From 0, where ranks begin with 1.
        let pairs = places.map(|(rank, _)| [rank as usize - 1, (rank as usize).min(last)]);
        let mut ranks = pairs.as_flattened().to_vec();
        ranks.sort_unstable();
        let mut found = Vec::with_capacity(ranks.len());
        self.at_ranks(draws, &ranks, &mut found);
        let draw = |rank| found[ranks.partition_point(|known| *known < rank)];
        std::array::from_fn(|i| {
            let [low, high] = pairs[i].map(draw);
            low + places[i].1 * (high - low)
        })
    }

    /// Adds to `found` the draws of the ascending `ranks`, from 0, of which there are fewer
    /// than [`NONE`].
    fn at_ranks(&mut self, draws: &[f64], ranks: &[usize], found: &mut Vec<f64>) {
        let ends = ends(draws);
        if ends.least == ends.greatest {
            found.extend(ranks.iter().map(|_| ends.least));
            return;
        }
        self.count(draws, ends);
        let buckets = self.wanted(ranks);
        let mut chosen = std::mem::take(&mut self.chosen);
        self.choose(draws, &buckets, &mut chosen);
        let mut ranks = ranks;
        for bucket in buckets {
            let inside = ranks.partition_point(|rank| *rank < bucket.below + bucket.count);
            let (own, rest) = ranks.split_at(inside);
            let draws = &mut chosen[bucket.first..][..bucket.count];
            let own = own.iter().map(|rank| rank - bucket.below);
            if draws.len() <= FEW {
                draws.sort_unstable_by(f64::total_cmp);
                // −0 counts as 0.
                found.extend(own.map(|rank| draws[rank] + 0.0));
            } else {
                self.at_ranks(draws, &own.collect::<Vec<_>>(), found);
            }
            ranks = rest;
        }
        self.chosen = chosen;
    }

    /// Counts the draws of every bucket, and notes the bucket of every draw.
    fn count(&mut self, draws: &[f64], ends: Ends) {
        let least = ordered(ends.least);
        let digits = u64::BITS - (ordered(ends.greatest) - least).leading_zeros();
        let rest = digits.saturating_sub(BUCKETS.trailing_zeros());
        self.numbers.resize(draws.len(), 0);
        self.counts.fill(0);
        for (draws, numbers) in draws.chunks(UNIT).zip(self.numbers.chunks_mut(UNIT)) {
            place(draws, least, rest, numbers);
            for number in numbers {
                self.counts[*number as usize % BUCKETS] += 1;
            }
        }
    }

    /// The buckets that the ascending `ranks` are in, in ascending order.
    fn wanted(&mut self, ranks: &[usize]) -> Vec<Bucket> {
        let mut buckets: Vec<Bucket> = Vec::with_capacity(ranks.len());
        self.which.fill(NONE);
        let (mut below, mut first) = (0, 0);
        let mut ranks = ranks.iter().peekable();
        for (counts, which) in self.counts.chunks(STRIDE).zip(self.which.chunks_mut(STRIDE)) {
            let inside = counts.iter().sum::<u32>() as usize;
            if ranks.peek().is_none_or(|rank| **rank >= below + inside) {
                below += inside;
                continue;
            }
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
        }
        buckets
    }

    /// Fills `chosen` with the draws of the wanted buckets, bucket by bucket.
    fn choose(&self, draws: &[f64], buckets: &[Bucket], chosen: &mut Vec<f64>) {
        let end = buckets.last().map_or(0, |bucket| bucket.first + bucket.count);
        let mut next: Vec<usize> = buckets.iter().map(|bucket| bucket.first).collect();
        chosen.resize(end, 0.0);
        for (draws, numbers) in draws.chunks(4).zip(self.numbers.chunks(4)) {
            // Few draws are wanted, so four at a time are mostly passed over.
            let which = |number: &u32| self.which[*number as usize % BUCKETS];
            if numbers.iter().fold(NONE, |all, number| all & which(number)) == NONE {
                continue;
            }
            for (draw, number) in draws.iter().zip(numbers) {
                if let Some(next) = next.get_mut(usize::from(which(number))) {
                    chosen[*next] = *draw;
                    *next += 1;
                }
            }
        }
    }
}

/// The least and the greatest of finite draws. Compiled for wider vectors too, as [`place`]
/// is; the processor decides at run time.
#[multiversion(targets("x86_64+avx2"))]
pub(super) fn ends(draws: &[f64]) -> Ends {
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

    fn order_statistics<const N: usize>(draws: &[f64], levels: [f64; N]) -> [f64; N] {
        Searcher::new().order_statistics(draws, levels)
    }

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
    fn order_statistics_are_those_of_the_sorted_draws_search_after_search() {
        let mut searcher = Searcher::new();
        for n in [1, 2, 7, 4096, 100, 5] {
            let draws: Vec<f64> = (0..n).map(|i| f64::from((i * 7919) % 4099 - 2000)).collect();
            let found = searcher.order_statistics(&draws, LEVELS);
            assert_eq!(found, of_the_sorted(&draws), "{n}");
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
