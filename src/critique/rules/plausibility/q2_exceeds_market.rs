//! What it looks for: a loss as large as the market that is said to suffer it.
//!
//! How: the figure a year over what consumers spend on the medium in the territory, C / R; and
//! C / (R + C), the share of the market without piracy.
//!
//! Why it matters: such a loss says that the market would have been twice as large.
//!
//! What it does not say: that a market cannot be halved; recorded music was.
//!
//! What to do: ask for the volume.
//!
//! Source: below; method 2.5.

use crate::critique::rules::sources::LIMEWIRE;
use crate::critique::{Case, Finding, Reading, Rule, Side, Subject, Threshold};
use crate::language::Value;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "Q2-EXCEEDS-MARKET",
    subjects: &[Subject::Claim],
    thresholds: &[
        Threshold::error(Side::Above, 1.0, "1"),
        Threshold::warning(Side::Above, 0.5, "1"),
    ],
    sources: &[LIMEWIRE],
    number: Reading::Share,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    if case.claims_nothing() {
        return None;
    }
    let market = match case.looked_up(case.setting().market()) {
        Ok(market) => market,
        Err(why) => return Some(Finding { why, ..case.unknown() }),
    };
    let lost = case.per_year()?;
    let share = lost / market.value;
    Some(
        case.weigh(share, case.unit("1"))
            .with("share", Value::percent(share, 2))
            .with("market", Value::quantity(market.value, &case.money(), 2))
            .with("without", Value::percent(lost / (market.value + lost), 2)),
    )
}
