//! What inversions look up in the context data, beside what rules find there.

use shortfall::context::{StandsIn, Unknown};
use shortfall::critique::{Applied, Critique, Data, examine, probes};
use shortfall::engine::Settings;
use shortfall::evidence::shipped;
use shortfall::inversion::{self, Answer, Found, Missing};
use shortfall::outcome;
use shortfall::problem::Source;
use shortfall::scenario::{NoFiles, Request, Scenario, parse};

const PEOPLE: f64 = 10_895_586.0;

/// A claim on Belgian films of 2010 with a published volume, at the price in the shop.
const CLAIM: &str = r#"
format = 1
title = "Looked up"
currency = "EUR"
medium = "film"

[claims.here]
amount = 30e6
period = "year"
territory = "Belgium"
year = 2010
method = { volume = 5e6, price_basis = "retail" }

[inputs]
price = { unit = "EUR/sale", law = "point", value = 6 }

[compare]
none = "Nothing to run."
"#;

fn read(text: &str, rows: Option<&str>) -> Scenario {
    let own = |rows: &str| Source { name: "own.csv".to_owned(), text: rows.to_owned() };
    let request = Request { context: rows.map(own), ..Request::default() };
    parse("test.toml", text, &request, &NoFiles)
        .unwrap_or_else(|rejected| panic!("{:#?}", rejected.problems))
}

/// What is answered, and what the rules find.
fn examined(text: &str, rows: Option<&str>) -> (Vec<Answer>, Critique) {
    let scenario = read(text, rows);
    let data = Data::new(shipped());
    let applied = Applied::default();
    let mut asked = probes(&scenario, &data, &applied);
    asked.extend(inversion::probes(&scenario));
    let settings = Settings::default().with_draws(64).unwrap();
    let outcome = outcome::run(scenario, settings, asked, &|_| {});
    (inversion::answers(&outcome), examine(&outcome, &data, applied))
}

fn answers(text: &str) -> Vec<Answer> {
    examined(text, None).0
}

fn answer<'a>(answers: &'a [Answer], name: &str) -> &'a Answer {
    answers.iter().find(|answer| answer.inversion.name == name).expect("listed")
}

fn median(answers: &[Answer], name: &str) -> f64 {
    match &answer(answers, name).found {
        Ok(Found::Spread(spread)) => spread.median().expect("a median").value,
        other => panic!("{name}: {other:?}"),
    }
}

fn missing(answers: &[Answer], name: &str) -> Missing {
    answer(answers, name).found.clone().map(|_| ()).expect_err(name)
}

/// The paths of the rows that an answer rests on, and in what they are not what was asked for.
fn rows(answers: &[Answer], name: &str) -> Vec<(String, Option<StandsIn>)> {
    let rows = answer(answers, name).rows.iter();
    rows.map(|row| (row.fact.path(), row.stands_in)).collect()
}

#[track_caller]
fn near(value: f64, wanted: f64) {
    assert!((value / wanted - 1.0).abs() < 1e-9, "{value}, not {wanted}");
}

/// EUR 30 million and 5 million films beside Belgium of 2010, by hand.
#[test]
fn a_place_and_a_year_give_what_a_claim_is_held_against() {
    let all = answers(CLAIM);
    near(median(&all, "spend_per_head"), 30e6 / PEOPLE);
    near(median(&all, "units_per_head"), 5e6 / PEOPLE);
    near(median(&all, "hours_per_head"), 5e6 * 1.7667 / PEOPLE);
    near(median(&all, "market_share_lost"), 30.0 / 418.0);
    near(median(&all, "counterfactual_share_lost"), 30.0 / 448.0);
    // Tickets of 2011, the nearest year, and discs.
    near(median(&all, "implied_elasticity"), -30e6 / 6.0 / 38.5e6);
    near(median(&all, "product_share"), 30e6 / (481.4e9 * 0.7541));
    near(median(&all, "amount_per_copy"), 6.0);
    let named = |path: &str| (path.to_owned(), None);
    assert_eq!(rows(&all, "spend_per_head"), [named("population/Belgium/2010")]);
    assert_eq!(rows(&all, "market_share_lost"), [named("film-spend/Belgium/2010")]);
    let product = [named("gdp/Belgium/2010"), named("exchange-rate/EUR/2010")];
    assert_eq!(rows(&all, "product_share"), product);
    let sales = rows(&all, "implied_elasticity");
    assert_eq!(sales[0], ("cinema-admissions/Belgium/2011".to_owned(), Some(StandsIn::Year)));
    assert_eq!(sales[1], ("dvds-sold/Belgium/2010".to_owned(), Some(StandsIn::Part)));
    let film = ("film-length/United States and Canada/2018".to_owned(), Some(StandsIn::Place));
    assert!(rows(&all, "hours_per_head").contains(&film));
}

/// Music at the prices of shops, games with their consoles, as the rows say.
#[test]
fn media_have_markets_of_their_own() {
    let of = |medium: &str| {
        let text = CLAIM.replace("\"film\"", &format!("\"{medium}\""));
        answers(&text.replace("Belgium", "United States").replace("EUR", "USD"))
    };
    near(median(&of("music"), "market_share_lost"), 30e6 / 6995e6);
    let games = of("games");
    near(median(&games, "market_share_lost"), 30e6 / 25.1e9);
    assert_eq!(answer(&games, "market_share_lost").rows[0].status(), "weak");
}

