//! A ledger of a model as a product: which of its parts is the volume, which the price, which
//! the rate, and what is left.

use std::collections::{BTreeMap, BTreeSet};

use super::words::spoken;
use crate::formula::{self, Formula, Kind};
use crate::model::Ledger;
use crate::quantity::{Exponent, Unit, UnitNames};
use crate::scenario::{Chosen, Scenario};

/// A ledger as volume × price × rate × shares × what is no product; each is the text of a
/// formula over the names of the model.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Form {
    /// Units a year.
    pub(super) volume: Option<String>,
    /// Money for a sale.
    pub(super) price: Option<String>,
    /// Volume × price in one, where the model adds it up over segments.
    pub(super) turnover: Option<String>,
    /// Sales for a unit, with its name.
    pub(super) rate: Option<(String, String)>,
    /// What of the price the ledger keeps, with its name.
    pub(super) net_share: Option<(String, String)>,
    /// Other plain numbers, each with its name.
    pub(super) shares: Vec<(String, String)>,
    /// What is no product, as a share of the product before it; of the whole ledger, in money a
    /// year, if there is neither a volume nor a turnover.
    pub(super) rest: Option<String>,
}

/// A factor of a ledger: the text of a formula, and its power.
type Factor = (String, i32);

/// The most factors that a ledger is taken apart into. A file may have steps that double each
/// other hundreds of times.
const MOST_FACTORS: usize = 64;

/// What is known of a model's names.
pub(super) struct Names<'a> {
    chosen: &'a Chosen,
    kinds: BTreeMap<String, Kind>,
    currency: &'a str,
}

impl<'a> Names<'a> {
    pub(super) fn new(scenario: &'a Scenario, chosen: &'a Chosen) -> Self {
        let currency = scenario.currency.as_str();
        let mut kinds = BTreeMap::new();
        for need in &chosen.model.needs {
            kinds.insert(need.name.clone(), Kind::number(need.unit.with_money(currency)));
        }
        for input in &scenario.inputs {
            let kind = Kind::number(input.unit.clone());
            let kind = if input.segmented { kind.over_segments() } else { kind };
            kinds.insert(input.name.clone(), kind);
        }
        for constant in &chosen.model.constants {
            kinds.insert(constant.name.clone(), Kind::number(constant.unit.with_money(currency)));
        }
        for (step, kind) in chosen.model.steps.iter().zip(&chosen.bound.kinds) {
            kinds.insert(step.name.clone(), kind.clone());
        }
        Self { chosen, kinds, currency }
    }

