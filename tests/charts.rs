//! Every chart of the catalogue, drawn from shipped and generated scenarios: texts keep apart
//! and in the frame, in every language.

#[path = "chart/layout.rs"]
mod layout;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use proptest::prelude::*;
use shortfall::catalogue::{Named, find};
use shortfall::chart::{CHARTS, Chart, Drawing, LogAxis, Options, Request, Theme, ladder_of};
use shortfall::engine::Settings;
use shortfall::language::LANGUAGES;
use shortfall::outcome::{self, Outcome, Questions};
use shortfall::scenario::{Files, NoFiles, parse};

struct Folder;

impl Files for Folder {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        fs::read(Path::new("scenarios").join(path)).map_err(|error| error.to_string())
    }
}

fn run(name: &str, text: &str, files: &dyn Files, draws: u64) -> Outcome {
    let scenario = parse(name, text, &shortfall::scenario::Request::default(), files);
    let scenario = scenario.unwrap_or_else(|rejected| panic!("{name}: {:?}", rejected.problems));
    let settings = Settings::default().with_draws(draws).expect("few draws");
    let asked = CHARTS.iter().map(|chart| (chart.asks)(&scenario));
    let questions = asked.fold(Questions::default(), Questions::and);
    outcome::run(scenario, settings, questions, &|_| ())
}

fn shipped() -> Vec<(String, Outcome)> {
    let mut paths: Vec<_> = fs::read_dir("scenarios")
        .expect("scenarios")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
        .collect();
    paths.sort();
    let one = |path: &std::path::PathBuf| {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(path).expect("a scenario");
        (name.clone(), run(&name, &text, &Folder, 1024))
    };
    paths.iter().map(one).collect()
}

fn draw(chart: &Chart, outcome: &Outcome, options: Options) -> Option<Drawing> {
    (chart.draw)(&[Request::new(outcome, options)]).ok()
}

#[test]
fn charts_of_shipped_scenarios_fit_in_every_language() {
    for (name, outcome) in shipped() {
        for language in &LANGUAGES {
            for width in [360, 390, 480, 700, 900, 1200, 1700] {
                let options = Options { language, width, ..Options::default() };
                let request = [Request::new(&outcome, options)];
                for chart in CHARTS.iter().filter(|chart| width >= chart.narrowest) {
                    let Ok(drawing) = (chart.draw)(&request) else { continue };
                    let what = format!("{} of {name}, {}, {width}", chart.name, language.code);
                    assert_eq!(layout::fault(&drawing), None, "{what}");
                    if chart.name != "inputs" {
                        assert_eq!(drawing.size().0, width, "{what}");
                    }
                }
            }
        }
    }
}

/// The words of those texts of a drawing, broken into lines or not.
fn words(drawing: &Drawing, counts: fn(&[&str]) -> bool) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for text in drawing.texts().map(|text| text.text.replace('\u{a0}', " ")) {
        let words: Vec<&str> = text.split(' ').collect();
        if counts(&words) {
            all.extend(words.into_iter().map(str::to_owned));
        }
    }
    all
}

/// Whether it is a number as an axis has it: `0`, `100 dzd`, `EUR 30 m`.
fn is_number(words: &[&str]) -> bool {
    words.len() <= 3 && words.iter().take(2).any(|word| word.starts_with(char::is_numeric))
}

/// A phone gets every word of the wide drawing.
#[test]
fn a_narrow_chart_says_all_that_the_wide_one_says_and_cuts_nothing() {
    for (name, outcome) in shipped() {
        for chart in CHARTS.iter().filter(|chart| chart.narrowest < 900) {
            for language in &LANGUAGES {
                let with = |width| {
                    draw(chart, &outcome, Options { width, language, ..Options::default() })
                };
                let Some((narrow, wide)) = with(360).zip(with(1200)) else { continue };
                let what = format!("{} of {name}, {}", chart.name, language.code);
                assert_eq!(narrow.description(), wide.description(), "{what}");
                // An axis may have fewer numbers.
                let all = words(&wide, |words| !is_number(words));
                let said = words(&narrow, |_| true);
                // The wide one cuts long notes in many rows.
                let counts = |word: &&String| {
                    !word.ends_with('…') && !word.chars().any(|c| c.is_ascii_digit())
                };
                let lost: Vec<&String> = all.difference(&said).filter(counts).collect();
                assert_eq!(lost, Vec::<&String>::new(), "{what}");
                let cut = narrow.texts().find(|text| text.text.ends_with('…'));
                assert_eq!(cut, None, "{what}");
            }
        }
    }
}

