//! The library of claims: every file is listed and holds, its numbers are those of the collection,
//! and what follows from them is what was found by hand.

use std::collections::BTreeMap;
use std::fs;

use shortfall::catalogue::{Named, find};
use shortfall::claims::{LIBRARY, Recomputed, Tolerance, Verdict, load, recompute};
use shortfall::language::Phrasebook;
use shortfall::report::claims::{Entry, reproduced};
use shortfall::report::text;
use shortfall::scenario::{NoFiles, Request, Scenario, parse};

/// A row of `data/claims.csv`.
struct Row {
    claim: String,
    class: String,
    /// `value`, `low` and `high`, as far as given.
    numbers: Vec<f64>,
    source: String,
    verified: String,
}

fn collection() -> Vec<Row> {
    let mut reader = csv::Reader::from_path("data/claims.csv").unwrap();
    let row = |record: csv::StringRecord| Row {
        claim: record[0].to_owned(),
        class: record[1].to_owned(),
        numbers: [3, 5, 6].iter().filter_map(|&i| record[i].parse().ok()).collect(),
        source: record[7].to_owned(),
        verified: record[8].to_owned(),
    };
    reader.records().map(|record| row(record.unwrap())).collect()
}

fn english() -> Phrasebook {
    Phrasebook::new(Default::default())
}

fn scenario(id: &str) -> Scenario {
    load(find(LIBRARY, id).unwrap_or_else(|| panic!("no claim {id}")))
}

/// The figure called `claim/figure`.
fn figure<'a>(scenario: &'a Scenario, figure: &str) -> Recomputed<'a> {
    let found = recompute(scenario).into_iter().find(|row| row.asked.id == figure);
    found.unwrap_or_else(|| panic!("no figure {figure}"))
}

// --- The files -----------------------------------------------------------------

#[test]
fn every_file_is_listed_and_every_name_has_a_file() {
    let mut files: Vec<String> = fs::read_dir("scenarios/claims")
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    let mut listed: Vec<String> = LIBRARY
        .iter()
        .filter(|claim| claim.name != "operation_top_site_2010")
        .map(|claim| format!("{}.toml", claim.name))
        .collect();
    listed.sort();
    assert_eq!(files, listed);
}

#[test]
fn every_claim_says_who_when_and_which_class() {
    for embedded in LIBRARY {
        let (name, scenario) = (embedded.name, load(embedded));
        let publication = scenario.publication.as_ref().unwrap_or_else(|| panic!("{name}"));
        assert!(publication.territory.is_some(), "{name}");
        let reckoned = scenario.reproductions.iter().any(|figure| figure.published.is_some());
        assert!(reckoned || publication.class != "A", "{name} is of class A and has no figure");
        assert!(scenario.models.is_empty() == scenario.no_models.is_some(), "{name}");
        for claim in &scenario.claims {
            let said = claim.wording.is_some() || claim.paraphrase.is_some();
            assert!(said && claim.status.is_some() && !claim.sources.is_empty(), "{name}");
        }
    }
}

/// What the collection holds of classes A to D has a file, and every file is of its class.
#[test]
fn every_claim_of_the_collection_is_in_the_library() {
    let classes: BTreeMap<String, String> =
        collection().into_iter().map(|row| (row.claim, row.class)).collect();
    let names: Vec<&str> = LIBRARY.iter().map(Named::name).collect();
    for (claim, class) in &classes {
        assert!(names.contains(&claim.as_str()), "{claim} has no file");
        assert_eq!(&scenario(claim).publication.unwrap().class, class, "{claim}");
    }
    assert_eq!(names.len(), classes.len());
}

/// The addresses behind names of sources.
fn addresses<'a>(scenario: &'a Scenario, names: &[String]) -> Vec<&'a str> {
    let of = |name: &String| scenario.references.iter().find(|r| &r.id == name);
    names.iter().filter_map(of).filter_map(|reference| reference.url.as_deref()).collect()
}

