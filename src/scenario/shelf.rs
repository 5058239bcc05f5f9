//! Built-in models that a file uses, read once for all its variants.

use std::cell::RefCell;

use crate::catalogue::Embedded;
use crate::model::{Model, load};
use crate::problem::{Source, Sources};
use crate::quantity::UnitNames;

/// Models that were read, each as it was asked for.
#[derive(Debug, Default)]
pub(super) struct Shelf(RefCell<Vec<Shelved>>);

/// A model, and what its reading depended on.
#[derive(Debug)]
struct Shelved {
    /// The index of its text among the sources, which its places hold.
    index: usize,
    units: UnitNames,
    model: Model,
    source: Source,
}

impl Shelf {
    /// The built-in model, whose text is added to `sources` so that messages can point into it.
    pub(super) fn load(
        &self,
        embedded: &Embedded,
        units: &UnitNames,
        sources: &mut Sources,
    ) -> Model {
        let index = sources.len();
        let same = |known: &&Shelved| {
            known.index == index && known.units == *units && known.model.name == embedded.name
        };
        if let Some(known) = self.0.borrow().iter().find(same) {
            sources.push(known.source.clone());
            return known.model.clone();
        }
        let model = load(embedded, units, sources);
        let (units, kept, source) = (units.clone(), model.clone(), sources[index].clone());
        self.0.borrow_mut().push(Shelved { index, units, model: kept, source });
        model
    }
}
