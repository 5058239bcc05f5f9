//! `shortfall merge`.

use std::path::PathBuf;

use shortfall::inversion;
use shortfall::outcome::Merger;
use shortfall::problem::clean;

use super::arguments::MergeOptions;
use super::exit::Exit;
use super::files;
use super::results::Results;

pub(super) fn merge(options: &MergeOptions) -> Result<(), Exit> {
    let refused = |message: String| Exit::refused(clean(&message));
    let mut merger = Merger::new(inversion::probes);
    for path in &options.parts {
        let (name, text) = files::read_part(path)?;
        merger.add(&name, &text).map_err(refused)?;
    }
    let (file, outcome) = merger.finish().map_err(refused)?;
    Results::of(&[PathBuf::from(file)], &[outcome], &options.printing)?.write()
}
