//! The one thing to do next for the safety of the data.

use dioxus::prelude::*;

use crate::i18n::use_texts;
use crate::platform::lasting;
use crate::route::Route;
use crate::settings::safety::{At, NextStep};
use crate::ui::{Button, ButtonLink, IconName, Look, Notice, Tone, use_announcer};

/// A sentence, and the button that belongs to it.
#[component]
pub(super) fn NextStepNotice(
    step: NextStep,
    /// What the browser answered to being asked to keep the data.
    onpersistent: EventHandler<Option<bool>>,
) -> Element {
    let texts = use_texts();
    let announcer = use_announcer();
    let tone = if step == NextStep::Nothing { Tone::Good } else { Tone::Info };
    let sentence = match step {
        NextStep::FirstBackup => texts.safety_step_first(),
        NextStep::NewBackup => texts.safety_step_new(),
        NextStep::Install => texts.safety_step_install(),
        NextStep::Check => texts.safety_step_check(),
        NextStep::AskToKeep => texts.safety_step_ask(),
        NextStep::LittleRoom => texts.safety_step_room(),
        NextStep::Nothing => texts.safety_step_nothing(),
    };
    let ask = move |()| {
        let asking = lasting::ask_to_persist();
        spawn(async move {
            let answer = asking.await;
            let said = if answer == Some(true) { texts.safety_persistent() } else { texts.safety_asked_in_vain() };
            announcer.say(said.to_string());
            onpersistent.call(answer);
        });
    };
    rsx! {
        Notice { tone,
            p { {sentence} }
            match step {
                NextStep::FirstBackup | NextStep::NewBackup => rsx! {
                    ButtonLink { look: Look::Primary, icon: IconName::Forward, to: Route::SafetyPages { at: At::Backup }, {texts.safety_make()} }
                },
                NextStep::Check => rsx! {
                    ButtonLink { look: Look::Primary, icon: IconName::Forward, to: Route::SafetyPages { at: At::Check }, {texts.safety_check()} }
                },
                NextStep::AskToKeep => rsx! {
                    Button { look: Look::Primary, onpress: ask, {texts.safety_ask_button()} }
                },
                NextStep::Install => rsx! {
                    ol {
                        li { {texts.safety_install_share()} }
                        li { {texts.safety_install_add()} }
                        li { {texts.safety_install_open()} }
                    }
                    p { class: "hint", {texts.safety_install_backup()} }
                },
                NextStep::LittleRoom | NextStep::Nothing => rsx! {},
            }
        }
    }
}
