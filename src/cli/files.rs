//! Reading scenarios and their data; printing; writing whole files or none.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read, Write};
use std::path::{Path, PathBuf};

use shortfall::outcome::{Kept, MOST_BYTES, Recorder};
use shortfall::problem::{Place, Problem, Source, clean};
use shortfall::scenario::{Files, Override, Rejected, Request, Scenario, parse};
use shortfall::table::{self, MAX_BYTES};

use super::arguments::Overrides;
use super::exit::Exit;
use super::interrupt;

/// The most bytes that a data file may have.
const MOST_DATA: u64 = 256 << 20;

/// What overrides the scenarios at `paths`.
pub(super) fn request(overrides: &Overrides, paths: &[PathBuf]) -> Result<Request, Exit> {
    let is_standard_input = |path: &PathBuf| path.as_os_str() == "-";
    let given = overrides.evidence.iter().chain(&overrides.own.context).chain(paths);
    if given.filter(|path| is_standard_input(path)).count() > 1 {
        return Err(Exit::refused("standard input can be read once only: give `-` once"));
    }
    let evidence = overrides.evidence.as_deref().map(read_table).transpose()?;
    let evidence = evidence.map(|(name, text)| Source { name, text });
    let (variants, sets) = (overrides.variants.clone(), overrides.sets.clone());
    let context = overrides.own.source()?;
    Ok(Request { variants, sets, evidence, context })
}

/// Whether a law used the studies that the user gave, or none were given; `done` is what was
/// overridden.
pub(super) fn uses_evidence(done: &[Override], request: &Request) -> bool {
    request.evidence.is_none() || done.iter().any(|o| o.path == "evidence")
}

/// Refuses studies that change nothing, so that no result passes for one made from them.
pub(super) fn refuse_unused_evidence(name: &str) -> Exit {
    Exit::refused(format!(
        "no input of {name} uses the studies given with --evidence\n\
         help: give one `law = \"evidence\"` without `file`, or choose a variant that does"
    ))
}

/// Reads and checks the scenario at `path`; `-` is standard input.
pub(super) fn scenario(path: &Path, request: &Request) -> Result<Scenario, Exit> {
    let (name, text) = read_text(path)?;
    let scenario = parse_text(path, &name, &text, request)?;
    if uses_evidence(&scenario.overrides, request) {
        return Ok(scenario);
    }
    Err(refuse_unused_evidence(&name))
}

/// The scenario at `path`, and all that is needed to read it again elsewhere.
pub(super) fn kept_scenario(path: &Path, request: &Request) -> Result<(Scenario, Kept), Exit> {
    let (name, text) = read_text(path)?;
    let folder = beside(path);
    let files = Recorder::new(&folder);
    let scenario =
        parse(&name, &text, request, &files).map_err(|rejected| Exit::rejected(&rejected))?;
    if !uses_evidence(&scenario.overrides, request) {
        return Err(refuse_unused_evidence(&name));
    }
    let data = files.into_texts().map_err(|message| Exit::refused(clean(&message)))?;
    let file = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let Request { variants, sets, evidence, context } = request.clone();
    Ok((scenario, Kept { file, text, variants, sets, evidence, context, data }))
}

/// The name that messages use for the part at `path`, and its text.
pub(super) fn read_part(path: &Path) -> Result<(String, String), Exit> {
    let name = clean(&path.display().to_string());
    let file = File::open(path).map_err(|error| unreadable(&name, &error))?;
    let bytes = limited(file, MOST_BYTES).map_err(|error| unreadable(&name, &error))?;
    if bytes.len() > MOST_BYTES {
        let most = MOST_BYTES >> 20;
        return Err(Exit::refused(format!("{name} has more than {most} MiB, more than any part")));
    }
    let text = String::from_utf8(bytes)
        .map_err(|_| Exit::refused(format!("{name} is no part of a run: it is not UTF-8 text")))?;
    Ok((name, text))
}

