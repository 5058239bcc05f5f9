//! The JSON Schema of the scenario format, made from the lists that the reader uses.

use serde_json::{Map, Value, json};

use super::keys::{COLUMN_KEYS, CONTEXT, CONTEXT_SAYS, SCENARIO_KEYS};
use super::made::{MADE_LAWS, Takes, all_laws};
use crate::distribution::all_keys;
use crate::table::{Holds, Key};

/// The schema, for editors and other programs (JSON Schema, draft 2020-12).
#[must_use]
pub fn schema() -> Value {
    let mut schema = table(SCENARIO_KEYS);
    schema["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    schema["title"] = json!("shortfall scenario, format 1");
    schema["properties"]["format"] = json!({ "const": 1 });
    schema
}

fn table(keys: &[Key]) -> Value {
    let required: Vec<&str> = keys.iter().filter(|key| key.required).map(|key| key.name).collect();
    json!({
        "type": "object",
        "properties": properties(keys),
        "required": required,
        "additionalProperties": false,
    })
}

fn properties(keys: &[Key]) -> Map<String, Value> {
    keys.iter()
        .map(|key| {
            let mut held = held(&key.holds);
            if let Some(object) = held.as_object_mut() {
                object.insert("description".to_owned(), json!(key.says));
            }
            (key.name.to_owned(), held)
        })
        .collect()
}

fn held(holds: &Holds) -> Value {
    match holds {
        // A TOML date is read as text, so editors that turn it into JSON see a string too.
        Holds::Text => json!({ "type": "string" }),
        Holds::Number => json!({ "type": "number" }),
        Holds::Positive => json!({ "type": "number", "exclusiveMinimum": 0 }),
        Holds::Within(low, high) => {
            let mut number = json!({ "type": "number" });
            if *low > f64::MIN {
                number["minimum"] = json!(low);
            }
            if *high < f64::MAX {
                number["maximum"] = json!(high);
            }
            number
        }
        Holds::Numbers => {
            json!({ "type": "array", "items": { "type": "number", "minimum": 0 } })
        }
        Holds::Integer => json!({ "type": "integer" }),
        Holds::Boolean => json!({ "type": "boolean" }),
        Holds::Word(words) => json!({ "enum": words }),
        Holds::Texts => json!({ "type": "array", "items": { "type": "string" } }),
        Holds::Table(keys) => table(keys),
        Holds::Named(keys) => named(&table(keys)),
        Holds::NamedTexts => named(&json!({ "type": "string" })),
        Holds::NamedNumbers => named(&named(&json!({ "type": "number" }))),
        Holds::List(keys) => json!({ "type": "array", "items": table(keys) }),
        Holds::Inputs(keys) => named(&input(keys)),
        Holds::Overrides(keys) => named(&json!({
            "type": "object",
            "properties": properties(keys),
        })),
    }
}

fn named(of: &Value) -> Value {
    json!({ "type": "object", "additionalProperties": of })
}

/// An input: its own keys, and those of any law.
fn input(keys: &[Key]) -> Value {
    let mut input = table(keys);
    let families: Vec<&str> = all_laws().collect();
    let number = json!({ "type": "number" });
    let mut properties = properties(keys);
    properties.insert("law".to_owned(), json!({ "enum": families }));
    let parameter = json!({ "anyOf": [number, table(COLUMN_KEYS)] });
    for key in all_keys() {
        properties.entry(*key).or_insert_with(|| parameter.clone());
    }
    for key in ["values", "weights"] {
        properties.insert(key.to_owned(), json!({ "type": "array", "items": number }));
    }
    let parts = json!({ "type": "array", "items": { "type": "object" } });
    properties.insert("parts".to_owned(), parts);
    let pair = json!({ "type": "array", "items": number, "minItems": 2, "maxItems": 2 });
    properties.insert("truncate".to_owned(), pair);
    let path = json!({ "type": "string", "description": CONTEXT_SAYS });
    properties.insert(CONTEXT.to_owned(), path);
    for key in ["file", "column"] {
        properties.insert(key.to_owned(), json!({ "type": "string" }));
    }
    for key in MADE_LAWS.iter().flat_map(|law| law.keys) {
        let mut value = match key.takes {
            Takes::Text => json!({ "type": "string" }),
            Takes::Word(words) => {
                let names: Vec<&str> = words().into_iter().map(|(name, _)| name).collect();
                json!({ "enum": names })
            }
            Takes::Number => number.clone(),
            Takes::Flag => json!({ "type": "boolean" }),
            Takes::Numbers => json!({ "type": "array", "items": number }),
            Takes::Texts => json!({ "type": "array", "items": { "type": "string" } }),
            Takes::Tables => json!({ "type": "array", "items": { "type": "object" } }),
        };
        value["description"] = json!(key.says);
        properties.entry(key.name).or_insert(value);
    }
    input["properties"] = Value::Object(properties);
    input["patternProperties"] = json!({ "^p[0-9]+(\\.[0-9]+)?$": parameter });
    input
}
