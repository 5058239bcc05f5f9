//! Student's t: a bell curve with heavier tails.

use super::keys::require;
use super::{Distribution, Form, Law, ParamError, boxed};
use crate::math::{sqrt, t_cdf, t_quantile, t_sf};

pub(super) const LAW: Law = Law {
    name: "student-t",
    summary: "a bell curve with heavier tails, the heavier the fewer degrees of freedom",
    forms: &[Form {
        keys: &["location", "scale", "df"],
        optional: &[],
        says: "centre, spread (not the standard deviation) and degrees of freedom",
        read: |keys| {
            let (location, scale) = (keys.number("location")?, keys.number("scale")?);
            boxed(StudentT::new(location, scale, keys.number("df")?))
        },
    }],
    example: r#"{ law = "student-t", location = 0.2, scale = 0.05, df = 5 }"#,
};

/// A bell curve with heavier tails.
#[derive(Debug)]
struct StudentT {
    location: f64,
    scale: f64,
    df: f64,
}

impl StudentT {
    fn new(location: f64, scale: f64, df: f64) -> Result<Self, ParamError> {
        require("location", location, "finite", location.is_finite())?;
        require("scale", scale, "above 0 and finite", scale > 0.0 && scale.is_finite())?;
        // With fewer, draws would leave the range of numbers.
        require("df", df, "at least 0.1 and finite", df >= 0.1 && df.is_finite())?;
        Ok(Self { location, scale, df })
    }
}

impl Distribution for StudentT {
    fn quantile(&self, p: f64) -> f64 {
        self.location + self.scale * t_quantile(self.df, p)
    }

    fn upper_quantile(&self, q: f64) -> f64 {
        self.location - self.scale * t_quantile(self.df, q)
    }

    fn cdf(&self, x: f64) -> f64 {
        t_cdf(self.df, (x - self.location) / self.scale)
    }

    fn sf(&self, x: f64) -> f64 {
        t_sf(self.df, (x - self.location) / self.scale)
    }

    fn mean(&self) -> Option<f64> {
        (self.df > 1.0).then_some(self.location)
    }

    fn sd(&self) -> Option<f64> {
        (self.df > 2.0).then(|| self.scale * sqrt(self.df / (self.df - 2.0)))
    }
}
