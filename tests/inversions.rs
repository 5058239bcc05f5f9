//! Inversions: what would have to be true for a claim to hold.

use std::fs;

use shortfall::engine::{Sampler, Settings, Shard, Share};
use shortfall::formula;
use shortfall::inversion;
use shortfall::outcome::{self, Asked, Draws, Outcome, Probe};
use shortfall::quantity::{Unit, UnitNames};
use shortfall::scenario::{Chosen, NoFiles, Request, Scenario, parse};

fn read(text: &str, sets: &[&str]) -> Scenario {
    let sets = sets.iter().map(|&set| set.to_owned()).collect();
    let request = Request { variants: Vec::new(), sets };
    parse("test.toml", text, &request, &NoFiles).unwrap_or_else(|rejected| {
        panic!("{:#?}", rejected.problems);
    })
}

fn top_site(sets: &[&str]) -> Scenario {
    read(&fs::read_to_string("scenarios/top-site.toml").unwrap(), sets)
}

fn settings() -> Settings {
    Settings { sampler: Sampler::Sobol, ..Settings::default() }.with_draws(65_536).unwrap()
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
    assert!(reached > 1_000 && reached < 60_000, "{reached}");

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
