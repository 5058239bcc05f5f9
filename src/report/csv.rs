//! One figure a line, for R and spreadsheets.

use crate::engine::{Estimate, LEVELS};
use crate::model::{LEDGERS, Ledger};
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
        for ledger in LEDGERS {
            let on = Place::new(outcome, result, ledger);
            match result.on(ledger) {
                Some(found) => rows.extend(on.figures(found)),
                // With no row at all a reader would look for a mistake of his own.
                None => rows.push(on.row(Statistic::of("not_estimated"), None)),
            }
        }
    }
    rows
}

/// What is told in a row, and of which claim.
struct Statistic<'a> {
    name: String,
    /// Shares and ratios are about a claim and have no unit.
    claim: Option<&'a str>,
}

impl Statistic<'_> {
    fn of(name: &str) -> Self {
        Self { name: name.to_owned(), claim: None }
    }
}

/// The ledger of a model in a scope.
struct Place<'a> {
    outcome: &'a Outcome,
    result: &'a ModelResult,
    ledger: &'static Ledger,
    /// In every row, so that no figure passes for that of the file as it stands.
    overrides: String,
}

impl<'a> Place<'a> {
    fn new(outcome: &'a Outcome, result: &'a ModelResult, ledger: &'static Ledger) -> Self {
        let overrides = outcome.scenario.overrides.iter();
        let overrides = overrides.map(|o| format!("{} = {} ({})", o.path, o.value, o.by));
        Self { outcome, result, ledger, overrides: overrides.collect::<Vec<_>>().join("; ") }
    }

    /// A row; without a value, what it says is that there is none.
    fn row(&self, statistic: Statistic, value: Option<(f64, Option<f64>)>) -> [String; 11] {
        let scenario = &self.outcome.scenario;
        let unit = match statistic.claim {
            Some(_) => "1".to_owned(),
            None => format!("{}/year", scenario.currency),
        };
        let df = value.map(|_| self.outcome.settings.degrees_of_freedom().to_string());
        [
            scenario.title.clone(),
            self.overrides.clone(),
            scenario.models[self.result.model].model.name.clone(),
            scenario.scopes[self.result.scope].id.clone().unwrap_or_default(),
            self.ledger.name.to_owned(),
            unit,
            statistic.name,
            statistic.claim.unwrap_or_default().to_owned(),
            value.map(|(value, _)| machine(value)).unwrap_or_default(),
            value.and_then(|(_, mcse)| mcse).map(machine).unwrap_or_default(),
            df.unwrap_or_default(),
        ]
    }

    fn figures(&self, found: &LedgerResult) -> Vec<[String; 11]> {
        let figures = &found.figures;
        let plain = |name: &str, estimate: Estimate| {
            self.row(Statistic::of(name), Some((estimate.value, estimate.mcse)))
        };
        let mut rows = Vec::new();
        rows.extend(figures.mean.map(|mean| plain("mean", mean)));
        rows.extend(figures.sd.map(|sd| plain("sd", sd)));
        for (level, estimate) in LEVELS.iter().zip(&figures.quantiles) {
            rows.push(plain(&format!("p{}", 100.0 * level), *estimate));
        }
        for (reach, &claim) in figures.reach.iter().zip(&found.claims) {
            let claim = Some(self.outcome.scenario.claims[claim].id.as_str());
            let about = |name: &str| Statistic { name: name.to_owned(), claim };
            let share = reach.share.count as f64 / reach.share.draws as f64;
            rows.push(self.row(about("exceedance"), Some((share, reach.share.mcse))));
            let ratio = reach.over_median.map(|ratio| (ratio.value, ratio.mcse));
            rows.extend(ratio.map(|ratio| self.row(about("ratio_to_median"), Some(ratio))));
        }
        rows
    }
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
