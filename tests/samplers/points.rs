//! The uniforms themselves: digits, neighbours, projections, directions, replicates.

use super::{AnyLaw, BOTH, plan};
use shortfall::distribution::{Keys, read};
use shortfall::engine::{Sampler, Settings, Stream, inputs};
use shortfall::math::sqrt;
use sobol::Sobol;
use sobol::params::JoeKuoD6;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Dimensions that have direction numbers.
const DIMENSIONS: usize = 1000;

/// Uniforms of the streams with these Sobol dimensions, shape `[dimensions][points]`.
fn uniforms(
    dimensions: &[usize],
    sampler: Sampler,
    seed: u64,
    replicate: u32,
    points: u64,
) -> Vec<Vec<f64>> {
    let unit = read("uniform", &Keys::of(&[("low", 0.0), ("high", 1.0)])).expect("a law");
    let unit: AnyLaw = Arc::from(unit);
    let mut plan = plan(&vec![unit; dimensions.len()]);
    for (stream, &dimension) in plan.streams.iter_mut().zip(dimensions) {
        *stream = Stream { key: format!("input {dimension}"), dimension };
    }
    let settings = Settings { sampler, seed, points, ..Settings::default() };
    inputs(&plan, &settings, replicate, 0..points)
}

/// χ² of counts that should be equal, less its mean, in standard deviations: about normal for
/// many cells.
fn excess(counts: &[u32]) -> f64 {
    let total: u32 = counts.iter().sum();
    let expected = f64::from(total) / counts.len() as f64;
    let off = counts.iter().map(|count| f64::from(*count) - expected);
    let square: f64 = off.map(|off| off * off / expected).sum();
    let freedom = (counts.len() - 1) as f64;
    (square - freedom) / sqrt(2.0 * freedom)
}

fn cell(u: f64, cells: usize) -> usize {
    (u * cells as f64) as usize
}

fn counts(cells: impl Iterator<Item = usize>, number: usize) -> Vec<u32> {
    let mut counts = vec![0; number];
    cells.for_each(|cell| counts[cell] += 1);
    counts
}

/// χ² of 16 × 16 boxes.
fn boxes(a: &[f64], b: &[f64]) -> f64 {
    excess(&counts(a.iter().zip(b).map(|(a, b)| 16 * cell(*a, 16) + cell(*b, 16)), 256))
}

/// Exceeded once in 100,000 on either side: the law of χ² with 255 degrees of freedom is a little
/// skewed.
const LIMIT: f64 = 5.0;

// Digits and neighbours --------------------------------------------------------

/// Four bytes of the digits of u. Of Sobol points those below the 12 digits that 4,096 points
/// make even.
#[test]
fn every_byte_of_a_uniform_is_uniform() {
    for (sampler, from) in [(Sampler::Random, 0), (Sampler::Sobol, 12)] {
        for dimension in [0, 1, 7, 400, 999] {
            let draws = &uniforms(&[dimension], sampler, 5, 0, 4096)[0];
            for byte in 0..4 {
                let place = (1_u64 << (8 * byte + from)) as f64;
                let cells = draws.iter().map(|u| cell((u * place).fract(), 256));
                let off = excess(&counts(cells, 256));
                assert!(off.abs() < LIMIT, "{sampler:?} {dimension}, byte {byte}: {off}");
            }
        }
    }
}

/// Lag 8 is the next draw of a lane, 256 the next unit.
#[test]
fn random_draws_do_not_depend_on_their_neighbours() {
    let draws = &uniforms(&[0], Sampler::Random, 6, 0, 1 << 16)[0];
    for lag in [1, 2, 7, 8, 16, 255, 256, 257, 4096] {
        let off = boxes(&draws[lag..], &draws[..draws.len() - lag]);
        assert!(off.abs() < LIMIT, "lag {lag}: {off}");
    }
    // The test must be able to fail: a mean of two neighbours depends on the next.
    let smooth: Vec<f64> = draws.windows(2).map(|pair| 0.5 * pair[0] + 0.5 * pair[1]).collect();
    assert!(boxes(&smooth[1..], &smooth[..smooth.len() - 1]) > LIMIT);
}

#[test]
fn random_streams_and_replicates_do_not_depend_on_each_other() {
    let of = |replicate| uniforms(&[0, 1, 2], Sampler::Random, 7, replicate, 4096);
    let (first, second) = (of(0), of(1));
    for (a, b) in [(&first[0], &first[1]), (&first[1], &first[2]), (&first[0], &second[0])] {
        assert!(boxes(a, b).abs() < LIMIT);
    }
}

