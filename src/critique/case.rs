//! What a rule looks at: one subject in its scenario, with the draws and the data.

use std::cell::RefCell;

use super::Data;
use super::applied::Applied;
use super::finding::{Conclusion, Finding, Mark};
use super::question;
use super::rule::{Rule, Threshold};
use crate::context::{Fact as Datum, Found, Row, Setting, Unknown};
use crate::language::Message;
use crate::outcome::{Asked, Outcome, ProbeResult};
use crate::quantity::{Unit, UnitNames};
use crate::scenario::{Assertion, Claim, Critic, Declared, Fact, Scenario};

/// Which subject of a scenario.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// Index into [`Scenario::claims`].
    Claim(usize),
    /// Index into [`Scenario::critics`].
    Critic(usize),
    /// Index of the critic, and of the assertion in it.
    Assertion(usize, usize),
}

/// One subject of one rule.
pub struct Case<'a> {
    /// The rule.
    pub rule: &'static Rule,
    /// The whole scenario.
    pub scenario: &'a Scenario,
    /// The subject.
    pub about: About,
    /// Studies and context data.
    pub data: &'a Data<'a>,
    pub(super) applied: &'a Applied,
    /// `None` while questions are gathered, before anything is drawn.
    pub(super) outcome: Option<&'a Outcome>,
    /// Keys that the rule asked for, found or not.
    asked: RefCell<Vec<&'static str>>,
    /// Facts of the context that it looked up, with their marks.
    looked_up: RefCell<Vec<(String, Option<Mark>)>>,
}

impl<'a> Case<'a> {
    pub(super) fn new(
        rule: &'static Rule,
        about: About,
        scenario: &'a Scenario,
        data: &'a Data<'a>,
        applied: &'a Applied,
    ) -> Self {
        let (asked, looked_up) = (RefCell::default(), RefCell::default());
        Self { rule, scenario, about, data, applied, outcome: None, asked, looked_up }
    }

    pub(super) fn with_outcome(self, outcome: &'a Outcome) -> Self {
        Self { outcome: Some(outcome), ..self }
    }

    // ---------------------------------------------------------------- the subject

