//! Laws that are made of something else than parameters: of published evidence,
//! of a judged range by its name, of what experts say.
//!
//! To add one, write a file with its `LAW` and list it in [`MADE_LAWS`]. The
//! reader, the schema, help and the manual work from the list.

mod elicited;
mod evidence;
mod given;
mod judged;

use super::law::{self, Context, Laws, cut, ends, located};
use super::told::told;
use crate::catalogue::{Named, Term, nearest};
use crate::distribution::{self, Distribution};
use crate::language::{Message, Value};
use crate::model::Rate;
use crate::problem::{Place, Problem};
use crate::quantity::{Unit, count};
use crate::table::{Name, Node};

use given::Given;

/// Every law of this kind.
pub const MADE_LAWS: &[MadeLaw] = &[evidence::LAW, judged::LAW, elicited::LAW];

/// An entry of [`MADE_LAWS`].
#[derive(Debug)]
pub struct MadeLaw {
    /// What a user writes as `law = "…"`.
    pub name: &'static str,
    /// One line that says what the law is.
    pub summary: &'static str,
    /// The keys that it takes.
    pub keys: &'static [MadeKey],
    /// Whether it is a law of a displacement rate and of nothing else.
    pub only_rates: bool,
    /// An inline table as a user would write it.
    pub example: &'static str,
    /// Makes it; `None` if it was refused.
    make: fn(&Given<'_>) -> Option<Making>,
}

impl Named for MadeLaw {
    fn name(&self) -> &str {
        self.name
    }
}

/// A key of a [`MadeLaw`].
#[derive(Debug)]
pub struct MadeKey {
    /// What a user writes.
    pub name: &'static str,
    /// What stands behind it.
    pub takes: Takes,
    /// What it means.
    pub says: &'static str,
}

/// What a key of a [`MadeLaw`] takes.
#[derive(Clone, Copy, Debug)]
pub enum Takes {
    /// Any text.
    Text,
    /// One of these words, each with what it means.
    Word(fn() -> Vec<(&'static str, String)>),
    /// A number.
    Number,
    /// `true` or `false`.
    Flag,
    /// A list of numbers.
    Numbers,
    /// A list of texts.
    Texts,
    /// A list of tables.
    Tables,
}

/// The words of a list of terms.
fn terms(list: &'static [Term]) -> Vec<(&'static str, String)> {
    list.iter().map(|term| (term.name, term.summary.to_owned())).collect()
}

const fn key(name: &'static str, takes: Takes, says: &'static str) -> MadeKey {
    MadeKey { name, takes, says }
}

/// Each takes milliseconds: no honest file comes near so many that differ.
const MOST_MADE: usize = 1_000;

/// A law, and how it was made, a clause each: from what, how, what to mind.
type Making = (Box<dyn Distribution>, Vec<Message>);

/// Whether `name` is a key of such a law.
pub(super) fn is_made_key(name: &str) -> bool {
    MADE_LAWS.iter().flat_map(|law| law.keys).any(|key| key.name == name)
}

/// The law that alone takes `name`, which no law of parameters does.
pub(super) fn law_of(name: &str) -> Option<&'static MadeLaw> {
    let of_parameters = matches!(name, "file" | "column") || distribution::is_key(name);
    let made = MADE_LAWS.iter().find(|law| law.keys.iter().any(|key| key.name == name));
    made.filter(|_| !of_parameters)
}

impl MadeLaw {
    /// Reads the law in `entries`, whose name stands at `node`.
    pub(super) fn read(
        &self,
        path: &str,
        entries: &[&(Name, Node)],
        node: &Node,
        context: &Context<'_>,
    ) -> Option<Laws> {
        let key = |(name, node): &&(Name, Node)| format!("{} = {}\n", name.text, node.canonical());
        let keys: String = entries.iter().map(key).collect();
        let known = context.made.borrow().get(&keys).cloned();
        let (made, how) = if let Some(known) = known {
            known
        } else {
            let made = self.made(path, entries, node, context)?;
            context.made.borrow_mut().insert(keys, made.clone());
            made
        };
        let (family, told) = (self.name, told(self.name, entries));
        Some(Laws { rows: vec![made], family, told, how, fact: None })
    }

    fn made(
        &self,
        path: &str,
        entries: &[&(Name, Node)],
        node: &Node,
        context: &Context<'_>,
    ) -> Option<(law::Made, Vec<Message>)> {
        if context.made.borrow().len() == MOST_MADE {
            let most = count(MOST_MADE as u64);
            let problem = Problem::new(format!("at most {most} different laws of this kind"));
            context.problems.push(problem.at(&node.place));
            return None;
        }
        let before = context.problems.count();
        let of_any_law = |name: &str| matches!(name, "law" | "truncate");
        for (name, _) in entries.iter().filter(|(name, _)| !of_any_law(&name.text)) {
            if !self.keys.iter().any(|key| key.name == name.text) {
                context.problems.push(self.unknown(path, name));
            }
        }
        let given = Given { path, entries, law: &node.place, context };
        self.keys.iter().for_each(|key| given.check(key));
        let ends = ends(path, entries, context.problems);
        if context.problems.count() > before {
            return None;
        }
        let (law, mut how) = (self.make)(&given)?;
        let refuse = |error| context.problems.push(located(error, entries, &node.place));
        let made = cut(law, ends).map_err(refuse).ok()?;
        if let (Some(_), Some(removed)) = (ends, made.removed) {
            how.push(Message::new("how-truncated").with("share", Value::percent(removed, 3)));
        }
        Some((made, how))
    }

    fn unknown(&self, path: &str, name: &Name) -> Problem {
        let problem = Problem::new(format!("law `{}` has no key `{}`", self.name, name.text));
        let names = self.keys.iter().map(|key| key.name);
        let listed: Vec<String> = names.clone().map(|name| format!("`{name}`")).collect();
        let help = match nearest(&name.text, names) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the keys of `{path}` besides `law` are {}", listed.join(", ")),
        };
        problem.at(&name.place).help(help)
    }

    /// What is wrong with this law for a quantity of this unit and kind, if it is
    /// one of rates.
    pub(super) fn misplaced(
        &self,
        input: &str,
        unit: &Unit,
        rate: Option<Rate>,
    ) -> Option<Problem> {
        if !self.only_rates {
            return None;
        }
        let help = "studies measure sales lost per copy, with willingness to pay and budget inside: \
                    use it for an input in `sale/download` or the like with `kind = \"net\"`";
        let message = if unit.sale_rate_of().is_none() {
            format!("law `{}` is for displacement rates, but `{input}` is in `{unit}`", self.name)
        } else if rate != Some(Rate::Net) {
            let kind = rate.map_or("none", Rate::word);
            format!("law `{}` is for net rates, but the kind of `{input}` is {kind}", self.name)
        } else {
            return None;
        };
        Some(Problem::new(message).help(help))
    }
}

/// The names of all laws.
pub(super) fn all_laws() -> impl Iterator<Item = &'static str> + Clone {
    let plain = distribution::LAWS.iter().map(|law| law.name);
    plain.chain(MADE_LAWS.iter().map(|law| law.name))
}

/// Where `law` stands among the entries.
pub(super) fn place_of<'n>(entries: &[&'n (Name, Node)], key: &str) -> Option<&'n Place> {
    entries.iter().find(|(name, _)| name.text == key).map(|(_, node)| &node.place)
}
