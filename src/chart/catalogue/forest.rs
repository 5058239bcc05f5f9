//! The forest plot: published studies, their mean, and what a new setting may be.

use super::{Chart, Request};
use crate::chart::Drawing;
use crate::chart::forest::{self, Certainty, Forest, Reference, Role, Shape, Study, Summary};
use crate::chart::typesetting::capitalised;
use crate::evidence::{self, Assumptions, Df, Filter, Interval, Synthesis, synthesise};
use crate::evidence::{short_name, tags};
use crate::language::{Language, Message, Phrasebook, Value};
use crate::problem::Problem;

/// More rows than this help nobody; the rest is counted in a note.
const MOST_ROWS: usize = 60;

pub(super) const CHART: Chart = Chart {
    name: "forest",
    summary: "the published studies of the scenario's medium, and what a new setting may be",
    choices: &[],
    asks: super::nothing,
    fits: super::A_PAGE,
    narrowest: super::NARROWEST,
    draw: |requests| {
        // The studies of a medium are the same for every scenario of it.
        let mut media: Vec<&str> = Vec::new();
        for request in requests {
            let medium = medium(request)?;
            if !media.contains(&medium) {
                media.push(medium);
            }
        }
        let drawings = media.into_iter().map(|medium| draw(&requests[0], medium));
        Ok(Drawing::page(drawings.collect::<Result<_, Problem>>()?))
    },
};

fn draw(request: &Request, medium: &str) -> Result<Drawing, Problem> {
    let filter = Filter::medium(medium);
    let synthesis = synthesise(evidence::shipped(), &filter, &Assumptions::default())?;
    let forest = Words { book: &request.book, rates: synthesis.of_rates() };
    let subject = forest.medium(medium);
    Ok(forest::draw(&forest.forest(&synthesis, &subject), &request.options, &request.book))
}

fn medium<'a>(request: &Request<'a>) -> Result<&'a str, Problem> {
    request.scenario().medium.as_deref().ok_or_else(|| {
        Problem::new("a forest plot shows the studies of a medium, and the scenario names none")
            .help("write `medium = \"film\"` in it, or use `shortfall evidence pool --chart`")
    })
}

/// The forest plot of `synthesis`; `subject` is what was asked, such as `film`.
#[must_use]
pub fn forest_of(synthesis: &Synthesis<'_>, subject: &str, language: &'static Language) -> Forest {
    let book = Phrasebook::new(language);
    Words { book: &book, rates: synthesis.of_rates() }.forest(synthesis, subject)
}

/// How a synthesis is told.
struct Words<'a> {
    book: &'a Phrasebook,
    /// Whether it is one of displacement rates.
    rates: bool,
}

