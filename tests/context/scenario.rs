//! Context data and money within a scenario.

use shortfall::context::{Context, Money};
use shortfall::language::english;
use shortfall::problem::Source;
use shortfall::scenario::{Cell, NoFiles, Rejected, Request, Scenario, parse};

/// A scenario in euro of 2010 with these sections.
fn text(sections: &str) -> String {
    format!(
        "format = 1\ntitle = \"x\"\ncurrency = \"EUR\"\nprice_year = 2010\n{sections}\n\
         [models.m]\ntitle = \"m\"\nsteps.industry_revenue = \"loss\"\n\
         [inputs.loss]\nunit = \"EUR/year\"\nlaw = \"point\"\nvalue = 1e6\n\
         [compare]\nmodels = [\"m\"]\n"
    )
}

fn read(sections: &str, request: &Request) -> Result<Scenario, Box<Rejected>> {
    parse("x.toml", &text(sections), request, &NoFiles)
}

fn scenario(sections: &str) -> Scenario {
    read(sections, &Request::default()).unwrap_or_else(|r| panic!("{:#?}", r.problems))
}

fn input<'a>(scenario: &'a Scenario, name: &str) -> &'a Cell {
    let input = scenario.inputs.iter().find(|input| input.name == name).expect("declared");
    &input.laws[0][0]
}

/// The one input `x` of a scenario.
fn x(keys: &str) -> Cell {
    input(&scenario(&format!("[inputs.x]\n{keys}")), "x").clone()
}

fn factor(from: (&str, u16), to: (&str, u16)) -> f64 {
    let (from, to) = (Money::new(from.0, from.1), Money::new(to.0, to.1));
    Context::shipped().convert(&from, &to).expect("in the table").factor
}

fn near(a: f64, b: f64) {
    assert!((a / b - 1.0).abs() < 1e-12, "{a} and {b}");
}

#[test]
fn a_figure_alone_is_a_point() {
    let cell = x("unit = \"person\"\ncontext = \"population/Belgium/2010\"");
    assert_eq!((cell.family, cell.law.quantile(0.5)), ("point", 10_895_586.0));
    assert_eq!(cell.provenance.grade.as_deref(), Some("measured"));
    assert_eq!(english(&cell.told), "context population/Belgium/2010: point, value 10,895,586");
    assert!(english(&cell.how[0]).contains("World Bank"), "{:?}", cell.how);
    assert_eq!(cell.fact.expect("a fact").path(), "population/Belgium/2010");
}

#[test]
fn a_figure_with_a_range_is_a_triangle_and_a_range_alone_is_even() {
    let cell = x("unit = \"download/year\"\ncontext = \"film-downloads/Belgium/2010\"");
    assert_eq!(cell.family, "triangular");
    near(cell.law.mean().expect("a mean"), (7e6 + 20e6 + 45e6) / 3.0);
    let cell = x("unit = \"download/year\"\ncontext = \"film-downloads/Netherlands/2014\"");
    assert_eq!(cell.family, "uniform");
    near(cell.law.mean().expect("a mean"), 66e6);
}

#[test]
fn an_input_does_not_become_surer_by_being_written_down() {
    let judged = "unit = \"1\"\ncontext = \"net-share/Belgium/2010\"";
    let grade = |keys: &str| x(keys).provenance.grade.clone();
    assert_eq!(grade(judged).as_deref(), Some("judgement"));
    assert_eq!(grade(&format!("{judged}\ngrade = \"measured\"")).as_deref(), Some("judgement"));
    assert_eq!(grade(&format!("{judged}\ngrade = \"unverified\"")).as_deref(), Some("unverified"));
    let memory = "unit = \"1\"\ncontext = \"inflation/Euro area/2023\"";
    assert_eq!(grade(memory).as_deref(), Some("unverified"));
}

