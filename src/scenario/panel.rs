//! A panel: a CSV table whose rows are the segments of a scenario, and whose
//! columns stand for parameters of laws.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::csv_column::{self, ColumnError};
use super::keys::COLUMN_KEYS;
use super::law::{Context, Made, located};
use super::overrides::is_law_key;
use crate::distribution::{Keys, ParamError};
use crate::problem::{Place, Problem};
use crate::quantity::count;
use crate::table::{Name, Node, Table, Value};

/// The most laws that the inputs of a scenario with a panel may have together.
const MOST_LAWS: usize = 1_000_000;

/// A table whose rows are segments.
#[derive(Debug)]
pub(super) struct Panel {
    /// The path of its file.
    pub(super) file: String,
    /// The names of its rows.
    pub(super) segments: Vec<String>,
    /// The line of each row in the file.
    lines: Vec<u64>,
    bytes: Arc<Vec<u8>>,
}

/// A parameter of a law that a column gives: shape `[rows]`.
pub(super) struct Column {
    /// The parameter.
    pub(super) key: String,
    /// The heading of the column.
    heading: String,
    values: Vec<f64>,
    /// Where the column is named.
    place: Place,
}

impl Panel {
    /// The panel of a file, if it has one; `Err` if it cannot be read: without its
    /// rows there is nothing to say of the inputs.
    pub(super) fn of(file: &mut Table<'_>, context: &Context<'_>) -> Result<Option<Self>, ()> {
        if file.has("panel") && file.has("segments") {
            let problem = Problem::new("a scenario has `segments` or a `panel`, not both");
            let help = "leave `segments` out: the rows of the panel are the segments";
            context.problems.push(problem.at(&file.key_place("panel")).help(help));
            return Err(());
        }
        match file.table("panel") {
            Some(table) => Self::read(table, context).map(Some).ok_or(()),
            None if file.has("panel") => Err(()),
            None => Ok(None),
        }
    }

    /// What to say if `laws` for every row are more than a scenario may have.
    pub(super) fn too_many_laws(&self, laws: usize) -> Option<Problem> {
        let laws = laws * self.segments.len();
        let (found, most) = (count(laws as u64), count(MOST_LAWS as u64));
        let message = format!("inputs by row would have {found} laws, but {most} are the most");
        let help = "give the panel fewer rows, or let fewer inputs differ from row to row";
        (laws > MOST_LAWS).then(|| Problem::new(message).help(help))
    }

    fn read(mut table: Table<'_>, context: &Context<'_>) -> Option<Self> {
        let file = table.text("file");
        let names = table.texts("names");
        let (at_file, at_names) = (table.place_of("file"), table.place_of("names"));
        let asked = table.has("names") && names.is_empty();
        table.finish();
        if asked {
            let problem = Problem::new("`panel.names` names no column").at(&at_names);
            context.problems.push(problem.help("list the columns that tell rows apart"));
        }
        let file = file.filter(|_| !names.is_empty())?;
        let bytes = context.bytes_of(&file, &at_file)?;
        let columns: Vec<&str> = names.iter().map(|(name, _)| name.as_str()).collect();
        let rows = match csv_column::texts(&bytes, &columns, MOST_LAWS) {
            Ok(rows) => rows,
            Err(error) => {
                let place = error.column.map_or(&at_file, |column| &names[column].1);
                context.problems.push(in_file(&file, error).at(place));
                return None;
            }
        };
        let mut first: BTreeMap<&str, u64> = BTreeMap::new();
        for (line, name) in &rows {
            if let Some(other) = first.insert(name, *line) {
                context.problems.push(twice(&file, name, [other, *line]).at(&at_names));
                return None;
            }
        }
        let (lines, segments) = rows.into_iter().unzip();
        Some(Self { file, segments, lines, bytes })
    }

    /// The column that `node` names, written `{ column = "views" }`, for the
    /// parameter `key` of the law at `path`.
    pub(super) fn column(
        &self,
        path: &str,
        key: &Name,
        node: &Node,
        context: &Context<'_>,
    ) -> Option<Column> {
        let (heading, place) = heading(path, key, node, context)?;
        match csv_column::numbers(&self.bytes, &heading, MOST_LAWS) {
            Ok(values) => Some(Column { key: key.text.clone(), heading, values, place }),
            Err(error) => {
                context.problems.push(in_file(&self.file, error).at(&place));
                None
            }
        }
    }

