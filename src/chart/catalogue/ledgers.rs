//! Ledgers: one model's loss by whose money it is, never summed.

use super::ladder::quantiles;
use super::{Chart, Choice, Request};
use crate::chart::ladder::{self, Estimate, Ladder, Mark, Panel, Row, Scales};
use crate::chart::typesetting::capitalised;
use crate::language::Message;
use crate::model::LEDGERS;
use crate::outcome::ModelResult;

pub(super) const CHART: Chart = Chart {
    name: "ledgers",
    summary: "one model's loss by whose money it is, never summed",
    choices: &[Choice::Model, Choice::Scope],
    asks: super::nothing,
    draw: |request| Ok(ladder::draw(&ledgers(request), &linear(request), &request.book)),
};

/// Bars begin at 0, so their axis is linear.
fn linear(request: &Request) -> crate::chart::Options {
    crate::chart::Options { log: crate::chart::LogAxis::Never, ..request.options }
}

fn ledgers(request: &Request) -> Ladder {
    let scenario = request.scenario();
    let model = request.model(&scenario.models[request.one_model()]);
    let mut notes = vec![request.word("chart-note-ledgers"), request.word("chart-note-dynamic")];
    notes.extend(request.judged());
    notes.extend(request.overridden());
    Ladder {
        title: scenario.title.clone(),
        subtitle: Some(request.book.say(&Message::new("chart-ledgers").with("model", model))),
        scales: Scales::Own,
        panels: request.scopes().into_iter().map(|scope| panel(request, scope)).collect(),
        notes,
        source: request.settings(),
    }
}

fn panel(request: &Request, scope: usize) -> Panel {
    let currency = request.scenario().currency.clone();
    let result = request.one_result(scope);
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
    Panel {
        title: request.scope_title(scope),
        axis_title: request.book.say(&axis_title),
        unit: currency,
        rows,
        ..Panel::default()
    }
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
