//! The tree of inputs: from a model's result down to what was measured, judged, taken over
//! from the model, or left without a word.

use std::collections::BTreeMap;

use super::{Chart, Choice, Request, page};
use crate::chart::Drawing;
use crate::chart::layout::{Align, Rule, Sheet, Stack};
use crate::chart::shape::{Role, Shape};
use crate::chart::theme::{LABEL, SMALL, Tone};
use crate::chart::typesetting::{capitalised, wrap, wrap_evenly};
use crate::language::{Message, Value};
use crate::outcome::phrases;
use crate::problem::Problem;
use crate::quantity::{Digits, Reader, Unit, Words};
use crate::scenario::{Cell, Chosen, Input};

/// A level of the tree, in CSS pixels.
const INDENT: f64 = 26.0;
const ROW_PAD: f64 = 8.0;
/// Half the size of the sign of a grade.
const SIGN: f64 = 7.0;
/// More rows than this are no chart.
const MOST_ROWS: usize = 120;

pub(super) const CHART: Chart = Chart {
    name: "inputs",
    summary: "what one model rests on: measured, derived, judged or without a source",
    choices: &[Choice::Model, Choice::Scope, Choice::Ledger],
    asks: super::nothing,
    fits: super::A_PAGE,
    draw: |requests| page::beside(requests, |request| draw(request, &Tree::of(request)?.rows)),
};

/// How a row is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Grade {
    Step,
    Measured,
    Derived,
    Weak,
    Judgement,
    Unverified,
    Nothing,
    Default,
    Constant,
}

impl Grade {
    fn of(cell: &Cell) -> Self {
        match cell.provenance.grade.as_deref() {
            Some("measured") => Self::Measured,
            Some("derived") => Self::Derived,
            Some("weak") => Self::Weak,
            Some("judgement") => Self::Judgement,
            Some("unverified") => Self::Unverified,
            _ => Self::Nothing,
        }
    }

    fn message(self) -> &'static str {
        match self {
            Self::Step => "chart-grade-step",
            Self::Measured => "chart-grade-measured",
            Self::Derived => "chart-grade-derived",
            Self::Weak => "chart-grade-weak",
            Self::Judgement => "chart-grade-judgement",
            Self::Unverified => "chart-grade-unverified",
            Self::Nothing => "chart-grade-none",
            Self::Default => "chart-grade-default",
            Self::Constant => "chart-grade-constant",
        }
    }

    /// Full for what was measured, empty for what was judged, crossed for nothing.
    fn sign(self, (x, y): (f64, f64)) -> Vec<Shape> {
        let dot = |radius, fill| Shape::Dot { centre: (x, y), radius, fill };
        let square = |half: f64, ink| Shape::Frame {
            from: (x - half, y - half),
            to: (x + half, y + half),
            width: 2.0,
            ink,
        };
        let ring = || Shape::ring((x, y), SIGN, 2.0, Role::Median).to_vec();
        match self {
            Self::Step => vec![square(SIGN - 2.0, Role::Muted)],
            Self::Measured => vec![dot(SIGN, Role::Median)],
            Self::Derived => [ring(), vec![dot(SIGN - 3.5, Role::Median)]].concat(),
            Self::Weak => {
                let (from, to) = ((x - SIGN, y), (x + SIGN, y + SIGN));
                let half = Shape::Slab { from, to, fill: Role::Paper };
                let edge = Shape::level(y, (x - SIGN, x + SIGN), 2.0, Role::Median);
                let lower = Shape::Polygon { points: half_ring((x, y)), fill: Role::Median };
                vec![dot(SIGN, Role::Median), half, edge, lower]
            }
            Self::Judgement => ring(),
            Self::Unverified | Self::Nothing => {
                let reach = SIGN - 1.5;
                let stroke = |sign: f64| {
                    let from = (x - reach, y - sign * reach);
                    Shape::line(from, (x + reach, y + sign * reach), 2.5, Role::Claim)
                };
                vec![stroke(1.0), stroke(-1.0)]
            }
            Self::Default | Self::Constant => vec![square(SIGN - 2.0, Role::Median)],
        }
    }
}

