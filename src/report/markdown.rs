//! Blocks as Markdown.

use super::anchors::anchors;
use super::document::{Align, Block, Entry, Grid, Link, Quote, outline, pieces};
use crate::language::{CODE, Phrasebook};
use crate::outcome::Outcome;
use crate::problem::is_unsafe;

/// The outcomes of `run`.
pub(super) fn outcomes(outcomes: &[Outcome], book: &Phrasebook) -> String {
    let parts: Vec<String> =
        outcomes.iter().map(|outcome| markdown(&super::run::document(outcome, book))).collect();
    parts.join("\n---\n\n")
}

/// Sets `blocks` as Markdown. Characters that Markdown or HTML would act on are escaped.
#[must_use]
pub fn markdown(blocks: &[Block]) -> String {
    let parts: Vec<String> = (0..blocks.len()).map(|at| block(at, blocks)).collect();
    let mut text = parts.join("\n\n");
    text.push('\n');
    text
}

fn block(at: usize, all: &[Block]) -> String {
    let block = &all[at];
    if let Some((level, text)) = block.heading() {
        return format!("{} {}", "#".repeat(usize::from(level)), escape(text));
    }
    match block {
        Block::Contents(name, deepest) => contents(name, *deepest, at, all),
        Block::Paragraph(text) => paragraph(text),
        Block::Quote(quote) => {
            let Quote { before, words, after, .. } = quote;
            format!("> {}", paragraph(&format!("{before}{words}{after}")))
        }
        Block::Lines(lines) => list(lines.iter().map(|line| paragraph(line.trim()))),
        Block::Grid(table) => grid(table),
        Block::Captioned(caption, table) => format!("{}\n\n{}", paragraph(caption), grid(table)),
        Block::Entries(entries) => list(entries.iter().map(entry)),
        Block::Links(lead, links) if lead.is_empty() => list(links.iter().map(link)),
        Block::Links(lead, links) => {
            format!("{}\n\n{}", paragraph(lead), list(links.iter().map(link)))
        }
        Block::Figure(figure) => match &figure.file {
            Some(file) => format!("![{}]({})", escape(&figure.says), destination(file)),
            None => paragraph(&figure.says),
        },
        // Headings are set above.
        _ => String::new(),
    }
}

fn list(items: impl Iterator<Item = String>) -> String {
    items.map(|item| format!("- {item}")).collect::<Vec<_>>().join("\n")
}

/// The parts of the document that follow, each a link to its heading.
fn contents(name: &str, deepest: u8, at: usize, all: &[Block]) -> String {
    let anchors = &anchors(all)[at..];
    let link = |place: usize| {
        let (_, text) = all[at + place].heading().expect("the outline is of headings");
        let anchor = anchors[place].as_deref().expect("every heading has a name");
        format!("[{}](#{anchor})", escape(text))
    };
    let part = |(part, below): (usize, Vec<usize>)| {
        let below = below.into_iter().map(|place| format!("\n  - {}", link(place)));
        std::iter::once(link(part)).chain(below).collect::<String>()
    };
    format!("**{}**\n\n{}", escape(name), list(outline(&all[at..], deepest).into_iter().map(part)))
}

fn entry(entry: &Entry) -> String {
    let rests_on = entry.rests_on.as_ref();
    let said: Vec<String> = [
        entry.link.as_ref().map(|title| format!("{}{}", link(title), entry.stop())),
        Some(escape(entry.text.trim())).filter(|text| !text.is_empty()),
        rests_on.map(|names| escape(&format!("{} {}", names.before, names.listed()))),
    ]
    .into_iter()
    .flatten()
    .collect();
    format!("**{}**: {}", words(entry.name.trim()), said.join(" "))
}

fn link(link: &Link) -> String {
    let words = escape(link.text.trim());
    match (link.web_address(), &link.url) {
        (Some(url), _) => format!("[{words}]({})", destination(url)),
        (None, Some(url)) => format!("{words}: {}", escape(url)),
        (None, None) => words,
    }
}

/// An address that nothing ends early: no parenthesis, no space, no character reference.
fn destination(address: &str) -> String {
    let mut set = String::with_capacity(address.len());
    for c in address.chars() {
        match c {
            '(' => set.push_str("%28"),
            ')' => set.push_str("%29"),
            ' ' => set.push_str("%20"),
            ';' => set.push_str("%3B"),
            c => set.push(c),
        }
    }
    set
}

