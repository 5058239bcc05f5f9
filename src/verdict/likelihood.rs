//! Words for a share of draws, after IPCC AR4 (2007), Working Group II, "Treatment of
//! uncertainty": they say how often a model's own draws do something, given its inputs.

/// A word and the shares that it stands for.
#[derive(Debug, PartialEq)]
pub struct Likelihood {
    /// The least share.
    pub from: f64,
    /// The message that says it.
    pub id: &'static str,
}

const fn from(from: f64, id: &'static str) -> Likelihood {
    Likelihood { from, id }
}

/// Every word, the likeliest first.
pub const LIKELIHOODS: &[Likelihood] = &[
    from(0.99, "likelihood-virtually-certain"),
    from(0.90, "likelihood-very-likely"),
    from(0.66, "likelihood-likely"),
    from(0.33, "likelihood-as-likely-as-not"),
    from(0.10, "likelihood-unlikely"),
    from(0.01, "likelihood-very-unlikely"),
    from(0.0, "likelihood-exceptionally-unlikely"),
];

/// The word for a `share` of draws, from 0 to 1.
///
/// # Panics
///
/// If `share` is below 0 or not a number.
#[must_use]
pub fn likelihood(share: f64) -> &'static Likelihood {
    let found = LIKELIHOODS.iter().find(|entry| share >= entry.from);
    found.expect("a share of draws is at least 0")
}

#[cfg(test)]
mod tests {
    use super::likelihood;

    #[test]
    fn a_word_begins_at_its_least_share() {
        for (share, id) in [
            (1.0, "likelihood-virtually-certain"),
            (0.99, "likelihood-virtually-certain"),
            (0.989, "likelihood-very-likely"),
            (0.66, "likelihood-likely"),
            (0.5, "likelihood-as-likely-as-not"),
            (0.329, "likelihood-unlikely"),
            (0.099, "likelihood-very-unlikely"),
            (0.0, "likelihood-exceptionally-unlikely"),
        ] {
            assert_eq!(likelihood(share).id, id, "{share}");
        }
    }
}
