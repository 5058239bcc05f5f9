//! What it looks for: a payer who gains from a high figure, or from a low one.
//!
//! How: the funder and what figure it gains from, of claims and of critics alike.
//!
//! Why it matters: in drug trials, results favour the sponsor more often.
//!
//! What it does not say: that the figure is wrong. It is a note and no more.
//!
//! What to do: name the payer when the figure is quoted.
//!
//! Source: below; method 2.9.

use crate::critique::{Case, Finding, Reading, Rule, Severity, Source, Subject};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "E2-INTERESTED-FUNDER",
    subjects: &[Subject::Claim, Subject::Critic],
    thresholds: &[],
    sources: &[
        Source {
            author: "meta-analysis of drug trials, in Intensive Care Medicine",
            year: "2018",
            title: "sponsored trials report favourable results 1.27 times as often (95 % interval \
                    1.17 to 1.37)",
            url: "https://www.springermedicine.com/link?doi=10.1007/s00134-018-5293-7",
        },
        Source {
            author: "US National Research Council",
            year: "2013",
            title: "Copyright in the Digital Era: Building Evidence for Policy",
            url: "http://www.nap.edu/openbook.php?record_id=14686&page=1",
        },
    ],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let (funder, stake) = (case.text("funder"), case.text("funder_stake"));
    let (Some(funder), Some(stake)) = (funder, stake) else { return Some(case.unknown()) };
    let finding = match stake {
        "high" => case.fires(Severity::Note),
        "low" => case.fires(Severity::Note).saying("fires-low"),
        _ => case.clear(),
    };
    Some(finding.with("funder", funder))
}
