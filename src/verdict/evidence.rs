//! What the evidence base holds on the medium of a scenario.

use crate::evidence::{Assumptions, Bounds, Filter, Interval, Study, prior, select};

/// The measured displacement rates of a medium.
#[derive(Clone, Debug, PartialEq)]
pub struct Rates {
    /// The medium, if the scenario names one.
    pub medium: Option<String>,
    /// How many independent rates were counted.
    pub counted: usize,
    /// How many of them were published with a standard error.
    pub with_error: usize,
    /// Where 95 % of rates of new settings lie; `None` if too few were measured.
    pub predicted: Option<Interval>,
}

impl Rates {
    /// The rates of `medium` among `studies`.
    #[must_use]
    pub fn of(medium: Option<&str>, studies: &[Study]) -> Self {
        let nothing =
            Self { medium: medium.map(str::to_owned), counted: 0, with_error: 0, predicted: None };
        let Some(name) = medium else { return nothing };
        let filter = Filter::medium(name);
        // A medium that the evidence base does not know has no rates in it.
        let Ok(selection) = select(studies, &filter) else { return nothing };
        let prior = prior(studies, &filter, &Assumptions::default(), &Bounds::default()).ok();
        Self {
            counted: selection.counted.len(),
            with_error: selection.counted.iter().filter(|s| s.std_error.is_some()).count(),
            predicted: prior.map(|prior| prior.interval),
            ..nothing
        }
    }
}
