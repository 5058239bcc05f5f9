//! The sentences of a verdict.

use super::evidence::Rates;
use super::likelihood::likelihood;
use crate::engine::{Estimate, Reach};
use crate::inversion::{self, Answer, Found};
use crate::language::{self, Message, Value};
use crate::model::Ledger;
use crate::outcome::{LedgerResult, Outcome, phrases};
use crate::quantity::{Digits, Unit, Words};
use crate::scenario::{Chosen, Claim, Omission};

/// What can be said of the claim with index `claim`.
pub(super) fn of(outcome: &Outcome, index: usize, rates: &Rates) -> Vec<Message> {
    let claim = &outcome.scenario.claims[index];
    let results = results(outcome, index);
    let mut said = vec![claimed(outcome, claim), period(claim)];
    if results.is_empty() {
        said.push(Message::new("verdict-no-model"));
    } else {
        said.push(volume(outcome, claim));
    }
    said.extend(needed(outcome, index));
    said.extend(predicted(rates));
    if results.iter().all(|result| !result.is_range()) {
        said.extend(
            results.iter().filter(|result| result.is_reference).map(|one| fixed(outcome, one)),
        );
    } else {
        said.extend(reference(outcome, &results));
        said.push(if claim.amount == 0.0 { lost(&results) } else { reached(&results) });
    }
    if !results.is_empty() {
        said.push(left_out(&outcome.scenario.omits));
    }
    said
}

/// A model's figures on the claim's ledger, and how often they reach the claim.
struct Reached<'a> {
    model: &'a Chosen,
    is_reference: bool,
    result: &'a LedgerResult,
    reach: Reach,
}

impl Reached<'_> {
    /// Whether its draws differ: where all inputs are fixed numbers they do not.
    fn is_range(&self) -> bool {
        self.result.figures.least < self.result.figures.greatest
    }
}

fn results(outcome: &Outcome, index: usize) -> Vec<Reached<'_>> {
    let scenario = &outcome.scenario;
    let claim = &scenario.claims[index];
    let here = outcome.results.iter().filter(|result| result.scope == claim.scope);
    here.filter_map(|result| {
        let figures = result.on(claim.ledger)?;
        let at = figures.claims.iter().position(|&other| other == index)?;
        Some(Reached {
            model: &scenario.models[result.model],
            is_reference: result.model == scenario.reference,
            result: figures,
            reach: figures.figures.reach[at],
        })
    })
    .collect()
}

fn money(outcome: &Outcome) -> Unit {
    Unit::named(&outcome.scenario.currency)
}

fn claimed(outcome: &Outcome, claim: &Claim) -> Message {
    let amount = Value::Quantity(claim.amount, money(outcome), Digits::All, Words::Full);
    // A figure that its author calls something else is not to be called a loss here.
    let called = match claim.method.text("loss_word") {
        _ if claim.amount == 0.0 => "verdict-claimed-nothing",
        Some("value of copies") => "verdict-claimed-value",
        _ => "verdict-claimed",
    };
    Message::new(called)
        .with("bound", phrases::bound(claim))
        .with("amount", amount)
        .with("scope", place(outcome, claim))
}

/// Where; nothing if neither the claim nor its scope names a place.
fn place(outcome: &Outcome, claim: &Claim) -> Value {
    let scope = &outcome.scenario.scopes[claim.scope];
    match claim.territory.as_deref().or(scope.territory.as_deref()) {
        Some(place) => {
            Message::new("verdict-place").with("place", language::in_place(place)).into()
        }
        None => "".into(),
    }
}

/// What the reference model gives where nothing is uncertain: no range, so no likelihood.
fn fixed(outcome: &Outcome, one: &Reached<'_>) -> Message {
    let figures = &one.result.figures;
    Message::new("verdict-fixed")
        .with("model", phrases::model(one.model))
        .with("ledger", ledger(one.result.ledger))
        .with("amount", Value::quantity(figures.median().value, &money(outcome), 3))
}

fn ledger(ledger: &Ledger) -> Message {
    Message::new(format!("ledger-{}", ledger.name.replace('_', "-")))
}

fn period(claim: &Claim) -> Message {
    let years = claim.period.years;
    if !claim.period.stated {
        return Message::new("verdict-period-unstated");
    }
    if years == 1.0 {
        return Message::new("verdict-period-year");
    }
    Message::new("verdict-period-over").with("span", phrases::span(claim.period))
}

fn volume(outcome: &Outcome, claim: &Claim) -> Message {
    match claim.method.volume() {
        Some(volume) => {
            let used = phrases::uses_published_volume(&outcome.scenario, claim);
            let id = if used { "verdict-volume-used" } else { "verdict-volume-published" };
            Message::new(id).with("volume", Value::Number(volume, Digits::All))
        }
        None => Message::new("verdict-volume-missing"),
    }
}

/// What would have to be true: the form that lay readers take in fastest is "one in so many".
fn needed(outcome: &Outcome, index: usize) -> Option<Message> {
    let answers = inversion::answers_of(outcome, index);
    let asked = |answer: &&Answer| answer.inversion.name == "implied_displacement";
    let Ok(Found::Spread(spread)) = &answers.iter().find(asked)?.found else { return None };
    let (low, mid, high) = (spread.p5()?, spread.median()?, spread.p95()?);
    if low.value <= 0.0 {
        return None;
    }
    let plain = |estimate: Estimate| Value::Number(estimate.value, phrases::digits(estimate, 2));
    let ledger = ledger(outcome.scenario.claims[index].ledger);
    if mid.value >= 0.95 {
        let message = Message::new("verdict-needs-several").with("ledger", ledger);
        let message = message.with("rate", plain(mid));
        return Some(message.with("low", plain(low)).with("high", plain(high)));
    }
    // One in so many: the reciprocal, and its error by the same relative size.
    let every = |estimate: Estimate| {
        let mcse = estimate.mcse.map(|error| error / (estimate.value * estimate.value));
        plain(Estimate { value: 1.0 / estimate.value, mcse })
    };
    let message = Message::new("verdict-needs-one-in").with("ledger", ledger);
    let message = message.with("copies", every(mid));
    Some(message.with("low", every(high)).with("high", every(low)))
}

