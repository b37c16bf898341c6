//! What the person changes about their measures. Values are never touched.

use chrono::{NaiveDate, NaiveDateTime};

use super::{Activity, ChosenMeasure, Cycle, Definition, MeasureId, Measures, NamedScore, OwnEdit, OwnMeasure};

#[derive(Debug, Clone, PartialEq)]
pub enum MeasuresChange {
    /// A new activity; nothing when there are [`Measures::MOST_ACTIVITIES`] in use.
    AddActivity(Activity),
    /// Another name for the activity with this id; its values stay.
    RenameActivity(String, String),
    ActivityAtWork(String, bool),
    /// A new own measure, in the place of one with its id.
    AddOwn(OwnMeasure),
    EditOwn(String, OwnEdit),
    /// For one without values.
    RemoveOwn(String),
    /// A score from paper under a name of the person's own; another name for the one with its id.
    SetScore(NamedScore),
    /// No longer asked; its values stay.
    PutAway(MeasureId, NaiveDateTime),
    /// Asked again; nothing for an activity when there are [`Measures::MOST_ACTIVITIES`] in use.
    BringBack(MeasureId),
    /// Asked after so many days; 0: only when the person wants.
    Rhythm(MeasureId, u16),
    /// A new period, or another form of the one with its id.
    SetCycle(Cycle),
    RemoveCycle(String),
    /// Not on this day.
    PutOff(NaiveDate),
}

impl MeasuresChange {
    /// The measures with this change made.
    pub fn apply(self, before: Option<Measures>) -> Measures {
        let mut after = before.unwrap_or_default();
        match self {
            Self::AddActivity(activity) => {
                let known = after.activities.iter().any(|other| other.id == activity.id);
                if !known && after.has_room() {
                    after.activities.push(activity);
                }
            }
            Self::RenameActivity(id, name) => edit(&mut after.activities, |it| it.id == id, |it| it.name = name),
            Self::ActivityAtWork(id, at_work) => {
                edit(&mut after.activities, |it| it.id == id, |it| it.at_work = at_work);
            }
            Self::AddOwn(own) => put(&mut after.own, own, |one, other| one.id == other.id),
            Self::EditOwn(id, change) => {
                edit(&mut after.own, |it| it.id == id, |it| *it = change.apply(it.clone()));
            }
            Self::RemoveOwn(id) => after.own.retain(|own| own.id != id),
            Self::SetScore(score) => put(&mut after.scores, score, |one, other| one.id == other.id),
            Self::PutAway(measure, now) => after.set_away(measure, Some(now)),
            Self::BringBack(measure) => {
                if !matches!(measure, MeasureId::Activity(_)) || after.has_room() {
                    after.set_away(measure, None);
                }
            }
            Self::Rhythm(MeasureId::Own(id), days) => {
                edit(&mut after.own, |it| it.id == id, |it| *it = OwnEdit::Rhythm(days).apply(it.clone()));
            }
            Self::Rhythm(measure, days) => after.choose(&measure, |chosen| chosen.every_days = Some(days)),
            Self::SetCycle(cycle) => {
                after.cycles.retain(|other| other.id != cycle.id);
                let place = after.cycles.iter().position(|other| (other.start, &other.id) > (cycle.start, &cycle.id));
                after.cycles.insert(place.unwrap_or(after.cycles.len()), cycle);
            }
            Self::RemoveCycle(id) => after.cycles.retain(|cycle| cycle.id != id),
            Self::PutOff(day) => after.put_off = Some(day),
        }
        after
    }
}

impl Measures {
    /// Whether one more activity can be followed.
    pub fn has_room(&self) -> bool {
        self.activities.iter().filter(|activity| activity.put_away.is_none()).count() < Self::MOST_ACTIVITIES
    }

    fn set_away(&mut self, measure: MeasureId, put_away: Option<NaiveDateTime>) {
        match measure {
            MeasureId::Activity(id) => edit(&mut self.activities, |it| it.id == id, |it| it.put_away = put_away),
            MeasureId::Own(id) => edit(&mut self.own, |it| it.id == id, |it| it.put_away = put_away),
            MeasureId::Shipped(_) => self.choose(&measure, |chosen| chosen.on = put_away.is_none()),
            // These are never asked for.
            MeasureId::Paper(_) | MeasureId::Unknown(_) => {}
        }
    }

    fn choose(&mut self, measure: &MeasureId, change: impl FnOnce(&mut ChosenMeasure)) {
        if !self.chosen.iter().any(|chosen| chosen.measure == *measure) {
            let on = Definition::of(measure, self).in_use;
            self.chosen.push(ChosenMeasure { measure: measure.clone(), on, every_days: None });
        }
        edit(&mut self.chosen, |chosen| chosen.measure == *measure, change);
    }
}

fn edit<T>(all: &mut [T], is_it: impl Fn(&T) -> bool, change: impl FnOnce(&mut T)) {
    if let Some(found) = all.iter_mut().find(|one| is_it(one)) {
        change(found);
    }
}

fn put<T>(all: &mut Vec<T>, new: T, same: fn(&T, &T) -> bool) {
    match all.iter_mut().find(|one| same(one, &new)) {
        Some(found) => *found = new,
        None => all.push(new),
    }
}
