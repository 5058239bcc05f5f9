//! Quantile tables: a law's quantile function as cubics, found without a branch.
//!
//! The smaller of u and 1 − u, v, lies in an octave [2⁻ᵏ, 2¹⁻ᵏ); every octave
//! from 2⁻² down to [`DEEPEST`] has [`CELLS`] cells of equal width, on either
//! side of 1/2. So cells are fine where a quantile function bends: in its tails.
//! The cell is read off the bits of v. Each cell holds the cubic through four
//! exact quantiles. Deeper than the table, and in cells where the cubic is not
//! good enough (a kink), the law itself is asked, so tails are exact.
//!
//! Laws of one family and shape share a table, each with its own shift and
//! scale, so ten thousand of them need no more than one. What u gives depends on
//! the law and u alone, not on the run and not on who shares the table.

use super::uniform::UNIT;
use crate::distribution::{Distribution, Standard, from_normal_score};
use crate::math::normal_cdf;
use multiversion::multiversion;
use multiversion::target::match_target;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// v below 2 to this power is beyond the table: one draw in 8,192.
const DEEPEST: i32 = -14;

/// Octaves on each side of 1/2.
const OCTAVES: usize = (-1 - DEEPEST) as usize;

/// Binary digits of the number of a cell in its octave.
const CELL_BITS: u32 = 4;

/// Cells of an octave.
const CELLS: usize = 1 << CELL_BITS;

/// Cells on each side of 1/2: one for what is beyond the octaves, theirs, and
/// some that are never used, for a power of two is quicker to stay within.
const SIDE: usize = (OCTAVES * CELLS + 1).next_power_of_two();

/// Digits of a float below those that number the cell.
const REST: u32 = 52 - CELL_BITS;

/// The exponent and cell digits of the first cell, less the one for what is beyond.
const FIRST: u64 = (((1023 + DEEPEST) as u64) << CELL_BITS) - 1;

/// A cell is used if the cubic is this good at its middle, relative to the
/// larger of |x| and the interquartile range, or to that range alone if a shift
/// may bring x near 0. Four points leave the error at its greatest, 1.8 times
/// that of the middle, a fifth and four fifths along.
const GOOD: f64 = 2e-8;

