//! `--draws-out`: every draw into a file, block by block.

use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use shortfall::engine::{Settings, Shard};
use shortfall::outcome::Draws;
use shortfall::problem::clean;
use shortfall::report::draws::{csv_heading, push_csv_rows};
use shortfall::scenario::Scenario;

use super::exit::Exit;
use super::files::{Unfinished, unwritable};
use super::progress::Progress;

/// A file that draws are to be written to.
pub(super) struct DrawsFile {
    path: PathBuf,
    format: Format,
}

#[derive(Clone, Copy)]
enum Format {
    Csv,
    #[cfg(feature = "parquet")]
    Parquet,
}

impl DrawsFile {
    /// The file at `path`, whose ending says what it is.
    pub(super) fn new(path: &Path) -> Result<Self, Exit> {
        let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        let format = match ending.as_deref() {
            Some("csv") => Format::Csv,
            #[cfg(feature = "parquet")]
            Some("parquet") => Format::Parquet,
            #[cfg(not(feature = "parquet"))]
            Some("parquet") => {
                return Err(Exit::refused(
                    "this build of shortfall writes no Parquet: write to a file that ends in .csv, \
                     or build with `--features parquet`",
                ));
            }
            _ => {
                let name = clean(&path.display().to_string());
                return Err(Exit::refused(format!(
                    "{name} must end in .csv or .parquet: the ending says what is written"
                )));
            }
        };
        Ok(Self { path: path.to_owned(), format })
    }

    /// Writes all draws of a part; the file is there once it is finished.
    pub(super) fn write(
        self,
        scenario: &Scenario,
        settings: &Settings,
        shard: Shard,
        quiet: bool,
    ) -> Result<Unfinished, Exit> {
        let draws = Draws::new(scenario);
        let replicates = shard.replicates(settings).len() as u64;
        let progress = Progress::new(replicates * settings.points, quiet);
        let mut file = Unfinished::begin(&self.path)?;
        let written = match self.format {
            Format::Csv => csv(&draws, settings, shard, &progress, &mut file),
            #[cfg(feature = "parquet")]
            Format::Parquet => super::parquet::write(&draws, settings, shard, &progress, &mut file),
        };
        written.map_err(|error| unwritable(&self.path, &error))?;
        Ok(file)
    }
}

fn csv(
    draws: &Draws,
    settings: &Settings,
    shard: Shard,
    progress: &Progress,
    file: &mut Unfinished,
) -> std::io::Result<()> {
    let mut file = BufWriter::new(file);
    file.write_all(csv_heading(draws).as_bytes())?;
    let mut text = String::new();
    draws.each(settings, shard, |block| {
        text.clear();
        push_csv_rows(block, &mut text);
        progress.add(block.rows as u64);
        file.write_all(text.as_bytes())
    })?;
    file.flush()
}
