//! Where the labels of claims stand: beside their lines, in levels, so that no
//! label covers another and, if possible, no line crosses a label.

use super::axis::Axis;
use super::layout::{Align, Sheet};
use super::shape::{Role, Shape};
use super::theme::Tone;
use super::typesetting::{Lettering, wrap_evenly};

/// Width of an upright line.
pub(super) const LINE: f64 = 2.0;

/// What an upright line says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LineRole {
    /// Grey: a value that a reader knows.
    Neutral,
    /// In the colour of claims: somebody published it.
    #[default]
    Claimed,
    /// In the colour of claims, but nobody's: its label says what it is.
    Edge,
}

/// An upright line to be named.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Upright<'a> {
    pub(super) value: f64,
    pub(super) label: &'a str,
    pub(super) role: LineRole,
}

/// Labels of upright lines, placed sideways and in levels.
pub(super) struct Flags {
    lettering: Lettering,
    /// Where each line stands, its words and its role.
    texts: Vec<(f64, Vec<String>, LineRole)>,
    placed: Vec<Flag>,
    /// Height of each level, the lowest first.
    levels: Vec<f64>,
}

/// Below the labels, in CSS pixels.
const FOOT: f64 = 4.0;

impl Flags {
    /// Labels over a plot from `left` to `right`. Values that are not finite have none.
    pub(super) fn new(
        lines: &[Upright],
        axis: &Axis,
        (left, right): (f64, f64),
        lettering: Lettering,
    ) -> Self {
        let width = right - left;
        // Of one line the larger side is free; more than one need half each, so
        // that every label fits at one side of its line.
        let room = |value: f64| match lines.len() {
            1 => axis.place(value).max(1.0 - axis.place(value)) * width - 12.0,
            _ => 0.46 * width,
        };
        let texts: Vec<_> = lines
            .iter()
            .filter(|line| line.value.is_finite())
            .map(|line| {
                let text = wrap_evenly(line.label, lettering, room(line.value), 12);
                (left + axis.place(line.value) * width, text, line.role)
            })
            .collect();
        let wanted: Vec<Wanted> = texts
            .iter()
            .map(|(x, lines, _)| Wanted {
                x: *x,
                width: lines.iter().map(|line| lettering.width(line)).fold(0.0, f64::max),
            })
            .collect();
        let placed = place(&wanted, left, right);
        let mut levels = vec![0.0; placed.iter().map(|flag| flag.level + 1).max().unwrap_or(0)];
        for (flag, (_, lines, _)) in placed.iter().zip(&texts) {
            let height = lines.len() as f64 * lettering.line_height() + 5.0;
            levels[flag.level] = height.max(levels[flag.level]);
        }
        Self { lettering, texts, placed, levels }
    }

    pub(super) fn height(&self) -> f64 {
        self.levels.iter().sum()
    }

    /// Sets the labels above `bottom`, and their lines from there to `foot`.
    pub(super) fn set(self, sheet: &mut Sheet, bottom: f64, foot: f64) {
        for (x, top, ink) in self.set_labels(sheet, bottom) {
            sheet.shapes.push(Shape::upright(x, (top, foot), LINE, ink));
        }
    }

    /// Sets the labels above `bottom`; returns where each line begins, and its colour.
    pub(super) fn set_labels(self, sheet: &mut Sheet, bottom: f64) -> Vec<(f64, f64, Role)> {
        let bottom = bottom - FOOT;
        let mut begun = Vec::new();
        for ((x, lines, role), flag) in self.texts.into_iter().zip(self.placed) {
            let below: f64 = self.levels[..flag.level].iter().sum();
            let top = bottom - below - lines.len() as f64 * self.lettering.line_height();
            let (ink, tone) = match role {
                LineRole::Neutral => (Role::Muted, Tone::Muted),
                LineRole::Claimed | LineRole::Edge => (Role::Claim, Tone::Claim),
            };
            begun.push((x, (top + 3.0).round(), ink));
            let from = sheet.lines.len();
            sheet.block(lines, (flag.start, top), Align::Left, (self.lettering, tone));
            // Where a crossing could not be avoided, the label stays readable.
            sheet.lines[from..].iter_mut().for_each(|line| line.halo = true);
        }
        begun
    }
}

/// Between a line and its label, in CSS pixels.
const BESIDE: f64 = 8.0;
/// Between two labels of a level.
const APART: f64 = 18.0;

/// A label to place: where its line stands and how wide the label is.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Wanted {
    x: f64,
    width: f64,
}

/// A placed label; level 0 is the lowest.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Flag {
    start: f64,
    level: usize,
}

