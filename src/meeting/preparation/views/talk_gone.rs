//! A talk that is not on the device.

use dioxus::prelude::*;

use super::words::meeting_name;
use crate::i18n::{Language, Texts, texts};
use crate::meeting::At;
use crate::meeting::preparation::Meeting;
use crate::route::Route;
use crate::storage::LiveStore;
use crate::ui::{ButtonLink, IconName, PageHeading, UndoNotice};

/// It was removed just now and can come back, or it was never here.
pub(super) fn talk_gone(
    store: LiveStore,
    id: &str,
    mut removed: Signal<Option<Meeting>>,
    language: Language,
) -> Element {
    let texts = texts(language);
    let id = id.to_owned();
    rsx! {
        PageHeading { text: texts.talk_gone().to_string(), subject: "gone" }
        if let Some(meeting) = removed() {
            UndoNotice {
                said: texts.talks_removed(meeting_name(&meeting, language)),
                onundo: move |()| {
                    if put_back(store, &id, meeting.clone()) {
                        removed.set(None);
                    }
                },
            }
            p { class: "hint", {texts.talk_removed_keeps()} }
        }
        {to_all(texts)}
    }
}

/// Where it was; what another tab wrote since then stays. Says whether it is on the device.
pub(super) fn put_back(store: LiveStore, id: &str, meeting: Meeting) -> bool {
    store.update_if(&Meeting::key(id), |now| Some(now.unwrap_or(meeting))).is_ok()
}

pub(super) fn to_all(texts: Texts) -> Element {
    rsx! {
        ButtonLink { icon: IconName::Back, to: Route::MeetingPages { at: At::Overview }, {texts.talk_to_all()} }
    }
}
