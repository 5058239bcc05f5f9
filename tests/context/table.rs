//! The shipped table, and what a user's table is told.

use std::collections::BTreeSet;

use shortfall::context::{
    COLUMNS, Context, Fact, QUANTITIES, STATUSES, TABLE, TERRITORIES, read, territory,
};
use shortfall::problem::{Source, render};

fn shipped() -> &'static [Fact] {
    Context::shipped().facts()
}

#[test]
fn the_shipped_table_passes_the_checks_of_any_table() {
    let facts = read(TABLE, 0).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(facts.len(), shipped().len());
    assert_eq!(TABLE.lines().next(), Some(&*COLUMNS.join(",")));
}

#[test]
fn every_row_says_where_it_comes_from() {
    for fact in shipped() {
        let id = &fact.id;
        let ours = ["judgement", "no"].contains(&fact.status);
        assert!(!fact.source.is_empty(), "{id} has no source");
        assert!(ours || fact.url.starts_with("http"), "{id} has no address");
        assert!(!ours || !fact.note.is_empty(), "{id} does not say what it rests on");
        assert!(fact.status != "weak" || !fact.note.is_empty(), "{id} hides its doubt");
        assert!(fact.status != "judgement" || fact.low.is_some(), "{id} is judged and no range");
        assert!(fact.note.chars().count() <= 200, "the note of {id} is long");
        assert!(!fact.own);
    }
    for status in STATUSES {
        assert!(shipped().iter().any(|fact| fact.status == status.name), "{}", status.name);
    }
}

/// Each list says all that the table has, and nothing else.
#[test]
fn no_quantity_and_no_territory_is_an_orphan() {
    let used: BTreeSet<&str> = shipped().iter().map(|fact| fact.quantity.as_str()).collect();
    let known: BTreeSet<&str> = QUANTITIES.iter().map(|quantity| quantity.name).collect();
    assert_eq!(used, known);
    assert_eq!(known.len(), QUANTITIES.len(), "a quantity is listed twice");
    let places: BTreeSet<&str> = shipped().iter().map(|fact| fact.territory.as_str()).collect();
    for place in TERRITORIES {
        assert!(places.contains(place.name), "no row is of {}", place.name);
    }
    // A territory that is no currency is in the list, so that a misspelling is found.
    let currency = |place: &&&str| place.len() == 3 && **place == place.to_uppercase();
    for place in places.iter().filter(|place| !currency(place)) {
        assert!(TERRITORIES.iter().any(|known| known.name == *place), "{place} is not listed");
    }
}

/// Two rows of one thing in two units could be compared by mistake.
#[test]
fn a_quantity_has_one_unit_but_for_its_currency() {
    for quantity in QUANTITIES.iter().filter(|quantity| quantity.name != "exchange-rate") {
        let rows = shipped().iter().filter(|fact| fact.quantity == quantity.name);
        let plain =
            |unit: String| ["EUR", "USD", "GBP"].iter().fold(unit, |u, c| u.replace(c, "¤"));
        let units: BTreeSet<String> = rows.map(|fact| plain(fact.unit.to_string())).collect();
        assert_eq!(units.len(), 1, "{}: {units:?}", quantity.name);
    }
}

#[test]
fn names_of_a_territory_are_never_those_of_two() {
    let mut seen = BTreeSet::new();
    for place in TERRITORIES {
        for name in place.also.iter().chain([&place.name]) {
            assert!(seen.insert(name.to_lowercase()), "{name} stands for two territories");
            assert_eq!(territory(name), place.name);
        }
    }
    assert_eq!(territory(" usa "), "United States");
    assert_eq!(territory("Atlantis"), "Atlantis");
}

/// From arithmetic of `docs/context.md`: what is derived follows from what was read.
#[test]
fn derived_rows_follow_from_their_sources() {
    let value = |path: &str| {
        let mut parts = path.split('/');
        let mut part = || parts.next().expect("three parts");
        let (quantity, place, year) = (part(), part(), part().parse().expect("a year"));
        let fact = Context::shipped().find(quantity, place, year).expect(path);
        fact.value.expect("a value")
    };
    let near = |a: f64, b: f64, within: f64| assert!((a / b - 1.0).abs() < within, "{a} and {b}");
    near(
        value("box-office/Belgium/2010"),
        value("box-office-net-of-vat/Belgium/2010") * 1.06,
        0.002,
    );
    near(value("price-dvd/Belgium/2012") * 12e6, value("dvd-market/Belgium/2012"), 0.001);
    near(value("dvds-sold/Belgium/2011") / 0.89, value("dvds-sold/Belgium/2010"), 0.001);
    near(
        value("home-video-market/Belgium/2010") - value("vod-market/Belgium/2010"),
        value("physical-video-market/Belgium/2010"),
        0.001,
    );
    near(
        value("home-video-market/USA/2010") / value("home-video-transactions/USA/2010"),
        value("price-home-video-transaction/USA/2010"),
        0.001,
    );
    let jobs = value("sector-jobs/Belgium/2006") / value("sector-turnover/Belgium/2006");
    near(jobs, value("jobs-per-turnover/Belgium/2006"), 0.002);
    near(
        value("broadband-subscriptions/Belgium/2010"),
        0.3084 * value("population/Belgium/2010"),
        1e-3,
    );
    // Chained rates: 11.989389920 % in India in 2010, 2.759226714 % in Japan in 2014.
    near(value("price-index/India/2010"), 1.119_893_9 * value("price-index/India/2009"), 1e-5);
    near(value("price-index/Japan/2014"), 1.027_592_3 * value("price-index/Japan/2013"), 1e-5);
}

