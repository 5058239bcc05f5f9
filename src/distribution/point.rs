//! Point: one value for certain.

use std::sync::Arc;

use super::keys::require;
use super::{Distribution, Form, Kept, Law, ParamError, boxed};

pub(super) const LAW: Law = Law {
    name: "point",
    summary: "one value for certain",
    forms: &[Form {
        keys: &["value"],
        optional: &[],
        says: "the value",
        read: |keys| boxed(Point::new(keys.number("value")?)),
    }],
    example: r#"{ law = "point", value = 0.2 }"#,
};

/// One value for certain.
#[derive(Clone, Debug)]
struct Point(f64);

impl Point {
    fn new(value: f64) -> Result<Self, ParamError> {
        require("value", value, "finite", value.is_finite())?;
        Ok(Self(value))
    }
}

impl Distribution for Point {
    fn quantile(&self, _: f64) -> f64 {
        self.0
    }

    fn upper_quantile(&self, _: f64) -> f64 {
        self.0
    }

    fn cdf(&self, x: f64) -> f64 {
        f64::from(u8::from(self.0 <= x))
    }

    fn sf(&self, x: f64) -> f64 {
        f64::from(u8::from(self.0 > x))
    }

    fn mean(&self) -> Option<f64> {
        Some(self.0)
    }

    fn sd(&self) -> Option<f64> {
        Some(0.0)
    }

    fn has_atoms(&self) -> bool {
        true
    }

    fn kept_within(&self, low: f64, high: f64) -> Kept {
        if low <= self.0 && self.0 <= high {
            Kept::Part { mass: 1.0, law: Arc::new(self.clone()) }
        } else {
            Kept::Nothing
        }
    }
}
