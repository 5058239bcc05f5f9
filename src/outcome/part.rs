//! The file of a part of a run: all that is needed to finish the run elsewhere.
//!
//! It holds the scenario as it was read, with the data, and the state of the
//! part's replicates. Parts are merged on machines that have nothing else.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::plan::plan;
use super::run::{Probe, Questions};
use crate::VERSION;
use crate::engine::{PartState, REPLICATES, Sampler, Settings, Shard, simulate_part};
use crate::problem::Source;
use crate::scenario::{Files, Request, Scenario};

/// Says in a file what the file is.
const KIND: &str = "part of a shortfall run";

/// The version of the layout of the file.
const FORMAT: u32 = 1;

/// The most bytes that the file of a part may have.
pub const MOST_BYTES: usize = 512 << 20;

/// The most bytes of data that a part may keep.
const MOST_DATA: usize = 128 << 20;

/// A scenario as it was read, with what it reads: enough to read it again.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// The name of the file, without folders; `-` for standard input.
    pub file: String,
    /// The text of the file.
    pub text: String,
    /// See [`Request::variants`].
    pub variants: Vec<String>,
    /// See [`Request::sets`].
    pub sets: Vec<String>,
    /// See [`Request::evidence`].
    pub evidence: Option<Source>,
    /// See [`Request::context`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub context: Option<Source>,
    /// The texts of the data files that it reads, by path.
    pub data: BTreeMap<String, String>,
}

impl Kept {
    /// What overrides the file.
    #[must_use]
    pub fn request(&self) -> Request {
        let Self { variants, sets, evidence, context, .. } = self.clone();
        Request { variants, sets, evidence, context }
    }
}

impl Files for Kept {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        let text = self.data.get(path).ok_or("the part does not hold it")?;
        Ok(text.clone().into_bytes())
    }
}

/// Hands files on and remembers them.
pub struct Recorder<'a> {
    files: &'a dyn Files,
    seen: RefCell<BTreeMap<String, Vec<u8>>>,
}

impl<'a> Recorder<'a> {
    /// Hands on what `files` gives.
    #[must_use]
    pub fn new(files: &'a dyn Files) -> Self {
        Self { files, seen: RefCell::default() }
    }

    /// The files that were read, by path.
    ///
    /// # Errors
    ///
    /// In words, if they are too long for a part or no text.
    pub fn into_texts(self) -> Result<BTreeMap<String, String>, String> {
        let seen = self.seen.into_inner();
        let bytes: usize = seen.values().map(Vec::len).sum();
        if bytes > MOST_DATA {
            let most = MOST_DATA >> 20;
            return Err(format!("a part holds its data files, and these have over {most} MiB"));
        }
        let text = |(path, bytes): (String, Vec<u8>)| match String::from_utf8(bytes) {
            Ok(text) => Ok((path, text)),
            Err(_) => Err(format!("a part holds its data files as text, and {path} is none")),
        };
        seen.into_iter().map(text).collect()
    }
}

impl Files for Recorder<'_> {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        let bytes = self.files.read(path)?;
        self.seen.borrow_mut().insert(path.to_owned(), bytes.clone());
        Ok(bytes)
    }
}

/// What the file of a part holds.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PartFile {
    kind: String,
    format: u32,
    version: String,
    /// SHA-256 of the file as written, with this left empty: a part that was
    /// damaged on its way is refused.
    checksum: String,
    pub(super) shard: u32,
    pub(super) shards: u32,
    sampler: String,
    /// Draws of the whole run.
    draws: u64,
    replicates: u32,
    seed: u64,
    /// [`Scenario::hash`].
    pub(super) hash: String,
    pub(super) scenario: Kept,
    pub(super) state: PartState,
}

/// What tells files of parts from others, whatever their version.
#[derive(Deserialize)]
struct Introduction {
    kind: Option<String>,
    format: Option<u32>,
    version: Option<String>,
}

impl PartFile {
    /// Runs one part of `scenario`, which was read from `kept`.
    ///
    /// # Panics
    ///
    /// Like [`run`](super::run()).
    #[must_use]
    pub fn run(
        scenario: &Scenario,
        kept: Kept,
        settings: &Settings,
        probes: Vec<Probe>,
        shard: Shard,
        progress: &(dyn Fn(u64) + Sync),
    ) -> Self {
        let planned = plan(scenario, &Questions::from(probes).with_sketches());
        let part = simulate_part(&planned.plan, settings, shard, progress);
        Self {
            kind: KIND.to_owned(),
            format: FORMAT,
            version: VERSION.to_owned(),
            checksum: String::new(),
            shard: shard.number(),
            shards: shard.of(),
            sampler: settings.sampler.name().to_owned(),
            draws: settings.draws(),
            replicates: settings.replicates,
            seed: settings.seed,
            hash: scenario.hash.clone(),
            scenario: kept,
            state: part.state(),
        }
    }

