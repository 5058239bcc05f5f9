//! `evidence pool`: the answer in plain words, then the tables.

use crate::evidence::{
    Df, Estimate, Interval, LeftOut, Study, Synthesis, figure, plain_words, range, short_name,
    too_few,
};
use crate::language::{Message, Phrasebook, Value};
use crate::quantity::{Digits, machine};
use crate::report::document::{Align, Block, Grid};

/// A pool as it is told in one language.
struct Told<'a> {
    synthesis: &'a Synthesis<'a>,
    book: &'a Phrasebook,
}

/// What a pool says; `subject` is what was asked, such as `film`.
#[must_use]
pub fn pool(synthesis: &Synthesis<'_>, subject: &str, book: &Phrasebook) -> Vec<Block> {
    let told = Told { synthesis, book };
    let title = if synthesis.of_rates() { "pool-title-rates" } else { "pool-title-effects" };
    let mut blocks = vec![Block::Title(told.say(&Message::new(title).with("subject", subject)))];
    blocks.extend(plain_words(synthesis).iter().map(|said| Block::Paragraph(told.say(said))));
    blocks.extend(told.warnings());
    blocks.extend(told.counted());
    blocks.extend(told.not_counted());
    blocks.push(Block::Heading(told.word("pool-for-experts")));
    blocks.extend(told.new_setting());
    blocks.extend(told.estimators());
    blocks.extend(told.without_one());
    blocks.extend(told.selection().map(|said| Block::Paragraph(told.say(&said))));
    blocks
}