fn grid(grid: &Grid) -> String {
    let line = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let head = line(grid.columns.iter().map(|(name, _)| escape(name)).collect());
    let rule = grid.columns.iter().map(|(_, align)| match align {
        Align::Left => "---".to_owned(),
        Align::Right => "---:".to_owned(),
    });
    let rows = grid.rows.iter().map(|row| line(row.iter().map(|cell| escape(cell)).collect()));
    [head, line(rule.collect())].into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}

/// Text that stays text, with code set as such.
fn words(text: &str) -> String {
    let set =
        pieces(text).map(|(is_code, piece)| if is_code { code(piece) } else { escape(piece) });
    set.collect()
}

/// Nothing inside acts, and no backquote ends it: more of them stand around than inside.
fn code(text: &str) -> String {
    let plain = |c: char| if c == '\n' || c == '\t' || is_unsafe(c) { ' ' } else { c };
    let text: String = text.chars().map(plain).collect();
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let space = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// Text that stays text where a line begins: no list, no rule.
fn paragraph(text: &str) -> String {
    let text = words(text.trim_start());
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let (number, rest) = text.split_at(digits);
    let counts = digits > 0 && rest.starts_with(['.', ')']);
    if counts || rest.starts_with(['-', '+', '=']) && digits == 0 {
        return format!("{number}\\{rest}");
    }
    text
}

/// Text that stays text: no emphasis, link, image, code, formula or HTML.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\t' => escaped.push(' '),
            CODE => escaped.push_str("\\`"),
            c if is_unsafe(c) => escaped.push(' '),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '!' | '|' | '#' | '~' | '$' => {
                escaped.push('\\');
                escaped.push(c);
            }
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::super::document::{Figure, References};
    use super::*;

    fn set(text: &str) -> String {
        markdown(&[Block::Paragraph(text.to_owned())])
    }

    #[test]
    fn text_of_a_file_never_becomes_markup() {
        assert_eq!(
            set("![x](javascript:alert(1)) <script> | `a` *b*\n# c $d$"),
            "\\!\\[x\\](javascript:alert(1)) &lt;script&gt; \\| \\`a\\` \\*b\\* \\# c \\$d\\$\n"
        );
        for (text, expected) in [
            ("1. a", "1\\. a\n"),
            ("12) a", "12\\) a\n"),
            ("- a", "\\- a\n"),
            ("  + a", "\\+ a\n"),
            ("---", "\\---\n"),
            ("12 - a", "12 - a\n"),
            ("1.5 a", "1\\.5 a\n"),
        ] {
            assert_eq!(set(text), expected);
        }
    }

    #[test]
    fn code_is_set_as_code_that_nothing_ends_early() {
        let marked = |code: &str| set(&format!("a_b {CODE}{code}{CODE}"));
        assert_eq!(marked("x_y --n N"), "a\\_b `x_y --n N`\n");
        assert_eq!(marked("a``b `"), "a\\_b ``` a``b ` ```\n");
        assert_eq!(set(&format!("a {CODE}b*")), "a b\\*\n");
    }

    #[test]
    fn no_field_of_an_entry_or_a_figure_becomes_markup() {
        let text = || "](javascript:x) <b> [a](b) ![c](d)".to_owned();
        let link = Link { text: text(), url: Some("https://a.b/c)d&lt;e".to_owned()) };
        let rests_on = References { before: text(), names: vec![(text(), text())] };
        let entry = Entry {
            name: text(),
            link: Some(link),
            text: text(),
            rests_on: Some(rests_on),
            ..Entry::default()
        };
        let figure =
            Figure { says: text(), file: Some("a b(c).png".to_owned()), ..Figure::default() };
        let set = markdown(&[Block::Entries(vec![entry]), Block::Figure(figure)]);
        assert!(!set.contains("<b>"), "{set}");
        assert_eq!(set.matches("](").count() - set.matches("\\](").count(), 2, "{set}");
        assert!(set.contains("(https://a.b/c%29d&lt%3Be)"), "{set}");
        assert!(set.ends_with("](a%20b%28c%29.png)\n"), "{set}");
    }
}
