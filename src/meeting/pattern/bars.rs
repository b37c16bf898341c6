//! Where the bars of the picture stand. Ten units are a pixel of a narrow phone.

use super::ShownWeek;

pub const WIDTH: u32 = 3200;
pub const HEIGHT: u32 = 1700;
/// The floor on which the bars stand.
pub const BOTTOM: u32 = 1450;

/// Room for the number over the highest bar.
const TOP: u32 = 200;
/// Beside each other all numbers can be read.
const NUMBERED: usize = 7;
const NAMED: usize = 12;

/// A week as a bar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bar {
    /// Of the week, counted from 1.
    pub number: usize,
    pub minutes: Option<u32>,
    /// Its left side.
    pub x: u32,
    pub width: u32,
    pub height: u32,
    /// Whether there is room for its hours above it.
    pub has_hours: bool,
    /// Whether there is room for its number below it.
    pub has_number: bool,
}

/// A bar for each week, the highest for `most` minutes.
pub fn bars(weeks: &[ShownWeek], most: u32) -> Vec<Bar> {
    let count = weeks.len().max(1);
    let left = |place: usize| u32::try_from(place * WIDTH as usize / count).unwrap_or(WIDTH);
    let every = count.div_ceil(NAMED);
    let bar = |(place, week): (usize, &ShownWeek)| {
        let slot = left(place + 1) - left(place);
        Bar {
            number: week.number,
            minutes: week.minutes,
            x: left(place) + slot / 8,
            width: (slot * 3 / 4).max(1),
            height: week.minutes.map_or(0, |minutes| height(minutes, most)),
            has_hours: count <= NUMBERED || place == 0 || place + 1 == count,
            has_number: place.is_multiple_of(every),
        }
    };
    weeks.iter().enumerate().map(bar).collect()
}

/// How high so many minutes are, where `most` are as high as there is room.
pub fn height(minutes: u32, most: u32) -> u32 {
    let room = u64::from(BOTTOM - TOP);
    let high = u64::from(minutes) * room / u64::from(most.max(1));
    u32::try_from(high.min(room)).unwrap_or(BOTTOM - TOP)
}
