//! When to ask for a check-in.

use chrono::{NaiveDateTime, NaiveTime, Timelike};

use super::{CheckIn, CheckInSettings};

/// Which of the person's own times it is. The names are theirs: a day may start at two in the afternoon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prompt {
    StartOfDay,
    EndOfDay,
}

impl Prompt {
    pub const ALL: [Self; 2] = [Self::StartOfDay, Self::EndOfDay];

    /// When it asks; `None`: the person does not want it.
    pub fn time(self, settings: &CheckInSettings) -> Option<NaiveTime> {
        match self {
            Self::StartOfDay => settings.start_of_day,
            Self::EndOfDay => settings.end_of_day,
        }
    }
}

/// Who checked in so many seconds before being asked is not asked again.
const BEFORE: u32 = 4 * 60 * 60;

/// What to ask now. From its time a prompt asks until the day is over or the other one begins; a check-in about that part
/// of the day answers it, and so does one about the whole day. That part begins four hours before the time, but nearer to
/// it than to the prompt before.
pub fn prompt_due(settings: &CheckInSettings, check_ins_today: &[CheckIn], now: NaiveDateTime) -> Option<Prompt> {
    let of_day = |time: NaiveTime| time.num_seconds_from_midnight();
    let begun = |prompt: &Prompt| prompt.time(settings).filter(|time| *time <= now.time()).map(of_day);
    let (prompt, at) =
        Prompt::ALL.into_iter().filter_map(|prompt| Some((prompt, begun(&prompt)?))).max_by_key(|(_, at)| *at)?;
    let halfway =
        settings.prompts().into_iter().map(of_day).filter(|other| *other < at).map(|other| at.midpoint(other));
    let from = halfway.fold(at.saturating_sub(BEFORE), u32::max);
    let answers = |check_in: &CheckIn| check_in.time.is_none_or(|time| of_day(time) >= from);
    let mut today = check_ins_today.iter().filter(|check_in| check_in.date == now.date());
    (!today.any(answers)).then_some(prompt)
}
