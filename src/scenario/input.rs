//! Inputs: named quantities with a law, a unit, a source, a grade and a note.

use std::sync::Arc;

use super::files::Files;
use super::law::{self, Context};
use super::overrides::Override;
use super::read::Scope;
use super::reference::{Reference, cited};
use crate::catalogue::nearest;
use crate::distribution::Distribution;
use crate::model::{Rate, bad_name, is_name, unit};
use crate::problem::{Place, Problem};
use crate::quantity::{Unit, UnitNames};
use crate::table::{Name, Node, Problems, Table};

/// A named quantity.
#[derive(Clone, Debug)]
pub struct Input {
    /// Its name in formulas.
    pub name: String,
    /// What it is, in words.
    pub meaning: Option<String>,
    /// Its unit.
    pub unit: Unit,
    /// What a displacement rate already contains.
    pub rate: Option<Rate>,
    /// Whether it differs from segment to segment.
    pub segmented: bool,
    /// How far its segments move together: the share of a common part on
    /// normal scores, in [0, 1].
    pub segment_correlation: f64,
    /// Its laws: shape `[scopes][segments]`, the second 1 unless `segmented`.
    pub laws: Vec<Vec<Cell>>,
    /// Where it stands.
    pub place: Place,
}

impl Input {
    /// All its laws.
    pub fn cells(&self) -> impl Iterator<Item = &Cell> {
        self.laws.iter().flatten()
    }
}

/// A law of an input for one scope and one segment.
#[derive(Clone, Debug)]
pub struct Cell {
    /// The law.
    pub law: Arc<dyn Distribution>,
    /// The family's name.
    pub family: String,
    /// The law in words, with its parameters.
    pub told: String,
    /// The share of probability that a truncation removed, in [0, 1].
    pub removed: Option<f64>,
    /// Where it comes from.
    pub provenance: Provenance,
    /// Who overrode it: `--set` or `variant NAME`.
    pub overridden: Option<String>,
    /// Where it stands.
    pub place: Place,
}

/// Where a law comes from, and how sure it is.
#[derive(Clone, Debug, Default)]
pub struct Provenance {
    /// How sure it is.
    pub grade: Option<String>,
    /// Names of its sources.
    pub sources: Vec<String>,
    /// What it rests on.
    pub note: Option<String>,
}

impl Provenance {
    fn read(table: &mut Table<'_>, references: &[Reference], problems: &Problems) -> Self {
        let grade = table.word("grade");
        let sources = cited(table, references, problems);
        let note = table.text("note");
        Self { grade, sources, note }
    }

    /// This one, with what it does not say taken from `outer`.
    fn or(self, outer: &Self) -> Self {
        Self {
            grade: self.grade.or_else(|| outer.grade.clone()),
            sources: if self.sources.is_empty() { outer.sources.clone() } else { self.sources },
            note: self.note.or_else(|| outer.note.clone()),
        }
    }
}

/// What inputs are read with.
pub(super) struct Reading<'a> {
    pub(super) scopes: &'a [Scope],
    pub(super) segments: &'a [String],
    pub(super) references: &'a [Reference],
    pub(super) units: &'a UnitNames,
    pub(super) overrides: &'a [Override],
    pub(super) context: Context<'a>,
}