/// What cannot be drawn is the exception, and of Top Site everything can.
#[test]
fn every_chart_of_top_site_is_drawn_and_says_how_it_was_made() {
    let shipped = shipped();
    let (_, outcome) = shipped.iter().find(|(name, _)| name == "top-site").expect("it is shipped");
    for chart in CHARTS {
        for log in [LogAxis::Auto, LogAxis::Always, LogAxis::Never] {
            let options = Options { log, ..Options::default() };
            let drawing = draw(chart, outcome, options).expect(chart.name);
            assert_eq!(layout::fault(&drawing), None, "{} {log:?}", chart.name);
            let said = drawing.description();
            assert!(said.contains(shortfall::VERSION), "{}: {said}", chart.name);
            if !chart.choices.is_empty() {
                for part in ["1,024 draws", "seed 0", &outcome.scenario.hash[..12]] {
                    assert!(said.contains(part), "{} lacks {part}: {said}", chart.name);
                }
            }
            assert!(drawing.svg().contains("<desc>"), "{}", chart.name);
        }
    }
}

#[test]
fn a_theme_changes_colours_and_no_word_and_the_same_run_the_same_bytes() {
    let shipped = shipped();
    let (_, outcome) = shipped.iter().find(|(name, _)| name == "exact").expect("it is shipped");
    for chart in CHARTS {
        let with = |theme| draw(chart, outcome, Options { theme, ..Options::default() });
        let Some((light, dark)) = with(Theme::Light).zip(with(Theme::Dark)) else { continue };
        assert!(light.texts().eq(dark.texts()), "{}", chart.name);
        assert_ne!(light.svg(), dark.svg(), "{}", chart.name);
        assert_eq!(light.svg(), with(Theme::Light).expect("again").svg(), "{}", chart.name);
    }
}

#[test]
fn words_of_a_chart_are_those_of_its_language() {
    let shipped = shipped();
    let (_, outcome) = shipped.iter().find(|(name, _)| name == "top-site").expect("it is shipped");
    for chart in CHARTS {
        let said: BTreeSet<String> = LANGUAGES
            .iter()
            .filter_map(|language| {
                let drawing = draw(chart, outcome, Options { language, ..Options::default() })?;
                Some(drawing.description().to_owned())
            })
            .collect();
        assert_eq!(said.len(), LANGUAGES.len(), "{} says the same in two languages", chart.name);
    }
}

// --- Several scenarios ------------------------------------------------------

/// The requests of several scenarios on one page.
fn page<'a>(runs: &'a [(String, Outcome)], options: &Options) -> Vec<Request<'a>> {
    runs.iter().map(|(_, outcome)| Request::new(outcome, *options)).collect()
}

fn chart(name: &str) -> &'static Chart {
    find(CHARTS, name).expect("it is listed")
}

#[test]
fn several_scenarios_share_one_page_one_axis_and_one_legend() {
    let shipped = shipped();
    let drawing = |name: &str| {
        let drawing = (chart(name).draw)(&page(&shipped, &Options::default())).expect(name);
        assert_eq!(layout::fault(&drawing), None, "{name}");
        drawing
    };
    let texts = |drawing: &Drawing, text: &str| drawing.texts().filter(|t| t.text == text).count();
    let ladder = drawing("ladder");
    assert_eq!(ladder.size().0, 1200);
    assert_eq!(texts(&ladder, "4 scenarios side by side"), 1);
    assert_eq!(texts(&ladder, "median outcome"), 1);
    assert!(!ladder.description().contains("not the scale of the panel above"));
    let axis = |t: &shortfall::chart::TextBox| t.text == "10 m" || t.text == "EUR 10 m";
    let places: BTreeSet<i64> = ladder.texts().filter(axis).map(|t| t.right as i64).collect();
    assert_eq!(places.len(), 1, "the same sum stands at the same place in every panel");
    // One list, in which a model that two scenarios run has one number.
    let exceedance = drawing("exceedance");
    assert_eq!(texts(&exceedance, "Constant displacement"), 1);
    for (_, outcome) in &shipped {
        let said = ladder.description();
        assert!(
            said.contains(&outcome.scenario.title) && said.contains(&outcome.scenario.hash[..12])
        );
    }
}

