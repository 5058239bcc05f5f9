//! Blocks as one page that needs nothing else: no script, no font, no address.

mod block;
mod text;

use self::block::{CONTENTS, Setter};
use self::text::escape;
use super::document::Block;
use crate::language::{Language, Phrasebook};

/// How the page looks: on a phone, at a desk and on paper, in light and in dark.
const STYLE: &str = include_str!("page.css");

/// What the page may do: show itself. Even if some text became markup, nothing would run
/// and nothing would be fetched.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; \
                      base-uri 'none'; form-action 'none'";

/// Sets `blocks` as a page called `title`, in `language`.
#[must_use]
pub fn html(title: &str, language: &'static Language, blocks: &[Block]) -> String {
    let book = Phrasebook::new(language);
    let mut setter = Setter::new(blocks, &book);
    let (head, rest) = blocks.split_at(opening(blocks));
    let opens = setter.all(head);
    let listed = blocks.iter().any(|block| matches!(block, Block::Contents(..)));
    let skip = if listed {
        format!("<a class=\"skip\" href=\"#{CONTENTS}\">{}</a>\n", escape(&book.word("page-skip")))
    } else {
        String::new()
    };
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"generator\" content=\"shortfall {}\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n{skip}\
         <header>\n{opens}\n</header>\n<main>\n{}\n</main>\n</body>\n</html>\n",
        language.code,
        crate::VERSION,
        escape(title),
        setter.all(rest),
    )
}

/// How many blocks open the page: its title and what is said before the first part.
fn opening(blocks: &[Block]) -> usize {
    let begins = |block: &Block| {
        matches!(block, Block::Contents(..)) || block.heading().is_some_and(|(level, _)| level > 1)
    };
    blocks.iter().position(begins).unwrap_or(blocks.len())
}

#[cfg(test)]
mod tests {
    use super::super::document::{Align, Entry, Figure, Grid, Link, Picture, Quote, References};
    use super::*;

    const HOSTILE: &str = "\"><script>alert(1)</script> & ' \u{202e}<img src=x onerror=y>";

    fn page(block: Block) -> String {
        html(HOSTILE, Default::default(), &[Block::Contents(HOSTILE.to_owned(), 3), block])
    }

    #[test]
    fn text_of_a_file_never_becomes_markup() {
        let text = || HOSTILE.to_owned();
        let grid = || Grid { columns: vec![(text(), Align::Left)], rows: vec![vec![text()]] };
        let link = || Link { text: text(), url: Some(text()) };
        let picture = || Picture { light: text(), dark: Some(text()), size: (9, 9) };
        let narrow = Some(picture());
        let figure = Figure { wide: picture(), narrow, says: text(), ..Figure::default() };
        let entry = Entry {
            anchor: None,
            name: text(),
            link: Some(link()),
            text: text(),
            rests_on: Some(References { before: text(), names: vec![(text(), text())] }),
        };
        let quote = Quote { before: text(), words: text(), after: text(), language: Some(text()) };
        for block in [
            Block::Title(text()),
            Block::Heading(text()),
            Block::Subheading(text()),
            Block::Deeper(5, text()),
            Block::Paragraph(text()),
            Block::Quote(quote),
            Block::Lines(vec![text()]),
            Block::Grid(grid()),
            Block::Captioned(text(), grid()),
            Block::Entries(vec![entry]),
            Block::Links(text(), vec![link()]),
            Block::Figure(figure),
        ] {
            let page = page(block);
            assert!(!page.contains("<script"), "{page}");
            assert!(!page.contains("<img src=x"), "{page}");
            assert!(!page.contains('\u{202e}'), "{page}");
        }
    }

    #[test]
    fn only_addresses_of_the_web_become_links() {
        let linked = |url: &str| {
            let link = Link { text: "x".to_owned(), url: Some(url.to_owned()) };
            page(Block::Links(String::new(), vec![link])).contains("<a href=\"http")
        };
        assert!(linked("https://example.org/a?b=1&c=(2)"));
        assert!(linked("http://example.org"));
        for bad in [
            "javascript:alert(1)",
            "data:text/html,x",
            " https://example.org",
            "https://example.org/\" onclick=\"x",
            "https://example.org/ x",
            "//example.org",
            "HTTPS://EXAMPLE.ORG",
        ] {
            assert!(!linked(bad), "{bad}");
        }
    }
}