    /// A law for every row: `make` is given `keys` with the row's own numbers.
    pub(super) fn laws(
        &self,
        columns: &[Column],
        mut keys: Keys,
        make: impl Fn(&Keys) -> Result<Made, ParamError>,
    ) -> Result<Vec<Made>, Vec<(usize, ParamError)>> {
        let (mut laws, mut errors) = (Vec::with_capacity(self.segments.len()), Vec::new());
        for row in 0..self.segments.len() {
            for column in columns {
                keys.numbers.insert(column.key.clone(), column.values[row]);
            }
            match make(&keys) {
                Ok(law) => laws.push(law),
                Err(error) => errors.push((row, error)),
            }
        }
        if errors.is_empty() { Ok(laws) } else { Err(errors) }
    }

    /// What to say of the rows that make no law: the first row of each fault, a
    /// few faults at most, and how many rows there are besides the first.
    pub(super) fn problems(
        &self,
        errors: &[(usize, ParamError)],
        columns: &[Column],
        entries: &[&(Name, Node)],
        law: &Place,
    ) -> Vec<Problem> {
        const TOLD: usize = 3;
        let of_column = |error: &ParamError| columns.iter().find(|c| error.is_about(&c.key));
        let mut faults: Vec<&(usize, ParamError)> = Vec::new();
        for error in errors {
            if faults.len() < TOLD && faults.iter().all(|fault| fault.1 != error.1) {
                faults.push(error);
            }
        }
        let (always, first) = (errors.len() == self.segments.len(), &errors[0].1);
        if always && faults.len() == 1 && of_column(first).is_none() {
            return vec![located(first.clone(), entries, law)];
        }
        let tell = |(row, error): &(usize, ParamError)| {
            let column = of_column(error);
            let at = column.map(|c| format!(", column `{}`", c.heading)).unwrap_or_default();
            let line = self.lines[*row];
            let message = format!("`{}`: line {line}{at}: {}", self.file, error.message);
            let told = located(error.clone(), entries, law);
            let place = column.map(|column| column.place.clone()).or(told.place.clone());
            Problem { message, place, ..told }
        };
        let mut problems: Vec<Problem> = faults.into_iter().map(tell).collect();
        problems[0].message.push_str(&match errors.len() - 1 {
            0 => String::new(),
            1 => "; another line makes no law".to_owned(),
            more => format!("; {} other lines make no law", count(more as u64)),
        });
        problems
    }
}

/// Whether a law with these entries has a parameter from a column.
pub(super) fn takes_columns(entries: &[(Name, Node)]) -> bool {
    let column = |(name, node): &(Name, Node)| is_law_key(&name.text) && is_column(node);
    let of_scope = |(_, scope): &(Name, Node)| scope.entries().is_some_and(takes_columns);
    let scopes = entries.iter().find(|(name, _)| name.text == "scope");
    entries.iter().any(column)
        || scopes.and_then(|(_, node)| node.entries()).is_some_and(|s| s.iter().any(of_scope))
}

/// Whether a parameter is given as a table, which only a column is.
pub(super) fn is_column(node: &Node) -> bool {
    matches!(node.value, Value::Table(_))
}

/// The names of the inputs of a file that have a law for every row of its panel.
pub(super) fn inputs_by_row(root: &Node) -> Vec<String> {
    let inputs = root.get("inputs").and_then(Node::entries).unwrap_or(&[]);
    let by_row = inputs.iter().filter(|(_, node)| node.entries().is_some_and(takes_columns));
    by_row.map(|(name, _)| name.text.clone()).collect()
}

/// The heading in `{ column = "views" }`.
pub(super) fn heading(
    path: &str,
    key: &Name,
    node: &Node,
    context: &Context<'_>,
) -> Option<(String, Place)> {
    let path = format!("{path}.{}", key.text);
    let mut table = Table::new(path, &key.place, node, COLUMN_KEYS, context.problems)?;
    let heading = table.text("column");
    let place = table.place_of("column");
    table.finish();
    heading.map(|heading| (heading, place))
}

fn in_file(file: &str, error: ColumnError) -> Problem {
    Problem { help: error.help, ..Problem::new(format!("`{file}`: {}", error.message)) }
}

fn twice(file: &str, name: &str, [one, other]: [u64; 2]) -> Problem {
    let message = format!("`{file}`: lines {one} and {other} are both segment `{name}`");
    Problem::new(message).help("name a column more in `names`, or remove one of the lines")
}
