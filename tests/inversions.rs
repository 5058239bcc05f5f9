//! Inversions: what would have to be true for a claim to hold.

use std::fs;

use shortfall::engine::{Estimate, Sampler, Settings, Shard, Share};
use shortfall::formula;
use shortfall::inversion::{self, Found, INVERSIONS, Missing};
use shortfall::math;
use shortfall::outcome::{self, Asked, Draws, Outcome, Probe};
use shortfall::quantity::{Unit, UnitNames};
use shortfall::scenario::{Chosen, NoFiles, Request, Scenario, parse};

fn read(text: &str, sets: &[&str]) -> Scenario {
    let sets = sets.iter().map(|&set| set.to_owned()).collect();
    let request = Request { sets, ..Request::default() };
    parse("test.toml", text, &request, &NoFiles).unwrap_or_else(|rejected| {
        panic!("{:#?}", rejected.problems);
    })
}

fn top_site(sets: &[&str]) -> Scenario {
    read(&fs::read_to_string("scenarios/top-site.toml").unwrap(), sets)
}

fn settings() -> Settings {
    Settings { sampler: Sampler::Sobol, ..Settings::default() }.with_draws(16_384).unwrap()
}

fn run(scenario: Scenario, mut probes: Vec<Probe>) -> Outcome {
    probes.extend(inversion::probes(&scenario));
    outcome::run(scenario, settings(), probes, &|_| {})
}

/// A claim that some draws reach and some do not, so that equal counts say something.
const WITHIN: &str = "claims.belgium.amount=2.5e6";

const IMPLIED: &str = "2.5e6 / (downloads * attributed_share * real_use * price * net_share)";

fn rule(name: &str, formula: &str, unit: &str, threshold: f64) -> Probe {
    Probe {
        asked: Asked::Rule,
        name: name.to_owned(),
        claim: 0,
        scope: 0,
        formula: formula::parse(formula).unwrap(),
        constants: Vec::new(),
        thresholds: vec![threshold],
        unit: Unit::parse(unit, &UnitNames::new()).unwrap(),
    }
}

/// How often constant displacement reaches the first claim.
fn constant_displacement(outcome: &Outcome) -> Share {
    let named = |m: &Chosen| m.model.name == "constant-displacement";
    let model = outcome.scenario.models.iter().position(named).unwrap();
    let result = outcome.results.iter().find(|r| r.model == model && r.scope == 0).unwrap();
    result.on(outcome.scenario.claims[0].ledger).unwrap().figures.reach[0].share
}

/// Constant displacement reaches the claim exactly in the draws whose own rate is at least the
/// rate that the claim implies.
#[test]
fn the_drawn_rate_reaches_the_implied_one_exactly_when_the_loss_reaches_the_claim() {
    let scenario = top_site(&[WITHIN]);
    let draws = Draws::new(&scenario);
    let at = |name: &str| draws.headings().iter().position(|heading| heading == name).unwrap();
    let factors = ["downloads@belgium", "attributed_share", "real_use", "price", "net_share"];
    let factors = factors.map(at);
    let rate = at("displacement");
    let loss = at("constant-displacement.belgium.industry_revenue");
    let mut reached = 0_u64;
    let visited: Result<(), ()> = draws.each(&settings(), Shard::WHOLE, |block| {
        for row in 0..block.rows {
            let implied = 2.5e6 / factors.iter().map(|&f| block.columns[f][row]).product::<f64>();
            let holds = implied <= block.columns[rate][row];
            assert_eq!(holds, block.columns[loss][row] >= 2.5e6, "row {row}");
            reached += u64::from(holds);
        }
        Ok(())
    });
    visited.unwrap();
    assert!(reached > 250 && reached < 15_000, "{reached}");

    let asked = rule("overlap", &format!("displacement - {IMPLIED}"), "sale/download", 0.0);
    let outcome = run(scenario, vec![asked]);
    let probe = outcome.answer(Asked::Rule, 0, "overlap").unwrap().figures.as_ref().unwrap();
    let of_model = constant_displacement(&outcome);
    assert_eq!(probe.reach[0].share, of_model);
    assert_eq!(probe.reach[0].share.count, reached);
}