impl Told<'_> {
    fn word(&self, id: &str) -> String {
        self.book.word(id)
    }

    fn say(&self, message: &Message) -> String {
        self.book.say(message)
    }

    /// An empty table: the first column is of words, the others are numbers.
    fn grid(&self, columns: &[&str]) -> Grid {
        let columns = columns.iter().map(|id| (self.word(id), Align::Right));
        let mut grid = Grid { columns: columns.collect(), rows: Vec::new() };
        grid.columns[0].1 = Align::Left;
        grid
    }

    /// What was cut off stands in the plain words.
    fn warnings(&self) -> Option<Block> {
        let prior = self.synthesis.prior.as_ref()?;
        let warnings = prior.warnings.iter().filter(|what| !prior.description.contains(what));
        let mind = |what: &Message| Message::new("pool-mind").with("what", what.clone());
        let warnings: Vec<String> = warnings.map(|what| self.say(&mind(what))).collect();
        (!warnings.is_empty()).then_some(Block::Lines(warnings))
    }

    fn counted(&self) -> Vec<Block> {
        let rates = self.synthesis.of_rates();
        let mut grid = self.grid(&["studies-study", "pool-effect", "study-interval"]);
        if rates {
            let words = ["study-design", "study-reviewed", "study-stake"];
            grid.columns.extend(words.map(|id| (self.word(id), Align::Left)));
        }
        for study in &self.synthesis.selection.counted {
            let estimate = study.estimate.unwrap_or(f64::NAN);
            let interval = study.std_error.map(|se| Interval::around(estimate, se, Df::Normal));
            let mut cells = vec![
                named(study),
                self.figure(estimate),
                interval.map_or_else(
                    || self.word("pool-not-published"),
                    |interval| self.say(&range(interval, rates)),
                ),
            ];
            if rates {
                let word = |word: &str| self.word(&format!("word-{word}"));
                let design = self.word(&format!("study-design-{}", study.design));
                cells.extend([design, word(study.peer_reviewed), word(study.stake)]);
            }
            grid.rows.push(cells);
        }
        vec![Block::Heading(self.word("pool-counted")), Block::Grid(grid)]
    }

    fn not_counted(&self) -> Vec<Block> {
        let selection = &self.synthesis.selection;
        let rates = self.synthesis.of_rates();
        let mut lines: Vec<Message> = Vec::new();
        for (study, reason) in &selection.left_out {
            let value = figure(study.estimate.unwrap_or(f64::NAN), rates);
            let said = Message::new("pool-left-out").with("study", named(study));
            lines.push(said.with("value", value).with("why", Message::new(why(*reason))));
        }
        for study in &selection.in_words {
            let id = match study.reported {
                "no-effect-found" => "pool-in-words-no-effect",
                "direction" => "pool-in-words-direction",
                _ => "pool-in-words-unseen",
            };
            lines.push(Message::new(id).with("study", named(study)));
        }
        if lines.is_empty() {
            return Vec::new();
        }
        let lines = lines.iter().map(|line| self.say(line)).collect();
        vec![Block::Heading(self.word("pool-not-counted")), Block::Lines(lines)]
    }

    fn figure(&self, value: f64) -> String {
        let figure = figure(value, self.synthesis.of_rates());
        self.say(&Message::new("table-figure").with("figure", figure))
    }

    /// Four digits; a dash for nothing.
    fn digits(&self, value: Option<f64>) -> String {
        self.say(&Message::new("table-figure").with("figure", digits(value)))
    }

    fn ends(&self, interval: Option<Interval>) -> String {
        self.say(&ends(interval))
    }

    /// The laws of a new setting that need no estimator of τ².
    fn new_setting(&self) -> Vec<Block> {
        let pooled = &self.synthesis.pooled;
        let columns = ["pool-without-tau", "table-mean", "pool-new-setting-95", "pool-df"];
        let mut grid = self.grid(&columns);
        if let Some(bayes) = &pooled.bayes {
            let scale = Value::Number(bayes.prior_scale, Digits::All);
            let name = self.say(&Message::new("pool-posterior").with("scale", scale));
            let interval = self.ends(Some(bayes.prediction_interval));
            grid.row([name, self.digits(Some(bayes.mean)), interval, self.digits(None)]);
        }
        if let Some(plain) = &pooled.without_std_errors {
            let interval = self.ends(Some(plain.prediction_interval));
            let (mean, df) = (self.digits(Some(plain.mean)), machine(plain.df));
            let formula = Message::new("pool-plain-sample").with("formula", "x̄ ± t s √(1 + 1/k)");
            grid.row([self.say(&formula), mean, interval, df]);
        }
        let mut said: Vec<Message> = Vec::new();
        if let Ok(prediction) = &self.synthesis.prediction {
            said.push(Message::new("pool-law-used").with("how", prediction.description.clone()));
        }
        if let Some(problem) = &self.synthesis.prior_reason {
            let reason = Value::English(problem.message.clone());
            said.push(Message::new("pool-no-law-cut").with("reason", reason));
        }
        let mut blocks: Vec<Block> =
            said.iter().map(|said| Block::Paragraph(self.say(said))).collect();
        if !grid.rows.is_empty() {
            blocks.push(Block::Grid(grid));
        }
        if pooled.bayes.is_some() && !self.synthesis.of_rates() {
            blocks.push(Block::Paragraph(self.word("pool-prior-scale")));
        }
        blocks
    }

    fn estimators(&self) -> Vec<Block> {
        let pooled = &self.synthesis.pooled;
        if let Some(reason) = &pooled.reason {
            let names: Vec<&str> = pooled.estimators.iter().map(|entry| entry.name).collect();
            let said = Message::new("pool-nothing-by")
                .with("names", names.join(", "))
                .with("reason", self.no_weights(reason));
            return vec![Block::Paragraph(self.say(&said))];
        }
        let mut blocks = vec![self.means()];
        if pooled.k > 2 {
            blocks.push(self.predictions());
        }
        blocks.push(Block::Paragraph(self.say(&self.heterogeneity())));
        blocks
    }

    /// Why nothing rests on weights.
    fn no_weights(&self, reason: &str) -> Value {
        let pooled = &self.synthesis.pooled;
        let missing = pooled.k - pooled.with_std_error;
        match pooled.k {
            0 | 1 => Message::new("pool-needs-two").with("count", pooled.k).into(),
            count if missing > 0 => Message::new("pool-needs-errors")
                .with("missing", missing)
                .with("count", count)
                .into(),
            _ => Value::English(reason.to_owned()),
        }
    }

    /// The mean without spread between studies, Q, I², H², and where τ² lies.
    fn heterogeneity(&self) -> Message {
        let pooled = &self.synthesis.pooled;
        let fixed = pooled.fixed.as_ref().map(|fixed| {
            let said = Message::new("pool-fixed").with("mean", digits(Some(fixed.mean)));
            said.with("range", ends(Some(fixed.ci)))
        });
        // A probability that is too small for a number is not 0.
        let p = match pooled.q_p_value {
            Some(0.0) => Message::new("pool-p-tiny"),
            p => Message::new("pool-p").with("p", digits(p)),
        };
        Message::new("pool-heterogeneity")
            .with("fixed", fixed.map_or_else(|| Value::from(""), Value::from))
            .with("q", digits(pooled.q))
            .with("df", pooled.k - 1)
            .with("p", p)
            .with("by", pooled.heterogeneity_by)
            .with("share", pooled.i2.map_or_else(|| digits(None), |share| Value::percent(share, 4)))
            .with("ratio", digits(pooled.h2))
            .with("range", ends(pooled.tau2_interval))
    }

    fn means(&self) -> Block {
        let df = self.synthesis.pooled.k - 1;
        let mut grid = self.grid(&["pool-mean-by", "pool-tau2", "table-mean", "pool-95-normal"]);
        self.t_columns(&mut grid, &[("pool-hartung-knapp", df), ("pool-modified", df)]);
        for entry in &self.synthesis.pooled.estimators {
            let mut cells = vec![entry.name.to_owned()];
            cells.extend([entry.tau2, entry.mean].map(|value| self.digits(value)));
            cells.extend([entry.ci, entry.hk_ci, entry.mhk_ci].map(|ends| self.ends(ends)));
            grid.rows.push(cells);
        }
        Block::Grid(grid)
    }

    fn predictions(&self) -> Block {
        let k = self.synthesis.pooled.k;
        let mut grid = self.grid(&["pool-new-setting-95"]);
        let by = [("pool-higgins", k - 2), ("pool-hartung-knapp", k - 1), ("pool-modified", k - 1)];
        self.t_columns(&mut grid, &by);
        for entry in &self.synthesis.pooled.estimators {
            let Estimate { prediction_interval, hk_prediction_interval, .. } = entry;
            let ends =
                [prediction_interval, hk_prediction_interval, &entry.mhk_prediction_interval];
            let mut cells = vec![entry.name.to_owned()];
            cells.extend(ends.map(|ends| self.ends(*ends)));
            grid.rows.push(cells);
        }
        Block::Grid(grid)
    }

    /// Columns of intervals by t laws, with their degrees of freedom.
    fn t_columns(&self, grid: &mut Grid, columns: &[(&str, usize)]) {
        let column =
            |(id, df): &(&str, usize)| (self.say(&Message::new(*id).with("df", *df)), Align::Right);
        grid.columns.extend(columns.iter().map(column));
    }

    fn without_one(&self) -> Vec<Block> {
        if self.synthesis.leave_one_out.len() < 2 {
            return Vec::new();
        }
        let mut grid = self.grid(&["pool-without", "table-mean", "pool-new-setting-95"]);
        let mut refused = Vec::new();
        for one in &self.synthesis.leave_one_out {
            match &one.reason {
                None => {
                    let interval = self.ends(one.prediction_interval);
                    grid.row([one.left_out.clone(), self.digits(one.mean), interval]);
                }
                Some(reason) => {
                    let said = Message::new("pool-without-no").with("study", &*one.left_out);
                    let reason = too_few(self.synthesis.pooled.k - 1)
                        .unwrap_or_else(|| Value::English(reason.clone()));
                    refused.push(self.say(&said.with("reason", reason)));
                }
            }
        }
        let mut blocks = Vec::new();
        if !grid.rows.is_empty() {
            blocks.push(Block::Grid(grid));
        }
        if !refused.is_empty() {
            blocks.push(Block::Lines(refused));
        }
        blocks
    }

    fn selection(&self) -> Option<Message> {
        let selected = self.synthesis.selected.as_ref()?;
        let rates = self.synthesis.of_rates();
        let means = selected.iter().map(|selected| {
            Message::new("pool-at-weight")
                .with("mean", figure(selected.mean, rates))
                .with("weight", Value::Number(selected.factor, Digits::All))
        });
        let significant = selected.first().map_or(0, |selected| selected.significant);
        let said = Message::new("pool-selection").with("count", significant);
        Some(said.with("means", Message::list(means)))
    }
}

/// "Rob & Waldfogel 2007", with its name in the table.
fn named(study: &Study) -> String {
    let name = short_name(study);
    if name == study.id { name } else { format!("{name} ({})", study.id) }
}

fn why(reason: LeftOut) -> &'static str {
    match reason {
        LeftOut::OtherMedium => "left-out-medium",
        LeftOut::OtherChannel => "left-out-channel",
        LeftOut::OtherWindow => "left-out-window",
        LeftOut::NotPeerReviewed => "left-out-not-reviewed",
        LeftOut::FunderWithStake => "left-out-stake",
        LeftOut::NotVerified => "left-out-memory",
        LeftOut::SameDataset => "left-out-same-data",
    }
}

/// Four digits; a dash for nothing.
fn digits(value: Option<f64>) -> Value {
    value.map_or_else(|| Message::new("table-nothing").into(), |value| Value::number(value, 4))
}

fn ends(interval: Option<Interval>) -> Message {
    match interval {
        None => Message::new("table-nothing"),
        Some(Interval { low, high }) => Message::range(digits(Some(low)), digits(Some(high))),
    }
}
