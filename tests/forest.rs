//! Forest plots: what is printed fits, and says the same in words.

#[path = "chart/layout.rs"]
mod layout;

use layout::{fault, overlap};
use proptest::prelude::*;
use shortfall::chart::forest::{Certainty, Forest, Reference, Role, Shape, Study, Summary};
use shortfall::chart::{self, Options, TextBox, Theme, forest_of};
use shortfall::evidence::{Assumptions, Filter, read, shipped, synthesise};
use shortfall::language::LANGUAGES;

fn film() -> Forest {
    let filter = Filter::medium("film");
    let synthesis = synthesise(shipped(), &filter, &Assumptions::default()).expect("four rates");
    forest_of(&synthesis, "film", &LANGUAGES[0])
}

fn own(table: &str) -> Forest {
    let studies = read(table, 0).expect("a good table");
    let assumptions = Assumptions::default();
    let synthesis = synthesise(&studies, &Filter::default(), &assumptions).expect("effects");
    forest_of(&synthesis, "own.csv", &LANGUAGES[0])
}

#[test]
fn plots_of_studies_fit_at_every_width() {
    let bcg = own(include_str!("data/bcg.csv"));
    let viechtbauer = own(include_str!("data/viechtbauer2005.csv"));
    let one = own("label,estimate\na,5\n");
    let huge = own("label,estimate,std_error\na,1e9,1\nb,-1e9,1e9\nc,0,1e-9\n");
    for forest in [film(), bcg, viechtbauer, one, huge, Forest::default()] {
        for width in [0, 390, 480, 700, 900, 1200, 2000, 9000] {
            for height in [None, Some(2000)] {
                let options = Options { width, height, ..Options::default() };
                let drawing = chart::draw_forest(&forest, &options);
                assert_eq!(fault(&drawing), None, "{} at {width}", forest.title);
            }
        }
    }
}

/// The check must be able to fail.
#[test]
fn boxes_on_each_other_are_seen() {
    let drawing = chart::draw_forest(&film(), &Options::default());
    let a = drawing.texts().next().expect("a title");
    let b = TextBox { left: a.left + 3.0, right: a.right + 3.0, ..a.clone() };
    assert!(overlap(&a, &b));
}

#[test]
fn a_study_is_hollow_exactly_where_no_standard_error_was_published() {
    let film = film();
    assert!(film.studies.iter().all(|study| study.certainty == Certainty::Unpublished));
    let half = own("label,estimate,std_error\na,1,0.5\nb,2,\nc,3,0.5\n");
    let hollow: Vec<bool> =
        half.studies.iter().map(|study| study.certainty == Certainty::Unpublished).collect();
    assert_eq!(hollow, [false, true, false]);
    let said = |forest: &Forest, text: &str| {
        let drawing = chart::draw_forest(forest, &Options::default());
        drawing.texts().any(|line| line.text == text)
    };
    let (open, filled) = ("no standard error was published", "estimate, with its 95 % interval");
    assert!(said(&film, open) && !said(&film, filled));
    assert!(said(&half, open) && said(&half, filled));
}

#[test]
fn the_plot_has_mean_and_prediction_and_both_lines_in_words_and_marks() {
    let forest = film();
    assert!(matches!(forest.summaries[0].shape, Shape::Diamond { .. }));
    assert!(matches!(forest.summaries[1].shape, Shape::Bar { .. }));
    assert_eq!(forest.references.iter().map(|line| line.value).collect::<Vec<_>>(), [0.0, 1.0]);
    let drawing = chart::draw_forest(&forest, &Options::default());
    insta::assert_snapshot!("forest_description", drawing.description());
    for study in &forest.studies {
        assert!(study.note.as_ref().is_some_and(|note| note.contains("funder")), "{study:?}");
    }
}

