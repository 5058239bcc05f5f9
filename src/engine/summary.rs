//! What is kept of an output column, and the figures made of it.

mod state;

pub(super) use state::{Extent, FiguresState, TallyState};

use super::moments::Moments;
use super::order::{Searcher, ends};
use super::plan::OutputSpec;
use super::settings::{Sampler, Settings};
use super::sketch::{Ends, Sketch, Tray};
use super::uniform::UNIT;
use crate::math::sqrt;

/// The levels of the quantiles that every output has.
pub const LEVELS: [f64; 7] = [0.025, 0.05, 0.25, 0.5, 0.75, 0.95, 0.975];

/// A draw that is a threshold but for this part of it reaches it: a product of the claimant's own
/// numbers misses their claim by rounding only.
const ROUNDING: f64 = 1e-12;

/// Where in [`LEVELS`] the median is.
pub const MEDIAN: usize = 3;

/// A figure and its error.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The figure, of all draws together.
    pub value: f64,
    /// Its Monte Carlo standard error: that of the mean of the replicates' own
    /// figures. Its degrees of freedom are one less than the replicates.
    /// `None` with one replicate, or if a replicate had no such figure.
    pub mcse: Option<f64>,
}

/// How many of the draws.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Share {
    /// How many draws did.
    pub count: u64,
    /// How many draws there were.
    pub draws: u64,
    /// The Monte Carlo standard error of `count / draws`, from the replicates.
    /// `None` with one replicate, and if none or all of the draws did: their
    /// spread then says nothing.
    pub mcse: Option<f64>,
    /// If none or all of the draws did, under random sampling: 3/n, the 95 %
    /// bound on the distance of the true share from 0 or 1 (Hanley and
    /// Lippman-Hand 1983, "If nothing goes wrong, is everything all right?").
    pub bound: Option<f64>,
}

/// A threshold and how often an output was at or above it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reach {
    /// The threshold, in the unit of the output.
    pub threshold: f64,
    /// The share of draws at or above it.
    pub share: Share,
    /// The threshold divided by the median; `None` if that is not finite.
    pub over_median: Option<Estimate>,
}

/// The figures of one output column, in its unit.
#[derive(Debug, Clone)]
pub struct Estimates {
    /// How many draws they are made of.
    pub draws: u64,
    /// The mean; `None` if the output has none, or if sums left the floats.
    pub mean: Option<Estimate>,
    /// The standard deviation; `None` if the output has none, if sums left
    /// the floats, or with one draw.
    pub sd: Option<Estimate>,
    /// Quantiles at [`LEVELS`]: the average of the replicates' own, or of all draws
    /// where a replicate has few.
    pub quantiles: [Estimate; LEVELS.len()],
    /// The least draw.
    pub least: f64,
    /// The greatest draw.
    pub greatest: f64,
    /// One entry for every threshold.
    pub reach: Vec<Reach>,
    /// Where all the draws fell, if that was to be kept: what charts are drawn from.
    pub sketch: Option<Sketch>,
}

impl Estimates {
    /// The median.
    #[must_use]
    pub fn median(&self) -> Estimate {
        self.quantiles[MEDIAN]
    }

    /// Where all the draws fell.
    ///
    /// # Panics
    ///
    /// If the run was not asked to keep that ([`OutputSpec::sketched`]).
    #[must_use]
    pub fn sketch(&self) -> &Sketch {
        self.sketch.as_ref().expect("whoever reads a sketch asked for it")
    }
}

/// Draws that were not finite.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Fault {
    pub(super) count: u64,
    /// Replicate and draw of the first.
    pub(super) first: (u32, u64),
    /// What the first was: NaN or an infinity.
    pub(super) value: f64,
}

impl Fault {
    fn join(one: Option<Self>, other: Option<Self>) -> Option<Self> {
        let (Some(a), Some(b)) = (one, other) else { return one.or(other) };
        let first = if a.first <= b.first { a } else { b };
        Some(Self { count: a.count + b.count, ..first })
    }
}

/// Draws of a replicate that are held as they are, to find its quantiles among
/// them: a replicate has no more unless a longer run is asked for.
const MOST_HELD: u64 = 4096;

/// With so many points in every replicate a quantile is the average of the
/// replicates' own, whose spread is then its very error. The quantile of all
/// draws together has another error: a single input's can be twice what the
/// replicates' spread says. With fewer points a replicate knows nothing of tails.
const ENOUGH: u64 = 512;

