//! Reading scenarios and their data; printing; writing whole files or none.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use shortfall::evidence::MOST_BYTES;
use shortfall::problem::{Place, Problem, Source, clean};
use shortfall::scenario::{Files, Rejected, Request, Scenario, parse};
use shortfall::table::MAX_BYTES;

use super::exit::Exit;
use super::interrupt;

/// The most bytes that a data file may have.
const MOST_DATA: u64 = 256 << 20;

/// Reads and checks the scenario at `path`; `-` is standard input.
pub(super) fn scenario(path: &Path, request: &Request) -> Result<Scenario, Exit> {
    let (name, text) = read_text(path)?;
    parse_text(path, &name, &text, request)
}

/// Checks the scenario `text` that was read from `path`.
pub(super) fn parse_text(
    path: &Path,
    name: &str,
    text: &str,
    request: &Request,
) -> Result<Scenario, Exit> {
    let folder = Folder { root: folder(path) };
    parse(name, text, request, &folder).map_err(|rejected| Exit::rejected(&rejected))
}

/// The name that messages use for the scenario at `path`, and its text.
pub(super) fn read_text(path: &Path) -> Result<(String, String), Exit> {
    let (name, bytes) = read_bytes(path, MAX_BYTES)?;
    if bytes.len() > MAX_BYTES {
        return Err(Exit::refused(format!(
            "{name} has more than {} MiB, the most that a scenario may have\n\
             help: keep long data in a CSV file beside the scenario and name it in an input",
            MAX_BYTES >> 20
        )));
    }
    utf8(&name, bytes)
}

/// The name that messages use for the table of studies at `path`, and its text.
pub(super) fn read_table(path: &Path) -> Result<(String, String), Exit> {
    let (name, bytes) = read_bytes(path, MOST_BYTES)?;
    if bytes.len() > MOST_BYTES {
        let most = MOST_BYTES >> 20;
        let message = format!("{name} has more than {most} MiB, the most that a table may have");
        return Err(Exit::refused(message));
    }
    utf8(&name, bytes)
}

/// The name that messages use for `path`, and no more than `most` bytes and one from there.
fn read_bytes(path: &Path, most: usize) -> Result<(String, Vec<u8>), Exit> {
    if path.as_os_str() == "-" {
        let name = "standard input".to_owned();
        let bytes = limited(io::stdin().lock(), most).map_err(|e| unreadable(&name, &e))?;
        return Ok((name, bytes));
    }
    let name = clean(&path.display().to_string());
    let file = File::open(path).map_err(|error| unreadable(&name, &error))?;
    let bytes = limited(file, most).map_err(|error| unreadable(&name, &error))?;
    Ok((name, bytes))
}

fn limited(source: impl Read, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    source.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn unreadable(name: &str, error: &io::Error) -> Exit {
    Exit::refused(format!("cannot read {name}: {error}"))
}

fn utf8(name: &str, bytes: Vec<u8>) -> Result<(String, String), Exit> {
    match String::from_utf8(bytes) {
        Ok(text) => Ok((name.to_owned(), text)),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let text = String::from_utf8_lossy(error.as_bytes()).into_owned();
            let place = Place { source: 0, span: at..at + '\u{FFFD}'.len_utf8() };
            let problem = Problem::new("the file is not UTF-8 text")
                .at(&place)
                .help("save it with the encoding UTF-8");
            let sources = vec![Source { name: name.to_owned(), text }];
            Err(Exit::rejected(&Rejected { problems: vec![problem], sources }))
        }
    }
}

/// The folder of a scenario, in which its data files must lie.
fn folder(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if parent.as_os_str().is_empty() => PathBuf::from("."),
        Some(parent) => parent.to_owned(),
        None => PathBuf::from("."),
    }
}

/// Data files in one folder and below.
struct Folder {
    root: PathBuf,
}

impl Files for Folder {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        let root = self.root.canonicalize().map_err(|error| error.to_string())?;
        let file = root.join(path).canonicalize().map_err(|error| error.to_string())?;
        if !file.starts_with(&root) {
            return Err("it lies outside the scenario's folder".to_owned());
        }
        let about = fs::metadata(&file).map_err(|error| error.to_string())?;
        if !about.is_file() {
            return Err("it is not a file".to_owned());
        }
        if about.len() > MOST_DATA {
            return Err(format!("it has more than {} MiB", MOST_DATA >> 20));
        }
        fs::read(&file).map_err(|error| error.to_string())
    }
}

/// Prints on standard output; a reader that went away ends the program quietly.
pub(super) fn print(text: &str) -> Result<(), Exit> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Err(Exit::BrokenPipe),
        Err(error) => Err(Exit::refused(format!("cannot write to standard output: {error}"))),
    }
}

/// Writes a whole file or nothing: into a temporary file beside it, then renamed.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), Exit> {
    let failed = |error: io::Error| {
        Exit::refused(format!("cannot write {}: {error}", clean(&path.display().to_string())))
    };
    let mut file =
        tempfile::Builder::new().prefix(".shortfall-").tempfile_in(folder(path)).map_err(failed)?;
    let _guard = interrupt::remove_if_interrupted(file.path());
    file.write_all(bytes).map_err(failed)?;
    allow_reading(file.as_file()).map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}

/// A temporary file is private; what it becomes is an ordinary file.
#[cfg(unix)]
fn allow_reading(file: &File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn allow_reading(_file: &File) -> io::Result<()> {
    Ok(())
}
