//! One claim: what it, its scenario and the data give to a formula.

use std::collections::BTreeMap;

use super::datum::look_up;
use super::{Ask, Datum, Inversion, Missing};
use crate::context::Row;
use crate::formula::{self, Formula, Kind};
use crate::outcome::{Asked, Probe};
use crate::quantity::{Unit, UnitNames};
use crate::scenario::{Claim, Input, Scenario};

/// The names that formulas of inversions use, with their units. What the claimant published of
/// them goes first, then an input of that name, then what the context data have.
pub const NAMES: &[(&str, &str)] = &[
    ("claim", "money/year"),
    ("one_to_one", "sale/download"),
    ("downloads", "download/year"),
    ("attributed_share", "1"),
    ("real_use", "1"),
    ("displacement", "sale/download"),
    ("gross_displacement", "sale/download"),
    ("price", "money/sale"),
    ("net_share", "1"),
    ("unit_cost", "money/sale"),
    ("heads", "person"),
    ("hours_per_unit", "hour/download"),
    ("market_revenue", "money/year"),
    ("gross_product", "money/year"),
    ("legal_sales", "sale/year"),
    ("policy_cost", "money/year"),
    ("policy_share", "1"),
    ("jobs", "job"),
    ("million", "money/year"),
    ("whole_claim", "money/year"),
    ("earlier_claim", "money/year"),
    ("years_between", "1"),
];

/// The names that only a claim can give, and the key under which it does.
const KEYS: &[(&str, &str)] =
    &[("jobs", "method.jobs"), ("whole_claim", "part_of"), ("earlier_claim", "grows_from")];

/// The price of one lost sale on each ledger (`research`: u = p·n on the claim's own basis),
/// what the claim is at the till, and the consumer price at which one sale is worth `per_sale`.
const LEDGERS: &[(&str, [&str; 3])] = &[
    ("consumer_spending", ["price", "claim", "per_sale"]),
    ("industry_revenue", ["(price * net_share)", "(claim / net_share)", "(per_sale / net_share)"]),
    (
        "producer_profit",
        [
            "(price * net_share - unit_cost)",
            "(claim * price / (price * net_share - unit_cost))",
            "((per_sale + unit_cost) / net_share)",
        ],
    ),
];

/// Names of a formula and their values.
pub(super) type Constants = Vec<(String, f64)>;

/// A claim and what can be asked of it.
pub(super) struct Case<'a> {
    pub(super) scenario: &'a Scenario,
    pub(super) index: usize,
    /// Numbers of a rule; `None` if the context data are asked instead.
    pub(super) given: Option<&'a [Datum]>,
    /// What the reference model of the literature assumes where a scenario says nothing.
    pub(super) defaults: &'a [(String, f64)],
}

/// A question that can be asked of draws.
pub(super) struct Question {
    pub(super) probe: Probe,
    /// If the probe asks for one over the answer, since that may not be finite: 1, or -1 for
    /// one over minus the answer.
    pub(super) turned: Option<f64>,
    /// The rows of the context data that it rests on.
    pub(super) rows: Vec<Row>,
}