/// The test above must be able to fail: a claim of one thousandth more is another event.
#[test]
fn another_claim_is_another_event() {
    let other = IMPLIED.replace("2.5e6", "2.5025e6");
    let asked = rule("overlap", &format!("displacement - {other}"), "sale/download", 0.0);
    let outcome =
        run(top_site(&[WITHIN]), vec![asked, rule("again", IMPLIED, "sale/download", 0.2)]);
    let probe = outcome.answer(Asked::Rule, 0, "overlap").unwrap().figures.as_ref().unwrap();
    assert!(probe.reach[0].share.count < constant_displacement(&outcome).count);
    // Answers of rules and of inversions are kept apart, by name too.
    assert!(outcome.answer(Asked::Inversion, 0, "again").is_none());
    assert!(outcome.answer(Asked::Inversion, 0, "implied_displacement").is_some());
    assert!(outcome.answer(Asked::Rule, 1, "again").is_none());
}

/// Points for everything that an inversion asks for; `{method}` is what the claimant published.
const POINTS: &str = r#"
format = 1
title = "Points"
currency = "EUR"

[claims.world]
amount = 300e6
period = "year"

[claims.then]
amount = 20e6
period = "year"
year = 2004

[claims.here]
amount = 60e6
period = "2 years"
year = 2008
part_of = "world"
grows_from = "then"
method.jobs = 600
{method}

[inputs]
downloads = { unit = "download/year", law = "point", value = 10e6 }
attributed_share = { unit = "1", law = "point", value = 0.5 }
real_use = { unit = "1", law = "point", value = 0.8 }
displacement = { unit = "sale/download", kind = "net", law = "point", value = 0.2 }
gross_displacement = { unit = "sale/download", kind = "gross", law = "point", value = 0.35 }
price = { unit = "EUR/sale", law = "point", value = 12 }
net_share = { unit = "1", law = "point", value = 0.5 }
unit_cost = { unit = "EUR/sale", law = "point", value = 1 }
heads = { unit = "person", law = "point", value = 5e6 }
hours_per_unit = { unit = "hour/download", law = "point", value = 1.5 }
market_revenue = { unit = "EUR/year", law = "point", value = 120e6 }
gross_product = { unit = "EUR/year", law = "point", value = 15e9 }
legal_sales = { unit = "sale/year", law = "point", value = 40e6 }
policy_cost = { unit = "EUR/year", law = "point", value = 2e6 }
policy_share = { unit = "1", law = "point", value = 0.1 }

[compare]
models = ["constant-displacement"]
"#;

fn points(method: &str) -> String {
    POINTS.replace("{method}", method)
}

/// What each inversion finds about the claim `here`, by name; of a distribution, the median.
fn found(text: &str, sets: &[&str]) -> Vec<(&'static str, Result<f64, Missing>)> {
    let scenario = read(text, sets);
    let here = scenario.claims.iter().position(|claim| claim.id == "here").unwrap();
    let probes = inversion::probes(&scenario);
    let outcome = outcome::run(scenario, settings(), probes, &|_| {});
    let answers = inversion::answers(&outcome);
    let value = |found: Found| match found {
        Found::Spread(spread) => spread.median().unwrap().value,
        Found::Share(share) => share.count as f64 / share.draws as f64,
    };
    let here = answers.into_iter().filter(|answer| answer.claim == here);
    here.map(|answer| (answer.inversion.name, answer.found.map(value))).collect()
}

fn assert_found(text: &str, expected: &[(&str, f64)]) {
    let found = found(text, &[]);
    for (name, expected) in expected {
        let (_, value) = found.iter().find(|(known, _)| known == name).unwrap();
        let value =
            value.as_ref().unwrap_or_else(|missing| panic!("{name}: {}", missing.says().id));
        assert!((value / expected - 1.0).abs() < 1e-12, "{name}: {value}, not {expected}");
    }
}

