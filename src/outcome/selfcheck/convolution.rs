//! Quantiles of a product: its logarithm is a sum, whose law is a convolution.
//!
//! The law of each a·ln X is cut into pieces at the ends of the cells of a grid,
//! and within them, so that laws that begin or end abruptly do so at the end of
//! a piece. The probability of a piece goes to the point of its cell and the two
//! beside it, in the shares that keep its mean and its variance. Sums then have
//! the right mean and variance however wide the grid is, and what is left is an
//! error of a high order in its step.

use super::product::{Factor, Product};
use crate::math::{exp, ln, sqrt};

/// The probability beyond either end of the pieces. It is put at the end, which
/// moves no quantile by more than this probability.
const TAIL: f64 = 1e-8;

/// Steps to the width of the middle 90 % of the sum, if all laws were normal and
/// as wide as their steeper side.
const STEPS: f64 = 200.0;

/// The fewest pieces of a law, so that the spread of a narrow one is known.
const FEWEST_PIECES: f64 = 32.0;

/// Laws with tails too long for this many points are left alone.
const MOST_POINTS: f64 = 8192.0;

/// A law narrower than this, relative to its values, has lost its digits.
const NARROWEST: f64 = 1e-9;

/// The quantiles of `product` at `levels`; `None` if its tails are too long.
pub(super) fn quantiles<const N: usize>(
    product: &Product<'_>,
    levels: [f64; N],
) -> Option<[f64; N]> {
    quantiles_in(product, levels, STEPS)
}

fn quantiles_in<const N: usize>(
    product: &Product<'_>,
    levels: [f64; N],
    steps: f64,
) -> Option<[f64; N]> {
    if let [factor] = product.factors.as_slice() {
        return Some(levels.map(|p| product.coefficient * exp(factor.quantile(p))));
    }
    let width = |factor: &Factor<'_>| {
        let [low, middle, high] = [0.05, 0.5, 0.95].map(|p| factor.quantile(p));
        2.0 * (middle - low).min(high - middle)
    };
    let squares: f64 = product.factors.iter().map(|f| width(f) * width(f)).sum();
    let step = sqrt(squares) / steps;
    let length = |factor: &Factor<'_>| factor.quantile(1.0 - TAIL) - factor.quantile(TAIL);
    let lengths: Vec<f64> = product.factors.iter().map(length).collect();
    let points = lengths.iter().sum::<f64>() / step;
    let known = lengths.iter().all(|length| *length > NARROWEST);
    let fits = known && points <= MOST_POINTS * steps / STEPS;
    let sum = fits.then(|| {
        let grids = product.factors.iter().map(|factor| Grid::of(factor, step));
        grids.reduce(|sum, next| sum.plus(&next)).expect("a product has factors")
    })?;
    Some(levels.map(|p| product.coefficient * exp(sum.quantile(p))))
}

impl Factor<'_> {
    /// The quantile of a·ln X.
    fn quantile(&self, p: f64) -> f64 {
        self.power * ln(self.by_tail(p))
    }

    fn by_tail(&self, p: f64) -> f64 {
        let q = 1.0 - p;
        match (self.power > 0.0, p < 0.5) {
            (true, true) => self.law.quantile(p),
            (true, false) => self.law.upper_quantile(q),
            (false, true) => self.law.upper_quantile(p),
            (false, false) => self.law.quantile(q),
        }
    }

    /// P(a·ln X ≤ y), accurate where it is small.
    fn below(&self, y: f64) -> f64 {
        let x = exp(y / self.power);
        if self.power > 0.0 { self.law.cdf(x) } else { self.law.sf(x) }
    }

    /// P(a·ln X > y), accurate where it is small.
    fn above(&self, y: f64) -> f64 {
        let x = exp(y / self.power);
        if self.power > 0.0 { self.law.sf(x) } else { self.law.cdf(x) }
    }
}

/// Shares of probability at the points `first` · step, (`first` + 1) · step …
struct Grid {
    step: f64,
    first: i64,
    /// Shape `[points]`.
    shares: Vec<f64>,
}

