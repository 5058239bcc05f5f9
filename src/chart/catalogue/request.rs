//! What a chart is drawn of.

use crate::catalogue::nearest;
use crate::chart::Options;
use crate::language::Phrasebook;
use crate::model::{LEDGERS, Ledger};
use crate::outcome::{ModelResult, Outcome};
use crate::problem::Problem;
use crate::scenario::Scenario;

/// A run, how it is to be drawn, and which parts of it.
#[derive(Debug)]
pub struct Request<'a> {
    /// The run.
    pub outcome: &'a Outcome,
    /// How it is drawn.
    pub options: Options,
    /// The only model to be shown, as an index into [`Scenario::models`].
    pub model: Option<usize>,
    /// The only scope to be shown, as an index into [`Scenario::scopes`].
    pub scope: Option<usize>,
    /// The only ledger to be shown.
    pub ledger: Option<&'static Ledger>,
    pub(super) book: Phrasebook,
}

impl<'a> Request<'a> {
    /// All of a run.
    #[must_use]
    pub fn new(outcome: &'a Outcome, options: Options) -> Self {
        let book = Phrasebook::new(options.language);
        Self { outcome, options, model: None, scope: None, ledger: None, book }
    }

    /// The same with the parts that are named, where some are.
    ///
    /// # Errors
    ///
    /// If the scenario has no such model, scope or ledger.
    pub fn choose(
        self,
        model: Option<&str>,
        scope: Option<&str>,
        ledger: Option<&str>,
    ) -> Result<Self, Problem> {
        let scenario = self.scenario();
        let models = scenario.models.iter().map(|chosen| chosen.model.name.as_str());
        let scopes = scenario.scopes.iter().map(|scope| scope.id.as_deref().unwrap_or_default());
        let ledgers = LEDGERS.iter().map(|ledger| ledger.name);
        let model = model.map(|name| position("model", name, models)).transpose()?;
        let scope = scope.map(|name| position("scope", name, scopes)).transpose()?;
        let ledger = ledger.map(|name| position("ledger", name, ledgers)).transpose()?;
        Ok(Self { model, scope, ledger: ledger.map(|index| &LEDGERS[index]), ..self })
    }

    pub(super) fn scenario(&self) -> &'a Scenario {
        &self.outcome.scenario
    }

    /// The scopes to be shown.
    pub(super) fn scopes(&self) -> Vec<usize> {
        self.scope.map_or_else(|| (0..self.scenario().scopes.len()).collect(), |scope| vec![scope])
    }

    /// The results to be shown in a scope.
    pub(super) fn results(&self, scope: usize) -> Vec<&'a ModelResult> {
        let shown = |result: &&ModelResult| {
            result.scope == scope && self.model.is_none_or(|model| model == result.model)
        };
        self.outcome.results.iter().filter(shown).collect()
    }

    /// The one model that a chart of a single model shows.
    ///
    /// # Errors
    ///
    /// If the scenario runs none.
    pub(super) fn one_model(&self) -> Result<usize, Problem> {
        if self.scenario().models.is_empty() {
            let problem = Problem::new("this chart shows a model, and the scenario runs none");
            return Err(problem.help("its `[compare]` says why; `chart claims` draws what it has"));
        }
        Ok(self.model.unwrap_or(self.scenario().reference))
    }

    /// The result of [`one_model`](Self::one_model) in a scope.
    pub(super) fn one_result(&self, scope: usize) -> Result<&'a ModelResult, Problem> {
        let model = self.one_model()?;
        let mut results = self.outcome.results.iter();
        let result = results.find(|result| result.scope == scope && result.model == model);
        Ok(result.expect("every model has a result in every scope"))
    }

    /// The ledgers to be shown in a scope: those of its claims, or the headline.
    pub(super) fn ledgers(&self, scope: usize) -> Vec<&'static Ledger> {
        if let Some(ledger) = self.ledger {
            return vec![ledger];
        }
        let mut ledgers: Vec<&'static Ledger> = Vec::new();
        for claim in self.scenario().claims.iter().filter(|claim| claim.scope == scope) {
            if !ledgers.contains(&claim.ledger) {
                ledgers.push(claim.ledger);
            }
        }
        if ledgers.is_empty() { vec![Ledger::headline()] } else { ledgers }
    }

    /// The one ledger that a chart of a single ledger shows.
    pub(super) fn one_ledger(&self, scope: usize) -> &'static Ledger {
        self.ledgers(scope)[0]
    }

    pub(super) fn word(&self, id: &str) -> String {
        self.book.word(id)
    }
}

fn position<'a>(
    kind: &str,
    name: &str,
    names: impl Iterator<Item = &'a str> + Clone,
) -> Result<usize, Problem> {
    if let Some(index) = names.clone().position(|known| known == name && !name.is_empty()) {
        return Ok(index);
    }
    let known: Vec<&str> = names.clone().filter(|name| !name.is_empty()).collect();
    let help = match nearest(name, names) {
        Some(near) if !near.is_empty() => format!("did you mean `{near}`?"),
        _ if known.is_empty() => format!("the scenario declares no {kind}: leave `--{kind}` out"),
        _ => format!("choose one of: {}", known.join(", ")),
    };
    Err(Problem::new(format!("the scenario has no {kind} `{name}`")).help(help))
}
