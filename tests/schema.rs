//! The JSON Schema and the reader agree: both are made from the same lists of keys.

use std::fs;
use std::path::PathBuf;

use jsonschema::Validator;
use serde_json::{Map, Value, json};
use shortfall::distribution::LAWS;
use shortfall::scenario::{MADE_LAWS, NoFiles, Request, parse, schema};
use shortfall::table;

fn validator() -> Validator {
    jsonschema::validator_for(&schema()).expect("the schema is a schema")
}

/// A scenario as an editor sees it that reads TOML as JSON.
fn as_json(text: &str) -> Value {
    serde_json::to_value(table::parse(text, 0).expect("TOML")).expect("JSON")
}

/// What the schema has against `text`.
fn faults(text: &str) -> Vec<String> {
    let instance = as_json(text);
    validator().iter_errors(&instance).map(|e| format!("{}: {e}", e.instance_path())).collect()
}

fn files(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        entries.filter(|path| path.extension().is_some_and(|e| e == "toml")).collect();
    files.sort();
    files
}

#[test]
fn every_scenario_fits_the_schema() {
    for path in [files("scenarios"), files("scenarios/claims")].concat() {
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(faults(&text), Vec::<String>::new(), "{}", path.display());
    }
}

/// A scenario with one more input, written as `input`.
fn with_input(input: &str) -> String {
    format!(
        "format = 1\ntitle = 'x'\ncurrency = 'EUR'\n\
         inputs.price = {{ unit = 'EUR/year', law = 'point', value = 8 }}\n\
         inputs.other = {input}\n\
         models.m = {{ title = 'm', steps.industry_revenue = 'price' }}\n\
         compare.models = ['m']\n"
    )
}

#[test]
fn every_law_fits_the_schema_in_every_form_that_help_shows() {
    for law in LAWS {
        let input = law.example.trim().strip_suffix('}').expect("an inline table");
        let text = with_input(&format!("{input}, unit = '1' }}"));
        assert_eq!(faults(&text), Vec::<String>::new(), "{}", law.name);
        let read = parse("x", &text, &Request::default(), &OneColumn);
        assert!(read.is_ok(), "{}: {:?}", law.name, read.err().map(|r| r.problems));
        for form in law.forms {
            let keys =
                form.fixed_keys().filter(|key| !["values", "weights", "parts"].contains(key));
            let keys: Vec<String> = keys.map(|key| format!("{key} = 1")).collect();
            let keys = [vec![format!("law = '{}', unit = '1'", law.name)], keys].concat();
            let text = with_input(&format!("{{ {} }}", keys.join(", ")));
            assert_eq!(faults(&text), Vec::<String>::new(), "{}", law.name);
        }
    }
    for law in MADE_LAWS {
        let input = law.example.trim().strip_suffix('}').expect("an inline table");
        let text = with_input(&format!("{input}, unit = 'sale/download', kind = 'net' }}"));
        assert_eq!(faults(&text), Vec::<String>::new(), "{}", law.name);
        assert!(parse("x", &text, &Request::default(), &OneColumn).is_ok(), "{}", law.name);
    }
    for quantiles in ["p5 = 1, p95 = 2", "p2.5 = 1, median = 2"] {
        let quantiles = quantiles.replace("p2.5", "\"p2.5\"");
        let text = with_input(&format!("{{ unit = '1', law = 'lognormal', {quantiles} }}"));
        assert_eq!(faults(&text), Vec::<String>::new());
    }
}

/// A data file whose columns are all called as examples call them.
struct OneColumn;

impl shortfall::scenario::Files for OneColumn {
    fn read(&self, _path: &str) -> Result<Vec<u8>, String> {
        Ok(b"price,value,x\n1,1,1\n2,2,2\n".to_vec())
    }
}