/// Places labels between `left` and `right`; the order is that of `wanted`.
///
/// Up to four claims: every order and side is tried, and the one with the fewest
/// crossings, then the fewest levels, then the most labels at the right wins.
fn place(wanted: &[Wanted], left: f64, right: f64) -> Vec<Flag> {
    let starts = |flag: &Wanted, to_left: bool| {
        let start = if to_left { flag.x - BESIDE - flag.width } else { flag.x + BESIDE };
        (start >= left && start + flag.width <= right).then_some(start)
    };
    let mut best: Option<((usize, usize, usize), Vec<Flag>)> = None;
    for order in orders(wanted) {
        for sides in 0..1_u32 << wanted.len().min(4) {
            let to_left = |i: usize| sides >> (i % 4) & 1 == 1;
            let mut lefts = 0;
            let chosen: Vec<f64> = (0..wanted.len())
                .map(|i| {
                    let first = starts(&wanted[i], to_left(i));
                    let start = first
                        .or_else(|| starts(&wanted[i], !to_left(i)))
                        .unwrap_or_else(|| (right - wanted[i].width).max(left));
                    lefts += usize::from(start < wanted[i].x);
                    start
                })
                .collect();
            let (crossings, flags) = stack(wanted, &chosen, &order);
            let levels = flags.iter().map(|f| f.level + 1).max().unwrap_or(0);
            let score = (crossings, levels, lefts);
            if best.as_ref().is_none_or(|(least, _)| score < *least) {
                best = Some((score, flags));
            }
        }
    }
    best.map(|(_, flags)| flags).unwrap_or_default()
}

/// Every order of up to four labels; of more, from the left and from the right.
fn orders(wanted: &[Wanted]) -> Vec<Vec<usize>> {
    let mut rising: Vec<usize> = (0..wanted.len()).collect();
    rising.sort_by(|&a, &b| wanted[a].x.total_cmp(&wanted[b].x));
    if wanted.len() > 4 {
        let falling = rising.iter().rev().copied().collect();
        return vec![rising, falling];
    }
    let mut all = vec![Vec::new()];
    for _ in 0..wanted.len() {
        all = all
            .into_iter()
            .flat_map(|order| {
                let free = rising.iter().copied().filter(|i| !order.contains(i));
                free.map(|i| [order.clone(), vec![i]].concat()).collect::<Vec<_>>()
            })
            .collect();
    }
    all
}

/// Puts labels in this order each on the lowest level where it is clear of the
/// others; a label that is clear nowhere goes on top, and its crossings count.
fn stack(wanted: &[Wanted], starts: &[f64], order: &[usize]) -> (usize, Vec<Flag>) {
    let mut flags: Vec<Option<Flag>> = vec![None; wanted.len()];
    let mut crossings = 0;
    for &i in order {
        let (start, end) = (starts[i], starts[i] + wanted[i].width);
        let inside = |x: f64, a: f64, b: f64| x > a - BESIDE / 2.0 && x < b + BESIDE / 2.0;
        let others = || flags.iter().enumerate().filter_map(|(j, f)| Some((j, (*f)?)));
        let top = others().map(|(_, f)| f.level + 1).max().unwrap_or(0);
        let crossed = |level: usize| {
            others()
                .filter(|&(j, f)| {
                    let other_end = f.start + wanted[j].width;
                    (f.level < level && inside(wanted[i].x, f.start, other_end))
                        || (f.level > level && inside(wanted[j].x, start, end))
                })
                .count()
        };
        let covered = |level: usize| {
            others().any(|(j, f)| {
                let other_end = f.start + wanted[j].width;
                f.level == level && start < other_end + APART && f.start < end + APART
            })
        };
        let level = (0..top).find(|&l| !covered(l) && crossed(l) == 0).unwrap_or(top);
        crossings += crossed(level);
        flags[i] = Some(Flag { start, level });
    }
    (crossings, flags.into_iter().flatten().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn placed(xs: &[f64], width: f64) -> Vec<Flag> {
        let wanted: Vec<Wanted> = xs.iter().map(|&x| Wanted { x, width }).collect();
        place(&wanted, 0.0, 400.0)
    }

    #[test]
    fn one_label_stands_at_the_right_of_its_line_or_at_the_left_at_the_end() {
        assert_eq!(placed(&[100.0], 80.0), [Flag { start: 108.0, level: 0 }]);
        assert_eq!(placed(&[390.0], 80.0), [Flag { start: 302.0, level: 0 }]);
        assert!(placed(&[], 80.0).is_empty());
    }

    #[test]
    fn labels_that_would_touch_stand_on_two_levels() {
        let flags = placed(&[200.0, 200.0, 60.0], 180.0);
        assert_ne!(flags[0].level, flags[1].level);
        assert!(flags.iter().all(|f| f.start >= 0.0 && f.start + 180.0 <= 400.0));
    }

    #[test]
    fn distant_claims_share_a_level() {
        assert!(placed(&[10.0, 390.0], 120.0).iter().all(|f| f.level == 0));
    }
}
