//! Every rule by its scenarios: one that fires, one that is clear, one that cannot be evaluated.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use shortfall::critique::{Conclusion, Critique, Finding, RULES, Rule};
use shortfall::language::{LANGUAGES, Phrasebook};

mod examined;

/// All findings, of claims and of critics.
fn findings(critique: &Critique) -> impl Iterator<Item = &Finding> {
    let critics = critique.critics.iter().flatten().map(|(_, finding)| finding);
    critique.claims.iter().flatten().chain(critics)
}

thread_local! {
    /// Reading a language file takes longer than all that a scenario of a rule asks for.
    static BOOKS: Vec<(&'static str, Phrasebook)> =
        LANGUAGES.iter().map(|language| (language.code, Phrasebook::new(language))).collect();
}

/// Sentences are put together in every language: a missing variable is a panic of this test.
fn say_all(books: &[(&'static str, Phrasebook)], finding: &Finding) {
    for (code, book) in books {
        let said = [Some(&finding.says), finding.why.as_ref(), finding.asks.as_ref()];
        for message in said.into_iter().flatten() {
            assert!(book.knows(&message.id), "{code}.ftl lacks `{}`", message.id);
            assert!(!book.say(message).is_empty());
        }
        for mark in &finding.marks {
            assert!(book.knows(&format!("mark-{}", mark.word())), "{mark:?}");
        }
    }
}

fn holds(rule: &Rule, file: &str, expected: Conclusion) {
    let path = Path::new("tests/critique").join(rule.code).join(file);
    let name = path.display();
    let (_, critique) = examined::critique(examined::scenario(&path), 256, false);
    BOOKS.with(|books| findings(&critique).for_each(|finding| say_all(books, finding)));
    let own: Vec<&Finding> = findings(&critique).filter(|f| f.rule.code == rule.code).collect();
    assert!(!own.is_empty(), "{name}: no finding of the rule");
    for finding in own {
        assert_eq!(finding.conclusion, expected, "{name}: {finding:#?}");
    }
}

#[test]
fn every_rule_fires_where_it_should() {
    for rule in RULES {
        holds(rule, "fires.toml", Conclusion::Fires);
    }
}

#[test]
fn every_rule_is_clear_where_it_should_be() {
    for rule in RULES {
        holds(rule, "clear.toml", Conclusion::Clear);
    }
}

#[test]
fn every_rule_says_when_it_cannot_be_evaluated() {
    for rule in RULES {
        holds(rule, "unknown.toml", Conclusion::CannotEvaluate);
    }
}

#[test]
fn every_rule_has_its_sentences_in_every_language() {
    const ALWAYS: &[&str] = &[
        "title",
        "looks-for",
        "how",
        "why",
        "limits",
        "todo",
        "clears",
        "asks",
        "fires",
        "clear",
        "unknown",
    ];
    // These ask the draws for a factor, or for one certain share.
    const NEVER_UNCERTAIN: &[&str] = &["S1-ONE-TO-ONE", "S2-ABOVE-EVIDENCE", "S4-NO-SAMPLING-GAIN"];
    for language in &LANGUAGES {
        let book = Phrasebook::new(language);
        for rule in RULES {
            let may_be = rule.questions.is_some() && !NEVER_UNCERTAIN.contains(&rule.code);
            let uncertain = may_be.then_some("uncertain");
            for ending in ALWAYS.iter().copied().chain(uncertain) {
                let id = format!("{}-{ending}", rule.key());
                assert!(book.knows(&id), "{}.ftl lacks `{id}`", language.code);
            }
            for ending in ["title", "looks-for", "how", "why", "limits", "todo", "clears", "asks"] {
                assert!(!book.word(&format!("{}-{ending}", rule.key())).is_empty());
            }
        }
    }
}

/// One wording for what a finding does not say, whichever rule it is of.
#[test]
fn limits_speak_of_the_finding_in_one_way() {
    for (code, others) in
        [("en", ["It ", "That "]), ("fr", ["Elle ", "Il "]), ("nl", ["Ze ", "Dat "])]
    {
        let language = LANGUAGES.iter().find(|language| language.code == code).unwrap();
        let book = Phrasebook::new(language);
        for rule in RULES {
            let limits = book.word(&format!("{}-limits", rule.key()));
            assert!(!others.iter().any(|other| limits.starts_with(other)), "{code}: {limits}");
        }
    }
}

#[test]
fn rules_are_well_formed() {
    let codes: BTreeSet<&str> = RULES.iter().map(|rule| rule.code).collect();
    assert_eq!(codes.len(), RULES.len(), "a code stands twice");
    for rule in RULES {
        let plain = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-';
        assert!(rule.code.chars().all(plain), "{}", rule.code);
        assert!(!rule.subjects.is_empty(), "{} examines nothing", rule.code);
        assert!(!rule.sources.is_empty(), "{} rests on nothing", rule.code);
        for source in rule.sources {
            assert!(!source.author.is_empty() && !source.title.is_empty(), "{}", rule.code);
            let address = source.url.is_empty() || source.url.starts_with("http");
            assert!(address, "{}: {}", rule.code, source.url);
        }
        // Levels stand gravest first: the first one crossed is the one that counts. Their side is
        // told once for all of them.
        let levels: Vec<_> = rule.thresholds.iter().filter(|t| t.is_level()).collect();
        assert!(levels.iter().all(|level| Some(level.side) == rule.side()), "{}", rule.code);
        assert!(levels.is_sorted_by(|a, b| a.severity > b.severity), "{}", rule.code);
    }
}

/// Folders of rules that are no longer listed would look like tests.
#[test]
fn every_folder_belongs_to_a_rule() {
    for entry in fs::read_dir("tests/critique").unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        let known = RULES.iter().any(|rule| rule.code == name);
        assert!(known || ["base.toml", "golden"].contains(&name.as_str()), "{}", path.display());
    }
}
