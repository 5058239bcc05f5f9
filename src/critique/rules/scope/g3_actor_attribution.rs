//! What it looks for: the loss of a whole market charged to one group.
//!
//! How: the claim over the loss from all copies, where somebody published one, else over all that
//! the market takes; beside the group's share of the copies. A share of a catalogue in one language
//! is a share of those who speak it.
//!
//! Why it matters: a group cannot cost more than its part, and without it another would have
//! supplied some of the same titles.
//!
//! What it does not say: that the group cost nothing.
//!
//! What to do: ask which part of all copies the group is charged with, and on what count.
//!
//! Source: below; method 2.7. f = q (1 - replacement) L / C.

use crate::critique::{
    Case, Factor, Finding, Mark, Reading, Rule, Side, Source, Subject, Threshold,
};
use crate::language::{Message, Value};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "G3-ACTOR-ATTRIBUTION",
    subjects: &[Subject::Claim],
    thresholds: &[Threshold::error(Side::Above, 2.0, "1")],
    sources: &[
        Source {
            author: "Benton, on the MPAA's figures",
            year: "2011",
            title: "MPAA: record high box office in 2010 (USD 31.8 billion in the world)",
            url: "https://benton.org/headlines/mpaa-record-high-box-office-2010",
        },
        Source::OURS,
    ],
    number: Reading::Times,
    questions: None,
    examine,
};

fn examine(case: &Case<'_>) -> Option<Finding> {
    // A claim that charges nobody in particular is no subject.
    let actor = case.text("actor")?;
    let Some(share) = case.number("actor_share") else { return Some(case.unknown()) };
    let found = charged(case, share).and_then(|charged| Ok((charged, whole(case)?)));
    let (charged, whole) = match found {
        Ok(found) => found,
        Err(why) => return Some(Finding { why, ..case.unknown() }),
    };
    let claimed = case.per_year()? / whole.value;
    let kept = 1.0 - case.number("replacement").unwrap_or(0.0);
    let weighed = case.weigh(claimed / charged, case.unit("1"));
    let finding = if whole.is_market {
        let ending = format!("{}-market", weighed.conclusion.key());
        weighed.saying(&ending).marked([Mark::Weak])
    } else {
        weighed
    };
    Some(
        finding
            .corrected(Factor::exact(kept * charged / claimed))
            .with("actor", actor)
            .with("claimed", Value::percent(claimed, 2))
            .with("share", Value::percent(charged, 2))
            .with("whole", Value::quantity(whole.value, &case.money(), 2)),
    )
}

/// The actor's share of all copies in the claim's territory. Where it is a share of a catalogue
/// in one language, only those who speak it use it.
fn charged(case: &Case<'_>, share: f64) -> Result<f64, Option<Message>> {
    let area = case.text("catalogue_language").and(case.text("catalogue_territory"));
    let Some(area) = area else { return Ok(share) };
    let people = case.looked_up(case.setting().people())?.value;
    // All speakers of the language live in the territory, or those that are counted there do.
    let speaking = case.territory().filter(|place| *place != super::WORLD).unwrap_or(area);
    Ok(share * case.looked_up(case.setting().at(speaking).speakers())?.value / people)
}

/// What the claim is a part of.
struct Whole {
    value: f64,
    /// Whether it is all that the market takes, as no loss was published.
    is_market: bool,
}

fn whole(case: &Case<'_>) -> Result<Whole, Option<Message>> {
    if let Some(value) = case.number("total_loss") {
        return Ok(Whole { value, is_market: false });
    }
    if case.medium() != Some("film") {
        return Err(None);
    }
    let taken = case.looked_up(case.setting().figure("box-office", "money/year"))?;
    Ok(Whole { value: taken.value, is_market: true })
}
