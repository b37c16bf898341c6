//! A check-in from the first tap on.

use chrono::{NaiveDate, NaiveTime};
use dioxus::prelude::*;

use super::check_in_fields::CheckInFields;
use super::focus::use_focus;
use super::how_field::how_field;
use crate::clock;
use crate::i18n::use_texts;
use crate::journal::At;
use crate::journal::check_in::stored;
use crate::journal::check_in::{CheckIn, CheckInEdit, HowWas};
use crate::route::Route;
use crate::storage::{Month, MonthChange, use_month, use_store};
use crate::ui::{Button, ButtonLink, IconName, Look, Notice, Tone, use_announcer};
use crate::work::month_name;

/// Nothing is kept before something is said; then each change is. Undo takes all of it back, and that can be undone too.
#[component]
pub(super) fn OneCheckIn(
    question: String,
    /// `None`: the day on which it is begun.
    day: Option<NaiveDate>,
    time: Option<NaiveTime>,
    /// The one tap and no more; the rest is on a page of its own.
    #[props(default)]
    brief: bool,
    /// It has begun; or it was taken back.
    onbegin: Callback<bool>,
    /// It is done. The next one may begin, and have the focus.
    ondone: Callback<()>,
) -> Element {
    let texts = use_texts();
    let store = use_store();
    let announcer = use_announcer();
    let focus = use_focus();
    let mut begun = use_signal(|| None::<(NaiveDate, String)>);
    // Half of the page is folded away; it is made when it is wanted.
    let mut opened = use_signal(|| false);
    let mut taken_back = use_signal(|| None::<CheckIn>);
    // Typed fields keep what is in them; those of another check-in are other fields.
    let mut round = use_signal(|| 0_u32);
    let shown_day = begun().map_or_else(|| day.unwrap_or_else(clock::today), |(date, _)| date);
    let key = Month::<CheckIn>::key(shown_day);
    let (month, change) = use_month(key.clone());
    let found = begun().and_then(|(_, id)| month?.entry(&id).cloned());
    let removed_elsewhere = begun().is_some() && found.is_none();
    // What the device refused is on this screen, and not written down.
    let is_kept = found
        .as_ref()
        .is_some_and(|check_in| store.read(&key).is_some_and(|month| month.entry(&check_in.id) == Some(check_in)));
    let edit = use_callback(move |edit: CheckInEdit| {
        let now = clock::now();
        let known = begun.peek().clone().filter(|_| !removed_elsewhere);
        if let Some((_, id)) = known {
            change.call(MonthChange::Edit(id, edit, now));
            return;
        }
        let Some(check_in) = edit.begin(day.unwrap_or(now.date()), time, now) else { return };
        begun.set(Some((check_in.date, check_in.id.clone())));
        taken_back.set(None);
        onbegin.call(true);
        let add = MonthChange::Add(check_in.clone());
        // The day may have ended since the page was painted.
        if Month::<CheckIn>::key(check_in.date) == key {
            change.call(add);
        } else {
            store.change_month(check_in.date, &add);
        }
    });
    let tap = use_callback(move |how: HowWas| edit.call(CheckInEdit::How(Some(how))));
    let mut start_anew = move || {
        begun.set(None);
        opened.set(false);
        round += 1;
    };
    let settings = stored::settings(store);
    let fields = found.clone().unwrap_or_else(|| CheckIn::new(shown_day, clock::now()));
    let (undone, done) = (found.clone(), found.clone());
    rsx! {
        h2 { id: "check-in-label", "{question}" }
        {how_field(found.as_ref().and_then(|check_in| check_in.how), tap, texts)}
        if is_kept {
            Notice { tone: Tone::Good,
                p { {texts.check_in_noted()} }
                Button {
                    id: "check-in-undo",
                    look: Look::Quiet,
                    onpress: move |()| {
                        if let Some(check_in) = undone.clone() {
                            change.call(MonthChange::Remove(check_in.id.clone()));
                            taken_back.set(Some(check_in));
                            start_anew();
                            onbegin.call(false);
                            focus.call("check-in-redo".to_owned());
                        }
                    },
                    {texts.undo()}
                }
            }
        }
        if let Some(check_in) = taken_back() {
            Notice { tone: Tone::Info,
                p { {texts.check_in_taken_back()} }
                Button {
                    id: "check-in-redo",
                    look: Look::Quiet,
                    onpress: move |()| {
                        if store.change_month(check_in.date, &MonthChange::Add(check_in.clone())).is_some() {
                            begun.set(Some((check_in.date, check_in.id.clone())));
                            taken_back.set(None);
                            round += 1;
                            onbegin.call(true);
                            focus.call("check-in-undo".to_owned());
                        }
                    },
                    {texts.check_in_put_back()}
                }
            }
        }
        if brief {
            if let Some(check_in) = found {
                ButtonLink {
                    icon: IconName::Add,
                    to: Route::JournalPages { at: At::CheckIn(month_name(check_in.date), check_in.id) },
                    {texts.check_in_more()}
                }
            }
        } else {
            if settings.shows_any(&fields) {
                details { class: "more", open: found.is_some(),
                    summary { onclick: move |_| opened.set(true), {texts.check_in_more()} }
                    if found.is_some() || opened() {
                        for number in [round()] {
                            CheckInFields { key: "{number}", check_in: fields.clone(), onedit: edit }
                        }
                    }
                }
            }
            if let Some(check_in) = found {
                div { class: "actions",
                    Button {
                        look: Look::Primary,
                        onpress: move |()| {
                            if let Some(empty) = done.clone().filter(CheckIn::is_empty) {
                                change.call(MonthChange::Remove(empty.id));
                            }
                            start_anew();
                            announcer.say(texts.check_in_done_said().to_owned());
                            ondone.call(());
                        },
                        {texts.check_in_done()}
                    }
                    ButtonLink {
                        look: Look::Quiet,
                        to: Route::JournalPages { at: At::CheckIn(month_name(check_in.date), check_in.id) },
                        {texts.check_in_when_or_remove()}
                    }
                }
            }
        }
    }
}
