//! What it looks for: each copy counted as a lost sale, or nearly so.
//!
//! How: the published rate; where there is none, what the published volume and price imply,
//! s* = C / (V k p).
//!
//! Why it matters: the loss is proportional to the rate.
//!
//! What it does not say: that copies cost nothing, or that a rate below the threshold is right.
//!
//! What to do: ask for the rate and the studies behind it.
//!
//! Source: below. f = E[s] / s*; method 2.2.

use super::{factor, rates};
use crate::critique::{Case, Finding, Rule, Side, Source, Subject, Threshold};
use crate::language::Value;

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
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let Some(rate) = case.published_rate() else { return Some(case.unknown()) };
    let weighed = case.weigh(rate, case.unit("sale/download"));
    let finding = weighed.with("rate", Value::number(rate, 2));
    let Some(rates) = rates(case) else { return Some(finding) };
    Some(match factor(&rates, rate) {
        Some(factor) => finding.corrected(factor).marked(rates.mark),
        None => finding,
    })
}
