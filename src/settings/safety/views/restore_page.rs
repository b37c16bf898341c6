//! Putting a backup back.

use std::rc::Rc;

use dioxus::prelude::*;

use super::open_backup::OpenBackup;
use super::undo_card::UndoCard;
use super::what_is_in_it::WhatIsInIt;
use super::words::{difference, restore_error, whole};
use crate::clock;
use crate::i18n::{texts, use_language};
use crate::platform::page;
use crate::route::Route;
use crate::settings::LiveSettings;
use crate::settings::safety::At;
use crate::storage::backup::{Contents, Way, compare, result};
use crate::storage::restoring::{RestoreError, Restoring};
use crate::storage::use_store;
use crate::ui::{
    Button, ButtonLink, Card, ChoiceCards, ChoiceOption, IconName, Look, Notice, PageHeading, Tone, use_after_render,
};

/// The file, what is in it, what would change, and then all of it or nothing.
#[component]
pub(super) fn RestorePage() -> Element {
    let texts = texts(use_language()());
    let mut file = use_signal(|| None::<Rc<Contents>>);
    let mut done = use_signal(|| false);
    use_after_render(format!("{}{}", file().is_some(), done()), move || {
        if done() {
            page::focus("restore-done");
        } else if file.peek().is_some() {
            page::focus("restore-preview");
        }
    });
    rsx! {
        PageHeading { text: texts.safety_restore().to_string() }
        p { class: "lead", {texts.safety_restore_lead()} }
        OpenBackup {
            explained: texts.safety_restore_explained().to_string(),
            onopened: move |contents| {
                done.set(false);
                file.set(Some(contents));
            },
            onother: move |()| {
                done.set(false);
                file.set(None);
            },
        }
        if let Some(contents) = file() {
            Preview {
                contents,
                ondone: move |()| {
                    file.set(None);
                    done.set(true);
                },
            }
        }
        if done() {
            Card {
                h2 { id: "restore-done", tabindex: "-1", {texts.safety_restored()} }
                p { {texts.safety_restored_explained()} }
                ButtonLink { look: Look::Primary, icon: IconName::Today, to: Route::TodayPage {}, {texts.safety_to_today()} }
            }
        }
        UndoCard {}
        ButtonLink { icon: IconName::Back, to: Route::SafetyPages { at: At::Overview }, {texts.safety_title()} }
    }
}

const MERGE: &str = "merge";
const REPLACE: &str = "replace";

#[component]
fn Preview(contents: Rc<Contents>, ondone: EventHandler<()>) -> Element {
    let language = use_language()();
    let texts = texts(language);
    let store = use_store();
    let settings: LiveSettings = use_context();
    let mut way = use_signal(|| Way::Merge);
    let mut problem = use_signal(|| None::<RestoreError>);
    let mut working = use_signal(|| false);
    let device = store.store().contents().unwrap_or_default();
    let after = result(&device, &contents.texts, way());
    let effect = compare(&device, &after);
    let shown = contents.clone();
    let restore = use_callback(move |keep_undo: bool| {
        if working() {
            return;
        }
        let Ok(before) = store.store().contents() else {
            problem.set(Some(RestoreError::Failed));
            return;
        };
        let after = result(&before, &contents.texts, way());
        working.set(true);
        spawn(async move {
            let outcome = Restoring::new(&store.store()).restore(&before, &after, keep_undo, clock::now()).await;
            working.set(false);
            problem.set(outcome.err());
            if outcome.is_ok() {
                ondone.call(());
            }
            // Also when it is not finished: the shell then shows nothing else.
            store.changed();
            settings.reload(store);
        });
    });
    let options = [(MERGE, texts.safety_merge()), (REPLACE, texts.safety_replace())]
        .map(|(code, text)| ChoiceOption { code: code.to_owned(), text: text.to_owned() });
    let replaces = way() == Way::Replace;
    rsx! {
        Card {
            h2 { id: "restore-preview", tabindex: "-1", {texts.safety_in_the_file()} }
            WhatIsInIt { contents: shown }
            h2 { id: "restore-way", {texts.safety_way()} }
            ChoiceCards {
                id: "way",
                labelled_by: "restore-way",
                options: options.to_vec(),
                chosen: vec![if replaces { REPLACE } else { MERGE }.to_owned()],
                onchange: move |(code, _): (String, bool)| {
                    way.set(if code == REPLACE { Way::Replace } else { Way::Merge });
                    problem.set(None);
                },
            }
            p { class: "hint", if replaces { {texts.safety_replace_explained()} } else { {texts.safety_merge_explained()} } }
            h2 { {texts.safety_effect()} }
            if effect.is_none() {
                p { {texts.safety_no_effect()} }
            } else {
                p { "{texts.safety_effect_is(difference(effect, language))} {texts.safety_stays(whole(effect.same))}" }
                div { class: "actions",
                    Button { look: if replaces { Look::Danger } else { Look::Primary }, id: "restore", onpress: move |()| restore.call(true), {texts.safety_restore_button()} }
                }
            }
            if working() {
                p { role: "status", {texts.safety_working()} }
            }
            if let Some(error) = problem() {
                Notice { tone: Tone::Warning,
                    p { {restore_error(error, language)} }
                    if error == RestoreError::NoRoomForUndo {
                        Button { look: Look::Danger, onpress: move |()| restore.call(false), {texts.safety_without_undo()} }
                    }
                }
            }
        }
    }
}
