//! The forest plot of a synthesis.

use super::forest::{Certainty, Forest, Reference, Role, Shape, Study, Summary};
use super::typesetting::capitalised;
use crate::evidence::{self, Df, Interval, Synthesis, figure, range, short_name, std_errors, tags};

/// More rows than this help nobody; the rest is counted in a note.
const MOST_ROWS: usize = 60;

/// The forest plot of `synthesis`; `subject` is what was asked, such as `film`.
#[must_use]
pub fn forest_of(synthesis: &Synthesis<'_>, subject: &str) -> Forest {
    let rates = synthesis.of_rates();
    let (references, axis_title) = if rates {
        let lost = "one sale lost per copy";
        (vec![neutral("no effect"), claimed(1.0, lost)], "sales lost per unpaid copy")
    } else {
        (vec![neutral("0")], "effect, in the unit of the table")
    };
    Forest {
        title: title(synthesis, subject),
        subtitle: Some(subtitle(synthesis)),
        axis_title: axis_title.to_owned(),
        studies: studies(synthesis),
        summaries: summaries(synthesis),
        references,
        notes: notes(synthesis),
        source: source(rates),
    }
}

fn neutral(label: &str) -> Reference {
    Reference { value: 0.0, label: label.to_owned(), role: Role::Neutral }
}

fn claimed(value: f64, label: &str) -> Reference {
    Reference { value, label: label.to_owned(), role: Role::Claimed }
}

fn title(synthesis: &Synthesis<'_>, subject: &str) -> String {
    let rates = synthesis.of_rates();
    // A file keeps its name.
    let is_medium = synthesis.filter.medium.as_ref().is_some_and(|name| subject.starts_with(name));
    let subject = if is_medium { capitalised(subject) } else { subject.to_owned() };
    match &synthesis.prediction {
        Ok(prediction) if rates => {
            let Interval { low, high } = prediction.interval;
            let low = if low < 0.0 { "a gain".to_owned() } else { figure(low, true) };
            let high = match high {
                high if high < 0.0 => format!("a gain of {}", figure(-high, true)),
                high if high < 1.0 => format!("{} sales lost", figure(high, true)),
                _ => "a sale lost".to_owned(),
            };
            format!("{subject}: studies leave open anything from {low} to {high} per copy")
        }
        Ok(prediction) => {
            let range = range(prediction.interval, false);
            format!("{subject}: the effect in a new setting may be {range}")
        }
        Err(_) => format!("{subject}: too little is known to say what a new setting may be"),
    }
}

fn subtitle(synthesis: &Synthesis<'_>) -> String {
    let (k, errors) = (synthesis.pooled.k, std_errors(synthesis));
    let meaning = if synthesis.of_rates() {
        "Below 0 piracy would add sales; at 1 every copy would be a sale lost. "
    } else {
        ""
    };
    format!("{meaning}{k} independent measurements; {errors}.")
}

fn studies(synthesis: &Synthesis<'_>) -> Vec<Study> {
    let rates = synthesis.of_rates();
    let weight = |error: f64| 1.0 / (error * error);
    let counted = || synthesis.selection.counted.iter();
    let heaviest = counted().filter_map(|s| s.std_error).map(weight).fold(0.0, f64::max);
    let study = |study: &&evidence::Study| {
        let estimate = study.estimate.unwrap_or(f64::NAN);
        let shown = figure(estimate, rates);
        let interval = study.std_error.map(|se| Interval::around(estimate, se, Df::Normal));
        let (certainty, annotation) = match (interval, study.std_error) {
            (Some(interval), Some(error)) => {
                let Interval { low, high } = interval;
                let share = weight(error) / heaviest;
                let words = format!("{shown} ({})", range(interval, rates));
                (Certainty::Interval { low, high, weight: share }, words)
            }
            _ => (Certainty::Unpublished, shown),
        };
        let note = Some(tags(study)).filter(|tags| !tags.is_empty());
        Study { label: short_name(study), note, estimate, certainty, annotation }
    };
    let mut studies: Vec<Study> = counted().take(MOST_ROWS).map(study).collect();
    studies.sort_by(|a, b| a.estimate.total_cmp(&b.estimate));
    studies
}

fn summaries(synthesis: &Synthesis<'_>) -> Vec<Summary> {
    let rates = synthesis.of_rates();
    let mean = synthesis.mean.as_ref().map(|mean| Summary {
        label: "Mean of these settings".to_owned(),
        note: Some("95 % interval; not the value for any one setting".to_owned()),
        shape: Shape::Diamond {
            centre: mean.value,
            low: mean.interval.low,
            high: mean.interval.high,
        },
        annotation: format!("{} ({})", figure(mean.value, rates), range(mean.interval, rates)),
    });
    let prediction = synthesis.prediction.as_ref().ok().map(|prediction| Summary {
        label: "A new setting".to_owned(),
        note: Some("95 % prediction interval".to_owned()),
        shape: Shape::Bar { low: prediction.interval.low, high: prediction.interval.high },
        annotation: range(prediction.interval, rates),
    });
    mean.into_iter().chain(prediction).collect()
}

fn notes(synthesis: &Synthesis<'_>) -> Vec<String> {
    let mut notes = Vec::new();
    if let Some(prior) = &synthesis.prior {
        let (low, high) = evidence::RATES;
        let removed = 100.0 * prior.mass_removed.unwrap_or(0.0);
        notes.push(format!(
            "A copy cannot displace more than one unit of itself: a scenario uses the law of a new \
             setting cut to {} to {}, which removes {removed:.1} % of it.",
            figure(low, true),
            figure(high, true)
        ));
    }
    match synthesis.selection.in_words.len() {
        0 => {}
        1 => notes.push("Not drawn: 1 result without a number, which is not 0.".to_owned()),
        n => notes.push(format!("Not drawn: {n} results without a number, which are not 0.")),
    }
    match &synthesis.prediction {
        Ok(prediction) => notes.push(format!("New setting: {}.", prediction.description)),
        Err(problem) => notes.push(format!("{}.", capitalised(&problem.message))),
    }
    let hidden = synthesis.pooled.k.saturating_sub(MOST_ROWS);
    if hidden > 0 {
        notes.push(format!("{hidden} more studies are counted, but not drawn."));
    }
    notes
}

fn source(rates: bool) -> String {
    let scale = if rates { ", one figure per dataset" } else { "" };
    format!("Source: the studies named{scale}; computed by shortfall {}.", crate::VERSION)
}
