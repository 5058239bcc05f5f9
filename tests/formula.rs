//! The formula language: what is read, which units fit, what each part gives.

use proptest::prelude::*;
use shortfall::formula::{
    Binding, Builder, Cell, FUNCTIONS, FormulaError, Kind, check, expect_unit, is_name, parse,
};
use shortfall::quantity::{Unit, UnitNames};
use std::collections::BTreeMap;

fn unit(text: &str) -> Unit {
    let mut names = UnitNames::new();
    names.declare("play").unwrap();
    Unit::parse(text, &names).unwrap()
}

fn scope() -> BTreeMap<String, Kind> {
    let mut scope = BTreeMap::new();
    for (name, of) in [
        ("downloads", "download/year"),
        ("plays", "play/year"),
        ("displacement", "sale/download"),
        ("price", "EUR/sale"),
        ("loss", "EUR/year"),
        ("share", "1"),
    ] {
        scope.insert(name.to_owned(), Kind::number(unit(of)));
    }
    scope.insert("parts".to_owned(), Kind::number(unit("download/year")).over_segments());
    scope
}

fn kind(text: &str) -> Result<Kind, Vec<FormulaError>> {
    check(&parse(text)?, &scope())
}

/// The value of a formula whose name `parts` is 1, 2, 3.
fn value(text: &str) -> f64 {
    let mut model = Builder::new();
    model.bind("parts", Binding::Segments([1.0, 2.0, 3.0].map(Cell::Constant).to_vec()));
    model.bind("x", Binding::Column(0));
    model.step("result", &parse(text).unwrap_or_else(|e| panic!("{text}: {e:?}")));
    model.output("result");
    model.finish().evaluate(&[5.0])[0]
}