/// The lower half of a thin ring.
fn half_ring((x, y): (f64, f64)) -> Vec<(f64, f64)> {
    let arc = |radius: f64, i: i32| {
        let across = f64::from(i) / 8.0 * radius;
        (x + across, y + crate::math::sqrt((radius * radius - across * across).max(0.0)))
    };
    let outer = (-8..=8).map(|i| arc(SIGN, i));
    let inner = (-8..=8).rev().map(|i| arc(SIGN - 2.0, i));
    outer.chain(inner).collect()
}

/// A row of the tree.
struct Row {
    depth: usize,
    name: String,
    meaning: Option<String>,
    values: Vec<String>,
    grade: Grade,
    overridden: bool,
}

/// The rows, from the result down.
struct Tree<'a> {
    request: &'a Request<'a>,
    chosen: &'a Chosen,
    rows: Vec<Row>,
    /// Steps that were shown already.
    shown: Vec<String>,
}

impl<'a> Tree<'a> {
    fn of(request: &'a Request<'a>) -> Result<Self, Problem> {
        let chosen = &request.scenario().models[request.one_model()?];
        let ledger = request.one_ledger(request.scopes()[0]);
        let known = chosen.bound.ledgers.contains(&ledger);
        let root = if known { ledger } else { chosen.bound.ledgers[0] };
        let mut tree = Self { request, chosen, rows: Vec::new(), shown: Vec::new() };
        tree.add(root.name, 0);
        Ok(tree)
    }

    fn add(&mut self, name: &str, depth: usize) {
        if self.rows.len() >= MOST_ROWS {
            return;
        }
        let step = self.chosen.model.steps.iter().find(|step| step.name == name);
        let Some(step) = step else {
            let row = self.leaf(name, depth);
            self.rows.push(row);
            return;
        };
        let seen = self.shown.iter().any(|shown| shown == name);
        let formula = format!("= {}", self.formula(step.formula.text()));
        let above = self.request.word("chart-inputs-above");
        self.rows.push(Row {
            depth,
            name: self.name(name),
            meaning: None,
            values: vec![if seen { above } else { formula }],
            grade: Grade::Step,
            overridden: false,
        });
        if seen {
            return;
        }
        self.shown.push(name.to_owned());
        for part in step.formula.names() {
            self.add(part, depth + 1);
        }
    }

    fn leaf(&self, name: &str, depth: usize) -> Row {
        let scenario = self.request.scenario();
        let row = |grade, meaning, values| Row {
            depth,
            name: self.name(name),
            meaning,
            values,
            grade,
            overridden: false,
        };
        if let Some(input) = scenario.inputs.iter().find(|input| input.name == name) {
            let cells: Vec<&Cell> = input.cells().collect();
            // The weakest of its parts is what the result rests on.
            let grade = cells.iter().map(|cell| Grade::of(cell)).max().unwrap_or(Grade::Nothing);
            let overridden = cells.iter().any(|cell| cell.overridden.is_some());
            let values = self.values(input);
            return Row { overridden, ..row(grade, input.meaning.clone(), values) };
        }
        let number = |value: f64, unit: &Unit| {
            self.request.book.numbers(Reader::short(Digits::All)).quantity(value, unit)
        };
        let model = &self.chosen.model;
        if let Some(need) = model.needs.iter().find(|need| need.name == name) {
            let value = need.default.as_ref().map(|(value, _)| number(*value, &need.unit));
            let meaning = Some(self.of_model(&need.meaning));
            return row(Grade::Default, meaning, value.into_iter().collect());
        }
        let constant = model.constants.iter().find(|constant| constant.name == name);
        let value = constant.map(|constant| number(constant.value, &constant.unit));
        let meaning = constant.map(|constant| self.of_model(&constant.meaning));
        row(Grade::Constant, meaning, value.into_iter().collect())
    }

    /// The name of an input or of a step as a reader writes it.
    fn name(&self, name: &str) -> String {
        self.of_model(&name.replace('_', " "))
    }

