//! The words that a ladder adds to those of its data.

use super::{Certainty, Claim, Estimate, Ladder, LineRole, Mark, Panel, Row};
use crate::chart::typesetting::{clean, sentence};
use crate::language::{Message, Phrasebook};

/// The heading of the results.
pub(super) fn results(panel: &Panel, book: &Phrasebook) -> String {
    panel.results.clone().unwrap_or_else(|| book.word("chart-median-and-interval"))
}

/// What stands above the column of a claim.
pub(super) fn reached(claim: &Claim, book: &Phrasebook) -> String {
    book.say(&Message::new("chart-outcomes-reaching").with("what", claim.short.as_str()))
}

/// The whole chart in sentences, for who cannot see it.
pub(super) fn describe(ladder: &Ladder, book: &Phrasebook) -> String {
    let mut out = Vec::new();
    out.extend(ladder.subtitle.as_deref().map(sentence));
    for panel in &ladder.panels {
        out.push(sentence(&panel.title));
        out.push(sentence(&panel.axis_title));
        out.extend(panel.claims.iter().map(|claim| describe_line(claim, book)));
        let rows = panel.rows.iter().enumerate();
        out.extend(rows.map(|(i, row)| describe_row(panel, i, row, book)));
    }
    out.extend(ladder.notes.iter().map(|note| sentence(note)));
    out.extend(ladder.sources.iter().map(|source| sentence(source)));
    out.retain(|text| !text.is_empty());
    out.join(" ")
}

fn describe_line(claim: &Claim, book: &Phrasebook) -> String {
    match claim.role {
        LineRole::Claimed => sentence(&claim.label),
        _ => sentence(&book.say(&Message::new("chart-line").with("what", clean(&claim.label)))),
    }
}

fn describe_row(panel: &Panel, index: usize, row: &Row, book: &Phrasebook) -> String {
    let mut text = clean(&row.label);
    if let Some(note) = &row.note {
        text = format!("{text} ({})", clean(note));
    }
    match &row.estimate {
        Estimate::Drawn { annotation, mark } => {
            text = format!("{text}: {}", clean(annotation));
            if matches!(mark, Mark::Study { certainty: Certainty::Unpublished, .. }) {
                text = format!("{text}, {}", book.word("chart-key-hollow-study"));
            }
        }
        Estimate::NotEstimated { reason } => {
            return sentence(&format!("{text}: {}", clean(reason)));
        }
    }
    for claim in &panel.claims {
        if let Some(share) = claim.reached.get(index).filter(|share| !share.is_empty()) {
            text = format!("{text}; {}: {}", clean(&reached(claim, book)), clean(share));
        }
    }
    sentence(&text)
}
