//! What `critique` says of an outcome: inversions, findings by gravity, critics.

mod finding;
mod json;
mod number;
mod open;
pub mod rules;
mod topic;

pub use json::json;

use self::finding::Told;
use super::document::{Block, Quote};
use super::implied::Implied;
use crate::bridge;
use crate::critique::{Conclusion, Critique, Finding};
use crate::inversion::{self, Answer};
use crate::language::{Message, Phrasebook, Value};
use crate::outcome::{Outcome, phrases};
use crate::quantity::Digits;
use crate::scenario::{Assertion, Claim, Critic};
use crate::verdict::Verdict;

/// An outcome and what rules found in it.
#[derive(Debug)]
pub struct Examined {
    /// The outcome.
    pub outcome: Outcome,
    /// What was found.
    pub critique: Critique,
    /// What is said of each claim in short.
    pub verdicts: Vec<Verdict>,
}

/// The whole of what `critique` prints of one file, in the language of `book`.
#[must_use]
pub fn document(examined: &Examined, book: &Phrasebook) -> Vec<Block> {
    let Examined { outcome, critique, .. } = examined;
    let scenario = &outcome.scenario;
    let title = Message::new("critique-of").with("title", scenario.title.as_str());
    let mut blocks = vec![Block::Title(book.say(&title))];
    let mut changed = phrases::overridden(scenario);
    changed.extend(applied(critique));
    if !changed.is_empty() {
        blocks.push(Block::Lines(changed.iter().map(|message| book.say(message)).collect()));
    }
    let implied = inversion::answers(outcome);
    for (index, claim) in scenario.claims.iter().enumerate() {
        blocks.extend(of_claim(examined, &implied, index, claim, book));
    }
    for (critic, found) in scenario.critics.iter().zip(&critique.critics) {
        blocks.extend(of_critic(critic, found, &Told { book, titles: false }));
    }
    blocks.push(Block::Heading(book.word("run-how-to-read")));
    let notes = [
        "critique-note-outcomes",
        "critique-note-severity",
        "critique-note-method",
        "critique-note-thresholds",
        "critique-note-data",
    ];
    blocks.push(Block::Lines(notes.iter().map(|id| book.set(&Message::new(*id))).collect()));
    blocks
}

/// Thresholds of the user's own, and rules that were switched off.
fn applied(critique: &Critique) -> Vec<Message> {
    let changed = critique.applied.changed.iter().map(|(rule, threshold, value)| {
        Message::new("critique-threshold-changed")
            .with("code", rule.code)
            .with("name", threshold.name)
            .with("value", Value::Number(*value, Digits::All))
            .with("usual", Value::Number(threshold.value, Digits::All))
    });
    let off = critique.applied.off.iter().map(|(rule, reason)| {
        Message::new("critique-rule-off").with("code", rule.code).with("reason", reason.as_str())
    });
    changed.chain(off).collect()
}

fn of_claim(
    examined: &Examined,
    implied: &[Answer],
    index: usize,
    claim: &Claim,
    book: &Phrasebook,
) -> Vec<Block> {
    let outcome = &examined.outcome;
    let mut said = Implied { outcome, answers: implied, index, book }.in_full().into_iter();
    let published = said.next();
    let turned = Block::Lines(said.collect());
    let told = Told { book, titles: false };
    let all: Vec<(Option<&str>, &Finding)> =
        examined.critique.claims[index].iter().map(|finding| (None, finding)).collect();
    let findings = findings(&told, &all);
    let mut blocks: Vec<Block> = published.map(Block::Heading).into_iter().collect();
    blocks.extend(examined.verdicts.get(index).map(|verdict| in_short(verdict, book)));
    // Without a published volume there is no estimate to discuss: what the figure implies is first.
    if claim.method.volume().is_none() {
        blocks.push(turned);
        blocks.extend(findings);
    } else {
        blocks.extend(findings);
        blocks.push(turned);
    }
    blocks.extend(way(outcome, index, book));
    blocks
}

/// The verdict, and how good the evidence behind it is.
fn in_short(verdict: &Verdict, book: &Phrasebook) -> Block {
    Block::Lines(verdict.with_grade().iter().map(|sentence| book.say(sentence)).collect())
}

/// What to ask the claimant for: of every rule that cannot be evaluated, each question once.
#[must_use]
pub fn questions(examined: &Examined, book: &Phrasebook) -> Vec<Block> {
    let findings = examined.critique.claims.iter().flatten();
    let open = findings.filter(|f| f.conclusion == Conclusion::CannotEvaluate);
    let asked = open::questions(&Told { book, titles: false }, open);
    if asked.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading(book.word("critique-ask-claimant")), Block::Lines(asked)]
}

/// What rules found of claims and critics, without the title, for a page that has more. What is
/// found of several claims alike is told once.
#[must_use]
pub fn findings_of(examined: &Examined, book: &Phrasebook) -> Vec<Block> {
    let told = Told { book, titles: true };
    let scenario = &examined.outcome.scenario;
    let mut blocks = Vec::new();
    if !scenario.claims.is_empty() {
        let grouped = grouped(&told, examined);
        let all: Vec<(Option<&str>, &Finding)> =
            grouped.iter().map(|(about, finding)| (about.as_deref(), *finding)).collect();
        blocks.extend(findings(&told, &all));
    }
    for (critic, found) in scenario.critics.iter().zip(&examined.critique.critics) {
        // Its name heads its findings, below the heading of the section.
        blocks.extend(of_critic(critic, found, &told).into_iter().map(Block::lowered));
    }
    blocks
}