#[test]
fn a_figure_that_is_money_is_brought_into_the_scenarios() {
    let cell = x("unit = \"EUR/year\"\ncontext = \"box-office/World/2010\"");
    near(cell.law.quantile(0.5), 31.8e9 * 0.7541);
    let cell = x("unit = \"EUR/sale\"\ncontext = \"price-dvd/Belgium/2011\"");
    near(cell.law.quantile(0.5), 12.0 * 93.14 / 95.66);
    assert!(
        cell.how.iter().any(|how| english(how).contains("prices of 2011 brought to 2010")),
        "{cell:?}"
    );
    // In its own currency and the scenario's year nothing is done.
    let cell = x("unit = \"USD/sale\"\ncontext = \"price-home-video-transaction/USA/2010\"");
    assert_eq!(cell.law.quantile(0.5), 5.31);
    // Jobs for money: the currency stands under the line.
    let cell = x("unit = \"job/USD\"\ncontext = \"jobs-per-turnover/European Union/2010\"");
    near(cell.law.mean().expect("a mean"), (1.5e-6 + 9e-6 + 18.5e-6) / 3.0 * 0.7541);
}

#[test]
fn an_input_with_a_price_year_is_converted_with_its_whole_law() {
    let keys = "law = \"triangular\"\nlow = 4\nmode = 7\nhigh = 14\ntruncate = [5, 12]";
    let plain = x(&format!("unit = \"EUR/sale\"\n{keys}"));
    let made = scenario(&format!("[inputs.x]\nunit = \"USD/sale\"\nprice_year = 2008\n{keys}"));
    let cell = input(&made, "x");
    let factor = factor(("USD", 2008), ("EUR", 2010));
    assert_eq!(made.inputs[0].unit.to_string(), "EUR/sale");
    for p in [0.01, 0.3, 0.5, 0.99] {
        near(cell.law.quantile(p), factor * plain.law.quantile(p));
        near(cell.law.upper_quantile(p), factor * plain.law.upper_quantile(p));
        near(cell.law.cdf(factor * 8.0), plain.law.cdf(8.0));
    }
    near(cell.law.mean().expect("a mean"), factor * plain.law.mean().expect("a mean"));
    near(cell.law.sd().expect("an sd"), factor * plain.law.sd().expect("an sd"));
    assert_eq!(cell.removed, plain.removed);
    assert!(english(&cell.told).ends_with("in USD of 2008"), "{:?}", cell.told);
    let used: Vec<String> = made.facts.iter().map(shortfall::context::Fact::path).collect();
    assert_eq!(
        used,
        ["exchange-rate/EUR/2008", "price-index/Euro area/2008", "price-index/Euro area/2010"]
    );
}

#[test]
fn an_input_without_a_price_year_stays_in_its_own_money() {
    let made = scenario("[inputs.x]\nunit = \"USD/sale\"\nlaw = \"point\"\nvalue = 8");
    assert_eq!(made.inputs[0].unit.to_string(), "USD/sale");
    assert_eq!(input(&made, "x").law.quantile(0.5), 8.0);
    assert!(made.facts.is_empty());
}

#[test]
fn a_claim_in_other_money_is_compared_in_the_scenarios() {
    let claim = "[claims.c]\namount = 6.1e9\ncurrency = \"USD\"\nmethod = { price = 10, parts = [4e9, 2.1e9], respending_jobs = 8 }\n";
    let made = scenario(&format!("{claim}price_year = 2007"));
    let claim_made = &made.claims[0];
    let factor_2007 = factor(("USD", 2007), ("EUR", 2010));
    near(claim_made.amount, 6.1e9 * factor_2007);
    near(claim_made.method.price().expect("published"), 10.0 * factor_2007);
    // All money of its method goes along, so that parts still add up.
    near(claim_made.method.numbers("parts").iter().sum(), claim_made.amount);
    near(claim_made.method.number("respending_jobs").expect("published"), 8.0 / factor_2007);
    let published = claim_made.published.as_ref().expect("in other money");
    assert_eq!((published.amount, claim_made.as_published()), (6.1e9, 6.1e9));
    // Without a year of its own it is of the scenario's.
    let made = scenario(claim);
    near(made.claims[0].amount, 6.1e9 * 0.7541);
    // The scenario's own money is left as it is.
    let made = scenario("[claims.c]\namount = 5\ncurrency = \"EUR\"\nprice_year = 2010");
    assert_eq!((made.claims[0].amount, &made.claims[0].published), (5.0, &None));
    // Currency alone: money of the year that the claim speaks of.
    let spoken = scenario("[claims.c]\namount = 5\ncurrency = \"USD\"\nyear = 2008");
    near(spoken.claims[0].amount, 5.0 * factor(("USD", 2008), ("EUR", 2010)));
    let older = scenario("[claims.c]\namount = 5\nprice_year = 2008");
    near(older.claims[0].amount, 5.0 * 93.14 / 91.38);
}

