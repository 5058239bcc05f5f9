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

/// The style sheet shows one of the four; without it the wide light one is seen.
#[test]
fn a_chart_is_on_the_page_wide_and_for_a_phone_in_light_and_in_dark() {
    let page = page(&["scenarios/top-site.toml"], "en");
    let tags = tags(&page);
    let images: Vec<&Tag> = tags.iter().filter(|tag| tag.name == "img").collect();
    assert_eq!(images.len(), 8);
    let of = |tag: &Tag, name: &str| tag.attribute(name).unwrap().to_owned();
    for images in images.chunks(4) {
        let classes: Vec<String> = images.iter().map(|tag| of(tag, "class")).collect();
        assert_eq!(classes, ["wide light", "wide dark", "narrow light", "narrow dark"]);
        let widths: Vec<String> = images.iter().map(|tag| of(tag, "width")).collect();
        assert_eq!(widths, ["1200", "1200", "360", "360"]);
        let seen: Vec<bool> =
            images.iter().map(|tag| !tag.attributes.contains(" hidden ")).collect();
        assert_eq!(seen, [true, false, false, false]);
        let sources: BTreeSet<String> = images.iter().map(|tag| of(tag, "src")).collect();
        assert_eq!(sources.len(), 4);
    }
}

/// Names of options in a reason are code, in HTML and in Markdown, and no backquote is left.
#[test]
fn what_is_typed_is_set_as_code() {
    for language in ["en", "fr", "nl"] {
        let page = page(&["scenarios/claims/lek_2005.toml"], language);
        assert!(page.contains("<code>claim --volume N</code>"), "{language}");
        let body = page.split_once("</style>").unwrap().1;
        assert!(!body.contains('`'), "{language}");
    }
    let folder = tempfile::tempdir().unwrap();
    let scenario = fs::read_to_string("scenarios/claims/lek_2005.toml").unwrap();
    let text = written(&scenario, "r.md", &["--format", "markdown"], folder.path());
    assert!(text.contains("`claim --volume N`"), "{text}");
    assert!(text.contains("Command: `shortfall report s.toml "), "{text}");
    assert!(!text.contains("\\`"), "{text}");
}

/// Runs `report` on `scenario`, few draws, and returns what was written as `name`.
fn written(scenario: &str, name: &str, more: &[&str], folder: &Path) -> String {
    fs::write(folder.join("s.toml"), scenario).unwrap();
    let mut arguments = vec!["report", "s.toml", "--draws", "1024", "-q", "-o", name];
    arguments.extend(more);
    let done = shortfall(&arguments, folder);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    fs::read_to_string(folder.join(name)).unwrap()
}

/// What strangers may write into a file, as a TOML string.
const HOSTILE: &str = r#""""<script>alert(1)</script>"><img src=x onerror=alert(2)>\u202e\u0007](javascript:x) ![i](data:x) `c` *b* $x$""""#;

/// Top Site with hostile words in every field that holds words.
fn hostile() -> String {
    let fields = [
        "title",
        "summary",
        "note",
        "wording",
        "publisher",
        "bearer",
        "quote",
        "meaning",
        "what",
        "says",
        "about",
        "funder",
        "date",
        "paraphrase",
    ];
    let scenario = fs::read_to_string("scenarios/top-site.toml").unwrap();
    let mut text = String::new();
    let mut replaced = 0;
    let mut inside = false;
    for line in scenario.lines() {
        if inside {
            inside = !line.ends_with("\"\"\"");
            continue;
        }
        let field = fields.iter().find(|field| line.starts_with(&format!("{field} = \"")));
        if let Some(field) = field {
            inside = line.matches("\"\"\"").count() == 1;
            text.push_str(&format!("{field} = {HOSTILE}\n"));
            replaced += 1;
        } else if line.starts_with("url = ") {
            text.push_str("url = \"https://example.org/\\\"onclick=\\\"x\"\n");
        } else {
            text.push_str(&format!("{line}\n"));
        }
    }
    assert!(replaced > 100, "only {replaced} fields");
    text
}

#[test]
fn hostile_words_in_every_field_stay_words_in_html_and_in_markdown() {
    let folder = tempfile::tempdir().unwrap();
    let scenario = hostile();
    let page = written(&scenario, "r.html", &[], folder.path());
    assert_eq!(faults(&page), Vec::<String>::new());
    let text = written(&scenario, "r.md", &["--format", "markdown"], folder.path());
    for said in [&page, &text] {
        assert!(said.contains("&lt;script&gt;"));
        for bad in ["<script", "<img src=x", "\u{202e}", "\u{7}"] {
            assert!(!said.contains(bad), "{bad:?}");
        }
    }
    let free = text.replace("\\\\", "").replace("\\](", "").replace("\\![", "").replace("\\`", "");
    let free = free.replace("\\*", "").replace("\\$", "");
    // Code is ours alone: nothing that the file says stands in it.
    for code in free.split('`').skip(1).step_by(2) {
        let ours =
            ["shortfall report s.toml", "claim --"].iter().any(|start| code.starts_with(start));
        assert!(ours || code.bytes().all(|b| b.is_ascii_hexdigit()), "{code}");
    }
    assert!(!free.contains('$'), "a formula");
    let pictures = free.matches("![").count();
    assert_eq!(pictures, 2, "the charts and nothing else");
    let links = free.match_indices("](").map(|(at, _)| &free[at + 2..]);
    for to in links {
        let ours = ["#", "http://", "https://", "r-ladder.png", "r-bridge.png"];
        assert!(ours.iter().any(|start| to.starts_with(start)), "{}", &to[..40]);
    }
}

