//! `shortfall evidence`.

mod options;

use std::borrow::Cow;
use std::path::Path;

use shortfall::catalogue::nearest;
use shortfall::chart::{self, Drawing, Options};
use shortfall::evidence::{self, Assumptions, Filter, Study, Synthesis, synthesise};
use shortfall::language::{Language, Message, Phrasebook};
use shortfall::problem::{Problem, Source, clean};
use shortfall::report::{evidence as report, markdown, text};
use shortfall::scenario::Rejected;

pub(super) use options::EvidenceCommand;
use options::{ListOptions, PoolOptions, ShowOptions, TableOption};

use super::arguments::{ListFormat, ShowFormat};
use super::chart::Format;
use super::exit::Exit;
use super::files;

pub(super) fn evidence(what: &EvidenceCommand) -> Result<(), Exit> {
    match what {
        EvidenceCommand::List(options) => list(options),
        EvidenceCommand::Show(options) => show(options),
        EvidenceCommand::Pool(options) => pool(options),
    }
}

/// The user's studies, or the shipped ones.
fn studies(option: &TableOption) -> Result<Cow<'static, [Study]>, Exit> {
    let Some(path) = &option.evidence else {
        return Ok(Cow::Borrowed(evidence::shipped()));
    };
    let (name, text) = files::read_table(path)?;
    let text = match text.strip_prefix('\u{FEFF}') {
        Some(rest) => rest.to_owned(),
        None => text,
    };
    match evidence::read(&text, 0) {
        Ok(studies) => Ok(Cow::Owned(studies)),
        Err(problems) => {
            Err(Exit::rejected(&Rejected { problems, sources: vec![Source { name, text }] }))
        }
    }
}

/// A refusal that is about no place in a file.
fn refused(problem: Problem) -> Exit {
    Exit::rejected(&Rejected { problems: vec![problem], sources: Vec::new() })
}

fn list(options: &ListOptions) -> Result<(), Exit> {
    let studies = studies(&options.table)?;
    let shown = options.filters.filter().list(&studies);
    let document = || report::list(&shown, &options.lang.phrasebook());
    files::print(&match options.format {
        ListFormat::Table => text(&document()),
        ListFormat::Markdown => markdown(&document()),
        ListFormat::Json => report::list_json(&shown),
        ListFormat::Csv => report::list_csv(&shown),
    })
}

fn show(options: &ShowOptions) -> Result<(), Exit> {
    let studies = studies(&options.table)?;
    let Some(study) = studies.iter().find(|study| study.id == options.id) else {
        let help = match nearest(&options.id, studies.iter().map(|study| study.id.as_str())) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`shortfall evidence list` shows them".to_owned(),
        };
        let message = format!("there is no study `{}`: {help}", options.id);
        return Err(Exit::refused(clean(&message)));
    };
    let document = || report::show(study, &studies, &options.lang.phrasebook());
    files::print(&match options.format {
        ShowFormat::Table => text(&document()),
        ShowFormat::Markdown => markdown(&document()),
        ShowFormat::Json => report::show_json(study, &studies),
    })
}

fn pool(options: &PoolOptions) -> Result<(), Exit> {
    let filter = options.filters.filter();
    if filter.medium.is_none() && options.table.evidence.is_none() {
        return Err(refused(
            Problem::new("`evidence pool` needs a medium or a table of your own")
                .help("rates of film and music differ: `--medium film`, or `--evidence FILE`"),
        ));
    }
    let chart = options.chart.as_deref();
    let chart = chart.map(|path| Ok((path, Format::of(path)?))).transpose()?;
    let studies = studies(&options.table)?;
    let assumptions = Assumptions { prior_scale: options.prior_scale, ..Assumptions::default() };
    let synthesis = synthesise(&studies, &filter, &assumptions)
        .map_err(|problem| refused(with_list(problem, options)))?;
    let book = options.lang.phrasebook();
    let subject = subject(&filter, options.table.evidence.as_deref(), &book);
    let printed = match options.format {
        ShowFormat::Table => text(&report::pool(&synthesis, &subject, &book)),
        ShowFormat::Markdown => markdown(&report::pool(&synthesis, &subject, &book)),
        ShowFormat::Json => report::pool_json(&synthesis),
    };
    if let Some((path, format)) = chart {
        let drawing = forest(&synthesis, &subject, book.language);
        files::write(path, &format.bytes(&drawing, Options::default().scale))?;
        eprintln!("wrote {}", clean(&path.display().to_string()));
    }
    files::print(&printed)
}

/// Where too little was measured to be pooled, other figures may answer.
fn with_list(problem: Problem, options: &PoolOptions) -> Problem {
    let medium = options.filters.filter().medium.filter(|_| options.table.evidence.is_none());
    let (Some(medium), Some(help)) = (medium, &problem.help) else { return problem };
    let list = format!("`shortfall evidence list --medium {medium}` shows what was published");
    problem.clone().help(format!("{help}; {list}"))
}

/// What was asked, for a title.
fn subject(filter: &Filter, table: Option<&Path>, book: &Phrasebook) -> String {
    let mut words: Vec<String> = Vec::new();
    if let Some(path) = table {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
        words.push(if name == "-" { book.word("pool-standard-input") } else { clean(&name) });
    }
    words.extend(filter.medium.iter().map(|medium| book.word(&format!("medium-{medium}"))));
    words.extend(
        filter.channel.iter().map(|channel| {
            book.say(&Message::new("pool-channel").with("channel", channel.as_str()))
        }),
    );
    words.extend(filter.window.iter().map(|window| book.word(&format!("pool-window-{window}"))));
    let flags = [
        (filter.peer_reviewed_only, "pool-peer-reviewed"),
        (filter.without_stake, "pool-without-stake"),
        (filter.with_unverified, "pool-with-memory"),
    ];
    words.extend(flags.iter().filter(|(set, _)| *set).map(|(_, id)| book.word(id)));
    words.join(", ")
}

fn forest(synthesis: &Synthesis<'_>, subject: &str, language: &'static Language) -> Drawing {
    let forest = chart::forest_of(synthesis, subject, language);
    chart::draw_forest(&forest, &Options { language, ..Options::default() })
}
