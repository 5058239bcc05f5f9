//! The sentences about recomputed figures.

use super::Entry;
use crate::claims::{Recomputed, Tolerance, Verdict};
use crate::language::{Message, Phrasebook, Value};
use crate::math::pow;
use crate::quantity::{Digits, Reader, Words, machine};

/// A language, and the bounds by which figures are judged.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) book: &'a Phrasebook,
    pub(super) tolerance: Tolerance,
}

impl Told<'_> {
    pub(super) fn word(self, id: &str) -> String {
        self.book.word(id)
    }

    pub(super) fn say(self, message: &Message) -> String {
        self.book.say(message)
    }

    /// What is to be said of a figure beside its row, if anything.
    pub(super) fn remark(self, entry: &Entry, row: &Recomputed<'_>) -> Option<String> {
        let medians = (!row.uncertain.is_empty())
            .then(|| Message::new("claims-medians").with("inputs", row.uncertain.join(", ")));
        let said = [self.sentence(entry, row), medians].into_iter().flatten();
        let mut parts: Vec<String> = said.map(|message| self.say(&message)).collect();
        parts.extend(row.asked.note.clone());
        let remark = |says: String| {
            self.say(&Message::new("claims-remark").with("about", name(row)).with("says", says))
        };
        (!parts.is_empty()).then(|| remark(parts.join(" ")))
    }

    /// Whether the figure follows, unless it plainly does.
    fn sentence(self, entry: &Entry, row: &Recomputed<'_>) -> Option<Message> {
        let (asked, verdict) = (row.asked, row.verdict(self.tolerance));
        let stated = published(row, asked.published?, Words::Full);
        let id = match verdict {
            Verdict::Reproduces if asked.critic.is_none() => return None,
            Verdict::Reproduces => "claims-follows",
            Verdict::Close => "claims-comes-close",
            _ => "claims-does-not-follow",
        };
        let whose = asked.critic.as_ref().map(|id| {
            let critic = entry.scenario.critics.iter().find(|critic| &critic.id == id);
            let title = critic.and_then(|critic| critic.title.as_deref()).unwrap_or(id);
            Message::new("claims-critics-own").with("critic", title)
        });
        let apart = match row.difference {
            Some(share) if share < 0.0 => "claims-less",
            Some(share) if share > 0.0 => "claims-more",
            _ => "claims-beside",
        };
        let apart = match row.difference {
            Some(share) if share != 0.0 => Message::new(apart)
                .with("share", self.percent(share.abs()))
                .with("published", stated),
            _ => Message::new(apart).with("published", stated),
        };
        let message = Message::new(id)
            .with("whose", whose.map_or(Value::from(""), Value::from))
            .with("found", self.computed(row, Words::Full))
            .with("apart", apart);
        Some(message)
    }

    /// A figure as somebody wrote it.
    pub(super) fn published(self, row: &Recomputed<'_>) -> String {
        let reader = self.book.numbers(Reader::short(Digits::All));
        let figure = row.asked.published;
        figure.map(|figure| reader.quantity(figure, &row.asked.unit)).unwrap_or_default()
    }

    /// A figure that was computed, with its unit.
    pub(super) fn computed(self, row: &Recomputed<'_>, words: Words) -> String {
        self.shown(row, |value, digits| {
            let reader = Reader { words, ..self.book.numbers(Reader::new(digits)) };
            reader.quantity(value, &row.asked.unit)
        })
    }

    /// The same without its unit, beside a published one that has it.
    pub(super) fn bare(self, row: &Recomputed<'_>) -> String {
        self.shown(row, |value, digits| self.book.numbers(Reader::short(digits)).number(value))
    }

    /// To four digits or, from ten thousand to a million, to the places of the published figure.
    fn shown(self, row: &Recomputed<'_>, set: impl Fn(f64, Digits) -> String) -> String {
        let Some(value) = row.computed else { return self.word("claims-no-number") };
        if !(1e4..1e6).contains(&value.abs()) {
            return set(value, Digits::Significant(4));
        }
        let published = machine(row.asked.published.unwrap_or_default());
        let places = published.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        let scale = pow(10.0, places.min(6) as f64);
        set((value * scale).round() / scale, Digits::All)
    }

    /// A difference in hundredths, with its sign: `−19.5 %`.
    pub(super) fn difference(self, share: Option<f64>) -> String {
        let Some(share) = share else { return self.word("table-nothing") };
        let plus = if tenths(share) > 0.0 { "+" } else { "" };
        format!("{plus}{}", self.percent(share))
    }

    /// A share in hundredths, to one decimal where that says something.
    fn percent(self, share: f64) -> String {
        if share.abs() >= 10.0 {
            return self.book.numbers(Reader::new(Digits::Significant(3))).percent(share);
        }
        let form = self.book.language.form;
        let minus = if tenths(share) < 0.0 { "−" } else { "" };
        let digits = format!("{:.1}", tenths(share).abs()).replace('.', form.decimal);
        format!("{minus}{digits}{}%", form.percent)
    }

    /// The word for a verdict.
    pub(super) fn verdict(self, row: &Recomputed<'_>) -> String {
        self.word(match row.verdict(self.tolerance) {
            Verdict::Reproduces => "claims-verdict-reproduces",
            Verdict::Close => "claims-verdict-close",
            Verdict::DoesNotFollow => "claims-verdict-does-not-follow",
            Verdict::NothingToCompare => "table-nothing",
        })
    }
}

fn published(row: &Recomputed<'_>, figure: f64, words: Words) -> Value {
    Value::Quantity(figure, row.asked.unit.clone(), Digits::All, words)
}

/// A share in tenths of a hundredth, in hundredths.
fn tenths(share: f64) -> f64 {
    (1000.0 * share).round() / 10.0
}

/// What a reader calls a figure.
pub(super) fn name(row: &Recomputed<'_>) -> String {
    row.asked.title.clone().unwrap_or_else(|| row.asked.id.replace('_', " "))
}
