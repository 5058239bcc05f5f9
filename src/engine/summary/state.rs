//! What is kept of an output column as plain whole numbers, which come back to
//! the same bit.

use super::{Fault, Figures, LEVELS, Tally};
use crate::engine::moments::MomentsState;
use crate::engine::sketch::SketchState;
use serde::{Deserialize, Serialize};

/// A [`Tally`] as plain numbers.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::engine) struct TallyState {
    moments: MomentsState,
    reached: Vec<u64>,
    fault: Option<FaultState>,
    sketch: SketchState,
}

/// A [`Fault`] as plain numbers.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FaultState {
    count: u64,
    replicate: u32,
    draw: u64,
    /// The bits of the value.
    value: u64,
}

/// The [`Figures`] of a replicate as plain numbers: floats as their bits.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::engine) struct FiguresState {
    mean: Option<u64>,
    sd: Option<u64>,
    quantiles: [u64; LEVELS.len()],
    reached: Vec<u64>,
}

/// What the draws of an output must be, whatever their values.
#[derive(Clone, Copy)]
pub(in crate::engine) struct Extent<'a> {
    /// Which replicates.
    pub(in crate::engine) replicates: &'a [u32],
    /// Draws of each.
    pub(in crate::engine) points: u64,
}

impl Tally {
    /// The state of a tally that others were drained into.
    pub(in crate::engine) fn state(&self) -> TallyState {
        assert!(self.held.is_empty(), "a total holds no draws as they are");
        assert!(self.sketched, "a part of a run keeps its sketches");
        debug_assert!(self.sketch.draws() == self.moments.draws(), "a total is settled");
        TallyState {
            moments: self.moments.state(),
            reached: self.reached.clone(),
            fault: self.fault.map(|fault| FaultState {
                count: fault.count,
                replicate: fault.first.0,
                draw: fault.first.1,
                value: fault.value.to_bits(),
            }),
            sketch: self.sketch.state(),
        }
    }

    /// Takes in the draws that gave `state`; there are none yet.
    ///
    /// # Errors
    ///
    /// In words, unless draws of that extent can give that state.
    pub(in crate::engine) fn restore(
        &mut self,
        state: &TallyState,
        extent: Extent<'_>,
    ) -> Result<(), &'static str> {
        self.moments.restore(&state.moments)?;
        self.sketch.restore(&state.sketch)?;
        self.fault = state.fault.as_ref().map(|fault| Fault {
            count: fault.count,
            first: (fault.replicate, fault.draw),
            value: f64::from_bits(fault.value),
        });
        let faulty = self.fault.map_or(0, |fault| fault.count);
        let expected = extent.replicates.len() as u64 * extent.points;
        let counted = self.sketch.draws().checked_add(faulty);
        if counted != Some(expected) || self.moments.draws() != self.sketch.draws() {
            return Err("it has another number of draws");
        }
        if let Some(Fault { count, first: (replicate, draw), value }) = self.fault {
            let inside = extent.replicates.contains(&replicate) && draw < extent.points;
            if count == 0 || !inside || value.is_finite() {
                return Err("a draw that is not finite is none of its own");
            }
        }
        self.reached = reached(&state.reached, self.thresholds.len(), expected)?;
        Ok(())
    }

    /// The figures of a replicate of `points` draws that gave `state`.
    ///
    /// # Errors
    ///
    /// In words, if there are none although no draw of this total was at fault,
    /// or if they are those of other thresholds.
    pub(in crate::engine) fn restored_figures(
        &self,
        state: Option<&FiguresState>,
        points: u64,
    ) -> Result<Option<Figures>, &'static str> {
        let Some(state) = state else {
            let missing = "a replicate lacks its figures";
            return if self.fault.is_some() { Ok(None) } else { Err(missing) };
        };
        Ok(Some(Figures {
            mean: state.mean.map(f64::from_bits),
            sd: state.sd.map(f64::from_bits),
            quantiles: state.quantiles.map(f64::from_bits),
            reached: reached(&state.reached, self.thresholds.len(), points)?,
        }))
    }
}

/// Counts for every threshold, none above `most`.
fn reached(counts: &[u64], thresholds: usize, most: u64) -> Result<Vec<u64>, &'static str> {
    let fit = counts.len() == thresholds && counts.iter().all(|count| *count <= most);
    if fit { Ok(counts.to_vec()) } else { Err("the counts at claims are not those of its draws") }
}

impl Figures {
    pub(in crate::engine) fn state(&self) -> FiguresState {
        FiguresState {
            mean: self.mean.map(f64::to_bits),
            sd: self.sd.map(f64::to_bits),
            quantiles: self.quantiles.map(f64::to_bits),
            reached: self.reached.clone(),
        }
    }
}
