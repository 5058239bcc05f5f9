//! What rules look up besides the scenario and its figures.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use super::finding::Mark;
use crate::distribution::Distribution;
use crate::evidence::{Assumptions, Bounds, Filter, JUDGED, Study, prior};

/// Published studies, and what was made of them.
#[derive(Debug)]
pub struct Data<'a> {
    studies: &'a [Study],
    /// By medium. Studies are pooled once, not for every rule and claim.
    rates: Mutex<BTreeMap<String, Option<Arc<Rates>>>>,
}

/// What studies, or else a judged range, say of the rate in a new setting.
#[derive(Debug)]
pub struct Rates {
    /// The law of the rate.
    pub law: Box<dyn Distribution>,
    /// Whether it is judged.
    pub mark: Option<Mark>,
    /// The studies that were counted, or the name of the judged range.
    pub from: Vec<String>,
}

impl<'a> Data<'a> {
    /// These studies, nothing made of them yet.
    #[must_use]
    pub fn new(studies: &'a [Study]) -> Self {
        Self { studies, rates: Mutex::default() }
    }

    /// The studies.
    #[must_use]
    pub fn studies(&self) -> &'a [Study] {
        self.studies
    }

    /// The law of rates for `medium`; `None` where no range can be defended.
    ///
    /// # Panics
    ///
    /// If a thread panicked while it pooled the studies.
    #[must_use]
    pub fn rates(&self, medium: &str) -> Option<Arc<Rates>> {
        let mut known = self.rates.lock().expect("nobody panicked here");
        let of = known.entry(medium.to_owned());
        of.or_insert_with(|| Rates::of(medium, self.studies).map(Arc::new)).clone()
    }
}

impl Rates {
    fn of(medium: &str, studies: &[Study]) -> Option<Self> {
        let filter = Filter::medium(medium);
        if let Ok(made) = prior(studies, &filter, &Assumptions::default(), &Bounds::default()) {
            return Some(Self { law: made.law, mark: None, from: made.counted });
        }
        let judged = JUDGED.iter().find(|entry| entry.medium == medium && entry.range.is_some())?;
        let law = judged.law().ok()?;
        Some(Self { law, mark: Some(Mark::Judgement), from: vec![judged.name.to_owned()] })
    }
}
