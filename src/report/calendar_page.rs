//! The calendar file: what is in it, and the ways to take it along.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::calendar::{CalendarExport, CalendarFile, changed};
use super::calendar_contents::{Ahead, contents};
use super::calendar_list::CalendarList;
use super::journal::read_days_ahead;
use super::talk_days::{TalkDayKind, talk_days};
use crate::clock;
use crate::exercises::At;
use crate::exercises::plan::Plan;
use crate::exercises::reminders::{Reminders, TitleField, reminders, timetable};
use crate::i18n::{Language, Texts, date_short, list, texts, use_language, use_texts};
use crate::meeting::agreement::agreements;
use crate::meeting::preparation::meetings;
use crate::platform::page;
use crate::platform::save_file::{self, Handed, TextFile};
use crate::route::Route;
use crate::settings::safety::{BackupLog, reminder};
use crate::storage::{LiveStore, use_store};
use crate::ui::{Button, ButtonLink, Card, IconName, Look, Notice, PageHeading, Tone};

/// What it holds, what it is called there, the file itself, and the next days.
#[component]
pub fn CalendarPage() -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let mut handed = use_signal(|| None::<Handed>);
    let can_share = use_hook(|| save_file::can_share(&text_file(String::new())));
    let Made { ahead, file, exported } = made(store, language);
    let behind = exported.as_ref().zip(file.as_ref()).map_or(0, |(last, file)| changed(last, &file.export));
    let record = move |outcome: Handed, file: CalendarFile| {
        if matches!(outcome, Handed::Saved | Handed::Shared) {
            // What the device refuses is told by the store's own notice.
            let _ = store.update(&CalendarExport::key(), |_| file.export);
        }
        handed.set(Some(outcome));
        page::focus("calendar-outcome");
    };
    let save = move |()| {
        let mut record = record;
        if let Some(file) = made(store, language).file {
            record(save_file::save(&text_file(file.text.clone())), file);
        }
    };
    let share = move |()| {
        let mut record = record;
        if let Some(file) = made(store, language).file {
            // In the handler itself: browsers open the sheet in answer to a press only.
            let sharing = save_file::share(&text_file(file.text.clone()));
            spawn(async move { record(sharing.await, file) });
        }
    };
    let said = handed().and_then(|outcome| match outcome {
        Handed::Saved => Some((Tone::Good, texts.reminders_calendar_saved())),
        Handed::Shared => Some((Tone::Good, texts.reminders_calendar_shared())),
        Handed::NotPossible => Some((Tone::Warning, texts.reminders_calendar_not_saved())),
        Handed::Cancelled => None,
    });
    rsx! {
        PageHeading { text: texts.reminders_calendar_title().to_string() }
        p { class: "lead", {texts.reminders_calendar_lead()} }
        Card { heading: texts.reminders_calendar_file().to_string(),
            if let Some(exported) = exported.filter(|_| behind > 0) {
                Notice { tone: Tone::Info,
                    p { "{texts.reminders_calendar_behind(behind, date_short(clock::wall_time(exported.at).date(), language))}" }
                }
            }
            p { "{holds(&ahead, clock::today(), language)}" }
            TitleField {}
            if file.is_some() {
                div { class: "actions",
                    Button { look: Look::Primary, onpress: save, {texts.reminders_calendar_save()} }
                    if can_share {
                        Button { onpress: share, {texts.reminders_calendar_share()} }
                    }
                }
            }
            div { id: "calendar-outcome", tabindex: "-1",
                if let Some((tone, words)) = said {
                    Notice { tone, p { {words} } }
                }
            }
            p { {texts.reminders_calendar_again()} }
            p { class: "hint", {texts.reminders_calendar_private()} }
            {how_to_open(texts)}
        }
        CalendarList { ahead }
        ButtonLink { icon: IconName::Back, to: Route::ExercisesPages { at: At::Reminders }, {texts.reminders_to_reminders()} }
    }
}

/// The file as it would be now, and what it is made of.
struct Made {
    ahead: Ahead,
    file: Option<CalendarFile>,
    exported: Option<CalendarExport>,
}

fn made(store: LiveStore, language: Language) -> Made {
    let Reminders { title, silenced, .. } = reminders(store);
    let exported = store.read(&CalendarExport::key());
    let last = exported.clone().unwrap_or_default();
    let ahead = Ahead {
        timetable: timetable(store).without(&silenced),
        journal: read_days_ahead(store),
        talks: talk_days(&meetings(store), &agreements(store)),
        backup: reminder(&store.read(&BackupLog::key()).unwrap_or_default()),
    };
    let file = contents(&ahead, &title, &last, clock::today(), clock::now_utc(), texts(language));
    Made { ahead, file, exported }
}

fn text_file(text: String) -> TextFile {
    TextFile { name: "reprise.ics".to_owned(), mime: "text/calendar;charset=utf-8", text }
}

/// "2 plans, your boosters and 1 appointment."
fn holds(ahead: &Ahead, today: NaiveDate, language: Language) -> String {
    let Ahead { timetable, journal, talks, backup } = ahead;
    let texts = texts(language);
    let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let is_running = |plan: &Plan| plan.archived.is_none() && plan.end.is_none_or(|end| end >= today);
    let plans = count(timetable.plans.iter().filter(|(_, plan)| is_running(plan)).count());
    let appointments = count(timetable.appointments.upcoming(today).len());
    let mut parts = Vec::new();
    if plans > 0 {
        parts.push(texts.reminders_holds_plans(plans));
    }
    if timetable.programme.boosters.is_some() {
        parts.push(texts.reminders_holds_boosters().to_string());
    }
    if appointments > 0 {
        parts.push(texts.reminders_holds_appointments(appointments));
    }
    if !journal.check_ins.is_empty() {
        parts.push(texts.report_holds_check_ins().to_string());
    }
    let goal_days = count(journal.goal_days.iter().filter(|day| day.date >= today).count());
    if goal_days > 0 {
        parts.push(texts.report_holds_goal_days(goal_days));
    }
    let of_kind = |kind| count(talks.iter().filter(|day| day.kind == kind && day.date >= today).count());
    let (coming, checks) = (of_kind(TalkDayKind::Talk), of_kind(TalkDayKind::Check));
    if coming > 0 {
        parts.push(texts.talk_holds_talks(coming));
    }
    if checks > 0 {
        parts.push(texts.talk_holds_checks(checks));
    }
    if backup.is_some() {
        parts.push(texts.safety_in_calendar().to_string());
    }
    if parts.is_empty() {
        return texts.reminders_holds_nothing().to_string();
    }
    texts.reminders_holds(list(&parts, language))
}

fn how_to_open(texts: Texts) -> Element {
    let ways = [
        (texts.reminders_help_apple(), texts.reminders_open_apple()),
        (texts.reminders_help_android(), texts.reminders_open_android()),
        (texts.reminders_help_computer(), texts.reminders_open_computer()),
    ];
    rsx! {
        details {
            summary { {texts.reminders_open_how()} }
            dl { class: "answers",
                for (device , how) in ways {
                    div { class: "answer", key: "{device}",
                        dt { {device} }
                        dd { {how} }
                    }
                }
            }
        }
    }
}