/// One look-up: the numbers of rules and of inversions are the same.
#[test]
fn rules_and_inversions_hold_a_claim_against_the_same() {
    let world = CLAIM.replace("Belgium", "World");
    for text in [CLAIM, &world] {
        let (all, critique) = examined(text, None);
        let value = |code: &str| {
            let finding = critique.claims[0].iter().find(|finding| finding.rule.code == code);
            finding.and_then(|finding| finding.value).expect("a number")
        };
        near(median(&all, "market_share_lost"), value("Q2-EXCEEDS-MARKET"));
        near(median(&all, "product_share"), value("Q3-EXCEEDS-GDP"));
        let held = critique.claims[0].iter().find(|f| f.rule.code == "Q3-EXCEEDS-GDP").unwrap();
        let paths = rows(&all, "product_share").into_iter().map(|(path, _)| path);
        assert_eq!(held.used, paths.collect::<Vec<_>>());
    }
}

#[test]
fn what_the_claimant_or_the_scenario_gives_goes_before_what_is_looked_up() {
    let users = CLAIM.replace("volume = 5e6,", "volume = 5e6, users = 1e6, hours_per_unit = 2,");
    let all = answers(&users);
    near(median(&all, "spend_per_head"), 30.0);
    near(median(&all, "hours_per_head"), 10.0);
    assert_eq!(rows(&all, "spend_per_head"), []);
    let own = CLAIM.replace(
        "[compare]",
        "heads = { unit = \"person\", law = \"point\", value = 2e6 }\n\
         market_revenue = { unit = \"EUR/year\", law = \"point\", value = 60e6 }\n[compare]",
    );
    let all = answers(&own);
    near(median(&all, "spend_per_head"), 15.0);
    near(median(&all, "market_share_lost"), 0.5);
    assert_eq!(rows(&all, "market_share_lost"), []);
}

#[test]
fn a_neighbouring_year_is_named_and_a_far_one_is_not_used() {
    let near_by = answers(&CLAIM.replace("2010", "2012"));
    let population = ("population/Belgium/2010".to_owned(), Some(StandsIn::Year));
    assert_eq!(rows(&near_by, "spend_per_head"), [population]);
    assert_eq!(answer(&near_by, "spend_per_head").rows[0].status(), "weak");
    let far = answers(&CLAIM.replace("2010", "2013"));
    let row =
        Unknown::Row { quantity: "population".to_owned(), place: "Belgium".to_owned(), year: 2013 };
    assert_eq!(missing(&far, "spend_per_head"), Missing::Unknown(row));
}

#[test]
fn a_user_s_rows_are_looked_up_in_their_unit() {
    let own = "quantity,territory,year,value,unit\npopulation,Ruritania,2010,1000000,person\n\
               film-spend,Ruritania,2010,200000000,GBP/year\ngdp,Ruritania,2010,5,person\n";
    let text = CLAIM.replace("Belgium", "Ruritania");
    let (all, _) = examined(&text, Some(own));
    near(median(&all, "spend_per_head"), 30.0);
    assert_eq!(answer(&all, "spend_per_head").rows[0].status(), "no");
    near(median(&all, "market_share_lost"), 30.0 / (200.0 * 0.7541 / 0.6478));
    let unit =
        Unknown::Unit { path: "gdp/Ruritania/2010".to_owned(), wanted: "EUR/year".to_owned() };
    assert_eq!(missing(&all, "product_share"), Missing::Unknown(unit));
    let without = answers(&text);
    assert!(matches!(missing(&without, "spend_per_head"), Missing::Unknown(Unknown::Row { .. })));
}

#[test]
fn what_nothing_names_is_said_to_be_unnamed() {
    let unnamed = |text: &str, name: &str, what| {
        assert_eq!(missing(&answers(text), name), Missing::Unknown(Unknown::Unnamed(what)));
    };
    unnamed(&CLAIM.replace("territory = \"Belgium\"\n", ""), "spend_per_head", "territory");
    unnamed(&CLAIM.replace("year = 2010\n", ""), "spend_per_head", "year");
    unnamed(&CLAIM.replace("medium = \"film\"\n", ""), "market_share_lost", "medium");
    let books = answers(&CLAIM.replace("\"film\"", "\"books\""));
    for name in ["market_share_lost", "hours_per_head", "implied_elasticity"] {
        let medium = Unknown::Medium("books".to_owned());
        assert_eq!(missing(&books, name), Missing::Unknown(medium));
    }
}

/// A price that was made for another place shows it beside every result that it makes.
#[test]
fn an_input_from_the_context_is_named_with_what_it_is_not() {
    let carried = CLAIM.replace("Belgium", "World").replace(
        "price = { unit = \"EUR/sale\", law = \"point\", value = 6 }",
        "price = { unit = \"EUR/sale\", context = \"price-displaced-viewing/Belgium/2010\" }",
    );
    let price = ("price-displaced-viewing/Belgium/2010".to_owned(), Some(StandsIn::Place));
    let all = answers(&carried);
    assert_eq!(rows(&all, "implied_volume_one_to_one"), std::slice::from_ref(&price));
    assert_eq!(answer(&all, "implied_volume_one_to_one").rows[0].status(), "judgement");
    assert!(!rows(&all, "spend_per_head").contains(&price));
    // A published price is the claimant's, and no row is behind it.
    let published = carried.replace("volume = 5e6,", "volume = 5e6, price = 6,");
    assert_eq!(rows(&answers(&published), "implied_volume_one_to_one"), []);
}

#[test]
fn without_a_model_its_figures_are_said_to_be_missing() {
    let all = answers(CLAIM);
    for name in ["credibility_ratio", "claim_percentile"] {
        assert_eq!(missing(&all, name), Missing::NoModel);
    }
    let listed: Vec<&str> = all.iter().map(|answer| answer.inversion.name).collect();
    let every: Vec<&str> = inversion::INVERSIONS.iter().map(|inversion| inversion.name).collect();
    assert_eq!(listed, every);
}
