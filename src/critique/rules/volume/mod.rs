//! V: how many copies there were.

pub(super) mod v1_no_volume_source;
pub(super) mod v2_users_as_files;
pub(super) mod v3_available_not_taken;
pub(super) mod v4_peak_extrapolation;
pub(super) mod v5_units_per_head;
pub(super) mod v6_time_impossible;

use crate::critique::Case;

/// Days in a year.
const DAYS: f64 = 365.0;

/// Units a year for each head.
struct PerHead {
    units: f64,
    /// Whether everybody in the territory was taken for a user, since no number of users was
    /// published: real users had more each.
    everybody: bool,
}

/// The published volume for each published user, else for each inhabitant; `None` if the volume
/// was not published or is no count of units that somebody used.
fn per_head(case: &Case<'_>) -> Option<PerHead> {
    let used = ["copy", "download", "view", "play"];
    if case.text("volume_unit").is_some_and(|unit| !used.contains(&unit)) {
        return None;
    }
    let a_year = case.number("volume")? / case.claim()?.period.years;
    if let Some(users) = case.number("users") {
        return Some(PerHead { units: a_year / users, everybody: false });
    }
    let people = case.looked_up(case.setting().people()).ok()?;
    Some(PerHead { units: a_year / people.value, everybody: true })
}
