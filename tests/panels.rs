//! Panels: the rows of a CSV table as segments.

use shortfall::engine::{Estimate, Estimates, Sampler, Settings};
use shortfall::language::{LANGUAGES, Phrasebook, english};
use shortfall::outcome::{self, Outcome};
use shortfall::report;
use shortfall::scenario::{Files, Rejected, Request, Scenario, parse};
use std::sync::Arc;

/// One data file, whatever it is called.
struct Table(String);

impl Files for Table {
    fn read(&self, _path: &str) -> Result<Vec<u8>, String> {
        Ok(self.0.clone().into_bytes())
    }
}

/// A scenario whose result is `formula`; `top` stands before its inputs.
fn scenario(top: &str, inputs: &str, formula: &str) -> String {
    format!(
        "format = 1\ntitle = 'x'\ncurrency = 'EUR'\n{top}\n{inputs}\n\
         [models.m]\ntitle = 'm'\nsteps.industry_revenue = '{formula}'\n\
         [compare]\nmodels = ['m']\n"
    )
}

fn panel(inputs: &str, formula: &str) -> String {
    scenario("panel = { file = 'x.csv', names = ['land', 'class'] }", inputs, formula)
}

fn read(text: &str, table: &str, sets: &[&str]) -> Result<Scenario, Box<Rejected>> {
    let sets = sets.iter().map(|set| (*set).to_owned()).collect();
    parse("x.toml", text, &Request { sets, ..Request::default() }, &Table(table.to_owned()))
}

fn run(text: &str, table: &str, settings: &Settings) -> Outcome {
    let scenario = read(text, table, &[]).unwrap_or_else(|r| panic!("{:?}", r.problems));
    outcome::run(scenario, settings.clone(), Vec::new(), &|_| {})
}

fn figures(outcome: &Outcome, scope: usize) -> &Estimates {
    &outcome.results[scope].ledgers.as_ref().unwrap()[0].figures
}

fn numbers(figures: &Estimates) -> Vec<f64> {
    let moments = [figures.mean.unwrap(), figures.sd.unwrap()];
    moments.iter().chain(&figures.quantiles).map(|estimate| estimate.value).collect()
}

fn short(points: u64) -> Settings {
    Settings { points, ..Settings::default() }
}

/// What is wrong with a panel, by its first message.
fn refused(text: &str, table: &str) -> String {
    read(text, table, &[]).expect_err("it is refused").problems[0].message.clone()
}

const LANDS: &str = "land,class,copies,spread,price\nBE,hit,410,1.5,11.5\nBE,old,150,1.2,6.25\n\
                     NL,hit,620,1.4,12\nNL,old,230,1.3,6.5\n";

#[test]
fn a_panel_gives_the_numbers_of_the_same_laws_written_one_by_one() {
    let of_row = |cells: &str| {
        let cells: Vec<&str> = cells.split(',').collect();
        let name = format!("{}/{}", cells[0], cells[1]);
        format!(
            "[inputs.copies.segment.'{name}']\nlaw = 'lognormal'\nmedian = {}\ngsd = {}\n\
             [inputs.price.segment.'{name}']\nlaw = 'point'\nvalue = {}\n",
            cells[2], cells[3], cells[4]
        )
    };
    let laws: String = LANDS.lines().skip(1).map(of_row).collect();
    let shared = "inputs.rate = { unit = '1', law = 'beta', mean = 0.2, sd = 0.1 }\n";
    let keys = |copies: &str, price: &str| {
        format!(
            "[inputs.copies]\nunit = 'sale/year'\nsegment_correlation = 0.4\n{copies}\n\
             [inputs.price]\nunit = 'EUR/sale'\n{price}\n"
        )
    };
    let formula = "sum(copies * price) * rate";
    let segments = "segments = ['BE/hit', 'BE/old', 'NL/hit', 'NL/old']";
    let one_by_one = scenario(segments, &format!("{shared}{}{laws}", keys("", "")), formula);
    let columns = keys(
        "law = 'lognormal'\nmedian = { column = 'copies' }\ngsd = { column = 'spread' }",
        "law = 'point'\nvalue = { column = 'price' }",
    );
    let by_row = panel(&format!("{shared}{columns}"), formula);
    for sampler in [Sampler::Sobol, Sampler::Random] {
        let settings = Settings { sampler, ..short(512) };
        let (a, b) = (run(&one_by_one, LANDS, &settings), run(&by_row, LANDS, &settings));
        assert_eq!(numbers(figures(&a, 0)), numbers(figures(&b, 0)), "{sampler:?}");
    }
}

