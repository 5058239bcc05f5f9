//! How figures stand in sentences of any language: digits that the Monte Carlo
//! error supports, shares that are never a bare 0 or 1.

use super::run::Outcome;
use crate::engine::{Estimate, Reach, Sampler, Share};
use crate::language::{self, Language, Message, Phrasebook, Value};
use crate::model::Ledger;
use crate::quantity::{Digits, Unit, Words};
use crate::scenario::{Cell, Chosen, Claim, Input, Period, Scenario, Scope};

/// Digits that the error of `estimate` supports, `at_most` or fewer.
#[must_use]
pub fn digits(estimate: Estimate, at_most: u32) -> Digits {
    match estimate.mcse {
        Some(standard_error) => Digits::Error { standard_error, at_most },
        // One replicate has no spread: what is shown then promises two digits at most.
        None => Digits::Significant(at_most.min(2)),
    }
}

/// A figure with its unit, as sentences write it.
#[must_use]
pub fn quantity(estimate: Estimate, unit: &Unit, at_most: u32) -> Value {
    Value::Quantity(estimate.value, unit.clone(), digits(estimate, at_most), Words::Full)
}

/// A figure of a table: at most three digits, short words.
#[must_use]
pub fn figure(estimate: Estimate) -> Value {
    Value::Short(estimate.value, digits(estimate, 3))
}

/// A figure of a table, alone.
#[must_use]
pub fn cell(estimate: Estimate) -> Message {
    Message::new("table-figure").with("figure", figure(estimate))
}

/// The range between two figures of a table: `8.0 to 71 m`.
#[must_use]
pub fn range(low: Estimate, high: Estimate) -> Message {
    Message::range(figure(low), figure(high))
}

/// A Monte Carlo error in hundredths of its figure: `±0.3 %`.
#[must_use]
pub fn relative_error(estimate: Estimate) -> Message {
    match estimate.mcse {
        None => Message::new("error-unknown"),
        Some(0.0) => Message::new("error-none"),
        Some(error) => {
            let relative = error / estimate.value.abs();
            if relative < 0.000_05 {
                return Message::new("error-below").with("least", Value::percent(0.0001, 1));
            }
            Message::new("error-of").with("error", Value::percent(relative, 1))
        }
    }
}

/// How many times the median the claim is; a dash where the median is no loss, or not clear
/// of 0 by three of its errors.
#[must_use]
pub fn ratio(reach: &Reach) -> Message {
    let clear = |ratio: &Estimate| ratio.mcse.is_none_or(|error| ratio.value > 3.0 * error);
    match reach.over_median {
        Some(ratio) if ratio.value > 0.0 && clear(&ratio) => {
            Message::new("table-times").with("times", figure(ratio))
        }
        _ => Message::new("table-nothing"),
    }
}

/// What a reader calls a ledger.
#[must_use]
pub fn ledger(ledger: &Ledger) -> Message {
    Message::new(format!("ledger-{}", ledger.name.replace('_', "-")))
}

/// The word before a claim's figure, in quotation marks, with a space; nothing if it has none.
#[must_use]
pub fn bound(claim: &Claim) -> Value {
    match &claim.bound {
        Some(bound) => {
            let word = Message::new(format!("bound-{}", bound.replace(' ', "-")));
            Message::new("claim-bound").with("bound", word).into()
        }
        None => Value::from(""),
    }
}

/// The claim as published: `“up to” EUR 6 billion, period not stated, compared as one year`.
#[must_use]
pub fn claim(claim: &Claim, scenario: &Scenario) -> Message {
    let money = |amount, currency: &str, digits| {
        Value::Quantity(amount, Unit::named(currency), digits, Words::Full)
    };
    let said = |id: &str, digits| {
        Message::new(id)
            .with("bound", bound(claim))
            .with("amount", money(claim.amount, &scenario.currency, digits))
            .with("period", period(claim.period))
    };
    let Some(published) = &claim.published else { return said("claim-published", Digits::All) };
    let from = &published.conversion.from;
    said("claim-converted", Digits::Significant(3))
        .with("published", money(published.amount, &from.currency, Digits::All))
        .with("year", from.year.to_string())
}

/// How claims that were published in other money became money of the scenario, a sentence each.
#[must_use]
pub fn conversions(scenario: &Scenario) -> Vec<Message> {
    let said = |claim: &Claim| {
        let how = claim.published.as_ref()?.conversion.message()?;
        Some(Message::new("run-note-conversion").with("claim", claim.id.as_str()).with("how", how))
    };
    scenario.claims.iter().filter_map(said).collect()
}

fn period(period: Period) -> Message {
    let years = period.years;
    if !period.stated {
        return Message::new("period-unstated");
    }
    if years == 1.0 {
        return Message::new("period-year");
    }
    Message::new("period-over").with("span", span(period))
}

