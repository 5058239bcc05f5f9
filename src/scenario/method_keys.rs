//! What a claimant or a critic may be said to have published: the facts that
//! rules read. One list for all rules, so that a rule needs no key of its own.
//!
//! A fact that was not published is left out: rules then say what to ask for.

use super::keys::{LANGUAGE_CODES, PRICE_BASES, STATUSES};
use crate::table::{Holds, Key};

/// What is money, and so in the currency and price year of the claim: it is brought into
/// the scenario's with the amount. `factors` are left as published.
pub(super) const MONEY_KEYS: &[&str] = &[
    "price",
    "displaced_price",
    "unit_cost",
    "total_loss",
    "tier_outputs",
    "final_value",
    "value_added",
    "tax_added",
    "base_loss",
    "decline",
    "parts",
    "range_low",
    "range_high",
    "corrected_amount",
];

/// What is counted for so much money.
pub(super) const PER_MONEY_KEYS: &[&str] = &["respending_jobs"];

/// What a count counts, and what a price is the price of.
const COUNTED: &[&str] = &[
    "copy",
    "download",
    "view",
    "play",
    "visit",
    "title",
    "link",
    "server",
    "seized copy",
    "user",
    "device",
];

/// How a volume came about.
const VOLUME_BASES: &[&str] =
    &["counted", "survey", "sample", "assumed", "catalogue", "hosted", "users", "seized"];

/// How a rate came about.
const RATE_BASES: &[&str] =
    &["econometric", "experiment", "survey", "stated intention", "assumed", "convention"];

/// Whether a rate already contains what comes back.
const RATE_KINDS: &[&str] = &["net", "gross"];

/// What a multiplier multiplies, and with which rounds of spending.
const MULTIPLIER_KINDS: &[&str] = &["type I", "type II", "value added", "employment"];

/// With what a projection grows.
const GROWTH_DRIVERS: &[&str] = &["traffic", "bandwidth", "users", "sales", "trend", "assumed"];

/// Who is said to bear the loss.
const SCOPE_WORDS: &[&str] = &["rightholder", "industry", "economy", "society", "state"];

/// What the figure is called.
const LOSS_WORDS: &[&str] =
    &["loss", "lost sales", "lost revenue", "damage", "lost profit", "value of copies"];

/// Whether who paid gains from a high figure, from a low one, or from neither.
const STAKES: &[&str] = &["high", "low", "none"];

/// What a critic concludes about.
const CONCLUSIONS: &[&str] = &["producers", "consumers", "society"];

/// Shares and rates that a reader writes as 0.2 for 20 %.
const SHARE: Holds = Holds::Within(0.0, 1.0);
/// Sales per copy: below 0 where copies help sales.
const RATE: Holds = Holds::Within(-10.0, 10.0);
const YEAR: Holds = Holds::Within(1900.0, 2200.0);
const GROWTH: Holds = Holds::Within(-0.99, 100.0);