/// What is kept of the draws of one output column. Tallies merge to the same
/// bits in any order.
pub(super) struct Tally {
    moments: Moments,
    /// Most draws of a replicate.
    points: u64,
    /// Whether these are so few that they are held as they are.
    few: bool,
    /// The draws of a replicate, if they are few.
    held: Vec<f64>,
    /// Whether the total of replicates is to have a sketch.
    sketched: bool,
    /// Whether the sketch keeps no ends of cells.
    smooth: bool,
    /// Draws that the sketch does not have yet, if it keeps no ends.
    tray: Option<Tray>,
    /// All draws but these and the held ones, in a replicate or a total that needs them.
    sketch: Sketch,
    /// The least and the greatest draw, but for those that are in the sketch or held.
    ends: Ends,
    thresholds: Vec<f64>,
    /// Draws at or above each threshold.
    reached: Vec<u64>,
    fault: Option<Fault>,
}

/// The figures of one replicate.
#[derive(Debug, Clone)]
pub(super) struct Figures {
    mean: Option<f64>,
    sd: Option<f64>,
    quantiles: [f64; LEVELS.len()],
    reached: Vec<u64>,
}

impl Tally {
    /// `pivot` is a finite number near the draws.
    /// Replicates have at most `points` draws.
    pub(super) fn new(spec: &OutputSpec, pivot: f64, points: u64) -> Self {
        let smooth = spec.smooth && points >= ENOUGH;
        Self {
            moments: Moments::new(pivot),
            points,
            few: points <= MOST_HELD,
            held: Vec::new(),
            // Few points in a replicate leave quantiles to all draws together.
            sketched: spec.sketched || points < ENOUGH,
            smooth,
            tray: None,
            ends: Ends::NONE,
            sketch: if smooth { Sketch::of_smooth_draws() } else { Sketch::new() },
            thresholds: spec.thresholds.clone(),
            reached: vec![0; spec.thresholds.len()],
            fault: None,
        }
    }

    /// Adds the draws of a replicate from `first` on, which begins a unit.
    pub(super) fn add(&mut self, replicate: u32, first: u64, draws: &[f64]) {
        for (unit, first) in draws.chunks(UNIT).zip((first..).step_by(UNIT)) {
            if self.moments.add_unit(unit) {
                self.keep(unit);
            } else {
                self.add_one_by_one(replicate, first, unit);
            }
        }
        for (reached, threshold) in self.reached.iter_mut().zip(&self.thresholds) {
            let least = threshold - ROUNDING * threshold.abs();
            *reached += draws.iter().filter(|draw| **draw >= least).count() as u64;
        }
    }

    #[cold]
    fn add_one_by_one(&mut self, replicate: u32, first: u64, unit: &[f64]) {
        for (&value, draw) in unit.iter().zip(first..) {
            if value.is_finite() {
                self.moments.add(value);
                self.keep(&[value]);
            } else {
                let fault = Fault { count: 1, first: (replicate, draw), value };
                self.fault = Fault::join(self.fault, Some(fault));
            }
        }
    }

    fn keep(&mut self, draws: &[f64]) {
        if self.few {
            if self.held.capacity() == 0 {
                self.held.reserve_exact(self.points as usize);
            }
            self.held.extend_from_slice(draws);
        } else {
            self.count(draws);
        }
    }

    fn count(&mut self, draws: &[f64]) {
        match draws.first() {
            None => {}
            Some(first) if self.smooth => {
                let pivot = self.moments.pivot();
                let centre = if pivot == 0.0 { *first } else { pivot };
                let tray = self.tray.get_or_insert_with(|| Tray::around(centre));
                tray.add(draws, &mut self.sketch);
            }
            Some(_) => self.sketch.add(draws),
        }
    }

    /// Sees to it that the sketch has all draws that are not held.
    pub(super) fn settle(&mut self) {
        if let Some(tray) = &mut self.tray {
            tray.empty_into(&mut self.sketch);
        }
    }

    /// The figures of the draws; `None` if one was not finite.
    pub(super) fn figures(&mut self, searcher: &mut Searcher) -> Option<Figures> {
        if self.fault.is_some() {
            return None;
        }
        let quantiles = if self.few {
            searcher.order_statistics(&self.held, LEVELS)
        } else {
            self.settle();
            self.sketch.quantiles(LEVELS)
        };
        Some(Figures {
            mean: self.moments.mean(),
            sd: self.moments.sd(),
            quantiles,
            reached: self.reached.clone(),
        })
    }

