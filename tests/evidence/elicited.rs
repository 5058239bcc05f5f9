//! Laws from what experts say.

use shortfall::evidence::{Elicited, FAMILIES, Statement, fit, fit_all, linear_pool};

use super::{close, number, numbers, reference};

fn quartiles() -> Elicited {
    Elicited::quartiles([30.0, 40.0, 50.0], 0.0, 100.0).expect("in order")
}

#[test]
fn quartiles_give_the_laws_that_scipy_finds() {
    let reference = &reference()["quartiles_30_40_50_on_0_100"];
    for family in FAMILIES {
        let fitted = fit(&quartiles(), family).expect(family.name);
        let wanted = &reference[family.name];
        close(family.name, fitted.squares, number(&wanted["squares"]), 1e-12);
        for (got, wanted) in fitted.quantiles.iter().zip(numbers(&wanted["q"])) {
            // Both searches end where the sum of squares no longer changes: half
            // of its digits.
            close(family.name, *got, wanted, 1e-6);
        }
    }
    assert_eq!(fit_all(&quartiles()).expect("fits")[0].family, "normal");
}

#[test]
fn the_expert_is_shown_what_was_made_of_the_statements() {
    let fitted = &fit_all(&quartiles()).expect("fits")[0];
    for (statement, probability) in &fitted.feedback {
        close("feedback", *probability, statement.p, 1e-6);
    }
    close("sd", fitted.keys.numbers["sd"], 10.0 / 0.674_489_750_196_081_7, 1e-6);
}

#[test]
fn chips_are_shares_of_the_edges() {
    let by_chips = Elicited::chips(&[0.0, 30.0, 40.0, 50.0, 100.0], &[5, 5, 5, 5]).expect("chips");
    assert_eq!(by_chips, quartiles());
    let gap = Elicited::chips(&[0.0, 1.0, 2.0, 3.0, 4.0], &[5, 0, 10, 5]).expect("three bins");
    assert_eq!(fit_all(&gap).expect("fits")[0].feedback.len(), 2);
    assert!(Elicited::chips(&[0.0, 1.0, 2.0], &[5, 5]).is_err());
    assert!(Elicited::chips(&[0.0, 1.0], &[5, 5]).is_err());
    assert!(Elicited::chips(&[0.0, 1.0, 2.0], &[0, 0]).is_err());
}

#[test]
fn a_pool_lies_between_its_experts_and_keeps_both() {
    let low = fit(&quartiles(), &FAMILIES[0]).expect("a law");
    let high = Elicited::quartiles([60.0, 70.0, 80.0], 0.0, 100.0).expect("in order");
    let high = fit(&high, &FAMILIES[0]).expect("a law");
    let expected = [20.0, 45.0, 90.0].map(|x| (x, 0.75 * low.law.cdf(x) + 0.25 * high.law.cdf(x)));
    let pool = linear_pool(vec![(3.0, low.law), (1.0, high.law)]).expect("a pool");
    for (x, expected) in expected {
        close("F", pool.cdf(x), expected, 1e-12);
    }
    assert!(linear_pool(Vec::new()).is_err());
    for weight in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        let law = fit(&quartiles(), &FAMILIES[0]).expect("a law").law;
        assert!(linear_pool(vec![(weight, law)]).is_err(), "{weight}");
    }
}

#[test]
fn impossible_statements_are_refused() {
    let made = |pairs: &[(f64, f64)], low: f64, high: f64| {
        Elicited::new(pairs.iter().map(|&(x, p)| Statement { x, p }).collect(), low, high)
    };
    for pairs in [
        &[(1.0, 0.5)][..],
        &[(2.0, 0.25), (1.0, 0.5)],
        &[(1.0, 0.5), (2.0, 0.25)],
        &[(1.0, 0.0), (2.0, 0.5)],
        &[(1.0, 0.5), (2.0, 1.0)],
        &[(1.0, 0.5), (12.0, 0.6)],
        &[(f64::NAN, 0.5), (2.0, 0.6)],
    ] {
        assert!(made(pairs, 0.0, 10.0).is_err(), "{pairs:?}");
    }
    let unbounded = made(&[(1.0, 0.25), (2.0, 0.5)], 0.0, f64::INFINITY).expect("in order");
    let beta = FAMILIES.iter().find(|family| family.name == "beta").expect("listed");
    assert!(fit(&unbounded, beta).is_err());
    let negative = made(&[(-1.0, 0.25), (2.0, 0.5)], -5.0, 5.0).expect("in order");
    let names: Vec<_> = fit_all(&negative).expect("fits").iter().map(|fit| fit.family).collect();
    assert!(!names.contains(&"gamma") && !names.contains(&"lognormal"), "{names:?}");
}
