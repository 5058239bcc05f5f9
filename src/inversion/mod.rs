//! What would have to be true for a claim to hold.
//!
//! An inversion is a formula asked of the same draws as the models. To add
//! one, write an entry in [`INVERSIONS`].

use crate::catalogue::Named;
use crate::formula;
use crate::model::{LIBRARY, load};
use crate::outcome::Probe;
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
        name: "implied_displacement",
        question: "how many sales each real download would have to displace",
        unit: "sale/download",
        formula: "claim / (downloads * attributed_share * real_use * unit_value)",
    },
];

/// The probes for every claim; an inversion that lacks an input is left out.
#[must_use]
pub fn probes(scenario: &Scenario) -> Vec<Probe> {
    let defaults = defaults();
    scenario
        .claims
        .iter()
        .enumerate()
        .flat_map(|(index, claim)| {
            let defaults = &defaults;
            INVERSIONS
                .iter()
                .filter_map(move |inversion| probe(inversion, index, claim, scenario, defaults))
        })
        .collect()
}

fn probe(
    inversion: &Inversion,
    index: usize,
    claim: &Claim,
    scenario: &Scenario,
    defaults: &[(String, f64)],
) -> Option<Probe> {
    let (_, value) = UNIT_VALUES.iter().find(|(ledger, _)| *ledger == claim.ledger.name)?;
    let text = inversion.formula.replace("unit_value", value);
    let formula = formula::parse(&text).expect("a test parses every inversion");
    let mut own = vec![("claim".to_owned(), claim.per_year()), ("one_to_one".to_owned(), 1.0)];
    // What the claimant published goes before what the scenario assumes.
    own.extend(claim.method.volume.map(|v| ("downloads".to_owned(), v / claim.period.years)));
    let mut constants = Vec::new();
    for name in formula.names() {
        if let Some(constant) = own.iter().find(|(known, _)| known == name) {
            constants.push(constant.clone());
            continue;
        }
        match scenario.inputs.iter().find(|input| input.name == name) {
            Some(input) if input.segmented => return None,
            Some(_) => {}
            None => constants.push(defaults.iter().find(|(known, _)| known == name)?.clone()),
        }
    }
    let unit = Unit::parse(inversion.unit, &UnitNames::new()).expect("a test reads every unit");
    Some(Probe { name: inversion.name, claim: index, scope: claim.scope, formula, constants, unit })
}

/// The values that the reference model of the literature assumes when a scenario gives none.
fn defaults() -> Vec<(String, f64)> {
    let embedded = crate::catalogue::find(LIBRARY, "constant-displacement");
    let embedded = embedded.expect("the library has constant displacement");
    let model = load(embedded, &UnitNames::new(), &mut Vec::new());
    let value = |need: crate::model::Need| need.default.map(|(value, _)| (need.name, value));
    model.needs.into_iter().filter_map(value).collect()
}