/// Files of `tests/problems` whose mistake is one of structure: a key that is unknown or
/// missing, or a value of the wrong kind. All others are about what values mean.
const STRUCTURAL: &[&str] = &[
    "amount-in-words",
    "bound-that-is-none",
    "claim-as-a-number",
    "column-of-a-parameter-misspelt",
    "context-that-is-a-number",
    "correction-of-a-kind-that-is-none",
    // JSON has no such number.
    "elicited-end-that-is-nan",
    "elicited-from-a-column",
    "empty",
    "evidence-with-a-flag-in-quotes",
    "evidence-with-a-key-misspelt",
    "evidence-with-an-unknown-map",
    "evidence-with-an-unknown-window",
    "figure-not-published",
    "figure-of-a-class-that-is-none",
    // JSON has no such number.
    "figure-that-is-infinite",
    "figure-that-is-nan",
    "format-in-quotes",
    "format-missing",
    "format-of-the-future",
    "grade-that-is-none",
    "implied-figure-that-was-published",
    "input-that-is-a-plain-number",
    "judged-range-misspelt",
    "key-of-a-law-misspelt",
    "key-of-another-table",
    "kind-that-is-none",
    "law-misspelt",
    "law-of-a-scope-is-a-plain-number",
    "law-that-is-a-number",
    "list-of-inputs",
    "made-law-misspelt",
    "mixture-of-plain-numbers",
    "model-without-steps",
    "number-in-quotes",
    "number-in-quotes-among-many",
    // JSON has no such number.
    "number-that-is-nan",
    "price-basis-that-is-none",
    "price-year-with-a-fraction",
    "several-mistakes-at-once",
    "text-as-a-list",
    "truncation-of-one-number",
    "unit-missing",
    "unknown-key-at-the-top",
    "unknown-key-in-a-claim",
    "unknown-key-in-an-input",
    "unknown-key-that-resembles-nothing",
];

#[test]
fn mistakes_of_structure_and_no_others_are_refused_by_the_schema() {
    let mut refused = Vec::new();
    for path in files("tests/problems") {
        let text = fs::read_to_string(&path).unwrap();
        let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
        if table::parse(&text, 0).is_ok() && !faults(&text).is_empty() {
            refused.push(stem);
        }
    }
    refused.sort();
    assert_eq!(refused, STRUCTURAL);
}

// --- Every key of the schema is known to the reader ----------------------------------

/// Values that mean something, by the key that they stand under.
fn value_of(path: &[&str], schema: &Value) -> Option<Value> {
    let key = *path.last()?;
    Some(match (path.first().copied().unwrap_or(""), key) {
        (_, "format") => json!(1),
        (_, "currency") => json!("EUR"),
        (_, "url") => json!("https://example.org"),
        (_, "period") => json!("2 years"),
        ("models", "unit") => json!(if path.contains(&"constants") { "EUR/year" } else { "1" }),
        // Money, because an input may have the year of it.
        ("inputs" | "reproduce" | "implied", "unit") => json!("EUR/year"),
        ("reproduce", "result") => json!("industry_revenue"),
        ("reproduce", "with") => json!({ "need": "x / x" }),
        (_, "family") => json!(["sampling"]),
        (_, "unit") => json!("1"),
        (_, "units") => json!(["play"]),
        (_, "models" | "segments" | "claims" | "sources") if schema["type"] == "array" => {
            json!(["x"])
        }
        (_, "scope" | "source" | "about" | "reference") if schema["type"] == "string" => json!("x"),
        // A claim may point to another one, for an earlier year.
        ("claims", "claims") => json!({
            "x": maximal(&["claims", "x"], &schema["additionalProperties"]),
            "y": { "amount": 1.0, "scope": "x", "year": 2000 },
        }),
        ("claims", "part_of" | "grows_from") => json!("y"),
        (_, "between") => json!(["x", "y"]),
        (_, "rank" | "segment_correlation") => json!(0.5),
        (_, "steps") => json!({ "industry_revenue": "constant" }),
        (_, "results" | "ledger_notes") => json!({ "industry_revenue": "x" }),
        (_, "inputs") => inputs(path, schema),
        _ => return None,
    })
}

/// The names that named tables get.
fn name_under(key: &str) -> &'static str {
    match key {
        "needs" => "need",
        "constants" => "constant",
        _ => "x",
    }
}

/// Keys that may not stand beside all others. A formula is tested where a model is not.
const EXCLUDED: &[(&str, &str)] = &[
    ("reproduce", "formula"),
    ("implied", "model"),
    ("implied", "result"),
    ("implied", "with"),
    ("compare", "none"),
];

/// A value that has every key that `schema` allows.
fn maximal(path: &[&str], schema: &Value) -> Value {
    if let Some(value) = value_of(path, schema) {
        return value;
    }
    if let Some(words) = schema["enum"].as_array() {
        return words[0].clone();
    }
    match schema["type"].as_str().expect("a type") {
        "string" => json!("x"),
        "number" => json!(schema["minimum"].as_f64().unwrap_or(1.0).max(1.0)),
        "integer" => json!(2010),
        "boolean" => json!(false),
        "array" => json!([maximal(path, &schema["items"])]),
        "object" => {
            let mut object = Map::new();
            for (key, held) in schema["properties"].as_object().into_iter().flatten() {
                if !EXCLUDED.contains(&(path.first().copied().unwrap_or(""), key.as_str())) {
                    object.insert(key.clone(), maximal(&[path, &[key.as_str()]].concat(), held));
                }
            }
            if schema["additionalProperties"].is_object() {
                let name = name_under(path.last().unwrap());
                let held = &schema["additionalProperties"];
                object.insert(name.to_owned(), maximal(&[path, &[name]].concat(), held));
            }
            Value::Object(object)
        }
        other => panic!("the schema uses the type {other}"),
    }
}

