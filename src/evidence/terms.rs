//! The words that a table of studies may use, each list a catalogue.

pub use crate::catalogue::Term;
use crate::catalogue::{Named, term};

/// The kind that is pooled; no other is.
pub const DISPLACEMENT: &str = "displacement";

/// What a published figure is a figure of. Kinds are not interchangeable.
pub const KINDS: &[Term] = &[
    term(DISPLACEMENT, "paid units lost per unauthorised unit: the only kind that is pooled"),
    term("elasticity", "percent of sales lost per percent more piracy"),
    term("sales-lost", "a share of sales or of their decline, or a sum, ascribed to piracy"),
    term("intervention", "change of sales or use after a law, a shutdown, a leak or a crack"),
    term("assumption", "what a study or a claimant assumed, or claims as a loss"),
    term("intention", "what people say they would buy, or a loss worked out from that"),
    term("context", "anything else: reverse effects, time, courts, reviews"),
];

/// What was copied.
pub const MEDIA: &[Term] = &[
    term("film", "films"),
    term("tv", "television series"),
    term("film-tv", "films and series together"),
    term("music", "recorded music"),
    term("games", "video games"),
    term("books", "books and comics"),
    term("software", "software other than games"),
    term("live-sport", "live broadcasts of sport"),
    term("all", "several media together"),
];

/// Where the sale would have been.
pub const CHANNELS: &[Term] = &[
    term("all", "every legal channel of the medium together"),
    term("cinema", "cinema tickets"),
    term("physical", "discs and print, sold or rented"),
    term("digital", "downloads and single rentals, e-books, shop visits"),
    term("subscription", "a flat fee for a month or a season"),
    term("several", "some channels together; `scope` says which"),
];

/// Which use of a title the figure is about.
pub const WINDOWS: &[Term] = &[
    term("first", "the first viewing or hearing of a title"),
    term("repeat", "a second or later one"),
    term("any", "not told apart"),
];

/// How the figure stands in what was read.
pub const REPORTED: &[Term] = &[
    term("number", "the number is printed"),
    term("range", "`low` to `high` is printed; the estimate is our middle, or a value within"),
    term("upper-bound", "printed as at most"),
    term("lower-bound", "printed as at least"),
    term("words", "the estimate stands for words such as \"roughly zero\""),
    term("derived", "our arithmetic on printed numbers"),
    term("no-effect-found", "no effect could be told from none; no number seen"),
    term("direction", "a direction or a finding in words; no number seen"),
    term("unseen", "the result was not in the part read"),
];

/// Whether other researchers checked the figure before it was published.
pub const PEER_REVIEWED: &[Term] = &[
    term("yes", "the figure, or the article it belongs to, was peer reviewed"),
    term("partly", "an edited volume or an internal review"),
    term("no", "a working paper, a report, or a figure that only a draft has"),
];

/// Whether who paid gains from a high or a low figure.
pub const STAKES: &[Term] = &[
    term("yes", "a rights holder, a trade body, a vendor or a platform paid or gave the data"),
    term("no", "universities, science funds and public authorities only"),
    term("unknown", "nobody is named, or it is not clear"),
];

/// Whether a page that states the figure was read.
pub const VERIFIED: &[Term] = &[
    term("yes", "a page was read that states it; for most figures the abstract only"),
    term("no", "from memory: never pooled unless asked for"),
];

/// How a study tells the effect of piracy from everything else.
#[derive(Debug, PartialEq)]
pub struct Design {
    /// As it stands in the table.
    pub name: &'static str,
    /// One line that says what it is.
    pub summary: &'static str,
    /// Our judgement of how far, as a standard deviation of a displacement rate,
    /// such studies stray for reasons of design.
    pub bias_sd: f64,
}

impl Named for Design {
    fn name(&self) -> &str {
        self.name
    }
}

/// Designs, with the bias that method 4.6 judges them to have.
pub const DESIGNS: &[Design] = &[
    design("experiment", "chance decides who is treated", 0.05),
    design("natural-experiment", "an outside event or an instrument decides", 0.05),
    design("panel", "titles, places or people over time", 0.15),
    design("survey", "what people report to have done", 0.15),
    design("model", "an assumed structure: diffusion, demand, forecasts", 0.15),
    design("stated-intention", "what people say they would do", 0.25),
    design("assumption", "nothing is measured", 0.25),
    design("review", "a summary of other studies", 0.25),
    design("other", "none of these", 0.25),
];

const fn design(name: &'static str, summary: &'static str, bias_sd: f64) -> Design {
    Design { name, summary, bias_sd }
}
