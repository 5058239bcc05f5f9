//! Rules over a scenario and its outcome: what is wrong with a published figure,
//! with its method, and with what its critics say.
//!
//! # How to write a rule
//!
//! A rule is one file, `rules/<family>/<code>.rs`, one line in [`RULES`], its sentences in the
//! three language files and three scenarios in `tests/critique/<CODE>/`. Nothing else: commands,
//! the manual, JSON and tests work from the list.
//!
//! 1. **The file.** A `const RULE: Rule` and its `examine`. The module's docstring opens with the
//!    headings of its manual page. `examine` gets a [`Case`]: the subject ([`Case::claim`],
//!    [`Case::critic`], [`Case::assertion`]), the declared facts ([`Case::number`],
//!    [`Case::text`], [`Case::boolean`], [`Case::numbers`], [`Case::texts`]; keys are in
//!    `scenario/method_keys.rs`, and need no additions), the thresholds ([`Case::threshold`]) and
//!    the draws ([`Case::answer`]). What it asks for is noted: the finding prints what was read,
//!    and, if it cannot be evaluated, what was not published.
//! 2. **The answer.** `None` if the scenario has no such subject (a share of the world where there
//!    is one claim only): no finding then. [`Case::unknown`] if a fact was not published.
//!    [`Case::looked_up`] notes what a [`Setting`](crate::context::Setting) has of the place and
//!    year; doubtful data mark the finding by themselves.
//!    [`Case::weigh`] holds a number against the thresholds called `error`, `warning` and `note`,
//!    gravest first, and fires or is clear. [`Case::fires`] and [`Case::clear`] where there is no
//!    number. Then `.with(name, value)` fills in variables of the sentence, `.corrected(Factor)`
//!    says what the claim is to be multiplied by, `.marked(..)` shows doubtful data, `.using(..)`
//!    names data of the context or studies. A rule about the claimant's method reads what the
//!    claimant published and nothing else; where only inputs of the scenario give a number, mark
//!    it [`Mark::OurVolume`] and let the sentence say so.
//! 3. **Questions.** A rule that needs a distribution lists [`Question`]s: a formula over inputs
//!    of the scenario, evaluated on the same draws as the models. With [`Question::levels`] it
//!    counts how often a level is crossed, and [`Case::weigh_answer`] fires at 9 of 10 draws, is
//!    clear at 1 of 10, and is uncertain between. The name `claim` is the figure a year.
//! 4. **Sentences**, in the section of the family in `en.ftl`, `fr.ftl` and `nl.ftl`, in the same
//!    order with the same variables. Always: `-title` (two to six words, no full stop),
//!    `-looks-for`, `-how`, `-why`, `-limits` (what it does not say), `-todo` (what a reader should
//!    do), `-asks` (what to ask the claimant or critic for), `-fires`, `-clear`, `-unknown`; and
//!    `-uncertain` if it has questions. `rules show CODE` prints the first six. Short sentences,
//!    numbers before adjectives; say the same of a claim that you like. What was published is
//!    "published", what we put in is "ours".
//! 5. **Scenarios** `fires.toml`, `clear.toml`, `unknown.toml`: small files whose first line says
//!    what they show. `tests/rules.rs` runs them in all three languages.
//!
//! Exemplars: `rules/units/u1_up_to.rs` (words, no number), `rules/substitution/s1_one_to_one.rs`
//! (a number from published facts, levels, factor), `rules/substitution/s2_above_evidence.rs`
//! (draws and evidence).

mod applied;
mod case;
mod data;
mod finding;
mod judgement;
mod question;
mod rule;
pub mod rules;

pub use applied::{Applied, rule};
pub use case::{About, Case};
pub use data::{Data, Rates};
pub use finding::{Conclusion, Factor, Finding, Mark, Severity};
pub use question::Question;
pub use rule::{Reading, Rule, Side, Source, Subject, Threshold};
pub use rules::RULES;

use crate::outcome::{Outcome, Probe};
use crate::scenario::Scenario;

/// What was found, subject by subject, in the order of the list of rules.
#[derive(Debug)]
pub struct Critique {
    /// One entry for every claim of the scenario.
    pub claims: Vec<Vec<Finding>>,
    /// One entry for every critic of the scenario; findings about an assertion carry its index.
    pub critics: Vec<Vec<(Option<usize>, Finding)>>,
    /// How the rules were applied.
    pub applied: Applied,
}

/// What the rules ask of the draws of `scenario`.
#[must_use]
pub fn probes(scenario: &Scenario, data: &Data<'_>, applied: &Applied) -> Vec<Probe> {
    let mut probes = Vec::new();
    for case in cases(scenario, data, applied) {
        let questions = case.rule.questions.map(|ask| ask(&case)).unwrap_or_default();
        probes
            .extend(questions.iter().filter_map(|question| question::probe(&case, question).ok()));
    }
    probes
}

/// Examines an outcome whose run answered [`probes`].
#[must_use]
pub fn examine(outcome: &Outcome, data: &Data<'_>, applied: Applied) -> Critique {
    let scenario = &outcome.scenario;
    let mut claims = vec![Vec::new(); scenario.claims.len()];
    let mut critics = vec![Vec::new(); scenario.critics.len()];
    for case in cases(scenario, data, &applied) {
        let case = case.with_outcome(outcome);
        let Some(finding) = (case.rule.examine)(&case) else { continue };
        let finding = case.noted(finding);
        match case.about {
            About::Claim(index) => claims[index].push(finding),
            About::Critic(index) => critics[index].push((None, finding)),
            About::Assertion(critic, index) => critics[critic].push((Some(index), finding)),
        }
    }
    Critique { claims, critics, applied }
}

/// Every rule on every subject that it examines.
fn cases<'a>(
    scenario: &'a Scenario,
    data: &'a Data<'a>,
    applied: &'a Applied,
) -> impl Iterator<Item = Case<'a>> {
    let rules = RULES.iter().copied().filter(|rule| applied.applies(rule));
    rules.flat_map(move |rule| {
        let subjects = rule.subjects.iter().flat_map(|subject| abouts(scenario, *subject));
        subjects.map(move |about| Case::new(rule, about, scenario, data, applied))
    })
}

fn abouts(scenario: &Scenario, subject: Subject) -> Vec<About> {
    let critics = scenario.critics.iter().enumerate();
    match subject {
        Subject::Claim => (0..scenario.claims.len()).map(About::Claim).collect(),
        Subject::Critic => (0..scenario.critics.len()).map(About::Critic).collect(),
        Subject::Assertion => critics
            .flat_map(|(i, critic)| (0..critic.asserts.len()).map(move |j| About::Assertion(i, j)))
            .collect(),
    }
}
