//! How figures are said: digits that the Monte Carlo error supports, shares
//! that are never a bare 0 or 1, claims with their words.

use super::run::Outcome;
use crate::engine::{Estimate, Reach, Share};
use crate::language::{LANGUAGES, Phrasebook};
use crate::quantity::{Digits, Reader, Unit, count};
use crate::scenario::{Cell, Claim, Input, Period, Published, Scenario, Scope};

/// A simulated figure with no more digits than its error supports, at most 3.
#[must_use]
pub fn figure(estimate: Estimate) -> String {
    reader(estimate).number(estimate.value)
}

/// The same with its unit.
#[must_use]
pub fn quantity(estimate: Estimate, unit: &Unit) -> String {
    reader(estimate).quantity(estimate.value, unit)
}

fn reader(estimate: Estimate) -> Reader {
    // One replicate has no spread: what is shown then promises two digits at most.
    Reader::short(estimate.mcse.map_or(Digits::Significant(2), Digits::supported_by))
}

/// A Monte Carlo error in % of its figure: `±0.3 %`.
#[must_use]
pub fn relative_error(estimate: Estimate) -> String {
    match estimate.mcse {
        None => "unknown".to_owned(),
        Some(0.0) => "exact".to_owned(),
        Some(error) => {
            let percent = 100.0 * error / estimate.value.abs();
            if percent < 0.005 {
                return "<0.01 %".to_owned();
            }
            format!("±{} %", Reader::new(Digits::Significant(1)).number(percent))
        }
    }
}

/// The range between two figures: `8.0 m to 71 m`.
#[must_use]
pub fn range(low: Estimate, high: Estimate) -> String {
    format!("{} to {}", figure(low), figure(high))
}

/// How many of the draws: a percentage, or a count where that would be a bare
/// 0 or 100 %: `0 of 65,536`.
#[must_use]
pub fn share(share: Share) -> String {
    let of = format!("of {}", count(share.draws));
    let part = share.count as f64 / share.draws as f64;
    let percent = |x: f64, digits| format!("{} %", Reader::new(digits).number(100.0 * x));
    match (share.count, share.bound) {
        (0, Some(bound)) => format!("0 {of} (<{})", percent(bound, Digits::Significant(2))),
        (0, None) => format!("0 {of}"),
        (all, bound) if all == share.draws => match bound {
            Some(bound) => format!("all {of} (>{})", percent(1.0 - bound, Digits::Significant(6))),
            None => format!("all {of}"),
        },
        (few, _) if part < 0.001 => format!("{} {of}", count(few)),
        // Rounded down, so that it never reads 100 %.
        (_, _) if part > 0.999 => format!("{:.2} %", (1e4 * part).floor() / 100.0),
        _ => {
            let error =
                share.mcse.map_or(Digits::Significant(2), |e| Digits::supported_by(100.0 * e));
            percent(part, error)
        }
    }
}

/// How many times the median the claim is; `–` where the median is no loss, or
/// not clear of 0 by three of its errors.
#[must_use]
pub fn ratio(reach: &Reach) -> String {
    let clear = |ratio: &Estimate| ratio.mcse.is_none_or(|error| ratio.value > 3.0 * error);
    match reach.over_median {
        Some(ratio) if ratio.value > 0.0 && clear(&ratio) => format!("{} ×", figure(ratio)),
        _ => "–".to_owned(),
    }
}

/// An amount that somebody wrote down, with its unit.
#[must_use]
pub fn given(value: f64, unit: &Unit) -> String {
    Reader::new(Digits::All).quantity(value, unit)
}

/// The claim as published: `"up to" EUR 6 billion, period unstated, read as one year`.
#[must_use]
pub fn claim(claim: &Claim, scenario: &Scenario) -> String {
    let unit = Unit::named(&scenario.currency);
    let amount = match &claim.published {
        None => given(claim.amount, &unit),
        Some(published) => {
            let amount = Reader::new(Digits::Significant(3)).quantity(claim.amount, &unit);
            let from = &published.conversion.from;
            let before = given(published.amount, &Unit::named(&from.currency));
            format!("{amount} (published as {before} of {})", from.year)
        }
    };
    let bound = claim.bound.as_ref().map(|bound| format!("“{bound}” ")).unwrap_or_default();
    format!("{bound}{amount}, {}", period(claim))
}

/// The money in which a claim was published: `USD of 2007`.
#[must_use]
pub fn money_of(published: &Published) -> String {
    let from = &published.conversion.from;
    format!("{} of {}", from.currency, from.year)
}

/// How the money of a claim became that of the scenario, with the status and the source of
/// every rate.
#[must_use]
pub fn converted(published: &Published) -> Option<String> {
    published.conversion.message().map(|message| Phrasebook::new(&LANGUAGES[0]).say(&message))
}

fn period(claim: &Claim) -> String {
    let years = claim.period.years;
    if !claim.period.stated {
        return "period not stated, compared as one year".to_owned();
    }
    if years == 1.0 {
        return "a year".to_owned();
    }
    format!("{}, compared per year", span(claim.period))
}

