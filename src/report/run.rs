//! What `run` says of an outcome, for readers.

use super::document::{Align, Block, Grid};
use crate::model::{LEDGERS, Ledger};
use crate::outcome::words;
use crate::outcome::{LedgerResult, ModelResult, NotFinite, Outcome, ProbeResult};
use crate::quantity::{count, machine};
use crate::scenario::Claim;

/// The whole of what `run` prints.
#[must_use]
pub fn document(outcome: &Outcome) -> Vec<Block> {
    let scenario = &outcome.scenario;
    let mut blocks = vec![Block::Title(scenario.title.clone())];
    blocks.extend(overridden(outcome));
    for index in 0..scenario.scopes.len() {
        blocks.extend(scope(outcome, index));
    }
    blocks.push(Block::Heading("How to read this".to_owned()));
    blocks.push(Block::Lines(notes(outcome)));
    blocks
}

/// What was overridden, so that no output passes for the file as it stands.
fn overridden(outcome: &Outcome) -> Option<Block> {
    let overrides = &outcome.scenario.overrides;
    let lines: Vec<String> = overrides
        .iter()
        .map(|o| format!("overridden by {}: {} = {}", o.by, o.path, o.value))
        .collect();
    (!lines.is_empty()).then_some(Block::Lines(lines))
}

fn scope(outcome: &Outcome, index: usize) -> Vec<Block> {
    let scenario = &outcome.scenario;
    let claims: Vec<(usize, &Claim)> =
        scenario.claims.iter().enumerate().filter(|(_, claim)| claim.scope == index).collect();
    let ours = claims.iter().any(|(_, claim)| claim.method.volume.is_none());
    let mut heading = words::scope(&scenario.scopes[index], scenario).to_owned();
    if ours {
        heading.push_str(": on our volume, not the claimant’s");
    }
    let mut blocks = vec![Block::Heading(heading)];
    for (claim, published) in &claims {
        blocks.push(Block::Lines(claim_lines(outcome, *claim, published)));
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

/// A claim, and what it implies, before any estimate.
fn claim_lines(outcome: &Outcome, index: usize, claim: &Claim) -> Vec<String> {
    let scenario = &outcome.scenario;
    let mut lines = vec![format!("Claim “{}”: {}", claim.id, words::claim(claim, scenario))];
    if claim.method.volume.is_none() {
        lines.push("The claimant published no volume. What the figure implies:".to_owned());
    }
    let implied = outcome.probes.iter().filter(|probe| probe.probe.claim == index);
    lines.extend(implied.filter_map(implied_line));
    lines
}

fn implied_line(result: &ProbeResult) -> Option<String> {
    let figures = result.figures.as_ref()?;
    let (low, mid, high) = (figures.quantiles[1], figures.median(), figures.quantiles[5]);
    let text = |estimate| words::quantity(estimate, &result.probe.unit);
    let spread = if low.value == high.value {
        String::new()
    } else {
        format!(" (90 % range {})", words::range(low, high))
    };
    Some(match result.probe.name {
        "implied_volume_one_to_one" => {
            format!("· {} if each were one sale lost at the full retail price{spread}", text(mid))
        }
        _ => format!("· {} on our volume{spread}", displacement(mid.value, &text(mid))),
    })
}

/// The implied rate in the form that a lay reader takes in fastest.
fn displacement(rate: f64, text: &str) -> String {
    let text = text.replace("sales per", "sales lost per").replace("sale per", "sale lost per");
    if rate > 1.0 {
        return format!("{text} (more than one: no rate measured anywhere comes near) ");
    }
    let every = crate::quantity::Reader::new(crate::quantity::Digits::Significant(2));
    format!("{text}, or one for every {} real uses,", every.number(1.0 / rate))
}

/// The results on one ledger.
fn ledger_grid(
    outcome: &Outcome,
    ledger: &Ledger,
    results: &[&ModelResult],
    claims: &[(usize, &Claim)],
) -> Vec<Block> {
    let here: Vec<&(usize, &Claim)> =
        claims.iter().filter(|(_, claim)| claim.ledger == ledger).collect();
    let columns = ["model", "median", "MC error", "90 % range", "mean"];
    let align = |i| if i == 0 { Align::Left } else { Align::Right };
    let mut columns: Vec<(String, Align)> =
        columns.iter().enumerate().map(|(i, name)| ((*name).to_owned(), align(i))).collect();
    let several = here.len() > 1;
    for (_, claim) in &here {
        let of = if several { format!(" “{}”", claim.id) } else { String::new() };
        columns.push((format!("reaches claim{of}"), Align::Right));
        columns.push((format!("claim{of}/median"), Align::Right));
    }
    let width = columns.len();
    let mut grid = Grid { columns, rows: Vec::new() };
    for result in results {
        let mut row = vec![label(outcome, result, ledger)];
        match result.on(ledger) {
            Some(figures) => row.extend(cells(figures)),
            None => row.push("not estimated".to_owned()),
        }
        row.resize(width, String::new());
        grid.rows.push(row);
    }
    let title = ledger_title(outcome, ledger);
    vec![Block::Paragraph(title), Block::Grid(grid)]
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

fn cells(result: &LedgerResult) -> Vec<String> {
    let figures = &result.figures;
    let q = &figures.quantiles;
    let mut cells = vec![
        words::figure(figures.median()),
        words::relative_error(figures.median()),
        words::range(q[1], q[5]),
        figures.mean.map_or_else(|| "none".to_owned(), words::figure),
    ];
    for reach in &figures.reach {
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
    let inputs = failure.inputs.iter();
    lines.extend(inputs.map(|(name, value)| format!("  {name} = {}", machine(*value))));
    lines
}

fn notes(outcome: &Outcome) -> Vec<String> {
    let df = outcome.settings.degrees_of_freedom();
    let mut notes = vec![
        "A range holds for the model and the inputs of its row: 90 % of the draws lie inside. It says \
         nothing of what the model leaves out."
            .to_owned(),
        format!(
            "MC error is the Monte Carlo standard error of the median, in % of it ({df} degrees of \
             freedom). No figure shows a digit that its own error does not support, nor more than \
             three; `--format json` has them all, each with its error."
        ),
    ];
    if !outcome.scenario.claims.is_empty() {
        notes.push(
            "“Reaches claim” is the share of draws at or above the claim, per year and on that ledger."
                .to_owned(),
        );
    }
    let judged = judged(outcome);
    if let Some(judged) = judged {
        notes.push(judged);
    }
    if !outcome.drawn_at_random.is_empty() {
        notes.push(format!(
            "{} inputs lie beyond the table of Sobol dimensions and were drawn at random",
            outcome.drawn_at_random.len()
        ));
    }
    notes.push(words::settings(outcome));
    notes
}

/// How many of the inputs in use rest on judgement or less.
fn judged(outcome: &Outcome) -> Option<String> {
    let scenario = &outcome.scenario;
    let used = scenario.inputs.iter().filter(|input| {
        scenario.models.iter().any(|chosen| chosen.bound.inputs.contains(&input.name))
    });
    let unsure = |grade: &str| matches!(grade, "judgement" | "unverified" | "weak");
    let (mut all, mut weak) = (0, 0);
    for input in used {
        all += 1;
        let grades =
            input.cells().map(|cell| cell.provenance.grade.as_deref().unwrap_or("judgement"));
        weak += usize::from(grades.into_iter().any(unsure));
    }
    (weak > 0).then(|| {
        format!(
            "{weak} of the {all} inputs in use rest on weak sources or on judgement: `shortfall \
             explain` shows each with its law, grade and source."
        )
    })
}
