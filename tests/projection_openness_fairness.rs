//! What the rules on projections, on openness and on critics compute, beside what they conclude.

use shortfall::critique::{Conclusion, Finding, Mark, Severity};
use weighed::{corrects, critique, finding, near, of_file, of_method};

mod weighed;

#[track_caller]
fn concludes(finding: &Finding, conclusion: Conclusion, severity: Severity) {
    assert_eq!((finding.conclusion, finding.severity), (conclusion, severity), "{finding:#?}");
}

/// What the rule `code` finds of the assertion of a critic about a claim of EUR 10 million on a
/// published million of films at EUR 10.
fn of_critic(code: &str, assertion: &str) -> Finding {
    let text = format!(
        "[claims.published]\namount = 10e6\nperiod = \"year\"\n\
         method = {{ volume = 1e6, price = 10, price_basis = \"retail\" }}\n\
         [[critics.one.asserts]]\nabout = \"published\"\nsays = \"So.\"\n{assertion}\n"
    );
    let found = critique(&text, None).critics.swap_remove(0).into_iter();
    let own = found.map(|(_, finding)| finding).find(|finding| finding.rule.code == code);
    own.expect("a finding")
}

// ------------------------------------------------------------------------------ projection

#[test]
fn more_than_two_years_need_a_change_of_something() {
    let code = "X1-STATIC";
    let years = |n: f64, dynamics: bool| {
        of_method(code, &format!("base_loss = 1, horizon_years = {n}, dynamics = {dynamics}"))
    };
    let fires = years(7.0, false);
    concludes(&fires, Conclusion::Fires, Severity::Warning);
    near(fires.value.unwrap(), 7.0);
    near(fires.threshold.unwrap(), 2.0);
    assert_eq!(years(2.0, false).conclusion, Conclusion::Clear);
    assert_eq!(years(2.1, false).conclusion, Conclusion::Fires);
    assert_eq!(years(7.0, true).conclusion, Conclusion::Clear);
}

/// Method 2.8: f = (1 + g of sales)^T / (1 + g of traffic)^T.
#[test]
fn growth_with_traffic_is_corrected_to_growth_with_sales() {
    let code = "X2-GROWTH-EXTRAPOLATION";
    let grown = "base_loss = 1, growth_rate = 0.18, horizon_years = 7, sales_growth = 0.02";
    let found = of_method(code, &format!("{grown}, growth_driver = \"traffic\""));
    concludes(&found, Conclusion::Fires, Severity::Error);
    let multiple: f64 = (0..7).map(|_| 1.18).product();
    let sales: f64 = (0..7).map(|_| 1.02).product();
    near(found.value.unwrap(), multiple);
    corrects(&found, sales / multiple, sales / multiple, sales / multiple);
    let with_sales = of_method(code, &format!("{grown}, growth_driver = \"sales\""));
    assert_eq!((with_sales.conclusion, with_sales.factor), (Conclusion::Clear, None));
    near(with_sales.value.unwrap(), multiple);
}

/// A fifth to all of a fall, as two reviews have it: whoever charges all or nothing is told.
#[test]
fn all_or_nothing_of_a_fall_is_corrected_to_what_reviews_say() {
    let code = "X3-TREND-AS-CAUSE";
    let charged =
        |share: f64| of_method(code, &format!("decline = 1, decline_attributed = {share}"));
    let all = charged(1.0);
    concludes(&all, Conclusion::Fires, Severity::Warning);
    near(all.value.unwrap(), 1.0);
    corrects(&all, 0.2, 0.2_f64.sqrt(), 1.0);
    let none = charged(0.0);
    assert_eq!((none.conclusion, none.value, none.factor), (Conclusion::Fires, Some(0.0), None));
    for some in [0.01, 0.99] {
        assert_eq!(charged(some).conclusion, Conclusion::Clear, "{some}");
    }
}