#[test]
fn many_studies_are_counted_and_not_all_drawn() {
    let mut table = String::from("label,estimate,std_error\n");
    for row in 0..500 {
        table.push_str(&format!("s{row},{row},1\n"));
    }
    let forest = own(&table);
    assert_eq!(forest.studies.len(), 60);
    assert!(forest.notes.iter().any(|note| note.contains("440 more")), "{:?}", forest.notes);
}

#[test]
fn a_theme_changes_colours_and_no_word() {
    let options = Options { theme: Theme::Dark, ..Options::default() };
    let (dark, light) =
        (chart::draw_forest(&film(), &options), chart::draw_forest(&film(), &Options::default()));
    assert_ne!(dark.svg(), light.svg());
    assert!(dark.texts().eq(light.texts()));
    if let Some(folder) = std::env::var_os("LOOK") {
        let bcg = chart::draw_forest(&own(include_str!("data/bcg.csv")), &Options::default());
        for (name, drawing, scale) in
            [("dark", &dark, 1.0), ("half", &light, 0.5), ("full", &light, 1.0), ("bcg", &bcg, 1.0)]
        {
            let path = std::path::Path::new(&folder).join(format!("forest-{name}.png"));
            std::fs::write(path, drawing.png(scale)).unwrap();
        }
    }
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[A-Za-z]{1,12}( [a-z0-9.,]{1,9}){0,5}",
        1 => "([A-Za-zäß€]{1,40} ?){1,30}",
        1 => "\\PC{0,80}",
        1 => Just("<script>alert(1)</script> ]]> & \" '".to_owned()),
        1 => Just("\u{202e}\u{2066}desrever\u{0}\u{1b}[31m\u{200b}".to_owned()),
        1 => Just(String::new()),
    ]
}

fn value() -> impl Strategy<Value = f64> {
    prop_oneof![
        6 => -3.0..3.0_f64,
        1 => -1e9..1e9_f64,
        1 => prop_oneof![
            Just(0.0), Just(f64::MAX), Just(f64::MIN), Just(5e-324), Just(f64::NAN),
            Just(f64::INFINITY),
        ],
    ]
}

fn any_study() -> impl Strategy<Value = Study> {
    let certainty = prop_oneof![
        Just(Certainty::Unpublished),
        (value(), value(), value()).prop_map(|(low, high, weight)| Certainty::Interval {
            low,
            high,
            weight
        }),
    ];
    (text(), prop::option::of(text()), value(), certainty, text()).prop_map(
        |(label, note, estimate, certainty, annotation)| Study {
            label,
            note,
            estimate,
            certainty,
            annotation,
        },
    )
}

fn any_summary() -> impl Strategy<Value = Summary> {
    let shape = prop_oneof![
        (value(), value(), value()).prop_map(|(centre, low, high)| Shape::Diamond {
            centre,
            low,
            high
        }),
        (value(), value()).prop_map(|(low, high)| Shape::Bar { low, high }),
    ];
    (text(), prop::option::of(text()), shape, text())
        .prop_map(|(label, note, shape, annotation)| Summary { label, note, shape, annotation })
}

fn any_reference() -> impl Strategy<Value = Reference> {
    (value(), text(), any::<bool>()).prop_map(|(value, label, claimed)| Reference {
        value,
        label,
        role: if claimed { Role::Claimed } else { Role::Neutral },
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 200,
        rng_seed: proptest::test_runner::RngSeed::Fixed(7),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn generated_plots_fit(
        (title, axis_title, source) in (text(), text(), text()),
        studies in prop::collection::vec(any_study(), 0..12),
        summaries in prop::collection::vec(any_summary(), 0..3),
        references in prop::collection::vec(any_reference(), 0..4),
        notes in prop::collection::vec(text(), 0..3),
        width in 360_u32..1600,
    ) {
        let subtitle = Some(title.clone());
        let forest =
            Forest { title, subtitle, axis_title, studies, summaries, references, notes, source };
        let drawing = chart::draw_forest(&forest, &Options { width, ..Options::default() });
        prop_assert_eq!(fault(&drawing), None);
        prop_assert!(!drawing.svg().contains("<script>"));
    }
}
