//! What would have to be true for a claim to hold.
//!
//! An inversion is a formula asked of the same draws as the models. To add
//! one, write an entry in [`INVERSIONS`].

use std::collections::BTreeMap;

use crate::catalogue::Named;
use crate::formula::{self, Formula, Kind};
use crate::model::{LIBRARY, load};
use crate::outcome::{Asked, Probe};
use crate::quantity::{Unit, UnitNames};
use crate::scenario::{Claim, Scenario};

/// A question that turns a claim round.
#[derive(Debug)]
pub struct Inversion {
    /// Its name in outputs.
    pub name: &'static str,
    /// What it asks, in words.
    pub question: &'static str,
    /// The unit of its answer.
    pub unit: &'static str,
    /// The formula; `claim` is the amount a year, `unit_value` the price on the claim's ledger.
    pub formula: &'static str,
}

impl Named for Inversion {
    fn name(&self) -> &str {
        self.name
    }
}

/// The price of one lost sale on each ledger (`research`: u = p·n on the claim's own basis).
const UNIT_VALUES: &[(&str, &str)] = &[
    ("consumer_spending", "price"),
    ("industry_revenue", "(price * net_share)"),
    ("producer_profit", "(price * net_share - unit_cost)"),
];

/// Every inversion.
pub const INVERSIONS: &[Inversion] = &[
    Inversion {
        name: "implied_volume_one_to_one",
        question: "how many downloads a year, if each were a sale lost at the full retail price",
        unit: "download/year",
        formula: "claim / (one_to_one * price)",
    },
    Inversion {
        name: "implied_sales_per_download",
        question: "how many sales each download would have to displace, at the full retail price",
        unit: "sale/download",
        formula: "claim / (downloads * price)",
    },
    Inversion {
        name: "implied_displacement",
        question: "how many sales each real use would have to displace, on the claim's own ledger",
        unit: "sale/download",
        formula: "claim / (downloads * attributed_share * real_use * unit_value)",
    },
];

/// What a claim would imply, but for something that the scenario lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unanswered {
    /// Index of the claim.
    pub claim: usize,
    /// The inversion's name.
    pub name: &'static str,
    /// Why there is no answer, in a few words.
    pub reason: String,
}

/// The probes for every claim that can be answered.
#[must_use]
pub fn probes(scenario: &Scenario) -> Vec<Probe> {
    asked(scenario).into_iter().filter_map(Result::ok).collect()
}

/// The questions that cannot be answered from this scenario, and why.
#[must_use]
pub fn unanswered(scenario: &Scenario) -> Vec<Unanswered> {
    asked(scenario).into_iter().filter_map(Result::err).collect()
}

fn asked(scenario: &Scenario) -> Vec<Result<Probe, Unanswered>> {
    let defaults = defaults();
    let mut asked = Vec::new();
    for (index, claim) in scenario.claims.iter().enumerate() {
        for inversion in INVERSIONS {
            let probe = probe(inversion, index, claim, scenario, &defaults);
            let unanswered = |reason| Unanswered { claim: index, name: inversion.name, reason };
            asked.push(probe.map_err(unanswered));
        }
    }
    asked
}

fn probe(
    inversion: &Inversion,
    index: usize,
    claim: &Claim,
    scenario: &Scenario,
    defaults: &[(String, f64)],
) -> Result<Probe, String> {
    let value = UNIT_VALUES.iter().find(|(ledger, _)| *ledger == claim.ledger.name);
    // A published price is on the claim's own basis already.
    let value = if claim.method.price.is_some() { "price" } else { value.map_or("price", |v| v.1) };
    let text = inversion.formula.replace("unit_value", value);
    let formula = formula::parse(&text).expect("a test parses every inversion");
    let published = published(claim);
    let mut constants = Vec::new();
    for name in formula.names() {
        if let Some(constant) = published.iter().find(|(known, _)| known == name) {
            constants.push(constant.clone());
            continue;
        }
        match scenario.inputs.iter().find(|input| input.name == name) {
            Some(input) if input.segmented => {
                return Err(format!("`{name}` differs from segment to segment"));
            }
            Some(_) => {}
            None => {
                let default = defaults.iter().find(|(known, _)| known == name);
                let default = default.ok_or_else(|| format!("the scenario has no `{name}`"))?;
                constants.push(default.clone());
            }
        }
    }
    let unit = Unit::parse(inversion.unit, &UnitNames::new()).expect("a test reads every unit");
    units_hold(&formula, &constants, &unit, scenario)?;
    Ok(Probe {
        asked: Asked::Inversion,
        name: inversion.name.to_owned(),
        claim: index,
        scope: claim.scope,
        formula,
        constants,
        thresholds: Vec::new(),
        unit,
    })
}

/// What the claim itself gives: it goes before what the scenario assumes. A count
/// that was published is that of the claimant's own downloads, as it stands.
fn published(claim: &Claim) -> Vec<(String, f64)> {
    let method = &claim.method;
    let mut given = vec![("claim", claim.per_year()), ("one_to_one", 1.0)];
    given.extend(method.price.map(|price| ("price", price)));
    if let Some(volume) = method.volume {
        given.push(("downloads", volume / claim.period.years));
        given.extend([("attributed_share", 1.0), ("real_use", 1.0)]);
    }
    given.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// That the formula gives `unit` with the units of the scenario's inputs.
fn units_hold(
    formula: &Formula,
    constants: &[(String, f64)],
    unit: &Unit,
    scenario: &Scenario,
) -> Result<(), String> {
    let read = |text: &str| Unit::parse(text, &UnitNames::new()).expect("written below");
    let of = |name: &str| match name {
        "claim" => read("money/year"),
        "one_to_one" => read("sale/download"),
        "price" => read("money/sale"),
        "downloads" => read("download/year"),
        _ => Unit::ratio(),
    };
    let given = |name: &str| constants.iter().any(|(known, _)| known == name);
    let mut kinds = BTreeMap::new();
    for name in formula.names() {
        let input = scenario.inputs.iter().find(|input| input.name == name && !given(name));
        let unit =
            input.map_or_else(|| of(name).with_money(&scenario.currency), |i| i.unit.clone());
        kinds.insert(name.to_owned(), Kind::number(unit));
    }
    let holds = formula::check(formula, &kinds)
        .is_ok_and(|kind| formula::expect_unit(formula, &kind, unit).is_ok());
    if holds { Ok(()) } else { Err("the units of the inputs give no such answer".to_owned()) }
}

/// The values that the reference model of the literature assumes when a scenario gives none.
fn defaults() -> Vec<(String, f64)> {
    let embedded = crate::catalogue::find(LIBRARY, "constant-displacement");
    let embedded = embedded.expect("the library has constant displacement");
    let model = load(embedded, &UnitNames::new(), &mut Vec::new());
    let value = |need: crate::model::Need| need.default.map(|(value, _)| (need.name, value));
    model.needs.into_iter().filter_map(value).collect()
}
