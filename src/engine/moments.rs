//! Sums that come out the same in any split: exact integers.

use super::uniform::UNIT;
use crate::math::sqrt;
use multiversion::multiversion;
use serde::{Deserialize, Serialize};

/// Limbs of 32 binary digits: all finite floats, from 2⁻¹⁰⁷⁴ to 2¹⁰²⁴, and
/// room for the sum of 2⁶³ of them.
const LIMBS: usize = 68;

/// Additions that a limb bears before carries must be moved up.
const BEFORE_CARRY: u32 = 1 << 30;

/// The exact sum of any floats (Neal 2015, "Fast exact summation using small
/// and large superaccumulators", arXiv:1505.05571, the small one).
#[derive(Debug, Clone)]
pub(super) struct ExactSum {
    limbs: [i64; LIMBS],
    added: u32,
    /// Whether something was not finite.
    broken: bool,
}

impl ExactSum {
    pub(super) fn new() -> Self {
        Self { limbs: [0; LIMBS], added: 0, broken: false }
    }

    pub(super) fn add(&mut self, x: f64) {
        if !x.is_finite() {
            self.broken = true;
            return;
        }
        let bits = x.to_bits();
        let exponent = (bits >> 52) as usize & 0x7ff;
        let fraction = bits & ((1 << 52) - 1);
        // Numbers without a leading one have the scale of exponent 1.
        let (mantissa, shift) =
            if exponent == 0 { (fraction, 0) } else { (fraction | (1 << 52), exponent - 1) };
        let wide = u128::from(mantissa) << (shift % 32);
        let sign = if x < 0.0 { -1 } else { 1 };
        for (part, limb) in self.limbs[shift / 32..][..3].iter_mut().enumerate() {
            *limb += sign * i64::from((wide >> (32 * part)) as u32);
        }
        self.count(1);
    }

    pub(super) fn merge(&mut self, other: &Self) {
        let mut other = other.clone();
        other.carry();
        for (limb, more) in self.limbs.iter_mut().zip(other.limbs) {
            *limb += more;
        }
        self.broken |= other.broken;
        self.count(1);
    }

    /// The same sum as plain numbers: one sum has one state.
    fn state(&self) -> SumState {
        let mut sum = self.clone();
        sum.carry();
        SumState { limbs: sum.limbs.to_vec(), broken: sum.broken }
    }

    /// The sum that gave `state`.
    ///
    /// # Errors
    ///
    /// In words, unless some sum gives that state.
    fn restored(state: &SumState) -> Result<Self, &'static str> {
        let limbs = state.limbs.as_slice().try_into().map_err(|_| "a sum is too short or long")?;
        let sum = Self { limbs, added: 0, broken: state.broken };
        let (top, below) = sum.limbs.split_last().expect("there are limbs");
        let carried = below.iter().all(|limb| (0..1 << 32).contains(limb));
        // Room for more than a thousand such sums.
        let fits = (-(1 << 52)..1 << 52).contains(top);
        if carried && fits { Ok(sum) } else { Err("a sum is out of range") }
    }

    fn count(&mut self, additions: u32) {
        self.added += additions;
        if self.added >= BEFORE_CARRY {
            self.carry();
        }
    }

    /// Brings every limb but the last, which keeps the sign, to 0..2³².
    fn carry(&mut self) {
        let mut carry = 0;
        for limb in &mut self.limbs[..LIMBS - 1] {
            let sum = *limb + carry;
            *limb = sum & 0xffff_ffff;
            carry = sum >> 32;
        }
        self.limbs[LIMBS - 1] += carry;
        self.added = 0;
    }

    /// The sum, rounded once to the nearest float; `None` if it is beyond the
    /// floats or something added was not finite.
    pub(super) fn value(&self) -> Option<f64> {
        let mut sum = self.clone();
        sum.carry();
        let negative = sum.limbs[LIMBS - 1] < 0;
        if negative {
            sum.limbs.iter_mut().for_each(|limb| *limb = -*limb);
            sum.carry();
        }
        let Some(top) = sum.limbs.iter().rposition(|limb| *limb != 0) else {
            return (!self.broken).then_some(0.0);
        };
        // Three limbs hold at least 65 leading digits; a last bit set stands
        // for all that lies below them, so that rounding is right.
        let limb = |below: usize| top.checked_sub(below).map_or(0, |i| sum.limbs[i] as u128);
        let mut leading = (limb(0) << 64) | (limb(1) << 32) | limb(2);
        if sum.limbs[..top.saturating_sub(2)].iter().any(|limb| *limb != 0) {
            leading |= 1;
        }
        let exponent = i32::try_from(32 * top).expect("there are few limbs") - 64 - 1074;
        let magnitude = libm::scalbn(leading as f64, exponent);
        let value = if negative { -magnitude } else { magnitude };
        (!self.broken && value.is_finite()).then_some(value)
    }
}

