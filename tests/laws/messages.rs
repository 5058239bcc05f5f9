//! What is said to someone whose keys make no law.

use super::{law, refused};
use shortfall::distribution::{Keys, Part, read};

#[test]
fn a_value_out_of_range_is_named() {
    let said = [
        ("lognormal", "median = 1, gsd = 0.5", "`gsd` must be above 1 and finite, got 0.5"),
        ("lognormal", "median = nan, gsd = 2", "`median` must be above 0 and finite, got NaN"),
        ("normal", "mean = 1, sd = 0", "`sd` must be above 0 and finite, got 0"),
        ("uniform", "low = 3, high = 1", "`low` must be below `high`, got 3 and 1"),
        ("triangular", "low = 0, mode = 5, high = 1", "`mode` must be from `low` to `high`, got 5"),
        ("beta", "a = 0, b = 1", "`a` must be from 0.001 to 1e9, got 0"),
        (
            "beta",
            "mean = 0.5, sd = 0.6",
            "`sd` must be above 0 and below 0.5 with this mean, got 0.6",
        ),
        ("normal", "p5 = 20, p95 = 5", "`p5` must be below `p95`, got 20 and 5"),
        (
            "student-t",
            "location = 0, scale = 1, df = 0",
            "`df` must be at least 0.1 and finite, got 0",
        ),
        ("discrete", "values = []", "`values` must hold 1 to 1000000 numbers, got 0"),
        ("discrete", "values = 3", "`values` must be a list of numbers, got 3"),
        ("uniform", "low = [1, 2], high = 3", "`low` must be a number, got a list of 2"),
        (
            "discrete",
            "values = [1, 2], weights = [1]",
            "`weights` must hold one number for each of the 2 values, got 1",
        ),
        (
            "lognormal",
            "median = 1, gsd = 1e200",
            "this lognormal law reaches beyond the range of numbers",
        ),
    ];
    for (name, params, message) in said {
        assert_eq!(refused(name, params).message, message, "{name} {params}");
    }
}

#[test]
fn keys_that_fit_no_form_are_told_the_forms() {
    let error = refused("normal", "mean = 1");
    assert_eq!(error.message, "`mean` alone does not make a normal law");
    assert_eq!(
        error.help.as_deref(),
        Some(
            "give `mean` and `sd`, or `median` and `sd`, \
             or two quantiles such as `p5` and `p95`"
        )
    );
    let error = refused("normal", "p5 = 1, p50 = 2, p95 = 3");
    assert_eq!(error.message, "`p5`, `p50` and `p95` do not make a normal law");
    assert_eq!(refused("uniform", "low = 1").message, "a uniform law needs `high`");
    assert_eq!(refused("gamma", "").message, "a gamma law needs its parameters");
}

#[test]
fn a_misspelt_key_or_law_finds_its_neighbour() {
    let error = refused("lognormal", "median = 1, gds = 2");
    assert_eq!(error.message, "a lognormal law has no `gds`");
    assert_eq!(
        (error.key.as_deref(), error.help.as_deref()),
        (Some("gds"), Some("did you mean `gsd`?"))
    );
    let error = refused("lognormale", "median = 1");
    assert_eq!(error.message, "no law is called `lognormale`");
    assert_eq!(error.help.as_deref(), Some("did you mean `lognormal`?"));
    let error = refused("zzz", "");
    assert!(error.help.expect("the list").starts_with("use one of `point`, `uniform`"));
}

#[test]
fn an_error_within_a_mixture_names_its_part() {
    let error = refused(
        "mixture",
        r#"parts = [{ weight = 1, law = "point", value = 0 }, { weight = 1, law = "normal", mean = 0, sd = -1 }]"#,
    );
    assert_eq!(error.message, "in part 2, `sd` must be above 0 and finite, got -1");
    assert_eq!(error.key.as_deref(), Some("parts[1].sd"));
}

#[test]
fn sizes_are_bounded() {
    let point = || Part { weight: 1.0, law: "point".to_owned(), keys: Keys::of(&[("value", 1.0)]) };
    let mixture = |parts| Keys { parts: Some(parts), ..Keys::default() };
    let nested = |depth: usize| {
        (1..depth).fold(mixture(vec![point()]), |keys, _| {
            mixture(vec![Part { weight: 1.0, law: "mixture".to_owned(), keys }])
        })
    };
    assert!(read("mixture", &nested(4)).is_ok());
    assert!(read("mixture", &nested(5)).is_err());
    assert!(read("mixture", &nested(1000)).is_err());
    let many = |n: usize| mixture((0..n).map(|_| point()).collect());
    assert!(read("mixture", &many(64)).is_ok());
    assert!(read("mixture", &many(65)).is_err());
    assert!(read("mixture", &many(0)).is_err());
    let mut long = Keys::default();
    long.lists.insert("values".to_owned(), vec![1.0; 1_000_001]);
    assert!(read("empirical", &long).is_err());
}

#[test]
fn an_optional_key_may_be_left_out() {
    let (plain, given) = ("low = 0, mode = 1, high = 3", "low = 0, mode = 1, high = 3, lambda = 4");
    assert_eq!(law("pert", plain).quantile(0.3), law("pert", given).quantile(0.3));
    let equal = law("discrete", "values = [1, 2], weights = [5, 5]");
    assert_eq!(law("discrete", "values = [1, 2]").mean(), equal.mean());
}
