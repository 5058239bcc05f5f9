//! The language files: the same messages with the same variables in every language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use shortfall::language::{LANGUAGES, Language, Message, Phrasebook, Value};
use shortfall::model::{LIBRARY, load};
use shortfall::quantity::{Unit, UnitNames};

/// Every message of a language with the variables in it.
fn messages(language: &Language) -> BTreeMap<String, BTreeSet<String>> {
    let resource = fluent_syntax::parser::parse(language.sentences)
        .unwrap_or_else(|(_, errors)| panic!("{}.ftl: {errors:?}", language.code));
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut variables = BTreeSet::new();
        let pattern = message.value.expect("a message says something");
        in_pattern(&pattern, &mut variables);
        let doubled = messages.insert(message.id.name.to_owned(), variables);
        assert!(doubled.is_none(), "{}.ftl has `{}` twice", language.code, message.id.name);
    }
    messages
}

fn in_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => in_inline(inline, variables),
            Expression::Select { selector, variants } => {
                in_inline(selector, variables);
                for variant in variants {
                    in_pattern(&variant.value, variables);
                }
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    if let InlineExpression::VariableReference { id } = inline {
        variables.insert(id.name.to_owned());
    }
}

#[test]
fn every_message_is_in_every_language_with_the_same_variables() {
    let english = messages(&LANGUAGES[0]);
    assert!(english.len() > 10);
    for language in &LANGUAGES[1..] {
        let other = messages(language);
        let missing: Vec<_> = english.keys().filter(|id| !other.contains_key(*id)).collect();
        let extra: Vec<_> = other.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(missing.is_empty(), "{}.ftl lacks {missing:#?}", language.code);
        assert!(extra.is_empty(), "{}.ftl has more than en.ftl: {extra:#?}", language.code);
        for (id, variables) in &english {
            assert_eq!(variables, &other[id], "variables of `{id}` in {}.ftl", language.code);
        }
    }
}

#[test]
fn messages_stand_in_the_same_order_in_every_file() {
    let ids = |language: &Language| -> Vec<String> {
        let lines = language.sentences.lines();
        lines
            .filter_map(|line| Some(line.split_once(" =")?.0.to_owned()))
            .filter(|id| id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
            .collect()
    };
    for language in &LANGUAGES[1..] {
        assert_eq!(ids(&LANGUAGES[0]), ids(language), "{}.ftl", language.code);
    }
}

/// A message of our own, so that this does not hang on any real sentence.
static TRIAL: [Language; 3] = {
    const SENTENCES: &str = "sum = { $who }: { $amount }, { $share }, { $copies ->
    [one] one copy
   *[other] { $copies } copies
}";
    const fn with_trial(language: &Language) -> Language {
        Language {
            code: language.code,
            title: language.title,
            form: language.form,
            sentences: SENTENCES,
            texts: "",
            typography: language.typography,
        }
    }
    [with_trial(&LANGUAGES[0]), with_trial(&LANGUAGES[1]), with_trial(&LANGUAGES[2])]
};

#[test]
fn values_are_written_in_the_form_of_the_language() {
    let euros = Unit::parse("EUR", &UnitNames::new()).unwrap();
    let message = Message::new("sum")
        .with("who", Message::new("sum-of").id)
        .with("amount", Value::quantity(6e9, &euros, 2))
        .with("share", Value::percent(0.125, 3))
        .with("copies", 1_usize);
    let said: Vec<String> =
        TRIAL.iter().map(|language| Phrasebook::new(language).say(&message)).collect();
    assert_eq!(
        said,
        [
            "sum-of: EUR 6.0 billion, 12.5 %, one copy",
            "sum-of: 6,0 milliards d’euros, 12,5\u{a0}%, one copy",
            "sum-of: 6,0 miljard euro, 12,5%, one copy",
        ]
    );
}

#[test]
fn french_signs_stay_with_the_word_before_them() {
    let book = Phrasebook::new(&LANGUAGES[1]);
    let said = book.say(&Message::new("report-claim").with("id", "a : b"));
    assert_eq!(said, "Affirmation «\u{a0}a : b\u{a0}»", "words of a file stay as they are");
    for text in book.texts() {
        assert!(!book.text(text).contains(" :"), "{text}");
    }
}

