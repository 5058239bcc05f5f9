//! The steps of a bridge: factors that lead from a claim to a model's figure.

use std::collections::BTreeSet;

use super::Why;
use super::form::{Form, Names, form};
use super::method::Method;
use crate::formula::{self, Binding, Cell, Formula};
use crate::quantity::machine;
use crate::scenario::{Chosen, Claim, Scenario};

/// What a step corrects, in the order of the steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A claim for several years, or for part of one, to one year.
    Period,
    /// What the claimant's own numbers multiplied give instead of the claim.
    Arithmetic,
    /// The claimant published no volume: our volume at one lost sale a copy instead of the claim.
    UntraceableVolume,
    /// The claimant published a volume without a price: our price at one lost sale a copy.
    UntraceablePrice,
    /// Our volume instead of the published one.
    Volume,
    /// Our price instead of the published one.
    Price,
    /// What of the price the ledger keeps.
    NetShare,
    /// Our rate instead of the published or implied one, or of one sale for every copy.
    Rate,
    /// Any other plain number of the model: the share that is really used, that of the accused.
    Share,
    /// A further factor of the claimant that we do not have.
    Multiplier,
    /// What is no product in the model.
    Model,
}

/// The most steps: Shapley values take time with the third power of their number.
const MOST_STEPS: usize = 24;

/// A step before it is reckoned.
pub(super) struct Step {
    pub(super) kind: Kind,
    pub(super) name: String,
    /// By what the figure is multiplied in this step.
    pub(super) factor: Formula,
}

/// The steps from a claim to a model's figure.
pub(super) struct Planned {
    pub(super) steps: Vec<Step>,
    pub(super) method: Method,
}

/// Plans the bridge between a claim and a model.
pub(super) fn plan(scenario: &Scenario, claim: usize, model: usize) -> Result<Planned, Why> {
    let published = &scenario.claims[claim];
    let chosen = &scenario.models[model];
    if !chosen.bound.ledgers.contains(&published.ledger) {
        return Err(Why::NoFigure);
    }
    if published.amount <= 0.0 {
        return Err(Why::NoAmount);
    }
    let form = form(&Names::new(scenario, chosen), published.ledger).ok_or(Why::TooLong)?;
    let known = Published::of(published);
    if !known.can_be_written() {
        return Err(Why::NotFinite);
    }
    let mut texts = texts(published, &known, form);
    // What was really used comes before whose work it was.
    texts.sort_by_key(|(kind, name, _)| (*kind, name == "attributed share"));
    let given = Given { scenario, chosen, scope: published.scope };
    let mut steps = Vec::new();
    for (kind, name, text) in texts {
        // A formula of the file with more around it may be too long, or too deep.
        let factor = formula::parse(&text).map_err(|_| Why::TooLong)?;
        if given.constant(&factor) != Some(1.0) {
            steps.push(Step { kind, name, factor });
        }
    }
    if steps.len() > MOST_STEPS {
        return Err(Why::TooLong);
    }
    let positive = steps.iter().all(|step| given.is_positive(&step.factor));
    let method = if positive { Method::LogMean } else { Method::Shapley };
    Ok(Planned { steps, method })
}

type Text = (Kind, String, String);

/// What of the claim is known, a year: `None` is "not published".
struct Published {
    amount: f64,
    volume: Option<f64>,
    price: Option<f64>,
    rate: Option<f64>,
    multiplier: f64,
}

impl Published {
    fn of(claim: &Claim) -> Self {
        let method = &claim.method;
        Self {
            amount: claim.per_year(),
            volume: method.volume().map(|volume| volume / claim.period.years),
            price: method.price(),
            rate: method.number("rate").filter(|rate| *rate > 0.0),
            multiplier: method.number("multiplier").unwrap_or(1.0),
        }
    }

    /// Whether all constants of the steps are numbers that a formula can hold: a claim of 5e-324
    /// is one, and 1 divided by it is not.
    fn can_be_written(&self) -> bool {
        let rate = self.rate.unwrap_or(1.0);
        let scales = [self.multiplier / self.amount, rate * self.multiplier / self.amount];
        let turnover = self.volume.unwrap_or(1.0) * self.price.unwrap_or(1.0);
        scales.into_iter().chain([turnover, self.volume.unwrap_or(1.0)]).all(f64::is_finite)
    }
}

/// The steps as texts. Their product is the model's figure over the claim.
fn texts(claim: &Claim, known: &Published, form: Form) -> Vec<Text> {
    let method = &claim.method;
    let mut texts = Vec::new();
    let mut add = |kind, name: &str, text: String| texts.push((kind, name.to_owned(), text));
    add(Kind::Period, "period", format!("1 / {}", machine(claim.period.years)));
    add(Kind::Multiplier, "multiplier", format!("1 / {}", machine(known.multiplier)));
    let Form { volume, price, turnover, rate, net_share, shares, rest } = form;
    // A price that was published net is held against our net price.
    let basis = method.text("price_basis");
    let net = known.price.is_some() && matches!(basis, Some("net" | "profit"));
    let (price, net_share) = match (price, net_share) {
        (Some(price), Some((_, share))) if net => (Some(format!("{price} * {share}")), None),
        other => other,
    };
    let mut rest_kind = rest.map(|text| (Kind::Model, "change of model", text));
    match (volume, price, turnover) {
        (Some(volume), Some(price), _) => {
            texts.extend(of_product(known, &volume, &price, rate));
        }
        (_, _, Some(turnover)) => texts.extend(of_turnover(known, &turnover, rate)),
        _ => {
            let whole = rest_kind.take().map_or_else(|| "1".to_owned(), |(_, _, text)| text);
            let scale = machine(known.multiplier / known.amount);
            texts.push((Kind::Model, "change of model".to_owned(), format!("({whole}) * {scale}")));
        }
    }
    texts.extend(net_share.map(|(name, text)| (Kind::NetShare, name, text)));
    texts.extend(shares.into_iter().map(|(name, text)| (Kind::Share, name, text)));
    texts.extend(rest_kind.map(|(kind, name, text)| (kind, name.to_owned(), text)));
    texts
}

