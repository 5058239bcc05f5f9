//! What holds for any effects, and at the ends.

use proptest::prelude::*;
use shortfall::evidence::{
    Assumptions, ESTIMATORS, Effect, Estimate, Estimator, Method, Sample, bayes, fallback,
    leave_one_out, pool, predict, selection,
};
use shortfall::language::english;

use super::{close, effects};

fn any_effects(most: usize) -> impl Strategy<Value = Vec<(f64, f64)>> {
    // Standard errors from 0.01 to 3.
    prop::collection::vec((-2.0..2.0_f64, 0.0001..9.0_f64), 2..most)
}

fn split(pairs: &[(f64, f64)]) -> (Vec<f64>, Vec<f64>) {
    pairs.iter().copied().unzip()
}

fn sample(pairs: &[(f64, f64)]) -> Sample {
    let (y, v) = split(pairs);
    Sample::new(&effects(&y, &v)).expect("good effects")
}

fn estimator(name: &str) -> &'static Estimator {
    ESTIMATORS.iter().find(|entry| entry.name == name).expect("listed")
}

/// ½[Σw²(y − μ)² − Σw + Σw²/Σw], written anew.
fn reml_score(pairs: &[(f64, f64)], tau2: f64) -> f64 {
    let w: Vec<f64> = pairs.iter().map(|(_, v)| 1.0 / (v + tau2)).collect();
    let total: f64 = w.iter().sum();
    let mean = pairs.iter().zip(&w).map(|((y, _), w)| w * y).sum::<f64>() / total;
    let squares: f64 = w.iter().map(|w| w * w).sum();
    let residuals: f64 =
        pairs.iter().zip(&w).map(|((y, _), w)| w * w * (y - mean) * (y - mean)).sum();
    0.5 * (residuals - total + squares / total)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn tau2_is_never_negative(pairs in any_effects(12)) {
        for estimator in ESTIMATORS {
            let tau2 = (estimator.tau2)(&sample(&pairs));
            prop_assert!(tau2 >= 0.0 && tau2.is_finite(), "{} {tau2}", estimator.name);
        }
    }

    #[test]
    fn the_order_of_studies_does_not_matter(pairs in any_effects(12)) {
        let mut reversed = pairs.clone();
        reversed.reverse();
        for estimator in ESTIMATORS {
            let a = (estimator.tau2)(&sample(&pairs));
            let b = (estimator.tau2)(&sample(&reversed));
            prop_assert!((a - b).abs() < 1e-9 * a.max(1.0), "{}: {a} {b}", estimator.name);
        }
    }

    #[test]
    fn a_shift_moves_nothing_and_a_scale_is_squared(
        pairs in any_effects(12), shift in -5.0..5.0_f64, scale in 0.1..10.0_f64,
    ) {
        let moved: Vec<_> =
            pairs.iter().map(|(y, v)| (scale * (y + shift), scale * scale * v)).collect();
        for estimator in ESTIMATORS {
            let (before, after) = (sample(&pairs), sample(&moved));
            let (a, b) = ((estimator.tau2)(&before), (estimator.tau2)(&after) / (scale * scale));
            // A likelihood is flat near its peak: half the digits of the data.
            prop_assert!((a - b).abs() < 1e-7 * a.max(1.0), "{}: {a} {b}", estimator.name);
            let (m, n) = (before.mean(a).value, after.mean(b * scale * scale).value);
            prop_assert!((scale * (m + shift) - n).abs() < 1e-6 * n.abs().max(1.0));
        }
    }

    #[test]
    fn paule_and_mandel_solve_their_equation(pairs in any_effects(12)) {
        let sample = sample(&pairs);
        let tau2 = (estimator("PM").tau2)(&sample);
        let df = pairs.len() as f64 - 1.0;
        let q = sample.q(tau2);
        prop_assert!(tau2 == 0.0 && q <= df || (q - df).abs() < 1e-9 * df, "{tau2} {q}");
    }

    #[test]
    fn the_reml_score_is_0_or_tau2_is(pairs in any_effects(12)) {
        let tau2 = (estimator("REML").tau2)(&sample(&pairs));
        let score = reml_score(&pairs, tau2);
        let size: f64 = pairs.iter().map(|(_, v)| 1.0 / (v + tau2)).sum();
        let holds = if tau2 == 0.0 { score <= 1e-9 * size } else { score.abs() < 1e-9 * size };
        prop_assert!(holds, "{tau2} {score}");
    }

    #[test]
    fn a_posterior_is_a_law(pairs in any_effects(6), exact in 0..3_usize) {
        let (y, mut v) = split(&pairs);
        v.iter_mut().take(exact).for_each(|v| *v = 0.0);
        if let Ok(posterior) = bayes(&effects(&y, &v), 0.25) {
            prop_assert!(posterior.tau_mean > 0.0 && posterior.tau_median > 0.0);
            let (mean, new) = (posterior.mean_interval, posterior.prediction_interval);
            // New settings vary more than the mean does.
            prop_assert!(new.low <= mean.low + 1e-9 && mean.high <= new.high + 1e-9);
        }
    }
}

