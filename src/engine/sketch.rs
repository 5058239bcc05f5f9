//! Quantiles of any number of draws in little memory: counts over float bits.
//!
//! A cell holds the numbers that agree in sign, exponent and the top ten
//! digits of the mantissa, so a quantile inside a cell is known to a relative
//! 2⁻¹⁰ at worst; its least and greatest draw are kept, so atoms and lone draws
//! are exact. Counts are integers: sketches merge to the same bits in any
//! order.

mod state;
#[cfg(test)]
mod tests;
mod tray;

pub(super) use state::SketchState;
pub(super) use tray::Tray;

use multiversion::multiversion;

/// Cells to an octave, which is from 2ᵏ to 2ᵏ⁺¹: two to the digits of the
/// mantissa that tell cells apart.
const CELL_BITS: u32 = 10;

/// Cells that are made together: a page. Small, because a far octave has few
/// draws.
const PAGE: usize = 64;

/// How many draws fell where on the real line.
#[derive(Debug, Clone)]
pub struct Sketch {
    /// Whether the ends of every cell are kept.
    ends_kept: bool,
    /// Where the cells of each page begin, pages in the order of their numbers
    /// from `first` on. 0 until a draw falls there: the first page of cells is
    /// nobody's. Only as long as the last page in use asks for.
    starts: Vec<u32>,
    /// The page that `starts` begins with.
    first: usize,
    /// The pages that have cells, in ascending order.
    pages: Vec<u16>,
    /// The draws of every cell. Apart from their ends, because a search reads
    /// all counts and few ends.
    counts: Vec<u64>,
    /// The ends of every cell, like `counts`, if they are kept.
    ends: Vec<Ends>,
    /// The least and the greatest draw of all.
    extremes: Ends,
    draws: u64,
}

impl Default for Sketch {
    fn default() -> Self {
        Self::new()
    }
}

/// The least and the greatest of some draws.
#[derive(Debug, Clone, Copy)]
pub(super) struct Ends {
    pub(super) least: f64,
    pub(super) greatest: f64,
}

impl Ends {
    pub(super) const NONE: Self = Self { least: f64::INFINITY, greatest: f64::NEG_INFINITY };

    /// Those of finite `draws`; −0 counts as 0.
    #[expect(clippy::inline_always, reason = "only inlined code uses the caller's wider vectors")]
    #[inline(always)]
    pub(super) fn of(draws: &[f64]) -> Self {
        let (steps, rest) = draws.as_chunks::<8>();
        // A loop for either end: one for both becomes no wide instructions.
        let mut least = [Self::NONE.least; 8];
        for step in steps {
            for (least, &draw) in least.iter_mut().zip(step) {
                *least = if draw < *least { draw } else { *least };
            }
        }
        let mut greatest = [Self::NONE.greatest; 8];
        for step in steps {
            for (greatest, &draw) in greatest.iter_mut().zip(step) {
                *greatest = if draw > *greatest { draw } else { *greatest };
            }
        }
        let mut all = Self::NONE;
        for &draw in rest {
            all.widen(Self { least: draw, greatest: draw });
        }
        for (least, greatest) in least.into_iter().zip(greatest) {
            all.widen(Self { least, greatest });
        }
        Self { least: all.least + 0.0, greatest: all.greatest + 0.0 }
    }

    /// Written without branches: in a young cell they would be guessed wrong.
    #[inline]
    pub(super) fn widen(&mut self, other: Self) {
        self.least = if other.least < self.least { other.least } else { self.least };
        self.greatest = if other.greatest > self.greatest { other.greatest } else { self.greatest };
    }
}

/// Neighbouring draws: `count` of them from `least` to `greatest`, both taken.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Cluster {
    /// How many draws, at least 1.
    pub count: u64,
    /// The least of them.
    pub least: f64,
    /// The greatest of them.
    pub greatest: f64,
}

impl Cluster {
    /// The draw of rank `rank`, from 1 to `count`: the ends exactly, the ranks
    /// between evenly spaced.
    fn draw(&self, rank: u64) -> f64 {
        if rank == self.count {
            return self.greatest;
        }
        let share = (rank - 1) as f64 / (self.count - 1) as f64;
        self.least + (self.greatest - self.least) * share
    }
}

impl Sketch {
    /// A sketch of no draws.
    #[must_use]
    pub fn new() -> Self {
        Self {
            ends_kept: true,
            starts: Vec::new(),
            first: 0,
            pages: Vec::new(),
            counts: Vec::new(),
            ends: Vec::new(),
            extremes: Ends::NONE,
            draws: 0,
        }
    }

    /// A sketch for very many draws of which no single value has a probability:
    /// it keeps no ends of cells, which takes half the time, and so knows a draw
    /// only to the width of its cell.
    #[must_use]
    pub fn of_smooth_draws() -> Self {
        Self { ends_kept: false, ..Self::new() }
    }

