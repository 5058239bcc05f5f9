//! Laws made of studies, of judged ranges and of what experts say, in a scenario.

use std::sync::Arc;

use shortfall::distribution::{Distribution, Keys, read};
use shortfall::evidence::{Assumptions, Bounds, Filter, JUDGED, prior, shipped};
use shortfall::language::{LANGUAGES, Phrasebook, english};
use shortfall::report::{explain, text};
use shortfall::scenario::{Cell, Files, MADE_LAWS, Request, Scenario, parse};

/// One data file, whatever it is called.
struct OneFile(&'static str);

impl Files for OneFile {
    fn read(&self, _path: &str) -> Result<Vec<u8>, String> {
        Ok(self.0.as_bytes().to_vec())
    }
}

fn scenario(medium: &str, law: &str, files: &dyn Files) -> Result<Scenario, String> {
    let text = format!(
        "format = 1\ntitle = 'x'\ncurrency = 'EUR'\n{medium}\n\
         inputs.rate = {{ unit = 'sale/download', kind = 'net', {law} }}\n\
         inputs.volume = {{ unit = 'download/year', law = 'point', value = 1 }}\n\
         inputs.price = {{ unit = 'EUR/sale', law = 'point', value = 1 }}\n\
         models.m = {{ title = 'm', steps.industry_revenue = 'rate * volume * price' }}\n\
         compare.models = ['m']\n"
    );
    let parsed = parse("x", &text, &Request::default(), files);
    parsed.map_err(|rejected| format!("{:?}", rejected.problems))
}

fn made(law: &str) -> Scenario {
    scenario("medium = 'film'", law, &OneFile("")).unwrap()
}

/// How a law was made, in English.
fn how(cell: &Cell) -> Vec<String> {
    cell.how.iter().map(english).collect()
}

fn cell(scenario: &Scenario) -> &Cell {
    scenario.inputs[0].cells().next().expect("a law")
}

fn assert_same(a: &dyn Distribution, b: &dyn Distribution) {
    for p in [0.001, 0.05, 0.5, 0.9] {
        assert_eq!(a.quantile(p), b.quantile(p), "at {p}");
    }
}

#[test]
fn every_example_of_help_is_read() {
    for law in MADE_LAWS {
        let body = law.example.trim_start_matches("{ ").trim_end_matches(" }");
        assert!(!cell(&made(body)).how.is_empty(), "{}", law.name);
    }
}

#[test]
fn evidence_is_the_prior_of_the_scenario_s_medium() {
    let film = |bounds: Bounds, assumptions: Assumptions| {
        prior(shipped(), &Filter::medium("film"), &assumptions, &bounds).expect("four rates")
    };
    let by_default = film(Bounds::default(), Assumptions::default());
    let scenario = made("law = 'evidence'");
    let cell = cell(&scenario);
    assert_same(&*cell.law, &*by_default.law);
    assert_eq!(cell.removed, by_default.mass_removed);
    assert_eq!(cell.provenance.grade, None, "a law grades itself by nothing");
    let cut = Bounds { low: -0.2, high: 0.9, ..Bounds::default() };
    let narrower = made("law = 'evidence', bounds = [-0.2, 0.9]");
    assert_same(&*self::cell(&narrower).law, &*film(cut, Assumptions::default()).law);
    let normal = Bounds { map: "truncated-normal".to_owned(), ..Bounds::default() };
    let mapped = made("law = 'evidence', map = 'truncated-normal'");
    assert_same(&*self::cell(&mapped).law, &*film(normal, Assumptions::default()).law);
    let mismatches = vec![("decade".to_owned(), shortfall::evidence::MISMATCH_SD)];
    let wider = film(Bounds::default(), Assumptions { mismatches, ..Assumptions::default() });
    assert_same(&*self::cell(&made("law = 'evidence', differs_in = ['decade']")).law, &*wider.law);
}

#[test]
fn each_difference_from_what_was_studied_widens_the_law() {
    let spread = |differs: &str| {
        let scenario = made(&format!("law = 'evidence'{differs}"));
        let (law, how) = (&cell(&scenario).law, how(cell(&scenario)).join("; "));
        (law.upper_quantile(0.05) - law.quantile(0.05), how)
    };
    let (none, one) = (spread(""), spread(", differs_in = ['decade']"));
    let two = spread(", differs_in = ['decade', 'country']");
    assert!(none.0 < one.0 && one.0 < two.0, "{} {} {}", none.0, one.0, two.0);
    assert!(one.1.contains("widened by 0.10 for what differs: decade"), "{}", one.1);
    assert!(two.1.contains("widened by 0.14 for what differs: decade, country"), "{}", two.1);
}

#[test]
fn evidence_says_from_what_and_how_it_was_made() {
    let scenario = made("law = 'evidence', grade = 'weak'");
    let said = text(&explain::document(&scenario, None, &Phrasebook::new(&LANGUAGES[0])))
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    for part in [
        "4 independent rates: 0.14 (`baiwaldfogel2012_students`)",
        "mind: 10.8 % of the predictive law lay outside −0.5 to 1 and was cut off",
        "none is entered as 0",
        "mind: the number stands for words of the source",
        "weak",
    ] {
        assert!(said.contains(part), "{part} in {said}");
    }
}

#[test]
fn a_table_of_one_s_own_makes_a_law_and_is_part_of_the_hash() {
    let one = OneFile("label,estimate\na,0.1\nb,0.2\nc,0.4\n");
    let other = OneFile("label,estimate\na,0.1\nb,0.2\nc,0.3\n");
    let law = "law = 'evidence', file = 'own.csv'";
    let (a, b) = (scenario("", law, &one).unwrap(), scenario("", law, &other).unwrap());
    assert!(how(cell(&a))[1].starts_with("3 independent rates"), "{:?}", cell(&a).how);
    assert_ne!(a.hash, b.hash);
    let shared = OneFile("label,estimate,medium\na,0.1,film\nb,0.2,film\nc,0.4,music\n");
    let refused = scenario("medium = 'film'", law, &shared).unwrap_err();
    assert!(refused.contains("film has 2"), "{refused}");
}

#[test]
fn the_shipped_studies_are_part_of_the_hash_of_who_uses_them() {
    let judged = made("law = 'judged', range = 'film'");
    let evidence = made("law = 'evidence'");
    assert_ne!(judged.hash, evidence.hash);
}

#[test]
fn what_a_refusal_advises_can_be_written() {
    for range in JUDGED.iter().filter(|entry| entry.range.is_some()) {
        let scenario = made(&format!("law = 'judged', range = '{}'", range.name));
        assert_same(&*cell(&scenario).law, &*range.law().unwrap());
        assert!(how(cell(&scenario))[0].contains(range.confidence), "{}", range.name);
    }
    for medium in ["software", "live-sport", "books", "tv", "games", "music"] {
        let refused = scenario(&format!("medium = '{medium}'"), "law = 'evidence'", &OneFile(""));
        let refused = refused.unwrap_err();
        assert!(refused.contains("low = 0, high = 1"), "{refused}");
    }
    made("law = 'uniform', low = 0, high = 1");
}

#[test]
fn elicited_laws_are_fitted_and_fed_back() {
    let quartiles = made("law = 'elicited', quartiles = [0.1, 0.2, 0.3], family = 'normal'");
    let law = &cell(&quartiles).law;
    assert!((law.quantile(0.25) - 0.1).abs() < 1e-4 && (law.quantile(0.5) - 0.2).abs() < 1e-4);
    assert!(how(cell(&quartiles))[0].contains("do they agree?"), "{:?}", cell(&quartiles).how);
    let chips = made("law = 'elicited', edges = [0, 0.25, 0.5, 1], chips = [5, 10, 5]");
    assert!((cell(&chips).law.cdf(0.25) - 0.25).abs() < 0.02);
    let one = "{ quartiles = [0.1, 0.2, 0.3], family = 'normal' }";
    let far = "{ weight = 3, quartiles = [0.6, 0.7, 0.8], family = 'normal' }";
    let pool = made(&format!("law = 'elicited', experts = [{one}, {far}]"));
    let pool = cell(&pool);
    let keys = Keys::of(&[("mean", 0.2), ("sd", 0.148_26)]);
    let near = read("normal", &keys).unwrap().cdf(0.45);
    // 0.45 lies as far above the one middle as below the other.
    let expected = 0.25 * near + 0.75 * (1.0 - near);
    assert!((pool.law.cdf(0.45) - expected).abs() < 1e-4, "{}", pool.law.cdf(0.45));
    assert_eq!(pool.how.len(), 3);
}

#[test]
fn what_an_expert_calls_impossible_is_cut_off_and_said() {
    let said = "quartiles = [0.1, 0.2, 0.3], family = 'normal', low = 0";
    let scenario = made(&format!("law = 'elicited', {said}, high = 0.9"));
    let whole = read("normal", &Keys::of(&[("mean", 0.2), ("sd", 0.148_260)])).unwrap();
    let below = whole.cdf(0.0) + whole.sf(0.9);
    let removed = cell(&scenario).removed.unwrap();
    assert!((removed - below).abs() < 1e-4, "{removed}");
    assert!(cell(&scenario).law.cdf(-1e-9) == 0.0 && cell(&scenario).law.sf(0.9) == 0.0);
    assert!(how(cell(&scenario))[0].contains("8.87 % of it beyond"), "{:?}", cell(&scenario).how);
    let two = format!("{{ weight = 3, {said}, high = 0.9 }}, {{ quartiles = [1, 2, 3] }}");
    let pool = made(&format!("law = 'elicited', experts = [{two}]"));
    assert!((cell(&pool).removed.unwrap() - 0.75 * removed).abs() < 1e-12);
}

#[test]
fn a_law_that_misses_what_was_said_says_by_how_much() {
    let two_heaps = "edges = [0, 1, 2, 8, 9, 10], chips = [10, 10, 0, 10, 10]";
    let scenario = made(&format!("law = 'elicited', {two_heaps}, family = 'normal'"));
    assert!(how(cell(&scenario))[0].contains("misses what was said by up to"));
}

/// The family is chosen for the law as it is used, without what is impossible.
#[test]
fn the_nearest_law_is_the_nearest_once_it_is_cut_off() {
    let crowded = "quartiles = [0.1, 0.100001, 0.9], low = 0, high = 1";
    let miss = |law: &dyn Distribution| {
        let said = [(0.1, 0.25), (0.100_001, 0.5), (0.9, 0.75)];
        said.iter().map(|(x, p)| (law.cdf(*x) - p) * (law.cdf(*x) - p)).sum::<f64>()
    };
    let chosen = made(&format!("law = 'elicited', {crowded}"));
    for family in ["normal", "lognormal", "gamma", "beta"] {
        let other = made(&format!("law = 'elicited', {crowded}, family = '{family}'"));
        assert!(miss(&*cell(&chosen).law) <= miss(&*cell(&other).law), "{family}");
    }
}

#[test]
fn made_laws_may_be_truncated_like_others() {
    let games = made("law = 'judged', range = 'games', truncate = [0, inf]");
    let range = JUDGED.iter().find(|range| range.name == "games").unwrap().law().unwrap();
    assert!((cell(&games).removed.unwrap() - range.cdf(0.0)).abs() < 1e-12);
    assert!(cell(&games).law.quantile(1e-9) >= 0.0);
    let [once, twice] = ["bounds = [0, 1]", "truncate = [0, inf]"]
        .map(|ends| made(&format!("law = 'evidence', {ends}")));
    let (once, twice) = (cell(&once), cell(&twice));
    assert!((once.removed.unwrap() - twice.removed.unwrap()).abs() < 1e-9);
    assert!((once.law.quantile(0.5) - twice.law.quantile(0.5)).abs() < 1e-9);
    assert!(how(twice).iter().any(|said| said.starts_with("with `truncate`")), "{:?}", twice.how);
}

#[test]
fn any_quantity_may_be_elicited_but_only_rates_have_evidence() {
    let text = |law: &str| {
        format!(
            "format = 1\ntitle = 'x'\ncurrency = 'EUR'\nmedium = 'film'\n\
             inputs.x = {{ unit = 'EUR/year', {law} }}\n\
             models.m = {{ title = 'm', steps.industry_revenue = 'x' }}\ncompare.models = ['m']\n"
        )
    };
    let parsed = |law: &str| parse("x", &text(law), &Request::default(), &OneFile(""));
    assert!(parsed("law = 'elicited', quartiles = [3, 5, 8], low = 0").is_ok());
    for law in ["law = 'evidence'", "law = 'judged', range = 'film'"] {
        let problems = parsed(law).unwrap_err().problems;
        assert!(problems[0].message.contains("for displacement rates"), "{problems:?}");
    }
}

/// The figures in the note of the variant are those of the law.
#[test]
fn top_site_explains_the_width_of_the_evidence_in_numbers_that_hold() {
    let text = std::fs::read_to_string("scenarios/top-site.toml").unwrap();
    let request = Request { variants: vec!["evidence-prior".to_owned()], ..Request::default() };
    let scenario = parse("top-site.toml", &text, &request, &OneFile("")).unwrap();
    let input = scenario.inputs.iter().find(|input| input.name == "displacement").unwrap();
    let law = &input.cells().next().unwrap().law;
    let variant =
        scenario.variants.iter().find(|variant| variant.name == "evidence-prior").unwrap();
    let note = variant.note.as_ref().unwrap();
    for part in [
        format!("5 % below {:.2}", law.quantile(0.05)),
        format!("half below {:.2}", law.quantile(0.5)),
        format!("5 % above {:.2}", law.upper_quantile(0.05)),
    ] {
        assert!(note.contains(&part), "{part} in {note}");
    }
}

/// A scenario whose input has these laws, one for each segment.
fn by_segment(laws: &[String]) -> Result<Scenario, String> {
    let names: Vec<String> = (0..laws.len()).map(|i| format!("'s{i}'")).collect();
    let segments = laws.iter().enumerate().map(|(i, law)| format!("s{i} = {{ {law} }}"));
    let text = format!(
        "format = 1\ntitle = 'x'\ncurrency = 'EUR'\nmedium = 'film'\nsegments = [{}]\n\
         inputs.volume = {{ unit = 'download/year', law = 'point', value = 1 }}\n\
         inputs.price = {{ unit = 'EUR/sale', law = 'point', value = 1 }}\n\
         models.m = {{ title = 'm', steps.industry_revenue = 'sum(rate * volume * price)' }}\n\
         compare.models = ['m']\n[inputs.rate]\nunit = 'sale/download'\nkind = 'net'\n\
         [inputs.rate.segment]\n{}\n",
        names.join(", "),
        segments.collect::<Vec<_>>().join("\n")
    );
    let parsed = parse("x", &text, &Request::default(), &OneFile(""));
    parsed.map_err(|rejected| rejected.problems[0].message.clone())
}

#[test]
fn a_law_that_many_segments_have_is_made_once_and_not_too_many_differ() {
    let same = vec!["law = 'evidence'".to_owned(); 5_000];
    let scenario = by_segment(&same).unwrap();
    let laws = &scenario.inputs[2].laws[0];
    assert!(laws.iter().all(|cell| Arc::ptr_eq(&cell.law, &laws[0].law)));
    assert_same(&*laws[0].law, &*cell(&made(&same[0])).law);
    let differ = |n: i32| -> Vec<String> {
        let high = (0..n).map(|i| 0.2 + f64::from(i) * 1e-6);
        high.map(|high| format!("law = 'judged', range = 'film', truncate = [0, {high}]")).collect()
    };
    assert!(by_segment(&differ(1_000)).is_ok());
    let refused = by_segment(&differ(1_001)).unwrap_err();
    assert!(refused.contains("at most 1,000 different laws"), "{refused}");
}
