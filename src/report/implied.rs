//! What a claim implies, said before any estimate.

use crate::engine::Estimate;
use crate::inversion::{Answer, Found, Spread};
use crate::language::{Message, Value};
use crate::outcome::{Outcome, phrases, words};
use crate::quantity::{Digits, Words};
use crate::scenario::Claim;

/// The inversions that a run prints; the others stand in the JSON.
const PRINTED: [&str; 3] =
    ["implied_volume_one_to_one", "implied_sales_per_download", "implied_displacement"];

/// A claim, and what would have to be true for it to hold.
pub(super) fn messages(
    outcome: &Outcome,
    answers: &[Answer],
    index: usize,
    claim: &Claim,
) -> Vec<Message> {
    let published = phrases::claim(claim, &outcome.scenario);
    let mut said =
        vec![Message::new("implied-claim").with("id", claim.id.as_str()).with("claim", published)];
    said.push(match claim.method.volume() {
        Some(volume) => {
            let claimants = words::as_published(&outcome.scenario);
            let id = if claimants { "implied-volume-used" } else { "implied-volume-published" };
            Message::new(id).with("volume", Value::Number(volume, Digits::All))
        }
        None => Message::new("implied-volume-missing"),
    });
    let mut missing = Vec::new();
    for name in PRINTED {
        let asked = |answer: &&Answer| answer.claim == index && answer.inversion.name == name;
        let Some(answer) = answers.iter().find(asked) else { continue };
        match &answer.found {
            Ok(Found::Spread(spread)) => said.extend(implied(answer, spread, claim)),
            Ok(Found::Share(_)) => {}
            Err(reason) => missing
                .push(Message::new(format!("{}-unknown", id(name))).with("reason", reason.says())),
        }
    }
    said.extend(missing);
    said
}

fn id(name: &str) -> String {
    format!("line-{}", name.replace('_', "-"))
}

/// `None` if there is no median.
fn implied(answer: &Answer, spread: &Spread, claim: &Claim) -> Option<Message> {
    let median = spread.median()?;
    let range = match (spread.p5(), spread.p95()) {
        (Some(low), Some(high)) if low.value == high.value => Value::from(""),
        (Some(low), Some(high)) => {
            Message::new("implied-range").with("range", phrases::range(low, high)).into()
        }
        (Some(low), None) => {
            Message::new("implied-range-open").with("low", phrases::figure(low)).into()
        }
        (None, _) => Value::from(""),
    };
    let published =
        |is_published, yes: &str, no: &str| Message::new(if is_published { yes } else { no });
    let price = published(claim.method.price().is_some(), "price-published", "price-retail");
    let volume = published(claim.method.volume().is_some(), "volume-published", "volume-ours");
    let message = Message::new(id(answer.inversion.name)).with("range", range);
    Some(match answer.inversion.name {
        "implied_volume_one_to_one" => {
            let digits = phrases::digits(median, 3);
            let downloads =
                Value::Quantity(median.value, answer.unit.clone(), digits, Words::Short);
            message.with("downloads", downloads).with("price", price)
        }
        "implied_sales_per_download" => {
            message.with("volume", volume).with("price", price).with("sales", sales(median))
        }
        _ => message
            .with("volume", volume)
            .with("ledger", phrases::ledger(claim.ledger))
            .with("sales", sales(median)),
    })
}

/// The implied rate in the form that a lay reader takes in fastest.
fn sales(rate: Estimate) -> Message {
    let id = match rate.value {
        gain if gain <= 0.0 => "sales-gained",
        many if many >= 0.95 => "sales-lost",
        _ => {
            let every = Value::number(1.0 / rate.value, 2);
            let message = Message::new("sales-lost-one-in").with("copies", every);
            return message.with("sales", phrases::figure(rate));
        }
    };
    Message::new(id).with("sales", phrases::figure(rate))
}
