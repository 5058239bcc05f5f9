//! Lines of text: cleaned, measured, broken and shortened.
//!
//! Everything is measured from the embedded font, so a layout that fits here
//! fits on paper.

use super::font::{self, Weight};
use crate::language::Phrasebook;

/// Longer texts are cut: a chart is no place for them, and layout stays fast.
const LONGEST: usize = 600;
const ELLIPSIS: char = '…';
const NO_BREAK: char = '\u{a0}';

/// Size in CSS pixels and weight of a text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lettering {
    /// Height of an em in CSS pixels.
    pub size: f64,
    /// How heavy the letters are.
    pub weight: Weight,
}

impl Lettering {
    /// Distance between two lines of writing, in CSS pixels.
    #[must_use]
    pub fn line_height(self) -> f64 {
        (self.size * 1.3).round()
    }

    /// Width of a line in CSS pixels.
    #[must_use]
    pub fn width(self, line: &str) -> f64 {
        font::set(line, self.weight).1 * self.size / font::UNITS_PER_EM
    }
}

/// The text that may be drawn: one line, without control and invisible
/// characters.
///
/// Runs of white space become one space. Control characters, characters that
/// change the direction of writing, and those without width are dropped: they
/// could make a chart say something else than its words. What is longer than
/// 600 characters ends in an ellipsis.
#[must_use]
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len().min(4 * LONGEST));
    let mut length = 0;
    for c in text.chars() {
        let c = if c == '\u{202f}' { NO_BREAK } else { c };
        let c = if c.is_whitespace() && c != NO_BREAK { ' ' } else { c };
        if invisible(c) || (c == ' ' && (out.is_empty() || out.ends_with(' '))) {
            continue;
        }
        if length == LONGEST {
            out.push(ELLIPSIS);
            break;
        }
        out.push(c);
        length += 1;
    }
    out.truncate(out.trim_end().len());
    out
}

fn invisible(c: char) -> bool {
    c.is_control()
        || matches!(u32::from(c),
            0xAD | 0x61C | 0x180E | 0x200B..=0x200F | 0x202A..=0x202E | 0x2060..=0x206F
            | 0xFE00..=0xFE0F | 0xFEFF | 0xFFF0..=0xFFFB | 0xE0000..=0xE0FFF)
        || u32::from(c) & 0xFFFE == 0xFFFE
}

/// Keeps a number with its currency, its scale and the number that it belongs to: "EUR 5.1 m"
/// is one word, and so are "1.2 to 19 m" and "1 of 65,536".
fn bind(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let mut out = String::with_capacity(text.len());
    let numeric = |i: usize| words.get(i).is_some_and(|word| is_number(bare(word)));
    let ends_number = |i: usize| {
        let scaled = || i > 0 && SCALES.contains(&words[i]) && numeric(i - 1);
        words[i].ends_with(char::is_alphanumeric) && (numeric(i) || scaled())
    };
    let between =
        |i: usize| BETWEEN.contains(&words[i]) && i > 0 && ends_number(i - 1) && numeric(i + 1);
    for (i, word) in words.iter().enumerate() {
        if i > 0 {
            let held = belong(words[i - 1], word) || between(i) || between(i - 1);
            out.push(if held { NO_BREAK } else { ' ' });
        }
        out.push_str(word);
    }
    out
}

/// Short words for powers of ten, in all languages.
const SCALES: [&str; 10] = ["k", "m", "bn", "tn", "M", "Md", "mln", "mld", "bln", "dzd"];
/// Words between two numbers of a range or of a share, in all languages.
const BETWEEN: [&str; 6] = ["to", "à", "tot", "of", "sur", "van"];
/// Units of time after a number, in all languages.
const TIMES: [&str; 11] =
    ["year", "years", "months", "days", "an", "ans", "mois", "jours", "jaar", "maanden", "dagen"];

fn belong(left: &str, right: &str) -> bool {
    // French puts spaces beside these signs.
    if matches!(right, ";" | ":" | "»" | "!" | "?") || left == "«" {
        return true;
    }
    let (left_bare, right_bare) = (bare(left), bare(right));
    let is_currency = |s: &str| s.len() == 3 && s.chars().all(|c| c.is_ascii_uppercase());
    let is_scale = |s: &str| SCALES.contains(&s);
    let unit =
        is_scale(right_bare) || matches!(right_bare, "%" | "×") || TIMES.contains(&right_bare);
    (is_currency(left_bare) && is_number(right_bare))
        || (is_number(left_bare) && unit && !left.ends_with(')'))
        || ((is_scale(left_bare) || is_number(left_bare)) && is_currency(right_bare))
}

