//! Quantities: units that are checked, and numbers as machines and as readers
//! want them.
//!
//! Downloads are counted in `download`, sales in `sale`, prices in `EUR/sale`.
//! So a loss made from downloads and a price needs a rate in `sale/download`
//! that somebody wrote down.

mod amount;
mod currency;
mod decimal;
mod exponent;
pub mod form;
mod names;
mod number;
mod parse;
mod power;
mod unit;

pub use amount::{amount, spoken};
pub use currency::{CURRENCIES, Currency};
pub use exponent::Exponent;
pub use names::{UnitNames, nicknamed};
pub use number::{Digits, Reader, Words, count, machine};
pub use parse::UnitError;
pub use power::Power;
pub use unit::Unit;
