//! What it looks for: each copy counted as a lost sale, or nearly so.
//!
//! How: the published rate; where there is none, what the published volume and price imply,
//! s* = C / (V k p).
//!
//! Why it matters: the loss is proportional to the rate.
//!
//! Where copies were only valued ("value of copies", no rate stated) it is a warning at most: the
//! claimant asserted no loss.
//!
//! What it does not say: that copies cost nothing, or that a rate below the threshold is right.
//!
//! What to do: ask for the rate and the studies behind it.
//!
//! Source: below. f = E[s] / s*; method 2.2.

use super::{factor, rates};
use crate::critique::{
    Case, Conclusion, Finding, Question, Reading, Rule, Severity, Side, Source, Subject, Threshold,
};
use crate::language::Value;

/// The question: how many copies, if each were a sale lost.
const COPIES: &str = "copies at one sale each";

pub(in crate::critique) const RULE: Rule = Rule {
    code: "S1-ONE-TO-ONE",
    subjects: &[Subject::Claim],
    thresholds: &[
        Threshold::error(Side::AtLeast, 0.95, "sale/download"),
        Threshold::warning(Side::AtLeast, 0.5, "sale/download"),
    ],
    sources: &[
        Source {
            author: "US Government Accountability Office",
            year: "2010",
            title: "Intellectual Property: Observations on Efforts to Quantify the Economic \
                    Effects of Counterfeit and Pirated Goods, GAO-10-423",
            url: "https://gao.justia.com/department-of-commerce/2010/4/intellectual-property-gao-10-423",
        },
        Source {
            author: "US District Court, W.D. Virginia",
            year: "2008",
            title: "United States v. Dove, 585 F. Supp. 2d 865",
            url: "https://www.quimbee.com/cases/united-states-v-dove",
        },
        Source {
            author: "The Hollywood Reporter",
            year: "2008",
            title: "MPAA: admits error in piracy study",
            url: "https://www.hollywoodreporter.com/news/mpaa-admit-error-piracy-study-103252",
        },
    ],
    number: Reading::Unit,
    questions: Some(questions),
    examine,
};

/// How many copies it would take at one sale each, at a published price or at ours: asked only
/// where the rule itself cannot be evaluated.
fn questions(case: &Case<'_>) -> Vec<Question> {
    if case.published_rate().is_some() || case.claims_nothing() {
        return Vec::new();
    }
    let volume = "claim / (one_to_one * price)";
    vec![Question::new(COPIES, volume, case.unit("download/year"))]
}

/// What follows at which volume.
fn unknown(case: &Case<'_>) -> Finding {
    let copies = case.answer(COPIES).ok().and_then(|answer| answer.figures.as_ref());
    let Some(copies) = copies.map(|figures| figures.median().value) else { return case.unknown() };
    let unit = case.unit("download/year");
    let price = if case.number("price").is_some() { "published" } else { "ours" };
    case.unknown()
        .saying(&format!("unknown-{price}"))
        .with("each", Value::quantity(copies, &unit, 2))
        .with("fifth", Value::quantity(5.0 * copies, &unit, 2))
}

/// Whether copies were valued and no more: it is others who make a loss of such a figure.
fn is_value_of_copies(case: &Case<'_>) -> bool {
    case.number("rate").is_none() && case.text("loss_word") == Some("value of copies")
}

fn examine(case: &Case<'_>) -> Option<Finding> {
    let Some(rate) = case.published_rate() else { return Some(unknown(case)) };
    let weighed = case.weigh(rate, case.unit("sale/download"));
    let finding = if is_value_of_copies(case) && weighed.conclusion == Conclusion::Fires {
        weighed.saying("fires-value").at_most(Severity::Warning)
    } else {
        weighed
    };
    let finding = finding.with("rate", Value::quantity(rate, &case.unit("sale"), 2));
    let Some(rates) = rates(case) else { return Some(finding) };
    Some(match factor(&rates, rate) {
        Some(factor) => finding.corrected(factor).marked(rates.mark),
        None => finding,
    })
}
