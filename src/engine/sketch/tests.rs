//! Counts, quantiles and merging, held against sorted draws.

use super::*;
use proptest::prelude::*;

fn sketch(draws: &[f64]) -> Sketch {
    let mut sketch = Sketch::new();
    sketch.add(draws);
    sketch
}

fn sorted_quantile(sorted: &[f64], p: f64) -> f64 {
    let (rank, share) = between(p, sorted.len() as u64);
    let rank = rank as usize;
    let next = sorted[rank.min(sorted.len() - 1)];
    sorted[rank - 1] + share * (next - sorted[rank - 1])
}

#[test]
fn a_quantile_of_stratified_draws_is_off_to_neither_side() {
    // The middles of n equal cells: their quantiles are the levels themselves.
    let draws: Vec<f64> = (0..4096).map(|i| (f64::from(i) + 0.5) / 4096.0).collect();
    let sketch = sketch(&draws);
    for p in [0.025, 0.05, 0.25, 0.5, 0.75, 0.95] {
        let seen = sketch.quantile(p).unwrap();
        assert!((seen - p).abs() < 1e-12, "{seen} at {p}");
    }
}

fn parts(sketch: &Sketch) -> Vec<(u64, u64, u64)> {
    sketch.clusters().map(|c| (c.count, c.least.to_bits(), c.greatest.to_bits())).collect()
}

#[test]
fn a_sketch_of_no_draws_has_no_quantile() {
    let empty = Sketch::new();
    assert_eq!((empty.quantile(0.5), empty.least(), empty.greatest()), (None, None, None));
}

#[test]
fn atoms_and_lone_draws_are_exact() {
    let draws = [-2.5, -2.5, -0.0, 0.0, 0.1, 1.0 / 3.0, 7.0, 7.0, 7.0, 1e300];
    let sketch = sketch(&draws);
    for (rank, draw) in (1..).zip(draws) {
        // The middle of a draw's share of the probability.
        assert_eq!(sketch.quantile((f64::from(rank) - 0.5) / 10.0), Some(draw));
    }
    assert_eq!((sketch.least(), sketch.greatest()), (Some(-2.5), Some(1e300)));
}

#[test]
fn the_ends_of_the_floats_have_cells() {
    let draws = [-f64::MAX, -f64::MIN_POSITIVE, -5e-324, 0.0, 5e-324, f64::MAX];
    let sketch = sketch(&draws);
    for (rank, draw) in (1..).zip(draws) {
        assert_eq!(sketch.quantile((f64::from(rank) - 0.5) / 6.0), Some(draw));
    }
}

#[test]
fn a_drained_sketch_is_an_empty_one() {
    let mut used = sketch(&[1.0, 2.0, -3.0]);
    let mut total = Sketch::new();
    used.drain_into(&mut total);
    assert_eq!(parts(&total), parts(&sketch(&[1.0, 2.0, -3.0])));
    assert_eq!((used.draws(), parts(&used)), (0, vec![]));
    used.add(&[5.0]);
    assert_eq!(parts(&used), parts(&sketch(&[5.0])));
}

#[test]
fn a_sketch_without_ends_is_right_to_the_width_of_a_cell() {
    let mut draws: Vec<f64> = (0..5000).map(|i| (f64::from(i) - 1000.0) * 0.0123).collect();
    draws.push(-1e-310);
    let mut smooth = Sketch::of_smooth_draws();
    smooth.add(&draws);
    draws.sort_by(f64::total_cmp);
    assert_eq!((smooth.least(), smooth.greatest()), (Some(draws[0]), draws.last().copied()));
    for p in [0.001, 0.05, 0.19, 0.5, 0.95, 1.0] {
        let exact = sorted_quantile(&draws, p);
        let seen = smooth.quantile(p).unwrap();
        assert!((seen - exact).abs() <= exact.abs() / 512.0 + 1e-300, "{seen} for {exact}");
    }
    let mut total = Sketch::of_smooth_draws();
    smooth.clone().drain_into(&mut total);
    assert_eq!(parts(&total), parts(&smooth));
}

fn draws() -> impl Strategy<Value = Vec<f64>> {
    let draw = prop_oneof![
        -1e3..1e3_f64,
        1.0..1.01_f64,
        (-5..5).prop_map(f64::from),
        any::<f64>().prop_filter("finite", |x| x.is_finite()),
    ];
    proptest::collection::vec(draw, 1..300)
}

proptest! {
    #[test]
    fn a_quantile_is_the_sorted_draw_to_the_width_of_a_cell(
        mut draws in draws(), p in 0.001..1.0_f64
    ) {
        let seen = sketch(&draws).quantile(p).unwrap();
        draws.sort_by(f64::total_cmp);
        let (rank, _) = between(p, draws.len() as u64);
        let ends = [rank, (rank + 1).min(draws.len() as u64)].map(|r| draws[r as usize - 1]);
        let exact = sorted_quantile(&draws, p);
        let width = ends[0].abs().max(ends[1].abs()).max(f64::MIN_POSITIVE) / 512.0;
        prop_assert!((seen - exact).abs() <= width, "{seen} for {exact}");
    }

    #[test]
    fn merging_gives_the_same_sketch_in_any_split_and_order(
        draws in draws(), cut in 0..300_usize
    ) {
        let whole = sketch(&draws);
        let (head, tail) = draws.split_at(cut.min(draws.len()));
        let (head, tail) = (sketch(head), sketch(tail));
        for (mut one, other) in [(head.clone(), &tail), (tail.clone(), &head)] {
            one.merge(other);
            prop_assert_eq!(parts(&one), parts(&whole));
            prop_assert_eq!(one.draws(), whole.draws());
        }
    }
}
