//! One column of numbers from a CSV file; bad cells are told with line and column.

/// Why a column could not be read.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct ColumnError {
    pub(super) message: String,
    pub(super) help: Option<String>,
    /// Whether the name of the column is at fault, rather than the file.
    pub(super) about_column: bool,
}

impl ColumnError {
    fn file(message: String) -> Self {
        Self { message, help: None, about_column: false }
    }
}

/// The numbers under the heading `column`, in the order of the file.
///
/// # Errors
///
/// If there is no such column, a cell is no finite number, or there are more
/// than `most` rows.
pub(super) fn read(bytes: &[u8], column: &str, most: usize) -> Result<Vec<f64>, ColumnError> {
    // A spreadsheet may begin its file with a byte order mark, which is no part of a heading.
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(bytes);
    let headings = reader.headers().map_err(|error| unreadable(&error))?.clone();
    let Some(index) = headings.iter().position(|heading| heading == column) else {
        return Err(no_column(column, &headings));
    };
    let mut values = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|error| unreadable(&error))?;
        let line = record.position().map_or(0, csv::Position::line);
        if values.len() == most {
            return Err(ColumnError::file(format!("more than {most} rows")));
        }
        let cell = record.get(index).unwrap_or("");
        match cell.parse::<f64>() {
            Ok(value) if value.is_finite() => values.push(value),
            _ => {
                let shown: String = cell.chars().take(40).collect();
                let mut error = ColumnError::file(format!(
                    "line {line}, column `{column}`: `{shown}` is not a finite number"
                ));
                error.help = Some("write numbers like 1234.5, without separators".to_owned());
                return Err(error);
            }
        }
    }
    if values.is_empty() {
        return Err(ColumnError::file(format!("column `{column}` has no values")));
    }
    Ok(values)
}

fn no_column(column: &str, headings: &csv::StringRecord) -> ColumnError {
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
    ColumnError { message, help: Some(help), about_column: true }
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
    use super::read;

    #[test]
    fn a_column_is_read_by_its_heading() {
        assert_eq!(read(b"a,b\n1,2\n3, 4.5\n", "b", 10).unwrap(), [2.0, 4.5]);
    }

    #[test]
    fn a_bad_cell_is_told_with_its_line() {
        let error = read(b"a,b\n1,2\n3,x\n", "b", 10).unwrap_err();
        assert_eq!(error.message, "line 3, column `b`: `x` is not a finite number");
        assert!(read(b"a\n1\nnan\n", "a", 10).is_err());
        assert!(read(b"a\n1,2\n", "a", 10).is_err());
        assert!(read(b"a\n1\n2\n3\n", "a", 2).is_err());
        assert!(read(b"a\n", "a", 2).is_err());
    }

    #[test]
    fn a_byte_order_mark_is_no_part_of_a_heading() {
        assert_eq!(read(b"\xEF\xBB\xBFb\n1\n", "b", 10).unwrap(), [1.0]);
    }

    #[test]
    fn a_misspelt_column_finds_its_neighbour() {
        let error = read(b"price,count\n1,2\n", "prices", 10).unwrap_err();
        assert_eq!(error.help.as_deref(), Some("did you mean `price`?"));
    }
}
