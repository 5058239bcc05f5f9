//! What the rules on price, volume and plausibility compute, beside what they conclude.

use std::fs;

use shortfall::context::Context;
use shortfall::critique::{Conclusion, Finding, Mark, Severity};
use shortfall::language::{LANGUAGES, Phrasebook};
use weighed::{corrects, critique, finding, near, of_file, of_method};

mod weighed;

/// The findings of the claims in `text`.
fn findings(text: &str) -> Vec<Vec<Finding>> {
    critique(text, None).claims
}

fn said(finding: &Finding) -> String {
    Phrasebook::new(&LANGUAGES[0]).say(&finding.says)
}

// ------------------------------------------------------------------------------ price

#[test]
fn a_retail_price_is_corrected_by_the_net_share_of_the_place() {
    let belgian = of_file("P1-RETAIL-NOT-NET", "fires");
    corrects(&belgian, 0.3, 0.42, 0.6);
    assert_eq!(belgian.severity, Severity::Error);
    assert_eq!(belgian.marks, [Mark::Judgement]);
    assert_eq!(belgian.used, ["net-share/Belgium/2010"]);
    // Music has no row: our range, and its geometric middle.
    let claim = "[claims.a]\namount = 1\nmedium = \"music\"\nterritory = \"Belgium\"";
    let method = "method = { price_basis = \"retail\", scope_word = \"rightholder\" }";
    let music = finding("P1-RETAIL-NOT-NET", &format!("{claim}\n{method}"));
    corrects(&music, 0.4, 0.28_f64.sqrt(), 0.7);
    assert_eq!((music.marks.as_slice(), music.used.len()), ([Mark::Judgement].as_slice(), 0));
}

#[test]
fn a_value_of_copies_may_be_a_retail_value() {
    let method = "price_basis = \"retail\", scope_word = \"industry\"";
    let named = format!("{method}, loss_word = \"value of copies\"");
    assert_eq!(of_method("P1-RETAIL-NOT-NET", &named).conclusion, Conclusion::Clear);
    assert_eq!(of_method("P1-RETAIL-NOT-NET", method).conclusion, Conclusion::Fires);
    let state = "price_basis = \"retail\", scope_word = \"state\"";
    assert_eq!(of_method("P1-RETAIL-NOT-NET", state).conclusion, Conclusion::Clear);
}

#[test]
fn tax_is_taken_out_at_the_published_rate_or_that_of_the_channel() {
    corrects(&of_file("P2-VAT-INSIDE", "fires"), 1.0 / 1.21, 1.0 / 1.21, 1.0 / 1.21);
    let method = "price_includes_vat = true, scope_word = \"industry\"";
    let cinema = of_method("P2-VAT-INSIDE", &format!("{method}, price_window = \"Cinema\""));
    corrects(&cinema, 1.0 / 1.06, 1.0 / 1.06, 1.0 / 1.06);
    let published = of_method("P2-VAT-INSIDE", &format!("{method}, vat = 0.25"));
    corrects(&published, 0.8, 0.8, 0.8);
    assert!(said(&published).contains("25 %") && said(&published).contains("20 %"));
    assert_eq!(published.severity, Severity::Warning);
    let claim = "[claims.a]\namount = 1\nterritory = \"Atlantis\"";
    let nowhere = finding("P2-VAT-INSIDE", &format!("{claim}\nmethod = {{ {method} }}"));
    assert_eq!((nowhere.conclusion, nowhere.factor), (Conclusion::Fires, None));
    assert!(said(&nowhere).contains("not in our data"));
}

#[test]
fn a_price_is_held_against_that_of_what_was_displaced() {
    let published = of_file("P3-WRONG-WINDOW", "fires");
    near(published.value.unwrap(), 5.0);
    corrects(&published, 0.2, 0.2, 0.2);
    assert_eq!((published.severity, published.marks.len()), (Severity::Error, 0));
    // EUR 6.5 for a viewing in Belgium, 2.5 to 12, as the context judges.
    let belgian = of_method("P3-WRONG-WINDOW", "price = 13");
    near(belgian.value.unwrap(), 2.0);
    corrects(&belgian, 2.5 / 13.0, 0.5, 12.0 / 13.0);
    assert_eq!(
        (belgian.severity, belgian.marks.as_slice()),
        (Severity::Warning, [Mark::Judgement].as_slice())
    );
}

