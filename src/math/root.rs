//! Roots of monotone functions, in a bounded number of steps.

/// How many steps a search may take. Halving alone needs about 60 for the
/// widest interval used here.
const STEPS: usize = 200;

/// The root of an increasing function between `low` and `high`, by Newton's
/// steps from `start`; a step that leaves the interval known to hold the root is
/// replaced by halving it. `function` gives value and slope.
///
/// Accurate to about 10⁻¹⁵ where the function is smooth; an end of the interval
/// if the root lies outside.
pub fn newton(
    mut low: f64,
    mut high: f64,
    start: f64,
    function: impl Fn(f64) -> (f64, f64),
) -> f64 {
    /// Newton's steps square the error: after one this small nothing is left.
    const LAST_STEP: f64 = 1e-11;
    let mut t = if start > low && start < high { start } else { 0.5 * (low + high) };
    for _ in 0..STEPS {
        let (value, slope) = function(t);
        if value == 0.0 {
            return t;
        }
        if value < 0.0 {
            low = t;
        } else {
            high = t;
        }
        let newton = t - value / slope;
        if (newton - t).abs() <= LAST_STEP {
            return newton;
        }
        t = if newton > low && newton < high { newton } else { 0.5 * (low + high) };
        if t == low || t == high {
            break;
        }
    }
    t
}

/// A point between `low` and `high` where `function` changes its sign, or
/// `None` if its values at the ends have the same sign (or are NaN).
///
/// Source: Chandrupatla (1997), A new hybrid quadratic/bisection algorithm for
/// finding the zero of a nonlinear function without using derivatives, Advances
/// in Engineering Software 28, 145–149.
pub fn between(low: f64, high: f64, mut function: impl FnMut(f64) -> f64) -> Option<f64> {
    let (mut a, mut b) = (high, low);
    let (mut at_a, mut at_b) = (function(a), function(b));
    if at_a.is_nan() || at_b.is_nan() || at_a * at_b > 0.0 {
        return None;
    }
    let (mut c, mut at_c);
    let mut fraction = 0.5;
    for _ in 0..STEPS {
        let t = a + fraction * (b - a);
        let at_t = function(t);
        if (at_t > 0.0) == (at_a > 0.0) {
            (c, at_c) = (a, at_a);
        } else {
            (c, b, at_c, at_b) = (b, a, at_b, at_a);
        }
        (a, at_a) = (t, at_t);
        let (best, at_best) = if at_a.abs() < at_b.abs() { (a, at_a) } else { (b, at_b) };
        let limit = (2.0 * f64::EPSILON * best.abs() + f64::MIN_POSITIVE) / (b - c).abs();
        if limit > 0.5 || at_best == 0.0 {
            return Some(best);
        }
        let xi = (a - b) / (c - b);
        let phi = (at_a - at_b) / (at_c - at_b);
        let quadratic = phi * phi < xi && (1.0 - phi) * (1.0 - phi) < 1.0 - xi;
        fraction = if quadratic {
            at_a / (at_b - at_a) * at_c / (at_b - at_c)
                + (c - a) / (b - a) * at_a / (at_c - at_a) * at_b / (at_c - at_b)
        } else {
            0.5
        };
        fraction = fraction.clamp(limit, 1.0 - limit);
    }
    Some(a)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cube_root_is_found_by_both() {
        let by_newton = newton(0.0, 10.0, 9.0, |t| (t * t * t - 2.0, 3.0 * t * t));
        let by_brackets = between(0.0, 10.0, |t| t * t * t - 2.0).expect("changes its sign");
        assert!((by_newton - libm::cbrt(2.0)).abs() < 1e-15);
        assert!((by_brackets - libm::cbrt(2.0)).abs() < 1e-14);
    }

    #[test]
    fn no_change_of_sign_is_no_root() {
        assert_eq!(between(1.0, 2.0, |t| t), None);
        assert_eq!(between(1.0, 2.0, |_| f64::NAN), None);
    }

    #[test]
    fn a_flat_function_ends_at_an_end() {
        assert!(newton(0.0, 1.0, 0.5, |_| (-1.0, 0.0)) > 1.0 - 1e-10);
    }
}
