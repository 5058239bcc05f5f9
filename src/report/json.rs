//! The JSON contract of `run` (`docs/output.md`): these keys stay.

use serde_json::{Value, json};

use crate::context::{Fact, Row, StandsIn};
use crate::engine::{Estimate, Estimates, Goal, LEVELS};
use crate::inversion::{self, Answer, Found, Spread};
use crate::language::english;
use crate::model::{LEDGERS, Ledger};
use crate::outcome::{LedgerResult, ModelResult, Outcome, Precision};
use crate::scenario::{Cell, Claim, Input, Published};

/// One object for one file, an array for several.
pub(super) fn outcomes(outcomes: &[Outcome]) -> String {
    let mut values: Vec<Value> = outcomes.iter().map(outcome).collect();
    let value = if values.len() == 1 { values.remove(0) } else { Value::Array(values) };
    let mut text = serde_json::to_string_pretty(&value).expect("a value of plain data");
    text.push('\n');
    text
}

fn outcome(outcome: &Outcome) -> Value {
    let (scenario, settings) = (&outcome.scenario, &outcome.settings);
    let overrides: Vec<Value> = scenario
        .overrides
        .iter()
        .map(|o| json!({ "path": o.path, "value": o.value, "by": o.by }))
        .collect();
    let implied = inversion::answers(outcome);
    json!({
        "format": 1,
        "version": crate::VERSION,
        "scenario": {
            "title": scenario.title,
            "hash": scenario.hash,
            "currency": scenario.currency,
            "price_year": scenario.price_year,
            "reference": scenario.models.get(scenario.reference).map(|chosen| &chosen.model.name),
            "overrides": overrides,
        },
        "settings": {
            "sampler": settings.sampler.name(),
            "replicates": settings.replicates,
            "draws": settings.draws(),
            "seed": settings.seed,
            "drawn_at_random": outcome.drawn_at_random,
            "precision": outcome.precision.as_ref().map(precision),
        },
        "results": results(outcome),
        "claims": scenario.claims.iter().enumerate()
            .map(|(index, claim)| claim_value(outcome, &implied, index, claim))
            .collect::<Vec<_>>(),
        "inputs": scenario.inputs.iter().map(|input| input_value(outcome, input)).collect::<Vec<_>>(),
        "facts": scenario.facts.iter().map(fact_value).collect::<Vec<_>>(),
        "selfcheck": super::selfcheck::value(outcome),
    })
}

fn precision(precision: &Precision) -> Value {
    let (relative, digits) = match precision.goal {
        Goal::Relative(error) => (Some(error), None),
        Goal::Digits(digits) => (None, Some(digits)),
    };
    json!({
        "relative_error": relative,
        "digits": digits,
        "max_draws": precision.most_draws,
        "reached": precision.reached(),
    })
}

fn results(outcome: &Outcome) -> Vec<Value> {
    let every = outcome.results.iter().flat_map(|result| LEDGERS.iter().map(move |l| (result, l)));
    every.map(|(result, ledger)| result_value(outcome, result, ledger)).collect()
}

fn result_value(outcome: &Outcome, result: &ModelResult, ledger: &Ledger) -> Value {
    let scenario = &outcome.scenario;
    let model = &scenario.models[result.model].model;
    let mut value = json!({
        "model": model.name,
        "scope": scenario.scopes[result.scope].id,
        "ledger": ledger.name,
        "ledger_note": model.ledger_note(ledger.name),
        "unit": format!("{}/year", scenario.currency),
    });
    let mut add = figures(result.on(ledger).map(|result| &result.figures), outcome);
    add["not_estimated"] = match &result.ledgers {
        Err(failure) => json!({
            "reason": "not every draw is a finite number",
            "step": failure.step,
            "formula": failure.formula,
            "count": failure.count,
            "replicate": failure.replicate,
            "draw": failure.draw,
            "inputs": failure.inputs.iter().map(|(name, x)| json!([name, x])).collect::<Vec<_>>(),
        }),
        Ok(_) if result.on(ledger).is_none() => {
            json!({ "reason": "the model does not compute this ledger" })
        }
        Ok(_) => Value::Null,
    };
    append(&mut value, add);
    value
}