/// Checks the scenario `text` that was read from `path`.
pub(super) fn parse_text(
    path: &Path,
    name: &str,
    text: &str,
    request: &Request,
) -> Result<Scenario, Exit> {
    parse(name, text, request, &beside(path)).map_err(|rejected| Exit::rejected(&rejected))
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
    let (name, bytes) = read_bytes(path, table::MOST_BYTES)?;
    if bytes.len() > table::MOST_BYTES {
        let most = table::MOST_BYTES >> 20;
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
pub(super) struct Folder {
    root: PathBuf,
}

/// The data files that the scenario at `path` may name.
pub(super) fn beside(path: &Path) -> Folder {
    Folder { root: folder(path) }
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

/// Writes a whole file or nothing.
pub(super) fn write(path: &Path, bytes: &[u8]) -> Result<(), Exit> {
    Unfinished::holding(path, bytes)?.finish()
}

/// What is said of a file that could not be written.
pub(super) fn unwritable(path: &Path, error: &io::Error) -> Exit {
    let folder = folder(path);
    let why = if folder.is_dir() {
        cause(error)
    } else {
        format!("{} is not a folder; make it first, or write elsewhere", folder.display())
    };
    Exit::refused(clean(&format!("cannot write {}: {why}", path.display())))
}

/// The error of the system, without the temporary file at which it happened.
fn cause(error: &io::Error) -> String {
    let inner = error.get_ref().and_then(std::error::Error::source);
    inner.map_or_else(|| error.to_string(), ToString::to_string)
}

/// A file that is there as a whole or not at all: a temporary file beside it,
/// renamed at the end, removed if there is none.
pub(super) struct Unfinished {
    to: To,
    path: PathBuf,
}

enum To {
    Temporary(tempfile::NamedTempFile, interrupt::Guard),
    /// A device or a pipe, such as `/dev/null`, which must not be replaced by a file.
    Device(File),
}

impl Unfinished {
    pub(super) fn begin(path: &Path) -> Result<Self, Exit> {
        // A link stays a link: what it leads to is written.
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let to = To::begin(&path).map_err(|error| unwritable(&path, &error))?;
        Ok(Self { to, path })
    }

    /// With `bytes` in it already.
    pub(super) fn holding(path: &Path, bytes: &[u8]) -> Result<Self, Exit> {
        let mut file = Self::begin(path)?;
        file.write_all(bytes).map_err(|error| unwritable(path, &error))?;
        Ok(file)
    }

    pub(super) fn finish(self) -> Result<(), Exit> {
        let Self { to: To::Temporary(file, _guard), path } = self else { return Ok(()) };
        file.persist(&path).map_err(|error| unwritable(&path, &error.error))?;
        Ok(())
    }
}

impl To {
    fn begin(path: &Path) -> io::Result<Self> {
        if fs::metadata(path).is_ok_and(|about| !about.is_file()) {
            return File::options().write(true).open(path).map(Self::Device);
        }
        let mut builder = tempfile::Builder::new();
        builder.prefix(".shortfall-").permissions(permissions(path));
        let file = builder.tempfile_in(folder(path))?;
        let guard = interrupt::remove_if_interrupted(file.path());
        Ok(Self::Temporary(file, guard))
    }
}

impl Write for Unfinished {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match &mut self.to {
            To::Temporary(file, _) => file.write(bytes),
            To::Device(file) => file.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &mut self.to {
            To::Temporary(file, _) => file.flush(),
            To::Device(file) => file.flush(),
        }
    }
}

/// Those of the file that is there, else those of an ordinary new file, from
/// which the system takes what the user's mask takes.
fn permissions(path: &Path) -> fs::Permissions {
    fs::metadata(path).map_or_else(|_| ordinary(), |about| about.permissions())
}

#[cfg(unix)]
fn ordinary() -> fs::Permissions {
    use std::os::unix::fs::PermissionsExt;
    fs::Permissions::from_mode(0o666)
}

#[cfg(not(unix))]
fn ordinary() -> fs::Permissions {
    fs::metadata(".").map(|about| about.permissions()).expect("there is a current folder")
}

/// Refuses to write over what was read.
pub(super) fn refuse_overwriting(read: &[PathBuf], written: &[&Path]) -> Result<(), Exit> {
    for out in written {
        let same = |file: &&PathBuf| matches!((file.canonicalize(), out.canonicalize()), (Ok(a), Ok(b)) if a == b);
        if let Some(file) = read.iter().find(same) {
            let name = clean(&file.display().to_string());
            return Err(Exit::refused(format!(
                "the results would overwrite {name}, which was read"
            )));
        }
    }
    Ok(())
}