/// Findings of all claims, equal ones together, with the claims where they are not of every one.
fn grouped<'a>(told: &Told<'_>, examined: &'a Examined) -> Vec<(Option<String>, &'a Finding)> {
    let claims = &examined.outcome.scenario.claims;
    let mut groups: Vec<(Vec<Block>, &Finding, Vec<&str>)> = Vec::new();
    for (claim, found) in claims.iter().zip(&examined.critique.claims) {
        for finding in found {
            let mut says = told.in_full(None, finding);
            says.push(Block::Grid(told.grid(&[(None, finding)])));
            match groups.iter_mut().find(|(known, ..)| *known == says) {
                Some((_, _, ids)) => ids.push(&claim.id),
                None => groups.push((says, finding, vec![&claim.id])),
            }
        }
    }
    let about = |ids: Vec<&str>| (ids.len() < claims.len()).then(|| ids.join(", "));
    groups.into_iter().map(|(_, finding, ids)| (about(ids), finding)).collect()
}

/// What makes the distance to the figure of the reference model; the JSON has every model.
fn way(outcome: &Outcome, index: usize, book: &Phrasebook) -> Vec<Block> {
    let reference = outcome.scenario.reference;
    if reference >= outcome.scenario.models.len() {
        return Vec::new();
    }
    match bridge::bridge(outcome, index, reference) {
        Ok(bridge) => super::bridge::blocks(outcome, &bridge, book),
        Err(none) => vec![Block::Paragraph(super::bridge::reason(outcome, &none, book))],
    }
}

fn of_critic(critic: &Critic, found: &[(Option<usize>, Finding)], told: &Told<'_>) -> Vec<Block> {
    let book = told.book;
    let name = critic.title.as_deref().unwrap_or(&critic.id);
    let heading = Message::new("critique-critic").with("name", name);
    let about = |index: &Option<usize>| index.map(|i| critic.asserts[i].about.as_str());
    let all: Vec<(Option<&str>, &Finding)> =
        found.iter().map(|(index, finding)| (about(index), finding)).collect();
    let mut blocks = vec![Block::Heading(book.say(&heading))];
    let language = critic.wording_language.as_deref();
    let quote = |message: &Message, words: &str| {
        Quote::within(&book.say(message), words, language).map(Block::Quote)
    };
    // Words that stand with what is asserted are not printed twice.
    let apart = |words: &&String| critic.asserts.iter().all(|a| a.wording.as_ref() != Some(*words));
    let words = Message::new("chart-quoted").with("words", Quote::HERE);
    blocks.extend(critic.wording.iter().filter(apart).filter_map(|said| quote(&words, said)));
    if !critic.asserts.is_empty() {
        blocks.push(Block::Paragraph(book.word("critique-asserts")));
    }
    for assertion in &critic.asserts {
        let message = asserted(assertion);
        blocks.extend(match &assertion.wording {
            Some(wording) => quote(&message, wording),
            None => Some(Block::Lines(vec![book.say(&message)])),
        });
    }
    blocks.extend(findings(told, &all));
    blocks
}

/// What a critic says: around its own words where the file has them, else in those of the file.
fn asserted(assertion: &Assertion) -> Message {
    let message = match &assertion.wording {
        Some(_) => Message::new("critique-assertion-quoted").with("wording", Quote::HERE),
        None => Message::new("critique-assertion"),
    };
    let says = assertion.says.trim_end_matches('.');
    message.with("about", assertion.about.as_str()).with("says", says)
}

/// How many rules found what.
fn counted(all: &[(Option<&str>, &Finding)]) -> Message {
    let of = |conclusion| all.iter().filter(|(_, f)| f.conclusion == conclusion).count();
    Message::new("critique-counts")
        .with("all", all.len())
        .with("fires", of(Conclusion::Fires))
        .with("uncertain", of(Conclusion::Uncertain))
        .with("clear", of(Conclusion::Clear))
        .with("open", of(Conclusion::CannotEvaluate))
}

/// What fires and what is uncertain in full, by gravity; the rest in a line each.
fn findings(told: &Told<'_>, all: &[(Option<&str>, &Finding)]) -> Vec<Block> {
    let of = |wanted: &[Conclusion]| {
        let mut some: Vec<_> =
            all.iter().copied().filter(|(_, f)| wanted.contains(&f.conclusion)).collect();
        some.sort_by_key(|(_, f)| (std::cmp::Reverse(f.severity), f.conclusion.key() != "fires"));
        some
    };
    let grave = of(&[Conclusion::Fires, Conclusion::Uncertain]);
    let mut blocks = vec![Block::Paragraph(told.book.say(&counted(all)))];
    if !grave.is_empty() {
        blocks.push(Block::Grid(told.grid(&grave)));
        for (about, finding) in &grave {
            blocks.extend(told.in_full(*about, finding));
        }
    }
    let clear = of(&[Conclusion::Clear]);
    if !clear.is_empty() {
        blocks.push(Block::Subheading(told.book.word("critique-clear")));
        let lines = clear.iter().map(|(about, finding)| told.in_a_line(*about, finding));
        blocks.push(Block::Lines(lines.collect()));
    }
    let unknown = of(&[Conclusion::CannotEvaluate]);
    if !unknown.is_empty() {
        blocks.extend(open::blocks(told, &unknown));
    }
    blocks
}
