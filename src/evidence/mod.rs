//! Published studies, and what they say together.
//!
//! The table is `data/evidence.csv`.

mod effect;
mod read;
mod select;
mod shipped;
mod study;
mod terms;

pub use effect::Effect;
pub use read::{COLUMNS, MOST_BYTES, MOST_ROWS, read, std_error_of_interval};
pub use select::{Filter, LeftOut, Selection, select};
pub use shipped::{TABLE, find_shipped, shipped};
pub use study::Study;
pub use terms::{
    CHANNELS, DESIGNS, DISPLACEMENT, Design, KINDS, MEDIA, PEER_REVIEWED, REPORTED, STAKES, Term,
    VERIFIED, WINDOWS,
};