fn reml(effects: &[Effect]) -> Estimate {
    let pooled = pool(effects, 0.25).expect("good effects");
    pooled.estimators.into_iter().find(|entry| entry.name == "REML").expect("listed")
}

#[test]
fn one_effect_gives_no_estimate_and_says_why() {
    let pooled = pool(&effects(&[0.2], &[0.01]), 0.25).expect("one effect");
    assert_eq!(pooled.reason.as_deref(), Some("needs at least 2 effects, got 1"));
    assert!(pooled.estimators.iter().all(|entry| entry.tau2.is_none() && entry.ci.is_none()));
    assert!(pooled.q.is_none() && pooled.bayes.is_none());
    assert!(pool(&[], 0.25).is_err());
}

#[test]
fn two_effects_have_a_mean_but_no_prediction() {
    let entry = reml(&effects(&[0.2, 0.4], &[0.01, 0.02]));
    assert!(entry.hk_ci.is_some() && entry.prediction_interval.is_none());
    assert!(entry.mhk_prediction_interval.is_none());
}

#[test]
fn equal_effects_have_no_variance_between_them() {
    let same = effects(&[0.3; 5], &[0.01, 0.02, 0.03, 0.04, 0.05]);
    let pooled = pool(&same, 0.25).expect("good effects");
    for entry in &pooled.estimators {
        assert_eq!(entry.tau2, Some(0.0), "{}", entry.name);
        assert_eq!(entry.mean, Some(0.3), "{}", entry.name);
        assert_eq!(entry.hk_se, Some(0.0), "{}", entry.name);
        // The modified standard error does not fall below the plain one.
        assert_eq!(entry.mhk_se, entry.se, "{}", entry.name);
    }
    assert_eq!(pooled.i2, Some(0.0));
    let none = pooled.tau2_interval.expect("an interval");
    assert_eq!((none.low, none.high), (0.0, 0.0));
    assert!(fallback(&[0.3; 5]).unwrap_err().contains("all equal"));
    let exact = bayes(&effects(&[0.3; 3], &[0.0; 3]), 0.25).unwrap_err();
    assert!(exact.contains("τ = 0 certain"), "{exact}");
}

#[test]
fn huge_and_tiny_variances_stay_finite() {
    for v in [1e-18, 1e18] {
        let entry = reml(&effects(&[0.1, 0.5, 0.9], &[v, 1.0, v]));
        let interval = entry.mhk_prediction_interval.expect("three effects");
        assert!(interval.low.is_finite() && interval.high.is_finite(), "{v}");
    }
    let posterior = bayes(&effects(&[0.1, 0.5, 0.9], &[1e-18, 1.0, 1e18]), 0.25);
    assert!(posterior.expect("a posterior").mean.is_finite());
}

#[test]
fn ten_thousand_effects_are_pooled() {
    let y: Vec<f64> = (0..10_000).map(|i| f64::from(i % 100) / 100.0).collect();
    let mut many = effects(&y, &vec![0.01; y.len()]);
    let pooled = pool(&many, 0.25).expect("within bounds");
    // The variance of 0, 0.01, …, 0.99 is (100² − 1)/12/100², with divisor k − 1.
    let between = 0.083_325 * 10_000.0 / 9_999.0 - 0.01;
    let entry = pooled.estimators.iter().find(|entry| entry.name == "REML").expect("listed");
    close("τ²", entry.tau2.expect("standard errors"), between, 1e-9);
    assert!(pooled.bayes.is_none() && pooled.bayes_reason.is_some());
    many.push(many[0].clone());
    assert!(pool(&many, 0.25).is_err());
}

#[test]
fn what_is_no_number_is_refused() {
    for (estimate, error) in [
        (f64::NAN, None),
        (f64::INFINITY, None),
        (1e10, None),
        (0.2, Some(0.0)),
        (0.2, Some(-1.0)),
        (0.2, Some(f64::NAN)),
        (0.2, Some(1e-12)),
    ] {
        assert!(Effect::new("x", estimate, error).is_err(), "{estimate} {error:?}");
    }
    let zero = Effect::new("x", 0.2, Some(0.0)).unwrap_err();
    assert_eq!(zero.help.as_deref(), Some("leave it empty if none was published"));
    let three = effects(&[0.1, 0.2, 0.3], &[0.01; 3]);
    for scale in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        assert!(bayes(&three, scale).is_err(), "{scale}");
    }
    assert!(bayes(&effects(&[0.0, 1e6, 2e6], &[1.0; 3]), 0.25).is_err());
}