/// Mean, standard deviation and quantiles with their errors; nulls if there are none.
fn figures(figures: Option<&Estimates>, outcome: &Outcome) -> Value {
    let mean = figures.and_then(|figures| figures.mean);
    let sd = figures.and_then(|figures| figures.sd);
    let quantiles: Vec<Value> = figures
        .map(|figures| {
            let levels = LEVELS.iter().zip(&figures.quantiles);
            levels.map(|(p, q)| json!({ "p": p, "value": q.value, "mcse": q.mcse })).collect()
        })
        .unwrap_or_default();
    json!({
        "mean": value(mean), "mean_mcse": error(mean),
        "sd": value(sd), "sd_mcse": error(sd),
        "mcse_df": outcome.settings.degrees_of_freedom(),
        "quantiles": quantiles,
    })
}

fn claim_value(outcome: &Outcome, answers: &[Answer], index: usize, claim: &Claim) -> Value {
    let scenario = &outcome.scenario;
    let models: Vec<Value> = outcome
        .results
        .iter()
        .filter(|result| result.scope == claim.scope)
        .map(|result| reach_value(outcome, index, claim, result))
        .collect();
    // What each model has an answer of its own to stands in `models`.
    let of_draws = |answer: &&Answer| answer.claim == index && answer.model.is_none();
    let answers = answers.iter().filter(of_draws);
    let implied: Vec<Value> = answers.filter_map(|answer| implied_value(outcome, answer)).collect();
    json!({
        "id": claim.id,
        "scope": scenario.scopes[claim.scope].id,
        "amount": claim.amount,
        "amount_per_year": claim.per_year(),
        "published_amount": claim.published.as_ref().map(|published| published.amount),
        "published_money": claim.published.as_ref().map(money_of),
        "conversion": claim.published.as_ref().and_then(converted),
        "bound": claim.bound,
        "period_stated": claim.period.stated,
        "ledger": claim.ledger.name,
        "volume_published": claim.method.volume(),
        "models": models,
        "implied": implied,
    })
}

fn reach_value(outcome: &Outcome, index: usize, claim: &Claim, result: &ModelResult) -> Value {
    let find = |ledger: &LedgerResult| {
        let at = ledger.claims.iter().position(|&other| other == index)?;
        ledger.figures.reach.get(at).copied()
    };
    let reach = result.on(claim.ledger).and_then(find);
    let share = reach.map(|reach| reach.share);
    let exceedance = share.map(|share| share.count as f64 / share.draws as f64);
    let bound = share.and_then(|share| share.bound);
    let ratio = reach.and_then(|reach| reach.over_median);
    json!({
        "model": outcome.scenario.models[result.model].model.name,
        "ledger": claim.ledger.name,
        "exceedance": exceedance,
        "exceedance_mcse": share.and_then(|share| share.mcse),
        "exceedance_count": share.map(|share| share.count),
        "exceedance_upper": bound.filter(|_| exceedance == Some(0.0)),
        "exceedance_lower": bound.filter(|_| exceedance == Some(1.0)).map(|bound| 1.0 - bound),
        "ratio_to_median": value(ratio),
        "ratio_mcse": error(ratio),
    })
}

/// `None` if there is no answer.
fn implied_value(outcome: &Outcome, answer: &Answer) -> Option<Value> {
    let Ok(Found::Spread(spread)) = &answer.found else { return None };
    let mut value = json!({
        "name": answer.inversion.name,
        "unit": answer.unit.to_string(),
        "on_our_volume": answer.on_our_volume,
        "data": answer.rows.iter().map(row_value).collect::<Vec<_>>(),
    });
    append(&mut value, spread_value(spread, outcome));
    Some(value)
}

