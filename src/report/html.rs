//! Blocks as one page that needs nothing else: no script, no font, no address.

use super::document::{Align, Block, Figure, Grid, Link};
use crate::language::Language;
use crate::problem::is_unsafe;

/// How the page looks: on a phone, at a desk and on paper, in light and in dark.
const STYLE: &str = include_str!("page.css");

/// What the page may do: show itself. Even if some text became markup, nothing would run
/// and nothing would be fetched.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// Sets `blocks` as a page called `title`, in `language`.
#[must_use]
pub fn html(title: &str, language: &Language, blocks: &[Block]) -> String {
    let body: Vec<String> = blocks.iter().map(block).collect();
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"generator\" content=\"shortfall {}\">\n\
         <title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n{}\n</main>\n\
         </body>\n</html>\n",
        language.code,
        crate::VERSION,
        escape(title),
        body.join("\n"),
    )
}

fn block(block: &Block) -> String {
    match block {
        Block::Title(title) => format!("<h1>{}</h1>", escape(title)),
        Block::Heading(heading) => format!("<h2>{}</h2>", escape(heading)),
        Block::Subheading(heading) => format!("<h3>{}</h3>", escape(heading)),
        Block::Paragraph(paragraph) => format!("<p>{}</p>", escape(paragraph)),
        Block::Lines(lines) => list(lines.iter().map(|line| escape(line.trim()))),
        Block::Grid(table) => grid(table),
        Block::Links(links) => list(links.iter().map(link)),
        Block::Figure(drawing) => figure(drawing),
    }
}

fn list(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.map(|item| format!("<li>{item}</li>")).collect();
    format!("<ul>\n{}\n</ul>", items.join("\n"))
}

fn link(link: &Link) -> String {
    let words = escape(link.text.trim());
    match (link.web_address(), &link.url) {
        (Some(url), _) => format!("<a href=\"{}\" rel=\"noreferrer\">{words}</a>", escape(url)),
        (None, Some(url)) => format!("{words}: {}", escape(url)),
        (None, None) => words,
    }
}

/// A table that scrolls by itself on a narrow screen, by keyboard too.
fn grid(grid: &Grid) -> String {
    let class = |i: usize| match grid.columns[i].1 {
        Align::Left => "",
        Align::Right => " class=\"number\"",
    };
    let head: Vec<String> = (0..grid.columns.len())
        .map(|i| format!("<th scope=\"col\"{}>{}</th>", class(i), escape(&grid.columns[i].0)))
        .collect();
    let cell = |(i, text): (usize, &String)| match i {
        0 => format!("<th scope=\"row\"{}>{}</th>", class(i), escape(text)),
        _ => format!("<td{}>{}</td>", class(i), escape(text)),
    };
    let rows: Vec<String> = grid
        .rows
        .iter()
        .map(|row| format!("<tr>{}</tr>", row.iter().enumerate().map(cell).collect::<String>()))
        .collect();
    let label: Vec<String> = grid.columns.iter().map(|(name, _)| escape(name)).collect();
    format!(
        "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"{}\">\n<table>\n\
         <thead><tr>{}</tr></thead>\n<tbody>\n{}\n</tbody>\n</table>\n</div>",
        label.join(", "),
        head.concat(),
        rows.join("\n"),
    )
}

/// A drawing as an image of its own, so that names inside of it meet no others.
fn figure(figure: &Figure) -> String {
    format!(
        "<figure><img src=\"data:image/svg+xml,{}\" alt=\"{}\"></figure>",
        in_address(&figure.svg),
        escape(&figure.says),
    )
}

/// An SVG inside of an address inside of an attribute: what would end either is written by
/// its number.
fn in_address(svg: &str) -> String {
    let mut address = String::with_capacity(svg.len() + svg.len() / 4);
    for c in svg.chars() {
        match c {
            '%' | '#' | '<' | '>' | '"' | '\'' | '&' | '\n' | '{' | '}' => {
                address.push_str(&format!("%{:02X}", c as u32));
            }
            c if is_unsafe(c) => address.push(' '),
            c => address.push(c),
        }
    }
    address
}

/// Text that stays text.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c if is_unsafe(c) => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOSTILE: &str = "\"><script>alert(1)</script> & ' \u{202e}<img src=x onerror=y>";

    fn page(block: Block) -> String {
        let language: &Language = Default::default();
        html(HOSTILE, language, &[block])
    }

    #[test]
    fn text_of_a_file_never_becomes_markup() {
        let text = || HOSTILE.to_owned();
        let grid = Grid { columns: vec![(text(), Align::Left)], rows: vec![vec![text()]] };
        let link = Link { text: text(), url: Some(text()) };
        let figure = Figure { svg: text(), says: text() };
        for block in [
            Block::Title(text()),
            Block::Heading(text()),
            Block::Subheading(text()),
            Block::Paragraph(text()),
            Block::Lines(vec![text()]),
            Block::Grid(grid),
            Block::Links(vec![link]),
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
            page(Block::Links(vec![link])).contains("<a href")
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
}
