//! What a claim implies, said before any estimate.

use crate::engine::Estimate;
use crate::inversion::{Answer, Found, Spread};
use crate::language::Phrasebook;
use crate::outcome::Outcome;
use crate::outcome::words;
use crate::quantity::{Digits, Reader};
use crate::scenario::Claim;

/// The inversions that a run prints, each after what it is about; the others stand in the JSON.
const PRINTED: [(&str, &str); 3] = [
    ("implied_volume_one_to_one", "Downloads at one sale each"),
    ("implied_sales_per_download", "Sales lost per download"),
    ("implied_displacement", "Sales lost per real use"),
];

/// A claim, and what would have to be true for it to hold.
pub(super) fn lines(
    outcome: &Outcome,
    answers: &[Answer],
    index: usize,
    claim: &Claim,
) -> Vec<String> {
    let scenario = &outcome.scenario;
    let mut lines = vec![format!("Claim “{}”: {}", claim.id, words::claim(claim, scenario))];
    lines.push(match claim.method.volume {
        Some(volume) => format!(
            "The claimant published a volume of {}; the models below run on the scenario’s own. \
             What the figure implies:",
            Reader::new(Digits::All).number(volume)
        ),
        None => "The claimant published no volume. What the figure implies:".to_owned(),
    });
    let phrases = Phrasebook::new(Default::default());
    let mut missing = Vec::new();
    for (name, topic) in PRINTED {
        let asked = |answer: &&Answer| answer.claim == index && answer.inversion.name == name;
        let Some(answer) = answers.iter().find(asked) else { continue };
        match &answer.found {
            Ok(Found::Spread(spread)) => lines.extend(implied_line(answer, spread, claim)),
            Ok(Found::Share(_)) => {}
            Err(reason) => {
                let reason = phrases.say(&reason.says());
                missing.push(format!("{topic}: cannot be said, {reason}"));
            }
        }
    }
    lines.extend(missing);
    lines
}

/// `None` if there is no median.
fn implied_line(answer: &Answer, spread: &Spread, claim: &Claim) -> Option<String> {
    let median = spread.median()?;
    let range = match (spread.p5(), spread.p95()) {
        (Some(low), Some(high)) if low.value == high.value => String::new(),
        (Some(low), Some(high)) => format!(" (90 % range {})", words::range(low, high)),
        (Some(low), None) => format!(" (90 % range from {}, without end)", words::figure(low)),
        (None, _) => String::new(),
    };
    let price = match claim.method.price {
        Some(_) => "the published price",
        None => "the full retail price",
    };
    let volume = if claim.method.volume.is_some() { "the published volume" } else { "our volume" };
    Some(match answer.inversion.name {
        "implied_volume_one_to_one" => {
            let downloads = words::quantity(median, &answer.unit);
            format!("{downloads} if each were one sale lost at {price}{range}")
        }
        "implied_sales_per_download" => {
            format!("On {volume}, at {price}: {} per download{range}", sales(median))
        }
        _ => format!(
            "On {volume}, counting {}: {} per real use{range}",
            claim.ledger.title,
            sales(median)
        ),
    })
}

/// The implied rate in the form that a lay reader takes in fastest.
fn sales(rate: Estimate) -> String {
    let sales = words::figure(rate);
    if rate.value <= 0.0 {
        return format!("{sales} sales lost (a gain)");
    }
    if rate.value >= 0.95 {
        return format!("{sales} sales lost");
    }
    let every = Reader::new(Digits::Significant(2)).number(1.0 / rate.value);
    format!("{sales} sales lost (1 in {every})")
}
