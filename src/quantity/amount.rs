//! A sum of money as a headline writes it: `6e9 EUR`, `€6bn`, `6 milliards d'euros`.

use super::names::nicknamed;

/// Words for powers of ten, in the languages that claims are published in, without their point
/// and in lower case. "Billion" is the English one; a French or Dutch one is a million times a
/// million, and its press writes `milliard` or `miljard` for what is meant here.
const SCALES: &[(&str, f64)] = &[
    ("k", 1e3),
    ("thousand", 1e3),
    ("mille", 1e3),
    ("duizend", 1e3),
    ("lakh", 1e5),
    ("m", 1e6),
    ("mn", 1e6),
    ("mln", 1e6),
    ("mio", 1e6),
    ("million", 1e6),
    ("millions", 1e6),
    ("miljoen", 1e6),
    ("millionen", 1e6),
    ("milioni", 1e6),
    ("millones", 1e6),
    ("crore", 1e7),
    ("b", 1e9),
    ("bn", 1e9),
    ("md", 1e9),
    ("mds", 1e9),
    ("mrd", 1e9),
    ("mld", 1e9),
    ("billion", 1e9),
    ("billions", 1e9),
    ("milliard", 1e9),
    ("milliards", 1e9),
    ("miljard", 1e9),
    ("milliarden", 1e9),
    ("miliardi", 1e9),
    ("tn", 1e12),
    ("trillion", 1e12),
    ("trillions", 1e12),
];

/// Words between a number and its currency.
const BETWEEN: &[&str] = &["d", "de", "of", "in"];

/// How to write it so that it can be read.
const HOW: &str = "write the amount as \"6e9 EUR\"";

/// The longest text that is looked at: a headline is shorter.
const LONGEST: usize = 200;

/// Reads one number, with or without a word such as `million`, and one currency, in any order.
///
/// A sign that several currencies share is taken for the best known: `$` for USD, `¥` for JPY.
///
/// # Errors
///
/// What cannot be read, or can be read in two ways, and what to write instead.
pub fn amount(text: &str) -> Result<(f64, &'static str), String> {
    let found = Found::of(text)?;
    let value = found.value()?;
    let currency = found.currency.ok_or_else(|| format!("the amount has no currency: {HOW}"))?;
    Ok((value, currency))
}

/// Reads a number without a currency: `17e6`, `600 million`.
///
/// # Errors
///
/// What cannot be read, or can be read in two ways.
pub fn spoken(text: &str) -> Result<f64, String> {
    let found = Found::of(text)?;
    match found.currency {
        Some(code) => Err(format!("a number without `{code}` is meant, such as 17e6")),
        None => found.value(),
    }
}

/// A run of the text: the digits of a number with the signs in it, a word, or another sign.
#[derive(Clone, Debug, PartialEq)]
enum Token {
    Number(String),
    Word(String),
    Sign(char),
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let (token, length) = token(rest, first);
        tokens.push(token);
        rest = rest[length..].trim_start();
    }
    tokens
}

/// The token that `rest` begins with, and its length in bytes.
fn token(rest: &str, first: char) -> (Token, usize) {
    let run = |of: &dyn Fn(char) -> bool| rest.find(|c| !of(c)).unwrap_or(rest.len());
    if first.is_ascii_digit() {
        let length = number_length(rest);
        return (Token::Number(rest[..length].to_owned()), length);
    }
    // `US$` and `C$` are one word.
    let letters = run(&char::is_alphabetic);
    if letters > 0 {
        let dollar = rest[letters..].starts_with('$');
        let length = letters + usize::from(dollar);
        let word = rest[..length].to_lowercase();
        // The point of an abbreviation, the apostrophe of an article.
        let point = rest[length..].chars().next().filter(|c| matches!(c, '.' | '\'' | '’'));
        return (Token::Word(word), length + point.map_or(0, char::len_utf8));
    }
    (Token::Sign(first), first.len_utf8())
}

/// How many bytes of `rest` are a number: digits in groups, with an exponent at most.
fn number_length(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut at = 0;
    loop {
        while digit(at) {
            at += 1;
        }
        let space = if rest[at..].starts_with('\u{202F}') {
            3
        } else if rest[at..].starts_with('\u{A0}') {
            2
        } else {
            1
        };
        let grouped = rest[at..].starts_with([' ', '\u{A0}', '\u{202F}'])
            && three_digits(&bytes[(at + space).min(bytes.len())..]);
        let inside = rest[at..].starts_with(['.', ',', '_', '\'']) && digit(at + 1);
        match (inside, grouped) {
            (true, _) => at += 1,
            (_, true) => at += space,
            _ => break,
        }
    }
    if rest[at..].starts_with(['e', 'E']) {
        let signed = usize::from(rest[at + 1..].starts_with(['+', '-']));
        if digit(at + 1 + signed) {
            at += 1 + signed;
            while digit(at) {
                at += 1;
            }
        }
    }
    at
}

