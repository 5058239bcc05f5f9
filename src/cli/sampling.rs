//! How draws are made: what `run` and `chart` are told alike.

use shortfall::engine::{Sampler, Settings};

use super::arguments::{SamplerName, Sampling};
use super::exit::Exit;

impl Sampling {
    /// The settings of a run.
    pub(super) fn settings(&self, quiet: bool) -> Result<Settings, Exit> {
        let sampler = match self.sampler {
            SamplerName::Sobol => Sampler::Sobol,
            SamplerName::Random => Sampler::Random,
        };
        let threads = self.threads.map(usize::from);
        let settings = Settings { sampler, seed: self.seed, threads, ..Settings::default() };
        let settings =
            settings.with_draws(self.draws).map_err(|error| Exit::refused(error.to_string()))?;
        let (wanted, draws) = (self.draws, settings.draws());
        if draws != wanted && !quiet {
            eprintln!("note: {wanted} draws rounded up to {draws}, 16 times a power of two");
        }
        Ok(settings)
    }
}
