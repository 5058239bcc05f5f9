//! Columns of a CSV file; bad cells are told with line and column.

/// Why columns could not be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ColumnError {
    pub(super) message: String,
    pub(super) help: Option<String>,
    /// Which of the names asked for is at fault, if not the file.
    pub(super) column: Option<usize>,
}

impl ColumnError {
    fn file(message: String) -> Self {
        Self { message, help: None, column: None }
    }
}

/// The numbers under the heading `column`, in the order of the file.
///
/// # Errors
///
/// If there is no such column, a cell is no finite number, or there are more
/// than `most` rows. Of several bad cells the first is told, and how many there are.
pub(super) fn numbers(bytes: &[u8], column: &str, most: usize) -> Result<Vec<f64>, ColumnError> {
    let bytes = unmarked(bytes);
    let mut reader = reader(bytes);
    let index = places(&mut reader, &[column])?[0];
    let mut values = Vec::new();
    let (mut first, mut bad) = (None, 0);
    for record in reader.records() {
        let record = record.map_err(|error| unreadable(&error))?;
        if values.len() == most {
            return Err(ColumnError::file(format!("more than {most} rows")));
        }
        let cell = record.get(index).unwrap_or("");
        let value = cell.parse::<f64>().unwrap_or(f64::NAN);
        values.push(value);
        if !value.is_finite() {
            bad += 1;
            let place = || (line(&record, bytes), cell.chars().take(40).collect::<String>());
            first.get_or_insert_with(place);
        }
    }
    if values.is_empty() {
        return Err(ColumnError::file(format!("column `{column}` has no values")));
    }
    let Some((line, shown)) = first else { return Ok(values) };
    let more = match bad - 1 {
        0 => String::new(),
        1 => ", nor is another cell of this column".to_owned(),
        more => format!(", nor are {more} more cells of this column"),
    };
    let message = format!("line {line}, column `{column}`: `{shown}` is not a finite number{more}");
    let help = Some("write numbers like 1234.5, without separators".to_owned());
    Err(ColumnError { help, ..ColumnError::file(message) })
}

/// For every row its line, and its texts under the headings `columns` with `/`
/// between them.
///
/// # Errors
///
/// If there is no such column, a cell is empty, or there are more than `most` rows.
pub(super) fn texts(
    bytes: &[u8],
    columns: &[&str],
    most: usize,
) -> Result<Vec<(u64, String)>, ColumnError> {
    let bytes = unmarked(bytes);
    let mut reader = reader(bytes);
    let places = places(&mut reader, columns)?;
    let mut texts = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| unreadable(&error))?;
        if texts.len() == most {
            return Err(ColumnError::file(format!("more than {most} rows")));
        }
        let cells: Vec<&str> =
            places.iter().map(|place| record.get(*place).unwrap_or("")).collect();
        if let Some(empty) = cells.iter().position(|cell| cell.is_empty()) {
            let (line, column) = (line(&record, bytes), columns[empty]);
            return Err(ColumnError::file(format!("line {line}, column `{column}` is empty")));
        }
        texts.push((line(&record, bytes), cells.join("/")));
    }
    if texts.is_empty() {
        return Err(ColumnError::file("it has no rows below the first line".to_owned()));
    }
    Ok(texts)
}

type Reader<'a> = csv::Reader<&'a [u8]>;

/// A spreadsheet may begin its file with a byte order mark, which is no part of a
/// heading.
fn unmarked(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)
}

fn reader(bytes: &[u8]) -> Reader<'_> {
    csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(bytes)
}

/// The line on which `record` of the table `bytes` begins. Empty lines before it
/// are counted: the reader takes them for a part of it.
fn line(record: &csv::StringRecord, bytes: &[u8]) -> u64 {
    let Some(position) = record.position() else { return 0 };
    let rest = bytes.get(position.byte() as usize..).unwrap_or(&[]);
    let empty = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
    position.line() + empty.filter(|byte| **byte == b'\n').count() as u64
}

