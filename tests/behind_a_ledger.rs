//! A ledger is judged by what it follows from: by its own inputs and steps, not by those of the
//! ledger beside it.

use shortfall::engine::Settings;
use shortfall::outcome::{self, ModelResult, Questions};
use shortfall::scenario::{NoFiles, Request, parse};

fn results(inputs: &str, steps: &str) -> Vec<ModelResult> {
    let text = format!(
        "format = 1\ntitle = \"t\"\ncurrency = \"EUR\"\nsegments = [\"old\", \"new\"]\n[inputs]\n{inputs}\n\
         [models.m]\ntitle = \"m\"\n[models.m.steps]\n{steps}\n[compare]\nmodels = [\"m\"]\n"
    );
    let scenario = parse("t.toml", &text, &Request::default(), &NoFiles).expect(&text);
    let settings = Settings { points: 256, threads: Some(1), ..Settings::default() };
    outcome::run(scenario, settings, Questions::default(), &|_| ()).results
}

const MONEY: &str = "unit = \"EUR/year\"";

#[test]
fn a_ledger_has_a_mean_unless_its_own_inputs_have_none() {
    let inputs = format!(
        "wild = {{ {MONEY}, law = \"student-t\", df = 1, location = 1, scale = 1 }}\n\
         tame = {{ {MONEY}, law = \"uniform\", low = 1, high = 3 }}"
    );
    let all = results(
        &inputs,
        "half = \"wild / 2\"\nconsumer_spending = \"half + tame\"\nindustry_revenue = \"tame\"",
    );
    let means: Vec<(&str, Option<f64>)> = all[0]
        .ledgers
        .as_ref()
        .unwrap()
        .iter()
        .map(|on| (on.ledger.name, on.figures.mean.map(|mean| mean.value)))
        .collect();
    let [("consumer_spending", None), ("industry_revenue", Some(mean))] = means[..] else {
        panic!("{means:?}")
    };
    // The error of 16 replicates of 256 Sobol points in one dimension is far below 1/256.
    assert!((mean - 2.0).abs() < 1.0 / 256.0, "{mean}");
}

#[test]
fn a_ledger_that_is_not_finite_names_the_step_where_that_began() {
    let inputs = format!(
        "zero = {{ unit = \"1\", law = \"point\", value = 0 }}\n\
         spent = {{ {MONEY}, law = \"uniform\", low = 1, high = 2 }}"
    );
    let all = results(
        &inputs,
        // `aside` is no finite number either, but leads to nothing; `chosen` leaves `bad` out.
        "aside = \"ln(zero)\"\n\
         bad = \"spent / zero\"\n\
         chosen = \"if(zero > 0, bad, spent)\"\n\
         began = \"chosen / zero\"\n\
         next = \"began * 2\"\n\
         industry_revenue = \"next + spent\"",
    );
    let failed = all[0].ledgers.as_ref().unwrap_err();
    assert_eq!((failed.ledger.name, &*failed.step), ("industry_revenue", "began"));
    assert_eq!(failed.formula, "chosen / zero");
    assert_eq!((failed.count, failed.draws), (16 * 256, 16 * 256));
}

#[test]
fn segments_are_looked_into_as_well() {
    let inputs = format!(
        "share = {{ unit = \"1\", law = \"point\", value = 0 }}\n\
         [inputs.spent]\n{MONEY}\n\
         segment.old = {{ law = \"uniform\", low = 1, high = 2 }}\n\
         segment.new = {{ law = \"point\", value = 3 }}"
    );
    let all = results(&inputs, "each = \"spent / share\"\nindustry_revenue = \"sum(each)\"");
    let failed = all[0].ledgers.as_ref().unwrap_err();
    assert_eq!(failed.step, "each");
}