    /// A formula with every name in it as a reader writes it.
    fn formula(&self, text: &str) -> String {
        let is_sign = |c: char| !(c.is_alphanumeric() || c == '_');
        let word = |part: &str| {
            let word = part.trim_end_matches(is_sign);
            let signs = part[word.len()..].replace('*', "×");
            format!("{}{signs}", self.name(word))
        };
        text.split_inclusive(is_sign).map(word).collect()
    }

    fn of_model(&self, text: &str) -> String {
        phrases::of_model(self.chosen, text, &self.request.book)
    }

    /// The values of an input, a line for every scope and segment where they differ.
    fn values(&self, input: &Input) -> Vec<String> {
        let scenario = self.request.scenario();
        let of_scope = |scope: usize| {
            let told = scenario.told(input, scope);
            let told = told.map(|(segment, cells)| {
                (segment.unwrap_or_default().to_owned(), self.value(cells, &input.unit))
            });
            (self.request.scope_title(scope), told.collect::<Vec<_>>())
        };
        let mut scopes: Vec<(String, Vec<(String, String)>)> =
            self.request.scopes().into_iter().map(of_scope).collect();
        // What holds in all scopes is said once, without their names.
        if scopes.iter().all(|scope| scope.1 == scopes[0].1) {
            scopes.truncate(1);
            scopes[0].0.clear();
        }
        let mut lines: Vec<(String, String)> = Vec::new();
        for (scope, told) in scopes {
            for (segment, value) in told {
                let names = [scope.as_str(), &segment].into_iter().filter(|name| !name.is_empty());
                lines.push((names.collect::<Vec<_>>().join(", "), value));
            }
        }
        if lines.iter().all(|(_, value)| *value == lines[0].1) {
            return lines.into_iter().take(1).map(|(_, value)| value).collect();
        }
        let part = |(part, value): (String, String)| {
            let message = Message::new("chart-inputs-part").with("part", part);
            self.request.book.say(&message.with("value", value))
        };
        lines.into_iter().map(part).collect()
    }

    fn value(&self, cells: &[Cell], unit: &Unit) -> String {
        let say = |message: &Message| self.request.book.say(message);
        let whole = |value, digits| Value::Quantity(value, unit.clone(), digits, Words::Short);
        let two = Digits::Significant(2);
        if let [cell] = cells {
            let law = &cell.law;
            let median = law.quantile(0.5);
            if cell.family == "point" {
                let value = whole(median, Digits::All);
                return say(&Message::new("chart-inputs-fixed").with("value", value));
            }
            let end = |value| Value::Short(value, two);
            let (low, high) = (end(law.quantile(0.05)), end(law.upper_quantile(0.05)));
            return say(&Message::around(whole(median, two), low, high));
        }
        let (low, high) = Cell::medians(cells);
        let range = Message::range(Value::Short(low, two), whole(high, two));
        let message = Message::new("chart-inputs-between").with("range", range);
        say(&message.with("count", cells.len()))
    }
}

/// Widths of the three columns.
struct Columns {
    names: f64,
    values: (f64, f64),
    grades: (f64, f64),
}

fn draw(request: &Request, rows: &[Row]) -> Result<Drawing, Problem> {
    let alone = std::slice::from_ref(request);
    let message = Message::new("chart-inputs").with("model", page::models(alone)?);
    let subtitle = request.book.say(&message);
    let mut sheet = Sheet::new(request.options.width);
    let top = sheet.heading(&page::title(alone), Some(&subtitle));
    let inner = sheet.right() - Sheet::left();
    let columns = Columns {
        names: 0.44 * inner,
        values: (Sheet::left() + 0.47 * inner, 0.36 * inner),
        grades: (Sheet::left() + 0.86 * inner, 0.14 * inner),
    };
    let mut y = head(&mut sheet, request, &columns, top);
    // Where the last row of every depth has its sign, for the lines to its parts.
    let mut parents: Vec<f64> = Vec::new();
    for row in rows {
        y = set_row(&mut sheet, request, row, &columns, y, &mut parents);
    }
    let mut said = vec![subtitle];
    for row in rows {
        let values = row.values.join("; ");
        let name = capitalised(&row.name);
        said.push(format!("{name}: {values} ({})", grade(request, row)));
    }
    Ok(page::finish(sheet, alone, &notes(request, rows), y + 16.0, &said))
}

