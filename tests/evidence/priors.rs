//! What the shipped table says of a new setting, and where it says nothing.

use shortfall::catalogue::find;
use shortfall::evidence::{
    Assumptions, Bounds, Filter, JUDGED, LeftOut, MAPS, MEDIA, Method, Prior, ignorance,
    leave_one_out, pool, prior, read, select, shipped,
};
use shortfall::language::english;
use shortfall::problem::Problem;

use super::close;

fn ask(filter: &Filter) -> Result<Prior, Problem> {
    prior(shipped(), filter, &Assumptions::default(), &Bounds::default())
}

fn film() -> Prior {
    ask(&Filter::medium("film")).expect("film has rates")
}

#[test]
fn film_has_four_rates_and_a_wide_law() {
    let prior = film();
    assert_eq!(
        prior.counted,
        [
            "baiwaldfogel2012_students",
            "baiwaldfogel2012_online",
            "herzkiljanski2018_firstview",
            "robwaldfogel2007_firstview",
        ]
    );
    assert_eq!(prior.method, Method::HalfNormalGrid);
    close("mean", prior.mean, 0.3775, 1e-12);
    // From make_meta.py, as the three numbers below.
    close("low", prior.interval.low, -0.537_769_645_288_603, 1e-9);
    close("high", prior.interval.high, 1.292_769_645_288_603, 1e-9);
    close("removed", prior.mass_removed.expect("cut"), 0.107_704_432_588_37, 1e-9);
    assert!(prior.warnings.iter().any(|w| english(w).starts_with("10.8 % of the predictive law")));
    assert!(prior.law.quantile(1e-12) >= -0.5 && prior.law.upper_quantile(1e-12) <= 1.0);
}

/// The other numbers for film in docs/evidence.md, to the digits printed there.
#[test]
fn the_manual_says_what_film_gives() {
    let prior = film();
    for (p, printed) in [(0.05, -0.26), (0.5, 0.35), (0.95, 0.88)] {
        assert!((prior.law.quantile(p) - printed).abs() < 0.005, "{p}");
    }
    let selection = select(shipped(), &Filter::medium("film")).expect("a good filter");
    let rows = leave_one_out(&selection.effects(), &Assumptions::default());
    for (id, printed) in [("robwaldfogel2007_firstview", 0.17), ("baiwaldfogel2012_online", 0.50)] {
        let row = rows.iter().find(|row| row.left_out == id).expect("counted");
        assert!((row.mean.expect("three are left") - printed).abs() < 0.005, "{id}");
    }
    let silent = shipped().iter().filter(|study| study.reported == "no-effect-found");
    assert_eq!(silent.count(), 12);
}

#[test]
fn of_one_survey_the_peer_reviewed_rate_counts() {
    let film = film();
    assert!(film.counted.contains(&"herzkiljanski2018_firstview".to_owned()));
    let why = film.left_out.iter().find(|(id, _)| id == "ecorys2015_topfilm_first");
    assert_eq!(why.expect("listed").1, LeftOut::SameDataset);
}

#[test]
fn what_prints_no_number_is_counted_in_words_and_never_as_0() {
    let prior = film();
    assert!(!prior.counted.contains(&"smithtelang2009_dvd".to_owned()));
    let words = prior.description.iter().map(english).collect::<Vec<_>>().join("; ");
    assert!(
        words.contains("`smithtelang2009_dvd`") && words.contains("none is entered as 0"),
        "{words}"
    );
    for medium in MEDIA {
        let filter = Filter { with_unverified: true, ..Filter::medium(medium.name) };
        let selection = select(shipped(), &filter).expect("a good filter");
        for study in &selection.in_words {
            assert_eq!(study.estimate, None, "{}", study.id);
        }
        for effect in selection.effects() {
            let study = shipped().iter().find(|study| study.id == effect.label()).expect("shipped");
            assert_eq!(study.estimate, Some(effect.estimate()));
        }
    }
}

#[test]
fn figures_from_memory_never_enter_by_default() {
    for medium in MEDIA {
        let selection = select(shipped(), &Filter::medium(medium.name)).expect("a good filter");
        assert!(selection.counted.iter().all(|study| study.verified), "{}", medium.name);
    }
    let all = select(shipped(), &Filter::default()).expect("a good filter");
    assert!(all.counted.iter().all(|study| study.verified));
    let asked = Filter { with_unverified: true, ..Filter::medium("books") };
    assert_eq!(select(shipped(), &asked).expect("a good filter").counted.len(), 1);
}

#[test]
fn no_dataset_counts_twice() {
    for filter in MEDIA.iter().map(|medium| Filter::medium(medium.name)).chain([Filter::default()])
    {
        let selection = select(shipped(), &filter).expect("a good filter");
        let mut datasets: Vec<_> = selection.counted.iter().map(|study| &study.dataset).collect();
        let before = datasets.len();
        datasets.sort();
        datasets.dedup();
        assert_eq!(datasets.len(), before, "{filter:?}");
    }
}

#[test]
fn where_nothing_is_measured_there_is_no_prior() {
    for medium in ["software", "live-sport", "books", "tv"] {
        let refused = ask(&Filter::medium(medium)).unwrap_err();
        assert!(
            refused.message.starts_with("no displacement rate that could be counted"),
            "{}",
            refused.message
        );
        let help = refused.help.expect("a way on");
        assert!(help.contains("low = 0, high = 1"), "{help}");
    }
    let tv = ask(&Filter::medium("tv")).unwrap_err();
    assert!(tv.help.expect("a way on").contains("range = \"tv\""));
}

