//! What can be said of each claim, and its words.

use super::super::document::{Block, Quote};
use super::{Page, say};
use crate::critique::{Conclusion, Finding, Severity};
use crate::language::{Message, Phrasebook};
use crate::scenario::Claim;

pub(super) fn section(page: &Page<'_>, book: &Phrasebook) -> Vec<Block> {
    let verdicts = &page.examined.verdicts;
    if verdicts.is_empty() {
        return Vec::new();
    }
    let said = verdicts.iter().map(|verdict| {
        let findings = &page.examined.critique.claims[verdict.claim];
        let objections = objections(findings, book);
        say(&[verdict.with_grade(), vec![objections]].concat(), book)
    });
    let said: Vec<Vec<String>> = said.collect();
    // What holds for every claim is said once, below them.
    let of_all = |line: &String| said.len() > 1 && said.iter().all(|lines| lines.contains(line));
    let mut blocks = vec![Block::Heading(book.word("report-in-short"))];
    for (verdict, lines) in verdicts.iter().zip(&said) {
        let claim = &page.outcome().scenario.claims[verdict.claim];
        let name = Message::new("report-claim").with("id", claim.id.as_str());
        blocks.push(Block::Subheading(book.say(&name)));
        blocks.extend(wording(claim, book).map(Block::Quote));
        blocks.push(Block::Lines(lines.iter().filter(|line| !of_all(line)).cloned().collect()));
    }
    let common: Vec<String> = said[0].iter().filter(|line| of_all(line)).cloned().collect();
    if !common.is_empty() {
        blocks.push(Block::Subheading(book.word("report-every-claim")));
        blocks.push(Block::Lines(common));
    }
    blocks
}

/// What rules object to in one claim, by the titles of the gravest findings.
fn objections(findings: &[Finding], book: &Phrasebook) -> Message {
    let titles = |severity: Severity| -> Vec<String> {
        let fires = |finding: &&Finding| {
            finding.conclusion == Conclusion::Fires && finding.severity == severity
        };
        let found = findings.iter().filter(fires);
        found.map(|finding| book.word(&format!("{}-title", finding.rule.key()))).collect()
    };
    for (severity, id) in [
        (Severity::Error, "report-gravest"),
        (Severity::Warning, "report-objections"),
        (Severity::Note, "report-remarks"),
    ] {
        let titles = titles(severity);
        if !titles.is_empty() {
            return Message::new(id).with("titles", Message::apart(titles));
        }
    }
    let open = |finding: &&Finding| finding.conclusion == Conclusion::CannotEvaluate;
    Message::new("report-no-objection")
        .with("all", findings.len())
        .with("open", findings.iter().filter(open).count())
}

/// The words in which it was published, apart from the sentence that they stand in.
fn wording(claim: &Claim, book: &Phrasebook) -> Option<Quote> {
    let words = claim.wording.as_deref()?;
    let sentence = book.say(&Message::new("report-wording").with("wording", Quote::HERE));
    Quote::within(&sentence, words, claim.wording_language.as_deref())
}
