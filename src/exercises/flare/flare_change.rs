//! What a person can do on a bad day and after it.

use chrono::NaiveDate;

use super::{Flare, Flares, TodayShare, today_share};

/// One thing the person did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FlareChange {
    /// "This is a bad day." A second press on the same day changes nothing; on a later one the lighter days begin anew.
    Start(Flare),
    /// Takes back the press of this day.
    Undo(NaiveDate),
    /// The lighter days are over from this day on.
    End(NaiveDate),
    /// The usual dose again from this day on.
    FullAgain(NaiveDate),
}

impl FlareChange {
    /// The flares with this change made. Ending what does not hold on that day changes nothing.
    pub fn apply(&self, before: Option<Flares>) -> Flares {
        let mut after = before.unwrap_or_default();
        match self {
            Self::Start(flare) => {
                if !is_first_day(&after.flares, flare.from) {
                    after.flares.push(flare.clone());
                }
            }
            Self::Undo(today) => {
                if is_first_day(&after.flares, *today) {
                    after.flares.pop();
                }
            }
            Self::End(today) => {
                if let TodayShare::Lighter { .. } = today_share(&after.flares, *today)
                    && let Some(flare) = after.flares.last_mut()
                {
                    flare.ended = Some(flare.from.max(*today));
                }
            }
            Self::FullAgain(today) => {
                if today_share(&after.flares, *today) != TodayShare::Usual
                    && let Some(flare) = after.flares.last_mut()
                {
                    flare.full_again = Some(flare.from.max(*today));
                }
            }
        }
        after
    }
}

fn is_first_day(flares: &[Flare], today: NaiveDate) -> bool {
    matches!(today_share(flares, today), TodayShare::Lighter { day: 1, .. })
}
