//! Shows reminders while the app is open.

use chrono::NaiveDateTime;
use dioxus::prelude::*;

use super::reminder_notice::{notice, tag};
use super::stored::{reminders, timetable};
use crate::clock;
use crate::exercises::log::LogBook;
use crate::exercises::reminders::{Agenda, DueKey, ReminderChange, Reminders, days_needed, next_to_show};
use crate::i18n::use_language;
use crate::platform::notification::{self, Permission};
use crate::platform::timer::{self, Timeout};
use crate::platform::visibility;
use crate::storage::{LiveStore, use_store};

/// Data changes with every letter typed; the look waits until the person pauses. In milliseconds.
const PAUSE: u32 = 1_000;
/// The longest time between two looks, for timers stop while a phone sleeps. In milliseconds.
const LONGEST: u32 = 3_600_000;

/// On no screen. Looks what is due when data change, when the page can be seen again, and at the next reminder time.
#[component]
pub fn ReminderRunner() -> Element {
    let store = use_store();
    let language = use_language();
    let mut soon = use_hook(|| CopyValue::new(None::<Timeout>));
    let mut later = use_hook(|| CopyValue::new(None::<Timeout>));
    let mut closed = use_hook(|| CopyValue::new(Vec::<DueKey>::new()));
    let mut wait = use_signal(|| LONGEST);
    let look = use_callback(move |()| {
        let now = clock::now();
        let reminders = reminders(store);
        if !reminders.notifications || notification::permission() != Permission::Granted {
            return;
        }
        let timetable = timetable(store);
        let entries = consume_context::<LogBook>().recent(now);
        let agenda = timetable.agenda(&entries, days_needed(&reminders, now), now);
        let over = to_close(&reminders, &agenda, &closed.peek());
        for what in over {
            let tag = tag(&what);
            closed.write().push(what);
            spawn(async move { notification::close(&tag).await });
        }
        for what in claim(store, &reminders, &agenda, now) {
            let notice = notice(&what, &timetable, &reminders, *language.peek());
            spawn(async move {
                notification::show(notice).await;
            });
        }
        let next = next_to_show(&agenda.due, &agenda.answered, &reminders, now).look_again;
        wait.set(next.map_or(LONGEST, |next| milliseconds(now, next)));
    });
    use_hook(|| CopyValue::new(visibility::on_visible(move || look.call(()))));
    use_effect(move || {
        let _ = store.revision();
        soon.set(Some(timer::after(PAUSE, move || look.call(()))));
    });
    use_effect(move || later.set(Some(timer::after(wait(), move || look.call(())))));
    rsx! {}
}

/// What is to be shown now and is not being shown by another tab. It counts as shown from here on, for two tabs look at
/// the same moment.
fn claim(store: LiveStore, reminders: &Reminders, agenda: &Agenda, now: NaiveDateTime) -> Vec<DueKey> {
    let to_show = |reminders: &Reminders| next_to_show(&agenda.due, &agenda.answered, reminders, now).show;
    if to_show(reminders).is_empty() {
        return Vec::new();
    }
    let mut show = Vec::new();
    let saved = store.update_if(&Reminders::key(), |stored| {
        let stored = stored?;
        show = to_show(&stored);
        Some(ReminderChange::Shown(show.clone(), now).apply(Some(stored)))
    });
    if saved.is_ok() { show } else { Vec::new() }
}

/// What was shown, has its answer by now, and is not in `closed`.
fn to_close(reminders: &Reminders, agenda: &Agenda, closed: &[DueKey]) -> Vec<DueKey> {
    let is_over = |shown: &&DueKey| agenda.answered.contains(shown) && !closed.contains(shown);
    reminders.shown.iter().filter(is_over).cloned().collect()
}

/// Until then; at most [`LONGEST`].
fn milliseconds(now: NaiveDateTime, then: NaiveDateTime) -> u32 {
    let wait = then.signed_duration_since(now).num_milliseconds();
    u32::try_from(wait).map_or(LONGEST, |wait| wait.min(LONGEST)).max(1)
}
