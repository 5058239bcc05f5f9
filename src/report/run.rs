//! What `run` says of an outcome, for readers.

use super::document::{Align, Block, Grid};
use super::implied::Implied;
use crate::inversion::{self, Answer};
use crate::language::{Message, Phrasebook, Value};
use crate::model::{LEDGERS, Ledger};
use crate::outcome::phrases;
use crate::outcome::{LedgerResult, ModelResult, NotFinite, Outcome};
use crate::quantity::{Digits, machine};
use crate::scenario::Claim;

/// The whole of what `run` prints, in the language of `book`.
#[must_use]
pub fn document(outcome: &Outcome, book: &Phrasebook) -> Vec<Block> {
    let scenario = &outcome.scenario;
    let mut blocks = vec![Block::Title(scenario.title.clone())];
    let overridden = lines(&phrases::overridden(scenario), book);
    // No output passes for the file as it stands.
    if !overridden.is_empty() {
        blocks.push(Block::Lines(overridden));
    }
    let implied = inversion::first_answers(outcome);
    let told = Told { outcome, book, implied };
    for index in 0..scenario.scopes.len() {
        blocks.extend(told.scope(index));
    }
    blocks.push(Block::Heading(book.word("run-how-to-read")));
    blocks.push(Block::Lines(told.notes()));
    blocks
}

/// The results of every scope without what the claims imply, below a heading of the page, and
/// how to read them. What the page says elsewhere is left out.
#[must_use]
pub(super) fn tables(outcome: &Outcome, book: &Phrasebook) -> Vec<Block> {
    let told = Told { outcome, book, implied: Vec::new() };
    let results = (0..outcome.scenario.scopes.len()).flat_map(|index| told.results(index));
    let mut blocks: Vec<Block> = results.map(Block::lowered).collect();
    if !outcome.results.is_empty() {
        blocks.push(Block::Subheading(book.word("run-how-to-read")));
        blocks.push(Block::Lines(told.notes_of_page()));
    }
    blocks
}

fn lines(messages: &[Message], book: &Phrasebook) -> Vec<String> {
    messages.iter().map(|message| book.say(message)).collect()
}

/// An outcome as it is told in one language.
struct Told<'a> {
    outcome: &'a Outcome,
    book: &'a Phrasebook,
    implied: Vec<Answer>,
}

type Claims<'a> = [(usize, &'a Claim)];

