//! Portable mathematics: the same bits on every platform.
//!
//! The functions of the standard library differ in their last bits between
//! platforms; these come from `libm`, compiled from the same source everywhere.
//! On them stand the special functions, a file each. A function for an upper
//! tail has its own formula, so that small probabilities keep their digits.

pub mod beta;
mod columns;
pub mod gamma;
pub mod normal;
pub mod quadrature;
pub mod root;
mod stirling;
pub mod student_t;

pub use beta::{beta_cdf, beta_quantile, beta_sf, beta_upper_quantile};
pub use columns::{fill_exp, fill_ln};
pub use gamma::{gamma_cdf, gamma_quantile, gamma_sf, gamma_upper_quantile};
pub use normal::{normal_cdf, normal_density, normal_quantile, normal_sf};
pub use stirling::ln_gamma;
pub use student_t::{t_cdf, t_quantile, t_sf};

/// Natural logarithm.
#[must_use]
pub fn ln(x: f64) -> f64 {
    libm::log(x)
}

/// ln(1 + x), exact for small x.
#[must_use]
pub fn ln_1p(x: f64) -> f64 {
    libm::log1p(x)
}

/// Logarithm to base 10.
#[must_use]
pub fn log10(x: f64) -> f64 {
    libm::log10(x)
}

/// eˣ.
#[must_use]
pub fn exp(x: f64) -> f64 {
    libm::exp(x)
}

/// eˣ − 1, exact for small x.
#[must_use]
pub fn expm1(x: f64) -> f64 {
    libm::expm1(x)
}

/// xʸ.
#[must_use]
pub fn pow(x: f64, y: f64) -> f64 {
    libm::pow(x, y)
}

/// Square root, correctly rounded on every platform.
#[must_use]
pub fn sqrt(x: f64) -> f64 {
    x.sqrt()
}

/// Sine of an angle in radians.
#[must_use]
pub fn sin(x: f64) -> f64 {
    libm::sin(x)
}

/// Cosine of an angle in radians.
#[must_use]
pub fn cos(x: f64) -> f64 {
    libm::cos(x)
}

/// Tangent of an angle in radians.
#[must_use]
pub fn tan(x: f64) -> f64 {
    libm::tan(x)
}

/// The angle in radians, from −π/2 to π/2, whose sine is `x`.
#[must_use]
pub fn asin(x: f64) -> f64 {
    libm::asin(x)
}
