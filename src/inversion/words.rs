//! Why a question has no answer, in words.

use crate::context::Unknown;
use crate::language::Message;

/// Quantities of which a sentence says what would give them.
const EXPLAINED: &[&str] = &["downloads", "price", "policy_cost", "gross_displacement"];

/// What is missing for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Missing {
    /// A quantity that neither the scenario, the claimant nor the data give.
    Name(String),
    /// A quantity that the context data do not have of this place, year or medium.
    Unknown(Unknown),
    /// Something that only the claimant can say: a key of the claim.
    Key(&'static str),
    /// A quantity that differs from segment to segment.
    Segmented(String),
    /// The units of what is given make no such answer.
    Units,
    /// A division by 0, or an amount that is not finite, in some draw.
    NotFinite,
    /// In half of the draws or more, no value is enough.
    NoneIsEnough,
    /// No model was run.
    NoModel,
    /// The model computes nothing on the claim's ledger, or has no result.
    NoFigure,
}

impl Missing {
    /// The same in a few words that follow "cannot be said,".
    #[must_use]
    pub fn says(&self) -> Message {
        match self {
            Self::Name(name) if EXPLAINED.contains(&&**name) => {
                Message::new(format!("missing-{}", name.replace('_', "-")))
            }
            Self::Name(name) => Message::new("missing-name").with("name", name.as_str()),
            Self::Unknown(unknown) => unknown.says(),
            Self::Key(key) => Message::new(format!("missing-{}", key.replace(['.', '_'], "-"))),
            Self::Segmented(name) => Message::new("missing-segmented").with("name", name.as_str()),
            Self::Units => Message::new("missing-units"),
            Self::NotFinite => Message::new("missing-not-finite"),
            Self::NoneIsEnough => Message::new("missing-none-is-enough"),
            Self::NoModel => Message::new("missing-no-model"),
            Self::NoFigure => Message::new("missing-no-figure"),
        }
    }
}
