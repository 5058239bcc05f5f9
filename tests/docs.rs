//! The manual is true: what it shows runs, and its tables are those of the program.

use std::collections::BTreeSet;

use serde_json::Value;
use shortfall::catalogue::Term;
use shortfall::chart::{CHARTS, Chart};
use shortfall::context::{QUANTITIES, TERRITORIES, Territory};
use shortfall::distribution::LAWS;
use shortfall::formula::{Binding, Builder, Cell, FUNCTIONS, parse};
use shortfall::inversion::{Ask, INVERSIONS, Inversion};
use shortfall::language::{LANGUAGES, Phrasebook};
use shortfall::scenario::{MADE_LAWS, Request, SCENARIO_KEYS, Takes, schema};
use shortfall::table::{Holds, Key};

mod manual;

/// The pages whose blocks are run.
const PAGES: &[&str] = &[
    "docs/scenario.md",
    "docs/formulas.md",
    "docs/laws.md",
    "docs/output.md",
    "docs/claims.md",
    "docs/charts.md",
    "docs/context.md",
    "docs/method.md",
];

/// Text that is made from the lists of the program.
fn made(name: &str) -> String {
    match name.split_once(' ') {
        Some(("keys", path)) => key_table(keys_at(path)),
        None if name == "charts" => chart_table(),
        None if name == "laws" => law_tables(),
        None if name == "made-laws" => made_law_table(),
        None if name == "functions" => function_table(),
        None if name == "inversions" => inversion_table(),
        None if name == "quantities" => quantity_table(),
        None if name == "territories" => territory_table(),
        _ => panic!("nothing is made as `{name}`"),
    }
}

fn chart_table() -> String {
    let row = |chart: &Chart| {
        let takes: Vec<String> =
            chart.choices.iter().map(|choice| format!("`--{}`", choice.name())).collect();
        format!("| [{0}](#{0}) | {1} | {2} |\n", chart.name, chart.summary, takes.join(" "))
    };
    let rows: String = CHARTS.iter().map(row).collect();
    format!("| chart | what it shows | takes |\n|---|---|---|\n{rows}")
}

/// The keys of the table at `path`; a name that a user chooses is written `NAME`.
fn keys_at(path: &str) -> &'static [Key] {
    let mut keys = SCENARIO_KEYS;
    for part in path.split('.').filter(|part| !part.is_empty() && *part != "NAME") {
        let key = keys.iter().find(|key| key.name == part);
        keys = parts(&key.unwrap_or_else(|| panic!("no key `{part}` in {path}")).holds);
    }
    keys
}

/// The keys within a key.
fn parts(holds: &Holds) -> &'static [Key] {
    match holds {
        Holds::Table(keys)
        | Holds::Named(keys)
        | Holds::List(keys)
        | Holds::Inputs(keys)
        | Holds::Overrides(keys) => keys,
        _ => &[],
    }
}

fn key_table(keys: &[Key]) -> String {
    let row = |key: &Key| {
        let must = if key.required { "yes" } else { "" };
        format!("| `{}` | {} | {must} | {} |\n", key.name, held(&key.holds), key.says)
    };
    let rows: String = keys.iter().map(row).collect();
    format!("| key | holds | required | meaning |\n|---|---|---|---|\n{rows}")
}

fn held(holds: &Holds) -> String {
    match holds {
        Holds::Text => "text".to_owned(),
        Holds::Number => "number".to_owned(),
        Holds::Positive => "number above 0".to_owned(),
        Holds::Within(low, high) => match (*low > f64::MIN, *high < f64::MAX) {
            (true, true) => format!("number from {low} to {high}"),
            (true, false) => format!("number from {low}"),
            _ => "number".to_owned(),
        },
        Holds::Numbers => "list of numbers".to_owned(),
        Holds::Integer => "whole number".to_owned(),
        Holds::Boolean => "`true` or `false`".to_owned(),
        Holds::Word(words) => {
            let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
            words.join(", ")
        }
        Holds::Texts => "list of texts".to_owned(),
        Holds::Table(_) => "table".to_owned(),
        Holds::Named(_) => "table for each name".to_owned(),
        Holds::NamedTexts => "text for each name".to_owned(),
        Holds::NamedNumbers => "numbers for each name".to_owned(),
        Holds::List(_) => "list of tables".to_owned(),
        Holds::Inputs(_) => "law for each name".to_owned(),
        Holds::Overrides(_) => "values at any path, for each name".to_owned(),
    }
}

