//! Which studies are counted: what a user asks for, and one figure per dataset.

use serde::Serialize;

use super::effect::Effect;
use super::study::Study;
use super::terms::{CHANNELS, DISPLACEMENT, KINDS, MEDIA, WINDOWS};
use crate::catalogue::known;
use crate::language::Message;
use crate::problem::Problem;

/// What a user asks for. An empty filter asks for every verified displacement
/// rate.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// One of [`MEDIA`].
    pub medium: Option<String>,
    /// One of [`CHANNELS`].
    pub channel: Option<String>,
    /// One of [`WINDOWS`].
    pub window: Option<String>,
    /// One of [`KINDS`]; for pooling only `displacement` will do.
    pub kind: Option<String>,
    /// Only what was peer reviewed.
    pub peer_reviewed_only: bool,
    /// Nothing that somebody with a stake in the figure paid for. Studies that
    /// name no funder stay.
    pub without_stake: bool,
    /// Figures from memory too, which are otherwise left out.
    pub with_unverified: bool,
}

impl Filter {
    /// A filter for one medium.
    #[must_use]
    pub fn medium(name: &str) -> Self {
        Self { medium: Some(name.to_owned()), ..Self::default() }
    }

    /// `Err` for each word that is in no list.
    ///
    /// # Errors
    ///
    /// If a word is unknown.
    pub fn check(&self) -> Result<(), Problem> {
        let words = [
            ("medium", MEDIA, &self.medium),
            ("channel", CHANNELS, &self.channel),
            ("window", WINDOWS, &self.window),
            ("kind", KINDS, &self.kind),
        ];
        for (column, list, word) in words {
            if let Some(word) = word {
                known(column, list, word)
                    .map_err(|(message, help)| Problem::new(message).help(help))?;
            }
        }
        Ok(())
    }

    /// Why the filter leaves `study` out, if it does, apart from its kind and
    /// whether it has a number.
    #[must_use]
    pub fn excludes(&self, study: &Study) -> Option<LeftOut> {
        let differs = |asked: &Option<String>, has: &str| asked.as_ref().is_some_and(|a| a != has);
        if differs(&self.medium, study.medium) {
            Some(LeftOut::OtherMedium)
        } else if differs(&self.channel, study.channel) {
            Some(LeftOut::OtherChannel)
        } else if differs(&self.window, study.window) {
            Some(LeftOut::OtherWindow)
        } else if self.peer_reviewed_only && study.peer_reviewed != "yes" {
            Some(LeftOut::NotPeerReviewed)
        } else if self.without_stake && study.stake == "yes" {
            Some(LeftOut::FunderWithStake)
        } else if !self.with_unverified && !study.verified {
            Some(LeftOut::NotVerified)
        } else {
            None
        }
    }

    /// The rows that a list shows: all kinds unless one is asked for, and what was
    /// not verified too, since a list counts nothing.
    #[must_use]
    pub fn list<'a>(&self, studies: &'a [Study]) -> Vec<&'a Study> {
        let shown = Self { with_unverified: true, ..self.clone() };
        let wanted = |study: &&Study| {
            shown.excludes(study).is_none() && shown.kind.as_ref().is_none_or(|k| k == study.kind)
        };
        studies.iter().filter(wanted).collect()
    }
}

/// Why a displacement rate was not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeftOut {
    /// It is about another medium.
    OtherMedium,
    /// It is about another channel.
    OtherChannel,
    /// It is about another use of a title.
    OtherWindow,
    /// Only peer-reviewed figures were asked for.
    NotPeerReviewed,
    /// Somebody with a stake paid.
    FunderWithStake,
    /// No page that states it was read.
    NotVerified,
    /// Another figure of the same data was counted.
    SameDataset,
}

/// What was counted for a question, and what was not.
#[derive(Debug)]
pub struct Selection<'a> {
    /// One rate per dataset, in the order of the table.
    pub counted: Vec<&'a Study>,
    /// Rates that answer the question but were not counted, and why; rates of
    /// another medium are not listed.
    pub left_out: Vec<(&'a Study, LeftOut)>,
    /// Findings without a number that answer the question: counted in words,
    /// never as 0.
    pub in_words: Vec<&'a Study>,
}

impl Selection<'_> {
    /// What is pooled.
    #[must_use]
    pub fn effects(&self) -> Vec<Effect> {
        self.counted.iter().filter_map(|study| study.effect()).collect()
    }

    /// The findings without a number in one clause, or `None` if there are
    /// none.
    #[must_use]
    pub fn in_words(&self) -> Option<Message> {
        let counted = |id: &str, reported: &[&str]| {
            let these = self.in_words.iter().filter(|study| reported.contains(&study.reported));
            let ids: Vec<String> = these.map(|study| format!("`{}`", study.id)).collect();
            let said = Message::new(id).with("count", ids.len()).with("ids", ids.join(", "));
            (!ids.is_empty()).then_some(said)
        };
        let none = counted("not-counted-no-effect", &["no-effect-found"]);
        let others = counted("not-counted-direction", &["direction", "unseen"]);
        match (none, others) {
            (Some(first), Some(second)) => {
                Some(Message::new("not-counted-both").with("first", first).with("second", second))
            }
            (one, other) => {
                one.or(other).map(|what| Message::new("not-counted-one").with("what", what))
            }
        }
    }
}

/// What `filter` counts among `studies`.
///
/// # Errors
///
/// If a word of the filter is unknown, or asks for a kind that is not pooled.
pub fn select<'a>(studies: &'a [Study], filter: &Filter) -> Result<Selection<'a>, Problem> {
    filter.check()?;
    if let Some(kind) = filter.kind.as_ref().filter(|kind| *kind != DISPLACEMENT) {
        let message = format!("only `{DISPLACEMENT}` rates are pooled, not `{kind}`");
        let help = "convert each figure first, with the sales and volume of its study";
        return Err(Problem::new(message).help(help));
    }
    let (mut candidates, mut left_out, mut in_words) = (Vec::new(), Vec::new(), Vec::new());
    for study in studies.iter().filter(|study| study.kind == DISPLACEMENT) {
        match filter.excludes(study) {
            Some(LeftOut::OtherMedium) => {}
            Some(reason) if study.estimate.is_some() => left_out.push((study, reason)),
            Some(_) => {}
            None if study.estimate.is_some() => candidates.push(study),
            None => in_words.push(study),
        }
    }
    let counted: Vec<&Study> =
        candidates.iter().copied().filter(|s| is_best(s, &candidates)).collect();
    let same = candidates.iter().filter(|study| !is_best(study, &candidates));
    left_out.extend(same.map(|study| (*study, LeftOut::SameDataset)));
    Ok(Selection { counted, left_out, in_words })
}

/// Whether `study` stands for its dataset among `candidates`: the first use of a
/// title before any and before a repeat, a peer-reviewed figure before others, a
/// printed number before our reading of one, then the earlier row.
fn is_best(study: &Study, candidates: &[&Study]) -> bool {
    let rank = |s: &Study| {
        let window = ["first", "any", "repeat"].iter().position(|w| *w == s.window);
        let review = ["yes", "partly", "no"].iter().position(|w| *w == s.peer_reviewed);
        (window, review, s.reported != "number", s.line)
    };
    let rivals = candidates.iter().filter(|other| other.dataset == study.dataset);
    rivals.map(|other| rank(other)).min() == Some(rank(study))
}
