//! Input columns, block by block: uniforms to scores to values.

use super::lookup::{Quantiles, SharedTables};
use super::plan::{Plan, SharedPart};
use super::random::RandomStream;
use super::settings::{Sampler, Settings};
use super::sobol::{self, DIMENSIONS, Directions, SobolStream};
use super::uniform::UNIT;
use super::workers::Workers;
use crate::math::normal_quantile;
use crate::math::sqrt;
use std::ops::Range;

/// How the columns of a plan are filled: settled once, the same for every
/// thread.
pub(super) struct Layout<'a> {
    plan: &'a Plan,
    settings: &'a Settings,
    /// Under Sobol, the direction numbers of the dimensions in use.
    directions: Vec<Directions>,
    /// The streams whose normal scores are needed.
    scored: Vec<usize>,
    /// For every stream: where its scores are kept.
    score_of: Vec<Option<usize>>,
    /// For every stream: whether a correlation changes its scores.
    altered: Vec<bool>,
    /// For every group in use: where the scores of its streams are kept.
    groups: Vec<(usize, Vec<usize>)>,
    /// The columns to fill, those of one stream together.
    columns: Vec<usize>,
    /// Their quantile functions, in the same order.
    quantiles: Vec<Quantiles<'a>>,
}

impl<'a> Layout<'a> {
    /// For the columns marked in `filled`, shape `[columns of the plan]`.
    pub(super) fn new(
        plan: &'a Plan,
        settings: &'a Settings,
        filled: &[bool],
        workers: &Workers,
    ) -> Self {
        let mut columns: Vec<usize> = (0..plan.columns.len()).filter(|c| filled[*c]).collect();
        columns.sort_by_key(|column| plan.columns[*column].stream);
        let tables = SharedTables::default();
        let quantiles = |column: &usize| Quantiles::new(&*plan.columns[*column].law, &tables);
        let mut layout = Self {
            plan,
            settings,
            directions: Vec::new(),
            scored: Vec::new(),
            score_of: vec![None; plan.streams.len()],
            altered: vec![false; plan.streams.len()],
            groups: Vec::new(),
            quantiles: workers.each(&columns, quantiles),
            columns,
        };
        layout.keep_scores();
        if settings.sampler == Sampler::Sobol {
            let dimensions = layout.used().map(|stream| plan.streams[stream].dimension);
            let deepest = dimensions.filter(|dimension| *dimension < DIMENSIONS).max();
            layout.directions = sobol::directions(deepest.map_or(0, |deepest| deepest + 1));
        }
        layout
    }

    /// Decides which scores are kept: of common parts, and of correlated
    /// streams if a column needs one of the group.
    fn keep_scores(&mut self) {
        let plan = self.plan;
        let columns = self.columns.iter().map(|column| &plan.columns[*column]);
        let common: Vec<usize> =
            columns.clone().filter_map(|column| column.shared.map(|part| part.stream)).collect();
        let mut wanted = vec![false; plan.streams.len()];
        columns.for_each(|column| wanted[column.stream] = true);
        for stream in common {
            wanted[stream] = true;
            self.keep(stream);
        }
        for (number, group) in plan.groups.iter().enumerate() {
            if group.streams.iter().any(|stream| wanted[*stream]) {
                let places = group.streams.iter().map(|stream| self.keep(*stream)).collect();
                self.groups.push((number, places));
                for (index, stream) in group.streams.iter().enumerate() {
                    self.altered[*stream] = !group.factor.keeps(index);
                }
            }
        }
    }

    fn keep(&mut self, stream: usize) -> usize {
        *self.score_of[stream].get_or_insert_with(|| {
            self.scored.push(stream);
            self.scored.len() - 1
        })
    }

    /// The streams in use, some perhaps twice.
    fn used(&self) -> impl Iterator<Item = usize> {
        let columns = self.columns.iter().map(|column| self.plan.columns[*column].stream);
        columns.chain(self.scored.iter().copied())
    }

    /// The streams in use that have no Sobol dimension and are random instead.
    pub(super) fn beyond_table(&self) -> Vec<usize> {
        let mut beyond: Vec<usize> = match self.settings.sampler {
            Sampler::Random => Vec::new(),
            Sampler::Sobol => self
                .used()
                .filter(|stream| self.plan.streams[*stream].dimension >= DIMENSIONS)
                .collect(),
        };
        beyond.sort_unstable();
        beyond.dedup();
        beyond
    }

    /// Columns of numbers that a block keeps.
    pub(super) fn buffers(&self) -> usize {
        self.columns.len() + self.scored.len() + 2
    }

    fn uniforms(&self, stream: usize, replicate: u32) -> Uniforms<'_> {
        let seed = self.settings.seed;
        let source = &self.plan.streams[stream];
        match self.directions.get(source.dimension) {
            Some(directions) => {
                Uniforms::Sobol(SobolStream::new(directions, seed, replicate, source.dimension))
            }
            None => Uniforms::Random(RandomStream::new(seed, &source.key, replicate)),
        }
    }
}

/// The uniforms of a stream in one replicate.
enum Uniforms<'a> {
    Sobol(SobolStream<'a>),
    Random(RandomStream),
}

