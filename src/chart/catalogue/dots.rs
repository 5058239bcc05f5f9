//! Quantile dots: fifty equally likely outcomes of every model, to be counted.
//!
//! Fifty dots at the quantiles 1 %, 3 %, …, 99 %: not random draws, so that none is there
//! by chance (Kay and others 2016, "When (ish) is my bus?"; Fernandes and others 2018).

use super::ladder::{ladder, quantiles};
use super::{Chart, Choice, Request, page};
use crate::chart::ladder::{Claim, Estimate, Ladder, Mark};
use crate::language::{Message, Value};
use crate::outcome::LedgerResult;
use crate::quantity::Digits;

/// How many dots.
const DOTS: usize = 50;

pub(super) const CHART: Chart = Chart {
    name: "dots",
    summary: "fifty equally likely outcomes of every model, and how many reach the claim",
    choices: &[Choice::Model, Choice::Scope, Choice::Ledger, Choice::Log],
    asks: super::sketches,
    fits: super::A_PAGE,
    narrowest: super::NARROWEST,
    draw: |requests| page::ladder(requests, requests[0].options.log, |request| Ok(dots(request))),
};

fn dots(request: &Request) -> Ladder {
    let mut chart = ladder(request, &mark);
    for panel in &mut chart.panels {
        for claim in &mut panel.claims {
            for (reached, row) in claim.reached.iter_mut().zip(&panel.rows) {
                if let Some(count) = count(request, &row.estimate, claim.value) {
                    *reached = count;
                }
            }
        }
    }
    let rows = chart.panels.iter().flat_map(|panel| &panel.rows);
    let dotted =
        |estimate: &Estimate| matches!(estimate, Estimate::Drawn { mark: Mark::Dots { .. }, .. });
    if rows.map(|row| &row.estimate).any(dotted) {
        let dots = Value::Number(DOTS as f64, Digits::All);
        let message = Message::new("chart-note-dots").with("dots", dots);
        chart.notes.insert(0, request.book.say(&message));
    }
    chart
}

/// Rings stand for outcomes at or above the claim, where there is one only. Fifty dots of one
/// value would be a bar: a result without uncertainty is the one dot that the ladder has.
fn mark(result: &LedgerResult, claims: &[Claim]) -> Mark {
    let [least, .., most] = result.figures.quantiles;
    if least.value == most.value {
        return Mark::Interval(quantiles(result));
    }
    let values = values(result);
    let beyond = match claims {
        [claim] => Some(claim.value),
        _ => None,
    };
    Mark::Dots { values, beyond }
}

/// Quantiles in the middle of equal parts.
fn values(result: &LedgerResult) -> Vec<f64> {
    let level = |i: usize| (i as f64 + 0.5) / DOTS as f64;
    (0..DOTS).filter_map(|i| result.figures.sketch().quantile(level(i))).collect()
}

/// How many dots are at or above `value`, in words; `None` where there are no dots.
fn count(request: &Request, estimate: &Estimate, value: f64) -> Option<String> {
    let Estimate::Drawn { mark: Mark::Dots { values, .. }, .. } = estimate else { return None };
    let reached = values.iter().filter(|dot| **dot >= value).count();
    let message = Message::new("chart-dots-reached")
        .with("count", reached)
        .with("dots", Value::Number(values.len() as f64, Digits::All));
    Some(request.book.say(&message))
}
