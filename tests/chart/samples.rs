//! Ladders for the tests: one like a real case, and small ones.

use shortfall::chart::{Claim, Estimate, Interval, Ladder, LineRole, Mark, Panel, Row};

pub(crate) fn row(label: &str, [p5, p25, p50, p75, p95]: [f64; 5], annotation: &str) -> Row {
    Row {
        label: label.into(),
        note: None,
        estimate: Estimate::Drawn {
            mark: Mark::Interval(Interval { p5, p25, p50, p75, p95 }),
            annotation: annotation.into(),
        },
        apart: false,
    }
}

pub(crate) fn noted(row: Row, note: &str) -> Row {
    Row { note: Some(note.into()), ..row }
}

pub(crate) fn missing(label: &str, reason: &str) -> Row {
    Row {
        label: label.into(),
        note: None,
        estimate: Estimate::NotEstimated { reason: reason.into() },
        apart: false,
    }
}

pub(crate) fn claim(label: &str, short: &str, value: f64, reached: &[&str]) -> Claim {
    Claim {
        label: label.into(),
        short: short.into(),
        value,
        reached: reached.iter().map(ToString::to_string).collect(),
        role: LineRole::Claimed,
    }
}

/// Like the Top Site case; the numbers are made up.
pub(crate) fn top_site() -> Ladder {
    let m = 1e6;
    let world = Panel {
        title: "World".into(),
        axis_title: "EUR a year, industry revenue".into(),
        unit: "EUR".into(),
        rows: vec![
            noted(
                row(
                    "One to one",
                    [60.0 * m, 105.0 * m, 160.0 * m, 240.0 * m, 400.0 * m],
                    "EUR 160 m (60 m to 400 m)",
                ),
                "as claimed, at retail price",
            ),
            row(
                "One to one, net share",
                [21.0 * m, 38.0 * m, 58.0 * m, 88.0 * m, 150.0 * m],
                "EUR 58 m (21 m to 150 m)",
            ),
            row(
                "Constant displacement",
                [2.0 * m, 3.7 * m, 6.2 * m, 10.5 * m, 20.0 * m],
                "EUR 6.2 m (2.0 m to 20 m)",
            ),
            row(
                "Segmented displacement",
                [1.4 * m, 2.9 * m, 5.1 * m, 9.0 * m, 19.0 * m],
                "EUR 5.1 m (1.4 m to 19 m)",
            ),
            row(
                "Willingness to pay",
                [0.9 * m, 2.0 * m, 3.6 * m, 6.4 * m, 14.0 * m],
                "EUR 3.6 m (0.90 m to 14 m)",
            ),
            missing("Sampling", "not estimated: no conversion rate in the evidence"),
        ],
        claims: vec![claim(
            "claim: up to EUR 6.0 bn",
            "EUR 6.0 bn",
            6e9,
            &["<0.01 %", "<0.01 %", "<0.01 %", "<0.01 %", "<0.01 %", "–"],
        )],
        ..Panel::default()
    };
    let belgium = Panel {
        title: "Belgium".into(),
        axis_title: "EUR a year, industry revenue".into(),
        unit: "EUR".into(),
        rows: vec![
            noted(
                row(
                    "One to one",
                    [0.3 * m, 0.52 * m, 0.8 * m, 1.2 * m, 2.0 * m],
                    "EUR 0.80 m (0.30 m to 2.0 m)",
                ),
                "as claimed, at retail price",
            ),
            row(
                "One to one, net share",
                [1.1e5, 1.9e5, 2.9e5, 4.4e5, 7.5e5],
                "EUR 290,000 (110,000 to 750,000)",
            ),
            row(
                "Constant displacement",
                [1e4, 1.9e4, 3.1e4, 5.3e4, 1e5],
                "EUR 31,000 (10,000 to 100,000)",
            ),
        ],
        claims: vec![claim(
            "claim: EUR 30 m",
            "EUR 30 m",
            30.0 * m,
            &["<0.01 %", "<0.01 %", "<0.01 %"],
        )],
        ..Panel::default()
    };
    Ladder {
        title: "The police claimed EUR 6 bn; published evidence supports a few million".into(),
        subtitle: Some(
            "Operation Top Site, 8 September 2010: yearly loss of the film industry by each model, \
             on our volume, not the claimant's"
                .into(),
        ),
        panels: vec![world, belgium],
        notes: vec![
            "Not in the ranges: losses outside film, effects after the first year. Direction of their effect: unknown.".into(),
            "The claim gave no period; it is compared as one year.".into(),
        ],
        sources: vec![
            "Source: Belgian federal police, quoted by Numerama, 8 September 2010; evidence base of shortfall. \
             65,536 outcomes, seed 1, shortfall 0.1.0, scenario 3f9a1c20."
                .into(),
        ],
        ..Ladder::default()
    }
}
