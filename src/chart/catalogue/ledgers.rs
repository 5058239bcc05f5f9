//! Ledgers: one model's loss by whose money it is, never summed.

use super::ladder::quantiles;
use super::{Chart, Choice, Request, page};
use crate::chart::LogAxis;
use crate::chart::ladder::{Estimate, Ladder, Mark, Panel, Row};
use crate::chart::typesetting::capitalised;
use crate::language::Message;
use crate::model::LEDGERS;
use crate::outcome::ModelResult;
use crate::problem::Problem;

pub(super) const CHART: Chart = Chart {
    name: "ledgers",
    summary: "one model's loss by whose money it is, never summed",
    choices: &[Choice::Model, Choice::Scope],
    asks: super::nothing,
    fits: super::A_PAGE,
    narrowest: super::NARROWEST,
    // Bars begin at 0, so their axis is linear.
    draw: |requests| page::ladder(requests, LogAxis::Never, ledgers),
};

fn ledgers(request: &Request) -> Result<Ladder, Problem> {
    let scenario = request.scenario();
    let model = request.model(&scenario.models[request.one_model()?]);
    let mut notes = vec![request.word("chart-note-ledgers"), request.word("chart-note-dynamic")];
    notes.push(request.word("chart-note-ranges"));
    notes.insert(0, request.basis());
    notes.extend(request.judged());
    notes.extend(request.overridden());
    let scopes = request.scopes().into_iter();
    let panels: Result<Vec<Panel>, Problem> = scopes.map(|scope| panel(request, scope)).collect();
    Ok(Ladder {
        title: scenario.title.clone(),
        subtitle: Some(request.book.say(&Message::new("chart-ledgers").with("model", model))),
        panels: panels?,
        notes,
        sources: vec![request.settings()],
        ..Ladder::default()
    })
}

fn panel(request: &Request, scope: usize) -> Result<Panel, Problem> {
    let currency = request.scenario().currency.clone();
    let result = request.one_result(scope)?;
    let mut rows: Vec<Row> = LEDGERS
        .iter()
        .map(|ledger| Row {
            label: capitalised(&request.ledger(ledger)),
            note: Some(request.ledger_summary(ledger)),
            estimate: estimate(request, result, ledger),
            apart: false,
        })
        .collect();
    rows.push(Row {
        label: request.word("chart-dynamic"),
        note: Some(request.word("chart-dynamic-is")),
        estimate: Estimate::NotEstimated { reason: request.word("not-estimated") },
        apart: true,
    });
    let axis_title = Message::new("chart-axis-money").with("currency", currency.as_str());
    Ok(Panel {
        title: request.scope_title(scope),
        axis_title: request.book.say(&axis_title),
        unit: currency,
        rows,
        ..Panel::default()
    })
}

fn estimate(request: &Request, result: &ModelResult, ledger: &crate::model::Ledger) -> Estimate {
    match result.on(ledger) {
        Some(figures) => Estimate::Drawn {
            mark: Mark::Amount(quantiles(figures)),
            annotation: request.result(figures),
        },
        None => Estimate::NotEstimated { reason: request.word("not-estimated") },
    }
}
