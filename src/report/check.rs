//! What `check` says of a scenario that can be run.

use crate::scenario::{Cell, Input, Reproduction, Scenario};

/// A few lines: what the file holds, and what a careful author would look at again.
#[must_use]
pub fn summary(name: &str, scenario: &Scenario) -> String {
    let figures = match scenario.reproductions.len() {
        0 => String::new(),
        n => format!(", {} to recompute", counted(n, "figure")),
    };
    let mut text = format!(
        "{name}: fine. {}, {}, {}, {}{figures}\n",
        counted(scenario.claims.len(), "claim"),
        counted(scenario.inputs.len(), "input"),
        counted(scenario.models.len(), "model"),
        counted(scenario.variants.len(), "variant"),
    );
    for remark in remarks(scenario) {
        text.push_str(&format!("  note: {remark}\n"));
    }
    text
}

fn counted(n: usize, thing: &str) -> String {
    if n == 1 { format!("1 {thing}") } else { format!("{n} {thing}s") }
}

fn remarks(scenario: &Scenario) -> Vec<String> {
    let names = |keep: &dyn Fn(&Input) -> bool| -> Vec<&str> {
        scenario
            .inputs
            .iter()
            .filter(|input| keep(input))
            .map(|input| input.name.as_str())
            .collect()
    };
    let used = |input: &Input| {
        scenario.models.iter().any(|chosen| chosen.bound.inputs.contains(&input.name))
    };
    let lists = [
        ("used by no model", names(&|input| !used(input) && !recomputed(scenario, input))),
        ("without a grade", names(&|input| input.cells().any(is_not_graded))),
        ("without a source", names(&|i| i.cells().any(|cell| cell.provenance.sources.is_empty()))),
        ("may be negative", names(&|input| may_be_negative(input))),
    ];
    let told = |(what, names): (&str, Vec<&str>)| format!("{what}: {}", names.join(", "));
    lists.into_iter().filter(|(_, names)| !names.is_empty()).map(told).collect()
}

/// Whether nothing says how sure it is, nor that it is as a claimant published it.
fn is_not_graded(cell: &Cell) -> bool {
    cell.provenance.grade.is_none() && cell.provenance.status.is_none()
}

/// Whether a figure to recompute uses it.
fn recomputed(scenario: &Scenario, input: &Input) -> bool {
    let uses = |figure: &Reproduction| figure.recipe.inputs().contains(&input.name.as_str());
    scenario.reproductions.iter().any(uses)
}

/// Whether a count, a price or a share has a probability above 1 in 1,000 below 0.
/// A net rate may be negative: copies can bring more sales than they cost.
fn may_be_negative(input: &Input) -> bool {
    input.rate.is_none() && input.cells().any(|cell| cell.law.cdf(-f64::MIN_POSITIVE) > 0.001)
}
