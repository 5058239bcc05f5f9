//! What `run` says of an outcome, for readers.

use super::document::{Align, Block, Grid};
use super::implied;
use crate::inversion::{self, Answer};
use crate::model::{LEDGERS, Ledger};
use crate::outcome::words;
use crate::outcome::{LedgerResult, ModelResult, NotFinite, Outcome};
use crate::quantity::{count, machine};
use crate::scenario::Claim;

/// The whole of what `run` prints.
#[must_use]
pub fn document(outcome: &Outcome) -> Vec<Block> {
    let scenario = &outcome.scenario;
    let mut blocks = vec![Block::Title(scenario.title.clone())];
    blocks.extend(overridden(outcome));
    let implied = inversion::answers(outcome, &[]);
    for index in 0..scenario.scopes.len() {
        blocks.extend(scope(outcome, &implied, index));
    }
    blocks.push(Block::Heading("How to read this".to_owned()));
    blocks.push(Block::Lines(notes(outcome)));
    blocks
}

/// What was overridden, so that no output passes for the file as it stands.
fn overridden(outcome: &Outcome) -> Option<Block> {
    let lines = words::overridden(&outcome.scenario);
    (!lines.is_empty()).then_some(Block::Lines(lines))
}

fn scope(outcome: &Outcome, implied: &[Answer], index: usize) -> Vec<Block> {
    let scenario = &outcome.scenario;
    let claims: Vec<(usize, &Claim)> =
        scenario.claims.iter().enumerate().filter(|(_, claim)| claim.scope == index).collect();
    let mut blocks = vec![Block::Heading(heading(outcome, index, &claims))];
    for (claim, published) in &claims {
        blocks.push(Block::Lines(implied::lines(outcome, implied, *claim, published)));
    }
    let headline = Ledger::headline();
    let results: Vec<&ModelResult> =
        outcome.results.iter().filter(|result| result.scope == index).collect();
    blocks.extend(ledger_grid(outcome, headline, &results, &claims));
    blocks.extend(others(outcome, headline, &results, &claims));
    for result in &results {
        if let Err(failure) = &result.ledgers {
            let name = &scenario.models[result.model].model.name;
            blocks.push(Block::Lines(not_finite(name, failure)));
        }
    }
    blocks
}

/// The scope, and whose volume the results stand on.
fn heading(outcome: &Outcome, index: usize, claims: &[(usize, &Claim)]) -> String {
    let scope = &outcome.scenario.scopes[index];
    let title = if scope.id.is_some() { scope.title.as_str() } else { "Results" };
    if claims.is_empty() {
        return title.to_owned();
    }
    format!("{title}: on our volume, not the claimant’s")
}

/// The results on one ledger. One claim stands beside them; several have a table of their own.
fn ledger_grid(
    outcome: &Outcome,
    ledger: &Ledger,
    results: &[&ModelResult],
    claims: &[(usize, &Claim)],
) -> Vec<Block> {
    let here: Vec<&Claim> =
        claims.iter().filter(|(_, c)| c.ledger == ledger).map(|(_, claim)| *claim).collect();
    let beside = here.len() == 1;
    let mut columns = vec![("model", Align::Left)];
    columns.extend(["median", "MC error", "90 % range", "mean"].map(|name| (name, Align::Right)));
    if beside {
        columns.extend([("reaches claim", Align::Right), ("claim/median", Align::Right)]);
    }
    let mut grid = Grid::new(&columns);
    for result in results {
        let mut row = vec![label(outcome, result, ledger)];
        match (result.on(ledger), &result.ledgers) {
            (Some(figures), _) => row.extend(cells(figures, beside)),
            (None, Ok(_)) => row.push("not estimated".to_owned()),
            (None, Err(_)) => row.push("no result".to_owned()),
        }
        row.resize(columns.len(), String::new());
        grid.rows.push(row);
    }
    let title = ledger_title(outcome, ledger);
    let mut blocks = vec![Block::Paragraph(title), Block::Grid(grid)];
    if here.len() > 1 {
        blocks.push(Block::Grid(reach_grid(outcome, ledger, results, &here)));
    }
    blocks
}

/// How often the models reach each of several claims.
fn reach_grid(
    outcome: &Outcome,
    ledger: &Ledger,
    results: &[&ModelResult],
    claims: &[&Claim],
) -> Grid {
    let columns = ["claim", "model", "reaches claim", "claim/median"];
    let align = [Align::Left, Align::Left, Align::Right, Align::Right];
    let columns: Vec<(&str, Align)> = columns.into_iter().zip(align).collect();
    let mut grid = Grid::new(&columns);
    for (i, claim) in claims.iter().enumerate() {
        for result in results {
            let Some(figures) = result.on(ledger) else { continue };
            let reach = &figures.figures.reach[i];
            let model = outcome.scenario.models[result.model].model.name.clone();
            grid.row([claim.id.clone(), model, words::share(reach.share), words::ratio(reach)]);
        }
    }
    grid
}

fn ledger_title(outcome: &Outcome, ledger: &Ledger) -> String {
    let title = ledger.title.replacen(char::is_lowercase, &ledger.title[..1].to_uppercase(), 1);
    format!("{title} lost, {} a year ({})", outcome.scenario.currency, ledger.summary)
}

fn label(outcome: &Outcome, result: &ModelResult, ledger: &Ledger) -> String {
    let model = &outcome.scenario.models[result.model].model;
    match model.ledger_note(ledger.name) {
        Some(note) => format!("{} ({note})", model.name),
        None => model.name.clone(),
    }
}

