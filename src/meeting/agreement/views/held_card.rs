//! Whether the talk took place.

use dioxus::prelude::*;

use super::words::day_words;
use crate::clock;
use crate::i18n::{use_language, use_texts};
use crate::meeting::At;
use crate::meeting::preparation::{MeetingChange, MeetingStep, OpenMeeting};
use crate::platform::page;
use crate::route::Route;
use crate::ui::{Button, ButtonLink, Card, DayField, Look, use_after_render};

/// Yes, on its day or today; or another day for it. Once said, the day can be put right.
#[component]
pub(super) fn HeldCard(open: OpenMeeting) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let today = clock::today();
    let OpenMeeting { id, meeting, onchange, .. } = open;
    let mut asked = use_signal(|| 0_u32);
    use_after_render(asked().to_string(), move || {
        if *asked.peek() > 0 {
            page::focus("talk-held");
        }
    });
    let mut say = move |day| {
        asked += 1;
        onchange.call(MeetingChange::Held(day));
    };
    // Another number of presses, another field: the browser keeps what was typed in the old one.
    let number = asked();
    let planned = meeting.basics.date.filter(|day| *day < today);
    let basics = Route::MeetingPages { at: At::Step(id, MeetingStep::Basics) };
    rsx! {
        Card {
            h2 { id: "talk-held", tabindex: "-1",
                if meeting.held.is_some() { {texts.agreement_held()} } else { {texts.agreement_held_question()} }
            }
            if meeting.held.is_some() {
                DayField {
                    key: "{number}",
                    id: "talk-held-on",
                    label: texts.agreement_held_day().to_string(),
                    value: meeting.held,
                    latest: today,
                    // An incomplete day is one being typed; "not after all" has its own button.
                    onchange: move |day: Option<chrono::NaiveDate>| {
                        if day.is_some() {
                            onchange.call(MeetingChange::Held(day));
                        }
                    },
                }
                Button { look: Look::Quiet, onpress: move |()| say(None), {texts.agreement_held_not()} }
            } else {
                div { class: "stack",
                    if let Some(day) = planned {
                        Button { look: Look::Primary, onpress: move |()| say(Some(day)), "{texts.agreement_held_on(day_words(day, today, language))}" }
                    }
                    Button { onpress: move |()| say(Some(today)), {texts.agreement_held_today()} }
                    ButtonLink { to: basics, {texts.agreement_held_not_yet()} }
                }
            }
        }
    }
}
