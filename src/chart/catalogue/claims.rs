//! Published claims of any number of scenarios on one page: a row for each, beside what the
//! reference model gives.

use sha2::{Digest as _, Sha256};

use super::ladder::quantiles;
use super::{Chart, Choice, Request, page};
use crate::chart::Drawing;
use crate::chart::ladder::{self, Estimate, Ladder, LineRole, Mark, Panel, Row, Rows};
use crate::language::{Message, Value};
use crate::outcome::{LedgerResult, phrases};
use crate::problem::Problem;
use crate::quantity::Digits;
use crate::scenario::Claim;

pub(super) const CHART: Chart = Chart {
    name: "claims",
    summary: "published claims of any number of scenarios, a row for each",
    choices: &[Choice::Model, Choice::Scope, Choice::Log],
    asks: super::nothing,
    fits: usize::MAX,
    narrowest: super::NARROWEST,
    draw,
};

/// A claim and what the model gives on its ledger, if one is run.
struct Told<'a> {
    request: &'a Request<'a>,
    claim: usize,
    model: Option<(String, &'a LedgerResult)>,
    /// Whether no other scenario is on the page.
    alone: bool,
}

fn draw(requests: &[Request]) -> Result<Drawing, Problem> {
    let alone = requests.len() == 1;
    let mut told: Vec<Told> = requests.iter().flat_map(|request| told(request, alone)).collect();
    if told.is_empty() {
        let problem = Problem::new("there is no claim to be drawn");
        return Err(problem.help("declare one under `[claims.NAME]`, or show another scope"));
    }
    told.sort_by_key(Told::year);
    let book = &requests[0].book;
    let counted = |id: &str, count: usize| {
        book.say(&Message::new(id).with("count", Value::Number(count as f64, Digits::All)))
    };
    let without = told.iter().filter(|told| told.model.is_none()).count();
    let mut notes = vec![book.word("chart-claims-note")];
    if without < told.len() {
        notes.push(book.word("chart-note-ranges"));
    }
    if let [only] = requests {
        notes.insert(0, only.basis());
    }
    if without > 0 {
        notes.push(counted("chart-claims-no-models", without));
    }
    let title = match requests {
        [only] => only.scenario().title.clone(),
        _ => counted("chart-claims", told.len()),
    };
    let whole = Ladder {
        title,
        subtitle: Some(book.word("chart-claims-beside")),
        panels: panels(&told),
        rows: Rows::Dense,
        notes,
        sources: vec![settings(requests)],
    };
    Ok(ladder::draw(&whole, &requests[0].options, book))
}

/// The settings, and how many scenarios were run with them.
fn settings(requests: &[Request]) -> String {
    match requests {
        [only] => only.settings(),
        several => {
            let mut hasher = Sha256::new();
            for request in several {
                hasher.update(&request.scenario().hash);
            }
            let bytes = hasher.finalize();
            let hash = bytes.iter().fold(String::new(), |hash, byte| format!("{hash}{byte:02x}"));
            let count = Value::Number(several.len() as f64, Digits::All);
            let settings = phrases::settings_with(several[0].outcome, &hash);
            let message = Message::new("chart-claims-settings").with("settings", settings);
            several[0].book.say(&message.with("count", count))
        }
    }
}

fn told<'a>(request: &'a Request<'a>, alone: bool) -> Vec<Told<'a>> {
    let scopes = request.scopes();
    let scenario = request.scenario();
    let model = |claim: &Claim| {
        let index = request.one_model().ok()?;
        let result = request.one_result(claim.scope).ok()?.on(claim.ledger)?;
        Some((request.model(&scenario.models[index]), result))
    };
    let claims = scenario.claims.iter().enumerate();
    let shown = claims.filter(|(_, claim)| scopes.contains(&claim.scope));
    shown.map(|(claim, of)| Told { request, claim, model: model(of), alone }).collect()
}

