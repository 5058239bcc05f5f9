//! `evidence pool`: the answer in plain words, then the tables.

use crate::evidence::{
    Df, Estimate, Interval, LeftOut, Synthesis, figure, plain_words, range, short_name,
};
use crate::quantity::{Digits, Reader, machine};
use crate::report::document::{Align, Block, Grid};

/// What a pool says; `subject` is what was asked, such as `film`.
#[must_use]
pub fn pool(synthesis: &Synthesis<'_>, subject: &str) -> Vec<Block> {
    let what = if synthesis.of_rates() { "sales lost per unpaid copy" } else { "effects" };
    let mut blocks = vec![Block::Title(format!("{subject}: {what}"))];
    blocks.extend(plain_words(synthesis).into_iter().map(Block::Paragraph));
    // What was cut off stands above in plain words.
    let warnings = synthesis.prior.iter().flat_map(|prior| {
        prior.warnings.iter().filter(|warning| !prior.description.contains(warning))
    });
    let warnings: Vec<String> = warnings.map(|warning| format!("Mind: {warning}")).collect();
    if !warnings.is_empty() {
        blocks.push(Block::Lines(warnings));
    }
    blocks.extend(counted(synthesis));
    blocks.extend(not_counted(synthesis));
    blocks.push(Block::Heading("For who knows meta-analysis".to_owned()));
    blocks.extend(new_setting(synthesis));
    blocks.extend(estimators(synthesis));
    blocks.extend(without_one(synthesis));
    blocks.extend(selection(synthesis));
    blocks
}

fn counted(synthesis: &Synthesis<'_>) -> Vec<Block> {
    let rates = synthesis.of_rates();
    let mut columns =
        vec![("study", Align::Left), ("effect", Align::Right), ("95 % interval", Align::Right)];
    if rates {
        columns.extend([("design", Align::Left), ("reviewed", Align::Left)]);
        columns.extend([("funder's stake", Align::Left)]);
    }
    let mut grid = Grid::new(&columns);
    for study in &synthesis.selection.counted {
        let estimate = study.estimate.unwrap_or(f64::NAN);
        let interval = study.std_error.map(|se| Interval::around(estimate, se, Df::Normal));
        let name = short_name(study);
        let name = if name == study.id { name } else { format!("{name} ({})", study.id) };
        let mut cells = vec![
            name,
            figure(estimate, rates),
            interval.map_or_else(|| "not published".to_owned(), |i| range(i, rates)),
        ];
        if rates {
            cells.extend([study.design, study.peer_reviewed, study.stake].map(str::to_owned));
        }
        grid.row(cells);
    }
    vec![Block::Heading("Counted".to_owned()), Block::Grid(grid)]
}

fn why(reason: LeftOut) -> &'static str {
    match reason {
        LeftOut::OtherMedium => "another medium",
        LeftOut::OtherChannel => "another channel",
        LeftOut::OtherWindow => "another use of a title",
        LeftOut::NotPeerReviewed => "not peer reviewed",
        LeftOut::FunderWithStake => "the funder has a stake",
        LeftOut::NotVerified => "from memory, no page was read",
        LeftOut::SameDataset => "another figure of the same data is counted",
    }
}

fn not_counted(synthesis: &Synthesis<'_>) -> Vec<Block> {
    let left_out = synthesis.selection.left_out.iter();
    let mut lines: Vec<String> = left_out
        .map(|(study, reason)| {
            let value = figure(study.estimate.unwrap_or(f64::NAN), synthesis.of_rates());
            format!("{} ({}): {value}; {}", short_name(study), study.id, why(*reason))
        })
        .collect();
    for study in &synthesis.selection.in_words {
        let found = match study.reported {
            "no-effect-found" => "found no effect and prints no number in what was read",
            "direction" => "gives a direction and no number in what was read",
            _ => "its result was not in what was read",
        };
        lines.push(format!("{} ({}): {found}; never entered as 0", short_name(study), study.id));
    }
    if lines.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading("Not counted".to_owned()), Block::Lines(lines)]
}

fn digits(value: Option<f64>) -> String {
    value.map_or_else(|| "–".to_owned(), |x| Reader::new(Digits::Significant(4)).number(x))
}

/// A probability that is too small for a number is not 0.
fn p_value(p: Option<f64>) -> String {
    match p {
        Some(0.0) => "p below 10⁻³⁰⁰".to_owned(),
        p => format!("p = {}", digits(p)),
    }
}

fn ends(interval: Option<Interval>) -> String {
    interval.map_or_else(
        || "–".to_owned(),
        |i| format!("{} to {}", digits(Some(i.low)), digits(Some(i.high))),
    )
}

