//! The predictive law of published displacement rates.

use std::borrow::Cow;
use std::sync::Arc;

use super::given::Given;
use super::{MadeLaw, Making, Takes, key};
use crate::catalogue::known;
use crate::evidence::{self, Assumptions, Bounds, Filter, MAPS, Study, prior};
use crate::problem::Problem;

pub(super) const LAW: MadeLaw = MadeLaw {
    name: "evidence",
    summary: "what published rates say of a new setting: their predictive law, cut to what can be",
    keys: &[
        key("medium", Takes::Text, "what was copied; the scenario's medium if it is not given"),
        key("channel", Takes::Text, "where the sale would have been"),
        key("window", Takes::Text, "which use of a title: `first`, `repeat` or `any`"),
        key("peer_reviewed_only", Takes::Flag, "count only what was peer reviewed"),
        key("without_stake", Takes::Flag, "count nothing that a funder with a stake paid for"),
        key("with_unverified", Takes::Flag, "count figures from memory too"),
        key("differs_in", Takes::Text, "how this setting differs from those studied; widens"),
        key("map", Takes::Text, "how the law is made to fit; `truncated` if it is not given"),
        key("bounds", Takes::Numbers, "the least and the largest rate; `[-0.5, 1]`"),
        key("file", Takes::Text, "studies of your own: a CSV table beside the scenario"),
    ],
    only_rates: true,
    example: r#"{ law = "evidence", medium = "film" }"#,
    make,
};

fn make(given: &Given<'_>) -> Option<Making> {
    let own = given.text("file");
    let studies = studies(given, own.as_deref())?;
    let filter = filter(given, &studies)?;
    let bounds = bounds(given)?;
    let mut assumptions = Assumptions::default();
    if let Some(what) = given.text("differs_in") {
        assumptions.mismatches.push((what, evidence::MISMATCH_SD));
    }
    match prior(&studies, &filter, &assumptions, &bounds) {
        Ok(prior) => {
            let warnings = prior.warnings.iter().filter(|w| !prior.description.contains(w));
            let warnings: Vec<String> =
                warnings.map(|warning| format!("mind: {warning}")).collect();
            let how = prior.description.iter().cloned().chain(warnings).collect();
            Some((prior.law, how))
        }
        Err(problem) => given.refuse("law", problem),
    }
}

/// What is asked of the studies; a word that no study can have is told where it stands.
fn filter(given: &Given<'_>, studies: &[Study]) -> Option<Filter> {
    let named = studies.iter().any(|study| !study.medium.is_empty());
    let of_scenario = || given.context.medium.clone().filter(|_| named);
    let own = Filter { medium: given.text("medium"), ..Filter::default() };
    let channel = Filter { channel: given.text("channel"), ..Filter::default() };
    let window = Filter { window: given.text("window"), ..Filter::default() };
    for (key, part) in [("medium", &own), ("channel", &channel), ("window", &window)] {
        if let Err(problem) = part.check() {
            return given.refuse(key, problem);
        }
    }
    let medium = own.medium.or_else(of_scenario);
    if let Err(mut problem) = (Filter { medium: medium.clone(), ..Filter::default() }).check() {
        problem.message.push_str(", which is the `medium` of the scenario");
        return given.refuse("law", problem);
    }
    Some(Filter {
        medium,
        channel: channel.channel,
        window: window.window,
        kind: None,
        peer_reviewed_only: given.flag("peer_reviewed_only"),
        without_stake: given.flag("without_stake"),
        with_unverified: given.flag("with_unverified"),
    })
}

fn bounds(given: &Given<'_>) -> Option<Bounds> {
    let mut bounds = Bounds::default();
    if let Some(name) = given.text("map") {
        if let Err((message, help)) = known("map", MAPS, &name) {
            return given.refuse("map", Problem::new(message).help(help));
        }
        bounds.map = name;
    }
    if let Some(ends) = given.numbers("bounds") {
        let [low, high] = ends[..] else {
            let message = format!("`bounds` must be two numbers, got {}", ends.len());
            return given
                .refuse("bounds", Problem::new(message).help("write `bounds = [-0.5, 1]`"));
        };
        let holds = low < high && low.is_finite() && high.is_finite();
        if !holds {
            let message = format!("`bounds` must rise and be finite, got {low} and {high}");
            return given.refuse("bounds", Problem::new(message));
        }
        (bounds.low, bounds.high) = (low, high);
    }
    Some(bounds)
}

/// The shipped studies or the scenario's own; either is part of its hash.
fn studies(given: &Given<'_>, own: Option<&str>) -> Option<Cow<'static, [Study]>> {
    let Some(file) = own else {
        let mut read = given.context.read.borrow_mut();
        let name = "evidence.csv of the program";
        if !read.iter().any(|(known, _)| known == name) {
            read.push((name.to_owned(), Arc::new(evidence::TABLE.as_bytes().to_vec())));
        }
        return Some(Cow::Borrowed(evidence::shipped()));
    };
    let place = &given.node("file")?.place;
    let bytes = given.context.bytes_of(file, place)?;
    let Ok(text) = std::str::from_utf8(&bytes) else {
        return given.refuse("file", Problem::new(format!("`{file}` is not UTF-8 text")));
    };
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    match evidence::read(text, 0) {
        Ok(studies) => Some(Cow::Owned(studies)),
        Err(problems) => {
            for problem in problems {
                given.refuse::<()>("file", in_table(file, text, problem));
            }
            None
        }
    }
}

/// The same problem with the file and the line in words: a message about the
/// scenario points into the scenario.
fn in_table(file: &str, text: &str, problem: Problem) -> Problem {
    let start = problem.place.as_ref().and_then(|place| text.get(..place.span.start));
    let line = start.map(|text| format!("line {}: ", text.matches('\n').count() + 1));
    let message = format!("`{file}`: {}{}", line.unwrap_or_default(), problem.message);
    Problem { message, place: None, ..problem }
}
