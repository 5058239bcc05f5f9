//! What would have to be true for a claim to hold.
//!
//! An inversion is a formula asked of the same draws as the models, or something read off what
//! the models gave. To add one, write a file with its [`Inversion`], list it in
//! [`INVERSIONS`], and say its question in the language files; a formula uses the names of
//! [`NAMES`].

mod amount_per_copy;
mod break_even_displacement;
mod break_even_sampling;
mod case;
mod claim_percentile;
mod copies_per_sale;
mod counterfactual_share_lost;
mod credibility_ratio;
mod datum;
mod displacement;
mod elasticity;
mod geographic_share;
mod growth;
mod hours_per_head;
mod jobs_per_million;
mod market_share_lost;
mod price;
mod product_share;
mod sales_per_download;
mod spend_per_head;
mod spread;
mod units_per_head;
mod volume;
mod volume_one_to_one;
mod words;

pub use case::NAMES;
pub use datum::Datum;
pub use spread::Spread;
pub use words::Missing;

use case::{Case, Question};

use crate::catalogue::{Named, find};
use crate::context::Row;
use crate::engine::{Estimates, Share};
use crate::language::Message;
use crate::model::{LIBRARY, load};
use crate::outcome::{Asked, Outcome, Probe};
use crate::quantity::{Unit, UnitNames};
use crate::scenario::Scenario;

/// A question that turns a claim round.
#[derive(Debug)]
pub struct Inversion {
    /// Its name in outputs.
    pub name: &'static str,
    /// The unit of its answer; `money` stands for the scenario's currency.
    pub unit: &'static str,
    /// How it is answered.
    pub ask: Ask,
}

/// How an inversion is answered.
#[derive(Debug)]
pub enum Ask {
    /// By a formula over [`NAMES`], asked of the draws. What depends on the claim's ledger is
    /// written `unit_value` (the price of one lost sale), `at_the_till` (the claim in consumer
    /// spending), `needed_price` (the price at which the claim comes out); `volume` is the
    /// published count, or else the implied one.
    Draws(&'static str),
    /// From the figures of each model on the claim's ledger, and the place of the claim in
    /// their `reach`.
    Models(fn(&Estimates, usize) -> Result<Found, Missing>),
}

impl Inversion {
    /// What it asks, in words.
    #[must_use]
    pub fn question(&self) -> Message {
        Message::new(format!("inversion-{}", self.name.replace('_', "-")))
    }
}

impl Named for Inversion {
    fn name(&self) -> &str {
        self.name
    }
}

/// Every inversion.
pub const INVERSIONS: &[Inversion] = &[
    volume_one_to_one::IMPLIED_VOLUME_ONE_TO_ONE,
    sales_per_download::IMPLIED_SALES_PER_DOWNLOAD,
    displacement::IMPLIED_DISPLACEMENT,
    copies_per_sale::COPIES_PER_SALE,
    amount_per_copy::AMOUNT_PER_COPY,
    volume::IMPLIED_VOLUME,
    price::IMPLIED_PRICE,
    spend_per_head::SPEND_PER_HEAD,
    units_per_head::UNITS_PER_HEAD,
    hours_per_head::HOURS_PER_HEAD,
    market_share_lost::MARKET_SHARE_LOST,
    counterfactual_share_lost::COUNTERFACTUAL_SHARE_LOST,
    product_share::PRODUCT_SHARE,
    elasticity::IMPLIED_ELASTICITY,
    jobs_per_million::JOBS_PER_MILLION,
    growth::IMPLIED_GROWTH,
    geographic_share::GEOGRAPHIC_SHARE,
    break_even_displacement::BREAK_EVEN_DISPLACEMENT,
    break_even_sampling::BREAK_EVEN_SAMPLING,
    credibility_ratio::CREDIBILITY_RATIO,
    claim_percentile::CLAIM_PERCENTILE,
];

/// What an inversion found.
#[derive(Clone, Debug)]
pub enum Found {
    /// A quantity, by its distribution.
    Spread(Spread),
    /// A share of the draws.
    Share(Share),
}

/// The answer to one inversion of one claim, or why there is none.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The question.
    pub inversion: &'static Inversion,
    /// Index of the claim.
    pub claim: usize,
    /// Index of the model, where each model has an answer of its own.
    pub model: Option<usize>,
    /// The unit of the answer.
    pub unit: Unit,
    /// The answer.
    pub found: Result<Found, Missing>,
    /// Whether it rests on the scenario's volume rather than on a published one.
    pub on_our_volume: bool,
    /// The rows of the context data that it rests on, looked up or by way of an input.
    pub rows: Vec<Row>,
}

/// The names of the inversions that are told before any estimate.
pub const FIRST: [&str; 3] =
    ["implied_volume_one_to_one", "implied_sales_per_download", "implied_displacement"];

fn is_first(inversion: &Inversion) -> bool {
    FIRST.contains(&inversion.name)
}

/// The probes for every claim that can be answered.
#[must_use]
pub fn probes(scenario: &Scenario) -> Vec<Probe> {
    probes_of(scenario, |_| true)
}

/// The probes of the [`FIRST`] inversions only.
#[must_use]
pub fn first_probes(scenario: &Scenario) -> Vec<Probe> {
    probes_of(scenario, is_first)
}

fn probes_of(scenario: &Scenario, asked: impl Fn(&Inversion) -> bool) -> Vec<Probe> {
    let defaults = defaults();
    let mut probes = Vec::new();
    for index in 0..scenario.claims.len() {
        let case = Case { scenario, index, given: None, defaults: &defaults };
        let asked = INVERSIONS.iter().filter(|inversion| asked(inversion));
        let questions = asked.filter_map(|inversion| case.question(inversion));
        probes.extend(questions.filter_map(|question| Some(question.ok()?.probe)));
    }
    probes
}

