//! What a claim implies, said before any estimate.

use crate::engine::Estimate;
use crate::inversion::unanswered;
use crate::outcome::words;
use crate::outcome::{Asked, Outcome, ProbeResult};
use crate::quantity::{Digits, Reader};
use crate::scenario::Claim;

/// A claim, and what would have to be true for it to hold.
pub(super) fn lines(outcome: &Outcome, index: usize, claim: &Claim) -> Vec<String> {
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
    let inverted = |result: &&ProbeResult| {
        result.probe.asked == Asked::Inversion && result.probe.claim == index
    };
    for result in outcome.probes.iter().filter(inverted) {
        lines.push(implied_line(result, claim));
    }
    for missing in unanswered(scenario).iter().filter(|missing| missing.claim == index) {
        lines.push(format!("{}: cannot be said, {}", topic(missing.name), missing.reason));
    }
    lines
}

fn topic(name: &str) -> &'static str {
    match name {
        "implied_volume_one_to_one" => "Downloads at one sale each",
        "implied_sales_per_download" => "Sales lost per download",
        _ => "Sales lost per real use",
    }
}

fn implied_line(result: &ProbeResult, claim: &Claim) -> String {
    let name = result.probe.name.as_str();
    let Some(figures) = &result.figures else {
        return format!("{}: cannot be said, some draws divide by 0", topic(name));
    };
    let (low, mid, high) = (figures.quantiles[1], figures.median(), figures.quantiles[5]);
    let spread = if low.value == high.value {
        String::new()
    } else {
        format!(" (90 % range {})", words::range(low, high))
    };
    let price = match claim.method.price {
        Some(_) => "the published price",
        None => "the full retail price",
    };
    let volume = if claim.method.volume.is_some() { "the published volume" } else { "our volume" };
    match name {
        "implied_volume_one_to_one" => {
            let downloads = words::quantity(mid, &result.probe.unit);
            format!("{downloads} if each were one sale lost at {price}{spread}")
        }
        "implied_sales_per_download" => {
            format!("On {volume}, at {price}: {} per download{spread}", sales(mid))
        }
        _ => format!(
            "On {volume}, counting {}: {} per real use{spread}",
            claim.ledger.title,
            sales(mid)
        ),
    }
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
