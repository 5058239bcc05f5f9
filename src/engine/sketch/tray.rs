//! The latest draws of a long run, counted where their bits say.
//!
//! A sketch has cells wherever floats are, and must look up each one. A tray has
//! the same cells for sixteen octaves around one value, of both signs, in one
//! piece: most draws need no more than a shift and a count. Those outside go to
//! the sketch at once, those inside when the tray is emptied into it. Where a
//! draw is counted first changes no sum.

use super::{CELL_BITS, Ends, PAGE, SIGN, Sketch};
use crate::engine::uniform::UNIT;
use multiversion::multiversion;

/// Binary digits of the number of a place of one sign.
const PLACE_BITS: u32 = CELL_BITS + 4;

/// The place, of either sign, of what is outside.
const OUTSIDE: usize = (1 << PLACE_BITS) - 1;

/// Places of both signs, those above 0 first.
const PLACES: usize = 2 << PLACE_BITS;

/// The cell of 0, counted over all pages of a sketch.
const ZERO: usize = 1 << (11 + CELL_BITS);

/// Digits of the upper half of a float that do not tell cells apart.
const REST: u32 = 52 - 32 - CELL_BITS;

/// Counts of draws near one value.
#[derive(Debug)]
pub(in crate::engine) struct Tray {
    /// The cell of the first place, counted from 0 upwards; it begins a page.
    first: u32,
    counts: Box<[u32; PLACES]>,
    places: [u32; UNIT],
    extremes: Ends,
    draws: u32,
}

impl Tray {
    /// A tray for draws around `centre`.
    pub(in crate::engine) fn around(centre: f64) -> Self {
        let counts = vec![0; PLACES].into_boxed_slice();
        // At least a page from 0: 0 and −0 are outside, for they are one number.
        // And all of it before the cells of what is not finite end.
        let most = (ZERO - PLACES / 2) / PAGE;
        let page = (cell_of(centre).saturating_sub(OUTSIDE as u32 / 2) / PAGE as u32)
            .clamp(1, most as u32);
        Self {
            first: page * PAGE as u32,
            counts: counts.try_into().expect("there are so many places"),
            places: [0; UNIT],
            extremes: Ends::NONE,
            draws: 0,
        }
    }

    /// Adds draws, each finite; those outside are added to `sketch`.
    pub(in crate::engine) fn add(&mut self, draws: &[f64], sketch: &mut Sketch) {
        for draws in draws.chunks(UNIT) {
            if self.draws > u32::MAX - UNIT as u32 {
                self.empty_into(sketch);
            }
            let places = &mut self.places[..draws.len()];
            self.extremes.widen(places_of(draws, self.first, places));
            for place in places {
                self.counts[*place as usize % PLACES] += 1;
            }
            self.draws += draws.len() as u32;
            if self.outside() > 0 {
                self.hand_on(draws, sketch);
            }
        }
    }

    fn outside(&self) -> u32 {
        self.counts[OUTSIDE] + self.counts[PLACES / 2 + OUTSIDE]
    }

    /// Adds to `sketch` those of the draws just counted that are outside.
    fn hand_on(&mut self, draws: &[f64], sketch: &mut Sketch) {
        self.draws -= self.outside();
        for (draw, place) in draws.iter().zip(&self.places) {
            let place = *place as usize;
            if place % (PLACES / 2) == OUTSIDE {
                self.counts[place] = 0;
                sketch.add(std::slice::from_ref(draw));
            }
        }
    }

    /// Moves all draws to `sketch` and keeps the memory.
    pub(in crate::engine) fn empty_into(&mut self, sketch: &mut Sketch) {
        let (above, below) = self.counts.split_at_mut(PLACES / 2);
        for (number, counts) in above.chunks_mut(PAGE).enumerate() {
            let page = (ZERO + self.first as usize) / PAGE + number;
            if let Some(to) = occupied(counts, page, sketch) {
                to.iter_mut().zip(counts).for_each(|(to, count)| *to += take(count));
            }
        }
        for (number, counts) in below.chunks_mut(PAGE).enumerate() {
            // Below 0 cells go down as numbers go away from it.
            let page = (ZERO - self.first as usize) / PAGE - 1 - number;
            if let Some(to) = occupied(counts, page, sketch) {
                to.iter_mut().rev().zip(counts).for_each(|(to, count)| *to += take(count));
            }
        }
        sketch.extremes.widen(std::mem::replace(&mut self.extremes, Ends::NONE));
        sketch.draws += u64::from(std::mem::take(&mut self.draws));
    }
}