/// A number with a source stands in the collection with that source and that status.
#[test]
fn every_number_is_that_of_the_collection() {
    let rows = collection();
    let mut checked = 0;
    let mut faults = Vec::new();
    for embedded in LIBRARY.iter().filter(|claim| claim.name != "operation_top_site_2010") {
        let scenario = load(embedded);
        let mut numbers = Vec::new();
        for claim in &scenario.claims {
            numbers.push((&claim.id, claim.amount, &claim.status, &claim.sources));
        }
        for figure in &scenario.reproductions {
            let published =
                figure.published.map(|x| (&figure.id, x, &figure.status, &figure.sources));
            numbers.extend(published);
        }
        for input in &scenario.inputs {
            for cell in input.cells() {
                let about = &cell.provenance;
                numbers.push((&input.name, cell.law.quantile(0.5), &about.status, &about.sources));
            }
        }
        for (what, number, status, sources) in numbers {
            let name = embedded.name;
            let status = status.as_deref().unwrap_or_else(|| panic!("{name}: {what}: no status"));
            if sources.is_empty() {
                // Our own: a rate that is only implied, the length of a period.
                assert_eq!(status, "derived", "{name}: {what}");
                continue;
            }
            let addresses = addresses(&scenario, sources);
            let same = |row: &&Row| {
                row.numbers.contains(&number)
                    && row.source.split(" ; ").any(|source| addresses.contains(&source))
            };
            match rows.iter().find(same) {
                Some(row) if row.verified == status => checked += 1,
                Some(row) => faults.push(format!("{name}: {what}: {status}, not {}", row.verified)),
                None => faults.push(format!("{name}: {what}: no row has {number}")),
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
    assert!(checked > 30, "{checked}");
}

// --- The reckonings ------------------------------------------------------------

/// Every class A figure, its difference in % as found by hand, to the printed digits.
const CLASS_A: &[(&str, &str, f64, f64)] = &[
    ("coda_mangamura_2018", "damage", 320e9, -0.2),
    ("coda_mangamura_2018", "damage_rounded", 300e9, 6.4),
    ("sabip_2009", "items_first", 4.73e9, -90.0),
    ("sabip_2009", "items_corrected", 473e6, 0.3),
    ("sabip_2009", "items_five", 2.4e9, -1.1),
    ("sabip_2009", "value_first", 120e9, -90.1),
    ("sabip_2009", "value_corrected", 12e9, -1.1),
    ("us_v_dove_2008", "request", 124_768.82, 0.0),
    ("us_v_dove_2008", "offer", 47_132.16, 0.0),
    ("cesa_2010", "world", 3.816e12, 0.0),
    ("tera_2010_projection", "loss_2015_sc1", 32e9, -0.5),
    ("tera_2010_projection", "jobs_2015_sc1", 611_300.0, -2.9),
    ("tera_2010_projection", "cumulated_sc1", 166e9, -7.7),
    ("tera_2010_projection", "loss_2015_sc2", 56e9, -19.5),
    ("tera_2010_projection", "jobs_2015_sc2", 1_216_800.0, -30.9),
    ("tera_2010_projection", "cumulated_sc2", 240e9, -20.3),
];

#[test]
fn class_a_comes_out_as_reckoned_by_hand() {
    for (claim, id, published, difference) in CLASS_A {
        let scenario = scenario(claim);
        let row = figure(&scenario, id);
        assert_eq!(row.asked.published, Some(*published), "{claim}/{id}");
        let found = 100.0 * row.difference.unwrap();
        assert!((found - difference).abs() <= 0.05 + 1e-9, "{claim}/{id}: {found}");
    }
}

/// Sums, shares and ratios of class B to D, as found by hand, in % with one decimal.
const PARTS: &[(&str, &str, f64)] = &[
    ("gfk_es_2015", "sectors", 0.0),
    ("gfk_es_2015", "tax", 0.0),
    ("gfk_es_2014", "sectors", 0.0),
    ("aie_2019", "sum", 0.0),
    ("equancy_tera_2008", "sectors", 0.7),
    ("equancy_tera_2008", "sectors_with_books", 0.0),
    ("equancy_tera_2008", "jobs", -1.0),
    ("blackburn_2019", "share_low", 2.8),
    ("blackburn_2019", "share_high", -1.4),
    ("arcom_2023", "sum", -0.7),
    ("arcom_2023", "tax", 0.0),
    ("lek_2005", "by_channel", 0.0),
    ("lek_2005", "by_place", 0.0),
    ("lek_2005", "college", -22.0),
    ("siwek_2007_music", "jobs", 0.0),
    ("bsa_2009", "per_100", 0.6),
    ("bsa_2010", "per_dollar", 16.8),
    ("pirate_bay_2009", "asked", -0.2),
    ("thomas_rasset", "second", 0.0),
    ("dreamfilm_2019", "asked", 0.0),
];

#[test]
fn parts_add_up_as_reckoned_by_hand() {
    for (claim, id, difference) in PARTS {
        let scenario = scenario(claim);
        let found = 100.0 * figure(&scenario, id).difference.unwrap();
        assert!((found - difference).abs() <= 0.05 + 1e-9, "{claim}/{id}: {found}");
    }
}

/// What published figures imply, with the digits that were found by hand.
#[test]
fn implied_figures_are_those_found_by_hand() {
    for (claim, id, value, digit) in [
        ("gfk_es_2014", "conversion", 0.073, 0.0005),
        ("gfk_es_2015", "conversion", 0.0694, 0.00005),
        ("gfk_es_2014", "conversion_online", 0.041, 0.0005),
        ("gfk_es_2014", "conversion_series", 0.095, 0.0005),
        ("gfk_es_2014", "jobs_per_million", 17.3, 0.05),
        ("coda_2022", "conversion_low", 0.299, 0.001),
        ("coda_2022", "conversion_high", 0.280, 0.0005),
        ("coda_2019", "conversion_low", 0.175, 0.0005),
        ("coda_2019", "conversion_high", 0.217, 0.0005),
        ("aie_2019", "conversion", 0.336, 0.0005),
        ("aie_2019", "price_professional", 34.14, 0.005),
        ("aie_2021", "loss_per_act", 6.56, 0.005),
        ("aie_2023", "loss_per_act", 6.50, 0.005),
        ("fapav_2016", "loss_per_act", 1.03, 0.005),
        ("fapav_2018", "price", 5.50, 0.005),
        ("fapav_2018", "conversion", 0.243, 0.0005),
        ("fapav_2023", "loss_per_act", 2.40, 0.005),
        ("fapav_2023_sport", "price", 25.00, 0.005),
        ("equancy_tera_2008", "loss_per_song", 0.53, 0.005),
        ("equancy_tera_2008", "loss_per_film", 3.68, 0.005),
        ("blackburn_2019", "multiplier_low", 1.627, 0.0005),
        ("ey_alpa_2016", "loss_per_content", 0.540, 0.0005),
        ("ey_alpa_2017", "loss_per_content", 0.546, 0.0005),
        ("siwek_2006_film", "output_multiplier", 3.361, 0.0005),
        ("afact_2011", "loss_per_view", 13.89, 0.005),
        ("afact_2011", "loss_per_view_68", 9.19, 0.005),
        ("vaunet_2022", "loss_per_payer", 414.0, 0.5),
        ("truoptik_2014", "value_per_software", 407.5, 0.05),
        ("tera_2010_base", "jobs_per_million_spain", 7.8, 0.05),
        ("sphere_acig_2011", "loss_per_user_2016", 650.0, 0.5),
        ("abj_2021", "loss_per_visit", 266.7, 0.05),
        ("danks_2014", "loss_per_download", 2.95, 0.005),
        ("wawa_mania", "downloads", 6.5e6, 0.5),
        ("tokyo_manga_2007", "views", 179_048.0, 0.5),
        ("limewire_2011", "per_work", 1.5e9, 0.5),
    ] {
        let scenario = scenario(claim);
        let found = figure(&scenario, id).computed.unwrap();
        assert!((found - value).abs() <= digit * 1.01, "{claim}/{id}: {found}");
    }
}

/// The digits printed where the reckoning was first done.
#[test]
fn computed_figures_have_the_digits_that_were_printed() {
    for (claim, id, computed, digit) in [
        ("coda_mangamura_2018", "damage", 319.24e9, 0.005e9),
        ("sabip_2009", "value_corrected", 11.8625e9, 0.5),
        ("us_v_dove_2008", "request", 124_768.82, 0.005),
        ("us_v_dove_2008", "offer", 47_132.16, 0.005),
        ("tera_2010_projection", "loss_2015_sc1", 31.85e9, 0.005e9),
        ("tera_2010_projection", "jobs_2015_sc1", 593_772.0, 0.5),
        ("tera_2010_projection", "jobs_2015_sc2", 840_229.0, 0.5),
        ("tera_2010_projection", "cumulated_sc1", 153.3e9, 0.05e9),
        ("tera_2010_projection", "cumulated_sc2", 191.2e9, 0.05e9),
        ("tera_2010_projection", "growth_needed_loss", 0.281, 0.0005),
        ("tera_2010_projection", "growth_needed_jobs", 0.307, 0.0005),
    ] {
        let scenario = scenario(claim);
        let found = figure(&scenario, id).computed.unwrap();
        assert!((found - computed).abs() <= digit, "{claim}/{id}: {found}");
    }
}

#[test]
fn what_does_not_follow_is_called_so_and_nothing_else_of_class_a_is() {
    let tolerance = Tolerance::default();
    let mut not: Vec<String> = Vec::new();
    for embedded in LIBRARY {
        let scenario = load(embedded);
        let rows = recompute(&scenario);
        let of_a = |row: &&Recomputed<'_>| row.asked.class.as_deref() == Some("A");
        let fails = |row: &&Recomputed<'_>| row.verdict(tolerance) == Verdict::DoesNotFollow;
        let failing = rows.iter().filter(of_a).filter(fails);
        not.extend(failing.map(|row| format!("{}/{}", embedded.name, row.asked.id)));
    }
    not.sort();
    let expected = [
        "sabip_2009/goldacre_per_item",
        "sabip_2009/items_first",
        "sabip_2009/value_first",
        "tera_2010_projection/cumulated_sc2",
        "tera_2010_projection/jobs_2015_sc2",
        "tera_2010_projection/loss_2015_sc2",
    ];
    assert_eq!(not, expected);
}

#[test]
fn a_slip_of_a_critic_is_shown_as_one() {
    let scenario = scenario("sabip_2009");
    let row = figure(&scenario, "goldacre_per_item");
    assert_eq!(row.asked.critic.as_deref(), Some("goldacre"));
    assert_eq!(row.verdict(Tolerance::default()), Verdict::DoesNotFollow);
    let entry = Entry { id: "sabip_2009".to_owned(), scenario: scenario.clone() };
    let told = text(&reproduced(&[entry], Tolerance::default(), &english()));
    let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains("the critic’s own figure (Ben Goldacre"), "{told}");
    assert!(told.contains("79.8 % less than GBP 25 per download"), "{told}");
}

#[test]
fn the_library_recomputed_is_told_as_recorded() {
    let entry = |embedded: &shortfall::catalogue::Embedded| Entry {
        id: embedded.name.to_owned(),
        scenario: load(embedded),
    };
    let entries: Vec<Entry> = LIBRARY.iter().map(entry).collect();
    insta::assert_snapshot!(text(&reproduced(&entries, Tolerance::default(), &english())));
}

// --- Files of users --------------------------------------------------------------

/// A file with `inputs` (name, unit, value) and one figure of 100 in `unit`.
fn user(inputs: &[(&str, &str, f64)], unit: &str, reckoning: &str) -> Scenario {
    let mut file =
        String::from("format = 1\ntitle = 'x'\ncurrency = 'EUR'\nunits = ['visit', 'song']\n");
    for (name, unit, value) in inputs {
        let kind = if unit.starts_with("sale/") { "kind = 'gross'\n" } else { "" };
        let law = format!("law = 'point'\nvalue = {value}\n");
        file.push_str(&format!("[inputs.{name}]\nunit = '{unit}'\n{kind}{law}"));
    }
    file.push_str(&format!("[reproduce.x]\npublished = 100\nunit = '{unit}'\n{reckoning}\n"));
    parse("user.toml", &file, &Request::default(), &NoFiles).unwrap_or_else(|rejected| {
        panic!("{}", shortfall::problem::render(&rejected.problems, &rejected.sources, false))
    })
}

fn gives(inputs: &[(&str, &str, f64)], unit: &str, reckoning: &str) -> f64 {
    let scenario = user(inputs, unit, reckoning);
    figure(&scenario, "x").computed.expect("a number")
}

/// Every family of reckonings, as a plain formula and as a model: both give what is true.
#[test]
fn every_family_can_be_written_as_a_formula_and_as_a_model() {
    const RATE: (&str, &str, f64) = ("sales_per_copy", "sale/download", 0.5);
    const PRICE: (&str, &str, f64) = ("unit_price", "EUR/sale", 8.0);
    type Family<'a> = (Vec<(&'a str, &'a str, f64)>, &'a str, &'a str, &'a str, f64);
    let families: Vec<Family<'_>> = vec![
        (
            vec![("copies", "download", 100.0), RATE, PRICE],
            "EUR",
            "copies * sales_per_copy * unit_price",
            "copies-times-price/loss",
            400.0,
        ),
        (
            vec![("hours", "hour", 200.0), ("hours_per_copy", "hour/download", 2.0), RATE, PRICE],
            "EUR",
            "hours / hours_per_copy * sales_per_copy * unit_price",
            "copies-from-hours/loss",
            400.0,
        ),
        (
            vec![("sample_value", "EUR", 30.0), ("sample_share", "1", 0.15)],
            "EUR",
            "sample_value / sample_share",
            "sample-scaled-up/loss",
            200.0,
        ),
        (
            vec![("home_loss", "EUR", 25.0), ("home_share", "1", 0.25)],
            "EUR",
            "home_loss / home_share",
            "home-share/loss",
            100.0,
        ),
        (
            vec![("legal_sales", "EUR", 40.0), ("copies_per_sale", "download/sale", 3.0), RATE],
            "EUR",
            "legal_sales * copies_per_sale * sales_per_copy",
            "legal-sales-ratio/loss",
            60.0,
        ),
        (
            vec![("value_of_copies", "EUR", 1000.0), ("conversion", "1", 0.07)],
            "EUR",
            "value_of_copies * conversion",
            "value-times-conversion/loss",
            70.0,
        ),
        (
            vec![("base_loss", "EUR/year", 100.0), ("growth", "1", 0.1), ("years", "1", 2.0)],
            "EUR/year",
            "base_loss * (1 + growth) ^ years",
            "growth/loss",
            121.0,
        ),
        (
            vec![
                ("direct_loss", "EUR", 10.0),
                ("output_multiplier", "1", 2.5),
                ("jobs_per_money", "job/EUR", 3.0),
            ],
            "job",
            "direct_loss * jobs_per_money",
            "output-and-jobs/jobs",
            30.0,
        ),
        (
            vec![("direct_loss", "EUR", 25.0), ("market", "EUR", 75.0)],
            "1",
            "direct_loss / (direct_loss + market)",
            "share-of-market/lost_share",
            0.25,
        ),
        (
            vec![("works", "work", 24.0), ("rate_per_work", "EUR/work", 2250.0)],
            "EUR",
            "works * rate_per_work",
            "award-per-work/award",
            54_000.0,
        ),
        (
            vec![
                ("users", "person", 10.0),
                ("copies_per_user", "download/person/day", 5.0),
                ("days", "day", 365.0),
                RATE,
                PRICE,
            ],
            "EUR",
            "users * copies_per_user * days * sales_per_copy * unit_price",
            "users-times-rate/loss",
            73_000.0,
        ),
    ];
    for (inputs, unit, formula, model, expected) in families {
        let near = |found: f64| (found / expected - 1.0).abs() < 1e-12;
        let found = gives(&inputs, unit, &format!("formula = '{formula}'"));
        assert!(near(found), "{formula}: {found}");
        let (name, result) = model.split_once('/').unwrap();
        let found = gives(&inputs, unit, &format!("model = '{name}'\nresult = '{result}'"));
        assert!(near(found), "{model}: {found}");
    }
}