/// What a claimant published of its method.
pub(super) const METHOD_KEYS: &[Key] = &[
    // Volume.
    Key::optional("volume", Holds::Positive, "units that it counted in the claim's period"),
    Key::optional("volume_unit", Holds::Word(COUNTED), "what it counted"),
    Key::optional("volume_basis", Holds::Word(VOLUME_BASES), "how it came to that count"),
    Key::optional("volume_source", Holds::Text, "where the count comes from"),
    Key::optional("downloads_per_link", Holds::Positive, "downloads for each link or hosted file"),
    Key::optional("users", Holds::Positive, "people behind the volume"),
    Key::optional("hours_per_unit", Holds::Positive, "how long one unit lasts, in hours"),
    Key::optional("base_days", Holds::Positive, "days that were measured"),
    Key::optional("extrapolated_days", Holds::Positive, "days that the result stands for"),
    Key::optional("mean_over_peak", SHARE, "an average day as a share of the day measured"),
    Key::optional("first_use_share", SHARE, "share of the units that are a first use"),
    Key::optional("repeat_rate", RATE, "sales lost per unit that is a repeated use"),
    Key::optional("niche_share", SHARE, "share of the units that are little-known titles"),
    // Price.
    Key::optional("price", Holds::Positive, "price per unit, in the claim's currency"),
    Key::optional("price_unit", Holds::Word(COUNTED), "what the price is the price of"),
    Key::optional("price_basis", Holds::Word(PRICE_BASES), "what that price holds"),
    Key::optional("price_includes_vat", Holds::Boolean, "whether value-added tax is in the price"),
    Key::optional("vat", SHARE, "the rate of that tax, such as 0.21"),
    Key::optional(
        "price_window",
        Holds::Text,
        "the channel of that price: cinema, DVD, album, ...",
    ),
    Key::optional(
        "displaced_price",
        Holds::Positive,
        "the mean price of what was displaced, where it is known, in its currency",
    ),
    Key::optional("unit_cost", Holds::Within(0.0, f64::MAX), "cost avoided per unit, deducted"),
    // Rate.
    Key::optional("rate", RATE, "sales lost per unit that it assumed"),
    Key::optional("rate_kind", Holds::Word(RATE_KINDS), "whether that rate is net or gross"),
    Key::optional("rate_basis", Holds::Word(RATE_BASES), "how it came to that rate"),
    Key::optional("rate_medium", Holds::Text, "the medium that the rate was measured on"),
    Key::optional("rate_year", YEAR, "the year of the data behind the rate"),
    Key::optional("rate_study", Holds::Text, "the study it is from, by its id in the evidence"),
    Key::optional("rate_studies", Holds::Positive, "how many studies it weighed"),
    Key::optional("corrections", Holds::Texts, "what it took off the rate again: sampling, ..."),
    Key::optional("sampling_gain", Holds::Boolean, "whether sales that copies bring about count"),
    Key::optional("share_willing", SHARE, "share of users who would pay the price"),
    Key::optional("sample", Holds::Text, "what was sampled"),
    Key::optional("sample_size", Holds::Positive, "how many were asked or observed"),
    Key::optional(
        "sample_frame",
        Holds::Text,
        "who could be in the sample: students, one city, ...",
    ),
    Key::optional("population", Holds::Text, "whom the result is said to speak for"),
    // Shares, groups and channels.
    Key::optional("actor", Holds::Text, "the group or site that the loss is charged to"),
    Key::optional("actor_share", SHARE, "its share of all copies in the claim's scope"),
    Key::optional("replacement", SHARE, "share that others would have supplied without it"),
    Key::optional("total_loss", Holds::Positive, "a published loss from all copies in this scope"),
    Key::optional("total_loss_source", Holds::Text, "who published it"),
    Key::optional("catalogue_language", Holds::Text, "the language that the titles are bound to"),
    Key::optional("catalogue_territory", Holds::Text, "the territory that they are bound to"),
    Key::optional("group_shares", Holds::Numbers, "shares of groups, sites or titles it adds up"),
    Key::optional("channels", Holds::Texts, "channels of sale it adds up"),
    Key::optional("channel_rates", Holds::Numbers, "sales lost per copy in each of them"),
    Key::optional("domestic_share", SHARE, "share of the loss that domestic rightholders bear"),
    Key::optional("foreign_losses", Holds::Boolean, "whether losses of foreign owners count"),
    // Words.
    Key::optional("scope_word", Holds::Word(SCOPE_WORDS), "who is said to bear the loss"),
    Key::optional("loss_word", Holds::Word(LOSS_WORDS), "what the figure is called"),
    Key::optional("consumer_gain", Holds::Boolean, "whether what users gained is set against it"),
    // Multipliers, jobs, tax.
    Key::optional("multiplier", Holds::Positive, "any further factor"),
    Key::optional("multiplier_kind", Holds::Word(MULTIPLIER_KINDS), "what kind it is"),
    Key::optional("multiplier_source", Holds::Text, "where it is from: RIMS II, ..."),
    Key::optional("multiplier_regional", Holds::Boolean, "a regional one on a national figure"),
    Key::optional("tier_outputs", Holds::Numbers, "output of each tier it adds up, in currency"),
    Key::optional("final_value", Holds::Positive, "final price of those sales, in currency"),
    Key::optional("value_added", Holds::Positive, "value added in those sales, in currency"),
    Key::optional("tax_added", Holds::Positive, "tax added on top, in its currency"),
    Key::optional("jobs", Holds::Positive, "jobs said to be lost"),
    Key::optional("jobs_net", Holds::Boolean, "whether jobs kept elsewhere are set against them"),
    Key::optional("respending_share", SHARE, "share of the money that was spent elsewhere"),
    Key::optional("respending_multiplier", Holds::Positive, "the multiplier of that spending"),
    Key::optional("respending_jobs", Holds::Positive, "jobs per million of currency spent there"),
    // Time and cause.
    Key::optional("base_loss", Holds::Positive, "the loss that a projection starts from"),
    Key::optional("horizon_years", Holds::Positive, "years from the data to the figure"),
    Key::optional("growth_rate", GROWTH, "growth a year of the loss, such as 0.18"),
    Key::optional("growth_driver", Holds::Word(GROWTH_DRIVERS), "with what it grows"),
    Key::optional("sales_growth", GROWTH, "growth a year of legal sales"),
    Key::optional("dynamics", Holds::Boolean, "whether rate, price or volume change over time"),
    Key::optional("decline", Holds::Positive, "a fall of sales over the period, in currency"),
    Key::optional("decline_attributed", SHARE, "share of that fall charged to piracy"),
    // Arithmetic.
    Key::optional("factors", Holds::Numbers, "numbers that it multiplies to the total"),
    Key::optional("parts", Holds::Numbers, "numbers that it adds up to the total"),
    Key::optional("currencies", Holds::Texts, "currencies of its numbers"),
    Key::optional("price_years", Holds::Numbers, "years whose prices it mixes"),
    Key::optional("range_low", Holds::Within(f64::MIN, f64::MAX), "the low end that it gave"),
    Key::optional("range_high", Holds::Within(f64::MIN, f64::MAX), "the high end that it gave"),
    Key::optional("relative_error", Holds::Positive, "how far off it may be, 0.2 for 20 %"),
    // Transparency.
    Key::optional("stated", Holds::Boolean, "whether its assumptions are stated"),
    Key::optional("verifiable", Holds::Boolean, "whether somebody else could redo it"),
    Key::optional("reviewed", Holds::Boolean, "whether independent people checked it"),
    Key::optional("funder", Holds::Text, "who paid"),
    Key::optional("funder_stake", Holds::Word(STAKES), "what figure the payer gains from"),
    Key::optional("chain", Holds::Texts, "who quotes whom, back to the data"),
    Key::optional("chain_ends_in_data", Holds::Boolean, "whether data stand at its end"),
    Key::optional("erratum", Holds::Text, "a later correction, and who made it"),
    Key::optional("corrected_amount", Holds::Positive, "the figure after that correction"),
    Key::optional("first_published", YEAR, "the year in which this figure first appeared"),
    Key::optional("note", Holds::Text, "what was and was not published"),
];

