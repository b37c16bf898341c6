//! Everything that has a time: what plans ask for, boosters, appointments.

use chrono::{NaiveDate, NaiveDateTime};

use super::{DueItem, DueKey, TitleStyle, answered_keys};
use crate::exercises::log::{Entry, answered};
use crate::exercises::plan::{Pauses, Plan, PlanId, occurrences_of_all, plan_name};
use crate::exercises::programme::{Appointments, Boosters, Programme};
use crate::i18n::Texts;

/// All of it, as it is stored.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Timetable {
    pub plans: Vec<(PlanId, Plan)>,
    pub pauses: Pauses,
    pub programme: Programme,
    pub appointments: Appointments,
}

/// What is due on some days, and what of it needs no reminder any more.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Agenda {
    /// In order of their time.
    pub due: Vec<DueItem>,
    pub answered: Vec<DueKey>,
}

impl Timetable {
    /// The same without the plans that the person is not reminded of any more.
    #[must_use]
    pub fn without(mut self, silenced: &[PlanId]) -> Self {
        self.plans.retain(|(id, _)| !silenced.contains(id));
        self
    }

    /// What is due from one day to another, both included. `entries` is the log of these days. Of the boosters it is the
    /// next one; an appointment that is over needs no reminder.
    pub fn agenda(&self, entries: &[Entry], (first, last): (NaiveDate, NaiveDate), now: NaiveDateTime) -> Agenda {
        let occurrences = occurrences_of_all(&self.plans, &self.pauses, first, last);
        let mut answers = answered_keys(&answered(&occurrences, entries).planned);
        let over = self.appointments.appointments.iter().filter(|appointment| appointment.end() <= now);
        answers.extend(over.map(|appointment| DueItem::appointment(appointment).key));
        let next = self.programme.boosters.iter().map(|boosters| boosters.next).collect();
        Agenda { due: self.due(next, first, last), answered: answers }
    }

    /// What is to come from one day to another, both included, with the boosters that are expected; in order of time.
    pub fn coming(&self, first: NaiveDate, last: NaiveDate) -> Vec<DueItem> {
        self.due(self.boosters_until(last), first, last)
    }

    /// The days of the next booster and of those expected after it.
    pub fn boosters_until(&self, last: NaiveDate) -> Vec<NaiveDate> {
        self.programme.boosters.as_ref().map(|boosters| boosters.planned(last)).unwrap_or_default()
    }

    fn due(&self, boosters: Vec<NaiveDate>, first: NaiveDate, last: NaiveDate) -> Vec<DueItem> {
        let lead =
            |id: &PlanId| self.plans.iter().find(|(known, _)| known == id).map_or(0, |(_, plan)| plan.lead_minutes);
        let occurrences = occurrences_of_all(&self.plans, &self.pauses, first, last);
        let mut due: Vec<DueItem> =
            occurrences.iter().map(|occurrence| DueItem::occurrence(occurrence, lead(&occurrence.plan))).collect();
        let on = |next: NaiveDate| {
            self.programme.boosters.as_ref().map(|boosters| DueItem::booster(&Boosters { next, ..boosters.clone() }))
        };
        let boosters = boosters.into_iter().filter_map(on);
        let appointments = self.appointments.appointments.iter().map(DueItem::appointment);
        for dated in boosters.chain(appointments).filter(|dated| (first..=last).contains(&dated.at.date())) {
            due.insert(due.partition_point(|other| other.at <= dated.at), dated);
        }
        due
    }

    /// What it is, in the person's words where there are any.
    pub fn name(&self, what: &DueKey, texts: Texts) -> String {
        let own = match what {
            DueKey::Plan { plan, .. } => {
                self.plans.iter().find(|(id, _)| id == plan).map(|(_, plan)| plan_name(plan, texts))
            }
            DueKey::Booster(_) => Some(texts.programme_booster().to_owned()),
            DueKey::Appointment { id, .. } => self.appointments.find(id).map(|found| found.what.clone()),
        };
        own.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| neutral_title(what, texts).to_owned())
    }

    /// What others may read of it.
    pub fn title(&self, what: &DueKey, style: &TitleStyle, texts: Texts) -> String {
        match style {
            TitleStyle::Plain => self.name(what, texts),
            TitleStyle::Own(words) if !words.trim().is_empty() => words.clone(),
            TitleStyle::Own(_) | TitleStyle::Neutral => neutral_title(what, texts).to_owned(),
        }
    }
}

/// What is no word about health.
fn neutral_title(what: &DueKey, texts: Texts) -> &'static str {
    match what {
        DueKey::Plan { .. } => texts.reminders_neutral_plan(),
        DueKey::Booster(_) => texts.reminders_neutral_booster(),
        DueKey::Appointment { .. } => texts.reminders_neutral_appointment(),
    }
}
