//! Laws: the shapes of what is not known exactly.
//!
//! To add a law, write a file with its `LAW`, list it in [`LAWS`], and add rows
//! to `tests/reference/make_laws.py`; `tests/laws.rs` fails until there are
//! some. Readers, help and messages work from the list.

use std::fmt::Debug;
use std::sync::{Arc, LazyLock};

use crate::catalogue::{Named, find, nearest};
use crate::math::{normal_cdf, normal_sf};

mod arcsine;
mod beta;
mod discrete;
mod empirical;
mod fit;
mod form;
mod gamma;
mod keys;
mod logistic;
mod lognormal;
mod mixture;
mod normal;
mod pert;
mod point;
mod scaled;
mod standard;
mod student_t;
mod triangular;
mod truncated;
mod uniform;

pub use form::{Form, TWO_QUANTILES};
pub use keys::{Keys, NamedQuantile, ParamError, Part, QuantilePair, is_quantile_key};
pub use mixture::mix;
pub use scaled::scale;
pub use standard::Standard;
pub use truncated::truncate;

/// Every law, in the order in which help shows them.
pub const LAWS: &[Law] = &[
    point::LAW,
    uniform::LAW,
    triangular::LAW,
    pert::LAW,
    normal::LAW,
    lognormal::LAW,
    beta::LAW,
    gamma::LAW,
    student_t::LAW,
    logistic::LAW,
    arcsine::LAW,
    discrete::LAW,
    mixture::LAW,
    empirical::LAW,
];

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

    /// Whether the law has a mean: asked more often than what it is, which may
    /// take an integral.
    fn has_mean(&self) -> bool {
        self.mean().is_some()
    }

    /// Whether the law has a standard deviation.
    fn has_sd(&self) -> bool {
        self.sd().is_some()
    }

    /// Whether some single value has a probability above 0 (point, discrete).
    fn has_atoms(&self) -> bool {
        false
    }

    /// Fills `out` with the draws that belong to `uniforms`, both of shape
    /// `[rows]`: as [`sample_from_uniform`], row by row.
    fn fill(&self, uniforms: &[f64], out: &mut [f64]) {
        for (value, &u) in out.iter_mut().zip(uniforms) {
            *value = if u < 0.5 { self.quantile(u) } else { self.upper_quantile(1.0 - u) };
        }
    }

    /// Whether [`fill`](Self::fill) is as quick as a look-up in a table of
    /// quantiles would be. A law with atoms has no table: it is not smooth.
    fn is_quick(&self) -> bool {
        self.has_atoms()
    }

    /// The law as a shift and a scale of one that it has in common with others
    /// of its family and shape; `None` if it is not known to be one. What is
    /// made of that law once then serves all of them.
    fn standard(&self) -> Option<Standard> {
        None
    }

    /// The probability that truncation took away, if the law is truncated.
    fn mass_removed(&self) -> Option<f64> {
        None
    }

    /// The law given that its value lies in [`low`, `high`], for laws that know
    /// it exactly. A law with atoms must; others are truncated by their
    /// quantiles.
    fn kept_within(&self, low: f64, high: f64) -> Kept {
        let _ = (low, high);
        Kept::Unknown
    }
}

/// What is left of a law between two ends.
#[derive(Clone, Debug)]
pub enum Kept {
    /// The law does not say.
    Unknown,
    /// No probability lies between the ends.
    Nothing,
    /// This share of the probability, distributed by this law.
    Part {
        /// The probability between the ends, in (0, 1].
        mass: f64,
        /// How values between the ends are distributed.
        law: Arc<dyn Distribution>,
    },
}

/// An entry of [`LAWS`].
#[derive(Debug)]
pub struct Law {
    /// What a user writes as `law = "…"`.
    pub name: &'static str,
    /// One line that says what the law is.
    pub summary: &'static str,
    /// The sets of keys by which it can be given.
    pub forms: &'static [Form],
    /// An inline table as a user would write it.
    pub example: &'static str,
}

impl Named for Law {
    fn name(&self) -> &str {
        self.name
    }
}

impl Law {
    /// Whether the keys fit one of its forms, whatever their values.
    ///
    /// # Errors
    ///
    /// If they do not.
    pub fn fits(&self, keys: &Keys) -> Result<(), ParamError> {
        form::choose(self, keys).map(|_| ())
    }

    /// The law with these parameters.
    ///
    /// # Errors
    ///
    /// If the keys fit none of its forms, or their values make no law, or one
    /// with values too large for a number.
    pub fn read(&self, keys: &Keys) -> Result<Box<dyn Distribution>, ParamError> {
        mixture::require_shallow(keys)?;
        let law = (form::choose(self, keys)?.read)(keys)?;
        // The smallest uniform that is drawn is 2⁻⁵³, about 10⁻¹⁶.
        let ends = [law.quantile(1e-17), law.upper_quantile(1e-17)];
        let moments = [law.mean(), law.sd()].map(|moment| moment.unwrap_or(0.0));
        if ends.iter().chain(&moments).all(|value| value.is_finite()) {
            return Ok(law);
        }
        let message = format!("this {} law reaches beyond the range of numbers", self.name);
        Err(ParamError::new(message).help("choose a narrower spread or a smaller unit"))
    }
}

/// The law called `law` with these parameters.
///
/// # Errors
///
/// If there is no law of this name, or as [`Law::read`].
pub fn read(law: &str, keys: &Keys) -> Result<Box<dyn Distribution>, ParamError> {
    if let Some(law) = find(LAWS, law) {
        return law.read(keys);
    }
    let names = LAWS.iter().map(|law| law.name);
    let help = match nearest(law, names.clone()) {
        Some(name) => format!("did you mean `{name}`?"),
        None => format!("use one of {}", keys::listed(names, "or")),
    };
    Err(ParamError::new(format!("no law is called `{law}`")).key("law").help(help))
}

/// The fixed names of all keys that some law takes, sorted; named quantiles are
/// known by [`is_quantile_key`].
#[must_use]
pub fn all_keys() -> &'static [&'static str] {
    static KEYS: LazyLock<Vec<&str>> = LazyLock::new(|| {
        let forms = LAWS.iter().flat_map(|law| law.forms);
        let mut keys: Vec<_> = forms.flat_map(Form::fixed_keys).collect();
        keys.sort_unstable();
        keys.dedup();
        keys
    });
    &KEYS
}

/// Whether some law takes a key of this name.
#[must_use]
pub fn is_key(name: &str) -> bool {
    is_quantile_key(name) || all_keys().binary_search(&name).is_ok()
}

/// The draw that belongs to a uniform `u` in (0, 1): the quantile, by whichever
/// tail is nearer.
#[must_use]
pub fn sample_from_uniform(law: &dyn Distribution, u: f64) -> f64 {
    // 1 − u is exact from 1/2 on.
    if u < 0.5 { law.quantile(u) } else { law.upper_quantile(1.0 - u) }
}

/// The draw that belongs to a standard normal score `z`, as a Gaussian copula
/// gives it.
#[must_use]
pub fn from_normal_score(law: &dyn Distribution, z: f64) -> f64 {
    if z < 0.0 {
        law.quantile(normal_cdf(z).max(f64::MIN_POSITIVE))
    } else {
        law.upper_quantile(normal_sf(z).max(f64::MIN_POSITIVE))
    }
}

/// A law behind the trait, or why there is none.
fn boxed<D: Distribution + 'static>(
    law: Result<D, ParamError>,
) -> Result<Box<dyn Distribution>, ParamError> {
    Ok(Box::new(law?))
}