/// What the studies of the medium let one expect.
fn predicted(rates: &Rates) -> Option<Message> {
    let medium = rates.medium.as_deref()?;
    let named = |id: &str| {
        Message::new(id)
            .with("medium", Message::new(format!("medium-{medium}")))
            .with("k", rates.counted)
    };
    if !crate::evidence::MEDIA.iter().any(|known| known.name == medium) {
        return None;
    }
    Some(match rates.predicted {
        Some(interval) => named("verdict-studies-predict")
            .with("gains", below_zero(interval.low))
            .with("low", Value::number(interval.low, 2))
            .with("high", Value::number(interval.high, 2))
            .with("errors", rates.with_error),
        None => named("verdict-studies-too-few"),
    })
}

/// That a rate below 0 is a gain, where there are some.
fn below_zero(low: f64) -> Value {
    if low < 0.0 { Message::new("verdict-below-zero").into() } else { Value::from("") }
}

/// The range of the reference model, beside the claim.
fn reference(outcome: &Outcome, results: &[Reached<'_>]) -> Option<Message> {
    let one = results.iter().find(|result| result.is_reference)?;
    let figures = &one.result.figures;
    let unit = money(outcome);
    let in_money = |estimate: Estimate| phrases::quantity(estimate, &unit, 2);
    let clear = |ratio: &Estimate| ratio.mcse.is_none_or(|error| ratio.value > 3.0 * error);
    let times = one.reach.over_median.filter(|ratio| ratio.value > 0.0 && clear(ratio));
    let message = match times {
        Some(times) => Message::new("verdict-reference")
            .with("times", Value::Number(times.value, phrases::digits(times, 2))),
        None => Message::new("verdict-reference-no-ratio"),
    };
    Some(
        message
            .with("model", phrases::model(one.model))
            .with("low", in_money(figures.quantiles[1]))
            .with("high", in_money(figures.quantiles[5]))
            .with("median", in_money(figures.median()))
            .with("ledger", ledger(one.result.ledger)),
    )
}

/// How often the models reach the claim. One word of likelihood stands only where it holds
/// for all of them.
fn reached(results: &[Reached<'_>]) -> Message {
    let part =
        |result: &&Reached<'_>| result.reach.share.count as f64 / result.reach.share.draws as f64;
    let least = results.iter().min_by(|a, b| part(a).total_cmp(&part(b)));
    let most = results.iter().max_by(|a, b| part(a).total_cmp(&part(b)));
    let (least, most) = (least.expect("not empty"), most.expect("not empty"));
    let words = [likelihood(part(&least)), likelihood(part(&most))];
    let share = |result: &Reached<'_>| phrases::share(result.reach.share);
    if least.reach.share == most.reach.share {
        return Message::new("verdict-reached-alike")
            .with("models", results.len())
            .with("share", share(least))
            .with("likelihood", Message::new(words[0].id));
    }
    let id = if words[0] == words[1] { "verdict-reached-in-one-word" } else { "verdict-reached" };
    Message::new(id)
        .with("models", results.len())
        .with("least", share(least))
        .with("least-model", named(results, least))
        .with("most", share(most))
        .with("most-model", named(results, most))
        .with("likelihood", Message::new(words[0].id))
}

/// The model, and how many others reach the claim in the same share.
fn named(results: &[Reached<'_>], one: &Reached<'_>) -> Message {
    let alike = results.iter().filter(|other| other.reach.share == one.reach.share).count();
    let id = if alike > 1 { "verdict-model-and-others" } else { "verdict-model" };
    Message::new(id).with("model", phrases::model(one.model)).with("others", alike - 1)
}

/// How often anything is lost, beside a claim that nothing is.
fn lost(results: &[Reached<'_>]) -> Message {
    let part =
        |result: &Reached<'_>| result.reach.share.count as f64 / result.reach.share.draws as f64;
    let (least, most) = results
        .iter()
        .map(part)
        .fold((1.0_f64, 0.0_f64), |(least, most), part| (least.min(part), most.max(part)));
    let id = if least == most { "verdict-lost-alike" } else { "verdict-lost" };
    Message::new(id)
        .with("models", results.len())
        .with("least", Value::percent(least, 3))
        .with("most", Value::percent(most, 3))
}

fn left_out(omits: &[Omission]) -> Message {
    let list = |direction: &str| -> Vec<&str> {
        let these = omits.iter().filter(|omission| omission.loss_would_be == direction);
        these.map(|omission| omission.what.as_str()).collect()
    };
    if omits.is_empty() {
        return Message::new("verdict-left-out-undeclared");
    }
    let part = |id: &str, direction: &str| match list(direction).as_slice() {
        [] => Value::Text(String::new()),
        some => Message::new(id).with("what", some.join(", ")).into(),
    };
    Message::new("verdict-left-out")
        .with("higher", part("verdict-left-out-higher", "higher"))
        .with("lower", part("verdict-left-out-lower", "lower"))
        .with("unknown", part("verdict-left-out-unknown", "unknown"))
}
