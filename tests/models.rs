//! The library of models: every file is listed, holds with its own needs, and is explained.

use std::fs;

use shortfall::model::{Given, Inputs, LEDGERS, LIBRARY, Model, load};
use shortfall::problem::{Place, Sources, render};
use shortfall::quantity::{Unit, UnitNames};
use shortfall::table::Problems;

fn models() -> Vec<(Model, Sources)> {
    let read = |embedded| {
        let mut sources = Vec::new();
        (load(embedded, &UnitNames::new(), &mut sources), sources)
    };
    LIBRARY.iter().map(read).collect()
}

/// Inputs that are what a model says it needs; `without` leaves one out.
struct OwnNeeds<'a> {
    model: &'a Model,
    without: Option<&'a str>,
}

impl Inputs for OwnNeeds<'_> {
    fn given(&self, name: &str) -> Option<Given> {
        let need = self.model.needs.iter().find(|need| need.name == name)?;
        (self.without != Some(name)).then(|| Given {
            unit: need.unit.with_money("EUR"),
            segmented: need.segmented,
            rate: need.rate,
            place: need.place.clone(),
        })
    }

    fn names(&self) -> Vec<&str> {
        self.model.needs.iter().map(|need| need.name.as_str()).collect()
    }
}

const NOWHERE: Place = Place { source: 0, span: 0..0 };

#[test]
fn every_file_of_the_library_is_listed_and_every_name_has_a_file() {
    let mut files: Vec<String> = fs::read_dir("src/model/library")
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    let mut listed: Vec<String> = LIBRARY.iter().map(|m| format!("{}.toml", m.name)).collect();
    listed.sort();
    assert_eq!(files, listed);
}

#[test]
fn every_model_holds_with_the_inputs_that_it_asks_for() {
    for (model, sources) in models() {
        let problems = Problems::default();
        let needs = OwnNeeds { model: &model, without: None };
        let bound = model.bind(&needs, "EUR", &NOWHERE, &problems);
        let problems = problems.into_vec();
        assert!(problems.is_empty(), "{}", render(&problems, &sources, false));
        let bound = bound.expect("a model without problems is bound");
        assert!(bound.defaults.is_empty(), "{}: {:?}", model.name, bound.defaults);
        // Nothing is asked for in vain, and nothing used that was not asked for.
        let mut needed: Vec<&str> = model.needs.iter().map(|need| need.name.as_str()).collect();
        needed.sort_unstable();
        assert_eq!(bound.inputs, needed, "{}", model.name);
    }
}

#[test]
fn every_ledger_is_one_number_of_money_a_year() {
    let money = Unit::named("EUR").div(&Unit::named("year")).unwrap();
    for (model, _) in models() {
        let needs = OwnNeeds { model: &model, without: None };
        let bound = model.bind(&needs, "EUR", &NOWHERE, &Problems::default()).unwrap();
        let headed = bound.ledgers.contains(&&LEDGERS[1]);
        // An award is no loss: such a model has results of its own and cannot be compared.
        let apart = bound.ledgers.is_empty() && !model.results.is_empty();
        assert!(headed || apart, "{} has no headline", model.name);
        for (step, kind) in model.steps.iter().zip(&bound.kinds) {
            if LEDGERS.iter().any(|ledger| ledger.name == step.name) {
                assert_eq!((&kind.unit, kind.segmented), (&money, false), "{}", model.name);
            }
        }
    }
}

#[test]
fn a_need_without_a_default_is_missed_and_one_with_a_default_is_not() {
    for (model, _) in models() {
        for need in &model.needs {
            let problems = Problems::default();
            let needs = OwnNeeds { model: &model, without: Some(&need.name) };
            let bound = model.bind(&needs, "EUR", &NOWHERE, &problems);
            let told: Vec<String> = problems.into_vec().into_iter().map(|p| p.message).collect();
            match need.default {
                Some(_) => assert_eq!(bound.unwrap().defaults.join(" "), need.name),
                None => assert!(
                    told.len() == 1 && told[0].contains(&format!("needs an input `{}`", need.name)),
                    "{}: {told:?}",
                    model.name
                ),
            }
        }
    }
}

/// Two models may ask for an input of the same name only if they mean the same.
#[test]
fn one_name_means_one_thing_in_all_models() {
    let models = models();
    let needs = || models.iter().flat_map(|(model, _)| model.needs.iter().map(move |n| (model, n)));
    for (model, need) in needs() {
        for (other, same) in needs().filter(|(_, other)| other.name == need.name) {
            let here = (&need.unit, need.rate, need.segmented, &need.meaning);
            let there = (&same.unit, same.rate, same.segmented, &same.meaning);
            assert_eq!(here, there, "{} in {} and {}", need.name, model.name, other.name);
        }
    }
}

#[test]
fn every_model_says_what_it_assumes_and_where_it_comes_from() {
    for (model, _) in models() {
        let name = &model.name;
        assert!(model.summary.is_some() && model.citation.is_some(), "{name}");
        assert!(model.assumes.len() > 1, "{name}");
        for sentence in model.assumes.iter().chain(&model.summary) {
            assert!(sentence.ends_with('.'), "{name}: {sentence}");
        }
    }
}

#[test]
fn every_model_has_a_section_in_the_manual_and_every_section_a_model() {
    let manual = fs::read_to_string("docs/models.md").unwrap();
    let headings: Vec<&str> = manual.lines().filter_map(|l| l.strip_prefix("## ")).collect();
    let names: Vec<&str> = LIBRARY.iter().map(|model| model.name).collect();
    let sections: Vec<&str> = headings
        .iter()
        .copied()
        .filter(|h| h.chars().all(|c| c.is_lowercase() || c == '-'))
        .collect();
    assert_eq!(sections, names);
}
