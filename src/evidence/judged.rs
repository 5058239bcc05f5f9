//! Ranges for where nothing, or too little, is measured: our judgement, by name.
//!
//! Each is per unpaid *first* consumption of a title that the person really
//! consumed. Always also run 0 and 1. To add one, list it in [`JUDGED`].

use crate::catalogue::Named;
use crate::distribution::{self, Distribution, Keys, ParamError};

/// An entry of [`JUDGED`].
#[derive(Debug, PartialEq)]
pub struct Judged {
    /// What a user writes.
    pub name: &'static str,
    /// One of [`MEDIA`](super::MEDIA).
    pub medium: &'static str,
    /// What it is about.
    pub target: &'static str,
    /// Lowest, most likely and highest rate; `None` where no range can be
    /// defended.
    pub range: Option<[f64; 3]>,
    /// How much we trust it.
    pub confidence: &'static str,
    /// What it rests on.
    pub basis: &'static str,
}

impl Named for Judged {
    fn name(&self) -> &str {
        self.name
    }
}

impl Judged {
    /// The triangular law of the range.
    ///
    /// # Errors
    ///
    /// If there is no range, with the reason.
    pub fn law(&self) -> Result<Box<dyn Distribution>, ParamError> {
        let Some([low, mode, high]) = self.range else {
            let message = format!("no range of rates can be defended for {}", self.target);
            return Err(ParamError::new(message).help(self.basis));
        };
        let keys = Keys::of(&[("low", low), ("mode", mode), ("high", high)]);
        distribution::read("triangular", &keys)
    }
}

/// Every rate from 0 to 1 alike: what is said by who says that nothing is known.
///
/// # Panics
///
/// Never: the law is constant.
#[must_use]
pub fn ignorance() -> Box<dyn Distribution> {
    let keys = Keys::of(&[("low", 0.0), ("high", 1.0)]);
    distribution::read("uniform", &keys).expect("0 is below 1")
}

const fn judged(
    (name, medium): (&'static str, &'static str),
    target: &'static str,
    range: Option<[f64; 3]>,
    confidence: &'static str,
    basis: &'static str,
) -> Judged {
    Judged { name, medium, target, range, confidence, basis }
}

/// Every judged range.
pub const JUDGED: &[Judged] = &[
    judged(
        ("film", "film"),
        "films of all ages, every channel",
        Some([0.0, 0.20, 0.40]),
        "medium to low",
        "0 and 0.14 in China, 0.20 for second viewings, 0.37 to 0.40 for top films as a ceiling",
    ),
    judged(
        ("film-blockbuster", "film"),
        "a recent top film",
        Some([0.20, 0.38, 0.60]),
        "medium",
        "0.37 and 0.40 from one survey; 1.0 among students of one university: also run 1",
    ),
    judged(
        ("film-cinema", "film"),
        "cinema tickets, copies after the release",
        Some([0.0, 0.05, 0.15]),
        "low",
        "inferred from shares and interventions; people state 0.15",
    ),
    judged(
        ("film-cinema-early", "film"),
        "cinema tickets, copies before the release or where it comes late",
        Some([0.10, 0.20, 0.40]),
        "low",
        "inferred from shares and interventions",
    ),
    judged(
        ("film-disc", "film"),
        "films on disc",
        Some([0.0, 0.10, 0.30]),
        "very low",
        "old and contradictory: no effect found, and cannibalisation",
    ),
    judged(
        ("film-digital", "film"),
        "films sold or rented as downloads",
        Some([0.10, 0.25, 0.40]),
        "low",
        "a shutdown, a block (6 % more visits for 22 % less piracy); people state 0.27",
    ),
    judged(
        ("tv", "tv"),
        "television series",
        Some([0.0, 0.10, 0.30]),
        "very low",
        "0.095 by value and 0.24 with films from the industry's own surveys; nothing measured",
    ),
    judged(
        ("music-purchase-era", "music"),
        "music while it was bought, 2000 to 2012",
        Some([0.0, 0.20, 0.30]),
        "medium",
        "0.2 and 0.15 to 0.30; two studies that found no effect; elasticities near 0",
    ),
    judged(
        ("music-streaming-era", "music"),
        "music since streaming",
        Some([0.0, 0.05, 0.15]),
        "low",
        "an effect that fades by 15 % a year; clicks that show none; people state 0.07 to 0.10",
    ),
    judged(
        ("games", "games"),
        "games; the sign is not known. Better: 0 to 20 % of the revenue of the launch weeks",
        Some([-0.25, 0.0, 0.20]),
        "low",
        "a survey that finds gains, not significant; no effect in another; losses at launch",
    ),
    judged(
        ("books", "books"),
        "books",
        None,
        "none",
        "no rate per copy: use 0 to 14 % of the sales of e-books, and about 0 of print",
    ),
    judged(
        ("subscription", "film-tv"),
        "one viewing more under a flat fee",
        None,
        "none",
        "a viewing more earns nothing: model subscriptions won or lost",
    ),
    judged(
        ("software", "software"),
        "software",
        None,
        "none",
        "1 was only ever assumed, and one study finds promotion: show 0 to 1 as ignorance",
    ),
    judged(
        ("live-sport", "live-sport"),
        "live sport",
        None,
        "none",
        "0.32 as an upper scenario: 74 % say they would switch, 43 % of them do not pay yet",
    ),
];
