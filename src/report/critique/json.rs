//! The critique for programs. Keys stay; `null` where a number does not apply.

use serde_json::{Value, json};

use super::super::json::row_value;
use super::Examined;
use crate::bridge::{self, Bridge};
use crate::critique::{Finding, Mark, Source};
use crate::inversion::{self, Answer, Found};
use crate::language::Phrasebook;
use crate::outcome::Outcome;
use crate::scenario::Fact;

/// One object for one file, an array for several.
#[must_use]
pub fn json(all: &[Examined], book: &Phrasebook) -> String {
    let values: Vec<Value> = all.iter().map(|examined| value(examined, book)).collect();
    let value = match <[Value; 1]>::try_from(values) {
        Ok([value]) => value,
        Err(values) => Value::Array(values),
    };
    format!("{value:#}\n")
}

fn value(examined: &Examined, book: &Phrasebook) -> Value {
    let Examined { outcome, critique, verdicts } = examined;
    let scenario = &outcome.scenario;
    let implied = inversion::answers(outcome);
    let bridges: Vec<Bridge<'_>> = bridge::bridges(outcome).into_iter().flatten().collect();
    let claims = scenario.claims.iter().zip(&critique.claims).enumerate();
    let claims = claims.map(|(index, (claim, findings))| {
        json!({
            "id": claim.id,
            "findings": findings.iter().map(|f| finding(f, book)).collect::<Vec<_>>(),
            "inversions": inversions(outcome, &implied, index, book),
            "verdict": verdicts.get(index).map(|verdict| {
                verdict.sentences.iter().map(|said| book.say(said)).collect::<Vec<_>>()
            }),
            "evidence": verdicts.get(index).map(|verdict| book.say(&verdict.weighed.sentence())),
            "bridge": bridges.iter().filter(|bridge| bridge.claim == index)
                .map(|bridge| super::super::bridge::value(outcome, bridge)).collect::<Vec<_>>(),
        })
    });
    let critics = scenario.critics.iter().zip(&critique.critics).map(|(critic, findings)| {
        let findings = findings.iter().map(|(about, found)| {
            let mut value = finding(found, book);
            value["about"] = json!(about.map(|index| &critic.asserts[index].about));
            value
        });
        json!({ "id": critic.id, "findings": findings.collect::<Vec<_>>() })
    });
    let applied = &critique.applied;
    json!({
        "version": crate::VERSION,
        "title": scenario.title,
        "scenario": scenario.hash,
        "draws": outcome.settings.draws(),
        "seed": outcome.settings.seed,
        "claims": claims.collect::<Vec<_>>(),
        "critics": critics.collect::<Vec<_>>(),
        "thresholds": applied.changed.iter().map(|(rule, threshold, value)| json!({
            "code": rule.code, "name": threshold.name, "value": value, "usual": threshold.value,
        })).collect::<Vec<_>>(),
        "off": applied.off.iter().map(|(rule, reason)| json!({
            "code": rule.code, "reason": reason,
        })).collect::<Vec<_>>(),
    })
}

fn finding(finding: &Finding, book: &Phrasebook) -> Value {
    let sources: Vec<String> = finding.rule.sources.iter().map(Source::line).collect();
    let read = finding.read.iter().map(|(key, fact)| ((*key).to_owned(), fact_value(fact)));
    json!({
        "code": finding.rule.code,
        "outcome": finding.conclusion.word(),
        "severity": finding.severity.word(),
        "probability": finding.probability,
        "value": finding.value,
        "error": finding.error,
        "unit": finding.unit.as_ref().map(ToString::to_string),
        "threshold": finding.threshold,
        "factor": finding.factor.map(|f| json!({ "median": f.median, "p5": f.p5, "p95": f.p95 })),
        "says": book.say(&finding.says),
        "why": finding.why.as_ref().map(|why| book.say(why)),
        "clears_if": book.word(&format!("{}-clears", finding.rule.key())),
        "asks": finding.asks.as_ref().map(|asks| book.say(asks)),
        "read": read.collect::<serde_json::Map<_, _>>(),
        "lacks": finding.lacks,
        "used": finding.used,
        "marks": finding.marks.iter().map(|mark: &Mark| mark.word()).collect::<Vec<_>>(),
        "source": sources.join("; "),
    })
}

fn fact_value(fact: &Fact) -> Value {
    match fact {
        Fact::Number(number) => json!(number),
        Fact::Text(text) => json!(text),
        Fact::Boolean(yes) => json!(yes),
        Fact::Numbers(numbers) => json!(numbers),
        Fact::Texts(texts) => json!(texts),
    }
}

/// What can be said of the claim at `index`; an answer of a model names it.
fn inversions(
    outcome: &Outcome,
    implied: &[Answer],
    index: usize,
    book: &Phrasebook,
) -> Vec<Value> {
    let answers = implied.iter().filter(|answer| answer.claim == index);
    let told = answers.map(|answer| {
        let model = answer.model.map(|model| &outcome.scenario.models[model].model.name);
        let [p5, p50, p95] = quantiles(answer);
        json!({
            "name": answer.inversion.name,
            "unit": answer.unit.to_string(),
            "model": model,
            "on_our_volume": answer.on_our_volume,
            "p5": p5,
            "p50": p50,
            "p95": p95,
            "reason": answer.found.as_ref().err().map(|missing| book.say(&missing.says())),
            "data": answer.rows.iter().map(row_value).collect::<Vec<_>>(),
        })
    });
    told.collect()
}

/// Nulls where there is no answer, or where no value is enough.
fn quantiles(answer: &Answer) -> [Option<f64>; 3] {
    match &answer.found {
        Err(_) => [None; 3],
        Ok(Found::Spread(spread)) => {
            [spread.p5(), spread.median(), spread.p95()].map(|quantile| Some(quantile?.value))
        }
        // A share of draws is one number.
        Ok(Found::Share(share)) => [Some(share.count as f64 / share.draws as f64); 3],
    }
}
