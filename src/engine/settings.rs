//! How much to draw, how, and from which seed.

use std::fmt;

/// Replicates that a run has unless told otherwise: 15 degrees of freedom.
pub const REPLICATES: u32 = 16;

/// Points of a replicate unless told otherwise.
pub const POINTS: u64 = 4096;

/// Points that a replicate can have: Sobol points have 32 binary digits.
pub const MOST_POINTS: u64 = 1 << 32;

/// Where uniforms come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sampler {
    /// Scrambled Sobol points: the replicates are independent scramblings.
    Sobol,
    /// Independent pseudo-random numbers: plain Monte Carlo.
    Random,
}

impl Sampler {
    /// The name in files and on the command line.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Sobol => "sobol",
            Self::Random => "random",
        }
    }
}

/// How much to draw, how, and from which seed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// Where uniforms come from.
    pub sampler: Sampler,
    /// Independent repetitions, at least 1. Their spread gives every Monte
    /// Carlo error, so with 1 there is none.
    pub replicates: u32,
    /// Draws of one replicate: a power of two, at most [`MOST_POINTS`].
    pub points: u64,
    /// The seed; 0 is a seed like any other.
    pub seed: u64,
    /// Threads to use; `None` for one per processor. No number depends on it.
    pub threads: Option<usize>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            sampler: Sampler::Sobol,
            replicates: REPLICATES,
            points: POINTS,
            seed: 0,
            threads: None,
        }
    }
}

impl Settings {
    /// The same settings with at least `wanted` draws: the points of a
    /// replicate become the next power of two. [`Settings::draws`] then says
    /// what `wanted` was rounded to.
    ///
    /// # Errors
    ///
    /// Unless `wanted` is from 1 to `replicates` × [`MOST_POINTS`].
    pub fn with_draws(self, wanted: u64) -> Result<Self, DrawsOutOfRange> {
        let most = u64::from(self.replicates) * MOST_POINTS;
        if (1..=most).contains(&wanted) {
            let points = wanted.div_ceil(u64::from(self.replicates)).next_power_of_two();
            Ok(Self { points, ..self })
        } else {
            Err(DrawsOutOfRange { wanted, most })
        }
    }

    /// Draws of the whole run.
    #[must_use]
    pub fn draws(&self) -> u64 {
        u64::from(self.replicates) * self.points
    }

    /// Degrees of freedom of every Monte Carlo error: one less than the
    /// replicates.
    #[must_use]
    pub fn degrees_of_freedom(&self) -> u32 {
        self.replicates - 1
    }

    /// # Panics
    ///
    /// Unless there is a replicate and `points` is a power of two up to
    /// [`MOST_POINTS`].
    pub(super) fn check(&self) {
        assert!(self.replicates >= 1, "a run needs a replicate");
        assert!(
            self.points.is_power_of_two() && self.points <= MOST_POINTS,
            "points of a replicate must be a power of two up to 2^32, got {}",
            self.points
        );
    }
}

/// A number of draws that no run can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DrawsOutOfRange {
    /// What was asked for.
    pub wanted: u64,
    /// The most that the replicates can give.
    pub most: u64,
}

impl fmt::Display for DrawsOutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the number of draws must be from 1 to {}, got {}", self.most, self.wanted)
    }
}

impl std::error::Error for DrawsOutOfRange {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_are_rounded_up_to_replicates_times_a_power_of_two() {
        for (wanted, given) in [(1, 16), (16, 16), (17, 32), (65_536, 65_536), (65_537, 131_072)] {
            assert_eq!(Settings::default().with_draws(wanted).unwrap().draws(), given);
        }
    }

    #[test]
    fn draws_outside_the_range_are_refused() {
        let most = 16 * MOST_POINTS;
        assert_eq!(Settings::default().with_draws(most).unwrap().draws(), most);
        for wanted in [0, most + 1, u64::MAX] {
            let error = Settings::default().with_draws(wanted).unwrap_err();
            assert_eq!(error, DrawsOutOfRange { wanted, most });
        }
    }
}
