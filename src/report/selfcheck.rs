//! What a second method says of the results, on one line and in JSON.

use serde_json::{Value, json};

use crate::engine::Estimate;
use crate::outcome::words;
use crate::outcome::{Compared, Outcome, SelfCheck, selfcheck};

/// One line for a reader.
pub(super) fn line(outcome: &Outcome) -> String {
    let check = selfcheck(outcome);
    let (checked, all) = (check.checked.len(), check.results);
    let wrong: Vec<(usize, &Compared)> = check.disagreements().collect();
    if let Some(&(result, figure)) = wrong.first() {
        return disagreement(outcome, &check, wrong.len(), result, figure);
    }
    if checked == 0 {
        return "Self-check: none of the results is a product of independent inputs above 0 with \
                enough draws, so no second method was used."
            .to_owned();
    }
    let are = if checked == 1 { "is a product" } else { "are products" };
    format!(
        "Self-check: {checked} of {all} results {are} of independent inputs; a numerical \
         convolution gives the same mean, 5 %, median and 95 % within error."
    )
}

fn disagreement(
    outcome: &Outcome,
    check: &SelfCheck,
    wrong: usize,
    result: usize,
    figure: &Compared,
) -> String {
    let of = &outcome.results[result];
    let scenario = &outcome.scenario;
    let name = match figure.name {
        "mean" => "mean",
        "p5" => "5 %",
        "p50" => "median",
        _ => "95 %",
    };
    let shown = |value| words::figure(Estimate { value, mcse: Some(figure.mcse) });
    let compared: usize = check.checked.iter().map(|checked| checked.figures.len()).sum();
    format!(
        "SELF-CHECK FAILED: {wrong} of {compared} figures differ between simulation and numerical \
         convolution, first the {name} of {} ({}): {} against {}, {} Monte Carlo errors apart. \
         Please report it and do not use these figures.",
        scenario.models[of.model].model.name,
        words::scope(&scenario.scopes[of.scope], scenario),
        shown(figure.simulated),
        shown(figure.computed),
        apart(figure),
    )
}

fn apart(figure: &Compared) -> String {
    let errors = figure.errors_apart();
    if errors.is_finite() { format!("{errors:.1}") } else { "infinitely many".to_owned() }
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
