//! The sums of a worksheet, shown with what they are made of.

use super::NormalDay;

/// Three normal days, their average, and 80 % of it (domain.md §5.6). What to do with it is the person's choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Arithmetic {
    /// Minutes of each day.
    pub days: [u16; 3],
    /// Tenths of minutes, rounded.
    pub average: u32,
    /// 80 % of what the average is before rounding, in tenths of minutes, rounded.
    pub eighty: u32,
}

/// The sums; `None` until all three days have minutes.
pub fn arithmetic(days: [NormalDay; 3]) -> Option<Arithmetic> {
    let [Some(first), Some(second), Some(third)] = days.map(|day| day.minutes) else {
        return None;
    };
    let sum = u32::from(first) + u32::from(second) + u32::from(third);
    // Tenths: sum × 10 / 3, and × 8 / 10 of that.
    Some(Arithmetic { days: [first, second, third], average: rounded(sum * 10, 3), eighty: rounded(sum * 8, 3) })
}

fn rounded(number: u32, by: u32) -> u32 {
    (number + by / 2) / by
}
