//! Earlier rehearsals.

use dioxus::prelude::*;

use super::sureness::side_by_side;
use super::words::manager_name;
use crate::i18n::{Language, date_short, texts, use_language, use_texts};
use crate::meeting::rehearsal::{Rehearsal, past_rehearsals};
use crate::platform::page;
use crate::storage::use_store;
use crate::ui::{Button, Card, IconName, Look, UndoNotice};

/// Rehearsals shown at first, and with each press.
const SHOWN: usize = 10;

/// Each folded, with the ratings inside. Nothing where there are none.
#[component]
pub(super) fn PastCard(talk: String, on_screen: String) -> Element {
    let texts = use_texts();
    let language = use_language()();
    let store = use_store();
    let mut removed = use_signal(|| None::<(String, Rehearsal)>);
    let mut shown = use_signal(|| SHOWN);
    let past = past_rehearsals(store, &talk, &on_screen);
    let more = past.len() > shown();
    let onremove = use_callback(move |(id, rehearsal): (String, Rehearsal)| {
        // When the device refuses it is still in the list, and the store says why.
        if store.remove(&Rehearsal::key(&id)).is_ok() {
            removed.set(Some((id, rehearsal)));
        }
    });
    let undo = move |(id, rehearsal): (String, Rehearsal)| {
        if store.update_if(&Rehearsal::key(&id), |now| Some(now.unwrap_or(rehearsal))).is_ok() {
            removed.set(None);
            page::focus("page-heading");
        }
    };
    if past.is_empty() && removed.read().is_none() {
        return rsx! {};
    }
    rsx! {
        Card { heading: texts.rehearsal_past().to_string(),
            if let Some(back) = removed() {
                UndoNotice {
                    said: texts.rehearsal_removed().to_string(),
                    subject: back.0.clone(),
                    onundo: {
                        let mut undo = undo;
                        move |()| undo(back.clone())
                    },
                }
            }
            for (id , rehearsal) in past.into_iter().take(shown()) {
                details { key: "{id}",
                    summary { {title(&rehearsal, language)} }
                    {whole(id, rehearsal, onremove, language)}
                }
            }
            if more {
                Button { onpress: move |()| shown += SHOWN, {texts.rehearsal_more()} }
            }
        }
    }
}

fn title(rehearsal: &Rehearsal, language: Language) -> String {
    let texts = texts(language);
    texts.rehearsal_past_named(date_short(rehearsal.started.date(), language), manager_name(rehearsal.manager, texts))
}

fn whole(id: String, rehearsal: Rehearsal, onremove: Callback<(String, Rehearsal)>, language: Language) -> Element {
    let texts = texts(language);
    let day = date_short(rehearsal.started.date(), language);
    let lines = u32::try_from(rehearsal.lines.len()).unwrap_or(u32::MAX);
    rsx! {
        p { class: "hint",
            {texts.rehearsal_past_lines(lines)}
            if rehearsal.finished.is_none() {
                " · {texts.rehearsal_past_open()}"
            }
        }
        {side_by_side(&rehearsal, texts)}
        Button {
            look: Look::Quiet,
            icon: IconName::Delete,
            label: texts.rehearsal_remove_named(day),
            onpress: move |()| onremove.call((id.clone(), rehearsal.clone())),
            {texts.rehearsal_remove()}
        }
    }
}