// Projections on two dimensions ------------------------------------------------

const LOW_PAIRS: [(usize, usize); 8] =
    [(0, 1), (0, 2), (1, 2), (2, 3), (3, 4), (4, 5), (6, 7), (8, 9)];

const HIGH_PAIRS: [(usize, usize); 8] =
    [(99, 100), (200, 201), (321, 777), (499, 500), (640, 641), (873, 874), (950, 999), (998, 999)];

/// The L₂ star discrepancy, squared, times n (Warnock 1972): 1/4 − 1/9 on average for random
/// points in two dimensions.
fn discrepancy(a: &[f64], b: &[f64]) -> f64 {
    let n = a.len() as f64;
    let one: f64 = a.iter().zip(b).map(|(x, y)| (1.0 - x * x) * (1.0 - y * y)).sum();
    let mut two = 0.0;
    for (x, y) in a.iter().zip(b) {
        two += a.iter().zip(b).map(|(v, w)| (1.0 - x.max(*v)) * (1.0 - y.max(*w))).sum::<f64>();
    }
    n / 9.0 - one / 2.0 + two / n
}

const RANDOM_DISCREPANCY: f64 = 1.0 / 4.0 - 1.0 / 9.0;

/// Averages over four scramblings of the discrepancy of 1,024 points, relative to that of random
/// points, and of χ² in boxes of 4,096 points.
fn projection(pair: (usize, usize), sampler: Sampler) -> (f64, f64) {
    let (mut uneven, mut off) = (0.0, 0.0);
    for replicate in 0..4 {
        let points = uniforms(&[pair.0, pair.1], sampler, 8, replicate, 4096);
        let (a, b) = (&points[0], &points[1]);
        uneven += discrepancy(&a[..1024], &b[..1024]) / RANDOM_DISCREPANCY / 4.0;
        off += boxes(a, b) / 4.0;
    }
    (uneven, off)
}

/// χ² of 256 boxes with equal counts is 11.3 standard deviations below its mean.
#[test]
fn the_first_dimensions_fill_the_plane_evenly() {
    for pair in LOW_PAIRS {
        let (uneven, off) = projection(pair, Sampler::Sobol);
        assert!(uneven < 0.05 && off < -10.0, "{pair:?}: {uneven} {off}");
    }
}

/// The pairs of these dimensions, and how many of them are less even than random points.
fn uneven_pairs(dimensions: &[usize], points: u64) -> (usize, usize) {
    let columns = uniforms(dimensions, Sampler::Sobol, 8, 0, points);
    let pairs = (0..columns.len()).flat_map(|i| (0..i).map(move |j| (i, j)));
    let uneven = pairs.clone().filter(|&(i, j)| boxes(&columns[i], &columns[j]) > LIMIT);
    (pairs.count(), uneven.count())
}

#[test]
fn sixteen_thousand_points_are_even_in_every_pair_of_fifty_dimensions() {
    let first: Vec<usize> = (0..50).collect();
    assert_eq!(uneven_pairs(&first, 1 << 14), (1225, 0));
}

/// Far dimensions are as even as random points for most pairs, and never less even over large
/// parts of the plane. But with 4,096 points about one pair in twenty leaves every second box
/// empty: so are the published direction numbers, and a scrambling does not change it. Errors,
/// which come from replicates, know of it.
#[test]
fn far_dimensions_are_mostly_no_worse_than_random() {
    for pair in HIGH_PAIRS {
        let (uneven, _) = projection(pair, Sampler::Sobol);
        assert!(uneven < 1.0, "{pair:?}: {uneven}");
    }
    let far: Vec<usize> = (300..1000).step_by(17).collect();
    let (pairs, uneven) = uneven_pairs(&far, 4096);
    assert!(uneven * 10 < pairs, "{uneven} of {pairs} pairs");
    let (pairs, uneven) = uneven_pairs(&far, 1 << 16);
    assert!(uneven * 100 < pairs, "{uneven} of {pairs} pairs");
}

/// The tests above must be able to fail.
#[test]
fn random_points_and_points_on_a_line_are_told_apart() {
    for pair in LOW_PAIRS {
        let (uneven, off) = projection(pair, Sampler::Random);
        assert!(uneven > 0.1 && off > -LIMIT, "{pair:?}: {uneven} {off}");
    }
    let line = &uniforms(&[3], Sampler::Sobol, 8, 0, 4096)[0];
    assert!(boxes(line, line) > LIMIT && discrepancy(&line[..1024], &line[..1024]) > 1.0);
}

