//! How much of the usual dose the person chose for a day.

use chrono::NaiveDate;

use super::Flare;

/// The share that holds on a day. It comes from the person's own plan; nothing is worked out from how they feel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TodayShare {
    Usual,
    /// A lighter day, the `day`th (from 1) of `of`.
    Lighter {
        percent: u8,
        day: u8,
        of: u8,
    },
    /// After the lighter days, until the person says that they are back to the usual.
    ComingBack {
        percent: u8,
        since: NaiveDate,
    },
}

/// The share that holds today. The flare begun last decides, so a new bad day takes the place of one that still goes on.
///
/// A flare that begins tomorrow was begun today, before a journey or a set clock took a day back: it holds already. One
/// that begins later than that is from a clock that was wrong, and does not hold.
pub fn today_share(flares: &[Flare], today: NaiveDate) -> TodayShare {
    let Some(flare) = flares.last() else {
        return TodayShare::Usual;
    };
    if today.succ_opt().is_some_and(|tomorrow| flare.from > tomorrow) {
        return TodayShare::Usual;
    }
    // With a day taken back, the first day is still the one it was when the button was pressed.
    let today = today.max(flare.from);
    let since = flare.returning_from();
    if flare.full_again.is_some_and(|day| day <= today) {
        TodayShare::Usual
    } else if today < since {
        let day = today.signed_duration_since(flare.from).num_days().saturating_add(1);
        TodayShare::Lighter {
            percent: flare.lighter_percent,
            day: u8::try_from(day).unwrap_or(flare.days),
            of: flare.days,
        }
    } else {
        TodayShare::ComingBack { percent: flare.return_percent, since }
    }
}
