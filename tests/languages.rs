//! Whole commands in French and Dutch: no English is left in what a reader sees.
//!
//! The scenarios hold every built-in model and every law, and their own words are neutral. What is
//! printed is held against every piece of `en.ftl` between two values, and every English text of
//! the program that the language has in its own words.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use shortfall::distribution::LAWS;
use shortfall::language::{LANGUAGES, Language, Phrasebook};
use shortfall::model::{LEDGERS, LIBRARY, Model, Rate, load};
use shortfall::quantity::UnitNames;
use shortfall::scenario::MADE_LAWS;

/// Shorter pieces are found by chance: names, codes, words that two languages share.
const SHORTEST: usize = 14;

// --- What English there is -------------------------------------------------------

/// One space for any white space, and nothing that Markdown puts before a sign.
fn flat(text: &str) -> String {
    let plain = text.replace('\u{a0}', " ").replace('\\', "").replace("<br>", " ");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The words of a language between values.
fn pieces(language: &Language) -> BTreeSet<String> {
    let resource = fluent_syntax::parser::parse(language.sentences).expect("a test reads it");
    let mut pieces = BTreeSet::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        in_pattern(message.value.as_ref().expect("a message says something"), &mut pieces);
    }
    pieces
}

fn in_pattern(pattern: &Pattern<&str>, pieces: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => {
                pieces.insert(flat(value));
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    in_pattern(&variant.value, pieces);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// English that `language` says otherwise.
fn english(language: &'static Language) -> Vec<String> {
    // Names of steps and inputs stay, with spaces in charts.
    let names: String = LIBRARY.iter().map(|model| model.text.replace('_', " ")).collect();
    let own: String = pieces(language).into_iter().collect::<Vec<_>>().join("\n");
    let book = Phrasebook::new(language);
    let texts = book.texts().filter(|text| book.text(text) != *text).map(flat);
    let mut all = pieces(&LANGUAGES[0]);
    all.extend(texts);
    let long = |piece: &String| piece.chars().count() >= SHORTEST && piece.contains(' ');
    all.into_iter()
        .filter(|piece| long(piece) && !own.contains(piece.as_str()))
        .filter(|piece| !names.contains(&format!("\n{piece} =")))
        .collect()
}

// --- Scenarios whose own words are neutral ---------------------------------------

/// An input called `name` with `law`, an inline table without its braces.
fn input(name: &str, unit: &str, kind: &str, law: &str) -> String {
    let kind = if kind.is_empty() { String::new() } else { format!("kind = \"{kind}\", ") };
    format!("inputs.{name} = {{ unit = \"{unit}\", {kind}{law} }}\n")
}

const HEAD: &str = "format = 1\ntitle = \"xx\"\ncurrency = \"EUR\"\nprice_year = 2010\n\
                    medium = \"film\"\nscopes.s = { title = \"xx\", territory = \"Belgium\" }\n";

/// A scenario that runs a built-in model on made-up inputs.
fn of_model(model: &Model) -> String {
    let segments = model.needs.iter().any(|need| need.segmented);
    let mut text = String::from(HEAD);
    if segments {
        text.push_str("segments = [\"a\", \"b\"]\n");
    }
    for need in model.needs.iter().filter(|need| need.default.is_none()) {
        let unit = need.unit.with_money("EUR").to_string();
        let kind = need.rate.map_or("", Rate::word);
        let law = "law = \"uniform\", low = 0.5, high = 0.75, truncate = [0.6, 1]";
        if need.segmented {
            let law = format!("segment = {{ a = {{ {law} }}, b = {{ {law} }} }}");
            text.push_str(&input(&need.name, &unit, kind, &law));
        } else {
            text.push_str(&input(&need.name, &unit, kind, law));
        }
    }
    text.push_str(&format!("[compare]\nmodels = [\"{}\"]\n", model.name));
    text
}

/// A scenario that uses every law, some made of evidence, with a claim.
fn of_laws() -> String {
    let bare = |example: &str| {
        let inner = example.trim().trim_start_matches('{').trim_end_matches('}');
        inner.trim().trim_end_matches(',').to_owned()
    };
    let mut text = String::from(HEAD);
    let mut terms = Vec::new();
    for (i, law) in LAWS.iter().filter(|law| !law.example.contains("file")).enumerate() {
        text.push_str(&input(&format!("a{i}"), "1", "", &bare(law.example)));
        terms.push(format!("p * a{i}"));
    }
    for (i, law) in MADE_LAWS.iter().enumerate() {
        text.push_str(&input(&format!("r{i}"), "sale/download", "net", &bare(law.example)));
        terms.push(format!("d * r{i} * q"));
    }
    let experts = "law = \"elicited\", experts = [{ quartiles = [0.1, 0.2, 0.4] }, \
                   { edges = [0, 0.2, 0.5, 1], chips = [5, 3, 2], weight = 2 }]";
    let wide = "law = \"evidence\", differs_in = [\"xx\"], peer_reviewed_only = true";
    for (name, law) in [("r8", experts), ("r9", wide)] {
        text.push_str(&input(name, "sale/download", "net", law));
        terms.push(format!("d * {name} * q"));
    }
    text.push_str(&input("p", "EUR/year", "", "law = \"point\", value = 2, note = \"xx\""));
    text.push_str(&input("q", "EUR/sale", "", "context = \"price-dvd/Belgium/2011\""));
    text.push_str(&input(
        "d",
        "download/year",
        "",
        "law = \"point\", value = 1e6, status = \"weak\"",
    ));
    text.push_str(
        "claims.c = { amount = 1e6, currency = \"USD\", scope = \"s\", wording = \"xx\" }\n\
         omits = [{ what = \"xx\", loss_would_be = \"higher\" }]\n\
         variants.v = { title = \"xx\", set = { \"inputs.p.value\" = 3 } }\n",
    );
    text.push_str(&format!(
        "[models.m]\ntitle = \"xx\"\nsteps.industry_revenue = \"{}\"\n[compare]\nmodels = [\"m\"]\n",
        terms.join(" + ")
    ));
    text
}

// --- Commands --------------------------------------------------------------------

/// What the program prints and writes to `out.md` and `out.svg` in `folder`.
fn printed(command: &str, language: &Language, folder: &Path) -> String {
    for file in ["out.md", "out.svg"] {
        let _ = std::fs::remove_file(folder.join(file));
    }
    let mut program = Command::new(env!("CARGO_BIN_EXE_shortfall"));
    program.args(command.split(' ')).args(["--lang", language.code]).current_dir(folder);
    let output = program.env("NO_COLOR", "1").output().expect("the program was built");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command}: {complaint}");
    let mut text = String::from_utf8(output.stdout).expect("UTF-8");
    for file in ["out.md", "out.svg"] {
        text.push_str(&std::fs::read_to_string(folder.join(file)).unwrap_or_default());
    }
    text
}

/// Commands that need no more than the scenarios of this file.
const COMMANDS: &[&str] = &[
    "run laws.toml --format markdown --draws 1024 --quiet",
    "run laws.toml --format markdown --draws 1024 --quiet --set inputs.p.value=3",
    "report laws.toml --format markdown --draws 1024 -o out.md",
    "explain laws.toml --format markdown",
    "explain laws.toml --format markdown --set inputs.p.value=3",
    "critique laws.toml --format markdown --draws 1024",
    "chart inputs laws.toml --draws 1024 -o out.svg",
    "chart ladder laws.toml --draws 1024 -o out.svg",
    "chart forest laws.toml --draws 1024 -o out.svg",
    "claims list --format markdown",
    "claims show sabip_2009 --format markdown",
    "claims reproduce sabip_2009 --format markdown",
    "evidence list --format markdown",
    "evidence show ecorys2015_topfilm_first --format markdown",
    "evidence show fukugawa2011_games --format markdown",
    "evidence pool --medium film --format markdown",
    "evidence pool --medium film --without-stake --with-unverified --format markdown",
    "evidence pool --evidence own.csv --format markdown --chart out.svg",
    "evidence pool --evidence two.csv --format markdown",
    "context list --format markdown",
    "context show price-dvd/Belgium/2011 --format markdown",
    "rules list --format markdown",
    "rules show S2-ABOVE-EVIDENCE --format markdown",
];

#[test]
fn nothing_for_reading_is_left_in_english() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(folder.path().join("laws.toml"), of_laws()).expect("written");
    let own = "label,estimate,std_error\nx,0.1,0.1\ny,0.4,0.05\nz,0.9,0.2\n";
    std::fs::write(folder.path().join("own.csv"), own).expect("written");
    let two = "label,estimate,std_error\nx,0.1,0.1\ny,0.4,0.05\n";
    std::fs::write(folder.path().join("two.csv"), two).expect("written");
    let mut commands: Vec<String> = COMMANDS.iter().map(|command| (*command).to_owned()).collect();
    for embedded in LIBRARY {
        let model = load(embedded, &UnitNames::new(), &mut Vec::new());
        // The others serve to reckon a claim again, and are never told.
        if !model.steps.iter().any(|step| LEDGERS.iter().any(|known| known.name == step.name)) {
            continue;
        }
        let file = format!("{}.toml", model.name);
        std::fs::write(folder.path().join(&file), of_model(&model)).expect("written");
        commands.push(format!("explain {file} --format markdown"));
    }
    // Notes of the data stay as they are, and may hold the words of a sentence.
    let data = [
        include_str!("../data/evidence.csv"),
        include_str!("../data/context.csv"),
        include_str!("../data/claims.csv"),
    ];
    let data = flat(&data.concat());
    let mut found: Vec<String> = Vec::new();
    for language in &LANGUAGES[1..] {
        let english = english(language);
        assert!(english.len() > 500, "{} pieces of English are not enough", english.len());
        for command in &commands {
            let text = flat(&printed(command, language, folder.path()));
            let left =
                english.iter().filter(|piece| text.contains(*piece) && !data.contains(*piece));
            found.extend(left.map(|piece| format!("{} {command}: {piece}", language.code)));
        }
    }
    assert!(found.is_empty(), "English is left in\n{}", found.join("\n"));
}

/// The test above must be able to fail: it finds English in English.
#[test]
fn english_is_found_where_it_is() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    std::fs::write(folder.path().join("laws.toml"), of_laws()).expect("written");
    let text = flat(&printed("explain laws.toml --format markdown", &LANGUAGES[0], folder.path()));
    let english = english(&LANGUAGES[1]);
    assert!(english.iter().filter(|piece| text.contains(*piece)).count() > 10, "{text}");
}
