//! Each block as HTML.

use std::collections::BTreeMap;

use super::super::anchors::anchors;
use super::super::document::{
    Align, Block, Entry, Figure, Grid, Link, Picture, Quote, References, outline,
};
use super::text::{breakable, escape, in_address, name, words};
use crate::language::{Message, Phrasebook};

/// As many rows has a table that moves to the next page as a whole.
const SHORT: usize = 12;

/// A column with a cell of so many letters needs some width on a phone.
const WORDY: usize = 25;

/// A cell of so many letters is more than a number with its range, and may be broken.
const NO_NUMBER: usize = 28;

/// The name by which the list of contents is found.
pub(super) const CONTENTS: &str = "page.contents";

/// What setting a page has to remember from block to block.
pub(super) struct Setter<'a> {
    blocks: &'a [Block],
    book: &'a Phrasebook,
    /// The name of every heading, in the order of the blocks.
    anchors: Vec<Option<String>>,
    /// How many blocks were set.
    at: usize,
    /// The last heading, which names a table that has no name of its own.
    heading: String,
    /// How often a name was given to something that can be reached by keyboard.
    named: BTreeMap<String, usize>,
}

impl<'a> Setter<'a> {
    pub(super) fn new(blocks: &'a [Block], book: &'a Phrasebook) -> Self {
        let anchors = anchors(blocks);
        Self { blocks, book, anchors, at: 0, heading: String::new(), named: BTreeMap::new() }
    }

    /// The next blocks of the page, which `blocks` are.
    pub(super) fn all(&mut self, blocks: &[Block]) -> String {
        let set: Vec<String> = blocks.iter().map(|block| self.block(block)).collect();
        set.join("\n")
    }

    fn block(&mut self, block: &Block) -> String {
        let anchor = self.anchors[self.at].take();
        self.at += 1;
        if let (Some((level, text)), Some(anchor)) = (block.heading(), anchor) {
            text.clone_into(&mut self.heading);
            let level = level.min(6);
            return format!("<h{level} id=\"{anchor}\">{}</h{level}>", words(text));
        }
        match block {
            Block::Paragraph(paragraph) => format!("<p>{}</p>", words(paragraph)),
            Block::Quote(said) => quote(said),
            Block::Lines(lines) => list(lines.iter().map(|line| words(line.trim()))),
            Block::Grid(table) => self.grid(None, table),
            Block::Captioned(caption, table) => self.grid(Some(caption), table),
            Block::Entries(entries) => {
                let set: Vec<String> = entries.iter().map(entry).collect();
                format!("<dl>\n{}\n</dl>", set.join("\n"))
            }
            Block::Links(lead, links) if lead.is_empty() => list(links.iter().map(link)),
            Block::Links(lead, links) => {
                format!("<p class=\"lead\">{}</p>\n{}", words(lead), list(links.iter().map(link)))
            }
            Block::Figure(drawing) => self.figure(drawing),
            Block::Contents(name, deepest) => self.contents(name, *deepest),
            // Headings are set above.
            _ => String::new(),
        }
    }

    /// The parts of the page that follow.
    fn contents(&self, name: &str, deepest: u8) -> String {
        let rest = &self.blocks[self.at..];
        let link = |place: usize| {
            let (_, text) = rest[place].heading().expect("the outline is of headings");
            let anchor = self.anchors[self.at + place].as_deref().expect("it was not set yet");
            format!("<a href=\"#{anchor}\">{}</a>", escape(text))
        };
        let parts = outline(rest, deepest).into_iter().map(|(part, below)| {
            let below: Vec<String> =
                below.into_iter().map(|place| format!("<li>{}</li>", link(place))).collect();
            let below = if below.is_empty() {
                String::new()
            } else {
                format!("\n<ul>\n{}\n</ul>\n", below.join("\n"))
            };
            format!("<li>{}{below}</li>", link(part))
        });
        let parts: Vec<String> = parts.collect();
        let name = escape(name);
        // No heading is ever called so: names made of headings have no dot.
        format!(
            "<nav id=\"{CONTENTS}\" aria-label=\"{name}\" tabindex=\"-1\">\n<ul>\n{}\n</ul>\n</nav>",
            parts.join("\n")
        )
    }

