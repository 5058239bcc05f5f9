//! The shipped table, and what a user's table is told.

use std::collections::{BTreeMap, BTreeSet};

use shortfall::evidence::{
    COLUMNS, DISPLACEMENT, Study, TABLE, find_shipped, read, shipped, std_error_of_interval,
};
use shortfall::problem::{Source, render};

#[test]
fn the_shipped_table_passes_the_checks_of_any_table() {
    let studies = read(TABLE, 0).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(studies.len(), 115);
    assert_eq!(studies.iter().filter(|study| !study.verified).count(), 4);
    assert_eq!(TABLE.lines().next(), Some(&*COLUMNS.join(",")));
}

#[test]
fn every_row_says_what_it_is() {
    for study in shipped() {
        let id = &study.id;
        for (column, cell) in [
            ("authors", &study.authors),
            ("title", &study.title),
            ("venue", &study.venue),
            ("dataset", &study.dataset),
            ("scope", &study.scope),
            ("measure", &study.measure),
            ("method", &study.method),
            ("note", &study.note),
        ] {
            assert!(!cell.is_empty(), "{id} has no {column}");
        }
        for (column, word) in
            [("medium", study.medium), ("design", study.design), ("kind", study.kind)]
        {
            assert!(!word.is_empty(), "{id} has no {column}");
        }
        assert!(study.year >= 1990, "{id} has no year");
        assert!(study.estimate.is_none() || !study.unit.is_empty(), "{id} has no unit");
        assert!(!study.verified || study.source.starts_with("http"), "{id} has no source");
        assert!(study.verified || study.note.to_lowercase().contains("memory"), "{id}");
        // Who is said to have a stake, or none, is named.
        assert!(study.stake == "unknown" || !study.funder.is_empty(), "{id} has no funder");
        assert!(study.note.chars().count() <= 300, "the note of {id} is long");
    }
}

#[test]
fn ranges_and_bounds_are_where_they_belong() {
    for study in shipped() {
        let (low, high) = (study.low.is_some(), study.high.is_some());
        let wanted = match study.reported {
            "range" => (true, true),
            "upper-bound" => (false, study.high.is_some()),
            "lower-bound" => (study.low.is_some(), false),
            _ => (false, false),
        };
        assert_eq!((low, high), wanted, "{}", study.id);
    }
}

#[test]
fn no_standard_error_was_seen_for_any_rate() {
    for study in shipped() {
        let seen = [study.std_error, study.ci_low, study.ci_high];
        assert_eq!(seen, [None; 3], "{}: revise docs/evidence.md", study.id);
    }
    let rates = shipped().iter().filter(|study| study.is_measured_rate() && study.verified);
    assert_eq!(rates.count(), 10);
}

/// One publication, one dataset: two of them would count one survey twice.
/// Samples that were drawn apart are named here.
#[test]
fn no_publication_is_split_into_datasets() {
    let apart = ["baiwaldfogel2012_online", "danaher_block_brazil2021", "gfk_es_music2016"];
    let mut seen: BTreeMap<(&str, u16, &str), &Study> = BTreeMap::new();
    for study in shipped().iter().filter(|study| !apart.contains(&&*study.id)) {
        let first = seen.entry((&study.authors, study.year, &study.title)).or_insert(study);
        assert_eq!(first.dataset, study.dataset, "{} and {}", first.id, study.id);
    }
}

#[test]
fn no_dataset_is_an_orphan() {
    let readme = include_str!("../../data/README.md");
    // Tables of other kinds of data come after that of the studies.
    let readme = readme.split("\n## context.csv").next().expect("the file begins with studies");
    let mut papers: BTreeMap<&str, BTreeSet<(&str, u16)>> = BTreeMap::new();
    for study in shipped() {
        papers.entry(&study.dataset).or_default().insert((&study.authors, study.year));
    }
    for (dataset, papers) in papers {
        let explained = readme.contains(&format!("`{dataset}`"));
        assert!(papers.len() == 1 || explained, "data/README.md does not explain `{dataset}`");
    }
    for line in readme.lines().filter(|line| line.starts_with("| `")) {
        let name = line.split('`').nth(1).expect("a name");
        let known = COLUMNS.contains(&name) || shipped().iter().any(|s| s.dataset == name);
        assert!(known, "data/README.md explains `{name}`, which nothing has");
    }
}