/// The formulas of section 3 of the method, by hand: C = 30e6 a year, V q k = 4e6, s = 0.2,
/// p = 12, n = 0.5, m = 1.
#[test]
fn every_inversion_is_the_formula_of_its_ledger() {
    let same = [
        ("implied_volume_one_to_one", 2.5e6),
        ("implied_sales_per_download", 0.25),
        ("market_share_lost", 0.25),
        ("counterfactual_share_lost", 0.2),
        ("product_share", 0.002),
        ("amount_per_copy", 6.0),
        ("jobs_per_million", 20.0),
        ("implied_growth", 0.106_681_919_700_320_6),
        ("geographic_share", 0.1),
        ("break_even_sampling", 0.35),
    ];
    let net = [
        ("implied_displacement", 1.25),
        ("copies_per_sale", 0.8),
        ("implied_volume", 62.5e6),
        ("implied_price", 75.0),
        ("spend_per_head", 12.0),
        ("units_per_head", 12.5),
        ("hours_per_head", 18.75),
        ("implied_elasticity", -0.125),
        ("break_even_displacement", 0.416_666_666_666_666_7),
        ("credibility_ratio", 6.25),
        ("claim_percentile", 1.0),
    ];
    let asked: Vec<&str> = same.iter().chain(&net).map(|(name, _)| *name).collect();
    assert!(INVERSIONS.iter().all(|inversion| asked.contains(&inversion.name)));
    assert_found(&points(""), &same);
    assert_found(&points(""), &net);
    let retail = points("method.price_basis = \"retail\"");
    assert_found(&retail, &same);
    assert_found(
        &retail,
        &[
            ("implied_displacement", 0.625),
            ("copies_per_sale", 1.6),
            ("implied_volume", 31.25e6),
            ("implied_price", 37.5),
            ("spend_per_head", 6.0),
            ("implied_elasticity", -0.0625),
            ("break_even_displacement", 2.0 / 9.6),
            ("credibility_ratio", 3.125),
        ],
    );
    let profit = points("method.price_basis = \"profit\"");
    assert_found(&profit, &same);
    assert_found(
        &profit,
        &[
            ("implied_displacement", 1.5),
            ("implied_volume", 75e6),
            ("implied_price", 77.0),
            ("spend_per_head", 14.4),
            ("implied_elasticity", -0.15),
            ("break_even_displacement", 0.5),
            ("credibility_ratio", 7.5),
        ],
    );
}

/// What the claimant published goes before what the scenario assumes: V = 30e6 over the two
/// years of the claim, its own heads, hours and price.
#[test]
fn what_was_published_goes_first() {
    let method = ["volume = 30e6", "price = 20", "users = 3e6", "hours_per_unit = 2"];
    assert_found(
        &points(&method.map(|fact| format!("method.{fact}")).join("\n")),
        &[
            ("implied_displacement", 0.1),
            ("copies_per_sale", 10.0),
            ("implied_price", 10.0),
            ("units_per_head", 5.0),
            ("hours_per_head", 10.0),
            ("spend_per_head", 20.0),
        ],
    );
}

#[test]
fn what_cannot_be_said_says_why() {
    let bare = r#"
        format = 1
        title = "Bare"
        currency = "EUR"
        segments = ["a", "b"]
        claims.here = { amount = 30e6 }
        [inputs]
        downloads.unit = "download/year"
        downloads.segment.a = { law = "point", value = 1 }
        downloads.segment.b = { law = "point", value = 2 }
        price = { unit = "EUR/download", law = "point", value = 1 }
        [models.own]
        title = "Own"
        steps.consumer_spending = "sum(downloads * price)"
        [compare]
        models = ["own"]
    "#;
    let found = found(bare, &[]);
    let missing = |name: &str| {
        let (_, value) = found.iter().find(|(known, _)| *known == name).unwrap();
        value.as_ref().unwrap_err().clone()
    };
    assert_eq!(missing("implied_displacement"), Missing::Segmented("downloads".to_owned()));
    assert_eq!(missing("implied_volume_one_to_one"), Missing::Units);
    assert_eq!(missing("implied_volume"), Missing::Name("displacement".to_owned()));
    assert_eq!(missing("geographic_share"), Missing::Key("part_of"));
    assert_eq!(missing("implied_growth"), Missing::Key("grows_from"));
    assert_eq!(missing("jobs_per_million"), Missing::Key("method.jobs"));
    assert_eq!(missing("credibility_ratio"), Missing::NoFigure);
    assert_eq!(missing("claim_percentile"), Missing::NoFigure);
}