#[test]
fn scopes_may_take_other_columns() {
    let inputs = "scopes.one = { title = '1' }\nscopes.two = { title = '2' }\n\
        [inputs.x]\nunit = 'EUR/year'\n\
        scope.one = { law = 'point', value = { column = 'copies' } }\n\
        scope.two = { law = 'point', value = { column = 'price' } }\n\
        [inputs.y]\nunit = '1'\n\
        scope.one = { law = 'point', value = { column = 'spread' } }\n\
        scope.two = { law = 'point', value = 2 }\n";
    let outcome = run(&panel(inputs, "sum(x * y)"), LANDS, &short(256));
    let value = |scope| figures(&outcome, scope).median().value;
    assert_eq!(value(0), 410.0 * 1.5 + 150.0 * 1.2 + 620.0 * 1.4 + 230.0 * 1.3);
    assert_eq!(value(1), 2.0 * (11.5 + 6.25 + 12.0 + 6.5));
}

/// Var ΣX = (1 − c) Σσ² + c (Σσ)² for normal rows with score correlation c.
#[test]
fn the_spread_of_a_total_follows_the_correlation_between_rows() {
    /// A wrong run in about 10,000: t with 15 degrees of freedom.
    const MOST: f64 = 5.2;
    let mut table = "land,class,mean,sd\n".to_owned();
    let sds: Vec<f64> = (0..150).map(|i| 1.0 + f64::from(i % 7)).collect();
    for (i, sd) in sds.iter().enumerate() {
        table.push_str(&format!("L{i},a,{},{sd}\n", 10 * i));
    }
    let (sum, squares): (f64, f64) = (sds.iter().sum(), sds.iter().map(|sd| sd * sd).sum());
    let exact = |c: f64| ((1.0 - c) * squares + c * sum * sum).sqrt();
    let estimate = |c: f64| -> Estimate {
        let law = "law = 'normal', mean = { column = 'mean' }, sd = { column = 'sd' }";
        let input = format!("inputs.x = {{ unit = 'EUR/year', segment_correlation = {c}, {law} }}");
        let outcome = run(&panel(&input, "sum(x)"), &table, &short(512));
        let figures = figures(&outcome, 0);
        let (mean, exact) = (figures.mean.unwrap(), 10.0 * f64::from(149 * 75));
        assert!((mean.value - exact).abs() < MOST * mean.mcse.unwrap(), "mean at {c}: {mean:?}");
        figures.sd.unwrap()
    };
    for c in [0.0, 0.3, 1.0] {
        let sd = estimate(c);
        assert!((sd.value - exact(c)).abs() < MOST * sd.mcse.unwrap(), "sd at {c}: {sd:?}");
    }
    // The test must be able to fail: a correlation that is off by 0.05 is seen.
    let sd = estimate(0.3);
    assert!((sd.value - exact(0.35)).abs() > MOST * sd.mcse.unwrap(), "{sd:?}");
}

fn ten_thousand_rows() -> String {
    let row = |i: u32| format!("L{},C{},{}\n", i / 100, i % 100, 1 + i % 50);
    let rows: String = (0..10_000).map(row).collect();
    format!("land,class,copies\n{rows}")
}

const MANY: &str = "inputs.rate = { unit = '1', law = 'uniform', low = 0.1, high = 0.3 }\n\
    inputs.x = { unit = 'EUR/year', law = 'lognormal', mean = { column = 'copies' }, gsd = 1.5 }\n";

