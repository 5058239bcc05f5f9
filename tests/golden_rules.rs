//! The outcomes that the method notes (2.11) name for three published claims, and what `critique`
//! says of the first of them.

use std::path::Path;

use shortfall::critique::{Conclusion, Critique, Finding, Severity};
use shortfall::language::{LANGUAGES, Phrasebook};
use shortfall::outcome::Outcome;
use shortfall::report::critique::{Examined, document};
use shortfall::report::text;

use Conclusion::{CannotEvaluate, Clear, Fires};

mod examined;

fn golden(path: &str) -> (Outcome, Critique) {
    examined::critique(examined::scenario(Path::new(path)), 4096, true)
}

/// The findings of the claim called `id`.
fn of_claim<'a>((outcome, critique): &'a (Outcome, Critique), id: &str) -> &'a [Finding] {
    let index = outcome.scenario.claims.iter().position(|claim| claim.id == id).unwrap();
    &critique.claims[index]
}

/// The finding of the rule whose code begins with `code`, as in the table of the notes.
fn find<'a>(findings: &'a [Finding], code: &str) -> Option<&'a Finding> {
    findings.iter().find(|finding| finding.rule.code.split('-').next() == Some(code))
}

fn assert_outcomes(findings: &[Finding], expected: &[(&str, Conclusion)]) {
    for (code, conclusion) in expected {
        let found = find(findings, code).unwrap_or_else(|| panic!("no finding of {code}"));
        assert_eq!(found.conclusion, *conclusion, "{found:#?}");
    }
}

#[test]
fn top_site_comes_out_as_the_notes_say() {
    let examined = golden("scenarios/top-site.toml");
    let world = of_claim(&examined, "world");
    assert_outcomes(
        world,
        &[
            ("S1", CannotEvaluate),
            ("U1", Fires),
            ("U2", Fires),
            ("U4", CannotEvaluate),
            ("Q1", Clear),
            ("G1", Clear),
            ("G2", Fires),
            ("G3", Fires),
            ("V4", CannotEvaluate),
            ("E1", Fires),
            ("V1", Fires),
        ],
    );
    let belgium = of_claim(&examined, "belgium");
    assert_outcomes(belgium, &[("S1", CannotEvaluate), ("U2", Fires), ("Q1", Clear)]);
    // What nobody claimed is no finding.
    for findings in [world, belgium] {
        for code in ["X2", "J1"] {
            assert!(find(findings, code).is_none_or(|f| f.conclusion == CannotEvaluate), "{code}");
        }
    }
}

#[test]
fn the_rules_are_fair_to_top_site() {
    let (_, critique) = &golden("scenarios/top-site.toml");
    let critic = &critique.critics[0];
    let about = |code: &str, conclusion| {
        let of = |(about, finding): &&(Option<usize>, Finding)| {
            finding.rule.code.starts_with(code)
                && finding.conclusion == conclusion
                && about.is_some()
        };
        critic.iter().filter(of).map(|(about, _)| about.unwrap()).collect::<Vec<_>>()
    };
    // Its remark about TERA, not what it infers of a method that nobody published.
    assert_eq!(about("K3", Fires), [2]);
    assert_eq!(about("K3", CannotEvaluate), [0, 1]);
}

#[test]
fn sabip_comes_out_as_the_notes_say() {
    let examined = golden("tests/critique/golden/sabip.toml");
    assert_outcomes(
        of_claim(&examined, "first"),
        &[
            ("S1", Fires),
            ("U1", Clear),
            ("U2", Clear),
            ("U4", Fires),
            ("Q1", Fires),
            ("V4", Fires),
            ("E1", Fires),
            ("V1", Fires),
        ],
    );
    // The published factors make a tenth of the first figure.
    let slip = find(of_claim(&examined, "first"), "U4").unwrap();
    let factor = slip.factor.unwrap().median;
    assert!((factor - 1.3e6 * 365.0 * 25.0 / 120e9).abs() < 1e-9, "{factor}");
    for code in ["G1", "G2", "G3"] {
        assert!(find(of_claim(&examined, "first"), code).is_none(), "{code}");
    }
}

#[test]
fn tera_comes_out_as_the_notes_say() {
    let examined = golden("tests/critique/golden/tera.toml");
    assert_outcomes(
        of_claim(&examined, "base"),
        &[("S1", Clear), ("U1", Clear), ("U2", Clear), ("E1", Clear), ("V1", Clear)],
    );
    assert_outcomes(of_claim(&examined, "projection"), &[("X2", Fires), ("J1", Fires)]);
    let (_, critique) = &examined;
    let fires = |(_, f): &&(_, Finding)| f.rule.code.starts_with("K3") && f.conclusion == Fires;
    assert_eq!(critique.critics[0].iter().filter(fires).count(), 1);
}

/// The library's own files against the same table. Where one rightly differs, it says why here and in
/// docs/rules.md.
#[test]
fn the_files_of_the_library_come_out_as_the_notes_say() {
    let sabip = golden("scenarios/claims/sabip_2009.toml");
    let corrected = of_claim(&sabip, "corrected");
    // S1 fires on the figure whose price and volume were published; it is a warning, since SABIP
    // valued copies and spoke of no loss. U4 is clear: the slip is that of the first figure.
    assert_outcomes(
        corrected,
        &[
            ("S1", Fires),
            ("U1", Clear),
            ("U2", Clear),
            ("U4", Clear),
            ("V4", Fires),
            ("E1", Fires),
            ("V1", Fires),
        ],
    );
    assert_eq!(find(corrected, "S1").unwrap().severity, Severity::Warning);
    // S1: the first summary has no price beside its count. Q1: the report names no place, so there
    // is nothing to hold GBP 92,000 for each user against.
    assert_outcomes(
        of_claim(&sabip, "first"),
        &[
            ("S1", CannotEvaluate),
            ("U1", Clear),
            ("U2", Clear),
            ("U4", Fires),
            ("Q1", CannotEvaluate),
            ("V4", Fires),
            ("E1", Fires),
            ("V1", Fires),
        ],
    );
    for code in ["G1", "G2", "G3"] {
        assert!(find(corrected, code).is_none(), "{code}");
    }
    // S1 and U4: the rates, volumes and prices of TERA's appendices were not read. J1 fires on the
    // base too: its jobs are declared as gross.
    assert_outcomes(
        of_claim(&golden("scenarios/claims/tera_2010_base.toml"), "loss"),
        &[
            ("S1", CannotEvaluate),
            ("U1", Clear),
            ("U2", Clear),
            ("U4", CannotEvaluate),
            ("E1", Clear),
            ("V1", Clear),
            ("J1", Fires),
        ],
    );
    let projection = golden("scenarios/claims/tera_2010_projection.toml");
    for scenario in ["scenario_1", "scenario_2"] {
        assert_outcomes(of_claim(&projection, scenario), &[("X2", Fires), ("J1", Fires)]);
    }
}

#[test]
fn top_site_reads_well_in_english_and_is_whole_in_all_languages() {
    let (outcome, critique) = golden("scenarios/top-site.toml");
    let examined = Examined { outcome, critique, verdicts: Vec::new() };
    for language in &LANGUAGES {
        let said = text(&document(&examined, &Phrasebook::new(language)));
        if language.code == "en" {
            insta::assert_snapshot!("critique_of_top_site", said);
        }
        // A message that a language lacks would be a panic: sentences are put together here.
        assert!(said.lines().count() > 100, "{}", language.code);
    }
}
