//! What it looks for: losses that grow with traffic or bandwidth.
//!
//! How: the driver of the projection.
//!
//! Why it matters: more traffic is not more purchases lost: files grow, and so do other uses.
//!
//! What it does not say: that losses did not grow.
//!
//! What to do: project sales, not traffic.
//!
//! Source: below; method 2.8. f = ((1 + growth of sales) / (1 + growth of traffic))^years.

use crate::critique::{Case, Factor, Finding, Reading, Rule, Severity, Source, Subject};
use crate::language::Value;
use crate::math::pow;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "X2-GROWTH-EXTRAPOLATION",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[Source {
        author: "Génération-NT, on the TERA study",
        year: "2010",
        title: "scenarios to 2015 by traffic (EUR 32 or 56 billion)",
        url: "https://www.generation-nt.com/telechargement-illegal-etude-europe-impact-tera-actualite-981541.html",
    }],
    number: Reading::Times,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let projects = ["base_loss", "growth_rate", "growth_driver"]
        .into_iter()
        .any(|key| case.declared().get(key).is_some());
    if !projects {
        return None;
    }
    let Some(driver) = case.text("growth_driver") else { return Some(case.unknown()) };
    let with_traffic = ["traffic", "bandwidth"].contains(&driver);
    let finding = if with_traffic { case.fires(Severity::Error) } else { case.clear() };
    let finding = finding.with("driver", driver);
    let growth = (case.number("growth_rate"), case.number("horizon_years"));
    let (Some(rate), Some(years)) = growth else {
        return Some(finding.with("multiple", "?"));
    };
    let multiple = pow(1.0 + rate, years);
    let finding =
        finding.valued(multiple, case.unit("1")).with("multiple", Value::number(multiple, 2));
    Some(match case.number("sales_growth").filter(|_| with_traffic) {
        Some(sales) => finding.corrected(Factor::exact(pow(1.0 + sales, years) / multiple)),
        None => finding,
    })
}