#[test]
fn words_of_a_file_are_never_read_as_a_message() {
    let message = Message::new("sum")
        .with("who", "{ $share } { sum } <b>")
        .with("amount", "-")
        .with("share", "-")
        .with("copies", 2_usize);
    let said = Phrasebook::new(&TRIAL[0]).say(&message);
    assert_eq!(said, "{ $share } { sum } <b>: -, -, 2 copies");
}

#[test]
fn every_ledger_has_its_words() {
    for language in &LANGUAGES {
        let book = Phrasebook::new(language);
        for ledger in shortfall::model::LEDGERS {
            let name = ledger.name.replace('_', "-");
            for id in [
                format!("ledger-{name}"),
                format!("ledger-{name}-lost"),
                format!("ledger-{name}-summary"),
            ] {
                assert!(book.knows(&id), "{}.ftl lacks `{id}`", language.code);
            }
        }
    }
}

/// Every text of the program that stands in English where it belongs and that readers see.
fn texts() -> BTreeSet<String> {
    use shortfall::context::{QUANTITIES, STATUSES, TERRITORIES};
    use shortfall::evidence::{
        CHANNELS, DESIGNS, DISPLACEMENT, JUDGED, KINDS, MEDIA, PEER_REVIEWED, REPORTED, STAKES,
        WINDOWS, shipped,
    };
    let mut texts = BTreeSet::new();
    for embedded in LIBRARY {
        let model = load(embedded, &UnitNames::new(), &mut Vec::new());
        let mut own = vec![model.title];
        own.extend([model.summary, model.citation].into_iter().flatten());
        own.extend(model.assumes);
        let steps = model.steps.iter().map(|step| &step.name);
        let names = steps.chain(model.constants.iter().map(|constant| &constant.name));
        own.extend(names.map(|name| name.replace('_', " ")));
        own.extend(model.constants.into_iter().map(|constant| constant.meaning));
        own.extend(model.results.into_iter().map(|(_, says)| says));
        own.extend(model.ledger_notes.into_iter().map(|(_, note)| note));
        for need in model.needs {
            own.push(need.name.replace('_', " "));
            own.push(need.meaning);
            own.extend(need.default.map(|(_, reason)| reason));
        }
        texts.extend(own);
    }
    for judged in JUDGED {
        texts.extend([judged.target, judged.confidence, judged.basis].map(str::to_owned));
    }
    let terms =
        [MEDIA, CHANNELS, KINDS, REPORTED, STAKES, WINDOWS, PEER_REVIEWED, STATUSES, QUANTITIES];
    texts.extend(terms.into_iter().flatten().map(|term| term.summary.to_owned()));
    texts.extend(DESIGNS.iter().map(|design| design.summary.to_owned()));
    let places = TERRITORIES.iter().map(|place| place.summary.to_owned());
    texts.extend(places.filter(|summary| !summary.is_empty()));
    let rates = shipped().iter().filter(|study| study.kind == DISPLACEMENT);
    texts.extend(rates.map(|study| study.method.clone()));
    texts
}

#[test]
fn every_text_of_the_program_is_in_every_language() {
    let all = texts();
    for language in &LANGUAGES[1..] {
        let book = Phrasebook::new(language);
        let missing: Vec<&String> = all.iter().filter(|text| !book.has_text(text)).collect();
        assert!(missing.is_empty(), "texts/{}.toml lacks {missing:#?}", language.code);
        let extra: Vec<&str> = book.texts().filter(|text| !all.contains(*text)).collect();
        assert!(extra.is_empty(), "texts/{}.toml has what nothing says: {extra:#?}", language.code);
    }
}

/// Addresses and codes are not translated: a text in another language has the same ones.
#[test]
fn a_text_in_another_language_has_the_same_addresses_and_codes() {
    let kept = |text: &str| -> BTreeSet<String> {
        let words = text.split([' ', '\u{a0}', ',', ';', ')', '(']);
        let codes = words.filter(|word| word.starts_with("http") || word.starts_with('`'));
        codes.map(str::to_owned).collect()
    };
    for language in &LANGUAGES[1..] {
        let book = Phrasebook::new(language);
        for text in texts() {
            let said = book.text(&text);
            assert_eq!(kept(&text), kept(&said), "{}: {said}", language.code);
        }
    }
}