#[test]
fn a_note_that_holds_for_all_scenarios_stands_once() {
    let shipped = shipped();
    let drawing = (chart("ladder").draw)(&page(&shipped, &Options::default())).expect("a page");
    let said = drawing.description();
    assert_eq!(said.matches("models are not averaged").count(), 1, "{said}");
    assert!(said.contains("Small model: All 4 inputs in use rest"), "{said}");
}

#[test]
fn charts_that_share_nothing_stand_beside_each_other() {
    let shipped = shipped();
    let inputs = chart("inputs");
    let one = |(_, outcome): &(String, Outcome)| draw(inputs, outcome, Options::default());
    let drawings: Vec<Drawing> = shipped.iter().filter_map(one).collect();
    let heights: Vec<u32> = drawings.iter().map(|drawing| drawing.size().1).collect();
    let page = (inputs.draw)(&page(&shipped, &Options::default())).expect("all have a model");
    assert_eq!(page.size(), (2400, heights[0].max(heights[1]) + heights[2].max(heights[3])));
    assert_eq!(layout::fault(&page), None);
}

// --- Published claims -------------------------------------------------------

fn library() -> Vec<(String, Outcome)> {
    let entries = fs::read_dir("scenarios/claims").expect("the library");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let one = |path: &std::path::PathBuf| {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(path).expect("a scenario");
        (name.clone(), run(&name, &text, &NoFiles, 128))
    };
    paths.iter().map(one).collect()
}

/// Most of them run no model: a chart then says so, or says why it is not drawn.
#[test]
fn every_chart_of_every_published_claim_fits_or_says_why_not() {
    for (name, outcome) in library() {
        for chart in CHARTS {
            for width in [chart.narrowest, 1200] {
                let options = Options { width, ..Options::default() };
                match (chart.draw)(&[Request::new(&outcome, options)]) {
                    Ok(drawing) => {
                        let fault = layout::fault(&drawing);
                        assert_eq!(fault, None, "{} of {name}, {width}", chart.name);
                    }
                    Err(problem) => assert!(problem.help.is_some(), "{name}: {}", problem.message),
                }
            }
        }
        if outcome.scenario.models.is_empty() {
            let ladder = draw(chart("ladder"), &outcome, Options::default()).expect("a reason");
            assert!(ladder.description().contains("Not estimated: "), "{name}");
            assert!(draw(chart("density"), &outcome, Options::default()).is_none(), "{name}");
        }
    }
}

#[test]
fn all_published_claims_have_a_row_on_one_page() {
    let library = library();
    let claims = chart("claims");
    let all: usize = library.iter().map(|(_, outcome)| outcome.scenario.claims.len()).sum();
    assert!(library.len() <= claims.fits && all > 80);
    for language in &LANGUAGES {
        let with = |width| {
            let options = Options { language, width, ..Options::default() };
            let drawing = (claims.draw)(&page(&library, &options)).expect("claims");
            assert_eq!(layout::fault(&drawing), None, "{} {width}", language.code);
            drawing
        };
        with(390);
        let drawing = with(1200);
        for (name, outcome) in &library {
            assert!(drawing.description().contains(&outcome.scenario.title), "{name}");
        }
        let title = drawing.texts().next().expect("a title").text;
        assert!(title.starts_with(&all.to_string()), "{title}");
    }
}

