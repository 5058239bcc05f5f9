//! What is said of a claim.

use std::fs;

use shortfall::engine::Settings;
use shortfall::evidence::shipped;
use shortfall::inversion;
use shortfall::language::{LANGUAGES, Phrasebook};
use shortfall::outcome::{self, Outcome};
use shortfall::scenario::{NoFiles, Request, parse};
use shortfall::verdict::{Attribution, Verdict, claim_review, verdicts};

fn outcome_of(text: &str) -> Outcome {
    let scenario = parse("test.toml", text, &Request::default(), &NoFiles)
        .unwrap_or_else(|rejected| panic!("{:#?}", rejected.problems));
    let probes = inversion::probes(&scenario);
    outcome::run(scenario, Settings::default(), probes, &|_| {})
}

fn top_site() -> Outcome {
    outcome_of(&fs::read_to_string("scenarios/top-site.toml").unwrap())
}

fn said(verdict: &Verdict, book: &Phrasebook) -> String {
    let grade = verdict.weighed.sentence();
    let sentences = verdict.sentences.iter().chain([&grade]);
    sentences.map(|sentence| book.say(sentence)).collect::<Vec<_>>().join("\n")
}

#[test]
fn top_site_in_three_languages() {
    let outcome = top_site();
    let verdicts = verdicts(&outcome, shipped());
    let mut text = String::new();
    for language in &LANGUAGES {
        let book = Phrasebook::new(language);
        for verdict in &verdicts {
            text.push_str(&format!("{}\n\n", said(verdict, &book)));
        }
    }
    insta::assert_snapshot!(text);
}

/// Readers are told of a model by its title in their language, not by the name that commands take.
#[test]
fn models_are_called_by_their_titles() {
    let outcome = top_site();
    for (language, title) in LANGUAGES.iter().zip([
        "“Constant displacement”",
        "«\u{a0}Substitution constante\u{a0}»",
        "“Constante verdringing”",
    ]) {
        let book = Phrasebook::new(language);
        for verdict in verdicts(&outcome, shipped()) {
            let text = said(&verdict, &book);
            assert!(text.contains(title), "{text}");
            for chosen in &outcome.scenario.models {
                let name = &chosen.model.name;
                assert!(!name.contains('-') || !text.contains(name), "{name} in {text}");
            }
        }
    }
}

#[test]
fn the_words_of_a_claimant_are_the_only_ones_that_say_up_to() {
    let outcome = top_site();
    let book = Phrasebook::new(&LANGUAGES[0]);
    for verdict in verdicts(&outcome, shipped()) {
        let text = said(&verdict, &book);
        assert_eq!(text.replace("“up to”", "").matches("up to").count(), 0, "{text}");
    }
}

/// A figure whose author speaks of the value of copies is not called a loss, and fixed numbers have
/// neither a range nor a likelihood.
#[test]
fn what_is_no_loss_and_no_range_is_not_called_so() {
    let path = "scenarios/claims/sabip_2009.toml";
    let outcome = outcome_of(&fs::read_to_string(path).unwrap());
    let book = Phrasebook::new(&LANGUAGES[0]);
    let text = said(&verdicts(&outcome, shipped())[0], &book);
    assert!(text.contains("GBP 12 billion, called the value of copies and not a loss"), "{text}");
    assert!(text.contains("GBP 11.9 billion a year (consumer spending)"), "{text}");
    assert!(!text.contains("unlikely") && !text.contains("90 % of its outcomes"), "{text}");
}

#[test]
fn a_review_for_sites_has_words_and_no_number_for_a_rating() {
    let outcome = top_site();
    let verdicts = verdicts(&outcome, shipped());
    let by = Attribution {
        author: Some("A newspaper".to_owned()),
        date: Some("2026-11-24".to_owned()),
        url: None,
    };
    let reviews = claim_review(&outcome, &verdicts, &by, &Phrasebook::new(&LANGUAGES[0]));
    assert_eq!(reviews.len(), 2);
    for review in &reviews {
        assert_eq!(review["@type"], "ClaimReview");
        assert_eq!(review["datePublished"], "2026-11-24");
        assert_eq!(review["author"]["name"], "A newspaper");
        assert!(review["reviewRating"].get("ratingValue").is_none());
        assert!(review["itemReviewed"]["appearance"]["url"].as_str().unwrap().starts_with("https"));
    }
}