    /// Adds draws, each finite; −0 counts as 0.
    pub fn add(&mut self, draws: &[f64]) {
        debug_assert!(draws.iter().all(|draw| draw.is_finite()));
        for draws in draws.chunks(LANES) {
            let mut cells = [0; LANES];
            self.extremes.widen(cells_of(draws, &mut cells));
            for (&draw, cell) in draws.iter().zip(cells) {
                let (page, number) = (cell / PAGE, cell % PAGE);
                let mut index = self.start(page) + number;
                if index < PAGE {
                    index = self.open(page) + number;
                }
                self.counts[index] += 1;
                if self.ends_kept {
                    let draw = draw + 0.0;
                    self.ends[index].widen(Ends { least: draw, greatest: draw });
                }
            }
        }
        self.draws += draws.len() as u64;
    }

    /// Where the cells of a page begin; 0 if it has none.
    #[inline]
    fn start(&self, page: usize) -> usize {
        self.starts.get(page.wrapping_sub(self.first)).map_or(0, |start| *start as usize)
    }

    /// Makes the cells of a page that has none and says where they begin.
    #[cold]
    fn open(&mut self, page: usize) -> usize {
        if self.starts.is_empty() {
            self.first = page;
            self.counts.resize(PAGE, 0);
        }
        if page < self.first {
            // Twice as long as it was, so that it is not often moved.
            let before = (self.first - page).max(self.starts.len()).min(self.first);
            self.starts.splice(..0, std::iter::repeat_n(0, before));
            self.first -= before;
        }
        let place = page - self.first;
        self.starts.resize(self.starts.len().max(place + 1), 0);
        let start = self.counts.len();
        self.counts.resize(start + PAGE, 0);
        if self.ends_kept {
            self.ends.resize(start + PAGE, Ends::NONE);
        }
        self.starts[place] = start as u32;
        let place = self.pages.partition_point(|known| usize::from(*known) < page);
        self.pages.insert(place, page as u16);
        start
    }

    /// Where the cells of a page begin, which are made if it has none.
    fn begin(&mut self, page: usize) -> usize {
        match self.start(page) {
            0 => self.open(page),
            start => start,
        }
    }

    /// Moves all draws to another sketch and keeps the memory.
    ///
    /// # Panics
    ///
    /// If the other sketch keeps ends of cells and this one does not.
    pub fn drain_into(&mut self, total: &mut Self) {
        assert!(self.ends_kept || !total.ends_kept, "ends that were not kept cannot be added");
        if self.draws == 0 {
            return;
        }
        for &page in &self.pages {
            let page = usize::from(page);
            let from = self.start(page);
            if self.counts[from..][..PAGE].iter().all(|count| *count == 0) {
                continue;
            }
            let to = total.begin(page);
            let counts = &mut self.counts[from..][..PAGE];
            for (total, count) in total.counts[to..][..PAGE].iter_mut().zip(counts) {
                *total += std::mem::take(count);
            }
            if self.ends_kept {
                let ends = &mut self.ends[from..][..PAGE];
                if total.ends_kept {
                    let pairs = total.ends[to..][..PAGE].iter_mut().zip(&*ends);
                    pairs.for_each(|(total, ends)| total.widen(*ends));
                }
                ends.fill(Ends::NONE);
            }
        }
        total.extremes.widen(std::mem::replace(&mut self.extremes, Ends::NONE));
        total.draws += std::mem::take(&mut self.draws);
    }

    /// Drops all draws, keeps the memory and says what the least and the greatest were.
    pub(super) fn forget(&mut self) -> Ends {
        self.counts.fill(0);
        self.ends.fill(Ends::NONE);
        self.draws = 0;
        std::mem::replace(&mut self.extremes, Ends::NONE)
    }

    /// The least and the greatest draw; [`Ends::NONE`] without draws.
    pub(super) fn ends(&self) -> Ends {
        self.extremes
    }

    /// Adds the draws of another sketch.
    pub fn merge(&mut self, other: &Self) {
        other.clone().drain_into(self);
    }

    /// The draws in ascending order, near ones together: what a histogram or a
    /// distribution function is drawn from.
    #[must_use]
    pub fn clusters(&self) -> impl DoubleEndedIterator<Item = Cluster> {
        self.pages.iter().flat_map(|page| self.page(*page))
    }

    fn page(&self, page: u16) -> impl DoubleEndedIterator<Item = Cluster> {
        let start = self.start(usize::from(page));
        (start..start + PAGE).filter(|cell| self.counts[*cell] > 0).map(move |cell| {
            let Ends { least, greatest } = self.ends_of(page, cell - start, cell);
            Cluster { count: self.counts[cell], least, greatest }
        })
    }

    /// The least and the greatest draw of a cell, or as near as is known.
    fn ends_of(&self, page: u16, number: usize, index: usize) -> Ends {
        if self.ends_kept {
            return self.ends[index];
        }
        let cell = usize::from(page) * PAGE + number;
        Ends {
            least: lower_edge(cell).max(self.extremes.least),
            greatest: lower_edge(cell + 1).min(self.extremes.greatest),
        }
    }

