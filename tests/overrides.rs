//! What a variant or `--set` brings along, and what it leaves of the file.

use shortfall::language::{LANGUAGES, Phrasebook};
use shortfall::report::{self, Block};
use shortfall::scenario::{NoFiles, Request, Scenario, parse};

const TEXT: &str = "
format = 1
title = 'x'
currency = 'EUR'

[sources.old]
title = 'Old'
[sources.older]
title = 'Older'
[sources.new]
title = 'New'

[claims.c]
amount = 1
source = 'old'

[inputs.x]
unit = 'EUR/year'
law = 'point'
value = 1
sources = ['old', 'older']
note = 'As it was.'

[models.m]
title = 'm'
steps.industry_revenue = 'x'

[compare]
models = ['m']

[variants.bare.inputs.x]
value = 2

[variants.half.inputs.x]
value = 2
source = 'new'

[variants.whole.inputs.x]
value = 2
source = 'new'
note = 'As it is now.'

[variants.claim.claims.c]
sources = ['new']
[variants.claim.sources.new]
title = 'Newer'
";

fn read(variants: &[&str], sets: &[&str]) -> Scenario {
    let owned = |list: &[&str]| list.iter().map(|item| (*item).to_owned()).collect();
    let (variants, sets) = (owned(variants), owned(sets));
    let request = Request { variants, sets, ..Request::default() };
    parse("x", TEXT, &request, &NoFiles).unwrap_or_else(|r| panic!("{:?}", r.problems))
}

fn sources(scenario: &Scenario) -> &[String] {
    &scenario.inputs[0].laws[0][0].provenance.sources
}

#[test]
fn a_source_takes_the_place_of_sources_and_the_reverse() {
    assert_eq!(sources(&read(&[], &[])), ["old", "older"]);
    assert_eq!(sources(&read(&["half"], &[])), ["new"]);
    assert_eq!(sources(&read(&["half"], &["inputs.x.sources=['older']"])), ["older"]);
    let both = read(&[], &["inputs.x={source='old', sources=['new']}"]);
    assert_eq!(sources(&both), ["old", "new"]);
    let claim = read(&["claim"], &[]);
    assert_eq!(claim.claims[0].sources, ["new"]);
    assert_eq!(claim.references.len(), 3, "the sources of the file are no list of names");
}

#[test]
fn explain_says_what_is_left_of_the_law_before() {
    let told = |variants: &[&str], sets: &[&str]| {
        let blocks =
            report::explain::document(&read(variants, sets), None, &Phrasebook::new(&LANGUAGES[0]));
        let lines = blocks.into_iter().filter_map(|block| match block {
            Block::Lines(lines) => Some(lines),
            _ => None,
        });
        let line = lines.flatten().find(|line| line.starts_with("overridden by"));
        line.expect("it is said")
    };
    let both = "; the source and note below are those of";
    assert_eq!(
        told(&["bare"], &[]),
        format!("overridden by variant bare{both} the file’s own law")
    );
    let half = "overridden by variant half; the note below is that of the file’s own law";
    assert_eq!(told(&["half"], &[]), half);
    assert_eq!(told(&["whole"], &[]), "overridden by variant whole");
    assert_eq!(told(&["whole"], &["x=3"]), format!("overridden by --set{both} variant whole"));
}