    /// Moves all draws to another tally and keeps the memory.
    pub(super) fn drain_into(&mut self, total: &mut Self) {
        self.settle();
        if total.sketched {
            total.count(&self.held);
            self.sketch.drain_into(&mut total.sketch);
        } else {
            total.ends.widen(ends(&self.held));
            total.ends.widen(self.sketch.forget());
        }
        self.held.clear();
        total.ends.widen(std::mem::replace(&mut self.ends, Ends::NONE));
        total.moments.merge(&self.moments);
        self.moments.clear();
        for (reached, more) in total.reached.iter_mut().zip(&mut self.reached) {
            *reached += std::mem::take(more);
        }
        total.fault = Fault::join(total.fault, self.fault.take());
    }

    pub(super) fn fault(&self) -> Option<Fault> {
        self.fault
    }

    /// The figures of all draws, with errors from those of the replicates.
    pub(super) fn estimates(
        self,
        spec: &OutputSpec,
        settings: &Settings,
        replicates: &[&Figures],
    ) -> Estimates {
        let error = |figure: &dyn Fn(&Figures) -> Option<f64>| {
            standard_error(replicates.iter().map(|figures| figure(figures)).collect())
        };
        let estimate = |value: f64, figure: &dyn Fn(&Figures) -> Option<f64>| Estimate {
            value,
            mcse: error(figure),
        };
        let values = if settings.points < ENOUGH || replicates.is_empty() {
            self.sketch.quantiles(LEVELS)
        } else {
            std::array::from_fn(|i| average(replicates.iter().map(|figures| figures.quantiles[i])))
        };
        let reach = self.thresholds.iter().enumerate().map(|(i, &threshold)| {
            let points = settings.points as f64;
            let ratio = threshold / values[MEDIAN];
            Reach {
                threshold,
                share: share(self.reached[i], settings, || {
                    error(&|figures| Some(figures.reached[i] as f64 / points))
                }),
                over_median: ratio.is_finite().then(|| {
                    estimate(ratio, &|figures| Some(threshold / figures.quantiles[MEDIAN]))
                }),
            }
        });
        let mut ends = self.ends;
        ends.widen(self.sketch.ends());
        Estimates {
            draws: self.moments.draws(),
            mean: self
                .moments
                .mean()
                .filter(|_| spec.has_mean)
                .map(|mean| estimate(mean, &|figures| figures.mean)),
            sd: self
                .moments
                .sd()
                .filter(|_| spec.has_sd)
                .map(|sd| estimate(sd, &|figures| figures.sd)),
            quantiles: std::array::from_fn(|i| {
                estimate(values[i], &|figures| Some(figures.quantiles[i]))
            }),
            least: ends.least,
            greatest: ends.greatest,
            reach: reach.collect(),
            sketch: self.sketched.then_some(self.sketch),
        }
    }
}

fn share(count: u64, settings: &Settings, mcse: impl Fn() -> Option<f64>) -> Share {
    let draws = settings.draws();
    let bare = count == 0 || count == draws;
    Share {
        count,
        draws,
        mcse: if bare { None } else { mcse() },
        bound: (bare && settings.sampler == Sampler::Random).then(|| 3.0 / draws as f64),
    }
}

/// The average of at least one figure; of equal ones, the figure itself.
fn average(figures: impl ExactSizeIterator<Item = f64> + Clone) -> f64 {
    let n = figures.len() as f64;
    let first = figures.clone().next().expect("there is a replicate");
    first + figures.map(|figure| figure - first).sum::<f64>() / n
}

/// The standard error of the mean of independent figures; `None` unless there
/// are two or more, all of them finite.
fn standard_error(figures: Vec<Option<f64>>) -> Option<f64> {
    let figures: Vec<f64> = figures.into_iter().collect::<Option<_>>()?;
    let n = figures.len() as f64;
    let mean = figures.iter().sum::<f64>() / n;
    let squares: f64 = figures.iter().map(|x| (x - mean) * (x - mean)).sum();
    let error = sqrt(squares / (n - 1.0) / n);
    (figures.len() >= 2 && error.is_finite()).then_some(error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_standard_error_needs_two_finite_figures() {
        let of = |figures: &[f64]| standard_error(figures.iter().copied().map(Some).collect());
        assert_eq!(of(&[]), None);
        assert_eq!(of(&[1.0]), None);
        assert_eq!(of(&[1.0, f64::INFINITY]), None);
        assert_eq!(of(&[3.0, 3.0]), Some(0.0));
        assert_eq!(of(&[1.0, 3.0]), Some(1.0));
        assert_eq!(standard_error(vec![Some(1.0), None]), None);
    }
}
