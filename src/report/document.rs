//! A document as a list of blocks, which text and Markdown set each in its way.

/// A part of a document.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The title of the whole.
    Title(String),
    /// A heading.
    Heading(String),
    /// A paragraph.
    Paragraph(String),
    /// Short lines, each on its own.
    Lines(Vec<String>),
    /// A table.
    Grid(Grid),
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
