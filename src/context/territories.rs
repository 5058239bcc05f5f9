//! Where a figure holds, and the other names of such places.

use crate::catalogue::Named;

/// A country, a group of countries or an area of a language.
#[derive(Debug)]
pub struct Territory {
    /// As it stands in the table.
    pub name: &'static str,
    /// Other names that find it.
    pub also: &'static [&'static str],
    /// What it takes in, where the name does not say it.
    pub summary: &'static str,
}

impl Named for Territory {
    fn name(&self) -> &str {
        self.name
    }
}

const fn territory_of(
    name: &'static str,
    also: &'static [&'static str],
    summary: &'static str,
) -> Territory {
    Territory { name, also, summary }
}

/// Every territory of the shipped table that has another name or needs a word.
pub const TERRITORIES: &[Territory] = &[
    territory_of("World", &["worldwide", "global"], ""),
    territory_of("Belgium", &["BE"], ""),
    territory_of("Netherlands", &["NL", "the Netherlands"], ""),
    territory_of("France", &["FR"], ""),
    territory_of("Germany", &["DE"], ""),
    territory_of("Italy", &["IT"], ""),
    territory_of("Spain", &["ES"], ""),
    territory_of("Sweden", &["SE"], ""),
    territory_of("Canada", &["CA"], ""),
    territory_of("Australia", &["AU"], ""),
    territory_of("Japan", &["JP"], ""),
    territory_of("India", &["IN"], ""),
    territory_of("United Kingdom", &["UK", "GB", "Great Britain"], ""),
    territory_of("United States", &["USA", "US", "United States of America"], ""),
    territory_of(
        "United States and Canada",
        &["US/Canada", "North America"],
        "as film trade counts",
    ),
    territory_of("Euro area", &["eurozone", "EA"], "its members of each year"),
    territory_of("European Union", &["EU"], "its members of each year"),
    territory_of("EU27-2007", &["EU27"], "members from 2007 to mid-2013, with the United Kingdom"),
    territory_of("EU28", &[], "members from mid-2013 to January 2020"),
    territory_of("EU27-2020", &[], "members since February 2020, without the United Kingdom"),
    territory_of("Europe", &[], "as its source counts it"),
    territory_of("Europe (30 countries)", &["E30"], ""),
    territory_of("Six EU countries", &[], "France, Germany, Poland, Spain, Sweden, United Kingdom"),
    territory_of("Dutch-language area", &["Dutch"], "speakers of Dutch, wherever they live"),
    territory_of("Flanders", &["Flemish Region"], ""),
    territory_of("French-speaking Belgium", &[], "the south, as its source says"),
];

/// The name in the table for one that a reader may write, in any case of letters;
/// itself if it is none of [`TERRITORIES`].
#[must_use]
pub fn territory(name: &str) -> &str {
    let name = name.trim();
    let is = |other: &str| other.eq_ignore_ascii_case(name);
    let known = TERRITORIES.iter().find(|t| is(t.name) || t.also.iter().any(|also| is(also)));
    known.map_or(name, |territory| territory.name)
}
