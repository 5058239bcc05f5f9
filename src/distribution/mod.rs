//! Laws: the shapes of what is not known exactly.

use std::fmt::Debug;

/// A law of one real quantity. Units are the caller's.
pub trait Distribution: Debug + Send + Sync {
    /// The value that is not exceeded with probability `p`, for `p` in (0, 1);
    /// accurate for small `p`.
    fn quantile(&self, p: f64) -> f64;

    /// The value that is exceeded with probability `q`, for `q` in (0, 1);
    /// accurate for small `q`.
    fn upper_quantile(&self, q: f64) -> f64;

    /// P(X ≤ x).
    fn cdf(&self, x: f64) -> f64;

    /// P(X > x), from its own formula so that small values keep their digits.
    fn sf(&self, x: f64) -> f64;

    /// The mean, if the law has one.
    fn mean(&self) -> Option<f64>;

    /// The standard deviation, if the law has one.
    fn sd(&self) -> Option<f64>;

    /// Whether some single value has a probability above 0 (point, discrete).
    fn has_atoms(&self) -> bool {
        false
    }
}