/// A critic.
pub(super) const CRITIC_KEYS: &[Key] = &[
    Key::optional("title", Holds::Text, "who it is"),
    Key::optional("source", Holds::Text, "the source, by its name under `sources`"),
    Key::optional("claims", Holds::Texts, "the claims it speaks of"),
    Key::optional("wording", Holds::Text, "its words, short"),
    Key::optional(
        "wording_language",
        Holds::Word(LANGUAGE_CODES),
        "the language of those words, by its code: `fr`",
    ),
    Key::optional("asserts", Holds::List(ASSERTION_KEYS), "what it asserts"),
    Key::optional("considers", Holds::Texts, "losses outside the claim that it takes account of"),
    Key::optional("omits", Holds::Texts, "losses outside the claim that it leaves out"),
    Key::optional("funder", Holds::Text, "who paid"),
    Key::optional("funder_stake", Holds::Word(STAKES), "what figure the payer gains from"),
    Key::optional("note", Holds::Text, "doubts and remarks"),
];

/// Something that a critic asserts.
pub(super) const ASSERTION_KEYS: &[Key] = &[
    Key::required("about", Holds::Text, "a claim of this file, or another source in words"),
    Key::required("says", Holds::Text, "what is asserted of it, in the words of the file"),
    Key::optional("wording", Holds::Text, "the critic's own words for it, short"),
    Key::optional("supposed", Holds::Boolean, "whether the critic says it as a supposition"),
    Key::optional("rate", RATE, "the rate that is said to have been used"),
    Key::optional("source_rate", RATE, "the rate that was really used, sales per unit"),
    Key::optional("source_rate_status", Holds::Word(STATUSES), "how that was seen"),
    Key::optional("source_rate_source", Holds::Text, "where that was seen"),
    Key::optional("own_rate", RATE, "the rate that the critic holds to be right"),
    Key::optional("rate_kind", Holds::Word(RATE_KINDS), "whether that rate is net or gross"),
    Key::optional("corrections", Holds::Texts, "what the critic takes off that rate again"),
    Key::optional("rate_medium", Holds::Text, "the medium that the rate was measured on"),
    Key::optional("rate_year", YEAR, "the year of the data behind the rate"),
    Key::optional("rate_study", Holds::Text, "the study it is from, by its id in the evidence"),
    Key::optional("rate_studies", Holds::Positive, "how many studies it weighed"),
    Key::optional("dismisses", Holds::Boolean, "whether the loss is dismissed as small or none"),
    Key::optional("copies_per_sale", Holds::Positive, "copies for every legal sale"),
    Key::optional("reads_null_as_zero", Holds::Boolean, "\"not significant\" read as no effect"),
    Key::optional("interval_low", RATE, "low end of the 95 % interval of the rate it rests on"),
    Key::optional("interval_high", RATE, "high end of the same"),
    Key::optional("consumer_gain", Holds::Boolean, "whether it argues with what users gained"),
    Key::optional("concludes_on", Holds::Word(CONCLUSIONS), "whose gain or loss it concludes on"),
    Key::optional("note", Holds::Text, "doubts and remarks"),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// Money that is not listed would stay in the currency of the claim.
    #[test]
    fn what_is_money_is_listed() {
        let known = |name: &&&str| METHOD_KEYS.iter().any(|key| key.name == **name);
        let listed = || MONEY_KEYS.iter().chain(PER_MONEY_KEYS);
        assert!(listed().all(|name| known(&name)));
        for key in METHOD_KEYS.iter().filter(|key| key.says.contains("currency")) {
            assert!(listed().any(|name| *name == key.name), "{} is money", key.name);
        }
    }
}
