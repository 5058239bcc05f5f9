//! Where the labels of claims stand: beside their lines, in levels, so that no
//! label covers another and, if possible, no line crosses a label.

/// Between a line and its label, in CSS pixels.
const BESIDE: f64 = 8.0;
/// Between two labels of a level.
const APART: f64 = 18.0;

/// A label to place: where its line stands and how wide the label is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Wanted {
    pub(super) x: f64,
    pub(super) width: f64,
}

/// A placed label; level 0 is the lowest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Flag {
    pub(super) start: f64,
    pub(super) level: usize,
}

/// Places labels between `left` and `right`; the order is that of `wanted`.
///
/// Up to four claims: every order and side is tried, and the one with the fewest
/// crossings, then the fewest levels, then the most labels at the right wins.
pub(super) fn place(wanted: &[Wanted], left: f64, right: f64) -> Vec<Flag> {
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
