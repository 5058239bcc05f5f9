//! What would have to be true, every question with its answer or the reason why there is none.

use super::super::document::{Align, Block, Grid};
use crate::inversion::{Answer, Found, answers};
use crate::language::{Message, Phrasebook, Value};
use crate::outcome::{Outcome, phrases};
use crate::quantity::Words;

pub(super) fn section(outcome: &Outcome, book: &Phrasebook) -> Vec<Block> {
    let answers = answers(outcome);
    if answers.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Heading(book.word("report-inversions"))];
    for (index, claim) in outcome.scenario.claims.iter().enumerate() {
        let of_claim = || answers.iter().filter(|answer| answer.claim == index);
        let name = Message::new("report-claim").with("id", claim.id.as_str());
        blocks.push(Block::Subheading(book.say(&name)));
        blocks.push(Block::Grid(grid(outcome, of_claim(), book)));
        let unanswered: Vec<String> =
            of_claim().filter_map(|answer| missing(answer, book)).collect();
        if !unanswered.is_empty() {
            blocks.push(Block::Paragraph(book.word("report-unanswered")));
            blocks.push(Block::Lines(unanswered));
        }
    }
    blocks
}

fn grid<'a>(
    outcome: &Outcome,
    answers: impl Iterator<Item = &'a Answer>,
    book: &Phrasebook,
) -> Grid {
    let columns = [
        ("report-question", Align::Left),
        ("model", Align::Left),
        ("table-median", Align::Right),
        ("table-90-range", Align::Right),
    ];
    let columns = columns.into_iter().map(|(id, align)| (book.word(id), align)).collect();
    let mut grid = Grid { columns, rows: Vec::new() };
    for answer in answers {
        let Ok(found) = &answer.found else { continue };
        let model = answer.model.map(|index| &outcome.scenario.models[index].model.name);
        let model = model.cloned().unwrap_or_default();
        let [median, range] = cells(answer, found, book);
        grid.row([question(answer, book), model, median, range]);
    }
    grid
}

/// The question; on whose volume the answer stands, and on which data.
fn question(answer: &Answer, book: &Phrasebook) -> String {
    let mut text = book.say(&answer.inversion.question());
    if answer.on_our_volume && answer.model.is_none() {
        text.push_str(&format!(" ({})", book.word("report-our-volume")));
    }
    let rows: Vec<String> = answer.rows.iter().map(|row| book.say(&row.message())).collect();
    if !rows.is_empty() {
        text.push_str(&book.say(&Message::new("implied-data").with("rows", rows.join(", "))));
    }
    text
}

fn cells(answer: &Answer, found: &Found, book: &Phrasebook) -> [String; 2] {
    let spread = match found {
        Found::Share(share) => return [book.say(&phrases::share(*share)), String::new()],
        Found::Spread(spread) => spread,
    };
    let nothing = || book.word("table-nothing");
    let median = spread.median().map(|median| {
        let digits = phrases::digits(median, 3);
        let said = Value::Quantity(median.value, answer.unit.clone(), digits, Words::Short);
        book.say(&Message::new("table-figure").with("figure", said))
    });
    let range = match (spread.p5(), spread.p95()) {
        (Some(low), Some(high)) if low.value == high.value => String::new(),
        (Some(low), Some(high)) => book.say(&phrases::range(low, high)),
        (Some(low), None) => {
            book.say(&Message::new("report-from").with("low", phrases::figure(low)))
        }
        (None, _) => nothing(),
    };
    [median.unwrap_or_else(nothing), range]
}

fn missing(answer: &Answer, book: &Phrasebook) -> Option<String> {
    let reason = answer.found.as_ref().err()?;
    let message = Message::new("report-missing")
        .with("question", answer.inversion.question())
        .with("reason", reason.says());
    Some(book.say(&message))
}