fn own(rows: &str) -> Request {
    let text = format!("quantity,territory,year,value,unit,status\n{rows}\n");
    let context = Some(Source { name: "own.csv".into(), text });
    Request { context, ..Request::default() }
}

#[test]
fn rows_of_a_user_are_used_and_count_for_the_hash() {
    let price = "[inputs.x]\nunit = \"EUR/sale\"\ncontext = \"price-dvd/Ruritania/2010\"";
    assert!(read(price, &Request::default()).is_err());
    let hash = |rows: &str| {
        let made = read(price, &own(rows)).expect("there now");
        (input(&made, "x").law.quantile(0.5), made.hash)
    };
    let (value, hash_of_9) = hash("price-dvd,Ruritania,2010,9,EUR/sale,yes");
    assert_eq!(value, 9.0);
    assert_ne!(hash_of_9, hash("price-dvd,Ruritania,2010,9,EUR/sale,weak").1);
    assert_ne!(hash_of_9, hash("price-dvd,Ruritania,2010,8,EUR/sale,yes").1);
    assert_eq!(hash_of_9, hash("price-dvd,Ruritania,2010,9,EUR/sale,yes").1);
    // A currency that the shipped table lacks.
    let swiss = "[claims.c]\namount = 1e6\ncurrency = \"CHF\"";
    let made = read(swiss, &own("exchange-rate,CHF,2010,1.0432,CHF/USD,yes")).expect("added");
    near(made.claims[0].amount, 1e6 * 0.7541 / 1.0432);
    assert!(made.facts.iter().any(|fact| fact.own));
}

#[test]
fn an_override_takes_the_place_of_a_figure_and_the_other_way_round() {
    let set = |text: &str, keys: &str| {
        let request = Request { sets: vec![text.to_owned()], ..Request::default() };
        let made = read(&format!("[inputs.x]\n{keys}"), &request).expect("good");
        input(&made, "x").clone()
    };
    let figure = "unit = \"person\"\ncontext = \"population/Belgium/2010\"";
    let cell = set("x=5", figure);
    assert_eq!((cell.law.quantile(0.5), cell.fact.is_none()), (5.0, true));
    assert_eq!(cell.overridden.as_deref(), Some("--set"));
    let law = "unit = \"person\"\nlaw = \"uniform\"\nlow = 1\nhigh = 2";
    let cell = set("inputs.x.context=\"population/Belgium/2010\"", law);
    assert_eq!(cell.law.quantile(0.5), 10_895_586.0);
    let cell = set("inputs.x.context=\"population/Netherlands/2010\"", figure);
    assert_eq!(cell.law.quantile(0.5), 16_615_394.0);
}

#[test]
fn scopes_and_segments_may_have_figures_of_their_own() {
    let made = scenario(
        "scopes.be.title = \"Belgium\"\nscopes.nl.title = \"Netherlands\"\n\
         [inputs.x]\nunit = \"person\"\n\
         scope.be.context = \"population/Belgium/2010\"\n\
         scope.nl.context = \"population/Netherlands/2010\"\n",
    );
    let medians: Vec<f64> =
        made.inputs[0].laws.iter().map(|laws| laws[0].law.quantile(0.5)).collect();
    assert_eq!(medians, [10_895_586.0, 16_615_394.0]);
}