fn law_tables() -> String {
    let mut text =
        String::from("| law | keys | may be added | what the keys mean |\n|---|---|---|---|\n");
    for law in LAWS {
        for form in law.forms {
            let listed = |keys: &[&str]| {
                keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ")
            };
            text.push_str(&format!(
                "| `{}` | {} | {} | {} |\n",
                law.name,
                listed(form.keys),
                listed(form.optional),
                form.says
            ));
        }
    }
    text
}

fn made_law_table() -> String {
    let mut text = String::from("| law | key | meaning |\n|---|---|---|\n");
    for law in MADE_LAWS {
        for key in law.keys {
            let words = match key.takes {
                Takes::Word(words) => words().iter().map(|(name, _)| format!("`{name}`")).collect(),
                _ => Vec::new(),
            };
            let words =
                if words.is_empty() { String::new() } else { format!(" ({})", words.join(", ")) };
            text.push_str(&format!("| `{}` | `{}` | {}{words} |\n", law.name, key.name, key.says));
        }
    }
    text
}

fn inversion_table() -> String {
    let english = Phrasebook::new(&LANGUAGES[0]);
    let row = |inversion: &Inversion| {
        let how = match inversion.ask {
            Ask::Draws(formula) => format!("`{formula}`"),
            Ask::Models(_) => "from each model's figure on the claim's ledger".to_owned(),
        };
        let question = english.say(&inversion.question());
        format!("| `{}` | {question} | `{}` | {how} |\n", inversion.name, inversion.unit)
    };
    let rows: String = INVERSIONS.iter().map(row).collect();
    format!("| name | question | unit | how |\n|---|---|---|---|\n{rows}")
}

fn function_table() -> String {
    let row = |function: &shortfall::formula::Function| {
        let (example, value) = function.example;
        format!("| `{}` | {} | `{example}` is {value} |\n", function.form, function.summary)
    };
    let rows: String = FUNCTIONS.iter().map(row).collect();
    format!("| function | what it gives | example |\n|---|---|---|\n{rows}")
}

fn quantity_table() -> String {
    let row = |term: &Term| format!("| `{}` | {} |\n", term.name, term.summary);
    let rows: String = QUANTITIES.iter().map(row).collect();
    format!("| quantity | what it is |\n|---|---|\n{rows}")
}

fn territory_table() -> String {
    let row = |place: &Territory| {
        format!("| {} | {} | {} |\n", place.name, place.also.join(", "), place.summary)
    };
    let rows: String = TERRITORIES.iter().map(row).collect();
    format!("| territory | also | what it takes in |\n|---|---|---|\n{rows}")
}

#[test]
fn what_the_manual_shows_is_what_the_program_says() {
    for page in PAGES {
        manual::settle(page, &manual::renewed(&manual::read(page), &made));
    }
}

#[test]
fn links_lead_somewhere() {
    for entry in std::fs::read_dir(manual::root().join("docs")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "md") {
            manual::assert_links(&std::fs::read_to_string(path).unwrap(), "docs");
        }
    }
    manual::assert_links(&manual::read("CHANGELOG.md"), ".");
}

/// Every key that a schema names, but those that belong to laws.
fn schema_keys(schema: &Value, keys: &mut BTreeSet<String>) {
    let Value::Object(object) = schema else { return };
    if let Some(Value::Object(properties)) = object.get("properties") {
        keys.extend(properties.keys().cloned());
        properties.values().for_each(|value| schema_keys(value, keys));
    }
    for part in ["items", "additionalProperties"] {
        object.get(part).into_iter().for_each(|value| schema_keys(value, keys));
    }
}

