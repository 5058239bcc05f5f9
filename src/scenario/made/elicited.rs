//! What experts say, fitted.

use super::given::Given;
use super::{MadeLaw, Making, Takes, key};
use crate::catalogue::{find, instead};
use crate::distribution::{Distribution, LAWS, truncate};
use crate::evidence::{Elicited, FAMILIES, Fitted, fit, fit_all, linear_pool};
use crate::language::{Message, Value as Said};
use crate::problem::Problem;
use crate::quantity::Digits;
use crate::table::{Node, Value};

pub(super) const LAW: MadeLaw = MadeLaw {
    name: "elicited",
    summary: "what experts say, as quartiles or as chips on bins: the nearest law of a family",
    keys: &[
        key("quartiles", Takes::Numbers, "the values with 25, 50 and 75 % below them"),
        key("low", Takes::Number, "the least possible value, with `quartiles`; open if not given"),
        key("high", Takes::Number, "the largest possible value; open if not given"),
        key("edges", Takes::Numbers, "the edges of the bins, rising; one more than `chips`"),
        key("chips", Takes::Numbers, "how many chips were laid on each bin"),
        key("family", Takes::Word(families), "which law is fitted; the nearest if it is not given"),
        key("experts", Takes::Tables, "several experts, each with these keys and a `weight`"),
    ],
    only_rates: false,
    example: r#"{ law = "elicited", quartiles = [0.1, 0.2, 0.35], low = 0, high = 1 }"#,
    make,
};

/// The most experts that a mixture of laws takes.
const MOST_EXPERTS: usize = 64;

fn make(given: &Given<'_>) -> Option<Making> {
    let Some(experts) = given.node("experts") else {
        return one(given).map(|(law, how)| (law, vec![how]));
    };
    let alone = ["quartiles", "low", "high", "edges", "chips", "family"];
    if let Some(key) = alone.into_iter().find(|key| given.node(key).is_some()) {
        let message = format!("`{key}` must stand with each of the `experts`, not beside them");
        return given.refuse(key, Problem::new(message));
    }
    let Value::Array(items) = &experts.value else { return None };
    if items.is_empty() || items.len() > MOST_EXPERTS {
        let message = format!("`experts` must be 1 to {MOST_EXPERTS}, got {}", items.len());
        return given.refuse("experts", Problem::new(message));
    }
    // All of them are read before any is given up, so that all messages come at once.
    let read: Vec<_> = items.iter().map(|item| expert(given, item)).collect();
    let (mut laws, mut how) = (Vec::new(), Vec::new());
    for (i, expert) in read.into_iter().enumerate() {
        let (weight, (law, said)) = expert?;
        laws.push((weight, law));
        let expert = Message::new("how-expert").with("number", i + 1);
        how.push(expert.with("weight", Said::Number(weight, Digits::All)).with("says", said));
    }
    let pooled = linear_pool(laws).map_err(|error| {
        let problem = Problem { help: error.help, ..Problem::new(error.message) };
        given.refuse::<()>("experts", problem)
    });
    let law = pooled.ok()?;
    how.push(Message::new("how-pooled").with("points", points(&*law)));
    Some((law, how))
}

/// One of several experts with its weight; what is wrong is told at its own table.
fn expert(given: &Given<'_>, item: &Node) -> Option<(f64, One)> {
    let entries: Vec<_> = item.entries()?.iter().collect();
    let path = format!("{}.experts", given.path);
    let inner = Given { path: &path, entries: &entries, law: &item.place, context: given.context };
    let before = given.context.problems.count();
    let of_expert = LAW.keys.iter().map(|key| key.name).filter(|key| *key != "experts");
    let known: Vec<&str> = of_expert.chain(["weight"]).collect();
    for (name, _) in entries.iter().filter(|(name, _)| !known.contains(&&*name.text)) {
        let problem = Problem::new(format!("an expert has no key `{}`", name.text));
        let help = instead(&name.text, known.iter().copied());
        given.context.problems.push(problem.at(&name.place).help(help));
    }
    LAW.keys.iter().for_each(|key| inner.check(key));
    inner.check(&key("weight", Takes::Number, ""));
    if given.context.problems.count() > before {
        return None;
    }
    let weight = inner.number("weight").unwrap_or(1.0);
    if weight > 0.0 && weight.is_finite() {
        return Some((weight, one(&inner)?));
    }
    let message = format!("the weight of an expert must be above 0 and finite, got {weight}");
    inner.refuse("weight", Problem::new(message))
}

/// The law of one expert, and what the expert should look at and agree with.
type One = (Box<dyn Distribution>, Message);

fn one(given: &Given<'_>) -> Option<One> {
    let (statements, ends) = statements(given)?;
    let within = nearest_within(given, &statements, ends)?;
    let share = |id: &str, share: Option<f64>| match share {
        Some(share) => Message::new(id).with("share", Said::percent(share, 3)).into(),
        None => Said::from(""),
    };
    let removed = within.law.mass_removed().filter(|removed| *removed > TINY);
    let miss = within.misses.iter().fold(0.0, |most: f64, miss| most.max(miss.abs()));
    let how = Message::new("how-fitted")
        .with("law", Message::new(format!("law-{}", within.family)))
        .with("cut", share("how-fitted-cut", removed))
        .with("miss", share("how-fitted-miss", Some(miss).filter(|miss| *miss > MUCH)))
        .with("points", points(&*within.law));
    Some((within.law, how))
}

