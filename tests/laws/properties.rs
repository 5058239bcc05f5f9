//! No parameters, however odd, make a program stop or a draw leave its law.

use proptest::prelude::*;
use shortfall::distribution::{Distribution, Form, Keys, LAWS, Part, truncate};

/// Numbers that people write, and numbers that nobody should.
fn numbers() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => 0.001..10.0_f64,
        2 => -10.0..10.0_f64,
        2 => (-12.0..12.0_f64).prop_map(|e| shortfall::math::exp(e * std::f64::consts::LN_10)),
        1 => any::<f64>(),
        1 => prop::sample::select(vec![
            0.0, -0.0, 1.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, 5e-324,
        ]),
    ]
}

/// Keys of one form of one law with the given numbers, in turn.
fn filled(form: &Form, numbers: &[f64], optional: bool) -> Keys {
    let names = if form.takes_quantiles() { &["p5", "p90"] } else { form.keys };
    let also: &[&str] = if optional { form.optional } else { &[] };
    let mut keys = Keys::default();
    for (i, name) in names.iter().chain(also).enumerate() {
        let at = |j: usize| numbers[(i + j) % numbers.len()];
        match *name {
            "values" | "weights" => {
                keys.lists.insert((*name).to_owned(), vec![at(0), at(1), at(2)]);
            }
            "parts" => {
                let part = |law: &str, keys| Part { weight: at(0), law: law.to_owned(), keys };
                let normal = Keys::of(&[("mean", at(1)), ("sd", at(2))]);
                let gamma = Keys::of(&[("shape", at(3)), ("scale", at(4))]);
                keys.parts = Some(vec![part("normal", normal), part("gamma", gamma)]);
            }
            name => {
                keys.numbers.insert(name.to_owned(), at(0));
            }
        }
    }
    keys
}

fn behaves(dist: &dyn Distribution) -> Result<(), TestCaseError> {
    let mut last = f64::NEG_INFINITY;
    for p in [1e-16, 1e-9, 0.02, 0.5, 0.9, 1.0 - 1e-9] {
        let x = dist.quantile(p);
        prop_assert!(x.is_finite(), "{dist:?} at {p}: {x}");
        prop_assert!(x >= last - 1e-12 * last.abs(), "{dist:?} at {p}: {last} {x}");
        let (below, above) = (dist.cdf(x), dist.sf(x));
        prop_assert!((0.0..=1.0).contains(&below) && (0.0..=1.0).contains(&above));
        last = x;
    }
    prop_assert!(dist.upper_quantile(1e-16).is_finite());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300,
        failure_persistence: None,
        rng_seed: proptest::test_runner::RngSeed::Fixed(20_261_124),
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_numbers_make_a_law_or_a_message(
        numbers in prop::collection::vec(numbers(), 6),
        optional in any::<bool>(),
        ends in (numbers(), numbers()),
    ) {
        for law in LAWS {
            for form in law.forms {
                let keys = filled(form, &numbers, optional);
                match law.read(&keys) {
                    Ok(dist) => {
                        behaves(&*dist)?;
                        if let Ok(cut) = truncate(dist, Some(ends.0), Some(ends.1)) {
                            behaves(&*cut)?;
                            let (low, high) = (cut.quantile(1e-9), cut.upper_quantile(1e-9));
                            prop_assert!(ends.0 <= low && high <= ends.1, "{:?}", cut);
                        }
                    }
                    Err(error) => prop_assert!(!error.message.is_empty()),
                }
            }
        }
    }
}