impl Grid {
    fn of(factor: &Factor<'_>, step: f64) -> Self {
        let (low, high) = (factor.quantile(TAIL), factor.quantile(1.0 - TAIL));
        let first = (low / step).round() as i64 - 1;
        let last = (high / step).round() as i64 + 1;
        let mut grid = Self { step, first, shares: vec![0.0; (last - first + 1) as usize] };
        let pieces = pieces(factor, low, high, step);
        grid.add(&Piece { from: low, to: low, share: TAIL }, 0.0);
        grid.add(&Piece { from: high, to: high, share: TAIL }, 0.0);
        for (i, piece) in pieces.iter().enumerate() {
            // A density that rises moves the mean of a piece upwards.
            let (before, after) = (&pieces[i.saturating_sub(1)], pieces.get(i + 1));
            let after = after.unwrap_or(piece);
            let rise = after.share / after.width() - before.share / before.width();
            let slope = rise / (after.middle() - before.middle());
            grid.add(piece, slope);
        }
        grid
    }

    /// Adds a piece whose density has this slope.
    fn add(&mut self, piece: &Piece, slope: f64) {
        let Piece { share, .. } = *piece;
        if share <= 0.0 {
            return;
        }
        let width = piece.width() / self.step;
        let middle = piece.middle() / self.step;
        let nearest = middle.round();
        let shift = slope * piece.width() * piece.width() / share * width / 12.0;
        let offset = middle - nearest + shift.clamp(-0.5 * width, 0.5 * width);
        let square = offset * offset + width * width / 12.0;
        let index = (nearest as i64 - self.first) as usize;
        self.shares[index - 1] += share * 0.5 * (square - offset);
        self.shares[index] += share * (1.0 - square);
        self.shares[index + 1] += share * 0.5 * (square + offset);
    }

    /// The law of the sum of independent values of both.
    fn plus(&self, other: &Self) -> Self {
        let (long, short) =
            if self.shares.len() > other.shares.len() { (self, other) } else { (other, self) };
        let mut shares = vec![0.0; long.shares.len() + short.shares.len() - 1];
        for (i, share) in short.shares.iter().enumerate() {
            for (sum, other) in shares[i..].iter_mut().zip(&long.shares) {
                *sum += share * other;
            }
        }
        Self { step: self.step, first: self.first + other.first, shares }
    }

    /// Where the distribution function, a cubic between the middles of the
    /// steps, reaches `p`.
    fn quantile(&self, p: f64) -> f64 {
        let mut below = vec![0.0; 2];
        let mut total = 0.0;
        for pair in self.shares.windows(2) {
            total += pair[0];
            // The sum up to a point is the integral to half a step beyond it
            // but for this, by the rule of Euler and Maclaurin.
            below.push(total + (pair[1] - pair[0]) / 24.0);
        }
        below.push(1.0);
        let reached = below.iter().position(|share| *share >= p).unwrap_or(below.len() - 1);
        let after = reached.clamp(2, below.len() - 2);
        let along = along(&below[after - 2..after + 2], p);
        // below[2] stands half a step after the first point.
        let place = (after - 2) as f64 - 0.5 + along;
        (self.first as f64 + place) * self.step
    }
}

/// A part of the line and its share of probability.
struct Piece {
    from: f64,
    to: f64,
    share: f64,
}

impl Piece {
    fn width(&self) -> f64 {
        self.to - self.from
    }

    fn middle(&self) -> f64 {
        0.5 * (self.from + self.to)
    }
}

/// The pieces of a·ln X between two ends: cut at every half step, at least, so
/// that each lies in one cell.
fn pieces(factor: &Factor<'_>, low: f64, high: f64, step: f64) -> Vec<Piece> {
    let mut width = 0.5 * step;
    while (high - low) / width < FEWEST_PIECES {
        width *= 0.5;
    }
    let (from, to) = ((low / width).floor() as i64 + 1, (high / width).ceil() as i64);
    let between = (from..to).map(|i| i as f64 * width);
    let ends = std::iter::once(low).chain(between).chain(std::iter::once(high));
    let median = factor.quantile(0.5);
    // The probability beyond, on the side where it is small.
    let tail = |y: f64| if y < median { factor.below(y) } else { factor.above(y) };
    let ends: Vec<(f64, f64)> = ends.map(|y| (y, tail(y))).collect();
    let piece = |pair: &[(f64, f64)]| {
        let [(from, before), (to, after)] = [pair[0], pair[1]];
        let share = match (from < median, to < median) {
            (true, true) => after - before,
            (true, false) => 1.0 - before - after,
            _ => before - after,
        };
        Piece { from, to, share }
    };
    ends.windows(2).map(piece).filter(|piece| piece.width() > 0.0).collect()
}

