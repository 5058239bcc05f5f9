//! Bridges: how much of the distance between a claim and a figure each correction makes.

use std::fs;

use shortfall::bridge::{self, Bridge, Kind, Method, Unbridged, Why};
use shortfall::engine::Settings;
use shortfall::language::{LANGUAGES, Phrasebook};
use shortfall::math::ln;
use shortfall::outcome::{self, Outcome, Questions};
use shortfall::report;
use shortfall::scenario::{NoFiles, Request, Scenario, parse};

fn read(text: &str, sets: &[&str]) -> Scenario {
    let sets = sets.iter().map(|&set| set.to_owned()).collect();
    let request = Request { sets, ..Request::default() };
    parse("test.toml", text, &request, &NoFiles).unwrap_or_else(|rejected| {
        panic!("{:#?}", rejected.problems);
    })
}

fn run(scenario: Scenario) -> Outcome {
    let settings = Settings::default().with_draws(8_192).unwrap();
    let breakdowns = bridge::breakdowns(&scenario);
    outcome::run(scenario, settings, Questions { breakdowns, ..Questions::default() }, &|_| {})
}

/// A scenario for every model of the reference library; `{claim}` is what the claimant published.
const EVERYTHING: &str = r#"
format = 1
title = "Everything"
currency = "EUR"
segments = ["new", "old"]

[claims.here]
amount = 60e6
period = "2 years"
{claim}

[inputs]
downloads = { unit = "download/year", law = "lognormal", median = 10e6, gsd = 1.5 }
attributed_share = { unit = "1", law = "uniform", low = 0.5, high = 0.9 }
real_use = { unit = "1", law = "triangular", low = 0.3, mode = 0.8, high = 1 }
displacement = { unit = "sale/download", kind = "net", law = "triangular", low = 0, mode = 0.2, high = 0.4 }
gross_displacement = { unit = "sale/download", kind = "gross", law = "uniform", low = 0, high = 0.5 }
sampling_gain = { unit = "sale/download", kind = "correction", law = "uniform", low = 0, high = 0.2 }
purchase_probability = { unit = "sale/download", kind = "gross", law = "uniform", low = 0.3, high = 1 }
wtp_median = { unit = "EUR/sale", kind = "correction", law = "lognormal", median = 3, gsd = 1.4 }
wtp_gsd = { unit = "1", kind = "correction", law = "uniform", low = 1.6, high = 4 }
wtp_mean = { unit = "EUR/sale", kind = "correction", law = "uniform", low = 2, high = 6 }
wtp_max = { unit = "EUR/sale", kind = "correction", law = "uniform", low = 6, high = 20 }
wtp_min = { unit = "EUR/sale", kind = "correction", law = "uniform", low = 0.5, high = 2 }
elasticity = { unit = "1", kind = "correction", law = "uniform", low = -2, high = -1 }
downloaders = { unit = "person", law = "uniform", low = 5e5, high = 1e6 }
budget = { unit = "EUR/person/year", kind = "correction", law = "uniform", low = 10, high = 60 }
spend_gsd = { unit = "1", kind = "correction", law = "uniform", low = 2, high = 10 }
price = { unit = "EUR/sale", law = "triangular", low = 2.5, mode = 6.5, high = 12 }
net_share = { unit = "1", law = "uniform", low = 0.3, high = 0.6 }
unit_cost = { unit = "EUR/sale", law = "uniform", low = 0, high = 1 }

[inputs.segment_displacement]
unit = "sale/download"
kind = "net"
segment.new = { law = "uniform", low = 0.2, high = 0.6 }
segment.old = { law = "uniform", low = 0.01, high = 0.3 }

[inputs.segment_weight]
unit = "1"
segment.new = { law = "uniform", low = 0.3, high = 0.9 }
segment.old = { law = "uniform", low = 0.1, high = 0.7 }

[compare]
models = [
  "one-to-one", "one-to-one-net", "constant-displacement", "segmented-displacement",
  "willingness-to-pay", "willingness-to-pay-exponential", "willingness-to-pay-linear",
  "willingness-to-pay-isoelastic", "budget-limited", "sampling",
]
"#;

fn everything(claim: &str) -> Outcome {
    run(read(&EVERYTHING.replace("{claim}", claim), &[]))
}

