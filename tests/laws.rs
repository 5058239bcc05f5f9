//! Every listed law is tested by being listed: against quantiles with more
//! digits than a double holds (`reference/laws.csv`), against itself, and by
//! its draws.

use shortfall::catalogue::find;
use shortfall::distribution::{
    Distribution, Form, Keys, LAWS, Law, ParamError, Part, all_keys, is_quantile_key, read,
    truncate,
};
use shortfall::math::{exp, quadrature, sqrt};
use toml::de::{DeTable, DeValue};

// Reading laws as a file would give them ---------------------------------------

fn number(value: &DeValue) -> f64 {
    let digits = match value {
        DeValue::Integer(integer) => integer.as_str(),
        DeValue::Float(float) => float.as_str(),
        other => panic!("a number, not {other:?}"),
    };
    digits.parse().expect("a number")
}

fn keys_of(table: &DeTable) -> Keys {
    let mut keys = Keys::default();
    for (key, value) in table {
        let key = key.get_ref().to_string();
        match value.get_ref() {
            DeValue::Array(list) if key == "parts" => {
                keys.parts = Some(list.iter().map(|part| part_of(part.get_ref())).collect());
            }
            DeValue::Array(list) => {
                let list = list.iter().map(|value| number(value.get_ref())).collect();
                keys.lists.insert(key, list);
            }
            DeValue::String(_) => {}
            value => {
                keys.numbers.insert(key, number(value));
            }
        }
    }
    keys
}

fn part_of(value: &DeValue) -> Part {
    let DeValue::Table(table) = value else { panic!("a table, not {value:?}") };
    let mut keys = keys_of(table);
    let weight = keys.numbers.remove("weight").expect("a weight");
    let law = table["law"].get_ref().as_str().expect("a name").to_owned();
    Part { weight, law, keys }
}

/// The keys of an inline table.
fn inline(table: &str) -> Keys {
    let text = format!("law = {table}");
    let file = DeTable::parse(&text).expect("valid TOML");
    let DeValue::Table(table) = file.get_ref()["law"].get_ref() else { panic!("{text}") };
    keys_of(table)
}

fn parse(params: &str) -> Keys {
    inline(&format!("{{ {params} }}"))
}

fn law(name: &str, params: &str) -> Box<dyn Distribution> {
    read(name, &parse(params)).unwrap_or_else(|error| panic!("{name} {params}: {error}"))
}

fn refused(name: &str, params: &str) -> ParamError {
    read(name, &parse(params)).expect_err(params)
}

fn example(law: &Law) -> Box<dyn Distribution> {
    law.read(&inline(law.example)).expect("an example can be read")
}

// Reference quantiles ----------------------------------------------------------

struct Row {
    label: String,
    law: String,
    dist: Box<dyn Distribution>,
    p: f64,
    upper: bool,
    x: f64,
    slack: f64,
}

fn rows() -> Vec<Row> {
    let mut reader = csv::Reader::from_path("tests/reference/laws.csv").expect("the reference");
    let fields = reader.records().map(|record| record.expect("a row"));
    let end = |text: &str| (!text.is_empty()).then(|| text.parse().expect("a number"));
    fields
        .map(|f| {
            let dist = truncate(law(&f[0], &f[1]), end(&f[2]), end(&f[3])).expect("a law");
            Row {
                label: f.iter().collect::<Vec<_>>().join(" "),
                law: f[0].to_owned(),
                dist,
                p: f[4].parse().expect("p"),
                upper: &f[5] == "upper",
                x: f[6].parse().expect("x"),
                slack: f[7].parse().expect("slack"),
            }
        })
        .collect()
}

/// 10⁻¹² covers the exponent of the smallest values: x near 10⁻³⁰⁰ is the
/// exponential of a number near −700, whose last place is 10⁻¹³.
const TOLERANCE: f64 = 1e-12;

fn quantile(row: &Row) -> f64 {
    if row.upper { row.dist.upper_quantile(row.p) } else { row.dist.quantile(row.p) }
}

