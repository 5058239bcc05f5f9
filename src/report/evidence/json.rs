//! The JSON of the evidence commands. Keys stay; more may come.

use serde_json::{Value, json};

use crate::evidence::{LeftOut, Prior, Study, Synthesis, plain_words};
use crate::language::{self, Message};

fn english(messages: &[Message]) -> Vec<String> {
    messages.iter().map(language::english).collect()
}

fn printed(value: &Value) -> String {
    let mut text = serde_json::to_string_pretty(value).expect("a value of plain data");
    text.push('\n');
    text
}

/// The studies, each with every column.
#[must_use]
pub fn list_json(studies: &[&Study]) -> String {
    printed(&json!(studies))
}

/// One study, and the names of those that share its dataset.
#[must_use]
pub fn show_json(study: &Study, table: &[Study]) -> String {
    let others = table.iter().filter(|o| o.dataset == study.dataset && o.id != study.id);
    let mut value = json!(study);
    value["shares_dataset_with"] = others.map(|other| other.id.as_str()).collect();
    printed(&value)
}

/// What a pool says: the estimators as they are, then what was counted and what
/// a new setting may be.
///
/// # Panics
///
/// Never: a pool is an object.
#[must_use]
pub fn pool_json(synthesis: &Synthesis<'_>) -> String {
    let mut value = json!({ "format": 1, "version": crate::VERSION });
    let (Value::Object(all), Value::Object(mut pooled)) = (&mut value, json!(&synthesis.pooled))
    else {
        unreachable!("both are objects")
    };
    all.append(&mut pooled);
    let selection = &synthesis.selection;
    let counted: Vec<Value> = selection.counted.iter().map(|study| counted(study)).collect();
    let left_out: Vec<Value> =
        selection.left_out.iter().map(|(study, why)| left_out(study, *why)).collect();
    let in_words: Vec<Value> = selection
        .in_words
        .iter()
        .map(|study| json!({ "id": study.id, "reported": study.reported }))
        .collect();
    let filter = &synthesis.filter;
    all.insert("plain_words".into(), json!(english(&plain_words(synthesis))));
    all.insert(
        "question".into(),
        json!({
            "medium": filter.medium,
            "channel": filter.channel,
            "window": filter.window,
            "peer_reviewed_only": filter.peer_reviewed_only,
            "without_stake": filter.without_stake,
            "with_unverified": filter.with_unverified,
        }),
    );
    all.insert("counted".into(), json!(counted));
    all.insert("left_out".into(), json!(left_out));
    all.insert("in_words".into(), json!(in_words));
    all.insert("mean_effect".into(), mean(synthesis));
    all.insert("prediction".into(), prediction(synthesis));
    all.insert("prior".into(), json!(synthesis.prior.as_ref().map(prior)));
    let reason = synthesis.prior_reason.as_ref().map(|problem| &problem.message);
    all.insert("prior_reason".into(), json!(reason));
    all.insert("leave_one_out".into(), json!(synthesis.leave_one_out));
    all.insert("selection".into(), json!(synthesis.selected));
    printed(&value)
}

fn counted(study: &Study) -> Value {
    json!({
        "id": study.id,
        "estimate": study.estimate,
        "std_error": study.std_error,
        "dataset": study.dataset,
        "window": study.window,
        "reported": study.reported,
        "design": study.design,
        "peer_reviewed": study.peer_reviewed,
        "funder": study.funder,
        "stake": study.stake,
        "source": study.source,
        "verified": study.verified,
    })
}

fn left_out(study: &Study, why: LeftOut) -> Value {
    json!({ "id": study.id, "estimate": study.estimate, "why": why })
}

fn mean(synthesis: &Synthesis<'_>) -> Value {
    json!(synthesis.mean.as_ref().map(|mean| json!({
        "value": mean.value, "interval": mean.interval, "how": mean.how,
    })))
}

fn prediction(synthesis: &Synthesis<'_>) -> Value {
    match &synthesis.prediction {
        Ok(made) => json!({
            "method": made.method,
            "k": made.k,
            "mean": made.mean,
            "interval": made.interval,
            "degrees_of_freedom": made.df,
            "description": language::english(&made.description),
        }),
        Err(problem) => json!({ "reason": problem.message }),
    }
}

fn prior(prior: &Prior) -> Value {
    let (low, high) = crate::evidence::RATES;
    json!({
        "low": low,
        "high": high,
        "mass_removed": prior.mass_removed,
        "p5": prior.law.quantile(0.05),
        "p50": prior.law.quantile(0.5),
        "p95": prior.law.upper_quantile(0.05),
        "mean": prior.law.mean(),
        "description": english(&prior.description),
        "warnings": english(&prior.warnings),
    })
}
