//! A scenario file, checked: what is in a [`Scenario`] can be run.
//!
//! [`parse`] reads the TOML text, applies variants and `--set`, reads laws and
//! models, checks every unit, and reports everything that is wrong at once,
//! before a draw is made.

mod claim;
mod compare;
mod correlation;
mod critic;
mod critique;
mod csv_column;
mod declared;
mod document;
mod draft;
mod exchange;
mod files;
mod hash;
mod input;
mod keys;
mod law;
mod looked_up;
mod made;
mod method_keys;
mod omission;
mod overrides;
mod panel;
mod publication;
mod read;
mod reference;
mod reproduce;
mod schema;
mod shelf;
mod studies;
mod told;
mod variant;

pub use claim::{Claim, Method, Period, Published};
pub use compare::Chosen;
pub use correlation::CorrelationGroup;
pub use critic::{Assertion, Critic};
pub use critique::{Chosen as Rules, Off, OtherThreshold};
pub use declared::{Declared, Fact};
pub use document::{Document, Rejected, parse};
pub use draft::{Headline, draft};
pub use files::{Files, NoFiles};
pub use input::{Cell, Input, Provenance};
pub use keys::SCENARIO_KEYS;
pub use made::{MADE_LAWS, MadeKey, MadeLaw, Takes};
pub use omission::Omission;
pub use overrides::{Override, Request};
pub use publication::{Correction, Publication};
pub use read::{Scenario, Scope};
pub use reference::Reference;
pub use reproduce::{Recipe, Reproduction};
pub use schema::schema;
pub use variant::Variant;
