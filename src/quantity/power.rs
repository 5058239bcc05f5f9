//! One power of ten for the numbers of a range: `0.501 to 8.22 m` rather than
//! `501 k to 8.22 m`.

/// In which power of ten a number is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Power {
    /// That which suits it alone: `501 k`.
    #[default]
    Own,
    /// This one, of a range that it belongs to, with its word: `0.501 m`; 0 for all its digits.
    Shared(i32),
    /// The same without the word, which the next number of the range has: `0.501`.
    Unsaid(i32),
}

/// How large a number of a range is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Size {
    /// The power of ten of its first digit; none of 0.
    pub(super) leading: Option<i32>,
    /// The power of ten that suits it alone; 0 where it has no word.
    pub(super) own: i32,
}

impl Size {
    /// Whether it is easily read in units of 10^`power`: `0.01 m` and `9,999 m` are.
    fn is_read_in(self, power: i32) -> bool {
        match (self.leading, power) {
            (None, _) => true,
            (Some(leading), 0) => leading < 5,
            (Some(leading), power) => (power - 2..power + 4).contains(&leading),
        }
    }
}

/// The powers of the low end of a range and of its other numbers. `sizes` are those of the
/// middle, if there is one, and of the ends.
pub(super) fn of_range(sizes: &[Size]) -> (Power, Power) {
    let [.., low, high] = sizes else { return (Power::Own, Power::Own) };
    match shared(sizes, low, high) {
        None => (Power::Own, Power::Own),
        // 0 takes no word that the low end could borrow.
        Some(power) if high.leading.is_none() => (Power::Shared(power), Power::Shared(power)),
        Some(power) => (Power::Unsaid(power), Power::Shared(power)),
    }
}

/// The power that all can be read in, that of the middle rather than that of the largest;
/// `None` where there is none.
fn shared(sizes: &[Size], low: &Size, high: &Size) -> Option<i32> {
    let largest = sizes.iter().map(|size| size.own).max()?;
    if sizes.iter().all(|size| size.leading.is_none() || size.own == largest) {
        return Some(largest);
    }
    let middle = if sizes.len() > 2 { &sizes[0] } else { high };
    let readable = |power: &i32| sizes.iter().all(|size| size.is_read_in(*power));
    // A bare number before one with a word would be read in the power of the latter.
    let misread = low.own == 0 && low.leading.is_some() && high.own > 0;
    [middle.own, largest, low.own].into_iter().find(readable).or(misread.then_some(0))
}
