//! What would have to be true, every question with its answer or the reason why there is none.

use super::super::described::title;
use super::super::document::{Align, Block, Entry, Grid};
use super::super::implied::is_share;
use crate::engine::Estimate;
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
        blocks.push(Block::Grid(grid(of_claim(), book)));
        let caption = book.word("report-by-model");
        blocks.push(Block::Captioned(caption, by_model(outcome, of_claim(), book)));
    }
    blocks.extend(unanswered(outcome, &answers, book));
    blocks
}

fn columns(ids: &[(&str, Align)], book: &Phrasebook) -> Vec<(String, Align)> {
    ids.iter().map(|(id, align)| (book.word(id), *align)).collect()
}

/// What is asked of the claim, whatever the model.
fn grid<'a>(answers: impl Iterator<Item = &'a Answer>, book: &Phrasebook) -> Grid {
    let ids = [
        ("report-question", Align::Left),
        ("table-median", Align::Right),
        ("table-90-range", Align::Right),
    ];
    let mut grid = Grid { columns: columns(&ids, book), rows: Vec::new() };
    for answer in answers.filter(|answer| answer.model.is_none()) {
        if let Ok(found) = &answer.found {
            let [median, range] = cells(answer, found, book);
            grid.row([question(answer, book), median, range]);
        }
    }
    grid
}

/// What is asked of every model: a row for each, a column for each question.
fn by_model<'a>(
    outcome: &Outcome,
    answers: impl Iterator<Item = &'a Answer>,
    book: &Phrasebook,
) -> Grid {
    let answers: Vec<&Answer> = answers.filter(|answer| answer.found.is_ok()).collect();
    let mut models: Vec<usize> = answers.iter().filter_map(|answer| answer.model).collect();
    models.sort_unstable();
    models.dedup();
    let mut asked: Vec<&'static str> = Vec::new();
    let mut grid = Grid { columns: columns(&[("model", Align::Left)], book), rows: Vec::new() };
    for answer in answers.iter().filter(|answer| answer.model.is_some()) {
        if !asked.contains(&answer.inversion.name) {
            asked.push(answer.inversion.name);
            grid.columns.push((question(answer, book), Align::Right));
        }
    }
    for model in models {
        let cell = |name: &&str| {
            let here = |one: &&&Answer| one.model == Some(model) && one.inversion.name == *name;
            let answer = answers.iter().find(here)?;
            answer.found.as_ref().ok().map(|found| in_one_cell(answer, found, book))
        };
        let name = title(&outcome.scenario.models[model], book);
        let cells = asked.iter().map(|name| cell(name).unwrap_or_default());
        grid.rows.push(std::iter::once(name).chain(cells).collect());
    }
    grid
}

fn in_one_cell(answer: &Answer, found: &Found, book: &Phrasebook) -> String {
    let Found::Spread(spread) = found else { return cells(answer, found, book)[0].clone() };
    match (spread.median(), spread.p5(), spread.p95()) {
        (Some(median), Some(low), Some(high)) if low.value != high.value => {
            let [low, high] = [low, high].map(phrases::figure);
            book.say(&Message::around(with_unit(answer, median), low, high))
        }
        _ => {
            let [median, range] = cells(answer, found, book);
            if range.is_empty() { median } else { format!("{median} ({range})") }
        }
    }
}

/// What cannot be said: every reason once, with the questions that it stops.
fn unanswered(outcome: &Outcome, answers: &[Answer], book: &Phrasebook) -> Vec<Block> {
    let mut lines: Vec<(String, Vec<String>)> = Vec::new();
    let several = outcome.scenario.claims.len() > 1;
    for answer in answers {
        let Err(reason) = &answer.found else { continue };
        let mut why = reason.says();
        let stops_all = |other: &Answer| {
            (other.inversion.name, other.model) != (answer.inversion.name, answer.model)
                || other.found.as_ref().is_err_and(|other| other.says() == why)
        };
        if several && !answers.iter().all(stops_all) {
            let claim = &outcome.scenario.claims[answer.claim].id;
            let name = Message::new("report-claim").with("id", claim.as_str());
            why = Message::new("claims-remark").with("about", name).with("says", why);
        }
        let reason = book.set(&why);
        let question = question(answer, book);
        match lines.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, questions)) if questions.contains(&question) => {}
            Some((_, questions)) => questions.push(question),
            None => lines.push((reason, vec![question])),
        }
    }
    if lines.is_empty() {
        return Vec::new();
    }
    let heading = Block::Subheading(book.word("report-unanswered"));
    let entries = lines.into_iter().map(|(name, questions)| Entry {
        name,
        text: book.say(&Message::new("table-figure").with("figure", Message::apart(questions))),
        ..Entry::default()
    });
    vec![heading, Block::Entries(entries.collect())]
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

fn with_unit(answer: &Answer, median: Estimate) -> Value {
    let digits = phrases::digits(median, 3);
    Value::Quantity(median.value, answer.unit.clone(), digits, Words::Short)
}

fn cells(answer: &Answer, found: &Found, book: &Phrasebook) -> [String; 2] {
    let spread = match found {
        Found::Share(share) => return [book.say(&phrases::share(*share)), String::new()],
        Found::Spread(spread) => spread,
    };
    let nothing = || book.word("table-nothing");
    let share = is_share(answer.inversion.name);
    let percent = |of: Estimate| Value::Percent(of.value, phrases::digits(of, 3));
    let end = |of: Estimate| if share { percent(of) } else { phrases::figure(of) };
    let median = spread.median().map(|median| {
        let said = if share { percent(median) } else { with_unit(answer, median) };
        book.say(&Message::new("table-figure").with("figure", said))
    });
    let range = match (spread.p5(), spread.p95()) {
        (Some(low), Some(high)) if low.value == high.value => String::new(),
        (Some(low), Some(high)) if share => {
            book.say(&Message::new("table-range").with("low", end(low)).with("high", end(high)))
        }
        (Some(low), Some(high)) => book.say(&phrases::range(low, high)),
        (Some(low), None) => book.say(&Message::new("report-from").with("low", end(low))),
        (None, _) => nothing(),
    };
    [median.unwrap_or_else(nothing), range]
}
