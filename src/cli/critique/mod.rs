//! `shortfall critique` and `shortfall rules`.

mod options;

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use shortfall::bridge;
use shortfall::critique::{self, Applied, Conclusion, Data, RULES, Severity};
use shortfall::engine::Settings;
use shortfall::evidence::{self, Study};
use shortfall::inversion;
use shortfall::language::Phrasebook;
use shortfall::outcome::{self, Questions};
use shortfall::problem::Source;
use shortfall::report::critique::{self as report, Examined};
use shortfall::report::{html, markdown, text};
use shortfall::scenario::{Rejected, Request, Scenario};
use shortfall::verdict::{Attribution, claim_review, verdicts};

use options::FailOn;
pub(super) use options::{CritiqueFormat, CritiqueOptions, RulesCommand};

use super::arguments::ShowFormat;
use super::exit::Exit;
use super::files;
use super::progress::Progress;

pub(super) fn critique(options: &CritiqueOptions) -> Result<(), Exit> {
    let written: Vec<&Path> = options.out.iter().map(AsRef::as_ref).collect();
    let read = options.files.iter().chain(&options.overrides.evidence);
    let read: Vec<PathBuf> = read.chain(&options.overrides.own.context).cloned().collect();
    files::refuse_overwriting(&read, &written)?;
    let request = files::request(&options.overrides, &options.files)?;
    let studies = studies(&request)?;
    let data = Data::new(&studies);
    let settings = settings(options)?;
    let mut all = Vec::new();
    for file in &options.files {
        let (name, text) = files::read_text(file)?;
        let scenario = files::parse_text(file, &name, &text, &request)?;
        let applied = applied(&scenario, &options.thresholds)?;
        all.push(examined(scenario, &data, applied, &settings, options.quiet));
    }
    let by = Attribution { author: options.author.clone(), date: options.date.clone(), url: None };
    let printed = print(&all, options.format, &by, &options.lang.phrasebook());
    match &options.out {
        Some(path) => files::write(path, printed.as_bytes())?,
        None => files::print(&printed)?,
    }
    options.fail_on.map_or(Ok(()), |limit| fail(&all, limit))
}

/// The user's studies, or the shipped ones. Rules read them even where no input does.
pub(super) fn studies(request: &Request) -> Result<Cow<'static, [Study]>, Exit> {
    let Some(source) = &request.evidence else { return Ok(Cow::Borrowed(evidence::shipped())) };
    let text = source.text.strip_prefix('\u{FEFF}').unwrap_or(&source.text);
    evidence::read(text, 0)
        .map(Cow::Owned)
        .map_err(|problems| Exit::rejected(&Rejected { problems, sources: vec![source.clone()] }))
}

fn settings(options: &CritiqueOptions) -> Result<Settings, Exit> {
    let threads = options.threads.map(usize::from);
    let settings = Settings { seed: options.seed, threads, ..Settings::default() };
    settings.with_draws(options.draws).map_err(|error| Exit::refused(error.to_string()))
}

/// The rules as the file, then the command line, want them applied.
pub(super) fn applied(scenario: &Scenario, thresholds: &[String]) -> Result<Applied, Exit> {
    let refuse = |problems| {
        let sources = scenario.sources.clone();
        Exit::rejected(&Rejected { problems, sources })
    };
    let mut applied = Applied::of(&scenario.rules).map_err(refuse)?;
    for text in thresholds {
        applied.change_by(text).map_err(|problem| refuse(vec![problem]))?;
    }
    Ok(applied)
}

/// Runs `scenario` and examines what came of it.
pub(super) fn examined(
    scenario: Scenario,
    data: &Data<'_>,
    applied: Applied,
    settings: &Settings,
    quiet: bool,
) -> Examined {
    let mut probes = inversion::probes(&scenario);
    probes.extend(critique::probes(&scenario, data, &applied));
    let progress = Progress::new(settings.draws(), quiet);
    let breakdowns = bridge::breakdowns(&scenario);
    let questions = Questions { probes, breakdowns, ..Questions::default() };
    let add = |draws| progress.add(draws);
    let outcome = outcome::run(scenario, settings.clone(), questions, &add);
    let critique = critique::examine(&outcome, data, applied);
    let verdicts = verdicts(&outcome, data.studies());
    Examined { outcome, critique, verdicts }
}

