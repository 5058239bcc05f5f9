//! One figure a line, for R and spreadsheets.

use crate::engine::LEVELS;
use crate::outcome::{LedgerResult, ModelResult, Outcome};
use crate::problem::is_unsafe;
use crate::quantity::machine;

const HEAD: [&str; 11] = [
    "scenario",
    "overrides",
    "model",
    "scope",
    "ledger",
    "unit",
    "statistic",
    "claim",
    "value",
    "mcse",
    "mcse_df",
];

/// The outcomes of `run`, in full precision.
pub(super) fn outcomes(outcomes: &[Outcome]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    let written = "writing to memory cannot fail";
    writer.write_record(HEAD).expect(written);
    for outcome in outcomes {
        for row in rows(outcome) {
            writer.write_record(row.iter().map(|cell| clean_cell(cell))).expect(written);
        }
    }
    let bytes = writer.into_inner().expect(written);
    String::from_utf8(bytes).expect("only text was written")
}

fn rows(outcome: &Outcome) -> Vec<[String; 11]> {
    let mut rows = Vec::new();
    for result in &outcome.results {
        for ledger in result.ledgers.iter().flatten() {
            rows.extend(figures(outcome, result, ledger));
        }
    }
    rows
}

fn figures(outcome: &Outcome, result: &ModelResult, ledger: &LedgerResult) -> Vec<[String; 11]> {
    let scenario = &outcome.scenario;
    let df = outcome.settings.degrees_of_freedom().to_string();
    // In every row, so that no figure passes for that of the file as it stands.
    let overrides: Vec<String> =
        scenario.overrides.iter().map(|o| format!("{} = {} ({})", o.path, o.value, o.by)).collect();
    let overrides = overrides.join("; ");
    let money = format!("{}/year", scenario.currency);
    let row = |statistic: String, claim: &str, value: f64, mcse: Option<f64>| {
        // Shares and ratios, which are about a claim, have no unit.
        let unit = if claim.is_empty() { &money } else { "1" };
        [
            scenario.title.clone(),
            overrides.clone(),
            scenario.models[result.model].model.name.clone(),
            scenario.scopes[result.scope].id.clone().unwrap_or_default(),
            ledger.ledger.name.to_owned(),
            unit.to_owned(),
            statistic,
            claim.to_owned(),
            machine(value),
            mcse.map(machine).unwrap_or_default(),
            df.clone(),
        ]
    };
    let figures = &ledger.figures;
    let mut rows = Vec::new();
    for (name, estimate) in [("mean", figures.mean), ("sd", figures.sd)] {
        rows.extend(estimate.map(|e| row(name.to_owned(), "", e.value, e.mcse)));
    }
    for (level, estimate) in LEVELS.iter().zip(&figures.quantiles) {
        rows.push(row(format!("p{}", 100.0 * level), "", estimate.value, estimate.mcse));
    }
    for (reach, &claim) in figures.reach.iter().zip(&ledger.claims) {
        let id = &scenario.claims[claim].id;
        let share = reach.share.count as f64 / reach.share.draws as f64;
        rows.push(row("exceedance".to_owned(), id, share, reach.share.mcse));
        let ratio = reach.over_median;
        rows.extend(ratio.map(|r| row("ratio_to_median".to_owned(), id, r.value, r.mcse)));
    }
    rows
}

/// A cell that no spreadsheet takes for a formula: one that begins like a
/// formula and is no number is led by an apostrophe.
#[must_use]
pub fn clean_cell(cell: &str) -> String {
    let cleaned: String = cell.chars().map(|c| if is_unsafe(c) { ' ' } else { c }).collect();
    let formula = cleaned.trim_start().starts_with(['=', '+', '-', '@']);
    if (formula || cleaned.starts_with(char::is_whitespace)) && cleaned.parse::<f64>().is_err() {
        format!("'{cleaned}")
    } else {
        cleaned
    }
}

#[cfg(test)]
mod tests {
    use super::clean_cell;

    #[test]
    fn a_cell_cannot_be_a_formula() {
        assert_eq!(clean_cell("=HYPERLINK(\"http://x\")"), "'=HYPERLINK(\"http://x\")");
        assert_eq!(clean_cell("@x"), "'@x");
        assert_eq!(clean_cell("\t\r=1"), "'\t =1");
        assert_eq!(clean_cell("-1.5e-3"), "-1.5e-3");
        assert_eq!(clean_cell("plain"), "plain");
    }
}
