//! Documents of all features, as the app declares them, each with the way in which the person's words get into it.

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

use crate::exercises::booklet::OwnExercise;
use crate::exercises::log::{Entry, LogMonth, Outcome};
use crate::exercises::plan::{Place, Plan, Rhythm, Series};
use crate::exercises::programme::{Appointment, Appointments};
use crate::journal::check_in::CheckIn;
use crate::journal::diary::{self, Block, Load};
use crate::journal::goal::Goal;
use crate::journal::work_log::{WorkWeek, WorkYear};
use crate::meeting::agreement::Agreement;
use crate::meeting::preparation::Meeting;
use crate::meeting::rehearsal::{Rehearsal, RehearsalLine};
use crate::questionnaire::FillIn;
use crate::questionnaire::flow::Length;
use crate::storage::tests::documents::Draft;
use crate::storage::{Document, Key, LoadError, Month, MonthChange, SaveError, Store};
use crate::work::moment_id;

type Write = Box<dyn Fn(&Store, &str, When) -> Result<(), SaveError>>;
type Look = Box<dyn Fn(&Store) -> Result<Option<String>, LoadError>>;
type Clear = Box<dyn Fn(&Store) -> Result<(), SaveError>>;
type Readable = Box<dyn Fn(&Store) -> String>;

/// When something is written, and as which thing of all that is written on all phones.
#[derive(Clone, Copy)]
pub(super) struct When {
    pub(super) now: NaiveDateTime,
    pub(super) nth: u64,
}

/// One document of a kind.
pub(super) struct Kind {
    /// Its name in storage.
    pub(super) name: String,
    /// Adds these words to it.
    pub(super) write: Write,
    /// What the app shows of it.
    pub(super) look: Look,
    /// What the app does once what it could not read is set aside.
    pub(super) clear: Clear,
    /// What the app shows of all documents of this kind, whatever they are called.
    pub(super) readable: Readable,
}

fn kind<T: Document>(part: &str, change: fn(Option<T>, &str, When) -> T) -> Kind {
    let key = if part.is_empty() { Key::<T>::single() } else { Key::for_part(part) };
    let (written, looked, cleared) = (key.clone(), key.clone(), key.clone());
    let shown = |document: &T| serde_json::to_string(document).unwrap();
    Kind {
        name: key.as_str().to_owned(),
        write: Box::new(move |store, words, when| {
            store.update(&written, |stored| change(stored, words, when)).map(drop)
        }),
        look: Box::new(move |store| Ok(store.load(&looked)?.as_ref().map(shown))),
        clear: Box::new(move |store| store.remove(&cleared)),
        readable: Box::new(move |store| {
            let all = store.list::<T>().unwrap();
            let read = all.iter().filter_map(|key| store.load(key).ok().flatten());
            read.map(|document| shown(&document)).collect()
        }),
    }
}

/// Thirteen kinds, of every feature; five of them are lists of a month, a year or all time. And one that has been
/// through three versions, for no document of the app has more than one yet. What is named after the moment it was begun
/// has another name on another phone.
pub(super) fn kinds(phone: u64) -> Vec<Kind> {
    let begun = |day: u8| format!("202611{day:02}T080000{phone:03}");
    vec![
        kind::<FillIn>(&begun(1), |stored, words, When { now, .. }| {
            let mut fill_in = stored.unwrap_or_else(|| FillIn::start("pre-consult-work", "1", Length::Full, now).1);
            add(&mut fill_in.surprise, words);
            fill_in
        }),
        kind::<Month<CheckIn>>("2026-11", |stored, words, When { now, .. }| {
            let check_in = CheckIn { words: words.to_owned(), pain: Some(4), ..CheckIn::new(november(), now) };
            MonthChange::Add(check_in).apply(stored)
        }),
        kind::<LogMonth>("2026-11", |stored, words, When { now, .. }| {
            let entry = Entry { note: words.to_owned(), ..Entry::new(november(), None, Outcome::Done, now) };
            MonthChange::Add(entry).apply(stored)
        }),
        kind::<Month<Block>>("2026-11", |stored, words, When { now, .. }| {
            MonthChange::Add(block(words, now)).apply(stored)
        }),
        kind::<WorkYear>("2026", |stored, words, when| {
            let mut year = stored.unwrap_or_default();
            year.weeks.push(week(words, when));
            year
        }),
        kind::<Goal>(&begun(2), |stored, words, When { now, .. }| {
            let mut goal = Goal { edited: now, ..stored.unwrap_or_else(|| Goal::new(now)) };
            add(&mut goal.what, words);
            goal
        }),
        kind::<Plan>(&begun(3), |stored, words, _| {
            let mut plan = stored.unwrap_or_else(plan);
            add(&mut plan.name, words);
            plan
        }),
        kind::<OwnExercise>(&begun(4), |stored, words, _| {
            let mut own = stored.unwrap_or_default();
            add(&mut own.steps, words);
            own
        }),
        kind::<Appointments>("", |stored, words, When { now, .. }| {
            let mut all = stored.unwrap_or_default();
            let appointment = Appointment::new(november(), nine(), now);
            all.appointments.push(Appointment { what: words.to_owned(), ..appointment });
            all
        }),
        kind::<Meeting>(&begun(5), |stored, words, When { now, .. }| {
            let mut meeting = Meeting { edited: now, ..stored.unwrap_or_else(|| Meeting::new(now)) };
            add(&mut meeting.own.pressure, words);
            meeting
        }),
        kind::<Agreement>(&begun(6), |stored, words, When { now, .. }| {
            let mut agreement = Agreement { edited: now, ..stored.unwrap_or_else(|| Agreement::new("t", now)) };
            add(&mut agreement.note, words);
            agreement
        }),
        kind::<Rehearsal>(&begun(7), |stored, words, When { now, .. }| {
            let mut rehearsal = stored.unwrap_or_else(|| Rehearsal::new("t".to_owned(), Vec::new(), now));
            rehearsal.lines.push(RehearsalLine { answer: words.to_owned(), ..RehearsalLine::default() });
            rehearsal
        }),
        draft(),
    ]
}

/// The kind whose older versions migrate.
fn draft() -> Kind {
    kind::<Draft>("older", |stored, words, _| stored.unwrap_or_default().noting(words))
}

fn add(text: &mut String, words: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(words);
}

fn november() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()
}

fn nine() -> NaiveTime {
    NaiveTime::from_hms_opt(9, 0, 0).unwrap()
}

fn block(words: &str, now: NaiveDateTime) -> Block {
    Block {
        id: moment_id(now),
        date: november(),
        start: Some(nine()),
        activity: words.to_owned(),
        place: diary::Place::Work,
        load: Load::Heavy,
        minutes: 45,
        had_break: true,
        pain_before: None,
        pain_after: Some(5),
        tired: None,
        note: String::new(),
        edited: None,
    }
}

/// Each another week.
fn week(words: &str, When { now, nth }: When) -> WorkWeek {
    WorkWeek {
        monday: NaiveDate::from_ymd_opt(1900, 1, 1).unwrap() + Days::new(7 * nth),
        worked: Some(1_920),
        contract: None,
        adapted: String::new(),
        days_off: Some(1),
        days_worked: None,
        note: words.to_owned(),
        written: now,
    }
}

fn plan() -> Plan {
    Plan {
        name: String::new(),
        place: Place::Home,
        items: Vec::new(),
        series: vec![Series { from: november(), rhythm: Rhythm::EveryDays(2), times: vec![nine()] }],
        end: None,
        lead_minutes: 10,
        archived: None,
        revision: 1,
    }
}
