//! The studies and the data that rules, laws and verdicts used, each with its source.

use std::collections::BTreeSet;

use super::super::document::{Align, Block, Entry, Grid, Link};
use super::Page;
use crate::context::Fact;
use crate::evidence::{Filter, Study, select, short_name};
use crate::inversion::answers;
use crate::language::{Message, Phrasebook, Value};
use crate::quantity::{Digits, Words};
use crate::scenario::Input;

pub(super) fn section(page: &Page<'_>, book: &Phrasebook) -> Vec<Block> {
    let named = named(page);
    let studies: Vec<&Study> =
        page.data.studies().iter().filter(|study| named.contains(&study.id)).collect();
    let facts: Vec<&Fact> = page
        .outcome()
        .scenario
        .context
        .facts()
        .iter()
        .filter(|fact| named.contains(&fact.path()))
        .collect();
    if studies.is_empty() && facts.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::Heading(book.word("report-evidence"))];
    if !studies.is_empty() {
        blocks.push(Block::Captioned(book.word("report-studies"), rates(&studies, book)));
        blocks.push(Block::Entries(studies.iter().map(|study| of_study(study, book)).collect()));
    }
    if !facts.is_empty() {
        blocks.push(Block::Subheading(book.word("report-facts")));
        blocks.push(Block::Entries(facts.iter().map(|fact| of_fact(fact, book)).collect()));
    }
    blocks
}

/// Names of what findings, inputs and inversions use, and of the rates that verdicts speak of.
fn named(page: &Page<'_>) -> BTreeSet<String> {
    let critique = &page.examined.critique;
    let critics = critique.critics.iter().flatten().map(|(_, finding)| finding);
    let findings = critique.claims.iter().flatten().chain(critics);
    let mut named: BTreeSet<String> = findings.flat_map(|f| f.used.iter().cloned()).collect();
    let scenario = &page.outcome().scenario;
    let looked_up = scenario.inputs.iter().flat_map(Input::cells);
    named.extend(looked_up.filter_map(|cell| cell.fact.as_ref().map(|fact| fact.path())));
    let turned = answers(page.outcome());
    named.extend(turned.iter().flat_map(|answer| &answer.rows).map(|row| row.fact.path()));
    if let Some(medium) = scenario.medium.as_deref().filter(|_| !scenario.claims.is_empty()) {
        let counted = select(page.data.studies(), &Filter::medium(medium));
        let counted = counted.iter().flat_map(|selection| &selection.counted);
        named.extend(counted.map(|study| study.id.clone()));
    }
    named
}

/// What the studies found.
fn rates(studies: &[&Study], book: &Phrasebook) -> Grid {
    let columns = [
        ("report-study", Align::Left),
        ("report-estimate", Align::Right),
        ("report-std-error", Align::Right),
        ("report-country", Align::Left),
        ("report-funder", Align::Left),
    ];
    let columns = columns.into_iter().map(|(id, align)| (book.word(id), align)).collect();
    let mut grid = Grid { columns, rows: Vec::new() };
    let number = |value: f64| {
        let figure = Value::Number(value, Digits::All);
        book.say(&Message::new("table-figure").with("figure", figure))
    };
    for study in studies {
        let error = study.std_error.map_or_else(|| book.word("report-none-published"), number);
        let estimate = study.estimate.map_or_else(
            || book.word("report-no-number"),
            |value| {
                let said = Message::new(format!("report-reported-{}", study.reported));
                book.say(&said.with("number", number(value)))
            },
        );
        let place = [study.country.as_str(), study.data_years.as_str()].join(" ");
        let who = match study.funder.as_str() {
            "" => book.word("report-funder-unknown"),
            funder => funder.to_owned(),
        };
        grid.row([study.id.clone(), estimate, error, place.trim().to_owned(), who]);
    }
    grid
}

fn of_study(study: &Study, book: &Phrasebook) -> Entry {
    let published: Vec<&str> = [&study.venue, &study.scope]
        .into_iter()
        .filter(|s| !s.is_empty())
        .map(String::as_str)
        .collect();
    let mut text = published.join(". ");
    if !study.verified {
        text.push_str(&format!(" [{}]", book.word("mark-unverified")));
    }
    let title = format!("{}: {}", short_name(study), study.title);
    let url = (!study.source.is_empty()).then(|| study.source.clone());
    Entry {
        name: study.id.clone(),
        link: Some(Link { text: title, url }),
        text,
        ..Entry::default()
    }
}

fn of_fact(fact: &Fact, book: &Phrasebook) -> Entry {
    let mut says = stated(fact, book);
    if let Some(mark) = Some(fact.status).filter(|status| *status != "yes") {
        says.push_str(&format!(" [{}]", book.word(&format!("status-{mark}"))));
    }
    if !fact.source.is_empty() {
        says.push_str(&format!("; {}", fact.source));
    }
    let url = Some(fact.url.clone()).filter(|url| !url.is_empty());
    Entry { name: fact.path(), link: Some(Link { text: says, url }), ..Entry::default() }
}

/// The figure with its unit: a value, a value with a range, or a range.
fn stated(fact: &Fact, book: &Phrasebook) -> String {
    let whole =
        |value| Value::Quantity(value, fact.unit.clone(), Digits::Significant(3), Words::Full);
    let (low, high) = fact.ends();
    book.say(&match fact.value {
        _ if low == high => Message::new("table-figure").with("figure", whole(low)),
        Some(value) => Message::around(whole(value), whole(low), whole(high)),
        None => Message::range(whole(low), whole(high)),
    })
}