/// Without the signs around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric() && c != '%')
}

/// Digits, in groups if they are many.
fn is_number(word: &str) -> bool {
    word.chars().any(|c| c.is_ascii_digit())
        && word.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '−' | NO_BREAK))
}

/// The longest beginning of `line` that fits into `width` CSS pixels, ended by
/// an ellipsis if anything is missing; empty if not even that fits.
#[must_use]
pub fn shorten(line: &str, lettering: Lettering, width: f64) -> String {
    if lettering.width(line) <= width {
        return line.to_owned();
    }
    let mut kept: Vec<char> = line.chars().collect();
    while !kept.is_empty() {
        kept.pop();
        let shorter: String = kept.iter().collect::<String>().trim_end().to_owned();
        let candidate = format!("{shorter}{ELLIPSIS}");
        if lettering.width(&candidate) <= width {
            return candidate;
        }
    }
    String::new()
}

/// Width of the widest word of a text, in CSS pixels: in a narrower column words
/// are broken.
pub(super) fn widest_word(text: &str, lettering: Lettering) -> f64 {
    bind(&clean(text)).split(' ').map(|word| lettering.width(word)).fold(0.0, f64::max)
}

/// `text`, cleaned, in at most `most` lines of at most `width` CSS pixels.
///
/// Breaks at spaces; a word that is wider than a line is broken where it must
/// be. What does not fit ends in an ellipsis.
#[must_use]
pub fn wrap(text: &str, lettering: Lettering, width: f64, most: usize) -> Vec<String> {
    let text = bind(&clean(text));
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if lettering.width(&longer) <= width {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        line = break_word(word, lettering, width, &mut lines);
    }
    if !line.is_empty() {
        lines.push(line);
    }
    if lines.len() > most {
        let rest = lines.split_off(most.saturating_sub(1));
        let last = shorten(&format!("{}{ELLIPSIS}", rest[0]), lettering, width);
        if most > 0 && !last.is_empty() {
            lines.push(last);
        }
    }
    lines
}

/// As [`wrap`], with lines of about the same length, so that no word is left
/// alone on the last one.
#[must_use]
pub fn wrap_evenly(text: &str, lettering: Lettering, width: f64, most: usize) -> Vec<String> {
    let lines = wrap(text, lettering, width, usize::MAX);
    if lines.len() < 2 || lines.len() > most {
        return wrap(text, lettering, width, most);
    }
    // Halving finds the narrowest width that needs no more lines.
    let (mut narrow, mut wide) = (widest_word(text, lettering).min(width), width);
    let mut best = lines;
    for _ in 0..10 {
        let middle = f64::midpoint(narrow, wide);
        let tried = wrap(text, lettering, middle, usize::MAX);
        if tried.len() <= best.len() {
            (best, wide) = (tried, middle);
        } else {
            narrow = middle;
        }
    }
    best
}

/// "EUR 5.1 m (1.2 to 19 m)": on one line, or the interval on its own. Lines of the annotation
/// stay apart.
pub(super) fn result_lines(annotation: &str, lettering: Lettering, width: f64) -> Vec<String> {
    annotation.lines().flat_map(|line| result_line(line, lettering, width)).collect()
}

fn result_line(annotation: &str, lettering: Lettering, width: f64) -> Vec<String> {
    let whole = wrap(annotation, lettering, width, 6);
    if whole.len() > 1 { interval_apart(annotation, lettering, width) } else { whole }
}

/// "EUR 5.1 m (1.2 to 19 m)" with the interval on its own lines in any case.
pub(super) fn interval_apart(annotation: &str, lettering: Lettering, width: f64) -> Vec<String> {
    let Some((median, interval)) = annotation.split_once(" (") else {
        return wrap(annotation, lettering, width, 6);
    };
    let mut lines = wrap(median, lettering, width, 6);
    lines.extend(wrap(&format!("({interval}"), lettering, width, 6));
    lines
}

/// With a capital at the beginning.
pub(super) fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// Parts of a sentence with the sign of the language between them.
pub(super) fn joined(parts: Vec<String>, book: &Phrasebook) -> String {
    book.joined(parts)
}

/// Cleaned, with a full stop.
pub(super) fn sentence(text: &str) -> String {
    let text = clean(text);
    if text.is_empty() || text.ends_with(['.', '!', '?', '…']) {
        text
    } else {
        format!("{text}.")
    }
}