#[test]
fn fewer_than_three_rates_are_refused_and_judgement_is_offered() {
    let music = ask(&Filter::medium("music")).unwrap_err();
    assert_eq!(
        music.message,
        "a prior needs at least 3 independent rates, music has 2: 0.2 \
         (`robwaldfogel2006_album`), 0.225 (`waldfogel2010_itunes`); not counted: 3 results without \
         a number found no effect (`oberholzer2007`, `andersenfrenz2010`, `ecorys2015_music`), and \
         2 results without a number gave a direction or less (`bastard2012_music`, \
         `bounie2005_music`); none is entered as 0"
    );
    assert!(music.help.expect("a way on").contains("`music-purchase-era`"));
    let first = Filter { window: Some("first".to_owned()), ..Filter::medium("film") };
    assert!(ask(&first).unwrap_err().message.contains("film, window first has 2"));
    let cinema = Filter { channel: Some("cinema".to_owned()), ..Filter::medium("film") };
    assert!(ask(&cinema).unwrap_err().message.contains("film, channel cinema"));
}

#[test]
fn a_question_must_be_clear() {
    assert!(ask(&Filter::default()).unwrap_err().message.contains("`medium`"));
    let misspelt = ask(&Filter::medium("flim")).unwrap_err();
    assert_eq!(misspelt.help.as_deref(), Some("did you mean `film`?"));
    let kind = Filter { kind: Some("elasticity".to_owned()), ..Filter::medium("film") };
    assert!(ask(&kind).unwrap_err().message.contains("only `displacement` rates are pooled"));
    let bounds = Bounds { map: "trunkated".to_owned(), ..Bounds::default() };
    let filter = Filter::medium("film");
    let wrong = prior(shipped(), &filter, &Assumptions::default(), &bounds).unwrap_err();
    assert!(wrong.help.expect("a suggestion").contains("truncated"));
}

#[test]
fn filters_leave_out_what_they_say() {
    let strict = Filter { peer_reviewed_only: true, without_stake: true, ..Filter::medium("film") };
    let selection = select(shipped(), &strict).expect("a good filter");
    assert_eq!(selection.counted.len(), 4);
    let why = |id: &str| selection.left_out.iter().find(|(s, _)| s.id == id).map(|(_, why)| *why);
    assert_eq!(why("ecorys2015_topfilm_first"), Some(LeftOut::NotPeerReviewed));
    let table = "label,estimate,std_error,stake\na,0.1,0.1,yes\nb,0.2,0.1,no\n";
    let studies = read(table, 0).expect("a table");
    let filter = Filter { without_stake: true, ..Filter::default() };
    assert_eq!(select(&studies, &filter).expect("a good filter").counted.len(), 1);
}

#[test]
fn a_table_without_media_needs_none() {
    let table = "label,estimate,std_error\na,0.1,0.05\nb,0.2,0.05\nc,0.3,0.05\n";
    let studies = read(table, 0).expect("a table");
    let ask = |filter| prior(&studies, &filter, &Assumptions::default(), &Bounds::default());
    assert_eq!(ask(Filter::default()).expect("three rates").counted, ["a", "b", "c"]);
    assert!(ask(Filter::medium("film")).is_err());
}

#[test]
fn a_list_shows_what_is_not_verified() {
    let shown = Filter::default().list(shipped());
    assert_eq!(shown.len(), shipped().len());
    let elasticities = Filter { kind: Some("elasticity".to_owned()), ..Filter::default() };
    assert_eq!(elasticities.list(shipped()).len(), 7);
}

#[test]
fn every_map_keeps_film_between_its_ends() {
    for map in MAPS {
        let bounds = Bounds { map: map.name.to_owned(), ..Bounds::default() };
        let filter = Filter::medium("film");
        let Ok(prior) = prior(shipped(), &filter, &Assumptions::default(), &bounds) else {
            // With so large a spread it would pile up at an end.
            assert!(map.name.contains("beta"), "{}", map.name);
            continue;
        };
        assert!(prior.law.quantile(1e-9) >= -0.5 && prior.law.upper_quantile(1e-9) <= 1.0);
    }
}

#[test]
fn the_shipped_rates_have_no_standard_error_and_pooling_says_so() {
    let selection = select(shipped(), &Filter::medium("film")).expect("a good filter");
    let pooled = pool(&selection.effects(), 0.25).expect("four rates");
    assert_eq!((pooled.k, pooled.with_std_error), (4, 0));
    assert!(pooled.estimators.iter().all(|entry| entry.tau2.is_none()));
    let reason = "needs a standard error for each effect; 4 of 4 have none";
    assert_eq!(pooled.reason.as_deref(), Some(reason));
    assert!(pooled.bayes.is_some() && pooled.without_std_errors.is_some());
}

#[test]
fn judged_ranges_are_laws_or_say_why_not() {
    for entry in JUDGED {
        assert!(find(MEDIA, entry.medium).is_some(), "{}", entry.name);
        match entry.range {
            Some([low, mode, high]) => {
                let law = entry.law().expect(entry.name);
                assert!(low <= mode && mode <= high && law.quantile(0.5) < high);
            }
            None => assert!(entry.law().unwrap_err().help.is_some(), "{}", entry.name),
        }
    }
    let law = ignorance();
    assert_eq!((law.cdf(0.25), law.mean()), (0.25, Some(0.5)));
}
