//! Text and drawings that stay what they are inside of a page.

use super::super::document::pieces;
use crate::language::CODE;
use crate::problem::is_unsafe;

/// Text that stays text, with code set as such.
pub(super) fn words(text: &str) -> String {
    with_code(text, escape)
}

/// [`breakable`] text, with code set as such.
pub(super) fn name(text: &str) -> String {
    with_code(text, breakable)
}

fn with_code(text: &str, plain: fn(&str) -> String) -> String {
    let set = |(is_code, piece)| {
        if is_code { format!("<code>{}</code>", escape(piece)) } else { plain(piece) }
    };
    pieces(text).map(set).collect()
}

/// Text that stays text, in an attribute too.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        push(&mut escaped, c);
    }
    escaped
}

fn push(escaped: &mut String, c: char) {
    match c {
        '<' => escaped.push_str("&lt;"),
        '>' => escaped.push_str("&gt;"),
        '&' => escaped.push_str("&amp;"),
        '"' => escaped.push_str("&quot;"),
        '\'' => escaped.push_str("&#39;"),
        CODE => escaped.push('`'),
        c if is_unsafe(c) => escaped.push(' '),
        c => escaped.push(c),
    }
}

/// As many letters of a word may stand without a place to break it.
const LONGEST: usize = 22;

/// [`escape`], with places at which a narrow column may break names, addresses and words
/// that are longer than any real one.
pub(super) fn breakable(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut since = 0;
    for c in text.chars() {
        push(&mut escaped, c);
        since = if c.is_whitespace() || c == '-' { 0 } else { since + 1 };
        if since >= LONGEST || (since > 0 && matches!(c, '_' | '/')) {
            escaped.push_str("<wbr>");
            since = 0;
        }
    }
    escaped
}

/// An SVG inside of an address inside of an attribute in double quotes: what would end either is
/// written by its number.
pub(super) fn in_address(svg: &str) -> String {
    let mut address = String::with_capacity(svg.len() + svg.len() / 4);
    for c in svg.chars() {
        match c {
            '<' => address.push_str("%3C"),
            '>' => address.push_str("%3E"),
            '#' => address.push_str("%23"),
            '"' => address.push_str("%22"),
            '&' => address.push_str("%26"),
            '%' => address.push_str("%25"),
            '\n' => address.push_str("%0A"),
            '{' => address.push_str("%7B"),
            '}' => address.push_str("%7D"),
            c if is_unsafe(c) => address.push(' '),
            c => address.push(c),
        }
    }
    address
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_reads_back_from_its_address() {
        let svg = "<svg a=\"#b\" c='50%'>&amp;\n{é}</svg>";
        let address = in_address(svg);
        let mut bytes = Vec::new();
        let mut rest = address.as_bytes();
        while let [first, tail @ ..] = rest {
            if *first == b'%' {
                let code = std::str::from_utf8(&tail[..2]).unwrap();
                bytes.push(u8::from_str_radix(code, 16).unwrap());
                rest = &tail[2..];
            } else {
                bytes.push(*first);
                rest = tail;
            }
        }
        assert_eq!(String::from_utf8(bytes).unwrap(), svg);
    }

    #[test]
    fn code_is_set_as_code_and_stays_text() {
        let marked = format!("a {CODE}<b>{CODE} c");
        assert_eq!(words(&marked), "a <code>&lt;b&gt;</code> c");
        assert_eq!(escape(&marked), "a `&lt;b&gt;` c");
        assert_eq!(words(&format!("a {CODE}b")), "a b");
        assert_eq!(words("a `b`"), "a `b`");
    }

    #[test]
    fn long_words_can_be_broken_and_short_ones_stay_whole() {
        assert_eq!(breakable("net_share price"), "net_<wbr>share price");
        let long = "x".repeat(60);
        assert_eq!(breakable(&long).replace("<wbr>", ""), long);
        assert_eq!(breakable(&long).matches("<wbr>").count(), 2);
        assert_eq!(breakable("internationalisation"), "internationalisation");
    }
}
