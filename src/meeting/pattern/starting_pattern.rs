//! Patterns to start with (domain.md §4.8). Examples to be changed, no advice.

/// A way to build up that many people know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StartingPattern {
    /// A larger share of the hours each week.
    Hours,
    /// All hours at once, heavy tasks one by one.
    Tasks,
    /// Every working day, a little longer each week.
    HalfDays,
    /// A tenth of the hours more each week.
    Slow,
}

/// A week of such a pattern.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PlannedWeek {
    /// 0 to 7.
    pub days: Option<u8>,
    /// In the whole week.
    pub minutes: Option<u32>,
    /// Which tasks, where it is about tasks: a place in the list of [`TASK_PHASES`] descriptions.
    pub phase: Option<usize>,
}

/// From easy tasks only to the usual ones.
pub const TASK_PHASES: usize = 5;

const HOUR: u32 = 60;
const DAY: u32 = 8 * HOUR;
/// Days of somebody whose contract is not known.
const USUAL_DAYS: u8 = 5;
/// Percent of the contract, and days it is spread over at first.
const HOURS: [(u32, u8); 6] = [(40, 3), (50, 4), (60, 4), (80, 7), (100, 7), (100, 7)];
/// Hours a day; then the full contract, for two weeks.
const HALF_DAYS: [u32; 4] = [2, 3, 4, 6];

impl StartingPattern {
    pub const ALL: [Self; 4] = [Self::Hours, Self::Tasks, Self::HalfDays, Self::Slow];

    /// Its weeks, for minutes a week in the contract and worked now. They never shrink, never ask for less than what is
    /// worked now, and never for more than the contract. `None`: nothing can be said without a contract.
    pub fn weeks(self, contract: Option<u32>, now: Option<u32>) -> Option<Vec<PlannedWeek>> {
        let now = now.unwrap_or(0);
        match (self, contract.filter(|minutes| *minutes > 0)) {
            (Self::Hours, Some(contract)) => {
                let week = |(percent, days)| planned(days, share(contract, percent), contract, now);
                Some(HOURS.into_iter().map(week).collect())
            }
            (Self::Slow, Some(contract)) => Some(slow(contract, now)),
            (Self::Hours | Self::Slow, None) => None,
            (Self::Tasks, contract) => Some(tasks(contract)),
            (Self::HalfDays, Some(contract)) => Some(half_days(contract, now)),
            (Self::HalfDays, None) => {
                let literal = |hours| planned(USUAL_DAYS, hours * HOUR * u32::from(USUAL_DAYS), u32::MAX, now);
                let full = PlannedWeek { days: Some(USUAL_DAYS), ..PlannedWeek::default() };
                let weeks = HALF_DAYS.into_iter().map(literal).chain([full, full]);
                let least = weeks.clone().filter_map(|week| week.days).max();
                Some(
                    weeks.map(|week| PlannedWeek { days: week.minutes.map_or(least, |_| week.days), ..week }).collect(),
                )
            }
        }
    }
}

fn tasks(contract: Option<u32>) -> Vec<PlannedWeek> {
    let days = contract.filter(|minutes| *minutes > 0).map(usual_days);
    let minutes = contract.filter(|minutes| *minutes > 0);
    let last = TASK_PHASES - 1;
    (0..=last).chain([last]).map(|phase| PlannedWeek { days, minutes, phase: Some(phase) }).collect()
}

/// The hours a day of domain.md where a working day has room for them, else the same parts of the day there is.
fn half_days(contract: u32, now: u32) -> Vec<PlannedWeek> {
    let days = usual_days(contract);
    let fits = u64::from(contract) >= u64::from(days) * 6 * 60;
    let minutes = |hours: u32| if fits { hours * HOUR * u32::from(days) } else { rounded(part(contract, hours, 8)) };
    let steps = HALF_DAYS.into_iter().map(minutes).chain([contract, contract]);
    steps.map(|minutes| planned(days, minutes, contract, now)).collect()
}

fn slow(contract: u32, now: u32) -> Vec<PlannedWeek> {
    let days = usual_days(contract);
    let mut weeks = Vec::new();
    for tenths in 1..=10 {
        let minutes = part(contract, tenths, 10).saturating_add(now);
        if minutes >= contract {
            break;
        }
        weeks.push(planned(days.min(4), rounded(minutes), contract, now));
    }
    weeks.push(planned(days, contract, contract, now));
    weeks
}

/// On so many days, but no more than there are in the contract and no fewer than these minutes need.
fn planned(days: u8, minutes: u32, contract: u32, now: u32) -> PlannedWeek {
    let minutes = minutes.max(now).min(contract);
    let days = days.min(usual_days(contract)).max(usual_days(minutes));
    PlannedWeek { days: Some(days), minutes: Some(minutes), phase: None }
}

/// How many days of eight hours that is; at least one, at most all of the week.
fn usual_days(minutes: u32) -> u8 {
    u8::try_from(minutes.div_ceil(DAY)).unwrap_or(7).clamp(1, 7)
}

fn share(contract: u32, percent: u32) -> u32 {
    if percent == 100 { contract } else { rounded(part(contract, percent, 100)) }
}

/// `above` of `below` parts.
fn part(minutes: u32, above: u32, below: u32) -> u32 {
    u32::try_from(u64::from(minutes) * u64::from(above) / u64::from(below)).unwrap_or(u32::MAX)
}

/// Down to a time that people say: half hours, quarters where it is little, minutes where it is very little. What is more
/// stays more or becomes the same.
fn rounded(minutes: u32) -> u32 {
    match minutes {
        0..30 => minutes.max(1),
        30..240 => minutes / 15 * 15,
        _ => minutes / 30 * 30,
    }
}
