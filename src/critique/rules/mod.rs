//! Every rule, a file each, in the order of the manual.

#![expect(
    clippy::unnecessary_wraps,
    reason = "all rules have one form, though some have an answer for every subject"
)]

mod economy;
mod fairness;
mod openness;
mod overlap;
mod plausibility;
mod price;
mod projection;
mod scope;
mod sources;
mod substitution;
mod units;
mod volume;

use super::rule::Rule;

/// Every rule. Codes are for ever: a rule that is given up keeps its code.
pub const RULES: &[&Rule] = &[
    // Substitution.
    &substitution::s1_one_to_one::RULE,
    &substitution::s2_above_evidence::RULE,
    &substitution::s3_student_sample::RULE,
    &substitution::s4_no_sampling_gain::RULE,
    &substitution::s5_below_wtp::RULE,
    &substitution::s6_repeat_views::RULE,
    &substitution::s7_stated_intent::RULE,
    &substitution::s8_double_net::RULE,
    // Price.
    &price::p1_retail_not_net::RULE,
    &price::p2_vat_inside::RULE,
    &price::p3_wrong_window::RULE,
    &price::p4_revenue_not_profit::RULE,
    // Volume.
    &volume::v1_no_volume_source::RULE,
    &volume::v2_users_as_files::RULE,
    &volume::v3_available_not_taken::RULE,
    &volume::v4_peak_extrapolation::RULE,
    &volume::v5_units_per_head::RULE,
    &volume::v6_time_impossible::RULE,
    // Plausibility.
    &plausibility::q1_spend_per_head::RULE,
    &plausibility::q2_exceeds_market::RULE,
    &plausibility::q3_exceeds_gdp::RULE,
    &plausibility::q4_jobs_exceed_sector::RULE,
    // Units, wording, arithmetic.
    &units::u1_up_to::RULE,
    &units::u2_no_period::RULE,
    &units::u3_currency_year::RULE,
    &units::u4_magnitude::RULE,
    &units::u5_false_precision::RULE,
    &units::u6_no_range::RULE,
    // Scope, geography, double counting.
    &scope::g1_geo_share::RULE,
    &scope::g2_catalogue_scope::RULE,
    &scope::g3_actor_attribution::RULE,
    &scope::g4_industry_vs_economy::RULE,
    &scope::g5_import_leakage::RULE,
    &overlap::d1_group_overlap::RULE,
    &overlap::d2_channel_overlap::RULE,
    &overlap::d3_multiplier_tiers::RULE,
    &overlap::d4_tax_on_top::RULE,
    // The wider economy, projections, causes.
    &economy::j1_gross_jobs::RULE,
    &economy::j2_multiplier::RULE,
    &economy::j3_jobs_per_million::RULE,
    &economy::j4_transfer_as_loss::RULE,
    &projection::x1_static::RULE,
    &projection::x2_growth_extrapolation::RULE,
    &projection::x3_trend_as_cause::RULE,
    &projection::x4_stale_rate::RULE,
    // Evidence and openness.
    &openness::e1_no_method::RULE,
    &openness::e2_interested_funder::RULE,
    &openness::e3_citation_loop::RULE,
    &openness::e4_cherry_pick::RULE,
    &openness::e5_corrected_later::RULE,
    // Fairness of critics.
    &fairness::k1_small_s_big_loss::RULE,
    &fairness::k2_null_is_not_zero::RULE,
    &fairness::k3_misattributed_method::RULE,
    &fairness::k4_omitted_harm::RULE,
    &fairness::k5_benefit_overreach::RULE,
];
