//! From a question to a prior for a scenario.

use super::bounded::{MAPS, Map, RATES};
use super::interval::Interval;
use super::judged::JUDGED;
use super::predictive::{Assumptions, Method, predict};
use super::select::{Filter, LeftOut, Selection, select};
use super::study::Study;
use super::words::range;
use crate::catalogue::known;
use crate::distribution::{Distribution, ParamError};
use crate::language::{Message, Value, english};
use crate::problem::Problem;
use crate::quantity::Digits;

/// From this share on, what truncation removes is worth a warning.
const MUCH: f64 = 0.10;

/// How the predictive law is made to fit.
#[derive(Clone, Debug, PartialEq)]
pub struct Bounds {
    /// One of [`MAPS`].
    pub map: String,
    /// The least possible rate.
    pub low: f64,
    /// The largest possible rate.
    pub high: f64,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { map: MAPS[0].name.to_owned(), low: RATES.0, high: RATES.1 }
    }
}

/// A law of the displacement rate in a new setting, and what it rests on.
#[derive(Debug)]
pub struct Prior {
    /// The law, between its bounds.
    pub law: Box<dyn Distribution>,
    /// How it was made.
    pub method: Method,
    /// The studies that were counted.
    pub counted: Vec<String>,
    /// Rates that were not, and why.
    pub left_out: Vec<(String, LeftOut)>,
    /// Mean of the predictive law before it was cut.
    pub mean: f64,
    /// Where 95 % of new rates lie before it was cut.
    pub interval: Interval,
    /// The share of the predictive law that was cut off, if it was cut.
    pub mass_removed: Option<f64>,
    /// How it was made, one clause each.
    pub description: Vec<Message>,
    /// What a reader should be warned of.
    pub warnings: Vec<Message>,
}

/// The predictive law of a new setting for what `filter` asks.
///
/// # Errors
///
/// If the filter names no medium although the table does, or an unknown word, if fewer than three
/// independent rates answer it, or if the bounds make no law.
pub fn prior(
    studies: &[Study],
    filter: &Filter,
    assumptions: &Assumptions,
    bounds: &Bounds,
) -> Result<Prior, Problem> {
    must_name_medium(studies, filter)?;
    let medium = filter.medium.as_deref().unwrap_or("these studies");
    let selection = select(studies, filter)?;
    if selection.counted.len() < 3 {
        return Err(refusal(medium, filter, &selection));
    }
    let predictive = predict(&selection.effects(), assumptions)?;
    let map = map(&bounds.map)?;
    let mut description = vec![
        Message::new("prior-counted")
            .with("count", selection.counted.len())
            .with("rates", Message::list(counted(&selection))),
        predictive.description.clone(),
        Message::new("prior-before-cut").with("range", range(predictive.interval, true)),
    ];
    let law = (map.make)(predictive.law, bounds.low, bounds.high).map_err(problem)?;
    let mass_removed = law.mass_removed();
    let mut warnings = warnings(&selection);
    if let Some(removed) = mass_removed {
        let sentence = Message::new("prior-cut")
            .with("share", Value::Percent(removed, Digits::Places(1)))
            .with("low", Value::Number(bounds.low, Digits::All))
            .with("high", Value::Number(bounds.high, Digits::All));
        if removed > MUCH {
            warnings.push(sentence.clone());
        }
        description.push(sentence);
    }
    description.extend(selection.in_words());
    Ok(Prior {
        law,
        method: predictive.method,
        counted: selection.counted.iter().map(|study| study.id.clone()).collect(),
        left_out: selection.left_out.iter().map(|(s, why)| (s.id.clone(), *why)).collect(),
        mean: predictive.mean,
        interval: predictive.interval,
        mass_removed,
        description,
        warnings,
    })
}

/// Rates of several media are never taken together by default.
pub(super) fn must_name_medium(studies: &[Study], filter: &Filter) -> Result<(), Problem> {
    let mixed = studies.iter().any(|study| !study.medium.is_empty());
    if mixed && filter.medium.is_none() {
        return Err(Problem::new("a prior from evidence must name its `medium`")
            .help("rates of film and music differ; for example `medium = \"film\"`"));
    }
    Ok(())
}

fn map(name: &str) -> Result<&'static Map, Problem> {
    known("map", MAPS, name).map_err(|(message, help)| Problem::new(message).help(help))
}

fn problem(error: ParamError) -> Problem {
    Problem { help: error.help, ..Problem::new(error.message) }
}

/// What was counted: `0.37 (herzkiljanski2018_firstview)`.
fn counted(selection: &Selection) -> Vec<Message> {
    let told = |study: &&Study| {
        let rate = Value::Number(study.estimate?, Digits::All);
        Some(Message::new("prior-rate").with("rate", rate).with("id", study.id.as_str()))
    };
    selection.counted.iter().filter_map(told).collect()
}

fn warnings(selection: &Selection) -> Vec<Message> {
    let with = |test: &dyn Fn(&Study) -> bool| {
        let these = selection.counted.iter().filter(|study| test(study));
        these.map(|study| format!("`{}`", study.id)).collect::<Vec<_>>()
    };
    let of = |id: &str, test: &dyn Fn(&Study) -> bool| {
        let ids = with(test);
        (!ids.is_empty()).then(|| Message::new(id).with("ids", ids.join(", ")))
    };
    let (first, k) = (with(&|study| study.window == "first").len(), selection.counted.len());
    let mixed = (first > 0 && first < k)
        .then(|| Message::new("prior-first").with("first", first).with("count", k));
    let warnings = [
        of("prior-words", &|study| study.reported == "words"),
        of("prior-middles", &|study| study.reported == "range"),
        of("prior-memory", &|study| !study.verified),
        mixed,
    ];
    warnings.into_iter().flatten().collect()
}

/// Why there is no prior, and what can be declared instead.
fn refusal(medium: &str, filter: &Filter, selection: &Selection) -> Problem {
    let asked = [("channel", &filter.channel), ("window", &filter.window)];
    let asked =
        asked.iter().filter_map(|(name, word)| Some(format!(", {name} {}", word.as_ref()?)));
    let question = format!("{medium}{}", asked.collect::<String>());
    let mut message = if selection.counted.is_empty() {
        format!("no displacement rate that could be counted was measured for {question}")
    } else {
        let k = selection.counted.len();
        let rates: Vec<String> = counted(selection).iter().map(english).collect();
        let rates = rates.join(", ");
        format!("a prior needs at least 3 independent rates, {question} has {k}: {rates}")
    };
    message.extend(selection.in_words().map(|words| format!("; {}", english(&words))));
    Problem::new(message).help(instead_of_a_prior(medium))
}

/// What can be declared where too little is measured.
fn instead_of_a_prior(medium: &str) -> String {
    let of_medium = JUDGED.iter().filter(|entry| entry.medium == medium);
    let names: Vec<&str> =
        of_medium.clone().filter(|entry| entry.range.is_some()).map(|entry| entry.name).collect();
    let ignorance = "ignorance, `{ law = \"uniform\", low = 0, high = 1 }`";
    match names[..] {
        [] => {
            let why = of_medium.map(|entry| format!(" ({})", entry.basis)).next();
            format!("declare {ignorance}{}", why.unwrap_or_default())
        }
        [name] => format!(
            "declare a judged range, `{{ law = \"judged\", range = \"{name}\" }}`, or {ignorance}"
        ),
        _ => {
            let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
            format!(
                "declare a judged range, `{{ law = \"judged\", range = ... }}` with one of {} \
                 (`shortfall laws show judged` explains them), or {ignorance}",
                names.join(", ")
            )
        }
    }
}