/// Who published a claim, and what a panel shows, is told in full on every page of claims.
#[test]
fn no_name_of_a_published_claim_is_cut() {
    let library = library();
    let is_cut = |drawing: &Drawing| {
        let cut = drawing.texts().find(|text| text.text.ends_with('…'));
        cut.map(|text| text.text)
    };
    let claims = (chart("claims").draw)(&page(&library, &Options::default())).expect("claims");
    assert_eq!(is_cut(&claims), None);
    let run: Vec<_> =
        library.into_iter().filter(|(_, outcome)| !outcome.scenario.models.is_empty()).collect();
    for name in ["ladder", "dots", "bridge", "exceedance", "density"] {
        for pair in run.windows(2) {
            let drawing = (chart(name).draw)(&page(pair, &Options::default())).expect(name);
            assert_eq!(is_cut(&drawing), None, "{name} of {} and {}", pair[0].0, pair[1].0);
        }
    }
}

/// A ledger on which nothing was claimed is not said to stand beside a claim.
#[test]
fn a_chart_without_a_claim_does_not_speak_of_one_beside_it() {
    let shipped = shipped();
    let (_, outcome) = shipped.iter().find(|(name, _)| name == "top-site").expect("it is shipped");
    let said = |ledger| {
        let request = Request::new(outcome, Options::default());
        let request = request.choose(None, None, Some(ledger)).expect("a ledger");
        let drawing = (chart("ladder").draw)(&[request]).expect("a ladder");
        drawing.description().to_owned()
    };
    assert!(said("industry_revenue").contains("beside what was claimed"));
    let elsewhere = said("consumer_spending");
    assert!(!elsewhere.contains("beside what was claimed"), "{elsewhere}");
    assert!(elsewhere.contains("on our volume"), "{elsewhere}");
}

fn published(name: &str) -> (String, Outcome) {
    library().into_iter().find(|(found, _)| found == name).expect("it is shipped")
}

/// 17,281 albums at USD 7.22 are USD 124,768.82, though their product in bits is less.
#[test]
fn a_claim_that_its_own_numbers_give_is_reached_whatever_rounding_leaves() {
    let (_, dove) = published("us_v_dove_2008");
    for name in ["ladder", "dots"] {
        let drawing = draw(chart(name), &dove, Options::default()).expect(name);
        let said = drawing.description();
        assert!(said.contains("reach it: yes") || said.contains("request: yes, fixed"), "{said}");
        assert!(!said.contains("of 50 dots"), "one value is no fifty dots: {said}");
    }
    let bridge = draw(chart("bridge"), &dove, Options::default()).expect("a bridge");
    assert!(!bridge.description().contains("10⁻"), "{}", bridge.description());
}

#[test]
fn a_short_distance_has_no_shares_of_it() {
    let (_, tera) = published("tera_2010_projection");
    let bridge = draw(chart("bridge"), &tera, Options::default()).expect("a bridge");
    let texts: Vec<String> = bridge.texts().map(|text| text.text).collect();
    let has = |wanted: &str| texts.iter().any(|text| text.replace('\u{a0}', " ") == wanted);
    assert!(has("adds EUR 37.0 bn") && has("adds EUR 49.6 bn (−210 %)"), "{texts:?}");
}

#[test]
fn colours_of_maps_in_several_currencies_name_none() {
    let pair = [published("coda_mangamura_2018"), published("us_v_dove_2008")];
    let both = (chart("heatmap").draw)(&page(&pair, &Options::default())).expect("maps");
    let has = |drawing: &Drawing, text: &str| drawing.texts().any(|found| found.text == text);
    assert!(has(&both, "colour: the loss in a year, in the currency of each map"));
    assert!(has(&both, "1 m") && !has(&both, "JPY 1 m"));
    let one = draw(chart("heatmap"), &pair[1].1, Options::default()).expect("a map");
    assert!(has(&one, "colour: the loss in a year") && has(&one, "USD 1 m"));
}

