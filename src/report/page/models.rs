//! Every model that was run: what it assumes, and its formulas.

use super::super::document::{Align, Block, Grid};
use crate::language::{Message, Phrasebook};
use crate::outcome::Outcome;
use crate::quantity::machine;
use crate::scenario::{Chosen, Scenario};

pub(super) fn section(outcome: &Outcome, book: &Phrasebook) -> Vec<Block> {
    let scenario = &outcome.scenario;
    if scenario.models.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::Heading(book.word("report-models")),
        Block::Paragraph(book.word("report-models-lead")),
    ];
    for chosen in &scenario.models {
        let model = &chosen.model;
        blocks.push(Block::Subheading(format!("{}: {}", model.name, model.title)));
        blocks.extend(model.summary.clone().map(Block::Paragraph));
        if !model.assumes.is_empty() {
            let assumes = model.assumes.iter().map(|assumption| {
                book.say(&Message::new("report-assumes").with("what", assumption.as_str()))
            });
            blocks.push(Block::Lines(assumes.collect()));
        }
        blocks.push(Block::Grid(formulas(scenario, chosen, book)));
        blocks.extend(model.citation.clone().map(Block::Paragraph));
    }
    blocks
}

fn formulas(scenario: &Scenario, chosen: &Chosen, book: &Phrasebook) -> Grid {
    let columns = ["report-step", "report-unit", "report-formula"];
    let columns = columns.into_iter().map(|id| (book.word(id), Align::Left)).collect();
    let mut grid = Grid { columns, rows: Vec::new() };
    let model = &chosen.model;
    let in_money = |unit: &crate::quantity::Unit| unit.with_money(&scenario.currency).to_string();
    for constant in &model.constants {
        let value = format!("{} ({})", machine(constant.value), constant.meaning);
        grid.row([constant.name.clone(), in_money(&constant.unit), value]);
    }
    for need in model.needs.iter().filter(|need| chosen.bound.defaults.contains(&need.name)) {
        let Some((value, reason)) = &need.default else { continue };
        let value = format!("{} ({reason})", machine(*value));
        grid.row([need.name.clone(), in_money(&need.unit), value]);
    }
    for (step, kind) in model.steps.iter().zip(&chosen.bound.kinds) {
        grid.row([step.name.clone(), kind.unit.to_string(), step.formula.text().to_owned()]);
    }
    grid
}