/// Where between the middle two of four equally spaced values their cubic
/// reaches `p`, from 0 to 1.
fn along(values: &[f64], p: f64) -> f64 {
    let [before, from, to, after] = [values[0], values[1], values[2], values[3]];
    let linear = (6.0 * to - 2.0 * before - 3.0 * from - after) / 6.0;
    let square = 0.5 * (before - 2.0 * from + to);
    let cube = (after - before + 3.0 * (from - to)) / 6.0;
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..40 {
        let middle = 0.5 * (low + high);
        let value = from + middle * (linear + middle * (square + middle * cube));
        if value < p {
            low = middle;
        } else {
            high = middle;
        }
    }
    0.5 * (low + high)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::distribution::{Distribution, Keys, read};

    fn law(name: &str, keys: &[(&str, f64)]) -> Box<dyn Distribution> {
        read(name, &Keys::of(keys)).expect("a law")
    }

    /// Laws with and without jumps, corners and tails.
    fn plain() -> Vec<Box<dyn Distribution>> {
        vec![
            law("lognormal", &[("p5", 2e6), ("p95", 2e7)]),
            law("beta", &[("a", 2.0), ("b", 8.0)]),
            law("triangular", &[("low", 0.0), ("mode", 0.2), ("high", 0.4)]),
            law("triangular", &[("low", 1.0), ("mode", 1.0), ("high", 3.0)]),
            law("uniform", &[("low", 0.4), ("high", 0.7)]),
            law("pert", &[("low", 1.0), ("mode", 2.0), ("high", 9.0)]),
            law("gamma", &[("shape", 0.5), ("scale", 3.0)]),
        ]
    }

    /// With laws that smooth no corner, and one with a density without bound.
    fn awkward() -> Vec<Box<dyn Distribution>> {
        let mut laws = plain();
        laws.push(law("uniform", &[("low", 0.999), ("high", 1.001)]));
        laws.push(law("arcsine", &[("low", 1.0), ("high", 2.0)]));
        laws
    }

    /// The largest change of a quantile of a pair of laws, relative to it, when
    /// the step is halved.
    fn change(pair: [&dyn Distribution; 2], powers: [f64; 2], steps: f64) -> f64 {
        let factors = pair.into_iter().zip(powers).map(|(law, power)| Factor { law, power });
        let product = Product { coefficient: 3.0, factors: factors.collect() };
        let at = |steps| quantiles_in(&product, [0.05, 0.5, 0.95], steps).expect("short tails");
        let (coarse, fine) = (at(steps), at(2.0 * steps));
        coarse.iter().zip(fine).map(|(a, b)| (a / b - 1.0).abs()).fold(0.0, f64::max)
    }

    fn worst(laws: &[Box<dyn Distribution>], steps: f64) -> f64 {
        let mut worst = 0.0_f64;
        for (i, a) in laws.iter().enumerate() {
            for b in &laws[..i] {
                for powers in [[1.0, 1.0], [1.0, -1.0], [2.0, 0.5]] {
                    worst = worst.max(change([&**a, &**b], powers, steps));
                }
            }
        }
        worst
    }

    #[test]
    fn half_the_step_gives_the_same_to_a_hundred_thousandth() {
        let worst = worst(&plain(), STEPS);
        assert!(worst < 1e-5, "{worst:e}");
    }

    /// Half of what a simulated quantile is known to.
    #[test]
    fn awkward_laws_are_computed_better_than_they_are_simulated() {
        let worst = worst(&awkward(), STEPS);
        assert!(worst < 1.0 / 2048.0, "{worst:e}");
    }

    /// The tests above must be able to fail.
    #[test]
    fn a_step_that_is_too_wide_is_seen() {
        let worst = worst(&plain(), STEPS / 40.0);
        assert!(worst > 1.0 / 2048.0, "{worst:e}");
    }
}
