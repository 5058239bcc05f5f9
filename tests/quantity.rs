//! Units and numbers: what is read, what is written, and what is refused.

use proptest::prelude::*;
use shortfall::quantity::{CURRENCIES, Digits, Exponent, Reader, Unit, UnitNames, count, machine};

fn names() -> UnitNames {
    let mut names = UnitNames::new();
    names.declare("play").unwrap();
    names
}

fn unit(text: &str) -> Unit {
    Unit::parse(text, &names()).unwrap_or_else(|e| panic!("{text}: {}", e.message))
}

#[test]
fn a_unit_has_one_written_form() {
    for (text, written) in [
        ("EUR/sale", "EUR/sale"),
        ("download/year", "download/year"),
        ("1", "1"),
        ("ratio", "1"),
        ("EUR/year/person", "EUR/person/year"),
        ("EUR*year^-1", "EUR/year"),
        ("year^-1*EUR", "EUR/year"),
        ("1/year", "1/year"),
        ("play^2", "play^2"),
        ("EUR^0.5 / year^(1/2)", "EUR^(1/2)/year^(1/2)"),
        ("sale/sale", "1"),
        (" sale / download ", "sale/download"),
    ] {
        assert_eq!(unit(text).to_string(), written, "{text}");
        assert_eq!(unit(&unit(text).to_string()), unit(text), "{text}");
    }
}

#[test]
fn a_text_that_is_no_unit_is_refused_with_a_mend() {
    for (text, span, message, help) in [
        ("downloads", 0..9, "no unit `downloads`", "did you mean `download`?"),
        ("EUR/sales", 4..9, "no unit `sales`", "did you mean `sale`?"),
        ("eur", 0..3, "no unit `eur`", "write `EUR`"),
        ("euros/year", 0..5, "no unit `euros`", "write the ISO code EUR"),
        ("€", 0..3, "expected a name, got `€`", "write the ISO code EUR"),
        ("sale/$", 5..6, "expected a name, got `$`", "write the ISO code USD"),
        ("%", 0..1, "expected a name, got `%`", "write 1 and 0.2 for 20 %"),
        ("EUR per sale", 4..5, "expected `*`, `/` or the end of the unit, got `p`", "write `/`"),
        ("", 0..0, "a unit is missing", "write `1` for a ratio"),
        ("EUR/", 4..4, "expected a name, got the end of the unit", ""),
        (
            "100",
            0..3,
            "the only number in a unit is `1`, got `100`",
            "write the number as the value and only its unit here",
        ),
        (
            "EUR^x",
            4..4,
            "`^` needs a small whole number or a fraction",
            "write `^2`, `^-1` or `^(1/2)`",
        ),
        ("EUR^999*EUR", 8..11, "an exponent of a unit is at most 999", ""),
    ] {
        let error = Unit::parse(text, &names()).unwrap_err();
        assert_eq!((error.span, error.message.as_str()), (span, message), "{text}");
        assert_eq!(error.help.unwrap_or_default(), help, "{text}");
    }
}

#[test]
fn a_long_text_is_refused() {
    assert!(Unit::parse(&"EUR*".repeat(1000), &names()).is_err());
}

#[test]
fn declared_names_do_not_clash_and_are_bounded() {
    let mut names = UnitNames::new();
    for wrong in ["", "Play", "sale", "ratio", "money", "2x", "a b", "é", "EUR"] {
        assert!(names.declare(wrong).is_err(), "{wrong}");
    }
    for i in 0..100 {
        names.declare(&format!("thing_{i}")).unwrap();
    }
    assert!(names.declare("thing_99").is_ok(), "twice is no error");
    assert!(names.declare("one_more").is_err());
}

#[test]
fn currencies_are_in_order_and_named() {
    assert!(CURRENCIES.windows(2).all(|pair| pair[0].code < pair[1].code));
    for currency in CURRENCIES {
        assert!(currency.code.len() == 3 && !currency.name.is_empty());
        assert_eq!(unit(currency.code).to_string(), currency.code);
    }
}

#[test]
fn money_is_replaced_by_a_currency() {
    assert_eq!(unit("money/sale").with_money("EUR"), unit("EUR/sale"));
    assert_eq!(unit("money/EUR").with_money("EUR"), Unit::ratio());
    assert_eq!(unit("download").with_money("EUR"), unit("download"));
}

#[test]
fn units_multiply_divide_and_take_roots() {
    let (downloads, rate) = (unit("download/year"), unit("sale/download"));
    let sales = downloads.mul(&rate).unwrap();
    assert_eq!(sales, unit("sale/year"));
    assert_eq!(sales.div(&downloads), Some(rate));
    assert_eq!(unit("EUR^2").pow(Exponent::HALF), Some(unit("EUR")));
    assert_eq!(unit("EUR").pow(Exponent::ZERO), Some(Unit::ratio()));
    assert_eq!(unit("EUR^999").mul(&unit("EUR")), None);
}

