//! What a synthesis says, in words for who does not know meta-analysis.

use super::interval::Interval;
use super::study::Study;
use super::synthesis::Synthesis;
use super::terms::DESIGNS;
use crate::catalogue::find;
use crate::language::{Message, Phrasebook, Value};
use crate::problem::Problem;
use crate::quantity::Digits;

/// A number of a synthesis for a reader: a rate with two decimals, any other
/// effect with three digits.
#[must_use]
pub fn figure(value: f64, is_rate: bool) -> Value {
    let as_rate = is_rate && value.abs() < 1e3;
    Value::Short(value, if as_rate { Digits::Places(2) } else { Digits::Significant(3) })
}

/// "Rob & Waldfogel 2007"; the name in the table where no author is given.
#[must_use]
pub fn short_name(study: &Study) -> String {
    let surnames: Vec<&str> = study
        .authors
        .split(';')
        .map(|author| author.split(',').next().unwrap_or("").trim())
        .filter(|surname| !surname.is_empty())
        .collect();
    let who = match surnames.as_slice() {
        [] => return study.id.clone(),
        // "van der Ende, M. et al."
        [one] if study.authors.contains("et al") && !one.contains("et al") => {
            format!("{one} et al.")
        }
        [one] => (*one).to_owned(),
        [one, two] => format!("{one} & {two}"),
        [first, ..] => format!("{first} et al."),
    };
    if study.year == 0 { who } else { format!("{who} {}", study.year) }
}

/// What must be known of a study to weigh it: how, where, whether reviewed, who
/// paid. Empty where a table says nothing of it.
#[must_use]
pub fn tags(study: &Study, book: &Phrasebook) -> String {
    let design = find(DESIGNS, study.design).map_or("", |design| design.name);
    let method = match &study.method[..] {
        "" if design.is_empty() => String::new(),
        "" => book.word(&format!("study-design-{design}")),
        method => book.text(method),
    };
    let window = match study.window {
        "first" | "repeat" => book.word(&format!("study-window-{}", study.window)),
        _ => String::new(),
    };
    let place = [study.country.as_str(), study.data_years.as_str()];
    let place: Vec<&str> = place.into_iter().filter(|word| !word.is_empty()).collect();
    let mut parts = vec![method, window, place.join(" ")];
    if !study.medium.is_empty() {
        let (review, stake) = (study.peer_reviewed, study.stake);
        parts.extend(
            [format!("study-review-{review}"), format!("study-stake-{stake}")]
                .map(|id| book.word(&id)),
        );
    }
    if !study.verified {
        parts.push(book.word("study-from-memory"));
    }
    parts.retain(|part| !part.is_empty());
    book.joined(parts)
}

/// The answer in plain words, a paragraph each: what a new setting may be, what
/// that means, and what the mean hangs on.
#[must_use]
pub fn plain_words(synthesis: &Synthesis<'_>) -> Vec<Message> {
    let mut paragraphs = vec![new_setting(synthesis)];
    paragraphs.extend(cut(synthesis));
    paragraphs.extend(mean(synthesis));
    paragraphs
}

/// "−0.54 to 1.29".
#[must_use]
pub fn range(interval: Interval, rates: bool) -> Message {
    Message::range(figure(interval.low, rates), figure(interval.high, rates))
}

fn new_setting(synthesis: &Synthesis<'_>) -> Message {
    let said = match &synthesis.prediction {
        Ok(prediction) => {
            let rates = synthesis.of_rates();
            let id = if rates { "pool-new-setting-rates" } else { "pool-new-setting" };
            Message::new(id).with("range", range(prediction.interval, rates))
        }
        Err(problem) => Message::new("pool-no-law").with("reason", why_no_law(synthesis, problem)),
    };
    said.with("count", synthesis.pooled.k).with("errors", std_errors(synthesis))
}

/// Why there is no law for a new setting.
fn why_no_law(synthesis: &Synthesis<'_>, problem: &Problem) -> Value {
    let other = || Value::English(problem.message.clone());
    too_few(synthesis.pooled.k).unwrap_or_else(other)
}

/// Why so many effects make no prediction, if that is the reason.
#[must_use]
pub fn too_few(effects: usize) -> Option<Value> {
    (effects < 3).then(|| Message::new("pool-too-few").with("count", effects).into())
}