/// A panel for every currency, in the order in which they come.
fn panels(told: &[Told]) -> Vec<Panel> {
    let currency = |told: &Told| told.request.scenario().currency.clone();
    let mut currencies: Vec<String> = Vec::new();
    for told in told {
        if !currencies.contains(&currency(told)) {
            currencies.push(currency(told));
        }
    }
    let count = |code: &String| told.iter().filter(|told| currency(told) == *code).count();
    // The most claims first.
    currencies.sort_by_key(|code| std::cmp::Reverse(count(code)));
    let panel = |code: String| {
        let here: Vec<&Told> = told.iter().filter(|told| currency(told) == code).collect();
        panel(&here, code)
    };
    currencies.into_iter().map(panel).collect()
}

fn panel(here: &[&Told], currency: String) -> Panel {
    let request = here[0].request;
    let axis_title = Message::new("chart-claims-axis").with("currency", currency.as_str());
    let compared = here.iter().any(|told| told.model.is_some());
    // The shares have a column, and no line: every row has a claim of its own.
    let shares = ladder::Claim {
        short: request.word("chart-the-claim"),
        value: f64::NAN,
        reached: here.iter().map(|told| told.reached()).collect(),
        role: LineRole::Claimed,
        ..ladder::Claim::default()
    };
    Panel {
        title: currency.clone(),
        results: Some(request.word(if compared {
            "chart-claims-results"
        } else {
            "chart-the-claim"
        })),
        axis_title: request.book.say(&axis_title),
        unit: currency,
        rows: here.iter().map(|told| told.row()).collect(),
        claims: compared.then_some(shares).into_iter().collect(),
        ..Panel::default()
    }
}

impl Told<'_> {
    fn claim(&self) -> &Claim {
        &self.request.scenario().claims[self.claim]
    }

    fn year(&self) -> i64 {
        let scenario = self.request.scenario();
        let published = scenario.publication.as_ref().map(|publication| publication.year);
        published.or(self.claim().year).or(scenario.price_year).unwrap_or(i64::MAX)
    }

    fn row(&self) -> Row {
        let (request, claim) = (self.request, self.claim());
        let range = self.model.as_ref().map(|(_, result)| quantiles(result));
        let said = request.claimed(claim);
        let annotation = match &self.model {
            None => said,
            Some((model, result)) => {
                let message = Message::new("chart-claims-model").with("claim", said);
                let message = message.with("model", model.as_str()).with("break", "\n");
                request.book.say(&message.with("result", request.result(result)))
            }
        };
        let mark = Mark::Claimed { value: claim.per_year(), range };
        let estimate = Estimate::Drawn { mark, annotation };
        Row { label: self.label(), note: Some(self.note()), estimate, apart: false }
    }

    /// The title of the scenario, and which of its claims where there are several. The title
    /// alone stands above all rows where there is one scenario only.
    fn label(&self) -> String {
        let scenario = self.request.scenario();
        let scope = self.request.scope_title(self.claim().scope);
        let part = match (scenario.claims.len(), scope.is_empty()) {
            (1, _) => String::new(),
            (_, false) => scope,
            (_, true) => page::spaced(&self.claim().id),
        };
        let whole = if self.alone && !part.is_empty() { "" } else { &scenario.title };
        page::part_of(self.request, whole, &part)
    }

    /// Who published it, when, and of where it speaks.
    fn note(&self) -> String {
        let scenario = self.request.scenario();
        let publication = scenario.publication.as_ref();
        let by = publication.map(|publication| publication.by.clone());
        let year = (self.year() != i64::MAX).then(|| self.year().to_string());
        let territory = self.claim().territory.clone();
        let territory = territory.or_else(|| publication?.territory.clone());
        // Who published it often says of where.
        let named = |place: &String| by.as_ref().is_some_and(|by| by.contains(place.as_str()));
        let territory = territory.filter(|place| !named(place));
        let parts: Vec<String> = [year, territory, by.clone()].into_iter().flatten().collect();
        parts.join(", ")
    }

    /// The share of outcomes at or above the claim.
    fn reached(&self) -> String {
        match &self.model {
            Some((_, result)) => self.request.reached(Some(result), self.claim),
            None => self.request.word("table-nothing"),
        }
    }
}