/// A model's own words in every part of the tree are in the language of the chart.
#[test]
fn the_tree_of_inputs_names_them_in_the_language_of_the_chart() {
    let shipped = shipped();
    let (_, outcome) = shipped.iter().find(|(name, _)| name == "top-site").expect("it is shipped");
    for (language, name, formula) in [
        (0, "displaced sales", "= displaced sales × price"),
        (1, "ventes évincées", "= ventes évincées × prix"),
        (2, "verdrongen verkopen", "= verdrongen verkopen × prijs"),
    ] {
        let options = Options { language: &LANGUAGES[language], ..Options::default() };
        let drawing = draw(chart("inputs"), outcome, options).expect("a tree");
        let texts: Vec<String> = drawing.texts().map(|text| text.text).collect();
        let has = |wanted: &str| texts.iter().any(|text| text == wanted);
        assert!(has(name) && has(formula), "{texts:?}");
    }
}

/// Each currency has an axis, and the same sum of it stands at one place.
#[test]
fn claims_of_one_currency_share_an_axis() {
    let library = library();
    let drawing = (chart("claims").draw)(&page(&library, &Options::default())).expect("claims");
    let currencies: BTreeSet<&str> =
        library.iter().map(|(_, outcome)| outcome.scenario.currency.as_str()).collect();
    let said = drawing.description();
    for currency in &currencies {
        assert_eq!(
            said.matches(&format!("{currency} a year, as claimed")).count(),
            1,
            "{currency}"
        );
    }
    assert!(currencies.len() > 5);
}

#[test]
fn the_manual_has_a_section_for_every_chart_and_no_other() {
    let manual = fs::read_to_string("docs/charts.md").expect("the manual of charts");
    let sections: Vec<&str> =
        manual.lines().filter_map(|line| line.strip_prefix("## `")?.split('`').next()).collect();
    let names: Vec<&str> = CHARTS.iter().map(Named::name).collect();
    assert_eq!(sections, names);
}

#[test]
fn a_part_that_is_not_there_is_refused_with_a_suggestion() {
    let shipped = shipped();
    let (_, outcome) = shipped.iter().find(|(name, _)| name == "top-site").expect("it is shipped");
    let request = || Request::new(outcome, Options::default());
    let refusal = |model, scope, ledger| {
        let problem = request().choose(model, scope, ledger).expect_err("it is not there");
        format!("{}; {}", problem.message, problem.help.unwrap_or_default())
    };
    assert_eq!(
        refusal(Some("constant-displacment"), None, None),
        "the scenario has no model `constant-displacment`; did you mean `constant-displacement`?"
    );
    assert_eq!(
        refusal(None, Some("mars"), None),
        "the scenario has no scope `mars`; choose one of: belgium, world"
    );
    assert!(refusal(None, None, Some("profit")).contains("did you mean `producer_profit`?"));
    assert!(request().choose(None, Some("world"), Some("producer_profit")).is_ok());
}

#[test]
fn what_is_chosen_is_all_that_is_shown() {
    let shipped = shipped();
    let (_, outcome) = shipped.iter().find(|(name, _)| name == "top-site").expect("it is shipped");
    for chart in CHARTS.iter().filter(|chart| !chart.choices.is_empty()) {
        let request = Request::new(outcome, Options::default());
        let request = request.choose(Some("sampling"), Some("world"), None).expect("they exist");
        let said = (chart.draw)(&[request]).expect(chart.name).description().to_owned();
        assert!(!said.contains("Belgium"), "{}: {said}", chart.name);
        assert!(!said.contains("Limited budgets"), "{}: {said}", chart.name);
        assert!(said.contains("Sampling and word of mouth"), "{}: {said}", chart.name);
    }
}

#[test]
fn a_map_of_a_rate_that_differs_by_segment_says_what_it_takes() {
    let shipped = shipped();
    let (_, outcome) = shipped.iter().find(|(name, _)| name == "top-site").expect("it is shipped");
    let chart = CHARTS.iter().find(|chart| chart.name == "heatmap").expect("it is listed");
    let says_so = |model: &str| {
        let request = Request::new(outcome, Options::default());
        let request = request.choose(Some(model), None, None).expect("it exists");
        let drawing = (chart.draw)(&[request]).expect("it has a volume and a rate");
        drawing.texts().any(|text| text.text.contains("differs by segment"))
    };
    assert!(says_so("segmented-displacement") && !says_so("constant-displacement"));
}

// --- Claims -----------------------------------------------------------------

