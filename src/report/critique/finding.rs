//! One finding, in full or in a line.

use super::super::document::{Align, Block, Grid, Link};
use super::{number, topic};
use crate::critique::{Conclusion, Factor, Finding};
use crate::language::{Message, Phrasebook, Value};

/// Findings as they are told in one language.
pub(super) struct Told<'a> {
    pub(super) book: &'a Phrasebook,
    /// Whether the table of findings says what each rule is, and of what it speaks: a page has
    /// room for it, a terminal has not.
    pub(super) titles: bool,
}

/// What a finding is about, where that is not the claim of the heading.
pub(super) type About<'a> = Option<&'a str>;

impl Told<'_> {
    /// Code, gravity, number, threshold and factor of every finding.
    pub(super) fn grid(&self, findings: &[(About<'_>, &Finding)]) -> Grid {
        let column = |id: &str, align| (self.book.word(id), align);
        let mut columns = vec![column("critique-rule", Align::Left)];
        if self.titles {
            columns.insert(0, column("critique-found", Align::Left));
            columns.push(column("critique-subject", Align::Left));
        }
        columns.extend([
            column("critique-severity", Align::Left),
            column("critique-outcome", Align::Left),
            column("critique-number", Align::Right),
            column("critique-threshold", Align::Right),
            column("critique-factor", Align::Right),
        ]);
        let mut grid = Grid { columns, rows: Vec::new() };
        // Where every one fires, the sentence above says it; a page leaves empty columns out.
        let all_fire = findings.iter().all(|(_, f)| f.conclusion == Conclusion::Fires);
        let outcome = |finding| {
            if self.titles && all_fire { String::new() } else { self.conclusion(finding) }
        };
        for (about, finding) in findings {
            let mut row = vec![finding.rule.code.to_owned()];
            if self.titles {
                row.insert(0, self.book.word(&format!("{}-title", finding.rule.key())));
                row.push(about.unwrap_or_default().to_owned());
            }
            row.extend([
                self.severity(finding),
                outcome(finding),
                number::computed(finding, self.book),
                number::held_against(finding, self.book),
                finding.factor.map(|factor| self.factor(factor)).unwrap_or_default(),
            ]);
            grid.row(row);
        }
        grid
    }

    fn severity(&self, finding: &Finding) -> String {
        self.book.word(&format!("severity-{}", finding.severity.word()))
    }

    fn conclusion(&self, finding: &Finding) -> String {
        let word = self.book.word(&format!("outcome-{}", finding.conclusion.key()));
        match finding.probability {
            Some(share) if finding.conclusion == Conclusion::Uncertain => {
                let message = Message::new("critique-in-draws")
                    .with("outcome", word)
                    .with("share", Value::percent(share, 2));
                self.book.say(&message)
            }
            _ => word,
        }
    }

    fn factor(&self, factor: Factor) -> String {
        let number = |value| Value::number(value, 2);
        let message = if factor.p5 == factor.p95 {
            Message::new("critique-factor-exact").with("median", number(factor.median))
        } else {
            Message::new("critique-factor-range")
                .with("median", number(factor.median))
                .with("low", number(factor.p5))
                .with("high", number(factor.p95))
        };
        self.book.say(&message)
    }

    /// A heading, what was found, what it rests on and what to ask.
    pub(super) fn in_full(&self, about: About<'_>, finding: &Finding) -> Vec<Block> {
        let rule = finding.rule;
        let title = self.book.word(&format!("{}-title", rule.key()));
        let heading = if self.titles { "report-finding" } else { "critique-finding" };
        let heading = Message::new(heading)
            .with("code", rule.code)
            .with("title", title)
            .with("severity", self.severity(finding))
            .with("outcome", self.conclusion(finding));
        let mut lines = Vec::new();
        lines.extend(about.map(|about| self.line("critique-about", "about", about)));
        lines.push(self.book.word(&format!("{}-limits", rule.key())));
        let clears = self.book.word(&format!("{}-clears", rule.key()));
        lines.push(self.line("critique-clears", "what", &clears));
        lines.extend(self.data(finding));
        lines.extend(finding.asks.as_ref().map(|asks| {
            let asked = self.book.say(asks);
            self.line("critique-ask", "question", &asked)
        }));
        let sources = rule.sources.iter().map(|source| Link {
            text: source.line(),
            url: (!source.url.is_empty()).then(|| source.url.to_owned()),
        });
        vec![
            Block::Subheading(self.book.say(&heading)),
            Block::Paragraph(self.book.set(&says(finding))),
            Block::Lines(lines),
            Block::Links(self.book.word("critique-rests-on"), sources.collect()),
        ]
    }

    pub(super) fn in_a_line(&self, about: About<'_>, finding: &Finding) -> String {
        let message = match about {
            Some(about) => Message::new("critique-line-about").with("about", about),
            None => Message::new("critique-line"),
        };
        let message = message.with("code", finding.rule.code).with("says", says(finding));
        let mut line = self.book.set(&message);
        for more in self.data(finding) {
            line.push(' ');
            line.push_str(&more);
        }
        line
    }

    fn line(&self, id: &str, name: &'static str, value: &str) -> String {
        self.book.say(&Message::new(id).with(name, value))
    }

    /// The data used, with their marks; what was not published.
    fn data(&self, finding: &Finding) -> Vec<String> {
        let mut said = Vec::new();
        if !finding.used.is_empty() {
            said.push(self.line("critique-used", "data", &finding.used.join(", ")));
        }
        if !finding.marks.is_empty() {
            let words = finding.marks.iter().map(|mark| format!("mark-{}", mark.word()));
            let words: Vec<String> = words.map(|id| self.book.word(&id)).collect();
            said.push(self.line("critique-marks", "marks", &words.join(", ")));
        }
        if !finding.lacks.is_empty() {
            let topics = topic::all(&finding.lacks);
            let names = topics.iter().map(|name| self.book.word(&format!("topic-{name}")));
            let names: Vec<String> = names.collect();
            said.push(self.line("critique-lacks", "what", &names.join(", ")));
        }
        said
    }
}

fn says(finding: &Finding) -> Message {
    let says = finding.says.clone();
    match &finding.why {
        None => says,
        Some(why) => Message::new("critique-says-why").with("says", says).with("why", why.clone()),
    }
}
