//! What charts say of a run, in the language of the request.

use super::Request;
use crate::chart::typesetting::{capitalised, joined, sentence};
use crate::engine::{Estimate, Estimates};
use crate::language::{Message, Value};
use crate::model::Ledger;
use crate::outcome::{LedgerResult, phrases};
use crate::quantity::{Digits, Reader, Unit, Words};
use crate::scenario::{Chosen, Claim};

impl Request<'_> {
    pub(super) fn currency(&self) -> Unit {
        Unit::named(&self.scenario().currency)
    }

    /// A sum in short words.
    pub(super) fn sum(&self, value: f64, digits: Digits) -> String {
        self.book.numbers(Reader::short(digits)).quantity(value, &self.currency())
    }

    /// A simulated sum in short words.
    pub(super) fn estimate(&self, estimate: Estimate) -> String {
        self.book.say(&Message::new("table-figure").with("figure", self.money(estimate)))
    }

    fn money(&self, estimate: Estimate) -> Value {
        let digits = phrases::digits(estimate, 3);
        Value::Quantity(estimate.value, self.currency(), digits, Words::Short)
    }

    /// The mean of a result, and nine in ten: "EUR 3.19 m (0.501 to 8.22 m)".
    pub(super) fn mean(&self, figures: &Estimates, mean: Estimate) -> String {
        self.with_range(mean, figures)
    }

    pub(super) fn percent(&self, share: f64, digits: u32) -> String {
        self.book.numbers(Reader::short(Digits::Significant(digits))).percent(share)
    }

    /// The median of a result, and nine in ten: "EUR 2.51 m (0.501 to 8.22 m)".
    pub(super) fn result(&self, result: &LedgerResult) -> String {
        self.with_range(result.figures.median(), &result.figures)
    }

    fn with_range(&self, middle: Estimate, figures: &Estimates) -> String {
        let (low, high) = (figures.quantiles[1], figures.quantiles[5]);
        if low.value == high.value {
            return self.estimate(middle);
        }
        let ends = [low, high].map(phrases::figure);
        let [low, high] = ends;
        self.book.say(&Message::around(self.money(middle), low, high))
    }

    /// What a step of a bridge takes away, or "adds EUR 5.58 m".
    pub(super) fn taken(&self, part: Estimate) -> String {
        if part.value >= 0.0 {
            return self.estimate(part);
        }
        let amount = self.estimate(Estimate { value: -part.value, ..part });
        self.book.say(&Message::new("chart-bridge-adds").with("amount", amount))
    }

    /// On whose inputs results stand: "On our volume and not the claimant’s."; empty where
    /// nothing is claimed or nothing is run.
    pub(super) fn basis(&self) -> String {
        if self.scenario().claims.is_empty() || self.scenario().models.is_empty() {
            return String::new();
        }
        sentence(&capitalised(&self.basis_word()))
    }

    /// The same in the middle of a sentence.
    pub(super) fn basis_word(&self) -> String {
        let published = phrases::as_published(self.scenario());
        self.word(if published { "chart-basis-theirs" } else { "chart-basis-ours" })
    }

    /// The share of draws of `result` that reach the claim; empty if it says nothing of it.
    pub(super) fn reached(&self, result: Option<&LedgerResult>, claim: usize) -> String {
        let share = result.and_then(|result| {
            let at = result.claims.iter().position(|&other| other == claim)?;
            let [least, .., most] = result.figures.quantiles;
            Some((result.figures.reach[at].share, least.value == most.value))
        });
        match share {
            None => String::new(),
            // Of a result without uncertainty a share would be an empty word.
            Some((share, true)) => {
                self.word(if share.count > 0 { "chart-reaches" } else { "chart-falls-short" })
            }
            Some((share, false)) => self.book.say(&phrases::share(share)),
        }
    }

    /// What a reader calls a model.
    pub(super) fn model(&self, chosen: &Chosen) -> String {
        phrases::of_model(chosen, &chosen.model.title, &self.book)
    }

    /// What a reader calls a ledger, in the middle of a sentence.
    pub(super) fn ledger(&self, ledger: &Ledger) -> String {
        self.book.say(&phrases::ledger(ledger))
    }

    /// Whose money a ledger counts.
    pub(super) fn ledger_summary(&self, ledger: &Ledger) -> String {
        self.word_or(&format!("ledger-{}-summary", hyphened(ledger.name)), ledger.summary)
    }

    fn word_or(&self, id: &str, otherwise: &str) -> String {
        if self.book.knows(id) { self.word(id) } else { otherwise.to_owned() }
    }

    /// The name of a scope, empty where the scenario declares none.
    pub(super) fn scope_title(&self, scope: usize) -> String {
        let scope = &self.scenario().scopes[scope];
        scope.id.as_ref().map(|_| phrases::scope_title(scope, &self.book)).unwrap_or_default()
    }

    /// "EUR a year, industry revenue lost".
    pub(super) fn axis_title(&self, ledger: &Ledger) -> String {
        let message = Message::new("chart-axis-loss")
            .with("currency", self.scenario().currency.as_str())
            .with("ledger", self.ledger(ledger));
        self.book.say(&message)
    }

    /// What stands beside the line of a claim: "claim: EUR 6 bn a year".
    pub(super) fn claim(&self, claim: &Claim) -> String {
        self.claim_as("chart-claim", claim)
    }

    /// The sum of a claim on an axis of years: "EUR 6 bn (period not stated)".
    pub(super) fn claimed(&self, claim: &Claim) -> String {
        self.claim_as("chart-claimed", claim)
    }

    /// A claim in the words of the messages that begin with `id`.
    fn claim_as(&self, id: &str, claim: &Claim) -> String {
        let amount = self.sum(claim.amount, Digits::All);
        let published = match &claim.bound {
            Some(bound) => {
                let message = Message::new("chart-claim-bounded");
                self.book.say(&message.with("bound", self.bound(bound)).with("amount", amount))
            }
            None => amount,
        };
        let message = if !claim.period.stated {
            Message::new(format!("{id}-without-period"))
        } else if claim.period.years == 1.0 {
            Message::new(format!("{id}-a-year"))
        } else {
            // What is drawn is ours; what was published comes first.
            Message::new(format!("{id}-over"))
                .with("span", phrases::span(claim.period))
                .with("yearly", self.sum(claim.per_year(), Digits::Significant(3)))
        };
        self.book.say(&message.with("amount", published))
    }

    /// A word before a claimed figure; one that the language files lack stays as written.
    fn bound(&self, word: &str) -> String {
        self.word_or(&format!("bound-{}", hyphened(word)), word)
    }

    pub(super) fn quoted(&self, words: &str) -> String {
        self.book.say(&Message::new("chart-quoted").with("words", words))
    }

    /// What the words before claimed figures, such as "up to", make of the lines.
    pub(super) fn bounds<'c>(&self, claims: impl Iterator<Item = &'c Claim>) -> Option<String> {
        self.bounds_of("chart-note-bound", claims)
    }

    /// The same in the words of the message `id`.
    pub(super) fn bounds_of<'c>(
        &self,
        id: &str,
        claims: impl Iterator<Item = &'c Claim>,
    ) -> Option<String> {
        let mut bounds: Vec<&str> = Vec::new();
        // “About” is no bound.
        let bounds_only = |bound: &&str| *bound != "about";
        for bound in claims.filter_map(|claim| claim.bound.as_deref()).filter(bounds_only) {
            if !bounds.contains(&bound) {
                bounds.push(bound);
            }
        }
        let quoted: Vec<String> =
            bounds.iter().map(|bound| self.quoted(&self.bound(bound))).collect();
        let message = Message::new(id).with("bounds", quoted.join(", "));
        (!bounds.is_empty()).then(|| self.book.say(&message))
    }

    /// Where claims were published, as the file has it.
    pub(super) fn published<'c>(&self, claims: impl Iterator<Item = &'c Claim>) -> Option<String> {
        let references = &self.scenario().references;
        let mut titles: Vec<String> = Vec::new();
        for source in claims.filter_map(|claim| claim.sources.first()) {
            let title = references.iter().find(|known| known.id == *source);
            let title = title.map(|known| match &known.publisher {
                Some(publisher) => format!("{} ({publisher})", known.title),
                None => known.title.clone(),
            });
            titles.extend(title.filter(|title| !titles.contains(title)));
        }
        let message = Message::new("chart-note-published");
        let sources = joined(titles.clone(), &self.book);
        (!titles.is_empty()).then(|| self.book.say(&message.with("sources", sources)))
    }

    /// "Industry revenue is what would have reached the rightholders."
    pub(super) fn ledger_is(&self, ledger: &Ledger) -> String {
        let message = Message::new("chart-note-ledger")
            .with("ledger", capitalised(&self.ledger(ledger)))
            .with("is", self.ledger_summary(ledger));
        self.book.say(&message)
    }

    /// How many of the inputs in use rest on judgement or less; `None` if none does.
    pub(super) fn judged(&self) -> Option<String> {
        phrases::judged(self.scenario()).map(|message| sentence(&self.book.say(&message)))
    }

    /// What was overridden, a sentence for each.
    pub(super) fn overridden(&self) -> impl Iterator<Item = String> {
        let messages = phrases::overridden(self.scenario()).into_iter();
        messages.map(|message| sentence(&capitalised(&self.book.say(&message))))
    }

    /// How the run was made, on one line.
    pub(super) fn settings(&self) -> String {
        self.book.say(&phrases::settings(self.outcome))
    }
}

/// A name as the language files write it.
pub(super) fn hyphened(name: &str) -> String {
    name.replace(['_', ' '], "-")
}