#[test]
fn profit_needs_no_further_cost() {
    let code = "P4-REVENUE-NOT-PROFIT";
    assert_eq!(of_file(code, "fires").severity, Severity::Note);
    let profit = of_method(code, "loss_word = \"lost profit\", price_basis = \"profit\"");
    assert_eq!(profit.conclusion, Conclusion::Clear);
    let sales = of_method(code, "loss_word = \"lost sales\", price_basis = \"net\"");
    assert_eq!(sales.conclusion, Conclusion::Clear);
}

// ------------------------------------------------------------------------------ volume

#[test]
fn a_count_without_a_source_is_said_to_have_none() {
    let code = "V1-NO-VOLUME-SOURCE";
    let bare = of_method(code, "volume = 5");
    assert_eq!((bare.conclusion, bare.severity), (Conclusion::Fires, Severity::Error));
    assert!(said(&bare).contains("not how it was counted"));
    let assumed = of_method(code, "volume = 5, volume_basis = \"assumed\"");
    assert_eq!(assumed.conclusion, Conclusion::Fires);
    // TERA: appendices on the assumptions, whose numbers were not seen.
    let in_part = of_method(code, "volume_source = \"appendix 1\"");
    assert_eq!(in_part.conclusion, Conclusion::Clear);
    assert!(said(&in_part).contains("was not found"));
}

#[test]
fn what_was_counted_is_named() {
    let finding = of_method("V2-USERS-AS-FILES", "volume_unit = \"title\", price_unit = \"copy\"");
    assert_eq!(said(&finding), "What was counted are titles; the price is that of copies.");
}

#[test]
fn every_word_for_what_is_counted_has_a_name() {
    let words = shortfall::scenario::schema().to_string();
    let list = words.split("\"volume_unit\"").nth(1).expect("the key");
    let list = &list[list.find('[').unwrap()..=list.find(']').unwrap()];
    let units: Vec<String> = serde_json::from_str(list).expect("a list of words");
    assert!(units.len() > 5);
    for language in &LANGUAGES {
        for unit in &units {
            let id = format!("v2-users-as-files-unit-{}", unit.replace(' ', "-"));
            assert!(Phrasebook::new(language).knows(&id), "{}.ftl lacks `{id}`", language.code);
        }
    }
}

#[test]
fn links_are_downloads_only_by_a_published_ratio() {
    let code = "V3-AVAILABLE-NOT-TAKEN";
    corrects(&of_file(code, "fires"), 0.5, 0.5, 0.5);
    let hosted = of_method(code, "volume_unit = \"download\", volume_basis = \"hosted\"");
    assert_eq!((hosted.conclusion, hosted.factor), (Conclusion::Fires, None));
    assert_eq!(of_method(code, "volume_unit = \"link\"").conclusion, Conclusion::Fires);
    assert_eq!(of_method(code, "volume_basis = \"survey\"").conclusion, Conclusion::Clear);
}

#[test]
fn a_few_days_are_no_year() {
    let code = "V4-PEAK-EXTRAPOLATION";
    let sabip = of_file(code, "fires");
    near(sabip.value.unwrap(), 1.0);
    corrects(&sabip, 0.5, 0.5, 0.5);
    assert_eq!(of_method(code, "base_days = 29").conclusion, Conclusion::Fires);
    assert_eq!(of_method(code, "base_days = 30").conclusion, Conclusion::Clear);
    let whole = of_method(code, "base_days = 7, extrapolated_days = 7");
    assert_eq!(whole.conclusion, Conclusion::Clear);
    // A survey asks for a year: nothing is extrapolated, and there is no finding.
    let survey = "[claims.a]\namount = 1\nmethod = { volume_basis = \"survey\" }";
    assert!(findings(survey)[0].iter().all(|finding| finding.rule.code != code));
}