/// The probe that asks the formula `text`, in the words of [`Ask::Draws`], about the claim at
/// `claim`. It is named `name` and asked by a rule.
///
/// # Errors
///
/// If the scenario, the claimant and `given` do not give all that it needs; nothing is looked up.
///
/// # Panics
///
/// If `text` is no formula.
pub fn probe(
    scenario: &Scenario,
    claim: usize,
    given: &[Datum],
    (name, text, unit): (String, &str, &Unit),
) -> Result<Probe, Missing> {
    let case = Case { scenario, index: claim, given: Some(given), defaults: &defaults() };
    let (formula, constants) = case.bound(text, unit)?;
    let scope = scenario.claims[claim].scope;
    let (asked, unit, thresholds) = (Asked::Rule, unit.clone(), Vec::new());
    Ok(Probe { asked, name, claim, scope, formula, constants, thresholds, unit })
}

/// Every answer, claim by claim in the order of [`INVERSIONS`], those that are missing too.
/// The outcome must be that of a run with the [`probes`].
#[must_use]
pub fn answers(outcome: &Outcome) -> Vec<Answer> {
    (0..outcome.scenario.claims.len()).flat_map(|claim| answers_of(outcome, claim)).collect()
}

/// The answers of the [`FIRST`] inversions only, from a run that asked at least
/// [those](first_probes).
#[must_use]
pub fn first_answers(outcome: &Outcome) -> Vec<Answer> {
    let claims = 0..outcome.scenario.claims.len();
    claims.flat_map(|claim| answers_to(outcome, claim, is_first)).collect()
}

/// The same for one claim.
#[must_use]
pub fn answers_of(outcome: &Outcome, claim: usize) -> Vec<Answer> {
    answers_to(outcome, claim, |_| true)
}

fn answers_to(outcome: &Outcome, claim: usize, asked: impl Fn(&Inversion) -> bool) -> Vec<Answer> {
    let defaults = defaults();
    let case = Case { scenario: &outcome.scenario, index: claim, given: None, defaults: &defaults };
    let mut answers = Vec::new();
    for inversion in INVERSIONS.iter().filter(|inversion| asked(inversion)) {
        match inversion.ask {
            Ask::Models(read) => answers.extend(of_models(outcome, inversion, claim, read)),
            Ask::Draws(_) => {
                let question = case.question(inversion);
                answers.extend(question.map(|q| of_draws(outcome, inversion, claim, q)));
            }
        }
    }
    answers
}

fn of_draws(
    outcome: &Outcome,
    inversion: &'static Inversion,
    claim: usize,
    question: Result<Question, Missing>,
) -> Answer {
    let unit = unit(inversion, &outcome.scenario);
    let (rows, ours) = match &question {
        Ok(question) => (question.rows.clone(), on_our_volume(&question.probe)),
        Err(_) => (Vec::new(), false),
    };
    let found = question.and_then(|question| {
        let result = outcome.answer(Asked::Inversion, claim, &question.probe.name);
        let figures =
            result.and_then(|result| result.figures.as_ref()).ok_or(Missing::NotFinite)?;
        match question.turned {
            Some(over) => Spread::of_quotient(over, figures),
            None => Ok(Spread::of(figures)),
        }
    });
    let found = found.map(Found::Spread);
    Answer { inversion, claim, model: None, unit, found, on_our_volume: ours, rows }
}

fn of_models(
    outcome: &Outcome,
    inversion: &'static Inversion,
    claim: usize,
    read: fn(&Estimates, usize) -> Result<Found, Missing>,
) -> Vec<Answer> {
    let published = &outcome.scenario.claims[claim];
    let here = outcome.results.iter().filter(|result| result.scope == published.scope);
    let answer = |result: &crate::outcome::ModelResult| {
        let figures = result.on(published.ledger).and_then(|ledger| {
            let place = ledger.claims.iter().position(|&other| other == claim)?;
            Some((&ledger.figures, place))
        });
        Answer {
            inversion,
            claim,
            model: Some(result.model),
            unit: unit(inversion, &outcome.scenario),
            found: figures
                .ok_or(Missing::NoFigure)
                .and_then(|(figures, place)| read(figures, place)),
            on_our_volume: true,
            rows: Vec::new(),
        }
    };
    let answers: Vec<Answer> = here.map(answer).collect();
    if answers.is_empty() {
        let (unit, found) = (unit(inversion, &outcome.scenario), Err(Missing::NoModel));
        let (rows, on_our_volume) = (Vec::new(), false);
        return vec![Answer { inversion, claim, model: None, unit, found, on_our_volume, rows }];
    }
    answers
}

/// Whether `probe` rests on the scenario's volume rather than on a published one.
fn on_our_volume(probe: &Probe) -> bool {
    probe.formula.names().contains("downloads")
        && !probe.constants.iter().any(|(name, _)| name == "downloads")
}

fn unit(inversion: &Inversion, scenario: &Scenario) -> Unit {
    case::read(inversion.unit).with_money(&scenario.currency)
}

/// The values that the reference model of the literature assumes when a scenario gives none.
fn defaults() -> Vec<(String, f64)> {
    let embedded = find(LIBRARY, "constant-displacement");
    let embedded = embedded.expect("the library has constant displacement");
    let model = load(embedded, &UnitNames::new(), &mut Vec::new());
    let value = |need: crate::model::Need| need.default.map(|(value, _)| (need.name, value));
    model.needs.into_iter().filter_map(value).collect()
}
