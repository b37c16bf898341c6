//! What the person can change about checking in.

use chrono::{NaiveDateTime, NaiveTime};

use super::{CheckInField, CheckInSettings, Prompt, Tag, tag_problem};
use crate::work::moment_id;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SettingsChange {
    /// Asks this field, or hides it.
    Show(CheckInField, bool),
    /// Makes a tag, now; takes one with that name back that was put away.
    AddTag(String, NaiveDateTime),
    /// Another name for the tag with this id, for what is written from now on.
    RenameTag(String, String),
    /// Offers the tag with this id no more, since then; `None`: again.
    PutTagAway(String, Option<NaiveDateTime>),
    /// Asks at this time every day; `None`: not.
    Ask(Prompt, Option<NaiveTime>),
    InCalendar(bool),
}

impl SettingsChange {
    /// The settings with this change made. What cannot be, such as a second tag with the same name, changes nothing;
    /// [`tag_problem`] says why beforehand.
    pub fn apply(self, before: Option<CheckInSettings>) -> CheckInSettings {
        let mut settings = before.unwrap_or_default();
        match self {
            Self::Show(field, shown) => {
                settings.hidden.retain(|other| *other != field);
                if !shown {
                    settings.hidden.push(field);
                }
            }
            Self::AddTag(name, now) => add(&mut settings, &name, now),
            Self::RenameTag(id, name) => {
                if tag_problem(&name, Some(&id), &settings).is_none() {
                    in_tag(&mut settings, &id, |tag| tag.name = name);
                }
            }
            Self::PutTagAway(id, since) => put_away(&mut settings, &id, since),
            Self::Ask(Prompt::StartOfDay, at) => settings.start_of_day = at,
            Self::Ask(Prompt::EndOfDay, at) => settings.end_of_day = at,
            Self::InCalendar(wanted) => settings.in_calendar = wanted,
        }
        settings
    }
}

fn add(settings: &mut CheckInSettings, name: &str, now: NaiveDateTime) {
    if tag_problem(name, None, settings).is_some() {
        return;
    }
    let name = name.trim().to_owned();
    match settings.tags.iter_mut().find(|tag| tag.is_called(&name)) {
        Some(tag) => *tag = Tag { name, put_away: None, id: tag.id.clone() },
        None => settings.tags.push(Tag { id: moment_id(now), name, put_away: None }),
    }
}

/// One that comes back where another has got its name meanwhile stays away.
fn put_away(settings: &mut CheckInSettings, id: &str, since: Option<NaiveDateTime>) {
    let is_taken = settings
        .tags
        .iter()
        .find(|tag| tag.id == id)
        .is_some_and(|tag| tag_problem(&tag.name, Some(id), settings).is_some());
    if since.is_some() || !is_taken {
        in_tag(settings, id, |tag| tag.put_away = since);
    }
}

fn in_tag(settings: &mut CheckInSettings, id: &str, change: impl FnOnce(&mut Tag)) {
    if let Some(tag) = settings.tags.iter_mut().find(|tag| tag.id == id) {
        change(tag);
    }
}