#[test]
fn only_sales_per_counted_thing_are_a_sale_rate() {
    assert_eq!(unit("sale/download").sale_rate_of(), Some("download"));
    assert_eq!(unit("sale/play").sale_rate_of(), Some("play"));
    for other in ["sale", "sale/year", "sale/EUR", "EUR/sale", "sale^2/download", "1"] {
        assert_eq!(unit(other).sale_rate_of(), None, "{other}");
    }
}

#[test]
fn a_quantity_reads_like_a_sentence() {
    let two = Reader::new(Digits::Significant(2));
    let three = Reader::new(Digits::Significant(3));
    let all = Reader::new(Digits::All);
    for (reader, value, of, text) in [
        (two, 6e9, "EUR", "EUR 6.0 billion"),
        (Reader::short(Digits::Significant(2)), 6e9, "EUR", "EUR 6.0 bn"),
        (two, 6e6, "EUR/year", "EUR 6.0 million a year"),
        (two, 0.2, "sale/download", "0.20 sales per download"),
        (three, 12.5e6, "download/year", "12.5 million downloads a year"),
        (three, -1e6, "EUR", "EUR −1.00 million"),
        (three, 999_960.0, "1", "1.00 million"),
        (three, 999_960.0, "person", "1.00 million people"),
        (three, 12.0, "EUR/person/year", "EUR 12.0 per person a year"),
        (two, 3.0, "EUR^2", "3.0 EUR^2"),
        (two, 3.0, "1/hour", "3.0 an hour"),
        (all, 1.0, "sale", "1 sale"),
        (all, 65_536.0, "1", "65,536"),
        (all, 6e9, "1", "6 billion"),
        (all, 1_234_567.0, "1", "1,234,567"),
        (two, 65_536.0, "1", "66 thousand"),
        (two, 1234.0, "1", "1,200"),
        (two, 0.2149, "1", "0.21"),
        (two, 0.001_23, "1", "0.0012"),
        (two, 1.23e-7, "1", "1.2 × 10⁻⁷"),
        (two, 1.23e20, "1", "1.2 × 10²⁰"),
        (two, 0.0, "EUR", "EUR 0"),
        (two, -0.0, "1", "0"),
        (two, f64::NAN, "1", "not a number"),
        (two, f64::INFINITY, "EUR", "EUR ∞"),
        (two, f64::NEG_INFINITY, "1", "−∞"),
    ] {
        assert_eq!(reader.quantity(value, &unit(of)), text);
    }
}

#[test]
fn digits_stop_where_the_error_begins() {
    for (value, error, text) in [
        (123.456, 4.2, "123"),
        (123.456, 42.0, "123"),
        (123.456, 420.0, "120"),
        (123.456, 4200.0, "100"),
        (123.456, 42_000.0, "0"),
        (0.5, 0.0996, "0.50"),
        (6.012e9, 2e7, "6.01 billion"),
        (6.012e9, 2e9, "6.0 billion"),
        (9.96e8, 1.5e8, "1.00 billion"),
        (123.456, 0.0, "123"),
        (123.456, f64::NAN, "100"),
        (123.456, f64::INFINITY, "100"),
        (5.0, 420.0, "0"),
        (6.0, 420.0, "10"),
        (0.0, 1.0, "0"),
    ] {
        let text_seen = Reader::new(Digits::supported_by(error)).number(value);
        assert_eq!(text_seen, text, "{value} ± {error}");
    }
}

#[test]
fn machines_get_every_bit() {
    for (value, text) in [
        (0.1, "0.1"),
        (6e9, "6000000000"),
        (1e300, "1e300"),
        (-1.5e-7, "-1.5e-7"),
        (-0.0, "-0"),
        (f64::NAN, "NaN"),
        (f64::NEG_INFINITY, "-inf"),
    ] {
        assert_eq!(machine(value), text);
    }
    assert_eq!(count(65_536), "65,536");
    assert_eq!(count(0), "0");
    assert_eq!(count(999), "999");
}

/// What a reader's number says, as a number.
fn read_back(text: &str) -> f64 {
    let text = text.replace(',', "").replace('−', "-");
    let (number, word) = text.split_once(' ').unwrap_or((&text, ""));
    let scale = match word {
        "" => "0",
        "thousand" => "3",
        "million" => "6",
        "billion" => "9",
        "trillion" => "12",
        power => panic!("{power}"),
    };
    format!("{number}e{scale}").parse().unwrap()
}

