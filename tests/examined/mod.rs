//! Scenarios of tests, examined by all rules with the shipped data.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use shortfall::bridge;
use shortfall::critique::{Applied, Critique, Data, examine, probes};
use shortfall::engine::Settings;
use shortfall::evidence::shipped;
use shortfall::inversion;
use shortfall::outcome::{self, Outcome, Questions};
use shortfall::scenario::{NoFiles, Request, Scenario, parse};

/// Studies are pooled once for all tests of a file.
static DATA: LazyLock<Data<'static>> = LazyLock::new(|| Data::new(shipped()));

/// The scenario at `path`, with what all scenarios of rules have in common before it unless it
/// begins one of its own.
pub(crate) fn scenario(path: &Path) -> Scenario {
    let name = path.display().to_string();
    let own = fs::read_to_string(path).unwrap_or_else(|error| panic!("{name}: {error}"));
    let whole = own.lines().any(|line| line.starts_with("format"));
    let base = fs::read_to_string("tests/critique/base.toml").unwrap();
    let text = if whole { own } else { format!("{base}{own}") };
    parse(&name, &text, &Request::default(), &NoFiles).unwrap_or_else(|rejected| {
        panic!("{name}: {:#?}", rejected.problems);
    })
}

/// What the rules find in it with so many draws, which also answer inversions and bridges where a
/// test reads them.
pub(crate) fn critique(scenario: Scenario, draws: u64, whole: bool) -> (Outcome, Critique) {
    let applied = Applied::of(&scenario.rules).unwrap();
    let mut asked = Questions::from(probes(&scenario, &DATA, &applied));
    if whole {
        asked.probes.extend(inversion::probes(&scenario));
        asked.breakdowns = bridge::breakdowns(&scenario);
    }
    let settings = Settings::default().with_draws(draws).unwrap();
    let outcome = outcome::run(scenario, settings, asked, &|_| {});
    let critique = examine(&outcome, &DATA, applied);
    (outcome, critique)
}