/// The closed form of a sum over years against the sum itself, with and without growth.
#[test]
fn cumulated_growth_is_the_sum_over_years() {
    for (growth, years) in [(0.18, 7), (0.0, 3), (-0.5, 4), (0.24, 0)] {
        let inputs = [
            ("base_loss", "EUR/year", 10.0),
            ("growth", "1", growth),
            ("years", "1", f64::from(years)),
        ];
        let reckoning = "model = 'cumulated-growth'\nresult = 'cumulated_loss'";
        let sum: f64 = (0..=years)
            .map(|year| 10.0 * shortfall::math::pow(1.0 + growth, f64::from(year)))
            .sum();
        let found = gives(&inputs, "EUR", reckoning);
        assert!((found / sum - 1.0).abs() < 1e-12, "{growth}, {years}: {found}, not {sum}");
    }
}

#[test]
fn a_need_of_a_model_may_be_another_formula() {
    let inputs = [
        ("a", "download", 30.0),
        ("b", "download", 10.0),
        ("sales_per_copy", "sale/download", 1.0),
        ("unit_price", "EUR/sale", 2.0),
    ];
    let reckoning = "model = 'copies-times-price'\nresult = 'loss'\nwith.copies = 'a - b'";
    assert_eq!(gives(&inputs, "EUR", reckoning), 40.0);
}

