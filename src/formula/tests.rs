//! A program computes what its formulas say, bit by bit.

use super::{Binding, Builder, Cell, Kind, Program, check, parse};
use crate::math::{exp, pow};
use crate::quantity::Unit;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn columns(program: &Program, inputs: &[Vec<f64>]) -> Vec<Vec<f64>> {
    let rows = inputs.first().map_or(1, Vec::len);
    let mut out = vec![vec![f64::NAN; rows]; program.outputs()];
    program.run(inputs, rows, &mut Vec::new(), &mut out);
    out
}

#[test]
fn ten_thousand_segments_need_few_registers() {
    const SEGMENTS: usize = 10_000;
    let cell =
        |i: usize| if i.is_multiple_of(3) { Cell::Column(i % 2) } else { Cell::Constant(i as f64) };
    let mut model = Builder::new();
    model.bind("volume", Binding::Segments((0..SEGMENTS).map(cell).collect()));
    model.bind("rate", Binding::Column(0));
    for (name, text) in [
        ("sales", "volume * rate * exp(rate)"),
        ("total", "sum(sales)"),
        ("spread", "sum((sales / total) ^ 2)"),
        ("squares", "sum(sales * sales)"),
    ] {
        model.step(name, &parse(text).unwrap());
    }
    for name in ["total", "spread", "squares"] {
        model.output(name);
    }
    let program = model.finish();
    assert_eq!(program.columns(), [0, 1]);
    let inputs = vec![(0..700).map(|i| f64::from(i) / 700.0).collect(), vec![2.0; 700]];
    let mut scratch = Vec::new();
    let mut out = vec![vec![0.0; 700]; 3];
    program.run(&inputs, 700, &mut scratch, &mut out);
    assert!(scratch.len() <= 8, "{} registers", scratch.len());
    for row in [0, 511, 512, 699] {
        let rate: f64 = inputs[0][row];
        let sales = |i: usize| match cell(i) {
            Cell::Column(column) => inputs[column][row] * rate * exp(rate),
            Cell::Constant(volume) => volume * rate * exp(rate),
        };
        let total = (0..SEGMENTS).fold(0.0, |total, i| total + sales(i));
        let squares = (0..SEGMENTS).fold(0.0, |total, i| total + sales(i) * sales(i));
        let share = |i: usize| sales(i) / total;
        let spread = (0..SEGMENTS).fold(0.0, |total, i| total + share(i) * share(i));
        let seen = out.iter().map(|column| column[row].to_bits());
        let same =
            |(x, y): (u64, f64)| x == y.to_bits() || (y.is_nan() && f64::from_bits(x).is_nan());
        assert!(seen.zip([total, spread, squares]).all(same), "row {row}");
    }
}

#[test]
fn an_output_may_be_given_repeated_or_constant() {
    let mut model = Builder::new();
    model.bind("x", Binding::Column(1));
    model.step("one", &parse("3 - 2").unwrap());
    for name in ["x", "one", "x"] {
        model.output(name);
    }
    let program = model.finish();
    assert_eq!(program.evaluate(&[f64::NAN, 7.0]), [7.0, 1.0, 7.0]);
    assert_eq!(program.columns(), [1]);
    let mut model = Builder::new();
    model.bind("none", Binding::Segments(Vec::new()));
    model.step("total", &parse("sum(none)").unwrap());
    model.output("total");
    assert_eq!(model.finish().evaluate(&[]), [0.0]);
}

#[test]
fn nothing_is_computed_twice_or_once_for_each_segment_in_vain() {
    let mut model = Builder::new();
    model.bind("x", Binding::Column(0));
    model.bind("s", Binding::Segments(vec![Cell::Column(1), Cell::Constant(2.0)]));
    model.bind("c", Binding::Segments(vec![Cell::Constant(3.0), Cell::Constant(4.0)]));
    for (name, text) in [
        ("unused", "sum(ln(s))"),
        ("a", "sum(s * (exp(x) + 2 * 3))"),
        ("b", "sum(s * (exp(x) + 6) * (c + 1)) + sum(c)"),
    ] {
        model.step(name, &parse(text).unwrap());
    }
    model.output("a");
    model.output("b");
    let program = model.finish();
    let [first, second] = &program.stages[..] else { panic!("{program:?}") };
    // exp, +, and two sums set to 0.
    assert_eq!(first.once.len(), 4, "{first:?}");
    // s * (…), its addition, and that of its product with the folded table c + 1.
    assert_eq!(first.each.len(), 3, "{first:?}");
    // Store a, and b, which is a sum and the folded sum(c).
    assert_eq!(second.once.len(), 2, "{second:?}");
    assert_eq!(program.evaluate(&[0.0, 1.0]), [7.0 + 14.0, 28.0 + 70.0 + 7.0]);
}

