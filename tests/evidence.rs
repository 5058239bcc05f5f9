//! Published studies and their synthesis: the table, the vectors of the
//! literature, what must always hold, and what is refused.

#[path = "evidence/always.rs"]
mod always;
#[path = "evidence/conversions.rs"]
mod conversions;
#[path = "evidence/elicited.rs"]
mod elicited;
#[path = "evidence/priors.rs"]
mod priors;
#[path = "evidence/table.rs"]
mod table;
#[path = "evidence/vectors.rs"]
mod vectors;

use serde_json::Value;
use shortfall::evidence::Effect;

/// Numbers of the literature and of independent programs; its `note` says whence.
fn reference() -> Value {
    serde_json::from_str(include_str!("reference/meta.json")).expect("the file is JSON")
}

fn numbers(value: &Value) -> Vec<f64> {
    let list = value.as_array().expect("a list");
    list.iter().map(|number| number.as_f64().expect("a number")).collect()
}

fn number(value: &Value) -> f64 {
    value.as_f64().expect("a number")
}

/// Effects with variances `v`, or none where `v` is 0.
fn effects(y: &[f64], v: &[f64]) -> Vec<Effect> {
    let one = |(i, (y, v)): (usize, (&f64, &f64))| {
        let error = (*v > 0.0).then(|| v.sqrt());
        Effect::new(format!("study {i}"), *y, error).expect("a good effect")
    };
    y.iter().zip(v).enumerate().map(one).collect()
}

fn close(label: &str, got: f64, wanted: f64, tolerance: f64) {
    let holds = (got - wanted).abs() <= tolerance * wanted.abs().max(1.0);
    assert!(holds, "{label}: got {got}, wanted {wanted}");
}