    /// A table that scrolls by itself on a narrow screen, by keyboard too.
    fn grid(&mut self, caption: Option<&String>, grid: &Grid) -> String {
        let longest = |i: usize| grid.rows.iter().map(|row| row[i].chars().count()).max();
        let class = |i: usize| match (grid.columns[i].1, longest(i).unwrap_or(0)) {
            (Align::Left, WORDY..) => " class=\"words\"",
            (Align::Left, _) => "",
            (Align::Right, NO_NUMBER..) => " class=\"number words\"",
            (Align::Right, _) => " class=\"number\"",
        };
        let long = |i: usize| grid.columns[i].0.chars().count() >= WORDY;
        let head: Vec<String> = (0..grid.columns.len())
            .map(|i| {
                let class = if grid.columns[i].1 == Align::Right && long(i) {
                    " class=\"number long\""
                } else {
                    class(i)
                };
                format!("<th scope=\"col\"{class}>{}</th>", escape(&grid.columns[i].0))
            })
            .collect();
        let cell = |(i, text): (usize, &String)| match i {
            0 => format!("<th scope=\"row\"{}>{}</th>", class(i), breakable(text)),
            _ => format!("<td{}>{}</td>", class(i), breakable(text)),
        };
        let rows: Vec<String> = grid
            .rows
            .iter()
            .map(|row| format!("<tr>{}</tr>", row.iter().enumerate().map(cell).collect::<String>()))
            .collect();
        let name = self.name(caption.unwrap_or(&self.heading).clone());
        let shown = caption.map(|text| format!("<caption>{}</caption>\n", escape(text)));
        // A short table stays whole on paper.
        let short = if grid.rows.len() <= SHORT { " short" } else { "" };
        format!(
            "<div class=\"table{short}\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">\n<table>\n\
             {}<thead><tr>{}</tr></thead>\n<tbody>\n{}\n</tbody>\n</table>\n</div>",
            escape(&name),
            shown.unwrap_or_default(),
            head.concat(),
            rows.join("\n"),
        )
    }

    /// A drawing as images of its own, so that names inside of it meet no others. The style sheet
    /// shows one of them: on a phone that laid out for it, on a dark screen a dark one; on paper
    /// always the wide light one.
    fn figure(&mut self, figure: &Figure) -> String {
        let name = self.name(self.book.word("page-chart"));
        let narrow = figure.narrow.as_ref().map(|picture| images(picture, "narrow", &figure.says));
        let wide = if narrow.is_some() { "wide" } else { "" };
        format!(
            "<figure tabindex=\"0\" role=\"group\" aria-label=\"{}\">\n{}{}\n</figure>",
            escape(&name),
            images(&figure.wide, wide, &figure.says),
            narrow.unwrap_or_default(),
        )
    }

    /// `name`, or where it was given already, with a number behind.
    fn name(&mut self, name: String) -> String {
        let given = self.named.entry(name.clone()).or_default();
        *given += 1;
        if *given == 1 {
            return name;
        }
        let again = Message::new("page-again").with("name", name).with("number", *given);
        self.book.say(&again)
    }
}

fn list(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.map(|item| format!("<li>{item}</li>")).collect();
    format!("<ul>\n{}\n</ul>", items.join("\n"))
}

/// A picture in light and in dark, for screens of some width. Without a style sheet only the wide
/// light one is seen.
fn images(picture: &Picture, screen: &str, says: &str) -> String {
    let ((width, height), says) = (picture.size, escape(says));
    let image = |svg: &str, theme: &str| {
        let hidden = if theme == "dark" || screen == "narrow" { " hidden" } else { "" };
        let class = [screen, theme].join(" ");
        format!(
            "<img class=\"{}\"{hidden} src=\"data:image/svg+xml,{}\" width=\"{width}\" \
             height=\"{height}\" alt=\"{says}\">",
            class.trim(),
            in_address(svg),
        )
    };
    let theme = if picture.dark.is_some() { "light" } else { "" };
    let dark = picture.dark.as_deref().map(|svg| image(svg, "dark"));
    image(&picture.light, theme) + &dark.unwrap_or_default()
}

fn link(link: &Link) -> String {
    let words = escape(link.text.trim());
    match (link.web_address(), &link.url) {
        (Some(url), _) => format!("<a href=\"{}\" rel=\"noreferrer\">{words}</a>", escape(url)),
        (None, Some(url)) => format!("{words}: {}", escape(url)),
        (None, None) => words,
    }
}

fn quote(quote: &Quote) -> String {
    let language = quote.language.as_deref().map(|code| format!(" lang=\"{}\"", escape(code)));
    format!(
        "<p class=\"quote\">{}<span{}>{}</span>{}</p>",
        escape(&quote.before),
        language.unwrap_or_default(),
        escape(&quote.words),
        escape(&quote.after),
    )
}

fn entry(entry: &Entry) -> String {
    let anchor = entry.anchor.as_deref().map(|anchor| format!(" id=\"{}\"", escape(anchor)));
    let said: Vec<String> = [
        entry.link.as_ref().map(|title| format!("{}{}", link(title), entry.stop())),
        Some(escape(entry.text.trim())).filter(|text| !text.is_empty()),
        entry.rests_on.as_ref().map(references),
    ]
    .into_iter()
    .flatten()
    .collect();
    format!(
        "<div{}><dt>{}</dt><dd>{}</dd></div>",
        anchor.unwrap_or_default(),
        name(&entry.name),
        said.join(" "),
    )
}

fn references(references: &References) -> String {
    let names: Vec<String> = references
        .names
        .iter()
        .map(|(name, anchor)| format!("<a href=\"#{}\">{}</a>", escape(anchor), escape(name)))
        .collect();
    format!("<span class=\"rests\">{} {}</span>", escape(&references.before), names.join(", "))
}
