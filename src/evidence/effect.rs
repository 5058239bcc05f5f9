//! What is pooled: an estimate with its standard error, if there is one.

use crate::problem::Problem;

/// The largest estimate and standard error, and the smallest standard error,
/// with which sums of squares keep their digits.
pub(super) const LARGEST: f64 = 1e9;
pub(super) const SMALLEST_ERROR: f64 = 1e-9;

/// An estimate, in any unit, with its standard error in the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Effect {
    label: String,
    estimate: f64,
    std_error: Option<f64>,
    bias_sd: f64,
}

impl Effect {
    /// `std_error` is `None` where none was published.
    ///
    /// # Errors
    ///
    /// Unless `estimate` is within ±1e9 and `std_error` from 1e-9 to 1e9.
    pub fn new(
        label: impl Into<String>,
        estimate: f64,
        std_error: Option<f64>,
    ) -> Result<Self, Problem> {
        let holds = estimate.abs() <= LARGEST;
        if !holds {
            return Err(Problem::new(format!(
                "`estimate` must be a number from -1e9 to 1e9, got {estimate}"
            )));
        }
        let holds = std_error.is_none_or(|error| (SMALLEST_ERROR..=LARGEST).contains(&error));
        if !holds {
            let seen = std_error.unwrap_or(f64::NAN);
            let message = format!("`std_error` must be above 0 (1e-9 to 1e9), got {seen}");
            return Err(Problem::new(message).help("leave it empty if none was published"));
        }
        Ok(Self { label: label.into(), estimate, std_error, bias_sd: 0.0 })
    }

    /// What it is called in outputs.
    #[must_use]
    pub fn label(&self) -> &str {
        &self.label
    }

    /// The estimate.
    #[must_use]
    pub fn estimate(&self) -> f64 {
        self.estimate
    }

    /// Its standard error, if one was published.
    #[must_use]
    pub fn std_error(&self) -> Option<f64> {
        self.std_error
    }

    /// The same less a supposed bias, whose size is known to within `sd` ≥ 0:
    /// y − b, with variance v + σ².
    ///
    /// Source: Turner, Spiegelhalter, Smith & Thompson (2009), Bias modelling in
    /// evidence synthesis, Journal of the Royal Statistical Society A 172, 21–47.
    ///
    /// # Errors
    ///
    /// Unless both are numbers and `sd` is from 0 to 1e9.
    pub fn less_bias(&self, bias: f64, sd: f64) -> Result<Self, Problem> {
        let holds = (0.0..=LARGEST).contains(&sd);
        if !holds {
            return Err(Problem::new(format!("`bias_sd` must be from 0 to 1e9, got {sd}")));
        }
        let less = Self::new(self.label.clone(), self.estimate - bias, self.std_error)?;
        Ok(Self { bias_sd: sd, ..less })
    }

    /// v: the squared standard error and that of the bias; `None` if no standard
    /// error was published.
    #[must_use]
    pub fn variance(&self) -> Option<f64> {
        self.std_error.map(|error| error * error + self.bias_sd * self.bias_sd)
    }

    /// v, with 0 for a standard error that was not published.
    #[must_use]
    pub fn known_variance(&self) -> f64 {
        self.variance().unwrap_or(self.bias_sd * self.bias_sd)
    }
}
