//! The words that the ladder adds to those of its data.

use super::{Claim, Estimate, Ladder, Panel, Row};
use crate::chart::typesetting::clean;

pub(super) const ANNOTATION: &str = "median (90 % interval)";
pub(super) const MEDIAN: &str = "median outcome";
pub(super) const HALF: &str = "half of the outcomes";
pub(super) const NINE_IN_TEN: &str = "nine in ten outcomes";
pub(super) const CLAIM: &str = "published claim";
pub(super) const OWN_SCALE: &str = "not the scale of the panel above";

pub(super) fn reached(claim: &Claim) -> String {
    format!("outcomes at or above {}", claim.short)
}

/// The whole chart in sentences, for who cannot see it.
pub(super) fn describe(ladder: &Ladder) -> String {
    let mut out = Vec::new();
    out.extend(ladder.subtitle.as_deref().map(sentence));
    out.push(sentence(&format!("Interval ladder of {}", ladder.axis_title)));
    for panel in &ladder.panels {
        out.push(sentence(&panel.title));
        out.extend(panel.claims.iter().map(|claim| sentence(&claim.label)));
        out.extend(panel.rows.iter().enumerate().map(|(i, row)| describe_row(panel, i, row)));
    }
    out.extend(ladder.notes.iter().map(|note| sentence(note)));
    out.push(sentence(&ladder.source));
    out.retain(|text| !text.is_empty());
    out.join(" ")
}

fn describe_row(panel: &Panel, index: usize, row: &Row) -> String {
    let mut text = clean(&row.label);
    if let Some(note) = &row.note {
        text = format!("{text} ({})", clean(note));
    }
    match &row.estimate {
        Estimate::Range { annotation, .. } => text = format!("{text}: {}", clean(annotation)),
        Estimate::NotEstimated { reason } => {
            return sentence(&format!("{text}: {}", clean(reason)));
        }
    }
    for claim in &panel.claims {
        if let Some(share) = claim.reached.get(index).filter(|share| !share.is_empty()) {
            text = format!("{text}; {}: {}", clean(&reached(claim)), clean(share));
        }
    }
    sentence(&text)
}

/// Cleaned, with a full stop.
fn sentence(text: &str) -> String {
    let text = clean(text);
    if text.is_empty() || text.ends_with(['.', '!', '?', '…']) {
        text
    } else {
        format!("{text}.")
    }
}
