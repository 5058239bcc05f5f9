//! The interval ladder: every model beside what was claimed.

use super::{Chart, Choice, Request, page};
use crate::chart::Options;
use crate::chart::ladder::{Claim, Estimate, Interval, Ladder, LineRole, Mark, Panel, Row};
use crate::chart::typesetting::{capitalised, joined};
use crate::language::{Language, Message};
use crate::model::Ledger;
use crate::outcome::{LedgerResult, ModelResult, Outcome, phrases};
use crate::scenario;

pub(super) const CHART: Chart = Chart {
    name: "ladder",
    summary: "every model's range beside what was claimed",
    choices: &[Choice::Model, Choice::Scope, Choice::Ledger, Choice::Log],
    asks: super::nothing,
    fits: super::A_PAGE,
    narrowest: super::NARROWEST,
    draw: |requests| {
        let log = requests[0].options.log;
        page::ladder(requests, log, |request| Ok(ladder(request, &interval)))
    },
};

/// The ladder of every model in every scope, on the ledgers of the claims, or on the
/// headline ledger where nothing is claimed.
#[must_use]
pub fn ladder_of(outcome: &Outcome, language: &'static Language) -> Ladder {
    let options = Options { language, ..Options::default() };
    ladder(&Request::new(outcome, options), &interval)
}

/// What is drawn of a result in a panel of these claims.
pub(super) type MarkOf = dyn Fn(&LedgerResult, &[Claim]) -> Mark;

fn interval(result: &LedgerResult, _: &[Claim]) -> Mark {
    Mark::Interval(quantiles(result))
}

pub(super) fn quantiles(result: &LedgerResult) -> Interval {
    let [_, p5, p25, p50, p75, p95, _] = result.figures.quantiles.map(|quantile| quantile.value);
    Interval { p5, p25, p50, p75, p95 }
}

