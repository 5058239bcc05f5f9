//! An input in words: its law in numbers, how it was made, how sure it is, what it rests on.

use super::{say, unit};
use crate::language::{Message, Phrasebook, Value};
use crate::model::Rate;
use crate::problem::line;
use crate::quantity::Digits;
use crate::scenario::{Cell, Input, Provenance, Scenario};

/// A law of an input, or those of the rows of a panel together.
pub(in super::super) struct Told<'a> {
    /// Where it holds: a scope, a segment, both; empty if everywhere.
    pub(in super::super) label: String,
    pub(in super::super) cells: &'a [Cell],
}

/// The laws of an input; one that several scopes share is told once.
pub(in super::super) fn told<'a>(scenario: &'a Scenario, input: &'a Input) -> Vec<Told<'a>> {
    let mut told: Vec<Told<'a>> = Vec::new();
    for (index, scope) in scenario.scopes.iter().enumerate() {
        for (segment, cells) in scenario.told(input, index) {
            let same = |told: &&mut Told<'_>| told.cells[0].place == cells[0].place;
            if let Some(known) = told.iter_mut().find(same) {
                segment.unwrap_or_default().clone_into(&mut known.label);
            } else {
                let parts: Vec<&str> = scope.id.as_deref().into_iter().chain(segment).collect();
                told.push(Told { label: parts.join(", "), cells });
            }
        }
    }
    told
}

/// Its name, unit and kind of rate, and what it is: `price [EUR per sale]: Consumer price`.
pub(in super::super) fn heading(input: &Input, book: &Phrasebook) -> String {
    let meaning = match &input.meaning {
        Some(meaning) => meaning.clone(),
        None => book.word("input-no-meaning"),
    };
    let rate = match input.rate {
        None => String::new(),
        Some(Rate::Net) => book.word("input-rate-net"),
        Some(Rate::Gross) => book.word("input-rate-gross"),
        Some(Rate::Correction) => book.word("input-rate-correction"),
    };
    let unit = unit(&input.unit, book);
    let parts = [("name", &*input.name), ("unit", &unit), ("rate", &rate), ("meaning", &meaning)];
    say("input-heading", &parts, book)
}

/// What holds for all its laws.
pub(in super::super) fn common(
    scenario: &Scenario,
    input: &Input,
    book: &Phrasebook,
) -> Vec<String> {
    let mut lines = Vec::new();
    if input.segmented && input.segment_correlation > 0.0 {
        let share = Value::Number(input.segment_correlation, Digits::All);
        lines.push(book.say(&Message::new("input-segments-together").with("share", share)));
    }
    if let Some(file) = scenario.panel.as_ref().filter(|_| input.segmented) {
        let rows = Value::Number(scenario.segments.len() as f64, Digits::All);
        let said = Message::new("input-panel").with("rows", rows).with("file", file.as_str());
        lines.push(book.say(&said));
    }
    lines
}

impl Told<'_> {
    /// The values with 5, 50 and 95 % below them; of the rows of a panel only where their
    /// medians lie, in the middle.
    pub(in super::super) fn quantiles(&self, book: &Phrasebook) -> [String; 3] {
        match self.cells {
            [cell] => {
                let law = &cell.law;
                [law.quantile(0.05), law.quantile(0.5), law.upper_quantile(0.05)].map(|value| {
                    book.say(&Message::new("table-figure").with("figure", figure(value)))
                })
            }
            rows => {
                let (lowest, highest) = Cell::medians(rows);
                [String::new(), between(lowest, highest, book), String::new()]
            }
        }
    }

    /// Nine in ten of the values; empty of a point and of the rows of a panel.
    pub(in super::super) fn range(&self, book: &Phrasebook) -> String {
        let [cell] = self.cells else { return String::new() };
        let [low, high] = [cell.law.quantile(0.05), cell.law.upper_quantile(0.05)];
        if low == high { String::new() } else { between(low, high, book) }
    }

    /// The unit of the input and its law, each in words.
    pub(in super::super) fn law(&self, book: &Phrasebook) -> String {
        book.say(&self.cells[0].told)
    }

    /// How sure it is.
    pub(in super::super) fn grade(&self, book: &Phrasebook) -> String {
        let Provenance { grade, status, .. } = &*self.cells[0].provenance;
        match (grade.as_deref(), status.as_deref()) {
            (Some(grade), _) => book.word(&format!("input-grade-{grade}")),
            (None, Some("yes")) => book.word("input-as-published"),
            (None, Some(status)) => {
                let status = Message::new(format!("status-{status}"));
                book.say(&Message::new("input-as-published-with").with("status", status))
            }
            (None, None) => book.word("input-grade-none"),
        }
    }

    /// Where it stands in the file, or who put it there.
    pub(in super::super) fn line(&self, scenario: &Scenario) -> String {
        let place = &self.cells[0].place;
        if place.source != 0 {
            return "--set".to_owned();
        }
        line(&scenario.sources, place).map(|line| line.to_string()).unwrap_or_default()
    }

    /// Who changed it, what was cut off, how it was made.
    pub(in super::super) fn made(&self, book: &Phrasebook) -> Vec<String> {
        let cell = &self.cells[0];
        let mut said = Vec::new();
        said.extend(cell.overridden.as_ref().map(|by| overridden(&cell.provenance, by)));
        // A law that was made says itself what was cut off.
        let removed = Cell::most_removed(self.cells).filter(|_| cell.how.is_empty());
        said.extend(removed.filter(|removed| *removed > 0.0).map(|removed| {
            let several = self.cells.len() > 1;
            let id = if several { "input-truncated-most" } else { "input-truncated" };
            Message::new(id).with("share", Value::percent(removed, 2))
        }));
        said.extend(cell.how.iter().cloned());
        said.iter().map(|message| book.say(message)).collect()
    }

    /// What the file says that it rests on.
    pub(in super::super) fn note(&self) -> Option<&str> {
        self.cells[0].provenance.note.as_deref()
    }

    pub(in super::super) fn sources(&self) -> &[String] {
        &self.cells[0].provenance.sources
    }
}

/// `0.2 to 0.5`.
fn between(low: f64, high: f64, book: &Phrasebook) -> String {
    book.say(&Message::range(figure(low), figure(high)))
}

fn figure(value: f64) -> Value {
    Value::Short(value, Digits::Significant(3))
}

/// Who overrode a law, and which of source and note come from somebody else.
fn overridden(provenance: &Provenance, by: &str) -> Message {
    let source = (!provenance.sources.is_empty()).then_some(&provenance.sources_by);
    let note = provenance.note.is_some().then_some(&provenance.note_by);
    let older = |from: &Option<String>| {
        let from = from.as_deref();
        (from != Some(by)).then(|| from.map_or_else(|| Message::new("input-own-law").into(), who))
    };
    let said = |id: &str| Message::new(id).with("by", who(by));
    match (source.and_then(older), note.and_then(older)) {
        (None, None) => said("input-overridden"),
        (Some(one), None) => said("input-overridden-source").with("source", one),
        (None, Some(other)) => said("input-overridden-note").with("note", other),
        (Some(one), Some(other)) if one == other => {
            said("input-overridden-both").with("source", one)
        }
        (Some(one), Some(other)) => {
            said("input-overridden-each").with("source", one).with("note", other)
        }
    }
}

/// `--set`, or a variant by its name.
fn who(by: &str) -> Value {
    match by.strip_prefix("variant ") {
        Some(name) => Message::new("input-by-variant").with("name", name).into(),
        None => Value::from(by),
    }
}
