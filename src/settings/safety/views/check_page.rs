//! Trying whether a backup opens and holds everything. Nothing changes.

use std::rc::Rc;

use dioxus::prelude::*;

use super::open_backup::OpenBackup;
use super::words::{difference, moment};
use crate::clock;
use crate::i18n::{Language, texts, use_language};
use crate::platform::page;
use crate::route::Route;
use crate::settings::safety::{At, BackupLog, LogChange, Trial, trial};
use crate::storage::backup::{Contents, fingerprint};
use crate::storage::{use_document, use_store};
use crate::ui::{ButtonLink, Card, IconName, Notice, PageHeading, Tone, use_after_render};

/// The restore drill.
#[component]
pub(super) fn CheckPage() -> Element {
    let language = use_language()();
    let texts = texts(language);
    let store = use_store();
    let (log, change) = use_document(BackupLog::key(), LogChange::apply);
    let log = log.unwrap_or_default();
    let mut outcome = use_signal(|| None::<(Rc<Contents>, Trial)>);
    let opened = move |contents: Rc<Contents>| {
        let device = store.store().contents().unwrap_or_default();
        let found = trial(&contents.texts, &device, &log);
        if !matches!(found, Trial::Differs(_)) {
            change.call(LogChange::Checked(fingerprint(&contents.texts), clock::today()));
        }
        outcome.set(Some((contents, found)));
    };
    let subject = outcome().map(|(contents, found)| format!("{}{found:?}", contents.made)).unwrap_or_default();
    use_after_render(subject, move || {
        if outcome.peek().is_some() {
            page::focus("check-outcome");
        }
    });
    rsx! {
        PageHeading { text: texts.safety_check().to_string() }
        p { class: "lead", {texts.safety_check_lead()} }
        OpenBackup {
            explained: texts.safety_check_explained().to_string(),
            onopened: opened,
            onother: move |()| outcome.set(None),
        }
        if let Some((contents, found)) = outcome() {
            Card {
                h2 { id: "check-outcome", tabindex: "-1", {texts.safety_check_outcome()} }
                p { "{texts.safety_made_at(moment(contents.made, language))}" }
                {said(found, language)}
            }
        }
        ButtonLink { icon: IconName::Back, to: Route::SafetyPages { at: At::Overview }, {texts.safety_title()} }
    }
}

fn said(found: Trial, language: Language) -> Element {
    let texts = texts(language);
    let (tone, sentence) = match found {
        Trial::HoldsEverything => (Tone::Good, texts.safety_holds_everything().to_string()),
        Trial::WholeButOlder(since) => (Tone::Good, texts.safety_whole_but_older(difference(since, language))),
        Trial::Differs(since) => (Tone::Warning, texts.safety_differs(difference(since, language))),
    };
    rsx! {
        Notice { tone,
            p { "{sentence}" }
        }
    }
}