#[test]
fn ten_thousand_laws_run_and_are_told_once() {
    let text = panel(MANY, "rate * sum(x)");
    let outcome = run(&text, &ten_thousand_rows(), &short(16));
    let mean = figures(&outcome, 0).mean.unwrap();
    let exact = 0.2 * 200.0 * f64::from(50 * 51 / 2);
    assert!((mean.value - exact).abs() < 5.2 * mean.mcse.unwrap(), "{mean:?} for {exact}");
    // The rows have no Sobol dimensions; what is common to all keeps its own.
    assert_eq!(outcome.drawn_at_random.len(), 10_000);
    assert!(outcome.drawn_at_random.iter().all(|stream| stream.starts_with("x/")));

    let cells = &outcome.scenario.inputs[1].laws[0];
    assert!(cells.iter().all(|cell| Arc::ptr_eq(&cell.told, &cells[0].told)));
    assert_eq!(english(&cells[0].told), "lognormal, mean from column `copies`, gsd 1.5");
    let told = report::text(&report::explain::document(
        &outcome.scenario,
        None,
        &Phrasebook::new(&LANGUAGES[0]),
    ));
    assert!(
        told.contains("10,000 rows") && told.contains("0.921 to 46.1") && told.lines().count() < 60,
        "{told}"
    );
    let said = report::text(&report::run::document(&outcome, &Phrasebook::new(&LANGUAGES[0])));
    let note = "10,000 streams (`x/…`) were drawn at random";
    assert!(said.contains(note), "{said}");
}

/// An input behind one with 10,000 rows still has its Sobol points, the same as behind 150 rows.
#[test]
fn more_rows_leave_the_draws_of_later_inputs_alone() {
    let table = ten_thousand_rows();
    let late = "inputs.late = { unit = 'EUR/year', law = 'uniform', low = 0, high = 1 }\n";
    let text = panel(&format!("{MANY}{late}"), "sum(0 * x) + late");
    let median = |rows: usize| {
        let head = table.lines().take(rows + 1).collect::<Vec<_>>().join("\n");
        let outcome = run(&text, &head, &short(64));
        assert_eq!(outcome.drawn_at_random.len(), rows);
        figures(&outcome, 0).median().value
    };
    assert_eq!(median(150), median(10_000));
}

#[test]
fn an_override_keeps_the_rows() {
    let inputs = "[inputs.x]\nunit = 'EUR/year'\nlaw = 'point'\nvalue = { column = 'copies' }\n";
    let text = panel(inputs, "sum(x)");
    let total = |sets: &[&str]| {
        let scenario = read(&text, LANDS, sets).unwrap_or_else(|r| panic!("{:?}", r.problems));
        let outcome = outcome::run(scenario, short(256), Vec::new(), &|_| {});
        figures(&outcome, 0).median().value
    };
    assert_eq!(total(&[]), 1410.0);
    assert_eq!(total(&["x=5"]), 20.0);
    assert_eq!(total(&["inputs.x.value=5"]), 20.0);
    assert_eq!(total(&["inputs.x.value.column=price"]), 36.25);
    assert_eq!(total(&["inputs.x={law='uniform', low=0, high={column='price'}}"]).round(), 18.0);
}

#[test]
fn the_table_is_part_of_the_hash() {
    let text = panel(MANY, "rate * sum(x)");
    let hash = |table: &str| read(&text, table, &[]).unwrap().hash;
    assert_eq!(hash(LANDS), hash(LANDS));
    assert_ne!(hash(LANDS), hash(&LANDS.replace("230", "231")));
}

#[test]
fn a_panel_that_cannot_be_read_is_refused_with_line_and_column() {
    let text = panel(MANY, "rate * sum(x)");
    let message = |table: &str| refused(&text, table);
    assert!(
        message("land,class,copies\nBE,a,1\nBE,,2\n").contains("line 3, column `class` is empty")
    );
    assert!(message("land,class,copies\nBE,a,1\n\nBE,a,2\n").contains("lines 2 and 4 are both"));
    assert!(message("land,class,copies\n").contains("no rows"));
    assert!(message("land,klass,copies\nBE,a,1\n").contains("no column `class`"));
    assert!(message("land,class,copies\nBE,a,1\nBE,b\n").contains("line 3 has 2 cells"));
    assert!(message("land,class,copies\nBE,a,1\nBE,b,x\n").contains("line 3, column `copies`"));
    assert!(message("land,class,copies\nBE,a,1\nBE,b,-1\n").contains("line 3, column `copies`"));
}

#[test]
fn laws_beyond_the_bound_are_refused_before_one_is_made() {
    let mut table = "land,class,copies\n".to_owned();
    (0..300_000).for_each(|i| table.push_str(&format!("L{i},c,1\n")));
    let input = |i| {
        format!("inputs.x{i} = {{ unit = '1', law = 'point', value = {{ column = 'copies' }} }}\n")
    };
    let inputs: String = (0..4).map(input).collect();
    let message = refused(&panel(&inputs, "sum(x0)"), &table);
    assert_eq!(message, "inputs by row would have 1,200,000 laws, but 1,000,000 are the most");
}