/// Breaks a word that is too wide; whole lines go to `lines`, the rest returns.
fn break_word(word: &str, lettering: Lettering, width: f64, lines: &mut Vec<String>) -> String {
    let mut rest: Vec<char> = word.chars().collect();
    loop {
        let text: String = rest.iter().collect();
        if lettering.width(&text) <= width || rest.len() <= 1 {
            return text;
        }
        let mut fits = 1;
        while lettering.width(&rest[..=fits].iter().collect::<String>()) <= width {
            fits += 1;
        }
        // Rather at a space that should hold than inside a word.
        let at = rest[..fits].iter().rposition(|&c| c == NO_BREAK).filter(|&at| at > 0);
        let (end, next) = at.map_or((fits, fits), |at| (at, at + 1));
        lines.push(rest[..end].iter().collect());
        rest.drain(..next);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: Lettering = Lettering { size: 16.0, weight: Weight::Regular };

    #[test]
    fn cleaning_leaves_words_and_drops_what_could_mislead() {
        assert_eq!(clean("  two\n\twords "), "two words");
        assert_eq!(clean("a\u{202e}b\u{2066}c\u{200b}d\u{0}e\u{1b}f\u{feff}g\u{ffff}"), "abcdefg");
        assert_eq!(clean("10\u{202f}m"), "10\u{a0}m");
        assert_eq!(clean(""), "");
        assert_eq!(clean(&"x".repeat(10_000)).chars().count(), LONGEST + 1);
    }

    #[test]
    fn a_number_stays_with_its_currency_and_scale() {
        assert_eq!(
            bind("EUR 5.1 m (1.2 m to 19 m)"),
            "EUR\u{a0}5.1\u{a0}m (1.2\u{a0}m\u{a0}to\u{a0}19\u{a0}m)"
        );
        assert_eq!(bind("(0,501 à 8,22 M)"), "(0,501\u{a0}à\u{a0}8,22\u{a0}M)");
        assert_eq!(
            bind("1 sur 65\u{a0}536, sur 6 ans"),
            "1\u{a0}sur\u{a0}65\u{a0}536, sur 6\u{a0}ans"
        );
        assert_eq!(bind("k of 5 to"), "k of 5 to");
        assert_eq!(bind("EUR 32 or 56 billion"), "EUR\u{a0}32 or 56 billion");
        assert_eq!(bind("6,0 Md EUR"), "6,0\u{a0}Md\u{a0}EUR");
        assert_eq!(bind("EUR 6,0 mld"), "EUR\u{a0}6,0\u{a0}mld");
        assert_eq!(bind("dit « trop » ; fin"), "dit «\u{a0}trop\u{a0}»\u{a0}; fin");
        assert_eq!(bind("in 2010 models"), "in 2010 models");
    }

    #[test]
    fn lines_fit_and_nothing_is_lost_without_an_ellipsis() {
        let text =
            "The quick brown fox jumps over the lazy dog and a Donaudampfschifffahrtsgesellschaft";
        for width in [40.0, 90.0, 200.0, 2000.0] {
            let lines = wrap(text, SMALL, width, usize::MAX);
            assert!(lines.iter().all(|line| SMALL.width(line) <= width), "{width}: {lines:?}");
            let letters = |s: &str| s.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            assert_eq!(letters(&lines.concat()), letters(text));
        }
        let two = wrap(text, SMALL, 120.0, 2);
        assert_eq!(two.len(), 2);
        assert!(two[1].ends_with('…') && SMALL.width(&two[1]) <= 120.0);
    }

    #[test]
    fn even_lines_are_as_many_and_leave_no_word_alone() {
        let text = "yearly loss of the film industry by each model, on our volume, not theirs";
        let width = SMALL.width("yearly loss of the film industry by each model, on our volume,");
        assert_eq!(wrap(text, SMALL, width, 9)[1], "not theirs");
        let even = wrap_evenly(text, SMALL, width, 9);
        assert_eq!(even.len(), 2);
        assert!(SMALL.width(&even[1]) > 0.7 * SMALL.width(&even[0]), "{even:?}");
    }

    #[test]
    fn the_ends_of_wrapping() {
        assert!(wrap("", SMALL, 100.0, 3).is_empty());
        assert!(wrap("words", SMALL, 100.0, 0).is_empty());
        assert_eq!(wrap("WWW", SMALL, 0.0, 9).len(), 3);
        assert_eq!(shorten("words", SMALL, 1.0), "");
    }
}
