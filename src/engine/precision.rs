//! How precise figures are to be, and how precise they are.

use super::summary::{Estimate, Estimates, MEDIAN};

/// How precise the figures of an output are to be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Goal {
    /// The Monte Carlo standard errors of mean, p5, p50 and p95, each relative
    /// to the larger of |figure| and standard deviation, so that a figure near
    /// 0 can be reached; at most this.
    Relative(f64),
    /// So many significant digits of the standard deviation u: two Monte Carlo
    /// standard errors of mean, standard deviation and both ends of the 95 %
    /// interval are at most [`tolerance`] of u (JCGM 101:2008, 7.9).
    Digits(u32),
}

/// How precise one figure is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Attained {
    /// Which figure: `mean`, `p5`.
    pub statistic: &'static str,
    /// What is compared: a relative error, or two standard errors in the unit
    /// of the output. Infinite if the error is not known.
    pub error: f64,
    /// What it must not be above.
    pub wanted: f64,
}

impl Attained {
    /// Whether the figure is precise enough.
    #[must_use]
    pub fn reached(&self) -> bool {
        self.error <= self.wanted
    }
}

impl Goal {
    /// Fewest points of a replicate whose figures say something of their error:
    /// 100/(1 − p) draws for a p interval (JCGM 101:2008, 7.9.4 b), as a power
    /// of two.
    #[must_use]
    pub fn fewest_points(self) -> u64 {
        match self {
            Self::Relative(_) => 1 << 10,
            Self::Digits(_) => 1 << 11,
        }
    }

    /// How precise `figures` are. An output without a mean or a standard
    /// deviation is judged without that figure.
    #[must_use]
    pub fn judge(self, figures: &Estimates) -> Vec<Attained> {
        let spread = spread(figures);
        let q = &figures.quantiles;
        let mean = figures.mean.map(|mean| ("mean", mean));
        let sd = figures.sd.map(|sd| ("sd", sd));
        match self {
            Self::Relative(wanted) => mean
                .into_iter()
                .chain([("p5", q[1]), ("p50", q[MEDIAN]), ("p95", q[5])])
                .map(|(statistic, estimate)| {
                    let error = over(known(estimate), estimate.value.abs().max(spread));
                    Attained { statistic, error, wanted }
                })
                .collect(),
            Self::Digits(digits) => mean
                .into_iter()
                .chain(sd)
                .chain([("p2.5", q[0]), ("p97.5", q[6])])
                .map(|(statistic, estimate)| Attained {
                    statistic,
                    error: 2.0 * known(estimate),
                    wanted: tolerance(spread, digits),
                })
                .collect(),
        }
    }
}

/// The standard deviation; the interquartile range where there is none.
fn spread(figures: &Estimates) -> f64 {
    let quartiles = figures.quantiles[4].value - figures.quantiles[2].value;
    figures.mean.and(figures.sd).map_or(quartiles, |sd| sd.value)
}

fn known(estimate: Estimate) -> f64 {
    estimate.mcse.unwrap_or(f64::INFINITY)
}

/// `error / scale`; no error is none on any scale.
fn over(error: f64, scale: f64) -> f64 {
    if error == 0.0 { 0.0 } else { error / scale }
}

/// The numerical tolerance of a standard uncertainty `u` that is told with
/// `digits` significant digits, as c·10ˡ: 10ˡ/2 (JCGM 101:2008, 7.9.2). 0 for
/// u = 0.
#[must_use]
pub fn tolerance(u: f64, digits: u32) -> f64 {
    if u == 0.0 {
        return 0.0;
    }
    // Rounding may add a digit, 9.96 to 10: so it is done before l is read off.
    let told = format!("{u:.*e}", digits.saturating_sub(1) as usize);
    let exponent = told.split_once('e').and_then(|(_, l)| l.parse::<i64>().ok());
    let Some(exponent) = exponent else { return f64::NAN };
    let l = exponent + 1 - i64::from(digits);
    format!("5e{}", l - 1).parse().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Method dossier 5.2, after JCGM 101:2008, 7.9.2 and 9.
    #[test]
    fn tolerances_are_those_of_jcgm_101() {
        for (u, digits, delta) in [
            (0.000_35, 2, 5e-6),
            (0.0754, 2, 5e-4),
            (36.0, 2, 0.5),
            (2.0, 2, 0.05),
            (1.234e6, 2, 5e4),
            (1.234e6, 1, 5e5),
            (0.0996, 2, 5e-3),
            (9.96, 1, 5.0),
            (5e-324, 4, 0.0),
            (0.0, 2, 0.0),
        ] {
            assert_eq!(tolerance(u, digits), delta, "{u} with {digits} digits");
        }
        assert!(tolerance(f64::NAN, 2).is_nan());
        assert!(tolerance(f64::INFINITY, 2).is_nan());
    }

    /// Figures with this value, spread and error everywhere.
    fn figures(value: f64, sd: Option<f64>, mcse: Option<f64>) -> Estimates {
        let estimate = |value| Estimate { value, mcse };
        Estimates {
            draws: 16,
            mean: sd.map(|_| estimate(value)),
            sd: sd.map(estimate),
            quantiles: [-2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0].map(|x| estimate(value + x)),
            least: value,
            greatest: value,
            reach: Vec::new(),
            sketch: None,
        }
    }

    fn errors(attained: &[Attained]) -> Vec<(&str, f64)> {
        attained.iter().map(|figure| (figure.statistic, figure.error)).collect()
    }

    #[test]
    fn an_error_is_relative_to_the_larger_of_figure_and_spread() {
        let goal = Goal::Relative(0.01);
        let far = goal.judge(&figures(9.0, Some(4.0), Some(0.5)));
        let expected = [("mean", 0.5 / 9.0), ("p5", 0.5 / 8.0), ("p50", 0.5 / 9.0), ("p95", 0.05)];
        assert_eq!(errors(&far), expected);
        let near = goal.judge(&figures(0.0, Some(4.0), Some(0.04)));
        assert_eq!(errors(&near), ["mean", "p5", "p50", "p95"].map(|name| (name, 0.01)));
        assert!(near.iter().all(Attained::reached));
    }

    #[test]
    fn without_a_mean_quantiles_are_held_against_their_own_range() {
        let without = Goal::Relative(0.01).judge(&figures(0.0, None, Some(0.5)));
        assert_eq!(errors(&without), ["p5", "p50", "p95"].map(|name| (name, 0.5)));
        let digits = Goal::Digits(2).judge(&figures(0.0, None, Some(0.01)));
        assert_eq!(errors(&digits), [("p2.5", 0.02), ("p97.5", 0.02)]);
    }

    #[test]
    fn digits_ask_two_errors_to_be_within_the_tolerance() {
        let at = |mcse| Goal::Digits(2).judge(&figures(838.0, Some(36.0), Some(mcse)));
        assert_eq!(errors(&at(0.25)), ["mean", "sd", "p2.5", "p97.5"].map(|name| (name, 0.5)));
        assert!(at(0.25).iter().all(Attained::reached));
        assert!(!at(0.26).iter().any(Attained::reached));
    }

    #[test]
    fn a_constant_is_precise_and_an_unknown_error_never_is() {
        for goal in [Goal::Relative(1e-9), Goal::Digits(4)] {
            let mut constant = figures(0.0, Some(0.0), Some(0.0));
            constant.quantiles = [Estimate { value: 0.0, mcse: Some(0.0) }; 7];
            assert!(goal.judge(&constant).iter().all(Attained::reached));
            let unknown = goal.judge(&figures(1.0, Some(1.0), None));
            assert!(!unknown.iter().any(Attained::reached));
        }
    }
}