/// The words in the first column of the tables of `text`, between backquotes.
fn first_column(text: &str) -> BTreeSet<String> {
    let rows = text.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` |"));
    rows.map(|(word, _)| word.to_owned()).collect()
}

#[test]
fn every_key_of_the_schema_has_a_row_and_every_row_is_a_key() {
    let mut keys = BTreeSet::new();
    schema_keys(&schema(), &mut keys);
    let page = manual::read("docs/scenario.md");
    let tables = page.split_once("## Every key").expect("the tables of keys").1;
    let rows = first_column(tables);
    let missing: Vec<_> = keys.difference(&rows).collect();
    assert!(missing.is_empty(), "docs/scenario.md has no row for {missing:?}");
    let unknown: Vec<_> = rows.difference(&keys).filter(|row| *row != "pN").collect();
    assert!(unknown.is_empty(), "docs/scenario.md has rows for no key: {unknown:?}");
}

/// Every list of keys has its table, so that none can be added without the manual.
#[test]
fn every_table_of_a_scenario_is_in_the_manual() {
    fn visit(path: &str, keys: &[Key], page: &str) {
        let marker = format!("<!-- made: keys {path} -->");
        assert!(page.contains(&marker), "docs/scenario.md lacks {marker}");
        for key in keys.iter().filter(|key| !parts(&key.holds).is_empty()) {
            let name = match key.holds {
                Holds::Table(_) | Holds::List(_) => "",
                _ => ".NAME",
            };
            let dot = if path == "." { "" } else { "." };
            let path = path.trim_matches('.');
            visit(&format!("{path}{dot}{}{name}", key.name), parts(&key.holds), page);
        }
    }
    visit(".", SCENARIO_KEYS, &manual::read("docs/scenario.md"));
}

#[test]
fn every_law_and_function_has_a_place_in_the_manual() {
    let laws = first_column(&manual::read("docs/laws.md"));
    assert!(LAWS.iter().all(|law| laws.contains(law.name)), "{laws:?}");
    assert!(MADE_LAWS.iter().all(|law| laws.contains(law.name)), "{laws:?}");
    let page = manual::read("docs/formulas.md");
    for function in FUNCTIONS {
        assert!(page.contains(&format!("| `{}` |", function.form)), "{}", function.name);
    }
}

/// A block without a section, in the page on laws, is the body of an input.
#[test]
fn every_example_of_a_law_can_be_drawn_from() {
    for law in LAWS {
        let body = law.example.trim_start_matches('{').trim_end_matches('}');
        let scenario = format!(
            "format = 1\ntitle = \"x\"\ncurrency = \"EUR\"\ninputs.x = {{ unit = \"EUR/year\", {body} }}\n\
             [models.m]\ntitle = \"m\"\nsteps.industry_revenue = \"x\"\n[compare]\nmodels = [\"m\"]\n"
        );
        let none = shortfall::scenario::NoFiles;
        let read = shortfall::scenario::parse("x", &scenario, &Request::default(), &none);
        assert!(read.is_ok(), "{scenario}");
    }
}

/// Rows of the form `formula` | value, in the table of precedence.
#[test]
fn the_examples_of_precedence_are_right() {
    let page = manual::read("docs/formulas.md");
    let table = page.split_once("## Operators").unwrap().1.split_once("\n## ").unwrap().0;
    let mut seen = 0;
    for line in table.lines().filter(|line| line.starts_with("| `")) {
        let cells: Vec<&str> = line.trim_matches('|').split(" | ").map(str::trim).collect();
        let [.., formula, value] = cells[..] else { panic!("{line}") };
        let mut model = Builder::new();
        model.bind("parts", Binding::Segments([1.0, 2.0, 3.0].map(Cell::Constant).to_vec()));
        model.step("result", &parse(formula.trim_matches('`')).unwrap());
        model.output("result");
        let found = model.finish().evaluate(&[])[0];
        assert_eq!(found, value.parse::<f64>().unwrap(), "{line}");
        seen += 1;
    }
    assert!(seen >= 5, "the table was not found");
}

fn json_keys(value: &Value, keys: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            keys.extend(object.keys().cloned());
            object.values().for_each(|value| json_keys(value, keys));
        }
        Value::Array(items) => items.iter().for_each(|item| json_keys(item, keys)),
        _ => {}
    }
}

