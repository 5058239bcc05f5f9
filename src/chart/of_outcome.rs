//! The interval ladder of a run.

use super::typesetting::capitalised;
use super::{Claim, Estimate, Interval, Ladder, Panel, Row, Scales};
use crate::model::Ledger;
use crate::outcome::words;
use crate::outcome::{LedgerResult, ModelResult, Outcome};
use crate::quantity::{Digits, Reader, Unit};
use crate::scenario;

/// The ladder of every model in every scope, on the ledger of the first claim,
/// or on the headline ledger where nothing is claimed.
#[must_use]
pub fn ladder_of(outcome: &Outcome) -> Ladder {
    let scenario = &outcome.scenario;
    let ledger = scenario.claims.first().map_or_else(Ledger::headline, |claim| claim.ledger);
    let panels = (0..scenario.scopes.len()).map(|scope| panel(outcome, scope, ledger)).collect();
    Ladder {
        title: scenario.title.clone(),
        subtitle: Some(subtitle(outcome, ledger)),
        axis_title: format!("{} a year, {} lost", scenario.currency, ledger.title),
        unit: scenario.currency.clone(),
        scales: Scales::Own,
        panels,
        notes: notes(outcome, ledger),
        source: words::settings(outcome),
    }
}

fn subtitle(outcome: &Outcome, ledger: &Ledger) -> String {
    let title = ledger.title;
    if outcome.scenario.claims.is_empty() {
        return format!("What each model gives for {title} lost in a year");
    }
    format!(
        "What each model gives for {title} lost in a year, on our volume and not the claimant’s, \
         beside what was claimed"
    )
}

fn panel(outcome: &Outcome, scope: usize, ledger: &Ledger) -> Panel {
    let scenario = &outcome.scenario;
    let results: Vec<&ModelResult> =
        outcome.results.iter().filter(|result| result.scope == scope).collect();
    let claims: Vec<(usize, &scenario::Claim)> = scenario
        .claims
        .iter()
        .enumerate()
        .filter(|(_, claim)| claim.scope == scope && claim.ledger == ledger)
        .collect();
    let title = match &scenario.scopes[scope].id {
        Some(_) => scenario.scopes[scope].title.clone(),
        None => String::new(),
    };
    let several = claims.len() > 1;
    let rows = results.iter().map(|result| row(outcome, result, ledger)).collect();
    let claims = claims
        .iter()
        .map(|(index, published)| claim(outcome, *index, published, &results, several))
        .collect();
    Panel { title, rows, claims }
}

fn row(outcome: &Outcome, result: &ModelResult, ledger: &Ledger) -> Row {
    let model = &outcome.scenario.models[result.model].model;
    let estimate = match (result.on(ledger), &result.ledgers) {
        (Some(result), _) => range(result, &outcome.scenario.currency),
        (None, Ok(_)) => Estimate::NotEstimated { reason: "not estimated".to_owned() },
        (None, Err(_)) => {
            Estimate::NotEstimated { reason: "no result: not every draw is finite".to_owned() }
        }
    };
    let note = model.ledger_note(ledger.name).map(str::to_owned);
    Row { label: model.title.clone(), note, estimate }
}

fn range(result: &LedgerResult, currency: &str) -> Estimate {
    let figures = &result.figures;
    let [_, p5, p25, p50, p75, p95, _] = figures.quantiles.map(|quantile| quantile.value);
    let (low, high) = (figures.quantiles[1], figures.quantiles[5]);
    let median = words::quantity(figures.median(), &Unit::named(currency));
    let annotation = if low.value == high.value {
        median
    } else {
        format!("{median} ({})", words::range(low, high))
    };
    Estimate::Range { interval: Interval { p5, p25, p50, p75, p95 }, annotation }
}

fn claim(
    outcome: &Outcome,
    index: usize,
    claim: &scenario::Claim,
    results: &[&ModelResult],
    several: bool,
) -> Claim {
    let currency = Unit::named(&outcome.scenario.currency);
    let published = Reader::short(Digits::All).quantity(claim.amount, &currency);
    let bound = claim.bound.as_ref().map(|bound| format!("“{bound}” ")).unwrap_or_default();
    let period = if !claim.period.stated {
        "(period not stated)".to_owned()
    } else if claim.period.years == 1.0 {
        "a year".to_owned()
    } else {
        // What is drawn is ours; what was published comes first.
        let a_year = Reader::short(Digits::Significant(3)).quantity(claim.per_year(), &currency);
        format!("{}, {a_year} a year", words::span(claim.period))
    };
    let short = if several { claim.id.clone() } else { "the claim".to_owned() };
    let reached = results.iter().map(|result| reached(result, index, claim)).collect();
    Claim {
        label: format!("claim: {bound}{published} {period}"),
        short,
        value: claim.per_year(),
        reached,
    }
}

/// The share of a model's draws that reach a claim, in words; empty if the
/// model does not compute its ledger.
fn reached(result: &ModelResult, index: usize, claim: &scenario::Claim) -> String {
    let share = result.on(claim.ledger).and_then(|ledger| {
        let at = ledger.claims.iter().position(|&other| other == index)?;
        Some(ledger.figures.reach[at].share)
    });
    share.map(words::share).unwrap_or_default()
}

fn notes(outcome: &Outcome, ledger: &Ledger) -> Vec<String> {
    let scenario = &outcome.scenario;
    let mut notes = vec![format!(
        "{} is {}. Each range holds for its model and its inputs; models are not averaged.",
        capitalised(ledger.title),
        ledger.summary
    )];
    notes.extend(words::judged(scenario).map(|judged| format!("{judged}.")));
    let elsewhere: Vec<&str> = scenario
        .claims
        .iter()
        .filter(|claim| claim.ledger != ledger)
        .map(|claim| claim.id.as_str())
        .collect();
    if !elsewhere.is_empty() {
        notes.push(format!("Made on another ledger, so not shown: {}.", elsewhere.join(", ")));
    }
    notes.extend(words::overridden(scenario).iter().map(|line| format!("{}.", capitalised(line))));
    notes
}
