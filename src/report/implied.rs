//! What a claim implies, said before any estimate.

use crate::engine::Estimate;
use crate::outcome::words;
use crate::outcome::{Outcome, ProbeResult};
use crate::quantity::{Digits, Reader};
use crate::scenario::Claim;

/// A claim, and what would have to be true for it to hold.
pub(super) fn lines(outcome: &Outcome, index: usize, claim: &Claim) -> Vec<String> {
    let scenario = &outcome.scenario;
    let mut lines = vec![format!("Claim “{}”: {}", claim.id, words::claim(claim, scenario))];
    let said = |result: &ProbeResult| implied_line(result, claim);
    let implied: Vec<String> =
        outcome.probes.iter().filter(|p| p.probe.claim == index).filter_map(said).collect();
    let published = match claim.method.volume {
        Some(volume) => {
            format!(
                "The claimant published a volume of {}.",
                Reader::new(Digits::All).number(volume)
            )
        }
        None => "The claimant published no volume.".to_owned(),
    };
    if implied.is_empty() {
        lines.push(published);
    } else {
        lines.push(format!("{published} What the figure implies:"));
        lines.extend(implied);
    }
    lines
}

fn implied_line(result: &ProbeResult, claim: &Claim) -> Option<String> {
    let figures = result.figures.as_ref()?;
    let (low, mid, high) = (figures.quantiles[1], figures.median(), figures.quantiles[5]);
    let spread = if low.value == high.value {
        String::new()
    } else {
        format!(" (90 % range {})", words::range(low, high))
    };
    let volume = if claim.method.volume.is_some() { "the published volume" } else { "our volume" };
    Some(match result.probe.name {
        "implied_volume_one_to_one" => {
            let volume = words::quantity(mid, &result.probe.unit);
            format!("{volume} if each were one sale lost at the full retail price{spread}")
        }
        _ => format!("On {volume}, {}{spread}", displacement(mid)),
    })
}

/// The implied rate in the form that a lay reader takes in fastest.
fn displacement(rate: Estimate) -> String {
    let sales = words::figure(rate);
    if rate.value >= 1.0 {
        return format!("{sales} sales lost per real use, where one copy can displace one at most");
    }
    if rate.value <= 0.0 {
        return format!("{sales} sales lost per real use: a gain, not a loss");
    }
    let every = Reader::new(Digits::Significant(2)).number(1.0 / rate.value);
    format!("{sales} sales lost per real use, or one for every {every}")
}
