//! Loops over columns, written so that the compiler makes them wide.
//!
//! One pass for each form of the operands (column or constant), without a
//! branch inside.

use multiversion::multiversion;

/// An operand while a program runs: one value for all rows, or one for each.
#[derive(Clone, Copy)]
pub(super) enum Source<'a> {
    /// The same in every row.
    Same(f64),
    /// Shape `[rows]`.
    Rows(&'a [f64]),
}

/// What computes a column, shape `[rows]`, from others.
#[derive(Clone, Copy, Debug)]
pub(super) enum Routine {
    /// Of one operand.
    One(fn(Source<'_>, &mut [f64])),
    /// The product of two operands, which can also be added to a sum at once.
    Product,
    /// Of two operands.
    Two(fn(Source<'_>, Source<'_>, &mut [f64])),
    /// Of three operands.
    Three(fn(Source<'_>, Source<'_>, Source<'_>, &mut [f64])),
}

impl Routine {
    /// Fills `out` from as many of `operands` as the routine has.
    pub(super) fn run(self, operands: [Source<'_>; 3], out: &mut [f64]) {
        let [a, b, c] = operands;
        match self {
            Self::One(routine) => routine(a, out),
            Self::Product => two(a, b, out, |a, b| a * b),
            Self::Two(routine) => routine(a, b, out),
            Self::Three(routine) => routine(a, b, c, out),
        }
    }
}

/// `f` of every row.
pub(super) fn one(a: Source<'_>, out: &mut [f64], f: impl Fn(f64) -> f64) {
    match a {
        Source::Same(a) => out.fill(f(a)),
        Source::Rows(a) => {
            assert_eq!(a.len(), out.len(), "columns of unequal length");
            each(a, out, f);
        }
    }
}

/// `f` of every row, by way of `fill`, which does it for a whole column.
pub(super) fn column(
    a: Source<'_>,
    out: &mut [f64],
    f: impl Fn(f64) -> f64,
    fill: impl Fn(&[f64], &mut [f64]),
) {
    match a {
        Source::Same(a) => out.fill(f(a)),
        Source::Rows(a) => {
            assert_eq!(a.len(), out.len(), "columns of unequal length");
            fill(a, out);
        }
    }
}

/// Compiled for wider vectors too, as `pairs` is; the processor decides at run
/// time. The same bits on all of them.
#[multiversion(targets("x86_64+avx2"))]
fn each<F: Fn(f64) -> f64>(a: &[f64], out: &mut [f64], f: F) {
    out.iter_mut().zip(a).for_each(|(out, a)| *out = f(*a));
}

/// `f` of every pair of rows.
pub(super) fn two(a: Source<'_>, b: Source<'_>, out: &mut [f64], f: impl Fn(f64, f64) -> f64) {
    match (a, b) {
        (Source::Rows(a), Source::Rows(b)) => {
            assert!(a.len() == out.len() && b.len() == out.len(), "columns of unequal length");
            pairs(a, b, out, f);
        }
        (Source::Same(a), b) => one(b, out, |b| f(a, b)),
        (a, Source::Same(b)) => one(a, out, |a| f(a, b)),
    }
}

#[multiversion(targets("x86_64+avx2"))]
fn pairs<F: Fn(f64, f64) -> f64>(a: &[f64], b: &[f64], out: &mut [f64], f: F) {
    out.iter_mut().zip(a.iter().zip(b)).for_each(|(out, (a, b))| *out = f(*a, *b));
}

/// `f` of every three rows.
pub(super) fn three(
    a: Source<'_>,
    b: Source<'_>,
    c: Source<'_>,
    out: &mut [f64],
    f: impl Fn(f64, f64, f64) -> f64,
) {
    match (a, b, c) {
        (Source::Rows(a), Source::Rows(b), Source::Rows(c)) => {
            let same = a.len() == out.len() && b.len() == out.len() && c.len() == out.len();
            assert!(same, "columns of unequal length");
            let rows = a.iter().zip(b).zip(c);
            out.iter_mut().zip(rows).for_each(|(out, ((a, b), c))| *out = f(*a, *b, *c));
        }
        (Source::Same(a), b, c) => two(b, c, out, |b, c| f(a, b, c)),
        (a, Source::Same(b), c) => two(a, c, out, |a, c| f(a, b, c)),
        (a, b, Source::Same(c)) => two(a, b, out, |a, b| f(a, b, c)),
    }
}

/// Adds every row of `a` to `out`.
pub(super) fn accumulate(a: Source<'_>, out: &mut [f64]) {
    match a {
        Source::Same(a) => out.iter_mut().for_each(|out| *out += a),
        Source::Rows(a) => {
            assert_eq!(a.len(), out.len(), "columns of unequal length");
            add(a, out);
        }
    }
}

#[multiversion(targets("x86_64+avx2"))]
fn add(a: &[f64], out: &mut [f64]) {
    out.iter_mut().zip(a).for_each(|(out, a)| *out += a);
}

/// Adds the product of every pair of rows to `out`: each is rounded before it
/// is added, as if it were kept in between.
pub(super) fn accumulate_product(a: Source<'_>, b: Source<'_>, out: &mut [f64]) {
    match (a, b) {
        (Source::Same(a), Source::Same(b)) => accumulate(Source::Same(a * b), out),
        (Source::Same(factor), Source::Rows(rows)) | (Source::Rows(rows), Source::Same(factor)) => {
            assert_eq!(rows.len(), out.len(), "columns of unequal length");
            add_scaled(rows, factor, out);
        }
        (Source::Rows(a), Source::Rows(b)) => {
            assert!(a.len() == out.len() && b.len() == out.len(), "columns of unequal length");
            add_products(a, b, out);
        }
    }
}

#[multiversion(targets("x86_64+avx2"))]
fn add_scaled(a: &[f64], factor: f64, out: &mut [f64]) {
    out.iter_mut().zip(a).for_each(|(out, a)| *out += a * factor);
}

#[multiversion(targets("x86_64+avx2"))]
fn add_products(a: &[f64], b: &[f64], out: &mut [f64]) {
    out.iter_mut().zip(a.iter().zip(b)).for_each(|(out, (a, b))| *out += a * b);
}