    fn step(&self, name: &str) -> Option<&'a Formula> {
        let steps = self.chosen.model.steps.iter();
        steps.rev().find(|step| step.name == name).map(|step| &step.formula)
    }

    fn unit(&self, text: &str) -> Option<Unit> {
        let formula = formula::parse(text).ok()?;
        formula::check(&formula, &self.kinds).ok().map(|kind| kind.unit)
    }

    fn is(&self, unit: &Unit, text: &str) -> bool {
        let wanted = Unit::parse(text, &UnitNames::new()).expect("a unit of ours");
        *unit == wanted.with_money(self.currency)
    }

    /// Whether `unit` counts units a year, such as `download/year`.
    fn is_volume(&self, unit: &Unit) -> bool {
        let powers: Vec<(&str, Exponent)> = unit.powers().collect();
        let yearly = Unit::named("year");
        let Some(counted) = unit.mul(&yearly) else { return false };
        let one = counted.powers().count() == 1 && powers.len() == 2;
        one && counted
            .powers()
            .all(|(name, power)| power == Exponent::ONE && name != "sale" && name != self.currency)
    }

    /// The factors of `formula`, with the steps that are products themselves taken apart; `None`
    /// if there are too many.
    fn factors(&self, formula: &Formula) -> Option<Vec<Factor>> {
        let mut factors = Vec::new();
        self.collect(formula, 1, &mut factors);
        if factors.len() > MOST_FACTORS {
            return None;
        }
        let mut merged: Vec<Factor> = Vec::new();
        for (text, power) in factors {
            match merged.iter_mut().find(|(known, _)| *known == text) {
                Some((_, sum)) => *sum += power,
                None => merged.push((text, power)),
            }
        }
        merged.retain(|(_, power)| *power != 0);
        Some(merged)
    }

    fn collect(&self, formula: &Formula, power: i32, factors: &mut Vec<Factor>) {
        for factor in formula.factors() {
            if factors.len() > MOST_FACTORS {
                return;
            }
            let power = power * factor.power;
            match factor.formula.as_name().and_then(|name| self.step(name)) {
                Some(step) if is_product(step) => self.collect(step, power, factors),
                _ => self.split_price(&factor.formula, power, factors),
            }
        }
    }

    /// A part in money for a sale that is made of a price, such as the price net of costs, counts
    /// as that price times the share of it that is left.
    fn split_price(&self, formula: &Formula, power: i32, factors: &mut Vec<Factor>) {
        let text = formula.text();
        let priced = |name: &str| {
            let kind = self.kinds.get(name);
            kind.is_some_and(|kind| !kind.segmented && self.is(&kind.unit, "money/sale"))
        };
        let whole = self.unit(text).is_some_and(|unit| self.is(&unit, "money/sale"));
        let made_of = match formula.as_name() {
            Some(_) => None,
            None => formula.names().into_iter().find(|name| *name == "price" && priced(name)),
        };
        match made_of.filter(|_| whole) {
            Some(price) => {
                factors.push((price.to_owned(), power));
                factors.push((format!("({text}) / {price}"), power));
            }
            None => factors.push((text.to_owned(), power)),
        }
    }

    /// All names that `text` rests on, through all steps; none if it is too long for a formula.
    fn reach(&self, text: &str) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        let mut open: Vec<Formula> = formula::parse(text).into_iter().collect();
        while let Some(formula) = open.pop() {
            for name in formula.names() {
                if found.insert(name.to_owned()) {
                    open.extend(self.step(name).cloned());
                }
            }
        }
        found
    }
}

/// Whether a step is worth taking apart: several factors that are no plain numbers, or another
/// name. What adds up has a name of its own, which says more than its parts.
fn is_product(step: &Formula) -> bool {
    let factors = step.factors();
    let mut named = factors.iter().filter(|factor| !factor.formula.names().is_empty());
    match (named.next(), named.next()) {
        (Some(only), None) => only.formula.as_name().is_some(),
        (Some(_), Some(_)) => true,
        (None, _) => false,
    }
}

/// The form of `ledger`, which the model computes; `None` if it is too long to be taken apart.
pub(super) fn form(names: &Names<'_>, ledger: &Ledger) -> Option<Form> {
    let step = names.step(ledger.name).expect("the model computes the ledger");
    let own_name = formula::parse(ledger.name).expect("a name");
    let (mut form, others) = sorted(names, if is_product(step) { step } else { &own_name })?;
    if !others.is_empty() || form.volume.is_none() || form.price.is_none() {
        complete(names, &mut form, others);
    }
    Some(form)
}

/// The factors of `product` that have a place in a form, and the others.
fn sorted(names: &Names<'_>, product: &Formula) -> Option<(Form, Vec<Factor>)> {
    let mut form = Form::default();
    let mut others: Vec<Factor> = Vec::new();
    for (text, power) in names.factors(product)? {
        let unit = names.unit(&text).unwrap_or_else(Unit::ratio);
        let once = power == 1;
        if unit.is_ratio() {
            let name = share_name(&text);
            let share = (name.clone(), powered(&text, power));
            if once && form.net_share.is_none() && name.starts_with("net share") {
                form.net_share = Some(share);
            } else {
                form.shares.push(share);
            }
        } else if once && form.rate.is_none() && unit.sale_rate_of().is_some() {
            form.rate = Some((share_name(&text), text));
        } else if once && form.volume.is_none() && names.is_volume(&unit) {
            form.volume = Some(text);
        } else if once && form.price.is_none() && names.is(&unit, "money/sale") {
            form.price = Some(text);
        } else {
            others.push((text, power));
        }
    }
    Some((form, others))
}