/// Within the ends of a beta law there is nothing to cut, but for rounding.
const TINY: f64 = 1e-9;

/// A law that misses what was said by more than a point of probability says so.
const MUCH: f64 = 0.01;

/// A fitted law without what is beyond the ends.
struct Within {
    family: &'static str,
    law: Box<dyn Distribution>,
    /// How far the law is from each statement, in probability.
    misses: Vec<f64>,
}

/// The law nearest to what was said once it is cut off at the ends.
fn nearest_within(given: &Given<'_>, said: &Elicited, ends: Ends) -> Option<Within> {
    let fits = match given.text("family").and_then(|name| find(FAMILIES, &name)) {
        None => fit_all(said),
        Some(family) => fit(said, family).map(|fitted| vec![fitted]),
    };
    let refuse = |problem| given.refuse::<()>("family", problem);
    let within = |fitted: Fitted| {
        let law = truncate(fitted.law, ends[0], ends[1]).ok()?;
        let misses = fitted.feedback.iter().map(|(said, _)| law.cdf(said.x) - said.p).collect();
        Some(Within { family: fitted.family, law, misses })
    };
    let squares = |within: &Within| within.misses.iter().map(|miss| miss * miss).sum::<f64>();
    let all = fits.map_err(refuse).ok()?.into_iter().filter_map(within);
    let nearest = all.min_by(|a, b| squares(a).total_cmp(&squares(b)));
    if nearest.is_none() {
        refuse(Problem::new("no law that fits these statements lies within their ends"));
    }
    nearest
}

fn families() -> Vec<(&'static str, String)> {
    let says = |name| find(LAWS, name).map_or("", |law| law.summary).to_owned();
    FAMILIES.iter().map(|family| (family.name, says(family.name))).collect()
}

/// The ends beyond which nothing is possible; `None` is open.
type Ends = [Option<f64>; 2];

/// What was said, and within which ends.
fn statements(given: &Given<'_>) -> Option<(Elicited, Ends)> {
    match (given.numbers("quartiles"), given.numbers("edges"), given.numbers("chips")) {
        (Some(quartiles), None, None) => {
            let [a, b, c] = quartiles[..] else {
                let message = format!("`quartiles` must be three numbers, got {}", quartiles.len());
                return given.refuse("quartiles", Problem::new(message));
            };
            if let Some(key) = ["low", "high"].into_iter().find(|key| is_nan(given, key)) {
                let problem = Problem::new(format!("`{key}` must be a number"));
                return given.refuse(key, problem.help("leave it out if it is open"));
            }
            let ends = ["low", "high"].map(|key| given.number(key).filter(|end| end.is_finite()));
            let low = ends[0].unwrap_or(f64::NEG_INFINITY);
            let high = ends[1].unwrap_or(f64::INFINITY);
            if ![low, a, b, c, high].windows(2).all(|pair| pair[0] < pair[1]) {
                let message = "`quartiles` must rise and lie between `low` and `high`";
                return given.refuse("quartiles", Problem::new(message));
            }
            accepted(given, "quartiles", Elicited::quartiles([a, b, c], low, high), ends)
        }
        (None, Some(edges), Some(chips)) => of_chips(given, &edges, &chips),
        _ => {
            let problem = Problem::new("law `elicited` needs `quartiles`, or `edges` and `chips`");
            let help = "for several experts give `experts`, a list of tables with these keys";
            given.refuse("law", problem.help(help))
        }
    }
}

fn is_nan(given: &Given<'_>, key: &str) -> bool {
    given.number(key).is_some_and(f64::is_nan)
}

fn of_chips(given: &Given<'_>, edges: &[f64], chips: &[f64]) -> Option<(Elicited, Ends)> {
    if let Some(key) = ["low", "high"].into_iter().find(|key| given.node(key).is_some()) {
        let message = format!("`{key}` is the first or last of the `edges`");
        return given.refuse(key, Problem::new(message).help("leave it out"));
    }
    let whole = |n: &f64| *n >= 0.0 && *n <= 1e6 && n.fract() == 0.0;
    if !chips.iter().all(whole) {
        let message = "`chips` must be whole numbers from 0 to 1,000,000";
        return given.refuse("chips", Problem::new(message));
    }
    if edges.len() != chips.len() + 1 || !edges.windows(2).all(|pair| pair[0] < pair[1]) {
        let message = "`edges` must rise, and be one more than `chips`";
        return given.refuse("edges", Problem::new(message));
    }
    let chips: Vec<u32> = chips.iter().map(|n| *n as u32).collect();
    let ends = [edges[0], edges[chips.len()]].map(|end| Some(end).filter(|end| end.is_finite()));
    accepted(given, "chips", Elicited::chips(edges, &chips), ends)
}

fn accepted(
    given: &Given<'_>,
    key: &str,
    statements: Result<Elicited, Problem>,
    ends: Ends,
) -> Option<(Elicited, Ends)> {
    match statements {
        Ok(statements) => Some((statements, ends)),
        Err(problem) => given.refuse(key, problem),
    }
}

fn points(law: &dyn Distribution) -> Message {
    Message::new("how-points")
        .with("low", Said::number(law.quantile(0.05), 3))
        .with("median", Said::number(law.quantile(0.5), 3))
        .with("high", Said::number(law.upper_quantile(0.05), 3))
}
