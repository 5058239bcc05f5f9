//! The least value of a function of two numbers, without its slope.

/// A point where `function` is least near `start`.
///
/// Source: Nelder & Mead (1965), A simplex method for function minimization, The
/// Computer Journal 7, 308–313; begun again from its end, because it can stall.
pub(super) fn minimise(start: [f64; 2], function: impl Fn([f64; 2]) -> f64) -> [f64; 2] {
    (0..4).fold(start, |from, _| descend(from, &function))
}

fn descend(start: [f64; 2], function: &impl Fn([f64; 2]) -> f64) -> [f64; 2] {
    const MOVES: usize = 400;
    const SIDE: f64 = 0.1;
    let at = |point: [f64; 2]| (function(point), point);
    let [x, y] = start;
    let reach = |value: f64| SIDE * value.abs().max(1.0);
    let mut corners = [at(start), at([x + reach(x), y]), at([x, y + reach(y)])];
    for _ in 0..MOVES {
        corners.sort_by(|a, b| a.0.total_cmp(&b.0));
        let [best, middle, worst] = corners;
        let size = (0..2).map(|i| (worst.1[i] - best.1[i]).abs()).fold(0.0, f64::max);
        if size < 1e-12 * best.1[0].abs().max(best.1[1].abs()).max(1.0) {
            break;
        }
        let centre: [f64; 2] = std::array::from_fn(|i| 0.5 * (best.1[i] + middle.1[i]));
        let towards = |factor: f64| {
            at(std::array::from_fn(|i| centre[i] + factor * (worst.1[i] - centre[i])))
        };
        let mirrored = towards(-1.0);
        let replacement = if mirrored.0 < best.0 {
            let further = towards(-2.0);
            if further.0 < mirrored.0 { further } else { mirrored }
        } else if mirrored.0 < middle.0 {
            mirrored
        } else {
            towards(if mirrored.0 < worst.0 { -0.5 } else { 0.5 })
        };
        if replacement.0 < worst.0 {
            corners[2] = replacement;
        } else {
            let shrunk =
                |point: [f64; 2]| at(std::array::from_fn(|i| 0.5 * (best.1[i] + point[i])));
            corners = [best, shrunk(middle.1), shrunk(worst.1)];
        }
    }
    corners.iter().min_by(|a, b| a.0.total_cmp(&b.0)).map_or(start, |corner| corner.1)
}

#[cfg(test)]
mod tests {
    use super::minimise;

    #[test]
    fn a_narrow_valley_is_followed_to_its_end() {
        let valley = |[x, y]: [f64; 2]| {
            let (a, b) = (1.0 - x, y - x * x);
            a * a + 100.0 * b * b
        };
        let [x, y] = minimise([-1.2, 1.0], valley);
        assert!((x - 1.0).abs() < 1e-7 && (y - 1.0).abs() < 1e-7, "{x} {y}");
    }
}
