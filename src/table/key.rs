//! What a table may hold, written once: the reader, its messages and the JSON
//! Schema all work from these lists.

/// One key of a table.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// The key as a user writes it.
    pub name: &'static str,
    /// What may stand under it.
    pub holds: Holds,
    /// Whether the table is refused without it.
    pub required: bool,
    /// What it means, for the manual and for editors.
    pub says: &'static str,
}

/// What may stand under a key.
#[derive(Clone, Copy, Debug)]
pub enum Holds {
    /// Any text.
    Text,
    /// A number.
    Number,
    /// A finite number above 0.
    Positive,
    /// A number from the first to the second.
    Within(f64, f64),
    /// A list of finite numbers, none below 0.
    Numbers,
    /// A number without a fraction.
    Integer,
    /// `true` or `false`.
    Boolean,
    /// One of these words.
    Word(&'static [&'static str]),
    /// A list of texts.
    Texts,
    /// A table with these keys.
    Table(&'static [Key]),
    /// A table from names that the user chooses to tables with these keys.
    Named(&'static [Key]),
    /// A table from names that the user chooses to texts.
    NamedTexts,
    /// A table from names that the user chooses to tables of names and numbers.
    NamedNumbers,
    /// A list of tables with these keys.
    List(&'static [Key]),
    /// A table of inputs: these keys and those of the laws.
    Inputs(&'static [Key]),
    /// Overrides of any path of the scenario.
    Overrides(&'static [Key]),
}

impl Key {
    /// A key that may be left out.
    #[must_use]
    pub const fn optional(name: &'static str, holds: Holds, says: &'static str) -> Self {
        Self { name, holds, required: false, says }
    }

    /// A key that must be there.
    #[must_use]
    pub const fn required(name: &'static str, holds: Holds, says: &'static str) -> Self {
        Self { name, holds, required: true, says }
    }
}
