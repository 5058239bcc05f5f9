//! What it looks for: published numbers that do not multiply, or add up, to the figure.
//!
//! How: the figure against the product of the published factors (else volume × rate × price ×
//! multiplier), and against the sum of its published parts.
//!
//! Why it matters: slips of a factor of ten have been published, and quoted for years.
//!
//! What it does not say: which of the numbers is wrong.
//!
//! What to do: replace the figure by the product, or ask for the missing factor.
//!
//! Source: below; method 2.6. f = product / C.

use crate::critique::{
    Case, Factor, Finding, Reading, Rule, Severity, Side, Source, Subject, Threshold,
};
use crate::language::Value;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "U4-MAGNITUDE",
    subjects: &[Subject::Claim],
    thresholds: &[
        Threshold::error(Side::Above, 5.0, "1"),
        Threshold::warning(Side::Above, 1.5, "1"),
    ],
    sources: &[
        Source {
            author: "Goldacre, B.",
            year: "2009",
            title: "Illegal downloads and dodgy figures, The Guardian (1.3 million × 365 is 475 \
                    million, not 4.73 billion)",
            url: "https://boingboing.net/2009/06/06/bad-science-versus-t.html",
        },
        Source {
            author: "Tom's Guide",
            year: "2011",
            title: "P2P LimeWire: 75 trillion (USD 7.5 trillion elsewhere in the press)",
            url: "https://www.tomsguide.com/us/P2P-LimeWire-75-trillion-RIAA-Kimba-Wood,news-10580.html",
        },
    ],
    number: Reading::Times,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let claim = case.claim()?;
    let computed = [product(case), sum(case)];
    let far = |made: &f64| (made / claim.amount).max(claim.amount / made);
    let made = computed.into_iter().flatten().max_by(|a, b| far(a).total_cmp(&far(b)));
    let Some(made) = made else { return Some(case.unknown()) };
    let money = case.money();
    let said = |finding: Finding| {
        finding
            .with("amount", Value::quantity(claim.amount, &money, 3))
            .with("made", Value::quantity(made, &money, 3))
    };
    // 0 against something has no ratio.
    if claim.amount == 0.0 || made == 0.0 {
        let equal = claim.amount == made;
        return Some(said(if equal { case.clear() } else { case.fires(Severity::Error) }));
    }
    let finding = said(case.weigh(far(&made), case.unit("1")));
    Some(finding.corrected(Factor::exact(made / claim.amount)))
}

/// What the published factors multiply to.
fn product(case: &Case<'_>) -> Option<f64> {
    let factors = case.numbers("factors");
    if !factors.is_empty() {
        return Some(factors.iter().product());
    }
    // Without a published rate the product says nothing: what is missing is the rate.
    let (volume, price, rate) = (case.number("volume"), case.number("price"), case.number("rate"));
    let sales = volume? * price? * rate?;
    Some(sales * case.number("multiplier").unwrap_or(1.0))
}

/// What the published parts add up to.
fn sum(case: &Case<'_>) -> Option<f64> {
    let parts = case.numbers("parts");
    (!parts.is_empty()).then(|| parts.iter().sum())
}
