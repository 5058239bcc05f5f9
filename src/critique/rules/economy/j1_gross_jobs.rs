//! What it looks for: jobs lost, without those that the same money keeps elsewhere.
//!
//! How: whether spending elsewhere is set against the jobs.
//!
//! Why it matters: money that is saved is spent, and works there.
//!
//! What it does not say: that no jobs were lost in the industry.
//!
//! What to do: give jobs net of spending elsewhere, or say that they are gross.
//!
//! Source: below; method 2.8. `f = 1 - rho j_alt / j`, which may be below 0.

use super::jobs_per_million;
use crate::critique::{Case, Factor, Finding, Reading, Rule, Severity, Source, Subject};
use crate::language::Value;
use crate::quantity::Digits;

pub(in crate::critique) const RULE: Rule = Rule {
    code: "J1-GROSS-JOBS",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[
        Source {
            author: "Lunney, G. S.",
            year: "",
            title: "Copyright's Mercantilist Turn (the broken window)",
            url: "https://docslib.org/doc/4316500/copyrights-mercantilist-turn",
        },
        Source {
            author: "Motion Picture Association of America",
            year: "",
            title: "a rebuttal of GAO's experts, who spoke of redistributions",
            url: "http://blog.mpaa.org/BlogOS/themes/MPAA/PrintBlog.aspx?PID=76e291f9-1047-4436-88c6-fe7cb560eb5c",
        },
    ],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let jobs = case.number("jobs")?;
    let finding = match case.boolean("jobs_net") {
        None => return Some(case.unknown()),
        Some(true) => case.clear(),
        Some(false) => case.fires(Severity::Error),
    };
    let finding =
        finding.valued(jobs, case.unit("job")).with("jobs", Value::Number(jobs, Digits::All));
    let elsewhere = case.number("respending_share").zip(case.number("respending_jobs"));
    Some(match elsewhere.zip(jobs_per_million(case)) {
        Some(((share, there), here)) => {
            finding.corrected(Factor::exact(1.0 - share * there / here))
        }
        None => finding,
    })
}
