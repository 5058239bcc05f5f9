//! What rules compute of small scenarios, and how it is compared.

use std::fs;
use std::sync::LazyLock;

use shortfall::critique::{Applied, Critique, Data, Factor, Finding, examine, probes};
use shortfall::engine::Settings;
use shortfall::evidence::shipped;
use shortfall::outcome;
use shortfall::problem::Source;
use shortfall::scenario::{NoFiles, Request, parse};

/// Studies are pooled once for all tests of a file.
static DATA: LazyLock<Data<'static>> = LazyLock::new(|| Data::new(shipped()));

/// What rules find in `text`, which stands after what all scenarios of rules share, with rows of
/// the context data of its own.
pub(crate) fn critique(text: &str, rows: Option<&str>) -> Critique {
    let base = fs::read_to_string("tests/critique/base.toml").unwrap();
    let text = if text.contains("format = 1") { text.to_owned() } else { base + text };
    let own = |rows: &str| Source { name: "own.csv".to_owned(), text: rows.to_owned() };
    let request = Request { context: rows.map(own), ..Request::default() };
    let scenario = parse("test.toml", &text, &request, &NoFiles)
        .unwrap_or_else(|rejected| panic!("{:#?}", rejected.problems));
    let applied = Applied::of(&scenario.rules).unwrap();
    let asked = probes(&scenario, &DATA, &applied);
    let settings = Settings::default().with_draws(4096).unwrap();
    examine(&outcome::run(scenario, settings, asked, &|_| {}), &DATA, applied)
}

/// What the rule `code` finds of the first claim in `text`.
pub(crate) fn finding(code: &str, text: &str) -> Finding {
    let all = critique(text, None).claims.swap_remove(0);
    all.into_iter().find(|finding| finding.rule.code == code).expect("a finding")
}

/// The same of a claim on Belgian films of 2010 with a published `method`.
pub(crate) fn of_method(code: &str, method: &str) -> Finding {
    let claim = "[claims.published]\namount = 1e6\nperiod = \"year\"\nterritory = \"Belgium\"";
    finding(code, &format!("{claim}\nmethod = {{ {method} }}"))
}

pub(crate) fn of_file(code: &str, file: &str) -> Finding {
    finding(code, &fs::read_to_string(format!("tests/critique/{code}/{file}.toml")).unwrap())
}

#[track_caller]
pub(crate) fn near(value: f64, wanted: f64) {
    assert!((value / wanted - 1.0).abs() < 1e-3, "{value}, not {wanted}");
}

#[track_caller]
pub(crate) fn corrects(finding: &Finding, p5: f64, median: f64, p95: f64) {
    let factor: Factor = finding.factor.expect("a factor");
    near(factor.p5, p5);
    near(factor.median, median);
    near(factor.p95, p95);
}
