//! Published studies, and what they say together.
//!
//! The table is `data/evidence.csv`.

mod bayes;
mod effect;
mod estimator;
mod fallback;
mod heterogeneity;
mod interval;
mod mixture;
mod pool;
mod read;
mod select;
mod shipped;
mod study;
mod terms;

pub use bayes::{Bayes, PRIOR_SCALE, bayes};
pub use effect::Effect;
pub use estimator::{ESTIMATORS, Estimator, Mean, RECOMMENDED, Sample};
pub use fallback::{Fallback, fallback};
pub use heterogeneity::{Heterogeneity, heterogeneity};
pub use interval::{Df, Interval, hartung_knapp_factor, prediction, q_profile};
pub use mixture::{NormalMixture, Part as MixturePart};
pub use pool::{Estimate, Fixed, Freedom, Pooled, estimate, pool};
pub use read::{COLUMNS, MOST_BYTES, MOST_ROWS, read, std_error_of_interval};
pub use select::{Filter, LeftOut, Selection, select};
pub use shipped::{TABLE, find_shipped, shipped};
pub use study::Study;
pub use terms::{
    CHANNELS, DESIGNS, DISPLACEMENT, Design, KINDS, MEDIA, PEER_REVIEWED, REPORTED, STAKES, Term,
    VERIFIED, WINDOWS,
};
