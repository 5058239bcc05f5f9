//! The contract of JSON.

use super::help::{SHORT, TOP_SITE, argument, folder, json, printed, small};
use serde_json::Value;

/// The names of the entries of an object.
fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap_or_else(|| panic!("{value}")).keys().map(String::as_str).collect()
}

/// Whether `value` has all of `wanted`, whatever else it has.
fn assert_keys(value: &Value, wanted: &[&str]) {
    let keys = keys(value);
    assert!(wanted.iter().all(|key| keys.contains(key)), "{wanted:?} in {keys:?}");
}

#[test]
fn json_has_the_keys_that_programs_rely_on() {
    let run = json(["run", TOP_SITE, SHORT, "--format", "json"]);
    assert_keys(&run, &["format", "version", "scenario", "settings", "results", "claims"]);
    assert_eq!(run["format"], 1);
    assert_eq!(run["version"], env!("CARGO_PKG_VERSION"));
    assert_keys(&run["scenario"], &["title", "hash", "overrides"]);
    assert_keys(&run["settings"], &["sampler", "replicates", "draws", "seed"]);
    let results = run["results"].as_array().unwrap();
    // Seven models, two scopes, three ledgers: what is not estimated is said too.
    assert_eq!(results.len(), 42);
    for result in results {
        let figures = ["mean", "mean_mcse", "sd", "sd_mcse", "mcse_df", "quantiles"];
        assert_keys(result, &["model", "scope", "ledger", "unit"]);
        assert_keys(result, &figures);
        assert_eq!((&result["mcse_df"], &result["unit"]), (&15.into(), &"EUR/year".into()));
        let estimated = result["not_estimated"].is_null();
        assert_eq!(result["mean"].is_number(), estimated, "{result}");
        let quantiles = result["quantiles"].as_array().unwrap();
        assert_eq!(quantiles.len(), if estimated { 7 } else { 0 });
        for quantile in quantiles {
            assert_eq!(keys(quantile), ["p", "value", "mcse"]);
        }
    }
    let claims = run["claims"].as_array().unwrap();
    assert_eq!((claims.len(), &claims[0]["scope"]), (2, &"belgium".into()));
    for claim in claims {
        assert_keys(claim, &["id", "scope", "amount", "models"]);
        for model in claim["models"].as_array().unwrap() {
            assert_keys(model, &["model", "ledger", "exceedance", "exceedance_mcse"]);
            assert_keys(model, &["exceedance_upper", "ratio_to_median", "ratio_mcse"]);
        }
    }
}

/// The JSON of a scenario text, with few draws.
fn run_text(text: &str, flags: &[&str]) -> Value {
    let folder = folder(&[("a.toml", text.as_bytes())]);
    let file = argument(folder.path().join("a.toml"));
    json(["run", &file, SHORT, "--format", "json"].iter().chain(flags))
}

#[test]
fn a_scope_that_is_not_declared_is_null() {
    let run = run_text(&small("'x'", ""), &[]);
    assert!(run["results"][0]["scope"].is_null() && run["claims"][0]["scope"].is_null());
}

#[test]
fn a_claim_that_no_draw_reached_is_rarer_than_3_in_n() {
    let run = run_text(&small("'x'", ""), &["--sampler", "random"]);
    let reach = &run["claims"][0]["models"][0];
    assert_eq!(
        (&reach["exceedance"], &reach["exceedance_upper"]),
        (&0.0.into(), &(3.0 / 256.0).into())
    );
    // Sobol points are no independent draws, so the rule of three says nothing of them.
    let run = run_text(&small("'x'", ""), &[]);
    assert!(run["claims"][0]["models"][0]["exceedance_upper"].is_null());
}

#[test]
fn a_law_without_a_mean_gives_a_model_without_a_mean() {
    let price = "law = \"lognormal\"\nmedian = 8\ngsd = 1.2";
    let cauchy = "law = \"student-t\"\nlocation = 8\nscale = 1\ndf = 1";
    let run = run_text(&small("'x'", "").replace(price, cauchy), &[]);
    let result = &run["results"][1];
    assert!(result["mean"].is_null() && result["sd"].is_null(), "{result}");
    assert!(result["quantiles"][3]["value"].is_number(), "{result}");
}

#[test]
fn a_draw_that_is_no_number_leaves_its_model_without_result_and_says_which() {
    let own = "[models.root]\ntitle = 'Root'\n\
        steps.industry_revenue = 'downloads * sqrt(share - 0.5) * rate * price'\n\
        constants.rate = { value = 1, unit = 'sale/download', meaning = 'One each.' }\n\
        [inputs.share]\nunit = '1'\nlaw = 'uniform'\nlow = 0\nhigh = 1";
    let text = small("'x'", own).replace("[\"one-to-one\"]", "[\"one-to-one\", \"root\"]");
    let run = run_text(&text, &[]);
    let fine = &run["results"][1];
    assert!(fine["mean"].is_number(), "{fine}");
    let failed = &run["results"][4]["not_estimated"];
    assert_eq!(failed["formula"], "downloads * sqrt(share - 0.5) * rate * price");
    assert_eq!(failed["count"], 128);
    let share = failed["inputs"].as_array().unwrap().iter().find(|input| input[0] == "share");
    assert!(share.unwrap()[1].as_f64().unwrap() < 0.5, "{failed}");
    let folder = folder(&[("a.toml", text.as_bytes())]);
    let table = printed(["run", &argument(folder.path().join("a.toml")), SHORT]);
    assert!(table.contains("root has no result: 128 of 256 draws"), "{table}");
}
