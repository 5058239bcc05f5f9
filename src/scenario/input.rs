//! Inputs: named quantities with a law, a unit, a source, a grade and a note.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::exchange::{self, Declared};
use super::law::{self, Context, Made};
use super::looked_up::{law_place, less_sure};
use super::made::MADE_LAWS;
use super::overrides::Override;
use super::panel::takes_columns;
use super::read::Scope;
use super::reference::{Reference, cited};
use crate::catalogue::{find, nearest};
use crate::context::Fact;
use crate::distribution::Distribution;
use crate::language::Message;
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

    /// Whether no draw of it in `scope` is 0 or below.
    #[must_use]
    pub fn is_positive(&self, scope: usize) -> bool {
        // Far below every uniform that is drawn, also where a copula mixes several.
        const LEAST: f64 = 1e-40;
        self.laws[scope].iter().all(|cell| cell.law.quantile(LEAST) > 0.0)
    }
}

/// A law of an input for one scope and one segment. There may be many: what the
/// rows of a panel have in common they share.
#[derive(Clone, Debug)]
pub struct Cell {
    /// The law.
    pub law: Arc<dyn Distribution>,
    /// The family's name.
    pub family: &'static str,
    /// The law in words, with its parameters or their columns.
    pub told: Arc<Message>,
    /// The share of probability that a truncation removed, in [0, 1].
    pub removed: Option<f64>,
    /// How it was made, a clause each, where its keys do not say it: from which
    /// studies or answers, and what to mind.
    pub how: Arc<[Message]>,
    /// The figure of the context data that it is.
    pub fact: Option<Arc<Fact>>,
    /// Where it comes from.
    pub provenance: Arc<Provenance>,
    /// Who overrode it: `--set` or `variant NAME`.
    pub overridden: Option<Arc<str>>,
    /// Where it stands.
    pub place: Place,
}

impl Cell {
    /// Its value, if it has only one.
    #[must_use]
    pub fn constant(&self) -> Option<f64> {
        (self.family == "point").then(|| self.law.quantile(0.5))
    }

    /// The lowest and the highest median of `cells`, of which there is one.
    ///
    /// # Panics
    ///
    /// If there is none.
    #[must_use]
    pub fn medians(cells: &[Self]) -> (f64, f64) {
        let medians = cells.iter().map(|cell| cell.law.quantile(0.5));
        let ends = medians.map(|median| (median, median));
        ends.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1))).expect("there is a law")
    }

    /// Whether it is a number that a claimant published, without a grade of ours.
    #[must_use]
    pub fn is_as_published(&self) -> bool {
        self.provenance.grade.is_none() && self.provenance.status.is_some()
    }

    /// The largest share that truncation took from one of `cells`.
    #[must_use]
    pub fn most_removed(cells: &[Self]) -> Option<f64> {
        cells.iter().filter_map(|cell| cell.removed).reduce(f64::max)
    }
}

/// Where a law comes from, and how sure it is.
#[derive(Clone, Debug, Default)]
pub struct Provenance {
    /// How sure it is.
    pub grade: Option<String>,
    /// How a number that a claimant published was seen.
    pub status: Option<String>,
    /// Names of its sources.
    pub sources: Vec<String>,
    /// What it rests on.
    pub note: Option<String>,
    /// Who overrode the sources: `--set` or `variant NAME`.
    pub sources_by: Option<String>,
    /// Who overrode the note.
    pub note_by: Option<String>,
}

impl Provenance {
    /// This one, with what it does not say taken from `outer`.
    fn or(self, outer: &Self) -> Self {
        let own = if self.sources.is_empty() { outer } else { &self };
        let (sources, sources_by) = (own.sources.clone(), own.sources_by.clone());
        let own = if self.note.is_none() { outer } else { &self };
        let (note, note_by) = (own.note.clone(), own.note_by.clone());
        let grade = self.grade.or_else(|| outer.grade.clone());
        let status = self.status.or_else(|| outer.status.clone());
        Self { grade, status, sources, note, sources_by, note_by }
    }
}

/// What inputs are read with.
pub(super) struct Reading<'a> {
    pub(super) scopes: &'a [Scope],
    pub(super) segments: &'a [String],
    pub(super) references: &'a [Reference],
    pub(super) units: &'a UnitNames,
    pub(super) overrides: &'a [Override],
    /// Names of the inputs that have a law for every row of the panel in the
    /// file itself; an override does not take their rows away.
    pub(super) by_row: &'a [String],
    pub(super) context: Context<'a>,
}