    /// How many draws it holds.
    #[must_use]
    pub fn draws(&self) -> u64 {
        self.draws
    }

    /// The least draw; `None` without draws.
    #[must_use]
    pub fn least(&self) -> Option<f64> {
        (self.draws > 0).then_some(self.extremes.least)
    }

    /// The greatest draw; `None` without draws.
    #[must_use]
    pub fn greatest(&self) -> Option<f64> {
        (self.draws > 0).then_some(self.extremes.greatest)
    }

    /// The quantile at `p` in (0, 1], between the two draws nearest to it; `None`
    /// without draws.
    #[must_use]
    pub fn quantile(&self, p: f64) -> Option<f64> {
        (self.draws > 0).then(|| self.quantiles([p])[0])
    }

    /// The quantiles at `levels` in (0, 1], each between the two draws nearest
    /// to it: see [`between`].
    ///
    /// # Panics
    ///
    /// Without draws.
    pub(super) fn quantiles<const N: usize>(&self, levels: [f64; N]) -> [f64; N] {
        assert!(self.draws > 0, "a quantile needs a draw");
        let mut walk = Walk { sketch: self, next: 0, below: 0, inside: 0 };
        levels.map(|p| {
            let (rank, share) = between(p, self.draws);
            let low = walk.draw(rank);
            let high = if share > 0.0 { walk.draw(rank + 1) } else { low };
            low + share * (high - low)
        })
    }

    /// The draw of rank `rank`, from 1, among those of a page.
    fn draw_in_page(&self, page: u16, mut rank: u64) -> f64 {
        for cluster in self.page(page) {
            if rank <= cluster.count {
                return cluster.draw(rank);
            }
            rank -= cluster.count;
        }
        unreachable!("the rank is at most the number of draws of the page")
    }
}

/// Where the quantile at `p` in (0, 1] lies among `n` ≥ 1 draws: at the draw of
/// this rank, from 1, and so far on the way to the next one.
///
/// The position is p·n + 1/2 (Hazen; type 5 of Hyndman and Fan 1996, "Sample
/// quantiles in statistical packages"). The draw of rank ⌈p·n⌉ would be off to
/// one side in every replicate of stratified points, by several Monte Carlo errors.
pub(super) fn between(p: f64, n: u64) -> (u64, f64) {
    let position = (p * n as f64 + 0.5).clamp(1.0, n as f64);
    let rank = position.floor();
    (rank as u64, position - rank)
}

/// A walk over the pages of a sketch, upwards as long as ranks rise.
struct Walk<'a> {
    sketch: &'a Sketch,
    /// Index of the page after the present one.
    next: usize,
    /// Draws below the present page, and in it.
    below: u64,
    inside: u64,
}

impl Walk<'_> {
    /// The draw of rank `rank`, from 1 to the number of draws.
    fn draw(&mut self, rank: u64) -> f64 {
        if rank <= self.below {
            *self = Walk { sketch: self.sketch, next: 0, below: 0, inside: 0 };
        }
        while self.below + self.inside < rank {
            self.below += self.inside;
            let start = self.sketch.start(usize::from(self.sketch.pages[self.next]));
            self.inside = self.sketch.counts[start..start + PAGE].iter().sum();
            self.next += 1;
        }
        self.sketch.draw_in_page(self.sketch.pages[self.next - 1], rank - self.below)
    }
}

/// Draws that are placed together.
const LANES: usize = 64;

/// The cells of finite `draws`, counted over all pages in the order of the
/// numbers, and the ends of all of them.
///
/// Compiled for wider vectors too; the processor decides at run time.
#[multiversion(targets("x86_64+avx2"))]
fn cells_of(draws: &[f64], cells: &mut [usize; LANES]) -> Ends {
    for (&draw, cell) in draws.iter().zip(cells.iter_mut()) {
        // −0 counts as 0.
        *cell = (ordered(draw + 0.0) >> REST_BITS) as usize;
    }
    Ends::of(draws)
}

const SIGN: u64 = 1 << 63;

/// Digits of a number that do not tell cells apart.
const REST_BITS: u32 = 52 - CELL_BITS;

/// A whole number for each float, in the same order: positive numbers go above
/// the negative ones, whose bits fall as they rise.
#[inline]
pub(super) fn ordered(x: f64) -> u64 {
    let bits = x.to_bits();
    bits ^ if bits & SIGN == 0 { SIGN } else { u64::MAX }
}

/// The float whose place in the order is `ordered`.
fn from_ordered(ordered: u64) -> f64 {
    f64::from_bits(if ordered & SIGN == 0 { !ordered } else { ordered & !SIGN })
}

/// The number from which on, upwards, numbers lie in `cell`, counted over all pages.
fn lower_edge(cell: usize) -> f64 {
    from_ordered((cell as u64) << REST_BITS)
}
