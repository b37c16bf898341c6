//! Bad days.

mod days;
mod plan;
mod properties;
mod scaled;

use super::{Flare, FlareChange, FlarePlan, Flares};
use crate::exercises::tests::day;

/// Three lighter days at half, and 70 % when coming back.
fn start(from: &str) -> FlareChange {
    FlareChange::Start(Flare::begin(&FlarePlan::default(), day(from)))
}

fn applied(changes: &[FlareChange]) -> Flares {
    changes.iter().fold(Flares::default(), |flares, change| change.apply(Some(flares)))
}
