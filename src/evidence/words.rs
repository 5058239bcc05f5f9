//! What a synthesis says, in words for who does not know meta-analysis.

use super::interval::Interval;
use super::study::Study;
use super::synthesis::Synthesis;
use crate::quantity::{Digits, Reader};

/// A number of a synthesis for a reader: a rate with two decimals, any other
/// effect with three digits.
#[must_use]
pub fn figure(value: f64, is_rate: bool) -> String {
    if is_rate && value.abs() < 1e3 {
        let text = format!("{:.2}", value.abs());
        let sign = if value < 0.0 && text != "0.00" { "−" } else { "" };
        return format!("{sign}{text}");
    }
    Reader::short(Digits::Significant(3)).number(value)
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
pub fn tags(study: &Study) -> String {
    let method = if study.method.is_empty() { study.design } else { &study.method };
    let window = match study.window {
        "first" => "first viewings",
        "repeat" => "repeat viewings",
        _ => "",
    };
    let place = [study.country.as_str(), study.data_years.as_str()];
    let place: Vec<&str> = place.into_iter().filter(|word| !word.is_empty()).collect();
    let mut parts = vec![method.to_owned(), window.to_owned(), place.join(" ")];
    if !study.medium.is_empty() {
        let review = match study.peer_reviewed {
            "yes" => "peer reviewed",
            "partly" => "partly peer reviewed",
            _ => "not peer reviewed",
        };
        parts.extend([review.to_owned(), stake(study).to_owned()]);
    }
    if !study.verified {
        parts.push("from memory".to_owned());
    }
    parts.retain(|part| !part.is_empty());
    parts.join("; ")
}

fn stake(study: &Study) -> &'static str {
    match study.stake {
        "yes" => "funder has a stake",
        "no" => "funder has no stake",
        _ => "funder not known",
    }
}

/// The answer in plain words, a paragraph each: what a new setting may be, what
/// that means, and what the mean hangs on.
#[must_use]
pub fn plain_words(synthesis: &Synthesis<'_>) -> Vec<String> {
    let mut paragraphs = vec![new_setting(synthesis)];
    paragraphs.extend(cut(synthesis));
    paragraphs.extend(mean(synthesis));
    paragraphs
}

/// "−0.54 to 1.29".
#[must_use]
pub fn range(interval: Interval, rates: bool) -> String {
    format!("{} to {}", figure(interval.low, rates), figure(interval.high, rates))
}

fn new_setting(synthesis: &Synthesis<'_>) -> String {
    let rates = synthesis.of_rates();
    let (k, errors) = (synthesis.pooled.k, std_errors(synthesis));
    match &synthesis.prediction {
        Ok(prediction) => {
            let unit = if rates { " sales lost per unpaid copy" } else { "" };
            let range = range(prediction.interval, rates);
            format!(
                "For a new setting the studies allow anything from {range}{unit} (95 % prediction \
                 interval); k = {k}; {errors}."
            )
        }
        Err(problem) => {
            format!("No law for a new setting: {}; k = {k}; {errors}.", problem.message)
        }
    }
}

/// How many of the effects have a standard error, in words.
#[must_use]
pub fn std_errors(synthesis: &Synthesis<'_>) -> String {
    match (synthesis.pooled.with_std_error, synthesis.pooled.k) {
        (0, _) => "none prints a standard error".to_owned(),
        (n, k) if n == k => "each has a standard error".to_owned(),
        (n, _) => format!("{n} of them have a standard error"),
    }
}

/// What a scenario gets, where the effects are rates.
fn cut(synthesis: &Synthesis<'_>) -> Option<String> {
    let prior = synthesis.prior.as_ref()?;
    let at = |p: f64| figure(prior.law.quantile(p), true);
    let high = figure(prior.law.upper_quantile(0.05), true);
    let removed = prior
        .mass_removed
        .map_or(String::new(), |mass| format!(", which removes {:.1} % of it", 100.0 * mass));
    let (low, top) = super::RATES;
    let ends = [low, top].map(|end| Reader::new(Digits::All).number(end)).join(" to ");
    Some(format!(
        "Below 0 piracy would add sales; at 1 every copy is a sale lost, and more cannot be. So a \
         scenario gets this law cut to {ends}{removed}: one chance in twenty below {}, half \
         below {}, one in twenty above {high}.",
        at(0.05),
        at(0.5)
    ))
}

/// The mean, and how far one study moves it.
fn mean(synthesis: &Synthesis<'_>) -> Option<String> {
    let rates = synthesis.of_rates();
    let mean = synthesis.mean.as_ref()?;
    let mut text = format!(
        "The mean of the settings studied is {} (95 % {}): an average of what was studied, not the \
         value for any one setting.",
        figure(mean.value, rates),
        range(mean.interval, rates)
    );
    let moved = synthesis.leave_one_out.iter().filter_map(|one| Some((one.mean?, &one.left_out)));
    let least = moved.clone().min_by(|a, b| a.0.total_cmp(&b.0));
    let most = moved.max_by(|a, b| a.0.total_cmp(&b.0));
    if let (Some((low, without_low)), Some((high, without_high))) = (least, most)
        && without_low != without_high
    {
        text.push_str(&format!(
            " Without `{without_low}` it is {}, without `{without_high}` {}.",
            figure(low, rates),
            figure(high, rates)
        ));
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::super::{find_shipped, read};
    use super::*;

    #[test]
    fn a_figure_has_as_many_digits_as_its_kind_deserves() {
        assert_eq!(figure(-0.5412, true), "−0.54");
        assert_eq!(figure(-0.0012, true), "0.00");
        assert_eq!(figure(-0.714_53, false), "−0.715");
        assert_eq!(figure(0.0, false), "0");
    }

    #[test]
    fn a_study_is_called_by_its_authors_or_by_its_name() {
        let name = |id| short_name(find_shipped(id).expect("shipped"));
        assert_eq!(name("robwaldfogel2007_firstview"), "Rob & Waldfogel 2007");
        assert_eq!(name("ecorys2015_topfilm_first"), "van der Ende et al. 2015");
        assert_eq!(name("ecorys2015_topfilm_second"), "van der Ende et al. 2015");
        let own = read("label,estimate\na trial,1\n", 0).expect("a good table");
        assert_eq!((short_name(&own[0]), tags(&own[0])), ("a trial".to_owned(), String::new()));
    }
}
