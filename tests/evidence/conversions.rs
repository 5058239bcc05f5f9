//! From published figures to rates.

use shortfall::evidence::{
    Base, CONVERSIONS, DISPLACEMENT, convert, convert_study, find_shipped, from_p_value,
    from_t_statistic, read,
};

use super::close;

/// 100 copies beside 40 sales, and 20 lost: a rate of 0.2 (method 1.4).
fn base() -> Base {
    Base {
        sales: Some(40.0),
        volume: Some(100.0),
        sales_before: Some(80.0),
        sales_after: Some(40.0),
        sales_change: None,
        volume_change: Some(-50.0),
    }
}

#[test]
fn one_market_gives_one_rate_by_every_metric() {
    for (name, figure) in [
        ("units-per-unit", 0.2),
        ("elasticity", 0.5),
        ("share-of-actual-sales", 0.5),
        ("share-of-counterfactual-sales", 1.0 / 3.0),
        ("share-of-decline", 0.5),
        // Half the copies gone, 10 of 40 sales won: a rise of a quarter.
        ("intervention", 0.25),
    ] {
        let rate = convert(name, figure, &base()).expect(name);
        close(name, rate.rate, 0.2, 1e-15);
        let step = 1e-6;
        let next = convert(name, figure + step, &base()).expect(name);
        // The error of a difference quotient is of the order of its step.
        assert!(((next.rate - rate.rate) / step - rate.slope).abs() < 1e-5, "{name}");
    }
}

#[test]
fn a_missing_or_impossible_base_is_refused() {
    for conversion in CONVERSIONS.iter().filter(|entry| !entry.needs.is_empty()) {
        let error = convert(conversion.name, 0.1, &Base::default()).unwrap_err();
        assert!(error.message.contains(conversion.needs[0]), "{}", error.message);
    }
    let error = convert("elasticity", 0.1, &Base { volume: None, ..base() }).unwrap_err();
    assert_eq!(error.message, "`elasticity` needs `volume` of the study itself");
    let none = Base { volume: Some(0.0), ..base() };
    assert_eq!(
        convert("elasticity", 0.1, &none).unwrap_err().message,
        "`volume` must be above 0 and finite, got 0"
    );
    assert!(convert("share-of-counterfactual-sales", 1.0, &base()).is_err());
    assert!(convert("elasticity", f64::NAN, &base()).is_err());
    assert!(convert("probability-of-buying", 0.3, &base()).is_err());
    assert!(convert("elastic", 0.3, &base()).unwrap_err().help.unwrap().contains("elasticity"));
}

#[test]
fn a_study_is_converted_with_its_percent_and_its_error() {
    let table = "label,estimate,std_error,kind,measure,unit\nx,50,10,sales-lost,share-of-sales,%\n";
    let study = &read(table, 0).expect("a table")[0];
    let rate = convert_study(study, "share-of-actual-sales", &base()).expect("a rate");
    close("rate", rate.estimate.unwrap(), 0.2, 1e-15);
    close("error", rate.std_error.unwrap(), 0.04, 1e-15);
    assert_eq!((rate.kind, &*rate.unit, rate.reported), (DISPLACEMENT, "1", "derived"));
    assert!(convert_study(study, "elasticity", &base()).is_err());
}

#[test]
fn what_has_no_number_or_cannot_be_a_rate_is_refused() {
    let no_number = find_shipped("strumpf2014").expect("shipped");
    assert!(convert_study(no_number, "share-of-actual-sales", &base()).is_err());
    let probability = find_shipped("zentner2006").expect("shipped");
    assert!(convert_study(probability, "probability-of-buying", &base()).is_err());
    let error = convert_study(probability, "elasticity", &base()).unwrap_err();
    assert!(error.help.unwrap().contains("probability-of-buying"));
    let time = find_shipped("tpi2019_time").expect("shipped");
    let error = convert_study(time, "elasticity", &base()).unwrap_err();
    assert_eq!(error.help.unwrap(), "figures of this measure cannot become rates");
}

#[test]
fn standard_errors_follow_from_t_and_p() {
    assert_eq!(from_t_statistic(-0.3, 2.0), Some(0.15));
    close("p", from_p_value(0.196, 0.05).expect("within"), 0.1, 1e-4);
    for p in [0.0, 1.0, -0.1, f64::NAN] {
        assert_eq!(from_p_value(0.2, p), None, "{p}");
    }
    assert_eq!(from_t_statistic(0.2, 0.0), None);
}
