//! An input whose law is a figure of the context data: `context = "population/Belgium/2010"`.

use std::sync::Arc;

use super::keys::{CONTEXT, GRADES};
use super::law::{Context, Laws, Made};
use super::overrides::is_law_key;
use super::told;
use crate::context::Fact;
use crate::distribution::{self, Keys};
use crate::language::Message;
use crate::problem::{Place, Problem};
use crate::table::{Name, Node, Value, wrong_kind};

/// Reads `entries`, of which `node` names the figure.
///
/// A value alone is a point; a value with a range is a triangle with the value as its
/// peak; a range alone makes every value in it alike.
pub(super) fn read(
    path: &str,
    entries: &[&(Name, Node)],
    node: &Node,
    context: &Context<'_>,
) -> Option<Laws> {
    if let Some((name, _)) =
        entries.iter().find(|(name, _)| name.text != CONTEXT && is_law_key(&name.text))
    {
        let message = format!("`{path}` has `context` and `{}`: which holds?", name.text);
        let help = "`context` gives the law by itself: take one of them away";
        context.problems.push(Problem::new(message).at(&name.place).help(help));
        return None;
    }
    let Value::Text(text) = &node.value else {
        let wanted = "a path in quotes, such as \"population/Belgium/2010\"";
        context.problems.push(wrong_kind(&format!("{path}.{CONTEXT}"), wanted, node));
        return None;
    };
    let fact = context.exchange.fact(text, &node.place)?;
    let (law, numbers) = law_of(&fact);
    let mut keys = Keys::default();
    keys.numbers.extend(numbers.iter().map(|(key, number)| ((*key).to_owned(), *number)));
    let made = match distribution::read(law, &keys) {
        Ok(law) => law,
        Err(error) => {
            let problem = Problem { help: error.help, ..Problem::new(error.message) };
            context.problems.push(problem.at(&node.place));
            return None;
        }
    };
    let told = Message::new("law-context")
        .with("path", fact.path())
        .with("law", told::of_numbers(law, &numbers));
    let mut how = vec![fact.message()];
    let doubts = || Message::new("how-note").with("note", fact.note.as_str());
    how.extend((!fact.note.is_empty()).then(doubts));
    let rows = vec![Made { law: Arc::from(made), removed: None }];
    Some(Laws { rows, family: law, told, how, fact: Some(Arc::new(fact)) })
}

/// The law and the keys that say what the table says of a figure, and no more.
fn law_of(fact: &Fact) -> (&'static str, Vec<(&'static str, f64)>) {
    match (fact.value, fact.low, fact.high) {
        (Some(value), Some(low), Some(high)) => {
            ("triangular", vec![("low", low), ("mode", value), ("high", high)])
        }
        (Some(value), ..) => ("point", vec![("value", value)]),
        (None, ..) => {
            let (low, high) = fact.ends();
            ("uniform", vec![("low", low), ("high", high)])
        }
    }
}

/// How sure a figure of the table makes an input that says nothing else.
pub(super) fn grade(fact: &Fact) -> &'static str {
    match fact.status {
        "yes" => "measured",
        "derived" => "derived",
        "weak" => "weak",
        "judgement" => "judgement",
        _ => "unverified",
    }
}

/// The less sure of a grade that an author gave and that of the table: an input
/// does not become surer by being written down.
pub(super) fn less_sure(own: Option<&str>, fact: &Fact) -> String {
    let place = |grade: &str| GRADES.iter().position(|known| *known == grade).unwrap_or(0);
    let of_table = grade(fact);
    match own {
        Some(own) if place(own) > place(of_table) => own.to_owned(),
        _ => of_table.to_owned(),
    }
}

/// The place of the key that says which law an input has.
pub(super) fn law_place<'n>(entries: &[&'n (Name, Node)]) -> Option<&'n Place> {
    let says = |(name, _): &&&(Name, Node)| name.text == "law" || name.text == CONTEXT;
    entries.iter().find(says).map(|(name, _)| &name.place)
}
