//! Distributions of draws, from their counts; never smoothed.

use crate::engine::Sketch;

/// The share of draws at or above each of `values`, ascending.
pub(super) fn at_or_above(sketch: &Sketch, values: &[f64]) -> Vec<f64> {
    let draws = sketch.draws() as f64;
    below(sketch, values).into_iter().map(|count| 1.0 - count / draws).collect()
}

/// The share of draws from each of `edges`, ascending, to the next; the last part holds
/// its upper edge.
pub(super) fn histogram(sketch: &Sketch, edges: &[f64]) -> Vec<f64> {
    let draws = sketch.draws() as f64;
    let mut counts = below(sketch, edges);
    let all = sketch.greatest().zip(edges.last()).is_some_and(|(most, edge)| most <= *edge);
    if let Some(count) = counts.last_mut().filter(|_| all) {
        *count = draws;
    }
    counts.windows(2).map(|pair| (pair[1] - pair[0]) / draws).collect()
}

/// How many draws are below each of `values`, ascending; within a cluster they are evenly
/// spread.
fn below(sketch: &Sketch, values: &[f64]) -> Vec<f64> {
    let mut counts = Vec::with_capacity(values.len());
    let mut before = 0.0;
    for cluster in sketch.clusters() {
        let count = cluster.count as f64;
        while let Some(value) = values.get(counts.len()).filter(|v| **v <= cluster.greatest) {
            let inside = (value - cluster.least).max(0.0);
            let width = cluster.greatest - cluster.least;
            counts.push(before + if inside > 0.0 { count * inside / width } else { 0.0 });
        }
        before += count;
    }
    counts.resize(values.len(), before);
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sketch(draws: &[f64]) -> Sketch {
        let mut sketch = Sketch::new();
        sketch.add(draws);
        sketch
    }

    #[test]
    fn shares_at_or_above_count_the_value_itself() {
        let sketch = sketch(&[1.0, 2.0, 2.0, 5.0]);
        let values = [0.0, 1.0, 1.5, 2.0, 3.0, 5.0, 6.0];
        assert_eq!(at_or_above(&sketch, &values), [1.0, 1.0, 0.75, 0.75, 0.25, 0.25, 0.0]);
    }

    #[test]
    fn a_histogram_holds_every_draw_once() {
        let draws: Vec<f64> = (0..1000).map(|i| f64::from(i) * 0.37 - 20.0).collect();
        let sketch = sketch(&draws);
        let edges: Vec<f64> = (0..=10).map(|i| -20.0 + f64::from(i) * 36.963).collect();
        let bars = histogram(&sketch, &edges);
        assert!((bars.iter().sum::<f64>() - 1.0).abs() < 1e-12, "{bars:?}");
        assert!(bars.iter().all(|bar| (bar - 0.1).abs() < 0.01), "{bars:?}");
        assert!(histogram(&sketch, &[]).is_empty());
    }
}