/// A formula as the test has it, to compare with what the library makes of
/// its text.
#[derive(Clone, Debug)]
enum Tree {
    Number(f64),
    /// x0 x1 (columns), s0 s1 (segments), or an earlier step.
    Name(String),
    Negate(Box<Tree>),
    Binary(&'static str, Box<Tree>, Box<Tree>),
    /// if(a < b, c, d)
    If(Vec<Tree>),
    Call(&'static str, Vec<Tree>),
    /// sum(s0 * x), so that there is something to add.
    Sum(Box<Tree>),
}

impl Tree {
    fn text(&self) -> String {
        let list = |all: &[Tree]| all.iter().map(Tree::text).collect::<Vec<_>>().join(", ");
        match self {
            Self::Number(x) => format!("{x}"),
            Self::Name(name) => name.clone(),
            Self::Negate(x) => format!("(-{})", x.text()),
            Self::Binary(operator, a, b) => format!("({} {operator} {})", a.text(), b.text()),
            Self::If(all) => {
                format!("if({} < {}, {})", all[0].text(), all[1].text(), list(&all[2..]))
            }
            Self::Call(name, all) => format!("{name}({})", list(all)),
            Self::Sum(x) => format!("sum(s0 * {})", x.text()),
        }
    }

    /// One draw of one segment.
    fn value(&self, world: &World, segment: usize) -> f64 {
        let of = |tree: &Tree| tree.value(world, segment);
        match self {
            Self::Number(x) => *x,
            Self::Name(name) => world.value(name, segment),
            Self::Negate(x) => -of(x),
            Self::Binary(operator, a, b) => match (*operator, of(a), of(b)) {
                ("+", a, b) => a + b,
                ("-", a, b) => a - b,
                ("*", a, b) => a * b,
                ("/", a, b) => a / b,
                (_, a, 2.0) => a * a,
                (_, a, b) => pow(a, b),
            },
            Self::If(all) => of(if of(&all[0]) < of(&all[1]) { &all[2] } else { &all[3] }),
            Self::Call(name, all) => match (*name, of(&all[0]), of(&all[1])) {
                (_, a, b) if a.is_nan() || b.is_nan() => f64::NAN,
                ("min", a, b) => {
                    if a < b {
                        a
                    } else {
                        b
                    }
                }
                (_, a, b) => {
                    if a > b {
                        a
                    } else {
                        b
                    }
                }
            },
            Self::Sum(x) => {
                (0..SEGMENTS).fold(0.0, |total, s| total + world.value("s0", s) * x.value(world, s))
            }
        }
    }
}

const SEGMENTS: usize = 3;
const S0: [Cell; SEGMENTS] = [Cell::Constant(2.0), Cell::Constant(-0.5), Cell::Constant(1e3)];
const S1: [Cell; SEGMENTS] = [Cell::Column(1), Cell::Constant(0.25), Cell::Column(0)];

struct World<'a> {
    columns: [f64; 2],
    steps: &'a [Tree],
}

impl World<'_> {
    fn value(&self, name: &str, segment: usize) -> f64 {
        let cell = match name {
            "x0" => Cell::Column(0),
            "x1" => Cell::Column(1),
            "s0" => S0[segment],
            "s1" => S1[segment],
            step => {
                let i: usize = step[1..].parse().unwrap();
                return self.steps[i].value(self, segment);
            }
        };
        match cell {
            Cell::Constant(value) => value,
            Cell::Column(index) => self.columns[index],
        }
    }
}

/// A formula that may use `steps` earlier ones, t0, t1, ...
fn tree(steps: usize) -> impl Strategy<Value = Tree> {
    let mut names: Vec<String> = ["x0", "x1", "s0", "s1"].map(str::to_owned).to_vec();
    names.extend((0..steps).map(|i| format!("t{i}")));
    let leaf = prop_oneof![
        prop::sample::select(vec![0.0, 1.0, 2.0, 0.5, 3e6]).prop_map(Tree::Number),
        prop::sample::select(names).prop_map(Tree::Name),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        let operator = prop::sample::select(vec!["+", "-", "*", "/", "^"]);
        let pair = prop::collection::vec(inner.clone(), 2);
        prop_oneof![
            inner.clone().prop_map(|x| Tree::Negate(x.into())),
            (operator, inner.clone(), inner.clone()).prop_map(|(o, a, b)| Tree::Binary(
                o,
                a.into(),
                b.into()
            )),
            prop::collection::vec(inner.clone(), 4).prop_map(Tree::If),
            (prop::sample::select(vec!["min", "max"]), pair)
                .prop_map(|(n, all)| Tree::Call(n, all)),
            inner.prop_map(|x| Tree::Sum(x.into())),
        ]
    })
}

/// The steps as one program; what has segments is closed by a sum.
fn program(steps: &[Tree]) -> Program {
    let mut model = Builder::new();
    let mut scope = BTreeMap::new();
    let ratio = || Kind::number(Unit::ratio());
    for (i, name) in ["x0", "x1"].into_iter().enumerate() {
        model.bind(name, Binding::Column(i));
        scope.insert(name.to_owned(), ratio());
    }
    for (name, cells) in [("s0", S0), ("s1", S1)] {
        model.bind(name, Binding::Segments(cells.to_vec()));
        scope.insert(name.to_owned(), ratio().over_segments());
    }
    for (i, step) in steps.iter().enumerate() {
        let name = format!("t{i}");
        let formula = parse(&step.text()).unwrap();
        let kind = check(&formula, &scope).unwrap();
        model.step(&name, &formula);
        scope.insert(name.clone(), kind);
        model.step("closed", &parse(&format!("sum(s0 * {name})")).unwrap());
        model.output("closed");
    }
    model.finish()
}

proptest! {
    #[test]
    fn a_program_has_the_bits_of_a_plain_interpreter(
        a in tree(0), b in tree(1), c in tree(2), x in -4.0..4.0f64, y in 0.0..4.0f64,
    ) {
        let steps = [a, b, c];
        let inputs = [vec![x, y, 0.0, 1e300], vec![y, x, f64::NAN, 1.0]];
        let out = columns(&program(&steps), &inputs);
        for row in 0..4 {
            let world = World { columns: [inputs[0][row], inputs[1][row]], steps: &steps };
            for (i, column) in out.iter().enumerate() {
                let closed = Tree::Sum(Tree::Name(format!("t{i}")).into());
                let (seen, expected) = (column[row], closed.value(&world, 0));
                let same = seen.to_bits() == expected.to_bits() || (seen.is_nan() && expected.is_nan());
                prop_assert!(same, "{}: {seen} is not {expected}", steps[i].text());
            }
        }
    }
}