/// A stated period: `over 2 years`, `over 6 months`.
#[must_use]
pub fn span(period: Period) -> String {
    let reader = Reader::new(Digits::Significant(4));
    let shown = |length: f64, thing: &str| {
        let number = reader.number(length);
        let number = number.trim_end_matches('0').trim_end_matches('.').to_owned();
        format!("over {} {thing}", if length.fract() == 0.0 { format!("{length}") } else { number })
    };
    if period.years < 1.0 {
        shown(12.0 * period.years, "months")
    } else {
        shown(period.years, "years")
    }
}

/// What was overridden, a line for each variant and for each `--set`. The words
/// of a variant (notes, sources) are left to `explain`.
#[must_use]
pub fn overridden(scenario: &Scenario) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for change in &scenario.overrides {
        let line = match change.by.strip_prefix("variant ") {
            Some(name) => {
                let variant = scenario.variants.iter().find(|variant| variant.name == name);
                let title = variant.and_then(|variant| variant.title.as_deref());
                let title = title.map(|title| format!(": {title}")).unwrap_or_default();
                format!("variant {name}{title} ({})", replaced(scenario, &change.by))
            }
            None => format!("overridden by {}: {} = {}", change.by, change.path, change.value),
        };
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// What a variant replaced: `replaces inputs.price, claims.world`.
fn replaced(scenario: &Scenario, by: &str) -> String {
    const MOST: usize = 6;
    let mut names: Vec<String> = Vec::new();
    for change in scenario.overrides.iter().filter(|change| change.by == by) {
        let name = change.path.split('.').take(2).collect::<Vec<_>>().join(".");
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let more = names.len().saturating_sub(MOST);
    names.truncate(MOST);
    let more = if more > 0 { format!(" and {more} more") } else { String::new() };
    format!("replaces {}{more}", names.join(", "))
}

/// How many of the inputs in use rest on judgement or less; `None` if none does.
#[must_use]
pub fn judged(scenario: &Scenario) -> Option<String> {
    let used = |input: &&Input| {
        scenario.models.iter().any(|chosen| chosen.bound.inputs.contains(&input.name))
    };
    let weak = |input: &&Input| {
        input.cells().any(|cell| {
            let grade = cell.provenance.grade.as_deref();
            !matches!(grade, Some("measured" | "derived"))
        })
    };
    let used: Vec<&Input> = scenario.inputs.iter().filter(used).collect();
    let weak = used.iter().copied().filter(weak).count();
    let part = if weak == used.len() { "All".to_owned() } else { format!("{weak} of the") };
    let all = used.len();
    (weak > 0).then(|| {
        format!(
            "{part} {all} inputs in use rest on weak sources, on judgement or on nothing stated"
        )
    })
}

/// How laws in use were made that are more than their keys, a sentence for each
/// input.
#[must_use]
pub fn made(scenario: &Scenario) -> Vec<String> {
    let used = |input: &&Input| {
        scenario.models.iter().any(|chosen| chosen.bound.inputs.contains(&input.name))
    };
    let sentence = |input: &Input| {
        let mut laws: Vec<String> = Vec::new();
        for cell in input.cells().filter(|cell| !cell.how.is_empty()) {
            let how = format!("{}: {}", cell.family, cell.how.join("; "));
            if !laws.contains(&how) {
                laws.push(how);
            }
        }
        let laws = laws.join(" | ");
        let end = if laws.ends_with('?') { "" } else { "." };
        (!laws.is_empty()).then(|| format!("{} by law {laws}{end}", input.name))
    };
    scenario.inputs.iter().filter(used).filter_map(sentence).collect()
}

/// Whether all inputs in use are numbers of the claimant, as published.
#[must_use]
pub fn as_published(scenario: &Scenario) -> bool {
    let used = |input: &&Input| {
        scenario.models.iter().any(|chosen| chosen.bound.inputs.contains(&input.name))
    };
    let mut used = scenario.inputs.iter().filter(used).peekable();
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

/// Why nothing is estimated, in a scenario that runs no model.
#[must_use]
pub fn not_estimated(scenario: &Scenario) -> String {
    let reason = scenario.no_models.as_deref().unwrap_or("the file compares no model");
    format!("Not estimated: {}", reason.trim_end_matches('.'))
}

/// What a reader calls a scope; the scenario's title where it declares none.
#[must_use]
pub fn scope<'a>(scope: &'a Scope, scenario: &'a Scenario) -> &'a str {
    if scope.id.is_some() { &scope.title } else { &scenario.title }
}

/// How the run was made, on one line.
#[must_use]
pub fn settings(outcome: &Outcome) -> String {
    let settings = &outcome.settings;
    let sampler = match settings.sampler {
        crate::engine::Sampler::Sobol => "scrambled Sobol points",
        crate::engine::Sampler::Random => "random numbers",
    };
    format!(
        "{} draws ({} × {} {sampler}), seed {}, shortfall {}, scenario {}",
        count(settings.draws()),
        settings.replicates,
        count(settings.points),
        settings.seed,
        crate::VERSION,
        &outcome.scenario.hash[..12],
    )
}
