//! The way from a claim to a model's figure, as a table and as JSON.

use serde_json::{Value as Json, json};

use super::described;
use super::document::{Align, Block, Grid};
use crate::bridge::{Bridge, Method, Unbridged};
use crate::engine::Estimate;
use crate::language::{Message, Phrasebook, Value};
use crate::outcome::{Outcome, phrases};
use crate::quantity::{Digits, Unit, Words};

/// A heading, a row for every step between the claim and the figure, and how to read them.
#[must_use]
pub fn blocks(outcome: &Outcome, bridge: &Bridge<'_>, book: &Phrasebook) -> Vec<Block> {
    let mut blocks = vec![Block::Subheading(title(outcome, bridge, book))];
    blocks.push(Block::Grid(grid(outcome, bridge, book)));
    let currency = Unit::named(&outcome.scenario.currency);
    let end = |level: usize| phrases::quantity(bridge.to.quantiles[level], &currency, 3);
    let range = Message::new("bridge-range").with("low", end(1)).with("high", end(5));
    let note = match bridge.method {
        Method::LogMean => "bridge-note-log-mean",
        Method::Shapley => "bridge-note-shapley",
    };
    let mut lines = vec![book.say(&range), book.word(note)];
    lines.extend(bridge.steps.iter().filter_map(|step| {
        let is = step.explained()?;
        Some(book.say(&Message::new("bridge-step-is").with("step", step.says()).with("is", is)))
    }));
    blocks.push(Block::Lines(lines));
    blocks
}

/// Why there is no bridge, on one line.
#[must_use]
pub fn reason(outcome: &Outcome, unbridged: &Unbridged, book: &Phrasebook) -> String {
    let model = described::title(&outcome.scenario.models[unbridged.model], book);
    let reason = Message::new("no-bridge").with("reason", unbridged.why.says());
    format!("{model}: {}", book.say(&reason))
}

fn title(outcome: &Outcome, bridge: &Bridge<'_>, book: &Phrasebook) -> String {
    let scenario = &outcome.scenario;
    let title = Message::new("bridge-title")
        .with("claim", scenario.claims[bridge.claim].id.as_str())
        .with("model", described::title(&scenario.models[bridge.model], book));
    book.say(&title)
}

fn grid(outcome: &Outcome, bridge: &Bridge<'_>, book: &Phrasebook) -> Grid {
    let words = ["bridge-step", "bridge-takes", "bridge-share"].map(|id| book.word(id));
    let align = [Align::Left, Align::Right, Align::Right];
    let columns: Vec<(&str, Align)> = words.iter().map(String::as_str).zip(align).collect();
    let mut grid = Grid::new(&columns);
    let currency = Unit::named(&outcome.scenario.currency);
    let amount = |value: Value| book.say(&Message::new("step-own").with("name", value));
    let published = Value::Quantity(bridge.from, currency.clone(), Digits::All, Words::Full);
    grid.row([book.word("bridge-claim"), amount(published), String::new()]);
    for step in &bridge.steps {
        let taken = phrases::quantity(step.part, &currency, 3);
        let share = step.share.map(|share| {
            // As sure as the part is.
            let digits = phrases::digits(scaled(step.part, share), 2);
            amount(Value::Percent(share, digits))
        });
        grid.row([book.say(&step.says()), amount(taken), share.unwrap_or_default()]);
    }
    let mean = bridge.to.mean.map(|mean| amount(phrases::quantity(mean, &currency, 3)));
    grid.row([book.word("bridge-figure"), mean.unwrap_or_default(), String::new()]);
    grid
}

/// A part, in hundredths of the distance of which it is `share`.
fn scaled(part: Estimate, share: f64) -> Estimate {
    let error = |error: f64| (100.0 * share / part.value * error).abs();
    Estimate { value: 100.0 * share, mcse: part.mcse.map(error) }
}

/// The keys that stay, in full precision.
#[must_use]
pub fn value(outcome: &Outcome, bridge: &Bridge<'_>) -> Json {
    let english = Phrasebook::new(Default::default());
    let steps: Vec<Json> = bridge
        .steps
        .iter()
        .map(|step| {
            json!({
                "name": english.say(&step.says()),
                "share": step.share,
                "amount": step.part.value,
                "mcse": step.part.mcse,
            })
        })
        .collect();
    json!({
        "model": outcome.scenario.models[bridge.model].model.name,
        "ledger": bridge.ledger.name,
        "method": bridge.method.name(),
        "claim": bridge.from,
        "steps": steps,
        "mean": bridge.to.mean.map(|mean| mean.value),
        "p5": bridge.to.quantiles[1].value,
        "p95": bridge.to.quantiles[5].value,
    })
}