    /// The claim examined; for an assertion the claim of the file that it speaks of.
    #[must_use]
    pub fn claim(&self) -> Option<&'a Claim> {
        self.claim_index().map(|index| &self.scenario.claims[index])
    }

    pub(super) fn claim_index(&self) -> Option<usize> {
        match self.about {
            About::Claim(index) => Some(index),
            About::Critic(_) => None,
            About::Assertion(..) => {
                let about = &self.assertion()?.about;
                self.scenario.claims.iter().position(|claim| &claim.id == about)
            }
        }
    }

    /// The critic examined, or whose assertion is.
    #[must_use]
    pub fn critic(&self) -> Option<&'a Critic> {
        match self.about {
            About::Claim(_) => None,
            About::Critic(index) | About::Assertion(index, _) => {
                Some(&self.scenario.critics[index])
            }
        }
    }

    /// The assertion examined.
    #[must_use]
    pub fn assertion(&self) -> Option<&'a Assertion> {
        match self.about {
            About::Assertion(_, index) => Some(&self.critic()?.asserts[index]),
            _ => None,
        }
    }

    /// Other claims of the file.
    pub fn other_claims(&self) -> impl Iterator<Item = &'a Claim> + use<'a> {
        let own = self.claim_index();
        let claims = self.scenario.claims.iter().enumerate();
        claims.filter(move |(index, _)| Some(*index) != own).map(|(_, claim)| claim)
    }

    /// The medium that the claim speaks of.
    #[must_use]
    pub fn medium(&self) -> Option<&'a str> {
        match self.claim() {
            Some(claim) => self.scenario.setting(claim).medium,
            None => self.scenario.medium.as_deref(),
        }
    }

    /// Whether the file holds the words of the claim, its own or told by others.
    #[must_use]
    pub fn words_seen(&self) -> bool {
        self.claim().is_some_and(|claim| claim.wording.is_some() || claim.paraphrase.is_some())
    }

    /// The territory that the claim speaks of.
    #[must_use]
    pub fn territory(&self) -> Option<&'a str> {
        self.scenario.setting(self.claim()?).place
    }

    /// The year that the claim speaks of, else the year of the scenario's prices.
    #[must_use]
    pub fn year(&self) -> Option<u16> {
        match self.claim() {
            Some(claim) => self.scenario.setting(claim).year,
            None => self.scenario.price_year.and_then(|year| u16::try_from(year).ok()),
        }
    }

    /// Whether the claim is that nothing was lost: how large it is, is then no question.
    #[must_use]
    pub fn claims_nothing(&self) -> bool {
        self.claim().is_some_and(|claim| claim.amount == 0.0)
    }

    /// The currency of the scenario.
    #[must_use]
    pub fn money(&self) -> Unit {
        Unit::named(&self.scenario.currency)
    }

    /// The unit written `text`; `money` is the currency of the scenario.
    ///
    /// # Panics
    ///
    /// If it is none: it stands in the rule, and the rule's test reads it.
    #[must_use]
    pub fn unit(&self, text: &str) -> Unit {
        let unit = Unit::parse(text, &UnitNames::new()).expect("a test of the rule reads it");
        unit.with_money(&self.scenario.currency)
    }

    // ---------------------------------------------------------------- what was published

    /// What was declared of the subject. Rules should ask by [`Case::number`] and the like, which
    /// note what was asked for.
    #[must_use]
    pub fn declared(&self) -> &'a Declared {
        match self.about {
            About::Claim(index) => &self.scenario.claims[index].method,
            About::Critic(index) => &self.scenario.critics[index].declared,
            About::Assertion(critic, index) => {
                &self.scenario.critics[critic].asserts[index].declared
            }
        }
    }

    fn ask(&self, key: &'static str) {
        let mut asked = self.asked.borrow_mut();
        if !asked.contains(&key) {
            asked.push(key);
        }
    }

    /// The published number under `key`.
    pub fn number(&self, key: &'static str) -> Option<f64> {
        self.ask(key);
        self.declared().number(key)
    }

    /// The published text or word under `key`.
    pub fn text(&self, key: &'static str) -> Option<&'a str> {
        self.ask(key);
        self.declared().text(key)
    }

    /// Whether it was published that `key`, or that not `key`.
    pub fn boolean(&self, key: &'static str) -> Option<bool> {
        self.ask(key);
        self.declared().boolean(key)
    }

    /// The published numbers under `key`.
    pub fn numbers(&self, key: &'static str) -> &'a [f64] {
        self.ask(key);
        self.declared().numbers(key)
    }

    /// The published texts under `key`.
    pub fn texts(&self, key: &'static str) -> &'a [String] {
        self.ask(key);
        self.declared().texts(key)
    }

    /// The claim a year, in the currency of the scenario.
    #[must_use]
    pub fn per_year(&self) -> Option<f64> {
        self.claim().map(Claim::per_year)
    }

    /// The published sales per unit, else what the published volume and price imply, in
    /// sales per unit: s* = C / (V p).
    pub fn published_rate(&self) -> Option<f64> {
        self.number("rate").or_else(|| self.implied_rate())
    }

    /// What the claim needs each unit of the published volume to displace, at the published price.
    pub fn implied_rate(&self) -> Option<f64> {
        let (volume, price) = (self.number("volume"), self.number("price"));
        let retail = volume? * price?;
        // Asked for only where there is one: without one there is none, which is nothing that lacks.
        let multiplier = self.declared().number("multiplier").and(self.number("multiplier"));
        Some(self.claim()?.amount / (retail * multiplier.unwrap_or(1.0)))
    }

    // ---------------------------------------------------------------- data

    /// Where, when and of what figures of the context are to be looked up.
    #[must_use]
    pub fn setting(&self) -> Setting<'a> {
        Setting {
            context: &self.scenario.context,
            medium: self.medium(),
            place: self.territory(),
            year: self.year(),
            currency: &self.scenario.currency,
        }
    }

    /// What was looked up in a [`Setting`]; the finding names it, with its marks.
    ///
    /// # Errors
    ///
    /// With a sentence, if there is none; without, if nothing says where, when or of what.
    pub fn looked_up(&self, found: Result<Found, Unknown>) -> Result<Found, Option<Message>> {
        match found {
            Ok(found) => {
                found.rows.iter().for_each(|row| self.note(row));
                Ok(found)
            }
            Err(Unknown::Unnamed(_)) => Err(None),
            Err(unknown) => Err(Some(unknown.says())),
        }
    }

    fn note(&self, row: &Row) {
        let mark = Mark::of_status(row.status());
        self.looked_up.borrow_mut().push((row.fact.path(), mark));
    }

    /// A row of the context for the place and year of the claim, or the nearest year, which the
    /// finding names, with its marks.
    ///
    /// # Errors
    ///
    /// As [`looked_up`](Self::looked_up).
    pub fn fact(&self, quantity: &str) -> Result<Datum, Option<Message>> {
        match self.setting().row(quantity) {
            Ok(row) => {
                self.note(&row);
                Ok(row.fact)
            }
            Err(Unknown::Unnamed(_)) => Err(None),
            Err(unknown) => Err(Some(unknown.says())),
        }
    }

    // ---------------------------------------------------------------- thresholds

    /// The value of the threshold called `name`, the user's own where there is one.
    ///
    /// # Panics
    ///
    /// If the rule has no such threshold.
    #[must_use]
    pub fn threshold(&self, name: &str) -> f64 {
        let threshold = self.rule.threshold(name).expect("a rule asks for its own thresholds");
        self.applied.value(self.rule, threshold)
    }

    /// The levels of the rule's one number, gravest first, with their values.
    pub(super) fn levels(&self) -> Vec<(&'static Threshold, f64)> {
        let levels = self.rule.thresholds.iter().filter(|threshold| threshold.is_level());
        levels.map(|threshold| (threshold, self.applied.value(self.rule, threshold))).collect()
    }

    /// The draws' answer to the question called `name`.
    ///
    /// # Errors
    ///
    /// With a sentence, if the scenario lacks an input for it or some draw is not finite.
    ///
    /// # Panics
    ///
    /// While questions are gathered: nothing is drawn yet.
    pub fn answer(&self, name: &str) -> Result<&'a ProbeResult, Message> {
        let lacks = |question: &super::Question| question::probe(self, question).err();
        let asked = self.rule.questions.map(|ask| ask(self)).unwrap_or_default();
        let question = asked.iter().find(|question| question.name == name);
        let question = question.ok_or_else(|| Message::new("critique-no-question"))?;
        if let Some(why) = lacks(question) {
            return Err(why);
        }
        let outcome = self.outcome.expect("answers are asked for after the draws");
        let (claim, name) = (self.claim_index().unwrap_or(0), question::probe_name(self, name));
        let found = outcome.answer(Asked::Rule, claim, &name);
        found
            .filter(|answer| answer.figures.is_some())
            .ok_or_else(|| Message::new("missing-not-finite"))
    }

    /// `finding` with what the rule read, and looked for in vain.
    pub(super) fn noted(&self, finding: Finding) -> Finding {
        let declared = self.declared();
        let asked = self.asked.borrow();
        let read = asked.iter().filter_map(|key| Some((*key, declared.get(key)?.clone())));
        let read: Vec<(&'static str, Fact)> = read.collect();
        let unseen = asked.iter().copied().filter(|key| declared.get(key).is_none());
        let lacks = match finding.conclusion {
            Conclusion::CannotEvaluate => unseen.collect(),
            _ => Vec::new(),
        };
        let looked_up = self.looked_up.take();
        let marked = finding.marked(looked_up.iter().filter_map(|(_, mark)| *mark));
        let finding = looked_up.into_iter().fold(marked, |finding, (name, _)| finding.using(name));
        Finding { read, lacks, ..finding }
    }
}
