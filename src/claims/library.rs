//! The claims that are built in.

use crate::catalogue::Embedded;
use crate::problem::render;
use crate::scenario::{NoFiles, Request, Scenario, parse};

macro_rules! library {
    ($($name:literal),* $(,)?) => {
        &[
            $(Embedded {
                name: $name,
                text: include_str!(concat!("../../scenarios/claims/", $name, ".toml")),
            },)*
            // The claim that this program began with has a scenario of its own.
            Embedded {
                name: "operation_top_site_2010",
                text: include_str!("../../scenarios/top-site.toml"),
            },
        ]
    };
}

/// Every claim, by class, then by year.
pub const LIBRARY: &[Embedded] = library![
    "us_v_dove_2008",
    "sabip_2009",
    "cesa_2010",
    "tera_2010_projection",
    "coda_mangamura_2018",
    "lek_2005",
    "siwek_2006_film",
    "siwek_2007_all",
    "siwek_2007_music",
    "equancy_tera_2008",
    "bsa_2009",
    "bsa_2010",
    "afact_2011",
    "bsa_2011",
    "gfk_es_2014",
    "truoptik_2014",
    "gfk_es_2015",
    "euipo_music_2016",
    "ey_alpa_2016",
    "fapav_2016",
    "gfk_es_2016",
    "ey_alpa_2017",
    "fapav_2017",
    "fapav_2018",
    "aie_2019",
    "blackburn_2019",
    "coda_2019",
    "fapav_2019",
    "gfk_es_2019",
    "hadopi_pmp_2019",
    "aie_2021",
    "fapav_2021",
    "coda_2022",
    "vaunet_2022",
    "aie_2023",
    "arcom_2023",
    "fapav_2023",
    "fapav_2023_sport",
    "bsa_2008",
    "fbi_250bn",
    "ice_in_our_sites_2010",
    "tera_2010_base",
    "cmpda_2011",
    "sphere_acig_2011",
    "megaupload_2012",
    "danks_2014",
    "tera_2014",
    "digimarc_2017",
    "frontier_2017",
    "abj_2021",
    "ey_iamai_2023",
    "tokyo_manga_2007",
    "pirate_bay_2009",
    "thomas_rasset",
    "limewire_2011",
    "swebits_beck_2013",
    "wawa_mania",
    "dreamfilm_2019",
];

/// Reads a built-in claim.
///
/// # Panics
///
/// If the file is not a scenario; a test reads every one.
#[must_use]
pub fn load(embedded: &Embedded) -> Scenario {
    parse(&format!("claim {}", embedded.name), embedded.text, &Request::default(), &NoFiles)
        .unwrap_or_else(|rejected| {
            panic!("{}", render(&rejected.problems, &rejected.sources, false))
        })
}
