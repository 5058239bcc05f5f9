//! What charts of one scenario and of several have in common: panels, titles, notes, sources.

use super::Request;
use crate::chart::brush::paint;
use crate::chart::ladder::{self, Ladder, Panel};
use crate::chart::layout::Sheet;
use crate::chart::typesetting::sentence;
use crate::chart::{Drawing, LogAxis, Options};
use crate::language::{Message, Value};
use crate::model::Ledger;
use crate::problem::Problem;
use crate::quantity::Digits;

/// A scope of a scenario: what a panel shows.
#[derive(Clone)]
pub(super) struct Place<'a> {
    pub(super) request: &'a Request<'a>,
    pub(super) scope: usize,
    /// The name of the scope, behind the title of its scenario where there are several.
    pub(super) title: String,
}

/// The places that are to be shown, in the order of the scenarios.
pub(super) fn places<'a>(requests: &'a [Request<'a>]) -> Vec<Place<'a>> {
    let several = requests.len() > 1;
    let place = |request: &'a Request<'a>, scope| {
        let own = request.scope_title(scope);
        let title = if several { of_scenario(request, &own) } else { own };
        Place { request, scope, title }
    };
    let scopes = |request: &'a Request<'a>| {
        request.scopes().into_iter().map(move |scope| place(request, scope))
    };
    requests.iter().flat_map(scopes).collect()
}

/// "Belgium: outcomes at or above the claim"; one of the two where the other is empty.
pub(super) fn part_of(request: &Request, whole: &str, part: &str) -> String {
    if whole.is_empty() || part.is_empty() {
        return format!("{whole}{part}");
    }
    let message = Message::new("chart-part-of").with("whole", whole);
    request.book.say(&message.with("part", part))
}

/// The name of a claim or of an input as a reader writes it.
pub(super) fn spaced(name: &str) -> String {
    name.replace(['_', '-'], " ")
}

/// "Top Site: Belgium".
fn of_scenario(request: &Request, part: &str) -> String {
    part_of(request, &request.scenario().title, part)
}

/// The title of a scenario, or how many there are.
pub(super) fn title(requests: &[Request]) -> String {
    match requests {
        [only] => only.scenario().title.clone(),
        several => {
            let count = Value::Number(several.len() as f64, Digits::All);
            several[0].book.say(&Message::new("chart-several").with("count", count))
        }
    }
}

/// The notes of every scenario: once where all have the same, else with the title of the
/// scenario.
pub(super) fn notes(requests: &[Request], each: &[Vec<String>]) -> Vec<String> {
    let mut notes: Vec<String> = Vec::new();
    for (request, own) in requests.iter().zip(each) {
        for note in own.iter().filter(|note| !note.is_empty()) {
            let common = each.iter().all(|other| other.contains(note));
            let note = if common { note.clone() } else { of_scenario(request, note) };
            if !notes.contains(&note) {
                notes.push(note);
            }
        }
    }
    notes
}

/// How the runs were made, a line for each.
pub(super) fn sources(requests: &[Request]) -> Vec<String> {
    match requests {
        [only] => vec![only.settings()],
        several => several.iter().map(|one| of_scenario(one, &one.settings())).collect(),
    }
}

/// The names of the models that a chart of a single model shows, each once.
pub(super) fn models(requests: &[Request]) -> Result<String, Problem> {
    let mut names: Vec<String> = Vec::new();
    for request in requests {
        let name = request.model(&request.scenario().models[request.one_model()?]);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    Ok(names.join(", "))
}

/// Ledgers that are shown somewhere, each once.
pub(super) fn distinct(ledgers: impl Iterator<Item = &'static Ledger>) -> Vec<&'static Ledger> {
    let mut distinct: Vec<&'static Ledger> = Vec::new();
    for ledger in ledgers {
        if !distinct.contains(&ledger) {
            distinct.push(ledger);
        }
    }
    distinct
}

/// Ends a sheet below `top` with notes and sources, and paints it. `said` is what it shows, in
/// sentences.
pub(super) fn finish(
    mut sheet: Sheet,
    requests: &[Request],
    notes: &[String],
    top: f64,
    said: &[String],
) -> Drawing {
    let options = &requests[0].options;
    let sources = sources(requests);
    let end = sheet.footer(notes, &sources, top);
    sheet.end(end);
    sheet.raise_to(options.height);
    let mut out: Vec<String> = said.iter().map(|text| sentence(text)).collect();
    out.extend(notes.iter().chain(&sources).map(|text| sentence(text)));
    out.retain(|text| !text.is_empty());
    paint(&sheet, &title(requests), out.join(" "), options.theme)
}

/// One ladder of the ladders of several scenarios, whose panels stand below each other.
pub(super) fn ladder(
    requests: &[Request],
    log: LogAxis,
    of: impl Fn(&Request) -> Result<Ladder, Problem>,
) -> Result<Drawing, Problem> {
    let options = &Options { log, ..requests[0].options };
    let mut ladders = Vec::new();
    for request in requests {
        ladders.push(of(request)?);
    }
    if let [only] = ladders.as_slice() {
        return Ok(ladder::draw(only, options, &requests[0].book));
    }
    let mut each: Vec<Vec<String>> = ladders.iter().map(|ladder| ladder.notes.clone()).collect();
    let mut subtitle = ladders[0].subtitle.clone();
    if ladders.iter().any(|ladder| ladder.subtitle != subtitle) {
        // What is said of each stands among the notes.
        subtitle = None;
        for (notes, ladder) in each.iter_mut().zip(&ladders) {
            notes.splice(0..0, ladder.subtitle.as_deref().map(sentence));
        }
    }
    let mut panels = Vec::new();
    for (request, ladder) in requests.iter().zip(&ladders) {
        for panel in &ladder.panels {
            let title = of_scenario(request, &panel.title);
            panels.push(Panel { title, ..panel.clone() });
        }
    }
    let (title, notes, sources) = (title(requests), notes(requests, &each), sources(requests));
    let whole = Ladder { title, subtitle, panels, notes, sources, ..Ladder::default() };
    Ok(ladder::draw(&whole, options, &requests[0].book))
}

/// One chart for each scenario, beside each other.
pub(super) fn beside(
    requests: &[Request],
    draw: impl Fn(&Request) -> Result<Drawing, Problem>,
) -> Result<Drawing, Problem> {
    let drawings: Result<Vec<Drawing>, Problem> = requests.iter().map(draw).collect();
    drawings.map(Drawing::page)
}
