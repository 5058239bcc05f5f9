//! Context data: how many people, what prices, how large a market, at which
//! exchange rate. Denominators and yardsticks for claims.
//!
//! The table is `data/context.csv`; `docs/context.md` says how its rows were
//! chosen and which were left out. [`Context::shipped`] has it, [`Context::with`]
//! adds rows of a user, [`Context::find`] looks one up by quantity, territory and
//! year, and never takes a neighbouring year for the one asked for;
//! [`Context::convert`] makes money of one currency and year that of another. A fact that
//! is weak, judged or not verified carries a [`mark`](Fact::mark), which every
//! output shows. What rules and inversions need to know of the place and year of a claim they
//! both ask of a [`Setting`].

mod fact;
mod find;
mod money;
mod quantities;
mod read;
mod setting;
mod shipped;
mod territories;
mod words;

pub use fact::{Fact, STATUSES};
pub use find::{Context, Filter, Lacks, Missing, Nearby};
pub use money::{Conversion, Money, Prices, Rate, price_area};
pub use quantities::QUANTITIES;
pub use read::{COLUMNS, read, unit_names};
pub use setting::{Found, Row, Setting, StandsIn, Unknown};
pub use shipped::TABLE;
pub use territories::{TERRITORIES, Territory, territory};
