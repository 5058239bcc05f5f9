//! Names by which headings of a document are found, the same in HTML and in Markdown.

use std::collections::BTreeSet;

use super::document::Block;

/// The name of every block that is a heading. Renderers of Markdown make the same ones from
/// the headings themselves: small letters, a hyphen for a space, a number for a repetition.
pub(super) fn anchors(blocks: &[Block]) -> Vec<Option<String>> {
    let mut taken: BTreeSet<String> = own(blocks);
    blocks.iter().map(|block| block.heading().map(|(_, text)| free(text, &mut taken))).collect()
}

/// The names that entries of the document have already.
fn own(blocks: &[Block]) -> BTreeSet<String> {
    let entries = blocks.iter().filter_map(|block| match block {
        Block::Entries(entries) => Some(entries),
        _ => None,
    });
    entries.flatten().filter_map(|entry| entry.anchor.clone()).collect()
}

fn free(text: &str, taken: &mut BTreeSet<String>) -> String {
    let base = slug(text);
    let mut name = base.clone();
    let mut again = 0;
    while name.is_empty() || taken.contains(&name) {
        again += 1;
        name = format!("{base}-{again}");
    }
    taken.insert(name.clone());
    name
}

/// Letters and digits of any script, small; nothing that could end an attribute.
fn slug(text: &str) -> String {
    let kept = text.trim().chars().filter_map(|c| match c {
        ' ' => Some('-'),
        '-' | '_' => Some(c),
        c if c.is_alphanumeric() => Some(c),
        _ => None,
    });
    kept.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_found_as_renderers_of_markdown_name_them() {
        let heading = |text: &str| Block::Heading(text.to_owned());
        let blocks =
            ["In short", "Claim “world”", "In short", "L’estimation, à 90 %", "\"><x>", "!"]
                .map(heading);
        let names: Vec<String> = anchors(&blocks).into_iter().flatten().collect();
        let expected = ["in-short", "claim-world", "in-short-1", "lestimation-à-90-", "x", "-1"];
        assert_eq!(names, expected);
    }
}
