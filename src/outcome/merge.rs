//! Makes one outcome of the parts of a run.

use std::collections::BTreeMap;

use super::part::{Kept, PartFile};
use super::plan::{Planned, plan};
use super::run::{Outcome, Probe, Questions, gather};
use crate::engine::{Part, Settings, Shard};
use crate::scenario::{Scenario, parse};

/// Takes in the parts of one run, in any order, one at a time: memory holds
/// their sum.
pub struct Merger {
    make_probes: fn(&Scenario) -> Vec<Probe>,
    begun: Option<Begun>,
    /// The names of the files that were taken in, by the number of their part.
    names: BTreeMap<u32, String>,
}

/// The run that the parts belong to, as the first of them says.
struct Begun {
    /// The first part, without its state.
    first: PartFile,
    name: String,
    settings: Settings,
    scenario: Scenario,
    questions: Questions,
    planned: Planned,
    part: Option<Part>,
}

impl Merger {
    /// Nothing yet. `make_probes` must be what the parts were run with.
    #[must_use]
    pub fn new(make_probes: fn(&Scenario) -> Vec<Probe>) -> Self {
        Self { make_probes, begun: None, names: BTreeMap::new() }
    }

    /// Takes in the part in `text`, whose file is called `name`.
    ///
    /// # Errors
    ///
    /// In words that name the file, unless it is a part of the same run as those
    /// before, and another.
    pub fn add(&mut self, name: &str, text: &str) -> Result<(), String> {
        let named = |message: String| format!("{name} {message}");
        let mut file = PartFile::read(text).map_err(named)?;
        let shard = file.shard().map_err(named)?;
        let state = std::mem::take(&mut file.state);
        let scenario_file = file.scenario.file.clone();
        let begun = match &mut self.begun {
            Some(begun) => {
                if let Some(difference) = file.differs(&begun.first) {
                    let other = &begun.name;
                    return Err(format!(
                        "{name} is a part of another run than {other}: {difference}"
                    ));
                }
                begun
            }
            none => none.insert(begin(name, file, self.make_probes).map_err(named)?),
        };
        if let Some(other) = self.names.get(&shard.number()) {
            return Err(if other == name {
                format!("{name} is given twice")
            } else {
                format!("{other} and {name} are both part {shard}")
            });
        }
        let part = Part::restore(&begun.planned.plan, &begun.settings, shard, &state)
            .map_err(|reason| format!("{name} does not fit its scenario: {reason}"))?;
        match &mut begun.part {
            Some(sum) => sum.merge(part),
            none => *none = Some(part),
        }
        if shard.number() == 1 {
            // Whatever the order, the same part says what charts are called.
            begun.first.scenario.file = scenario_file;
        }
        self.names.insert(shard.number(), name.to_owned());
        Ok(())
    }

    /// The outcome of the run, and the name of the scenario's file.
    ///
    /// # Errors
    ///
    /// In words, if a part is missing.
    pub fn finish(self) -> Result<(String, Outcome), String> {
        let Some(Begun { first, settings, scenario, questions, planned, part: Some(part), .. }) =
            self.begun
        else {
            return Err("there is no part".to_owned());
        };
        let missing: Vec<String> = (1..=first.shards)
            .filter(|number| !self.names.contains_key(number))
            .filter_map(|number| Shard::new(number, first.shards))
            .map(|shard| shard.to_string())
            .collect();
        match missing.as_slice() {
            [] => {
                let outcome = gather(scenario, settings, questions, &planned, part);
                Ok((first.scenario.file, outcome))
            }
            [one] => Err(format!("part {one} is missing")),
            several => Err(format!("parts {} are missing", several.join(", "))),
        }
    }
}

/// Reads the scenario of the first part.
fn begin(
    name: &str,
    first: PartFile,
    make_probes: fn(&Scenario) -> Vec<Probe>,
) -> Result<Begun, String> {
    let settings = first.settings()?;
    let kept: &Kept = &first.scenario;
    let scenario = parse(&kept.file, &kept.text, &kept.request(), kept).map_err(|rejected| {
        let problem = rejected.problems.first().map(|problem| problem.message.as_str());
        format!("holds a scenario that is refused: {}", problem.unwrap_or_default())
    })?;
    if scenario.hash != first.hash {
        return Err("does not hold the scenario that it was made of".to_owned());
    }
    let questions = Questions::from(make_probes(&scenario)).with_sketches();
    let planned = plan(&scenario, &questions);
    let name = name.to_owned();
    Ok(Begun { first, name, settings, scenario, questions, planned, part: None })
}
