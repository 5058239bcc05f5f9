//! Blocks as Markdown.

use super::document::{Align, Block, Grid, Link};
use crate::language::Phrasebook;
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
    let parts: Vec<String> = blocks.iter().map(block).collect();
    let mut text = parts.join("\n\n");
    text.push('\n');
    text
}

fn block(block: &Block) -> String {
    match block {
        Block::Title(title) => format!("# {}", escape(title)),
        Block::Heading(heading) => format!("## {}", escape(heading)),
        Block::Paragraph(paragraph) => escape(paragraph),
        Block::Lines(lines) => {
            let lines: Vec<String> =
                lines.iter().map(|l| format!("- {}", escape(l.trim()))).collect();
            lines.join("\n")
        }
        Block::Subheading(heading) => format!("### {}", escape(heading)),
        Block::Grid(table) => grid(table),
        Block::Links(links) => links.iter().map(link).collect::<Vec<_>>().join("\n"),
        Block::Figure(figure) => escape(&figure.says),
    }
}

fn link(link: &Link) -> String {
    let words = escape(link.text.trim());
    match (link.web_address(), &link.url) {
        // Parentheses would end the address.
        (Some(url), _) => {
            format!("- [{words}]({})", url.replace('(', "%28").replace(')', "%29"))
        }
        (None, Some(url)) => format!("- {words}: {}", escape(url)),
        (None, None) => format!("- {words}"),
    }
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

/// Text that stays text: no emphasis, link, image, code or HTML.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\n' | '\t' => escaped.push(' '),
            c if is_unsafe(c) => escaped.push(' '),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '!' | '|' | '#' | '~' => {
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
    use super::*;

    #[test]
    fn text_of_a_file_never_becomes_markup() {
        let hostile = "![x](javascript:alert(1)) <script> | `a` *b*\n# c";
        let set = markdown(&[Block::Paragraph(hostile.to_owned())]);
        assert_eq!(
            set,
            "\\!\\[x\\](javascript:alert(1)) &lt;script&gt; \\| \\`a\\` \\*b\\* \\# c\n"
        );
    }
}