fn head(sheet: &mut Sheet, request: &Request, columns: &Columns, top: f64) -> f64 {
    let (left, right) = (Sheet::left(), sheet.right());
    sheet.rules.push(Rule { left, right, y: top.round() + 0.5, strong: true });
    let mut end = top;
    for (id, (x, width)) in
        [("chart-inputs-value", columns.values), ("chart-inputs-grade", columns.grades)]
    {
        let text = wrap_evenly(&request.word(id), SMALL, width, 3);
        let y = sheet.block(text, (x, top + 8.0), Align::Left, (SMALL, Tone::Muted));
        end = end.max(y);
    }
    end + 6.0
}

fn set_row(
    sheet: &mut Sheet,
    request: &Request,
    row: &Row,
    columns: &Columns,
    top: f64,
    parents: &mut Vec<f64>,
) -> f64 {
    let depth = row.depth.min(8);
    let sign = Sheet::left() + depth as f64 * INDENT + SIGN;
    let text_left = sign + SIGN + 10.0;
    let room = Sheet::left() + columns.names - text_left;
    let mut names = Stack::default();
    names.push(wrap(&row.name, LABEL, room, 3), LABEL, Tone::Ink);
    if let Some(meaning) = &row.meaning {
        names.push(wrap(meaning, SMALL, room, 4), SMALL, Tone::Muted);
    }
    let mut values = Stack::default();
    for value in &row.values {
        values.push(wrap(value, SMALL, columns.values.1, 6), SMALL, Tone::Ink);
    }
    let mut grades = Stack::default();
    grades.push(wrap(&grade(request, row), SMALL, columns.grades.1, 4), SMALL, Tone::Ink);
    let tallest = names.height().max(values.height()).max(grades.height());
    let (left, right) = (Sheet::left(), sheet.right());
    sheet.rules.push(Rule { left, right, y: top.round() + 0.5, strong: false });
    let top = (top + ROW_PAD).round();
    let middle = top + LABEL.line_height() / 2.0;
    parents.truncate(depth);
    if let Some(parent) = parents.last() {
        let x = sign - INDENT;
        let (from, to) = ((x, parent + SIGN), (x, middle));
        sheet.shapes.push(Shape::line(from, to, 1.5, Role::Muted));
        sheet.shapes.push(Shape::line(to, (sign - SIGN, middle), 1.5, Role::Muted));
    }
    parents.push(middle);
    sheet.shapes.extend(row.grade.sign((sign, middle)));
    names.set(sheet, text_left, top, Align::Left);
    values.set(sheet, columns.values.0, top + 1.0, Align::Left);
    grades.set(sheet, columns.grades.0, top + 1.0, Align::Left);
    top + tallest + ROW_PAD
}

fn grade(request: &Request, row: &Row) -> String {
    let grade = request.word(row.grade.message());
    if row.overridden {
        return request.book.say(&Message::new("chart-inputs-overridden").with("grade", grade));
    }
    grade
}

/// "Of 8 inputs: 6 judgement, 2 derived."
fn notes(request: &Request, rows: &[Row]) -> Vec<String> {
    let mut counts: BTreeMap<Grade, usize> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.grade != Grade::Step) {
        *counts.entry(row.grade).or_default() += 1;
    }
    let all: usize = counts.values().sum();
    let counts: Vec<String> = counts
        .into_iter()
        .map(|(grade, count)| {
            let grade = request.word(grade.message());
            let message = Message::new("chart-inputs-count").with("count", count);
            request.book.say(&message.with("grade", grade))
        })
        .collect();
    let message = Message::new("chart-note-inputs").with("all", all);
    let mut notes = vec![request.book.say(&message.with("counts", counts.join(", ")))];
    notes.extend(request.overridden());
    notes
}