/// What is said of a scenario made from a headline, with what to ask the claimant for.
pub(super) fn of_draft(
    draft: &str,
    own: Option<Source>,
    format: CritiqueFormat,
    book: &Phrasebook,
) -> Result<String, Exit> {
    let data = Data::new(evidence::shipped());
    let request = Request { context: own, ..Request::default() };
    let scenario = files::parse_text(Path::new("headline.toml"), "headline.toml", draft, &request)?;
    let applied = applied(&scenario, &[])?;
    let examined = examined(scenario, &data, applied, &Settings::default(), true);
    let mut blocks = report::document(&examined, book);
    blocks.extend(report::questions(&examined, book));
    Ok(match format {
        CritiqueFormat::Text => text(&blocks),
        CritiqueFormat::Markdown => markdown(&blocks),
        CritiqueFormat::Html => html(&examined.outcome.scenario.title, book.language, &blocks),
        CritiqueFormat::Json => report::json(&[examined], book),
        CritiqueFormat::ClaimReview => reviews(&[examined], &Attribution::default(), book),
    })
}

fn print(all: &[Examined], format: CritiqueFormat, by: &Attribution, book: &Phrasebook) -> String {
    let documents = || all.iter().map(|examined| report::document(examined, book));
    match format {
        CritiqueFormat::Text => {
            documents().map(|blocks| text(&blocks)).collect::<Vec<_>>().join("\n\n")
        }
        CritiqueFormat::Markdown => {
            documents().map(|blocks| markdown(&blocks)).collect::<Vec<_>>().join("\n---\n\n")
        }
        CritiqueFormat::Html => {
            let titles: Vec<&str> =
                all.iter().map(|examined| examined.outcome.scenario.title.as_str()).collect();
            let blocks: Vec<_> = documents().flatten().collect();
            html(&titles.join("; "), book.language, &blocks)
        }
        CritiqueFormat::Json => report::json(all, book),
        CritiqueFormat::ClaimReview => reviews(all, by, book),
    }
}

/// The verdicts for sites that check facts: one object, or an array.
fn reviews(all: &[Examined], by: &Attribution, book: &Phrasebook) -> String {
    let of = |one: &Examined| claim_review(&one.outcome, &one.verdicts, by, book);
    let mut reviews: Vec<_> = all.iter().flat_map(of).collect();
    let value = if reviews.len() == 1 { reviews.remove(0) } else { reviews.into() };
    format!("{value:#}\n")
}

/// Ends with exit code 4 if something fires that is at least as grave as `limit`.
fn fail(all: &[Examined], limit: FailOn) -> Result<(), Exit> {
    let grave = |severity: Severity| severity >= limit.severity();
    let mut codes: Vec<&str> = Vec::new();
    for Examined { critique, .. } in all {
        let critics = critique.critics.iter().flatten().map(|(_, finding)| finding);
        let findings = critique.claims.iter().flatten().chain(critics);
        codes.extend(
            findings
                .filter(|f| f.conclusion == Conclusion::Fires && grave(f.severity))
                .map(|f| f.rule.code),
        );
    }
    if codes.is_empty() {
        return Ok(());
    }
    let count = codes.len();
    codes.sort_unstable();
    codes.dedup();
    Err(Exit::Findings(format!("{count} findings at `--fail-on`: {}\n", codes.join(", "))))
}

pub(super) fn rules(what: &RulesCommand) -> Result<(), Exit> {
    match what {
        RulesCommand::List { format, lang } => {
            let book = lang.phrasebook();
            files::print(&match format {
                ShowFormat::Table => text(&report::rules::list(RULES, &book)),
                ShowFormat::Markdown => markdown(&report::rules::list(RULES, &book)),
                ShowFormat::Json => report::rules::json(RULES, &book),
            })
        }
        RulesCommand::Show { code, format, lang } => {
            let rule = critique::rule(code).map_err(|problem| {
                Exit::rejected(&Rejected { problems: vec![problem], sources: Vec::new() })
            })?;
            let book = lang.phrasebook();
            files::print(&match format {
                ShowFormat::Table => text(&report::rules::show(rule, &book)),
                ShowFormat::Markdown => markdown(&report::rules::show(rule, &book)),
                ShowFormat::Json => report::rules::json(&[rule], &book),
            })
        }
    }
}
