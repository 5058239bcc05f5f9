//! A flat program over columns.

use super::graph::Cell;
use super::loops::{Routine, Source, accumulate, accumulate_product};
use std::mem;

/// Rows that go through the whole program before the next: the registers of a
/// tile stay in the first cache.
const TILE: usize = 1024;

/// The steps of a model as instructions over registers. After it is built no
/// name is looked up, nothing is allocated for a block, and no draw takes a
/// branch.
#[derive(Clone, Debug)]
pub struct Program {
    pub(super) stages: Vec<Stage>,
    /// Shape `[tables][segments]`.
    pub(super) tables: Vec<Vec<Cell>>,
    pub(super) segments: usize,
    pub(super) registers: usize,
    pub(super) outputs: usize,
    /// In rising order.
    pub(super) columns: Vec<usize>,
}

/// Instructions that run once, then instructions that run for each segment.
#[derive(Clone, Debug, Default)]
pub(super) struct Stage {
    pub(super) once: Vec<Instruction>,
    pub(super) each: Vec<Instruction>,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Operand {
    Constant(f64),
    Column(usize),
    Register(usize),
    /// The cell of the segment of this turn.
    Table(usize),
}

/// Where an instruction writes to.
#[derive(Clone, Copy, Debug)]
pub(super) enum Target {
    Register(usize),
    Output(usize),
}

/// Where `out` is a register, no operand is the same one.
#[derive(Clone, Copy, Debug)]
pub(super) enum Instruction {
    Rows { routine: Routine, operands: [Operand; 3], out: Target },
    Clear { out: usize },
    Accumulate { from: Operand, out: usize },
    AccumulateProduct { operands: [Operand; 2], out: usize },
    Store { from: Operand, output: usize },
}

/// Some rows of a block.
struct Tile<'a> {
    columns: &'a [Vec<f64>],
    start: usize,
    rows: usize,
}

impl Program {
    /// How many output columns a run writes.
    #[must_use]
    pub fn outputs(&self) -> usize {
        self.outputs
    }

    /// The input columns that it reads, in rising order.
    #[must_use]
    pub fn columns(&self) -> &[usize] {
        &self.columns
    }

    /// Fills every column of `out`, shape `[outputs][rows]`, from `columns`,
    /// shape `[input columns of the plan][rows]`, of which those that it does
    /// not read may be empty. `scratch` is kept from block to block.
    ///
    /// # Panics
    ///
    /// If a column is missing or too short.
    pub fn run(
        &self,
        columns: &[Vec<f64>],
        rows: usize,
        scratch: &mut Vec<Vec<f64>>,
        out: &mut [Vec<f64>],
    ) {
        assert_eq!(out.len(), self.outputs, "one column for each output");
        if scratch.len() < self.registers {
            scratch.resize_with(self.registers, Vec::new);
        }
        for register in &mut scratch[..self.registers] {
            register.resize(TILE, 0.0);
        }
        for start in (0..rows).step_by(TILE) {
            let tile = Tile { columns, start, rows: TILE.min(rows - start) };
            for stage in &self.stages {
                for instruction in &stage.once {
                    self.execute(instruction, 0, &tile, scratch, out);
                }
                if stage.each.is_empty() {
                    continue;
                }
                for segment in 0..self.segments {
                    for instruction in &stage.each {
                        self.execute(instruction, segment, &tile, scratch, out);
                    }
                }
            }
        }
    }

    /// The outputs of one draw; `values` are its input columns.
    ///
    /// # Panics
    ///
    /// If a column that it reads is missing.
    #[must_use]
    pub fn evaluate(&self, values: &[f64]) -> Vec<f64> {
        let columns: Vec<Vec<f64>> = values.iter().map(|value| vec![*value]).collect();
        let mut out = vec![vec![0.0]; self.outputs];
        self.run(&columns, 1, &mut Vec::new(), &mut out);
        out.into_iter().map(|column| column[0]).collect()
    }

    fn execute(
        &self,
        instruction: &Instruction,
        segment: usize,
        tile: &Tile<'_>,
        scratch: &mut [Vec<f64>],
        results: &mut [Vec<f64>],
    ) {
        match instruction {
            Instruction::Rows { routine, operands, out: Target::Output(output) } => {
                let column = &mut results[*output][tile.start..tile.start + tile.rows];
                routine.run(
                    operands.map(|operand| self.source(operand, segment, tile, scratch)),
                    column,
                );
            }
            Instruction::Rows { routine, operands, out: Target::Register(out) } => {
                let mut column = mem::take(&mut scratch[*out]);
                let sources = operands.map(|operand| self.source(operand, segment, tile, scratch));
                routine.run(sources, &mut column[..tile.rows]);
                scratch[*out] = column;
            }
            Instruction::Clear { out } => scratch[*out][..tile.rows].fill(0.0),
            Instruction::Accumulate { from, out } => {
                let mut column = mem::take(&mut scratch[*out]);
                let source = self.source(*from, segment, tile, scratch);
                accumulate(source, &mut column[..tile.rows]);
                scratch[*out] = column;
            }
            Instruction::AccumulateProduct { operands, out } => {
                let mut column = mem::take(&mut scratch[*out]);
                let [a, b] = operands.map(|operand| self.source(operand, segment, tile, scratch));
                accumulate_product(a, b, &mut column[..tile.rows]);
                scratch[*out] = column;
            }
            Instruction::Store { from, output } => {
                let column = &mut results[*output][tile.start..tile.start + tile.rows];
                match self.source(*from, segment, tile, scratch) {
                    Source::Same(value) => column.fill(value),
                    Source::Rows(rows) => column.copy_from_slice(rows),
                }
            }
        }
    }

    fn source<'a>(
        &self,
        operand: Operand,
        segment: usize,
        tile: &Tile<'a>,
        scratch: &'a [Vec<f64>],
    ) -> Source<'a> {
        match operand {
            Operand::Constant(value) => Source::Same(value),
            Operand::Column(index) => tile.column(index),
            Operand::Register(index) => Source::Rows(&scratch[index][..tile.rows]),
            Operand::Table(index) => match self.tables[index][segment] {
                Cell::Constant(value) => Source::Same(value),
                Cell::Column(index) => tile.column(index),
            },
        }
    }
}

impl<'a> Tile<'a> {
    fn column(&self, index: usize) -> Source<'a> {
        Source::Rows(&self.columns[index][self.start..self.start + self.rows])
    }
}
