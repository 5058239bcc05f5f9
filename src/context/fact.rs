//! A row of the table: one quantity of one territory in one year.

use serde::{Serialize, Serializer};

use crate::catalogue::{Term, term};
use crate::quantity::Unit;

/// How a figure was seen.
pub const STATUSES: &[Term] = &[
    term("yes", "read on the page named"),
    term("derived", "our arithmetic on such figures"),
    term("weak", "read, but on a poor source or for a neighbouring year or good"),
    term("judgement", "our range, not a finding"),
    term("no", "not verified: from memory, or contradicted"),
];

/// One figure with its source and its doubts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Fact {
    /// Its name, unique in its table.
    pub id: String,
    /// What it is a figure of, one of [`QUANTITIES`](super::QUANTITIES) or a user's own.
    pub quantity: String,
    /// Where; for an exchange rate the currency.
    pub territory: String,
    /// When.
    pub year: u16,
    /// The figure; `None` where only a range is known, which is not 0.
    pub value: Option<f64>,
    /// Lower end of a range, given with `high`.
    pub low: Option<f64>,
    /// Upper end of a range.
    pub high: Option<f64>,
    /// The unit of value, low and high.
    #[serde(serialize_with = "as_text")]
    pub unit: Unit,
    /// The page that was read, or whose judgement it is.
    pub source: String,
    /// Its address, empty if there is none.
    pub url: String,
    /// One of [`STATUSES`].
    pub status: &'static str,
    /// What it counts, and what is doubtful.
    pub note: String,
    /// Whether a user added it.
    pub own: bool,
    /// Line in its table, counted from 1.
    #[serde(skip)]
    pub line: usize,
}

fn as_text<S: Serializer>(unit: &Unit, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(unit)
}

impl Fact {
    /// The mark that must be seen wherever the figure is used; `None` for one that
    /// was read, or derived from such.
    #[must_use]
    pub fn mark(&self) -> Option<&'static str> {
        match self.status {
            "weak" => Some("weak"),
            "judgement" => Some("judgement"),
            "no" => Some("not verified"),
            _ => None,
        }
    }

    /// `population/Belgium/2010`, which finds it again.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{}/{}/{}", self.quantity, self.territory, self.year)
    }

    /// The lowest and the highest that it may be: equal where no range is given.
    ///
    /// # Panics
    ///
    /// Never for a fact of [`read`](super::read), which has a value or a range.
    #[must_use]
    pub fn ends(&self) -> (f64, f64) {
        let end = |end: Option<f64>| end.or(self.value).expect("a value or a range");
        (end(self.low), end(self.high))
    }
}