/// An [`ExactSum`] as plain numbers.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SumState {
    /// Carried.
    limbs: Vec<i64>,
    broken: bool,
}

/// [`Moments`] as plain numbers.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct MomentsState {
    /// The bits of the pivot.
    pivot: u64,
    draws: u64,
    sum: SumState,
    squares: SumState,
}

/// Mean and standard deviation of draws, by sums around a pivot.
///
/// Draws come in units, whose sums are floats added in a fixed order; these
/// are added exactly, so units may come in any order and any split.
#[derive(Debug, Clone)]
pub(super) struct Moments {
    /// A number near the draws: far from them, digits would cancel.
    pivot: f64,
    sum: ExactSum,
    squares: ExactSum,
    draws: u64,
}

impl Moments {
    pub(super) fn new(pivot: f64) -> Self {
        Self { pivot, sum: ExactSum::new(), squares: ExactSum::new(), draws: 0 }
    }

    /// Adds the draws of a unit, which has at most [`UNIT`]; `false`, and
    /// nothing is added, if their sum is not finite.
    #[must_use]
    pub(super) fn add_unit(&mut self, unit: &[f64]) -> bool {
        debug_assert!(unit.len() <= UNIT);
        let (sum, squares) = sums(unit, self.pivot);
        if !sum.is_finite() {
            return false;
        }
        self.sum.add(sum);
        self.squares.add(squares);
        self.draws += unit.len() as u64;
        true
    }

    /// Adds one finite draw.
    pub(super) fn add(&mut self, draw: f64) {
        let distance = draw - self.pivot;
        self.sum.add(distance);
        self.squares.add(distance * distance);
        self.draws += 1;
    }

    pub(super) fn merge(&mut self, other: &Self) {
        debug_assert!(self.pivot == other.pivot);
        self.sum.merge(&other.sum);
        self.squares.merge(&other.squares);
        self.draws += other.draws;
    }

    pub(super) fn clear(&mut self) {
        *self = Self::new(self.pivot);
    }

    pub(super) fn pivot(&self) -> f64 {
        self.pivot
    }

    pub(super) fn draws(&self) -> u64 {
        self.draws
    }

    pub(super) fn state(&self) -> MomentsState {
        MomentsState {
            pivot: self.pivot.to_bits(),
            draws: self.draws,
            sum: self.sum.state(),
            squares: self.squares.state(),
        }
    }

    /// Takes in what gave `state`; nothing was added before.
    ///
    /// # Errors
    ///
    /// In words, unless moments around the same pivot give that state.
    pub(super) fn restore(&mut self, state: &MomentsState) -> Result<(), &'static str> {
        if state.pivot != self.pivot.to_bits() {
            return Err("sums are taken around another pivot");
        }
        self.sum = ExactSum::restored(&state.sum)?;
        self.squares = ExactSum::restored(&state.squares)?;
        self.draws = state.draws;
        Ok(())
    }

    /// The mean; `None` without draws or if the sum is beyond the floats.
    pub(super) fn mean(&self) -> Option<f64> {
        let sum = self.sum.value()?;
        (self.draws > 0).then(|| self.pivot + sum / self.draws as f64)
    }

    /// The standard deviation, with divisor n − 1; `None` below two draws or
    /// if a sum is beyond the floats.
    pub(super) fn sd(&self) -> Option<f64> {
        if self.draws < 2 {
            return None;
        }
        let n = self.draws as f64;
        let sum = self.sum.value()?;
        let around_mean = (self.squares.value()? - sum * (sum / n)).max(0.0);
        around_mean.is_finite().then(|| sqrt(around_mean / (n - 1.0)))
    }
}