#[test]
fn every_ledger_that_is_claimed_has_a_panel_and_equal_claims_share_a_line() {
    let outcome = run("four", include_str!("chart/four-claims.toml"), &NoFiles, 256);
    let ladder = ladder_of(&outcome, &LANGUAGES[0]);
    let axes: Vec<&str> = ladder.panels.iter().map(|panel| panel.axis_title.as_str()).collect();
    assert_eq!(axes, ["EUR a year, industry revenue lost", "EUR a year, consumer spending lost"]);
    let lines = |panel: usize| -> Vec<(&str, f64)> {
        let claims = ladder.panels[panel].claims.iter();
        claims.map(|claim| (claim.short.as_str(), claim.value)).collect()
    };
    assert_eq!(lines(0), [("federation, ministry", 25e6), ("studio", 9e6), ("newspaper", 400e6)]);
    assert_eq!(lines(1), [("the claim", 120e6)]);
    let label = &ladder.panels[0].claims[0].label;
    assert!(
        label.contains("EUR 50 m over 2 years") && label.contains("EUR 25 m a year"),
        "{label}"
    );
    let notes = ladder.notes.join(" ");
    assert!(notes.contains("The claim says “up to”, “at least”: a bound"), "{notes}");
    for language in &LANGUAGES {
        for chart in CHARTS {
            for width in [360, 480, 1200].into_iter().filter(|width| *width >= chart.narrowest) {
                let options = Options { language, width, ..Options::default() };
                let drawing = draw(chart, &outcome, options).expect(chart.name);
                let what = format!("{} {} {width}", chart.name, language.code);
                assert_eq!(layout::fault(&drawing), None, "{what}");
                let cut = drawing.texts().find(|text| text.text.ends_with('…'));
                assert_eq!(cut, None, "{what}");
            }
        }
    }
}

#[test]
fn a_claim_far_from_a_result_with_gains_is_told_and_not_drawn() {
    let shipped = shipped();
    let (_, outcome) = shipped.iter().find(|(name, _)| name == "top-site").expect("it is shipped");
    let density = find(CHARTS, "density").expect("it is listed");
    let said = |scope| {
        let request = Request::new(outcome, Options::default());
        let request = request.choose(Some("sampling"), Some(scope), None).expect("they exist");
        (density.draw)(&[request]).expect("a result").description().to_owned()
    };
    let far = "World: Too far for this scale, so not drawn: claim: “up to” EUR 6 bn";
    assert!(said("world").contains(far), "{}", said("world"));
    assert!(!said("belgium").contains("Too far"), "{}", said("belgium"));
}

// --- Generated scenarios ----------------------------------------------------

fn title() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Z][a-z]{1,12}( [a-z]{1,9}){0,5}",
        1 => "([A-Za-zäß€]{1,30} ?){1,20}",
        1 => Just("<script>alert(1)</script> & Donaudampfschifffahrtsgesellschaft".to_owned()),
    ]
}

fn power(low: f64, high: f64) -> impl Strategy<Value = f64> {
    (low..high).prop_map(|exponent| shortfall::math::pow(10.0, exponent))
}

fn claim() -> impl Strategy<Value = String> {
    let period = prop_oneof![Just(""), Just("period = \"year\""), Just("period = \"2 years\"")];
    let bound = prop_oneof![Just(""), Just("bound = \"up to\""), Just("bound = \"at least\"")];
    let basis = prop_oneof![
        4 => Just(""), 1 => Just("method.price_basis = \"retail\""),
        1 => Just("method.price_basis = \"profit\"")
    ];
    (power(2.0, 12.0), period, bound, basis).prop_map(|(amount, period, bound, basis)| {
        format!("amount = {amount:e}\n{period}\n{bound}\n{basis}\n")
    })
}

const MODELS: [&str; 5] =
    ["constant-displacement", "one-to-one", "one-to-one-net", "sampling", "willingness-to-pay"];