impl<'a> Case<'a> {
    fn claim(&self) -> &'a Claim {
        &self.scenario.claims[self.index]
    }

    /// The formula written `text` with an answer in `unit`, and the constants that it needs.
    pub(super) fn bound(&self, text: &str, unit: &Unit) -> Result<(Formula, Constants), Missing> {
        let formula = formula::parse(&self.expand(text)).expect("a formula of ours is well formed");
        let (constants, data) = self.constants(&formula)?;
        self.units_hold(&formula, &constants, &data, unit)?;
        Ok((formula, constants))
    }

    /// What `inversion` asks of the draws; `None` if it asks models.
    pub(super) fn question(&self, inversion: &Inversion) -> Option<Result<Question, Missing>> {
        match inversion.ask {
            Ask::Draws(text) => Some(self.question_of(inversion, text)),
            Ask::Models(_) => None,
        }
    }

    fn question_of(&self, inversion: &Inversion, text: &str) -> Result<Question, Missing> {
        let text = self.expand(text);
        let formula = formula::parse(&text).expect("a test parses every inversion");
        let (constants, data) = self.constants(&formula)?;
        let unit = read(inversion.unit).with_money(&self.scenario.currency);
        self.units_hold(&formula, &constants, &data, &unit)?;
        let scope = self.claim().scope;
        let rows = self.rows(&formula, &data);
        let positive = |name: &str| match constants.iter().find(|(known, _)| known == name) {
            Some((_, value)) => *value > 0.0,
            None => self.input(name).is_some_and(|input| input.is_positive(scope)),
        };
        let over = if text.starts_with('-') { -1.0 } else { 1.0 };
        let turned = (!formula.divides_by_positive(&positive)).then_some(over);
        let (formula, unit) = if turned.is_some() {
            let text = format!("1 / ({})", text.trim_start_matches('-'));
            let formula = formula::parse(&text).expect("the quotient of a formula");
            (formula, Unit::ratio().div(&unit).expect("a unit of ours"))
        } else {
            (formula, unit)
        };
        // Under another name, so that nobody takes one over the answer for the answer.
        let turn = if turned.is_some() { "1/" } else { "" };
        let probe = Probe {
            asked: Asked::Inversion,
            name: format!("{turn}{}", inversion.name),
            claim: self.index,
            scope,
            formula,
            constants,
            thresholds: Vec::new(),
            unit,
        };
        Ok(Question { probe, turned, rows })
    }

    /// `text` with the parts that depend on the claim's ledger and method written out.
    fn expand(&self, text: &str) -> String {
        let claim = self.claim();
        let ledger = LEDGERS.iter().find(|(ledger, _)| *ledger == claim.ledger.name);
        let [value, at_the_till, price] = ledger.expect("every ledger is listed").1;
        // A published price is on the claim's own basis already.
        let published = claim.method.price().is_some();
        let (value, price) = if published { ("price", "per_sale") } else { (value, price) };
        let volume = match claim.method.volume() {
            Some(_) => "downloads",
            None => "(claim / (attributed_share * real_use * displacement * unit_value))",
        };
        let per_sale = "(claim / (downloads * attributed_share * real_use * displacement))";
        text.replace("at_the_till", at_the_till)
            .replace("needed_price", price)
            .replace("volume", volume)
            .replace("per_sale", per_sale)
            .replace("unit_value", value)
    }

    /// What the rule or the context data give for `name`.
    fn datum(&self, name: &str) -> Option<Result<Datum, Missing>> {
        if let Some(given) = self.given {
            return given.iter().find(|datum| datum.name == name).cloned().map(Ok);
        }
        let found = look_up(name, &self.scenario.setting(self.claim()))?;
        Some(found.map_err(Missing::Unknown))
    }

    fn input(&self, name: &str) -> Option<&'a Input> {
        self.scenario.inputs.iter().find(|input| input.name == name)
    }

    /// The rows that were looked up, and those that inputs in `formula` were made of.
    fn rows(&self, formula: &Formula, data: &[Datum]) -> Vec<Row> {
        let (claim, constant) = (self.claim(), |name: &str| data.iter().any(|d| d.name == name));
        let published = self.published();
        let of_scenario =
            |name: &&str| !constant(name) && !published.iter().any(|(known, _)| known == name);
        let inputs = formula.names().into_iter().filter(of_scenario);
        let inputs = inputs.filter_map(|name| self.input(name));
        let facts = inputs.filter_map(|input| input.laws[claim.scope][0].fact.as_deref());
        let setting = self.scenario.setting(claim);
        let of_inputs = facts.map(|fact| setting.standing_in(fact));
        data.iter().flat_map(|datum| datum.rows.clone()).chain(of_inputs).collect()
    }

    /// The values of the names in `formula` that are no inputs, and which of them are data.
    fn constants(&self, formula: &Formula) -> Result<(Constants, Vec<Datum>), Missing> {
        let published = self.published();
        let (mut constants, mut data) = (Vec::new(), Vec::new());
        for name in formula.names() {
            if let Some((_, value)) = published.iter().find(|(known, _)| *known == name) {
                constants.push((name.to_owned(), *value));
                continue;
            }
            if let Some(input) = self.input(name) {
                if input.segmented {
                    return Err(Missing::Segmented(name.to_owned()));
                }
                continue;
            }
            let default = self.defaults.iter().find(|(known, _)| known == name);
            if let Some(datum) = self.datum(name) {
                let datum = datum?;
                constants.push((name.to_owned(), datum.value));
                data.push(datum);
            } else if let Some(default) = default {
                constants.push(default.clone());
            } else {
                let key = KEYS.iter().find(|(known, _)| *known == name);
                let missing = key.map(|(_, key)| Missing::Key(key));
                return Err(missing.unwrap_or_else(|| Missing::Name(name.to_owned())));
            }
        }
        Ok((constants, data))
    }

    /// What the claim itself gives: it goes before what the scenario assumes. A count
    /// that was published is that of the claimant's own downloads, as it stands.
    fn published(&self) -> Vec<(&'static str, f64)> {
        let claim = self.claim();
        let method = &claim.method;
        let mut given = vec![("claim", claim.per_year()), ("one_to_one", 1.0), ("million", 1e6)];
        given.extend(method.price().map(|price| ("price", price)));
        if let Some(volume) = method.volume() {
            given.push(("downloads", volume / claim.period.years));
            given.extend([("attributed_share", 1.0), ("real_use", 1.0)]);
        }
        given.extend(method.number("users").map(|users| ("heads", users)));
        given.extend(method.number("hours_per_unit").map(|hours| ("hours_per_unit", hours)));
        given.extend(method.number("jobs").map(|jobs| ("jobs", jobs)));
        let other = |index: usize| &self.scenario.claims[index];
        given.extend(claim.part_of.map(|whole| ("whole_claim", other(whole).per_year())));
        if let Some(earlier) = claim.grows_from.map(other) {
            given.push(("earlier_claim", earlier.per_year()));
            let years = claim.year.zip(earlier.year).map(|(now, then)| now - then);
            given.extend(years.map(|years| ("years_between", years as f64)));
        }
        given
    }

    /// That the formula gives `unit` with the units of the scenario's inputs and of data.
    fn units_hold(
        &self,
        formula: &Formula,
        constants: &[(String, f64)],
        data: &[Datum],
        unit: &Unit,
    ) -> Result<(), Missing> {
        let constant = |name: &str| constants.iter().any(|(known, _)| known == name);
        let mut kinds = BTreeMap::new();
        for name in formula.names() {
            let input = self.input(name).filter(|_| !constant(name));
            let datum = data.iter().find(|datum| datum.name == name);
            let unit = match (input, datum) {
                (Some(input), _) => input.unit.clone(),
                (None, Some(datum)) => datum.unit.clone(),
                (None, None) => {
                    let known = NAMES.iter().find(|(known, _)| *known == name);
                    read(known.map_or("1", |(_, unit)| unit))
                }
            };
            let unit = unit.with_money(&self.scenario.currency);
            kinds.insert(name.to_owned(), Kind::number(unit));
        }
        let holds = formula::check(formula, &kinds)
            .is_ok_and(|kind| formula::expect_unit(formula, &kind, unit).is_ok());
        if holds { Ok(()) } else { Err(Missing::Units) }
    }
}

/// A unit that stands in this module.
pub(super) fn read(text: &str) -> Unit {
    Unit::parse(text, &UnitNames::new()).expect("a test reads every unit")
}
