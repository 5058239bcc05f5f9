//! A range that we judge, by its name.

use super::given::Given;
use super::{MadeLaw, Making, Takes, key};
use crate::catalogue::{find, instead};
use crate::evidence::{JUDGED, Judged};
use crate::language::{Message, Value};
use crate::problem::Problem;
use crate::quantity::{Digits, Reader};

pub(super) const LAW: MadeLaw = MadeLaw {
    name: "judged",
    summary: "a range judged where too little is measured, by name: a triangular law",
    keys: &[key("range", Takes::Word(ranges), "its name; always also run 0 and 1")],
    only_rates: true,
    example: r#"{ law = "judged", range = "film" }"#,
    make,
};

/// What can always be declared.
const IGNORANCE: &str = "declare ignorance, `{ law = \"uniform\", low = 0, high = 1 }`";

/// Every entry, those without a range too: what is said of them is worth reading.
fn ranges() -> Vec<(&'static str, String)> {
    let says = |entry: &Judged| match entry.range {
        Some(range) => {
            let range = range.map(|rate| Reader::new(Digits::All).number(rate)).join(", ");
            format!("{}: {range}; confidence {}", entry.target, entry.confidence)
        }
        None => format!("{}: no range; {}", entry.target, entry.basis),
    };
    JUDGED.iter().map(|entry| (entry.name, says(entry))).collect()
}

fn make(given: &Given<'_>) -> Option<Making> {
    let named = given.text("range").and_then(|name| find(JUDGED, &name));
    let Some(judged) = named else {
        let problem = Problem::new("law `judged` needs the name of a `range`");
        let with_range = JUDGED.iter().filter(|entry| entry.range.is_some());
        return given.refuse("law", problem.help(instead("", with_range.map(|entry| entry.name))));
    };
    match judged.law() {
        Ok(law) => {
            let text = |text: &str| Value::English(text.to_owned());
            let how = [
                Message::new("how-judged")
                    .with("target", text(judged.target))
                    .with("confidence", text(judged.confidence)),
                Message::new("how-judged-basis").with("basis", text(judged.basis)),
            ];
            Some((law, how.to_vec()))
        }
        Err(error) => {
            let help = format!("{IGNORANCE} ({})", judged.basis);
            given.refuse("range", Problem::new(error.message).help(help))
        }
    }
}
