//! Looking facts up: exactly, by the nearest year, with a user's rows.

use shortfall::context::{Context, Filter, Lacks, read};

#[test]
fn a_fact_is_found_by_quantity_territory_and_year() {
    let fact = Context::shipped().find("population", "Belgium", 2010).expect("shipped");
    assert_eq!((fact.value, fact.ends()), (Some(10_895_586.0), (10_895_586.0, 10_895_586.0)));
    assert_eq!((&*fact.unit.to_string(), fact.status, fact.mark()), ("person", "yes", None));
    assert_eq!(fact.path(), "population/Belgium/2010");
    // By another name, in another case.
    let users = |name| Context::shipped().find("internet-users", name, 2010).map(|f| f.value);
    assert_eq!(users("usa"), users("United States"));
    assert!(users("USA").is_ok());
}

#[test]
fn what_is_weak_judged_or_not_verified_is_marked() {
    let mark = |quantity, place, year| {
        Context::shipped().find(quantity, place, year).expect("shipped").mark()
    };
    assert_eq!(mark("film-downloads", "Belgium", 2010), Some("judgement"));
    assert_eq!(mark("film-downloads", "Belgium", 2004), Some("weak"));
    assert_eq!(mark("inflation", "Euro area", 2023), Some("not verified"));
    assert_eq!(mark("box-office", "Belgium", 2010), None);
}

#[test]
fn a_range_without_a_value_stays_a_range() {
    let fact = Context::shipped().find("film-downloads", "Netherlands", 2014).expect("shipped");
    assert_eq!((fact.value, fact.ends()), (None, (61e6, 71e6)));
}

#[test]
fn another_year_is_never_taken_for_the_one_asked_for() {
    let missing = Context::shipped().find("population", "Belgium", 2012).expect_err("no 2012");
    assert_eq!(missing.lacks, Lacks::Year(vec![2008, 2009, 2010]));
    let problem = missing.problem();
    assert_eq!(problem.message, "there is no `population` of Belgium for 2012");
    let help = problem.help.expect("a help");
    assert!(help.contains("there is 2008 to 2010;"), "{help}");
    assert!(help.contains("`population,Belgium,2012`") && help.contains("--context"), "{help}");
}

#[test]
fn misspelt_names_find_their_neighbours() {
    let help = |quantity, place| {
        let missing = Context::shipped().find(quantity, place, 2010).expect_err("misspelt");
        missing.help()
    };
    assert_eq!(help("popluation", "Belgium"), "did you mean `population`?");
    assert_eq!(help("population", "Belgum"), "did you mean `Belgium`?");
    assert_eq!(help("population", "United Sates"), "did you mean `United States`?");
    let strange = help("population", "Atlantis");
    assert!(strange.starts_with("there is Belgium, EU27-2007, "), "{strange}");
    let unknown = help("xyz", "Belgium");
    assert!(unknown.contains("shortfall context list"), "{unknown}");
}

#[test]
fn the_nearest_year_says_how_far_it_is() {
    let near = |year, within| {
        Context::shipped()
            .nearest_year("population", "Belgium", year, within)
            .map(|near| (near.fact.year, near.asked, near.years_off()))
    };
    assert_eq!(near(2009, 0), Ok((2009, 2009, 0)));
    assert_eq!(near(2013, 3), Ok((2010, 2013, 3)));
    assert!(near(2013, 2).is_err());
    assert!(near(2005, 2).is_err());
    // Of two equally near the earlier.
    let tie = Context::shipped().nearest_year("cinema-admissions", "Belgium", 2009, 2);
    assert_eq!(tie.map(|near| near.fact.year), Ok(2007));
}

#[test]
fn rows_of_a_user_are_added_and_take_the_place_of_shipped_ones() {
    let table = "quantity,territory,year,value,unit,status\n\
                 population,belgium,2010,11e6,person,yes\n\
                 population,Belgium,2012,11.1e6,person,yes\n";
    let context = Context::with(read(table, 0).expect("a table"));
    let fact = context.find("population", "Belgium", 2010).expect("there");
    assert_eq!((fact.value, fact.own), (Some(11e6), true));
    assert!(context.find("population", "Belgium", 2012).expect("there").own);
    assert!(!context.find("population", "Belgium", 2009).expect("shipped").own);
    assert_eq!(context.facts().len(), Context::shipped().facts().len() + 1);
}

#[test]
fn filters_narrow_down() {
    let context = Context::shipped();
    let all = context.select(&Filter::default()).len();
    assert_eq!(all, context.facts().len());
    let filter = Filter { quantity: Some("population".into()), ..Filter::default() };
    let people = context.select(&filter);
    assert!(people.len() > 10 && people.iter().all(|fact| fact.quantity == "population"));
    let filter = Filter { territory: Some("be".into()), year: Some(2010), ..filter };
    assert_eq!(context.select(&filter).len(), 1);
    let filter = Filter { status: Some("no".into()), ..Filter::default() };
    assert_eq!(context.select(&filter).len(), 2);
}
