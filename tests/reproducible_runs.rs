//! What a seed promises of whole runs: the same bytes, whatever else changes.

use shortfall::catalogue::find;
use shortfall::engine::{Sampler, Settings};
use shortfall::inversion;
use shortfall::language::{LANGUAGES, Phrasebook};
use shortfall::outcome::{self, Outcome};
use shortfall::report::FORMATS;
use shortfall::scenario::{Files, NoFiles, Request, Scenario, parse};

const TOP_SITE: &str = include_str!("../scenarios/top-site.toml");
const BOTH: [Sampler; 2] = [Sampler::Sobol, Sampler::Random];

fn read(text: &str, request: &Request) -> Scenario {
    parse("x.toml", text, request, &NoFiles).unwrap_or_else(|r| {
        panic!("{}", shortfall::problem::render(&r.problems, &r.sources, false))
    })
}

fn set(text: &str) -> Request {
    Request { sets: vec![text.to_owned()], ..Request::default() }
}

/// Few points, since equal bytes do not depend on their number, but more than a block.
fn settings(sampler: Sampler) -> Settings {
    Settings { sampler, seed: 1, points: 512, threads: Some(1), ..Settings::default() }
}

fn run(text: &str, request: &Request, settings: &Settings) -> Outcome {
    let scenario = read(text, request);
    let probes = inversion::probes(&scenario);
    outcome::run(scenario, settings.clone(), probes, &|_| {})
}

fn json(outcome: Outcome) -> String {
    (find(FORMATS, "json").unwrap().print)(&[outcome], &Phrasebook::new(&LANGUAGES[0]))
}

/// The results of the models called `names`, as JSON.
fn results(outcome: Outcome, names: &[&str]) -> String {
    let value: serde_json::Value = serde_json::from_str(&json(outcome)).unwrap();
    let results = value["results"].as_array().unwrap().iter();
    let kept: Vec<_> = results.filter(|r| names.contains(&r["model"].as_str().unwrap())).collect();
    assert!(!kept.is_empty(), "{names:?}");
    serde_json::to_string(&kept).unwrap()
}

#[test]
fn any_number_of_threads_gives_the_same_bytes() {
    for sampler in BOTH {
        for points in [512, 8192] {
            let of = |threads| {
                let settings = Settings { threads: Some(threads), points, ..settings(sampler) };
                json(run(TOP_SITE, &Request::default(), &settings))
            };
            let one = of(1);
            assert_eq!(one, of(2));
            assert_eq!(one, of(8));
        }
    }
}

#[test]
fn other_seeds_give_other_draws_and_0_is_a_seed() {
    for sampler in BOTH {
        let of = |seed| {
            let settings = Settings { seed, ..settings(sampler) };
            results(run(TOP_SITE, &Request::default(), &settings), &["one-to-one"])
        };
        let some = [of(0), of(1), of(2), of(u64::MAX)];
        for (i, a) in some.iter().enumerate() {
            assert!(some[i + 1..].iter().all(|b| a != b), "{sampler:?}, seed {i}");
        }
        assert_eq!(some[0], of(0));
    }
}

/// Models of `scenarios/top-site.toml` that use neither `displacement` nor `sampling_gain`.
const OTHERS: &[&str] = &["one-to-one", "one-to-one-net", "willingness-to-pay", "budget-limited"];

#[test]
fn overriding_an_input_moves_no_model_that_does_not_use_it() {
    for sampler in BOTH {
        let of = |request: &Request| run(TOP_SITE, request, &settings(sampler));
        let before = results(of(&Request::default()), OTHERS);
        for text in [
            "displacement=0.1",
            "inputs.displacement.mode=0.3",
            "displacement={ law = 'discrete', values = [0, 1], weights = [1, 1] }",
            "sampling_gain=0",
        ] {
            assert_eq!(before, results(of(&set(text)), OTHERS), "{sampler:?}: {text}");
        }
        // The comparison can fail: a model that uses the input moves.
        let users = ["constant-displacement"];
        let moved = results(of(&set("displacement=0.1")), &users);
        assert_ne!(results(of(&Request::default()), &users), moved);
    }
}

#[test]
fn adding_removing_or_reordering_models_moves_no_other_model() {
    for sampler in BOTH {
        let of = |request: &Request| run(TOP_SITE, request, &settings(sampler));
        let names = ["one-to-one", "sampling"];
        let before = results(of(&Request::default()), &names);
        for models in
            ["['one-to-one', 'sampling']", "['one-to-one', 'constant-displacement', 'sampling']"]
        {
            let sets =
                vec![format!("compare.models={models}"), "compare.reference='sampling'".into()];
            let request = Request { sets, ..Request::default() };
            assert_eq!(before, results(of(&request), &names), "{models}");
        }
        let own = "[models.mine]\ntitle = 'Mine'\nsteps.industry_revenue = 'downloads * displacement * price'\n";
        let text =
            TOP_SITE.replace("  \"one-to-one\",\n", "  \"one-to-one\",\n  \"mine\",\n") + own;
        let with_own = run(&text, &Request::default(), &settings(sampler));
        assert_eq!(before, results(with_own, &names));
    }
}

