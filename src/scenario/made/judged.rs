//! A range that we judge, by its name.

use super::given::Given;
use super::{MadeLaw, Making, Takes, key};
use crate::catalogue::{Named, find, nearest};
use crate::evidence::JUDGED;
use crate::problem::Problem;

pub(super) const LAW: MadeLaw = MadeLaw {
    name: "judged",
    summary: "a range judged where too little is measured, by name: a triangular law",
    keys: &[key("range", Takes::Text, "its name; `docs/evidence.md` lists them")],
    only_rates: true,
    example: r#"{ law = "judged", range = "film" }"#,
    make,
};

fn make(given: &Given<'_>) -> Option<Making> {
    let Some(name) = given.text("range") else {
        let problem = Problem::new("law `judged` needs the name of a `range`");
        return given.refuse("law", problem.help(format!("use one of {}", names())));
    };
    let Some(judged) = find(JUDGED, &name) else {
        let problem = Problem::new(format!("no range is judged under the name `{name}`"));
        let help = match nearest(&name, JUDGED.iter().map(Named::name)) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("use one of {}", names()),
        };
        return given.refuse("range", problem.help(help));
    };
    match judged.law() {
        Ok(law) => {
            let how = [
                format!("a judgement for {}, confidence {}", judged.target, judged.confidence),
                format!("it rests on {}", judged.basis),
            ];
            Some((law, how.to_vec()))
        }
        Err(error) => {
            given.refuse("range", Problem { help: error.help, ..Problem::new(error.message) })
        }
    }
}

fn names() -> String {
    let ranges = JUDGED.iter().filter(|entry| entry.range.is_some());
    ranges.map(|entry| format!("`{}`", entry.name)).collect::<Vec<_>>().join(", ")
}
