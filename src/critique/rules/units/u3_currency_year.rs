//! What it looks for: numbers in several currencies, or of several years, in one sum.
//!
//! How: the currencies and price years of the published numbers, and the year in which the figure
//! first appeared.
//!
//! Why it matters: a figure of 1991 that is quoted in 2008 is neither of 1991 nor of 2008.
//!
//! What it does not say: that the conversion would change much.
//!
//! What to do: convert with stated rates and price indices (`shortfall context list`).
//!
//! Source: below; method 2.6.

use crate::critique::{Case, Finding, Reading, Rule, Severity, Side, Source, Subject, Threshold};
use crate::language::Value;
use crate::quantity::Digits;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "U3-CURRENCY-YEAR",
    subjects: &[Subject::Claim],
    thresholds: &[Threshold::named("reused", Severity::Warning, Side::AtLeast, 2.0, "year")],
    sources: &[
        Source {
            author: "Sanchez, J.",
            year: "2012",
            title: "How copyright industries con Congress (figures of 1986 and 1991 that were \
                    quoted in 2008)",
            url: "https://lists.keionline.org/pipermail/a2k_lists.keionline.org/2012-January/008451.html",
        },
        Source {
            author: "Goldacre, B.",
            year: "2009",
            title: "Illegal downloads and dodgy figures, The Guardian (a figure of 2004 that was \
                    quoted in 2009)",
            url: "https://boingboing.net/2009/06/06/bad-science-versus-t.html",
        },
    ],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let mut currencies: Vec<&str> = case.texts("currencies").iter().map(|c| c.trim()).collect();
    currencies.sort_unstable();
    currencies.dedup();
    let mut years = case.numbers("price_years").to_vec();
    years.sort_by(f64::total_cmp);
    years.dedup();
    let reused = case.number("first_published").zip(case.year());
    let reused = reused.map(|(first, year)| (first, f64::from(year) - first));
    if currencies.len() > 1 || years.len() > 1 {
        let whole = |year: &f64| format!("{year:.0}");
        let years: Vec<String> = years.iter().map(whole).collect();
        let mixed: Vec<&str> =
            currencies.into_iter().chain(years.iter().map(String::as_str)).collect();
        return Some(case.fires(Severity::Warning).with("mixed", mixed.join(", ")));
    }
    match reused {
        Some((first, gap)) if gap >= case.threshold("reused") => {
            let finding = case.fires(Severity::Warning).saying("fires-reused");
            let finding = finding.with("first", format!("{first:.0}"));
            Some(finding.with("years", Value::Number(gap, Digits::All)))
        }
        None if currencies.is_empty() && years.is_empty() => Some(case.unknown()),
        _ => Some(case.clear()),
    }
}
