//! A document as a list of blocks, which text, Markdown and HTML set each in its way.

use crate::language::CODE;

/// The headings of `blocks` down to `deepest` for a list of contents, without the title: each of
/// the second level, and those below it; with their places.
pub(super) fn outline(blocks: &[Block], deepest: u8) -> Vec<(usize, Vec<usize>)> {
    let mut parts: Vec<(usize, Vec<usize>)> = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        match (block.heading(), parts.last_mut()) {
            (Some((2, _)), _) => parts.push((at, Vec::new())),
            (Some((level, _)), Some((_, below))) if (3..=deepest).contains(&level) => {
                below.push(at);
            }
            _ => {}
        }
    }
    parts
}

/// The pieces of a text, each with whether it is code. What is opened and not closed is none.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = (bool, &str)> {
    let last = text.matches(CODE).count();
    let closed = move |i: usize| i % 2 == 1 && i < last;
    text.split(CODE).enumerate().map(move |(i, piece)| (closed(i), piece))
}

/// A part of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The title of the whole.
    Title(String),
    /// A heading.
    Heading(String),
    /// A heading below a heading.
    Subheading(String),
    /// A heading further down, of this level; that of [`Block::Title`] is 1.
    Deeper(u8, String),
    /// Here stands a list of the headings that follow, under this name: the second level, and
    /// all down to this one.
    Contents(String, u8),
    /// A paragraph.
    Paragraph(String),
    /// Words of somebody else.
    Quote(Quote),
    /// Short lines, each on its own.
    Lines(Vec<String>),
    /// A table.
    Grid(Grid),
    /// A table with a name of its own.
    Captioned(String, Grid),
    /// Named things, each with what is said of it.
    Entries(Vec<Entry>),
    /// Addresses to look things up at, and what they are there for, if that is to be said.
    Links(String, Vec<Link>),
    /// A drawing. Only pages show it; text and Markdown say it.
    Figure(Figure),
}

/// An address with words before it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What is found there.
    pub text: String,
    /// The address; it becomes a link only if it is one of the web.
    pub url: Option<String>,
}

impl Link {
    /// The address, if it begins with `http://` or `https://` and holds nothing that
    /// could end it early.
    #[must_use]
    pub fn web_address(&self) -> Option<&str> {
        let url = self.url.as_deref()?;
        let of_the_web = url.starts_with("https://") || url.starts_with("http://");
        let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"' | '`' | '\\');
        (of_the_web && url.chars().all(plain)).then_some(url)
    }
}

/// Words of somebody else, in a sentence of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    /// What stands before them, quotation marks included.
    pub before: String,
    /// The words.
    pub words: String,
    /// What stands behind them.
    pub after: String,
    /// The code of their language, if the file says it.
    pub language: Option<String>,
}

impl Quote {
    /// What a sentence has in the place of the words: a character that stands in no text of ours.
    pub const HERE: &str = "\u{FFFC}";

    /// `words` in the sentence that keeps [`HERE`](Self::HERE) in their place; `None` if it does not.
    #[must_use]
    pub fn within(sentence: &str, words: &str, language: Option<&str>) -> Option<Self> {
        let (before, after) = sentence.split_once(Self::HERE)?;
        Some(Self {
            before: before.to_owned(),
            words: words.to_owned(),
            after: after.to_owned(),
            language: language.map(str::to_owned),
        })
    }
}

/// A named thing and what is said of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Where other parts of the page find it: unique, of letters, digits and hyphens.
    pub anchor: Option<String>,
    /// Its name.
    pub name: String,
    /// Its title and where it is found.
    pub link: Option<Link>,
    /// What is said of it.
    pub text: String,
    /// What it rests on.
    pub rests_on: Option<References>,
}

impl Entry {
    /// What ends its title: a comma, where more is said and the title has no sign of its own.
    #[must_use]
    pub fn stop(&self) -> &'static str {
        let title = self.link.as_ref().map(|link| link.text.trim());
        let ends = title.is_none_or(|title| title.ends_with(['.', '?', '!', ':']));
        if ends || self.text.trim().is_empty() { "" } else { "," }
    }
}

/// Names of entries elsewhere on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct References {
    /// What stands before them.
    pub before: String,
    /// The names, with their anchors.
    pub names: Vec<(String, String)>,
}

impl References {
    /// The names, one after the other.
    #[must_use]
    pub fn listed(&self) -> String {
        let names: Vec<&str> = self.names.iter().map(|(name, _)| name.as_str()).collect();
        names.join(", ")
    }
}

/// A drawing and what it says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    /// What it is called, for the name of a file: letters, digits and hyphens.
    pub name: String,
    /// For paper and wide screens.
    pub wide: Picture,
    /// The same laid out for a phone.
    pub narrow: Option<Picture>,
    /// What it shows, in a sentence; its numbers stand in tables beside it.
    pub says: String,
    /// The name of the file in which it lies beside the document, where it does.
    pub file: Option<String>,
}

/// A drawing in the colours of paper and of dark screens.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// An SVG file of ours, for paper and light screens.
    pub light: String,
    /// The same for dark screens.
    pub dark: Option<String>,
    /// Width and height in CSS pixels.
    pub size: (u32, u32),
}

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// Column headings and how the cells below stand.
    pub columns: Vec<(String, Align)>,
    /// Cells, shape `[rows][columns]`.
    pub rows: Vec<Vec<String>>,
}

/// How cells stand in their column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// Words.
    Left,
    /// Numbers.
    Right,
}

impl Grid {
    /// An empty table with these columns.
    #[must_use]
    pub fn new(columns: &[(&str, Align)]) -> Self {
        let columns = columns.iter().map(|(name, align)| ((*name).to_owned(), *align)).collect();
        Self { columns, rows: Vec::new() }
    }

    /// Adds a row.
    ///
    /// # Panics
    ///
    /// If it has another number of cells than there are columns.
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        let cells: Vec<String> = cells.into_iter().collect();
        assert_eq!(cells.len(), self.columns.len(), "a cell for every column");
        self.rows.push(cells);
    }
}

impl Block {
    /// The heading that this is, and its level.
    #[must_use]
    pub fn heading(&self) -> Option<(u8, &str)> {
        match self {
            Self::Title(text) => Some((1, text)),
            Self::Heading(text) => Some((2, text)),
            Self::Subheading(text) => Some((3, text)),
            Self::Deeper(level, text) => Some((*level, text)),
            _ => None,
        }
    }

    /// A heading of `level`, counted from 1.
    #[must_use]
    pub fn heading_of(level: u8, text: String) -> Self {
        match level {
            ..=1 => Self::Title(text),
            2 => Self::Heading(text),
            3 => Self::Subheading(text),
            level => Self::Deeper(level, text),
        }
    }

    /// The same one level further down, if it is a heading.
    #[must_use]
    pub fn lowered(self) -> Self {
        match self.heading() {
            Some((level, text)) => Self::heading_of(level + 1, text.to_owned()),
            None => self,
        }
    }
}