/// As [`figures`], of an answer whose upper quantiles may be missing.
fn spread_value(spread: &Spread, outcome: &Outcome) -> Value {
    let levels = LEVELS.iter().zip(&spread.quantiles);
    let quantiles: Vec<Value> =
        levels.map(|(p, q)| json!({ "p": p, "value": value(*q), "mcse": error(*q) })).collect();
    json!({
        "mean": value(spread.mean), "mean_mcse": error(spread.mean),
        "sd": value(spread.sd), "sd_mcse": error(spread.sd),
        "mcse_df": outcome.settings.degrees_of_freedom(),
        "quantiles": quantiles,
    })
}

/// The money in which a claim was published: `USD of 2007`.
fn money_of(published: &Published) -> String {
    let from = &published.conversion.from;
    format!("{} of {}", from.currency, from.year)
}

/// How the money of a claim became that of the scenario.
fn converted(published: &Published) -> Option<String> {
    published.conversion.message().as_ref().map(english)
}

fn input_value(outcome: &Outcome, input: &Input) -> Value {
    let scenario = &outcome.scenario;
    let mut laws = Vec::new();
    for (index, scope) in scenario.scopes.iter().enumerate() {
        for (segment, cells) in scenario.told(input, index) {
            let mut law = json!({ "scope": scope.id, "segment": segment });
            append(&mut law, law_value(cells, input.segmented && segment.is_none()));
            laws.push(law);
        }
    }
    json!({
        "name": input.name,
        "unit": input.unit.to_string(),
        "kind": input.rate.map(crate::model::Rate::word),
        "meaning": input.meaning,
        "laws": laws,
    })
}

/// One law, or those of the rows of a panel in short.
fn law_value(cells: &[Cell], by_row: bool) -> Value {
    let cell = &cells[0];
    let one = (!by_row).then_some(&cell.law);
    let medians = by_row.then(|| Cell::medians(cells));
    json!({
        "law": english(&cell.told),
        "p5": one.map(|law| law.quantile(0.05)),
        "p50": one.map(|law| law.quantile(0.5)),
        "p95": one.map(|law| law.upper_quantile(0.05)),
        "mean": one.and_then(|law| law.mean()),
        "sd": one.and_then(|law| law.sd()),
        "rows": by_row.then_some(cells.len()),
        "p50_lowest": medians.map(|(lowest, _)| lowest),
        "p50_highest": medians.map(|(_, highest)| highest),
        "mass_removed": Cell::most_removed(cells),
        "made": cell.how.iter().map(english).collect::<Vec<_>>(),
        "context": cell.fact.as_ref().map(|fact| fact.path()),
        "grade": cell.provenance.grade,
        "sources": cell.provenance.sources,
        "note": cell.provenance.note,
        "overridden": cell.overridden.as_deref(),
    })
}

/// A figure of the context data that was used.
fn fact_value(fact: &Fact) -> Value {
    json!({
        "path": fact.path(),
        "value": fact.value,
        "low": fact.low,
        "high": fact.high,
        "unit": fact.unit.to_string(),
        "status": fact.status,
        "mark": fact.mark(),
        "source": fact.source,
        "url": fact.url,
        "note": fact.note,
        "own": fact.own,
    })
}

/// A row of the context data that an answer rests on.
pub(super) fn row_value(row: &Row) -> Value {
    let mut value = fact_value(&row.fact);
    append(&mut value, json!({ "stands_in": row.stands_in.map(StandsIn::word) }));
    value
}

fn value(estimate: Option<Estimate>) -> Value {
    json!(estimate.map(|estimate| estimate.value))
}

fn error(estimate: Option<Estimate>) -> Value {
    json!(estimate.and_then(|estimate| estimate.mcse))
}

fn append(to: &mut Value, mut more: Value) {
    let to = to.as_object_mut().expect("built as an object");
    to.append(more.as_object_mut().expect("built as an object"));
}