/// Where the headings `columns` stand.
fn places(reader: &mut Reader<'_>, columns: &[&str]) -> Result<Vec<usize>, ColumnError> {
    let headings = reader.headers().map_err(|error| unreadable(&error))?;
    let place = |(asked, column): (usize, &&str)| {
        let found = headings.iter().position(|heading| heading == *column);
        found.ok_or_else(|| no_column(asked, column, headings))
    };
    columns.iter().enumerate().map(place).collect()
}

fn no_column(asked: usize, column: &str, headings: &csv::StringRecord) -> ColumnError {
    let names: Vec<String> = headings.iter().take(20).map(|name| format!("`{name}`")).collect();
    let semicolons = headings.len() == 1 && headings.iter().any(|name| name.contains([';', '\t']));
    let help = match crate::catalogue::nearest(column, headings) {
        _ if semicolons => {
            "save the table with commas between columns, and points in decimals".to_owned()
        }
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("its columns are {}", names.join(", ")),
    };
    let message = format!("there is no column `{column}`");
    ColumnError { message, help: Some(help), column: Some(asked) }
}

fn unreadable(error: &csv::Error) -> ColumnError {
    let line = error.position().map_or(1, csv::Position::line);
    let (what, help) = match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => (
            format!("line {line} has {len} cells, but the first line has {expected_len}"),
            "put a cell that holds a comma in quotes, and write numbers without separators",
        ),
        csv::ErrorKind::Utf8 { .. } => {
            (format!("line {line} is not UTF-8 text"), "save it with the encoding UTF-8")
        }
        _ => ("it is not a CSV table".to_owned(), "save it as CSV"),
    };
    ColumnError { help: Some(help.to_owned()), ..ColumnError::file(what) }
}

#[cfg(test)]
mod tests {
    use super::{numbers, texts};

    #[test]
    fn a_column_is_read_by_its_heading() {
        assert_eq!(numbers(b"a,b\n1,2\n3, 4.5\n", "b", 10).unwrap(), [2.0, 4.5]);
    }

    #[test]
    fn a_bad_cell_is_told_with_its_line() {
        let error = numbers(b"a,b\n1,2\n3,x\n", "b", 10).unwrap_err();
        assert_eq!(error.message, "line 3, column `b`: `x` is not a finite number");
        assert!(numbers(b"a\n1\nnan\n", "a", 10).is_err());
        assert!(numbers(b"a\n1,2\n", "a", 10).is_err());
        assert!(numbers(b"a\n1\n2\n3\n", "a", 2).is_err());
        assert!(numbers(b"a\n", "a", 2).is_err());
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_a_heading() {
        assert_eq!(numbers(b"\xEF\xBB\xBFb\n1\n", "b", 10).unwrap(), [1.0]);
    }

    #[test]
    fn a_misspelt_column_finds_its_neighbour() {
        let error = numbers(b"price,count\n1,2\n", "prices", 10).unwrap_err();
        assert_eq!(error.help.as_deref(), Some("did you mean `price`?"));
    }

    #[test]
    fn of_many_bad_cells_the_first_is_told_and_the_others_counted() {
        let error = numbers(b"a\nx\n1\ny\n\"\"\n", "a", 10).unwrap_err();
        let more = "line 2, column `a`: `x` is not a finite number, nor are 2 more cells";
        assert!(error.message.starts_with(more), "{}", error.message);
    }

    #[test]
    fn texts_are_joined_row_by_row_with_their_lines() {
        let table = b"n,land,month\n1,BE,2010-01\n\n2,\"N\nL\",2010-02\n3,DE,2010-01\n";
        let read = texts(table, &["land", "month"], 10).unwrap();
        let expected = [(2, "BE/2010-01"), (4, "N\nL/2010-02"), (6, "DE/2010-01")];
        assert_eq!(read, expected.map(|(line, text)| (line, text.to_owned())));
        assert_eq!(texts(table, &["land", "moth"], 10).unwrap_err().column, Some(1));
        assert!(texts(b"a,b\n1,\n", &["a", "b"], 10).is_err());
        assert!(texts(b"a\n1\n2\n3\n", &["a"], 2).is_err());
        assert!(texts(b"a\n", &["a"], 2).is_err());
    }
}