fn is_made_key(name: &str) -> bool {
    MADE_LAWS.iter().flat_map(|law| law.keys).any(|key| key.name == name)
}

/// The keys of an input besides those of laws.
fn own_keys(path: &[&str], schema: &Value) -> Map<String, Value> {
    let mut keys = Map::new();
    for (key, held) in schema["properties"].as_object().unwrap() {
        // The keys of laws of parameters have no words in the schema; laws are tested above.
        let of_law = held.get("description").is_none() || is_made_key(key);
        if !of_law && !["scope", "segment", "context"].contains(&key.as_str()) {
            keys.insert(key.clone(), maximal(&[path, &[key.as_str()]].concat(), held));
        }
    }
    keys
}

/// Inputs with one law, with a law for every scope, for every segment, and for both.
fn inputs(path: &[&str], schema: &Value) -> Value {
    let input = &schema["additionalProperties"];
    let law = |mut keys: Map<String, Value>| {
        keys.extend([
            ("law".into(), json!("uniform")),
            ("low".into(), json!(0)),
            ("high".into(), json!(1)),
        ]);
        Value::Object(keys)
    };
    let part =
        |schema: &Value, axis: &str| schema["properties"][axis]["additionalProperties"].clone();
    let own = own_keys(path, input);
    let scope = part(input, "scope");
    let leaf = law(own_keys(path, &part(input, "segment")));
    let within = law(own_keys(path, &part(&scope, "segment")));
    let with = |axis: &str, part: Value| {
        let mut keys = own.clone();
        keys.insert(axis.to_owned(), json!({ "x": part }));
        Value::Object(keys)
    };
    // A figure of the context data stands in the place of a law, and says its own year.
    let mut figure = own.clone();
    figure.remove("price_year");
    assert!(input["properties"]["context"].is_object());
    figure.insert("context".to_owned(), json!("gdp/Belgium/2010"));
    let mut both = own_keys(path, &scope);
    both.insert("segment".to_owned(), json!({ "x": within }));
    json!({
        "x": law(own.clone()),
        "y": law(own.clone()),
        "figure": figure,
        "by_scope": with("scope", law(own_keys(path, &scope))),
        "by_segment": with("segment", leaf),
        "by_both": with("scope", Value::Object(both)),
    })
}

/// JSON as TOML: tables inline, which the reader takes like any others.
fn as_toml(value: &Value) -> String {
    match value {
        Value::Object(object) => {
            let entries: Vec<String> =
                object.iter().map(|(key, value)| format!("{key} = {}", as_toml(value))).collect();
            format!("{{ {} }}", entries.join(", "))
        }
        Value::Array(items) => {
            format!("[{}]", items.iter().map(as_toml).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

#[test]
fn every_key_of_a_panel_is_known_to_the_reader() {
    let panel = maximal(&["panel"], &schema()["properties"]["panel"]);
    let input = with_input("{ unit = '1', law = 'uniform', low = 0, high = { column = 'x' } }");
    let text = format!("panel = {}\n{input}", as_toml(&panel));
    assert_eq!(faults(&text), Vec::<String>::new(), "{text}");
    let read = parse("x.toml", &text, &Request::default(), &OneColumn);
    assert!(read.is_ok(), "{text}\n{:?}", read.err().map(|r| r.problems));
}

#[test]
fn every_key_of_the_schema_is_known_to_the_reader() {
    let whole = maximal(&[], &schema());
    let lines: Vec<String> = whole
        .as_object()
        .unwrap()
        .iter()
        // A panel stands in place of segments; it has a test of its own.
        .filter(|(key, _)| *key != "panel")
        .map(|(key, value)| format!("{key} = {}", as_toml(value)))
        .collect();
    let text = lines.join("\n");
    assert_eq!(faults(&text), Vec::<String>::new(), "{text}");
    if let Err(rejected) = parse("x.toml", &text, &Request::default(), &NoFiles) {
        let told = shortfall::problem::render(&rejected.problems, &rejected.sources, false);
        panic!("{text}\n{told}");
    }
    // The comparison can fail: one more key is refused by both.
    let more = format!("{text}\nmore = 1\n");
    assert!(!faults(&more).is_empty());
    assert!(parse("x.toml", &more, &Request::default(), &NoFiles).is_err());
}
