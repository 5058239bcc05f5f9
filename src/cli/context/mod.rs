//! `shortfall context`.

mod options;

use std::borrow::Cow;

use shortfall::catalogue::nearest;
use shortfall::context::{Context, Fact, Filter, read};
use shortfall::problem::{Problem, Source};
use shortfall::report::{context as report, markdown, text};
use shortfall::scenario::Rejected;

pub(super) use options::ContextCommand;
use options::{ListOptions, ShowOptions};

use super::arguments::{ContextOption, ListFormat, ShowFormat};
use super::exit::Exit;
use super::files;

pub(super) fn context(what: &ContextCommand) -> Result<(), Exit> {
    match what {
        ContextCommand::List(options) => list(options),
        ContextCommand::Show(options) => show(options),
    }
}

impl ContextOption {
    /// The user's table, not yet checked.
    pub(super) fn source(&self) -> Result<Option<Source>, Exit> {
        let Some(path) = &self.context else { return Ok(None) };
        let (name, text) = files::read_table(path)?;
        let text = text.strip_prefix('\u{FEFF}').map_or(text.clone(), str::to_owned);
        Ok(Some(Source { name, text }))
    }
}

/// The shipped facts, with the user's.
pub(super) fn facts(own: Option<&Source>) -> Result<Cow<'static, Context>, Exit> {
    let Some(source) = own else { return Ok(Cow::Borrowed(Context::shipped())) };
    match read(&source.text, 0) {
        Ok(own) => Ok(Cow::Owned(Context::with(own))),
        Err(problems) => Err(Exit::rejected(&Rejected { problems, sources: vec![source.clone()] })),
    }
}

/// A refusal that is about no place in a file.
fn refused(problem: Problem) -> Exit {
    Exit::rejected(&Rejected { problems: vec![problem], sources: Vec::new() })
}

fn list(options: &ListOptions) -> Result<(), Exit> {
    let context = facts(options.own.source()?.as_ref())?;
    let filter = options.filters.filter();
    let shown = context.select(&filter);
    if shown.is_empty() {
        return Err(refused(nothing(&context, &filter)));
    }
    let document = || report::list(&shown, &options.lang.phrasebook());
    files::print(&match options.format {
        ListFormat::Table => text(&document()),
        ListFormat::Markdown => markdown(&document()),
        ListFormat::Json => report::list_json(&shown),
        ListFormat::Csv => report::list_csv(&shown),
    })
}

/// Why no figure was found, and what to ask for instead.
fn nothing(context: &Context, filter: &Filter) -> Problem {
    let problem = Problem::new("no figure is as asked for");
    let quantity = filter.quantity.as_deref().unwrap_or_default();
    let names = context.facts().iter().map(|fact| fact.quantity.as_str());
    let known = names.clone().any(|name| name == quantity);
    match nearest(quantity, names).filter(|_| !known) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None => problem.help("ask for less: `shortfall context list` shows all"),
    }
}

fn show(options: &ShowOptions) -> Result<(), Exit> {
    let context = facts(options.own.source()?.as_ref())?;
    let fact = fact(&context, &options.id).map_err(refused)?;
    let document = || report::show(fact, &options.lang.phrasebook());
    files::print(&match options.format {
        ShowFormat::Table => text(&document()),
        ShowFormat::Markdown => markdown(&document()),
        ShowFormat::Json => report::show_json(fact),
    })
}

/// The fact with this path or name.
fn fact<'a>(context: &'a Context, id: &str) -> Result<&'a Fact, Problem> {
    if let Some(fact) = context.facts().iter().find(|fact| fact.id == id) {
        return Ok(fact);
    }
    if id.contains('/') {
        return context.at(id);
    }
    let problem = Problem::new(format!("there is no figure `{id}`"));
    let ids = context.facts().iter().map(|fact| fact.id.as_str());
    Err(match nearest(id, ids) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None => {
            problem.help("`shortfall context list` shows them; a path is `population/Belgium/2010`")
        }
    })
}
