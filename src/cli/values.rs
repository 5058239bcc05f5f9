//! How values are written on the command line: numbers of draws, shares, parts of a run.

use clap::builder::{PossibleValue, PossibleValuesParser};
use shortfall::catalogue::Term;
use shortfall::engine::{REPLICATES, Shard};

/// The words of a list, each with what it means.
pub(super) fn words(list: &'static [Term]) -> PossibleValuesParser {
    let values = list.iter().map(|term| PossibleValue::new(term.name).help(term.summary));
    PossibleValuesParser::new(values)
}

/// A number of draws: `65536`, `65_536` or `1e6`.
pub(super) fn draws(text: &str) -> Result<u64, String> {
    let plain = text.replace('_', "");
    if let Ok(draws) = plain.parse::<u64>() {
        return if draws > 0 { Ok(draws) } else { Err("must be at least 1".to_owned()) };
    }
    match plain.parse::<f64>() {
        Ok(draws) if (1.0..=9e15).contains(&draws) && draws.fract() == 0.0 => Ok(draws as u64),
        _ => Err("must be a whole number, such as 65536 or 1e6".to_owned()),
    }
}

/// A relative error: `1%`, `0.5 %` or `0.01`.
pub(super) fn precision(text: &str) -> Result<f64, String> {
    match fraction(text) {
        Some(error) if error > 0.0 && error < 1.0 => Ok(error),
        _ => Err("must be above 0 and below 100 %, such as 1% or 0.01".to_owned()),
    }
}

/// A share of nothing or more: `2%` or `0.02`.
pub(super) fn share(text: &str) -> Result<f64, String> {
    match fraction(text) {
        Some(share) if share >= 0.0 && share.is_finite() => Ok(share),
        _ => Err("must be 0 or more, such as 2% or 0.02".to_owned()),
    }
}

/// A number with or without a sign of percent.
fn fraction(text: &str) -> Option<f64> {
    match text.trim().strip_suffix('%') {
        Some(percent) => Some(percent.trim_end().parse::<f64>().ok()? / 100.0),
        None => text.trim().parse().ok(),
    }
}

/// Pixels to a pixel.
pub(super) fn scale(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(scale) if (0.25..=8.0).contains(&scale) => Ok(scale),
        _ => Err("must be from 0.25 to 8".to_owned()),
    }
}

/// A part of a run: `3/16`.
pub(super) fn shard(text: &str) -> Result<Shard, String> {
    let numbers = text.split_once('/').and_then(|(number, of)| {
        Some((number.trim().parse::<u32>().ok()?, of.trim().parse::<u32>().ok()?))
    });
    let Some((number, of)) = numbers else {
        return Err("must be a part and the number of parts, such as 3/16".to_owned());
    };
    if of > REPLICATES {
        return Err(format!("a run has {REPLICATES} replicates, so at most {REPLICATES} parts"));
    }
    Shard::new(number, of).ok_or_else(|| format!("the parts are 1/{of} to {of}/{of}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_precision_is_a_percentage_or_a_share() {
        for (text, value) in [("1%", 0.01), ("0.5 %", 0.005), ("0.01", 0.01), (" 1e-3 ", 0.001)] {
            assert_eq!(precision(text), Ok(value), "{text}");
        }
        for bad in ["", "%", "0", "0%", "-1%", "1", "100%", "5", "1,5%", "nan", "inf"] {
            assert!(precision(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_part_is_one_of_at_most_as_many_as_there_are_replicates() {
        let part = shard("3/16").unwrap();
        assert_eq!((part.number(), part.of()), (3, 16));
        assert!(shard("1/1").is_ok());
        for bad in ["", "3", "0/4", "5/4", "1/17", "1/0", "-1/4", "a/b", "1/4/4", "99999999999/4"] {
            assert!(shard(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn draws_may_be_written_as_people_write_them() {
        assert_eq!(draws("1e6"), Ok(1_000_000));
        assert_eq!(draws("65_536"), Ok(65_536));
        for bad in ["0", "-1", "1.5", "x", "1e99", "nan"] {
            assert!(draws(bad).is_err(), "{bad}");
        }
    }
}