#[test]
fn the_parts_of_a_total_may_be_segments() {
    let file = "format = 1\ntitle = 'x'\ncurrency = 'EUR'\nsegments = ['film', 'music']\n\
                [inputs.part]\nunit = 'EUR'\n\
                [inputs.part.segment.film]\nlaw = 'point'\nvalue = 60\n\
                [inputs.part.segment.music]\nlaw = 'point'\nvalue = 41\n\
                [reproduce.x]\npublished = 100\nunit = 'EUR'\nformula = 'sum(part)'\n";
    let scenario = parse("x", file, &Request::default(), &NoFiles).unwrap();
    assert_eq!(figure(&scenario, "x").computed, Some(101.0));
}

#[test]
fn an_input_with_a_law_counts_by_its_median_and_is_named() {
    let file = "format = 1\ntitle = 'x'\ncurrency = 'EUR'\n\
                [inputs.a]\nunit = 'EUR'\nlaw = 'uniform'\nlow = 50\nhigh = 150\n\
                [inputs.b]\nunit = '1'\nlaw = 'point'\nvalue = 2\n\
                [reproduce.x]\npublished = 200\nunit = 'EUR'\nformula = 'a * b'\n";
    let scenario = parse("x", file, &Request::default(), &NoFiles).unwrap();
    let row = figure(&scenario, "x");
    assert_eq!((row.computed, row.uncertain), (Some(200.0), vec!["a"]));
}

