//! Inputs that move together: a Gaussian copula given by rank correlations.

use super::input::Input;
use crate::catalogue::nearest;
use crate::engine::{Cholesky, NotPositiveDefinite, factor};
use crate::problem::{Place, Problem};
use crate::table::{Problems, Table};

/// Inputs whose draws are correlated, in the order of the file.
#[derive(Clone, Debug)]
pub struct CorrelationGroup {
    /// Indices of the inputs.
    pub inputs: Vec<usize>,
    /// The factor of their matrix of normal-score correlations.
    pub factor: Cholesky,
    /// The pairs as declared: (input, input, Spearman's rank correlation).
    pub pairs: Vec<(usize, usize, f64)>,
}

struct Pair {
    a: usize,
    b: usize,
    rank: f64,
    place: Place,
}

/// Reads `[[correlations]]`; `None` if there are none or they cannot hold.
pub(super) fn read(
    tables: Vec<Table<'_>>,
    inputs: &[Input],
    problems: &Problems,
) -> Option<CorrelationGroup> {
    let pairs: Vec<Pair> =
        tables.into_iter().filter_map(|table| pair(table, inputs, problems)).collect();
    if pairs.is_empty() {
        return None;
    }
    for (i, pair) in pairs.iter().enumerate() {
        if pairs[..i].iter().any(|other| (other.a, other.b) == (pair.a, pair.b)) {
            let message = format!(
                "`{}` and `{}` are correlated twice",
                inputs[pair.a].name, inputs[pair.b].name
            );
            problems.push(Problem::new(message).at(&pair.place).help("keep one of the two"));
        }
    }
    let mut members: Vec<usize> = pairs.iter().flat_map(|pair| [pair.a, pair.b]).collect();
    members.sort_unstable();
    members.dedup();
    let ranks = ranks(&members, &pairs);
    match factor(&ranks) {
        Ok(factor) => {
            let pairs = pairs.iter().map(|pair| (pair.a, pair.b, pair.rank)).collect();
            Some(CorrelationGroup { inputs: members, factor, pairs })
        }
        Err(error) => {
            problems.push(impossible(&error, &members, &pairs, inputs));
            None
        }
    }
}

fn pair(mut table: Table<'_>, inputs: &[Input], problems: &Problems) -> Option<Pair> {
    let names = table.texts("between");
    let rank = table.number("rank");
    table.text("note");
    let between = table.place_of("between");
    let rank_place = table.place_of("rank");
    table.finish();
    if names.len() != 2 {
        let problem =
            Problem::new(format!("a correlation is between two inputs, found {}", names.len()));
        problems.push(problem.at(&between).help("write `between = [\"price\", \"displacement\"]`"));
        return None;
    }
    let found: Vec<Option<usize>> =
        names.iter().map(|(name, place)| input(name, place, inputs, problems)).collect();
    let rank = rank?;
    if !(rank > -1.0 && rank < 1.0) {
        let message = format!("`rank` must be above -1 and below 1, got {rank}");
        let help = "inputs that move exactly together are one input, used twice in the formulas";
        let problem = Problem::new(message).at(&rank_place);
        problems.push(if rank.abs() == 1.0 { problem.help(help) } else { problem });
        return None;
    }
    let (a, b) = (found[0]?, found[1]?);
    if a == b {
        let problem = Problem::new(format!("`{}` is correlated with itself", inputs[a].name));
        problems.push(problem.at(&between));
        return None;
    }
    Some(Pair { a: a.min(b), b: a.max(b), rank, place: between })
}

/// The index of an input that may be correlated.
fn input(name: &str, place: &Place, inputs: &[Input], problems: &Problems) -> Option<usize> {
    let Some(index) = inputs.iter().position(|input| input.name == name) else {
        let mut problem = Problem::new(format!("there is no input `{name}`")).at(place);
        if let Some(near) = nearest(name, inputs.iter().map(|input| input.name.as_str())) {
            problem = problem.help(format!("did you mean `{near}`?"));
        }
        problems.push(problem);
        return None;
    };
    // An override that fixes a value leaves the correlation without effect, which is harmless.
    let harmless = |cell: &super::input::Cell| cell.overridden.is_some() && cell.family == "point";
    let tied = |cell: &super::input::Cell| cell.law.has_atoms() && !harmless(cell);
    if inputs[index].cells().any(tied) {
        let message = format!("`{name}` has single values with a probability, so it has no ranks");
        problems.push(
            Problem::new(message)
                .at(place)
                .help("give it a law without ties, or remove the correlation"),
        );
        return None;
    }
    if inputs[index].segmented && inputs[index].segment_correlation == 0.0 {
        let message = format!(
            "the segments of `{name}` have no common part, so nothing of it can be correlated"
        );
        let help = "give it a `segment_correlation` above 0, or remove the correlation";
        problems.push(Problem::new(message).at(place).help(help));
        return None;
    }
    Some(index)
}

/// The full matrix of rank correlations; pairs that were not given are 0.
fn ranks(members: &[usize], pairs: &[Pair]) -> Vec<Vec<f64>> {
    let position = |input: usize| members.iter().position(|&m| m == input).unwrap_or(0);
    let mut ranks = vec![vec![0.0; members.len()]; members.len()];
    for (i, row) in ranks.iter_mut().enumerate() {
        row[i] = 1.0;
    }
    for pair in pairs {
        let (i, j) = (position(pair.a), position(pair.b));
        ranks[i][j] = pair.rank;
        ranks[j][i] = pair.rank;
    }
    ranks
}

fn impossible(
    error: &NotPositiveDefinite,
    members: &[usize],
    pairs: &[Pair],
    inputs: &[Input],
) -> Problem {
    let name = |i: usize| inputs[members[i]].name.as_str();
    let message = format!(
        "these correlations cannot all hold: they contradict each other at `{}`",
        name(error.index)
    );
    let problem = Problem::new(message);
    let Some(mend) = error.mend else {
        let last = pairs.iter().rfind(|pair| pair.b == members[error.index]).or(pairs.last());
        let problem = problem.help("bring the correlations of this input nearer to 0");
        return Problem { place: last.map(|pair| pair.place.clone()), ..problem };
    };
    let culprit = (members[mend.with], members[error.index]);
    let pair = pairs.iter().find(|pair| (pair.a, pair.b) == culprit).or(pairs.last());
    let problem = problem.help(format!(
        "given the others, the rank correlation of `{}` and `{}` can lie between {:.3} and {:.3}",
        name(mend.with),
        name(error.index),
        mend.above,
        mend.below,
    ));
    Problem { place: pair.map(|pair| pair.place.clone()), ..problem }
}
