//! What a second method says of the results, on one line and in JSON.

use serde_json::{Value, json};

use crate::engine::Estimate;
use crate::language::{Message, Value as Said};
use crate::outcome::phrases;
use crate::outcome::{Compared, Outcome, SelfCheck, selfcheck};
use crate::quantity::Digits;

/// One line for a reader.
pub(super) fn message(outcome: &Outcome) -> Message {
    let check = selfcheck(outcome);
    let wrong: Vec<(usize, &Compared)> = check.disagreements().collect();
    if let Some(&(result, figure)) = wrong.first() {
        return disagreement(outcome, &check, wrong.len(), result, figure);
    }
    if check.checked.is_empty() {
        return Message::new("selfcheck-none");
    }
    Message::new("selfcheck-agrees")
        .with("checked", check.checked.len())
        .with("results", check.results)
}

fn disagreement(
    outcome: &Outcome,
    check: &SelfCheck,
    wrong: usize,
    result: usize,
    figure: &Compared,
) -> Message {
    let of = &outcome.results[result];
    let scenario = &outcome.scenario;
    let shown = |value| phrases::figure(Estimate { value, mcse: Some(figure.mcse) });
    let compared: usize = check.checked.iter().map(|checked| checked.figures.len()).sum();
    Message::new("selfcheck-fails")
        .with("wrong", wrong)
        .with("compared", compared)
        .with("figure", Message::new(format!("figure-{}", figure.name)))
        .with("model", scenario.models[of.model].model.name.as_str())
        .with("scope", phrases::scope(&scenario.scopes[of.scope], scenario))
        .with("simulated", shown(figure.simulated))
        .with("computed", shown(figure.computed))
        .with("errors", Said::Number(figure.errors_apart(), Digits::Significant(2)))
}

/// The value of the key `selfcheck`.
pub(super) fn value(outcome: &Outcome) -> Value {
    let check = selfcheck(outcome);
    let scenario = &outcome.scenario;
    let checked: Vec<Value> = check
        .checked
        .iter()
        .map(|checked| {
            let result = &outcome.results[checked.result];
            json!({
                "model": scenario.models[result.model].model.name,
                "scope": scenario.scopes[result.scope].id,
                "ledger": crate::model::Ledger::headline().name,
                "figures": checked.figures.iter().map(figure).collect::<Vec<_>>(),
            })
        })
        .collect();
    json!({
        "results_in_all": check.results,
        "agrees": (!checked.is_empty()).then(|| check.disagreements().next().is_none()),
        "allowed_errors": check.allowed_errors,
        "checked": checked,
    })
}

fn figure(figure: &Compared) -> Value {
    json!({
        "figure": figure.name,
        "simulated": figure.simulated,
        "mcse": figure.mcse,
        "computed": figure.computed,
        "tolerance": figure.tolerance,
        "agrees": figure.agrees(),
    })
}