/// Whether `bytes` begin with exactly three digits.
fn three_digits(bytes: &[u8]) -> bool {
    bytes.iter().take_while(|byte| byte.is_ascii_digit()).count() == 3
}

/// What was found so far.
#[derive(Default)]
struct Found {
    number: Option<String>,
    scale: Option<f64>,
    currency: Option<&'static str>,
}

impl Found {
    fn of(text: &str) -> Result<Self, String> {
        if text.len() > LONGEST {
            return Err(format!("a number has at most {LONGEST} bytes: {HOW}"));
        }
        let mut found = Self::default();
        for token in tokens(text) {
            found.take(&token)?;
        }
        Ok(found)
    }

    fn take(&mut self, token: &Token) -> Result<(), String> {
        let again = match token {
            Token::Number(number) => self.number.replace(number.clone()).is_some(),
            Token::Word(word) if BETWEEN.contains(&word.as_str()) => false,
            Token::Word(word) => self.word(word)?,
            Token::Sign(sign) => self.sign(*sign)?,
        };
        if again { Err(format!("there is one amount and one currency: {HOW}")) } else { Ok(()) }
    }

    /// Whether there was one of the kind before.
    fn word(&mut self, word: &str) -> Result<bool, String> {
        if let Some((_, scale)) = SCALES.iter().find(|(name, _)| *name == word) {
            return Ok(self.scale.replace(*scale).is_some());
        }
        if let Some(code) = super::currency::find(&word.to_uppercase()) {
            return Ok(self.currency.replace(code.code).is_some());
        }
        if let Some(code) = nicknamed(word) {
            return Ok(self.currency.replace(code).is_some());
        }
        if matches!(word, "job" | "jobs" | "emploi" | "emplois" | "banen") {
            return Err(format!("jobs are no money: {HOW}, and the jobs as `--jobs 750000`"));
        }
        Err(format!(
            "`{word}` is neither a number, nor `million` or the like, nor a currency: {HOW}"
        ))
    }

    fn sign(&mut self, sign: char) -> Result<bool, String> {
        if let Some(code) = nicknamed(&sign.to_string()) {
            return Ok(self.currency.replace(code).is_some());
        }
        Err(match sign {
            '%' => format!("a share is no amount of money: {HOW}"),
            '-' | '−' | '–' if self.number.is_some() => {
                "a range has two ends: examine each as a claim of its own".to_owned()
            }
            '-' | '−' | '–' => "an amount must be 0 or more: a claim is of a loss".to_owned(),
            _ => format!("`{sign}` has no place in an amount: {HOW}"),
        })
    }

    fn value(&self) -> Result<f64, String> {
        let number = self.number.as_ref().ok_or_else(|| format!("there is no number: {HOW}"))?;
        let value = value(number, self.scale.is_some())? * self.scale.unwrap_or(1.0);
        if value.is_finite() { Ok(value) } else { Err(format!("`{number}` is too large")) }
    }
}

/// The number that `text` is, whether its signs are those of thousands or of decimals.
fn value(text: &str, scaled: bool) -> Result<f64, String> {
    let (digits, exponent) = match text.find(['e', 'E']) {
        Some(at) => text.split_at(at),
        None => (text, ""),
    };
    let digits: String =
        digits.chars().filter(|c| !matches!(c, '_' | '\'' | ' ' | '\u{A0}' | '\u{202F}')).collect();
    let plain = match decimal_mark(&digits, scaled)? {
        Some(mark) => {
            let (whole, decimals) = digits.rsplit_once(mark).expect("the mark is there");
            format!("{}.{decimals}", whole.replace(['.', ','], ""))
        }
        None => digits.replace(['.', ','], ""),
    };
    format!("{plain}{exponent}").parse().map_err(|_| format!("`{text}` is no number: {HOW}"))
}