#[test]
fn a_report_in_markdown_has_its_charts_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let scenario = fs::read_to_string("scenarios/top-site.toml").unwrap();
    let text = written(&scenario, "a b.md", &["--format", "markdown"], folder.path());
    for chart in ["ladder", "bridge"] {
        assert!(text.contains(&format!("](a%20b-{chart}.png)")), "{chart}");
        let picture = fs::read(folder.path().join(format!("a b-{chart}.png"))).unwrap();
        assert!(picture.starts_with(b"\x89PNG"));
    }
    // Every name in the contents is that of a heading, and the answer stands before them.
    for part in ["The ranges", "Evidence used", "How to make this report again"] {
        let anchor = part.to_lowercase().replace(' ', "-");
        assert!(text.contains(&format!("[{part}](#{anchor})")), "{part}");
        assert!(text.contains(&format!("## {part}\n")), "{part}");
    }
    assert!(text.find("## In short") < text.find("**Contents**"), "{text}");
}

#[test]
fn contents_of_several_files_lead_to_the_sections_of_each() {
    let files = ["scenarios/top-site.toml", "scenarios/claims/lek_2005.toml"];
    let page = page(&files, "en");
    let contents = page.split_once("<nav").unwrap().1.split_once("</nav>").unwrap().0;
    assert!(page.contains("<a class=\"skip\" href=\"#page.contents\">"));
    for (anchor, part) in [
        ("film-studios-usd-61-billion", "Film studios, USD 6.1 billion"),
        ("in-short", "In short"),
        ("in-short-1", "In short"),
        ("sources-1", "Sources"),
        ("how-to-make-this-report-again", "How to make this report again"),
    ] {
        assert!(contents.contains(&format!("<a href=\"#{anchor}\">{part}</a>")), "{contents}");
    }
    let folder = tempfile::tempdir().unwrap();
    let files = files.map(shipped);
    let [one, two] = [&files[0], &files[1]];
    let arguments =
        ["report", one, two, "--draws", "1024", "-q", "--format", "markdown", "-o", "r"];
    assert!(shortfall(&arguments, folder.path()).status.success());
    let text = fs::read_to_string(folder.path().join("r")).unwrap();
    let nested = "\n- [Film studios, USD 6.1 billion](#film-studios-usd-61-billion)\n  - [In short](#in-short-1)\n";
    assert!(text.contains(nested), "{text}");
}

/// A reader who stops after the first section knows what the rules object to, and sees models
/// and shares in the words of the language.
#[test]
fn a_page_speaks_to_readers() {
    let page = page(&["scenarios/claims/lek_2005.toml"], "fr");
    let short = page.split_once("<nav").unwrap().0;
    let said = "Objections les plus graves des règles\u{a0}: Aucun décompte des copies\u{a0}; Corrigé depuis.";
    assert!(short.contains(said), "{short}");
    assert!(page.contains("<td class=\"number\">7,58\u{a0}%</td>"), "a share in hundredths");
    assert!(!page.contains("id=\"ce-que-les-fourchettes-ne-contiennent-pas\""), "of no range");
    let page = self::page(&["scenarios/top-site.toml"], "nl");
    assert!(page.contains(">0,500%</td>"), "a share in hundredths");
    let tables = page.split_once("<h2 id=\"gegevens\">").unwrap().0;
    assert!(tables.contains("Constante verdringing</th>"));
    assert!(!tables.contains("constant-displacement"), "a name that commands take");
    let heading = "Constante verdringing (<code>constant-displacement</code>)</h3>";
    assert!(page.contains(heading), "a model has both");
}

#[test]
fn the_command_of_a_report_makes_it_again() {
    let folder = tempfile::tempdir().unwrap();
    let scenario = fs::read_to_string("scenarios/top-site.toml").unwrap();
    let options = ["--variant", "rate-one", "--set", "inputs.price.mode=8", "--sampler", "random"];
    let page = written(&scenario, "report.html", &options, folder.path());
    let command = page.split_once("Command: <code>").unwrap().1.split_once("</code>").unwrap().0;
    let words: Vec<&str> = command.split(' ').skip(1).collect();
    fs::remove_file(folder.path().join("report.html")).unwrap();
    assert!(shortfall(&words, folder.path()).status.success(), "{command}");
    let again = fs::read_to_string(folder.path().join("report.html")).unwrap();
    assert!(again == page, "{command}");
}

#[test]
fn quoted_words_carry_their_language() {
    let folder = tempfile::tempdir().unwrap();
    let scenario = fs::read_to_string("scenarios/top-site.toml").unwrap();
    let marked = "“<span lang=\"fr\">une perte estimée";
    let page = written(&scenario, "r.html", &[], folder.path());
    assert!(page.contains(marked), "{page}");
    let scenario = scenario.replace("wording_language = \"fr\"\n", "");
    let page = written(&scenario, "r.html", &[], folder.path());
    assert!(!page.contains(marked), "{page}");
}
