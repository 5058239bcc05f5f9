//! What was not published, by what it is about: a reader asks for a count of copies, not for
//! `volume_basis`.

/// Topics in the order in which they are listed, with the keys of a declared method that belong to
/// each. The name of a topic is the message `topic-` and this.
const TOPICS: &[(&str, &[&str])] = &[
    (
        "volume",
        &[
            "volume",
            "volume_unit",
            "volume_basis",
            "volume_source",
            "downloads_per_link",
            "users",
            "hours_per_unit",
            "base_days",
            "extrapolated_days",
            "mean_over_peak",
            "first_use_share",
            "repeat_rate",
            "niche_share",
        ],
    ),
    (
        "rate",
        &[
            "rate",
            "rate_kind",
            "rate_basis",
            "rate_medium",
            "rate_year",
            "rate_study",
            "rate_studies",
            "corrections",
            "sampling_gain",
            "share_willing",
            "source_rate",
            "own_rate",
            "copies_per_sale",
            "interval_low",
            "interval_high",
            "channel_rates",
        ],
    ),
    (
        "price",
        &[
            "price",
            "price_unit",
            "price_basis",
            "price_includes_vat",
            "vat",
            "price_window",
            "displaced_price",
            "unit_cost",
            "final_value",
        ],
    ),
    ("sample", &["sample", "sample_size", "sample_frame", "population"]),
    (
        "actor",
        &[
            "actor",
            "actor_share",
            "replacement",
            "total_loss",
            "total_loss_source",
            "group_shares",
            "catalogue_language",
            "catalogue_territory",
            "channels",
        ],
    ),
    (
        "bearer",
        &[
            "scope_word",
            "loss_word",
            "domestic_share",
            "foreign_losses",
            "consumer_gain",
            "concludes_on",
            "respending_share",
            "tax_added",
        ],
    ),
    (
        "jobs",
        &[
            "jobs",
            "jobs_net",
            "multiplier",
            "multiplier_kind",
            "multiplier_source",
            "multiplier_regional",
            "respending_multiplier",
            "respending_jobs",
            "tier_outputs",
            "value_added",
        ],
    ),
    (
        "time",
        &[
            "base_loss",
            "horizon_years",
            "growth_rate",
            "growth_driver",
            "sales_growth",
            "dynamics",
            "decline",
            "decline_attributed",
            "first_published",
            "price_years",
            "currencies",
        ],
    ),
    ("arithmetic", &["factors", "parts", "range_low", "range_high", "relative_error"]),
    (
        "openness",
        &[
            "stated",
            "verifiable",
            "reviewed",
            "funder",
            "funder_stake",
            "chain",
            "chain_ends_in_data",
            "erratum",
            "corrected_amount",
        ],
    ),
    ("critic", &["considers", "omits", "dismisses", "reads_null_as_zero"]),
];

/// The topic that a key belongs to: its place in the list and its name.
fn of(key: &str) -> (usize, &'static str) {
    let found = TOPICS.iter().enumerate().find(|(_, (_, keys))| keys.contains(&key));
    found.map_or((TOPICS.len(), "other"), |(place, (name, _))| (place, name))
}

/// The topic of what a rule missed first, which is what it is about.
pub(super) fn first(keys: &[&str]) -> Option<(usize, &'static str)> {
    keys.first().map(|key| of(key))
}

/// The topics of `keys`, each once, in the order of the list.
pub(super) fn all(keys: &[&str]) -> Vec<&'static str> {
    let mut topics: Vec<(usize, &'static str)> = keys.iter().map(|key| of(key)).collect();
    topics.sort_unstable();
    topics.dedup();
    topics.into_iter().map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{LANGUAGES, Phrasebook};

    #[test]
    fn topics_are_named_in_every_language_and_share_no_key() {
        let mut keys: Vec<&str> = TOPICS.iter().flat_map(|(_, keys)| *keys).copied().collect();
        let all = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), all);
        for language in &LANGUAGES {
            let book = Phrasebook::new(language);
            for (name, _) in TOPICS.iter().chain(&[("other", [].as_slice())]) {
                assert!(book.knows(&format!("topic-{name}")), "{}: {name}", language.code);
            }
        }
    }

    #[test]
    fn what_a_rule_missed_is_told_by_topic() {
        assert_eq!(first(&["rate", "volume", "price"]), Some((1, "rate")));
        assert_eq!(all(&["rate", "volume", "volume_unit"]), ["volume", "rate"]);
        assert_eq!(all(&["unheard_of"]), ["other"]);
        assert_eq!(first(&[]), None);
    }
}
