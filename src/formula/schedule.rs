//! The order of instructions, and the registers they use.
//!
//! A stage computes what needs no further loop, then runs one loop over the
//! segments that fills all sums whose terms are known by then. So what does not
//! depend on the segment is computed once, outside; what does is computed again
//! in each loop that needs it, in registers that each turn uses anew. Thousands
//! of segments need no more memory than one.

use super::graph::{Cell, Graph, Id, Value};
use super::loops::Routine;
use super::program::{Instruction, Operand, Program, Stage, Target};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn schedule(graph: &Graph, outputs: &[Id]) -> Program {
    let needed = closure(graph, outputs, |_| true);
    let plans = plans(graph, &needed);
    let mut writer = Writer::new(graph, outputs, &plans);
    let stages = plans.iter().enumerate().map(|(time, plan)| writer.stage(time, plan)).collect();
    Program {
        stages,
        tables: writer.tables,
        segments: graph.segments.unwrap_or(0),
        registers: writer.registers,
        outputs: outputs.len(),
        columns: columns(graph, &needed),
    }
}

/// What a stage computes, each list in the order of the graph.
#[derive(Debug, Default)]
struct Plan {
    /// What is given, or was filled by the loop before.
    ready: Vec<Id>,
    /// Outside the loop.
    once: Vec<Id>,
    /// Inside the loop.
    each: Vec<Id>,
    /// The sums that the loop fills.
    sums: Vec<Id>,
}

/// `ids` and what they are made of, as far as `wanted`.
fn closure(graph: &Graph, ids: &[Id], wanted: impl Fn(Id) -> bool) -> BTreeSet<Id> {
    let mut found: BTreeSet<Id> = ids.iter().copied().filter(|id| wanted(*id)).collect();
    let mut open: Vec<Id> = found.iter().copied().collect();
    while let Some(id) = open.pop() {
        for operand in graph.operands(id) {
            if wanted(*operand) && found.insert(*operand) {
                open.push(*operand);
            }
        }
    }
    found
}

fn plans(graph: &Graph, needed: &BTreeSet<Id>) -> Vec<Plan> {
    // How many loops must have run before a value can be computed.
    let mut loops = vec![0; graph.values.len()];
    let mut plans = vec![Plan::default()];
    for id in needed.iter().copied() {
        let own = usize::from(matches!(graph.values[id], Value::Sum(_)));
        let before = graph.operands(id).iter().map(|operand| loops[*operand]).max().unwrap_or(0);
        loops[id] = before + own;
        plans.resize_with(plans.len().max(loops[id] + 1), Plan::default);
        match graph.values[id] {
            Value::Sum(_) => {
                plans[before].sums.push(id);
                plans[before + 1].ready.push(id);
            }
            Value::Constant(_) | Value::Column(_) => plans[0].ready.push(id),
            Value::Rows(..) if !graph.segmented[id] => plans[before].once.push(id),
            // Values by segment are computed in the loops that use them.
            _ => {}
        }
    }
    for plan in &mut plans {
        let each = closure(graph, &plan.sums, |id| {
            graph.segmented[id] || plan.sums.binary_search(&id).is_ok()
        });
        plan.each = each
            .into_iter()
            .filter(|id| graph.segmented[*id] && matches!(graph.values[*id], Value::Rows(..)))
            .collect();
    }
    plans
}

fn columns(graph: &Graph, needed: &BTreeSet<Id>) -> Vec<usize> {
    let mut columns = BTreeSet::new();
    for id in needed {
        match &graph.values[*id] {
            Value::Column(index) => drop(columns.insert(*index)),
            Value::Table(cells) => columns.extend(cells.iter().filter_map(|cell| match cell {
                Cell::Column(index) => Some(*index),
                Cell::Constant(_) => None,
            })),
            _ => {}
        }
    }
    columns.into_iter().collect()
}

/// When a value of the outside is used for the last time: the stage, and the
/// value that it is used for there; a loop is later than all of its stage.
type Moment = (usize, Id);

const IN_LOOP: Id = Id::MAX;

struct Writer<'a> {
    graph: &'a Graph,
    outputs: &'a [Id],
    last: BTreeMap<Id, Moment>,
    /// The registers of values that are computed and not yet used up.
    held: BTreeMap<Id, usize>,
    free: BTreeSet<usize>,
    registers: usize,
    tables: Vec<Vec<Cell>>,
    table_of: BTreeMap<Id, usize>,
}

impl<'a> Writer<'a> {
    fn new(graph: &'a Graph, outputs: &'a [Id], plans: &[Plan]) -> Self {
        let mut last = BTreeMap::new();
        for (stage, plan) in plans.iter().enumerate() {
            for id in &plan.once {
                last.extend(graph.operands(*id).iter().map(|operand| (*operand, (stage, *id))));
            }
            for id in &plan.each {
                last.extend(graph.operands(*id).iter().map(|operand| (*operand, (stage, IN_LOOP))));
            }
        }
        Self {
            graph,
            outputs,
            last,
            held: BTreeMap::new(),
            free: BTreeSet::new(),
            registers: 0,
            tables: Vec::new(),
            table_of: BTreeMap::new(),
        }
    }