fn cells(result: &LedgerResult, claim_beside: bool) -> Vec<String> {
    let figures = &result.figures;
    let q = &figures.quantiles;
    let mut cells = vec![
        words::figure(figures.median()),
        words::relative_error(figures.median()),
        words::range(q[1], q[5]),
        figures.mean.map_or_else(|| "none".to_owned(), words::figure),
    ];
    for reach in figures.reach.iter().filter(|_| claim_beside) {
        cells.push(words::share(reach.share));
        cells.push(words::ratio(reach));
    }
    cells
}

/// The other ledgers: in full where a claim is compared on one, else in one short table.
fn others(
    outcome: &Outcome,
    headline: &Ledger,
    results: &[&ModelResult],
    claims: &[(usize, &Claim)],
) -> Vec<Block> {
    let others: Vec<&'static Ledger> = LEDGERS.iter().filter(|l| *l != headline).collect();
    let (claimed, rest): (Vec<_>, Vec<_>) =
        others.into_iter().partition(|ledger| claims.iter().any(|(_, c)| c.ledger == *ledger));
    let mut blocks: Vec<Block> =
        claimed.iter().flat_map(|ledger| ledger_grid(outcome, ledger, results, claims)).collect();
    let computed = |ledger: &&&'static Ledger| results.iter().any(|r| r.on(ledger).is_some());
    let rest: Vec<&&'static Ledger> = rest.iter().filter(computed).collect();
    if rest.is_empty() {
        return blocks;
    }
    let mut columns = vec![("model".to_owned(), Align::Left)];
    columns.extend(rest.iter().map(|ledger| (ledger.title.to_owned(), Align::Right)));
    let mut grid = Grid { columns, rows: Vec::new() };
    for result in results {
        let cells = rest.iter().map(|ledger| match result.on(ledger) {
            Some(LedgerResult { figures, .. }) => {
                let range = words::range(figures.quantiles[1], figures.quantiles[5]);
                format!("{} ({range})", words::figure(figures.median()))
            }
            None if result.ledgers.is_err() => "no result".to_owned(),
            None => "not estimated".to_owned(),
        });
        let name = outcome.scenario.models[result.model].model.name.clone();
        grid.rows.push(std::iter::once(name).chain(cells).collect());
    }
    let title = format!(
        "Other ledgers, {} a year, median (90 % range); ledgers are never added together",
        outcome.scenario.currency
    );
    blocks.extend([Block::Paragraph(title), Block::Grid(grid)]);
    blocks
}

/// Inputs of a draw that is not finite, as far as a reader wants them.
const MOST_INPUTS: usize = 50;

fn not_finite(model: &str, failure: &NotFinite) -> Vec<String> {
    let mut lines = vec![
        format!(
            "{model} has no result: {} of {} draws of `{}` are not finite numbers",
            count(failure.count),
            count(failure.draws),
            failure.step
        ),
        format!("its formula: {} = {}", failure.step, failure.formula),
        format!(
            "the first such draw is {} of replicate {}, with the value {} from",
            failure.draw, failure.replicate, failure.value
        ),
    ];
    let inputs = failure.inputs.iter().take(MOST_INPUTS);
    lines.extend(inputs.map(|(name, value)| format!("  {name} = {}", machine(*value))));
    if failure.inputs.len() > MOST_INPUTS {
        let more = count((failure.inputs.len() - MOST_INPUTS) as u64);
        lines.push(format!("  and {more} inputs more, which `--format json` has"));
    }
    lines
}

/// Which streams have no Sobol points; those of segments are called `input/segment`.
fn drawn_at_random(streams: &[String]) -> String {
    let mut names: Vec<String> = Vec::new();
    for stream in streams {
        let name = match stream.split_once('/') {
            Some((input, _)) => format!("segments of `{input}`"),
            None => format!("`{stream}`"),
        };
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let (all, number) = (count(streams.len() as u64), names.len());
    names.truncate(5);
    let more = if number > 5 { ", ..." } else { "" };
    format!(
        "{all} streams ({}{more}) were drawn at random: there are 1,000 Sobol dimensions, and none \
         for the segments of an input with more than 100",
        names.join(", ")
    )
}

fn notes(outcome: &Outcome) -> Vec<String> {
    let df = outcome.settings.degrees_of_freedom();
    let mut notes = vec![
        "A range holds for the model and the inputs of its row: 90 % of the draws lie inside. It says \
         nothing of what the model leaves out."
            .to_owned(),
        format!(
            "MC error is the Monte Carlo standard error of the median, in % of it ({df} degrees of \
             freedom). Figures are rounded to the second digit of their own error, and to three \
             digits at most; `--format json` has them all, each with its error."
        ),
    ];
    if !outcome.scenario.claims.is_empty() {
        notes.push(
            "“Reaches claim” is the share of draws at or above the claim, per year and on that ledger."
                .to_owned(),
        );
    }
    if let Some(judged) = words::judged(&outcome.scenario) {
        notes.push(format!(
            "{judged}: `shortfall explain` shows each with its law, grade and source."
        ));
    }
    notes.extend(words::made(&outcome.scenario));
    notes.push(super::selfcheck::line(outcome));
    if !outcome.drawn_at_random.is_empty() {
        notes.push(drawn_at_random(&outcome.drawn_at_random));
    }
    notes.push(words::settings(outcome));
    notes
}
