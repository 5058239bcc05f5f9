//! What it looks for: years ahead with the rate, the price and the volume of today.
//!
//! How: the years from the data to the figure, and whether anything in between may change.
//!
//! Why it matters: copies spread a market before they shrink it, so that even the sign can depend on
//! the horizon; streaming changes the volume.
//!
//! What it does not say: in which direction the figure is off.
//!
//! What to do: show a fan of scenarios in place of one line.
//!
//! Source: below; method 1.3 (M8), 2.8.

use crate::critique::{Case, Finding, Reading, Rule, Side, Source, Subject, Threshold};
use crate::language::Value;
use crate::quantity::Digits;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "X1-STATIC",
    subjects: &[Subject::Claim],
    thresholds: &[Threshold::warning(Side::Above, 2.0, "year")],
    sources: &[
        Source {
            author: "Givon, M.; Mahajan, V.; Muller, E.",
            year: "1995",
            title: "a diffusion model of pirated software (abstract read)",
            url: "http://globalauthorid.com/WebPortal/ArticleView?wd=FA07B4B65EA61D1906F6B832E98954F588B6088495ADD84DF6ABBF662EEF7842",
        },
        Source {
            author: "Waters, J.",
            year: "2013",
            title: "a re-estimate of the same data, which finds that piracy only eroded sales",
            url: "https://1library.net/document/y8g4vo2z-variable-marginal-propensities-pirate-diffusion-computer-software.html",
        },
    ],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let projects = ["base_loss", "growth_rate", "horizon_years"]
        .into_iter()
        .any(|key| case.declared().get(key).is_some());
    if !projects {
        return None;
    }
    let Some(years) = case.number("horizon_years") else { return Some(case.unknown()) };
    let weighed = case.weigh(years, case.unit("year"));
    let finding = match case.boolean("dynamics") {
        _ if years <= case.threshold("warning") => weighed,
        None => case.unknown(),
        Some(false) => weighed,
        Some(true) => case.clear().saying("clear-dynamic").valued(years, case.unit("year")),
    };
    Some(finding.with("years", Value::Number(years, Digits::All)))
}