/// A ladder of the results of a run.
pub(super) fn ladder(request: &Request, mark: &MarkOf) -> Ladder {
    let scenario = request.scenario();
    let pairs: Vec<(usize, &'static Ledger)> = request
        .scopes()
        .into_iter()
        .flat_map(|scope| request.ledgers(scope).into_iter().map(move |ledger| (scope, ledger)))
        .collect();
    let shown = page::distinct(pairs.iter().map(|(_, ledger)| *ledger));
    let several = shown.len() > 1;
    let panels =
        pairs.iter().map(|&(scope, ledger)| panel(request, (scope, ledger), several, mark));
    Ladder {
        title: scenario.title.clone(),
        subtitle: Some(subtitle(request, &shown)),
        panels: panels.collect(),
        notes: notes(request, &shown),
        sources: vec![request.settings()],
        ..Ladder::default()
    }
}

fn subtitle(request: &Request, shown: &[&'static Ledger]) -> String {
    if request.scenario().models.is_empty() {
        return request.word("chart-ladder-no-models");
    }
    let scopes = request.scopes();
    let claims = &request.scenario().claims;
    let here =
        |claim: &scenario::Claim| scopes.contains(&claim.scope) && shown.contains(&claim.ledger);
    let [ledger] = shown else {
        let message = Message::new("chart-ladder-several").with("basis", request.basis_word());
        return request.book.say(&message);
    };
    let id = if claims.is_empty() {
        "chart-ladder-alone"
    } else if claims.iter().any(here) {
        "chart-ladder-beside-claims"
    } else {
        "chart-ladder-no-claims"
    };
    let message = Message::new(id).with("ledger", request.ledger(ledger));
    request.book.say(&message.with("basis", request.basis_word()))
}

fn panel(
    request: &Request,
    (scope, ledger): (usize, &'static Ledger),
    several: bool,
    mark: &MarkOf,
) -> Panel {
    let scenario = request.scenario();
    let results = request.results(scope);
    let claims = claims(request, scope, ledger, &results);
    let mut title = request.scope_title(scope);
    if several {
        let name = capitalised(&request.ledger(ledger));
        title = if title.is_empty() { name } else { format!("{title}: {name}") };
    }
    let rows = results.iter().map(|result| row(request, result, ledger, &claims, mark));
    let rows = (!results.is_empty()).then(|| rows.collect());
    Panel {
        title,
        axis_title: request.axis_title(ledger),
        unit: scenario.currency.clone(),
        rows: rows.unwrap_or_else(|| vec![no_model(request)]),
        claims,
        ..Panel::default()
    }
}

/// The row of a scenario that runs no model: why not, in the words of its file.
fn no_model(request: &Request) -> Row {
    let reason = request.scenario().no_models.as_deref().unwrap_or_default();
    let message = match reason {
        "" => Message::new("run-no-models"),
        reason => Message::new("run-no-models-because").with("reason", reason),
    };
    let reason = request.book.say(&message);
    Row {
        label: request.word("chart-no-model"),
        estimate: Estimate::NotEstimated { reason },
        ..Row::default()
    }
}

fn row(
    request: &Request,
    result: &ModelResult,
    ledger: &Ledger,
    claims: &[Claim],
    mark: &MarkOf,
) -> Row {
    let chosen = &request.scenario().models[result.model];
    let estimate = match (result.on(ledger), &result.ledgers) {
        (Some(result), _) => {
            Estimate::Drawn { mark: mark(result, claims), annotation: request.result(result) }
        }
        (None, Ok(_)) => Estimate::NotEstimated { reason: request.word("not-estimated") },
        (None, Err(_)) => Estimate::NotEstimated { reason: request.word("chart-not-finite") },
    };
    let note = chosen.model.ledger_note(ledger.name);
    let note = note.map(|note| phrases::of_model(chosen, note, &request.book));
    Row { label: request.model(chosen), note, estimate, apart: false }
}

/// Lines for the claims about a scope and ledger; claims of one amount share a line.
pub(super) fn claims(
    request: &Request,
    scope: usize,
    ledger: &Ledger,
    results: &[&ModelResult],
) -> Vec<Claim> {
    let all = request.scenario().claims.iter().enumerate();
    let here = all.filter(|(_, claim)| claim.scope == scope && claim.ledger == ledger);
    let mut groups: Vec<Vec<(usize, &scenario::Claim)>> = Vec::new();
    for (index, claim) in here {
        let same =
            |group: &&mut Vec<(usize, &scenario::Claim)>| group[0].1.per_year() == claim.per_year();
        match groups.iter_mut().find(same) {
            Some(group) => group.push((index, claim)),
            None => groups.push(vec![(index, claim)]),
        }
    }
    let several = groups.len() > 1;
    groups
        .iter()
        .map(|group| {
            let (index, first) = group[0];
            let mut labels: Vec<String> = Vec::new();
            for (_, claim) in group {
                let label = request.claim(claim);
                if !labels.contains(&label) {
                    labels.push(label);
                }
            }
            let ids: Vec<String> = group.iter().map(|(_, claim)| page::spaced(&claim.id)).collect();
            let reached = |result: &&ModelResult| request.reached(result.on(ledger), index);
            Claim {
                label: joined(labels, &request.book),
                short: if several { ids.join(", ") } else { request.word("chart-the-claim") },
                value: first.per_year(),
                reached: results.iter().map(reached).collect(),
                role: LineRole::Claimed,
            }
        })
        .collect()
}

/// What the reader must know of any chart of losses on these ledgers.
pub(super) fn notes(request: &Request, shown: &[&'static Ledger]) -> Vec<String> {
    let scenario = request.scenario();
    let scopes = request.scopes();
    let here =
        |claim: &&scenario::Claim| scopes.contains(&claim.scope) && shown.contains(&claim.ledger);
    let mut notes: Vec<String> = shown.iter().map(|ledger| request.ledger_is(ledger)).collect();
    notes.push(request.word("chart-note-ranges"));
    notes.extend(request.bounds(scenario.claims.iter().filter(here)));
    notes.extend(request.published(scenario.claims.iter().filter(here)));
    notes.extend(request.judged());
    let elsewhere: Vec<String> = scenario
        .claims
        .iter()
        .filter(|claim| scopes.contains(&claim.scope) && !shown.contains(&claim.ledger))
        .map(|claim| page::spaced(&claim.id))
        .collect();
    if !elsewhere.is_empty() {
        let message = Message::new("chart-note-elsewhere").with("claims", elsewhere.join(", "));
        notes.push(request.book.say(&message));
    }
    notes.extend(request.overridden());
    notes
}
