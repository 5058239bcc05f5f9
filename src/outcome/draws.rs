//! Draws themselves, for other programs: every input and every ledger.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::plan::{MODELS, Planned, plan};
use super::run::Questions;
use crate::engine::{Block, Settings, Shard, each_block};
use crate::scenario::{Input, Scenario};

/// The draws of a scenario as columns.
pub struct Draws {
    planned: Planned,
    headings: Vec<String>,
    /// Shape `[columns]`: where the values come from.
    origins: Vec<Origin>,
}

#[derive(Clone, Copy)]
enum Origin {
    /// A column of the plan.
    Input(usize),
    /// An input that is one number.
    Constant(f64),
    /// A task and one of its outputs.
    Output(usize),
}

/// Some draws of one replicate that follow each other.
pub struct DrawBlock<'a> {
    /// The replicate, from 0.
    pub replicate: u32,
    /// The number of the first draw in its replicate, from 0.
    pub first: u64,
    /// How many draws.
    pub rows: usize,
    /// Shape `[columns][rows]`, in the order of [`Draws::headings`].
    pub columns: Vec<&'a [f64]>,
}

/// The headings of the two columns that say which draw a row is.
pub const ADDRESS: [&str; 2] = ["replicate", "draw"];

impl Draws {
    /// The inputs of `scenario` in the order of the file, used or not, then the
    /// ledgers of every model in every scope.
    #[must_use]
    pub fn new(scenario: &Scenario) -> Self {
        let planned = plan(scenario, &Questions::default());
        let mut draws = Self { planned, headings: Vec::new(), origins: Vec::new() };
        draws.inputs(scenario);
        draws.ledgers(scenario);
        draws
    }

    /// The headings of the columns, but those of [`ADDRESS`]: `price`,
    /// `price/recent` for a segment, `price@belgium` where scopes differ,
    /// `one-to-one.belgium.industry_revenue`.
    #[must_use]
    pub fn headings(&self) -> &[String] {
        &self.headings
    }

    /// Shows `visit` every draw of the shard in order: the draws that a run
    /// with the same settings uses.
    ///
    /// # Errors
    ///
    /// That of `visit`, which ends the work.
    ///
    /// # Panics
    ///
    /// If the settings are not consistent.
    pub fn each<E>(
        &self,
        settings: &Settings,
        shard: Shard,
        mut visit: impl FnMut(&DrawBlock<'_>) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut constants: Vec<Vec<f64>> = Vec::new();
        each_block(&self.planned.plan, settings, shard, |block: &Block<'_>| {
            if constants.is_empty() {
                let fill = |origin: &Origin| match origin {
                    Origin::Constant(value) => vec![*value; block.rows],
                    _ => Vec::new(),
                };
                constants = self.origins.iter().map(fill).collect();
            }
            let columns =
                self.origins.iter().zip(&constants).map(|(origin, constant)| match *origin {
                    Origin::Input(column) => block.inputs[column].as_slice(),
                    Origin::Constant(_) => constant.as_slice(),
                    Origin::Output(output) => block.outputs[MODELS][output].as_slice(),
                });
            let Block { replicate, first, rows, .. } = *block;
            visit(&DrawBlock { replicate, first, rows, columns: columns.collect() })
        })
    }

    fn column(&mut self, heading: String, origin: Origin) {
        self.headings.push(heading);
        self.origins.push(origin);
    }

    fn inputs(&mut self, scenario: &Scenario) {
        let labels = self.planned.labels.iter().enumerate();
        let columns: BTreeMap<_, usize> = labels
            .map(|(column, label)| ((label.input, label.segment, label.scope), column))
            .collect();
        for (index, input) in scenario.inputs.iter().enumerate() {
            for (scope, cells) in input.laws.iter().enumerate() {
                for (segment, cell) in cells.iter().enumerate() {
                    let same =
                        |other: usize| Arc::ptr_eq(&input.laws[other][segment].law, &cell.law);
                    if (0..scope).any(same) {
                        continue;
                    }
                    let scope = (!(0..input.laws.len()).all(same)).then_some(scope);
                    let segment = input.segmented.then_some(segment);
                    let origin = match columns.get(&(index, segment, scope)) {
                        Some(column) => Origin::Input(*column),
                        None => Origin::Constant(cell.law.quantile(0.5)),
                    };
                    self.column(heading(scenario, input, segment, scope), origin);
                }
            }
        }
    }

    fn ledgers(&mut self, scenario: &Scenario) {
        let mut outputs = 0..;
        for about in &scenario.scopes {
            for chosen in &scenario.models {
                for ledger in &chosen.bound.ledgers {
                    let scope_name = about.id.iter().map(String::as_str);
                    let parts: Vec<&str> = std::iter::once(chosen.model.name.as_str())
                        .chain(scope_name)
                        .chain([ledger.name])
                        .collect();
                    let output = outputs.next().expect("outputs go on without end");
                    self.column(parts.join("."), Origin::Output(output));
                }
            }
        }
    }
}

fn heading(
    scenario: &Scenario,
    input: &Input,
    segment: Option<usize>,
    scope: Option<usize>,
) -> String {
    let mut heading = input.name.clone();
    if ADDRESS.contains(&heading.as_str()) {
        heading.insert_str(0, "input.");
    }
    if let Some(segment) = segment {
        heading.push_str(&format!("/{}", scenario.segments[segment]));
    }
    if let Some(id) = scope.and_then(|scope| scenario.scopes[scope].id.as_ref()) {
        heading.push_str(&format!("@{id}"));
    }
    heading
}