/// How many of the effects have a standard error, in words.
#[must_use]
pub fn std_errors(synthesis: &Synthesis<'_>) -> Message {
    match (synthesis.pooled.with_std_error, synthesis.pooled.k) {
        (0, _) => Message::new("forest-no-errors"),
        (n, k) if n == k => Message::new("forest-all-errors"),
        (n, k) => Message::new("forest-some-errors").with("unpublished", k - n),
    }
}

/// What a scenario gets, where the effects are rates.
fn cut(synthesis: &Synthesis<'_>) -> Option<Message> {
    let prior = synthesis.prior.as_ref()?;
    let at = |p: f64| figure(prior.law.quantile(p), true);
    let (low, top) = super::RATES;
    let removed = prior.mass_removed.map(|mass| {
        let share = Value::Percent(mass, Digits::Places(1));
        Message::new("pool-cut-removed").with("share", share)
    });
    let said = Message::new("pool-cut")
        .with("low", Value::Number(low, Digits::All))
        .with("high", Value::Number(top, Digits::All))
        .with("removed", removed.map_or_else(|| Value::from(""), Value::from))
        .with("p5", at(0.05))
        .with("p50", at(0.5))
        .with("p95", figure(prior.law.upper_quantile(0.05), true));
    Some(said)
}

/// The mean, and how far one study moves it.
fn mean(synthesis: &Synthesis<'_>) -> Option<Message> {
    let rates = synthesis.of_rates();
    let mean = synthesis.mean.as_ref()?;
    let said = Message::new("pool-mean")
        .with("mean", figure(mean.value, rates))
        .with("range", range(mean.interval, rates));
    let moved = synthesis.leave_one_out.iter().filter_map(|one| Some((one.mean?, &one.left_out)));
    let least = moved.clone().min_by(|a, b| a.0.total_cmp(&b.0));
    let most = moved.max_by(|a, b| a.0.total_cmp(&b.0));
    let moved = least.zip(most).filter(|((_, low), (_, high))| low != high);
    Some(match moved {
        None => said,
        Some(((low, without_low), (high, without_high))) => Message::new("pool-mean-without")
            .with("said", said)
            .with("lowest", without_low.as_str())
            .with("low", figure(low, rates))
            .with("highest", without_high.as_str())
            .with("high", figure(high, rates)),
    })
}

#[cfg(test)]
mod tests {
    use super::super::{find_shipped, read};
    use super::*;
    use crate::language::{LANGUAGES, english};

    #[test]
    fn a_figure_has_as_many_digits_as_its_kind_deserves() {
        let said = |value, is_rate| {
            let figure = figure(value, is_rate);
            english(&Message::new("table-figure").with("figure", figure))
        };
        assert_eq!(said(-0.5412, true), "−0.54");
        assert_eq!(said(-0.0012, true), "0.00");
        assert_eq!(said(-0.714_53, false), "−0.715");
        assert_eq!(said(0.0, false), "0");
    }

    #[test]
    fn a_study_is_called_by_its_authors_or_by_its_name() {
        let name = |id| short_name(find_shipped(id).expect("shipped"));
        assert_eq!(name("robwaldfogel2007_firstview"), "Rob & Waldfogel 2007");
        assert_eq!(name("ecorys2015_topfilm_first"), "van der Ende et al. 2015");
        assert_eq!(name("ecorys2015_topfilm_second"), "van der Ende et al. 2015");
        let own = read("label,estimate\na trial,1\n", 0).expect("a good table");
        let tags = tags(&own[0], &Phrasebook::new(&LANGUAGES[0]));
        assert_eq!((short_name(&own[0]), tags), ("a trial".to_owned(), String::new()));
    }

    #[test]
    fn clauses_about_a_study_are_joined_as_the_language_does() {
        let study = find_shipped("robwaldfogel2007_firstview").expect("shipped");
        let tags = |language: usize| tags(study, &Phrasebook::new(&LANGUAGES[language]));
        assert!(tags(0).contains("; ") && !tags(0).contains("\u{a0};"));
        assert_eq!(tags(1).matches(';').count(), tags(1).matches("\u{a0};").count());
    }
}