/// Example of section 3: C = 30e6, V = 20e6 (x/÷2 at 95 %), u = 10 (x/÷1.5): lognormal.
#[test]
fn a_quotient_of_lognormals_is_the_lognormal_of_the_closed_form() {
    let text = r#"
        format = 1
        title = "Lognormal"
        currency = "EUR"
        [claims.here]
        amount = 30e6
        method.price_basis = "retail"
        [inputs]
        downloads = { unit = "download/year", law = "lognormal", median = 20e6, gsd = 1.4242609054999733 }
        real_use = { unit = "1", law = "point", value = 1 }
        displacement = { unit = "sale/download", kind = "net", law = "point", value = 0.2 }
        price = { unit = "EUR/sale", law = "lognormal", median = 10, gsd = 1.229827299773781 }
        net_share = { unit = "1", law = "point", value = 1 }
        unit_cost = { unit = "EUR/sale", law = "point", value = 0 }
        [compare]
        models = ["constant-displacement"]
    "#;
    let scenario = read(text, &[]);
    let mut probes = inversion::probes(&scenario);
    let implied = probes.iter_mut().find(|probe| probe.name == "implied_displacement").unwrap();
    implied.thresholds.extend([0.3, 0.5]);
    let outcome = outcome::run(scenario, settings(), probes, &|_| {});
    let answer = outcome.answer(Asked::Inversion, 0, "implied_displacement").unwrap();
    let figures = answer.figures.as_ref().unwrap();
    for (estimate, exact) in [
        (figures.median(), 0.15),
        (figures.quantiles[1], 0.076_455_8),
        (figures.quantiles[5], 0.294_287_8),
    ] {
        let errors = (estimate.value - exact).abs() / estimate.mcse.unwrap();
        assert!(errors < 5.0, "{estimate:?}, not {exact}");
    }
    let [v, u] = [2.0, 1.5].map(|factor| math::ln(factor) / 1.959_963_984_540_054);
    let sigma = math::sqrt(v * v + u * u);
    let beyond = |rate: f64| math::normal_sf(math::ln(rate / 0.15) / sigma);
    assert!((beyond(1.0) / 1.825_424e-6 - 1.0).abs() < 1e-6, "{:e}", beyond(1.0));
    for reach in &figures.reach {
        let share = reach.share.count as f64 / reach.share.draws as f64;
        let errors = (share - beyond(reach.threshold)).abs() / reach.share.mcse.unwrap();
        assert!(errors < 5.0, "{share}, not {}", beyond(reach.threshold));
    }
}

/// With a rate that may be 0 or below, no volume is enough in some draws: these count as more
/// than any volume.
#[test]
fn a_rate_that_may_be_nil_leaves_a_volume_without_an_upper_end() {
    let rate = "inputs.displacement={ law = \"uniform\", low = -0.1, high = 0.4 }";
    let scenario = read(&points(""), &[rate]);
    let here = scenario.claims.iter().position(|claim| claim.id == "here").unwrap();
    let probes = inversion::probes(&scenario);
    let outcome = outcome::run(scenario, settings(), probes, &|_| {});
    let spread = |name: &str| {
        let answers = inversion::answers(&outcome);
        let found = |a: &inversion::Answer| a.claim == here && a.inversion.name == name;
        let answer = answers.into_iter().find(found).unwrap();
        let Ok(Found::Spread(spread)) = answer.found else { panic!("{answer:?}") };
        spread
    };
    let volume = spread("implied_volume");
    // C / (q k s p n), with the median rate 0.15 and its upper 5 % point 0.375.
    for (estimate, exact) in [(volume.median(), 30e6 / 0.36), (volume.p5(), 30e6 / 0.9)] {
        let Some(Estimate { value, mcse }) = estimate else { panic!("{volume:?}") };
        assert!((value - exact).abs() < 5.0 * mcse.unwrap() + 1e-6 * exact, "{value}, not {exact}");
    }
    assert!(volume.p95().is_none() && volume.mean.is_none());
    let mostly = "inputs.displacement={ law = \"uniform\", low = -1, high = 0.4 }";
    let found = found(&points(""), &[mostly]);
    assert!(found.contains(&("implied_volume", Err(Missing::NoneIsEnough))), "{found:?}");
}

#[test]
fn claims_that_point_to_each_other_are_checked() {
    let problem = |set: &str| {
        let request = Request { sets: vec![set.to_owned()], ..Request::default() };
        let rejected = parse("test.toml", &points(""), &request, &NoFiles).unwrap_err();
        let problem = &rejected.problems[0];
        format!("{}; {}", problem.message, problem.help.clone().unwrap_or_default())
    };
    for (set, expected) in [
        ("claims.here.part_of=\"wold\"", "there is no claim `wold`; did you mean `world`?"),
        ("claims.here.part_of=\"here\"", "`claims.here` names itself; name another claim"),
        (
            "claims.here.grows_from=\"world\"",
            "`claims.here` must speak of a later year than `claims.world`; give both a `year`",
        ),
        (
            "claims.here.year=2004",
            "`claims.here` must speak of a later year than `claims.then`; give both a `year`",
        ),
        ("claims.world.year=12", "`claims.world.year` must be a year of four digits, got 12; "),
    ] {
        assert_eq!(problem(set), expected);
    }
}