impl<'a> Reading<'a> {
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
        let price_year = exchange::year(&mut table);
        let year_place = table.place_of("price_year");
        let provenance = self.provenance(&mut table);
        let segment_correlation = Self::segment_correlation(&mut table, rate);
        let segmented =
            table.has("segment") || scopes_have_segments(&table) || self.is_by_row(name, &table);
        let laws = self.laws(&mut table, &provenance, segmented);
        table.finish_with(&[], |_| true);
        let (unit, laws) = (unit?, laws?);
        let mut made = laws.iter().flatten().filter(|cell| !cell.how.is_empty());
        if let Some(problem) = made.find_map(|cell| misplaced(cell, &name.text, &unit, rate)) {
            self.problems().push(problem);
            return None;
        }
        let declared = Declared { name: &name.text, unit, price_year, year_place: &year_place };
        let (unit, laws) = self.context.exchange.settle(&declared, laws)?;
        Some(Input {
            name: name.text.clone(),
            meaning,
            unit,
            rate,
            segmented,
            segment_correlation,
            laws,
            place: name.place.clone(),
        })
    }

    /// Whether the input has a law for every row of the panel.
    pub(super) fn is_by_row(&self, name: &Name, table: &Table<'_>) -> bool {
        let known = self.by_row.contains(&name.text) && self.context.panel.is_some();
        known || takes_columns(table.entries())
    }

    fn provenance(&self, table: &mut Table<'_>) -> Provenance {
        let grade = table.word("grade");
        let status = table.word("status");
        let sources = cited(table, self.references, self.problems());
        let note = table.text("note");
        let by = |key: &str| self.overridden(&table.path, |name| name == key);
        let sources_by = by("sources").or_else(|| by("source"));
        Provenance { grade, status, sources, note, sources_by, note_by: by("note") }
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
            None => self.cells(&table.path, &table.place, &own, outer.clone(), segmented)?,
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
                let provenance = self.provenance(&mut table).or(outer);
                let segments = table.named_if_present("segment");
                let own: Vec<&(Name, Node)> = table.others().collect();
                let (path, place) = (table.path.clone(), table.place.clone());
                let cells = match segments {
                    Some(segments) => {
                        self.refuse_both(&own, false, &table, "segment");
                        self.segment_laws(segments, &table, &provenance)
                    }
                    None => self.cells(&path, &place, &own, provenance, segmented),
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
        if self.context.panel.is_some() {
            let problem = Problem::new("the segments of this scenario are the rows of its panel");
            let help = "add a column to it and write, say, `value = { column = \"...\" }`";
            self.problems().push(problem.at(&input.key_place("segment")).help(help));
            return None;
        }
        let known: Vec<&str> = self.segments.iter().map(String::as_str).collect();
        let tables = self.arrange(tables, &known, "segment", input)?;
        let cells: Vec<Option<Vec<Cell>>> = tables
            .into_iter()
            .map(|mut table| {
                let provenance = self.provenance(&mut table).or(outer);
                let own: Vec<&(Name, Node)> = table.others().collect();
                let cells = self.cells(&table.path, &table.place, &own, provenance, false);
                table.finish_with(&[], |_| true);
                cells
            })
            .collect();
        cells.into_iter().collect::<Option<Vec<_>>>().map(|cells| cells.concat())
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
        let order: BTreeMap<&str, usize> = known.iter().copied().zip(0..).collect();
        for (name, table) in tables {
            if let Some(i) = order.get(name.text.as_str()) {
                places[*i] = Some(table);
            } else {
                misspelt.extend(nearest(&name.text, known.iter().copied()));
                self.problems().push(unknown_part(&name, known, axis));
            }
        }
        let given: BTreeSet<&str> =
            input.entries_of(axis).iter().map(|(given, _)| given.text.as_str()).collect();
        for (place, name) in places.iter().zip(known) {
            if place.is_none() && !misspelt.contains(name) && !given.contains(name) {
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

    /// The law in `entries`: for every row of the panel if a parameter comes from
    /// a column, else the same for every segment, or one.
    fn cells(
        &self,
        path: &str,
        place: &Place,
        entries: &[&(Name, Node)],
        provenance: Provenance,
        segmented: bool,
    ) -> Option<Vec<Cell>> {
        let laws = law::read(path, place, entries, &self.context)?;
        let at = law_place(entries);
        let told = Arc::new(laws.told);
        let how: Arc<[Message]> = laws.how.into();
        let mut provenance = provenance;
        if let Some(fact) = &laws.fact {
            provenance.grade = Some(less_sure(provenance.grade.as_deref(), fact));
        }
        let provenance = Arc::new(provenance);
        let overridden = self.overridden(path, super::overrides::is_law_key).map(Arc::from);
        let cell = |made: Made| Cell {
            law: made.law,
            family: laws.family,
            told: Arc::clone(&told),
            removed: made.removed,
            how: Arc::clone(&how),
            fact: laws.fact.clone(),
            provenance: Arc::clone(&provenance),
            overridden: overridden.clone(),
            place: at.unwrap_or(place).clone(),
        };
        let cells: Vec<Cell> = laws.rows.into_iter().map(cell).collect();
        match &cells[..] {
            [one] if segmented => Some(vec![one.clone(); self.segments.len()]),
            _ => Some(cells),
        }
    }

    /// Who overrode a key of the table at `path` that is `meant`, if anybody.
    fn overridden(&self, path: &str, meant: impl Fn(&str) -> bool) -> Option<String> {
        let about = |o: &&Override| {
            let key = o.path.strip_prefix(path).and_then(|rest| rest.strip_prefix('.'));
            key.is_some_and(&meant)
        };
        self.overrides.iter().rev().find(about).map(|o| o.by.clone())
    }
}

/// What is wrong with a law that was made for rates where there is no rate.
fn misplaced(cell: &Cell, name: &str, unit: &Unit, rate: Option<Rate>) -> Option<Problem> {
    let problem = find(MADE_LAWS, cell.family)?.misplaced(name, unit, rate)?;
    Some(problem.at(&cell.place))
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
