//! The problems of a file, collected so that all are told at once.

use std::cell::RefCell;

use crate::problem::Problem;

/// The problems found so far: the first hundred as they are, the others by number.
#[derive(Debug, Default)]
pub struct Problems(RefCell<Found>);

#[derive(Debug, Default)]
struct Found {
    kept: Vec<Problem>,
    others: usize,
}

/// Nobody mends more at once, and a hostile file would have millions.
const MOST_PROBLEMS: usize = 100;

impl Problems {
    /// Adds one, unless it is there already: several models may find the same fault.
    pub fn push(&self, problem: Problem) {
        let found = &mut *self.0.borrow_mut();
        if found.kept.contains(&problem) {
            return;
        }
        if found.kept.len() < MOST_PROBLEMS {
            found.kept.push(problem);
        } else {
            found.others += 1;
        }
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        let found = self.0.borrow();
        found.kept.len() + found.others
    }

    /// All of them, in the order of the text.
    #[must_use]
    pub fn into_vec(self) -> Vec<Problem> {
        let Found { mut kept, others } = self.0.into_inner();
        kept.sort_by_key(|problem| {
            problem.place.as_ref().map(|place| (place.source, place.span.start))
        });
        if others > 0 {
            let message = format!("{others} more problems, which are not shown");
            kept.push(Problem::new(message).help("mend those above first"));
        }
        kept
    }
}