impl Uniforms<'_> {
    /// Fills `out` with the uniforms of the draws from `first` on, which
    /// begins a unit.
    fn fill(&self, first: u64, out: &mut [f64]) {
        match self {
            Self::Sobol(stream) => stream.fill(first, out),
            Self::Random(stream) => stream.fill(first, out),
        }
    }
}

/// The input columns of one block of draws.
pub(super) struct Inputs<'a> {
    layout: &'a Layout<'a>,
    /// Of the streams in use, in this replicate.
    uniforms: Vec<Option<Uniforms<'a>>>,
    /// Shape `[kept scores][rows]`.
    scores: Vec<Vec<f64>>,
    uniform: Vec<f64>,
    own: Vec<f64>,
    /// Shape `[columns of the plan][rows]`; empty where not filled.
    pub(super) columns: Vec<Vec<f64>>,
}

impl<'a> Inputs<'a> {
    /// Blocks of `rows` draws.
    pub(super) fn new(layout: &'a Layout<'a>, rows: usize) -> Self {
        let mut columns = vec![Vec::new(); layout.plan.columns.len()];
        layout.columns.iter().for_each(|column| columns[*column] = vec![0.0; rows]);
        Self {
            layout,
            uniforms: Vec::new(),
            scores: vec![vec![0.0; rows]; layout.scored.len()],
            uniform: vec![0.0; rows],
            own: vec![0.0; rows],
            columns,
        }
    }

    /// Draws of a block.
    pub(super) fn rows(&self) -> usize {
        self.uniform.len()
    }

    /// Turns to another replicate.
    pub(super) fn begin(&mut self, replicate: u32) {
        self.uniforms.clear();
        self.uniforms.resize_with(self.layout.plan.streams.len(), || None);
        for stream in self.layout.used() {
            self.uniforms[stream].get_or_insert_with(|| self.layout.uniforms(stream, replicate));
        }
    }

    /// Fills the columns with the draws from `first` on, which begins a unit.
    pub(super) fn fill(&mut self, first: u64) {
        let layout = self.layout;
        for (stream, scores) in layout.scored.iter().zip(&mut self.scores) {
            source(&self.uniforms, *stream).fill(first, scores);
            for score in scores {
                *score = normal_quantile(*score);
            }
        }
        for (group, places) in &layout.groups {
            layout.plan.groups[*group].factor.apply(&mut self.scores, places);
        }
        let mut held = None;
        for (&number, quantiles) in layout.columns.iter().zip(&layout.quantiles) {
            let column = &layout.plan.columns[number];
            let kept = layout.score_of[column.stream];
            let scored = column.shared.is_some() || layout.altered[column.stream];
            if (kept.is_none() || !scored) && held != Some(column.stream) {
                source(&self.uniforms, column.stream).fill(first, &mut self.uniform);
                held = Some(column.stream);
            }
            let out = &mut self.columns[number];
            match (scored, kept) {
                (false, _) => quantiles.fill(&self.uniform, out),
                (true, Some(place)) => self.own.copy_from_slice(&self.scores[place]),
                (true, None) => {
                    for (score, u) in self.own.iter_mut().zip(&self.uniform) {
                        *score = normal_quantile(*u);
                    }
                }
            }
            if let Some(SharedPart { stream, correlation }) = column.shared {
                let common = &self.scores[layout.score_of[stream].expect("common parts are kept")];
                let (common_share, own_share) = (sqrt(correlation), sqrt(1.0 - correlation));
                for (own, common) in self.own.iter_mut().zip(common) {
                    *own = common_share * common + own_share * *own;
                }
            }
            if scored {
                quantiles.fill_scores(&self.own, &mut self.uniform, out);
                held = None;
            }
        }
    }
}

fn source<'u>(uniforms: &'u [Option<Uniforms<'_>>], stream: usize) -> &'u Uniforms<'u> {
    uniforms[stream].as_ref().expect("every stream in use begins with the replicate")
}

/// The input columns of the draws `draws` of a replicate, shape
/// `[columns of the plan][draws]`: the same values that a simulation uses.
///
/// # Panics
///
/// If the plan or the settings are not consistent.
#[must_use]
pub fn inputs(
    plan: &Plan,
    settings: &Settings,
    replicate: u32,
    draws: Range<u64>,
) -> Vec<Vec<f64>> {
    plan.check();
    settings.check();
    let workers = Workers::new(settings.threads);
    let layout = Layout::new(plan, settings, &vec![true; plan.columns.len()], &workers);
    let mut block = Inputs::new(&layout, UNIT);
    block.begin(replicate);
    let mut columns = vec![Vec::new(); plan.columns.len()];
    let unit = UNIT as u64;
    for number in draws.start / unit..draws.end.div_ceil(unit) {
        let first = number * unit;
        block.fill(first);
        let from = draws.start.saturating_sub(first) as usize;
        let to = (draws.end - first).min(unit) as usize;
        for (column, filled) in columns.iter_mut().zip(&block.columns) {
            column.extend_from_slice(&filled[from..to]);
        }
    }
    columns
}

/// The values of all input columns in one draw of a replicate.
///
/// # Panics
///
/// If the plan or the settings are not consistent.
#[must_use]
pub fn inputs_at(plan: &Plan, settings: &Settings, replicate: u32, draw: u64) -> Vec<f64> {
    inputs(plan, settings, replicate, draw..draw + 1).concat()
}