#[test]
fn copies_for_each_user_have_a_level_of_their_medium() {
    let code = "V5-UNITS-PER-HEAD";
    let films = of_file(code, "fires");
    near(films.value.unwrap(), 1000.0);
    assert_eq!(films.threshold, Some(500.0));
    corrects(&films, 0.5, 0.5, 0.5);
    near(of_file(code, "clear").value.unwrap(), 450.0);
    // 1e10 films for 10,895,586 Belgians: even if all of them were users.
    let everybody = of_method(code, "volume = 1e10");
    near(everybody.value.unwrap(), 1e10 / 10_895_586.0);
    assert!(said(&everybody).contains("each inhabitant"));
    let claim = "[claims.a]\namount = 1\nperiod = \"year\"\nmedium = \"music\"";
    let tracks = finding(code, &format!("{claim}\nmethod = {{ volume = 2e9, users = 2e6 }}"));
    assert_eq!((tracks.conclusion, tracks.threshold), (Conclusion::Clear, Some(20_000.0)));
    let servers = of_method(code, "volume = 1e10, volume_unit = \"server\", users = 5");
    assert_eq!(servers.conclusion, Conclusion::CannotEvaluate);
}

#[test]
fn hours_are_those_of_a_day() {
    let code = "V6-TIME-IMPOSSIBLE";
    let ten = of_file(code, "fires");
    near(ten.value.unwrap(), 3650.0);
    assert_eq!(ten.severity, Severity::Warning);
    corrects(&ten, 0.4, 0.4_f64.sqrt(), 1.0);
    assert!(said(&ten).contains("10 hours a day"), "{}", said(&ten));
    let twenty = of_method(code, "volume = 3650, users = 1, hours_per_unit = 2");
    assert_eq!(twenty.severity, Severity::Error);
    corrects(&twenty, 0.2, 0.16_f64.sqrt(), 0.8);
    let films = of_file(code, "clear");
    near(films.value.unwrap(), 50.0 * 1.7667);
    assert_eq!(films.marks, [Mark::Weak]);
    let everybody = of_method(code, "volume = 2e10");
    assert!(said(&everybody).contains("each inhabitant"));
}

// ------------------------------------------------------------------------------ plausibility

#[test]
fn top_site_is_small_for_each_person() {
    let text = fs::read_to_string("tests/critique/Q1-SPEND-PER-HEAD/clear.toml").unwrap();
    let all = findings(&text);
    for (claim, head, now) in [(0, "EUR 2.75", 38.36), (1, "EUR 0.857", 9.28)] {
        let own: Vec<_> = all[claim].iter().filter(|f| f.rule.code.starts_with("Q1")).collect();
        assert!(said(own[0]).contains(head), "{}", said(own[0]));
        let extra = if claim == 0 { 30e6 / 10_895_586.0 } else { 6e9 / 7_001_266_876.0 };
        near(own[0].value.unwrap(), extra / now);
        assert_eq!(own[0].factor, None);
    }
}

#[test]
fn top_site_has_no_count_and_no_days() {
    let text = fs::read_to_string("scenarios/top-site.toml").unwrap();
    for own in findings(&text) {
        let of = |code: &str| {
            let found = own.iter().find(|finding| finding.rule.code.starts_with(code));
            found.expect("a finding").conclusion
        };
        assert_eq!(of("V1"), Conclusion::Fires);
        for code in ["P1", "P2", "P3", "V2", "V3", "V4", "V5", "V6"] {
            assert_eq!(of(code), Conclusion::CannotEvaluate, "{code}");
        }
        // It was called a loss, not a damage or a profit.
        for code in ["P4", "Q1", "Q2", "Q3"] {
            assert_eq!(of(code), Conclusion::Clear, "{code}");
        }
    }
}