impl Words<'_> {
    fn forest(&self, synthesis: &Synthesis<'_>, subject: &str) -> Forest {
        let neutral = if self.rates { "forest-no-effect" } else { "forest-zero" };
        let mut references = vec![self.reference(0.0, neutral, Role::Neutral)];
        if self.rates {
            references.push(self.reference(1.0, "forest-one-to-one", Role::Claimed));
        }
        let axis = if self.rates { "forest-axis-rate" } else { "forest-axis-effect" };
        Forest {
            title: self.title(synthesis, subject),
            subtitle: Some(self.subtitle(synthesis)),
            axis_title: self.book.word(axis),
            studies: self.studies(synthesis),
            summaries: self.summaries(synthesis),
            references,
            notes: self.notes(synthesis),
            source: self.source(),
        }
    }

    fn say(&self, message: &Message) -> String {
        self.book.say(message)
    }

    /// What a reader calls a medium.
    fn medium(&self, name: &str) -> String {
        let id = format!("medium-{name}");
        if self.book.knows(&id) { self.book.word(&id) } else { name.to_owned() }
    }

    /// A rate with two decimals, any other effect with three digits.
    fn figure(&self, value: f64) -> String {
        let figure = evidence::figure(value, self.rates);
        self.say(&Message::new("table-figure").with("figure", figure))
    }

    fn range(&self, interval: Interval) -> String {
        self.say(&evidence::range(interval, self.rates))
    }

    fn reference(&self, value: f64, label: &str, role: Role) -> Reference {
        Reference { value, label: self.book.word(label), role }
    }

    fn title(&self, synthesis: &Synthesis<'_>, subject: &str) -> String {
        // A file keeps its name.
        let medium = synthesis.filter.medium.as_ref();
        let is_medium = medium.is_some_and(|name| {
            subject.starts_with(name) || subject.starts_with(&self.medium(name))
        });
        let subject = if is_medium { capitalised(subject) } else { subject.to_owned() };
        let message = match &synthesis.prediction {
            Ok(prediction) if self.rates => {
                let Interval { low, high } = prediction.interval;
                let low = match low {
                    low if low < 0.0 => Value::from(Message::new("forest-a-gain")),
                    low => Value::from(self.figure(low)),
                };
                let high = match high {
                    high if high < 0.0 => {
                        Message::new("forest-a-gain-of").with("sales", self.figure(-high))
                    }
                    high if high < 1.0 => {
                        Message::new("forest-sales-lost").with("sales", self.figure(high))
                    }
                    _ => Message::new("forest-a-sale-lost"),
                };
                Message::new("forest-title-rates").with("low", low).with("high", high)
            }
            Ok(prediction) => {
                let range = self.range(prediction.interval);
                Message::new("forest-title-effect").with("range", range)
            }
            Err(_) => Message::new("forest-title-unknown"),
        };
        self.say(&message.with("subject", subject))
    }

    fn subtitle(&self, synthesis: &Synthesis<'_>) -> String {
        let (count, unpublished) = (synthesis.pooled.k, unpublished(synthesis));
        let errors = match unpublished {
            0 => "forest-all-errors",
            none if none == count => "forest-no-errors",
            _ => "forest-some-errors",
        };
        let errors = Message::new(errors).with("unpublished", unpublished);
        let message = Message::new("forest-measurements").with("count", count);
        let text = self.say(&message.with("errors", errors));
        if self.rates { format!("{} {text}", self.book.word("forest-rates-mean")) } else { text }
    }

    fn studies(&self, synthesis: &Synthesis<'_>) -> Vec<Study> {
        let counted = || synthesis.selection.counted.iter();
        let heaviest = counted().filter_map(|s| s.std_error).map(weight).fold(0.0, f64::max);
        let drawn = counted().take(MOST_ROWS).map(|study| self.study(study, heaviest));
        let mut studies: Vec<Study> = drawn.collect();
        studies.sort_by(|a, b| a.estimate.total_cmp(&b.estimate));
        studies
    }

    fn study(&self, study: &evidence::Study, heaviest: f64) -> Study {
        let estimate = study.estimate.unwrap_or(f64::NAN);
        let shown = self.figure(estimate);
        let (certainty, annotation) = match study.std_error {
            Some(error) => {
                let interval = Interval::around(estimate, error, Df::Normal);
                let weight = weight(error) / heaviest;
                let words = format!("{shown} ({})", self.range(interval));
                let Interval { low, high } = interval;
                (Certainty::Interval { low, high, weight }, words)
            }
            None => (Certainty::Unpublished, shown),
        };
        let note = Some(tags(study, self.book)).filter(|tags| !tags.is_empty());
        Study { label: short_name(study), note, estimate, certainty, annotation }
    }

    fn summaries(&self, synthesis: &Synthesis<'_>) -> Vec<Summary> {
        let word = |id| self.book.word(id);
        let mean = synthesis.mean.as_ref().map(|mean| Summary {
            label: word("forest-mean"),
            note: Some(word("forest-mean-is")),
            shape: Shape::Diamond {
                centre: mean.value,
                low: mean.interval.low,
                high: mean.interval.high,
            },
            annotation: format!("{} ({})", self.figure(mean.value), self.range(mean.interval)),
        });
        let prediction = synthesis.prediction.as_ref().ok().map(|prediction| Summary {
            label: word("forest-new-setting"),
            note: Some(word("forest-new-setting-is")),
            shape: Shape::Bar { low: prediction.interval.low, high: prediction.interval.high },
            annotation: self.range(prediction.interval),
        });
        mean.into_iter().chain(prediction).collect()
    }

    fn notes(&self, synthesis: &Synthesis<'_>) -> Vec<String> {
        let mut notes = Vec::new();
        if let Some(prior) = &synthesis.prior {
            let (low, high) = evidence::RATES;
            let removed = prior.mass_removed.unwrap_or(0.0);
            let message = Message::new("forest-note-cut")
                .with("low", self.figure(low))
                .with("high", self.figure(high))
                .with("removed", Value::percent(removed, 3));
            notes.push(self.say(&message));
        }
        let in_words = synthesis.selection.in_words.len();
        if in_words > 0 {
            notes.push(self.say(&Message::new("forest-note-in-words").with("count", in_words)));
        }
        match &synthesis.prediction {
            Ok(prediction) => {
                let how = prediction.description.clone();
                notes.push(self.say(&Message::new("forest-note-law").with("how", how)));
            }
            Err(problem) => notes.push(format!("{}.", capitalised(&problem.message))),
        }
        let hidden = synthesis.pooled.k.saturating_sub(MOST_ROWS);
        if hidden > 0 {
            notes.push(self.say(&Message::new("forest-note-hidden").with("count", hidden)));
        }
        notes
    }

    fn source(&self) -> String {
        let id = if self.rates { "forest-source-rates" } else { "forest-source" };
        self.say(&Message::new(id).with("version", crate::VERSION))
    }
}

fn weight(error: f64) -> f64 {
    1.0 / (error * error)
}

fn unpublished(synthesis: &Synthesis<'_>) -> usize {
    synthesis.pooled.k - synthesis.pooled.with_std_error
}
