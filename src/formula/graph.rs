//! The values of a model, each of them once.
//!
//! A value that is the same operation of the same operands as an earlier one
//! is that one; what depends on constants only is computed here. Operands are
//! always earlier than what is made of them.

use super::loops::{Routine, Source, accumulate};
use std::collections::BTreeMap;

/// The value of one segment.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell {
    /// The same in every draw.
    Constant(f64),
    /// A column of the plan, by its index.
    Column(usize),
}

/// Index of a value in its [`Graph`].
pub(super) type Id = usize;

#[derive(Clone, Debug)]
pub(super) enum Value {
    Constant(f64),
    /// Index of an input column.
    Column(usize),
    /// One cell for each segment.
    Table(Vec<Cell>),
    /// Row by row; one to three operands.
    Rows(Routine, Vec<Id>),
    /// Over the segments of another value.
    Sum(Id),
}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key {
    Constant(u64),
    Column(usize),
    Rows(&'static str, Vec<Id>),
    Sum(Id),
}

#[derive(Debug, Default)]
pub(super) struct Graph {
    pub(super) values: Vec<Value>,
    /// Whether a value has segments, shape `[values]`.
    pub(super) segmented: Vec<bool>,
    /// How many segments there are; `None` before the first table.
    pub(super) segments: Option<usize>,
    known: BTreeMap<Key, Id>,
}

impl Graph {
    pub(super) fn constant(&mut self, value: f64) -> Id {
        self.once(Key::Constant(value.to_bits()), || Value::Constant(value), false)
    }

    pub(super) fn column(&mut self, index: usize) -> Id {
        self.once(Key::Column(index), || Value::Column(index), false)
    }

    /// # Panics
    ///
    /// If another table has another number of segments.
    pub(super) fn table(&mut self, cells: Vec<Cell>) -> Id {
        let segments = *self.segments.get_or_insert(cells.len());
        assert_eq!(cells.len(), segments, "all names have the same segments");
        let same = |value: &Value| matches!(value, Value::Table(known) if *known == cells);
        match self.values.iter().position(same) {
            Some(id) => id,
            None => self.push(Value::Table(cells), true),
        }
    }

    /// The operation called `name`, row by row.
    pub(super) fn rows(&mut self, name: &'static str, routine: Routine, operands: &[Id]) -> Id {
        let key = Key::Rows(name, operands.to_vec());
        if let Some(id) = self.known.get(&key) {
            return *id;
        }
        let segmented = operands.iter().any(|id| self.segmented[*id]);
        let value = match self.folded(routine, operands, segmented) {
            Some(constants) if segmented => {
                Value::Table(constants.into_iter().map(Cell::Constant).collect())
            }
            Some(constant) => {
                let id = self.constant(constant[0]);
                self.known.insert(key, id);
                return id;
            }
            None => Value::Rows(routine, operands.to_vec()),
        };
        self.once(key, || value, segmented)
    }

    /// The total of a value over its segments, from 0, in their order.
    ///
    /// # Panics
    ///
    /// If the value has no segments.
    pub(super) fn sum(&mut self, id: Id) -> Id {
        assert!(self.segmented[id], "`sum` of a checked formula is over segments");
        match self.constants(id) {
            Some(constants) => {
                let mut total = [0.0];
                for x in constants {
                    accumulate(Source::Same(x), &mut total);
                }
                self.constant(total[0])
            }
            None => self.once(Key::Sum(id), || Value::Sum(id), false),
        }
    }

    /// The values that `id` is made of.
    pub(super) fn operands(&self, id: Id) -> &[Id] {
        match &self.values[id] {
            Value::Rows(_, operands) => operands,
            Value::Sum(operand) => std::slice::from_ref(operand),
            Value::Constant(_) | Value::Column(_) | Value::Table(_) => &[],
        }
    }

    /// What `routine` gives when every operand is constant: one value, or one
    /// for each segment.
    fn folded(&self, routine: Routine, operands: &[Id], segmented: bool) -> Option<Vec<f64>> {
        let known: Vec<Vec<f64>> =
            operands.iter().map(|id| self.constants(*id)).collect::<Option<_>>()?;
        let mut sources = [Source::Same(0.0); 3];
        for ((source, id), constants) in sources.iter_mut().zip(operands).zip(&known) {
            *source = if self.segmented[*id] {
                Source::Rows(constants)
            } else {
                Source::Same(constants[0])
            };
        }
        let rows = if segmented { self.segments.unwrap_or(0) } else { 1 };
        let mut out = vec![0.0; rows];
        routine.run(sources, &mut out);
        Some(out)
    }

    fn constants(&self, id: Id) -> Option<Vec<f64>> {
        match &self.values[id] {
            Value::Constant(value) => Some(vec![*value]),
            Value::Table(cells) => cells
                .iter()
                .map(|cell| match cell {
                    Cell::Constant(value) => Some(*value),
                    Cell::Column(_) => None,
                })
                .collect(),
            _ => None,
        }
    }

    fn once(&mut self, key: Key, value: impl FnOnce() -> Value, segmented: bool) -> Id {
        if let Some(id) = self.known.get(&key) {
            return *id;
        }
        let id = self.push(value(), segmented);
        self.known.insert(key, id);
        id
    }

    fn push(&mut self, value: Value, segmented: bool) -> Id {
        self.values.push(value);
        self.segmented.push(segmented);
        self.values.len() - 1
    }
}
