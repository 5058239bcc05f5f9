//! What can be said of a claim, in a few sentences: numbers before adjectives,
//! never a bare point, never "up to", and what the ranges do not hold.
//!
//! The wording follows guidance on telling uncertainty (Office for Statistics
//! Regulation, "How to communicate uncertainty in statistics"; IPCC AR4 for the
//! words of likelihood, which stand only for a model's own draws and never
//! without the number). How good the evidence is has a grade of its own.

mod claim_review;
mod evidence;
mod grade;
mod likelihood;
mod sentences;

pub use claim_review::{Attribution, claim_review};
pub use evidence::Rates;
pub use grade::{GRADES, Grade, Weighed, grade};
pub use likelihood::{LIKELIHOODS, Likelihood, likelihood};

use crate::evidence::Study;
use crate::language::Message;
use crate::outcome::Outcome;

/// What can be said of one claim.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// Index into the scenario's claims.
    pub claim: usize,
    /// The sentences, in the order in which they are read.
    pub sentences: Vec<Message>,
    /// How good the evidence behind the ranges is.
    pub weighed: Weighed,
}

impl Verdict {
    /// The sentences and, where there are ranges, the grade of the evidence behind them.
    #[must_use]
    pub fn with_grade(&self) -> Vec<Message> {
        let mut said = self.sentences.clone();
        if self.weighed.inputs > 0 {
            said.push(self.weighed.sentence());
        }
        said
    }
}

impl Weighed {
    /// The sentence that tells the grade and what it was given for.
    #[must_use]
    pub fn sentence(&self) -> Message {
        Message::new("verdict-grade")
            .with("grade", Message::new(self.grade.id))
            .with("measured", self.measured)
            .with("inputs", self.inputs)
            .with("k", self.rates.counted)
            .with("errors", self.rates.with_error)
    }
}

/// The verdict on every claim of a scenario. `studies` is the evidence base to speak of.
#[must_use]
pub fn verdicts(outcome: &Outcome, studies: &[Study]) -> Vec<Verdict> {
    let rates = Rates::of(outcome.scenario.medium.as_deref(), studies);
    (0..outcome.scenario.claims.len())
        .map(|claim| Verdict {
            claim,
            sentences: sentences::of(outcome, claim, &rates),
            weighed: grade(&outcome.scenario, &rates),
        })
        .collect()
}
