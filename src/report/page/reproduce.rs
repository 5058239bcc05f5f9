//! How to make the same report again.

use super::super::document::Block;
use super::Page;
use crate::language::{Message, Phrasebook};
use crate::outcome::phrases;

pub(super) fn section(pages: &[Page<'_>], command: &str, book: &Phrasebook) -> Vec<Block> {
    let mut lines = vec![book.set(&Message::new("report-command").with("command", command))];
    for page in pages {
        let outcome = page.outcome();
        let hash = Message::new("report-hash").with("hash", outcome.scenario.hash.as_str());
        let of_it = [book.say(&phrases::settings(outcome)), book.set(&hash)];
        if pages.len() > 1 {
            let [settings, hash] = of_it;
            let title = &outcome.scenario.title;
            lines.extend([format!("{title}: {settings}"), format!("{title}: {hash}")]);
        } else {
            lines.extend(of_it);
        }
    }
    vec![Block::Heading(book.word("report-reproduce")), Block::Lines(lines)]
}