#[test]
fn a_rate_grows_old_after_eight_years_and_holds_for_its_medium() {
    let code = "X4-STALE-RATE";
    let of = |year: u16, medium: &str| {
        let rate = format!("rate = 0.2, rate_year = {year}, rate_medium = \"{medium}\"");
        of_method(code, &rate)
    };
    let old = of(1999, "film");
    concludes(&old, Conclusion::Fires, Severity::Note);
    near(old.value.unwrap(), 11.0);
    near(old.threshold.unwrap(), 8.0);
    assert_eq!(of(2002, "film").conclusion, Conclusion::Clear);
    assert_eq!(of(2001, "film").conclusion, Conclusion::Fires);
    // A rate of later data is as far from the figure.
    assert_eq!(of(2019, "film").conclusion, Conclusion::Fires);
    let other = of(2010, "music");
    assert_eq!((other.conclusion, other.value), (Conclusion::Fires, None));
}

// ------------------------------------------------------------------------------ openness

#[test]
fn what_is_not_open_is_counted() {
    let code = "E1-NO-METHOD";
    let none = of_method(code, "stated = false, verifiable = false, reviewed = false");
    concludes(&none, Conclusion::Fires, Severity::Error);
    near(none.value.unwrap(), 3.0);
    let some = of_method(code, "stated = true, verifiable = false");
    concludes(&some, Conclusion::Fires, Severity::Warning);
    near(some.value.unwrap(), 1.0);
    near(some.threshold.unwrap(), 1.0);
    let open = of_method(code, "stated = true, reviewed = true");
    assert_eq!((open.conclusion, open.value), (Conclusion::Clear, Some(0.0)));
}

#[test]
fn an_interested_payer_is_noted_on_either_side_and_refutes_nothing() {
    let code = "E2-INTERESTED-FUNDER";
    let of = |stake: &str| of_method(code, &format!("funder = \"a\", funder_stake = \"{stake}\""));
    for stake in ["high", "low"] {
        concludes(&of(stake), Conclusion::Fires, Severity::Note);
        assert_eq!(of(stake).factor, None);
    }
    assert_ne!(of("high").says.id, of("low").says.id);
    assert_eq!(of("none").conclusion, Conclusion::Clear);
}

#[test]
fn a_chain_is_as_long_as_it_is_and_ends_somewhere() {
    let code = "E3-CITATION-LOOP";
    let chain = "chain = [\"a\", \"b\", \"c\"]";
    let looped = of_method(code, &format!("{chain}, chain_ends_in_data = false"));
    concludes(&looped, Conclusion::Fires, Severity::Error);
    near(looped.value.unwrap(), 3.0);
    let founded = of_method(code, &format!("{chain}, chain_ends_in_data = true"));
    assert_eq!((founded.conclusion, founded.value), (Conclusion::Clear, Some(3.0)));
}

/// The independent rates of films are 0, 0.14, 0.37 and 1: the middle half lies from 0.105 to
/// 0.5275, between the nearest two.
#[test]
fn one_study_is_held_against_the_middle_half() {
    let code = "E4-CHERRY-PICK";
    let of = |rate: f64, least: u32| {
        let claim = "[claims.a]\namount = 1e6\nperiod = \"year\"";
        let method = format!("method = {{ rate = {rate}, rate_studies = 1 }}");
        let set = format!("[critique.thresholds]\nE4-CHERRY-PICK.studies = {least}");
        finding(code, &format!("{claim}\n{method}\n{set}"))
    };
    let one = of(1.0, 4);
    concludes(&one, Conclusion::Fires, Severity::Warning);
    near(one.value.unwrap(), 1.0);
    corrects(&one, 0.105, (0.105_f64 * 0.5275).sqrt(), 0.5275);
    let half = of(0.05, 4);
    corrects(&half, 2.1, (0.105_f64 * 0.5275).sqrt() / 0.05, 10.55);
    for inside in [0.11, 0.52] {
        assert_eq!(of(inside, 4).conclusion, Conclusion::Clear, "{inside}");
    }
    assert_eq!(of(0.53, 4).conclusion, Conclusion::Fires);
    // Five studies are wanted, unless a user asks for fewer.
    assert_eq!(of(1.0, 5).conclusion, Conclusion::CannotEvaluate);
}

