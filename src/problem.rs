//! Messages about a user's input: what is wrong, where, and what would fix it.
//!
//! The domain says *what* is wrong; the reader of a file adds *where*. All
//! problems of a file are collected and shown at once.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde::{Deserialize, Serialize};

/// A place in one of the [`Sources`] of a run; `span` counts bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Index into [`Sources`].
    pub source: usize,
    /// First byte and the byte after the last.
    pub span: Range<usize>,
}

/// One thing that is wrong with what a user gave us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong: lower case, no full stop, names in backquotes, the value
    /// seen, what must hold.
    pub message: String,
    /// A few words beside the underlined place.
    pub label: Option<String>,
    /// An instruction that would mend it.
    pub help: Option<String>,
    /// Where; `None` when the whole input is meant.
    pub place: Option<Place>,
}

impl Problem {
    /// A problem without a place.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), label: None, help: None, place: None }
    }

    /// The same, at `place`.
    #[must_use]
    pub fn at(mut self, place: &Place) -> Self {
        self.place = Some(place.clone());
        self
    }

    /// The same, with an instruction that would mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same, with a few words beside the underlined place.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

/// One text that a message can point into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// What a message calls it: a path, or the flag that it came from.
    pub name: String,
    /// The whole text.
    pub text: String,
}

/// The texts that the places of a run point into; [`Place::source`] is an index.
pub type Sources = Vec<Source>;

/// The line of `place`, counted from 1.
#[must_use]
pub fn line(sources: &[Source], place: &Place) -> Option<usize> {
    let text = &sources.get(place.source)?.text;
    Some(text.get(..place.span.start)?.matches('\n').count() + 1)
}

/// All problems as a person reads them, each with the line it is about.
///
/// With `colour`, terminal colours are used; text of the file never brings
/// its own escape sequences.
#[must_use]
pub fn render(problems: &[Problem], sources: &[Source], colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Unicode).term_width(100);
    problems
        .iter()
        .map(|problem| harmless(&format!("{}\n", renderer.render(&[group(problem, sources)]))))
        .collect::<Vec<_>>()
        .join("\n")
}

/// The renderer replaces most of the control characters in the line that it shows, but not
/// all that turn the direction of writing. Its own colours are escape sequences.
fn harmless(rendered: &str) -> String {
    let kept = |c: char| c == '\u{1b}' || !is_unsafe(c);
    rendered.chars().map(|c| if kept(c) { c } else { '\u{FFFD}' }).collect()
}

fn group<'a>(problem: &Problem, sources: &'a [Source]) -> Group<'a> {
    let title = Level::ERROR.primary_title(clean(&problem.message));
    let mut group = match problem.place.as_ref().and_then(|place| shown(place, sources)) {
        Some((source, span)) => {
            let label = problem.label.as_deref().map(clean);
            let annotation = AnnotationKind::Primary.span(span).label(label);
            let name = clean(&source.name);
            title.element(Snippet::source(&source.text).path(name).annotation(annotation))
        }
        None => Group::with_title(title),
    };
    if let Some(help) = &problem.help {
        group = group.element(Level::HELP.message(clean(help)));
    }
    group
}

/// The source of a place and a span that lies on character boundaries and on one line.
fn shown<'a>(place: &Place, sources: &'a [Source]) -> Option<(&'a Source, Range<usize>)> {
    let source = sources.get(place.source)?;
    let text = &source.text;
    let start = floor_boundary(text, place.span.start);
    let line_end = text[start..].find('\n').map_or(text.len(), |n| start + n);
    let end = floor_boundary(text, place.span.end).clamp(start, line_end);
    Some((source, start..end))
}

fn floor_boundary(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|&i| text.is_char_boundary(i)).unwrap_or(0)
}

/// Text from a stranger made safe for a terminal: control characters and
/// characters that turn the direction of writing become `�`, long text is cut.
#[must_use]
pub fn clean(text: &str) -> String {
    const LONGEST: usize = 400;
    let mut cleaned: String =
        text.chars().take(LONGEST).map(|c| if is_unsafe(c) { '\u{FFFD}' } else { c }).collect();
    if text.chars().nth(LONGEST).is_some() {
        cleaned.push('…');
    }
    cleaned
}

/// Whether a character could change what a terminal or page does with the text around it.
#[must_use]
pub fn is_unsafe(c: char) -> bool {
    // Most text is plain, and all of it is asked about.
    if matches!(c, ' '..='~') {
        return false;
    }
    let turns_direction = matches!(c, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let breaks_lines = matches!(c, '\u{2028}' | '\u{2029}');
    let is_unseen = matches!(c, '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}');
    let is_control = c.is_control() && c != '\n' && c != '\t';
    is_control || turns_direction || breaks_lines || is_unseen
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sources() -> Sources {
        vec![Source { name: "x.toml".into(), text: "a = 1\nprice = \u{1b}[31m\n".into() }]
    }

    #[test]
    fn the_line_and_the_help_are_shown() {
        let problem = Problem::new("unknown key `a`")
            .at(&Place { source: 0, span: 0..1 })
            .help("did you mean `b`?");
        let text = render(&[problem], &sources(), false);
        assert!(text.contains("x.toml:1:1") && text.contains("did you mean `b`?"), "{text}");
    }

    #[test]
    fn a_place_beyond_the_text_does_not_panic() {
        let problem = Problem::new("x").at(&Place { source: 0, span: 900..1000 });
        let problems = [problem.clone(), problem.at(&Place { source: 7, span: 0..1 })];
        assert!(render(&problems, &sources(), false).contains("error: x"));
    }

    #[test]
    fn escape_sequences_of_a_file_never_reach_the_terminal() {
        let problem = Problem::new("bad \u{1b}[2J \u{202E}").at(&Place { source: 0, span: 14..16 });
        let text = render(&[problem], &sources(), false);
        assert!(!text.contains('\u{1b}') && !text.contains('\u{202E}'), "{text:?}");
    }
}