/// That the parts of every bridge add up to the claim less the mean figure.
fn assert_adds_up(bridges: &[Result<Bridge<'_>, Unbridged>]) {
    for bridge in bridges.iter().flatten() {
        let parts: f64 = bridge.steps.iter().map(|step| step.part.value).sum();
        let distance = bridge.from - bridge.to.mean.unwrap().value;
        let off = (parts - distance).abs() / bridge.from;
        assert!(off < 1e-9, "model {} of claim {}: off by {off}", bridge.model, bridge.claim);
        let shares: Option<Vec<f64>> = bridge.steps.iter().map(|step| step.share).collect();
        let shares: f64 = shares.filter(|s| !s.is_empty()).map_or(1.0, |s| s.iter().sum());
        assert!((shares - 1.0).abs() < 1e-9, "{shares}");
    }
}

/// Model, method and steps of every bridge, and why there is none.
fn described(outcome: &Outcome) -> String {
    let bridges = bridge::bridges(outcome);
    assert_adds_up(&bridges);
    let name = |model: usize| &outcome.scenario.models[model].model.name;
    let line = |bridge: &Result<Bridge<'_>, Unbridged>| match bridge {
        Ok(bridge) => {
            let steps: Vec<&str> = bridge.steps.iter().map(|step| step.name.as_str()).collect();
            format!("{}, {}: {}", name(bridge.model), bridge.method.name(), steps.join("; "))
        }
        Err(unbridged) => format!("{}, none: {:?}", name(unbridged.model), unbridged.why),
    };
    bridges.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn every_model_has_its_steps_where_nothing_was_published() {
    insta::assert_snapshot!("unpublished", described(&everything("")));
}

#[test]
fn every_model_has_its_steps_on_the_ledger_of_consumers() {
    insta::assert_snapshot!("retail", described(&everything("method.price_basis = \"retail\"")));
}

#[test]
fn every_model_has_its_steps_on_the_ledger_of_producers() {
    insta::assert_snapshot!("profit", described(&everything("method.price_basis = \"profit\"")));
}

#[test]
fn what_was_published_is_replaced_number_by_number() {
    let mut told = String::new();
    for method in [
        "method = { volume = 12e6 }",
        "method = { price = 9 }",
        "method = { volume = 12e6, price = 9 }",
        "method = { volume = 12e6, price = 9, rate = 0.5 }",
        "method = { volume = 12e6, price = 4, rate = 0.5, multiplier = 2, price_basis = \"net\" }",
        "method = { rate = 0.3, multiplier = 1.5 }",
    ] {
        let text = EVERYTHING.replace("{claim}", method);
        let only =
            "compare.models=[\"one-to-one-net\", \"constant-displacement\", \"budget-limited\"]";
        told.push_str(&format!("{method}\n{}\n\n", described(&run(read(&text, &[only])))));
    }
    insta::assert_snapshot!("published", told);
}

/// The example of section 3 of the method: C = 30, net share 0.6, displacement 0.2, all else 1.
const EXAMPLE: &str = r#"
format = 1
title = "Example"
currency = "EUR"
[claims.here]
amount = 30
[inputs]
downloads = { unit = "download/year", law = "point", value = 3 }
price = { unit = "EUR/sale", law = "point", value = 10 }
net_share = { unit = "1", law = "point", value = 0.6 }
real_use = { unit = "1", law = "point", value = 1 }
displacement = { unit = "sale/download", kind = "net", law = "point", value = 0.2 }
unit_cost = { unit = "EUR/sale", law = "point", value = 0 }
[compare]
models = ["constant-displacement"]
"#;

fn parts(bridge: &Bridge<'_>) -> Vec<(Kind, f64)> {
    bridge.steps.iter().map(|step| (step.kind, step.part.value)).collect()
}

fn assert_parts(outcome: &Outcome, method: Method, expected: &[(Kind, f64)], within: f64) {
    let bridge = bridge::bridges(outcome).remove(0).unwrap();
    assert_eq!(bridge.method, method);
    let found = parts(&bridge);
    assert_eq!(found.len(), expected.len(), "{found:?}");
    for ((kind, part), (wanted, exact)) in found.iter().zip(expected) {
        assert_eq!(kind, wanted);
        assert!((part - exact).abs() < within, "{kind:?}: {part}, not {exact}");
    }
}

#[test]
fn the_published_example_comes_out() {
    let outcome = run(read(EXAMPLE, &[]));
    let expected = [(Kind::NetShare, 6.3604), (Kind::Rate, 20.0396)];
    assert_parts(&outcome, Method::LogMean, &expected, 5e-5);
    // A rate that may be below 0, with the same mean to 1e-9 in all that counts.
    let rate = "inputs.displacement={ law = \"uniform\", low = -0.1, high = 0.5 }";
    let expected = [(Kind::NetShare, 7.2), (Kind::Rate, 19.2)];
    assert_parts(&run(read(EXAMPLE, &[rate])), Method::Shapley, &expected, 1e-3);
}

/// Twice the volume, half the price, three times the period: by hand.
#[test]
fn a_period_a_volume_and_a_price_have_their_parts() {
    let sets = [
        "claims.here.amount=90",
        "claims.here.period=\"3 years\"",
        "claims.here.method={ volume = 18, price = 5, rate = 1 }",
    ];
    let outcome = run(read(EXAMPLE, &sets));
    // 90 → 30 a year; 6 × 5 × 1 = 30: no arithmetic; volume 3/6, price 10/5, net 0.6, rate 0.2.
    let mean = (90.0 - 3.6) / ln(90.0 / 3.6);
    let part = |factor: f64| -mean * ln(factor);
    let expected = [
        (Kind::Period, part(1.0 / 3.0)),
        (Kind::Volume, part(0.5)),
        (Kind::Price, part(2.0)),
        (Kind::NetShare, part(0.6)),
        (Kind::Rate, part(0.2)),
    ];
    assert_parts(&outcome, Method::LogMean, &expected, 1e-9);
}

#[test]
fn there_is_no_bridge_without_a_figure_or_a_finite_one() {
    let why = |sets: &[&str]| {
        let outcome = run(read(EXAMPLE, sets));
        let bridge = bridge::bridges(&outcome).remove(0);
        bridge.map(|bridge| bridge.steps.len()).map_err(|unbridged| unbridged.why)
    };
    assert_eq!(why(&[]), Ok(2));
    let one = "compare.models=[\"one-to-one\"]";
    assert_eq!(why(&[one, "claims.here.method={ price_basis = \"profit\" }"]), Err(Why::NoFigure));
    let endless = "inputs.displacement={ law = \"student-t\", df = 1, location = 0, scale = 1 }";
    assert_eq!(why(&[endless]), Err(Why::NoMean));
    let never = own("industry_revenue = \"downloads * price * displacement / (net_share - 0.6)\"");
    let outcome = run(never);
    assert_eq!(bridge::bridges(&outcome).remove(0).unwrap_err().why, Why::NotFinite);
}

/// The example with one model of a user's own.
fn own(steps: &str) -> Scenario {
    let text = EXAMPLE.replace("[\"constant-displacement\"]", "[\"own\"]");
    read(&format!("{text}\n[models.own]\ntitle = \"Own\"\n[models.own.steps]\n{steps}\n"), &[])
}

#[test]
fn what_is_no_product_is_a_change_of_model() {
    for (steps, told) in [
        // A difference inside a cut may be 0.
        (
            "sales = \"downloads * displacement\"\n\
             industry_revenue = \"max(sales * (price - unit_cost), 0)\"",
            "own, shapley: change of model",
        ),
        // A sum of what is a product is held against that product.
        (
            "spending = \"downloads * displacement * price\"\n\
             industry_revenue = \"spending + spending * net_share\"",
            "own, log-mean: displacement; change of model",
        ),
        // A cut that changes nothing here.
        (
            "industry_revenue = \"downloads * displacement * max(price, unit_cost)\"",
            "own, log-mean: displacement",
        ),
    ] {
        assert_eq!(described(&run(own(steps))), told, "{steps}");
    }
}

/// Steps that double each other, and formulas as long and as deep as the reader takes them.
#[test]
fn endless_models_have_no_bridge_and_take_no_time() {
    let mut doubled = "x0 = \"net_share\"\n".to_owned();
    let mut added = doubled.clone();
    for i in 1..200 {
        let before = i - 1;
        doubled.push_str(&format!("x{i} = \"x{before} * x{before}\"\n"));
        let far = i.max(2) - 2;
        added.push_str(&format!("x{i} = \"(x{before} + x{far}) / 2\"\n"));
    }
    let loss = "industry_revenue = \"downloads * displacement * price * x199\"\n";
    let long = format!("{}1", "1 * ".repeat(1_000));
    let deep = format!("{}net_share{}", "(".repeat(62), ")".repeat(62));
    let many = "real_use ^ 2 * ".repeat(30);
    for (steps, told) in [
        (format!("{doubled}{loss}"), "own, none: TooLong"),
        (format!("{added}{loss}"), "own, log-mean: displacement; x199"),
        (
            format!("industry_revenue = \"downloads * displacement * price * ({long})\""),
            "own, none: TooLong",
        ),
        (
            format!("industry_revenue = \"downloads * displacement * price * max(0, {deep})\""),
            "own, log-mean: net share; displacement",
        ),
        (
            format!("industry_revenue = \"{many} downloads * displacement * price\""),
            "own, log-mean: displacement",
        ),
    ] {
        assert_eq!(described(&run(own(&steps))), told);
    }
}

/// Volume and price by segment are one factor.
#[test]
fn a_turnover_added_up_over_segments_is_a_volume_that_nobody_can_trace() {
    let text = EXAMPLE
        .replace("currency", "segments = [\"a\", \"b\"]\ncurrency")
        .replace("downloads = {", "all_downloads = {")
        .replace("[\"constant-displacement\"]", "[\"own\"]");
    let own = "downloads.unit = \"download/year\"
downloads.segment.a = { law = \"point\", value = 1 }
downloads.segment.b = { law = \"lognormal\", median = 5, gsd = 1.2 }
[compare]";
    let text = text.replace("[compare]", own);
    let model = "[models.own]\ntitle = \"Own\"\n[models.own.steps]\n\
                 consumer_spending = \"displacement * sum(downloads * price)\"\n\
                 industry_revenue = \"consumer_spending * net_share\"\n";
    let scenario = |claim: &str| read(&format!("{text}\n{model}"), &[claim]);
    let told = described(&run(scenario("claims.here.amount=40")));
    assert_eq!(told, "own, log-mean: untraceable volume; net share; displacement");
    let published = "claims.here.method={ volume = 4, price = 10, rate = 0.5 }";
    let told = described(&run(scenario(published)));
    assert_eq!(told, "own, log-mean: arithmetic; volume and price; net share; displacement");
}

#[test]
fn shipped_scenarios_have_bridges_that_add_up() {
    for (name, count) in [("top-site", 14), ("exact", 2)] {
        let text = fs::read_to_string(format!("scenarios/{name}.toml")).unwrap();
        let outcome = run(read(&text, &[]));
        let bridges = bridge::bridges(&outcome);
        assert!(bridges.iter().all(Result::is_ok), "{name}");
        assert_adds_up(&bridges);
        assert_eq!(bridges.len(), count, "{name}");
    }
    // Published claims and their own models: a bridge, or a reason. Some come out as published,
    // and then no step has a share of the distance.
    let mut found = 0;
    for entry in fs::read_dir("scenarios/claims").unwrap() {
        let text = fs::read_to_string(entry.unwrap().path()).unwrap();
        let outcome = run(read(&text, &[]));
        let bridges = bridge::bridges(&outcome);
        assert_adds_up(&bridges);
        found += bridges.iter().flatten().count();
    }
    assert!(found > 0);
}

/// A bridge moves no other figure, and a longer run only makes its parts surer.
#[test]
fn a_bridge_leaves_the_models_alone() {
    let scenario =
        || read(EXAMPLE, &["inputs.displacement={ law = \"uniform\", low = 0.1, high = 0.3 }"]);
    let with = run(scenario());
    let settings = with.settings.clone();
    let without = outcome::run(scenario(), settings, Vec::new(), &|_| {});
    let figures =
        |outcome: &Outcome| outcome.results[0].ledgers.as_ref().unwrap()[1].figures.quantiles;
    assert_eq!(figures(&with), figures(&without));
    let bridge = bridge::bridges(&with).remove(0).unwrap();
    assert!(bridge.steps.iter().all(|step| step.part.mcse.is_some()));
    assert!(bridge::bridges(&without)[0].is_err());
}

#[test]
fn a_table_and_json_say_what_a_bridge_holds() {
    let text = fs::read_to_string("scenarios/top-site.toml").unwrap();
    let outcome = run(read(&text, &[]));
    let bridges = bridge::bridges(&outcome);
    let constant = |b: &&Bridge<'_>| {
        outcome.scenario.models[b.model].model.name == "constant-displacement" && b.claim == 0
    };
    let bridge = bridges.iter().flatten().find(constant).unwrap();
    let told = LANGUAGES.each_ref().map(|language| {
        let book = Phrasebook::new(language);
        report::text(&report::bridge::blocks(&outcome, bridge, &book))
    });
    insta::assert_snapshot!("table", told.join("\n"));
    let value = report::bridge::value(&outcome, bridge);
    assert_eq!(value["model"], "constant-displacement");
    assert_eq!(value["method"], "log-mean");
    let shares = value["steps"].as_array().unwrap().iter();
    let shares: f64 = shares.map(|step| step["share"].as_f64().unwrap()).sum();
    assert!((shares - 1.0).abs() < 1e-9);
    let one = Unbridged { claim: 0, model: 0, why: Why::NoFigure };
    let reason = report::bridge::reason(&outcome, &one, &Phrasebook::new(&LANGUAGES[0]));
    assert!(reason.ends_with("no bridge: the model computes nothing on the claim’s ledger"));
}