    fn stage(&mut self, time: usize, plan: &Plan) -> Stage {
        let mut stage = Stage::default();
        for id in &plan.ready {
            self.store(*id, &mut stage.once);
        }
        for id in &plan.once {
            if let Some(output) = self.only_output(*id) {
                self.rows(*id, Target::Output(output), &mut stage.once);
            } else {
                self.rows_held(*id, &mut stage.once);
                self.store(*id, &mut stage.once);
            }
            for operand in self.graph.operands(*id) {
                if self.last[operand] == (time, *id) {
                    self.give_back(*operand);
                }
            }
        }
        self.each(time, plan, &mut stage);
        stage
    }

    /// The loop over the segments.
    fn each(&mut self, time: usize, plan: &Plan, stage: &mut Stage) {
        for sum in &plan.sums {
            let out = self.take(*sum);
            stage.once.push(Instruction::Clear { out });
        }
        let mut last = BTreeMap::new();
        for id in &plan.each {
            last.extend(self.graph.operands(*id).iter().map(|operand| (*operand, *id)));
        }
        let terms: BTreeSet<Id> = plan.sums.iter().map(|s| self.graph.operands(*s)[0]).collect();
        for id in terms {
            if matches!(self.graph.values[id], Value::Table(_)) {
                self.add(id, plan, &mut stage.each);
            }
        }
        for id in &plan.each {
            if last.contains_key(id) || !self.add_product(*id, plan, &mut stage.each) {
                self.rows_held(*id, &mut stage.each);
                self.add(*id, plan, &mut stage.each);
            }
            for operand in self.graph.operands(*id).iter().chain([id]) {
                let local = self.graph.segmented[*operand];
                if local && last.get(operand).is_none_or(|last| last == id) {
                    self.give_back(*operand);
                }
            }
        }
        let used_up: Vec<Id> = self
            .held
            .keys()
            .copied()
            .filter(|id| self.last.get(id) == Some(&(time, IN_LOOP)))
            .collect();
        for id in used_up {
            self.give_back(id);
        }
    }

    /// Writes a value outside of loops to its outputs.
    fn store(&mut self, id: Id, to: &mut Vec<Instruction>) {
        for output in 0..self.outputs.len() {
            if self.outputs[output] == id {
                let from = self.operand(id);
                to.push(Instruction::Store { from, output });
            }
        }
        if !self.last.contains_key(&id) {
            self.give_back(id);
        }
    }

    /// Adds `term` to every sum of it.
    fn add(&mut self, term: Id, plan: &Plan, to: &mut Vec<Instruction>) {
        for sum in plan.sums.iter().filter(|sum| self.graph.operands(**sum)[0] == term) {
            let from = self.operand(term);
            to.push(Instruction::Accumulate { from, out: self.held[sum] });
        }
    }

    /// Adds `term`, if it is a product, to the one sum that it is for without
    /// keeping it; whether it did.
    fn add_product(&mut self, term: Id, plan: &Plan, to: &mut Vec<Instruction>) -> bool {
        let Value::Rows(Routine::Product, factors) = &self.graph.values[term] else {
            return false;
        };
        let mut sums = plan.sums.iter().filter(|sum| self.graph.operands(**sum)[0] == term);
        let (Some(sum), None) = (sums.next(), sums.next()) else { return false };
        let operands = [self.operand(factors[0]), self.operand(factors[1])];
        to.push(Instruction::AccumulateProduct { operands, out: self.held[sum] });
        true
    }

    /// The output that a value is for, if it is for nothing else.
    fn only_output(&self, id: Id) -> Option<usize> {
        let mut outputs = (0..self.outputs.len()).filter(|output| self.outputs[*output] == id);
        let only = outputs.next().filter(|_| outputs.next().is_none());
        only.filter(|_| !self.last.contains_key(&id))
    }

    /// Computes a value and keeps it in a register.
    fn rows_held(&mut self, id: Id, to: &mut Vec<Instruction>) {
        let out = self.take(id);
        self.rows(id, Target::Register(out), to);
    }

    fn rows(&mut self, id: Id, out: Target, to: &mut Vec<Instruction>) {
        let Value::Rows(routine, ids) = &self.graph.values[id] else {
            unreachable!("plans list operations by row only");
        };
        let mut operands = [Operand::Constant(0.0); 3];
        for (operand, id) in operands.iter_mut().zip(ids) {
            *operand = self.operand(*id);
        }
        to.push(Instruction::Rows { routine: *routine, operands, out });
    }

    fn operand(&mut self, id: Id) -> Operand {
        match &self.graph.values[id] {
            Value::Constant(value) => Operand::Constant(*value),
            Value::Column(index) => Operand::Column(*index),
            Value::Table(cells) => {
                let tables = &mut self.tables;
                Operand::Table(*self.table_of.entry(id).or_insert_with(|| {
                    tables.push(cells.clone());
                    tables.len() - 1
                }))
            }
            Value::Rows(..) | Value::Sum(_) => Operand::Register(self.held[&id]),
        }
    }

    fn take(&mut self, id: Id) -> usize {
        let register = self.free.pop_first().unwrap_or(self.registers);
        self.registers = self.registers.max(register + 1);
        self.held.insert(id, register);
        register
    }

    fn give_back(&mut self, id: Id) {
        if let Some(register) = self.held.remove(&id) {
            self.free.insert(register);
        }
    }
}