    /// The text of the file.
    ///
    /// # Errors
    ///
    /// In words, if it is too long to be read again.
    pub fn into_text(mut self) -> Result<String, String> {
        self.checksum.clear();
        self.checksum = checksum(&self);
        let text = line(&self);
        if text.len() > MOST_BYTES {
            return Err(format!("the part has over {} MiB", MOST_BYTES >> 20));
        }
        Ok(text)
    }

    /// Reads the text of a file, which may come from anywhere.
    ///
    /// # Errors
    ///
    /// In words that follow the name of the file, unless this version wrote it.
    pub fn read(text: &str) -> Result<Self, String> {
        let none = "is no part of a run: `run --shard` writes them";
        let about: Introduction = serde_json::from_str(text).map_err(|error| match error {
            error if error.is_data() => none.to_owned(),
            error => format!("cannot be read as a part of a run: {error}"),
        })?;
        if about.kind.as_deref() != Some(KIND) {
            return Err(none.to_owned());
        }
        if about.format != Some(FORMAT) || about.version.as_deref() != Some(VERSION) {
            let version = about.version.unwrap_or_default();
            return Err(format!(
                "was made by shortfall {version}, and this is {VERSION}: other versions may draw \
                 other numbers"
            ));
        }
        let mut file: Self = serde_json::from_str(text)
            .map_err(|error| format!("cannot be read as a part of a run: {error}"))?;
        let written = std::mem::take(&mut file.checksum);
        if written != checksum(&file) {
            return Err("was changed after it was written".to_owned());
        }
        Ok(file)
    }

    /// Which part it is.
    pub(super) fn shard(&self) -> Result<Shard, String> {
        let shard = Shard::new(self.shard, self.shards).filter(|_| self.shards <= REPLICATES);
        shard.ok_or_else(|| format!("is part {}/{}, which there is not", self.shard, self.shards))
    }

    /// How the whole run is made.
    pub(super) fn settings(&self) -> Result<Settings, String> {
        let samplers = [Sampler::Sobol, Sampler::Random];
        let sampler = samplers.into_iter().find(|sampler| sampler.name() == self.sampler);
        let sampler = sampler.ok_or_else(|| format!("has no sampler `{}`", self.sampler))?;
        let settings = Settings { sampler, seed: self.seed, ..Settings::default() };
        let settings = settings.with_draws(self.draws).map_err(|error| error.to_string())?;
        if settings.replicates != self.replicates || settings.draws() != self.draws {
            return Err(format!("has {} draws, which no run has", self.draws));
        }
        Ok(settings)
    }

    /// In what respect it is of another run than `other`: what it has, and what
    /// that has; `None` if it is of the same run.
    pub(super) fn differs(&self, other: &Self) -> Option<String> {
        let (mine, theirs) = (&self.scenario, &other.scenario);
        let told = |what: &str, mine: String, theirs: String| {
            (mine != theirs).then(|| format!("{what} {mine}, not {theirs}"))
        };
        let listed = |names: &[String]| match names {
            [] => "none".to_owned(),
            names => format!("`{}`", names.join("`, `")),
        };
        told("its variants are", listed(&mine.variants), listed(&theirs.variants))
            .or_else(|| told("its overrides are", listed(&mine.sets), listed(&theirs.sets)))
            .or_else(|| told("its sampler is", self.sampler.clone(), other.sampler.clone()))
            .or_else(|| told("it is of", draws(self.draws), draws(other.draws)))
            .or_else(|| told("its seed is", self.seed.to_string(), other.seed.to_string()))
            .or_else(|| told("it is of", parts(self.shards), parts(other.shards)))
            .or_else(|| Some(format!("its data file {} is another", data(mine, theirs)?)))
            .or_else(|| (self.hash != other.hash).then(|| "its scenario is another".to_owned()))
    }
}

fn draws(draws: u64) -> String {
    format!("{draws} draws")
}

fn parts(parts: u32) -> String {
    format!("a run in {parts} parts")
}

/// The first data file that one has and the other has not, or has otherwise,
/// if both have the same text of the scenario.
fn data<'a>(one: &'a Kept, other: &'a Kept) -> Option<&'a str> {
    let mut paths = one.data.keys().chain(other.data.keys());
    let differs = |path: &&String| one.data.get(*path) != other.data.get(*path);
    paths.find(differs).filter(|_| one.text == other.text).map(String::as_str)
}

fn line(file: &PartFile) -> String {
    let mut text = serde_json::to_string(file).expect("a part is plain data");
    text.push('\n');
    text
}

fn checksum(file: &PartFile) -> String {
    let digest = Sha256::digest(line(file));
    digest.iter().fold(String::new(), |text, byte| format!("{text}{byte:02x}"))
}
