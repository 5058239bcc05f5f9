//! The claims of several files side by side.

use super::super::described::title;
use super::super::document::{Align, Block, Grid};
use super::Page;
use crate::language::{Message, Phrasebook};
use crate::outcome::{Outcome, phrases};
use crate::scenario::Claim;
use crate::verdict::Verdict;

pub(super) fn section(pages: &[Page<'_>], book: &Phrasebook) -> Vec<Block> {
    let columns = [
        ("report-file", Align::Left),
        ("claim", Align::Left),
        ("report-published", Align::Left),
        ("report-reference", Align::Left),
        ("table-90-range", Align::Right),
        ("table-over-median", Align::Right),
        ("report-evidence-grade", Align::Left),
    ];
    let columns = columns.into_iter().map(|(id, align)| (book.word(id), align)).collect();
    let mut grid = Grid { columns, rows: Vec::new() };
    for page in pages {
        let outcome = page.outcome();
        for verdict in &page.examined.verdicts {
            grid.rows.push(row(outcome, verdict, book));
        }
    }
    if grid.rows.is_empty() {
        return Vec::new();
    }
    let lead = Block::Paragraph(book.word("report-overview-lead"));
    vec![Block::Heading(book.word("report-overview")), lead, Block::Grid(grid)]
}

fn row(outcome: &Outcome, verdict: &Verdict, book: &Phrasebook) -> Vec<String> {
    let scenario = &outcome.scenario;
    let claim = &scenario.claims[verdict.claim];
    let [model, range, ratio] = found(outcome, verdict.claim, claim, book);
    let grade = match verdict.weighed.inputs {
        0 => String::new(),
        _ => book.word(verdict.weighed.grade.id),
    };
    let published = book.say(&phrases::claim(claim, scenario));
    vec![scenario.title.clone(), claim.id.clone(), published, model, range, ratio, grade]
}

/// The reference model, its range on the claim's ledger and how the claim compares.
fn found(outcome: &Outcome, index: usize, claim: &Claim, book: &Phrasebook) -> [String; 3] {
    let none = || [book.word("not-estimated"), String::new(), String::new()];
    let reference = outcome.scenario.reference;
    let here = |result: &&crate::outcome::ModelResult| {
        result.scope == claim.scope && result.model == reference
    };
    let result = outcome.results.iter().find(here).and_then(|result| result.on(claim.ledger));
    let Some(result) = result else { return none() };
    let q = &result.figures.quantiles;
    let place = result.claims.iter().position(|&other| other == index);
    let reach = place.and_then(|place| result.figures.reach.get(place));
    let range = Message::new("report-money")
        .with("currency", outcome.scenario.currency.as_str())
        .with("amount", phrases::range(q[1], q[5]));
    [
        title(&outcome.scenario.models[reference], book),
        book.say(&range),
        reach.map(|reach| book.say(&phrases::ratio(reach))).unwrap_or_default(),
    ]
}