/// The cell of a number, whatever its sign, counted from 0 upwards.
fn cell_of(x: f64) -> u32 {
    ((x.to_bits() & !SIGN) >> (32 + REST)) as u32
}

/// The counts of a page of `sketch`, if some are to be added.
fn occupied<'a>(counts: &[u32], page: usize, sketch: &'a mut Sketch) -> Option<&'a mut [u64]> {
    if counts.iter().all(|count| *count == 0) {
        return None;
    }
    let start = sketch.begin(page);
    Some(&mut sketch.counts[start..start + PAGE])
}

fn take(count: &mut u32) -> u64 {
    u64::from(std::mem::take(count))
}

/// The places of finite `draws` in a tray, and the ends of all of them.
///
/// Compiled for wider vectors too; the processor decides at run time.
#[multiversion(targets("x86_64+avx2"))]
fn places_of(draws: &[f64], first: u32, places: &mut [u32]) -> Ends {
    for (draw, place) in draws.iter().zip(places) {
        // Half of a float is enough, and twice as many fit a vector.
        let high = (draw.to_bits() >> 32) as u32;
        let cell = (high << 1) >> (1 + REST);
        *place = cell.wrapping_sub(first).min(OUTSIDE as u32) | (high >> 31) << PLACE_BITS;
    }
    Ends::of(draws)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn seen(sketch: &Sketch) -> (u64, Vec<(u64, u64, u64)>) {
        let clusters = sketch.clusters();
        let bits = |c: super::super::Cluster| (c.count, c.least.to_bits(), c.greatest.to_bits());
        (sketch.draws(), clusters.map(bits).collect())
    }

    proptest! {
        #[test]
        fn draws_by_way_of_a_tray_are_the_same_draws(
            draws in proptest::collection::vec(
                prop_oneof![
                    0.5..2.0_f64,
                    -1e3..1e3_f64,
                    (-2..3).prop_map(f64::from),
                    any::<f64>().prop_filter("finite", |x| x.is_finite()),
                ],
                0..600),
            centre in prop_oneof![Just(1.0), Just(-300.0), Just(0.0), Just(f64::MAX), any::<f64>()],
        ) {
            let (mut straight, mut by_tray) = (Sketch::of_smooth_draws(), Sketch::of_smooth_draws());
            straight.add(&draws);
            let mut tray = Tray::around(centre);
            for draws in draws.chunks(300) {
                tray.add(draws, &mut by_tray);
            }
            tray.empty_into(&mut by_tray);
            prop_assert_eq!(seen(&by_tray), seen(&straight));
            tray.empty_into(&mut by_tray);
            prop_assert_eq!(seen(&by_tray), seen(&straight));
        }
    }

    #[test]
    fn the_widest_tray_ends_with_the_floats() {
        let mut sketch = Sketch::of_smooth_draws();
        let mut tray = Tray::around(f64::MAX);
        tray.add(&[f64::MAX, -f64::MAX], &mut sketch);
        assert_eq!(sketch.draws(), 0);
        tray.empty_into(&mut sketch);
        assert_eq!((sketch.least(), sketch.greatest()), (Some(-f64::MAX), Some(f64::MAX)));
    }

    /// A count has 32 binary digits, and a long run may have more draws.
    #[test]
    fn a_full_tray_is_emptied_in_time() {
        let mut sketch = Sketch::of_smooth_draws();
        let mut tray = Tray::around(1.0);
        tray.add(&[1.0], &mut sketch);
        tray.draws = u32::MAX;
        tray.add(&[1.0], &mut sketch);
        assert_eq!(sketch.draws(), u64::from(u32::MAX));
        assert_eq!(tray.draws, 1);
    }
}
