//! Talks under each other.

use chrono::NaiveDate;
use dioxus::prelude::*;

use super::words::{meeting_name, next_words};
use crate::i18n::{Language, texts};
use crate::meeting::At;
use crate::meeting::preparation::{Meeting, MeetingStep, next_up, steps_begun};
use crate::route::Route;
use crate::ui::{Button, Look};

/// What a button beside a talk does with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TalkPress {
    Copy,
    Remove,
}

/// Each with its day, how far it is prepared and what is next.
pub(super) fn talk_list(
    talks: &[(String, Meeting)],
    today: NaiveDate,
    onpress: Callback<(TalkPress, String)>,
    language: Language,
) -> Element {
    let texts = texts(language);
    let press = move |press: TalkPress, id: &str| {
        let id = id.to_owned();
        move |()| onpress.call((press, id.clone()))
    };
    rsx! {
        ul { class: "items", role: "list",
            for (id , meeting) in talks {
                li { key: "{id}",
                    Link { to: Route::MeetingPages { at: At::Meeting(id.clone()) }, "{meeting_name(meeting, language)}" }
                    if !meeting.aim.is_empty() {
                        p { class: "talk-aim", dir: "auto", "{meeting.aim.text}" }
                    }
                    p { class: "hint",
                        {texts.talks_steps_begun(steps_begun(meeting), MeetingStep::ALL.len())}
                        " · "
                        {texts.talks_next(next_words(next_up(meeting, today), texts))}
                    }
                    div { class: "actions",
                        Button {
                            look: Look::Quiet,
                            label: texts.talks_copy_named(meeting_name(meeting, language)),
                            onpress: press(TalkPress::Copy, id),
                            {texts.talks_copy()}
                        }
                        Button {
                            look: Look::Quiet,
                            label: texts.talks_remove_named(meeting_name(meeting, language)),
                            onpress: press(TalkPress::Remove, id),
                            {texts.talks_remove()}
                        }
                    }
                }
            }
        }
    }
}
