//! A document as a list of blocks, which text and Markdown set each in its way.

/// A part of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The title of the whole.
    Title(String),
    /// A heading.
    Heading(String),
    /// A heading below a heading.
    Subheading(String),
    /// A paragraph.
    Paragraph(String),
    /// Short lines, each on its own.
    Lines(Vec<String>),
    /// A table.
    Grid(Grid),
    /// Addresses to look things up at.
    Links(Vec<Link>),
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

/// A drawing and what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// An SVG file of ours.
    pub svg: String,
    /// What it shows, in words.
    pub says: String,
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