#[test]
fn a_missing_standard_error_makes_null_not_0() {
    let pooled = pool(&effects(&[0.1, 0.2, 0.4], &[0.01, 0.0, 0.01]), 0.25).expect("effects");
    let reason = "needs a standard error for each effect; 1 of 3 have none";
    assert_eq!(pooled.reason.as_deref(), Some(reason));
    let json = serde_json::to_value(&pooled).expect("serialises");
    for entry in json["estimators"].as_array().expect("a list") {
        for key in ["tau2", "mean", "se", "ci", "hk_se", "hk_ci", "prediction_interval"] {
            assert!(entry[key].is_null(), "{key}");
        }
    }
    assert!(json["q"].is_null() && json["i2"].is_null() && json["h2"].is_null());
    assert_eq!(json["bayes"]["without_std_error"], 1);
}

#[test]
fn the_output_names_the_degrees_of_freedom_of_each_interval() {
    let pooled = pool(&effects(&[0.1, 0.2, 0.4, 0.5], &[0.01; 4]), 0.25).expect("effects");
    let json = serde_json::to_value(&pooled).expect("serialises");
    let df = &json["degrees_of_freedom"];
    assert_eq!((&df["ci"], df["hk_ci"].as_f64()), (&"normal".into(), Some(3.0)));
    assert_eq!(df["prediction_interval"].as_f64(), Some(2.0));
    assert_eq!(df["hk_prediction_interval"].as_f64(), Some(3.0));
    for entry in json["estimators"].as_array().expect("a list") {
        for (key, value) in entry.as_object().expect("an object") {
            assert!(!value.is_array() || df.get(key).is_some(), "{key} names no df");
        }
    }
}

#[test]
fn how_a_prediction_is_made_depends_on_what_is_known() {
    let assumptions = Assumptions::default();
    let method = |y: &[f64], v: &[f64]| predict(&effects(y, v), &assumptions).map(|p| p.method);
    let y = [0.0, 0.1, 0.3, 0.4, 0.6];
    assert!(method(&y[..2], &[0.01; 2]).is_err());
    assert_eq!(method(&y[..3], &[0.0; 3]), Ok(Method::HalfNormalGrid));
    assert_eq!(method(&y[..4], &[0.01; 4]), Ok(Method::HalfNormalGrid));
    assert_eq!(method(&y, &[0.01; 5]), Ok(Method::RandomEffects));
    assert_eq!(method(&y, &[0.01, 0.0, 0.01, 0.01, 0.01]), Ok(Method::PlainSample));
}

#[test]
fn what_differs_widens_every_prediction() {
    let wide = Assumptions {
        mismatches: vec![("decade".to_owned(), 0.1), ("country".to_owned(), 0.1)],
        ..Assumptions::default()
    };
    let y = [0.0, 0.1, 0.3, 0.4, 0.6];
    for (k, v) in [(4, 0.0), (5, 0.0), (5, 0.01)] {
        let effects = effects(&y[..k], &vec![v; k]);
        let (plain, wider) = (
            predict(&effects, &Assumptions::default()).unwrap(),
            predict(&effects, &wide).unwrap(),
        );
        assert!(
            wider.interval.low < plain.interval.low && plain.interval.high < wider.interval.high
        );
        assert!(english(&wider.description).contains("decade, country"));
    }
}

#[test]
fn a_bias_shifts_and_widens() {
    let plain = Effect::new("x", 0.3, Some(0.03)).unwrap();
    let less = plain.less_bias(0.1, 0.04).unwrap();
    close("estimate", less.estimate(), 0.2, 1e-15);
    close("variance", less.variance().unwrap(), 0.05 * 0.05, 1e-15);
    let unknown = Effect::new("x", 0.3, None).unwrap().less_bias(0.0, 0.15).unwrap();
    // A bias is no standard error: what was not published stays missing.
    assert_eq!(unknown.variance(), None);
    close("v", unknown.known_variance(), 0.15 * 0.15, 1e-15);
    assert!(plain.less_bias(0.0, -0.1).is_err() && plain.less_bias(f64::NAN, 0.1).is_err());
}

#[test]
fn without_an_outlier_the_mean_moves() {
    let rows = leave_one_out(&effects(&[1.0, 0.37, 0.14, 0.0], &[0.0; 4]), &Assumptions::default());
    assert_eq!(rows.len(), 4);
    close("without 1.0", rows[0].mean.expect("three are left"), 0.17, 1e-12);
    let rows = leave_one_out(&effects(&[1.0, 0.37, 0.14], &[0.0; 3]), &Assumptions::default());
    assert!(rows.iter().all(|row| row.mean.is_none() && row.reason.is_some()));
}

#[test]
fn fewer_significant_results_lower_the_mean() {
    let rows = selection(&effects(&[0.9, 0.8, 0.1, 0.0], &[0.01; 4])).expect("standard errors");
    assert_eq!(rows.iter().map(|row| row.factor).collect::<Vec<_>>(), [1.0, 0.5, 0.2]);
    assert!(rows[0].significant == 2 && rows[0].mean > rows[1].mean && rows[1].mean > rows[2].mean);
    // Equal variances: (0.2 × 1.7 + 0.1)/(0.2 × 2 + 2).
    close("one in five", rows[2].mean, 0.44 / 2.4, 1e-12);
    assert!(selection(&effects(&[0.9, 0.8], &[0.01, 0.0])).is_err());
}
