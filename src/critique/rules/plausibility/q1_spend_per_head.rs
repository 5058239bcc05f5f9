//! What it looks for: more extra spending for each person than people spend on such works.
//!
//! How: the figure a year over the published users, else over everybody in the territory; held
//! against what an inhabitant spends on the medium. Where that is not known, against what an
//! inhabitant could spend on all of culture: the gross product a head times the share of culture
//! in household spending, which is more than households have.
//!
//! Why it matters: what nobody could have paid was not lost.
//!
//! What it does not say: that a smaller sum was lost.
//!
//! What to do: ask who would have spent so much, and instead of what.
//!
//! Source: below. f = min(1, b / spend), with extra spending b of 25 to 100 % of what is spent
//! now, our judgement; method 2.5 and M6.

use crate::critique::rules::sources::{FREAKONOMICS, GOLDACRE};
use crate::critique::{
    Case, Conclusion, Factor, Finding, Mark, Reading, Rule, Side, Subject, Threshold,
};
use crate::language::{Message, Value};

pub(in crate::critique) const RULE: Rule = Rule {
    code: "Q1-SPEND-PER-HEAD",
    subjects: &[Subject::Claim],
    thresholds: &[
        Threshold::error(Side::Above, 3.0, "1"),
        Threshold::warning(Side::Above, 1.0, "1"),
    ],
    sources: &[GOLDACRE, FREAKONOMICS],
    number: Reading::Times,
    questions: None,
    examine,
};

/// How much more than now a person may spend on a kind of works, as a share of it.
const UPLIFT: (f64, f64) = (0.25, 1.0);

/// The share of culture in household spending, where no row says it of the place.
const CULTURE: &str = "culture-spend-share/EU28/2010";

/// What is spent now, by everybody in the territory together.
struct Spent {
    money: f64,
    /// How the sentence calls what it is spent on.
    on: &'static str,
    mark: Option<Mark>,
}

fn examine(case: &Case<'_>) -> Option<Finding> {
    if case.claims_nothing() {
        return None;
    }
    let users = case.number("users");
    let found = case.looked_up(case.setting().people());
    let (people, spent) = match found.and_then(|people| Ok((people.value, spent(case)?))) {
        Ok(found) => found,
        Err(why) => return Some(unknown(case, users, why)),
    };
    let extra = case.per_year()? / users.unwrap_or(people);
    let now = spent.money / people;
    let whom = if users.is_some() { "user" } else { "inhabitant" };
    let part = |name: &str| Message::new(format!("q1-spend-per-head-{name}"));
    let ratio = extra / now;
    let finding = case
        .weigh(ratio, case.unit("1"))
        .with("extra", Value::quantity(extra, &case.money(), 3))
        .with("whom", part(whom))
        .with("now", Value::quantity(now, &case.money(), 2))
        .with("on", part(spent.on))
        .with("times", Value::number(ratio, 2))
        .with("share", Value::percent(ratio, 2))
        .marked(spent.mark);
    if finding.conclusion != Conclusion::Fires {
        return Some(finding);
    }
    let of = |uplift: f64| (uplift / ratio).min(1.0);
    Some(finding.corrected(Factor::between(of(UPLIFT.0), of(UPLIFT.1))).marked([Mark::Judgement]))
}

/// What can be said all the same: how much it is for each of the users that were counted.
fn unknown(case: &Case<'_>, users: Option<f64>, why: Option<Message>) -> Finding {
    let finding = Finding { why, ..case.unknown() };
    match (users, case.per_year()) {
        (Some(users), Some(figure)) => finding
            .saying("unknown-users")
            .with("extra", Value::quantity(figure / users, &case.money(), 2)),
        _ => finding,
    }
}

/// Spending on the medium, else the most that all of culture may take.
fn spent(case: &Case<'_>) -> Result<Spent, Option<Message>> {
    if let Ok(market) = case.looked_up(case.setting().market()) {
        return Ok(Spent { money: market.value, on: "such-works", mark: None });
    }
    let product = case.looked_up(case.setting().product())?;
    let own = case.setting().figure("culture-spend-share", "1");
    let share = own.or_else(|_| case.setting().elsewhere(CULTURE, "1"));
    let share = case.looked_up(share)?;
    let money = product.value * share.value;
    Ok(Spent { money, on: "all-culture", mark: Some(Mark::Weak) })
}
