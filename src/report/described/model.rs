//! A model in words: what it says, what it assumes, its formulas, where it comes from.

use super::super::document::{Align, Block, Grid};
use super::{say, unit};
use crate::language::Phrasebook;
use crate::outcome::phrases;
use crate::quantity::machine;
use crate::scenario::{Chosen, Scenario};

/// What a reader calls it.
pub(in super::super) fn title(chosen: &Chosen, book: &Phrasebook) -> String {
    phrases::of_model(chosen, &chosen.model.title, book)
}

/// All that there is to say of it, below its title.
pub(in super::super) fn model(
    scenario: &Scenario,
    chosen: &Chosen,
    book: &Phrasebook,
) -> Vec<Block> {
    let model = &chosen.model;
    let text = |text: &String| phrases::of_model(chosen, text, book);
    let mut blocks = Vec::new();
    blocks.extend(model.summary.as_ref().map(text).map(Block::Paragraph));
    let assumes = model.assumes.iter().map(text);
    let assumes: Vec<String> =
        assumes.map(|what| say("report-assumes", &[("what", &what)], book)).collect();
    if !assumes.is_empty() {
        blocks.push(Block::Lines(assumes));
    }
    blocks.push(Block::Grid(formulas(scenario, chosen, book)));
    blocks.extend(model.citation.as_ref().map(text).map(Block::Paragraph));
    blocks
}

/// Its constants, what it assumes where the scenario says nothing, and its steps.
fn formulas(scenario: &Scenario, chosen: &Chosen, book: &Phrasebook) -> Grid {
    let columns = ["report-step", "report-unit", "report-formula"];
    let columns = columns.into_iter().map(|id| (book.word(id), Align::Left)).collect();
    let mut grid = Grid { columns, rows: Vec::new() };
    let (model, currency) = (&chosen.model, &scenario.currency);
    let text = |text: &str| phrases::of_model(chosen, text, book);
    for constant in &model.constants {
        let (value, meaning) = (machine(constant.value), text(&constant.meaning));
        let said = say("model-constant", &[("value", &value), ("meaning", &meaning)], book);
        grid.row([constant.name.clone(), unit(&constant.unit.with_money(currency), book), said]);
    }
    for need in model.needs.iter().filter(|need| chosen.bound.defaults.contains(&need.name)) {
        let Some((value, reason)) = &need.default else { continue };
        let (value, reason) = (machine(*value), text(reason));
        let said = say("model-default", &[("value", &value), ("reason", &reason)], book);
        grid.row([need.name.clone(), unit(&need.unit.with_money(currency), book), said]);
    }
    for (step, kind) in model.steps.iter().zip(&chosen.bound.kinds) {
        let mut unit = unit(&kind.unit, book);
        if kind.segmented {
            unit = say("model-by-segment", &[("unit", &unit)], book);
        }
        grid.row([step.name.clone(), unit, step.formula.text().to_owned()]);
    }
    grid
}
