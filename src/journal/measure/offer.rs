//! What can become an activity.

use chrono::NaiveDateTime;

use super::{Activity, Measures};
use crate::work::{folded, moment_id};

/// Those tasks that are no activity yet, in use or put away, in the order they were given.
pub fn offered(tasks: &[String], measures: &Measures) -> Vec<String> {
    let is_new = |task: &&String| {
        let name = folded(task.trim());
        !name.is_empty() && measures.activities.iter().all(|activity| folded(activity.name.trim()) != name)
    };
    tasks.iter().filter(is_new).cloned().collect()
}

/// New activities with these names, made at the same moment. Spaces around a name go; empty names are left out.
pub fn activities(names: &[String], at_work: bool, now: NaiveDateTime) -> Vec<Activity> {
    let names = names.iter().map(|name| name.trim()).filter(|name| !name.is_empty());
    let activity = |(number, name): (usize, &str)| Activity {
        id: format!("{}-{number}", moment_id(now)),
        name: name.to_owned(),
        at_work,
        put_away: None,
    };
    names.enumerate().map(activity).collect()
}