/// Days of a year, where a period is counted in days.
const DAYS: f64 = 365.0;

/// How long a period is: `2 years`, `6 months`, `90 days`.
#[must_use]
pub fn span(period: Period) -> Message {
    let units = [
        ("span-years", period.years),
        ("span-months", 12.0 * period.years),
        ("span-days", DAYS * period.years),
    ];
    // A third of a year is 4 months, though 12 × ⅓ may miss the 4 by a bit.
    let whole = |(_, length): &(_, f64)| (length - length.round()).abs() < 1e-9 * length;
    if let Some((id, length)) = units.into_iter().find(whole) {
        return Message::new(id).with("count", length.round() as u64);
    }
    let (id, length) = units[usize::from(period.years < 2.0)];
    Message::new(id).with("count", Value::number(length, 3))
}

/// What a model says of itself: a built-in one in the language of `book`, one of a file as it
/// stands there.
#[must_use]
pub fn of_model(chosen: &Chosen, text: &str, book: &Phrasebook) -> String {
    if chosen.built_in { book.text(text) } else { text.to_owned() }
}

/// What a reader calls a model, in whichever language.
#[must_use]
pub fn model(chosen: &Chosen) -> Value {
    let title = chosen.model.title.clone();
    if chosen.built_in { Value::English(title) } else { Value::Text(title) }
}

/// The title of a scope, for a heading. One that is the English name of a place is said in the
/// language of `book`; any other stands as its author wrote it.
#[must_use]
pub fn scope_title(scope: &Scope, book: &Phrasebook) -> String {
    let known = match language::in_place(&scope.title) {
        Value::Message(place) if place.id != "in-other" => place,
        _ => return scope.title.clone(),
    };
    if book.language.code == <&Language>::default().code {
        return scope.title.clone();
    }
    let said = book.say(&known);
    let mut letters = said.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters.clone()).collect()
}

/// What a reader calls a scope; the scenario's title where it declares none.
#[must_use]
pub fn scope<'a>(scope: &'a Scope, scenario: &'a Scenario) -> &'a str {
    if scope.id.is_some() { &scope.title } else { &scenario.title }
}

/// The inputs that some model uses.
fn used(scenario: &Scenario) -> impl Iterator<Item = &Input> {
    let used = |input: &&Input| {
        scenario.models.iter().any(|chosen| chosen.bound.inputs.contains(&input.name))
    };
    scenario.inputs.iter().filter(used)
}

/// Whether all inputs in use are numbers of the claimant, as published.
#[must_use]
pub fn as_published(scenario: &Scenario) -> bool {
    let mut used = used(scenario).peekable();
    used.peek().is_some() && used.all(|input| input.cells().all(Cell::is_as_published))
}

/// Whether the copies that models count are those that the claimant published.
#[must_use]
pub fn uses_published_volume(scenario: &Scenario, claim: &Claim) -> bool {
    let Some(volume) = claim.method.volume() else { return false };
    let a_year = volume / claim.period.years;
    let downloads = scenario.inputs.iter().find(|input| input.name == "downloads");
    downloads.is_some_and(|input| {
        let cells = &input.laws[claim.scope];
        cells.len() == 1 && [0.05, 0.95].iter().all(|p| cells[0].law.quantile(*p) == a_year)
    })
}

/// How laws in use were made that are more than their keys, a clause for each
/// input.
#[must_use]
pub fn made(scenario: &Scenario) -> Vec<Message> {
    let joined = |first: Message, second: Message| {
        Message::new("chart-joined").with("first", first).with("second", second)
    };
    let said = |input: &Input| {
        let mut laws: Vec<Message> = Vec::new();
        for cell in input.cells() {
            let Some(how) = cell.how.iter().cloned().reduce(joined) else { continue };
            let law = Message::new(format!("law-{}", cell.family));
            let how = Message::new("run-note-law").with("law", law).with("how", how);
            if !laws.contains(&how) {
                laws.push(how);
            }
        }
        let laws = laws.into_iter().reduce(|first, second| {
            Message::new("run-note-laws").with("first", first).with("second", second)
        });
        Some(Message::new("run-note-made").with("input", input.name.as_str()).with("laws", laws?))
    };
    used(scenario).filter_map(said).collect()
}