/// The mistakes as a user sees them: the place, what is wrong, what to do.
fn shown(text: &str) -> String {
    let errors = kind(text).expect_err(text);
    let line = |e: FormulaError| {
        let at = &text[e.span];
        format!("[{at}] {} ({})", e.message, e.help.unwrap_or_default())
    };
    errors.into_iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn operators_bind_as_usual() {
    for (text, expected) in [
        ("1 + 2 * 3", 7.0),
        ("(1 + 2) * 3", 9.0),
        ("7 - 2 - 1", 4.0),
        ("8 / 4 / 2", 1.0),
        ("2 ^ 3 ^ 2", 512.0),
        ("-2 ^ 2", -4.0),
        ("2 ^ -1", 0.5),
        ("2 * -x", -10.0),
        ("--x", 5.0),
        ("if(1 + 1 < 3, 1, 0)", 1.0),
        ("if(x != 5, 1, 2)", 2.0),
        ("2_000_000 + 2e6 + 1.5e-1", 4_000_000.15),
        ("sum(parts * x) / sum(parts)", 5.0),
    ] {
        assert_eq!(value(text), expected, "{text}");
    }
}

#[test]
fn every_function_gives_its_example() {
    for function in FUNCTIONS {
        let (text, expected) = function.example;
        let seen = value(text);
        assert!((seen - expected).abs() <= 2e-16 * expected.abs(), "{text}: {seen}");
        assert!(text.starts_with(function.name) && function.form.starts_with(function.name));
        assert!(!function.summary.is_empty() && !is_name(function.name));
        assert!(kind(text).is_ok(), "{text}");
    }
    assert!(is_name("net_share") && !is_name("Net") && !is_name("_x") && !is_name(""));
}

#[test]
fn what_people_write_instead_is_mended() {
    for (text, expected) in [
        ("", "[] a formula is missing (write an expression, such as `downloads * displacement`)"),
        ("2 × 3", "[×] `×` has no meaning in a formula (write `*`)"),
        ("2 ** 3", "[*] expected a number, a name or `(`, got `*` (write `^` for a power)"),
        ("1 = 2", "[=] `=` has no meaning in a formula (write `==` to compare)"),
        ("20%", "[%] `%` has no meaning in a formula (write 0.2 for 20 %)"),
        ("6 − 1", "[−] `−` has no meaning in a formula (write `-`)"),
        (
            "2,500",
            "[,] expected an operator or the end of the formula, got `,` (write thousands as in `2_000_000`)",
        ),
        (".5", "[.5] `.5` is no number (write `0.5`)"),
        ("1e999", "[1e999] `1e999` is too large for a number ()"),
        (
            "Price",
            "[Price] a name has lower-case letters, digits and `_`, got `Price` (write `price`)",
        ),
        ("(1 + 2", "[(] a `(` is not closed (add `)`, or take it away)"),
        (
            "1 + 2)",
            "[)] expected an operator or the end of the formula, got `)` (add `(`, or take it away)",
        ),
        (
            "2 share",
            "[share] expected an operator or the end of the formula, got `share` (write `*` to multiply)",
        ),
        (
            "1 < 2 < 3",
            "[<] comparisons do not chain (compare two at a time: `if(a < b, b < c, a < b)`)",
        ),
        ("log(2)", "[log] no function `log` (did you mean `ln`?)"),
        ("sqr(2)", "[sqr] no function `sqr` (did you mean `sqrt`?)"),
        ("min", "[min] `min` is a function (write `min(a, b, …)`)"),
        ("min(1)", "[min(1)] `min` takes 2 or more arguments, got 1 (write `min(a, b, …)`)"),
        ("pricce * 2", "[pricce] no input, constant or step `pricce` (did you mean `price`?)"),
    ] {
        assert_eq!(shown(text), expected);
    }
}

#[test]
fn all_mistakes_of_a_formula_are_reported() {
    assert_eq!(parse("1 × 2 ÷ 3").unwrap_err().len(), 2);
    assert_eq!(kind("foo + bar * downloads + ln(price)").unwrap_err().len(), 3);
}

#[test]
fn units_follow_the_arithmetic() {
    for (text, expected) in [
        ("downloads * displacement * price", "EUR/year"),
        ("downloads * displacement * price + loss", "EUR/year"),
        ("loss + 0", "EUR/year"),
        ("if(loss > 0, loss, 0)", "EUR/year"),
        ("max(0, loss, -loss)", "EUR/year"),
        ("clamp(share, 0, 1)", "1"),
        ("price ^ 2", "EUR^2/sale^2"),
        ("price ^ 0.5", "EUR^(1/2)/sale^(1/2)"),
        ("price ^ (1/3)", "EUR^(1/3)/sale^(1/3)"),
        ("sqrt(price * price)", "EUR/sale"),
        ("exp(ln(loss / loss) * share)", "1"),
        ("2 ^ share", "1"),
        ("sum(parts * displacement)", "sale/year"),
    ] {
        let kind = kind(text).unwrap_or_else(|e| panic!("{text}: {e:?}"));
        assert_eq!(kind, Kind::number(unit(expected)), "{text}");
    }
}

#[test]
fn segments_broadcast_and_sum_closes_them() {
    assert!(kind("parts * price").unwrap().segmented);
    assert!(kind("if(share > 0.5, parts, 0)").unwrap().segmented);
    assert!(kind("parts > 0").unwrap().boolean);
    assert!(!kind("sum(parts) * share").unwrap().segmented);
    assert!(kind("parts / sum(parts)").unwrap().segmented);
}

#[test]
fn a_unit_that_does_not_fit_is_explained() {
    const ONE_TO_ONE: &str = "a rate in `sale/download` is missing: write the one-to-one \
                              assumption down as an input or constant of `1 sale/download`";
    for (text, expected) in [
        (
            "loss + downloads * price",
            format!(
                "[downloads * price] `+` needs the same unit on both sides, got `EUR/year` and \
                 `EUR*download/sale/year` ({ONE_TO_ONE})"
            ),
        ),
        (
            "downloads * price > loss",
            format!(
                "[loss] `>` needs the same unit on both sides, got `EUR*download/sale/year` and \
                 `EUR/year` ({ONE_TO_ONE})"
            ),
        ),
        (
            "downloads + 1",
            "[1] `+` needs the same unit on both sides, got `download/year` and `1` (give the \
             plain number a unit, as an input or constant in `download/year`)"
                .to_owned(),
        ),
        (
            "share + loss",
            "[loss] `+` needs the same unit on both sides, got `1` and `EUR/year` (give the plain \
             number a unit, as an input or constant in `EUR/year`)"
                .to_owned(),
        ),
        (
            "min(loss, price)",
            "[price] `min` needs values of the same unit, got `EUR/year` and `EUR/sale` (a \
             factor in `sale/year` is missing)"
                .to_owned(),
        ),
        (
            "ln(price)",
            "[price] the argument of `ln` must be a ratio, got `EUR/sale` (divide by a reference \
             value in `EUR/sale`)"
                .to_owned(),
        ),
        (
            "2 ^ price",
            "[price] an exponent must be a ratio, got `EUR/sale` (divide by a reference value in \
             `EUR/sale`)"
                .to_owned(),
        ),
        (
            "price ^ share",
            "[share] a power of `price`, which is in `EUR/sale`, needs a constant exponent (write \
             a number such as `2` or `(1/2)`, or divide by a reference value in the same unit \
             first)"
                .to_owned(),
        ),
        (
            "sum(price)",
            "[price] `sum` adds over segments, and `price` has none (leave `sum` out, or give an \
             input of it by segment)"
                .to_owned(),
        ),
        (
            "(share > 1) * 2",
            "[(share > 1)] `*` needs a number, got a comparison (choose a number by it: \
             `if(condition, 1, 0)`)"
                .to_owned(),
        ),
        (
            "if(share, 1, 2)",
            "[share] the condition of `if` must be a comparison, got a number (write `share > 0`, \
             or whatever must hold)"
                .to_owned(),
        ),
    ] {
        assert_eq!(shown(text), expected);
    }
    assert!(kind("price ^ 999 * price ^ 999").is_err());
}

#[test]
fn a_loss_without_a_rate_names_the_one_to_one_assumption() {
    for (text, rate) in [("downloads * price", "sale/download"), ("plays * price", "sale/play")] {
        let formula = parse(text).unwrap();
        let kind = check(&formula, &scope()).unwrap();
        let error = expect_unit(&formula, &kind, &unit("EUR/year")).unwrap_err();
        let help = error.help.unwrap();
        assert!(help.contains(&format!("constant of `1 {rate}`")), "{help}");
    }
    let formula = parse("loss").unwrap();
    let error = expect_unit(&formula, &kind("loss").unwrap(), &Unit::ratio()).unwrap_err();
    assert_eq!(error.message, "the result must be in `1`, got `EUR/year`");
    assert_eq!(error.help.unwrap(), "a factor in `year/EUR` is missing");
    let formula = parse("loss > 0").unwrap();
    let error = expect_unit(&formula, &kind("loss > 0").unwrap(), &Unit::ratio()).unwrap_err();
    assert_eq!(error.message, "a step needs a number, got a comparison");
    for (text, of) in [("0", "EUR"), ("loss", "EUR/year"), ("-0", "EUR/year")] {
        let formula = parse(text).unwrap();
        let kind = check(&formula, &scope()).unwrap();
        assert_eq!(expect_unit(&formula, &kind, &unit(of)), Ok(()), "{text}");
    }
}

#[test]
fn length_and_depth_are_bounded() {
    let parentheses = |n| format!("{}1{}", "(".repeat(n), ")".repeat(n));
    assert!(parse(&parentheses(64)).is_ok());
    for text in [
        parentheses(65),
        parentheses(2000),
        parentheses(100_000),
        "-".repeat(4000),
        "2^".repeat(2000),
        "abs(".repeat(1000),
    ] {
        assert_eq!(parse(&text).unwrap_err().len(), 1);
    }
    assert_eq!(value(&format!("1{}", "+1".repeat(2000))), 2001.0, "a long sum is not deep");
}

#[test]
fn a_faulty_name_gives_no_second_error() {
    struct Faulty;
    impl shortfall::formula::Scope for Faulty {
        fn kind(&self, _: &str) -> Option<Kind> {
            None
        }
        fn names(&self) -> Vec<&str> {
            vec!["known"]
        }
    }
    assert_eq!(check(&parse("known + 1").unwrap(), &Faulty), Err(Vec::new()));
}

#[test]
fn a_formula_is_explained_with_its_unit() {
    let formula = parse(" parts * displacement ").unwrap();
    let kind = check(&formula, &scope()).unwrap();
    assert_eq!(
        formula.explain("sales", &kind),
        "sales = parts * displacement  [sale/year, by segment]"
    );
    assert_eq!(formula.names().into_iter().collect::<Vec<_>>(), ["displacement", "parts"]);
}

proptest! {
    #[test]
    fn no_text_makes_the_reader_panic(text in ".{0,60}") {
        let _ = kind(&text);
    }

    #[test]
    fn nearly_formulas_do_not_make_it_panic(
        parts in prop::collection::vec(
            prop::sample::select(vec![
                "1", "0", ".", "_", "e", "2e", "price", "parts", "loss", "sum(", "if(", "min(",
                "ln(", "(", ")", ",", "+", "-", "*", "/", "^", "<", "==", "=", "%", "²", "×", " ",
            ]),
            0..16,
        ),
    ) {
        if let Ok(formula) = parse(&parts.concat()) {
            let _ = check(&formula, &scope());
        }
    }
}