#[test]
fn a_later_correction_is_the_factor() {
    // The claim of these tests is EUR 1 million.
    let found = of_method("E5-CORRECTED-LATER", "erratum = \"e\", corrected_amount = 1e5");
    concludes(&found, Conclusion::Fires, Severity::Error);
    corrects(&found, 0.1, 0.1, 0.1);
    assert_eq!(of_method("E5-CORRECTED-LATER", "erratum = \"e\"").factor, None);
    corrects(&of_file("E5-CORRECTED-LATER", "fires"), 0.1, 0.1, 0.1);
}

// ------------------------------------------------------------------------------ fairness

/// Method 0.3: 100 copies, 40 sales, a rate of 0.2 is one third of what sales would be.
#[test]
fn a_small_rate_of_many_copies_is_no_small_loss() {
    let code = "K1-SMALL-S-BIG-LOSS";
    let of = |rate: f64, copies: f64| {
        let ask = format!("dismisses = true\nown_rate = {rate}\ncopies_per_sale = {copies}");
        of_critic(code, &ask)
    };
    let third = of(0.2, 2.5);
    concludes(&third, Conclusion::Fires, Severity::Warning);
    near(third.value.unwrap(), 1.0 / 3.0);
    near(third.threshold.unwrap(), 0.1);
    let little = of(0.05, 2.0);
    assert_eq!(little.conclusion, Conclusion::Clear);
    near(little.value.unwrap(), 1.0 / 11.0);
}

/// The upper end of the interval on a million films at EUR 10, beside the EUR 10 million claimed.
#[test]
fn an_interval_leaves_possible_what_its_upper_end_does() {
    let code = "K2-NULL-IS-NOT-ZERO";
    let of = |high: f64| {
        of_critic(
            code,
            &format!("reads_null_as_zero = true\ninterval_low = -0.3\ninterval_high = {high}"),
        )
    };
    let half = of(0.5);
    concludes(&half, Conclusion::Fires, Severity::Warning);
    near(half.value.unwrap(), 0.5);
    near(half.threshold.unwrap(), 0.25);
    let little = of(0.2);
    assert_eq!(little.conclusion, Conclusion::Clear);
    near(little.value.unwrap(), 0.2);
}

#[test]
fn one_to_one_is_held_against_the_rate_that_was_used() {
    let code = "K3-MISATTRIBUTED-METHOD";
    let wrong = of_critic(code, "rate = 1\nsource_rate = 0.1\nsource_rate_status = \"weak\"");
    concludes(&wrong, Conclusion::Fires, Severity::Warning);
    near(wrong.value.unwrap(), 0.1);
    near(wrong.threshold.unwrap(), 0.95);
    assert_eq!(wrong.marks, [Mark::Weak]);
    let right = of_critic(code, "rate = 1\nsource_rate = 0.95");
    assert_eq!((right.conclusion, right.value), (Conclusion::Clear, Some(0.95)));
}

#[test]
fn what_a_critic_leaves_out_is_counted() {
    let of = |keys: &str| {
        let text = format!("[critics.one]\ntitle = \"One\"\n{keys}\n");
        let found = critique(&text, None).critics.swap_remove(0).into_iter();
        let mut own = found.map(|(_, finding)| finding);
        own.find(|finding| finding.rule.code == "K4-OMITTED-HARM").expect("a finding")
    };
    let omits = of("omits = [\"advertising\", \"later windows\"]");
    concludes(&omits, Conclusion::Fires, Severity::Note);
    near(omits.value.unwrap(), 2.0);
    assert_eq!(of("considers = [\"advertising\"]").conclusion, Conclusion::Clear);
}

#[test]
fn gains_of_users_repay_no_producer() {
    let code = "K5-BENEFIT-OVERREACH";
    let on =
        |whom: &str| of_critic(code, &format!("consumer_gain = true\nconcludes_on = \"{whom}\""));
    concludes(&on("producers"), Conclusion::Fires, Severity::Warning);
    assert_eq!(on("society").conclusion, Conclusion::Clear);
}
