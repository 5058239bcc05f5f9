//! Blocks as plain text for a terminal.

use unicode_width::UnicodeWidthStr;

use super::document::{Align, Block, Entry, Grid, Link};
use crate::language::{CODE, Phrasebook};
use crate::outcome::Outcome;
use crate::problem::is_unsafe;

/// The longest line of running text.
const WIDTH: usize = 100;

/// The table of `run`.
pub(super) fn outcomes(outcomes: &[Outcome], book: &Phrasebook) -> String {
    let parts: Vec<String> =
        outcomes.iter().map(|outcome| text(&super::run::document(outcome, book))).collect();
    parts.join("\n\n")
}

/// Sets `blocks` as text. Control characters in them are replaced.
#[must_use]
pub fn text(blocks: &[Block]) -> String {
    let mut text = String::new();
    for (i, part) in blocks.iter().enumerate() {
        let before = i.checked_sub(1).map(|i| &blocks[i]);
        let after_heading =
            before.is_some_and(|before| before.heading().is_some_and(|(level, _)| level > 1));
        if i > 0 && !after_heading {
            text.push('\n');
        }
        text.push_str(&block(part));
        text.push('\n');
    }
    text
}

fn block(block: &Block) -> String {
    match block {
        Block::Title(title) => {
            let title = safe(title);
            format!("{title}\n{}", "═".repeat(title.width().min(WIDTH)))
        }
        Block::Heading(heading) => {
            let heading = safe(heading);
            format!("{heading}\n{}", "─".repeat(heading.width().min(WIDTH)))
        }
        Block::Paragraph(paragraph) => wrapped(&safe(paragraph), "", ""),
        Block::Lines(lines) => {
            let lines: Vec<String> =
                lines.iter().map(|line| wrapped(&safe(line), "  ", "    ")).collect();
            lines.join("\n")
        }
        Block::Subheading(heading) | Block::Deeper(_, heading) => safe(heading),
        // At a terminal nothing leads to a heading but reading on.
        Block::Contents(..) => String::new(),
        Block::Quote(quote) => {
            wrapped(&safe(&format!("{}{}{}", quote.before, quote.words, quote.after)), "", "")
        }
        Block::Grid(table) => grid(table),
        Block::Captioned(caption, table) => {
            format!("{}\n\n{}", wrapped(&safe(caption), "", ""), grid(table))
        }
        Block::Entries(entries) => entries.iter().map(entry).collect::<Vec<_>>().join("\n"),
        Block::Links(lead, links) => {
            let lead = (!lead.is_empty()).then(|| wrapped(&safe(lead), "  ", "    "));
            let set: Vec<String> = lead.into_iter().chain(links.iter().map(link)).collect();
            set.join("\n")
        }
        Block::Figure(figure) => wrapped(&safe(&figure.says), "", ""),
    }
}

/// A name, what is said of it and its address.
fn entry(entry: &Entry) -> String {
    let Entry { name, link, text, rests_on, .. } = entry;
    let mut words = format!("{name}:");
    let title = link.as_ref().map(|link| format!("{}{}", link.text, entry.stop()));
    let rests_on = rests_on.as_ref().map(|names| format!("{} {}", names.before, names.listed()));
    for part in [title, Some(text.clone()), rests_on].into_iter().flatten() {
        words.push(' ');
        words.push_str(&part);
    }
    let url = link.as_ref().and_then(|link| link.url.clone());
    self::link(&Link { text: words, url })
}

/// Words and address. An address is not broken, so that it can be copied.
fn link(link: &Link) -> String {
    let words = wrapped(&safe(&link.text), "  ", "    ");
    match &link.url {
        Some(url) => format!("{words}\n    {}", safe(url)),
        None => words,
    }
}

fn safe(text: &str) -> String {
    let plain = |c: char| match c {
        CODE => '`',
        '\n' | '\t' => ' ',
        c if is_unsafe(c) => ' ',
        c => c,
    };
    text.chars().map(plain).collect()
}

/// Words filled into lines of at most [`WIDTH`].
fn wrapped(text: &str, first: &str, rest: &str) -> String {
    filled(text, WIDTH, first, rest).join("\n")
}

