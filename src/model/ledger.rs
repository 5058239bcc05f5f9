//! Accounting views of a loss. Losses of two ledgers are never added.

use crate::catalogue::Named;

/// One accounting view of a loss.
#[derive(Debug, PartialEq, Eq)]
pub struct Ledger {
    /// The name of the step that computes it.
    pub name: &'static str,
    /// What a reader calls it.
    pub title: &'static str,
    /// Whose money it is.
    pub summary: &'static str,
}

impl Named for Ledger {
    fn name(&self) -> &str {
        self.name
    }
}

/// All ledgers. The second, `industry_revenue`, is the headline.
pub const LEDGERS: &[Ledger] = &[
    Ledger {
        name: "consumer_spending",
        title: "consumer spending",
        summary: "what consumers would have paid at the till, tax and retail margin included",
    },
    Ledger {
        name: "industry_revenue",
        title: "industry revenue",
        summary: "what would have reached the rightholders, net of tax and retail margin",
    },
    Ledger {
        name: "producer_profit",
        title: "producer profit",
        summary: "industry revenue less the cost of making and shipping the units not sold",
    },
];

impl Ledger {
    /// The ledger that results are headed by.
    #[must_use]
    pub fn headline() -> &'static Ledger {
        &LEDGERS[1]
    }

    /// The ledger on which a claim with this price basis is compared.
    #[must_use]
    pub fn of_price_basis(basis: &str) -> &'static Ledger {
        match basis {
            "retail" => &LEDGERS[0],
            "profit" => &LEDGERS[2],
            _ => Self::headline(),
        }
    }
}