/// The laws of a new setting that need no estimator of τ².
fn new_setting(synthesis: &Synthesis<'_>) -> Vec<Block> {
    let pooled = &synthesis.pooled;
    let mut grid = Grid::new(&[
        ("without estimating τ²", Align::Left),
        ("mean", Align::Right),
        ("95 %, new setting", Align::Right),
        ("df", Align::Right),
    ]);
    if let Some(bayes) = &pooled.bayes {
        let name = format!("posterior, half-normal ({}) τ", machine(bayes.prior_scale));
        let interval = ends(Some(bayes.prediction_interval));
        grid.row([name, digits(Some(bayes.mean)), interval, "–".to_owned()]);
    }
    if let Some(plain) = &pooled.without_std_errors {
        let interval = ends(Some(plain.prediction_interval));
        let name = "plain sample, x̄ ± t s √(1 + 1/k)".to_owned();
        grid.row([name, digits(Some(plain.mean)), interval, machine(plain.df)]);
    }
    let mut blocks = Vec::new();
    if let Ok(prediction) = &synthesis.prediction {
        blocks.push(Block::Paragraph(format!("The law used: {}.", prediction.description)));
    }
    let reasons = [&synthesis.prior_reason].into_iter().flatten();
    blocks
        .extend(reasons.map(|p| Block::Paragraph(format!("No law cut to rates: {}.", p.message))));
    if !grid.rows.is_empty() {
        blocks.push(Block::Grid(grid));
    }
    if pooled.bayes.is_some() && !synthesis.of_rates() {
        let text = "The scale of the half-normal prior is a judgement for rates between 0 and 1: for \
                    effects in another unit give `--prior-scale`.";
        blocks.push(Block::Paragraph(text.to_owned()));
    }
    blocks
}

fn estimators(synthesis: &Synthesis<'_>) -> Vec<Block> {
    let pooled = &synthesis.pooled;
    if let Some(reason) = &pooled.reason {
        let names: Vec<&str> = pooled.estimators.iter().map(|entry| entry.name).collect();
        let text = format!(
            "No τ², Q or I², and nothing by {}: what rests on weights {reason}. Nothing is imputed.",
            names.join(", ")
        );
        return vec![Block::Paragraph(text)];
    }
    let df = pooled.k as f64 - 1.0;
    let mut blocks = vec![means(&pooled.estimators, df)];
    if pooled.k > 2 {
        blocks.push(predictions(&pooled.estimators, pooled.k));
    }
    let fixed = pooled.fixed.map(|fixed| {
        let ci = ends(Some(fixed.ci));
        format!("Were τ² 0, the mean would be {} ({ci}). ", digits(Some(fixed.mean)))
    });
    blocks.push(Block::Paragraph(format!(
        "{}Q = {} with {df} df ({}); by {}: I² = {} %, H² = {}; τ² from {} (95 %, Q-profile, χ² \
         with {df} df).",
        fixed.unwrap_or_default(),
        digits(pooled.q),
        p_value(pooled.q_p_value),
        pooled.heterogeneity_by,
        digits(pooled.i2.map(|share| 100.0 * share)),
        digits(pooled.h2),
        ends(pooled.tau2_interval)
    )));
    blocks
}

fn means(estimators: &[Estimate], df: f64) -> Block {
    let hk = format!("Hartung-Knapp, t {df}");
    let mhk = format!("modified, t {df}");
    let mut grid = Grid::new(&[
        ("mean by", Align::Left),
        ("τ²", Align::Right),
        ("mean", Align::Right),
        ("95 %, normal", Align::Right),
        (&hk, Align::Right),
        (&mhk, Align::Right),
    ]);
    for entry in estimators {
        let (ci, hk_ci, mhk_ci) = (ends(entry.ci), ends(entry.hk_ci), ends(entry.mhk_ci));
        let name = entry.name.to_owned();
        grid.row([name, digits(entry.tau2), digits(entry.mean), ci, hk_ci, mhk_ci]);
    }
    Block::Grid(grid)
}

fn predictions(estimators: &[Estimate], k: usize) -> Block {
    let (hts, hk) = (format!("HTS, t {}", k - 2), format!("Hartung-Knapp, t {}", k - 1));
    let mhk = format!("modified, t {}", k - 1);
    let mut grid = Grid::new(&[
        ("95 %, new setting", Align::Left),
        (&hts, Align::Right),
        (&hk, Align::Right),
        (&mhk, Align::Right),
    ]);
    for entry in estimators {
        grid.row([
            entry.name.to_owned(),
            ends(entry.prediction_interval),
            ends(entry.hk_prediction_interval),
            ends(entry.mhk_prediction_interval),
        ]);
    }
    Block::Grid(grid)
}

fn without_one(synthesis: &Synthesis<'_>) -> Vec<Block> {
    if synthesis.leave_one_out.len() < 2 {
        return Vec::new();
    }
    let mut grid = Grid::new(&[
        ("without", Align::Left),
        ("mean", Align::Right),
        ("95 %, new setting", Align::Right),
    ]);
    let mut refused = Vec::new();
    for one in &synthesis.leave_one_out {
        match &one.reason {
            None => {
                let interval = ends(one.prediction_interval);
                grid.row([one.left_out.clone(), digits(one.mean), interval]);
            }
            Some(reason) => refused.push(format!("without {}: {reason}", one.left_out)),
        }
    }
    let mut blocks = Vec::new();
    if !grid.rows.is_empty() {
        blocks.push(Block::Grid(grid));
    }
    if !refused.is_empty() {
        blocks.push(Block::Lines(refused));
    }
    blocks
}

fn selection(synthesis: &Synthesis<'_>) -> Option<Block> {
    let selected = synthesis.selected.as_ref()?;
    let rates = synthesis.of_rates();
    let means: Vec<String> = selected
        .iter()
        .map(|s| format!("{} at weight {}", figure(s.mean, rates), machine(s.factor)))
        .collect();
    Some(Block::Paragraph(format!(
        "Had the {} significant results been likelier to be published, the mean would be: {}. A \
         sensitivity, not a correction.",
        selected.first().map_or(0, |s| s.significant),
        means.join(", ")
    )))
}