/// The quantile function of one law, for the draws of a run.
#[derive(Debug)]
pub(super) enum Quantiles<'a> {
    /// The law is quick enough by itself.
    Law(&'a dyn Distribution),
    /// A table, and the law for what the table does not hold.
    Table { law: &'a dyn Distribution, table: Arc<Table>, shift: f64, scale: f64 },
}

/// The tables of a run that laws of one family and shape share.
#[derive(Debug, Default)]
pub(super) struct SharedTables(Mutex<BTreeMap<Key, Arc<OnceLock<Arc<Table>>>>>);

type Key = ((&'static str, [u64; 2]), Reach);

/// What the error of a table is measured against.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reach {
    /// The larger of |x| and the interquartile range.
    Value,
    /// The interquartile range: a shift may bring any x near 0.
    Range,
}

impl SharedTables {
    /// The table of `standard`'s own law, made by whoever asks first.
    fn table(&self, standard: &Standard) -> Arc<Table> {
        let reach = if standard.shift == 0.0 { Reach::Value } else { Reach::Range };
        let mut tables = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let place = Arc::clone(tables.entry((standard.key, reach)).or_default());
        drop(tables);
        Arc::clone(place.get_or_init(|| Arc::new(Table::new(&*standard.law, reach))))
    }
}

/// Coefficients of the cubics in t from 0 to 1, lowest power first. Shape
/// `[2 sides, SIDE cells each]`; NaN where the law must be asked.
#[derive(Debug)]
pub(super) struct Table(Box<[[f64; 4]; 2 * SIDE]>);

impl<'a> Quantiles<'a> {
    pub(super) fn new(law: &'a dyn Distribution, shared: &SharedTables) -> Self {
        if law.is_quick() {
            return Self::Law(law);
        }
        let Some(standard) = law.standard() else {
            let table = Arc::new(Table::new(law, Reach::Value));
            return Self::Table { law, table, shift: 0.0, scale: 1.0 };
        };
        let (shift, scale) = (standard.shift, standard.scale);
        Self::Table { law, table: shared.table(&standard), shift, scale }
    }

    /// From each of `uniforms` its draw; shapes `[rows]`.
    pub(super) fn fill(&self, uniforms: &[f64], out: &mut [f64]) {
        let (law, table, at) = match self {
            Self::Law(law) => return law.fill(uniforms, out),
            Self::Table { law, table, shift, scale } => (law, table, (*shift, *scale)),
        };
        for (uniforms, out) in uniforms.chunks(UNIT).zip(out.chunks_mut(UNIT)) {
            if look_up(&table.0, at, uniforms, out) {
                continue;
            }
            for (value, u) in out.iter_mut().zip(uniforms).filter(|(value, _)| value.is_nan()) {
                law.fill(std::slice::from_ref(u), std::slice::from_mut(value));
            }
        }
    }

    /// From each of the standard normal `scores` its draw; shapes `[rows]`.
    /// `uniforms`, of the same shape, is working memory.
    pub(super) fn fill_scores(&self, scores: &[f64], uniforms: &mut [f64], out: &mut [f64]) {
        let (law, table, at) = match self {
            Self::Law(law) => {
                for (value, &z) in out.iter_mut().zip(scores) {
                    *value = from_normal_score(*law, z);
                }
                return;
            }
            Self::Table { law, table, shift, scale } => (law, table, (*shift, *scale)),
        };
        for (u, &z) in uniforms.iter_mut().zip(scores) {
            *u = normal_cdf(z);
        }
        let units = uniforms.chunks(UNIT).zip(out.chunks_mut(UNIT)).zip(scores.chunks(UNIT));
        for ((uniforms, out), scores) in units {
            if look_up(&table.0, at, uniforms, out) {
                continue;
            }
            // A uniform near 1 has lost the digits of the upper tail; its score has them.
            for (value, &z) in out.iter_mut().zip(scores).filter(|(value, _)| value.is_nan()) {
                *value = from_normal_score(*law, z);
            }
        }
    }
}

impl Table {
    fn new(law: &dyn Distribution, reach: Reach) -> Self {
        let spread = law.upper_quantile(0.25) - law.quantile(0.25);
        let lower = |v: f64| law.quantile(v);
        let upper = |v: f64| law.upper_quantile(v);
        let mut cells = Box::new([[f64::NAN; 4]; 2 * SIDE]);
        for (first, side) in [(1, &lower as &dyn Fn(f64) -> f64), (SIDE + 1, &upper)] {
            // Where a cell ends the next begins, and a quantile takes its time.
            let mut begin = side(place(0, 0.0));
            for number in 0..OCTAVES * CELLS {
                let end = side(place(number, 1.0));
                if let Some(cubic) = cubic(side, number, (begin, end), spread, reach) {
                    cells[first + number] = cubic;
                }
                begin = end;
            }
        }
        Self(cells)
    }
}

/// Draws that are looked up together.
const STEP: usize = 32;

/// Fills `out` with shift + scale · x, and with NaN where the law must be
/// asked; whether nowhere.
///
/// Compiled for wider vectors too; the processor decides at run time. The same
/// bits on all of them.
#[multiversion(targets("x86_64+avx2"))]
fn look_up(
    cells: &[[f64; 4]; 2 * SIDE],
    at: (f64, f64),
    uniforms: &[f64],
    out: &mut [f64],
) -> bool {
    let turned = |rows: [&[f64; 4]; 4]| {
        match_target! { "x86_64+avx2" => transposed::wide(rows), _ => transposed::plain(rows) }
    };
    let (steps, rest) = uniforms.as_chunks::<STEP>();
    let (outs, out_rest) = out.as_chunks_mut::<STEP>();
    for (uniforms, out) in steps.iter().zip(outs) {
        step(cells, at, uniforms, out, turned);
    }
    if !rest.is_empty() {
        let (mut uniforms, mut out) = ([0.5; STEP], [0.0; STEP]);
        uniforms[..rest.len()].copy_from_slice(rest);
        step(cells, at, &uniforms, &mut out, turned);
        out_rest.copy_from_slice(&out[..rest.len()]);
    }
    !out.iter().fold(false, |missing, value| missing | value.is_nan())
}

#[expect(clippy::inline_always, reason = "only inlined code uses the caller's wider vectors")]
#[inline(always)]
fn step(
    cells: &[[f64; 4]; 2 * SIDE],
    (shift, scale): (f64, f64),
    uniforms: &[f64; STEP],
    out: &mut [f64; STEP],
    turned: impl Fn([&[f64; 4]; 4]) -> [[f64; 4]; 4],
) {
    let mut places = [0_u32; STEP];
    let mut ts = [0.0; STEP];
    // One loop for each step: the first becomes vector instructions.
    for ((place, t), &u) in places.iter_mut().zip(&mut ts).zip(uniforms) {
        // 1 − u is exact from 1/2 on.
        let mirrored = 1.0 - u;
        let v = if u < mirrored { u } else { mirrored };
        // What is beyond the table lands in the cell before the first.
        let bits = if v > BEYOND { v } else { BEYOND }.to_bits();
        let side = if u > 0.5 { SIDE as u64 } else { 0 };
        *place = ((bits >> REST) - FIRST + side) as u32;
        *t = f64::from_bits((bits << CELL_BITS) & MANTISSA | ONE) - 1.0;
    }
    let (places, _) = places.as_chunks::<4>();
    let (ts, _) = ts.as_chunks::<4>();
    let (fours, _) = out.as_chunks_mut::<4>();
    for ((values, &[p, q, r, s]), t) in fours.iter_mut().zip(places).zip(ts) {
        let cell = |place: u32| &cells[place as usize % (2 * SIDE)];
        let [a, b, c, d] = turned([cell(p), cell(q), cell(r), cell(s)]);
        for i in 0..4 {
            values[i] = shift + scale * (a[i] + t[i] * (b[i] + t[i] * (c[i] + t[i] * d[i])));
        }
    }
}

/// Four cells as their four coefficients of each power.
mod transposed {
    /// For processors with wide vectors: the compiler would load number by number.
    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx2")]
    #[inline]
    pub(super) fn wide(rows: [&[f64; 4]; 4]) -> [[f64; 4]; 4] {
        use std::arch::x86_64::{
            _mm_set_pd, _mm256_set_m128d, _mm256_unpackhi_pd, _mm256_unpacklo_pd,
        };
        let [p, q, r, s] = rows;
        let even = _mm256_set_m128d(_mm_set_pd(r[1], r[0]), _mm_set_pd(p[1], p[0]));
        let odd = _mm256_set_m128d(_mm_set_pd(s[1], s[0]), _mm_set_pd(q[1], q[0]));
        let even_high = _mm256_set_m128d(_mm_set_pd(r[3], r[2]), _mm_set_pd(p[3], p[2]));
        let odd_high = _mm256_set_m128d(_mm_set_pd(s[3], s[2]), _mm_set_pd(q[3], q[2]));
        bytemuck::cast([
            _mm256_unpacklo_pd(even, odd),
            _mm256_unpackhi_pd(even, odd),
            _mm256_unpacklo_pd(even_high, odd_high),
            _mm256_unpackhi_pd(even_high, odd_high),
        ])
    }

    /// For all others.
    #[inline]
    pub(super) fn plain(rows: [&[f64; 4]; 4]) -> [[f64; 4]; 4] {
        let [p, q, r, s] = rows;
        [
            [p[0], q[0], r[0], s[0]],
            [p[1], q[1], r[1], s[1]],
            [p[2], q[2], r[2], s[2]],
            [p[3], q[3], r[3], s[3]],
        ]
    }
}

/// A number in the cell before the first.
const BEYOND: f64 = f64::from_bits(FIRST << REST);

const ONE: u64 = 1023 << 52;
const MANTISSA: u64 = (1 << 52) - 1;

/// The probability at `t` of the way through the cell `number`.
fn place(number: usize, t: f64) -> f64 {
    let octave = f64::from_bits(((1023 + DEEPEST) as u64 + (number / CELLS) as u64) << 52);
    octave * (1.0 + ((number % CELLS) as f64 + t) / CELLS as f64)
}

/// The cubic of the cell `number`, if it is good enough; the quantiles at its
/// ends are known.
fn cubic(
    quantile: &dyn Fn(f64) -> f64,
    number: usize,
    (x0, x3): (f64, f64),
    spread: f64,
    reach: Reach,
) -> Option<[f64; 4]> {
    let [x1, x2] = [1.0 / 3.0, 2.0 / 3.0].map(|t| quantile(place(number, t)));
    // Newton's divided differences for four points a third apart.
    let (first, second, third) =
        (x1 - x0, (x2 - x1) - (x1 - x0), (x3 - x2) - 2.0 * (x2 - x1) + (x1 - x0));
    let (p, q, r) = (3.0 * first, 4.5 * second, 4.5 * third);
    let cubic = [x0, p - q / 3.0 + 2.0 * r / 9.0, q - r, r];
    let middle = cubic[0] + 0.5 * (cubic[1] + 0.5 * (cubic[2] + 0.5 * cubic[3]));
    let exact = quantile(place(number, 0.5));
    let error = (middle - exact).abs();
    let size = match reach {
        Reach::Value => exact.abs().max(spread),
        Reach::Range => spread,
    };
    (error <= GOOD * size).then_some(cubic)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::distribution::{Keys, LAWS, read, sample_from_uniform};

    /// The largest error of a table, relative to the larger of |x| and the
    /// interquartile range; `docs/performance.md` promises it.
    const MOST: f64 = 1e-7;

    fn laws() -> Vec<(String, Box<dyn Distribution>)> {
        let cases: &[(&str, &[(&str, f64)])] = &[
            ("pert", &[("low", 1.0), ("mode", 2.0), ("high", 9.0)]),
            ("normal", &[("mean", 0.0), ("sd", 1.0)]),
            ("normal", &[("mean", -1e6), ("sd", 3.0)]),
            ("lognormal", &[("p5", 2e6), ("p95", 2e7)]),
            ("lognormal", &[("median", 1.0), ("gsd", 20.0)]),
            ("beta", &[("a", 2.0), ("b", 8.0)]),
            ("beta", &[("a", 0.3), ("b", 0.4)]),
            ("beta", &[("a", 300.0), ("b", 2.0)]),
            ("normal", &[("mean", 3.0), ("sd", 1.0)]),
            ("beta", &[("a", 300.0), ("b", 2.0), ("low", -0.99), ("high", 0.01)]),
            ("beta", &[("a", 1e9), ("b", 2.0), ("low", -1.0), ("high", 0.0)]),
            ("gamma", &[("shape", 0.2), ("scale", 3.0)]),
            ("gamma", &[("shape", 50.0), ("scale", 1.0)]),
            ("student-t", &[("location", 0.0), ("scale", 1.0), ("df", 1.0)]),
            ("student-t", &[("location", 0.2), ("scale", 0.2), ("df", 5.0)]),
            ("logistic", &[("location", 5.0), ("scale", 2.0)]),
            ("arcsine", &[("low", -1.0), ("high", 1.0)]),
            ("uniform", &[("low", -1.0), ("high", 1.0)]),
            ("triangular", &[("low", 5.0), ("mode", 10.0), ("high", 20.0)]),
        ];
        let mut laws: Vec<(String, Box<dyn Distribution>)> = cases
            .iter()
            .map(|(name, keys)| {
                (format!("{name} {keys:?}"), read(name, &Keys::of(keys)).expect("a law"))
            })
            .collect();
        let kinked = read("normal", &Keys::of(&[("mean", 0.0), ("sd", 1.0)])).expect("a law");
        let kinked = crate::distribution::truncate(kinked, Some(-0.5), None).expect("some is left");
        laws.push(("truncated normal".to_owned(), kinked));
        laws
    }

    /// Uniforms in every cell and octave of both sides, and beyond the table.
    fn uniforms() -> Vec<f64> {
        let near = (0..40_000).map(|i| (f64::from(i) + 0.37) / 40_000.0);
        let deep = (1..52).flat_map(|k| {
            let octave = 0.5 / (1_u64 << k) as f64;
            (0..50).map(move |i| octave * (1.0 + (f64::from(i) + 0.21) / 50.0))
        });
        let deep: Vec<f64> = deep.filter(|u| *u < 0.5).collect();
        let mirrored: Vec<f64> = deep.iter().map(|u| 1.0 - u).filter(|u| *u < 1.0).collect();
        near.chain(deep).chain(mirrored).collect()
    }

    #[test]
    fn a_table_is_as_good_as_promised_for_every_law() {
        let uniforms = uniforms();
        for (name, law) in laws() {
            let spread = law.upper_quantile(0.25) - law.quantile(0.25);
            let mut out = vec![0.0; uniforms.len()];
            Quantiles::new(&*law, &SharedTables::default()).fill(&uniforms, &mut out);
            for (u, x) in uniforms.iter().zip(&out) {
                let exact = sample_from_uniform(&*law, *u);
                let error = (x - exact).abs() / exact.abs().max(spread);
                assert!(error <= MOST, "{name} at {u}: {x} is {error:e} off {exact}");
            }
        }
    }

    #[test]
    fn every_continuous_law_is_among_the_cases() {
        let cases: Vec<String> = laws().into_iter().map(|(name, _)| name).collect();
        for law in LAWS {
            let has_atoms = ["point", "discrete", "empirical", "mixture"].contains(&law.name);
            assert!(
                has_atoms || cases.iter().any(|case| case.starts_with(law.name)),
                "{}",
                law.name
            );
        }
    }

    #[test]
    fn beyond_the_table_the_law_itself_is_asked() {
        let law = read("lognormal", &Keys::of(&[("median", 1.0), ("gsd", 2.0)])).expect("a law");
        for u in [1e-12, 6e-5, 1.0 - 6e-5] {
            let mut out = [0.0];
            Quantiles::new(&*law, &SharedTables::default()).fill(&[u], &mut out);
            assert_eq!(out[0], sample_from_uniform(&*law, u));
        }
    }

    #[test]
    fn who_shares_a_table_changes_no_bit() {
        let uniforms = uniforms();
        let all = SharedTables::default();
        for (name, law) in laws() {
            let (mut alone, mut among) = (vec![0.0; uniforms.len()], vec![0.0; uniforms.len()]);
            Quantiles::new(&*law, &SharedTables::default()).fill(&uniforms, &mut alone);
            Quantiles::new(&*law, &all).fill(&uniforms, &mut among);
            assert_eq!(alone, among, "{name}");
        }
    }

    #[test]
    fn laws_of_one_shape_have_one_table() {
        let law = |family, keys: &[(&str, f64)]| read(family, &Keys::of(keys)).expect("a law");
        let shared = SharedTables::default();
        for i in 1..=100 {
            let (at, wide) = (f64::from(i), f64::from(2 * i));
            for law in [
                law("lognormal", &[("median", at), ("gsd", 1.5)]),
                law("normal", &[("mean", at), ("sd", wide)]),
                law("gamma", &[("shape", 2.0), ("scale", at)]),
                law("beta", &[("a", 2.0), ("b", 3.0), ("low", at), ("high", at + wide)]),
            ] {
                Quantiles::new(&*law, &shared);
            }
        }
        assert_eq!(shared.0.into_inner().expect("no panic").len(), 4);
    }

    /// A shift asks for a better cubic; a bell curve must still find it everywhere.
    #[test]
    fn a_shifted_bell_curve_is_never_asked_within_its_table() {
        let law = read("normal", &Keys::of(&[("mean", 0.0), ("sd", 1.0)])).expect("a law");
        let table = Table::new(&*law, Reach::Range);
        let used = table.0.iter().filter(|cell| !cell[0].is_nan()).count();
        assert_eq!(used, 2 * OCTAVES * CELLS);
    }
}
