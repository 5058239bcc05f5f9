//! A range that we judge, by its name.

use super::given::Given;
use super::{MadeLaw, Making, Takes, key};
use crate::catalogue::{find, instead};
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
        return given.refuse("law", problem.help(instead("", names())));
    };
    let Some(judged) = find(JUDGED, &name) else {
        let problem = Problem::new(format!("no range is judged under the name `{name}`"));
        return given.refuse("range", problem.help(instead(&name, names())));
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

fn names() -> impl Iterator<Item = &'static str> + Clone {
    JUDGED.iter().filter(|entry| entry.range.is_some()).map(|entry| entry.name)
}