/// Finds a place for what is neither volume nor price nor rate nor a plain number.
fn complete(names: &Names<'_>, form: &mut Form, others: Vec<Factor>) {
    let lone = [form.volume.take(), form.price.take()].into_iter().flatten();
    let parts: Vec<Factor> = lone.map(|text| (text, 1)).chain(others).collect();
    if parts.is_empty() {
        form.rest = form.rate.take().map(|(_, text)| text);
        return;
    }
    let rest = product(&parts);
    let unit = names.unit(&rest);
    let yearly = unit.as_ref().is_some_and(|unit| names.is(unit, "money/year"));
    if form.rate.is_some() && !yearly {
        form.turnover = Some(rest);
        return;
    }
    let reach = names.reach(&rest);
    if let Some((base, inner)) = base(names, &rest, &reach) {
        let Form { volume, price, rate, shares, .. } = inner;
        form.shares.splice(0..0, shares);
        (form.volume, form.price, form.rate) = (volume, price, rate);
        form.rest = Some(format!("if({base} > 0, ({rest}) / {base}, 1)"));
    } else if let Some((volume, price)) = volume_and_price(names, &reach) {
        form.rest = Some(format!("({rest}) / ({volume} * {price})"));
        (form.volume, form.price) = (Some(volume), Some(price));
    } else {
        form.rest = Some(rest);
    }
}

/// A step in money a year that is a whole product, and out of which `rest` is made.
fn base(names: &Names<'_>, rest: &str, reach: &BTreeSet<String>) -> Option<(String, Form)> {
    names.chosen.model.steps.iter().filter(|step| reach.contains(&step.name)).find_map(|step| {
        let kind = names.kinds.get(&step.name)?;
        let fits = !kind.segmented && names.is(&kind.unit, "money/year");
        if !fits || !is_product(&step.formula) || format!("({})", step.name) == rest {
            return None;
        }
        let (form, others) = sorted(names, &step.formula)?;
        let whole = form.volume.is_some() && form.price.is_some() && others.is_empty();
        whole.then(|| (step.name.clone(), form))
    })
}

/// The one volume and the one price among the inputs in `reach`, if there is one of each.
fn volume_and_price(names: &Names<'_>, reach: &BTreeSet<String>) -> Option<(String, String)> {
    let only = |fits: &dyn Fn(&Unit) -> bool| {
        let mut found = reach.iter().filter(|name| names.step(name).is_none()).filter(|name| {
            names.kinds.get(*name).is_some_and(|kind| !kind.segmented && fits(&kind.unit))
        });
        found.next().filter(|_| found.next().is_none()).cloned()
    };
    let volume = only(&|unit| names.is_volume(unit))?;
    let price = if reach.contains("price") {
        "price".to_owned()
    } else {
        only(&|unit| names.is(unit, "money/sale"))?
    };
    Some((volume, price))
}

/// What a plain number is called: its name, or the names that it is made of.
fn share_name(text: &str) -> String {
    let Ok(formula) = formula::parse(text) else { return "a long formula".to_owned() };
    if let Some(name) = formula.as_name() {
        return spoken(name);
    }
    let names: Vec<String> =
        formula.names().into_iter().filter(|name| *name != "price").map(spoken).collect();
    match names.as_slice() {
        [] => format!("factor {text}"),
        names => names.join(" and "),
    }
}

fn powered(text: &str, power: i32) -> String {
    match power {
        1 => text.to_owned(),
        power => format!("({text}) ^ ({power})"),
    }
}

fn product(parts: &[Factor]) -> String {
    let parts: Vec<String> = parts.iter().map(|(text, power)| powered(text, *power)).collect();
    parts.iter().map(|part| format!("({part})")).collect::<Vec<_>>().join(" * ")
}
