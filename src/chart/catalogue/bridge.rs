//! The bridge: what takes a claim to what a model gives, as bars that add up.

use super::{Chart, Choice, Request, page};
use crate::bridge::{self, Bridge, Method, Step, Unbridged};
use crate::chart::LogAxis;
use crate::chart::ladder::{Estimate, Ladder, Mark, Panel, Row};
use crate::chart::typesetting::capitalised;
use crate::language::Message;
use crate::outcome::Questions;
use crate::problem::Problem;
use crate::scenario::Claim;

pub(super) const CHART: Chart = Chart {
    name: "bridge",
    summary: "what takes a claim to what one model gives, step by step",
    choices: &[Choice::Model, Choice::Scope],
    asks: |scenario| Questions { breakdowns: bridge::breakdowns(scenario), ..Questions::default() },
    fits: super::A_PAGE,
    // Bars that add up have no place on a logarithmic axis.
    draw: |requests| page::ladder(requests, LogAxis::Never, waterfall),
};

type Bridged<'a> = Result<Bridge<'a>, Unbridged>;

/// A panel for every claim of the scopes that are shown.
fn waterfall(request: &Request) -> Result<Ladder, Problem> {
    let scenario = request.scenario();
    let model = request.one_model()?;
    let scopes = request.scopes();
    let shown = |bridged: &Bridged| {
        let (claim, of) = match bridged {
            Ok(bridge) => (bridge.claim, bridge.model),
            Err(unbridged) => (unbridged.claim, unbridged.model),
        };
        of == model && scopes.contains(&scenario.claims[claim].scope)
    };
    let bridges: Vec<Bridged> =
        bridge::bridges(request.outcome).into_iter().filter(shown).collect();
    if bridges.is_empty() {
        let problem = Problem::new("a bridge begins at a claim, and there is none here");
        return Err(problem.help("declare one under `[claims.NAME]`, or show another scope"));
    }
    let title = request.model(&scenario.models[model]);
    Ok(Ladder {
        title: scenario.title.clone(),
        subtitle: Some(request.book.say(&Message::new("chart-bridge").with("model", title))),
        notes: notes(request, &bridges),
        panels: bridges.iter().map(|bridged| panel(request, bridged)).collect(),
        sources: vec![request.settings()],
        ..Ladder::default()
    })
}

fn notes(request: &Request, bridges: &[Bridged]) -> Vec<String> {
    let mut notes = Vec::new();
    let ways =
        [(Method::LogMean, "bridge-note-log-mean"), (Method::Shapley, "bridge-note-shapley")];
    let divided = |method| bridges.iter().flatten().filter(move |bridge| bridge.method == method);
    let both = ways.iter().all(|(method, _)| divided(*method).next().is_some());
    for (method, id) in ways {
        let titles: Vec<String> =
            divided(method).map(|bridge| panel_title(request, bridge.claim)).collect();
        match titles.as_slice() {
            [] => {}
            // Each way of dividing is said of the panels that it was chosen for.
            titles if both => notes.push(format!("{}: {}", titles.join(", "), request.word(id))),
            _ => notes.push(request.word(id)),
        }
    }
    notes.push(request.word("chart-note-mean"));
    notes.push(request.word("chart-note-ranges"));
    let claims = &request.scenario().claims;
    let examined = bridges.iter().flatten().map(|bridge| &claims[bridge.claim]);
    notes.extend(request.bounds_of("chart-bridge-bound", examined.clone()));
    notes.extend(request.published(examined));
    notes.extend(request.judged());
    notes.extend(request.overridden());
    notes
}

fn panel(request: &Request, bridged: &Bridged) -> Panel {
    let scenario = request.scenario();
    let claim = match bridged {
        Ok(bridge) => bridge.claim,
        Err(unbridged) => unbridged.claim,
    };
    let published = &scenario.claims[claim];
    let rows = match bridged {
        Ok(bridge) => rows(request, bridge),
        Err(unbridged) => vec![Row {
            label: request.model(&scenario.models[unbridged.model]),
            estimate: Estimate::NotEstimated {
                reason: request
                    .book
                    .say(&Message::new("no-bridge").with("reason", unbridged.why.says())),
            },
            ..Row::default()
        }],
    };
    Panel {
        title: panel_title(request, claim),
        results: Some(request.word("chart-bridge-results")),
        axis_title: axis_title(request, published),
        unit: scenario.currency.clone(),
        rows,
        ..Panel::default()
    }
}

/// The scope, and which claim of several about it.
fn panel_title(request: &Request, claim: usize) -> String {
    let claims = &request.scenario().claims;
    let (scope, id) = (claims[claim].scope, page::spaced(&claims[claim].id));
    let title = request.scope_title(scope);
    match claims.iter().filter(|other| other.scope == scope).count() {
        1 => title,
        _ if title.is_empty() => id,
        _ => format!("{title}: {id}"),
    }
}

/// What the axis shows: a claim for several years stands there with all of them.
fn axis_title(request: &Request, claim: &Claim) -> String {
    if claim.period.years == 1.0 {
        return request.axis_title(claim.ledger);
    }
    let message = Message::new("chart-bridge-axis")
        .with("currency", request.scenario().currency.as_str())
        .with("ledger", request.ledger(claim.ledger));
    request.book.say(&message)
}

/// The claim, the steps from it, and the figure.
fn rows(request: &Request, bridge: &Bridge<'_>) -> Vec<Row> {
    let published = &request.scenario().claims[bridge.claim];
    let mut rows = vec![Row {
        label: capitalised(&request.word("bridge-claim")),
        note: published.wording.clone().map(|words| request.quoted(&words)),
        estimate: Estimate::Drawn {
            mark: Mark::Whole(bridge.from),
            annotation: request.claim(published),
        },
        ..Row::default()
    }];
    let mut level = bridge.from;
    for step in &bridge.steps {
        let next = level - step.part.value;
        rows.push(step_row(request, step, (level, next)));
        level = next;
    }
    let figures = bridge.to;
    rows.extend(figures.mean.map(|mean| Row {
        label: capitalised(&request.word("bridge-figure")),
        estimate: Estimate::Drawn {
            mark: Mark::Mean {
                mean: mean.value,
                low: figures.quantiles[1].value,
                high: figures.quantiles[5].value,
            },
            annotation: request.mean(figures, mean),
        },
        apart: true,
        ..Row::default()
    }));
    rows
}

fn step_row(request: &Request, step: &Step, (from, to): (f64, f64)) -> Row {
    let taken = request.taken(step.part);
    let annotation = match step.share {
        Some(share) => {
            let share = request.percent(share, 2);
            let message = Message::new("chart-bridge-step").with("taken", taken);
            request.book.say(&message.with("share", share))
        }
        None => taken,
    };
    Row {
        label: capitalised(&request.book.say(&step.says())),
        note: step.explained().map(|says| request.book.say(&says)),
        estimate: Estimate::Drawn { mark: Mark::Step { from, to }, annotation },
        ..Row::default()
    }
}
