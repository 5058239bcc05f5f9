//! A sketch as plain whole numbers, which come back as the same sketch.

use super::{Ends, PAGE, REST_BITS, Sketch, from_ordered, ordered};
use serde::{Deserialize, Serialize};

/// A [`Sketch`] as plain numbers: one entry of every list for each cell that
/// has draws, in ascending order.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::engine) struct SketchState {
    /// How far the cell is from the one before; for the first, from cell 0.
    gaps: Vec<u64>,
    /// The draws of the cell.
    counts: Vec<u64>,
    /// If ends are kept: how far its least draw is from its lower edge, in
    /// steps of neighbouring floats. Else empty.
    least: Vec<u64>,
    /// If ends are kept: how far its greatest draw is from the least.
    spreads: Vec<u64>,
    /// The bits of the least and the greatest draw of all, if there are draws.
    extremes: Option<(u64, u64)>,
}

const NUMBER_OF_CELLS: u64 = 1 << (64 - REST_BITS);

impl Sketch {
    pub(in crate::engine) fn state(&self) -> SketchState {
        let mut state = SketchState::default();
        let mut last = 0;
        for &page in &self.pages {
            let start = self.start(usize::from(page));
            for number in (0..PAGE).filter(|number| self.counts[start + number] > 0) {
                let cell = (usize::from(page) * PAGE + number) as u64;
                state.gaps.push(cell - last);
                state.counts.push(self.counts[start + number]);
                last = cell;
                if self.ends_kept {
                    let Ends { least, greatest } = self.ends[start + number];
                    state.least.push(ordered(least) - (cell << REST_BITS));
                    state.spreads.push(ordered(greatest) - ordered(least));
                }
            }
        }
        let Ends { least, greatest } = self.extremes;
        state.extremes = (self.draws > 0).then(|| (least.to_bits(), greatest.to_bits()));
        state
    }

    /// Takes in the draws that gave `state`; there are none yet.
    ///
    /// # Errors
    ///
    /// In words, unless a sketch that keeps the same gives that state.
    pub(in crate::engine) fn restore(&mut self, state: &SketchState) -> Result<(), &'static str> {
        const UNEVEN: &str = "lists of cells differ in length";
        let cells = state.gaps.len();
        let ends = if self.ends_kept { cells } else { 0 };
        if state.counts.len() != cells || [state.least.len(), state.spreads.len()] != [ends; 2] {
            return Err(UNEVEN);
        }
        let mut cell: u64 = 0;
        for (i, (&gap, &count)) in state.gaps.iter().zip(&state.counts).enumerate() {
            if count == 0 || (i > 0 && gap == 0) {
                return Err("a cell is empty or comes twice");
            }
            cell = cell.saturating_add(gap);
            if cell >= NUMBER_OF_CELLS {
                return Err("a cell is beyond the floats");
            }
            self.draws = self.draws.checked_add(count).ok_or("too many draws")?;
            let index = self.begin(cell as usize / PAGE) + cell as usize % PAGE;
            self.counts[index] = count;
            if self.ends_kept {
                self.ends[index] = restored_ends(cell, state.least[i], state.spreads[i])?;
            }
        }
        self.restore_extremes(state, cell)
    }

    /// Takes in the least and the greatest draw; `last` is the last cell.
    fn restore_extremes(&mut self, state: &SketchState, last: u64) -> Result<(), &'static str> {
        let (Some((low, high)), Some(&start)) = (state.extremes, state.gaps.first()) else {
            let none = state.extremes.is_none() && state.gaps.is_empty();
            return if none { Ok(()) } else { Err("draws without ends, or ends without draws") };
        };
        let ends = Ends { least: f64::from_bits(low), greatest: f64::from_bits(high) };
        let inside = [(ends.least, start), (ends.greatest, last)]
            .iter()
            .all(|(x, cell)| x.is_finite() && ordered(*x) >> REST_BITS == *cell);
        if !inside || ends.least > ends.greatest {
            return Err("the least or the greatest draw is in another cell");
        }
        self.extremes = ends;
        Ok(())
    }
}

/// The ends of a cell, both finite and in it.
fn restored_ends(cell: u64, least: u64, spread: u64) -> Result<Ends, &'static str> {
    let width = 1 << REST_BITS;
    if least >= width || spread >= width - least {
        return Err("the ends of a cell are in another");
    }
    let place = (cell << REST_BITS) + least;
    let ends = Ends { least: from_ordered(place), greatest: from_ordered(place + spread) };
    let finite = ends.least.is_finite() && ends.greatest.is_finite();
    if finite { Ok(ends) } else { Err("a cell is beyond the floats") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn seen(sketch: &Sketch) -> Vec<(u64, u64, u64)> {
        sketch.clusters().map(|c| (c.count, c.least.to_bits(), c.greatest.to_bits())).collect()
    }

    fn restored(state: &SketchState, empty: &Sketch) -> Result<Sketch, &'static str> {
        let mut sketch = empty.clone();
        sketch.restore(state).map(|()| sketch)
    }

    proptest! {
        #[test]
        fn a_sketch_comes_back_as_it_was(
            draws in proptest::collection::vec(
                any::<f64>().prop_filter("finite", |x| x.is_finite()), 0..200)
        ) {
            for empty in [Sketch::new(), Sketch::of_smooth_draws()] {
                let mut sketch = empty.clone();
                sketch.add(&draws);
                let again = restored(&sketch.state(), &empty).unwrap();
                prop_assert_eq!(seen(&again), seen(&sketch));
                prop_assert_eq!(again.draws(), sketch.draws());
                prop_assert_eq!(again.least(), sketch.least());
                prop_assert_eq!(again.greatest(), sketch.greatest());
            }
        }

        #[test]
        fn any_other_numbers_are_refused_or_make_a_sketch_that_can_be_read(
            gaps in proptest::collection::vec(prop_oneof![0..3_u64, any::<u64>()], 0..4),
            counts in proptest::collection::vec(prop_oneof![0..3_u64, any::<u64>()], 0..4),
            least in proptest::collection::vec(any::<u64>(), 0..4),
            extremes in proptest::option::of(any::<(u64, u64)>()),
        ) {
            let spreads = vec![0; least.len()];
            let state = SketchState { gaps, counts, least, spreads, extremes };
            for empty in [Sketch::new(), Sketch::of_smooth_draws()] {
                if let Ok(sketch) = restored(&state, &empty) {
                    let _ = (sketch.quantile(0.5), sketch.clusters().count());
                }
            }
        }
    }

    #[test]
    fn what_no_sketch_gives_is_refused() {
        let mut sketch = Sketch::new();
        sketch.add(&[1.0, 2.0]);
        let wrong: [fn(&mut SketchState); 7] = [
            |state| state.gaps[0] = u64::MAX,
            |state| state.gaps[1] = 0,
            |state| state.counts[1] = 0,
            |state| state.counts = vec![u64::MAX; 2],
            |state| state.spreads[0] = u64::MAX,
            |state| state.extremes = None,
            |state| state.extremes = Some((f64::NAN.to_bits(), 2.0_f64.to_bits())),
        ];
        assert!(restored(&sketch.state(), &Sketch::new()).is_ok());
        for change in wrong {
            let mut state = sketch.state();
            change(&mut state);
            assert!(restored(&state, &Sketch::new()).is_err(), "{state:?}");
        }
        assert!(restored(&sketch.state(), &Sketch::of_smooth_draws()).is_err());
    }
}
