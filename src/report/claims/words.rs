//! The sentences about recomputed figures.

use super::Entry;
use crate::claims::{Recomputed, Tolerance, Verdict};
use crate::math::pow;
use crate::quantity::{Digits, Reader, Unit, Words, machine};

/// What the four classes mean, in the order of their letters.
const CLASSES: [(&str, &str); 4] = [
    ("A", "inputs were published apart from the headline, and can be put together again"),
    ("B", "parts add up, or a share follows from totals, but a rate or a price was not published"),
    ("C", "a headline without inputs: only what it implies can be said"),
    ("D", "an award or a ruling of a court, which is no estimate of a loss"),
];

/// What a class means.
pub(super) fn class(letter: &str) -> &'static str {
    CLASSES.iter().find(|(known, _)| *known == letter).map_or("", |(_, says)| says)
}

/// A figure as somebody wrote it.
pub(super) fn published(value: f64, unit: &Unit, words: Words) -> String {
    Reader { words, ..Reader::new(Digits::All) }.quantity(value, unit)
}

/// A figure that was computed, with its unit.
pub(super) fn computed(row: &Recomputed<'_>, words: Words) -> String {
    shown(row, |value, digits| {
        Reader { words, ..Reader::new(digits) }.quantity(value, &row.asked.unit)
    })
}

/// The same without its unit, beside a published one that has it.
pub(super) fn bare(row: &Recomputed<'_>) -> String {
    shown(row, |value, digits| Reader::short(digits).number(value))
}

/// To four digits or, from ten thousand to a million, to the places of the published figure.
fn shown(row: &Recomputed<'_>, set: impl Fn(f64, Digits) -> String) -> String {
    let Some(value) = row.computed else { return "no number".to_owned() };
    if !(1e4..1e6).contains(&value.abs()) {
        return set(value, Digits::Significant(4));
    }
    let published = machine(row.asked.published.unwrap_or_default());
    let places = published.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let scale = pow(10.0, places.min(6) as f64);
    set((value * scale).round() / scale, Digits::All)
}

/// A difference in %, with its sign: `−19.5 %`.
pub(super) fn difference(share: Option<f64>) -> String {
    match share.map(percent) {
        None => "–".to_owned(),
        Some(number) if number.trim_start_matches('−').chars().all(|c| "0.".contains(c)) => {
            "0.0 %".to_owned()
        }
        Some(number) if number.starts_with('−') => format!("{number} %"),
        Some(number) => format!("+{number} %"),
    }
}

/// A share in %, to one decimal where that says something.
fn percent(share: f64) -> String {
    let percent = 100.0 * share;
    if percent.abs() < 1000.0 {
        return format!("{percent:.1}").replace('-', "−");
    }
    Reader::new(Digits::Significant(3)).number(percent)
}

/// What a reader calls a figure.
pub(super) fn name(row: &Recomputed<'_>) -> String {
    row.asked.title.clone().unwrap_or_else(|| row.asked.id.replace('_', " "))
}

/// What is to be said of a figure beside its row, if anything.
pub(super) fn remark(entry: &Entry, row: &Recomputed<'_>, tolerance: Tolerance) -> Option<String> {
    let medians = (!row.uncertain.is_empty())
        .then(|| format!("Computed at the medians of {}.", row.uncertain.join(", ")));
    let parts = [sentence(entry, row, tolerance), medians, row.asked.note.clone()];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| format!("{}: {}", name(row), parts.join(" ")))
}

/// Whether the figure follows, unless it plainly does.
fn sentence(entry: &Entry, row: &Recomputed<'_>, tolerance: Tolerance) -> Option<String> {
    let (asked, verdict) = (row.asked, row.verdict(tolerance));
    let stated = published(asked.published?, &asked.unit, Words::Full);
    let says = match verdict {
        Verdict::Reproduces if asked.critic.is_none() => return None,
        Verdict::Reproduces => "follows",
        Verdict::Close => "comes close",
        _ => "does not follow",
    };
    let whose = asked.critic.as_ref().map(|id| {
        let critic = entry.scenario.critics.iter().find(|critic| &critic.id == id);
        let title = critic.and_then(|critic| critic.title.as_deref()).unwrap_or(id);
        format!("the critic’s own figure ({title}) ")
    });
    let found = computed(row, Words::Full);
    let whose = whose.unwrap_or_default();
    let apart = match row.difference {
        Some(share) if share < 0.0 => format!(", {} % less than", percent(-share)),
        Some(share) if share > 0.0 => format!(", {} % more than", percent(share)),
        _ => ", beside".to_owned(),
    };
    Some(format!("{whose}{says}. Its own inputs give {found}{apart} {stated}."))
}