proptest! {
    #[test]
    fn a_machine_number_reads_back_as_the_same_bits(value: f64) {
        prop_assume!(!value.is_nan());
        prop_assert_eq!(machine(value).parse::<f64>().unwrap().to_bits(), value.to_bits());
    }

    #[test]
    fn a_readers_number_is_within_half_a_digit(value in -1e17..1e17f64, small in 0..22i32, digits in 1u32..9) {
        let value = value / format!("1e{small}").parse::<f64>().unwrap();
        prop_assume!(value.abs() > 1e-4);
        let text = Reader::new(Digits::Significant(digits)).number(value);
        let relative = (read_back(&text) / value - 1.0).abs();
        // Half a unit of the last of `digits` digits of a number above 1.
        let half: f64 = format!("5e-{digits}").parse().unwrap();
        prop_assert!(relative <= half * (1.0 + 1e-9), "{} as {}", value, text);
    }

    #[test]
    fn more_digits_than_the_error_supports_are_never_shown(
        value in 1e-3..1e12f64, share in 1e-6..10f64,
    ) {
        let error = value * share;
        let text = Reader::new(Digits::supported_by(error)).number(value);
        let shown = read_back(&text);
        // Half of the place of the error's second digit, or of the third digit.
        prop_assert!((shown - value).abs() <= (0.5 * error).max(0.005 * value), "{} ± {}", text, error);
        // Where it rounds, it rounds to a place of at least a hundredth of the
        // error: adding that much error changes what is shown or moves less.
        if shown != 0.0 {
            let significant = text.chars().filter(char::is_ascii_digit).skip_while(|c| *c == '0').count();
            let integer = !text.contains(' ') && !text.contains('.');
            prop_assert!(integer || significant <= 3, "{}", text);
        }
    }

    #[test]
    fn no_text_makes_the_reader_of_units_panic(text in ".{0,40}") {
        let _ = Unit::parse(&text, &names());
    }

    #[test]
    fn nearly_units_do_not_make_it_panic(text in "[a-zE€%1()/*^ .-]{0,12}") {
        let _ = Unit::parse(&text, &names());
    }
}

#[test]
fn a_number_is_written_in_the_form_of_its_language() {
    use shortfall::quantity::form::{DUTCH, FRENCH};
    let money = unit("EUR/year");
    let rate = unit("sale/download");
    let two = Digits::Significant(2);
    let full = Reader::new(two);
    for (form, value, unit, text) in [
        (&FRENCH, 6e9, &money, "6,0 milliards d’euros par an"),
        (&FRENCH, 5e13, &money, "50\u{a0}000 milliards d’euros par an"),
        (&FRENCH, 3.8e12, &money, "3\u{a0}800 milliards d’euros par an"),
        (&FRENCH, 1.9e9, &money, "1,9 milliard d’euros par an"),
        (&FRENCH, 12_500.0, &money, "12\u{a0}000 euros par an"),
        (&FRENCH, -3e6, &unit("USD"), "−3,0 millions de dollars"),
        (&FRENCH, 474.5e6, &unit("download"), "470 millions de téléchargements"),
        (&FRENCH, 1.2e6, &unit("job"), "1,2 million d’emplois"),
        (&FRENCH, 3e9, &unit("hour"), "3,0 milliards d’heures"),
        (&FRENCH, 5300.0, &unit("download"), "5\u{a0}300 téléchargements"),
        (&DUTCH, 474.5e6, &unit("download"), "470 miljoen downloads"),
        (&FRENCH, 0.2, &rate, "0,20 vente par téléchargement"),
        (&DUTCH, 6e9, &money, "6,0 miljard euro per jaar"),
        (&DUTCH, 12_600.0, &money, "13.000 euro per jaar"),
        (&DUTCH, 0.2, &rate, "0,20 verkopen per download"),
        (&DUTCH, 1.5e6, &unit("CHF"), "CHF 1,5 miljoen"),
        (&FRENCH, 1.5e6, &unit("CHF"), "1,5 million CHF"),
    ] {
        assert_eq!(full.in_form(form).quantity(value, unit), text);
    }
    let short = Reader::short(two);
    assert_eq!(short.in_form(&FRENCH).quantity(6e9, &money), "6,0 Md EUR par an");
    assert_eq!(short.in_form(&DUTCH).quantity(3e7, &money), "EUR 30 mln per jaar");
    assert_eq!(full.percent(0.125), "12 %");
    assert_eq!(full.in_form(&FRENCH).percent(0.0125), "1,2\u{a0}%");
    assert_eq!(full.in_form(&DUTCH).percent(0.5), "50%");
}