/// The sums of the distances from `pivot` and of their squares, in a fixed order.
///
/// Compiled for wider vectors too; the processor decides at run time. The same
/// bits on all of them.
#[multiversion(targets("x86_64+avx2"))]
fn sums(unit: &[f64], pivot: f64) -> (f64, f64) {
    const LANES: usize = 8;
    let mut sums = [0.0; LANES];
    let mut squares = [0.0; LANES];
    let (steps, rest) = unit.as_chunks::<LANES>();
    // A loop for either sum: one for both becomes no wide instructions.
    for step in steps {
        for (sum, draw) in sums.iter_mut().zip(step) {
            *sum += draw - pivot;
        }
    }
    for step in steps {
        for (square, draw) in squares.iter_mut().zip(step) {
            let distance = draw - pivot;
            *square += distance * distance;
        }
    }
    for (i, draw) in rest.iter().enumerate() {
        let distance = draw - pivot;
        sums[i] += distance;
        squares[i] += distance * distance;
    }
    (sums.iter().sum(), squares.iter().sum())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn exact(numbers: &[f64]) -> ExactSum {
        let mut sum = ExactSum::new();
        for x in numbers {
            sum.add(*x);
        }
        sum
    }

    #[test]
    fn sums_are_rounded_once() {
        let half_ulp = f64::EPSILON / 2.0;
        for (numbers, sum) in [
            (vec![], 0.0),
            (vec![1e308, 1.0, -1e308], 1.0),
            (vec![1.0, half_ulp], 1.0),
            (vec![1.0, half_ulp, 5e-324], 1.0 + f64::EPSILON),
            (vec![-1.0, -half_ulp, -5e-324], -1.0 - f64::EPSILON),
            (vec![5e-324, 5e-324], 1e-323),
            (vec![f64::MAX, f64::MAX, -f64::MAX], f64::MAX),
            (vec![0.1; 10], 1.0),
        ] {
            assert_eq!(exact(&numbers).value(), Some(sum), "{numbers:?}");
        }
    }

    #[test]
    fn a_sum_beyond_the_floats_is_none() {
        assert_eq!(exact(&[f64::MAX, f64::MAX]).value(), None);
        assert_eq!(exact(&[1.0, f64::NAN]).value(), None);
        assert_eq!(exact(&[f64::INFINITY]).value(), None);
    }

    #[test]
    fn a_constant_has_no_spread_and_its_own_mean() {
        let mut moments = Moments::new(0.1);
        assert!(moments.add_unit(&[0.1; 13]));
        assert_eq!((moments.mean(), moments.sd()), (Some(0.1), Some(0.0)));
    }

    #[test]
    fn one_draw_has_a_mean_and_no_spread() {
        let mut moments = Moments::new(0.0);
        assert_eq!((moments.mean(), moments.sd()), (None, None));
        moments.add(2.0);
        assert_eq!((moments.mean(), moments.sd()), (Some(2.0), None));
    }

    #[test]
    fn a_unit_that_is_not_finite_is_left_out() {
        let mut moments = Moments::new(0.0);
        assert!(!moments.add_unit(&[1.0, f64::NAN]));
        assert!(!moments.add_unit(&[f64::INFINITY]));
        assert!(moments.add_unit(&[3.0, 5.0]));
        assert_eq!((moments.mean(), moments.sd()), (Some(4.0), Some(sqrt(2.0))));
    }

    #[test]
    fn squares_beyond_the_floats_leave_the_mean() {
        let mut moments = Moments::new(0.0);
        assert!(moments.add_unit(&[1e200, 3e200]));
        assert_eq!((moments.mean(), moments.sd()), (Some(2e200), None));
    }

    proptest! {
        #[test]
        fn any_split_and_order_gives_the_same_bits(
            numbers in proptest::collection::vec(
                any::<f64>().prop_filter("finite", |x| x.is_finite()), 0..60),
            cut in 0..60_usize,
        ) {
            let cut = cut.min(numbers.len());
            let (head, tail) = (exact(&numbers[..cut]), exact(&numbers[cut..]));
            let whole = exact(&numbers).value();
            for (mut one, other) in [(head.clone(), &tail), (tail.clone(), &head)] {
                one.merge(other);
                prop_assert_eq!(one.value(), whole);
            }
        }

        #[test]
        fn a_restored_sum_goes_on_like_the_sum(
            numbers in proptest::collection::vec(
                any::<f64>().prop_filter("finite", |x| x.is_finite()), 0..60),
            more in any::<f64>(),
        ) {
            let mut whole = exact(&numbers);
            let mut restored = ExactSum::restored(&whole.state()).unwrap();
            prop_assert_eq!(restored.value(), whole.value());
            whole.add(more);
            restored.add(more);
            prop_assert_eq!(restored.value(), whole.value());
        }

        #[test]
        fn small_integers_are_summed_exactly(
            numbers in proptest::collection::vec(-1_000_000_i64..1_000_000, 0..100)
        ) {
            let floats: Vec<f64> = numbers.iter().map(|n| *n as f64 / 1024.0).collect();
            let sum = numbers.iter().sum::<i64>() as f64 / 1024.0;
            prop_assert_eq!(exact(&floats).value(), Some(sum));
        }
    }
}