const NEW_INPUT: &str = "[inputs.extra]\nunit = '1'\nlaw = 'uniform'\nlow = 0\nhigh = 1\n\n";

#[test]
fn an_input_added_last_moves_nothing() {
    for sampler in BOTH {
        let of = |text: &str| {
            results(run(text, &Request::default(), &settings(sampler)), &["one-to-one", "sampling"])
        };
        let last = TOP_SITE.replace(
            "[variants.all-film-piracy]\n",
            &format!("{NEW_INPUT}[variants.all-film-piracy]\n"),
        );
        assert_ne!(last, TOP_SITE);
        assert_eq!(of(TOP_SITE), of(&last), "{sampler:?}");
    }
}

#[test]
fn under_random_numbers_an_input_may_be_added_anywhere() {
    let first =
        TOP_SITE.replace("[inputs.downloads]\n", &format!("{NEW_INPUT}[inputs.downloads]\n"));
    assert_ne!(first, TOP_SITE);
    let of = |text: &str, sampler| {
        results(run(text, &Request::default(), &settings(sampler)), &["one-to-one", "sampling"])
    };
    assert_eq!(of(TOP_SITE, Sampler::Random), of(&first, Sampler::Random));
    // Under Sobol points the order of the file is the order of dimensions.
    assert_ne!(of(TOP_SITE, Sampler::Sobol), of(&first, Sampler::Sobol));
}

#[test]
fn a_correlation_moves_only_the_models_that_use_what_it_joins() {
    let joined = format!(
        "{TOP_SITE}\n[[correlations]]\nbetween = ['displacement', 'sampling_gain']\nrank = 0.5\n"
    );
    for sampler in BOTH {
        let of = |text: &str| run(text, &Request::default(), &settings(sampler));
        assert_eq!(results(of(TOP_SITE), OTHERS), results(of(&joined), OTHERS), "{sampler:?}");
    }
}

#[test]
fn scopes_see_the_same_draws() {
    // With the same law in both scopes the two answers are the same bits.
    let outcome = run(
        TOP_SITE,
        &set("inputs.downloads={ law = 'uniform', low = 1, high = 2 }"),
        &settings(Sampler::Sobol),
    );
    let model = |scope| {
        let found = outcome.results.iter().find(|r| r.scope == scope && r.model == 0).unwrap();
        found.ledgers.as_ref().unwrap()[0].figures.quantiles
    };
    assert_eq!(model(0), model(1));
}

// --- The hash ------------------------------------------------------------------

/// A data file with these bytes.
struct Data(&'static [u8]);

impl Files for Data {
    fn read(&self, _path: &str) -> Result<Vec<u8>, String> {
        Ok(self.0.to_vec())
    }
}

fn hash(text: &str, request: &Request) -> String {
    read(text, request).hash
}

#[test]
fn the_hash_is_that_of_what_is_run_not_of_how_it_is_written() {
    let exact = include_str!("../scenarios/exact.toml");
    let plain = hash(exact, &Request::default());
    assert_eq!(plain.len(), 64);
    let commented = format!(
        "# another comment\n{}",
        exact.replace("median = 1e6", "median   = 1_000_000.0 # so")
    );
    assert_eq!(plain, hash(&commented, &Request::default()));
    assert_ne!(plain, hash(&exact.replace("median = 1e6", "median = 2e6"), &Request::default()));
    assert_ne!(
        plain,
        hash(&exact.replace("Made-up numbers", "Invented numbers"), &Request::default())
    );
}

#[test]
fn the_hash_changes_with_overrides_and_not_with_the_way_to_them() {
    let plain = hash(TOP_SITE, &Request::default());
    let overridden = hash(TOP_SITE, &set("inputs.price.mode=7"));
    assert_ne!(plain, overridden);
    let edited = TOP_SITE.replacen("mode = 6.5", "mode = 7", 1);
    assert_eq!(overridden, hash(&edited, &Request::default()));
    let variant = Request { variants: vec!["dvd-price".to_owned()], ..Request::default() };
    assert_ne!(plain, hash(TOP_SITE, &variant));
    // A variant that was not asked for is no part of what is run.
    let renamed = TOP_SITE.replace("Every lost sale a DVD", "Each lost sale a DVD");
    assert_eq!(plain, hash(&renamed, &Request::default()));
}

#[test]
fn the_hash_changes_with_the_bytes_of_data() {
    let text = "format = 1\ntitle = 'x'\ncurrency = 'EUR'\n\
        inputs.price = { unit = 'EUR/year', law = 'empirical', file = 'a.csv', column = 'p' }\n\
        models.m = { title = 'm', steps.industry_revenue = 'price' }\ncompare.models = ['m']\n";
    let of = |bytes| {
        parse("x", text, &Request::default(), &Data(bytes)).map_err(|r| r.problems).unwrap().hash
    };
    let some = of(b"p\n1\n2\n");
    assert_eq!(some, of(b"p\n1\n2\n"));
    assert_ne!(some, of(b"p\n1\n3\n"));
    // Even where the values are the same: what was read is what is named.
    assert_ne!(some, of(b"p\n1\n2.0\n"));
}