/// Words filled into lines of at most `width`, which begin with `first` and then with `rest`.
fn filled(text: &str, width: usize, first: &str, rest: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = first.to_owned();
    let mut empty = true;
    for word in words(text) {
        if !empty && line.width() + 1 + word.width() > width {
            lines.push(std::mem::replace(&mut line, rest.to_owned()));
            empty = true;
        }
        if !empty {
            line.push(' ');
        }
        line.push_str(&word);
        empty = false;
    }
    lines.push(line);
    lines
}

/// The words of a text. A sign of percent stays with its number.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match words.last_mut() {
            Some(last) if word.starts_with('%') => {
                last.push(' ');
                last.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
    }
    words
}

fn grid(grid: &Grid) -> String {
    let head: Vec<String> = grid.columns.iter().map(|(name, _)| safe(name)).collect();
    let rows: Vec<Vec<String>> =
        grid.rows.iter().map(|row| row.iter().map(|cell| safe(cell)).collect()).collect();
    let widths = fitted(grid, natural_widths(&head, &rows));
    let rule: Vec<String> = widths.iter().map(|&width| "─".repeat(width)).collect();
    let mut lines = row_lines(&head, grid, &widths);
    lines.push(format!("  {}", rule.join("  ")));
    lines.extend(rows.iter().flat_map(|row| row_lines(row, grid, &widths)));
    lines.join("\n")
}

fn natural_widths(head: &[String], rows: &[Vec<String>]) -> Vec<usize> {
    let column = |i: usize| rows.iter().map(move |row| row[i].width());
    (0..head.len()).map(|i| column(i).chain([head[i].width()]).max().unwrap_or(0)).collect()
}

/// Columns of words give way, the widest first, until the table fits on a line.
fn fitted(grid: &Grid, mut widths: Vec<usize>) -> Vec<usize> {
    const NARROWEST: usize = 28;
    loop {
        let total: usize = widths.iter().map(|width| width + 2).sum();
        let words = |i: &usize| grid.columns[*i].1 == Align::Left && widths[*i] > NARROWEST;
        let widest = (0..widths.len()).filter(words).max_by_key(|&i| widths[i]);
        match widest {
            Some(i) if total > WIDTH => {
                let less = (total - WIDTH).min(widths[i] - NARROWEST);
                // Two wide columns share the loss instead of one bearing all of it.
                widths[i] -= less.div_ceil(2).max(1);
            }
            _ => return widths,
        }
    }
}

/// A row as one or several lines: cells that are too wide are broken between words.
fn row_lines(cells: &[String], grid: &Grid, widths: &[usize]) -> Vec<String> {
    let broken: Vec<Vec<String>> =
        cells.iter().zip(widths).map(|(cell, &width)| filled(cell, width, "", "")).collect();
    let height = broken.iter().map(Vec::len).max().unwrap_or(1);
    (0..height)
        .map(|line| {
            let cells = broken.iter().zip(&grid.columns).zip(widths);
            let padded: Vec<String> = cells
                .map(|((cell, (_, align)), &width)| {
                    pad(cell.get(line).map_or("", String::as_str), width, *align)
                })
                .collect();
            format!("  {}", padded.join("  ")).trim_end().to_owned()
        })
        .collect()
}

fn pad(cell: &str, width: usize, align: Align) -> String {
    let space = " ".repeat(width.saturating_sub(cell.width()));
    match align {
        Align::Left => format!("{cell}{space}"),
        Align::Right => format!("{space}{cell}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_under_their_headings() {
        let mut grid = Grid::new(&[("model", Align::Left), ("median", Align::Right)]);
        grid.row(["é".to_owned(), "1.0 m".to_owned()]);
        grid.row(["longer".to_owned(), "10 m".to_owned()]);
        let expected = "  model   median\n  ──────  ──────\n  é        1.0 m\n  longer    10 m\n";
        assert_eq!(text(&[Block::Grid(grid)]), expected);
    }

    #[test]
    fn code_stands_in_backquotes() {
        assert_eq!(text(&[Block::Paragraph(format!("a {CODE}b{CODE}"))]), "a `b`\n");
    }

    #[test]
    fn text_of_a_file_cannot_steer_the_terminal() {
        let blocks =
            [Block::Title("a\u{1b}[2Jb\u{202E}".to_owned()), Block::Lines(vec!["\u{7}".into()])];
        let set = text(&blocks);
        assert!(set.chars().all(|c| c == '\n' || !is_unsafe(c)), "{set:?}");
    }
}