#[test]
fn a_figure_of_a_scope_uses_the_inputs_of_that_scope() {
    let file = "format = 1\ntitle = 'x'\ncurrency = 'EUR'\n\
                scopes = { here = { title = 'Here' }, there = { title = 'There' } }\n\
                [inputs.a]\nunit = 'EUR'\n\
                [inputs.a.scope.here]\nlaw = 'point'\nvalue = 1\n\
                [inputs.a.scope.there]\nlaw = 'point'\nvalue = 2\n\
                [reproduce.x]\npublished = 2\nunit = 'EUR'\nformula = 'a'\nscope = 'there'\n";
    let scenario = parse("x", file, &Request::default(), &NoFiles).unwrap();
    assert_eq!(figure(&scenario, "x").difference, Some(0.0));
}

/// What is compared with nothing, or gives nothing, is never called reproduced.
#[test]
fn a_figure_without_a_number_does_not_follow() {
    let row = |published: &str, value: &str| {
        let file = format!(
            "format = 1\ntitle = 'x'\ncurrency = 'EUR'\n\
             [inputs.a]\nunit = '1'\nlaw = 'point'\nvalue = {value}\n\
             [reproduce.x]\npublished = {published}\nunit = '1'\nformula = '1 / a'\n"
        );
        let scenario = parse("x", &file, &Request::default(), &NoFiles).unwrap();
        let row = figure(&scenario, "x");
        (row.computed, row.difference, row.verdict(Tolerance::default()))
    };
    assert_eq!(row("1", "0"), (None, None, Verdict::DoesNotFollow));
    assert_eq!(row("0", "1"), (Some(1.0), None, Verdict::DoesNotFollow));
    assert_eq!(row("-2", "-0.5"), (Some(-2.0), Some(0.0), Verdict::Reproduces));
    assert_eq!(row("-2", "0.5"), (Some(2.0), Some(2.0), Verdict::DoesNotFollow));
}

/// The bounds are inclusive and can be set; the defaults are those of the manual.
#[test]
fn verdicts_follow_the_bounds() {
    let verdict = |value: f64, tolerance| {
        let scenario = user(&[("a", "1", value)], "1", "formula = 'a'");
        figure(&scenario, "x").verdict(tolerance)
    };
    let usual = Tolerance::default();
    assert_eq!((usual.reproduces, usual.close), (0.02, 0.10));
    assert_eq!(verdict(102.0, usual), Verdict::Reproduces);
    assert_eq!(verdict(97.9, usual), Verdict::Close);
    assert_eq!(verdict(110.0, usual), Verdict::Close);
    assert_eq!(verdict(110.1, usual), Verdict::DoesNotFollow);
    let strict = Tolerance { reproduces: 0.0, close: 0.01 };
    assert_eq!(verdict(100.0, strict), Verdict::Reproduces);
    assert_eq!(verdict(102.0, strict), Verdict::DoesNotFollow);
}
