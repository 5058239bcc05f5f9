//! Lists of what is built in: models and laws.

use super::document::{Align, Block, Grid};
use crate::chart::CHARTS;
use crate::distribution::{LAWS, Law};
use crate::model::{LEDGERS, Model};
use crate::scenario::{MADE_LAWS, MadeLaw, Takes};

/// Every built-in model, a line each.
#[must_use]
pub fn models(models: &[Model]) -> Vec<Block> {
    let mut grid = Grid::new(&[("model", Align::Left), ("what it says", Align::Left)]);
    for model in models {
        let summary = model.summary.clone().unwrap_or_else(|| model.title.clone());
        grid.row([model.name.clone(), summary]);
    }
    vec![Block::Grid(grid)]
}

/// One built-in model in full.
#[must_use]
pub fn model(model: &Model) -> Vec<Block> {
    let mut blocks = vec![Block::Title(format!("{}: {}", model.name, model.title))];
    blocks.extend(model.summary.clone().map(Block::Paragraph));
    if !model.assumes.is_empty() {
        blocks.push(Block::Heading("Assumes".to_owned()));
        blocks.push(Block::Lines(model.assumes.clone()));
    }
    let mut needs = Grid::new(&[
        ("needs", Align::Left),
        ("unit", Align::Left),
        ("kind", Align::Left),
        ("meaning", Align::Left),
    ]);
    for need in &model.needs {
        let kind = need.rate.map(|rate| rate.word().to_owned()).unwrap_or_default();
        let assumed =
            need.default.as_ref().map(|(value, _)| format!(" Assumed {value} if not given."));
        let meaning = format!("{}{}", need.meaning, assumed.unwrap_or_default());
        needs.row([need.name.clone(), need.unit.to_string(), kind, meaning]);
    }
    blocks.push(Block::Grid(needs));
    let mut steps = Grid::new(&[("step", Align::Left), ("formula", Align::Left)]);
    for constant in &model.constants {
        let text = format!("{} {} ({})", constant.value, constant.unit, constant.meaning);
        steps.row([constant.name.clone(), text]);
    }
    for step in &model.steps {
        steps.row([step.name.clone(), step.formula.text().to_owned()]);
    }
    blocks.push(Block::Grid(steps));
    let results = model.results.iter().map(|(name, says)| format!("{name}: {says}"));
    let results: Vec<String> = results.collect();
    if !results.is_empty() {
        blocks.push(Block::Paragraph("Results besides the ledgers".to_owned()));
        blocks.push(Block::Lines(results));
    }
    let not: Vec<&str> = LEDGERS
        .iter()
        .filter(|ledger| !model.steps.iter().any(|step| step.name == ledger.name))
        .map(|ledger| ledger.title)
        .collect();
    if !not.is_empty() {
        blocks.push(Block::Paragraph(format!("Not estimated: {}", not.join(", "))));
    }
    blocks.extend(model.citation.clone().map(Block::Paragraph));
    blocks
}

/// Every chart, a line each.
#[must_use]
pub fn charts() -> Vec<Block> {
    let mut grid = Grid::new(&[
        ("chart", Align::Left),
        ("what it shows", Align::Left),
        ("takes", Align::Left),
        ("narrowest", Align::Right),
    ]);
    for chart in CHARTS {
        let takes: Vec<String> =
            chart.choices.iter().map(|choice| format!("--{}", choice.name())).collect();
        let narrowest = format!("{} px", chart.narrowest);
        grid.row([chart.name.to_owned(), chart.summary.to_owned(), takes.join(" "), narrowest]);
    }
    let note = "Draw one with `shortfall chart KIND FILE... -o out.svg`; what each is for stands in docs/charts.md.";
    vec![Block::Grid(grid), Block::Paragraph(note.to_owned())]
}

/// Every law, a line each.
#[must_use]
pub fn laws() -> Vec<Block> {
    let mut grid =
        Grid::new(&[("law", Align::Left), ("keys", Align::Left), ("what it is", Align::Left)]);
    for law in LAWS {
        let keys: Vec<String> = law.forms.iter().map(|form| form.keys.join(", ")).collect();
        grid.row([law.name.to_owned(), keys.join("; or "), law.summary.to_owned()]);
    }
    for law in MADE_LAWS {
        let keys: Vec<&str> = law.keys.iter().map(|key| key.name).collect();
        grid.row([law.name.to_owned(), keys.join(", "), law.summary.to_owned()]);
    }
    let note = "Any law may be cut off: `truncate = [low, high]`, with `inf` for an open end.";
    vec![Block::Grid(grid), Block::Paragraph(note.to_owned())]
}

/// One law in full.
#[must_use]
pub fn law(law: &Law) -> Vec<Block> {
    let mut grid = Grid::new(&[("keys", Align::Left), ("meaning", Align::Left)]);
    for form in law.forms {
        grid.row([form.keys.join(", "), form.says.to_owned()]);
    }
    vec![
        Block::Title(law.name.to_owned()),
        Block::Paragraph(law.summary.to_owned()),
        Block::Grid(grid),
        Block::Paragraph(format!("Example: {}", law.example)),
    ]
}

/// One law in full that is made of evidence or of what people say.
#[must_use]
pub fn made_law(law: &MadeLaw) -> Vec<Block> {
    let mut grid = Grid::new(&[("key", Align::Left), ("meaning", Align::Left)]);
    for key in law.keys {
        grid.row([key.name.to_owned(), key.says.to_owned()]);
    }
    let mut blocks = vec![
        Block::Title(law.name.to_owned()),
        Block::Paragraph(law.summary.to_owned()),
        Block::Grid(grid),
    ];
    for key in law.keys {
        let Takes::Word(words) = key.takes else { continue };
        let mut grid = Grid::new(&[(key.name, Align::Left), ("meaning", Align::Left)]);
        for (name, says) in words() {
            grid.row([name.to_owned(), says]);
        }
        blocks.push(Block::Grid(grid));
    }
    if law.only_rates {
        let text = "For net displacement rates only: sales lost per copy, `kind = \"net\"`.";
        blocks.push(Block::Paragraph(text.to_owned()));
    }
    blocks.push(Block::Paragraph(format!("Example: {}", law.example)));
    blocks
}