#[test]
fn quantiles_agree_with_the_reference() {
    let mut worst = std::collections::BTreeMap::<String, (f64, String)>::new();
    let mut wrong = Vec::new();
    for row in rows() {
        let got = quantile(&row);
        let error = (got - row.x).abs();
        let beyond_slack = (error - row.slack).max(0.0) / row.x.abs().max(1e-300);
        let entry = worst.entry(row.law.clone()).or_default();
        if beyond_slack > entry.0 {
            *entry = (beyond_slack, row.label.clone());
        }
        let agrees = error <= row.slack + TOLERANCE * row.x.abs();
        if !agrees {
            wrong.push(format!("{got:e} {}", row.label));
        }
    }
    for (law, (error, at)) in worst {
        println!("{law}: {error:.1e} at {at}");
    }
    assert!(wrong.is_empty(), "{} rows, such as\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_listed_law_has_reference_rows() {
    let rows = rows();
    for law in LAWS {
        for upper in [false, true] {
            let count = rows.iter().filter(|row| row.law == law.name && row.upper == upper).count();
            assert!(count >= 8, "{} has {count} rows; add some to make_laws.py", law.name);
        }
    }
}

#[test]
fn a_probability_is_found_again_from_its_quantile() {
    for row in rows().iter().filter(|row| !row.dist.has_atoms() && row.slack == 0.0) {
        let got = if row.upper { row.dist.sf(row.x) } else { row.dist.cdf(row.x) };
        // A relative change of x by its last place changes p by x f(x) / p last
        // places, about 300 for the narrowest law here.
        let near_1 = row.x > 0.999;
        if !near_1 {
            assert!((got / row.p - 1.0).abs() < 1e-11, "{got:e} {}", row.label);
        }
    }
}

// What holds of every law ------------------------------------------------------

/// The examples, and laws of awkward shapes.
fn cases() -> Vec<(String, Box<dyn Distribution>)> {
    let more = [
        ("beta", "a = 0.3, b = 0.4, low = -1, high = 2"),
        ("beta", "p5 = 0.1, p95 = 0.4"),
        ("gamma", "median = 3.0, sd = 5.0"),
        ("gamma", "p10 = 1, p90 = 20"),
        ("lognormal", r#""p2.5" = 1, "p97.5" = 30"#),
        ("normal", "p5 = -1, median = 2"),
        ("student-t", "location = 1, scale = 2, df = 3.5"),
        ("triangular", "low = 0, mode = 0, high = 1"),
        (
            "mixture",
            r#"parts = [{ weight = 1, law = "normal", mean = -3, sd = 1 },
                                { weight = 2, law = "gamma", shape = 0.5, scale = 2 }]"#,
        ),
    ];
    let examples = LAWS.iter().map(|law| (format!("{} example", law.name), example(law)));
    let more = more.iter().map(|(name, params)| {
        let params = params.replace('\n', " ");
        (format!("{name} {params}"), law(name, &params))
    });
    let whole: Vec<_> = examples.chain(more).collect();
    let cut = LAWS.iter().map(|law| {
        let dist = example(law);
        let (low, high) = (dist.quantile(0.1), dist.upper_quantile(0.05));
        let cut = truncate(dist, Some(low), Some(high)).expect("something is left");
        (format!("{} truncated", law.name), cut)
    });
    let cut: Vec<_> = cut.collect();
    whole.into_iter().chain(cut).collect()
}

#[test]
fn quantiles_never_fall_and_both_tails_tell_the_same() {
    for (label, dist) in cases() {
        let mut last = f64::NEG_INFINITY;
        for i in 1..1024 {
            let p = f64::from(i) / 1024.0;
            let (x, same) = (dist.quantile(p), dist.upper_quantile(1.0 - p));
            let rounding = 1e-13 * x.abs().max(1e-300);
            assert!(x >= last - rounding, "{label} at {p}: {last} {x}");
            assert!((x - same).abs() <= 1e-12 * x.abs() + 1e-14, "{label} at {p}: {x} {same}");
            last = x;
            let (below, above) = (dist.cdf(x), dist.sf(x));
            assert!((below + above - 1.0).abs() < 1e-14, "{label} at {x}: {below} {above}");
            if dist.has_atoms() {
                assert!(below >= p - 1e-15, "{label} at {p}: {below}");
                assert!(dist.cdf(x.next_down()) <= p, "{label} at {p}: a smaller value would do");
            } else {
                // Near −1 a value is known to 10⁻¹⁶ only; the density of a beta
                // law of shape 0.3 there makes it 10⁻¹¹ of a probability.
                assert!((below - p).abs() < 1e-11, "{label} at {p}: {below}");
            }
        }
    }
}

#[test]
fn tails_end_at_0_and_1() {
    for (label, dist) in cases() {
        for (x, below) in [(f64::NEG_INFINITY, 0.0), (f64::INFINITY, 1.0)] {
            assert_eq!((dist.cdf(x), dist.sf(x)), (below, 1.0 - below), "{label}");
        }
    }
}

/// Moments as integrals over the quantiles, in v with p = e⁻ᵛ/2.
fn average(dist: &dyn Distribution, f: impl Fn(f64) -> f64) -> f64 {
    quadrature::adaptive(0.0, 600.0, 0.0, |v| {
        let p = 0.5 * exp(-v);
        (f(dist.quantile(p)) + f(dist.upper_quantile(p))) * p
    })
}

#[test]
fn means_and_deviations_are_those_of_the_quantiles() {
    for (label, dist) in cases() {
        if let Some(mean) = dist.mean() {
            let sd = dist.sd().expect("a law with a mean here has a deviation");
            // A law with atoms has jumps, at which the integral gains a bit a
            // time and stops.
            let tolerance = if dist.has_atoms() { 1e-9 } else { 1e-11 };
            let scale = sd.max(mean.abs()).max(1e-300);
            let error = average(&*dist, |x| x - mean) / scale;
            assert!(error.abs() < tolerance, "{label}: mean {mean}, off by {error:e}");
            let spread = sqrt(average(&*dist, |x| (x - mean) * (x - mean)).max(0.0));
            assert!((spread - sd).abs() <= 10.0 * tolerance * scale, "{label}: {spread} {sd}");
        }
    }
}

#[test]
fn moments_that_do_not_exist_are_none() {
    let moments = |df: f64, also: &str| {
        let t = format!("location = 1, scale = 2, df = {df:?}{also}");
        let dist = law("student-t", &t);
        (dist.mean(), dist.sd().is_some())
    };
    assert_eq!(moments(1.0, ""), (None, false));
    assert_eq!(moments(2.0, ""), (Some(1.0), false));
    assert_eq!(moments(2.5, ""), (Some(1.0), true));
    let cauchy = r#"law = "student-t", location = 0, scale = 1, df = 1"#;
    let mixed = law(
        "mixture",
        &format!(
            r#"parts = [{{ weight = 1, {cauchy} }},
        {{ weight = 1, law = "point", value = 0 }}]"#
        )
        .replace('\n', " "),
    );
    assert_eq!((mixed.mean(), mixed.sd()), (None, None));
    let one_end = truncate(law("student-t", "location = 0, scale = 1, df = 1"), Some(0.0), None);
    assert_eq!(one_end.expect("half is left").mean(), None);
    let two_ends =
        truncate(law("student-t", "location = 0, scale = 1, df = 1"), Some(-1.0), Some(1.0));
    let two_ends = two_ends.expect("half is left");
    // E X² of a Cauchy variable within ±1 is 4/π − 1.
    let known = sqrt(4.0 / std::f64::consts::PI - 1.0);
    assert!(two_ends.mean().expect("bounded").abs() < 1e-13);
    assert!((two_ends.sd().expect("bounded") - known).abs() < 1e-12);
}

