//! What steps are called, and why there is no bridge.

use super::{Kind, Why};
use crate::language::Message;

/// Names of the library's inputs and steps that the language files know.
const KNOWN: &[&str] = &[
    "attributed_share",
    "displacement",
    "gross_displacement",
    "mean_displacement",
    "net_displacement",
    "net_share",
    "net_share_and_unit_cost",
    "purchase_probability",
    "real_use",
    "share_willing",
];

/// A name of a formula as a reader sees it.
pub(super) fn spoken(name: &str) -> String {
    name.replace('_', " ")
}

pub(super) fn step(kind: Kind, name: &str) -> Message {
    let fixed = match kind {
        Kind::Period => "period",
        Kind::Arithmetic => "arithmetic",
        Kind::UntraceableVolume => "untraceable-volume",
        Kind::UntraceablePrice => "untraceable-price",
        Kind::Volume => "volume",
        Kind::Price => "price",
        Kind::Multiplier => "multiplier",
        Kind::Model => "model",
        Kind::NetShare | Kind::Rate | Kind::Share => {
            return match KNOWN.iter().find(|known| spoken(known) == name) {
                Some(known) => Message::new(format!("step-{}", known.replace('_', "-"))),
                None => Message::new("step-own").with("name", name),
            };
        }
    };
    Message::new(format!("step-{fixed}"))
}

/// What a step does, in a few words that follow its name; some say it by their name.
pub(super) fn explained(kind: Kind, name: &str) -> Option<Message> {
    let id = match kind {
        Kind::Period => "step-period-is",
        Kind::Arithmetic => "step-arithmetic-is",
        Kind::UntraceableVolume => "step-untraceable-volume-is",
        Kind::UntraceablePrice => "step-untraceable-price-is",
        Kind::Volume => "step-volume-is",
        Kind::Price => "step-price-is",
        Kind::NetShare => "step-net-share-is",
        Kind::Rate if name.ends_with("displacement") => "step-rate-is",
        Kind::Multiplier => "step-multiplier-is",
        Kind::Model => "step-model-is",
        Kind::Rate | Kind::Share => return None,
    };
    Some(Message::new(id))
}

pub(super) fn why(why: Why) -> Message {
    Message::new(match why {
        Why::NoFigure => "no-bridge-figure",
        Why::NotFinite => "no-bridge-finite",
        Why::NoMean => "no-bridge-mean",
        Why::NoAmount => "no-bridge-amount",
        Why::TooLong => "no-bridge-long",
    })
}