impl Told<'_> {
    fn word(&self, id: &str) -> String {
        self.book.word(id)
    }

    fn say(&self, message: &Message) -> String {
        self.book.say(message)
    }

    /// What the claims of a scope imply, and then its results.
    fn scope(&self, index: usize) -> Vec<Block> {
        let mut blocks = self.results(index);
        let implied = self.claims(index).into_iter().map(|(claim, _)| {
            let (outcome, answers, book) = (self.outcome, &*self.implied, self.book);
            Block::Lines(Implied { outcome, answers, index: claim, book }.in_short())
        });
        blocks.splice(1..1, implied);
        blocks
    }

    /// The claims that speak of a scope, with their indices.
    fn claims(&self, scope: usize) -> Vec<(usize, &Claim)> {
        let claims = self.outcome.scenario.claims.iter().enumerate();
        claims.filter(|(_, claim)| claim.scope == scope).collect()
    }

    /// A heading, then the results of a scope.
    fn results(&self, index: usize) -> Vec<Block> {
        let claims = self.claims(index);
        let mut blocks = vec![Block::Heading(self.heading(index, &claims))];
        let headline = Ledger::headline();
        let results: Vec<&ModelResult> =
            self.outcome.results.iter().filter(|result| result.scope == index).collect();
        if results.is_empty() {
            blocks
                .push(Block::Paragraph(self.say(&phrases::not_estimated(&self.outcome.scenario))));
            return blocks;
        }
        blocks.extend(self.ledger_grid(headline, &results, &claims));
        blocks.extend(self.others(headline, &results, &claims));
        for result in &results {
            if let Err(failure) = &result.ledgers {
                let name = &self.outcome.scenario.models[result.model].model.name;
                blocks.push(Block::Lines(self.not_finite(name, failure)));
            }
        }
        blocks
    }

    /// The scope, and whose volume the results stand on.
    fn heading(&self, index: usize, claims: &Claims<'_>) -> String {
        let scope = &self.outcome.scenario.scopes[index];
        let title = if scope.id.is_some() { scope.title.clone() } else { self.word("run-results") };
        if claims.is_empty() || self.outcome.scenario.models.is_empty() {
            return title;
        }
        let published = phrases::as_published(&self.outcome.scenario);
        let id = if published { "run-on-claimants-inputs" } else { "run-on-our-volume" };
        self.say(&Message::new(id).with("scope", title))
    }

    /// The results on one ledger. One claim stands beside them; several have a table of their own.
    fn ledger_grid(
        &self,
        ledger: &Ledger,
        results: &[&ModelResult],
        claims: &Claims<'_>,
    ) -> Vec<Block> {
        let here: Vec<&Claim> =
            claims.iter().filter(|(_, c)| c.ledger == ledger).map(|(_, claim)| *claim).collect();
        let beside = here.len() == 1;
        let mut columns = vec![(self.word("model"), Align::Left)];
        let mut figures = vec!["table-median", "table-error", "table-90-range", "table-mean"];
        if beside {
            figures.extend(["table-reaches", "table-over-median"]);
        }
        columns.extend(figures.iter().map(|id| (self.word(id), Align::Right)));
        let mut grid = Grid { columns, rows: Vec::new() };
        for result in results {
            let mut row = vec![self.noted(result, &[ledger])];
            match (result.on(ledger), &result.ledgers) {
                (Some(figures), _) => row.extend(self.cells(figures, beside)),
                (None, Ok(_)) => row.push(self.word("not-estimated")),
                (None, Err(_)) => row.push(self.word("no-result")),
            }
            row.resize(grid.columns.len(), String::new());
            grid.rows.push(row);
        }
        let mut blocks = vec![Block::Captioned(self.ledger_title(ledger), grid)];
        if here.len() > 1 {
            blocks.push(Block::Grid(self.reach_grid(ledger, results, &here)));
        }
        blocks
    }

    /// How often the models reach each of several claims.
    fn reach_grid(&self, ledger: &Ledger, results: &[&ModelResult], claims: &[&Claim]) -> Grid {
        let columns = ["claim", "model", "table-reaches", "table-over-median"];
        let align = [Align::Left, Align::Left, Align::Right, Align::Right];
        let columns = columns.into_iter().map(|id| self.word(id)).zip(align).collect();
        let mut grid = Grid { columns, rows: Vec::new() };
        for (i, claim) in claims.iter().enumerate() {
            for result in results {
                let Some(figures) = result.on(ledger) else { continue };
                let reach = &figures.figures.reach[i];
                let model = self.outcome.scenario.models[result.model].model.name.clone();
                let share = self.say(&phrases::share(reach.share));
                grid.row([claim.id.clone(), model, share, self.say(&phrases::ratio(reach))]);
            }
        }
        grid
    }

    fn ledger_title(&self, ledger: &Ledger) -> String {
        let name = ledger.name.replace('_', "-");
        self.say(
            &Message::new("run-ledger")
                .with("lost", Message::new(format!("ledger-{name}-lost")))
                .with("currency", self.outcome.scenario.currency.as_str())
                .with("summary", Message::new(format!("ledger-{name}-summary"))),
        )
    }

    /// The name of the model, and what it says of the first of `ledgers` that it speaks of.
    fn noted(&self, result: &ModelResult, ledgers: &[&Ledger]) -> String {
        let chosen = &self.outcome.scenario.models[result.model];
        let model = &chosen.model;
        match ledgers.iter().find_map(|ledger| model.ledger_note(ledger.name)) {
            Some(note) => {
                format!("{} ({})", model.name, phrases::of_model(chosen, note, self.book))
            }
            None => model.name.clone(),
        }
    }

    fn cells(&self, result: &LedgerResult, claim_beside: bool) -> Vec<String> {
        let figures = &result.figures;
        let q = &figures.quantiles;
        let mean = figures.mean.map_or_else(|| Message::new("table-none"), phrases::cell);
        let mut cells = vec![
            phrases::cell(figures.median()),
            phrases::relative_error(figures.median()),
            phrases::range(q[1], q[5]),
            mean,
        ];
        for reach in figures.reach.iter().filter(|_| claim_beside) {
            cells.push(phrases::share(reach.share));
            cells.push(phrases::ratio(reach));
        }
        lines(&cells, self.book)
    }

    /// The other ledgers: in full where a claim is compared on one, else in one short table.
    fn others(
        &self,
        headline: &Ledger,
        results: &[&ModelResult],
        claims: &Claims<'_>,
    ) -> Vec<Block> {
        let others: Vec<&'static Ledger> = LEDGERS.iter().filter(|l| *l != headline).collect();
        let (claimed, rest): (Vec<_>, Vec<_>) =
            others.into_iter().partition(|ledger| claims.iter().any(|(_, c)| c.ledger == *ledger));
        let mut blocks: Vec<Block> =
            claimed.iter().flat_map(|ledger| self.ledger_grid(ledger, results, claims)).collect();
        let computed = |ledger: &&'static Ledger| results.iter().any(|r| r.on(ledger).is_some());
        let rest: Vec<&'static Ledger> = rest.into_iter().filter(computed).collect();
        if !rest.is_empty() {
            let currency = self.outcome.scenario.currency.as_str();
            let title = Message::new("run-other-ledgers").with("currency", currency);
            let grid = self.short_grid(&rest, results);
            blocks.push(Block::Captioned(self.say(&title), grid));
        }
        blocks
    }

    /// Median and range on several ledgers side by side.
    fn short_grid(&self, ledgers: &[&'static Ledger], results: &[&ModelResult]) -> Grid {
        let mut columns = vec![(self.word("model"), Align::Left)];
        let title = |ledger: &&'static Ledger| (self.say(&phrases::ledger(ledger)), Align::Right);
        columns.extend(ledgers.iter().map(title));
        let mut grid = Grid { columns, rows: Vec::new() };
        for result in results {
            let cells = ledgers.iter().map(|ledger| match result.on(ledger) {
                Some(LedgerResult { figures, .. }) => {
                    let [low, high] = [1, 5].map(|i| phrases::figure(figures.quantiles[i]));
                    self.say(&Message::around(phrases::figure(figures.median()), low, high))
                }
                None if result.ledgers.is_err() => self.word("no-result"),
                None => self.word("not-estimated"),
            });
            let name = self.noted(result, ledgers);
            grid.rows.push(std::iter::once(name).chain(cells).collect());
        }
        grid
    }

    fn not_finite(&self, model: &str, failure: &NotFinite) -> Vec<String> {
        let whole = |n: u64| Value::Number(n as f64, Digits::All);
        let messages = [
            Message::new("not-finite")
                .with("model", model)
                .with("count", whole(failure.count))
                .with("draws", whole(failure.draws))
                .with("ledger", failure.ledger.name),
            Message::new("not-finite-formula")
                .with("step", failure.step.as_str())
                .with("formula", failure.formula.as_str()),
            // People count from one.
            Message::new("not-finite-first")
                .with("draw", whole(failure.draw + 1))
                .with("replicate", u64::from(failure.replicate) + 1)
                .with("value", machine(failure.value)),
        ];
        let mut said = lines(&messages, self.book);
        let inputs = failure.inputs.iter().take(MOST_INPUTS);
        said.extend(inputs.map(|(name, value)| format!("  {name} = {}", machine(*value))));
        if failure.inputs.len() > MOST_INPUTS {
            let more = failure.inputs.len() - MOST_INPUTS;
            said.push(self.say(&Message::new("not-finite-more").with("inputs", more)));
        }
        said
    }

    /// Without how the run was made and which inputs are judged: the page has sections for them.
    fn notes_of_page(&self) -> Vec<String> {
        let df = u64::from(self.outcome.settings.degrees_of_freedom());
        let mut notes =
            vec![Message::new("run-note-range"), Message::new("report-note-error").with("df", df)];
        if !self.outcome.scenario.claims.is_empty() {
            notes.push(Message::new("run-note-reaches"));
        }
        notes.extend(phrases::conversions(&self.outcome.scenario));
        notes.push(super::selfcheck::message(self.outcome));
        if !self.outcome.drawn_at_random.is_empty() {
            notes.push(drawn_at_random(&self.outcome.drawn_at_random));
        }
        lines(&notes, self.book)
    }

    fn notes(&self) -> Vec<String> {
        let outcome = self.outcome;
        let df = outcome.settings.degrees_of_freedom();
        let mut before = vec![
            Message::new("run-note-range"),
            Message::new("run-note-error").with("df", u64::from(df)),
        ];
        if !outcome.scenario.claims.is_empty() {
            before.push(Message::new("run-note-reaches"));
        }
        if let Some(judged) = phrases::judged(&outcome.scenario) {
            before.push(Message::new("run-note-judged").with("judged", judged));
        }
        before.extend(phrases::conversions(&outcome.scenario));
        let mut after = vec![super::selfcheck::message(outcome)];
        if !outcome.drawn_at_random.is_empty() {
            after.push(drawn_at_random(&outcome.drawn_at_random));
        }
        after.push(phrases::settings(outcome));
        let mut notes = lines(&before, self.book);
        notes.extend(lines(&phrases::made(&outcome.scenario), self.book).iter().map(ended));
        notes.extend(lines(&after, self.book));
        notes
    }
}

/// With a full stop, unless it asks something.
fn ended(clause: &String) -> String {
    let end = if clause.ends_with(['?', '.']) { "" } else { "." };
    format!("{clause}{end}")
}

/// Inputs of a draw that is not finite, as far as a reader wants them.
const MOST_INPUTS: usize = 50;

/// Which streams have no Sobol points; segments of an input are named by the input.
fn drawn_at_random(streams: &[String]) -> Message {
    let mut names: Vec<String> = Vec::new();
    for stream in streams {
        let name = match stream.split_once('/') {
            Some((input, _)) => format!("`{input}/…`"),
            None => format!("`{stream}`"),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let more = if names.len() > 5 { ", …" } else { "" };
    names.truncate(5);
    Message::new("run-note-random")
        .with("streams", Value::Number(streams.len() as f64, Digits::All))
        .with("names", format!("{}{more}", names.join(", ")))
}