/// A rate that was misread would contradict its neighbours: no currency of the table
/// moved by a third within a year.
#[test]
fn exchange_rates_and_indices_have_no_jumps() {
    for (quantity, most) in [("exchange-rate", 1.33), ("price-index", 1.13)] {
        let rows: Vec<&Fact> = shipped().iter().filter(|f| f.quantity == quantity).collect();
        for pair in rows.windows(2).filter(|pair| pair[0].territory == pair[1].territory) {
            let (a, b) = (pair[0].value.expect("a value"), pair[1].value.expect("a value"));
            assert_eq!(pair[0].year + 1, pair[1].year, "a year is missing in {}", pair[0].id);
            assert!((a / b).max(b / a) < most, "{}: {a} and {b}", pair[1].path());
        }
    }
}

fn refused(rows: &str) -> String {
    let text = format!("quantity,territory,year,value,low,high,unit,url,status\n{rows}\n");
    let problems = read(&text, 0).expect_err("a bad table");
    render(&problems, &[Source { name: "own.csv".into(), text }], false)
}

#[test]
fn five_columns_suffice_and_are_not_verified() {
    let facts = read("quantity,territory,year,value,unit\nprice-dvd,uk,2010,9,GBP/sale\n", 0);
    let facts = facts.expect("a table");
    assert_eq!(facts[0].id, "price-dvd/United Kingdom/2010");
    assert_eq!((facts[0].status, facts[0].mark()), ("no", Some("not verified")));
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    for (row, says) in [
        ("Price DVD,UK,2010,9,,,GBP/sale,,", "lower-case letters"),
        (",UK,2010,9,,,GBP/sale,,", "a name of 1 to 80 characters"),
        ("price-dvd,,2010,9,,,GBP/sale,,", "a name of 1 to 80 characters"),
        ("price-dvd,a/b,2010,9,,,GBP/sale,,", "must hold no `/`"),
        ("price-dvd,UK,,9,,,GBP/sale,,", "must have a year"),
        ("price-dvd,UK,twenty,9,,,GBP/sale,,", "from 1900 to 2100"),
        ("price-dvd,UK,2010,,,,GBP/sale,,", "must have a `value`"),
        ("price-dvd,UK,2010,nan,,,GBP/sale,,", "must be a number within"),
        ("price-dvd,UK,2010,1e19,,,GBP/sale,,", "must be a number within"),
        ("price-dvd,UK,2010,\"9,5\",,,GBP/sale,,", "write decimals with a point"),
        ("price-dvd,UK,2010,9,8,,GBP/sale,,", "given together"),
        ("price-dvd,UK,2010,9,10,12,GBP/sale,,", "must lie between 10 and 12"),
        ("price-dvd,UK,2010,,12,10,GBP/sale,,", "must be below"),
        ("price-dvd,UK,2010,9,,,pounds/sale,,", "GBP"),
        ("price-dvd,UK,2010,9,,,,,", "a unit is missing"),
        ("price-dvd,UK,2010,9,,,GBP/sale,javascript:x,", "must begin with `https://`"),
        ("price-dvd,UK,2010,9,,,GBP/sale,,maybe", "no status is called `maybe`"),
        ("price-dvd,UK\u{1b}[2J,2010,9,,,GBP/sale,,", "no control characters"),
        ("exchange-rate,CHF,2010,1.04,,,USD/CHF,,", "with the currency as territory"),
        ("exchange-rate,CHF,2010,-1,,,CHF/USD,,", "must be above 0"),
        ("exchange-rate,CHF,2010,,1,2,CHF/USD,,", "must be above 0"),
        ("price-index,UK,2010,0,,,1,,", "a price index must be above 0"),
        ("price-dvd,UK,2010,9", "9 cells like the header"),
        ("a,UK,2010,9,,,1,,\na,Great Britain,2010,9,,,1,,", "`a/United Kingdom/2010` stands twice"),
    ] {
        let told = refused(row);
        assert!(told.contains(says) && told.contains("own.csv:"), "{row}: {told}");
        assert!(!told.contains('\u{1b}'), "{told}");
    }
}

#[test]
fn columns_are_checked_before_rows() {
    for (text, says) in [
        ("quantity;territory;year\n", "separate columns with commas"),
        ("quantity,teritory,year,unit\n", "did you mean `territory`?"),
        ("quantity,year,unit\n", "column `territory` is missing"),
        ("quantity,territory,year,year,unit\n", "stands twice"),
        ("quantity,territory,year,unit\n", "the table has no rows"),
        ("", "is missing"),
    ] {
        let problems = read(text, 0).expect_err("a bad table");
        let source = Source { name: "own.csv".into(), text: text.into() };
        let told = render(&problems, &[source], false);
        assert!(told.contains(says), "{text}: {told}");
    }
}

#[test]
fn a_table_may_not_be_endless() {
    let header = "quantity,territory,year,value,unit\n";
    let rows: Vec<String> = (0..10_001).map(|i| format!("a,p{i},2010,1,1\n")).collect();
    let problems = read(&format!("{header}{}", rows.concat()), 0).expect_err("too many rows");
    assert!(problems[0].message.contains("at most 10000 rows"), "{problems:?}");
    let long = format!("{header}a,{},2010,1,1\n", "x".repeat(17 << 20));
    let problems = read(&long, 0).expect_err("too many bytes");
    assert!(problems[0].message.contains("bytes"), "{problems:?}");
}
