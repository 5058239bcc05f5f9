//! Which keys make a law: the forms it can be written in, and what to say when
//! the keys given fit none.

use super::keys::{ParamError, level, listed};
use super::{Distribution, Keys, Law};
use crate::catalogue::nearest;

/// Stands for two named quantiles, `p5` and `p95`, in [`Form::keys`].
pub const TWO_QUANTILES: &[&str] = &["pN", "pM"];

/// One way to write a law.
#[derive(Debug)]
pub struct Form {
    /// The keys that must be given; [`TWO_QUANTILES`] stands for any two named
    /// quantiles, of which one may be `median`.
    pub keys: &'static [&'static str],
    /// The keys that may be given besides.
    pub optional: &'static [&'static str],
    /// What the keys mean, with their units.
    pub says: &'static str,
    /// Makes the law. The keys are those of this form.
    pub read: fn(&Keys) -> Result<Box<dyn Distribution>, ParamError>,
}

impl Form {
    /// Whether this form is two named quantiles.
    #[must_use]
    pub fn takes_quantiles(&self) -> bool {
        self.keys == TWO_QUANTILES
    }

    /// The keys that have one fixed name: all but the two named quantiles.
    pub fn fixed_keys(&self) -> impl Iterator<Item = &'static str> {
        let fixed = if self.takes_quantiles() { &[] } else { self.keys };
        fixed.iter().chain(self.optional).copied()
    }

    fn knows(&self, key: &str) -> bool {
        self.fixed_keys().any(|known| known == key)
            || (self.takes_quantiles() && level(key).is_some())
    }

    fn fits(&self, given: &[&str]) -> bool {
        let complete = if self.takes_quantiles() {
            given.iter().filter(|key| level(key).is_some()).count() == 2
        } else {
            self.keys.iter().all(|key| given.contains(key))
        };
        complete && given.iter().all(|key| self.knows(key))
    }

    fn described(&self) -> String {
        if self.takes_quantiles() {
            return "two quantiles such as `p5` and `p95`".to_owned();
        }
        listed(self.keys.iter().copied(), "and")
    }
}

/// The form of `law` that the given keys fit.
pub(super) fn choose(law: &Law, keys: &Keys) -> Result<&'static Form, ParamError> {
    let given = keys.given();
    if let Some(unknown) = given.iter().find(|key| !law.forms.iter().any(|form| form.knows(key))) {
        return Err(unknown_key(law, unknown));
    }
    law.forms.iter().find(|form| form.fits(&given)).ok_or_else(|| no_form(law, &given))
}

fn unknown_key(law: &Law, key: &str) -> ParamError {
    let names = law.forms.iter().flat_map(Form::fixed_keys);
    let help = match nearest(key, names) {
        Some(name) => format!("did you mean `{name}`?"),
        None => ways(law),
    };
    ParamError::new(format!("a {} law has no `{key}`", law.name)).key(key).help(help)
}

fn no_form(law: &Law, given: &[&str]) -> ParamError {
    if let [only] = law.forms {
        let missing = only.keys.iter().copied().filter(|key| !given.contains(key));
        let message = format!("a {} law needs {}", law.name, listed(missing, "and"));
        return ParamError::new(message).help(ways(law));
    }
    let message = match given {
        [] => format!("a {} law needs its parameters", law.name),
        [one] => format!("`{one}` alone does not make a {} law", law.name),
        many => format!("{} do not make a {} law", listed(many.iter().copied(), "and"), law.name),
    };
    ParamError::new(message).help(ways(law))
}

/// "give `a` and `b`, or `mean` and `sd`".
fn ways(law: &Law) -> String {
    let ways: Vec<String> = law.forms.iter().map(Form::described).collect();
    format!("give {}", ways.join(", or "))
}
