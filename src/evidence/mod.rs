//! Published studies, and what they say together: from a table of figures to a
//! prior for a new setting.
//!
//! The table is `data/evidence.csv`; `docs/evidence.md` says how its rows were
//! chosen and what must not be concluded from them. The way of a figure:
//! [`read`] checks a table, [`select`] picks one rate per dataset, [`pool`] shows
//! every synthesis side by side, [`predict`] gives the law of a new setting, and
//! [`prior`] does the last three at once and says what it did.

mod bayes;
mod bounded;
mod convert;
mod effect;
mod elicit;
mod estimator;
mod fallback;
mod heterogeneity;
mod interval;
mod judged;
mod mixture;
mod pool;
mod predictive;
mod prior;
mod read;
mod select;
mod sensitivity;
mod shipped;
mod study;
mod synthesis;
mod terms;
mod words;

pub use bayes::{Bayes, PRIOR_SCALE, bayes};
pub use bounded::{MAPS, Map, RATES};
pub use convert::{
    Base, CONVERSIONS, Conversion, Rate, convert, convert_study, from_p_value, from_t_statistic,
};
pub use effect::Effect;
pub use elicit::{Elicited, FAMILIES, Family, Fitted, Statement, fit, fit_all, linear_pool};
pub use estimator::{ESTIMATORS, Estimator, Mean, RECOMMENDED, Sample};
pub use fallback::{Fallback, fallback};
pub use heterogeneity::{Heterogeneity, heterogeneity};
pub use interval::{Df, Interval, hartung_knapp_factor, prediction, q_profile};
pub use judged::{JUDGED, Judged, ignorance};
pub use mixture::{NormalMixture, Part as MixturePart};
pub use pool::{Estimate, Fixed, Freedom, Pooled, estimate, pool};
pub use predictive::{Assumptions, Convention, MISMATCH_SD, Method, Predictive, predict};
pub use prior::{Bounds, Prior, prior};
pub use read::{COLUMNS, read, std_error_of_interval};
pub use select::{Filter, LeftOut, Selection, select};
pub use sensitivity::{FACTORS, Selected, WithoutOne, leave_one_out, less_design_bias, selection};
pub use shipped::{TABLE, find_shipped, shipped};
pub use study::Study;
pub use synthesis::{MeanEffect, Synthesis, synthesise};
pub use terms::{
    CHANNELS, DESIGNS, DISPLACEMENT, Design, KINDS, MEDIA, PEER_REVIEWED, REPORTED, STAKES, Term,
    VERIFIED, WINDOWS,
};
pub use words::{figure, plain_words, range, short_name, std_errors, tags, too_few};