impl<'a> Reading<'a> {
    pub(super) fn files(files: &'a dyn Files, problems: &'a Problems) -> Context<'a> {
        Context { files, problems, read: std::cell::RefCell::default() }
    }

    fn problems(&self) -> &'a Problems {
        self.context.problems
    }

    /// Reads the input called `name`.
    pub(super) fn input(&self, name: &Name, mut table: Table<'_>) -> Option<Input> {
        if !is_name(&name.text) {
            self.problems().push(bad_name(name));
        }
        let unit = unit(&mut table, self.units, self.problems());
        let meaning = table.text("meaning");
        let rate = table.word("kind").and_then(|word| Rate::from_word(&word));
        if let Some(unit) = &unit
            && !table.has("kind")
            && unit.sale_rate_of().is_some()
        {
            self.problems().push(needs_kind(&name.text, &table));
        }
        let provenance = Provenance::read(&mut table, self.references, self.problems());
        let segment_correlation = Self::segment_correlation(&mut table, rate);
        let segmented = table.has("segment") || scopes_have_segments(&table);
        let laws = self.laws(&mut table, &provenance, segmented);
        table.finish_with(&[], |_| true);
        Some(Input {
            name: name.text.clone(),
            meaning,
            unit: unit?,
            rate,
            segmented,
            segment_correlation,
            laws: laws?,
            place: name.place.clone(),
        })
    }

    /// How far segments move together; by default 0.8 for a displacement rate
    /// (a choice of `docs/method.md`), else not at all.
    fn segment_correlation(table: &mut Table<'_>, rate: Option<Rate>) -> f64 {
        const OF_RATES: f64 = 0.8;
        match table.number("segment_correlation") {
            None if rate.is_some() => OF_RATES,
            None => 0.0,
            Some(share) if (0.0..=1.0).contains(&share) => share,
            Some(share) => {
                let message = format!("`segment_correlation` must be from 0 to 1, got {share}");
                table.problem_at("segment_correlation", Problem::new(message));
                0.0
            }
        }
    }

    /// The laws for every scope and segment.
    fn laws(
        &self,
        table: &mut Table<'_>,
        outer: &Provenance,
        segmented: bool,
    ) -> Option<Vec<Vec<Cell>>> {
        let by_scope = table.named_if_present("scope");
        let by_segment = table.named_if_present("segment");
        let own: Vec<&(Name, Node)> = table.others().collect();
        if let Some(scopes) = by_scope {
            self.refuse_both(&own, by_segment.is_some(), table, "scope");
            return self.scope_laws(scopes, table, outer, segmented);
        }
        let cells = match by_segment {
            Some(segments) => {
                self.refuse_both(&own, false, table, "segment");
                self.segment_laws(segments, table, outer)?
            }
            None => vec![self.cell(&table.path, &table.place, &own, outer.clone())?],
        };
        Some(vec![cells; self.scopes.len()])
    }

    fn refuse_both(&self, own: &[&(Name, Node)], segments: bool, table: &Table<'_>, axis: &str) {
        let place = own.first().map(|(name, _)| &name.place);
        if let Some(place) = place.or(segments.then_some(&table.place)) {
            let message = format!(
                "`{}` has a law for everything and laws for every {axis}: which holds?",
                table.path
            );
            let help =
                format!("give either one law, or one under each `{}.{axis}.NAME`", table.path);
            self.problems().push(Problem::new(message).at(place).help(help));
        }
    }

    fn scope_laws(
        &self,
        tables: Vec<(Name, Table<'_>)>,
        input: &Table<'_>,
        outer: &Provenance,
        segmented: bool,
    ) -> Option<Vec<Vec<Cell>>> {
        let known: Vec<&str> = self.scopes.iter().filter_map(|s| s.id.as_deref()).collect();
        let tables = self.arrange(tables, &known, "scope", input)?;
        let laws: Vec<Option<Vec<Cell>>> = tables
            .into_iter()
            .map(|mut table| {
                let provenance = Provenance::read(&mut table, self.references, self.problems());
                let provenance = provenance.or(outer);
                let segments = table.named_if_present("segment");
                let own: Vec<&(Name, Node)> = table.others().collect();
                let (path, place) = (table.path.clone(), table.place.clone());
                let cells = match segments {
                    Some(segments) => {
                        self.refuse_both(&own, false, &table, "segment");
                        self.segment_laws(segments, &table, &provenance)
                    }
                    None => self
                        .cell(&path, &place, &own, provenance)
                        .map(|cell| vec![cell; if segmented { self.segments.len() } else { 1 }]),
                };
                table.finish_with(&[], |_| true);
                cells
            })
            .collect();
        laws.into_iter().collect()
    }

    fn segment_laws(
        &self,
        tables: Vec<(Name, Table<'_>)>,
        input: &Table<'_>,
        outer: &Provenance,
    ) -> Option<Vec<Cell>> {
        let known: Vec<&str> = self.segments.iter().map(String::as_str).collect();
        let tables = self.arrange(tables, &known, "segment", input)?;
        let cells: Vec<Option<Cell>> = tables
            .into_iter()
            .map(|mut table| {
                let provenance = Provenance::read(&mut table, self.references, self.problems());
                let own: Vec<&(Name, Node)> = table.others().collect();
                let cell = self.cell(&table.path, &table.place, &own, provenance.or(outer));
                table.finish_with(&[], |_| true);
                cell
            })
            .collect();
        cells.into_iter().collect()
    }

    /// The tables in the order of `known`, each there once.
    fn arrange<'t>(
        &self,
        tables: Vec<(Name, Table<'t>)>,
        known: &[&str],
        axis: &str,
        input: &Table<'_>,
    ) -> Option<Vec<Table<'t>>> {
        let before = self.problems().count();
        let mut places: Vec<Option<Table<'t>>> = known.iter().map(|_| None).collect();
        let mut misspelt = Vec::new();
        for (name, table) in tables {
            if let Some(i) = known.iter().position(|known| *known == name.text) {
                places[i] = Some(table);
            } else {
                misspelt.extend(nearest(&name.text, known.iter().copied()));
                self.problems().push(unknown_part(&name, known, axis));
            }
        }
        let given = |name: &str| input.entries_of(axis).iter().any(|(given, _)| given.text == name);
        for (place, name) in places.iter().zip(known) {
            if place.is_none() && !misspelt.contains(name) && !given(name) {
                let message = format!("`{}` has no law for {axis} `{name}`", input.path);
                let help = format!("add `[{}.{axis}.{name}]`", input.path);
                self.problems().push(Problem::new(message).at(&input.place).help(help));
            }
        }
        if self.problems().count() > before {
            return None;
        }
        places.into_iter().collect()
    }

    fn cell(
        &self,
        path: &str,
        place: &Place,
        entries: &[&(Name, Node)],
        provenance: Provenance,
    ) -> Option<Cell> {
        let law = law::read(path, place, entries, &self.context)?;
        let at = entries.iter().find(|(name, _)| name.text == "law").map(|(name, _)| &name.place);
        Some(Cell {
            law: law.distribution,
            family: law.family,
            told: law.told,
            removed: law.removed,
            provenance,
            overridden: self.overridden(path),
            place: at.unwrap_or(place).clone(),
        })
    }

    /// Who overrode a key of the law at `path`, if anybody.
    fn overridden(&self, path: &str) -> Option<String> {
        let about = |o: &&Override| {
            o.path
                .strip_prefix(path)
                .and_then(|rest| rest.strip_prefix('.'))
                .is_some_and(super::overrides::is_law_key)
        };
        self.overrides.iter().rev().find(about).map(|o| o.by.clone())
    }
}

fn scopes_have_segments(table: &Table<'_>) -> bool {
    let has = |(_, node): &(Name, Node)| node.get("segment").is_some();
    table.entries_of("scope").iter().any(has)
}

fn needs_kind(name: &str, table: &Table<'_>) -> Problem {
    Problem::new(format!("`{name}` is a rate of sales, but does not say what it already contains"))
        .at(&table.place_of("unit"))
        .help(
            "add `kind = \"net\"` for a measured rate (willingness to pay, budget and sampling \
             are inside) or `kind = \"gross\"` for a structural one",
        )
}

fn unknown_part(name: &Name, known: &[&str], axis: &str) -> Problem {
    let problem = Problem::new(format!("there is no {axis} `{}`", name.text)).at(&name.place);
    match nearest(&name.text, known.iter().copied()) {
        Some(near) => problem.help(format!("did you mean `{near}`?")),
        None if axis == "scope" => {
            problem.help(format!("declare it under `[scopes.{}]`", name.text))
        }
        None => problem.help("declare it in the list `segments`"),
    }
}
