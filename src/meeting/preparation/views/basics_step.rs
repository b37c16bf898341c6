//! When, where, who.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::{LineField, ShareMark};
use crate::clock;
use crate::i18n::{Texts, use_texts};
use crate::meeting::preparation::{LENGTHS, LinePlace, MeetingChange, MeetingHow, OpenMeeting, talk_length};
use crate::route::Route;
use crate::ui::{
    BelowFold, Button, ButtonLink, Card, ChoiceCards, ChoiceOption, DateField, Look, Notice, NumberField, TimeField,
    Tone,
};
use crate::work::is_meant;

/// Day, time, length, how, where and who. A day or a length that cannot be is said and not kept.
#[component]
pub(super) fn BasicsStep(open: OpenMeeting) -> Element {
    let texts = use_texts();
    let today = clock::today();
    let basics = &open.meeting.basics;
    let onchange = open.onchange;
    let mut odd_year = use_signal(|| false);
    let mut odd_length = use_signal(|| false);
    let is_past = basics.date.is_some_and(|day| day < today) && !odd_year();
    let typed = use_hook(|| basics.minutes.map(|minutes| minutes.to_string()).unwrap_or_default());
    let wrong_length = || texts.basics_length_wrong(LENGTHS.start(), LENGTHS.end());
    rsx! {
        p { class: "lead", {texts.basics_lead()} }
        Card {
            DateField {
                id: "talk-date",
                label: texts.basics_date().to_string(),
                hint: is_past.then(|| texts.basics_date_past().to_owned()),
                problem: odd_year().then(|| texts.basics_date_year().to_owned()),
                value: basics.date,
                oninput: move |day: Option<NaiveDate>| {
                    let is_odd = day.is_some_and(|day| !is_meant(day));
                    odd_year.set(is_odd);
                    if !is_odd {
                        onchange.call(MeetingChange::Date(day));
                    }
                },
            }
            TimeField {
                id: "talk-time",
                label: texts.basics_time().to_string(),
                value: basics.time,
                oninput: move |time| onchange.call(MeetingChange::Time(time)),
            }
            NumberField {
                id: "talk-length",
                label: texts.basics_length().to_string(),
                unit: texts.basics_length_unit().to_string(),
                whole: true,
                problem: odd_length().then(wrong_length),
                value: typed,
                oninput: move |typed: String| {
                    let length = talk_length(&typed);
                    odd_length.set(length.is_err());
                    if let Ok(minutes) = length {
                        onchange.call(MeetingChange::Minutes(minutes));
                    }
                },
            }
            ShareMark {
                shared: basics.when_shared,
                place: LinePlace::When,
                about: texts.basics_when().to_string(),
                onchange,
            }
        }
        BelowFold {
            {how(basics.how, onchange, texts)}
            for (place , label , hint) in who(texts) {
                LineField {
                    key: "{label}",
                    line: open.meeting.line(&place).cloned().unwrap_or_default(),
                    place,
                    label: label.to_owned(),
                    hint: hint.to_owned(),
                    onchange,
                }
            }
            Notice { tone: Tone::Info,
                p { {texts.basics_break()} }
            }
            ButtonLink { to: Route::CalendarPage {}, {texts.basics_calendar()} }
        }
    }
}

/// In person or from afar; a choice can be taken back.
fn how(chosen: Option<MeetingHow>, onchange: Callback<MeetingChange>, texts: Texts) -> Element {
    let ways = [
        (MeetingHow::InPerson, texts.basics_how_in_person()),
        (MeetingHow::Phone, texts.basics_how_phone()),
        (MeetingHow::Video, texts.basics_how_video()),
    ];
    let code = |how: MeetingHow| format!("{how:?}");
    let options = ways.iter().map(|(how, text)| ChoiceOption { code: code(*how), text: (*text).to_owned() });
    rsx! {
        div { class: "field",
            p { class: "label", id: "talk-how-label", {texts.basics_how()} }
            ChoiceCards {
                id: "talk-how",
                labelled_by: "talk-how-label",
                options: options.collect::<Vec<_>>(),
                chosen: chosen.map(code).into_iter().collect::<Vec<_>>(),
                compact: true,
                onchange: move |(picked, _): (String, bool)| {
                    let how = ways.iter().map(|(how, _)| *how).find(|how| code(*how) == picked);
                    onchange.call(MeetingChange::How(how));
                },
            }
            if chosen.is_some() {
                Button {
                    look: Look::Quiet,
                    onpress: move |()| onchange.call(MeetingChange::How(None)),
                    {texts.basics_how_clear()}
                }
            }
        }
    }
}

/// Each with its label and an example.
fn who(texts: Texts) -> [(LinePlace, &'static str, &'static str); 3] {
    [
        (LinePlace::Place, texts.basics_place(), texts.basics_place_hint()),
        (LinePlace::Who, texts.basics_who(), texts.basics_who_hint()),
        (LinePlace::WithMe, texts.basics_with_me(), texts.basics_with_me_hint()),
    ]
}