/// The keys of real runs: one with claims and an override, one whose model has no result.
fn keys_of_runs() -> BTreeSet<String> {
    let folder = manual::workshop();
    let broken = "format = 1\ntitle = \"x\"\ncurrency = \"EUR\"\n\
        inputs.x = { unit = \"EUR/year\", law = \"uniform\", low = -1, high = 1 }\n\
        [models.m]\ntitle = \"m\"\nsteps.industry_revenue = \"x * ln(x / x * 0)\"\n[compare]\nmodels = [\"m\"]\n";
    std::fs::write(folder.path().join("broken.toml"), broken).unwrap();
    let command =
        "shortfall run scenarios/top-site.toml broken.toml -q --format json --set real_use=1";
    let one = command.replace(" broken.toml", "");
    let other = "shortfall run broken.toml -q --format json --precision 10%";
    let other_money = "format = 1\ntitle = \"x\"\ncurrency = \"EUR\"\n\
        claims.c = { amount = 1, currency = \"USD\", price_year = 2010 }\n\
        inputs.x = { unit = \"EUR/year\", context = \"box-office/World/2010\" }\n\
        [models.m]\ntitle = \"m\"\nsteps.industry_revenue = \"x\"\n[compare]\nmodels = [\"m\"]\n";
    std::fs::write(folder.path().join("money.toml"), other_money).unwrap();
    let mut keys = BTreeSet::new();
    let money = "shortfall run money.toml -q --format json";
    for command in [one.as_str(), other, money] {
        let text = manual::printed(command, folder.path());
        json_keys(&serde_json::from_str(&text).unwrap(), &mut keys);
    }
    keys
}

#[test]
fn every_key_of_the_json_is_explained_and_every_explained_key_is_there() {
    let page = manual::read("docs/output.md");
    let json = page.split_once("## JSON").unwrap().1.split_once("\n## ").unwrap().0;
    let (rows, keys) = (first_column(json), keys_of_runs());
    assert_eq!(rows.difference(&keys).collect::<Vec<_>>(), Vec::<&String>::new(), "no such keys");
    assert_eq!(keys.difference(&rows).collect::<Vec<_>>(), Vec::<&String>::new(), "unexplained");
}

#[test]
fn every_column_of_the_csv_is_explained_in_order() {
    let page = manual::read("docs/output.md");
    let csv = page.split_once("## CSV").unwrap().1.split_once("\n## ").unwrap().0;
    let rows: Vec<&str> = csv
        .lines()
        .filter_map(|line| Some(line.strip_prefix("| `")?.split_once("` |")?.0))
        .collect();
    let folder = manual::workshop();
    let text = manual::printed("shortfall run scenarios/exact.toml -q --format csv", folder.path());
    assert_eq!(rows.join(","), text.lines().next().unwrap());
}

/// What docs/method.md says of the gain by Sobol points, with room for the noise of an error
/// that has 15 degrees of freedom.
#[test]
fn sobol_points_gain_what_the_manual_says() {
    let folder = manual::workshop();
    let errors = |sampler: &str| -> Vec<f64> {
        let command =
            format!("shortfall run scenarios/small-model.toml -q --format csv --sampler {sampler}");
        let text = manual::printed(&command, folder.path());
        let of = |name: &str| {
            let row = text.lines().find(|line| line.contains(&format!(",{name},,"))).unwrap();
            row.rsplit(',').nth(1).unwrap().parse().unwrap()
        };
        ["mean", "p5", "p50", "p95"].into_iter().map(of).collect()
    };
    let gains: Vec<f64> =
        errors("random").iter().zip(errors("sobol")).map(|(r, s)| r / s).collect();
    assert!(gains[0] > 10.0, "mean: {}", gains[0]);
    assert!(gains[1..].iter().all(|gain| (1.5..8.0).contains(gain)), "quantiles: {gains:?}");
}

/// The key and the wording of a built-in model are named in docs/models.md as they are.
#[test]
fn the_page_on_models_names_every_model_and_every_need() {
    let page = manual::read("docs/models.md");
    for model in shortfall::model::LIBRARY {
        assert!(page.contains(&format!("\n## {}\n", model.name)), "{}", model.name);
        let names = shortfall::quantity::UnitNames::new();
        for need in shortfall::model::load(model, &names, &mut Vec::new()).needs {
            assert!(page.contains(&format!("`{}`", need.name)), "{}: {}", model.name, need.name);
        }
    }
}
