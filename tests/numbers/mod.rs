//! Scenarios about plain numbers: a formula over inputs without units, times one euro a year.

#![allow(dead_code, reason = "each test uses a part of it")]

use shortfall::engine::{Sampler, Settings};
use shortfall::outcome::{self, Outcome, Questions};
use shortfall::scenario::{NoFiles, Request, Scenario, parse};

/// A scenario with `inputs` (name, and its law as an inline table) and one model that computes
/// `formula`; `more` is added as it is.
pub(crate) fn scenario(inputs: &[(&str, &str)], formula: &str, more: &str) -> Scenario {
    let mut text = String::from("format = 1\ntitle = \"Numbers\"\ncurrency = \"EUR\"\n");
    for (name, law) in inputs {
        text += &format!("\n[inputs.{name}]\nunit = \"1\"\n{}\n", law.replace("; ", "\n"));
    }
    text += "\n[models.numbers]\ntitle = \"Numbers\"\nsummary = \"A formula.\"\n\
             assumes = [\"Nothing.\"]\ncitation = \"Made up.\"\n\
             [models.numbers.constants.euro]\nvalue = 1\nunit = \"money/year\"\nmeaning = \"A unit.\"\n";
    text += &format!("[models.numbers.steps]\nindustry_revenue = \"euro * ({formula})\"\n");
    text += &format!("{more}\n[compare]\nmodels = [\"numbers\"]\nreference = \"numbers\"\n");
    parse("numbers.toml", &text, &Request::default(), &NoFiles).unwrap_or_else(|rejected| {
        let said: Vec<&str> = rejected.problems.iter().map(|p| p.message.as_str()).collect();
        panic!("{said:?} in\n{text}")
    })
}

/// Runs it with `points` draws in each of 16 replicates.
pub(crate) fn run(scenario: &Scenario, sampler: Sampler, seed: u64, points: u64) -> Outcome {
    let settings = Settings { sampler, seed, points, ..Settings::default() };
    outcome::run(scenario.clone(), settings, Questions::default().with_sketches(), &|_| {})
}
