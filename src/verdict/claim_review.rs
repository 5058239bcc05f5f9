//! A verdict as schema.org `ClaimReview` (JSON-LD), for fact-checkers' sites.

use serde_json::{Value, json};

use super::Verdict;
use crate::language::Phrasebook;
use crate::outcome::Outcome;
use crate::scenario::{Claim, Reference, Scenario};

/// Who publishes the review, and when.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attribution {
    /// Who reviews.
    pub author: Option<String>,
    /// The day of publication, `2026-11-24`.
    pub date: Option<String>,
    /// Where the review will be read.
    pub url: Option<String>,
}

/// The verdicts as JSON-LD: one object for each claim.
///
/// `reviewRating` has words and no number: the models are not averaged, so there is no
/// single grade of truth to give.
#[must_use]
pub fn claim_review(
    outcome: &Outcome,
    verdicts: &[Verdict],
    by: &Attribution,
    book: &Phrasebook,
) -> Vec<Value> {
    verdicts.iter().map(|verdict| review(outcome, verdict, by, book)).collect()
}

fn review(outcome: &Outcome, verdict: &Verdict, by: &Attribution, book: &Phrasebook) -> Value {
    let scenario = &outcome.scenario;
    let claim = &scenario.claims[verdict.claim];
    let sentences: Vec<String> = verdict.sentences.iter().map(|said| book.say(said)).collect();
    let mut review = json!({
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "claimReviewed": claim.wording.clone().unwrap_or_else(|| sentences[0].clone()),
        "itemReviewed": reviewed(claim, scenario),
        "reviewRating": { "@type": "Rating", "alternateName": summary(verdict, book) },
        "reviewBody": sentences.join(" "),
        "inLanguage": book.language.code,
    });
    if let Some(author) = &by.author {
        review["author"] = json!({ "@type": "Organization", "name": author });
    }
    if let Some(date) = &by.date {
        review["datePublished"] = json!(date);
    }
    if let Some(url) = &by.url {
        review["url"] = json!(url);
    }
    review
}

/// The sentence on how often the models reach the claim.
fn summary(verdict: &Verdict, book: &Phrasebook) -> String {
    let reached = verdict.sentences.iter().find(|said| said.id.starts_with("verdict-reached"));
    reached.map_or_else(|| book.word("verdict-no-model"), |said| book.say(said))
}

fn reviewed(claim: &Claim, scenario: &Scenario) -> Value {
    let source = claim.sources.first();
    let source = source.and_then(|id| scenario.references.iter().find(|known| &known.id == id));
    let mut reviewed = json!({ "@type": "Claim" });
    let Some(Reference { title, publisher, url, date, .. }) = source else { return reviewed };
    reviewed["appearance"] = json!({ "@type": "CreativeWork", "name": title, "url": url });
    if let Some(publisher) = publisher {
        reviewed["appearance"]["publisher"] = json!({ "@type": "Organization", "name": publisher });
    }
    if let Some(date) = date {
        reviewed["datePublished"] = json!(date);
    }
    reviewed
}