/// The sign before the decimals: `.` in `6.5`, `,` in `1.600.000,50`; none in `6,000,000`.
///
/// `22,400` may be either, so it is refused; `1.669` with a word such as `million` behind it is
/// taken as people write it, with a point for decimals.
fn decimal_mark(digits: &str, scaled: bool) -> Result<Option<char>, String> {
    let Some(last) = digits.rfind(['.', ',']) else { return Ok(None) };
    let mark = if digits[last..].starts_with(',') { ',' } else { '.' };
    let count = digits.matches(mark).count();
    let other = digits.contains(if mark == ',' { '.' } else { ',' });
    let after = digits.len() - last - 1;
    let groups: Vec<&str> = digits.split(['.', ',']).collect();
    let in_threes = groups[1..].iter().all(|group| group.len() == 3)
        && (1..=3).contains(&groups[0].len())
        && groups[0] != "0";
    match (count, other) {
        // 6,000,000 and 6.000.000
        (2.., false) if in_threes => Ok(None),
        // 1.600.000,50 and 1,234.5
        (1, true) if groups[1..groups.len() - 1].iter().all(|group| group.len() == 3) => {
            Ok(Some(mark))
        }
        (1, false) if in_threes && after == 3 && !(mark == '.' && scaled) => Err(format!(
            "`{digits}` may be {} or {}: leave the sign out, or write one decimal more or less",
            digits.replace(mark, ""),
            digits.replace(mark, ".").trim_end_matches('0').trim_end_matches('.'),
        )),
        (1, false) => Ok(Some(mark)),
        _ => Err(format!("`{digits}` is no number: {HOW}")),
    }
}

#[cfg(test)]
mod tests {
    use super::amount;

    #[test]
    fn an_amount_is_read_as_people_write_it() {
        for (text, value, currency) in [
            ("6e9 EUR", 6e9, "EUR"),
            ("EUR 30 million", 30e6, "EUR"),
            ("1.5 bn usd", 1.5e9, "USD"),
            ("0 EUR", 0.0, "EUR"),
            ("12_000 SEK", 12_000.0, "SEK"),
            ("€6bn", 6e9, "EUR"),
            ("6e9EUR", 6e9, "EUR"),
            ("6EUR", 6.0, "EUR"),
            ("6 euros", 6.0, "EUR"),
            ("GBP120bn", 120e9, "GBP"),
            ("£12 billion", 12e9, "GBP"),
            ("$58.8 billion", 58.8e9, "USD"),
            ("US$ 58.8 billion", 58.8e9, "USD"),
            ("A$900m", 900e6, "AUD"),
            ("6 milliards d'euros", 6e9, "EUR"),
            ("6 milliards d’euros", 6e9, "EUR"),
            ("1,2 milliard de dollars", 1.2e9, "USD"),
            ("6 miljard euro", 6e9, "EUR"),
            ("6 Mrd. Euro", 6e9, "EUR"),
            ("1,2 billion USD", 1.2e9, "USD"),
            ("3.816 trillion yen", 3.816e12, "JPY"),
            ("1.669 million EUR", 1.669e6, "EUR"),
            ("22400 crore INR", 224e9, "INR"),
            ("6 000 000 000 EUR", 6e9, "EUR"),
            ("6\u{202F}000\u{A0}000 EUR", 6e6, "EUR"),
            ("6,000,000 EUR", 6e6, "EUR"),
            ("6.000.000 EUR", 6e6, "EUR"),
            ("1.600.000,50 EUR", 1_600_000.5, "EUR"),
            ("124,768.82 USD", 124_768.82, "USD"),
            ("0.125 EUR", 0.125, "EUR"),
            ("1.25E+3 EUR", 1250.0, "EUR"),
        ] {
            assert_eq!(amount(text), Ok((value, currency)), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_or_two_is_refused() {
        for bad in [
            "",
            " ",
            "6e9",
            "EUR",
            "6 7 EUR",
            "6 EUR USD",
            "six EUR",
            "-1 EUR",
            "−1 EUR",
            "nan EUR",
            "inf EUR",
            "1e400 EUR",
            "5 %",
            "5%",
            "6 million billion EUR",
            "6 EUR!",
            "1.2.3 EUR",
            "1,23,45.6.7 EUR",
            "6 €€",
            "\0 EUR",
            "6 bits EUR",
            "kr 30",
        ] {
            assert!(amount(bad).is_err(), "{bad}");
        }
        assert!(amount(&"6".repeat(500)).is_err());
    }

    #[test]
    fn what_may_be_thousands_or_decimals_is_not_guessed() {
        for (text, one, other) in
            [("22,400 crore INR", "22400", "22.4"), ("1.200 EUR", "1200", "1.2")]
        {
            let refused = amount(text).unwrap_err();
            assert!(refused.contains(one) && refused.contains(other), "{refused}");
        }
    }

    #[test]
    fn what_is_something_else_is_told_apart() {
        for (text, says) in
            [("29.2-71 bn USD", "a range"), ("750000 jobs", "--jobs"), ("5 % EUR", "a share")]
        {
            let refused = amount(text).unwrap_err();
            assert!(refused.contains(says), "{refused}");
        }
    }
}