/// From the claim to volume × price × rate.
///
/// The claim is first held against what it would be with its own numbers, ours where it has
/// none, and one sale for every copy where it has no rate; then its own numbers are replaced.
fn of_product(
    known: &Published,
    volume: &str,
    price: &str,
    rate: Option<(String, String)>,
) -> Vec<Text> {
    let own = |number: Option<f64>, ours: &str| number.map_or_else(|| format!("({ours})"), machine);
    let scale = machine(known.rate.unwrap_or(1.0) * known.multiplier / known.amount);
    let first = format!("{} * {} * {scale}", own(known.volume, volume), own(known.price, price));
    let mut texts: Vec<Text> = Vec::new();
    let mut add = |kind, name: &str, text| texts.push((kind, name.to_owned(), text));
    let (rate_name, rate) = rate.unwrap_or_else(|| ("rate".to_owned(), "1".to_owned()));
    let mut rate = match known.rate {
        Some(own) => format!("({rate}) / {}", machine(own)),
        None => rate,
    };
    match (known.volume, known.price) {
        (None, _) => add(Kind::UntraceableVolume, "untraceable volume", first),
        (Some(_), None) => add(Kind::UntraceablePrice, "untraceable price", first),
        // With volume and price the claim implies a rate, which ours replaces.
        _ if known.rate.is_none() => rate = format!("({rate}) * {first}"),
        _ => add(Kind::Arithmetic, "arithmetic", first),
    }
    if let Some(published) = known.volume {
        add(Kind::Volume, "volume", format!("({volume}) / {}", machine(published)));
    }
    if let Some(published) = known.price {
        add(Kind::Price, "price", format!("({price}) / {}", machine(published)));
    }
    add(Kind::Rate, &rate_name, rate);
    texts
}

/// The same where the model has volume × price in one.
fn of_turnover(known: &Published, turnover: &str, rate: Option<(String, String)>) -> Vec<Text> {
    let (rate_name, rate) = rate.unwrap_or_else(|| ("rate".to_owned(), "1".to_owned()));
    let own_rate = machine(known.rate.unwrap_or(1.0));
    let scale = machine(known.rate.unwrap_or(1.0) * known.multiplier / known.amount);
    let mut texts = vec![(Kind::Rate, rate_name, format!("({rate}) / {own_rate}"))];
    if let (Some(volume), Some(price)) = (known.volume, known.price) {
        let published = machine(volume * price);
        let arithmetic = format!("{published} * {scale}");
        texts.push((Kind::Arithmetic, "arithmetic".to_owned(), arithmetic));
        let ours = format!("({turnover}) / {published}");
        texts.push((Kind::Volume, "volume and price".to_owned(), ours));
    } else {
        let text = format!("({turnover}) * {scale}");
        texts.push((Kind::UntraceableVolume, "untraceable volume".to_owned(), text));
    }
    texts
}

/// What is known of a model's names in one scope.
struct Given<'a> {
    scenario: &'a Scenario,
    chosen: &'a Chosen,
    scope: usize,
}

impl Given<'_> {
    /// The value of a formula that is the same in every draw.
    fn constant(&self, formula: &Formula) -> Option<f64> {
        let formulas = [formula.clone()];
        let bound = &self.chosen.bound;
        let program =
            self.chosen.model.compile_formulas(bound, |name| self.binding(name), &formulas);
        program.columns().is_empty().then(|| program.evaluate(&[])[0])
    }

    fn binding(&self, name: &str) -> Binding {
        let input = self.scenario.inputs.iter().find(|input| input.name == name);
        let input = input.expect("a bound model uses declared inputs only");
        let cell = |cell: &crate::scenario::Cell| match cell.constant() {
            Some(value) => Cell::Constant(value),
            None => Cell::Column(0),
        };
        let cells: Vec<Cell> = input.laws[self.scope].iter().map(cell).collect();
        match cells.as_slice() {
            _ if input.segmented => Binding::Segments(cells),
            [Cell::Constant(value)] => Binding::Constant(*value),
            _ => Binding::Column(0),
        }
    }

    /// Whether the formula is above 0 in every draw, by the laws of inputs and by the form of
    /// the steps.
    fn is_positive(&self, formula: &Formula) -> bool {
        let model = &self.chosen.model;
        let mut positive: BTreeSet<&str> = BTreeSet::new();
        let inputs = self.scenario.inputs.iter();
        positive.extend(inputs.filter(|i| i.is_positive(self.scope)).map(|i| i.name.as_str()));
        let defaults = model.needs.iter().filter(|n| self.chosen.bound.defaults.contains(&n.name));
        let above = |n: &&crate::model::Need| n.default.as_ref().is_some_and(|(v, _)| *v > 0.0);
        positive.extend(defaults.filter(above).map(|need| need.name.as_str()));
        let constants = model.constants.iter().filter(|constant| constant.value > 0.0);
        positive.extend(constants.map(|constant| constant.name.as_str()));
        for step in &model.steps {
            // A step goes before an input of the same name.
            let above = step.formula.is_positive(&|name| positive.contains(name));
            positive.remove(step.name.as_str());
            if above {
                positive.insert(&step.name);
            }
        }
        formula.is_positive(&|name| positive.contains(name))
    }
}
