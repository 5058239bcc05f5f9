//! The rules themselves: the list, and the manual page of each.

use super::super::document::{Align, Block, Grid, Link};
use super::number;
use crate::critique::{Mark, Rule};
use crate::language::Phrasebook;
use serde_json::{Value as Json, json};

/// The parts of a manual page after its title: the heading of each and the end of its message.
const PARTS: &[(&str, &str)] = &[
    ("rule-looks-for", "looks-for"),
    ("rule-how", "how"),
    ("rule-why", "why"),
    ("rule-limits", "limits"),
    ("rule-todo", "todo"),
    ("rule-clears", "clears"),
    ("rule-asks", "asks"),
];

/// Every rule, a line each.
#[must_use]
pub fn list(rules: &[&Rule], book: &Phrasebook) -> Vec<Block> {
    let columns = vec![
        (book.word("critique-rule"), Align::Left),
        (book.word("rule-title"), Align::Left),
        (book.word("rule-looks-for"), Align::Left),
    ];
    let mut grid = Grid { columns, rows: Vec::new() };
    for rule in rules {
        let word = |ending: &str| book.word(&format!("{}-{ending}", rule.key()));
        grid.row([rule.code.to_owned(), word("title"), word("looks-for")]);
    }
    vec![Block::Grid(grid)]
}

/// One rule in full.
#[must_use]
pub fn show(rule: &Rule, book: &Phrasebook) -> Vec<Block> {
    let word = |ending: &str| book.word(&format!("{}-{ending}", rule.key()));
    let mut blocks = vec![Block::Title(format!("{}: {}", rule.code, word("title")))];
    for (heading, ending) in PARTS {
        blocks.push(Block::Heading(book.word(heading)));
        blocks.push(Block::Paragraph(word(ending)));
    }
    blocks.push(Block::Heading(book.word("rule-thresholds")));
    if rule.thresholds.is_empty() {
        blocks.push(Block::Paragraph(book.word("rule-no-thresholds")));
    } else {
        blocks.push(Block::Grid(thresholds(rule, book)));
    }
    blocks.push(Block::Heading(book.word("rule-sources")));
    let sources = rule.sources.iter().map(|source| Link {
        text: source.line(),
        url: (!source.url.is_empty()).then(|| source.url.to_owned()),
    });
    blocks.push(Block::Links(String::new(), sources.collect()));
    blocks
}

fn thresholds(rule: &Rule, book: &Phrasebook) -> Grid {
    let columns = vec![
        (book.word("rule-name"), Align::Left),
        (book.word("rule-value"), Align::Right),
        (book.word("critique-severity"), Align::Left),
        (book.word("rule-rests-on"), Align::Left),
    ];
    let mut grid = Grid { columns, rows: Vec::new() };
    for threshold in rule.thresholds {
        grid.row([
            threshold.name.to_owned(),
            number::threshold(rule, threshold, book),
            book.word(&format!("severity-{}", threshold.severity.word())),
            match threshold.mark {
                Some(mark) => book.word(&format!("mark-{}", mark.word())),
                None => book.word("rule-cited"),
            },
        ]);
    }
    grid
}

/// Rules for programs; `says` in the language of `book`.
#[must_use]
pub fn json(rules: &[&Rule], book: &Phrasebook) -> String {
    let all: Vec<Json> = rules.iter().map(|rule| rule_value(rule, book)).collect();
    format!("{:#}\n", Json::Array(all))
}

fn rule_value(rule: &Rule, book: &Phrasebook) -> Json {
    let word = |ending: &str| book.word(&format!("{}-{ending}", rule.key()));
    json!({
        "code": rule.code,
        "title": word("title"),
        "looks_for": word("looks-for"),
        "how": word("how"),
        "why": word("why"),
        "limits": word("limits"),
        "todo": word("todo"),
        "clears_if": word("clears"),
        "asks": word("asks"),
        "thresholds": rule.thresholds.iter().map(|t| json!({
            "name": t.name,
            "value": t.value,
            "unit": t.unit,
            "severity": t.severity.word(),
            "side": t.side.sign(),
            "mark": t.mark.map(Mark::word),
        })).collect::<Vec<_>>(),
        "sources": rule.sources.iter().map(|s| json!({
            "author": s.author, "year": s.year, "title": s.title, "url": s.url,
        })).collect::<Vec<_>>(),
    })
}