/// A scenario of library models with wide, narrow, fixed and negative inputs.
fn scenario() -> impl Strategy<Value = String> {
    let scopes = prop::collection::vec(title(), 0..4);
    let claims = prop::collection::vec((0_usize..4, claim()), 0..5);
    let models = 1_usize..=MODELS.len();
    let volume = (power(1.0, 10.0), prop_oneof![Just(1.0), 1.1..6.0_f64]);
    let rate = (-0.4..0.6_f64, 0.0..0.4_f64);
    let price = power(-1.0, 3.0);
    let grade = prop_oneof![Just("judgement"), Just("measured"), Just("weak"), Just("derived")];
    (title(), scopes, claims, models, volume, rate, (price, grade)).prop_map(
        |(title, scopes, claims, models, (volume, gsd), (low, width), (price, grade))| {
            let mut text =
                format!("format = 1\ntitle = {title:?}\nmedium = \"film\"\ncurrency = \"EUR\"\n");
            for (i, scope) in scopes.iter().enumerate() {
                text += &format!("[scopes.s{i}]\ntitle = {scope:?}\n");
            }
            for (i, (scope, claim)) in claims.iter().enumerate() {
                text += &format!("[claims.claim-{i}]\n{claim}");
                if !scopes.is_empty() {
                    text += &format!("scope = \"s{}\"\n", scope % scopes.len());
                }
            }
            let law = if gsd > 1.0 {
                format!("law = \"lognormal\"\nmedian = {volume:e}\ngsd = {gsd}")
            } else {
                format!("law = \"point\"\nvalue = {volume:e}")
            };
            let mut input = |name: &str, unit: &str, more: &str| {
                text += &format!("[inputs.{name}]\nunit = \"{unit}\"\n{more}\n");
            };
            let triangle = |low: f64, mode: f64, high: f64| {
                format!("law = \"triangular\"\nlow = {low}\nmode = {mode}\nhigh = {high}")
            };
            let rate = triangle(low, low + width, low + 2.0 * width + 0.01);
            input("downloads", "download/year", &format!("{law}\ngrade = \"{grade}\""));
            input("real_use", "1", &triangle(0.3, 0.8, 1.0));
            input("displacement", "sale/download", &format!("kind = \"net\"\n{rate}"));
            input(
                "gross_displacement",
                "sale/download",
                &format!("kind = \"gross\"\n{}", triangle(0.0, 0.2, 0.5)),
            );
            input(
                "sampling_gain",
                "sale/download",
                &format!("kind = \"correction\"\n{}", triangle(0.0, 0.1, 0.3)),
            );
            input(
                "purchase_probability",
                "sale/download",
                &format!("kind = \"gross\"\n{}", triangle(0.1, 0.2, 0.9)),
            );
            input("wtp_median", "EUR/sale", &format!("law = \"point\"\nvalue = {price:e}"));
            input("wtp_gsd", "1", &triangle(1.5, 2.0, 4.0));
            input(
                "price",
                "EUR/sale",
                &format!("law = \"lognormal\"\nmedian = {price:e}\ngsd = 1.3"),
            );
            input("net_share", "1", &triangle(0.3, 0.4, 0.6));
            input("unit_cost", "EUR/sale", "law = \"point\"\nvalue = 0.1");
            let names: Vec<String> =
                MODELS[..models].iter().map(|name| format!("{name:?}")).collect();
            let names = names.join(", ");
            text + &format!("[compare]\nmodels = [{names}]\nreference = {:?}\n", MODELS[0])
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 200,
        rng_seed: proptest::test_runner::RngSeed::Fixed(11),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn charts_of_generated_scenarios_fit(
        text in scenario(),
        language in 0_usize..3,
        wide in 900_u32..1600,
        narrow in 360_u32..900,
        height in prop::option::of(1_u32..3000),
    ) {
        let outcome = run("generated", &text, &NoFiles, 256);
        let language = &LANGUAGES[language];
        for width in [narrow, wide] {
            let options = Options { language, width, height, ..Options::default() };
            let request = [Request::new(&outcome, options)];
            for chart in CHARTS.iter().filter(|chart| width >= chart.narrowest) {
                if let Ok(drawing) = (chart.draw)(&request) {
                    let fault = layout::fault(&drawing);
                    prop_assert_eq!(fault, None, "{} {} of\n{}", chart.name, width, text);
                }
            }
        }
    }
}
