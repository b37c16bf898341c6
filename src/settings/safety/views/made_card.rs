//! The file that was made, and the ways to keep it.

use chrono::NaiveDateTime;
use dioxus::prelude::*;

use super::words::{moment, size};
use crate::i18n::{texts, use_language};
use crate::platform::page;
use crate::platform::save_file::{self, DataFile, Handed};
use crate::route::Route;
use crate::settings::safety::{At, Made};
use crate::ui::{Button, ButtonLink, Card, IconName, Look, Notice, Tone, use_after_render};

/// A file that was made and is not kept anywhere yet.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct MadeFile {
    pub(super) file: DataFile,
    pub(super) at: NaiveDateTime,
    /// Of what is in it.
    pub(super) fingerprint: String,
}

/// Its name, size and time; to be saved or shared, and then tried.
#[component]
pub(super) fn MadeCard(made: MadeFile, onkept: EventHandler<Made>) -> Element {
    let language = use_language()();
    let texts = texts(language);
    let mut handed = use_signal(|| None::<Handed>);
    let MadeFile { file, at, fingerprint } = made;
    use_after_render(at.to_string(), || page::focus("made-heading"));
    let settle = move |outcome: Handed| {
        if matches!(outcome, Handed::Saved | Handed::Shared) {
            onkept.call(Made { at, fingerprint: fingerprint.clone(), checked: None });
        }
        handed.set(Some(outcome));
    };
    let (to_save, to_share) = (file.clone(), file.clone());
    let settle_saved = settle.clone();
    let save = move |()| {
        let mut settle = settle_saved.clone();
        settle(save_file::save_data(&to_save));
    };
    let share = move |()| {
        let mut settle = settle.clone();
        // In the handler itself: browsers open the sheet in answer to a press only.
        let sharing = save_file::share_data(&to_share);
        spawn(async move { settle(sharing.await) });
    };
    let said = handed().and_then(|outcome| match outcome {
        Handed::Saved => Some((Tone::Good, texts.safety_saved())),
        Handed::Shared => Some((Tone::Good, texts.safety_shared())),
        Handed::NotPossible => Some((Tone::Warning, texts.safety_not_saved())),
        Handed::Cancelled => None,
    });
    let kept = matches!(handed(), Some(Handed::Saved | Handed::Shared));
    let can_share = use_hook(|| save_file::can_share_data(&file));
    rsx! {
        Card {
            h2 { id: "made-heading", tabindex: "-1", {texts.safety_made_heading()} }
            dl { class: "answers",
                div { class: "answer",
                    dt { {texts.safety_file_name()} }
                    dd { "{file.name}" }
                }
                div { class: "answer",
                    dt { {texts.safety_file_size()} }
                    dd { "{size(file.bytes.len(), language)}" }
                }
                div { class: "answer",
                    dt { {texts.safety_file_time()} }
                    dd { "{moment(at, language)}" }
                }
            }
            p { {texts.safety_where_to()} }
            div { class: "actions",
                Button { look: Look::Primary, onpress: save, {texts.safety_save()} }
                if can_share {
                    Button { icon: IconName::Share, onpress: share, {texts.safety_share()} }
                }
            }
            if let Some((tone, words)) = said {
                Notice { tone,
                    p { {words} }
                    if kept {
                        ButtonLink { icon: IconName::Forward, to: Route::SafetyPages { at: At::Check }, {texts.safety_check()} }
                    }
                }
            }
        }
    }
}
