//! Reports: what can be checked of a page without a browser. `.ci/axe` checks the rest in one.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn shortfall(arguments: &[&str], folder: &Path) -> Output {
    let program = env!("CARGO_BIN_EXE_shortfall");
    Command::new(program).args(arguments).current_dir(folder).output().unwrap()
}

/// A file of this repository, from wherever the program runs.
fn shipped(path: &str) -> String {
    fs::canonicalize(path).unwrap().display().to_string()
}

/// The report on `files` as HTML, with few draws.
fn page(files: &[&str], language: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let files: Vec<String> = files.iter().map(|file| shipped(file)).collect();
    let mut arguments = vec!["report"];
    arguments.extend(files.iter().map(String::as_str));
    arguments.extend(["--draws", "1024", "--lang", language, "-q", "-o", "r.html"]);
    let done = shortfall(&arguments, folder.path());
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    fs::read_to_string(folder.path().join("r.html")).unwrap()
}

/// An opening tag: its name, and its attributes as they stand.
struct Tag<'a> {
    name: &'a str,
    attributes: &'a str,
}

impl<'a> Tag<'a> {
    fn attribute(&self, name: &str) -> Option<&'a str> {
        let start = self.attributes.find(&format!(" {name}=\""))? + name.len() + 3;
        self.attributes[start..].split('"').next()
    }
}

/// Every opening tag of a page of ours, in which text holds no `<` and attributes no `>`.
fn tags(page: &str) -> Vec<Tag<'_>> {
    let body = page.split_once("</style>").expect("a page has a style").1;
    let opened = body.split('<').skip(1).filter(|rest| !rest.starts_with('/'));
    opened
        .map(|rest| {
            let tag = rest.split('>').next().unwrap();
            let (name, _) = tag.split_once(' ').unwrap_or((tag, ""));
            Tag { name, attributes: &tag[name.len()..] }
        })
        .collect()
}

/// Everything that is wrong with a page, in words.
fn faults(page: &str) -> Vec<String> {
    let tags = tags(page);
    let mut faults = Vec::new();
    let mut ids = BTreeSet::new();
    let mut level = 0;
    let mut named = BTreeSet::new();
    for tag in &tags {
        if let Some(id) = tag.attribute("id")
            && (id.is_empty() || id.contains(char::is_whitespace) || !ids.insert(id))
        {
            faults.push(format!("id `{id}` is empty, has a space or stands twice"));
        }
        if let Some(heading) = tag.name.strip_prefix('h').and_then(|n| n.parse::<u8>().ok()) {
            if heading > level + 1 || (heading == 1) != (level == 0) {
                faults.push(format!("h{heading} after h{level}"));
            }
            level = heading;
        }
        if tag.name == "th" && tag.attribute("scope").is_none() {
            faults.push("a th without scope".to_owned());
        }
        if tag.name == "img" && tag.attribute("alt").is_none_or(str::is_empty) {
            faults.push("an img without alt".to_owned());
        }
        if tag.attribute("role") == Some("region")
            && tag.attribute("aria-label").is_none_or(|name| name.is_empty() || !named.insert(name))
        {
            faults.push(format!("a region without a name of its own: {}", tag.attributes));
        }
        if ["script", "link", "iframe", "object", "embed", "form", "base"].contains(&tag.name) {
            faults.push(format!("a {}", tag.name));
        }
        for fetched in ["src", "srcset", "poster", "style", "onclick", "onerror", "onload"] {
            if tag.attribute(fetched).is_some_and(|to| !to.starts_with("data:image/svg+xml,")) {
                faults.push(format!("{fetched} of a {}", tag.name));
            }
        }
    }
    let led = tags.iter().filter_map(|tag| tag.attribute("href"));
    for address in led {
        match address.strip_prefix('#') {
            Some(id) if !ids.contains(id) => faults.push(format!("nothing is called #{id}")),
            None if !address.starts_with("http") => faults.push(format!("leads to {address}")),
            _ => {}
        }
    }
    let style = page.split_once("</style>").unwrap().0;
    faults.extend(["url(", "@import"].iter().filter(|s| style.contains(*s)).map(|s| (*s).into()));
    faults
}

#[test]
fn pages_keep_the_rules_of_accessible_tables_headings_and_images() {
    let top_site = "scenarios/top-site.toml";
    for (files, language) in [
        (&[top_site][..], "en"),
        (&[top_site], "fr"),
        (&[top_site], "nl"),
        (&["scenarios/claims/lek_2005.toml"], "en"),
        (&["scenarios/panel-example.toml"], "nl"),
        (&[top_site, "scenarios/claims/lek_2005.toml", top_site], "fr"),
    ] {
        let page = page(files, language);
        assert_eq!(faults(&page), Vec::<String>::new(), "{files:?}");
        assert!(page.contains(&format!("<html lang=\"{language}\">")));
        assert!(page.contains("default-src 'none'"));
    }
}

/// The test above must be able to fail.
#[test]
fn a_page_that_breaks_a_rule_is_seen() {
    let good = "</style><h1 id=\"a\">A</h1><h2 id=\"b\">B</h2><img src=\"data:image/svg+xml,x\" \
                alt=\"y\"><a href=\"#a\">x</a>";
    assert!(faults(good).is_empty(), "{:?}", faults(good));
    for (from, to) in [
        ("id=\"b\"", "id=\"a\""),
        ("<h2", "<h3"),
        ("<h2", "<h1"),
        ("alt=\"y\"", ""),
        ("data:image/svg+xml,x", "https://example.org/x.png"),
        ("#a", "#c"),
        ("#a", "javascript:x"),
        ("<img", "<th>x</th><img"),
        ("<img", "<script>x</script><img"),
        ("<img", "<div role=\"region\"></div><img"),
        ("</style>", "@import x</style>"),
    ] {
        assert!(!faults(&good.replace(from, to)).is_empty(), "{from} to {to}");
    }
}
