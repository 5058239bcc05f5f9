//! Laws given by what a source states have what it states.

use super::{law, refused};
use shortfall::distribution::{Distribution, truncate};

fn near(got: f64, wanted: f64, tolerance: f64) -> bool {
    (got - wanted).abs() <= tolerance * wanted.abs()
}

#[test]
fn laws_from_two_quantiles_have_them() {
    let pairs = [
        ("5", 0.05, "95", 0.05),
        ("2.5", 0.025, "97.5", 0.025),
        ("10", 0.1, "90", 0.1),
        ("50", 0.5, "99.9", 0.001),
        ("0.1", 0.001, "25", 0.75),
    ];
    let values = [(0.1, 0.4), (0.001, 0.9), (0.5, 0.501), (1e-6, 1e-5), (0.9, 0.999)];
    for (low, p, high, q) in pairs {
        for (x, y) in values {
            let params = format!(r#""p{low}" = {x:?}, "p{high}" = {y:?}"#);
            for name in ["normal", "lognormal", "beta", "gamma"] {
                let dist = law(name, &params);
                // 0.999 is the double nearest to 1 − 0.001, not that number.
                assert!(near(dist.quantile(p), x, 1e-10), "{name} {params}: {dist:?}");
                assert!(near(dist.upper_quantile(q), y, 1e-10), "{name} {params}: {dist:?}");
            }
            // Closer together on a range of 5 would take shapes above 10⁹.
            if y - x < 1e-3 {
                continue;
            }
            let scaled = law("beta", &format!("{params}, low = -2, high = 3"));
            assert!(near(scaled.quantile(p), x, 1e-9), "scaled {params}: {scaled:?}");
            assert!(near(scaled.upper_quantile(q), y, 1e-9), "scaled {params}: {scaled:?}");
        }
    }
}

#[test]
fn laws_from_a_centre_and_a_spread_have_them() {
    for (centre, sd) in [(0.2, 0.1), (0.5, 0.3), (0.03, 0.03), (0.9, 0.01), (0.3, 1e-4)] {
        for name in ["normal", "lognormal", "beta", "gamma"] {
            let by_mean = law(name, &format!("mean = {centre:?}, sd = {sd:?}"));
            assert!(near(by_mean.mean().expect("a mean"), centre, 1e-12), "{by_mean:?}");
            assert!(near(by_mean.sd().expect("an sd"), sd, 1e-11), "{by_mean:?}");
            let by_median = law(name, &format!("median = {centre:?}, sd = {sd:?}"));
            assert!(near(by_median.quantile(0.5), centre, 1e-11), "{by_median:?}");
            assert!(near(by_median.sd().expect("an sd"), sd, 1e-10), "{by_median:?}");
        }
    }
    let dist = law("lognormal", "mean = 3, median = 2");
    assert!(near(dist.mean().expect("a mean"), 3.0, 1e-14));
    assert!(near(dist.quantile(0.5), 2.0, 1e-14));
    let dist = law("lognormal", "mean = 3, gsd = 2");
    assert!(near(dist.mean().expect("a mean"), 3.0, 1e-14));
}

#[test]
fn quantiles_that_no_member_has_are_refused() {
    let error = refused("gamma", "p5 = 1, p95 = 1.0000000001");
    assert!(error.message.starts_with("no gamma law"), "{error}");
    let error = refused("beta", "p5 = 0.3, p95 = 0.30000000001");
    assert!(error.message.starts_with("no beta law"), "{error}");
    let error = refused("beta", "p5 = 0.3, p95 = 1.2");
    assert_eq!(error.message, "`p95` must be above 0 and below 1, got 1.2");
}

/// Values of a displacement rate between −0.5 and 1, computed with `SciPy` 1.17.
/// Printed with 8 decimals.
#[test]
fn bounded_displacement_rates_agree_with_scipy() {
    let printed = 5e-9;
    let check = |dist: &dyn Distribution, quantiles: [f64; 3]| {
        let got = [dist.quantile(0.025), dist.quantile(0.5), dist.upper_quantile(0.025)];
        for (got, wanted) in got.iter().zip(quantiles) {
            assert!((got - wanted).abs() <= printed, "{dist:?}: {got} {wanted}");
        }
    };
    let beta = law("beta", "mean = 0.2, sd = 0.2, low = -0.5, high = 1");
    check(&*beta, [-0.177_307_71, 0.197_359_25, 0.591_865_76]);
    let shapes = law("beta", "a = 6.066666666666666, b = 6.933333333333335, low = -0.5, high = 1");
    assert!(near(shapes.mean().expect("a mean"), 0.2, 1e-14));
    assert!(near(shapes.sd().expect("an sd"), 0.2, 1e-14));

    let ends = (Some(-0.5), Some(1.0));
    let normal = truncate(law("normal", "mean = 0.2, sd = 0.2"), ends.0, ends.1).expect("a law");
    check(&*normal, [-0.191_222_26, 0.200_050_37, 0.591_907_06]);
    assert!(near(normal.mean().expect("a mean"), 0.200_147_809_559_970_3, 1e-12));
    assert!(near(normal.sd().expect("an sd"), 0.199_640_556_446_851_47, 1e-12));

    let t = law("student-t", "location = 0.2, scale = 0.2, df = 5");
    let t = truncate(t, ends.0, ends.1).expect("a law");
    check(&*t, [-0.267_482_31, 0.200_916_88, 0.685_311_39]);
}

#[test]
fn truncation_tells_what_it_removed() {
    let half = truncate(law("normal", "mean = 0, sd = 1"), Some(0.0), None).expect("half is left");
    assert_eq!(half.mass_removed(), Some(0.5));
    // The half-normal law: mean √(2/π), variance 1 − 2/π.
    let share = std::f64::consts::FRAC_2_PI;
    assert!(near(half.mean().expect("a mean"), share.sqrt(), 1e-12));
    assert!(near(half.sd().expect("an sd"), (1.0 - share).sqrt(), 1e-12));

    let dice = law("discrete", "values = [1, 2, 3, 4, 5, 6]");
    let cut = truncate(dice, Some(2.0), Some(4.5)).expect("three values are left");
    assert_eq!(cut.mass_removed(), Some(0.5));
    assert_eq!((cut.mean(), cut.quantile(1e-9), cut.upper_quantile(1e-9)), (Some(3.0), 2.0, 4.0));

    let coin = law(
        "mixture",
        r#"parts = [{ weight = 1, law = "uniform", low = 0, high = 1 }, { weight = 1, law = "point", value = 0.5 }]"#,
    );
    let cut = truncate(coin, Some(0.5), None).expect("three quarters are left");
    // A quarter of the whole is uniform above 0.5, half is the point.
    assert_eq!(cut.mass_removed(), Some(0.25));
    assert_eq!((cut.quantile(0.6), cut.cdf(0.5)), (0.5, 2.0 / 3.0));
    assert!(near(cut.mean().expect("a mean"), (2.0 * 0.5 + 0.75) / 3.0, 1e-12));

    let untouched = truncate(law("point", "value = 3"), None, None).expect("unchanged");
    assert_eq!(untouched.mass_removed(), None);
}

#[test]
fn truncation_that_leaves_nothing_is_refused() {
    for (low, high) in [(5.0, 6.0), (0.3, 0.3), (2.0, 1.0), (f64::NAN, 1.0)] {
        let uniform = law("uniform", "low = 0, high = 1");
        let error = truncate(uniform, Some(low), Some(high)).expect_err("nothing is left");
        assert!(error.message.contains("between") || error.message.contains("end"), "{error}");
    }
    assert!(truncate(law("point", "value = 3"), Some(4.0), None).is_err());
    assert!(truncate(law("discrete", "values = [1, 2]"), Some(1.1), Some(1.9)).is_err());
}
