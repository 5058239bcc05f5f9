//! The predictive law of published displacement rates.

use super::given::Given;
use super::{MadeLaw, Making, Takes, key, terms};
use crate::evidence::{
    Assumptions, Bounds, CHANNELS, Filter, MAPS, MEDIA, MISMATCH_SD, Study, WINDOWS, prior,
};
use crate::language::Message;
use crate::problem::Problem;

pub(super) const LAW: MadeLaw = MadeLaw {
    name: "evidence",
    summary: "what published rates say of a new setting: their predictive law, cut to what can be",
    keys: &[
        key(
            "medium",
            Takes::Word(|| terms(MEDIA)),
            "what was copied; the scenario's medium if it is not given",
        ),
        key("channel", Takes::Word(|| terms(CHANNELS)), "where the sale would have been"),
        key("window", Takes::Word(|| terms(WINDOWS)), "which use of a title"),
        key("peer_reviewed_only", Takes::Flag, "count only what was peer reviewed"),
        key("without_stake", Takes::Flag, "count nothing that a funder with a stake paid for"),
        key("with_unverified", Takes::Flag, "count figures from memory too"),
        key("differs_in", Takes::Texts, "in what this setting differs from those studied; widens"),
        key("map", Takes::Word(maps), "how the law is made to fit; `truncated` if it is not given"),
        key("bounds", Takes::Numbers, "the least and the largest rate; `[-0.5, 1]`"),
        key("file", Takes::Text, "studies of your own: a CSV table beside the scenario"),
    ],
    only_rates: true,
    example: r#"{ law = "evidence", medium = "film" }"#,
    make,
};

fn make(given: &Given<'_>) -> Option<Making> {
    let table = match given.text("file") {
        Some(file) => given.context.studies_of(&file, &given.node("file")?.place)?,
        None => given.context.studies(),
    };
    let filter = filter(given, table.studies())?;
    let bounds = bounds(given)?;
    let differs = given.texts("differs_in").unwrap_or_default();
    let mismatches = differs.into_iter().map(|what| (what, MISMATCH_SD)).collect();
    let assumptions = Assumptions { mismatches, ..Assumptions::default() };
    match prior(table.studies(), &filter, &assumptions, &bounds) {
        Ok(prior) => {
            let is_warning = |said: &&Message| prior.warnings.contains(said);
            let told = prior.description.iter().filter(|said| !is_warning(said)).cloned();
            let mind = |what: &Message| Message::new("how-mind").with("what", what.clone());
            let warnings = prior.warnings.iter().map(mind);
            Some((prior.law, table.from.into_iter().chain(told).chain(warnings).collect()))
        }
        Err(problem) => given.refuse("law", problem),
    }
}

fn maps() -> Vec<(&'static str, String)> {
    MAPS.iter().map(|map| (map.name, map.summary.to_owned())).collect()
}

/// What is asked of the studies.
fn filter(given: &Given<'_>, studies: &[Study]) -> Option<Filter> {
    let named = studies.iter().any(|study| !study.medium.is_empty());
    let of_scenario = || given.context.medium.clone().filter(|_| named);
    let filter = Filter {
        medium: given.text("medium").or_else(of_scenario),
        channel: given.text("channel"),
        window: given.text("window"),
        kind: None,
        peer_reviewed_only: given.flag("peer_reviewed_only"),
        without_stake: given.flag("without_stake"),
        with_unverified: given.flag("with_unverified"),
    };
    // Every word was checked but one.
    if let Err(mut problem) = filter.check() {
        problem.message.push_str(", which is the `medium` of the scenario");
        return given.refuse("law", problem);
    }
    Some(filter)
}

fn bounds(given: &Given<'_>) -> Option<Bounds> {
    let mut bounds = Bounds::default();
    bounds.map = given.text("map").unwrap_or(bounds.map);
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