// A second reference -----------------------------------------------------------

/// statrs where it is safe: probabilities, not quantiles.
#[test]
fn probabilities_agree_with_statrs() {
    use statrs::distribution::{Beta, ContinuousCDF, Gamma, StudentsT};
    let agree = |dist: &dyn Distribution, other: &dyn Fn(f64) -> f64| {
        for i in 1..20 {
            let x = dist.quantile(f64::from(i) / 20.0);
            let (ours, theirs) = (dist.cdf(x), other(x));
            assert!((ours - theirs).abs() < 1e-10, "{dist:?} at {x}: {ours} {theirs}");
        }
    };
    for a in [0.5, 2.0, 40.0] {
        let gamma = Gamma::new(a, 1.0).expect("valid");
        agree(&*law("gamma", &format!("shape = {a:?}, scale = 1")), &|x| gamma.cdf(x));
        let t = StudentsT::new(0.0, 1.0, 2.0 * a).expect("valid");
        agree(&*law("student-t", &format!("location = 0, scale = 1, df = {:?}", 2.0 * a)), &|x| {
            t.cdf(x)
        });
        for b in [1.0, 3.0, 20.0] {
            let beta = Beta::new(a, b).expect("valid");
            agree(&*law("beta", &format!("a = {a:?}, b = {b:?}")), &|x| beta.cdf(x));
        }
    }
}

#[path = "laws/draws.rs"]
mod draws;
#[path = "laws/fits.rs"]
mod fits;
#[path = "laws/messages.rs"]
mod messages;
#[path = "laws/properties.rs"]
mod properties;

#[test]
fn the_list_of_keys_is_complete() {
    let keys = all_keys();
    for law in LAWS {
        assert!(find(LAWS, law.name).is_some());
        for key in law.forms.iter().flat_map(Form::fixed_keys) {
            assert!(keys.contains(&key) && !is_quantile_key(key), "{key}");
        }
    }
    assert!(!keys.contains(&"pN"));
}