#[test]
fn what_found_no_effect_has_no_number() {
    let none = shipped().iter().filter(|study| study.reported == "no-effect-found");
    assert!(none.clone().count() >= 10);
    for study in none {
        assert_eq!(study.estimate, None, "{}", study.id);
    }
    assert_eq!(find_shipped("oberholzer2007").expect("shipped").estimate, None);
    assert_eq!(find_shipped("nobody2000"), None);
}

#[test]
fn three_columns_suffice() {
    let studies = read("label,estimate,std_error\na,0.2,0.1\nb,-0.1,\n", 0).expect("a table");
    assert_eq!((studies[0].std_error, studies[1].std_error), (Some(0.1), None));
    assert_eq!((studies[0].kind, &*studies[1].dataset), (DISPLACEMENT, "b"));
    assert!(studies.iter().all(|study| study.verified));
    let bom = read("\u{feff}label,estimate\na,0.2\n", 0).expect("a table");
    assert_eq!(bom[0].id, "a");
}

#[test]
fn an_interval_stands_for_a_standard_error() {
    let studies = read("label,estimate,ci_low,ci_high\na,0.2,0.1,0.3\n", 0).expect("a table");
    assert_eq!(studies[0].std_error, Some(std_error_of_interval(0.1, 0.3)));
    assert!((studies[0].std_error.unwrap() - 0.1 / 1.959_963_984_540_054).abs() < 1e-15);
}

/// What a user sees, with the cell underlined.
fn shown(table: &str) -> String {
    let problems = read(table, 0).map(|_| ()).expect_err("a bad table");
    let source = Source { name: "mine.csv".to_owned(), text: table.to_owned() };
    render(&problems, &[source], false)
}

#[test]
fn a_bad_cell_is_shown_with_line_and_column() {
    let text = shown("label,estimate,std_error\n\"a, b\",0.2,0.1\nc,\"0,3\",0\n");
    assert!(text.contains("mine.csv:3:3"), "{text}");
    assert!(text.contains("`estimate` must be a number within ±1e9 or empty, got `0,3`"), "{text}");
    assert!(text.contains("write decimals with a point"), "{text}");
    let text = shown("label,estimate,std_error\na,0.2,0\n");
    assert!(text.contains("mine.csv:2:7") && text.contains("above 0"), "{text}");
}

#[test]
fn bad_tables_are_refused_with_a_way_on() {
    for (table, wanted) in [
        ("", "column `label` or `id` is missing"),
        ("label,estimate\n", "the table has no rows"),
        ("label,estimat\na,1\n", "did you mean `estimate`?"),
        ("label;estimate\na;1\n", "separate columns with commas"),
        ("label,id,estimate\na,b,1\n", "column `id` stands twice"),
        ("label,estimate\na,1\na,2\n", "line 3: `a` stands twice"),
        ("label,estimate\na,1,2\n", "a row must have 2 cells like the header, got 3"),
        ("label,estimate\n,1\n", "a study must have a name"),
        ("label,estimate\na,NaN\n", "must be a number within"),
        ("label,estimate\na,inf\n", "must be a number within"),
        ("label,estimate\na,1e99\n", "must be a number within"),
        ("label,estimate\na,\n", "must have an estimate"),
        ("label,estimate,std_error\na,1,-1\n", "above 0"),
        ("label,estimate,medium\na,1,flim\n", "did you mean `film`?"),
        ("label,estimate,year\na,1,20x5\n", "`year` must be from 1900 to 2100"),
        ("label,estimate,reported\na,0,no-effect-found\n", "\"not significant\" is no zero"),
        ("label,estimate,low,high\na,1,2,3\n", "the estimate must lie between 2 and 3"),
        ("label,estimate,ci_low\na,1,0\n", "must be given together"),
        ("label,estimate,note\na,1,\u{1b}[2J\n", "no control characters"),
    ] {
        let text = shown(table);
        assert!(text.contains(wanted), "{table:?} is told\n{text}\nnot {wanted}");
    }
}

#[test]
fn a_table_is_bounded() {
    let mut table = "label,estimate\n".to_owned();
    for i in 0..10_001 {
        table += &format!("s{i},0.1\n");
    }
    assert!(shown(&table).contains("at most 10000 rows"));
    let many = "label,estimate\n".to_owned() + &"a,x\n".repeat(1000);
    assert!(read(&many, 0).expect_err("a bad table").len() < 200);
}