/// How many of the inputs in use rest on judgement or less; `None` if none does.
#[must_use]
pub fn judged(scenario: &Scenario) -> Option<Message> {
    let firm = |input: &&Input| {
        let grade = |cell: &Cell| cell.provenance.grade.clone();
        input.cells().all(|c| matches!(grade(c).as_deref(), Some("measured" | "derived")))
    };
    let used: Vec<&Input> = used(scenario).collect();
    let weak = used.len() - used.iter().copied().filter(firm).count();
    let all = weak == used.len();
    let claimed = used.iter().any(|input| input.cells().any(Cell::is_as_published));
    let id = match (all, claimed) {
        (true, false) => "inputs-all-judged",
        (false, false) => "inputs-judged",
        (true, true) => "inputs-all-claimed",
        (false, true) => "inputs-claimed",
    };
    (weak > 0).then(|| Message::new(id).with("weak", weak).with("inputs", used.len()))
}

/// Why nothing is estimated, in a scenario that runs no model.
#[must_use]
pub fn not_estimated(scenario: &Scenario) -> Message {
    match &scenario.no_models {
        Some(reason) => Message::new("run-no-models-because")
            .with("reason", reason.trim_end_matches('.').to_owned()),
        None => Message::new("run-no-models"),
    }
}

/// What was overridden, a sentence for each variant and for each `--set`. The words of a
/// variant (notes, sources) are left to `explain`.
#[must_use]
pub fn overridden(scenario: &Scenario) -> Vec<Message> {
    let mut said: Vec<Message> = Vec::new();
    for change in &scenario.overrides {
        let message = match change.by.strip_prefix("variant ") {
            Some(name) => variant(scenario, name, &change.by),
            None => Message::new("overridden-by")
                .with("by", change.by.as_str())
                .with("path", change.path.as_str())
                .with("value", change.value.as_str()),
        };
        if !said.contains(&message) {
            said.push(message);
        }
    }
    said
}

/// A variant, its title, and what it replaced: `inputs.price, claims.world`.
fn variant(scenario: &Scenario, name: &str, by: &str) -> Message {
    const MOST: usize = 6;
    let mut paths: Vec<String> = Vec::new();
    for change in scenario.overrides.iter().filter(|change| change.by == by) {
        let path = change.path.split('.').take(2).collect::<Vec<_>>().join(".");
        if !paths.contains(&path) {
            paths.push(path);
        }
    }
    let more = paths.len().saturating_sub(MOST);
    paths.truncate(MOST);
    let variant = scenario.variants.iter().find(|variant| variant.name == name);
    let title = variant.and_then(|variant| variant.title.as_deref());
    let title = title.map(|title| format!(": {title}")).unwrap_or_default();
    Message::new("overridden-by-variant")
        .with("name", name)
        .with("title", title)
        .with("paths", paths.join(", "))
        .with("more", more)
}

/// How the run was made, on one line.
#[must_use]
pub fn settings(outcome: &Outcome) -> Message {
    settings_with(outcome, &outcome.scenario.hash)
}

/// The same of several scenarios that were run alike, with a hash of all of them.
#[must_use]
pub fn settings_with(outcome: &Outcome, hash: &str) -> Message {
    let settings = &outcome.settings;
    let id = match settings.sampler {
        Sampler::Sobol => "settings-sobol",
        Sampler::Random => "settings-random",
    };
    let whole = |n: u64| Value::Number(n as f64, Digits::All);
    Message::new(id)
        .with("draws", whole(settings.draws()))
        .with("replicates", u64::from(settings.replicates))
        .with("points", whole(settings.points))
        .with("seed", settings.seed.to_string())
        .with("version", crate::VERSION)
        .with("hash", &hash[..12])
}

/// How many of the draws: in hundredths, or as a count where that would be a bare 0 or 100 %.
#[must_use]
pub fn share(share: Share) -> Message {
    let part = share.count as f64 / share.draws as f64;
    let of =
        |id: &str| Message::new(id).with("draws", Value::Number(share.draws as f64, Digits::All));
    let count = Value::Number(share.count as f64, Digits::All);
    match (share.count, share.bound) {
        (0, Some(bound)) => of("share-none-bounded").with("bound", Value::percent(bound, 2)),
        (0, None) => of("share-none"),
        (all, Some(bound)) if all == share.draws => {
            of("share-all-bounded").with("bound", Value::percent(1.0 - bound, 6))
        }
        (all, None) if all == share.draws => of("share-all"),
        (_, _) if part < 0.001 => of("share-some").with("count", count),
        // Rounded down, so that it never reads 100 %.
        (_, _) if part > 0.999 => in_hundredths((1e4 * part).floor() / 1e4, Digits::Significant(4)),
        _ => in_hundredths(part, supported(share)),
    }
}

fn in_hundredths(part: f64, digits: Digits) -> Message {
    Message::new("share-part").with("part", Value::Percent(part, digits))
}

fn supported(share: Share) -> Digits {
    match share.mcse {
        // The digits are those of the hundredths.
        Some(error) => Digits::Error { standard_error: 100.0 * error, at_most: 3 },
        None => Digits::Significant(2),
    }
}
