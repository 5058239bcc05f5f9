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
mod substitution;
mod units;
mod volume;

use super::rule::Rule;

/// Every rule. Codes are for ever: a rule that is given up keeps its code.
pub const RULES: &[&Rule] = &[
    // Substitution.
    &substitution::s1_one_to_one::RULE,
    &substitution::s2_above_evidence::RULE,
    // Price.
    // Volume.
    // Plausibility.
    // Units, wording, arithmetic.
    &units::u1_up_to::RULE,
    // Scope, geography, double counting.
    // The wider economy, projections, causes.
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
