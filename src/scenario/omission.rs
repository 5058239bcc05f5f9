//! What no range of a scenario holds, and which way it would move them.

use crate::table::Table;

/// Something that is left out of every range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Omission {
    /// What, in a few words.
    pub what: String,
    /// What the loss would be, were it counted: `higher`, `lower`, `unknown`.
    pub loss_would_be: String,
    /// Why it is left out.
    pub note: Option<String>,
}

pub(super) fn read(mut table: Table<'_>) -> Option<Omission> {
    let what = table.text("what");
    let loss_would_be = table.word("loss_would_be");
    let note = table.text("note");
    table.finish();
    Some(Omission { what: what?, loss_would_be: loss_would_be?, note })
}
