//! What it looks for: value-added tax counted as money of the industry.
//!
//! How: the price holds the tax, and the figure is a loss of the industry or of owners of rights.
//!
//! Why it matters: the tax goes to the state, whoever sells.
//!
//! What it does not say: that the state lost nothing.
//!
//! What to do: take the tax out of the price.
//!
//! Source: arithmetic. f = 1 / (1 + v); method 2.3.

use super::lost_by_sellers;
use crate::critique::{Case, Factor, Finding, Reading, Rule, Severity, Source, Subject};
use crate::language::Value;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "P2-VAT-INSIDE",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[Source::OURS],
    number: Reading::Share,
    questions: None,
    examine,
};

/// Media that were sold on discs, at the rate of tax on discs.
const ON_DISCS: &[&str] = &["film", "tv", "film-tv", "music", "games"];

fn examine(case: &Case<'_>) -> Option<Finding> {
    // What a seller is left with holds no tax.
    let inside = case.boolean("price_includes_vat").or_else(|| {
        let basis = case.text("price_basis")?;
        (basis != "retail").then_some(false)
    });
    Some(match (inside, lost_by_sellers(case)) {
        (Some(false), _) | (Some(true), Some(false)) => case.clear(),
        (Some(true), Some(true)) => fires(case),
        _ => case.unknown(),
    })
}

fn fires(case: &Case<'_>) -> Finding {
    let finding = case.fires(Severity::Warning);
    let Some(rate) = rate(case) else { return finding.saying("fires-rate-unknown") };
    let net = 1.0 / (1.0 + rate);
    finding
        .valued(rate, case.unit("1"))
        .corrected(Factor::exact(net))
        .with("rate", Value::percent(rate, 2))
        .with("tax", Value::percent(1.0 - net, 2))
}

/// The published rate, else that of the place and channel.
fn rate(case: &Case<'_>) -> Option<f64> {
    if let Some(published) = case.number("vat") {
        return Some(published);
    }
    let window = case.text("price_window").unwrap_or_default().to_lowercase();
    let quantity = if window.contains("cinema") || window.contains("ticket") {
        "vat-cinema"
    } else if ON_DISCS.contains(&case.medium()?) {
        "vat-disc"
    } else {
        return None;
    };
    case.fact(quantity).ok()?.value
}
