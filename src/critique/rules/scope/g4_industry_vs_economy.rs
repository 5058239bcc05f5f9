//! What it looks for: the loss of an industry that is called a loss to the economy.
//!
//! How: who is said to bear the loss, and whether what the money was spent on instead is set
//! against it.
//!
//! Why it matters: money that is not spent on films is spent on something else. Within a country
//! that is a transfer.
//!
//! What it does not say: that the industry lost nothing.
//!
//! What to do: say whose loss it is; net it of spending elsewhere before speaking of the economy.
//!
//! Source: below; method 2.7, 1.3 (M12).

use crate::critique::{Case, Finding, Reading, Rule, Severity, Source, Subject};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "G4-INDUSTRY-VS-ECONOMY",
    subjects: &[Subject::Claim],
    thresholds: &[],
    sources: &[
        Source {
            author: "Karaganis, J., quoted by the P2P Foundation",
            year: "2011",
            title: "The right copyright policy for Europe is not IP maximalism",
            url: "https://blog.p2pfoundation.net/the-right-copyright-policy-for-europe-is-not-ip-maximalism/2011/09/13",
        },
        Source {
            author: "US Government Accountability Office",
            year: "2010",
            title: "GAO-10-423 (the net effect on the economy cannot be determined)",
            url: "https://gao.justia.com/department-of-commerce/2010/4/intellectual-property-gao-10-423",
        },
    ],
    number: Reading::Unit,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    let Some(word) = case.text("scope_word") else { return Some(case.unknown()) };
    let of_all = ["economy", "society"].contains(&word);
    let netted = of_all && case.number("respending_share").is_some();
    let bearer = crate::language::Message::new(format!("bearer-{word}"));
    let finding = if of_all && !netted { case.fires(Severity::Error) } else { case.clear() };
    Some(finding.with("bearer", bearer))
}
