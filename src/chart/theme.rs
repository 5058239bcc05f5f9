//! Colours and sizes.
//!
//! Colours differ in lightness as well as in hue, so they keep apart in grey
//! and for a colour-blind reader (`tests/chart.rs` measures it), and none
//! stands alone: the median is a dot, half of the outcomes a thick bar, nine in
//! ten a thin line, a claim a named vertical line.

use plotters::style::RGBColor;

use super::font::Weight;
use super::typesetting::Lettering;

/// On which paper a chart is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// Dark on white, for print.
    #[default]
    Light,
    /// Light on near black, for screens.
    Dark,
}

/// A colour of the sRGB space: red, green, blue.
pub type Colour = (u8, u8, u8);

/// The colours of a theme by what they are for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Behind everything.
    pub paper: Colour,
    /// Titles, labels and numbers.
    pub ink: Colour,
    /// Notes, headings and axis labels.
    pub muted: Colour,
    /// Lines that separate rows.
    pub rule: Colour,
    /// Grid and lines that carry nothing.
    pub grid: Colour,
    /// Bar and line of an interval.
    pub interval: Colour,
    /// Dot of a median.
    pub median: Colour,
    /// Line and label of a claim.
    pub claim: Colour,
    /// Where there is least of what a map shows.
    pub least: Colour,
    /// Where there is most of it.
    pub most: Colour,
}

impl Theme {
    /// The colours of this theme.
    #[must_use]
    pub fn palette(self) -> Palette {
        match self {
            Self::Light => Palette {
                paper: (0xff, 0xff, 0xff),
                ink: (0x16, 0x1a, 0x1d),
                muted: (0x5a, 0x60, 0x65),
                rule: (0xd5, 0xd8, 0xda),
                grid: (0xe6, 0xe8, 0xea),
                interval: (0x5b, 0x9b, 0xc8),
                median: (0x0b, 0x23, 0x38),
                claim: (0xb0, 0x1e, 0x14),
                least: (0xf3, 0xf7, 0xfa),
                most: (0x5b, 0x9b, 0xc8),
            },
            Self::Dark => Palette {
                paper: (0x14, 0x17, 0x1a),
                ink: (0xf1, 0xf2, 0xf3),
                muted: (0xa9, 0xb0, 0xb6),
                rule: (0x3a, 0x40, 0x45),
                grid: (0x2a, 0x2f, 0x34),
                interval: (0x3b, 0x7a, 0xad),
                median: (0xf8, 0xfa, 0xfc),
                claim: (0xf2, 0x9a, 0x3c),
                least: (0x1c, 0x24, 0x2b),
                most: (0x3b, 0x7a, 0xad),
            },
        }
    }
}

/// Which colour a text takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tone {
    Ink,
    Muted,
    Claim,
}

impl Palette {
    pub(super) fn tone(&self, tone: Tone) -> Colour {
        match tone {
            Tone::Ink => self.ink,
            Tone::Muted => self.muted,
            Tone::Claim => self.claim,
        }
    }
}

/// The colour at `share`, in [0, 1], of the way between two.
pub(super) fn between(from: Colour, to: Colour, share: f64) -> Colour {
    let mix = |a: u8, b: u8| {
        let share = share.clamp(0.0, 1.0);
        (f64::from(a) + share * (f64::from(b) - f64::from(a))).round() as u8
    };
    (mix(from.0, to.0), mix(from.1, to.1), mix(from.2, to.2))
}

pub(super) fn colour((r, g, b): Colour) -> RGBColor {
    RGBColor(r, g, b)
}

const fn lettering(size: f64, weight: Weight) -> Lettering {
    Lettering { size, weight }
}

/// Sizes in CSS pixels for a chart 1,200 pixels wide; the smallest is still
/// 8 pixels at half size.
pub(super) const TITLE: Lettering = lettering(32.0, Weight::SemiBold);
pub(super) const SUBTITLE: Lettering = lettering(20.0, Weight::Regular);
pub(super) const PANEL: Lettering = lettering(22.0, Weight::SemiBold);
pub(super) const LABEL: Lettering = lettering(18.0, Weight::Regular);
pub(super) const CLAIM: Lettering = lettering(17.0, Weight::SemiBold);
pub(super) const SMALL: Lettering = lettering(16.0, Weight::Regular);

/// The letterings of a chart.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Letters {
    pub(super) title: Lettering,
    pub(super) subtitle: Lettering,
    pub(super) panel: Lettering,
    /// Names of rows.
    pub(super) row: Lettering,
    pub(super) label: Lettering,
    pub(super) claim: Lettering,
    pub(super) small: Lettering,
}

/// For print and for wide screens.
pub(super) const WIDE: Letters = Letters {
    title: TITLE,
    subtitle: SUBTITLE,
    panel: PANEL,
    row: LABEL,
    label: LABEL,
    claim: CLAIM,
    small: SMALL,
};

/// For a phone, which shows a pixel of the drawing as about one of its own. Names of rows stand
/// above their figures there, so they are the heavier.
pub(super) const NARROW: Letters = Letters {
    title: lettering(22.0, Weight::SemiBold),
    subtitle: lettering(16.0, Weight::Regular),
    panel: lettering(18.0, Weight::SemiBold),
    row: lettering(15.0, Weight::SemiBold),
    label: lettering(15.0, Weight::Regular),
    claim: lettering(14.0, Weight::SemiBold),
    small: lettering(13.0, Weight::Regular),
};
