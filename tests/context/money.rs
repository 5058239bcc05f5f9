//! Money of one currency and year as money of another.

use shortfall::context::{Context, Lacks, Money, price_area, read};
use shortfall::quantity::CURRENCIES;

fn factor(from: (&str, u16), to: (&str, u16)) -> f64 {
    let convert = |context: &Context| {
        context.convert(&Money::new(from.0, from.1), &Money::new(to.0, to.1)).map(|c| c.factor)
    };
    convert(Context::shipped()).unwrap_or_else(|missing| panic!("{missing}"))
}

fn near(a: f64, b: f64) {
    assert!((a / b - 1.0).abs() < 1e-12, "{a} and {b}");
}

/// The rate of the year of the money first, then the prices of the new currency.
/// Figures of the table: 0.7293 euro to the dollar in 2007; euro area prices 88.49 in
/// 2007, 93.14 in 2010.
#[test]
fn the_rate_is_that_of_its_own_year_and_prices_those_of_the_new_currency() {
    near(factor(("USD", 2007), ("EUR", 2010)), 0.7293 * 93.14 / 88.49);
    near(factor(("EUR", 2007), ("EUR", 2010)), 93.14 / 88.49);
    near(factor(("EUR", 2010), ("USD", 2010)), 1.0 / 0.7541);
    // American prices 207.342 in 2007, 218.056 in 2010.
    near(factor(("EUR", 2007), ("USD", 2010)), 218.056 / 207.342 / 0.7293);
    // The other order would follow American prices for money that ends in euro.
    let other = 218.056 / 207.342 * 0.7541;
    assert!((factor(("USD", 2007), ("EUR", 2010)) / other - 1.0).abs() > 0.03);
}

#[test]
fn two_currencies_meet_in_the_dollar() {
    near(factor(("JPY", 2018), ("EUR", 2018)), 0.8462 / 110.3974);
    near(factor(("GBP", 2010), ("SEK", 2010)), 7.2053 / 0.6478);
}

#[test]
fn money_that_stays_what_it_is_needs_no_row() {
    let same = Money::new("CHF", 1985);
    let conversion = Context::shipped().convert(&same, &same).expect("nothing to do");
    assert!(conversion.is_none() && conversion.factor == 1.0);
    assert_eq!(conversion.facts().count(), 0);
}

#[test]
fn there_and_back_is_where_it_began() {
    for (a, b) in [("USD", "EUR"), ("GBP", "INR"), ("CAD", "AUD"), ("SEK", "JPY")] {
        near(factor((a, 2012), (b, 2012)) * factor((b, 2012), (a, 2012)), 1.0);
    }
}

#[test]
fn the_rows_that_a_conversion_rests_on_are_named() {
    let conversion = Context::shipped().convert(&Money::new("GBP", 2009), &Money::new("EUR", 2010));
    let conversion = conversion.expect("all in the table");
    let rows: Vec<String> = conversion.facts().map(shortfall::context::Fact::path).collect();
    let wanted = [
        "exchange-rate/GBP/2009",
        "exchange-rate/EUR/2009",
        "price-index/Euro area/2009",
        "price-index/Euro area/2010",
    ];
    assert_eq!(rows, wanted);
}

/// All eight currencies have rates and prices from 2005 on, but the euro's prices, which were
/// read for 2007 to 2018, and chained to 2022 from rates that were read.
#[test]
fn the_eight_currencies_are_covered() {
    for code in ["AUD", "CAD", "EUR", "GBP", "INR", "JPY", "SEK", "USD"] {
        assert!(CURRENCIES.iter().any(|currency| currency.code == code));
        assert_ne!(price_area(code), code);
        let (first, last) = if code == "EUR" { (2007, 2022) } else { (2005, 2024) };
        assert!(factor((code, first), (code, last)) > 1.0, "{code}");
        for year in 2004..=2024 {
            assert!(factor(("USD", year), (code, year)) > 0.0, "{code} {year}");
        }
    }
}

#[test]
fn what_the_table_lacks_is_refused_with_the_row_to_add() {
    let missing = |from: (&str, u16), to: (&str, u16)| {
        let (from, to) = (Money::new(from.0, from.1), Money::new(to.0, to.1));
        Context::shipped().convert(&from, &to).expect_err("not in the table")
    };
    let rate = missing(("CHF", 2010), ("EUR", 2010));
    assert_eq!(rate.to_string(), "there is no `exchange-rate` of `CHF`");
    let help = rate.help();
    assert!(help.contains("`exchange-rate,CHF,2010`") && help.contains("`CHF/USD`"), "{help}");
    let old = missing(("USD", 1999), ("EUR", 1999));
    assert!(matches!(old.lacks, Lacks::Year(_)), "{old:?}");
    let prices = missing(("EUR", 2018), ("EUR", 2023));
    assert_eq!(prices.to_string(), "there is no `price-index` of Euro area for 2023");
    let help = prices.help();
    assert!(help.contains("2007 to 2022") && help.contains("base of its other years"), "{help}");
    // A rate from memory is no price index: it is never chained in silence.
    assert!(Context::shipped().find("inflation", "Euro area", 2023).is_ok());
}

#[test]
fn a_user_adds_what_the_table_lacks() {
    let table = "quantity,territory,year,value,unit,status,source\n\
                 exchange-rate,CHF,2010,1.0432,CHF/USD,yes,Federal Reserve\n\
                 price-index,CHF,2010,100,1,yes,x\n\
                 price-index,CHF,2012,99.5,1,yes,x\n";
    let context = Context::with(read(table, 0).expect("a table"));
    let money = |code, year| Money::new(code, year);
    let made = context.convert(&money("EUR", 2010), &money("CHF", 2012)).expect("added");
    near(made.factor, 1.0432 / 0.7541 * 0.995);
}