#[test]
fn sabip_asks_each_user_for_ten_times_what_culture_may_take() {
    let text = fs::read_to_string("tests/critique/Q1-SPEND-PER-HEAD/fires.toml").unwrap();
    let sabip = finding("Q1-SPEND-PER-HEAD", &text);
    assert_eq!(sabip.severity, Severity::Error);
    assert!(said(&sabip).contains("GBP 9,230"), "{}", said(&sabip));
    // USD 2,890.6 billion at 0.5451, 3.6 % of it, for 61.3 million people.
    let culture = 2.8906e12 * 0.5451 * 0.036 / 61_322_463.0;
    let ratio = 12e9 / 1.3e6 / culture;
    near(sabip.value.unwrap(), ratio);
    corrects(&sabip, 0.25 / ratio, 0.5 / ratio, 1.0 / ratio);
    assert_eq!(sabip.marks, [Mark::Judgement, Mark::Weak]);
    for used in
        ["gdp/United Kingdom/2008", "exchange-rate/GBP/2008", "culture-spend-share/EU28/2010"]
    {
        assert!(sabip.used.iter().any(|name| name == used), "{:?}", sabip.used);
    }
    assert_eq!(finding("V4-PEAK-EXTRAPOLATION", &text).conclusion, Conclusion::Fires);
    // GBP 12 billion is not 1 % of the product; the 120 billion first published is 7.6 %.
    let gdp = finding("Q3-EXCEEDS-GDP", &text);
    assert_eq!(gdp.conclusion, Conclusion::Clear);
    near(gdp.value.unwrap(), 12e9 / (2.8906e12 * 0.5451));
    let slip = finding("Q3-EXCEEDS-GDP", &text.replace("amount = 12e9", "amount = 120e9"));
    assert_eq!((slip.conclusion, slip.severity), (Conclusion::Fires, Severity::Warning));
}

#[test]
fn a_loss_beside_its_market() {
    let code = "Q2-EXCEEDS-MARKET";
    let fires = of_file(code, "fires");
    near(fires.value.unwrap(), 500.0 / 418.0);
    assert_eq!(fires.severity, Severity::Error);
    assert!(said(&fires).contains("54 % of the market without"), "{}", said(&fires));
    // USD 86.2 billion of cinema and video in euros of 2010.
    let world = of_file(code, "clear");
    let usd = Context::shipped().find("exchange-rate", "EUR", 2010).unwrap().value.unwrap();
    near(world.value.unwrap(), 4.85e9 / (86.2e9 * usd));
    assert!(world.used.contains(&"exchange-rate/EUR/2010".to_owned()));
}

#[test]
fn a_loss_in_an_unknown_place_is_held_against_the_world() {
    let fires = of_file("Q3-EXCEEDS-GDP", "fires");
    assert_eq!(fires.severity, Severity::Error);
    assert!(said(&fires).contains("product of the world"));
    let usd = Context::shipped().find("exchange-rate", "EUR", 2010).unwrap().value.unwrap();
    near(fires.value.unwrap(), 56e12 / (66.5142e12 * usd));
}

#[test]
fn a_doubtful_exchange_rate_marks_the_finding() {
    let own = "quantity,territory,year,value,unit\nexchange-rate,EUR,2010,0.75,EUR/USD\n";
    let claim = "[claims.a]\namount = 1e9\nterritory = \"World\"";
    for (rows, marks) in [(Some(own), &[Mark::Unverified][..]), (None, &[])] {
        for code in ["Q1-SPEND-PER-HEAD", "Q2-EXCEEDS-MARKET", "Q3-EXCEEDS-GDP"] {
            let all = critique(claim, rows).claims.swap_remove(0);
            let own = all.iter().find(|finding| finding.rule.code == code).unwrap();
            assert_eq!(own.marks, marks, "{code}");
        }
    }
}

#[test]
fn jobs_are_held_against_those_of_the_sector() {
    let code = "Q4-JOBS-EXCEED-SECTOR";
    let fires = of_file(code, "fires");
    near(fires.value.unwrap(), 1.25);
    assert_eq!(
        (fires.severity, fires.marks.as_slice()),
        (Severity::Error, [Mark::Weak].as_slice())
    );
    near(of_file(code, "clear").value.unwrap(), 0.015);
    // A figure without jobs is no subject.
    let none = findings("[claims.a]\namount = 1\nterritory = \"Belgium\"");
    assert!(none[0].iter().all(|finding| finding.rule.code != code));
}
