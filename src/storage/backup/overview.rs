//! What is in a backup, in a person's words: how many of what, and from when to when.

use chrono::NaiveDate;

use super::{KeyedTexts, record};
use crate::storage::key::{is_aside, kind_of, part_of};
use crate::work::{is_meant, iso};

/// What a person calls it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    FillIns,
    Sessions,
    Plans,
    CheckIns,
    Measured,
    Diary,
    Goals,
    WorkWeeks,
    Meetings,
    /// Choices, drafts and all else.
    Other,
    SetAside,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    pub group: Group,
    pub count: usize,
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overview {
    /// Those that there are, in the order of [`Group`].
    pub counted: Vec<Counted>,
    /// The first and the last day that something is about.
    pub days: Option<(NaiveDate, NaiveDate)>,
}

const GROUPS: [(Group, &[&str]); 11] = [
    (Group::FillIns, &["fill-in"]),
    (Group::Sessions, &["exercise-log"]),
    (Group::Plans, &["exercise-plan", "own-exercise"]),
    (Group::CheckIns, &["check-in"]),
    (Group::Measured, &["measured"]),
    (Group::Diary, &["diary"]),
    (Group::Goals, &["goal"]),
    (Group::WorkWeeks, &["work-log"]),
    (Group::Meetings, &["meeting"]),
    (Group::Other, &[]),
    (Group::SetAside, &[]),
];

/// Counts what is there.
pub fn overview(texts: &KeyedTexts) -> Overview {
    let mut counts = GROUPS.map(|(group, _)| Counted { group, count: 0 });
    let mut overview = Overview::default();
    for (key, text) in texts.iter() {
        let (pieces, days) = match record::list(key, text) {
            Some(list) => (list.items.len(), list.items.iter().filter_map(|item| iso::date(item.day()?)).collect()),
            None => (1, part_of(key).and_then(day_of_name).into_iter().collect::<Vec<_>>()),
        };
        let group = group_of(key);
        for counted in counts.iter_mut().filter(|counted| counted.group == group) {
            counted.count += pieces;
        }
        for day in days.into_iter().filter(|day| is_meant(*day)) {
            overview.days = Some(overview.days.map_or((day, day), |(first, last)| (first.min(day), last.max(day))));
        }
    }
    overview.counted = counts.into_iter().filter(|counted| counted.count > 0).collect();
    overview
}

fn group_of(key: &str) -> Group {
    if is_aside(key) {
        return Group::SetAside;
    }
    let kind = kind_of(key);
    GROUPS.iter().find(|(_, kinds)| kinds.contains(&kind)).map_or(Group::Other, |(group, _)| *group)
}

/// The day in a name that is a moment: `20261123T091502123`.
fn day_of_name(part: &str) -> Option<NaiveDate> {
    let (day, _) = part.split_once('T')?;
    let (year, month, of_month) = (day.get(..4)?, day.get(4..6)?, day.get(6..8)?);
    (day.len() == 8).then(|| iso::date(&format!("{year}-{month}-{of_month}")))?
}
