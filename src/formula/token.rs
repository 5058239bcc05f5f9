//! From text to tokens, with a mend for what people write instead.

use super::FormulaError;
use super::syntax::Operator;
use crate::quantity::machine;
use std::ops::Range;

/// More mistakes than this are not listed.
const MOST_ERRORS: usize = 8;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Number(f64),
    Name(String),
    Operator(Operator),
    Power,
    Open,
    Close,
    Comma,
    End,
}

#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub(super) token: Token,
    pub(super) span: Range<usize>,
}

/// Every token of `text`, [`Token::End`] last.
pub(super) fn tokens(text: &str) -> Result<Vec<Placed>, Vec<FormulaError>> {
    let mut reader = Reader { text, at: 0, found: Vec::new(), errors: Vec::new() };
    while reader.at < text.len() && reader.errors.len() < MOST_ERRORS {
        reader.next();
    }
    reader.found.push(Placed { token: Token::End, span: text.len()..text.len() });
    if reader.errors.is_empty() { Ok(reader.found) } else { Err(reader.errors) }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
    found: Vec<Placed>,
    errors: Vec<FormulaError>,
}

impl<'a> Reader<'a> {
    fn next(&mut self) {
        let start = self.at;
        let first = self.rest().chars().next().expect("`at` is before the end");
        if first.is_ascii_digit() || first == '.' {
            self.number();
        } else if first.is_alphabetic() || first == '_' {
            self.name();
        } else if first.is_whitespace() {
            self.at += first.len_utf8();
        } else if let Some((symbol, token)) =
            SYMBOLS.iter().find(|(symbol, _)| self.rest().starts_with(symbol))
        {
            self.at += symbol.len();
            self.found.push(Placed { token: token.clone(), span: start..self.at });
        } else {
            self.mistake(first);
        }
    }

    fn number(&mut self) {
        let start = self.at;
        let text = self.take(number_length(self.rest()));
        let help = match text {
            _ if text.starts_with('.') => format!("write `0{text}`"),
            _ if text.ends_with('.') => format!("write `{text}0`"),
            _ if text.ends_with('_') || text.contains("__") => "put `_` between digits".to_owned(),
            _ if text.starts_with('0') && text[1..].starts_with(|c: char| c.is_ascii_digit()) => {
                "write thousands as in `2_000_000`, and no zero in front".to_owned()
            }
            _ => String::new(),
        };
        let value = text.replace('_', "").parse::<f64>();
        let error = match value {
            _ if !help.is_empty() => {
                FormulaError::new(start..self.at, format!("`{text}` is no number"))
            }
            Err(_) => FormulaError::new(start..self.at, format!("`{text}` is no number")),
            Ok(value) if value.is_infinite() => {
                FormulaError::new(start..self.at, format!("`{text}` is too large for a number"))
            }
            Ok(value) => {
                let token = Token::Number(value);
                self.found.push(Placed { token, span: start..self.at });
                return;
            }
        };
        self.errors.push(error.help(help));
    }

    fn name(&mut self) {
        let start = self.at;
        let name = self.take_while(|c| c.is_alphanumeric() || c == '_');
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if name.chars().all(allowed) && !name.starts_with('_') {
            let token = Token::Name(name.to_owned());
            self.found.push(Placed { token, span: start..self.at });
            return;
        }
        let lower = name.to_lowercase();
        let help = match name.chars().find(|c| "²³".contains(*c)) {
            _ if name.starts_with('_') => "begin the name with a letter".to_owned(),
            Some('²') => "write `^2`".to_owned(),
            Some(_) => "write `^3`".to_owned(),
            None if lower.chars().all(allowed) => format!("write `{lower}`"),
            None => String::new(),
        };
        let message =
            format!("a name has lower-case letters, digits and `_`, got `{}`", shortened(name));
        self.errors.push(FormulaError::new(start..self.at, message).help(help));
    }

    fn mistake(&mut self, first: char) {
        let span = self.at..self.at + first.len_utf8();
        self.at = span.end;
        let (seen, help) = match first {
            '=' => ("=".to_owned(), "write `==` to compare".to_owned()),
            '%' => ("%".to_owned(), self.percent()),
            '€' | '$' | '£' | '¥' => {
                (first.to_string(), "give the unit to an input; a formula has none".to_owned())
            }
            '²' => ("²".to_owned(), "write `^2`".to_owned()),
            '³' => ("³".to_owned(), "write `^3`".to_owned()),
            '!' | '&' | '|' | '?' | ':' => {
                (first.to_string(), "write `if(condition, this, otherwise)`".to_owned())
            }
            '[' | '{' => (first.to_string(), "write `(`".to_owned()),
            ']' | '}' => (first.to_string(), "write `)`".to_owned()),
            '√' => (first.to_string(), "write `sqrt(…)`".to_owned()),
            _ => {
                let instead = INSTEAD.iter().find(|(wrong, _)| wrong.contains(first));
                (
                    first.escape_debug().to_string(),
                    instead.map_or_else(String::new, |(_, right)| format!("write `{right}`")),
                )
            }
        };
        let message = format!("`{seen}` has no meaning in a formula");
        self.errors.push(FormulaError::new(span, message).help(help));
    }

    fn percent(&self) -> String {
        match self.found.last() {
            Some(Placed { token: Token::Number(value), .. }) => {
                format!("write {} for {} %", machine(value / 100.0), machine(*value))
            }
            _ => "write a share as a number: 0.2 for 20 %".to_owned(),
        }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn take(&mut self, length: usize) -> &'a str {
        let taken = &self.rest()[..length];
        self.at += length;
        taken
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        self.take(rest.find(|c| !wanted(c)).unwrap_or(rest.len()))
    }
}

/// The longest first where one begins another. `**` is told apart by the
/// parser.
const SYMBOLS: &[(&str, Token)] = &[
    ("<=", Token::Operator(Operator::LessOrEqual)),
    (">=", Token::Operator(Operator::GreaterOrEqual)),
    ("==", Token::Operator(Operator::Equal)),
    ("!=", Token::Operator(Operator::NotEqual)),
    ("<", Token::Operator(Operator::Less)),
    (">", Token::Operator(Operator::Greater)),
    ("+", Token::Operator(Operator::Add)),
    ("-", Token::Operator(Operator::Subtract)),
    ("*", Token::Operator(Operator::Multiply)),
    ("/", Token::Operator(Operator::Divide)),
    ("^", Token::Power),
    ("(", Token::Open),
    (")", Token::Close),
    (",", Token::Comma),
];

/// Signs of print, and what a formula writes.
const INSTEAD: &[(&str, &str)] =
    &[("×·∙⋅∗", "*"), ("÷∕⁄", "/"), ("−–—", "-"), ("≤", "<="), ("≥", ">="), ("≠", "!=")];

/// Digits, a fraction and an exponent, as far as they reach.
fn number_length(text: &str) -> usize {
    let digits = |from: usize| {
        let rest = &text[from..];
        from + rest.find(|c: char| !c.is_ascii_digit() && c != '_').unwrap_or(rest.len())
    };
    let mut end = digits(0);
    if text[end..].starts_with('.') {
        end = digits(end + 1);
    }
    if text[end..].starts_with(['e', 'E']) {
        let sign = usize::from(text[end + 1..].starts_with(['+', '-']));
        let after = digits(end + 1 + sign);
        if after > end + 1 + sign {
            end = after;
        }
    }
    end
}

/// At most 40 characters, for a message.
pub(super) fn shortened(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