// Direction numbers ------------------------------------------------------------

/// In each of 1,000 dimensions the first 2ᵐ points have one in each of 2ᵐ equal cells.
#[test]
fn every_dimension_has_a_point_in_each_cell() {
    let all: Vec<usize> = (0..DIMENSIONS).collect();
    let points = uniforms(&all, Sampler::Sobol, 9, 0, 1024);
    for (dimension, points) in points.iter().enumerate() {
        for m in [1, 4, 7, 10] {
            let n = 1 << m;
            let counts = counts(points[..n].iter().map(|u| cell(*u, n)), n);
            assert!(counts.iter().all(|count| *count == 1), "dimension {dimension}, {n} points");
        }
    }
    let random = uniforms(&[0], Sampler::Random, 9, 0, 1024);
    assert!(counts(random[0].iter().map(|u| cell(*u, 1024)), 1024).contains(&0));
}

/// The direction numbers behind them, of the crate whose points the engine's are held against.
fn directions() -> Vec<Vec<u32>> {
    Sobol::<u32>::init_direction_vals::<u32>(DIMENSIONS, 32, &JoeKuoD6::standard())
}

#[test]
fn no_two_dimensions_have_the_same_direction_numbers() {
    let directions = directions();
    assert_eq!(directions.iter().collect::<BTreeSet<_>>().len(), DIMENSIONS);
    // Number j ends the digits at place j: it alone sets that digit.
    for (dimension, numbers) in directions.iter().enumerate() {
        for (j, number) in numbers.iter().enumerate() {
            assert_eq!(number.trailing_zeros() as usize, 31 - j, "dimension {dimension}");
        }
    }
}

/// Property A of Sobol (1976): the first 2ᵈ points have one in each of the 2ᵈ halves of d
/// dimensions, if the first digits of the direction numbers are independent modulo 2.
fn has_property_a(numbers: &[Vec<u32>]) -> bool {
    let d = numbers.len();
    let row =
        |numbers: &Vec<u32>| (0..d).fold(0_u64, |row, j| row << 1 | u64::from(numbers[j] >> 31));
    let mut basis: Vec<u64> = Vec::new();
    for mut row in numbers.iter().map(row) {
        for known in &basis {
            row = row.min(row ^ known);
        }
        if row == 0 {
            return false;
        }
        basis.push(row);
    }
    true
}

#[test]
fn the_first_dimensions_have_one_point_in_each_half() {
    let mut directions = directions();
    for d in 1..=32 {
        assert!(has_property_a(&directions[..d]), "{d} dimensions");
    }
    // The test must be able to fail.
    directions[5] = directions[3].clone();
    assert!(!has_property_a(&directions[..6]));
}

// Replicates -------------------------------------------------------------------

/// The averages of a product over replicates 0 and 1, for many seeds: their correlation, which
/// for 1,000 independent pairs is within 0.158 but once in 1.7 million times, and the variance of
/// their mean relative to half the variance of one.
fn between_replicates(sampler: Sampler, other: u32) -> (f64, f64) {
    let average = |seed, replicate| {
        let points = uniforms(&[0, 1], sampler, seed, replicate, 64);
        points[0].iter().zip(&points[1]).map(|(a, b)| a * b).sum::<f64>() / 64.0 - 0.25
    };
    let pairs: Vec<(f64, f64)> =
        (0..1000).map(|seed| (average(seed, 0), average(seed, other))).collect();
    let sum = |f: fn(&(f64, f64)) -> f64| pairs.iter().map(f).sum::<f64>();
    let (aa, ab, bb) = (sum(|p| p.0 * p.0), sum(|p| p.0 * p.1), sum(|p| p.1 * p.1));
    (ab / sqrt(aa * bb), (aa + 2.0 * ab + bb) / (aa + bb))
}

#[test]
fn replicates_are_independent() {
    for sampler in BOTH {
        let (correlation, variance) = between_replicates(sampler, 1);
        assert!(correlation.abs() < 0.158, "{sampler:?}: {correlation}");
        assert!((variance - 1.0).abs() < 0.158, "{sampler:?}: {variance}");
        // The test must be able to fail: a replicate is not independent of itself.
        assert!(between_replicates(sampler, 0).0 > 0.158);
    }
}
